import { expect, test } from '@jest/globals';
import { messageOf } from '../../src/model/findings.js';
import type { DesiredRegistry, LiveUser } from '../../src/model/registry.js';
import { plain } from '../../src/model/text.js';
import { type Matching, matchAdmins, matchingOf } from '../../src/plan/admins.js';

const user = (id: string, name: string, email = ''): LiveUser => ({
  id,
  user: name,
  email,
  ref: { id, user: name },
});
const BY_NAME: Matching = { byName: true, wereChosen: false };
const BY_ADDRESS: Matching = { byName: false, wereChosen: false };

test.each<[string, string[], LiveUser[], Matching, string[], string[]]>([
  ['a name', ['alice'], [user('1', 'alice')], BY_NAME, ['1'], []],
  ['a name in another case', ['Alice'], [user('1', 'alice')], BY_NAME, [], ['admin-unmatched']],
  ['a name with a blank', ['Jane Doe'], [user('1', 'Jane_Doe')], BY_NAME, [], ['admin-unmatched']],
  ['an address in another case', ['B@x.example'], [user('1', 'b', 'b@X.example')], BY_NAME, ['1'], []],
  ['an address with another letter', ['ı@x.example'], [user('1', 'b', 'I@x.example')], BY_NAME, [], []],
  [
    'a chosen name that looks like an address',
    ['a@x.example'],
    [user('1', 'a@x.example')],
    BY_ADDRESS,
    [],
    ['admin-unmatched'],
  ],
  [
    'a name from the provider that is an address',
    ['a@x.example'],
    [user('1', 'a@x.example')],
    BY_NAME,
    ['1'],
    [],
  ],
  ['an address without @', ['x'], [user('1', 'b', 'x')], BY_NAME, [], []],
  ['no user yet', ['alice', 'b@x.example'], [], BY_NAME, [], []],
  [
    'two users',
    ['b@x.example'],
    [user('1', 'a', 'b@x.example'), user('2', 'b', 'b@x.example')],
    BY_NAME,
    [],
    ['ambiguous-admin'],
  ],
  ['the same user twice', ['a', 'a@x.example'], [user('1', 'a', 'a@x.example')], BY_NAME, ['1'], []],
])('matches %s', (_, admins, users, matching, ids, codes) => {
  const { promotions, findings } = matchAdmins(admins, users, matching);
  expect(promotions.map(({ id }) => id)).toEqual(ids);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

test('names the similar user, and says that no user has an address', () => {
  const messages = (admins: string[], users: LiveUser[]) =>
    matchAdmins(admins, users, BY_NAME).findings.map((found) => plain(messageOf(found)));
  expect(messages(['Jane Doe'], [user('1', 'Jane_Doe')])[0]).toContain(
    '`Jane Doe` in `admins` is no user, but `Jane_Doe` is.',
  );
  expect(messages(['a@x.example'], [user('1', 'bob')])[0]).toContain(
    'No user of the registry has an e-mail address',
  );
  expect(messages(['a@x.example'], [user('1', 'bob', 'bob@x.example')])).toEqual([]);
});

test.each([
  ['names from the provider', { autoOnboard: true, userClaim: 'sub' }, { autoOnboard: true }, [true, false]],
  ['names from the provider, OIDC is off', { autoOnboard: true, userClaim: 'sub' }, undefined, [true, false]],
  ['this run turns it on', { autoOnboard: true, userClaim: 'sub' }, { autoOnboard: false }, [false, true]],
  ['chosen names', { autoOnboard: false, userClaim: 'sub' }, { autoOnboard: true }, [false, false]],
  ['the name of another claim', { autoOnboard: true, userClaim: '' }, { autoOnboard: true }, [false, false]],
] as const)('counts names only if the provider gives them: %s', (_, provider, live, expected) => {
  const matching = matchingOf({ provider } as unknown as DesiredRegistry, live);
  expect([matching.byName, matching.wereChosen]).toEqual(expected);
});

test('sets nobody by name in the run that turns autoOnboard on, and says so', () => {
  const { promotions, pendingAdmins, findings } = matchAdmins(['alice'], [user('1', 'alice')], {
    byName: false,
    wereChosen: true,
  });
  expect([promotions, pendingAdmins]).toEqual([[], ['alice']]);
  expect(findings.map((found) => plain(messageOf(found)))).toEqual([
    expect.stringContaining('the users chose their names before'),
  ]);
});
