import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { Check } from '../../src/model/checks.js';
import { type DesiredRegistry, isBlocked, type LiveUser, splitScopes } from '../../src/model/registry.js';
import { providerSchema } from '../../src/ovh/responses.js';
import { differences, notMentioned } from '../../src/plan/diff.js';
import { needsUsers, type PlanFacts, planRegistry } from '../../src/plan/plan.js';

const oidc = sampleOidc();
const live = providerSchema.parse({ ...oidc, status: 'READY' });
const provider: NonNullable<DesiredRegistry['provider']> = {
  ...live,
  scope: live.scope.split(','),
  verifyCert: true,
  autoOnboard: false,
};
const desired: DesiredRegistry = {
  name: 'n',
  serviceName: 'p',
  registryId: 'r',
  state: 'present',
  deleteUsers: false,
  acceptIssuerChange: false,
  provider,
  admins: [],
  findings: [],
};
const { provider: _, ...bare } = desired;
const absent: DesiredRegistry = { ...bare, state: 'absent' };
const alice: LiveUser = { id: '1', user: 'alice', email: 'Alice@Example.com', label: 'alice' };
const bob: LiveUser = { id: '2', user: 'bob', email: '', label: 'bob' };
const registry = { id: 'r', name: '', status: 'READY', url: 'https://r', iamEnabled: false };

function plan(change: Partial<Omit<PlanFacts, 'desired'>> & { desired?: Partial<DesiredRegistry> }) {
  const { desired: wish, ...facts } = change;
  const base = facts.live === undefined && 'live' in facts ? desired : desired;
  const planned = planRegistry({
    registry,
    live,
    users: [],
    mode: 'apply',
    hasSecret: true,
    rotate: false,
    checks: [],
    strictness: 'auto',
    ...facts,
    desired: { ...(wish?.state === 'absent' ? absent : base), ...wish } as DesiredRegistry,
  });
  const result = isBlocked(planned) ? 'blocked' : planned.operation === 'none' ? 'unchanged' : 'planned';
  return { ...planned, result, codes: planned.findings.map(({ level, code }) => `${level} ${code}`) };
}

type Severity = Check['problems'][number]['severity'];
const check = (severity: Severity): Check => ({
  check: 'discovery',
  verdict: 'failed',
  detail: '',
  problems: [{ severity, code: 'provider-unreachable', what: 'x', key: 'provider.endpoint' }],
});
const other = { ...provider, adminGroup: 'others' };
const moved = { ...provider, endpoint: 'https://elsewhere.example' };
const ERROR = { ...live, status: 'ERROR' };

