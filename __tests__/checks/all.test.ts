import { expect, test } from '@jest/globals';
import { type CheckSettings, Checks, type Login } from '../../src/checks/all.js';
import type { HttpResponse, SendRequest } from '../../src/lib/http.js';
import { Secret } from '../../src/lib/secret.js';
import type { DesiredRegistry, Provider } from '../../src/model/registry.js';
import { simulatedWait } from '../memory.js';
import { shownResult } from './shown.js';

const ISSUER = 'https://idp.example';
const REGISTRY = 'https://registry.example';
const CALLBACK = `${REGISTRY}/c/oidc/callback`;
const DOCUMENT = {
  issuer: ISSUER,
  authorization_endpoint: `${ISSUER}/auth`,
  token_endpoint: `${ISSUER}/token`,
  jwks_uri: `${ISSUER}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
};
const provider: Provider = {
  name: 'p',
  endpoint: ISSUER,
  clientId: 'harbor',
  scope: ['openid', 'offline_access'],
  groupsClaim: '',
  adminGroup: '',
  groupFilter: '',
  userClaim: '',
  verifyCert: true,
  autoOnboard: true,
};
const desired = { provider } as DesiredRegistry;
const RSA = { kty: 'RSA', n: `wQ${'x'.repeat(340)}`, e: 'AQAB' };
const READING = Promise.resolve({ registry: { url: REGISTRY } });

const answer = (status: number, body: unknown, location?: string): HttpResponse => ({
  kind: 'response',
  status,
  headers: location === undefined ? {} : { location },
  body: JSON.stringify(body),
});
const harborLogin = (clientId: string): string =>
  `${ISSUER}/auth?${new URLSearchParams({ client_id: clientId, redirect_uri: CALLBACK, response_type: 'code', scope: 'openid offline_access' })}`;

/** Returns checks against a sound provider and Harbor, and the paths that they request. */
function checks(
  change: Partial<CheckSettings> = {},
  answers: Record<string, HttpResponse> = {},
  origins = [ISSUER, REGISTRY],
) {
  const requests: string[] = [];
  const send: SendRequest = async ({ url }) => {
    const { origin, pathname } = new URL(url);
    requests.push(pathname);
    const sound: Record<string, HttpResponse> = {
      '/.well-known/openid-configuration': answer(200, DOCUMENT),
      '/keys': answer(200, { keys: [] }),
      '/token': answer(400, { error: 'invalid_grant' }),
      '/auth': answer(302, '', `${CALLBACK}?error=login_required`),
      '/c/oidc/login': answer(302, '', harborLogin('harbor')),
    };
    expect(origins).toContain(origin);
    return answers[pathname] ?? sound[pathname] ?? answer(404, '');
  };
  const settings = {
    send,
    strictness: { provider: 'auto', login: 'auto' } as const,
    timeout: 1_000,
    signal: new AbortController().signal,
    maySendSecret: true,
    mask: () => undefined,
    ...change,
  };
  return { all: new Checks(settings), requests };
}

const LOGIN: Login = { registryUrl: REGISTRY, settings: provider, sendsPkce: true };
const OFF = { provider: 'off', login: 'off' } as const;

test.each<[string, Parameters<typeof checks>, [DesiredRegistry, Secret | undefined], string[], string[]]>([
  [
    'a secret',
    [],
    [desired, new Secret('s')],
    ['/.well-known/openid-configuration', '/keys', '/token'],
    [
      'discovery',
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-keys (provider.endpoint): `https://idp.example/keys` holds no keys, so no token of the provider can be verified.',
      'client',
      'passed: The provider accepts client ID and client secret.',
    ],
  ],
  [
    'no secret',
    [],
    [desired, undefined],
    ['/.well-known/openid-configuration', '/keys'],
    [
      'discovery',
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-keys (provider.endpoint): `https://idp.example/keys` holds no keys, so no token of the provider can be verified.',
      'client',
      'skipped: This run has no client secret. (this run has none)',
    ],
  ],
  [
    '`check-provider: off`',
    [{ strictness: OFF }],
    [desired, new Secret('s')],
    [],
    [
      'discovery',
      'skipped: The provider is not checked, because `check-provider` is `off`. (`check-provider` is `off`)',
      'client',
      'skipped: The provider is not checked, because `check-provider` is `off`. (`check-provider` is `off`)',
    ],
  ],
  [
    '`check-provider: off`, with known issues',
    [{ strictness: OFF }],
    [
      { provider: { ...provider, endpoint: 'https://a.auth0.com', groupsClaim: 'a.b' } } as DesiredRegistry,
      undefined,
    ],
    [],
    [
      'discovery',
      'skipped: The provider is not checked, because `check-provider` is `off`. (`check-provider` is `off`)',
      "suspicious groups-unlikely (provider.groupsClaim): Harbor reads the claim `a.b` by its whole name. The dots aren't a path. So Harbor would see no groups. Map the groups to a claim at the top of the token, such as `groups`.",
      "suspicious provider-known-issue (provider.endpoint): Auth0's issuer ends with a slash. Set `endpoint` to `https://a.auth0.com/`.",
      'client',
      'skipped: The provider is not checked, because `check-provider` is `off`. (`check-provider` is `off`)',
    ],
  ],
  [
    'OIDC off',
    [],
    [{} as DesiredRegistry, new Secret('s')],
    [],
    [
      'discovery',
      'skipped: The file disables OIDC. (the file disables OIDC)',
      'client',
      'skipped: The file disables OIDC. (the file disables OIDC)',
    ],
  ],
])('asks a provider with %s', async (_, given, [registry, secret], requests, expected) => {
  const { all, requests: seen } = checks(...given);
  const results = await all.provider(registry, secret, READING);
  expect(results.flatMap(({ check, ...result }) => [check, ...shownResult(result)])).toEqual(expected);
  expect(seen).toEqual(requests);
});

