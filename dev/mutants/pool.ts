import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { Planned, Recorded, Request, Response } from './worker.js';
import { WORKSPACE } from './workspace.js';

/** A process that runs tests with mutants, one request at a time. */
export class Runner {
  #child: ChildProcess | undefined;

  /** Returns what the tests of files reach without a mutant. */
  async record(files: readonly string[]): Promise<Extract<Response, { kind: 'recorded' }>> {
    const response = await this.#ask({ kind: 'record', files }, 900_000);
    if (response?.kind !== 'recorded')
      throw new Error(`The tests without a mutant did not end: ${files.join(', ')}`);
    return response;
  }

  /** Returns the name of the first test that fails with a mutant, undefined if all pass. */
  async killerOf(mutant: number, tests: readonly Planned[]): Promise<string | undefined> {
    return this.#try({ kind: 'try', mutant, tests });
  }

  /** The same for a mutant of code that runs when it is imported: in a new process. */
  async killerOfImported(mutant: number, tests: readonly Planned[]): Promise<string | undefined> {
    this.close();
    const killer = await this.#try({ kind: 'tryFiles', mutant, tests });
    this.close();
    return killer;
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  async #try(request: Extract<Request, { tests: readonly Planned[] }>): Promise<string | undefined> {
    const ms = request.tests.reduce((sum, one) => sum + one.ms, 0);
    const response = await this.#ask(request, 15_000 + 4 * ms);
    if (response?.kind !== 'tried') {
      this.close();
      return response === undefined ? '(endless, or the process ended)' : undefined;
    }
    if (response.isSpoiled) this.close();
    return response.by;
  }

  async #ask(request: Request, timeout: number): Promise<Response | undefined> {
    if (this.#child === undefined || this.#child.exitCode !== null || !this.#child.connected)
      this.#child = await started();
    const child = this.#child;
    return new Promise((resolve) => {
      const done = (response: Response | undefined): void => {
        clearTimeout(timer);
        child.off('message', done).off('exit', ended);
        resolve(response);
      };
      const ended = (): void => done(undefined);
      const timer = setTimeout(ended, timeout);
      child.once('message', done).once('exit', ended);
      child.send(request, (error) => error && ended());
    });
  }
}

async function started(): Promise<ChildProcess> {
  const child = fork(resolve(WORKSPACE, 'build/dev/mutants/worker.js'), {
    cwd: WORKSPACE,
    env: { ...process.env, NODE_EXTRA_CA_CERTS: 'build/tls/ca.pem' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await new Promise((resolve) => child.once('message', resolve));
  return child;
}

export type { Planned, Recorded };
