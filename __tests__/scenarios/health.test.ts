import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { ASSUMPTIONS } from '../../dev/fakes/ovhcloud/state.js';
import { HARBOR } from '../../dev/fakes/provider.js';
import {
  act,
  config,
  emulator,
  oidcProvider,
  PUSH,
  pullRequest,
  SCHEDULE,
  type Scenario,
} from '../support.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Live settings that equal the file, each with something unhealthy. */
const CASES: Record<string, () => Promise<Pick<Scenario, 'emulator' | 'config' | 'inputs'>>> = {
  'a configuration in ERROR': async () => ({
    emulator: await emulator({
      registry: { oidc: sampleOidc(), users: [] },
      assumptions: { ...ASSUMPTIONS, endsInError: true },
    }),
  }),
  'a client secret that expires soon': async () => ({
    emulator: await emulator({ registry: { oidc: sampleOidc(), users: [] } }),
    config: config({}, { clientSecretExpires: inDays(10) }),
  }),
  'a client secret that the provider rejects': async () => {
    const { issuer } = await oidcProvider();
    const settings = { endpoint: issuer, clientId: HARBOR.clientId };
    return {
      emulator: await emulator({ registry: { oidc: sampleOidc(settings), users: [] } }),
      config: config({}, settings),
      inputs: { 'check-provider': 'auto', 'check-login': 'off', 'oidc-client-secret': 'another-secret-0123' },
    };
  },
};

/** The title, and the next step. */
const WORDS: Record<string, [title: string, next: string]> = {
  'a configuration in ERROR': [
    'equals the file, but OVHcloud reports its OIDC configuration as ERROR',
    'run with `rotate-client-secret: true`',
  ],
  'a client secret that expires soon': [
    'equals the file, but its client secret expires soon',
    'create a new secret, send it with `rotate-client-secret: true`',
  ],
  'a client secret that the provider rejects': [
    'equals the file, but a check failed',
    'check `clientId`, that the client is confidential, and that its secret is right',
  ],
};

test.each(Object.keys(CASES))('a scheduled run does not pass over %s, and says what to do', async (name) => {
  const scene = (await CASES[name]?.()) as Scenario;
  const inputs = { ...scene.inputs, 'fail-on-drift': 'true' };
  const nightly = await act({ ...scene, event: SCHEDULE, inputs });
  expect([nightly.exitCode, nightly.outputs.drift, nightly.outputs.changed]).toEqual([1, 'true', 'false']);
  const [title, next] = WORDS[name] ?? [];
  expect(nightly.summary.split('\n')[0]).toContain(title);
  expect(nightly.summary).toContain(`**Next:** ${next}`);
  expect(nightly.log).toMatch(/Not healthy: `production`, because .*`fail-on-drift` is `true`/);
  const quiet = await act({ ...scene, event: SCHEDULE });
  expect([quiet.exitCode, quiet.outputs.drift]).toEqual([0, 'true']);
  const review = await act({ ...scene, event: pullRequest(), inputs });
  expect([review.exitCode, review.outputs.drift]).toEqual([0, 'true']);
});

test('tells drift, no drift, and that nothing could be read', async () => {
  const same = { oidc: sampleOidc(), users: [] };
  const api = await emulator({ registry: same });
  const driftOf = async (more: Partial<Scenario>): Promise<string | undefined> =>
    (await act({ emulator: api, event: SCHEDULE, ...more })).outputs.drift;
  expect(await driftOf({})).toBe('false');
  expect(await driftOf({ config: config({}, { adminGroup: 'others' }) })).toBe('true');
  expect(await driftOf({ config: 'state: gone\n' })).toBe('');
  expect(await driftOf({ inputs: { 'ovh-client-secret': 'wrong-secret-of-the-account' } })).toBe('');
  expect(await driftOf({ event: PUSH })).toBe('false');
});

test('names several kinds of problems with several registries', async () => {
  const api = await emulator({ registry: { oidc: sampleOidc(), users: [] } });
  const { name: _, registryId, ...entry } = JSON.parse(config({}, { clientSecretExpires: inDays(-1) }));
  const registries = [
    { ...entry, name: 'one', registryId },
    { ...entry, name: 'two', registryId: 'second' },
  ];
  Object.assign(api.registries, { 1: { ...structuredClone(api.registries[0]), id: 'second' } });
  const run = await act({ emulator: api, event: SCHEDULE, config: JSON.stringify({ registries }) });
  expect(run.summary.split('\n')[0]).toBe(
    '### 2 registries equal the file · 2 with a client secret that expires soon',
  );
});

test('writes the report to a file that fits into an issue', async () => {
  const api = await emulator({ registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] } });
  const run = await act({ emulator: api, event: SCHEDULE });
  expect(run.exitCode).toBe(0);
  expect(run.reportFile).toBe(run.summary);
});
