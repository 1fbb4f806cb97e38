import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type Discovered, evaluateDiscovery } from '../../src/checks/discovery.js';
import type { ProviderResponse } from '../../src/checks/fetch.js';
import { findKnownIssues, groupProblems } from '../../src/checks/known-issues.js';
import type { Strictness } from '../../src/model/checks.js';
import { messageOf } from '../../src/model/findings.js';
import type { Provider } from '../../src/model/registry.js';
import { NO_TEXT, plain } from '../../src/model/text.js';
import { findingsOfChecks } from '../../src/plan/levels.js';

const FOLDER = new URL('../../../__tests__/fixtures/', import.meta.url);
const ENDPOINT = 'https://idp.example/realms/mpr';
const provider: Provider = {
  name: 'x',
  endpoint: ENDPOINT,
  clientId: 'harbor',
  scope: ['openid', 'profile', 'email', 'offline_access'],
  groupsClaim: 'groups',
  adminGroup: '',
  groupFilter: '',
  userClaim: 'preferred_username',
  verifyCert: true,
  autoOnboard: false,
};
const metadata = {
  issuer: ENDPOINT,
  authorization_endpoint: `${ENDPOINT}/auth`,
  token_endpoint: `${ENDPOINT}/token`,
  jwks_uri: `${ENDPOINT}/keys`,
  response_types_supported: ['code'],
  scopes_supported: provider.scope,
  claims_supported: ['preferred_username'],
};
const ALGORITHMS = 'id_token_signing_alg_values_supported';
const ok = (body: string, status = 200, encoding = ''): ProviderResponse => ({
  kind: 'response',
  status,
  body,
  redirected: false,
  encoding,
});
const status = (code: number): ProviderResponse => ok('', code);
const none = (reason: string, certificate = false): ProviderResponse => ({
  kind: 'failed',
  reason,
  certificate,
});
const jwks = (...types: ('rsa' | 'ec')[]): ProviderResponse =>
  ok(JSON.stringify({ keys: types.map((type) => (type === 'rsa' ? RSA_KEY : EC_KEY)) }));
const RSA_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
const EC_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
type Facts = Discovered;
const sound: Facts = { document: ok(JSON.stringify(metadata)), metadata, keys: jwks('rsa') };
const evaluated = (facts: Facts, wanted: Provider, strictness: Strictness = 'auto', writes = true) =>
  findingsOfChecks(
    [evaluateDiscovery(facts, wanted, false)],
    { strictness: { provider: strictness, login: 'auto' }, mode: 'apply', isSchedule: false },
    { operation: writes ? 'update' : 'none', changes: [] },
  );
/** Returns the message of the first finding. */
const messageFor = (facts: Facts, wanted = provider): string => {
  const { what = NO_TEXT, fix = NO_TEXT } = evaluated(facts, wanted)[0] ?? {};
  return plain(messageOf({ what, fix }));
};
const withMetadata = (change: object): Facts => {
  const changed = { ...metadata, ...change };
  return { ...sound, metadata: changed, document: ok(JSON.stringify(changed)) };
};
const { metadata: _, ...unread } = sound;