test.each<[string, Parameters<typeof plan>[0], Partial<ReturnType<typeof plan>>]>([
  ['equal', {}, { operation: 'none', result: 'unchanged', clientSecret: 'kept', changes: [], codes: [] }],
  [
    'different',
    { desired: { provider: other } },
    {
      operation: 'update',
      result: 'planned',
      clientSecret: 'sent',
      changes: [{ field: 'adminGroup', before: 'harbor-admin', after: 'others' }],
      codes: [],
    },
  ],
  [
    'different, no secret',
    { desired: { provider: other }, hasSecret: false },
    { operation: 'update', clientSecret: 'kept', codes: ['warning secret-not-sent'] },
  ],
  ['rotate', { rotate: true }, { operation: 'update', changes: [], clientSecret: 'sent', result: 'planned' }],
  [
    'rotate, no secret, apply',
    { rotate: true, hasSecret: false },
    { result: 'blocked', codes: ['error secret-missing'] },
  ],
  [
    'rotate, no secret, dry run',
    { rotate: true, hasSecret: false, mode: 'dry-run' },
    { result: 'planned', codes: ['warning secret-missing'] },
  ],
  [
    'absent live, no users',
    { live: undefined },
    { operation: 'create', result: 'planned', usersToDelete: [], clientSecret: 'sent' },
  ],
  [
    'absent live, users in the way',
    { live: undefined, users: [alice, bob] },
    { operation: 'create', result: 'blocked', codes: ['error users-exist'] },
  ],
  [
    'absent live, one not named',
    { live: undefined, users: [alice, bob], desired: { deleteUsers: ['alice'] } },
    { result: 'blocked', codes: ['error users-exist'] },
  ],
  [
    'absent live, all named',
    { live: undefined, users: [alice, bob], desired: { deleteUsers: ['bob', 'alice', 'gone'] } },
    {
      result: 'planned',
      usersToDelete: [
        { id: '1', user: 'alice' },
        { id: '2', user: 'bob' },
      ],
    },
  ],
  [
    'absent live, named in other case',
    { live: undefined, users: [alice], desired: { deleteUsers: ['Alice'] } },
    { result: 'blocked' },
  ],
  [
    'absent live, true',
    { live: undefined, users: [alice], desired: { deleteUsers: true } },
    { result: 'planned', usersToDelete: [{ id: '1', user: 'alice' }], codes: [] },
  ],
  [
    'absent live, no secret',
    { live: undefined, hasSecret: false },
    { clientSecret: 'missing', result: 'blocked', codes: ['error secret-missing'] },
  ],
  [
    'absent live: admins are pending, since everyone goes',
    { live: undefined, users: [alice], desired: { deleteUsers: true, admins: ['alice'] } },
    { promotions: [], pendingAdmins: ['alice'] },
  ],
  [
    'state absent, configured',
    { desired: { state: 'absent' } },
    { operation: 'delete', result: 'planned', changes: [], clientSecret: 'kept' },
  ],
  [
    'state absent, users in the way',
    { desired: { state: 'absent' }, users: [alice] },
    { operation: 'delete', result: 'blocked', codes: ['error users-exist'] },
  ],
  [
    'state absent, users named',
    { desired: { state: 'absent', deleteUsers: ['alice'] }, users: [alice] },
    { result: 'planned', usersToDelete: [{ id: '1', user: 'alice' }] },
  ],
  [
    'state absent, no secret',
    { desired: { state: 'absent' }, hasSecret: false },
    { result: 'planned', codes: [] },
  ],
  [
    'state absent, not configured',
    { desired: { state: 'absent' }, live: undefined, users: undefined },
    { operation: 'none', result: 'unchanged' },
  ],
  [
    'deleteUsers: true stays armed',
    { desired: { deleteUsers: true } },
    { result: 'unchanged', codes: ['warning delete-users-still-set'] },
  ],
  ['a list does not', { desired: { deleteUsers: ['alice'] } }, { codes: [] }],
  [
    'an update deletes nobody',
    { desired: { provider: other, deleteUsers: true }, users: [alice] },
    { usersToDelete: [] },
  ],
  [
    'issuer, users',
    { desired: { provider: moved }, users: [alice] },
    { result: 'blocked', codes: ['error issuer-change'] },
  ],
  [
    'issuer, users, accepted',
    { desired: { provider: moved, acceptIssuerChange: true }, users: [alice] },
    { result: 'planned', codes: ['warning issuer-change'] },
  ],
  ['issuer, no users', { desired: { provider: moved }, users: [] }, { result: 'planned', codes: [] }],
  [
    'a trailing slash is an issuer of its own',
    { desired: { provider: { ...provider, endpoint: `${provider.endpoint}/` } }, users: [alice] },
    { codes: ['error issuer-change'] },
  ],
  [
    'client, users',
    { desired: { provider: { ...provider, clientId: 'x' } }, users: [alice] },
    { result: 'planned', codes: ['warning client-change'] },
  ],
  [
    'status ERROR and different',
    { live: ERROR, desired: { provider: other } },
    { result: 'planned', codes: ['warning oidc-status-error'] },
  ],
  [
    'suspended and different',
    { registry: { ...registry, status: 'SUSPENDED' }, desired: { provider: other } },
    { result: 'blocked', codes: ['error registry-status'] },
  ],
  [
    'suspended and equal',
    { registry: { ...registry, status: 'SUSPENDED' } },
    { result: 'unchanged', codes: [] },
  ],
  [
    'suspended and a promotion',
    { registry: { ...registry, status: 'SUSPENDED' }, users: [alice], desired: { admins: ['alice'] } },
    { result: 'blocked', codes: ['error registry-status'] },
  ],
  [
    'IAM and different',
    { registry: { ...registry, iamEnabled: true }, desired: { provider: other } },
    { result: 'blocked', codes: ['error iam-enabled'] },
  ],
  ['IAM and equal', { registry: { ...registry, iamEnabled: true } }, { result: 'unchanged', codes: [] }],
  [
    'a busy registry may be written to',
    { registry: { ...registry, status: 'UPDATING' }, desired: { provider: other } },
    { result: 'planned' },
  ],
  [
    'promotion by name and by e-mail in any case',
    { users: [alice, bob], desired: { admins: ['ALICE@example.COM', 'bob', 'carol'] } },
    {
      operation: 'none',
      result: 'unchanged',
      promotions: [
        { id: '1', user: 'alice' },
        { id: '2', user: 'bob' },
      ],
      pendingAdmins: ['carol'],
    },
  ],
  [
    'a name in other case is another',
    { users: [bob], desired: { admins: ['BOB'] } },
    { promotions: [], pendingAdmins: ['BOB'] },
  ],
  ['an empty e-mail matches nobody', { users: [bob], desired: { admins: ['x'] } }, { promotions: [] }],
  [
    'the same user listed twice is promoted once',
    { users: [alice], desired: { admins: ['alice', 'alice@example.com'] } },
    { promotions: [{ id: '1', user: 'alice' }] },
  ],
  [
    'an admin who is two users',
    { users: [alice, { ...bob, user: 'alice' }], desired: { admins: ['alice'] } },
    { result: 'blocked', codes: ['error ambiguous-admin'] },
  ],
  [
    'warnings of the file come along',
    { desired: { findings: [{ level: 'warning', code: 'no-email', message: '' }] } },
    { codes: ['warning no-email'] },
  ],
  [
    'a public repository',
    { live: undefined, users: [{ ...alice, label: 'a…' }], desired: { deleteUsers: true } },
    { usersToDelete: [{ id: '1', user: 'a…' }] },
  ],
])('%s', (_name, facts, expected) => {
  expect(plan(facts)).toMatchObject(expected);
});

