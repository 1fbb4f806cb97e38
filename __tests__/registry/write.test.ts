import { expect, test } from '@jest/globals';
import { LOCAL_USERS, sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { ASSUMPTIONS, type Assumptions, type Registry } from '../../dev/fakes/ovhcloud/state.js';
import { Secret } from '../../src/lib/secret.js';
import { BlockedError, messageOf } from '../../src/model/findings.js';
import { type DesiredRegistry, isBlocked, type Provider, userRef } from '../../src/model/registry.js';
import { plain, type Text } from '../../src/model/text.js';
import { OvhApiError } from '../../src/ovh/error.js';
import { providerSchema, type RegistryApi } from '../../src/ovh/registry.js';
import { planRegistry } from '../../src/plan/plan.js';
import { RegistryRun, RunRecord } from '../../src/record.js';
import { promote } from '../../src/registry/promote.js';
import { verify } from '../../src/registry/verify.js';
import { liveChanged, write } from '../../src/registry/write.js';
import {
  BUSY,
  type Memory,
  type MemoryFault,
  memoryApi,
  REFUSED,
  simulatedWait,
  UNCLEAR,
} from '../memory.js';

const oidc = sampleOidc();
const NAMES = LOCAL_USERS.map(({ user }) => user);

function wanted(change: Partial<DesiredRegistry> = {}): DesiredRegistry {
  const {
    name,
    endpoint,
    clientId,
    scope,
    groupsClaim,
    adminGroup,
    groupFilter,
    userClaim,
    verifyCert,
    autoOnboard,
  } = oidc;
  const provider = {
    name,
    endpoint,
    clientId,
    scope: scope.split(','),
    groupsClaim,
    adminGroup,
    groupFilter,
    userClaim,
    verifyCert,
    autoOnboard,
  };
  return {
    name: 'r',
    serviceName: 'p',
    registryId: 'r',
    state: 'present',
    deleteUsers: false,
    acceptIssuerChange: false,
    ...(change.state !== 'absent' && { provider }),
    admins: [],
    acceptsNoAdmin: false,
    findings: [],
    ...change,
  };
}

interface Case extends Partial<Pick<Memory, 'fault' | 'before'>> {
  /** Changes the registry before a call is made. */
  leaving?: (registry: Registry, call: string, number: number) => void;
  registry?: Partial<Registry>;
  assumptions?: Partial<Assumptions>;
  desired?: Partial<DesiredRegistry>;
  secret?: boolean;
  rotate?: boolean;
  waitTimeout?: number;
  signal?: AbortSignal;
}

/** Writes, verifies and sets admins like an apply, and returns the state of the record afterwards. */
async function applied({
  registry: change = {},
  assumptions,
  desired: wish,
  secret = true,
  rotate = false,
  fault,
  before,
  leaving,
  waitTimeout,
  signal,
}: Case) {
  const registry = sampleRegistry(structuredClone(change));
  const desired = wanted(wish);
  const calls: string[] = [];
  const api = memoryApi({
    registry,
    assumptions: { ...ASSUMPTIONS, ...assumptions },
    calls,
    ...(fault && { fault }),
    before: (call, number) => {
      before?.(call, number);
      leaving?.(registry, call, number);
    },
  });
  const run = new RegistryRun(desired);
  const live = registry.oidc === undefined ? undefined : providerSchema.parse(registry.oidc);
  const users = registry.users.map((user) => ({ ...user, ref: userRef(user, false) }));
  run.before = live;
  run.users = users;
  run.plan = planRegistry({
    desired,
    registry: { id: 'r', name: '', status: 'READY', url: '', version: '2.15.1', iamEnabled: false },
    live,
    users,
    mode: 'apply',
    hasSecret: secret,
    rotate,
    now: 0,
    checks: [],
    strictness: { provider: 'auto', login: 'auto' },
    isSchedule: false,
  });
  if (isBlocked(run.plan)) throw new Error(`blocked: ${JSON.stringify(run.plan.findings)}`);
  const plan = structuredClone(run.plan);
  const options = { ...(signal && { signal }), ...(waitTimeout && { limit: waitTimeout }) };
  const writing = { run, api, wait: simulatedWait(options) };
  const record = new RunRecord();
  record.registries = [run];
  try {
    await write(writing, secret ? new Secret('s') : undefined);
    await verify(writing);
    await promote(writing);
    run.stop = run.hasErrors ? 'failed' : 'verified';
  } catch (error) {
    if (error instanceof BlockedError) run.stop = 'blocked';
    record.failRegistry(run, error);
  }
  expect(run.plan).toEqual(plan); // a plan is never edited
  const { findings, result, hasEffect, promotions, pendingAdmins } = run.snapshot();
  return {
    result,
    messages: findings.map((found) => plain(messageOf(found))),
    promotions,
    pendingAdmins,
    codes: findings.map(({ code }) => code),
    registry,
    calls,
    run,
    plan,
    told: {
      wrote: record.changed,
      deleted: run.deleted,
      hasEffect,
      promoted: run.promoted,
    },
  };
}

const writesOf = (calls: string[]): string[] => calls.filter((call) => !call.startsWith('GET'));
const byList: Case = { desired: { deleteUsers: NAMES } };
const update: Case = { registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] } };
const remove: Case = {
  registry: { oidc, users: LOCAL_USERS },
  desired: { state: 'absent', deleteUsers: NAMES },
};

