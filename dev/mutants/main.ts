import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Planned, type Recorded, Runner } from './pool.js';
import { builtTests, type Mutant, makeWorkspace } from './workspace.js';

/**
 * Changes one small thing of src/ at a time, and reports each change that no test notices.
 *
 *   npm run mutants                        every mutant
 *   npm run mutants -- --changed main      those on lines that differ from a commit
 *   npm run mutants -- --only plan/        those of some files
 *   npm run mutants -- --every 10 --from 3 every tenth, from the fourth on
 *   npm run mutants -- --most 200          200 of them, evenly
 *   npm run mutants -- --again             those that survived the last run
 *   npm run mutants -- --quick             without the scenarios
 */
const { values } = parseArgs({
  options: {
    changed: { type: 'string' },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    again: { type: 'boolean', default: false },
    most: { type: 'string', default: '1000000' },
    quick: { type: 'boolean', default: false },
  },
});

/** Modules whose rules have to be tested. The others only print, or start the process. */
const MUTATED =
  /^(plan|registry|checks|config|github|ovh)\/|^record\.ts$|^model\/(codes|check-codes|registry|reviewed|findings|trigger)\.ts$|^report\/sentences\.ts$/;
const WORKERS = 2;
/** Tests of the repository's own files: they see no behavior of src/. */
const LEFT_OUT = /^repository\//;
const SCENARIO = /^(scenarios|dev)\//;
/** A unit test that takes longer runs with the scenarios. */
const SLOW_MS = 400;
/** Most milliseconds of tests for one mutant in a pass. They begin with those that reach the fewest mutants. */
const BUDGET_MS = { quick: 4_000, slow: 6_000 };
/** Mutants that change no behavior: `file`, `before` and `after`, with the reason. */
const EQUIVALENT: { file: string; before: string; after: string; why: string }[] = JSON.parse(
  readFileSync('dev/mutants/equivalent.json', 'utf8'),
);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && MUTATED.test(path))
  .sort();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const start = performance.now();
const seconds = (): number => Math.round((performance.now() - start) / 1_000);

/** Where the results are: outside of the workspace, which each run makes again. */
const RESULTS = 'build/mutants.json';
const survived: ReadonlySet<string> | undefined = values.again
  ? new Set(
      (JSON.parse(readFileSync(RESULTS, 'utf8')) as Result[])
        .filter((one) => one.noticedBy === null)
        .map(keyOf),
    )
  : undefined;
const changed = values.changed === undefined ? undefined : changedLines(values.changed);
const all = makeWorkspace(sources);
const asked = all
  .filter(({ file, line }) => changed === undefined || changed.get(file)?.has(line))
  .filter(({ file }) => file.startsWith(values.only))
  .filter((mutant) => survived?.has(keyOf(mutant)) ?? true)
  .filter((_, index) => index % Number(values.every) === Number(values.from));
const step = Math.max(1, asked.length / Number(values.most));
const mutants = asked.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
say(`${mutants.length} of ${all.length} mutants of ${sources.length} modules`);

const runners = Array.from({ length: WORKERS }, () => new Runner());
const results = new Map<Mutant, string | undefined>();
if (mutants.length > 0) await run();
for (const runner of runners) runner.close();
report();

async function run(): Promise<void> {
  const files = builtTests().filter((path) => path.endsWith('.test.js') && !LEFT_OUT.test(path));
  const units = await recorded(files.filter((path) => !SCENARIO.test(path)));
  await pass(mutants, { ...units, tests: units.tests.filter(({ ms }) => ms < SLOW_MS) }, 'quick');
  const left = mutants.filter((mutant) => results.get(mutant) === undefined && !isEquivalent(mutant));
  if (values.quick || left.length === 0) return;
  const scenarios = await recorded(files.filter((path) => SCENARIO.test(path)));
  const tests = [...units.tests.filter(({ ms }) => ms >= SLOW_MS), ...scenarios.tests];
  await pass(left, { tests, importHits: units.importHits }, 'slow');
}

/** Tests without a mutant, and the mutants that code reaches when it is imported. */
interface Recording {
  tests: readonly Recorded[];
  importHits: ReadonlySet<number>;
}

