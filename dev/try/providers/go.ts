import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '../../../../dev/try/providers');
const BUILD_BOUND_MS = 15 * 60_000;

/** Returns the program of a Go provider, built from the module proxy if it isn't there yet. */
export function buildProvider(name: string, options: string[] = [], target = '.'): string {
  const source = join(SOURCE, name);
  const hash = createHash('sha256').update(options.join());
  for (const file of readdirSync(source)) hash.update(readFileSync(join(source, file)));
  const folder = join(tmpdir(), `provider-${name}-${hash.digest('hex').slice(0, 12)}`);
  const program = join(folder, 'provider');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  execFileSync('go', ['build', ...options, '-o', `${program}.new`, target], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: BUILD_BOUND_MS,
  });
  renameSync(`${program}.new`, program);
  return program;
}

/** Returns the version of a module in the `go.mod` of a provider. */
export function moduleVersion(name: string, module: string): string {
  const text = readFileSync(join(SOURCE, name, 'go.mod'), 'utf8');
  return new RegExp(`${module} (v\\S+)`).exec(text)?.[1] ?? 'unknown';
}