test('creates by list: counts users first, then sends the flag, then reads again', async () => {
  const run = await applied(byList);
  expect(run.result).toBe('applied');
  expect(run.calls).toEqual([
    'GET users',
    'POST openIdConnect',
    'GET users',
    'POST openIdConnect deleteUsers',
    'GET openIdConnect',
  ]);
  expect(run.told).toMatchObject({ wrote: true, deleted: run.plan.usersToDelete });
});

test('deletes no user if all users were removed before the POST without the flag', async () => {
  const users = structuredClone(LOCAL_USERS);
  const run = await applied({
    ...byList,
    leaving: (registry, call) => {
      if (call === 'POST openIdConnect') registry.users = [];
    },
    registry: { users },
  });
  expect(run).toMatchObject({ result: 'applied', told: { wrote: true, deleted: [] } });
  expect(writesOf(run.calls)).toEqual(['POST openIdConnect']);
});

test('deletes no user if the API counts one more than it lists', async () => {
  expect(await applied({ ...byList, assumptions: { uncountedUsers: 1 } })).toMatchObject({
    result: 'blocked',
    codes: ['users-count'],
    told: { wrote: false },
  });
});

test('deletes the users that are left if one was removed and the count is that of the new list', async () => {
  const run = await applied({
    ...byList,
    leaving: (registry, call) => {
      if (call === 'POST openIdConnect') registry.users.pop();
    },
  });
  expect(run).toMatchObject({ result: 'applied', told: { wrote: true } });
  expect(run.told.deleted).toHaveLength(3);
});

test.each<[string, Case, string[]]>([
  [
    "checks and doesn't resend a POST without a response that took effect",
    {
      registry: { users: [] },
      fault: (call, number) =>
        call === 'POST openIdConnect' && number === 1 ? { after: true, error: UNCLEAR } : undefined,
    },
    ['POST openIdConnect'],
  ],
  [
    'checks and then resends a POST that was lost before its effect',
    {
      registry: { users: [] },
      fault: (call, number) =>
        call === 'POST openIdConnect' && number === 1 ? { after: false, error: UNCLEAR } : undefined,
    },
    ['POST openIdConnect', 'POST openIdConnect'],
  ],
  [
    "doesn't resend a POST with the flag that was lost after its effect",
    {
      ...byList,
      fault: (call, number) =>
        call === 'POST openIdConnect' && number === 2 ? { after: true, error: UNCLEAR } : undefined,
    },
    ['POST openIdConnect', 'POST openIdConnect deleteUsers'],
  ],
  [
    'resends a POST to a busy registry',
    {
      registry: { users: [] },
      fault: (call, number) =>
        call === 'POST openIdConnect' && number < 3 ? { after: false, error: BUSY } : undefined,
    },
    ['POST openIdConnect', 'POST openIdConnect', 'POST openIdConnect'],
  ],
])('%s', async (_, given, writes) => {
  const run = await applied(given);
  expect(run.result).toBe('applied');
  expect(writesOf(run.calls)).toEqual(writes);
  const looks = run.calls.indexOf('GET openIdConnect');
  if (given.fault?.('POST openIdConnect', 1)?.error === UNCLEAR)
    expect(looks).toBe(run.calls.indexOf('POST openIdConnect') + 1);
});

