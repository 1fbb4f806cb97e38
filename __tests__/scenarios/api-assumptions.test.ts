import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { Assumptions } from '../../dev/fakes/ovhcloud/state.js';
import { act, config, emulator, github, planOf } from '../support.js';

// OVHcloud doesn't document these behaviors. The action must be correct either way.

test.each<[string, Partial<Assumptions>]>([
  ['PUT merges', { put: 'merge' }],
  ['PUT replaces', { put: 'replace' }],
  ['GET omits false and empty fields', { omitZero: true }],
  ['the token endpoint has a host of its own', { ownTokenHost: true }],
  [
    'the change goes through UPDATING and writes get 409 meanwhile',
    { statusesAfterWrite: ['UPDATING'], conflictWhileBusy: true },
  ],
])('applies an update once when %s', async (_, assumptions) => {
  const api = await emulator({
    assumptions,
    registry: { oidc: sampleOidc({ adminGroup: 'old', autoOnboard: true, groupFilter: '^x' }), users: [] },
  });
  const hub = await github();
  const first = await act({ emulator: api, github: hub });
  expect(first.exitCode).toBe(0);
  expect(api.registries[0]?.oidc).toMatchObject({
    adminGroup: 'harbor-admin',
    autoOnboard: true,
    groupFilter: '',
  });
  expect(planOf(await act({ emulator: api, github: hub }))).toMatchObject({ result: 'unchanged' });
});

test('fails and names the field if the API ignores ""', async () => {
  const api = await emulator({
    assumptions: { emptyString: 'ignored' },
    registry: { oidc: sampleOidc({ groupFilter: '^x' }), users: [] },
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'failed', findings: [{ code: 'verification-failed' }] });
  expect(run.summary).toMatch(/verification-failed.*groupFilter/);
});

test("warns that a boolean can't be verified if GET doesn't show it", async () => {
  const api = await emulator({
    assumptions: { omitTrue: true },
    registry: { oidc: sampleOidc(), users: [] },
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(0);
  expect(planOf(run).findings).toMatchObject([
    { level: 'warning', code: 'unverifiable' },
    { level: 'warning', code: 'unverifiable' },
  ]);
});

test('deletes no user if the API counts more users than it lists', async () => {
  const api = await emulator({ assumptions: { uncountedUsers: 2 } });
  const users = api.registries[0]?.users.map(({ user }) => user);
  const run = await act({ emulator: api, github: await github(), config: config({ deleteUsers: users }) });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'users-count' }] });
  expect(api.registries[0]?.users).toHaveLength(4);
  expect(api.registries[0]?.oidc).toBeUndefined();
  expect(run.outputs).toMatchObject({ changed: 'false', destructive: 'false' });
});

test("doesn't send the flag if the API counts users but lists none", async () => {
  const api = await emulator({ assumptions: { uncountedUsers: 4 }, registry: { users: [] } });
  const run = await act({ emulator: api, github: await github(), config: config({ deleteUsers: true }) });
  expect(run.exitCode).toBe(1);
  expect(run.summary).toContain('deleteUsers');
  expect(api.registries[0]?.oidc).toBeUndefined();
});

test('fails and reports the status if the configuration ends in ERROR', async () => {
  const api = await emulator({
    assumptions: { endsInError: true },
    registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] },
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(1);
  expect(planOf(run).findings).toMatchObject([
    { level: 'warning', code: 'oidc-status-error' },
    { level: 'error', code: 'not-ready' },
  ]);
});
