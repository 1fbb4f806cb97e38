import { expect, test } from '@jest/globals';
import { type Finding, messageOf } from '../../src/model/findings.js';
import { type LiveUser, userRef } from '../../src/model/registry.js';
import { plain } from '../../src/model/text.js';
import { alice, bob, ERROR, live, moved, other, plan, provider, registry, user } from './facts.js';

/** Returns a finding as its level, code, key and whole text. */
function whole({ level, code, key, ...finding }: Finding): string {
  return `${level} ${code}${key === undefined ? '' : ` (${key})`}: ${plain(messageOf(finding))}`;
}

const noGroup = { ...provider, adminGroup: '' };
const many = Array.from({ length: 51 }, (_, index) => user(`${index}`, `user-${index}`));
const doubles: LiveUser[] = [alice, { ...alice, user: 'second', ref: { id: '1', user: 'second' } }, bob];

test.each<[string, Parameters<typeof plan>[0], string[]]>([
  [
    'one user',
    { live: undefined, users: [alice] },
    [
      "error users-exist (deleteUsers): Enabling OIDC deletes every user of the registry. It has 1 user, and `deleteUsers` doesn't list that user. Not listed: `alice`. To delete them, add them to `deleteUsers`, or set `deleteUsers: true` to delete all users.",
    ],
  ],
  [
    'disabling, one of two',
    { desired: { state: 'absent', deleteUsers: ['bob'] }, users: [alice, bob] },
    [
      "error users-exist (deleteUsers): Disabling OIDC deletes every user of the registry. It has 2 users, and `deleteUsers` doesn't list 1 of them. Not listed: `alice`. To delete them, add them to `deleteUsers`, or set `deleteUsers: true` to delete all users.",
    ],
  ],
  [
    '51 users',
    { live: undefined, users: many },
    [
      'error users-exist (deleteUsers): Enabling OIDC deletes every user of the registry. It has 51 users, and `deleteUsers` lists none of them. Not listed: `user-0`, `user-1`, `user-2`, `user-3`, `user-4`, `user-5`, `user-6`, `user-7`, `user-8`, `user-9`, `user-10`, `user-11`, `user-12`, `user-13`, `user-14`, `user-15`, `user-16`, `user-17`, `user-18`, `user-19`, `user-20`, `user-21`, `user-22`, `user-23`, `user-24`, `user-25`, `user-26`, `user-27`, `user-28`, `user-29`, `user-30`, `user-31`, `user-32`, `user-33`, `user-34`, `user-35`, `user-36`, `user-37`, `user-38`, `user-39`, `user-40`, `user-41`, `user-42`, `user-43`, `user-44`, `user-45`, `user-46`, `user-47`, `user-48`, `user-49` and 1 more. To delete them, add them to `deleteUsers`, or set `deleteUsers: true` to delete all users.',
    ],
  ],
  [
    'users with one ID',
    { live: undefined, users: doubles, desired: { deleteUsers: ['alice', 'second', 'bob'] } },
    [
      'error users-exist (deleteUsers): OVHcloud lists several users with the same ID: 2 users: `alice` and `second`. Check the users in Harbor. `deleteUsers: true` deletes all of them.',
    ],
  ],
  ['users with one ID, all deleted', { live: undefined, users: doubles, desired: { deleteUsers: true } }, []],
  [
    'deleteUsers: true, OIDC is on',
    { desired: { deleteUsers: true } },
    [
      'warning delete-users-still-set (deleteUsers): OIDC is enabled, but `deleteUsers: true` is still set. If OIDC is disabled manually, the next run deletes every user. Remove `deleteUsers`.',
    ],
  ],
  [
    'deleteUsers: true, OIDC is off',
    { desired: { state: 'absent', deleteUsers: true }, live: undefined },
    [],
  ],
  [
    'no admin after a create',
    { live: undefined, desired: { provider: noGroup } },
    [
      'error no-admin (provider): There is no `adminGroup`, and no `admins` are listed, so nobody would be an admin. Set `adminGroup` or `admins`. To accept that nobody is an admin, set `admins: []`.',
    ],
  ],
  [
    'no admin after an update',
    { desired: { provider: noGroup } },
    [
      'error no-admin (provider): The update takes the admin group `harbor-admin` away, and `admins` lists nobody. Set `adminGroup` or `admins`. To accept that nobody is an admin, set `admins: []`.',
    ],
  ],
  [
    'no admin, but no group before',
    { live: { ...live, adminGroup: '', name: 'x' }, desired: { provider: noGroup } },
    [],
  ],
  [
    'create without secret',
    { live: undefined, hasSecret: false },
    ['error secret-missing: Enabling OIDC requires the client secret. Set the input `oidc-client-secret`.'],
  ],
  [
    'rotation without secret',
    { rotate: true, hasSecret: false },
    [
      'error secret-missing: `rotate-client-secret` requires the client secret. Set the input `oidc-client-secret`.',
    ],
  ],
  [
    'rotation without the secret of its own',
    { rotate: true, hasSecret: false, desired: { clientSecretEnv: 'OIDC_SECRET_A' } },
    [
      'error secret-missing: `rotate-client-secret` requires the client secret. Set the environment variable `OIDC_SECRET_A`.',
    ],
  ],
  [
    'update without secret',
    { hasSecret: false, desired: { provider: other } },
    [
      "warning secret-not-sent: The update doesn't include the client secret. OVHcloud doesn't document whether the API then keeps the previous one. Set the input `oidc-client-secret`, or test a login after the run.",
    ],
  ],
  [
    'update without the secret of its own',
    { hasSecret: false, desired: { provider: other, clientSecretEnv: 'OIDC_SECRET_A' } },
    [
      "warning secret-not-sent: The update doesn't include the client secret. OVHcloud doesn't document whether the API then keeps the previous one. Set the environment variable `OIDC_SECRET_A`, or test a login after the run.",
    ],
  ],
  [
    'another issuer',
    { desired: { provider: moved }, users: [alice] },
    [
      "error issuer-change (provider.endpoint): `endpoint` changes from `https://keycloak.example.com/realms/mpr` to `https://elsewhere.example` while 1 user exists. Harbor identifies users by issuer and subject, so they collide at their next login. Put the previous `endpoint` into the file, or set `acceptIssuerChange: true` on this registry. Its existing users then can't log in.",
    ],
  ],
  [
    'another issuer, accepted',
    { desired: { provider: moved, acceptIssuerChange: true }, users: [alice, bob] },
    [
      'warning issuer-change (provider.endpoint): `endpoint` changes from `https://keycloak.example.com/realms/mpr` to `https://elsewhere.example` while 2 users exist. Harbor identifies users by issuer and subject, so they collide at their next login. `acceptIssuerChange` allows it. Remove that key after the apply.',
    ],
  ],
  [
    'another client',
    { desired: { provider: { ...provider, clientId: 'x' } }, users: [alice] },
    [
      'warning client-change (provider.clientId): `clientId` changes while users exist. If the provider issues different subjects to each client, existing users become new users. After the run, check that an existing user can log in.',
    ],
  ],
  [
    'another claim',
    { desired: { provider: { ...provider, userClaim: 'x' } }, users: [alice] },
    [
      'warning user-claim-change (provider.userClaim): `userClaim` changes while users exist. They keep their names, and new users get other ones. Check that the names in `admins` are still right.',
    ],
  ],
  [
    'another issuer, created',
    { live: undefined, desired: { provider: moved, deleteUsers: true }, users: [alice] },
    [],
  ],
  [
    'status ERROR',
    { live: ERROR },
    [
      "warning oidc-status-error: OVHcloud reports the OIDC configuration as ERROR. Run with `rotate-client-secret: true` to send it again. If the error persists, contact OVHcloud's support.",
    ],
  ],
  [
    'suspended',
    { registry: { ...registry, status: 'SUSPENDED' }, rotate: true },
    [
      "error registry-status: The registry is `SUSPENDED`, so it can't be changed. Resolve this in the OVHcloud Control Panel.",
    ],
  ],
  [
    'suspended with IAM',
    { registry: { ...registry, status: 'DELETED', iamEnabled: true }, rotate: true },
    [
      "error registry-status: The registry is `DELETED`, so it can't be changed. Resolve this in the OVHcloud Control Panel.",
    ],
  ],
  [
    'IAM',
    { registry: { ...registry, iamEnabled: true }, rotate: true },
    [
      'error iam-enabled: OVHcloud IAM authentication is enabled on the registry. It excludes OIDC. Disable IAM on the registry.',
    ],
  ],
  [
    'the secret expires',
    { desired: { clientSecretExpires: '2026-11-26' } },
    [
      'warning secret-expires (provider.clientSecretExpires): The client secret expires on `2026-11-26`, in 2 days. Nobody can log in after that. Create a new secret, send it with `rotate-client-secret: true`, and set `clientSecretExpires`.',
    ],
  ],
  [
    'the secret expired',
    { desired: { clientSecretExpires: '2026-11-24' } },
    [
      'warning secret-expires (provider.clientSecretExpires): The client secret expires on `2026-11-24`, so logins fail unless it was replaced. Create a new secret, send it with `rotate-client-secret: true`, and set `clientSecretExpires`.',
    ],
  ],
  [
    'an admin is ambiguous',
    { users: [alice, user('2', 'b', 'alice@example.com')], desired: { admins: ['alice@example.com'] } },
    [
      "error ambiguous-admin (admins): `alice@example.com` in `admins` matches more than one user (IDs `1` and `2`). Use the user's name instead of the e-mail address, or the other way around.",
    ],
  ],
  [
    'an admin is similar',
    { users: [user('1', 'Jane_Doe', 'x@y')], desired: { admins: ['Jane Doe'] } },
    [
      'warning admin-unmatched (admins): `Jane Doe` in `admins` is no user, but `Jane_Doe` is. If this is the same person, list the name as Harbor writes it.',
    ],
  ],
  [
    'no user has an address',
    { users: [bob], desired: { admins: ['a@x.example', 'name'] } },
    [
      "warning admin-unmatched (admins): No user of the registry has an e-mail address, so `a@x.example` in `admins` can't match. Check that `scope` has `email` and that the provider sends the address, or list names.",
    ],
  ],
  [
    'names were chosen',
    { users: [alice, bob], live: { ...live, autoOnboard: false }, desired: { admins: ['alice', 'nobody'] } },
    [
      'warning admin-unmatched (admins): This run sets `alice` as admin by no name, because the users chose their names before `autoOnboard` was on. Check in Harbor that they are the right people, then run again.',
    ],
  ],
])('says what is wrong, where, and what to do: %s', (_, facts, expected) => {
  expect(plan(facts).findings.map(whole)).toEqual(expected);
});

test('names users of a public repository by their first letter', () => {
  const hidden = [alice, bob].map((one) => ({ ...one, ref: userRef(one, true) }));
  const [users = ''] = plan({ live: undefined, users: hidden }).findings.map(whole);
  expect([users.includes('alice'), /`a…` \(ID `?1`?\)/.test(users)]).toEqual([false, true]);
  const [similar = ''] = plan({ users: hidden, desired: { admins: ['ALICE'] } }).findings.map(whole);
  expect([similar.includes('`alice`'), similar.includes('`a…`')]).toEqual([false, true]);
  const same = hidden.map((one) => ({ ...one, id: '1', ref: { ...one.ref, id: '1' } }));
  const [doubled = ''] = plan({
    live: undefined,
    users: same,
    desired: { deleteUsers: ['alice', 'bob'] },
  }).findings.map(whole);
  expect([doubled.includes('alice'), doubled.includes('`a…`')]).toEqual([false, true]);
});