test('gives up after five attempts of a POST without a response', async () => {
  const run = await applied({
    registry: { users: [] },
    fault: (call) => (call === 'POST openIdConnect' ? { after: false, error: UNCLEAR } : undefined),
  });
  expect(run.result).toBe('failed');
  expect(writesOf(run.calls)).toHaveLength(5);
  expect(run.told.wrote).toBe(false);
});

test("reports unknown with method, path and time if a POST can't be verified", async () => {
  const run = await applied({
    registry: { users: [] },
    fault: (call) =>
      call === 'POST openIdConnect'
        ? { after: true, error: UNCLEAR }
        : call === 'GET openIdConnect'
          ? { after: false, error: REFUSED }
          : undefined,
  });
  expect(run.result).toBe('unknown');
  expect(writesOf(run.calls)).toEqual(['POST openIdConnect']);
  expect(run.codes[0]).toBe('unknown');
  expect(run.messages[0]).toContain(
    "It isn't known whether the request that enables OIDC (POST, sent at 09:00:00 UTC) took effect. " +
      'The call was `POST /cloud/project/p/containerRegistry/r/openIdConnect` at `2026-01-05T09:00:00.000Z`.',
  );
});

test("doesn't retry a rejected POST, and reports no write", async () => {
  const run = await applied({
    registry: { users: [] },
    fault: (call) => (call === 'POST openIdConnect' ? { after: false, error: REFUSED } : undefined),
  });
  expect(run).toMatchObject({
    result: 'failed',
    codes: ['api-error'],
    told: { wrote: false, hasEffect: false, promoted: [] },
  });
  expect(run.calls).toEqual(['POST openIdConnect']);
});

test("stops before the first write if the users can't be listed", async () => {
  for (const given of [byList, remove]) {
    const run = await applied({
      ...given,
      fault: (call) => (call === 'GET users' ? { after: false, error: UNCLEAR } : undefined),
    });
    expect(run.result).toBe('failed');
    expect(writesOf(run.calls)).toEqual([]);
  }
});

test('lists the users again after a failed attempt before the next one that deletes', async () => {
  const run = await applied({
    desired: { deleteUsers: true },
    fault: (call, number) =>
      call === 'POST openIdConnect' && number === 1 ? { after: false, error: UNCLEAR } : undefined,
  });
  expect(run.calls).toEqual([
    'GET users',
    'POST openIdConnect deleteUsers',
    ...Array(4).fill(['GET openIdConnect', 'GET users']).flat(), // an accepted write can show late
    'GET r', // after the pause
    'GET openIdConnect',
    'GET users',
    'POST openIdConnect deleteUsers',
    'GET openIdConnect',
  ]);
});

test('compares the settings after a PUT with an unknown effect', async () => {
  const put =
    (after: boolean): NonNullable<Case['fault']> =>
    (call) =>
      call === 'PUT openIdConnect' ? { after, error: UNCLEAR } : undefined;
  expect(await applied({ ...update, secret: false, fault: put(true) })).toMatchObject({
    result: 'applied',
    told: { wrote: true },
  });
  expect(await applied({ ...update, secret: false, fault: put(false) })).toMatchObject({
    result: 'failed',
    told: { wrote: false },
  });
  expect(await applied({ ...update, fault: put(true) })).toMatchObject({ result: 'unknown' });
  expect(await applied({ registry: { oidc, users: [] }, rotate: true, fault: put(false) })).toMatchObject({
    result: 'unknown',
  });
});

test('fails on a rejected PUT without another read', async () => {
  const run = await applied({
    ...update,
    fault: (call) => (call === 'PUT openIdConnect' ? { after: false, error: REFUSED } : undefined),
  });
  expect(run).toMatchObject({ result: 'failed', calls: ['PUT openIdConnect'] });
});

