import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { type Discovered, evaluateDiscovery, fetchDocument, fetchKeys } from '../../src/checks/discovery.js';
import type { ProviderResponse } from '../../src/checks/fetch.js';
import { loginMetadata } from '../../src/checks/metadata.js';
import type { HttpRequest, HttpResponse } from '../../src/lib/http.js';
import type { Provider } from '../../src/model/registry.js';
import { shownResult } from './shown.js';

const ENDPOINT = 'https://idp.example/realms/mpr';
const provider: Provider = {
  name: 'x',
  endpoint: ENDPOINT,
  clientId: 'harbor',
  scope: ['openid', 'offline_access'],
  groupsClaim: '',
  adminGroup: '',
  groupFilter: '',
  userClaim: '',
  verifyCert: true,
  autoOnboard: false,
};
const metadata = {
  issuer: ENDPOINT,
  authorization_endpoint: `${ENDPOINT}/auth`,
  token_endpoint: `${ENDPOINT}/token`,
  jwks_uri: `${ENDPOINT}/keys`,
};
const ok = (body: string, status = 200, encoding = ''): ProviderResponse => ({
  kind: 'response',
  status,
  body,
  redirected: false,
  encoding,
});
const RSA = { kty: 'RSA', n: `wQ${'x'.repeat(340)}`, e: 'AQAB' };
const keySet = (...keys: unknown[]): ProviderResponse => ok(JSON.stringify({ keys }));
const facts = (change: object = {}, more: Partial<Discovered> = {}): Discovered => {
  const changed = { ...metadata, ...change };
  return { document: ok(JSON.stringify(changed)), metadata: changed, keys: keySet(RSA), ...more };
};
const unread = (document: ProviderResponse): Discovered => ({ document });
const ALGORITHMS = 'id_token_signing_alg_values_supported';
const EC = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
};

