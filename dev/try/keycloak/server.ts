import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingCommand, startServer } from '../providers/process.js';
import { realms } from './realms.js';

/** From Maven Central: org.keycloak:keycloak-quarkus-dist. */
const VERSION = '26.4.0';
const CACHE = join(tmpdir(), `keycloak-${VERSION}`);

/** Returns the command that is missing for a live Keycloak, or undefined. */
export function missing(): string | undefined {
  return missingCommand(...(process.env.KEYCLOAK_HOME ? ['java'] : ['java', 'mvn', 'unzip']));
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
  // The system chooses the port when Keycloak binds it, so that no other process can respond there before.
  const command = [join(folder, 'bin', 'kc.sh'), 'start-dev', '--import-realm', '--http-host=127.0.0.1'];
  const started = startServer([...command, '--http-port=0'], {}, /Listening on: (http:\/\/127\.0\.0\.1:\d+)/);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const { found: url, close } = await started.catch((error: unknown) => {
    remove();
    throw error;
  });
  return { url, version: VERSION, close: () => close().finally(remove) };
}

/** Returns a port on 127.0.0.1 that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
