import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ACCOUNT } from './emulator/auth.js';
import { KEYCLOAK, LOCAL_USERS, sampleOidc, sampleRegistry } from './emulator/samples.js';
import { type Emulator, startEmulator } from './emulator/server.js';
import type { Registry } from './emulator/state.js';
import { type GitHubStandIn, startGitHub } from './github.js';
import { applicationKeyInputs, runAction, type Step } from './runner.js';
import { CA_FILE } from './tls.js';

/**
 * How long the bundled action takes beside the least that Node can do, in one run and in turn: `npm run bench`.
 * Ratios are what counts; times are of this machine. TEST_NODE names another Node, such as the 24 that GitHub runs.
 */
const NODE = process.env.TEST_NODE ?? process.execPath;
const FLOOR = fileURLToPath(new URL('../../dev/floor.mjs', import.meta.url));
const { serviceName } = sampleRegistry();

interface Bench {
  name: string;
  registries: number;
  latency: number;
  lanes: number;
  rounds: number;
  start: Partial<Registry>;
  step: Partial<Step>;
  file?: object;
}

const same = { oidc: sampleOidc(), users: [] };
const pull = {
  name: 'pull_request',
  ref: 'refs/pull/12/merge',
  payload: {
    repository: { full_name: 'acme/infra', private: true },
    pull_request: { number: 12, head: { sha: 'a'.repeat(40), repo: { full_name: 'acme/infra' } } },
  },
};
const base = { registries: 1, latency: 0, lanes: 4, rounds: 15, start: same, step: {} };
const BENCHES: Bench[] = [
  { ...base, name: 'no changes' },
  { ...base, name: 'an update', start: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] } },
  { ...base, name: 'a blocked create', start: { oidc: undefined, users: LOCAL_USERS } },
  { ...base, name: 'a pull request with a comment', start: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] }, step: { event: pull } },
  { ...base, name: '10 registries, no changes', registries: 10, rounds: 9 },
  { ...base, name: '100 registries, no changes', registries: 100, rounds: 7 },
  { ...base, name: '500 registries, no changes', registries: 500, rounds: 3 },
  { ...base, name: '200 registries, 50 ms latency, 16 lanes', registries: 200, latency: 50, lanes: 16, rounds: 3 },
];

interface Sample {
  ms: number;
  /** Peak memory in MiB; 0 where /proc does not tell. */
  memory: number;
}

const median = (values: number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Peak memory of a child while it runs, from /proc. */
function watchMemory(pid: number | undefined): { stop: () => number } {
  let peak = 0;
  const look = (): void => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
    } catch {
      // it has ended, or there is no /proc
    }
  };
  const timer = setInterval(look, 5);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

async function floor(emulator: Emulator, lanes: number): Promise<Sample> {
  const env = {
    PATH: process.env.PATH ?? '',
    NODE_EXTRA_CA_CERTS: CA_FILE,
    ENDPOINT: emulator.endpoint,
    PROJECT: serviceName,
    REGISTRIES: emulator.registries.map(({ id }) => id).join(','),
    LANES: String(lanes),
    APP_KEY: ACCOUNT.applicationKey,
    APP_SECRET: ACCOUNT.applicationSecret,
    CONSUMER_KEY: ACCOUNT.consumerKey,
  };
  const start = performance.now();
  const child = spawn(NODE, [FLOOR], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const memory = watchMemory(child.pid);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error('the floor failed');
  return { ms: performance.now() - start, memory: memory.stop() };
}

async function action(bench: Bench, emulator: Emulator, github: GitHubStandIn): Promise<Sample & { calls: number }> {
  for (const [index, registry] of emulator.registries.entries())
    Object.assign(registry, structuredClone({ ...sampleRegistry({ id: `r${index}` }), ...bench.start }));
  github.state.comments = [];
  emulator.received.length = 0;
  let memory = { stop: () => 0 };
  const registries = emulator.registries.map(({ id }) => ({ registryId: id }));
  const finished = await runAction({
    event: {
      name: 'push',
      ref: 'refs/heads/main',
      sha: '0'.repeat(40),
      payload: { repository: { full_name: 'acme/infra', default_branch: 'main', private: true } },
    },
    inputs: {
      ...applicationKeyInputs(emulator),
      'oidc-client-secret': 'a-client-secret',
      'check-provider': 'off',
      concurrency: String(bench.lanes),
      'github-token': 'ghs_bench-token-0123456789',
    },
    env: { GITHUB_API_URL: github.url },
    files: {
      '.github/ovh-registry-oidc.yml': JSON.stringify({
        serviceName,
        provider: { ...KEYCLOAK, scope: KEYCLOAK.scope.split(',') },
        ...(registries.length === 1 ? registries[0] : { registries }),
      }),
    },
    onStart: (_, pid) => (memory = watchMemory(pid)),
    ...bench.step,
  });
  const blocked = bench.name.includes('blocked');
  if ((finished.exitCode === 0) === blocked) throw new Error(`${bench.name} ended with ${finished.exitCode}:\n${finished.log}`);
  return { ms: finished.duration, memory: memory.stop(), calls: emulator.received.length };
}

const dist = readdirSync('dist').reduce((sum, name) => sum + statSync(`dist/${name}`).size, 0);
process.stdout.write(
  `Node ${await version()}; dist ${(dist / 1024 / 1024).toFixed(2)} MiB, of it index.js ${(statSync('dist/index.js').size / 1024).toFixed(0)} KiB\n`,
);
process.stdout.write(
  '| run | action, ms | floor, ms | ratio | memory, MiB | floor, MiB | calls |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n',
);
for (const bench of BENCHES.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
  const emulator = await startEmulator({
    registries: Array.from({ length: bench.registries }, (_, index) => sampleRegistry({ id: `r${index}`, ...structuredClone(same) })),
    latency: bench.latency,
  });
  const github = await startGitHub();
  const pairs: { mine: Awaited<ReturnType<typeof action>>; bare: Sample }[] = [];
  await action(bench, emulator, github);
  for (let round = 0; round < bench.rounds; round++) {
    const mine = await action(bench, emulator, github);
    for (const registry of emulator.registries) Object.assign(registry, structuredClone(same));
    pairs.push({ mine, bare: await floor(emulator, bench.lanes) });
  }
  await Promise.all([emulator.close(), github.close()]);
  const ratio = median(pairs.map(({ mine, bare }) => mine.ms / bare.ms));
  const of = (pick: (pair: (typeof pairs)[number]) => number): string => median(pairs.map(pick)).toFixed(0);
  process.stdout.write(
    `| ${bench.name} | ${of(({ mine }) => mine.ms)} | ${of(({ bare }) => bare.ms)} | ${ratio.toFixed(2)} | ${of(({ mine }) => mine.memory)} | ${of(({ bare }) => bare.memory)} | ${of(({ mine }) => mine.calls)} |\n`,
  );
}

async function version(): Promise<string> {
  const child = spawn(NODE, ['--version']);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk));
  await new Promise((resolve) => child.once('close', resolve));
  return text.trim();
}
