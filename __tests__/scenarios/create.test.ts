import { expect, test } from '@jest/globals';
import { LOCAL_USERS } from '../../dev/fakes/ovhcloud/samples.js';
import { act, CLIENT_SECRET, config, emulator, github, planOf, transcript, writes } from '../support.js';

const NAMES = LOCAL_USERS.map(({ user }) => user);

test("blocks a create when local users aren't listed, and names all of them", async () => {
  const api = await emulator();
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(1);
  expect(writes(api)).toEqual([]);
  expect(planOf(run)).toMatchObject({
    operation: 'create',
    result: 'blocked',
    findings: [{ level: 'error', code: 'users-exist' }],
  });
  for (const name of NAMES) {
    expect(run.summary).toContain(name);
    expect(run.annotations.join()).toContain(name);
  }
  expect(run.outputs).toMatchObject({ changed: 'false', destructive: 'false', failed: '["production"]' });
});

test('sends POST without the flag first, then with it if the count matches the list', async () => {
  const api = await emulator();
  const run = await act({
    emulator: api,
    github: await github(),
    config: config({ deleteUsers: NAMES, admins: ['alice'] }),
  });
  expect(run.exitCode).toBe(0);
  expect(transcript(api)).toEqual([
    'GET registry 200',
    'GET registry/openIdConnect 404',
    'GET registry/users 200',
    'GET registry 200',
    'GET registry/openIdConnect 404',
    'GET registry/users 200',
    'POST registry/openIdConnect 400 without deleteUsers',
    'GET registry/users 200',
    'POST registry/openIdConnect 200 deleteUsers',
    'GET registry/openIdConnect 200',
    'GET registry/users 200',
  ]);
  expect(api.registries[0]?.oidc).toMatchObject({
    clientSecret: CLIENT_SECRET,
    adminGroup: 'harbor-admin',
    verifyCert: true,
  });
  expect(api.registries[0]?.users).toEqual([]);
  expect(planOf(run)).toMatchObject({ result: 'applied', clientSecret: 'sent', pendingAdmins: ['alice'] });
  expect(planOf(run).usersToDelete.map(({ user }: { user: string }) => user)).toEqual(NAMES);
  expect(run.summary).toContain('**OVHcloud deleted these 4 users.**');
  expect(run.summary).toContain(`> ${NAMES.map((name) => `\`${name}\``).join(' · ')}\n`);
  expect(run.summary).toContain('/c/oidc/callback');
  expect(run.outputs).toMatchObject({ mode: 'apply', changed: 'true', destructive: 'true', failed: '[]' });
  expect(JSON.parse(run.outputs['pending-admins'] ?? '')).toEqual([
    { registry: 'production', user: 'alice' },
  ]);
});

test('sends POST once, with the flag, for deleteUsers: true', async () => {
  const api = await emulator();
  const run = await act({ emulator: api, github: await github(), config: config({ deleteUsers: true }) });
  expect(run.exitCode).toBe(0);
  expect(writes(api)).toEqual(['POST registry/openIdConnect 200 deleteUsers']);
});

test('requires no deleteUsers without users, and never sends the flag then', async () => {
  const api = await emulator({ registry: { users: [] } });
  const run = await act({ emulator: api, github: await github(), config: config({ deleteUsers: true }) });
  expect(run.exitCode).toBe(0);
  expect(writes(api)).toEqual(['POST registry/openIdConnect 200 without deleteUsers']);
  expect(run.outputs).toMatchObject({ changed: 'true', destructive: 'false' });
});

test('lists the users to delete in a dry run of a create, and writes nothing', async () => {
  const api = await emulator();
  const run = await act({
    emulator: api,
    github: await github(),
    config: config({ deleteUsers: NAMES }),
    inputs: { 'dry-run': 'true' },
  });
  expect(run.exitCode).toBe(0);
  expect(writes(api)).toEqual([]);
  for (const name of NAMES) expect(run.summary).toContain(name);
  expect(run.outputs).toMatchObject({ mode: 'dry-run', changed: 'true', destructive: 'true' });
});

test('blocks a create without the client secret, and only warns in a dry run', async () => {
  const api = await emulator({ registry: { users: [] } });
  const apply = await act({ emulator: api, github: await github(), inputs: { 'oidc-client-secret': '' } });
  expect(apply.exitCode).toBe(1);
  expect(planOf(apply)).toMatchObject({
    clientSecret: 'missing',
    result: 'blocked',
    findings: [{ level: 'error', code: 'secret-missing' }],
  });
  const dry = await act({ emulator: api, inputs: { 'oidc-client-secret': '', 'dry-run': 'true' } });
  expect(dry.exitCode).toBe(0);
  expect(planOf(dry)).toMatchObject({
    clientSecret: 'missing',
    result: 'planned',
    findings: [],
  });
  expect(dry.summary).toContain('has the client secret (input `oidc-client-secret`)');
  expect(dry.summary).toMatch(/Without it, that run fails and writes nothing\.\n/);
  expect(writes(api)).toEqual([]);
});
