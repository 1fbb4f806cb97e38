import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { killerOf, recordTest, type TestFile, testFiles } from './tests.js';
import { type Mutant, makeWorkspace, WORKSPACE } from './workspace.js';

/**
 * Changes one small thing of src/ at a time, and reports each change that no test notices.
 *
 *   npm run mutants                        every mutant
 *   npm run mutants -- --changed main      those on lines that differ from a commit
 *   npm run mutants -- --only plan/        those of some files
 *   npm run mutants -- --every 10          every tenth
 *   npm run mutants -- --quick             without the scenarios
 */
const { values } = parseArgs({
  options: {
    changed: { type: 'string' },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
  },
});

/** Modules whose rules have to be tested. The others only print, or start the process. */
const MUTATED =
  /^(plan|registry|checks|config|github|ovh)\/|^record\.ts$|^model\/(codes|check-codes|registry|reviewed|findings|trigger)\.ts$|^report\/sentences\.ts$/;
const WORKERS = 2;
/** Mutants that change no behavior: `file`, `before` and `after`, with the reason. */
const EQUIVALENT: { file: string; before: string; after: string; why: string }[] = JSON.parse(
  readFileSync('dev/mutants/equivalent.json', 'utf8'),
);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && MUTATED.test(path))
  .sort();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const changed = values.changed === undefined ? undefined : changedLines(values.changed);
const mutants = makeWorkspace(sources)
  .filter(({ file, line }) => changed === undefined || changed.get(file)?.has(line))
  .filter(({ file }) => file.startsWith(values.only))
  .filter((_, index) => index % Number(values.every) === 0);
say(`${mutants.length} mutants of ${sources.length} modules`);

const limit = pLimit(WORKERS);
const results = new Map<Mutant, string | undefined>();
await pass(mutants, 'unit');
if (!values.quick) {
  const left = mutants.filter((mutant) => results.get(mutant) === undefined);
  if (left.length > 0) await pass(left, 'scenario');
}
report();

async function pass(some: readonly Mutant[], kind: 'unit' | 'scenario'): Promise<void> {
  const start = performance.now();
  const files: TestFile[] = await Promise.all(testFiles(kind).map((path) => limit(() => recordTest(path))));
  say(`${files.length} test files (${kind}) without a mutant: ${seconds(start)} s`);
  let done = 0;
  await Promise.all(
    some.map((mutant) =>
      limit(async () => {
        results.set(mutant, await killerOf(mutant.number, files));
        done++;
        if (done % 100 === 0) say(`  ${done} of ${some.length}, ${seconds(start)} s`);
      }),
    ),
  );
  const left = some.filter((mutant) => results.get(mutant) === undefined).length;
  say(`${some.length - left} of ${some.length} noticed by ${kind} tests, ${seconds(start)} s`);
}

function report(): void {
  const survivors = mutants.filter((mutant) => results.get(mutant) === undefined);
  const isEquivalent = (one: Mutant): boolean =>
    EQUIVALENT.some(
      ({ file, before, after }) => file === one.file && before === one.before && after === one.after,
    );
  const unnoticed = survivors.filter((one) => !isEquivalent(one));
  for (const { file, line, kind, before, after } of unnoticed)
    say(`src/${file}:${line} ${kind}: ${shown(before)} → ${after === '' ? '(removed)' : shown(after)}`);
  const rows = [...new Set(mutants.map(({ file }) => moduleOf(file)))].map((name) => {
    const of = (some: readonly Mutant[]): number => some.filter(({ file }) => moduleOf(file) === name).length;
    return `| ${name} | ${of(mutants)} | ${of(survivors) - of(unnoticed)} | ${of(unnoticed)} |`;
  });
  say(
    ['', '| module | mutants | equivalent | survived |', '| --- | ---: | ---: | ---: |', ...rows].join('\n'),
  );
  writeFileSync(
    `${WORKSPACE}/results.json`,
    JSON.stringify(
      mutants.map((mutant) => ({ ...mutant, noticedBy: results.get(mutant) ?? null })),
      undefined,
      1,
    ),
  );
  const percent = (100 * unnoticed.length) / Math.max(1, mutants.length);
  say(`\n${unnoticed.length} of ${mutants.length} mutants survived (${percent.toFixed(1)} %)`);
  process.exitCode = percent > 3 ? 1 : 0;
}

function moduleOf(file: string): string {
  return file.startsWith('model/') || !file.includes('/') ? file : (file.split('/')[0] ?? file);
}

function shown(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}

function seconds(start: number): number {
  return Math.round((performance.now() - start) / 1_000);
}

/** Returns the lines of each file below src/ that differ from a commit. */
function changedLines(ref: string): Map<string, Set<number>> {
  const diff = execFileSync('git', ['diff', '--unified=0', ref, '--', 'src'], { encoding: 'utf8' });
  const lines = new Map<string, Set<number>>();
  let current = new Set<number>();
  for (const line of diff.split('\n')) {
    const file = /^\+\+\+ b\/src\/(.+)$/.exec(line)?.[1];
    if (file !== undefined) lines.set(file, (current = new Set()));
    const [, from = '', count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    for (let index = 0; from !== '' && index < Number(count); index++) current.add(Number(from) + index);
  }
  return lines;
}
