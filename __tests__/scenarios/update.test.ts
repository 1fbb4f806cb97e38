import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { act, config, emulator, github, planOf, transcript, writes } from '../support.js';

const live = {
  oidc: sampleOidc({ name: 'old' }),
  users: [{ id: '8', user: 'alice', email: 'Alice@example.com', password: '' }],
};

test('applies a changed group, false booleans and a cleared claim exactly once', async () => {
  const api = await emulator({ registry: live });
  const hub = await github();
  const text = config(
    { admins: [] },
    { adminGroup: '', groupsClaim: '', verifyCert: false, autoOnboard: false },
  );
  const first = await act({ emulator: api, github: hub, config: text });
  expect(first.exitCode).toBe(0);
  expect(api.registries[0]?.oidc).toMatchObject({
    adminGroup: '',
    groupsClaim: '',
    verifyCert: false,
    autoOnboard: false,
    userClaim: 'preferred_username',
  });
  const put = api.received.find(({ operation }) => operation === 'putOidc');
  expect(Object.keys(JSON.parse(put?.body ?? '')).sort()).toEqual([
    'adminGroup',
    'autoOnboard',
    'clientId',
    'clientSecret',
    'endpoint',
    'groupFilter',
    'groupsClaim',
    'name',
    'scope',
    'userClaim',
    'verifyCert',
  ]);
  expect(writes(api)).toEqual(['PUT registry/openIdConnect 200']);

  api.received.length = 0;
  const second = await act({ emulator: api, github: hub, config: text });
  expect(second.exitCode).toBe(0);
  expect(transcript(api)).toEqual(['GET registry 200', 'GET registry/openIdConnect 200']);
  expect(planOf(second)).toMatchObject({ operation: 'none', result: 'unchanged' });
  expect(second.summary).toContain("can't be compared");
  expect(second.outputs).toMatchObject({ changed: 'false' });
});

test('warns that the API may not keep the client secret in an update without it', async () => {
  const api = await emulator({ registry: live });
  const run = await act({ emulator: api, github: await github(), inputs: { 'oidc-client-secret': '' } });
  expect(run.exitCode).toBe(0);
  expect(planOf(run)).toMatchObject({
    operation: 'update',
    clientSecret: 'kept',
    findings: [{ level: 'warning', code: 'secret-not-sent' }],
  });
  expect(
    JSON.parse(api.received.find(({ operation }) => operation === 'putOidc')?.body ?? ''),
  ).not.toHaveProperty('clientSecret');
});

test('sends the secret for rotate-client-secret if nothing else differs', async () => {
  const api = await emulator({ registry: { ...live, oidc: sampleOidc() } });
  const run = await act({
    emulator: api,
    github: await github(),
    inputs: { 'rotate-client-secret': 'true', 'oidc-client-secret': 'a-new-client-secret' },
  });
  expect(run.exitCode).toBe(0);
  expect(planOf(run)).toMatchObject({
    operation: 'update',
    changes: [],
    clientSecret: 'sent',
    result: 'applied',
  });
  expect(api.registries[0]?.oidc?.clientSecret).toBe('a-new-client-secret');
});

test('sets existing users as admin by name or email, and reports the others as pending', async () => {
  const api = await emulator({ registry: { ...live, oidc: sampleOidc() } });
  const run = await act({
    emulator: api,
    github: await github(),
    config: config({ admins: ['alice@EXAMPLE.com', 'bob'] }),
  });
  expect(run.exitCode).toBe(0);
  expect(api.registries[0]?.users).toMatchObject([{ user: 'alice', admin: true }]);
  expect(planOf(run)).toMatchObject({
    operation: 'none',
    result: 'unchanged',
    promotions: [{ id: '8', user: 'alice' }],
    pendingAdmins: ['bob'],
  });
  expect(run.outputs).toMatchObject({
    changed: 'false',
    'pending-admins': '[{"registry":"production","user":"bob"}]',
  });
});

test('waits until the configuration is READY before the plan and after the write', async () => {
  const api = await emulator({
    registry: { ...live, settling: ['UPDATING'] },
    assumptions: { statusesAfterWrite: ['UPDATING'] },
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(0);
  expect(transcript(api)).toEqual([
    'GET registry 200',
    'GET registry/openIdConnect 200',
    'GET registry/openIdConnect 200',
    ...Array(2).fill(['GET registry 200', 'GET registry/openIdConnect 200']).flat(),
    'PUT registry/openIdConnect 200',
    'GET registry/openIdConnect 200',
    'GET registry/openIdConnect 200',
  ]);
});

test('fails on drift only with fail-on-drift, and never for a pull request', async () => {
  const api = await emulator({ registry: live });
  const { SCHEDULE, pullRequest } = await import('../support.js');
  expect((await act({ emulator: api, event: SCHEDULE })).exitCode).toBe(0);
  const drift = await act({ emulator: api, event: SCHEDULE, inputs: { 'fail-on-drift': 'true' } });
  expect(drift.exitCode).toBe(1);
  expect(drift.summary).toContain('Drift');
  expect(
    (await act({ emulator: api, event: pullRequest(), inputs: { 'fail-on-drift': 'true' } })).exitCode,
  ).toBe(0);
  expect(writes(api)).toEqual([]);
});