test('fails with the names of the fields that still differ after READY', async () => {
  const run = await applied({
    registry: { oidc: sampleOidc({ groupFilter: 'x', userClaim: 'y' }), users: [] },
    desired: {
      provider: {
        ...(wanted().provider as NonNullable<DesiredRegistry['provider']>),
        groupFilter: '',
        userClaim: '',
      },
    },
    assumptions: { emptyString: 'ignored' },
  });
  expect(run.codes).toEqual(['verification-failed']);
  expect(run.messages[0]).toContain('`groupFilter` and `userClaim`');
  expect(run.result).toBe('failed');
});

test('reads settings again that show late after a PUT', async () => {
  const run = await applied({ ...update, assumptions: { lateReads: 2 } });
  expect(run).toMatchObject({ result: 'applied', codes: [] });
  expect(run.calls).toEqual(['PUT openIdConnect', ...Array(3).fill('GET openIdConnect')]);
});

test('fails if a single field still differs', async () => {
  const run = await applied({
    registry: { oidc: sampleOidc({ groupFilter: 'x' }), users: [] },
    assumptions: { emptyString: 'ignored' },
  });
  expect(run).toMatchObject({ result: 'failed', codes: ['verification-failed'] });
});

test('completes a DELETE when GET returns 404, even if its response was lost', async () => {
  const fault: Case['fault'] = (call) =>
    call === 'DELETE openIdConnect' ? { after: true, error: UNCLEAR } : undefined;
  const run = await applied({ ...remove, fault });
  expect(run).toMatchObject({ result: 'applied', told: { wrote: true } });
  expect(run.registry.oidc).toBeUndefined();
  const before = await applied({
    ...remove,
    fault: (call) => (call === 'DELETE openIdConnect' ? { after: false, error: UNCLEAR } : undefined),
  });
  expect(before).toMatchObject({ result: 'failed', told: { wrote: false } });
  const slow = await applied({ ...remove, assumptions: { statusesAfterWrite: ['DELETING', 'DELETING'] } });
  expect(slow.calls.slice(1)).toEqual([
    'DELETE openIdConnect',
    'GET openIdConnect',
    'GET openIdConnect',
    'GET openIdConnect',
  ]);
});

test('waits from 1 s up to 10 s, then fails after wait-timeout with the statuses seen', async () => {
  const run = await applied({
    ...update,
    assumptions: { statusesAfterWrite: [...Array(30).fill('UPDATING'), 'ODD', ...Array(90).fill('ODD')] },
    waitTimeout: 60_000,
  });
  expect(run).toMatchObject({ result: 'failed', codes: ['not-ready'], told: { wrote: true } });
  // 0, 1, 3, 7, 15, 25, 35, 45, 55, 60 s
  expect(run.calls.filter((call) => call === 'GET openIdConnect')).toHaveLength(10);
  expect(run.messages[0]).toContain('UPDATING after 0 s');
});

test('waits on an unknown status and on a 404 after POST, and fails on ERROR', async () => {
  expect((await applied({ ...update, assumptions: { statusesAfterWrite: ['NEW_STATUS'] } })).result).toBe(
    'applied',
  );
  let hidden = 2;
  const run = await applied({
    registry: { users: [] },
    fault: (call) =>
      call === 'GET openIdConnect' && hidden-- > 0
        ? { after: false, error: { status: 404, message: 'not yet' } }
        : undefined,
  });
  expect(run.result).toBe('applied');
  expect(run.calls.filter((call) => call === 'GET openIdConnect')).toHaveLength(3);
  expect(await applied({ ...update, assumptions: { endsInError: true } })).toMatchObject({
    result: 'failed',
    codes: ['not-ready'],
    calls: ['PUT openIdConnect', 'GET openIdConnect'],
  });
});

test("fails the run if one admin can't be set, but sets the others", async () => {
  const users = [
    { id: '8', user: 'alice', email: '', password: '' },
    { id: '9', user: 'bob', email: '', password: '' },
  ];
  const run = await applied({
    registry: { oidc, users },
    desired: { admins: ['alice', 'bob', 'carol'] },
    fault: (call, number) =>
      call === 'PUT setAsAdmin' && number === 1 ? { after: false, error: REFUSED } : undefined,
  });
  expect(run).toMatchObject({ result: 'failed', codes: ['promotion-failed'] });
  expect(run.registry.users).toMatchObject([{ user: 'alice' }, { user: 'bob', admin: true }]);
  expect(run.told.promoted).toEqual([{ id: '9', user: 'bob' }]);
});