test('takes a client that is accepted for one that needs no pushed requests', async () => {
  const pushed = answer(200, { ...DOCUMENT, require_pushed_authorization_requests: true });
  const documents = { '/.well-known/openid-configuration': pushed };
  const verdicts = async (token: HttpResponse): Promise<string[]> => {
    const { all } = checks({}, { ...documents, '/token': token, '/keys': answer(200, { keys: [RSA] }) });
    return (await all.provider(desired, new Secret('s'), READING)).map(({ verdict }) => verdict);
  };
  expect(await verdicts(answer(400, { error: 'invalid_grant' }))).toEqual(['passed', 'passed']);
  expect(await verdicts(answer(400, { error: 'x' }))).toEqual(['failed', 'unknown']);
});

test('masks each form in which a request carries the secret', async () => {
  const masked: string[] = [];
  const { all } = checks({ mask: (text) => masked.push(text) });
  await all.provider(desired, new Secret('a b'), READING);
  expect(masked).toEqual(['a+b', Buffer.from('harbor:a+b').toString('base64')]);
});

test.each<[string, Promise<{ registry: { url: string } } | undefined>]>([
  ['an address without https', Promise.resolve({ registry: { url: 'http://registry.example' } })],
  ['no address', Promise.resolve(undefined)],
  ['live settings that can not be read', Promise.reject(new Error('x'))],
])('sends no secret without the address of the registry: %s', async (_, reading) => {
  const { all, requests } = checks();
  const [, client] = await all.provider(desired, new Secret('s'), reading);
  expect(client).toMatchObject({ check: 'client', verdict: 'skipped', skip: 'no-address' });
  expect(requests).not.toContain('/token');
});

