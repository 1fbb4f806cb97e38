import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { evaluate, type Facts } from '../../src/checks/evaluate.js';
import type { ProviderResponse } from '../../src/checks/fetch.js';
import { findKnownIssues } from '../../src/checks/known-issues.js';
import { withHarborsNames } from '../../src/checks/metadata.js';
import type { Strictness } from '../../src/model/checks.js';
import type { Provider } from '../../src/model/registry.js';
import { findingsOfChecks } from '../../src/plan/checks.js';

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
const ok = (body = ''): ProviderResponse => ({ kind: 'response', status: 200, body, redirected: false });
const status = (code: number): ProviderResponse => ({
  kind: 'response',
  status: code,
  body: '',
  redirected: false,
});
const none = (reason: string, certificate = false): ProviderResponse => ({
  kind: 'failed',
  reason,
  certificate,
});
const sound: Facts = {
  address: `${ENDPOINT}/.well-known/openid-configuration`,
  document: ok(),
  metadata,
  keys: ok('{"keys":[{"kty":"RSA"}]}'),
  client: 'accepted',
};
const evaluated = (facts: Facts, wanted: Provider, strictness: Strictness = 'auto', writes = true) =>
  findingsOfChecks(
    evaluate(facts, wanted),
    { strictness: { provider: strictness, login: 'auto' }, mode: 'apply', isSchedule: false },
    { operation: writes ? 'update' : 'none', changes: [] },
  );
const withMetadata = (change: object): Facts => ({ ...sound, metadata: { ...metadata, ...change } });
const { metadata: _, ...unread } = sound;

test.each<[string, Facts, string[]]>([
  ['valid provider', sound, []],
  ['client status unknown', { ...sound, client: 'unknown' }, []],
  ['client not checked', { ...sound, client: 'no-secret' }, []],
  ['client rejected', { ...sound, client: 'rejected' }, ['error client-rejected']],
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
  ['a known and an unknown algorithm', withMetadata({ [ALGORITHMS]: ['none', 'ES512'] }), []],
  ['only unknown algorithms', withMetadata({ [ALGORITHMS]: ['HS256'] }), ['warning provider-algorithm']],
  [
    'only unknown algorithms, and no RSA key',
    { ...withMetadata({ [ALGORITHMS]: ['HS256'] }), keys: ok('{"keys":[{"kty":"EC"}]}') },
    ['error provider-algorithm'],
  ],
  ['algorithms not published, and no RSA key', { ...sound, keys: ok('{"keys":[{"kty":"EC"},null]}') }, []],
  [
    'an elliptic curve, published with its keys',
    { ...withMetadata({ [ALGORITHMS]: ['ES256'] }), keys: ok('{"keys":[{"kty":"EC"}]}') },
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
  ['document: 401', { ...unread, document: status(401) }, ['error provider-not-found']],
  ['document: HTML', { ...unread, document: ok('<html>') }, ['error provider-not-oidc']],
  [
    'document: plain http',
    { ...unread, document: { kind: 'insecure', address: 'http://x' } },
    ['warning provider-insecure'],
  ],
  ['document: no connection', { ...unread, document: none('ENOTFOUND') }, ['warning provider-unreachable']],
  [
    'document: certificate',
    { ...unread, document: none('CERT_HAS_EXPIRED', true) },
    ['warning provider-unreachable'],
  ],
  ...[403, 407, 429, 500, 503].map((code): [string, Facts, string[]] => [
    `document: ${code}`,
    { ...unread, document: status(code) },
    ['warning provider-unreachable'],
  ]),
])('evaluates the provider: %s', (_name, facts, expected) => {
  const codes = (strictness: Strictness, writes: boolean) =>
    evaluated(facts, provider, strictness, writes).map(({ level, code }) => `${level} ${code}`);
  expect(codes('auto', true)).toEqual(expected);
  expect(codes('auto', false)).toEqual(expected.map((line) => line.replace('error', 'warning')));
  expect(codes('strict', true)).toEqual(
    expected.map((line) => (/unreachable|insecure/.test(line) ? line.replace('warning', 'error') : line)),
  );
});

test('names the right value to paste in the message', () => {
  expect(evaluated(withMetadata({ issuer: `${ENDPOINT}/` }), provider)[0]?.message).toContain(
    `Set \`endpoint\` to \`${ENDPOINT}/\`.`,
  );
});

// Discovery documents of real providers, with the settings from their or Harbor's documentation.
const fixtures = readdirSync(new URL('providers/', FOLDER));

test.each(fixtures)('reports nothing for a valid provider: %s', async (file) => {
  const { settings, document, sources } = JSON.parse(
    readFileSync(new URL(`providers/${file}`, FOLDER), 'utf8'),
  );
  expect(sources.length).toBeGreaterThan(0);
  const wanted = { ...provider, ...settings };
  const facts = { ...sound, metadata: document };
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
  const [finding] = evaluated(withMetadata({ issuer }), { ...provider, endpoint });
  expect(finding).toMatchObject({ level: 'error', code: 'issuer-mismatch' });
  expect(finding?.message).toContain(issuer);
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

test('reads the names of fields as Go does, without their case', () => {
  const { issuer, jwks_uri, ...rest } = metadata;
  const document = withHarborsNames({ ...rest, Issuer: issuer, JWKS_URI: jwks_uri, Scopes_Supported: [] });
  expect(document).toEqual({ ...rest, issuer, jwks_uri, Scopes_Supported: [] });
  expect(withHarborsNames({ issuer: 'first', ISSUER: 'last' })).toEqual({ issuer: 'last' });
  expect(withHarborsNames({ issuer: 'first', ISSUER: null })).toEqual({ issuer: 'first' });
  expect(withHarborsNames({ ISSUER: null })).toEqual({ issuer: null });
});