test('sets admins from the users of the plan, or reads them again after a write', async () => {
  const users = [{ id: '8', user: 'alice', email: '', password: '' }];
  expect((await applied({ registry: { oidc, users }, desired: { admins: ['alice'] } })).calls).toEqual([
    'PUT setAsAdmin',
  ]);
  const after = await applied({
    registry: { oidc: sampleOidc({ adminGroup: 'old' }), users },
    desired: { admins: ['alice'] },
  });
  expect(after.calls).toEqual(['PUT openIdConnect', 'GET openIdConnect', 'GET users', 'PUT setAsAdmin']);
});

test('reports an admin who was removed during the write as pending, not as set', async () => {
  const users = [{ id: '8', user: 'alice', email: '', password: '' }];
  const run = await applied({
    registry: { oidc: sampleOidc({ adminGroup: 'old' }), users },
    desired: { admins: ['alice'] },
    leaving: (registry, call) => {
      if (call === 'PUT openIdConnect') registry.users = [];
    },
  });
  expect(run).toMatchObject({ result: 'applied', promotions: [], pendingAdmins: ['alice'] });
});

test('sets no admin when OIDC is disabled', async () => {
  expect(
    writesOf((await applied({ ...remove, desired: { ...remove.desired, admins: ['carol'] } })).calls),
  ).toEqual(['DELETE openIdConnect']);
});

test('stops before a write on a signal, and reports unknown after one', async () => {
  const stopped = await applied({ ...update, signal: AbortSignal.abort() });
  expect(stopped).toMatchObject({ result: 'failed', codes: ['cancelled'], calls: [] });
  const stop = new AbortController();
  const run = await applied({
    registry: { oidc, users: [{ id: '8', user: 'alice', email: '', password: '' }] },
    desired: { admins: ['alice'] },
    signal: stop.signal,
    before: () => stop.abort(),
  });
  expect(run.calls).toEqual(['PUT setAsAdmin']);
  const during = new AbortController();
  const cut = await applied({
    ...update,
    signal: during.signal,
    assumptions: { statusesAfterWrite: ['UPDATING'] },
    before: (call) => {
      if (call === 'PUT openIdConnect') during.abort();
    },
  });
  expect(cut.result).toBe('unknown');
  expect(writesOf(cut.calls)).toEqual(['PUT openIdConnect']);
});

test('verifies the settings if a POST may have taken effect and the next is rejected', async () => {
  let hidden = 4;
  const run = await applied({
    registry: { users: [] },
    fault: (call, number) => {
      if (call === 'POST openIdConnect')
        return number === 1
          ? { after: true, error: UNCLEAR }
          : { after: false, error: { status: 400, message: 'already exists' } };
      return call === 'GET openIdConnect' && hidden-- > 0
        ? { after: false, error: { status: 404, message: 'not yet' } }
        : undefined;
    },
  });
  expect(run).toMatchObject({ result: 'applied', told: { wrote: true } });
  expect(writesOf(run.calls)).toEqual(['POST openIdConnect', 'POST openIdConnect']);
});

test('waits for a PUT without a response to finish before evaluating it', async () => {
  const fault: NonNullable<Case['fault']> = (call) =>
    call === 'PUT openIdConnect' ? { after: true, error: UNCLEAR } : undefined;
  const run = await applied({
    ...update,
    secret: false,
    assumptions: { statusesAfterWrite: ['UPDATING', 'UPDATING'] },
    fault,
  });
  expect(run).toMatchObject({ result: 'applied' });
});

test('reports a rejected secret rotation as failed, not as unknown', async () => {
  const run = await applied({
    registry: { oidc, users: [] },
    rotate: true,
    fault: (call) => (call === 'PUT openIdConnect' ? { after: false, error: BUSY } : undefined),
  });
  expect(run).toMatchObject({ result: 'failed', told: { wrote: false } });
});

test('reads once more at the end of a wait', async () => {
  const run = await applied({
    ...update,
    assumptions: { statusesAfterWrite: ['UPDATING'] },
    waitTimeout: 500,
  });
  expect(run.result).toBe('applied');
});

