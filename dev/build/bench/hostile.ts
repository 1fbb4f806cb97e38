import { pullRequest, push } from '../../fakes/events.js';
import { type GitHubState, startGitHub } from '../../fakes/github.js';
import { KEYCLOAK, sampleOidc, sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import { type EmulatorOptions, startEmulator } from '../../fakes/ovhcloud/server.js';
import type { Registry } from '../../fakes/ovhcloud/state.js';
import { emulatorInputs, type Finished, runAction, type Step } from '../../fakes/runner.js';
import { watchMemory } from './memory.js';

const KIB = 1024;
const CONFIG = '.github/ovh-registry-oidc.yml';
const { id: registryId, serviceName } = sampleRegistry();
const provider = { ...KEYCLOAK, scope: KEYCLOAK.scope.split(',') };
const file = (change: object = {}): string =>
  JSON.stringify({ name: 'production', serviceName, registryId, provider, ...change });
const old: Partial<Registry> = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };

/** An input of the largest size that the limits allow. */
interface Case {
  name: string;
  config?: string;
  registries?: Registry[];
  registry?: Partial<Registry>;
  answer?: NonNullable<EmulatorOptions['answer']>;
  github?: Partial<GitHubState>;
  step?: Partial<Step>;
  /** Whether the run succeeds. */
  succeeds: boolean;
}

const answering =
  (operation: string, status: number, body: unknown): NonNullable<EmulatorOptions['answer']> =>
  (request) =>
    request.operation === operation ? { status, body } : undefined;
const manyUsers = Array.from({ length: 21_000 }, (_, index) => ({
  id: String(index),
  user: `user-${index}-${'x'.repeat(60)}`,
  email: `user-${index}@example.com`,
}));
const ids = Array.from({ length: 500 }, (_, index) => `r${index}`);
const marker = '<!-- ovh-registry-oidc 0123456789abcdef run 1 plan ';
const secret = (seed: number): string =>
  Array.from({ length: 2 * KIB }, (_, index) =>
    ((index * 7919 + seed) % 99_991).toString(36).padStart(8, 'q'),
  ).join('');