test.each<[string, Facts, string[]]>([
  ['valid provider', sound, []],
  ['issuer with a slash', withMetadata({ issuer: `${ENDPOINT}/` }), ['error issuer-mismatch']],
  [
    'issuer of another provider',
    withMetadata({ issuer: 'https://other.example' }),
    ['error issuer-mismatch'],
  ],
  [
    'issuer with a placeholder',
    withMetadata({ issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' }),
    ['error issuer-mismatch'],
  ],
  ['no issuer', withMetadata({ issuer: undefined }), ['error provider-incomplete']],
  ['issuer of another type', withMetadata({ issuer: 5 }), ['error provider-field']],
  ['a token endpoint that is a number', withMetadata({ token_endpoint: 5 }), ['error provider-field']],
  ['an end of sessions that is a list', withMetadata({ end_session_endpoint: [] }), ['error provider-field']],
  ['fields that are null', withMetadata({ userinfo_endpoint: null, revocation_endpoint: null }), []],
  ['algorithms as a string', withMetadata({ [ALGORITHMS]: 'RS256' }), ['error provider-field']],
  ['an algorithm that is a number', withMetadata({ [ALGORITHMS]: [256] }), ['error provider-field']],
  ['algorithms that are null', withMetadata({ [ALGORITHMS]: null }), []],
  ['a known and an unknown algorithm', withMetadata({ [ALGORITHMS]: ['none', 'PS512'] }), []],
  ['only unknown algorithms, and an RSA key', withMetadata({ [ALGORITHMS]: ['HS256'] }), []],
  [
    'only unknown algorithms, and no RSA key',
    { ...withMetadata({ [ALGORITHMS]: ['HS256'] }), keys: jwks('ec') },
    ['error provider-algorithm'],
  ],
  ['algorithms not published, and no RSA key', { ...sound, keys: jwks('ec') }, ['error provider-algorithm']],
  [
    'RS256 published, and no RSA key',
    { ...withMetadata({ [ALGORITHMS]: ['RS256'] }), keys: jwks('ec') },
    ['error provider-algorithm'],
  ],
  [
    'ES256 published, and RSA keys only',
    withMetadata({ [ALGORITHMS]: ['ES256'] }),
    ['error provider-algorithm'],
  ],
  [
    'an elliptic curve, published with its keys',
    { ...withMetadata({ [ALGORITHMS]: ['ES256'] }), keys: jwks('ec') },
    [],
  ],
  ['no token endpoint', withMetadata({ token_endpoint: undefined }), ['error provider-incomplete']],
  ['an empty jwks_uri', withMetadata({ jwks_uri: '' }), ['error provider-incomplete']],
  ['no code', withMetadata({ response_types_supported: ['id_token'] }), ['warning provider-no-code']],
  ['response types not published', withMetadata({ response_types_supported: undefined }), []],
  [
    'a scope not published',
    withMetadata({ scopes_supported: ['openid', 'profile', 'email'] }),
    ['warning provider-scope'],
  ],
  ['scopes not published', withMetadata({ scopes_supported: undefined }), []],
  ['the claim not published', withMetadata({ claims_supported: ['sub'] }), ['warning provider-claim']],
  ['claims not published', withMetadata({ claims_supported: undefined }), []],
  ['keys: none', { ...sound, keys: ok('{"keys":[]}') }, ['error provider-keys']],
  ['keys: not JSON', { ...sound, keys: ok('<html>') }, ['error provider-keys']],
  ['keys: 404', { ...sound, keys: status(404) }, ['error provider-not-found']],
  ['keys: 503', { ...sound, keys: status(503) }, ['warning provider-unreachable']],
  ['document: 404', { ...unread, document: status(404) }, ['error provider-not-found']],
  ['document: HTML', { ...unread, document: ok('<html>') }, ['error provider-not-oidc']],
  [
    'document: leads elsewhere',
    { ...unread, document: { kind: 'elsewhere', address: 'http://x' } },
    ['unknown'],
  ],
  [
    'document: an odd encoding',
    { ...sound, document: ok(JSON.stringify(metadata), 200, 'utf-8') },
    ['unknown'],
  ],
  ['document: gzip, decoded', { ...sound, document: ok(JSON.stringify(metadata), 200, 'gzip') }, []],
  [
    'document: an issuer twice',
    { ...sound, document: ok(`{"issuer":"x",${JSON.stringify(metadata).slice(1)}`) },
    ['unknown'],
  ],
  ['document: an issuer in upper case too', withMetadata({ ISSUER: 'x' }), ['unknown']],
  [
    'document: another field twice',
    { ...sound, document: ok(`{"x":1,"x":2,${JSON.stringify(metadata).slice(1)}`) },
    [],
  ],
  ...(
    [
      ['relative', '/token', 'error provider-incomplete'],
      ['with blanks around it', ' https://idp.example/token ', 'error provider-incomplete'],
      ['without a scheme', '//idp.example/token', 'error provider-incomplete'],
      ['with a backslash', 'https://idp.example\\token', 'unknown'],
      ['with a fragment', 'https://idp.example/token#x', 'unknown'],
      ['with a query', 'https://idp.example/token?x=y', undefined],
      ['over http', 'http://idp.example/token', 'warning provider-insecure'],
      ['over http at loopback', 'http://127.0.0.1/token', undefined],
    ] as const
  ).map(([how, address, code]): [string, Facts, string[]] => [
    `a token endpoint ${how}`,
    withMetadata({ token_endpoint: address }),
    code === undefined ? [] : [code],
  ]),
  [
    'a login page without a scheme',
    withMetadata({ authorization_endpoint: '//idp.example/auth' }),
    ['unknown'],
  ],
  ['a relative login page', withMetadata({ authorization_endpoint: '/auth' }), ['error provider-incomplete']],
  [
    'a login page with a fragment',
    withMetadata({ authorization_endpoint: 'https://idp.example/#/auth' }),
    ['error provider-incomplete'],
  ],
  [
    'userinfo over http',
    withMetadata({ userinfo_endpoint: 'http://idp.example/me' }),
    ['warning provider-insecure'],
  ],
  [
    'pushed requests required',
    withMetadata({ require_pushed_authorization_requests: true }),
    ['error login-flow'],
  ],
  [
    'keys instead of secrets',
    withMetadata({ token_endpoint_auth_methods_supported: ['private_key_jwt'] }),
    ['error login-flow'],
  ],
  ['no secrets at all', withMetadata({ token_endpoint_auth_methods_supported: ['none'] }), []],
  [
    'secrets too',
    withMetadata({ token_endpoint_auth_methods_supported: ['tls_client_auth', 'client_secret_post'] }),
    [],
  ],
  ['document: no connection', { ...unread, document: none('ENOTFOUND') }, ['warning provider-unreachable']],
  [
    'document: certificate',
    { ...unread, document: none('CERT_HAS_EXPIRED', true) },
    ['warning provider-unreachable'],
  ],
  ...[401, 403, 407, 429, 500, 503].map((code): [string, Facts, string[]] => [
    `document: ${code}`,
    { ...unread, document: status(code) },
    ['warning provider-unreachable'],
  ]),
])('evaluates the provider: %s', (_name, facts, expected) => {
  const codes = (strictness: Strictness, writes: boolean) =>
    evaluated(facts, provider, strictness, writes).map(({ level, code }) => `${level} ${code}`);
  const known = expected.filter((line) => line !== 'unknown');
  expect(codes('auto', true)).toEqual(known);
  expect(codes('auto', false)).toEqual(known.map((line) => line.replace('error', 'warning')));
  expect(codes('strict', true)).toEqual(
    expected.map((line) =>
      line === 'unknown'
        ? 'error provider-unknown'
        : line.replace('warning provider-unreachable', 'error provider-unreachable'),
    ),
  );
  const { verdict } = evaluateDiscovery(facts, provider, false);
  const isUnknown = expected.some((line) => /unknown|unreachable/.test(line));
  expect(verdict).toBe(
    expected.some((line) => line.startsWith('error')) ? 'failed' : isUnknown ? 'unknown' : 'passed',
  );
});

test('a client that was accepted shows that logins without pushed requests work', () => {
  const facts = withMetadata({ require_pushed_authorization_requests: true });
  expect(evaluateDiscovery(facts, provider, true)).toMatchObject({ verdict: 'passed', problems: [] });
});

test('advises another endpoint only if its own document names it', () => {
  const facts = withMetadata({ issuer: `${ENDPOINT}/` });
  expect(messageFor({ ...facts, issuer: `${ENDPOINT}/` })).toContain(`Set \`endpoint\` to \`${ENDPOINT}/\`.`);
  expect(messageFor(facts)).toContain("The provider's issuer is");
  expect(messageFor(facts)).not.toContain('Set `endpoint` to `');
});

test.each<[string, string, string]>([
  [
    'behind a proxy',
    'http://idp.example:8080/realms/mpr',
    "Set the provider's public address to its `https://` address",
  ],
  ['of many applications', 'https://idp.example/', 'Give each application its own issuer'],
  [
    'of another host',
    'https://other.example/x',
    "Set the provider's public address to the host of `endpoint`",
  ],
  [
    'of many tenants',
    'https://login.microsoftonline.com/{tenantid}/v2.0',
    'Set `endpoint` to the issuer of your tenant',
  ],
])('says what must change for an issuer %s', (_, issuer, fix) => {
  expect(messageFor(withMetadata({ issuer }))).toContain(fix);
});

test('says what is in front of a provider', () => {
  const message = (document: ProviderResponse) => messageFor({ ...unread, document });
  expect(message(status(401))).toContain('Something in front of the provider asks for a login.');
  expect(message(ok('<!doctype html>'))).toContain('something in front of the provider responds');
});

test.each<[string, Partial<Provider>, Record<string, unknown>, string | undefined]>([
  [
    'a scope `groups` that is not requested',
    {},
    { scopes_supported: ['openid', 'groups'] },
    'provider.scope',
  ],
  [
    'a scope `groups` that is requested',
    { scope: ['openid', 'groups'] },
    { scopes_supported: ['groups'] },
    undefined,
  ],
  [
    'Keycloak, which lists scopes of all clients',
    { endpoint: 'https://sso.example/realms/a' },
    { scopes_supported: ['groups'] },
    undefined,
  ],
  ['Google', { endpoint: 'https://accounts.google.com' }, {}, 'provider.groupsClaim'],
  [
    'a claim that Auth0 reserves',
    { endpoint: 'https://a.eu.auth0.com/', groupsClaim: 'roles' },
    {},
    'provider.groupsClaim',
  ],
  [
    'a claim of an Action of Auth0',
    { endpoint: 'https://a.eu.auth0.com/', groupsClaim: 'https://a.example/groups' },
    {},
    undefined,
  ],
  ['a path', { groupsClaim: 'resource_access.harbor.roles' }, {}, 'provider.groupsClaim'],
  ['no groups', { groupsClaim: '', endpoint: 'https://accounts.google.com' }, {}, undefined],
])('finds groups that can hardly arrive: %s', (_, change, document, key) => {
  const settings = { endpoint: 'https://idp.example', scope: ['openid'], groupsClaim: 'groups', ...change };
  const expected = key === undefined ? [] : [{ code: 'groups-unlikely', severity: 'suspicious', key }];
  expect(groupProblems(settings, document)).toMatchObject(expected);
});

// Discovery documents of real providers, with the settings from their or Harbor's documentation.
const fixtures = readdirSync(new URL('providers/', FOLDER));

test.each(fixtures)('reports nothing for a valid provider: %s', async (file) => {
  const { settings, document, sources } = JSON.parse(
    readFileSync(new URL(`providers/${file}`, FOLDER), 'utf8'),
  );
  expect(sources.length).toBeGreaterThan(0);
  const wanted = { ...provider, ...settings };
  const facts = { document: ok(JSON.stringify(document)), metadata: document, keys: jwks('rsa', 'ec') };
  expect(evaluated(facts, wanted, 'strict')).toEqual([]);
  // The settings alone show no known issue either, without a request to the provider.
  expect(findKnownIssues(wanted, undefined).filter(({ code }) => code === 'provider-known-issue')).toEqual(
    [],
  );
});

test('has at least fifteen provider fixtures', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(15);
});

test.each<{ name: string; endpoint: string; issuer: string }>(
  JSON.parse(readFileSync(new URL('issuer-mismatches.json', FOLDER), 'utf8')),
)('reports a known mistake with the right value: $name', ({ endpoint, issuer }) => {
  const facts = { ...withMetadata({ issuer }), issuer };
  const [finding] = evaluated(facts, { ...provider, endpoint });
  expect(finding).toMatchObject({ level: 'error', code: 'issuer-mismatch' });
  expect(messageFor(facts, { ...provider, endpoint })).toContain(issuer);
});

test.each<[string, string[] | undefined, boolean]>([
  ['https://acme.eu.auth0.com', undefined, true],
  ['https://acme.eu.auth0.com/', undefined, false],
  ['https://authentik.example.com/application/o/harbor', undefined, true],
  ['https://authentik.example.com/application/o/harbor/', undefined, false],
  ['https://login.microsoftonline.com/common/v2.0', undefined, true],
  ['https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555', undefined, true],
  ['https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0', undefined, false],
  ['https://sts.windows.net/11111111-2222-3333-4444-555555555555/', undefined, true],
  ['https://acme.auth.eu-west-1.amazoncognito.com', undefined, true],
  ['https://gitlab.com', undefined, true],
  ['https://gitlab.com', ['openid', 'profile', 'email'], false],
  ['https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc', undefined, true],
  ['https://keycloak.example.com/realms/mpr', undefined, false],
])('detects a known issue from the file alone: %s %s', (endpoint, scope, trapped) => {
  const found = findKnownIssues({ ...provider, endpoint, ...(scope && { scope }) }, undefined);
  expect(found.some(({ code }) => code === 'provider-known-issue')).toBe(trapped);
  if (scope !== undefined) expect(found).toEqual([]);
});
