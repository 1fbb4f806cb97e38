import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realms } from './realms.js';

/** From Maven Central: org.keycloak:keycloak-quarkus-dist. */
const VERSION = '26.4.0';
const CACHE = join(tmpdir(), `keycloak-${VERSION}`);
const START_BOUND = 180_000;

/** Returns the commands that are missing for a live Keycloak, or undefined. */
export function missing(): string | undefined {
  const absent = (process.env.KEYCLOAK_HOME ? ['java'] : ['java', 'mvn', 'unzip']).filter(
    (command) => !runs(command),
  );
  return absent.length === 0 ? undefined : absent.join(', ');
}

function runs(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Returns the folder of a Keycloak: `KEYCLOAK_HOME`, or a download from Maven Central. */
function home(): string {
  if (process.env.KEYCLOAK_HOME) return process.env.KEYCLOAK_HOME;
  const unpacked = join(CACHE, `keycloak-${VERSION}`);
  if (!existsSync(join(unpacked, 'bin', 'kc.sh'))) {
    mkdirSync(CACHE, { recursive: true });
    execFileSync(
      'mvn',
      [
        '-q',
        '-B',
        'dependency:copy',
        `-Dartifact=org.keycloak:keycloak-quarkus-dist:${VERSION}:zip`,
        `-DoutputDirectory=${CACHE}`,
      ],
      { stdio: 'inherit' },
    );
    const zip = readdirSync(CACHE).find((name) => name.endsWith('.zip')) ?? '';
    execFileSync('unzip', ['-q', '-o', join(CACHE, zip), '-d', CACHE], { stdio: 'inherit' });
  }
  return unpacked;
}

export interface Keycloak {
  /** Such as `http://127.0.0.1:1234`; realms are below `/realms/`. */
  url: string;
  version: string;
  close(): Promise<void>;
}

/**
 * Starts a Keycloak on 127.0.0.1 with the realms of the tests.
 *
 * @param redirectUri the one that the client `harbor` has
 */
export async function startKeycloak(redirectUri: string): Promise<Keycloak> {
  const folder = mkdtempSync(join(tmpdir(), 'keycloak-run-'));
  cpSync(home(), folder, { recursive: true });
  const imports = join(folder, 'data', 'import');
  mkdirSync(imports, { recursive: true });
  for (const [index, realm] of realms(redirectUri).entries())
    writeFileSync(join(imports, `realm-${index}.json`), JSON.stringify(realm));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    join(folder, 'bin', 'kc.sh'),
    ['start-dev', '--import-realm', '--http-host=127.0.0.1', `--http-port=${port}`],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) {
      const gone = new Promise((done) => child.once('exit', done));
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const until = Date.now() + START_BOUND;
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(`${url}/realms/mpr/.well-known/openid-configuration`).catch(() => undefined);
    if (answer?.status === 200) return { url, version: VERSION, close };
    await new Promise((done) => setTimeout(done, 500));
  }
  await close();
  throw new Error(`Keycloak didn't start:\n${log}`);
}

/** Returns a port on 127.0.0.1 that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
