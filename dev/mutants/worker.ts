import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { collected, runTest, type TestCase } from './globals.js';

/**
 * Runs tests with a mutant in this process, whose modules hold all of them. The parent sends one request at a time:
 *
 * - `record`: runs the tests of these files without a mutant, and answers with what each reaches and how long it takes
 * - `try`: runs tests with a mutant until one fails, and answers with its number
 * - `tryFiles`: the same with all tests of files, which are imported with the mutant
 */
export type Request =
  | { kind: 'record'; files: readonly string[] }
  | { kind: 'try'; mutant: number; tests: readonly Planned[] }
  | { kind: 'tryFiles'; mutant: number; tests: readonly Planned[] };

/** A test by its file and its place there, with the time that it takes without a mutant. */
export interface Planned {
  file: string;
  index: number;
  ms: number;
}

/** A test without a mutant. */
export interface Recorded extends Planned {
  name: string;
  hits: number[];
}

export type Response =
  | { kind: 'ready' }
  | { kind: 'recorded'; tests: Recorded[]; failed: string[]; leftOut: number; importHits: number[] }
  /** `by` is the name of the test that failed. A spoiled process can't be used again. */
  | { kind: 'tried'; by: string | undefined; isSpoiled: boolean };

/** How much longer than without a mutant a test may take, before it counts as failed: a mutant can make it endless. */
const PATIENCE = 5;
const MIN_TIMEOUT_MS = 2_500;

const selector = { current: 0, hits: undefined as Set<number> | undefined };
Object.assign(globalThis, {
  $m: (one: number): boolean => {
    selector.hits?.add(one);
    return one === selector.current;
  },
});

class NeedsProcess extends Error {}
const refuse = (): never => {
  throw new NeedsProcess();
};
Object.assign(childProcess, {
  spawn: refuse,
  execFile: refuse,
  execFileSync: refuse,
  spawnSync: refuse,
  fork: refuse,
});
syncBuiltinESMExports();

const imported = new Map<string, TestCase[]>();

async function importFile(file: string): Promise<readonly TestCase[]> {
  const known = imported.get(file);
  if (known !== undefined) return known;
  collected.file = file;
  const before = collected.tests.length;
  try {
    await import(new URL(`../../__tests__/${file}`, import.meta.url).href);
  } catch (error) {
    if (!(error instanceof NeedsProcess)) throw error;
  }
  const tests = collected.tests.slice(before);
  imported.set(file, tests);
  return tests;
}

/** Set by an error that no test awaits. It fails the test that runs, as in jest, and the process can't go on. */
const stray = { error: undefined as unknown };

/** Returns the error of a test, undefined if it passes. */
async function failureOf(test: TestCase, timeout: number): Promise<unknown> {
  const timer = new AbortController();
  const late = sleep(timeout, new Error('timeout'), { signal: timer.signal }).catch(() => undefined);
  try {
    return await Promise.race([
      runTest(test).then(
        () => stray.error,
        (error: unknown) => error ?? new Error('rejected without a reason'),
      ),
      late,
    ]);
  } finally {
    timer.abort();
  }
}

async function record(files: readonly string[]): Promise<Response> {
  const tests: Recorded[] = [];
  const failed: string[] = [];
  const importHits = new Set<number>();
  let leftOut = 0;
  for (const file of files) {
    selector.hits = importHits;
    const cases = await importFile(file);
    for (const [index, test] of cases.entries()) {
      const hits = new Set<number>();
      selector.hits = hits;
      const start = performance.now();
      const error = await failureOf(test, 600_000);
      if (error instanceof NeedsProcess) leftOut++;
      else if (error !== undefined) failed.push(`${file}: ${test.name}: ${error}`);
      else tests.push({ file, index, ms: performance.now() - start, name: test.name, hits: [...hits] });
    }
  }
  selector.hits = undefined;
  return { kind: 'recorded', tests, failed, leftOut, importHits: [...importHits] };
}

const timeoutOf = ({ ms }: Planned): number => Math.max(MIN_TIMEOUT_MS, ms * PATIENCE);

async function tryTests(mutant: number, tests: readonly Planned[]): Promise<Response> {
  for (const planned of tests) {
    const test = (await importFile(planned.file))[planned.index];
    if (test === undefined) throw new Error(`No test ${planned.index} in ${planned.file}`);
    selector.current = mutant;
    const error = await failureOf(test, timeoutOf(planned));
    selector.current = 0;
    if (error === undefined) continue;
    // What a mutant left behind could fail tests of the next one.
    const isLost = isTimeout(error) || stray.error !== undefined;
    const isSpoiled = isLost || (await failureOf(test, timeoutOf(planned))) !== undefined;
    return { kind: 'tried', by: nameOf(test), isSpoiled };
  }
  return { kind: 'tried', by: undefined, isSpoiled: stray.error !== undefined };
}

async function tryFiles(mutant: number, tests: readonly Planned[]): Promise<Response> {
  selector.current = mutant;
  for (const planned of tests) {
    let test: TestCase | undefined;
    try {
      test = (await importFile(planned.file))[planned.index];
    } catch {
      return { kind: 'tried', by: `${planned.file} (import)`, isSpoiled: true };
    }
    // A table without a row can make fewer tests.
    if (test === undefined || (await failureOf(test, timeoutOf(planned))) !== undefined)
      return { kind: 'tried', by: test === undefined ? planned.file : nameOf(test), isSpoiled: true };
  }
  return { kind: 'tried', by: undefined, isSpoiled: true };
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.message === 'timeout';
const nameOf = ({ file, name }: TestCase): string => `${file}: ${name}`;

function answer(request: Request): Promise<Response> {
  if (request.kind === 'record') return record(request.files);
  if (request.kind === 'try') return tryTests(request.mutant, request.tests);
  return tryFiles(request.mutant, request.tests);
}

const send = (response: Response): void => void process.send?.(response);
process.on('message', (request: Request) => {
  answer(request).then(send, (error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
// A mutant can leave a promise that nobody awaits.
process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', (error) => {
  stray.error = error ?? new Error('thrown without a reason');
});
send({ kind: 'ready' });
