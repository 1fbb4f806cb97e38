import { expect, test } from '@jest/globals';
import type { Check } from '../../src/model/checks.js';
import { catalogWarning } from '../../src/model/findings.js';
import { splitScopes, userRef } from '../../src/model/registry.js';
import { text } from '../../src/model/text.js';
import { providerSchema } from '../../src/ovh/registry.js';
import { differences, EXISTENCE, liveDifferences, notMentioned } from '../../src/plan/diff.js';
import { expiryFindings } from '../../src/plan/guards.js';
import { loginAtEnd, loginToTry, needsUsers, sendsPkce } from '../../src/plan/plan.js';
import {
  absent,
  alice,
  bob,
  desired,
  ERROR,
  live,
  moved,
  oidc,
  other,
  plan,
  provider,
  registry,
  shown,
} from './facts.js';

type Severity = Check['problems'][number]['severity'];
const check = (severity: Severity): Check => ({
  check: 'discovery',
  verdict: 'failed',
  detail: text`x`,
  problems: [{ severity, code: 'provider-unreachable', what: text`x`, key: 'provider.endpoint' }],
});
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
    { result: 'planned', clientSecret: 'missing', codes: [] },
  ],
  [
    'OIDC not configured, no users',
    { live: undefined },
    { operation: 'create', result: 'planned', usersToDelete: [], clientSecret: 'sent' },
  ],
  [
    'OIDC not configured, users not listed',
    { live: undefined, users: [alice, bob] },
    { operation: 'create', result: 'blocked', codes: ['error users-exist'] },
  ],
  [
    'OIDC not configured, one user not listed',
    { live: undefined, users: [alice, bob], desired: { deleteUsers: ['alice'] } },
    { result: 'blocked', codes: ['error users-exist'] },
  ],
  [
    'OIDC not configured, all users listed',
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
    'OIDC not configured, user listed in different case',
    { live: undefined, users: [alice], desired: { deleteUsers: ['Alice'] } },
    { result: 'blocked' },
  ],
  [
    'OIDC not configured, deleteUsers: true',
    { live: undefined, users: [alice], desired: { deleteUsers: true } },
    { result: 'planned', usersToDelete: [{ id: '1', user: 'alice' }], codes: [] },
  ],
  [
    'OIDC not configured, no secret',
    { live: undefined, hasSecret: false },
    { clientSecret: 'missing', result: 'blocked', codes: ['error secret-missing'] },
  ],
  [
    'OIDC not configured: admins are pending because all users are deleted',
    { live: undefined, users: [alice], desired: { deleteUsers: true, admins: ['alice'] } },
    { promotions: [], pendingAdmins: ['alice'] },
  ],
  [
    'state absent, configured',
    { desired: { state: 'absent' } },
    { operation: 'delete', result: 'planned', changes: [], clientSecret: 'kept' },
  ],
  [
    'state absent, users not listed',
    { desired: { state: 'absent' }, users: [alice] },
    { operation: 'delete', result: 'blocked', codes: ['error users-exist'] },
  ],
  [
    'state absent, users listed',
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
    'deleteUsers: true is still set',
    { desired: { deleteUsers: true } },
    { result: 'unchanged', codes: ['warning delete-users-still-set'] },
  ],
  ['a list in deleteUsers is still set', { desired: { deleteUsers: ['alice'] } }, { codes: [] }],
  [
    'an update deletes no user',
    { desired: { provider: other, deleteUsers: true }, users: [alice] },
    { usersToDelete: [] },
  ],
  [
    'issuer differs, users exist',
    { desired: { provider: moved }, users: [alice] },
    { result: 'blocked', codes: ['error issuer-change'] },
  ],
  [
    'issuer differs, users exist, change accepted',
    { desired: { provider: moved, acceptIssuerChange: true }, users: [alice] },
    { result: 'planned', codes: ['warning issuer-change'] },
  ],
  ['issuer differs, no users', { desired: { provider: moved }, users: [] }, { result: 'planned', codes: [] }],
  [
    'a trailing slash makes a different issuer',
    { desired: { provider: { ...provider, endpoint: `${provider.endpoint}/` } }, users: [alice] },
    { codes: ['error issuer-change'] },
  ],
  [
    'client differs, users exist',
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
    'suspended and an admin to set',
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
    'admins match by name, or by email in any case',
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
    'a name in different case is a different user',
    { users: [bob], desired: { admins: ['BOB'] } },
    { promotions: [], pendingAdmins: ['BOB'] },
  ],
  ['an empty email matches no user', { users: [bob], desired: { admins: ['x'] } }, { promotions: [] }],
  [
    'a user who is listed twice is set as admin once',
    { users: [alice], desired: { admins: ['alice', 'alice@example.com'] } },
    { promotions: [{ id: '1', user: 'alice' }] },
  ],
  [
    'an admin that matches two users',
    { users: [alice, { ...bob, user: 'alice' }], desired: { admins: ['alice'] } },
    { result: 'blocked', codes: ['error ambiguous-admin'] },
  ],
  [
    'warnings from the config file are included',
    { desired: { findings: [catalogWarning('no-email', 'provider.scope')] } },
    { codes: ['warning no-email'] },
  ],
  [
    'a public repository',
    { live: undefined, users: [{ ...alice, ref: userRef(alice, true) }], desired: { deleteUsers: true } },
    { usersToDelete: [{ id: '1', user: 'a…', hidden: true }] },
  ],
])('plans operation and findings: %s', (_name, facts, expected) => {
  expect(plan(facts)).toMatchObject(expected);
});

