import { expect, test } from '@jest/globals';
import { LOCAL_USERS, sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { act, config, emulator, github, planOf, transcript, writes } from '../support.js';

const alice = { id: '8', user: 'alice', email: 'alice@example.com', password: '' };
const mallory = { id: '9', user: 'mallory', email: 'mallory@example.com', password: '' };
const on = { oidc: sampleOidc(), users: [alice] };
const names = LOCAL_USERS.map(({ user }) => user);

test("blocks state: absent when users aren't listed, and names them", async () => {
  const api = await emulator({ registry: on });
  const run = await act({ emulator: api, github: await github(), config: config({ state: 'absent' }) });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({
    operation: 'delete',
    result: 'blocked',
    findings: [{ code: 'users-exist' }],
  });
  expect(run.summary).toContain('alice');
  expect(writes(api)).toEqual([]);
});

test('disables OIDC for state: absent when all users are listed, and waits for the end', async () => {
  const api = await emulator({ registry: on, assumptions: { statusesAfterWrite: ['DELETING'] } });
  const run = await act({
    emulator: api,
    github: await github(),
    config: config({ state: 'absent', deleteUsers: ['alice'] }),
  });
  expect(run.exitCode).toBe(0);
  expect(transcript(api)).toEqual([
    'GET registry 200',
    'GET registry/openIdConnect 200',
    'GET registry/users 200',
    'GET registry 200',
    'GET registry/openIdConnect 200',
    'GET registry/users 200',
    'DELETE registry/openIdConnect 200',
    'GET registry/openIdConnect 200',
    'GET registry/openIdConnect 404',
  ]);
  expect(run.summary.split('\n')[0]).toContain('1 user was deleted');
  expect(run.summary).toContain('> `alice`\n');
  expect(run.summary).toContain('generate new credentials for the registry in the OVHcloud Control Panel');
  expect(run.outputs).toMatchObject({ changed: 'true', destructive: 'true' });
});

test("changes nothing for state: absent when OIDC isn't configured", async () => {
  const api = await emulator();
  const run = await act({ emulator: api, github: await github(), config: config({ state: 'absent' }) });
  expect(run.exitCode).toBe(0);
  expect(planOf(run)).toMatchObject({ operation: 'none', result: 'unchanged' });
  expect(writes(api)).toEqual([]);
});

test.each<[string, object, Record<string, unknown>]>([
  ['a create by list', { users: LOCAL_USERS }, { deleteUsers: names }],
  ['a create by true', { users: LOCAL_USERS }, { deleteUsers: true }],
  ['a delete', on, { state: 'absent', deleteUsers: true }],
])('stops %s before the write if a user was added since the plan', async (_, registry, change) => {
  const api = await emulator({
    registry: structuredClone(registry),
    onMoment: (moment, request) => {
      if (moment === 'answered' && request.operation === 'users' && request.number === 1)
        api.registries[0]?.users.push(mallory);
    },
  });
  const run = await act({ emulator: api, github: await github(), config: config(change) });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({
    result: 'blocked',
    findings: [{ level: 'error', code: 'users-changed' }],
  });
  expect(run.summary).toContain('mallory');
  expect(writes(api)).toEqual([]);
});

test('deletes no user if one was added between the two POST requests', async () => {
  const api = await emulator({
    onMoment: (moment, request) => {
      if (moment === 'received' && request.operation === 'postOidc' && request.number === 1)
        api.registries[0]?.users.push(mallory);
    },
  });
  const run = await act({ emulator: api, github: await github(), config: config({ deleteUsers: names }) });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'users-changed' }] });
  expect(run.summary).toContain('mallory');
  expect(writes(api)).toEqual(['POST registry/openIdConnect 400 without deleteUsers']);
  expect(api.registries[0]?.users).toHaveLength(5);
});

test("blocks when one user isn't listed, and names only that user", async () => {
  const api = await emulator();
  const run = await act({
    emulator: api,
    github: await github(),
    config: config({ deleteUsers: names.slice(1) }),
  });
  expect(run.exitCode).toBe(1);
  expect(planOf(run).findings[0].message).toContain("doesn't list 1 of them. Not listed: `admin-local`.");
  expect(writes(api)).toEqual([]);
});

test('warns about deleteUsers: true that is still set after OIDC is enabled', async () => {
  const api = await emulator({ registry: on });
  const run = await act({ emulator: api, github: await github(), config: config({ deleteUsers: true }) });
  expect(run.exitCode).toBe(0);
  expect(run.annotations).toEqual([expect.stringMatching(/^::warning file=.*line=\d+.*still set/)]);
});

test('blocks an issuer change while users exist, and only warns if it is accepted', async () => {
  const hub = await github();
  const text = (more: Record<string, unknown>) =>
    config(more, { endpoint: 'https://keycloak.example.com/realms/new' });
  const blocked = await emulator({ registry: structuredClone(on) });
  const first = await act({ emulator: blocked, github: hub, config: text({}) });
  expect(first.exitCode).toBe(1);
  expect(planOf(first)).toMatchObject({
    result: 'blocked',
    findings: [{ level: 'error', code: 'issuer-change' }],
  });
  expect(writes(blocked)).toEqual([]);
  const second = await act({ emulator: blocked, github: hub, config: text({ acceptIssuerChange: true }) });
  expect(second.exitCode).toBe(0);
  expect(planOf(second)).toMatchObject({
    result: 'applied',
    findings: [{ level: 'warning', code: 'issuer-change' }],
  });
  const empty = await emulator({ registry: { ...on, users: [] } });
  expect(planOf(await act({ emulator: empty, github: hub, config: text({}) }))).toMatchObject({
    result: 'applied',
    findings: [],
  });
});

test('warns about a changed client ID while users exist', async () => {
  const api = await emulator({ registry: structuredClone(on) });
  const run = await act({ emulator: api, github: await github(), config: config({}, { clientId: 'other' }) });
  expect(planOf(run)).toMatchObject({
    result: 'applied',
    findings: [{ level: 'warning', code: 'client-change' }],
  });
});

test('blocks before a write if an admin matches more than one user', async () => {
  const twice = [alice, { ...mallory, email: 'ALICE@example.com' }];
  const api = await emulator({ registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: twice } });
  const run = await act({
    emulator: api,
    github: await github(),
    config: config({ admins: ['alice@example.com'] }),
  });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'ambiguous-admin' }] });
  expect(writes(api)).toEqual([]);
});
