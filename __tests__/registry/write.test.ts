import { expect, test } from '@jest/globals';
import { LOCAL_USERS, sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { ASSUMPTIONS, type Assumptions, type Registry } from '../../dev/fakes/ovhcloud/state.js';
import { Secret } from '../../src/lib/secret.js';
import { BlockedError } from '../../src/model/findings.js';
import { type DesiredRegistry, isBlocked } from '../../src/model/registry.js';
import { providerSchema } from '../../src/ovh/responses.js';
import { planRegistry } from '../../src/plan/plan.js';
import { RegistryRun, RunRecord } from '../../src/record.js';
import { promote } from '../../src/registry/promote.js';
import { verify } from '../../src/registry/verify.js';
import { write } from '../../src/registry/write.js';
import { BUSY, type Memory, memoryApi, REFUSED, simulatedWait, UNCLEAR } from '../memory.js';

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
    findings: [],
    ...change,
  };
}

interface Case extends Partial<Pick<Memory, 'fault' | 'before'>> {
  /** Changes the registry before a call. */
  leaving?: (registry: Registry, call: string, number: number) => void;
  registry?: Partial<Registry>;
  assumptions?: Partial<Assumptions>;
  desired?: Partial<DesiredRegistry>;
  secret?: boolean;
  rotate?: boolean;
  waitTimeout?: number;
  signal?: AbortSignal;
}