test.each<[string, Parameters<typeof checks>, Login | undefined, string, string[]]>([
  [
    'the settings',
    [],
    LOGIN,
    '/.well-known/openid-configuration /auth',
    ['authorization ', 'passed: The provider accepts client ID, redirect URI and scopes.'],
  ],
  [
    'no login',
    [],
    undefined,
    '',
    ['authorization absent', 'skipped: The file disables OIDC. (the file disables OIDC)'],
  ],
  [
    'the same settings',
    [],
    { ...LOGIN, settings: undefined },
    '',
    ['authorization same', "skipped: The settings of a login stay as they are. (they don't change)"],
  ],
  [
    'check-login off',
    [{ strictness: { provider: 'auto', login: 'off' } }],
    LOGIN,
    '',
    ['authorization off-login', 'skipped: `check-login` is `off`. (`check-login` is `off`)'],
  ],
  [
    'check-provider off',
    [{ strictness: { provider: 'off', login: 'auto' } }],
    LOGIN,
    '',
    [
      'authorization off-provider',
      'skipped: The provider is not checked, because `check-provider` is `off`. (`check-provider` is `off`)',
    ],
  ],
  [
    'no address',
    [],
    { ...LOGIN, registryUrl: 'http://registry.example' },
    '',
    [
      'authorization no-address',
      "skipped: OVHcloud doesn't return an https address of the registry. (the registry has no https address)",
    ],
  ],
  [
    'an unusual document',
    [{}, { '/.well-known/openid-configuration': answer(200, 'x') }],
    LOGIN,
    '/.well-known/openid-configuration',
    [
      'authorization no-document',
      "skipped: The provider's discovery document is invalid or unusual. (the discovery document is unusual)",
    ],
  ],
  [
    'no document',
    [{}, { '/.well-known/openid-configuration': answer(503, '') }],
    LOGIN,
    '/.well-known/openid-configuration',
    [
      'authorization ',
      "unknown: The provider's response doesn't show whether it accepts a login request (no discovery document). (no discovery document)",
      "unknown login-unknown (provider.clientId): The provider's response doesn't show whether it accepts a login request (no discovery document). Check that `https://registry.example/c/oidc/callback` is registered as redirect URI of the client.",
    ],
  ],
])('tries a login with %s', async (_, given, login, requests, expected) => {
  const { all, requests: seen } = checks(...given);
  const result = await all.authorization(login);
  expect([`${result.check} ${result.skip ?? ''}`, ...shownResult(result)]).toEqual(expected);
  expect(seen.join(' ')).toBe(requests);
});

test('asks each thing once for all registries with the same settings, and again for others', async () => {
  const { all, requests } = checks();
  const other = { ...provider, clientId: 'other' };
  await Promise.all([
    all.authorization(LOGIN),
    all.authorization(LOGIN),
    all.authorization({ ...LOGIN, settings: other }),
  ]);
  expect(requests.sort()).toEqual(['/.well-known/openid-configuration', '/auth', '/auth']);
  for (const change of [{ scope: ['openid'] }, { verifyCert: false }]) {
    requests.length = 0;
    await all.authorization({ ...LOGIN, settings: { ...provider, ...change } });
    expect(requests).toContain('/auth');
  }
  requests.length = 0;
  await all.authorization({ ...LOGIN, sendsPkce: false });
  expect(requests).toEqual(['/auth']);
  requests.length = 0;
  await Promise.all(
    [desired, { provider: other } as DesiredRegistry].map((one) =>
      all.provider(one, new Secret('s'), READING),
    ),
  );
  expect(requests.sort()).toEqual(['/keys', '/token', '/token']);
});

