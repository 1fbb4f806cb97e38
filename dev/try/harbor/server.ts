import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HarborApi } from './api.js';

const START_BOUND_MS = 120_000;

export interface Harbor {
  api: HarborApi;
  close(): Promise<void>;
}

/** Returns what is missing for a live Harbor, or undefined. */
export function missingHarbor(): string | undefined {
  const { HARBOR_URL, HARBOR_HOME } = process.env;
  if (HARBOR_URL) return undefined;
  if (!HARBOR_HOME || !existsSync(join(HARBOR_HOME, 'start.sh')))
    return 'a folder with start.sh in HARBOR_HOME, or HARBOR_URL, HARBOR_USER and HARBOR_PASSWORD';
  const check = 'ls /usr/lib/postgresql/*/bin/initdb && command -v redis-server && command -v xz';
  try {
    execFileSync('sh', ['-c', check], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'postgresql, redis-server and xz-utils';
  }
}

/**
 * Starts the Harbor in HARBOR_HOME, or uses the running one at HARBOR_URL.
 *
 * @param port where it listens, if it is started here
 */
export async function startHarbor(port: number): Promise<Harbor> {
  const {
    HARBOR_URL,
    HARBOR_HOME = '',
    HARBOR_USER = 'admin',
    HARBOR_PASSWORD = 'Harbor12345',
  } = process.env;
  if (HARBOR_URL)
    return { api: new HarborApi(HARBOR_URL, HARBOR_USER, HARBOR_PASSWORD), close: async () => undefined };
  const child = spawn('bash', [join(HARBOR_HOME, 'start.sh')], {
    env: { PATH: process.env.PATH ?? '', HARBOR_PORT: String(port) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const close = async (): Promise<void> => {
    if (child.exitCode !== null || child.pid === undefined) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await gone;
  };
  let log = '';
  const started = new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Harbor didn't start:\n${log}`)), START_BOUND_MS);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        log += chunk.toString();
        const [, url] = /^HARBOR_URL=(\S+)$/m.exec(log) ?? [];
        if (url === undefined) return;
        clearTimeout(late);
        resolve(url);
      });
    child.once('exit', () => reject(new Error(`Harbor ended:\n${log}`)));
  });
  try {
    return { api: new HarborApi(await started, 'admin', 'Harbor12345'), close };
  } catch (error) {
    await close();
    throw error;
  }
}
