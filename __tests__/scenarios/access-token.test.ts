import { expect, test } from '@jest/globals';
import { sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { act, config, emulator, PUSH, planOf } from '../support.js';

const live = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };
const none = { 'ovh-client-id': '', 'ovh-client-secret': '', 'ovh-token-url': '' };

test('uses a token from elsewhere, and requests none', async () => {
  const api = await emulator({ registry: structuredClone(live) });
  const token = api.issueToken();
  const run = await act({ emulator: api, event: PUSH, inputs: { ...none, 'ovh-access-token': token } });
  expect([run.exitCode, planOf(run).result]).toEqual([0, 'applied']);
  expect(api.received.map(({ operation }) => operation)).not.toContain('token');
  const fromEnvironment = await act({ emulator: api, inputs: none, env: { OVH_ACCESS_TOKEN: token } });
  expect([fromEnvironment.exitCode, planOf(fromEnvironment).result]).toEqual([0, 'unchanged']);
  expect(run.masks).toContain(token);
});

test('says that a token that ended can not be renewed here', async () => {
  const api = await emulator({ registry: structuredClone(live) });
  const inputs = { ...none, 'ovh-access-token': 'a-token-that-has-ended-0123456789' };
  const run = await act({ emulator: api, inputs });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("The access token has ended or is invalid, and it can't be renewed here.");
  expect(run.summary).toContain('Get a new one, set `ovh-access-token`');
  expect(api.received.map(({ operation }) => operation)).not.toContain('token');
});

test('says it once for many registries', async () => {
  const ids = ['a', 'b', 'c'];
  const api = await emulator({
    registries: ids.map((id) => sampleRegistry({ id, ...structuredClone(live) })),
  });
  const { name: _, registryId: __, ...entry } = JSON.parse(config());
  const file = JSON.stringify({ registries: ids.map((id) => ({ ...entry, name: id, registryId: id })) });
  const inputs = { ...none, 'ovh-access-token': 'a-token-that-has-ended-0123456789' };
  const run = await act({ emulator: api, inputs, config: file });
  expect(run.annotations.filter((line) => line.startsWith('::error::OVHcloud'))).toHaveLength(1);
  expect(run.summary.match(/has ended/g)).toHaveLength(1);
});

test('rejects two sets of credentials', async () => {
  const run = await act({
    emulator: await emulator(),
    inputs: { 'ovh-access-token': 'another-token-0123456789' },
  });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(
    'Two sets of OVHcloud credentials are set. Keep one of them: ' +
      '`ovh-client-id` and `ovh-client-secret`, or `ovh-access-token`.',
  );
});