test.each<[string, Parameters<typeof checks>, Partial<Login>, string, string[]]>([
  [
    'the settings',
    [],
    {},
    '/.well-known/openid-configuration /c/oidc/login /auth',
    [
      'harbor ',
      'passed: Harbor starts a login with these settings. The provider accepts client ID, redirect URI and scopes.',
    ],
  ],
  [
    'OIDC off',
    [{}, { '/c/oidc/login': answer(412, '') }],
    { settings: undefined },
    '/c/oidc/login',
    ['harbor ', 'passed: OIDC is off in Harbor.'],
  ],
  [
    'check-login off',
    [{ strictness: { provider: 'auto', login: 'off' } }],
    {},
    '',
    ['harbor off-login', 'skipped: `check-login` is `off`. (`check-login` is `off`)'],
  ],
  [
    'check-provider off',
    [{ strictness: { provider: 'off', login: 'auto' } }],
    {},
    '/c/oidc/login',
    [
      'harbor ',
      "passed: Harbor starts a login with these settings. The provider wasn't asked, because its discovery document isn't known.",
    ],
  ],
  [
    'other settings',
    [{}, { '/c/oidc/login': answer(302, '', harborLogin('x')) }],
    {},
    '/.well-known/openid-configuration /c/oidc/login',
    [
      'harbor ',
      'failed: Harbor uses other settings.',
      'failed harbor-differs (provider.endpoint): Harbor starts logins with other values than the settings: `clientId`.',
    ],
  ],
])('asks Harbor with %s', async (_, given, login, requests, expected) => {
  const { all, requests: seen } = checks(...given);
  const result = await all.harbor({ ...LOGIN, ...login }, 'nothing', simulatedWait({ limit: 0 }));
  expect([`${result.check} ${result.skip ?? ''}`, ...shownResult(result)]).toEqual(expected);
  expect(seen.join(' ')).toBe(requests);
});

const STRICT = { strictness: { provider: 'auto', login: 'strict' } } as const;
test.each<[string, Parameters<typeof checks>, string[]]>([
  ['check-login auto', [{}, { '/c/oidc/login': answer(403, '') }], []],
  ['Harbor responds', [STRICT], []],
  ['Harbor responds, whatever it says', [STRICT, { '/c/oidc/login': answer(500, '') }], []],
  [
    'something rejects the runner',
    [STRICT, { '/c/oidc/login': answer(403, '') }],
    [
      'harbor',
      'unknown: Harbor rejects the runner (status 403). (status 403)',
      'unknown harbor-unknown (provider.endpoint): Harbor rejects the runner (status 403).',
    ],
  ],
  [
    'no response',
    [STRICT, { '/c/oidc/login': { kind: 'failed', reason: 'ECONNREFUSED', certificate: false } }],
    [
      'harbor',
      'unknown: Harbor could not be reached from the runner (`ECONNREFUSED`). (no response)',
      'unknown harbor-unknown (provider.endpoint): Harbor could not be reached from the runner (`ECONNREFUSED`).',
    ],
  ],
])('looks before a write whether Harbor can be asked: %s', async (_, given, expected) => {
  const { all } = checks(...given);
  const result = await all.reachHarbor(REGISTRY);
  expect(result === undefined ? [] : [result.check, ...shownResult(result)]).toEqual(expected);
});

test.each<[string, Partial<Provider>, object, string]>([
  ['certificates are not verified', { verifyCert: false }, {}, 'unverified'],
  ['the document is invalid', {}, { issuer: 'https://x.example' }, 'invalid-document'],
  ['there is no token endpoint', {}, { token_endpoint: undefined }, 'invalid-document'],
  ['the token endpoint has no https', {}, { token_endpoint: 'http://idp.example/token' }, 'insecure'],
])('sends no secret if %s', async (_, change, document, skip) => {
  const origins = [ISSUER, REGISTRY, 'https://x.example'];
  const { all, requests } = checks(
    {},
    { '/.well-known/openid-configuration': answer(200, { ...DOCUMENT, ...document }) },
    origins,
  );
  const [, client] = await all.provider(
    { provider: { ...provider, ...change } } as DesiredRegistry,
    new Secret('s'),
    READING,
  );
  expect(client?.skip).toBe(skip);
  expect(requests).not.toContain('/token');
});

test('does not know about a client without a response', async () => {
  const { all } = checks({}, { '/token': { kind: 'failed', reason: 'ECONNRESET', certificate: false } });
  const [, client] = await all.provider(desired, new Secret('s'), READING);
  expect(client?.verdict).toBe('unknown');
});
