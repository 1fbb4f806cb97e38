import { expect, test } from '@jest/globals';
import { LOCAL_USERS } from '../../dev/fakes/ovhcloud/samples.js';
import type { Registry } from '../../dev/fakes/ovhcloud/state.js';
import { act, config, emulator, github, planOf, writes } from '../support.js';

const users = () => structuredClone(LOCAL_USERS);
const NAMES = LOCAL_USERS.map(({ user }) => user);

test.each([
  ['a list', NAMES],
  ['`true`', true],
])('deletes no user who got another name after the plan was made, with %s', async (_, deleteUsers) => {
  const api = await emulator({
    registry: { oidc: undefined, users: users() },
    onMoment: (moment, { operation, number }) => {
      const [first] = api.registries[0]?.users ?? [];
      if (moment === 'answered' && operation === 'users' && number === 1 && first !== undefined)
        first.user = 'somebody-else';
    },
  });
  const run = await act({ emulator: api, github: await github(), config: config({ deleteUsers }) });
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'users-changed' }] });
  expect(planOf(run).findings[0].message).toContain(
    'added or renamed after the plan was made: 1 user: `somebody-else`',
  );
  expect(writes(api)).toEqual([]);
  expect(api.registries[0]?.users).toHaveLength(4);
});

test('takes two users with one ID for two users: a list blocks, and `true` names both', async () => {
  const [first, ...others] = users();
  const double = { ...first, user: 'namesake' } as (typeof others)[0];
  const both = () => ({ oidc: undefined, users: [...users(), { ...double }] });
  const listed = await emulator({ registry: both() });
  const names = [...NAMES, 'namesake'];
  const blocked = await act({
    emulator: listed,
    github: await github(),
    config: config({ deleteUsers: names }),
  });
  expect(planOf(blocked)).toMatchObject({ result: 'blocked', findings: [{ code: 'users-exist' }] });
  expect(planOf(blocked).findings[0].message).toContain('several users with the same ID');
  expect(writes(listed)).toEqual([]);
  const all = await emulator({ registry: both() });
  const run = await act({ emulator: all, github: await github(), config: config({ deleteUsers: true }) });
  expect(planOf(run).result).toBe('applied');
  expect(planOf(run).usersToDelete).toHaveLength(5);
  expect(run.summary).toContain('namesake');
});

test("compares OVHcloud's count with the list that is read after it, not with the plan", async () => {
  // The plan names four. One is removed, and the API counts one that it doesn't list: four again.
  const api = await emulator({
    registry: { oidc: undefined, users: users() },
    assumptions: { uncountedUsers: 1 },
    onMoment: (moment, { operation, number }) => {
      if (moment === 'answered' && operation === 'users' && number === 1) api.registries[0]?.users.pop();
    },
  });
  const run = await act({ emulator: api, github: await github(), config: config({ deleteUsers: NAMES }) });
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'users-count' }] });
  expect(planOf(run).findings[0].message).toContain('counts 4 users, but lists 3');
  expect(api.registries[0]?.users).toHaveLength(3);
});

test('fails a registry whose response is about another one', async () => {
  const api = await emulator({
    registry: { oidc: undefined, users: [] } as Partial<Registry>,
    answer: ({ operation }) =>
      operation === 'registry'
        ? { status: 200, body: { id: 'another', name: 'x', status: 'READY', url: 'https://x.example' } }
        : undefined,
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(1);
  expect(planOf(run).findings[0].message).toContain('the response is about another registry, another');
  expect(writes(api)).toEqual([]);
});