async function recorded(files: readonly string[]): Promise<Recording> {
  const queue = [...files];
  const parts = await Promise.all(
    runners.map(async (runner) => {
      const some = [];
      for (let file = queue.shift(); file !== undefined; file = queue.shift())
        some.push(await runner.record([file]));
      return some;
    }),
  );
  const every = parts.flat();
  const failed = every.flatMap((one) => one.failed);
  if (failed.length > 0)
    throw new Error(
      `These tests fail without a mutant:\n${failed.map((one) => one.slice(0, 500)).join('\n')}`,
    );
  const leftOut = every.reduce((sum, one) => sum + one.leftOut, 0);
  const tests = every.flatMap((one) => one.tests);
  say(
    `${tests.length} tests without a mutant, ${leftOut} left out because they start a process: ${seconds()} s`,
  );
  return { tests, importHits: new Set(every.flatMap((one) => one.importHits)) };
}

async function pass(
  some: readonly Mutant[],
  recording: Recording,
  kind: keyof typeof BUDGET_MS,
): Promise<void> {
  const { tests, importHits } = recording;
  const reached = new Map(tests.map((test) => [test, new Set(test.hits)]));
  const queue = [...some];
  let done = 0;
  const next = async (runner: Runner): Promise<void> => {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      results.set(mutant, await killerOf(runner, mutant));
      if (++done % 200 === 0) say(`  ${done} of ${some.length}, ${seconds()} s`);
    }
  };
  const killerOf = async (runner: Runner, { number, file }: Mutant): Promise<string | undefined> => {
    const reaching = chosen(
      tests.filter((test) => reached.get(test)?.has(number)),
      BUDGET_MS[kind],
    );
    const killer = reaching.length === 0 ? undefined : await runner.killerOf(number, reaching);
    if (killer !== undefined || !importHits.has(number)) return killer;
    const own = tests.filter(isNear(file));
    const others = tests.filter((test) => test.hits.length > 0 && !own.includes(test));
    return runner.killerOfImported(number, [
      ...chosen(own, BUDGET_MS[kind]),
      ...chosen(others, BUDGET_MS[kind] / 4),
    ]);
  };
  await Promise.all(runners.map(next));
  const left = some.filter((mutant) => results.get(mutant) === undefined).length;
  say(`${some.length - left} of ${some.length} noticed by the ${kind} tests, ${seconds()} s`);
}

/** Returns tests for as long as a mutant may take: first those that reach the fewest mutants. */
function chosen(tests: readonly Recorded[], budget: number): Planned[] {
  let ms = 0;
  return [...tests]
    .sort((one, other) => one.ms * one.hits.length - other.ms * other.hits.length)
    .filter((test) => (ms += test.ms) < budget)
    .map(({ file, index, ms: duration }) => ({ file, index, ms: duration }));
}

/** Returns whether a test is in the folder that has a module's name, or its folder's. */
function isNear(module: string): (test: Recorded) => boolean {
  const [folder = ''] = module.replace(/\.ts$/, '').split('/');
  return ({ file }) => file.startsWith(folder);
}

function isEquivalent(one: Mutant): boolean {
  return EQUIVALENT.some(
    ({ file, before, after }) => file === one.file && before === one.before && after === one.after,
  );
}

function report(): void {
  const survivors = mutants.filter((mutant) => results.get(mutant) === undefined);
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
    RESULTS,
    JSON.stringify(
      mutants.map((mutant) => ({ ...mutant, noticedBy: results.get(mutant) ?? null })),
      undefined,
      1,
    ),
  );
  const percent = (100 * unnoticed.length) / Math.max(1, mutants.length);
  say(
    `\n${unnoticed.length} of ${mutants.length} mutants survived (${percent.toFixed(1)} %), ${seconds()} s`,
  );
  process.exitCode = percent > 3 ? 1 : 0;
}

interface Result extends Mutant {
  /** Test that failed, null if all passed. */
  noticedBy: string | null;
}

function keyOf({ file, line, offset, before, after }: Mutant): string {
  return JSON.stringify([file, line, offset, before, after]);
}

function moduleOf(file: string): string {
  return file.startsWith('model/') || !file.includes('/') ? file : (file.split('/')[0] ?? file);
}

function shown(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
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
