import fc from 'fast-check';
import { REQUESTS, searchHostile } from './hostile.js';
import { problemsOfRun } from './oracle.js';
import { play } from './play.js';
import {
  anyScript,
  describeScript,
  LATENESS,
  OPERATIONS,
  pairsOf,
  reviewsOf,
  type SearchScript,
  unusualOf,
} from './script.js';

/** Yields the exhaustive part: events at every call that a run makes without events. */
async function* allPairs(): AsyncGenerator<SearchScript> {
  for (const operation of OPERATIONS) {
    for (const late of LATENESS) {
      const { world } = await play({ operation, late, slow: false, events: [] });
      yield* pairsOf(operation, late, [...world.calls, 'GET branch']);
    }
    const { world } = await play({ operation, late: 0, slow: false, checked: true, events: [] });
    yield* pairsOf(operation, 0, world.calls, true);
    yield* unusualOf(operation, [...world.calls, 'GET branch']);
    yield* reviewsOf(operation);
  }
}

async function verdictOf(script: SearchScript): Promise<string[]> {
  try {
    return problemsOfRun(script, await play(script));
  } catch (error) {
    return [`the run threw: ${error instanceof Error ? error.stack : error}`];
  }
}

/** Runs every pair, then random scripts: `npm run chaos -- [random scripts] [seed]`. */
async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 10_000);
  const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
  const start = performance.now();
  let scripts = 0;
  const found = new Map<string, { number: number; times: number; script: SearchScript }>();
  for await (const script of allPairs()) {
    scripts++;
    for (const what of await verdictOf(script)) {
      const kind = what.replace(/[\d,]+/g, 'n').slice(0, 120);
      const known = found.get(kind);
      if (known === undefined) found.set(kind, { number: scripts, times: 1, script });
      else known.times++;
    }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  process.stdout.write(
    `${scripts} combinations of a call, a fault and an act in ${seconds} s: ${found.size} problems\n`,
  );
  for (const [what, { number, times, script }] of found)
    process.stdout.write(
      `\n${what}\n(${times} times, first in script ${number})\n${describeScript(script)}\n`,
    );

  process.stdout.write(`\nRunning ${count} random scripts with seed ${seed}.\n`);
  let random = 0;
  const result = await fc.check(
    fc.asyncProperty(anyScript, async (script) => {
      random++;
      const wrong = await verdictOf(script);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    }),
    { numRuns: count, seed, endOnFailure: false },
  );
  const total = ((performance.now() - start) / 1000).toFixed(0);
  if (result.failed && result.counterexample !== null) {
    const { numRuns, counterexamplePath, counterexample, errorInstance } = result;
    process.stdout.write(
      `Problem after ${numRuns} scripts (${random} with shrinking), path ${counterexamplePath}:\n` +
        `${describeScript(counterexample[0])}\n` +
        `${errorInstance instanceof Error ? errorInstance.message : ''}\n`,
    );
  } else process.stdout.write(`${random} scripts without a problem, ${total} s in total\n`);
  const hostile = await searchHostile(count, seed);
  const time = ((performance.now() - start) / 1000).toFixed(0);
  process.stdout.write(
    `\n${count} hostile responses to each of ${REQUESTS.length} requests of the checks: ` +
      `${hostile.length} problems, ${time} s in total\n`,
  );
  for (const what of hostile) process.stdout.write(`\n${what}\n`);
  process.exitCode = result.failed || found.size > 0 || hostile.length > 0 ? 1 : 0;
}

if (process.argv[1]?.endsWith('main.js')) await main();