test('limits the retries even if the session ends at the last attempt', async () => {
  const ended = { status: 401, message: 'Invalid access token', retryable: false, sessionEnded: true };
  const run = await applied({
    ...update,
    fault: (call, number) =>
      call === 'PUT openIdConnect' ? { after: false, error: number < 5 ? BUSY : ended } : undefined,
  });
  expect(run.result).toBe('failed');
  expect(writesOf(run.calls)).toHaveLength(6);
});

test('gives each call of a create its own new session', async () => {
  const ended = { status: 401, message: 'Invalid access token', sessionEnded: true };
  const run = await applied({
    ...byList,
    fault: (call, number) =>
      call === 'POST openIdConnect' && (number === 1 || number === 3)
        ? { after: false, error: ended }
        : undefined,
  });
  expect(run.result).toBe('applied');
});

test("doesn't overwrite settings that were changed between two attempts", async () => {
  const run = await applied({
    ...update,
    fault: (call, number) =>
      call === 'PUT openIdConnect' && number === 1 ? { after: false, error: BUSY } : undefined,
    leaving: (registry, call, number) => {
      if (call === 'PUT openIdConnect' && number === 1 && registry.oidc)
        registry.oidc.groupFilter = 'changed';
    },
  });
  expect(run).toMatchObject({ result: 'blocked', codes: ['live-changed'] });
  expect(writesOf(run.calls)).toHaveLength(1);
});

test('reports unknown if an accepted DELETE never shows', async () => {
  const run = await applied({ ...remove, assumptions: { lateReads: 500 }, waitTimeout: 60_000 });
  expect(run.result).toBe('unknown');
  expect(run.codes[0]).toBe('unknown');
  expect(run.messages[0]).toContain('before the result was verified');
});

test('fails at once on ERROR after a DELETE, unless the configuration was in ERROR before', async () => {
  const assumptions = { statusesAfterWrite: Array(20).fill('ERROR') };
  const run = await applied({ ...remove, assumptions, waitTimeout: 60_000 });
  expect(run).toMatchObject({ result: 'unknown', codes: expect.arrayContaining(['not-ready']) });
  expect(run.calls.filter((call) => call === 'GET openIdConnect')).toHaveLength(1);
  expect(run.messages.join()).not.toContain('rotate-client-secret');
});

test('confirms a create by its settings alone if the users cannot be read', async () => {
  const fault: Case['fault'] = (call, number) => {
    if (call === 'POST openIdConnect') return { after: true, error: UNCLEAR };
    return call === 'GET users' && number > 1
      ? { after: false, error: { status: 503, message: 'busy' } }
      : undefined;
  };
  const run = await applied({
    registry: { users: structuredClone(LOCAL_USERS) },
    desired: { deleteUsers: true },
    fault,
  });
  expect(run.result).toBe('applied');
});

test('waits until a configuration in ERROR is deleted', async () => {
  const run = await applied({
    ...remove,
    registry: { oidc: { ...oidc, status: 'ERROR' } as typeof oidc, users: LOCAL_USERS },
    assumptions: { statusesAfterWrite: ['ERROR', 'ERROR'] },
  });
  expect(run.result).toBe('applied');
});

const promoting = (change: Case = {}): Case => ({
  registry: {
    oidc,
    users: [
      { id: '8', user: 'alice', email: '', password: '' },
      { id: '9', user: 'bob', email: '', password: '' },
    ],
  },
  desired: { admins: ['alice', 'bob'] },
  ...change,
});

test.each<[string, Partial<ReturnType<NonNullable<Memory['fault']>>>, string, string]>([
  ['rejected', { after: false, error: REFUSED }, 'Could not set user `alice` as admin.', 'refused'],
  ['lost', { after: true, error: UNCLEAR }, 'Could not confirm that user `alice` is an admin.', 'unknown'],
])('goes on after an admin that is %s, and says why', async (_, fault, message, status) => {
  const run = await applied(
    promoting({
      fault: (call, number) =>
        call === 'PUT setAsAdmin' && number === 1 ? (fault as MemoryFault) : undefined,
    }),
  );
  expect([run.result, run.codes, run.run.promotions.map((one) => one.status)]).toEqual([
    'failed',
    ['promotion-failed'],
    [status, 'done'],
  ]);
  const [found] = run.run.findings;
  expect([found?.key, found?.call?.method, run.messages[0]?.startsWith(message)]).toEqual([
    'admins',
    'PUT',
    true,
  ]);
  expect(run.messages[0]).toContain(
    'The call was PUT `/cloud/project/p/containerRegistry/r/users/8/setAsAdmin`.',
  );
});

