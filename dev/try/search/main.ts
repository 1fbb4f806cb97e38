import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

/** A part of the search, of which each runs in a process of its own: a run takes one core. */
interface Part {
  number: number;
  /** Random scripts, and hostile responses to each request. */
  count: number;
  seed: number;
}

/** What a part played and found. */
interface Result {
  combinations: number;
  /** A problem of a combination with how often it was seen, and its first script. */
  found: { what: string; times: number; script: string }[];
  scripts: number;
  /** Problems of random scripts and of hostile responses. */
  random: string[];
  hostile: string[];
}

/** The same on every machine, because each part has its seed. */
const PARTS = 4;

async function searchPart({ number, count, seed }: Part): Promise<Result> {
  const found = new Map<string, { times: number; script: SearchScript }>();
  let combinations = 0;
  let index = 0;
  for await (const script of allPairs()) {
    if (index++ % PARTS !== number) continue;
    combinations++;
    for (const what of await verdictOf(script)) {
      const kind = what.replace(/[\d,]+/g, 'n').slice(0, 120);
      const known = found.get(kind);
      if (known === undefined) found.set(kind, { times: 1, script });
      else known.times++;
    }
  }
  const { scripts, problems } = await searchRandom(count, seed);
  return {
    combinations,
    found: [...found].map(([what, { times, script }]) => ({ what, times, script: describeScript(script) })),
    scripts,
    random: problems,
    hostile: await searchHostile(count, seed),
  };
}

async function searchRandom(count: number, seed: number): Promise<{ scripts: number; problems: string[] }> {
  let scripts = 0;
  const { failed, numRuns, counterexample, counterexamplePath, errorInstance } = await fc.check(
    fc.asyncProperty(anyScript, async (script) => {
      scripts++;
      const wrong = await verdictOf(script);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    }),
    { numRuns: count, seed, endOnFailure: false },
  );
  if (!failed || counterexample === null) return { scripts, problems: [] };
  const what = errorInstance instanceof Error ? errorInstance.message : '';
  const where = `seed ${seed}, after ${numRuns} scripts, path ${counterexamplePath}`;
  return { scripts, problems: [`${where}:\n${describeScript(counterexample[0])}\n${what}`] };
}

/** Returns the result of a part from its own process. Throws if that ends without one. */
function inProcess(part: Part): Promise<Result> {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(part)]);
  return new Promise((resolve, reject) => {
    child.once('message', (result) => {
      resolve(result as Result);
      child.kill();
    });
    child.once('exit', (code) => reject(new Error(`Part ${part.number} ended with ${code}.`)));
  });
}

/** Runs every combination, then random scripts: `npm run chaos -- [random scripts] [seed]`. */
async function main(): Promise<void> {
  const total = Number(process.argv[2] ?? 10_000);
  const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
  const count = Math.ceil(total / PARTS);
  const start = performance.now();
  const parts = Array.from({ length: PARTS }, (_, number) => ({ number, count, seed: seed + number }));
  const results = await Promise.all(parts.map(inProcess));
  const sum = (key: 'combinations' | 'scripts'): number => results.reduce((all, one) => all + one[key], 0);
  const found = results.flatMap((one) => one.found);
  const random = results.flatMap((one) => one.random);
  const hostile = results.flatMap((one) => one.hostile);
  const lines = [
    `${sum('combinations')} combinations of a call, a fault and an act: ${found.length} problems`,
    ...found.map(({ what, times, script }) => `\n${what}\n(${times} times)\n${script}`),
    `${sum('scripts')} random scripts with seeds from ${seed}: ${random.length} problems`,
    ...random,
    `${count * PARTS} hostile responses to each of ${REQUESTS.length} requests of the checks: ${hostile.length} problems`,
    ...hostile,
    `${((performance.now() - start) / 1000).toFixed(0)} s in ${PARTS} processes`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = found.length + random.length + hostile.length > 0 ? 1 : 0;
}

if (process.argv[1]?.endsWith('main.js')) {
  if (process.send === undefined) await main();
  else process.send(await searchPart(JSON.parse(process.argv[2] ?? '{}')));
}