/** Writes, verifies and promotes as an apply does, and returns what the record knows after it. */
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
  const users = registry.users.map((user) => ({ ...user, label: user.user }));
  run.before = live;
  run.plan = planRegistry({
    desired,
    registry: { id: 'r', name: '', status: 'READY', url: '', iamEnabled: false },
    live,
    users,
    mode: 'apply',
    hasSecret: secret,
    rotate,
    checks: [],
    strictness: 'auto',
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
  const { findings, result, written } = run.snapshot();
  return {
    result,
    findings,
    written,
    codes: findings.map(({ code }) => code),
    registry,
    calls,
    run,
    plan,
    told: {
      wrote: record.changed,
      deleted: run.deleted,
      done: run.steps,
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

test('a create by list: counted first, then with the flag, then read again', async () => {
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

test('when everyone left meanwhile POST without the flag is accepted, and nobody was deleted', async () => {
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

test('when the API counts one more than it lists, nobody is deleted', async () => {
  expect(await applied({ ...byList, assumptions: { uncountedUsers: 1 } })).toMatchObject({
    result: 'blocked',
    codes: ['users-count'],
    told: { wrote: false },
  });
});

test('when one left meanwhile the count differs, and nobody is deleted', async () => {
  const run = await applied({
    ...byList,
    leaving: (registry, call) => {
      if (call === 'POST openIdConnect') registry.users.pop();
    },
  });
  expect(run).toMatchObject({ result: 'blocked', codes: ['users-count'], told: { wrote: false } });
  expect(run.registry.users).toHaveLength(3);
});

test.each<[string, Case, string[]]>([
  [
    'POST answered by silence after its effect is looked at and not sent again',
    {
      registry: { users: [] },
      fault: (call, number) =>
        call === 'POST openIdConnect' && number === 1 ? { after: true, error: UNCLEAR } : undefined,
    },
    ['POST openIdConnect'],
  ],
  [
    'POST lost before its effect is looked at and then sent again',
    {
      registry: { users: [] },
      fault: (call, number) =>
        call === 'POST openIdConnect' && number === 1 ? { after: false, error: UNCLEAR } : undefined,
    },
    ['POST openIdConnect', 'POST openIdConnect'],
  ],
  [
    'POST with the flag, lost after its effect, is not sent again',
    {
      ...byList,
      fault: (call, number) =>
        call === 'POST openIdConnect' && number === 2 ? { after: true, error: UNCLEAR } : undefined,
    },
    ['POST openIdConnect', 'POST openIdConnect deleteUsers'],
  ],
  [
    'a busy registry is asked again',
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

test('POST that is never answered ends after five tries', async () => {
  const run = await applied({
    registry: { users: [] },
    fault: (call) => (call === 'POST openIdConnect' ? { after: false, error: UNCLEAR } : undefined),
  });
  expect(run.result).toBe('failed');
  expect(writesOf(run.calls)).toHaveLength(5);
  expect(run.told.wrote).toBe(false);
});

test('POST whose outcome can’t be looked at is unknown, and says method, path and time', async () => {
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
  expect(run.written).toContain(
    'POST /cloud/project/p/containerRegistry/r/openIdConnect at 2026-01-05T09:00:00.000Z',
  );
});

test('a refused POST is not tried again and nothing is claimed to be written', async () => {
  const run = await applied({
    registry: { users: [] },
    fault: (call) => (call === 'POST openIdConnect' ? { after: false, error: REFUSED } : undefined),
  });
  expect(run).toMatchObject({ result: 'failed', codes: ['api-error'], told: { wrote: false, done: [] } });
  expect(run.calls).toEqual(['POST openIdConnect']);
});

test('a list of users that fails stops before the first write', async () => {
  for (const given of [byList, remove]) {
    const run = await applied({
      ...given,
      fault: (call) => (call === 'GET users' ? { after: false, error: UNCLEAR } : undefined),
    });
    expect(run.result).toBe('failed');
    expect(writesOf(run.calls)).toEqual([]);
  }
});

test('after a failed try the users are listed again before the next one that deletes', async () => {
  const run = await applied({
    desired: { deleteUsers: true },
    fault: (call, number) =>
      call === 'POST openIdConnect' && number === 1 ? { after: false, error: UNCLEAR } : undefined,
  });
  expect(run.calls).toEqual([
    'GET users',
    'POST openIdConnect deleteUsers',
    ...Array(4).fill(['GET openIdConnect', 'GET users']).flat(), // an accepted write may show late
    'GET r', // after the pause
    'GET openIdConnect',
    'GET users',
    'POST openIdConnect deleteUsers',
    'GET openIdConnect',
  ]);
});

test('PUT that fails unclearly ends by comparing', async () => {
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

test('a refused PUT fails without another look', async () => {
  const run = await applied({
    ...update,
    fault: (call) => (call === 'PUT openIdConnect' ? { after: false, error: REFUSED } : undefined),
  });
  expect(run).toMatchObject({ result: 'failed', calls: ['PUT openIdConnect'] });
});

test('fields that are still different after READY fail with their names', async () => {
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
  expect(run.findings[0]?.message).toContain('`groupFilter` and `userClaim`');
  expect(run.result).toBe('failed');
});

test('one field that is still different fails too', async () => {
  const run = await applied({
    registry: { oidc: sampleOidc({ groupFilter: 'x' }), users: [] },
    assumptions: { emptyString: 'ignored' },
  });
  expect(run).toMatchObject({ result: 'failed', codes: ['verification-failed'] });
});

test('DELETE is done when GET says 404, also when its own answer was lost', async () => {
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

test('the wait backs off from 1 s to 10 s, and fails after wait-timeout with the statuses seen', async () => {
  const run = await applied({
    ...update,
    assumptions: { statusesAfterWrite: [...Array(30).fill('UPDATING'), 'ODD', ...Array(90).fill('ODD')] },
    waitTimeout: 60_000,
  });
  expect(run).toMatchObject({ result: 'failed', codes: ['not-ready'], told: { wrote: true } });
  // 0, 1, 3, 7, 15, 25, 35, 45, 55, 60 s
  expect(run.calls.filter((call) => call === 'GET openIdConnect')).toHaveLength(10);
  expect(run.findings[0]?.message).toContain('UPDATING after 0 s');
});

test('an unknown status and a 404 after POST are waited for, and ERROR fails', async () => {
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

test('one promotion that fails does not stop the others, and fails the run', async () => {
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

test('promotions without a write use the users of the plan; after a write they are read again', async () => {
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

test('nothing is promoted when OIDC is taken away', async () => {
  expect(
    writesOf((await applied({ ...remove, desired: { ...remove.desired, admins: ['carol'] } })).calls),
  ).toEqual(['DELETE openIdConnect']);
});

test('a signal before the write stops it, and one after it makes the result unknown', async () => {
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
});

test('after a POST that may have left, a clear refusal of the next one is looked behind too', async () => {
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

test('a PUT that is never answered and is taking effect is waited for before it is judged', async () => {
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

test('a rotation that was surely refused is a failure, not unknown', async () => {
  const run = await applied({
    registry: { oidc, users: [] },
    rotate: true,
    fault: (call) => (call === 'PUT openIdConnect' ? { after: false, error: BUSY } : undefined),
  });
  expect(run).toMatchObject({ result: 'failed', told: { wrote: false } });
});

test('a wait looks once more when its time is over', async () => {
  const run = await applied({
    ...update,
    assumptions: { statusesAfterWrite: ['UPDATING'] },
    waitTimeout: 500,
  });
  expect(run.result).toBe('applied');
});

test('a session that ends at the last attempt too doesn’t make the retries endless', async () => {
  const ended = { status: 401, message: 'Invalid access token', retryable: false, sessionEnded: true };
  const run = await applied({
    ...update,
    fault: (call, number) =>
      call === 'PUT openIdConnect' ? { after: false, error: number < 5 ? BUSY : ended } : undefined,
  });
  expect(run.result).toBe('failed');
  expect(writesOf(run.calls)).toHaveLength(6);
});

test('each call of a create gets one new session of its own', async () => {
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

test('settings that somebody changes between two attempts are not overwritten', async () => {
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

test('a DELETE that was accepted and never shows is unknown, and nobody is told to be deleted for sure', async () => {
  const run = await applied({ ...remove, assumptions: { lateReads: 500 }, waitTimeout: 60_000 });
  expect(run.result).toBe('unknown');
  expect(run.written).toContain('before the result was verified');
});

test('a DELETE of a configuration in ERROR waits until it is gone', async () => {
  const run = await applied({ ...remove, assumptions: { endsInError: true, statusesAfterWrite: ['ERROR'] } });
  expect(run.result).toBe('applied');
});
