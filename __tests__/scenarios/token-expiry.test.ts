import { expect, test } from '@jest/globals';
import pLimit from 'p-limit';
import { runStep } from '../../dev/fakes/in-process.js';
import { isWanted, LOCAL_USERS, sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { type Emulator, startEmulator } from '../../dev/fakes/ovhcloud/server.js';
import { emulatorInputs } from '../../dev/fakes/runner.js';
import { act, config, emulator, github, planOf } from '../support.js';

const alice = { id: '8', user: 'alice', email: '', password: '' };
const NAMES = LOCAL_USERS.map(({ user }) => user);
const STARTS = {
  create: { registry: {}, change: { deleteUsers: NAMES }, calls: 10 },
  update: {
    registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [alice] },
    change: { admins: ['alice'] },
    calls: 9,
  },
  delete: {
    registry: { oidc: sampleOidc(), users: LOCAL_USERS },
    change: { state: 'absent', deleteUsers: NAMES },
    calls: 8,
  },
} as const;

/** Runs an operation whose token expires as the n-th call arrives. Returns what is wrong with the run. */
async function endToken(operation: keyof typeof STARTS, call: number): Promise<string | undefined> {
  const { registry: start, change } = STARTS[operation];
  const registry = sampleRegistry(structuredClone(start) as object);
  let arrived = 0;
  const api: Emulator = await startEmulator({
    registries: [registry],
    onMoment: (moment, request) => {
      if (request.operation === 'token') return;
      if (moment === 'received' && arrived++ === call) api.endTokens();
    },
  });
  try {
    const run = await runStep({
      event: { name: 'workflow_dispatch', ref: 'refs/tags/v1', payload: {} }, // a tag needs no GitHub
      files: { '.github/ovh-registry-oidc.yml': config(change) },
      inputs: {
        ...emulatorInputs(api),
        'dry-run': 'false',
        'oidc-client-secret': 'a-client-secret',
        'check-provider': 'off',
      },
    });
    if (arrived <= call) return `${operation}: call ${call} was never sent`;
    if (!isWanted(registry, operation === 'delete'))
      return `${operation}, call ${call}: not the desired state`;
    const writes = api.received.filter(
      ({ method, operation: kind, status }) => method !== 'GET' && kind !== 'token' && status === 200,
    );
    const perKind = new Map<string, number>();
    for (const { operation: kind } of writes) perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
    const twice = [...perKind].filter(([, times]) => times > 1);
    if (run.exitCode !== 0 || twice.length > 0)
      return `${operation}, call ${call}: exit ${run.exitCode}, twice ${twice}\n${run.log}`;
    const tokens = api.received.filter(({ operation: kind }) => kind === 'token').length;
    return tokens > 2 ? `${operation}, call ${call}: ${tokens} tokens` : api.violations[0];
  } finally {
    await api.close();
  }
}

test('converges without double writes if the token expires at any call of a run', async () => {
  const limit = pLimit(4);
  const kinds = Object.keys(STARTS) as (keyof typeof STARTS)[];
  const runs = Array.from({ length: 102 }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'update';
    return limit(() => endToken(kind, Math.floor(index / kinds.length) % STARTS[kind].calls));
  });
  expect((await Promise.all(runs)).filter((wrong) => wrong !== undefined)).toEqual([]);
}, 300_000);

test('fails on a second 401 of the same call', async () => {
  const api = await emulator({
    registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] },
    onMoment: (moment, { operation }) => {
      if (moment === 'received' && operation === 'putOidc') api.endTokens();
    },
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'failed', findings: [{ code: 'api-error' }] });
  expect(api.received.filter(({ operation }) => operation === 'putOidc')).toHaveLength(2);
  expect(run.outputs.changed).toBe('false');
});

test('reports failed authentication once for any number of registries', async () => {
  const registries = Array.from({ length: 12 }, (_, index) => sampleRegistry({ id: `r${index}` }));
  const api = await emulator({ registries });
  const { serviceName } = sampleRegistry();
  const file = {
    serviceName,
    provider: JSON.parse(config()).provider,
    registries: registries.map(({ id }) => ({ registryId: id })),
  };
  const run = await act({
    emulator: api,
    github: await github(),
    config: JSON.stringify(file),
    inputs: { 'ovh-client-secret': 'not-the-secret-0123', concurrency: '12' },
  });
  expect(run.exitCode).toBe(1);
  // one error, and the last line of the run
  expect(run.annotations.filter((line) => line.includes('Could not get an access token'))).toHaveLength(2);
  expect(run.summary.split('Could not get an access token')).toHaveLength(2);
  expect(JSON.parse(run.outputs.failed ?? '[]')).toHaveLength(12);
});