test('reads the users again after a write, and says which admins it does not find', async () => {
  const run = await applied({
    ...update,
    desired: { admins: ['alice', 'Carol'] },
    leaving: (registry, call) => {
      if (call === 'PUT openIdConnect')
        registry.users = [
          { id: '8', user: 'alice', email: '', password: '' },
          { id: '9', user: 'carol', email: '', password: '' },
        ];
    },
  });
  expect(run).toMatchObject({ result: 'applied', pendingAdmins: ['Carol'], codes: ['admin-unmatched'] });
  expect(run.promotions).toEqual([{ id: '8', user: 'alice' }]);
});

test('sets no admin without a provider or a list', async () => {
  expect(
    (await applied({ ...remove, desired: { ...remove.desired, admins: ['carol'] } })).calls,
  ).not.toContain('PUT setAsAdmin');
  expect((await applied(update)).calls).not.toContain('GET users');
});

test('waits for settings that show late: one, two and three seconds', async () => {
  const late = (reads: number) =>
    applied({
      ...update,
      assumptions: {},
      leaving: (registry, call, number) => {
        if (call === 'GET openIdConnect' && registry.oidc)
          registry.oidc = { ...registry.oidc, adminGroup: number <= reads ? 'old' : oidc.adminGroup };
      },
    });
  expect((await late(3)).result).toBe('applied');
  const never = await late(99);
  expect([never.result, never.codes]).toEqual(['failed', ['verification-failed']]);
  expect(never.messages[0]).toContain('these fields are still different: `adminGroup`.');
  expect(never.calls.filter((call) => call === 'GET openIdConnect')).toHaveLength(4);
});

test('warns about a boolean that was sent as true and is not returned', async () => {
  const run = await applied({
    ...update,
    leaving: (registry, call) => {
      if (call === 'GET openIdConnect' && registry.oidc)
        delete (registry.oidc as { autoOnboard?: boolean }).autoOnboard;
    },
    desired: { provider: { ...(wanted().provider as Provider), autoOnboard: true } },
  });
  expect([run.result, run.codes]).toEqual(['applied', ['unverifiable']]);
  expect(run.messages[0]).toContain("`autoOnboard: true` was sent, but OVHcloud doesn't return this field.");
  expect(run.run.findings[0]?.key).toBe('provider.autoOnboard');
});

test('looks four times within six seconds whether a lost write took effect, and waits between attempts', async () => {
  const wait = simulatedWait();
  const times: number[] = [];
  const since = wait.now();
  const run = new RegistryRun(wanted());
  run.plan = {
    operation: 'update',
    changes: [{ field: 'adminGroup', before: 'old', after: 'new' }],
    clientSecret: 'kept',
    usersToDelete: [],
    promotions: [],
    pendingAdmins: [],
    findings: [],
  };
  run.before = providerSchema.parse(sampleOidc({ adminGroup: 'old' }));
  const api = {
    provider: async () => {
      times.push((wait.now() - since) / 1000);
      return run.before;
    },
    registry: async () => ({ status: 'READY' }),
    users: async () => [],
    update: async () =>
      new OvhApiError({
        method: 'PUT',
        path: '/x',
        at: '',
        endpoint: 'e',
        message: 'm',
        retryable: false,
        effectUnknown: true,
      }),
    describe: () => ({ method: 'PUT', path: '/x' }),
  } as unknown as RegistryApi;
  await expect(write({ run, api, wait }, undefined)).rejects.toBeInstanceOf(OvhApiError);
  expect(times).toEqual([0, 1, 3, 6, 6]);
  expect(run.attempts.map(({ status }) => status)).toEqual(['no-effect']);
});

test('needs the client secret for a create, also if nothing before has asked for it', async () => {
  const run = new RegistryRun(wanted());
  run.plan = {
    operation: 'create',
    changes: [],
    clientSecret: 'missing',
    usersToDelete: [],
    promotions: [],
    pendingAdmins: [],
    findings: [],
  };
  const writing = { run, api: {} as RegistryApi, wait: simulatedWait() };
  await expect(write(writing, undefined)).rejects.toMatchObject({
    name: 'BlockedError',
    finding: { code: 'secret-missing' },
  });
});