const STRICT = { provider: 'strict', login: 'strict' } as const;

test('blocks a write on a failed check, and only warns if nothing is written', () => {
  const codes = (severity: Severity, more: Parameters<typeof plan>[0] = {}) =>
    plan({ checks: [check(severity)], ...more }).codes;
  const writes = { desired: { provider: other } };
  expect(codes('failed', writes)).toEqual(['error provider-unreachable']);
  expect(codes('failed')).toEqual(['warning provider-unreachable']);
  expect(codes('unknown', writes)).toEqual(['warning provider-unreachable']);
  expect(codes('unknown', { ...writes, strictness: STRICT })).toEqual(['error provider-unreachable']);
  expect(codes('unknown', { strictness: STRICT })).toEqual(['warning provider-unreachable']);
  expect(codes('suspicious', { ...writes, strictness: STRICT })).toEqual(['warning provider-unreachable']);
});

test('compares every field exactly', () => {
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
    autoOnboard: false,
  };
  for (const [field, value] of Object.entries(changed)) {
    expect(differences(live, { ...provider, [field]: value }).map((change) => change.field)).toEqual([field]);
  }
});

test('compares scopes as sets, and treats missing values as empty or false', () => {
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
  expect(notMentioned({ ...live, autoOnboard: undefined }, { ...provider, autoOnboard: false })).toEqual([]);
  expect(differences({ ...live, verifyCert: false }, provider)).toEqual([
    { field: 'verifyCert', before: false, after: true },
  ]);
});

test('takes what is missing before a create as empty or false', () => {
  const changes = differences(undefined, { ...provider, groupFilter: '', autoOnboard: false });
  expect(changes.map(({ field }) => field)).not.toContain('groupFilter');
  expect(changes).toContainEqual({ field: 'verifyCert', before: false, after: true });
  expect(changes.map(({ field }) => field)).not.toContain('autoOnboard');
});

test("names a boolean that was sent as true and isn't returned", () => {
  expect(notMentioned({ ...live, autoOnboard: undefined }, provider)).toEqual(['autoOnboard']);
});

test('compares the live settings of two reads: each field, scopes as sets, and whether they exist', () => {
  const reordered = live.scope.split(',').reverse().join(' ');
  expect(liveDifferences(live, { ...live, scope: reordered, status: 'UPDATING' })).toEqual([]);
  expect(liveDifferences(live, { ...live, scope: 'openid' })).toEqual(['scope']);
  expect(liveDifferences(live, { ...live, autoOnboard: undefined })).toEqual(['autoOnboard']);
  expect(liveDifferences({ ...live, verifyCert: undefined }, { ...live, verifyCert: false })).toEqual([]);
  expect(liveDifferences(undefined, undefined)).toEqual([]);
  expect(liveDifferences(live, undefined)).toEqual([EXISTENCE]);
  expect(liveDifferences(undefined, live)).toEqual(['openIdConnect']);
});

test("names the users that aren't listed, in the order of the API", () => {
  const messages = (deleteUsers: string[]) =>
    shown(plan({ live: undefined, users: [bob, alice], desired: { deleteUsers } }).findings);
  expect(messages([])).toEqual([
    expect.stringContaining(
      'Enabling OIDC deletes every user of the registry. It has 2 users, and `deleteUsers` lists none of them. Not listed: `bob` and `alice`.',
    ),
  ]);
  expect(messages(['bob'])).toEqual([
    expect.stringContaining("It has 2 users, and `deleteUsers` doesn't list 1 of them. Not listed: `alice`."),
  ]);
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
])('reads users only if the plan can affect them: %s', (_name, facts, expected) => {
  expect(needsUsers(facts)).toBe(expected);
});

test.each<[string, string | undefined, string | undefined]>([
  ['no date', undefined, undefined],
  ['in 31 days', '2026-12-25', undefined],
  ['in 30 days', '2026-12-24', 'in 30 days. Nobody can log in after that.'],
  ['tomorrow', '2026-11-25', 'in 1 day.'],
  ['today', '2026-11-24', 'so logins fail'],
  ['last year', '2025-11-24', 'so logins fail'],
])('warns that the client secret expires: %s', (_name, clientSecretExpires, expected) => {
  const now = Date.parse('2026-11-24T23:59:59Z');
  const found = expiryFindings({ provider, ...(clientSecretExpires && { clientSecretExpires }) }, now);
  if (expected === undefined) return expect(found).toEqual([]);
  expect(found).toMatchObject([{ level: 'warning', code: 'secret-expires' }]);
  expect(shown(found)).toEqual([expect.stringContaining(expected)]);
});