test.each<[string, Discovered, Partial<Provider>, string[]]>([
  [
    'a sound provider',
    facts(),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'another place',
    unread({ kind: 'elsewhere', address: 'http://x.example' }),
    {},
    [
      "unknown: The request for the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` leads to `http://x.example`, which isn't followed. (an unusual document)",
      "unknown provider-unknown (provider.endpoint): The request for the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` leads to `http://x.example`, which isn't followed.",
    ],
  ],
  [
    'no connection',
    unread({ kind: 'failed', reason: 'ENOTFOUND', certificate: false }),
    {},
    [
      'unknown: Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (`ENOTFOUND`). (unreachable)',
      'unknown provider-unreachable (provider.endpoint): Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (`ENOTFOUND`).',
    ],
  ],
  [
    'an untrusted certificate',
    unread({ kind: 'failed', reason: 'CERT_HAS_EXPIRED', certificate: true }),
    {},
    [
      'unknown: Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (`CERT_HAS_EXPIRED`). (unreachable)',
      "unknown provider-unreachable (provider.endpoint): Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (`CERT_HAS_EXPIRED`). The runner doesn't trust its certificate. For a private CA, set `NODE_EXTRA_CA_CERTS`, and check that Harbor trusts it too.",
    ],
  ],
  [
    '401',
    unread(ok('', 401)),
    {},
    [
      'unknown: Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (status 401). (unreachable)',
      'unknown provider-unreachable (provider.endpoint): Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (status 401). Something in front of the provider asks for a login. Let requests without a login reach it.',
    ],
  ],
  [
    '403',
    unread(ok('', 403)),
    {},
    [
      'unknown: Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (status 403). (unreachable)',
      'unknown provider-unreachable (provider.endpoint): Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (status 403). Something in front of the provider, such as a firewall, rejects the runner. Let requests without a login reach it.',
    ],
  ],
  [
    '407',
    unread(ok('', 407)),
    {},
    [
      'unknown: Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (status 407). (unreachable)',
      'unknown provider-unreachable (provider.endpoint): Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (status 407). A proxy asks for a login. Let requests without a login reach it.',
    ],
  ],
  [
    '429',
    unread(ok('', 429)),
    {},
    [
      'unknown: Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (status 429). (unreachable)',
      'unknown provider-unreachable (provider.endpoint): Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (status 429).',
    ],
  ],
  [
    '500',
    unread(ok('', 500)),
    {},
    [
      'unknown: Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (status 500). (unreachable)',
      'unknown provider-unreachable (provider.endpoint): Could not request the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` from the provider (status 500).',
    ],
  ],
  [
    '404',
    unread(ok('', 404)),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-not-found (provider.endpoint): The provider responds with 404 to a request for the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration`.',
    ],
  ],
  [
    'an encoding',
    facts({}, { document: ok(JSON.stringify(metadata), 200, 'br') }),
    {},
    [
      'unknown: The response for the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` has the encoding `br`. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): The response for the discovery document `https://idp.example/realms/mpr/.well-known/openid-configuration` has the encoding `br`.',
    ],
  ],
  [
    'a page',
    unread(ok(' <html>')),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-not-oidc (provider.endpoint): `https://idp.example/realms/mpr/.well-known/openid-configuration` is a web page, not a JSON document. Either something in front of the provider responds (a login page, a firewall), or the path is wrong. Let requests without a session reach this address, or check `endpoint`.',
    ],
  ],
  [
    'a text',
    unread(ok('hello')),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-not-oidc (provider.endpoint): `https://idp.example/realms/mpr/.well-known/openid-configuration` isn't a JSON object, so this is no OpenID provider.",
    ],
  ],
  [
    'fields twice',
    facts({}, { document: ok(`{"issuer":"x","JWKS_uri":1,${JSON.stringify(metadata).slice(1)}`) }),
    {},
    [
      'unknown: The discovery document has fields twice, or in another case: `issuer`. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): The discovery document has fields twice, or in another case: `issuer`.',
    ],
  ],
  [
    'values of a wrong type',
    facts({ issuer: 5, [ALGORITHMS]: 'x' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-field (provider.endpoint): The provider's discovery document has values of a wrong type: `issuer` and `id_token_signing_alg_values_supported`. Harbor rejects such a document.",
    ],
  ],
  [
    'a deep document',
    facts(
      {},
      {
        document: ok(
          `${JSON.stringify(metadata).slice(0, -1)},"x":${'['.repeat(10_001)}${']'.repeat(10_001)}}`,
        ),
      },
    ),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-not-oidc (provider.endpoint): The discovery document is nested too deeply, so Harbor rejects it.',
    ],
  ],
  [
    'no issuer',
    facts({ issuer: '' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-incomplete (provider.endpoint): The provider's discovery document has no `issuer`.",
    ],
  ],
  [
    'another issuer, whose document names it',
    facts({ issuer: 'https://x.example' }, { issuer: 'https://x.example' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed issuer-mismatch (provider.endpoint): The provider's issuer is `https://x.example`. Harbor requires that it is exactly `endpoint`. Set `endpoint` to `https://x.example`.",
    ],
  ],
  [
    'another issuer',
    facts({ issuer: 'https://x.example' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed issuer-mismatch (provider.endpoint): The provider's issuer is `https://x.example`. Harbor requires that it is exactly `endpoint`. The document of that issuer could not be read, or doesn't name it. Set the provider's public address to the host of `endpoint`, or `endpoint` to its issuer.",
    ],
  ],
  [
    'an issuer over http',
    facts({ issuer: 'http://idp.example/realms/mpr' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed issuer-mismatch (provider.endpoint): The provider's issuer is `http://idp.example/realms/mpr`. Harbor requires that it is exactly `endpoint`. The provider is behind a proxy that ends TLS, and publishes its inner address. Set the provider's public address to its `https://` address, in Keycloak with the option `hostname`.",
    ],
  ],
  [
    'an issuer over http on this machine',
    facts({ issuer: 'http://127.0.0.1/realms/mpr' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed issuer-mismatch (provider.endpoint): The provider's issuer is `http://127.0.0.1/realms/mpr`. Harbor requires that it is exactly `endpoint`. The document of that issuer could not be read, or doesn't name it. Set the provider's public address to the host of `endpoint`, or `endpoint` to its issuer.",
    ],
  ],
  [
    'an issuer of many tenants',
    facts({ issuer: 'https://idp.example/{tenant}' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed issuer-mismatch (provider.endpoint): The provider's issuer is `https://idp.example/{tenant}`. Harbor requires that it is exactly `endpoint`. `endpoint` serves many tenants, but Harbor requires one. Set `endpoint` to the issuer of your tenant.",
    ],
  ],
  [
    'an issuer of many applications',
    facts({ issuer: 'https://idp.example/' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed issuer-mismatch (provider.endpoint): The provider's issuer is `https://idp.example/`. Harbor requires that it is exactly `endpoint`. The provider uses one issuer for several applications or policies. Give each application its own issuer at the provider (in authentik *Issuer mode*, in Azure AD B2C `tfp`).",
    ],
  ],
  [
    'a longer issuer of the same host',
    facts({ issuer: `${ENDPOINT}/longer` }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed issuer-mismatch (provider.endpoint): The provider's issuer is `https://idp.example/realms/mpr/longer`. Harbor requires that it is exactly `endpoint`. The document of that issuer could not be read, or doesn't name it. Set the provider's public address to the host of `endpoint`, or `endpoint` to its issuer.",
    ],
  ],
  [
    'no addresses',
    facts({ token_endpoint: undefined, jwks_uri: '' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-incomplete (provider.endpoint): The provider's discovery document lacks `token_endpoint` and `jwks_uri`. A login requires them.",
    ],
  ],
  [
    'a broken address, and no keys',
    facts({ token_endpoint: '/token' }, { keys: keySet() }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-incomplete (provider.endpoint): `token_endpoint` of the discovery document is `/token`, which isn't an absolute address without blanks and without a fragment. So no login can end.",
    ],
  ],
  [
    'an issuer of the same host and length',
    facts({ issuer: 'https://idp.example/realms/xyz' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed issuer-mismatch (provider.endpoint): The provider's issuer is `https://idp.example/realms/xyz`. Harbor requires that it is exactly `endpoint`. The document of that issuer could not be read, or doesn't name it. Set the provider's public address to the host of `endpoint`, or `endpoint` to its issuer.",
    ],
  ],
  [
    'an RSA key of 1,024 bits',
    facts({}, { keys: keySet({ ...RSA, n: Buffer.alloc(128, 0xc1).toString('base64url') }) }),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'an RSA key of 1,016 bits',
    facts({}, { keys: keySet({ ...RSA, n: Buffer.alloc(127, 0xc1).toString('base64url') }) }),
    {},
    [
      'unknown: The key set `https://idp.example/realms/mpr/keys` is unusual. Its RSA key is unusual. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): The key set `https://idp.example/realms/mpr/keys` is unusual. Its RSA key is unusual.',
    ],
  ],
  [
    'a broken address',
    facts({ token_endpoint: '/token' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-incomplete (provider.endpoint): `token_endpoint` of the discovery document is `/token`, which isn't an absolute address without blanks and without a fragment. So no login can end.",
    ],
  ],
  [
    'a broken and an unusual address',
    facts({ jwks_uri: '/keys', token_endpoint: 'https://idp.example\\\\token' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'unknown provider-unknown (provider.endpoint): `token_endpoint` of the discovery document is `https://idp.example\\\\token`, which programs may read differently.',
      "failed provider-incomplete (provider.endpoint): `jwks_uri` of the discovery document is `/keys`, which isn't an absolute address without blanks and without a fragment. So no login can end.",
    ],
  ],
  [
    'an unusual address',
    facts({ token_endpoint: 'https://idp.example\\\\token' }),
    {},
    [
      'unknown: `token_endpoint` of the discovery document is `https://idp.example\\\\token`, which programs may read differently. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): `token_endpoint` of the discovery document is `https://idp.example\\\\token`, which programs may read differently.',
    ],
  ],
  [
    'a login page that leads away',
    facts({ authorization_endpoint: '//idp.example/auth' }),
    {},
    [
      'unknown: `authorization_endpoint` of the discovery document is `//idp.example/auth`, which programs may read differently. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): `authorization_endpoint` of the discovery document is `//idp.example/auth`, which programs may read differently.',
    ],
  ],
  [
    'a login page of another scheme',
    facts({ authorization_endpoint: 'ftp://idp.example/auth' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-incomplete (provider.endpoint): `authorization_endpoint` of the discovery document is `ftp://idp.example/auth`, which isn't an absolute address without blanks and without a fragment. So no login can end.",
    ],
  ],
  [
    'addresses over http',
    facts({
      token_endpoint: 'http://a.example',
      jwks_uri: 'http://b.example',
      authorization_endpoint: 'HTTP://c.example',
      userinfo_endpoint: ' http://d.example',
    }),
    {},
    [
      'passed: The discovery document and the keys of the provider are valid.',
      'suspicious provider-insecure (provider.endpoint): The provider has addresses without https: `HTTP://c.example` gets the sign-in, `http://a.example` gets the client secret, `http://b.example` gets the keys that verify a login, ` http://d.example` gets the access token of each person.',
    ],
  ],
  [
    'pushed requests',
    facts({ require_pushed_authorization_requests: true }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed login-flow (provider.endpoint): The provider requires pushed authorization requests, which Harbor never sends. Turn this requirement off at the provider.',
    ],
  ],
  [
    'pushed requests, perhaps',
    facts({ require_pushed_authorization_requests: 'true' }),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'no client secret',
    facts({ token_endpoint_auth_methods_supported: ['private_key_jwt', 'self_signed_tls_client_auth'] }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed login-flow (provider.clientId): The provider takes no client secret, only `private_key_jwt` and `self_signed_tls_client_auth`. Allow `client_secret_basic` or `client_secret_post` for the client at the provider.',
    ],
  ],
  [
    'no way for a client',
    facts({ token_endpoint_auth_methods_supported: [] }),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'no token endpoint',
    facts({ token_endpoint: undefined }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-incomplete (provider.endpoint): The provider's discovery document lacks `token_endpoint`. A login requires them.",
    ],
  ],
  [
    'a login page that is no address',
    facts({ authorization_endpoint: 'https://' }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-incomplete (provider.endpoint): `authorization_endpoint` of the discovery document is `https://`, which isn't an absolute address without blanks and without a fragment. So no login can end.",
    ],
  ],
  [
    'an unusual address, and no keys',
    facts({ token_endpoint: 'https://idp.example\\token' }, { keys: keySet() }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'unknown provider-unknown (provider.endpoint): `token_endpoint` of the discovery document is `https://idp.example\\token`, which programs may read differently.',
      'failed provider-keys (provider.endpoint): `https://idp.example/realms/mpr/keys` holds no keys, so no token of the provider can be verified.',
    ],
  ],
  [
    'keys next to other fields',
    facts({}, { keys: ok(`{"a":1,"a":2,"b":{"keys":1,"keys":2},"keys":[${JSON.stringify(RSA)}]}`) }),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'no curve',
    facts({}, { keys: keySet({ kty: 'OKP' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`OKP`) has the curve (empty), which Harbor can't read. So every login would fail.",
    ],
  ],
  [
    'no elliptic curve',
    facts({}, { keys: keySet({ kty: 'EC', x: 'AA', y: 'AA' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`EC`) has the curve (empty), which Harbor can't read. So every login would fail.",
    ],
  ],
  [
    'no code',
    facts({ response_types_supported: ['token'] }),
    {},
    [
      'passed: The discovery document and the keys of the provider are valid.',
      "suspicious provider-no-code (provider.endpoint): The provider doesn't list the response type `code`, which Harbor uses.",
    ],
  ],
  [
    'other scopes',
    facts({ scopes_supported: ['openid'] }),
    {},
    [
      'passed: The discovery document and the keys of the provider are valid.',
      "suspicious provider-scope (provider.scope): The provider doesn't list these scopes: `offline_access`. Some providers reject a login that requests an unknown scope.",
    ],
  ],
  [
    'other scopes at Google',
    facts({ scopes_supported: ['openid'], authorization_endpoint: 'https://accounts.google.com/o' }),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'other claims',
    facts({ claims_supported: ['sub'] }),
    { userClaim: 'name' },
    [
      'passed: The discovery document and the keys of the provider are valid.',
      "suspicious provider-claim (provider.userClaim): The provider doesn't list the claim `name` (`userClaim`).",
    ],
  ],
  [
    'no claims',
    facts({ claims_supported: [] }),
    { userClaim: 'name' },
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'a claim that is the default',
    facts({ claims_supported: ['sub'] }),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'no keys',
    facts({}, { keys: keySet() }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-keys (provider.endpoint): `https://idp.example/realms/mpr/keys` holds no keys, so no token of the provider can be verified.',
    ],
  ],
  [
    'keys that can not be read',
    facts({}, { keys: ok('', 404) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-not-found (provider.endpoint): The provider responds with 404 to a request for the keys `https://idp.example/realms/mpr/keys`.',
    ],
  ],
  [
    'keys of another type',
    facts({}, { keys: ok('[]') }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. It isn't a JSON object. So every login would fail.",
    ],
  ],
  [
    'keys that are no JSON',
    facts({}, { keys: ok('x') }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. It isn't JSON. So every login would fail.",
    ],
  ],
  [
    'keys that are null',
    facts({}, { keys: ok('null') }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-keys (provider.endpoint): `https://idp.example/realms/mpr/keys` holds no keys, so no token of the provider can be verified.',
    ],
  ],
  [
    'keys twice',
    facts({}, { keys: ok('{"keys":[],"keys":[]}') }),
    {},
    [
      'unknown: The key set `https://idp.example/realms/mpr/keys` is unusual. It has `keys` twice, or in another case. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): The key set `https://idp.example/realms/mpr/keys` is unusual. It has `keys` twice, or in another case.',
    ],
  ],
  [
    'keys in another case',
    facts({}, { keys: ok('{"KEYS":[]}') }),
    {},
    [
      'unknown: The key set `https://idp.example/realms/mpr/keys` is unusual. It has `keys` twice, or in another case. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): The key set `https://idp.example/realms/mpr/keys` is unusual. It has `keys` twice, or in another case.',
    ],
  ],
  [
    'keys that are no list',
    facts({}, { keys: ok('{"keys":{}}') }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. `keys` isn't a list. So every login would fail.",
    ],
  ],
  [
    'deep keys',
    facts({}, { keys: ok(`{"keys":${'['.repeat(10_001)}${']'.repeat(10_001)}}`) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. It is nested too deeply. So every login would fail.",
    ],
  ],
  [
    'keys of other algorithms',
    facts({ [ALGORITHMS]: ['RS256', 'EdDSA'] }, { keys: keySet(EC, EC) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-algorithm (provider.endpoint): Harbor accepts ID tokens in `RS256` and `EdDSA`, but the keys of the provider fit other algorithms: `ES256`. So every login would fail.',
    ],
  ],
  [
    'only a symmetric key',
    facts({}, { keys: keySet({ kty: 'oct', k: 'AA' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-algorithm (provider.endpoint): Harbor accepts ID tokens in `RS256`, but the keys of the provider fit other algorithms: none. So every login would fail.',
    ],
  ],
  [
    'a broken key',
    facts({}, { keys: keySet(RSA, { ...EC, kid: 'k1', x: 'AA' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 2 (`EC` `P-256` `k1`) has `x` of a wrong length. So every login would fail.",
    ],
  ],
  [
    'a key that is null',
    facts({}, { keys: keySet(null) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 isn't a JSON object. So every login would fail.",
    ],
  ],
  [
    'a key with a field twice',
    facts({}, { keys: ok('{"keys":[{"kty":"RSA","kty":"RSA"}]}') }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`RSA`) has a field twice. So every login would fail.",
    ],
  ],
  [
    'a number as text',
    facts({}, { keys: keySet({ ...RSA, alg: 5 }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`RSA`) has no string in `alg`. So every login would fail.",
    ],
  ],
  [
    'padding',
    facts({}, { keys: keySet({ ...RSA, e: 'AQAB=' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`RSA`) has no unpadded base64url in `e`. So every login would fail.",
    ],
  ],
  [
    'an RSA key without parts',
    facts({}, { keys: keySet({ kty: 'RSA' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`RSA`) lacks `n` and `e`. So every login would fail.",
    ],
  ],
  [
    'a private RSA key',
    facts({}, { keys: keySet({ ...RSA, d: 'AA', p: 'AA', q: 'AA' }) }),
    {},
    [
      'unknown: The key set `https://idp.example/realms/mpr/keys` is unusual. Key 1 (`RSA`) is a private key. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): The key set `https://idp.example/realms/mpr/keys` is unusual. Key 1 (`RSA`) is a private key.',
    ],
  ],
  [
    'a private RSA key without primes',
    facts({}, { keys: keySet({ ...RSA, d: 'AA' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`RSA`) lacks `p` and `q`. So every login would fail.",
    ],
  ],
  [
    'a small RSA key',
    facts({}, { keys: keySet({ ...RSA, n: 'wQE' }) }),
    {},
    [
      'unknown: The key set `https://idp.example/realms/mpr/keys` is unusual. Its RSA key is unusual. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): The key set `https://idp.example/realms/mpr/keys` is unusual. Its RSA key is unusual.',
    ],
  ],
  [
    'an even RSA key',
    facts({}, { keys: keySet({ ...RSA, n: `${'x'.repeat(342)}A` }) }),
    {},
    [
      'unknown: The key set `https://idp.example/realms/mpr/keys` is unusual. Its RSA key is unusual. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): The key set `https://idp.example/realms/mpr/keys` is unusual. Its RSA key is unusual.',
    ],
  ],
  [
    'an unusual exponent',
    facts({}, { keys: keySet({ ...RSA, e: 'BQ' }) }),
    {},
    [
      'unknown: The key set `https://idp.example/realms/mpr/keys` is unusual. Its RSA key is unusual. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): The key set `https://idp.example/realms/mpr/keys` is unusual. Its RSA key is unusual.',
    ],
  ],
  [
    'the exponent 3',
    facts({}, { keys: keySet({ ...RSA, e: 'Aw' }) }),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'the exponent 17',
    facts({}, { keys: keySet({ ...RSA, e: 'EQ' }) }),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'an elliptic key without parts',
    facts({}, { keys: keySet({ kty: 'EC', crv: 'P-256' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`EC` `P-256`) lacks `x` and `y`. So every login would fail.",
    ],
  ],
  [
    'an unknown curve',
    facts({}, { keys: keySet({ ...EC, crv: 'P-192' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`EC` `P-192`) has the curve `P-192`, which Harbor can't read. So every login would fail.",
    ],
  ],
  [
    'a point that is not on its curve',
    facts({}, { keys: keySet({ ...EC, y: EC.x }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`EC` `P-256`) isn't a point of its curve. So every login would fail.",
    ],
  ],
  [
    'a private elliptic key',
    facts({ [ALGORITHMS]: ['ES256'] }, { keys: keySet({ ...EC, d: EC.x }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-algorithm (provider.endpoint): Harbor accepts ID tokens in `ES256`, but the keys of the provider fit other algorithms: none. So every login would fail.',
    ],
  ],
  [
    'a private elliptic key of a wrong length',
    facts({}, { keys: keySet({ ...EC, d: 'AA' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`EC` `P-256`) has `d` of a wrong length. So every login would fail.",
    ],
  ],
  [
    'a symmetric key without bytes',
    facts({}, { keys: keySet({ kty: 'oct' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`oct`) lacks `k`. So every login would fail.",
    ],
  ],
  [
    'Ed25519',
    facts({ [ALGORITHMS]: ['EdDSA'] }, { keys: keySet({ kty: 'OKP', crv: 'Ed25519', x: EC.x }) }),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'Ed25519 without bytes',
    facts({}, { keys: keySet({ kty: 'OKP', crv: 'Ed25519' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`OKP` `Ed25519`) lacks `x`. So every login would fail.",
    ],
  ],
  [
    'Ed25519, too short',
    facts({ [ALGORITHMS]: ['EdDSA'] }, { keys: keySet({ kty: 'OKP', crv: 'Ed25519', x: 'AA' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-algorithm (provider.endpoint): Harbor accepts ID tokens in `EdDSA`, but the keys of the provider fit other algorithms: none. So every login would fail.',
    ],
  ],
  [
    'Ed25519, private',
    facts({ [ALGORITHMS]: ['EdDSA'] }, { keys: keySet({ kty: 'OKP', crv: 'Ed25519', x: EC.x, d: EC.x }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-algorithm (provider.endpoint): Harbor accepts ID tokens in `EdDSA`, but the keys of the provider fit other algorithms: none. So every login would fail.',
    ],
  ],
  [
    'another curve of Edwards',
    facts({}, { keys: keySet({ kty: 'OKP', crv: 'X25519', x: 'AA' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`OKP` `X25519`) has the curve `X25519`, which Harbor can't read. So every login would fail.",
    ],
  ],
  [
    'an unknown type',
    facts({}, { keys: keySet({ kty: 'AKP', kid: 'a' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`AKP` `a`) has the type `AKP`, which Harbor can't read. So every login would fail.",
    ],
  ],
  [
    'no type',
    facts({}, { keys: keySet({}) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 has the type (empty), which Harbor can't read. So every login would fail.",
    ],
  ],
  [
    'keys for encryption',
    facts({}, { keys: keySet({ ...RSA, use: 'enc' }) }),
    {},
    [
      'unknown: The key set `https://idp.example/realms/mpr/keys` is unusual. The only keys that fit are for encryption. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): The key set `https://idp.example/realms/mpr/keys` is unusual. The only keys that fit are for encryption.',
    ],
  ],
  [
    'a key for encryption and another',
    facts({}, { keys: keySet({ ...RSA, use: 'enc' }, { ...RSA, use: 'sig' }) }),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
  [
    'a certificate that is no list',
    facts({}, { keys: keySet({ ...RSA, x5c: 'AA' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`RSA`) has no list in `x5c`. So every login would fail.",
    ],
  ],
  [
    'a broken certificate',
    facts({}, { keys: keySet({ ...RSA, x5c: ['AA'] }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`RSA`) has a broken certificate in `x5c`. So every login would fail.",
    ],
  ],
  [
    'a symmetric key with a certificate',
    facts({}, { keys: keySet({ kty: 'oct', k: 'AA', x5c: [] }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      'failed provider-algorithm (provider.endpoint): Harbor accepts ID tokens in `RS256`, but the keys of the provider fit other algorithms: none. So every login would fail.',
    ],
  ],
  [
    'a broken thumbprint',
    facts({}, { keys: keySet({ ...RSA, x5t: 'AA' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`RSA`) has a broken thumbprint in `x5t`. So every login would fail.",
    ],
  ],
  [
    'a broken thumbprint of SHA-256',
    facts({}, { keys: keySet({ ...RSA, 'x5t#S256': 'AA' }) }),
    {},
    [
      "failed: The provider's discovery document or keys are invalid.",
      "failed provider-keys (provider.endpoint): Harbor can't decode the key set `https://idp.example/realms/mpr/keys`. Key 1 (`RSA`) has a broken thumbprint in `x5t#S256`. So every login would fail.",
    ],
  ],
  [
    'an unusual address of a certificate',
    facts({}, { keys: keySet({ ...RSA, x5u: 'a b' }) }),
    {},
    [
      'unknown: The key set `https://idp.example/realms/mpr/keys` is unusual. Key 1 (`RSA`) has an unusual address in `x5u`. (an unusual document)',
      'unknown provider-unknown (provider.endpoint): The key set `https://idp.example/realms/mpr/keys` is unusual. Key 1 (`RSA`) has an unusual address in `x5u`.',
    ],
  ],
  [
    'an address of a certificate',
    facts({}, { keys: keySet({ ...RSA, x5u: 'https://idp.example/x' }) }),
    {},
    ['passed: The discovery document and the keys of the provider are valid.'],
  ],
])('says what the documents of a provider show: %s', (_, discovered, change, expected) => {
  expect(shownResult(evaluateDiscovery(discovered, { ...provider, ...change }, false))).toEqual(expected);
});

/** Returns what is found with responses by address, and the requested addresses. */
async function found(endpoint: string, responses: Record<string, HttpResponse>) {
  const requests: [string, unknown, unknown][] = [];
  const send = async ({ url, verifyCert, headers }: HttpRequest): Promise<HttpResponse> => {
    requests.push([url, verifyCert, headers]);
    return responses[url] ?? { kind: 'failed', reason: 'ENOTFOUND', certificate: false };
  };
  const sending = { send, timeout: 1_000, signal: new AbortController().signal };
  const discovered = await fetchDocument({ endpoint, verifyCert: false }, sending);
  const { keys } = await fetchKeys(discovered, { endpoint, verifyCert: false }, sending);
  return { ...discovered, keys, requests: requests.map(([url]) => url), first: requests[0] };
}
const answer = (value: unknown, status = 200, location?: string): HttpResponse => ({
  kind: 'response',
  status,
  headers: location === undefined ? {} : { location },
  body: JSON.stringify(value),
});
const WELL_KNOWN = '/.well-known/openid-configuration';

test('requests the document and the keys as Harbor does', async () => {
  const { first, requests, keys } = await found(`${ENDPOINT}/`, {
    [`${ENDPOINT}${WELL_KNOWN}`]: answer({ ...metadata, issuer: `${ENDPOINT}/` }),
    [`${ENDPOINT}/keys`]: answer({}, 200),
  });
  expect(requests).toEqual([`${ENDPOINT}${WELL_KNOWN}`, `${ENDPOINT}/keys`]);
  expect(first).toEqual([
    requests[0],
    false,
    { 'user-agent': 'Go-http-client/1.1', 'accept-encoding': 'gzip' },
  ]);
  expect(keys?.kind).toBe('response');
});

test('requests no keys without an address, and reads no document of another status', async () => {
  const at = `${ENDPOINT}${WELL_KNOWN}`;
  expect(await found(ENDPOINT, { [at]: answer({ ...metadata, jwks_uri: '' }) })).toMatchObject({
    requests: [at],
    keys: undefined,
  });
  expect((await found(ENDPOINT, { [at]: answer({ ...metadata, jwks_uri: 5 }) })).requests).toEqual([at]);
  expect((await found(ENDPOINT, { [at]: answer(metadata, 404) })).metadata).toBeUndefined();
  expect((await found(ENDPOINT, { [at]: answer([metadata]) })).metadata).toBeUndefined();
});

const TENANT = '11111111-2222-3333-4444-555555555555';
test.each<[string, string, unknown, Record<string, HttpResponse>, string | undefined]>([
  [
    'its document names it',
    ENDPOINT,
    'https://x.example',
    { [`https://x.example${WELL_KNOWN}`]: answer({ issuer: 'https://x.example' }) },
    'https://x.example',
  ],
  [
    'its document names another',
    ENDPOINT,
    'https://x.example',
    { [`https://x.example${WELL_KNOWN}`]: answer({ issuer: 'https://y.example' }) },
    undefined,
  ],
  ['its document is missing', ENDPOINT, 'https://x.example', {}, undefined],
  [
    'its document has another status',
    ENDPOINT,
    'https://x.example',
    { [`https://x.example${WELL_KNOWN}`]: answer({ issuer: 'https://x.example' }, 404) },
    undefined,
  ],
  [
    'it is http',
    ENDPOINT,
    'http://x.example',
    { [`http://x.example${WELL_KNOWN}`]: answer({ issuer: 'http://x.example' }) },
    undefined,
  ],
  ['it is no address', ENDPOINT, 'x', {}, undefined],
  ['it is no text', ENDPOINT, 5, {}, undefined],
  [
    'a tenant of Entra ID',
    `https://login.microsoftonline.com/${TENANT}`,
    `https://sts.windows.net/${TENANT}/`,
    {
      [`https://login.microsoftonline.com/${TENANT}/v2.0${WELL_KNOWN}`]: answer({
        issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
      }),
    },
    `https://login.microsoftonline.com/${TENANT}/v2.0`,
  ],
  [
    'a tenant of Entra ID by its old address',
    `https://sts.windows.net/${TENANT}/`,
    `https://sts.windows.net/${TENANT}/x`,
    {
      [`https://login.microsoftonline.com/${TENANT}/v2.0${WELL_KNOWN}`]: answer({
        issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
      }),
    },
    `https://login.microsoftonline.com/${TENANT}/v2.0`,
  ],
])('finds the issuer that the endpoint should be: %s', async (_, endpoint, issuer, responses, expected) => {
  const at = `${endpoint.replace(/\/$/, '')}${WELL_KNOWN}`;
  const { issuer: right } = await found(endpoint, { [at]: answer({ issuer }), ...responses });
  expect(right).toBe(expected);
});

test('requests no document of an issuer that is the endpoint, or that programs read differently', async () => {
  const entra = `https://login.microsoftonline.com/${TENANT}/v2.0`;
  const issuers: [string, string][] = [
    [entra, `https://sts.windows.net/${TENANT}/`],
    [ENDPOINT, 'https://x.example/a/../b'],
    [ENDPOINT, ENDPOINT],
  ];
  for (const [endpoint, issuer] of issuers) {
    const at = `${endpoint}${WELL_KNOWN}`;
    expect((await found(endpoint, { [at]: answer({ issuer }) })).requests).toEqual([at]);
  }
});

const verdictOf = (key: object, published?: string): string => {
  const change = published === undefined ? {} : { [ALGORITHMS]: [published] };
  return evaluateDiscovery(facts(change, { keys: keySet(key) }), provider, false).verdict;
};
const problemOf = (key: object): string | undefined =>
  shownResult(evaluateDiscovery(facts({}, { keys: keySet(key) }), provider, false))[1];

test.each(['use', 'kty', 'kid', 'crv', 'alg', 'x5u', 'x5t', 'x5t#S256'])(
  'knows that Harbor reads %s as text',
  (name) => {
    expect(problemOf({ ...RSA, [name]: 5 })).toContain(` has no string in \`${name}\`.`);
    if (name !== 'kty') expect(verdictOf({ ...RSA, [name]: null })).toBe('passed');
  },
);

test.each(['k', 'x', 'y', 'n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'])(
  'knows that Harbor reads %s as base64url',
  (name) => {
    for (const value of ['A', 'A+==', 'a b', 5])
      expect(problemOf({ ...RSA, [name]: value })).toContain(` has no unpadded base64url in \`${name}\`.`);
  },
);

test('reads base64url over line breaks, as Go does', () => {
  expect(verdictOf({ ...RSA, e: 'AQ\r\nAB\n' })).toBe('passed');
});

const curve = (namedCurve: string): object =>
  generateKeyPairSync('ec', { namedCurve }).publicKey.export({ format: 'jwk' });
test.each<[object, string[]]>([
  [RSA, ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']],
  [curve('P-256'), ['ES256']],
  [curve('P-384'), ['ES384']],
  [curve('P-521'), ['ES512']],
  [generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), ['EdDSA']],
])('knows which algorithms a key fits (%#)', (key, fitting) => {
  const all = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
  expect(all.filter((name) => verdictOf(key, name) === 'passed')).toEqual(fitting);
});

test.each<[string, object, boolean]>([
  ['sound', {}, true],
  ['another issuer', { issuer: 'x' }, false],
  ['a wrong type', { jwks_uri: 5 }, false],
  ['no login page', { authorization_endpoint: undefined }, false],
  ['a login page with a fragment', { authorization_endpoint: `${ENDPOINT}#auth` }, false],
  ['a relative login page', { authorization_endpoint: '/auth' }, false],
])('starts a login only with a document that Harbor accepts: %s', (_, change, isUsable) => {
  const changed = { ...metadata, ...change };
  expect(loginMetadata(changed, ENDPOINT)).toEqual(isUsable ? changed : undefined);
  expect(loginMetadata(undefined, ENDPOINT)).toBeUndefined();
});

test.each([
  'issuer',
  'authorization_endpoint',
  'token_endpoint',
  'jwks_uri',
  'device_authorization_endpoint',
  'userinfo_endpoint',
  'end_session_endpoint',
  'revocation_endpoint',
  ALGORITHMS,
])('knows that Harbor decodes %s', (name) => {
  const of = (found: Discovered): string | undefined =>
    shownResult(evaluateDiscovery(found, provider, false))[1];
  expect(of(facts({ [name]: 5 }))).toContain(`values of a wrong type: \`${name}\`.`);
  const twice = `{"${name.toUpperCase()}":null,${JSON.stringify(metadata).slice(1)}`;
  const other = { ...metadata, [name.toUpperCase()]: null };
  expect(of({ document: ok(twice), metadata: other, keys: keySet(RSA) })).toContain(
    'twice, or in another case',
  );
});
