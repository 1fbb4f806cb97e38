import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '../../../../dev/try/oracle');

/**
 * The Harbors whose libraries decide. Their versions are in the file `harbor-VERSION.mod`, from go.mod of
 * Harbor 2.14.4 and 2.15.2. A newer Harbor is a new row, with its own file.
 */
export const HARBORS = ['2.14', '2.15'] as const;
export type HarborVersion = (typeof HARBORS)[number];

/** Returns what is missing to build Go programs, or undefined. */
export function missingGo(): string | undefined {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'go';
  }
}

/** Returns the program with the libraries of a Harbor, built from the Go module proxy if it isn't there yet. */
export function buildOracle(version: HarborVersion): string {
  const files = readdirSync(SOURCE).filter(
    (name) => name.endsWith('.go') || name.startsWith(`harbor-${version}.`),
  );
  const hash = createHash('sha256');
  for (const name of files) hash.update(readFileSync(join(SOURCE, name)));
  const folder = join(tmpdir(), `harbors-libraries-${version}-${hash.digest('hex').slice(0, 12)}`);
  const program = join(folder, 'oracle');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  for (const name of files)
    copyFileSync(join(SOURCE, name), join(folder, name.replace(/^harbor-[\d.]+\./, 'go.')));
  execFileSync('go', ['build', '-ldflags', `-X main.harbor=${version}`, '-o', `${program}.new`, '.'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 300_000,
  });
  execFileSync('mv', [`${program}.new`, program]);
  return program;
}

/** Returns the versions of the libraries of a Harbor, by module. */
export function librariesOf(version: HarborVersion): Record<string, string> {
  const text = readFileSync(join(SOURCE, `harbor-${version}.mod`), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^\t(\S+) (v\S+)/gm)].map(([, name = '', tag = '']) => [name, tag]),
  );
}
