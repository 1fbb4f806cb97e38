import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startGitHub } from '../../fakes/github.js';
import { ACCOUNT } from '../../fakes/ovhcloud/auth.js';
import { sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import { type Emulator, startEmulator } from '../../fakes/ovhcloud/server.js';
import { HARBOR, startProvider } from '../../fakes/provider.js';
import { applicationKeyInputs, emulatorInputs, runAction } from '../../fakes/runner.js';
import { CA_FILE } from '../../fakes/tls.js';
import { node24 } from '../node24.js';
import type { Baseline } from './baseline.js';
import { measureHostile } from './hostile.js';
import { configOf, KINDS, type Kind } from './kinds.js';
import { watchMemory } from './memory.js';

/**
 * How long the bundled action takes compared with the least program that makes the same calls, in one run and
 * in turn, on Node 24: `npm run bench`. Ratios are what counts; times are of this machine.
 *
 * `npm run bench -- [--before REF] [WORDS]`: with the bundle of another commit in turn too; only kinds with
 * these words. BENCH_ROUNDS is how often, for a first look.
 * `npm run bench -- hostile`: time and memory of the largest inputs that the limits allow.
 */
const [beforeRef, words] =
  process.argv[2] === '--before' ? process.argv.slice(3) : [undefined, ...process.argv.slice(2)];
process.env.TEST_NODE = node24();
if (process.argv[2] === 'hostile') {
  await measureHostile();
  process.exit();
}
const BASELINE = fileURLToPath(new URL('baseline.js', import.meta.url));
const github = await startGitHub();
const provider = await startProvider();
const servers = { github: github.url, provider: provider.issuer };

interface Sample {
  ms: number;
  /** Peak memory in MiB; 0 where /proc does not tell. */
  memory: number;
  /** What the servers received, `METHOD path`. */
  calls: string[];
}

const median = (values: number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

function reset({ start }: Kind, emulator: Emulator): void {
  for (const [index, registry] of emulator.registries.entries()) {
    const fresh = sampleRegistry({ id: `r${index}`, url: registry.url });
    Object.assign(registry, structuredClone({ ...fresh, ...start(servers) }));
  }
  github.state.comments = [];
  for (const { received } of [emulator, github, provider]) received.length = 0;
  for (const registry of emulator.registries) emulator.harbor.start(registry);
}

function received(emulator: Emulator): string[] {
  return [
    ...emulator.received.map(({ method, path }) => `${method} ${path}`),
    ...github.received,
    ...provider.received.map((line) => line.replace(/^(GET \/auth)\?.*/, '$1')), // each has values of its own
  ].sort();
}

async function baseline(kind: Kind, emulator: Emulator): Promise<Sample> {
  reset(kind, emulator);
  const { endpoint, tokenUrl } = emulator;
  const plan: Baseline = {
    endpoint,
    tokenUrl,
    account: ACCOUNT,
    signIn: kind.signIn,
    concurrency: kind.concurrency,
    registries: emulator.registries.map(
      ({ id, serviceName }) => `/cloud/project/${serviceName}/containerRegistry/${id}`,
    ),
    trips: kind.trips,
    first: kind.first,
    inParallel: kind.inParallel(servers),
    after: kind.after(servers),
  };
  const env = { PATH: process.env.PATH ?? '', NODE_EXTRA_CA_CERTS: CA_FILE, BASELINE: JSON.stringify(plan) };
  const start = performance.now();
  const child = spawn(node24(), [BASELINE], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const memory = watchMemory(child.pid);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the baseline of "${kind.name}" failed`);
  return { ms: performance.now() - start, memory: memory(), calls: received(emulator) };
}

async function action(kind: Kind, emulator: Emulator, bundle: string): Promise<Sample> {
  reset(kind, emulator);
  let memory = (): number => 0;
  const finished = await runAction({
    bundle,
    event: kind.event,
    inputs: {
      ...(kind.signIn === 'time' ? applicationKeyInputs(emulator) : emulatorInputs(emulator)),
      'oidc-client-secret': HARBOR.clientSecret,
      concurrency: String(kind.concurrency),
      'github-token': 'ghs_bench-token-0123456789',
      ...kind.inputs,
    },
    env: { GITHUB_API_URL: github.url },
    files: {
      '.github/ovh-registry-oidc.yml': configOf(
        kind,
        servers,
        emulator.registries.map(({ id }) => id),
      ),
    },
    onStart: (_, pid) => {
      memory = watchMemory(pid);
    },
  });
  if (finished.exitCode !== kind.exitCode)
    throw new Error(`"${kind.name}" ended with ${finished.exitCode}:\n${finished.log}`);
  return { ms: finished.duration, memory: memory(), calls: received(emulator) };
}

/** The bundle of another commit, in a folder of its own. */
function bundleOf(ref: string): string {
  const folder = 'build/before';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', ref, 'dist'], { maxBuffer: 64 * 1024 * 1024 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  return `${folder}/dist`;
}

async function measure(kind: Kind, bundles: string[]): Promise<string> {
  const emulator = await startEmulator({
    registries: Array.from({ length: kind.registries }, (_, index) => sampleRegistry({ id: `r${index}` })),
    latency: kind.latency,
  });
  const rounds: { runs: Sample[]; bare: Sample }[] = [];
  const last = Number(process.env.BENCH_ROUNDS ?? kind.rounds);
  for (let round = -1; round < last; round++) {
    const runs: Sample[] = [];
    for (const bundle of bundles) runs.push(await action(kind, emulator, `${bundle}/index.js`));
    const bare = await baseline(kind, emulator);
    const [now, least] = [runs.at(-1)?.calls.join('\n'), bare.calls.join('\n')];
    if (now !== least)
      throw new Error(`"${kind.name}" makes other calls than its baseline:\n${now}\n\n${least}`);
    if (round >= 0) rounds.push({ runs, bare }); // the first warms the machine up
  }
  await emulator.close();
  const figure = (pick: (round: (typeof rounds)[number]) => number, digits = 0): string =>
    median(rounds.map(pick)).toFixed(digits);
  const of = ({ runs }: (typeof rounds)[number], bundle: number): Sample =>
    runs[bundle] ?? { ms: 0, memory: 0, calls: [] };
  const each = (cell: (bundle: number) => string): string[] => bundles.map((_, bundle) => cell(bundle));
  const cells = [
    kind.name,
    ...each((bundle) => figure((round) => of(round, bundle).ms)),
    figure(({ bare }) => bare.ms),
    ...each((bundle) => figure((round) => of(round, bundle).ms / round.bare.ms, 2)),
    ...each((bundle) => figure((round) => of(round, bundle).memory)),
    figure(({ bare }) => bare.memory),
    ...each((bundle) => figure((round) => of(round, bundle).calls.length)),
    figure(({ bare }) => bare.calls.length),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function sizes(folder: string): string {
  const size = (name: string): number => statSync(`${folder}/${name}`).size / 1024;
  const total = readdirSync(folder).reduce((sum, name) => sum + size(name), 0);
  return `${(total / 1024).toFixed(2)} MiB, of it index.js ${size('index.js').toFixed(0)} KiB`;
}

const bundles = [...(beforeRef === undefined ? [] : [bundleOf(beforeRef)]), 'dist'];
const twice = (heading: string): string[] =>
  bundles.length === 1 ? [heading] : [`${heading} before`, `${heading} now`];
const headings = [
  'run',
  ...twice('ms'),
  'baseline',
  ...twice('ratio'),
  ...twice('MiB'),
  'baseline',
  ...twice('calls'),
  'baseline',
];
process.stdout.write(`Node ${execFileSync(node24(), ['--version'], { encoding: 'utf8' })}`);
for (const folder of bundles) process.stdout.write(`${folder}: ${sizes(folder)}\n`);
process.stdout.write(`\n| ${headings.join(' | ')} |\n| --- |${' ---: |'.repeat(headings.length - 1)}\n`);
for (const kind of KINDS.filter(({ name }) => name.includes(words ?? '')))
  process.stdout.write(await measure(kind, bundles));
await Promise.all([github.close(), provider.close()]);
