import { expect, test } from '@jest/globals';
import { findKnownIssues, groupProblems } from '../../src/checks/known-issues.js';
import { shownProblem } from './shown.js';

const ALL = ['openid', 'offline_access'];
const TENANT = 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555';

test.each<[string, string, string[]]>([
  [
    'Auth0 without a slash',
    'https://acme.eu.auth0.com',
    [
      "suspicious provider-known-issue (provider.endpoint): Auth0's issuer ends with a slash. Set `endpoint` to `https://acme.eu.auth0.com/`.",
    ],
  ],
  ['Auth0', 'https://acme.eu.auth0.com/', []],
  ['a path with the name of Auth0', 'https://idp.example/acme.auth0.com', []],
  [
    'authentik without a slash',
    'https://idp.example/application/o/harbor',
    [
      "suspicious provider-known-issue (provider.endpoint): authentik's issuer ends with a slash. Set `endpoint` to `https://idp.example/application/o/harbor/`.",
    ],
  ],
  ['authentik', 'https://idp.example/application/o/harbor/', []],
  ['authentik, a page below', 'https://idp.example/application/o/harbor/x', []],
  ['Entra ID', `${TENANT}/v2.0`, []],
  [
    'Entra ID with a slash',
    `${TENANT}/v2.0/`,
    [
      "suspicious provider-known-issue (provider.endpoint): `endpoint` isn't the issuer of a single Entra ID tenant. Set `endpoint` to `https://login.microsoftonline.com/<tenant ID>/v2.0`, without a trailing slash.",
    ],
  ],
  [
    'Entra ID, version 1',
    TENANT,
    [
      "suspicious provider-known-issue (provider.endpoint): `endpoint` isn't the issuer of a single Entra ID tenant. Set `endpoint` to `https://login.microsoftonline.com/<tenant ID>/v2.0`, without a trailing slash.",
    ],
  ],
  [
    'Entra ID, its address of version 1',
    'https://sts.windows.net/11111111-2222-3333-4444-555555555555/',
    [
      "suspicious provider-known-issue (provider.endpoint): `endpoint` isn't the issuer of a single Entra ID tenant. Set `endpoint` to `https://login.microsoftonline.com/<tenant ID>/v2.0`, without a trailing slash.",
    ],
  ],
  [
    'Entra ID, every tenant',
    'https://login.microsoftonline.com/common/v2.0',
    [
      "suspicious provider-known-issue (provider.endpoint): `endpoint` isn't the issuer of a single Entra ID tenant. Set `endpoint` to `https://login.microsoftonline.com/<tenant ID>/v2.0`, without a trailing slash.",
    ],
  ],
  [
    'Entra ID, every organization',
    'https://login.microsoftonline.com/organizations/v2.0',
    [
      "suspicious provider-known-issue (provider.endpoint): `endpoint` isn't the issuer of a single Entra ID tenant. Set `endpoint` to `https://login.microsoftonline.com/<tenant ID>/v2.0`, without a trailing slash.",
    ],
  ],
  [
    'Entra ID, consumers',
    'https://login.microsoftonline.com/consumers/v2.0',
    [
      "suspicious provider-known-issue (provider.endpoint): `endpoint` isn't the issuer of a single Entra ID tenant. Set `endpoint` to `https://login.microsoftonline.com/<tenant ID>/v2.0`, without a trailing slash.",
    ],
  ],
  [
    'Cognito',
    'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_x',
    [
      "suspicious provider-known-issue (provider.scope): This provider doesn't support the scope `offline_access` and rejects logins that request it. Set `scope: [openid, profile, email]`.",
    ],
  ],
  [
    'the login page of Cognito',
    'https://acme.auth.eu-west-1.amazoncognito.com',
    [
      "suspicious provider-known-issue (provider.endpoint): `endpoint` is the domain of Cognito's login page, not the issuer. Set `endpoint` to `https://cognito-idp.<region>.amazonaws.com/<user pool ID>`.",
    ],
  ],
  [
    'GitLab',
    'https://gitlab.com',
    [
      "suspicious provider-known-issue (provider.scope): This provider doesn't support the scope `offline_access` and rejects logins that request it. Set `scope: [openid, profile, email]`.",
    ],
  ],
  ['a GitLab of its own', 'https://gitlab.com.example', []],
])('knows mistakes that are common with a provider: %s', (_, endpoint, expected) => {
  expect(findKnownIssues({ endpoint, scope: ALL }, undefined).map(shownProblem)).toEqual(expected);
  expect(findKnownIssues({ endpoint, scope: ALL }, { scopes_supported: ALL })).toEqual([]);
});

