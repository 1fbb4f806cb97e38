import { expect, test } from '@jest/globals';
import {
  type Change,
  CLIENT_SECRET_ENV,
  callbackOf,
  FIELDS,
  hasWork,
  identityOf,
  isEntra,
  isIrreversible,
  nameUsers,
  splitScopes,
  userRef,
} from '../../src/model/registry.js';
import { possibleUnits, registryKey, unitOf } from '../../src/model/reviewed.js';
import { plain } from '../../src/model/text.js';

test('knows type, default and necessity of each setting', () => {
  const facts = Object.entries(FIELDS).map(([name, field]) => [
    name,
    field.type,
    'required' in field ? 'required' : field.default,
  ]);
  expect(facts).toEqual([
    ['name', 'string', 'required'],
    ['endpoint', 'string', 'required'],
    ['clientId', 'string', 'required'],
    ['scope', 'scopes', ['openid', 'profile', 'email', 'offline_access']],
    ['groupsClaim', 'string', ''],
    ['adminGroup', 'string', ''],
    ['groupFilter', 'string', ''],
    ['userClaim', 'string', ''],
    ['verifyCert', 'boolean', true],
    ['autoOnboard', 'boolean', false],
  ]);
});

const change = (field: Change['field']): Change => ({ field, before: 'a', after: 'b' });
test.each<[string, Parameters<typeof isIrreversible>[0], boolean]>([
  ['a create', { operation: 'create', changes: [], usersToDelete: [] }, true],
  ['a delete', { operation: 'delete', changes: [], usersToDelete: [] }, true],
  ['a user', { operation: 'update', changes: [], usersToDelete: [{ id: '1', user: 'a' }] }, true],
  [
    'the issuer',
    { operation: 'update', changes: [change('scope'), change('endpoint')], usersToDelete: [] },
    true,
  ],
  ['another field', { operation: 'update', changes: [change('clientId')], usersToDelete: [] }, false],
  ['nothing', { operation: 'none', changes: [], usersToDelete: [] }, false],
])('knows what can not be undone: %s', (_, plan, expected) => {
  expect(isIrreversible(plan)).toBe(expected);
});

test('has work if it writes or sets an admin', () => {
  expect(hasWork({ operation: 'none', promotions: [] })).toBe(false);
  expect(hasWork({ operation: 'update', promotions: [] })).toBe(true);
  expect(hasWork({ operation: 'none', promotions: [{ id: '1', user: 'a' }] })).toBe(true);
});

test('reads addresses, scopes and users', () => {
  expect(callbackOf('https://r.example//')).toBe('https://r.example/c/oidc/callback');
  expect(splitScopes(' a,b  a\n,c,')).toEqual(['a', 'b', 'c']);
  expect(identityOf({ id: '1', user: 'a' })).not.toBe(identityOf({ id: '1', user: 'b' }));
  expect(userRef({ id: '1', user: 'alice' }, false)).toEqual({ id: '1', user: 'alice' });
  expect(userRef({ id: '1', user: '😀lice' }, true)).toEqual({ id: '1', user: '😀…', hidden: true });
  expect(userRef({ id: '1', user: '' }, true)).toEqual({ id: '1', user: '…', hidden: true });
  const users = ['a', 'b', 'c'].map((user) => ({ id: user, user }));
  expect(plain(nameUsers(users))).toBe('3 users: `a`, `b` and `c`');
  expect(plain(nameUsers(users, 2))).toMatch(/^3 users: `a`, `b`.*1/);
  expect(plain(nameUsers(users.slice(0, 1)))).toBe('1 user: `a`');
});

test.each([
  ['https://login.microsoftonline.com/x/v2.0', true],
  ['https://login.microsoftonline.us/x/v2.0', true],
  ['https://login.partner.microsoftonline.cn/x', true],
  ['https://sts.windows.net/x/', true],
  ['https://login.microsoftonline.com', false],
  ['https://idp.example/https://sts.windows.net/', false],
])('knows whether %s is Entra ID', (endpoint, expected) => {
  expect(isEntra(endpoint)).toBe(expected);
});

test.each([
  ['OIDC_CLIENT_SECRET', true],
  ['OIDC_CLIENT_SECRET_A_1', true],
  ['OIDC_CLIENT_SECRET_', false],
  ['OIDC_CLIENT_SECRET_a', false],
  ['MY_OIDC_CLIENT_SECRET', false],
  ['OVH_CLIENT_SECRET', false],
])('allows %s for a client secret: %j', (name, expected) => {
  expect(CLIENT_SECRET_ENV.test(name)).toBe(expected);
});

test('has one unit of work for a file, or for each selection of the inputs', () => {
  const none = { serviceName: '', registryId: '' };
  const unit = unitOf('oidc.yml', none);
  expect(unit).toMatch(/^[\da-f]{16}$/);
  const all = [
    unit,
    unitOf('other.yml', none),
    unitOf('oidc.yml', { serviceName: 'p', registryId: '' }),
    unitOf('oidc.yml', { serviceName: '', registryId: 'p' }),
    unitOf('oidc.yml', { serviceName: 'p', registryId: 'r' }),
  ];
  expect(new Set(all).size).toBe(5);
  expect(possibleUnits('oidc.yml', none)).toEqual([unit]);
  expect(possibleUnits('oidc.yml', { serviceName: 'p', registryId: 'r' })).toEqual([
    unitOf('oidc.yml', { serviceName: 'p', registryId: 'r' }),
    unitOf('oidc.yml', { serviceName: 'p', registryId: '' }),
    unitOf('oidc.yml', { serviceName: '', registryId: 'r' }),
    unit,
  ]);
  expect(registryKey({ serviceName: 'p', registryId: 'r' })).toMatch(/^[\da-f]{10}$/);
  expect(registryKey({ serviceName: 'p', registryId: 'r' })).not.toBe(
    registryKey({ serviceName: 'r', registryId: 'p' }),
  );
});

test('describes each setting for editors and the docs, with an example', () => {
  const words = Object.values(FIELDS).map((field) => [field.about, 'example' in field ? field.example : '']);
  expect(words).toEqual([
    ['Name on the login button', 'keycloak'],
    [
      'Issuer of the provider, exactly as in its discovery document',
      'https://keycloak.example.com/realms/mpr',
    ],
    ['Client ID of Harbor at the provider', 'harbor'],
    ['Scopes to request, as a list or separated by commas', ''],
    ['Claim of the ID token that holds the groups', 'groups'],
    ['Group whose members are Harbor admins. Requires `groupsClaim`', 'harbor-admin'],
    ['Regular expression (RE2). Harbor keeps only groups that match', '^harbor-.*'],
    ['Claim that holds the user name. Required with `autoOnboard`', 'preferred_username'],
    ["Whether Harbor verifies the provider's certificate", ''],
    ['Whether Harbor creates users at their first login without a prompt for a name', ''],
  ]);
});
