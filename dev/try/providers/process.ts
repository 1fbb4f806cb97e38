import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

const START_BOUND_MS = 120_000;

export interface Started {
  /** What the pattern captured. */
  found: string;
  close(): Promise<void>;
}

/** Returns the first of the commands that isn't there, or undefined. */
export function missingCommand(...commands: string[]): string | undefined {
  return commands.find((command) => {
    try {
      execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
}

/**
 * Starts a server in a process group of its own, and waits until its output matches.
 *
 * @param pattern its first group is returned
 */
export async function startServer(
  [command = '', ...args]: string[],
  env: Record<string, string>,
  pattern: RegExp,
): Promise<Started> {
  const child = spawn(command, args, {
    detached: true,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    return { found: await output(child, pattern), close: () => end(child) };
  } catch (error) {
    await end(child);
    throw error;
  }
}

function output(child: ChildProcess, pattern: RegExp): Promise<string> {
  let log = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`It didn't start:\n${log}`)), START_BOUND_MS);
    const read = (chunk: Buffer): void => {
      log = (log + chunk.toString()).slice(-100_000);
      const [, found] = pattern.exec(log) ?? [];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`It ended:\n${log}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = new Promise((done) => child.once('exit', done));
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
