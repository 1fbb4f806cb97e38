import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WORKSPACE } from './workspace.js';

/** A test file, how long it takes, and which mutants it reaches. */
export interface TestFile {
  path: string;
  ms: number;
  hits: ReadonlySet<number>;
}

/** Tests of the build, of benches and of the repository's files: they see no behavior of src/. */
const LEFT_OUT = /^(repository|dev\/(bench|licenses|probe)|scenarios\/startup-imports)/;
/** How much longer than without a mutant a test may take: a mutant can make it endless. */
const PATIENCE = 4;
const MIN_TIMEOUT_MS = 15_000;

/** Returns the paths of the test files below __tests__/: those in this process, or those that start the bundle. */
export function testFiles(kind: 'unit' | 'scenario'): string[] {
  const folder = join(WORKSPACE, 'build/__tests__');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.js') && !LEFT_OUT.test(path))
    .filter((path) => startsTheBundle(join(folder, path)) === (kind === 'scenario'))
    .sort();
}

function startsTheBundle(path: string): boolean {
  return /support\.js'|runner\.js'|chaos\.js'|reports\/play\.js'|search\/|probe\.js'/.test(
    readFileSync(path, 'utf8'),
  );
}

/**
 * Runs test files until one fails.
 *
 * @param paths below __tests__/
 * @param variables `MUTANT` or `MUTANT_HITS`
 * @returns whether all passed, and the milliseconds that it took
 */
export async function runTests(
  paths: readonly string[],
  variables: Record<string, string>,
  timeout: number,
): Promise<{ passed: boolean; ms: number }> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      '--bail',
      '--silent',
      '--runTestsByPath',
      ...paths.map((path) => join('build/__tests__', path)),
    ],
    {
      cwd: WORKSPACE,
      env: { ...process.env, NODE_EXTRA_CA_CERTS: 'build/tls/ca.pem', ...variables },
      stdio: 'ignore',
      detached: true,
    },
  );
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), timeout);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearTimeout(timer);
  return { passed: code === 0, ms: performance.now() - start };
}

/** Returns the test file with its duration and the mutants that it reaches. Throws if it fails without a mutant. */
export async function recordTest(path: string): Promise<TestFile> {
  const hits = resolve(WORKSPACE, `hits-${path.replaceAll('/', '-')}`);
  rmSync(hits, { force: true });
  const { passed, ms } = await runTests([path], { MUTANT_HITS: hits }, 600_000);
  if (!passed) throw new Error(`${path} fails without a mutant.`);
  const numbers = existsSync(hits) ? readFileSync(hits, 'utf8').split('\n').filter(Boolean).map(Number) : [];
  return { path, ms, hits: new Set(numbers) };
}

/** Returns the first test file that fails with a mutant, undefined if it survives all. */
export async function killerOf(number: number, files: readonly TestFile[]): Promise<string | undefined> {
  const reaching = files.filter(({ hits }) => hits.has(number)).sort((one, other) => one.ms - other.ms);
  for (const group of groups(reaching)) {
    const ms = group.reduce((sum, one) => sum + one.ms, 0);
    const timeout = Math.max(MIN_TIMEOUT_MS, ms * PATIENCE);
    const { passed } = await runTests(
      group.map(({ path }) => path),
      { MUTANT: String(number) },
      timeout,
    );
    if (!passed) return group[0]?.path ?? '';
  }
  return undefined;
}

/** Quick files run in one process, each slow one in its own. */
function groups(files: readonly TestFile[]): TestFile[][] {
  const isQuick = ({ ms }: TestFile): boolean => ms < 3_000;
  const quick = files.filter(isQuick);
  return [
    ...(quick.length > 0 ? [quick] : []),
    ...files.filter((file) => !isQuick(file)).map((file) => [file]),
  ];
}