test('what a check found stops a write, and is a warning if nothing is written', () => {
  const codes = (severity: Severity, more: Parameters<typeof plan>[0] = {}) =>
    plan({ checks: [check(severity)], ...more }).codes;
  const writes = { desired: { provider: other } };
  expect(codes('failed', writes)).toEqual(['error provider-unreachable']);
  expect(codes('failed')).toEqual(['warning provider-unreachable']);
  expect(codes('unknown', writes)).toEqual(['warning provider-unreachable']);
  expect(codes('unknown', { ...writes, strictness: 'strict' })).toEqual(['error provider-unreachable']);
  expect(codes('unknown', { strictness: 'strict' })).toEqual(['warning provider-unreachable']);
  expect(codes('suspicious', { ...writes, strictness: 'strict' })).toEqual(['warning provider-unreachable']);
});

test('every field is compared, each as it is', () => {
  const changed = {
    name: 'x',
    endpoint: 'x',
    clientId: 'x',
    scope: ['openid'],
    groupsClaim: 'x',
    adminGroup: 'x',
    groupFilter: 'x',
    userClaim: 'x',
    verifyCert: false,
    autoOnboard: true,
  };
  for (const [field, value] of Object.entries(changed)) {
    expect(differences(live, { ...provider, [field]: value }).map((change) => change.field)).toEqual([field]);
  }
});

test('scopes are sets; a missing text, null and "" are equal; a missing boolean is false', () => {
  expect(differences({ ...live, scope: 'email, openid,profile offline_access,openid' }, provider)).toEqual(
    [],
  );
  expect(splitScopes(' b,a  a,')).toEqual(['b', 'a']);
  const parsed = providerSchema.parse({
    ...oidc,
    groupFilter: null,
    userClaim: undefined,
    verifyCert: null,
  });
  expect(differences(parsed, { ...provider, groupFilter: '', userClaim: '' })).toEqual([
    { field: 'verifyCert', before: false, after: true },
  ]);
  expect(notMentioned(parsed, provider)).toEqual(['verifyCert']);
  expect(notMentioned(live, provider)).toEqual([]);
  expect(notMentioned({ ...live, autoOnboard: undefined }, provider)).toEqual([]);
  expect(differences({ ...live, verifyCert: false }, provider)).toEqual([
    { field: 'verifyCert', before: false, after: true },
  ]);
});

test('the message names who is in the way, and the order is that of the API', () => {
  const { findings } = plan({ live: undefined, users: [bob, alice], desired: { deleteUsers: [] } });
  expect(findings[0]?.message).toContain('2 users: `bob` and `alice`');
  expect(
    plan({ live: undefined, users: [bob, alice], desired: { deleteUsers: ['bob'] } }).findings[0]?.message,
  ).toContain('1 user: `alice`');
});

test.each<[string, Parameters<typeof needsUsers>[0], boolean]>([
  ['nothing differs', { desired, live }, false],
  ['a group differs', { desired: { ...desired, provider: other }, live }, false],
  ['the issuer differs', { desired: { ...desired, provider: moved }, live }, true],
  ['the client differs', { desired: { ...desired, provider: { ...provider, clientId: 'x' } }, live }, true],
  ['not configured', { desired, live: undefined }, true],
  ['admins', { desired: { ...desired, admins: ['a'] }, live }, true],
  ['absent, configured', { desired: absent, live }, true],
  ['absent, not configured', { desired: absent, live: undefined }, false],
])('users are read only when the plan could touch them: %s', (_name, facts, expected) => {
  expect(needsUsers(facts)).toBe(expected);
});