const CASES: Case[] = [
  { name: 'nothing hostile: an update', registry: old, succeeds: true },
  {
    name: 'config file: 256 KiB of aliases',
    config: `a: &a [${'x,'.repeat(1_000)}]\nb: [${'*a,'.repeat(60_000)}]\n`,
    succeeds: false,
  },
  { name: 'config file: 256 KiB of `${`', config: `name: "${'${'.repeat(128_000)}"`, succeeds: false },
  {
    name: 'config file: 256 KiB of unknown keys',
    config: 'key-of-nobody: 1\n'.repeat(15_000),
    succeeds: false,
  },
  {
    name: 'config file: 500 registries, each an update',
    config: JSON.stringify({ serviceName, provider, registries: ids.map((id) => ({ registryId: id })) }),
    registries: ids.map((id) => sampleRegistry({ id, ...structuredClone(old) })),
    succeeds: true,
  },
  {
    name: 'users: a list of 3 MB, 21,000 of them',
    registry: { oidc: undefined, users: [] },
    answer: answering('users', 200, manyUsers),
    succeeds: false,
  },
  {
    name: 'users: a list of 9 MB',
    registry: { oidc: undefined, users: [] },
    answer: answering('users', 200, [...manyUsers, ...manyUsers, ...manyUsers]),
    succeeds: false,
  },
  {
    name: 'users: 21,000 of them, all named in the plan',
    config: file({ deleteUsers: true }),
    registry: { oidc: undefined, users: [] },
    answer: answering('users', 200, manyUsers),
    step: { inputs: { 'dry-run': 'true' } },
    succeeds: true,
  },
  {
    name: 'API error: 400 with 200 KB of digits',
    registry: old,
    answer: answering('putOidc', 400, { class: 'Client::BadRequest', message: '1'.repeat(200 * KIB) }),
    succeeds: false,
  },
  {
    name: 'API error: a body of 32 MiB',
    registry: old,
    answer: answering('putOidc', 400, { message: 'x'.repeat(32 * KIB * KIB) }),
    succeeds: false,
  },
  {
    name: 'API: a registry whose `url` has 150,000 slashes',
    registry: old,
    answer: answering('registry', 200, {
      id: registryId,
      name: 'x',
      status: 'READY',
      url: `https://harbor.example${'/'.repeat(150_000)}x`,
    }),
    succeeds: true,
  },
  {
    name: 'API: live settings with a scope of 1 MB',
    registry: old,
    answer: answering('getOidc', 200, { ...sampleOidc(), scope: 'a,'.repeat(500_000), status: 'READY' }),
    step: { inputs: { 'dry-run': 'true' } },
    succeeds: true,
  },
  ...['`', '[', '_', '<', '\u202e'].map(
    (part): Case => ({
      name: `API: a group of 200,000 ${part === '\u202e' ? 'invisible characters' : `\`${part}\``.replaceAll('```', '"`"')}, in a terminal`,
      registry: { oidc: sampleOidc({ adminGroup: part.repeat(200_000) }), users: [] },
      step: { env: { GITHUB_ACTIONS: '' }, inputs: { 'dry-run': 'true' } },
      succeeds: true,
    }),
  ),
  {
    name: 'GitHub: 100 comments of 64 KB that nearly are ours',
    registry: old,
    github: {
      comments: Array.from({ length: 100 }, (_, index) => ({
        id: index + 1,
        pullRequest: 12,
        body: marker.repeat(1_250),
        user: { login: 'github-actions[bot]', type: 'Bot' },
      })),
    },
    step: { event: pullRequest, inputs: { 'dry-run': 'true' } },
    succeeds: true,
  },
  {
    name: 'GitHub: a push with 2,000 messages of 12 KB',
    registry: old,
    step: {
      event: {
        ...push,
        payload: {
          ...push.payload,
          commits: Array.from({ length: 2_000 }, (_, index) => ({
            id: String(index).padStart(40, 'a'),
            distinct: true,
            message: '(#1'.repeat(4_000),
          })),
        },
      },
    },
    succeeds: true,
  },
  {
    name: 'secrets: six of 16 KiB, and an API that repeats a half',
    registry: old,
    answer: answering('putOidc', 400, { message: `bad ${secret(1).slice(0, 8 * KIB)}` }),
    step: {
      inputs: { 'oidc-client-secret': secret(1) },
      env: Object.fromEntries([2, 3, 4, 5, 6].map((seed) => [`OIDC_CLIENT_SECRET_${seed}`, secret(seed)])),
    },
    succeeds: false,
  },
];

/** Prints how long the bundled action takes with each input, and its peak memory, on Node 24. */
export async function measureHostile(): Promise<void> {
  process.stdout.write('| input | ms | MiB | exit |\n| --- | ---: | ---: | ---: |\n');
  for (const one of CASES) {
    const { duration, memory, exitCode } = await measure(one);
    process.stdout.write(`| ${one.name} | ${Math.round(duration)} | ${Math.round(memory)} | ${exitCode} |\n`);
    if ((exitCode === 0) !== one.succeeds) throw new Error(`"${one.name}" ended with ${exitCode}`);
  }
}

async function measure({
  registries,
  registry,
  answer,
  github,
  config,
  step,
}: Case): Promise<Finished & { memory: number }> {
  const hub = await startGitHub(github);
  const emulator = await startEmulator({
    registries: registries ?? [sampleRegistry(structuredClone(registry ?? {}))],
    ...(answer !== undefined && { answer }),
  });
  let peak = (): number => 0;
  const finished = await runAction({
    event: push,
    files: { [CONFIG]: config ?? file() },
    timeout: 300_000,
    env: { GITHUB_API_URL: hub.url, ...step?.env },
    ...(step?.event !== undefined && { event: step.event }),
    inputs: {
      ...emulatorInputs(emulator),
      'check-provider': 'off',
      'oidc-client-secret': 'a-client-secret-0123456789',
      'github-token': 'ghs_a-token-of-the-bench',
      ...step?.inputs,
    },
    onStart: (_, pid) => {
      peak = watchMemory(pid);
    },
  });
  const memory = peak();
  await Promise.all([hub.close(), emulator.close()]);
  return { ...finished, memory };
}
