import fc from 'fast-check';
import { plain } from '../../../src/model/text.js';
import { startBehavior } from '../../fakes/behaviors/server.js';
import { HARBORS, type HarborVersion, librariesOf, missingGo } from './build.js';
import { generatedCases } from './cases.js';
import { canLogIn, checkOf, disagreement, served } from './compare.js';
import { behaviorKeys, generatedOverHttp, type NamedBehavior, recordedOverHttp } from './http.js';
import { makeKeys, type OracleVerdict, startOracle } from './oracle.js';

/**
 * Compares the check of the provider with the libraries that Harbor decides with, on generated providers.
 * `npm run test:oracle -- COUNT SEED` sets the number of cases of each Harbor and the seed.
 */
const COUNT = Number(process.argv[2] ?? 3_000);
const HTTP_COUNT = Math.ceil(COUNT / 6);
const SEED = Number(process.argv[3] ?? 20_261_129);

const lack = missingGo();
if (lack !== undefined) {
  process.stdout.write(`SKIPPED: Harbor's libraries require ${lack}.\noracle: 0 passed, 0 failed\n`);
  process.exit(0);
}

type Check = Awaited<ReturnType<typeof checkOf>>;

/** Counts of one comparison. */
class Counts {
  readonly #kinds = new Map<string, number>();
  cases = 0;
  single = 0;
  unknown = 0;

  add({ verdict }: Check, works: boolean, mutations: number): void {
    this.cases++;
    const kind = `${verdict}, ${works ? 'a login can succeed' : 'no login can succeed'}`;
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
    if (mutations !== 1) return;
    this.single++;
    if (verdict === 'unknown') this.unknown++;
  }

  print(seconds: number): void {
    const share = ((100 * this.unknown) / Math.max(1, this.single)).toFixed(1);
    process.stdout.write(`  ${this.cases} cases in ${seconds.toFixed(1)} s\n`);
    for (const [kind, number] of [...this.#kinds].sort()) process.stdout.write(`    ${number} ${kind}\n`);
    if (this.single > 0)
      process.stdout.write(`    unknown: ${this.unknown} of ${this.single} with one mutation (${share} %)\n`);
  }
}

/** Throws if the product disagrees with the libraries about a provider. */
function compare(what: string, check: Check, seen: OracleVerdict, works: boolean): void {
  const wrong = disagreement(check, works);
  if (wrong === undefined) return;
  const problems = check.problems.map((problem) => plain(problem.what)).join('\n    ');
  throw new Error(
    `${wrong}\n  ${what}\n  product: ${plain(check.detail)}\n    ${problems}\n  Harbor: ${JSON.stringify(seen)}`,
  );
}

let failed = 0;
let passed = 0;

/** Checks a property and prints its counts. A failing case is shrunk and printed. */
async function check(
  name: string,
  runs: number,
  property: fc.IAsyncProperty<[unknown]>,
  counts: Counts,
): Promise<void> {
  const start = Date.now();
  const run = await fc.check(property, { numRuns: runs, seed: SEED });
  process.stdout.write(` ${name}\n`);
  counts.print((Date.now() - start) / 1000);
  if (!run.failed) return void passed++;
  failed++;
  const cause = run.errorInstance;
  process.stdout.write(`  FAILED after ${run.numRuns} cases and ${run.numShrinks} shrinks: `);
  process.stdout.write(
    `${cause instanceof Error ? cause.message : cause}\n  ${JSON.stringify(run.counterexample)}\n`,
  );
}

async function compareInMemory(version: HarborVersion): Promise<void> {
  const held = makeKeys();
  const oracle = startOracle(version, held);
  const counts = new Counts();
  const property = fc.asyncProperty(await generatedCases(held), async (generated) => {
    const { issuer, mutations } = generated;
    const [seen, found] = await Promise.all([oracle.ask(generated), checkOf(issuer, served(generated))]);
    const works = canLogIn(seen);
    counts.add(found, works, mutations.length);
    compare(mutations.join('; '), found, seen, works);
  });
  await check('documents and keys', COUNT, property as fc.IAsyncProperty<[unknown]>, counts);
  oracle.close();
}

async function compareOverHttp(version: HarborVersion): Promise<void> {
  const oracle = startOracle(version, behaviorKeys());
  const compareOne = async ({ name, behavior }: NamedBehavior, counts: Counts): Promise<void> => {
    const { endpoint, close } = await startBehavior(behavior);
    try {
      const [seen, found] = await Promise.all([oracle.ask({ issuer: endpoint }), checkOf(endpoint)]);
      const works = canLogIn(seen, true);
      counts.add(found, works, 0);
      compare(name, found, seen, works);
    } finally {
      await close();
    }
  };
  const recorded = await recordedOverHttp();
  const ofRecorded = new Counts();
  const eachRecorded = fc.asyncProperty(fc.constant(recorded), async (list) => {
    for (const one of list) await compareOne(one, ofRecorded);
  });
  await check('recorded behaviors, over HTTP', 1, eachRecorded as fc.IAsyncProperty<[unknown]>, ofRecorded);
  const ofGenerated = new Counts();
  const generated = fc.asyncProperty(generatedOverHttp, (one) => compareOne(one, ofGenerated));
  await check(
    'generated responses, over HTTP',
    HTTP_COUNT,
    generated as fc.IAsyncProperty<[unknown]>,
    ofGenerated,
  );
  oracle.close();
}

for (const version of HARBORS) {
  const libraries = Object.entries(librariesOf(version)).map(([name, tag]) => `${name} ${tag}`);
  process.stdout.write(`\nHarbor ${version} (${libraries.join(', ')}), seed ${SEED}\n`);
  await compareInMemory(version);
  await compareOverHttp(version);
}
process.stdout.write(`oracle: ${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
