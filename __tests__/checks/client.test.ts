import { expect, test } from '@jest/globals';
import { Checks } from '../../src/checks/all.js';
import { type ClientVerdict, evaluateClient } from '../../src/checks/client.js';
import type { HttpRequest, SendRequest } from '../../src/lib/http.js';
import { Secret } from '../../src/lib/secret.js';
import type { DesiredRegistry } from '../../src/model/registry.js';
import { NO_TEXT } from '../../src/model/text.js';
import { unlessRedirectUri } from '../../src/plan/levels.js';
import { shownResult } from './shown.js';

const ENDPOINT = 'https://idp.example';
const DOCUMENT = {
  issuer: ENDPOINT,
  authorization_endpoint: `${ENDPOINT}/auth`,
  token_endpoint: `${ENDPOINT}/token`,
  jwks_uri: `${ENDPOINT}/keys`,
};
type Token = { status: number; body: object | string };

/** Returns the verdicts of the client for some registries, and the token requests. */
async function verdictsOf(
  token: (request: HttpRequest) => Token,
  { registries = ['a'], endpoint = ENDPOINT, maySendSecret = true, secret = 'a secret' } = {},
) {
  const asked: HttpRequest[] = [];
  const send: SendRequest = async (request) => {
    const { url } = request;
    const answer = (status: number, body: object | string) => ({
      kind: 'response' as const,
      status,
      headers: {},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    if (url.endsWith('openid-configuration'))
      return answer(200, JSON.parse(JSON.stringify(DOCUMENT).replaceAll(ENDPOINT, endpoint)));
    if (!url.endsWith('/token')) return answer(200, { keys: [] });
    asked.push(request);
    const { status, body } = token(request);
    return answer(status, body);
  };
  const checks = new Checks({
    send,
    strictness: { provider: 'auto', login: 'off' },
    timeout: 1_000,
    signal: new AbortController().signal,
    maySendSecret,
    mask: () => undefined,
  });
  const provider = {
    endpoint,
    clientId: 'harbor',
    scope: [],
    groupsClaim: '',
    userClaim: '',
    verifyCert: true,
  };
  const verdicts = await Promise.all(
    registries.map(async (name) => {
      const reading = Promise.resolve({ registry: { url: `https://${name}.example` } });
      const all = await checks.provider(
        { provider } as unknown as DesiredRegistry,
        new Secret(secret),
        reading,
      );
      return all.find(({ check }) => check === 'client')?.verdict;
    }),
  );
  return { verdicts, asked };
}

const always = (status: number, body: object | string) => () => ({ status, body });
const ENTRA = 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0';

test.each<[string, (request: HttpRequest) => Token, string | undefined, string]>([
  ['a code that is not valid', always(400, { error: 'invalid_grant' }), undefined, 'passed'],
  ['the same with another status', always(401, { error: 'invalid_grant' }), undefined, 'passed'],
  [
    'the same at Entra ID, which looks at the code first',
    always(400, { error: 'invalid_grant' }),
    ENTRA,
    'unknown',
  ],
  ['a wrong client', always(401, { error: 'invalid_client' }), undefined, 'failed'],
  ['a wrong secret at Keycloak', always(401, { error: 'unauthorized_client' }), undefined, 'failed'],
  [
    'a wrong secret at Auth0',
    always(401, { error: 'access_denied', error_description: 'Unauthorized' }),
    undefined,
    'failed',
  ],
  [
    'access_denied of Auth0 with another status',
    always(400, { error: 'access_denied', error_description: 'Unauthorized' }),
    undefined,
    'unknown',
  ],
  [
    'another error with its words',
    always(401, { error: 'x', error_description: 'Unauthorized' }),
    undefined,
    'unknown',
  ],
  ['access_denied alone', always(401, { error: 'access_denied' }), undefined, 'unknown'],
  ['401 and invalid_request', always(401, { error: 'invalid_request' }), undefined, 'unknown'],
  ['401 and HTML', always(401, '<html>'), undefined, 'unknown'],
  ['an error of the server', always(500, { error: 'invalid_client_metadata' }), undefined, 'unknown'],
  [
    'a client that may use the body only',
    ({ headers }) =>
      headers?.authorization
        ? { status: 401, body: { error: 'invalid_client' } }
        : always(400, { error: 'invalid_grant' })(),
    undefined,
    'passed',
  ],
  [
    'a redirect URI that is looked at first',
    ({ body }) =>
      body?.includes(encodeURIComponent('https://a.example/c/oidc/callback'))
        ? { status: 400, body: { error: 'invalid_grant' } }
        : { status: 400, body: { error: 'invalid_client' } },
    undefined,
    'passed',
  ],
])('reads the response of a token endpoint: %s', async (_, token, endpoint, expected) => {
  const { verdicts } = await verdictsOf(token, endpoint === undefined ? {} : { endpoint });
  expect(verdicts).toEqual([expected]);
});

test('sends what Harbor sends: Basic as Go encodes it, then the body', async () => {
  const { asked } = await verdictsOf(always(401, '{}'), { secret: "a+b c~d'é*" });
  const [basic, body] = asked;
  const sent = Buffer.from(basic?.headers?.authorization?.replace('Basic ', '') ?? '', 'base64').toString();
  expect(sent).toBe('harbor:a%2Bb+c~d%27%C3%A9%2A');
  expect(body?.body).toMatch(/&client_id=harbor&client_secret=a%2Bb\+c~d%27%C3%A9%2A$/);
  expect(basic?.body).toMatch(
    /^grant_type=authorization_code&code=check-[\w-]{36}&code_verifier=[\w-]{43}&redirect_uri=https%3A/,
  );
  expect(asked.map(({ headers }) => [headers?.['user-agent'], headers?.accept])).toEqual(
    Array(2).fill(['Go-http-client/1.1', undefined]),
  );
});

test('asks about an accepted client once, and about another one for two registries at most', async () => {
  const registries = ['a', 'b', 'c', 'd'];
  const accepted = await verdictsOf(always(400, { error: 'invalid_grant' }), { registries });
  expect([accepted.verdicts, accepted.asked.length]).toEqual([Array(4).fill('passed'), 1]);
  const rejected = await verdictsOf(always(401, { error: 'invalid_client' }), { registries });
  expect([rejected.verdicts, rejected.asked.length]).toEqual([Array(4).fill('failed'), 4]);
  const uris = rejected.asked.map(({ body }) => /redirect_uri=([^&]+)/.exec(body ?? '')?.[1]);
  expect(new Set(uris).size).toBe(2);
});

test('never sends a secret if untrusted people can choose the file', async () => {
  const { verdicts, asked } = await verdictsOf(always(400, {}), { maySendSecret: false });
  expect([verdicts, asked]).toEqual([['skipped'], []]);
});

test('says nothing about a client whose redirect URI is rejected too', () => {
  const client = { check: 'client', verdict: 'failed', detail: NO_TEXT, problems: [] } as const;
  const problem = { severity: 'failed', code: 'login-redirect-uri', what: NO_TEXT, key: '' } as const;
  const login = { check: 'authorization', verdict: 'failed', detail: NO_TEXT, problems: [problem] } as const;
  expect(unlessRedirectUri([client, login]).map(({ verdict }) => verdict)).toEqual(['unknown', 'failed']);
  expect(unlessRedirectUri([client]).map(({ verdict }) => verdict)).toEqual(['failed']);
});

test.each<[string, ClientVerdict, string[]]>([
  ['accepted', 'accepted', ['passed: The provider accepts client ID and client secret.']],
  [
    'rejected',
    'rejected',
    [
      'failed: The provider rejects client ID or client secret.',
      'failed client-rejected (provider.clientId): The provider rejects the client `harbor` with this secret, so every login would fail.',
    ],
  ],
  [
    'not clear',
    'unknown',
    [
      "unknown: The provider's response doesn't show whether it accepts client ID and client secret. (the response shows nothing)",
    ],
  ],
  ['no secret', 'no-secret', ['skipped: This run has no client secret. (this run has none)']],
  [
    'a file that anyone can have chosen',
    'untrusted',
    [
      "skipped: In this run the client secret isn't sent, because anyone can have chosen the file. (anyone can have chosen the file)",
    ],
  ],
  [
    'no verification',
    'unverified',
    ["skipped: With `verifyCert: false` the client secret isn't sent. (`verifyCert` is `false`)"],
  ],
  [
    'an invalid document',
    'invalid-document',
    [
      "skipped: The client secret isn't sent without a valid discovery document at its own address. (the discovery document is invalid)",
    ],
  ],
  [
    'no https',
    'insecure',
    [
      "skipped: The client secret isn't sent to a token endpoint without https. (the token endpoint lacks https)",
    ],
  ],
  [
    'no address',
    'no-address',
    [
      "skipped: OVHcloud doesn't return an https address of the registry. (the registry has no https address)",
    ],
  ],
])('says what is known of a client: %s', (_, verdict, expected) => {
  expect(shownResult(evaluateClient(verdict, 'harbor'))).toEqual(expected);
});