test.each<[string, number, string]>([
  ['one more', 1, "OVHcloud counts 5 users, but lists 4. The change would delete a user that isn't listed."],
  ['one less', -1, 'OVHcloud counts 3 users, but lists 4.'],
])('says which users may be deleted if OVHcloud counts %s than it lists', async (_, difference, message) => {
  const run = await applied({ ...byList, assumptions: { uncountedUsers: difference } });
  expect([run.result, run.codes, run.run.findings[0]?.key]).toEqual([
    'blocked',
    ['users-count'],
    'deleteUsers',
  ]);
  expect(run.messages[0]?.startsWith(`${message} Check the users`)).toBe(true);
});

test('says that a user was added, at the key of the file', async () => {
  const run = await applied({
    ...byList,
    before: () => undefined,
    leaving: (registry, call, number) => {
      if (call === 'GET users' && number === 1)
        registry.users.push({ id: '99', user: 'new', email: '', password: '' });
    },
  });
  expect([run.result, run.codes, run.run.findings[0]?.key]).toEqual([
    'blocked',
    ['users-changed'],
    'deleteUsers',
  ]);
  expect(run.messages[0]).toContain('added or renamed after the plan was made: 1 user: `new`.');
});

test('takes 404 of an update or a delete for settings that somebody disabled, and no other', async () => {
  const gone = { after: false, error: { status: 404, message: 'x', retryable: false, effectUnknown: false } };
  const failing =
    (name: string): NonNullable<Case['fault']> =>
    (call) =>
      call === name ? gone : undefined;
  expect((await applied({ ...update, fault: failing('PUT openIdConnect') })).codes).toEqual(['live-changed']);
  expect((await applied({ ...remove, fault: failing('DELETE openIdConnect') })).codes).toEqual([
    'live-changed',
  ]);
  expect((await applied({ registry: { users: [] }, fault: failing('POST openIdConnect') })).codes).toEqual([
    'api-error',
  ]);
});

test('logs why it could not look whether a write took effect', async () => {
  const lines: string[] = [];
  const run = new RegistryRun(wanted());
  run.plan = {
    operation: 'update',
    changes: [],
    clientSecret: 'sent',
    usersToDelete: [],
    promotions: [],
    pendingAdmins: [],
    findings: [],
  };
  const failure = (method: string, effectUnknown: boolean) =>
    new OvhApiError({
      method,
      path: '/x',
      at: '',
      endpoint: 'e',
      message: 'm',
      retryable: false,
      effectUnknown,
    });
  const api = {
    provider: () => Promise.reject(failure('GET', false)),
    update: async () => failure('PUT', true),
    describe: () => ({ method: 'PUT', path: '/x' }),
  } as unknown as RegistryApi;
  const wait = { ...simulatedWait(), log: { info: (line: Text) => lines.push(plain(line)) } };
  await expect(write({ run, api, wait }, undefined)).rejects.toBeInstanceOf(OvhApiError);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(
    "Could not check whether the write took effect. OVHcloud didn't respond to a GET: `m`.",
  );
  expect(run.attempts[0]?.status).toBe('unknown');
});

test('sets no admin after the run was canceled', async () => {
  const cancel = new AbortController();
  const run = await applied(
    promoting({
      signal: cancel.signal,
      before: (call, number) => call === 'PUT setAsAdmin' && number === 1 && cancel.abort(),
    }),
  );
  expect(run.calls.filter((call) => call === 'PUT setAsAdmin')).toHaveLength(1);
  expect(run.codes).toEqual(['cancelled']);
});

test('says which live settings changed after the plan was made', () => {
  const said = (fields: string[]): string => plain(messageOf(liveChanged(fields)));
  expect(said(['openIdConnect'])).toBe(
    'OIDC was enabled or disabled on the registry after the plan was made. Check the live settings.',
  );
  expect(said(['scope', 'clientId'])).toBe(
    "The registry's OIDC settings changed after the plan was made: `scope` and `clientId`. Check the live settings.",
  );
});
