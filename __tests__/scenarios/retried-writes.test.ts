import { expect, test } from '@jest/globals';
import { LOCAL_USERS, sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { EmulatorOptions, Moment, Received } from '../../dev/fakes/ovhcloud/server.js';
import { act, config, emulator, github, planOf, writes } from '../support.js';

const alice = { id: '8', user: 'alice', email: '', password: '' };
const carol = { id: '9', user: 'carol', email: '', password: '' };
const newUser = { id: '99', user: 'newuser', email: '', password: '' };
const NAMES = LOCAL_USERS.map(({ user }) => user);

test.each(['409', '429', '500', '503-before', 'reset-before'] as const)(
  'resends a DELETE that failed with %s only if it deletes no new user',
  async (fault) => {
    const api = await emulator({
      registry: { oidc: sampleOidc(), users: [alice, carol] },
      fault: ({ operation, number }) => {
        if (operation !== 'deleteOidc' || number > 1) return undefined;
        api.registries[0]?.users.push({ ...newUser });
        return fault;
      },
    });
    const run = await act({
      emulator: api,
      github: await github(),
      config: config({ state: 'absent', deleteUsers: ['alice', 'carol'] }),
    });
    expect(run.exitCode).toBe(1);
    expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'users-changed' }] });
    expect(run.summary).toContain('newuser');
    expect(run.summary).toContain('Blocked: nothing was written to `production`');
    expect(run.outputs).toMatchObject({ changed: 'false', destructive: 'false' });
    expect(api.registries[0]?.users).toHaveLength(3);
    expect(writes(api)).toHaveLength(1);
  },
);

/** Runs a create whose POST deletes four users without a response. GET still shows the state before it. */
async function lostCreate(more: Partial<EmulatorOptions>, lateReads: number) {
  const api = await emulator({
    assumptions: { lateReads },
    ...more,
    fault: (request) =>
      request.operation === 'postOidc' && request.number === 2 ? 'reset-after' : more.fault?.(request),
  });
  const run = await act({ emulator: api, github: await github(), config: config({ deleteUsers: NAMES }) });
  return { api, run };
}

const afterTheLostPost = (moment: Moment, { operation, number }: Received): boolean =>
  moment === 'effect' && operation === 'postOidc' && number === 2;

test('reports applied when GET finally shows the effect of a POST without a response', async () => {
  const { api, run } = await lostCreate({}, 3);
  expect(run.exitCode).toBe(0);
  expect(planOf(run)).toMatchObject({ result: 'applied' });
  expect(run.outputs).toMatchObject({ changed: 'true', destructive: 'true' });
  for (const name of NAMES) expect(run.summary).toContain(name);
  expect(writes(api).filter((line) => / \d+ deleteUsers$/.test(line))).toHaveLength(1);
});

test.each<[string, (api: Awaited<ReturnType<typeof emulator>>) => Partial<EmulatorOptions>]>([
  [
    'a new user shows',
    (api) => ({
      onMoment: (moment, request) => {
        if (afterTheLostPost(moment, request)) api.registries[0]?.late?.users.push({ ...newUser });
      },
    }),
  ],
  [
    'the users can no longer be read',
    () => ({ fault: ({ operation, number }) => (operation === 'users' && number > 3 ? '403' : undefined) }),
  ],
  [
    'the next POST is rejected',
    () => ({
      fault: ({ operation, number }) => (operation === 'postOidc' && number > 2 ? '403' : undefined),
    }),
  ],
])('reports unknown if GET never shows a POST that deleted users, and %s', async (_, more) => {
  // More reads than the run makes, so it never sees the effect.
  const holder: { api?: Awaited<ReturnType<typeof emulator>> } = {};
  const options = more(new Proxy({}, { get: (_target, key) => holder.api?.[key as 'registries'] }) as never);
  const api = await emulator({
    assumptions: { lateReads: 50 },
    ...options,
    fault: (request) =>
      request.operation === 'postOidc' && request.number === 2 ? 'reset-after' : options.fault?.(request),
    onMoment: (moment, request) => {
      // The users disappear immediately. Only the settings show late.
      const [registry] = holder.api?.registries ?? [];
      if (afterTheLostPost(moment, request) && registry?.late !== undefined) registry.late.users = [];
      return options.onMoment?.(moment, request);
    },
  });
  holder.api = api;
  const run = await act({ emulator: api, github: await github(), config: config({ deleteUsers: NAMES }) });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'unknown' });
  expect(run.outputs).toMatchObject({ changed: 'true', destructive: 'true', failed: '["production"]' });
  expect(run.summary).not.toMatch(/nothing was written/i);
  expect(run.summary).toMatch(/^20[\d-]+\n[\d:]+ UTC {2}POST \/cloud\/project\/.*\/openIdConnect$/m);
  for (const name of NAMES) expect(run.summary).toContain(name);
});

test('blocks a DELETE if someone else disabled OIDC', async () => {
  const api = await emulator({
    registry: { oidc: sampleOidc(), users: [alice] },
    onMoment: (moment, { operation }) => {
      const [registry] = api.registries;
      if (moment === 'received' && operation === 'deleteOidc' && registry) registry.oidc = undefined;
    },
  });
  const run = await act({
    emulator: api,
    github: await github(),
    config: config({ state: 'absent', deleteUsers: ['alice'] }),
  });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'live-changed' }] });
  expect(run.outputs).toMatchObject({ changed: 'false', destructive: 'false' });
});