test.each<[string, string, unknown, boolean]>([
  ['a provider', 'https://idp.example', undefined, true],
  ['one that publishes it', 'https://idp.example', ['openid', 'offline_access'], true],
  ['one that publishes others', 'https://idp.example', ['openid'], false],
  ['one that publishes something else', 'https://idp.example', 'offline_access', true],
  ['Google', 'https://accounts.google.com', undefined, false],
  ['a path at Google', 'https://accounts.google.com/x', undefined, true],
  ['GitLab', 'https://gitlab.com', undefined, false],
  ['Cognito', 'https://cognito-idp.eu-west-1.amazonaws.com/x', undefined, false],
  ['OneLogin', 'https://acme.onelogin.com/oidc/2', undefined, false],
  ['PingOne', 'https://auth.pingone.eu/x/as', undefined, false],
])(
  'warns that `offline_access` is missing, where there is such a scope: %s',
  (_, endpoint, supported, warns) => {
    const metadata = supported === undefined ? undefined : { scopes_supported: supported };
    const text =
      "`scope` lacks `offline_access`, so Harbor's CLI secrets stop working when the ID token expires.";
    expect(findKnownIssues({ endpoint, scope: ['openid'] }, metadata).map(shownProblem)).toEqual(
      warns ? [`suspicious no-offline-access (provider.scope): ${text}`] : [],
    );
    expect(findKnownIssues({ endpoint, scope: ALL }, { scopes_supported: [] })).toEqual([]);
  },
);

test.each<[string, string, string, string[], unknown, string[]]>([
  ['no groups are read', 'https://accounts.google.com', '', ['openid'], undefined, []],
  [
    'from Google',
    'https://accounts.google.com',
    'groups',
    ['openid'],
    undefined,
    [
      'suspicious groups-unlikely (provider.groupsClaim): Google sends no groups. So Harbor would see no groups. Remove `groupsClaim` and `adminGroup`, and list `admins`.',
    ],
  ],
  [
    'from Google with a slash',
    'https://accounts.google.com/',
    'x',
    ['openid'],
    undefined,
    [
      'suspicious groups-unlikely (provider.groupsClaim): Google sends no groups. So Harbor would see no groups. Remove `groupsClaim` and `adminGroup`, and list `admins`.',
    ],
  ],
  [
    'from Auth0, groups',
    'https://acme.auth0.com/',
    'groups',
    ['openid'],
    undefined,
    [
      "suspicious groups-unlikely (provider.groupsClaim): Auth0 reserves the claim `groups` and doesn't send it. So Harbor would see no groups. Add a claim with an address as its name in an Action, such as `https://example.com/groups`.",
    ],
  ],
  [
    'from Auth0, roles',
    'https://acme.auth0.com/',
    'roles',
    ['openid'],
    undefined,
    [
      "suspicious groups-unlikely (provider.groupsClaim): Auth0 reserves the claim `roles` and doesn't send it. So Harbor would see no groups. Add a claim with an address as its name in an Action, such as `https://example.com/groups`.",
    ],
  ],
  [
    'from Auth0, a claim of its own',
    'https://acme.auth0.com/',
    'https://acme.example/groups',
    ['openid'],
    undefined,
    [],
  ],
  ['from Auth0, another claim', 'https://acme.auth0.com/', 'groups2', ['openid'], undefined, []],
  [
    'a path',
    'https://idp.example',
    'realm_access.roles',
    ['openid'],
    undefined,
    [
      "suspicious groups-unlikely (provider.groupsClaim): Harbor reads the claim `realm_access.roles` by its whole name. The dots aren't a path. So Harbor would see no groups. Map the groups to a claim at the top of the token, such as `groups`.",
    ],
  ],
  [
    'groups published and not requested',
    'https://idp.example',
    'groups',
    ['openid'],
    ['openid', 'groups'],
    [
      'suspicious groups-unlikely (provider.scope): The provider lists the scope `groups`, but `scope` lacks it. So Harbor would see no groups. Add `groups` to `scope`, unless the provider sends groups without it.',
    ],
  ],
  [
    'groups published and requested',
    'https://idp.example',
    'groups',
    ['openid', 'groups'],
    ['openid', 'groups'],
    [],
  ],
  ['groups not published', 'https://idp.example', 'groups', ['openid'], ['openid'], []],
  ['groups published, at Keycloak', 'https://idp.example/realms/acme', 'groups', ['openid'], ['groups'], []],
  [
    'groups published, at Keycloak with a slash',
    'https://idp.example/realms/acme/',
    'groups',
    ['openid'],
    ['groups'],
    [],
  ],
  [
    'groups published, below a realm',
    'https://idp.example/realms/acme/x',
    'groups',
    ['openid'],
    ['groups'],
    [
      'suspicious groups-unlikely (provider.scope): The provider lists the scope `groups`, but `scope` lacks it. So Harbor would see no groups. Add `groups` to `scope`, unless the provider sends groups without it.',
    ],
  ],
])('warns if groups can hardly arrive: %s', (_, endpoint, groupsClaim, scope, supported, expected) => {
  const metadata = supported === undefined ? undefined : { scopes_supported: supported };
  expect(groupProblems({ endpoint, groupsClaim, scope }, metadata).map(shownProblem)).toEqual(expected);
});
