import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLIENT_SECRET, clients, PASSWORD } from './people.js';
import { startServer } from './process.js';

const SOURCE = join(import.meta.dirname, '../../../../dev/try/providers/spring');
const BUILD_BOUND_MS = 10 * 60_000;

/** Returns the version of Spring Boot that brings the authorization server. */
export function springVersion(): string {
  return /<version>([\d.]+)<\/version>/.exec(readFileSync(join(SOURCE, 'pom.xml'), 'utf8'))?.[1] ?? 'unknown';
}

/** Starts a Spring Authorization Server, built from Maven Central if it isn't there yet. */
export async function startSpring(redirectUri: string) {
  const registered = clients(redirectUri).map((client) => `${client.id} ${client.redirectUri}`);
  const env = { CLIENTS: registered.join(','), CLIENT_SECRET, PASSWORD };
  const command = ['java', '-XX:TieredStopAtLevel=1', '-Xmx256m', '-jar', build()];
  const options = ['--server.address=127.0.0.1', '--server.port=0'];
  const { found, close } = await startServer([...command, ...options], env, /Tomcat started on port (\d+)/);
  return { issuer: `http://127.0.0.1:${found}`, close };
}

function build(): string {
  const hash = createHash('sha256');
  for (const file of ['pom.xml', 'src/provider/Main.java']) hash.update(readFileSync(join(SOURCE, file)));
  const folder = join(tmpdir(), `provider-spring-${hash.digest('hex').slice(0, 12)}`);
  const jar = join(folder, 'target', 'provider.jar');
  if (existsSync(jar)) return jar;
  mkdirSync(folder, { recursive: true });
  cpSync(SOURCE, folder, { recursive: true });
  execFileSync('mvn', ['-q', '-B', 'package', '-DskipTests'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: BUILD_BOUND_MS,
  });
  return jar;
}