test('warns in every plan that the client secret expires, but not if OIDC is to be disabled', () => {
  const clientSecretExpires = '2026-12-01';
  expect(plan({ desired: { clientSecretExpires } }).codes).toEqual(['warning secret-expires']);
  expect(plan({ live: undefined, desired: { ...absent, clientSecretExpires } }).codes).toEqual([]);
});

test.each<[string, Parameters<typeof plan>[0], string[]]>([
  [
    'a create',
    { live: undefined, desired: { provider: { ...provider, adminGroup: '' } } },
    ['error no-admin'],
  ],
  [
    'an update that takes the group away',
    { desired: { provider: { ...provider, adminGroup: '' } } },
    ['error no-admin'],
  ],
  [
    'an update of another field',
    { live: { ...live, adminGroup: '' }, desired: { provider: { ...provider, adminGroup: '', name: 'x' } } },
    [],
  ],
  ['with admins', { desired: { provider: { ...provider, adminGroup: '' }, admins: ['alice'] } }, []],
  ['accepted', { desired: { provider: { ...provider, adminGroup: '' }, acceptsNoAdmin: true } }, []],
  ['another group', { desired: { provider: { ...provider, adminGroup: 'others' } } }, []],
])('requires that somebody is an admin: %s', (_, facts, codes) => {
  expect(plan(facts).codes).toEqual(codes);
});

test('warns if the names of users come from another claim', () => {
  const changed = { provider: { ...provider, userClaim: 'email' } };
  expect(plan({ users: [alice], desired: changed }).codes).toEqual(['warning user-claim-change']);
  expect(plan({ desired: changed }).codes).toEqual([]);
  expect(needsUsers({ desired: { ...desired, ...changed }, live })).toBe(true);
});

test.each([
  ['2.12.9', false],
  ['2.13.0', true],
  ['v2.13', true],
  ['v2.2.0', false],
  ['2.100.0', true],
  ['1.99.0', false],
  ['1.13.0', false],
  ['3.0.0', true],
  ['', true],
  ['latest', true],
])(
  'knows whether Harbor %j sends PKCE, and takes an unknown version for a current one',
  (version, expected) => {
    expect(sendsPkce(version)).toBe(expected);
  },
);

const LIVE_LOGIN = {
  endpoint: live.endpoint,
  clientId: live.clientId,
  scope: live.scope.split(','),
  verifyCert: true,
};
const FACTS = { desired: { provider }, live, mode: 'apply', isSchedule: false, operation: 'update' } as const;

test.each<[string, Partial<Parameters<typeof loginToTry>[0]>, unknown]>([
  ['a write: those of the file', {}, provider],
  ['no write: none', { operation: 'none' }, undefined],
  ['a schedule: the live ones', { isSchedule: true, operation: 'none' }, LIVE_LOGIN],
  [
    'a schedule, OIDC is off: those of the file',
    { isSchedule: true, live: undefined, operation: 'create' },
    provider,
  ],
  ['OIDC is to be off: none', { desired: {}, isSchedule: true, operation: 'delete' }, undefined],
])('tries at the provider: %s', (_, change, expected) => {
  expect(loginToTry({ ...FACTS, ...change })).toEqual(expected);
});

test.each<[string, Partial<Parameters<typeof loginAtEnd>[0]>, unknown]>([
  ['an apply: those of the file', { live: undefined }, provider],
  ['an apply that disables OIDC: none', { desired: {} }, undefined],
  ['a dry run: the live ones', { mode: 'dry-run' }, LIVE_LOGIN],
  [
    'a dry run, not verified',
    { mode: 'dry-run', live: { ...live, verifyCert: undefined } },
    { ...LIVE_LOGIN, verifyCert: false },
  ],
  ['a dry run, OIDC is off: none', { mode: 'dry-run', live: undefined }, undefined],
])('asks Harbor for a login with: %s', (_, change, expected) => {
  expect(loginAtEnd({ ...FACTS, ...change })).toEqual(expected);
});

test.each([
  ['SUSPENDED', true],
  ['SUSPENDING', true],
  ['DELETING', true],
  ['DELETED', true],
  ['ERROR', true],
  ['READY', false],
  ['UPDATING', false],
  ['RESTORING', false],
])('knows whether a registry that is %s can be written to', (status, blocks) => {
  expect(plan({ rotate: true, registry: { ...registry, status } }).codes).toEqual(
    blocks ? ['error registry-status'] : [],
  );
});

test('sets no admin on a registry whose OIDC is to be off', () => {
  const facts = { desired: { state: 'absent', admins: ['alice'] }, live: undefined, users: [alice] } as const;
  expect(plan({ ...facts, desired: { ...facts.desired, admins: ['alice'] } })).toMatchObject({
    promotions: [],
    pendingAdmins: [],
  });
});
