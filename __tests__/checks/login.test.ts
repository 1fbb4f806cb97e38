import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  evaluateLogin,
  fetchLogin,
  KNOWN_RESPONSES,
  type LoginRequest,
  type LoginResponse,
  loginAddress,
  readLoginRequest,
  withoutPrompt,
} from '../../src/checks/authorization.js';
import type { HttpRequest } from '../../src/lib/http.js';
import { cases } from '../cases.js';
import { shownResult } from './shown.js';

/** Responses of real providers. `says` is a verdict, or the code of a failed check. */
interface Row {
  provider: string;
  case: 'correct' | 'redirect-uri' | 'client' | 'scope';
  /** null if nobody knows it. */
  response: { status: number; location?: string; address?: string; body?: string } | null;
  says: string;
  sources: { address: string; quote: string }[];
}
const ROWS: Row[] = JSON.parse(
  readFileSync(new URL('../../../__tests__/fixtures/login-responses.json', import.meta.url), 'utf8'),
);
const ISSUER = 'https://idp.example';
const REQUEST: LoginRequest = {
  endpoint: `${ISSUER}/auth`,
  clientId: 'harbor',
  redirectUri: 'https://registry.example/c/oidc/callback',
  responseType: 'code',
  scope: 'openid profile email offline_access',
  state: 'state-0123456789',
  sendsPkce: true,
};

function received({ status, location, address, body = '' }: NonNullable<Row['response']>): LoginResponse {
  const values: Record<string, string> = {
    issuer: ISSUER,
    redirect_uri: REQUEST.redirectUri,
    client_id: REQUEST.clientId,
    state: REQUEST.state,
    scope: encodeURIComponent(REQUEST.scope),
  };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const headers = location === undefined ? {} : { location: fill(location) };
  const response = { kind: 'response', status, headers, body: fill(body) } as const;
  return { address: fill(address ?? REQUEST.endpoint), response };
}

const said = ({ verdict, problems }: ReturnType<typeof evaluateLogin>): string =>
  verdict === 'failed' ? (problems[0]?.code ?? '') : verdict;

test.each(
  ROWS.filter(({ response }) => response !== null).map((row) => [`${row.provider}: ${row.case}`, row]),
)('evaluates a response of a real provider: %s', (_, row) => {
  const { response, says } = row as Row;
  if (response === null) throw new Error('no response');
  expect(said(evaluateLogin(REQUEST, received(response)))).toBe(says);
});

test('never fails a correct setting of a known provider', () => {
  const correct = ROWS.filter((row) => row.case === 'correct');
  expect(correct.length).toBeGreaterThanOrEqual(11);
  expect(correct.filter(({ says }) => !['passed', 'unknown'].includes(says))).toEqual([]);
});

test('has a source with address and quotation for every response', () => {
  for (const { provider, case: which, response, sources } of ROWS) {
    if (response === null) continue;
    expect([provider, which, sources.length > 0]).toEqual([provider, which, true]);
    for (const { address, quote } of sources) {
      expect(address).toMatch(/^https:\/\/\S+$/);
      expect(quote.trim()).not.toBe('');
    }
  }
});

test('has a response with a source for every row of the closed list, and cases for every provider', () => {
  const bodies = ROWS.filter(({ says }) => says.startsWith('login-')).map(({ response }) =>
    [response?.body, response?.address, response?.location].join('\n').replaceAll('&#39;', "'"),
  );
  const unproved = KNOWN_RESPONSES.filter(
    ({ phrase, error }) => !bodies.some((body) => body.includes(phrase ?? error ?? '?')),
  );
  expect(unproved).toEqual([]);
  const said = (row: Row): string =>
    JSON.stringify(row.response).replaceAll('&#39;', "'").replaceAll('\\\\"', '"');
  for (const { provider, phrase, error } of KNOWN_RESPONSES) {
    const rows = ROWS.filter((row) => row.provider === provider);
    expect([provider, phrase, error, rows.some((row) => said(row).includes(phrase ?? error ?? '?'))]).toEqual(
      [provider, phrase, error, true],
    );
  }
  const providers = new Set(ROWS.map(({ provider }) => provider));
  for (const provider of providers)
    expect([
      provider,
      new Set(ROWS.filter((row) => row.provider === provider).map((row) => row.case)).size,
    ]).toEqual([provider, 4]);
});

test.each([401, 403, 407, 429, 500, 503, 200, 405])(
  'shows nothing with status %s, whatever the page says',
  (status) => {
    const body = KNOWN_RESPONSES.map(({ phrase, error }) => phrase ?? error).join('\n');
    expect(evaluateLogin(REQUEST, received({ status, body })).verdict).toBe('unknown');
  },
);

test.each<[string, string, string]>([
  ['a fragment', '{redirect_uri}#error=unauthorized_client', 'login-flow'],
  ['another error of the flow', '{redirect_uri}?error=unsupported_response_type', 'login-flow'],
  ['consent', '{redirect_uri}?error=consent_required', 'passed'],
  ['an error of the server', '{redirect_uri}?error=server_error', 'unknown'],
  ['no error', '{redirect_uri}?code=x', 'unknown'],
  ['the redirect URI with a slash', '{redirect_uri}/?error=login_required', 'unknown'],
  ['another host', 'https://evil.example/c/oidc/callback?error=login_required', 'unknown'],
])('evaluates a redirect: %s', (_, location, says) => {
  expect(said(evaluateLogin(REQUEST, received({ status: 302, location })))).toBe(says);
});

test.each(KNOWN_RESPONSES.map(({ phrase, error }) => phrase ?? error ?? ''))(
  'ignores known words that are our own values: %s',
  (words) => {
    const encoded = [words, encodeURIComponent(words), new URLSearchParams({ q: words }).toString().slice(2)];
    for (const own of ['clientId', 'scope', 'state'] as const) {
      for (const text of encoded) {
        const page = received({
          status: 400,
          body: `Request blocked: ${text}`,
          address: `{issuer}/b?error=${text}`,
        });
        expect(evaluateLogin({ ...REQUEST, [own]: words }, page).verdict).toBe('unknown');
      }
    }
  },
);

test('reads words with references to characters, and over line breaks', () => {
  const body = 'Param&egrave;tre invalide&nbsp;: redirect_uri'.replace('&egrave;', '&#xE8;');
  expect(said(evaluateLogin(REQUEST, received({ status: 400, body })))).toBe('login-redirect-uri');
  const broken = 'Invalid parameter:\n   redirect_uri';
  expect(said(evaluateLogin(REQUEST, received({ status: 400, body: broken })))).toBe('login-redirect-uri');
});

test('reads references to characters as browsers do', () => {
  const verdict = (body: string, change: Partial<LoginRequest> = {}): string =>
    said(evaluateLogin({ ...REQUEST, ...change }, received({ status: 400, body })));
  expect(verdict('<b>error&lt;/strong&gt;: invalid_client')).toBe('login-client');
  expect(verdict('Invalid value for &apos;client_id&#x27; parameter')).toBe('login-client');
  expect(verdict('Client not found&#46;')).toBe('login-client');
  expect(verdict('Client not found&#x2E; &#1114112; &#1114111; &bogus;')).toBe('login-client');
  expect(verdict('Client not&nbsp;found.')).toBe('login-client');
  expect(verdict('Client not &quot; found.')).toBe('unknown');
  expect(verdict('Client &amp;#110;ot found.')).toBe('unknown');
  // Our own value doesn't join the words around it.
  expect(verdict('ClientX not found.', { clientId: 'X' })).toBe('unknown');
  // An empty value of our own is nowhere in the page.
  expect(verdict('Client not found.', { state: '' })).toBe('login-client');
});

test('shows neither state nor other values of a response', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 100, max: 599 }), (location, body, status) => {
      const hostile = `${location}?error=${REQUEST.state}`;
      for (const where of [hostile, `${REQUEST.redirectUri}?error=${REQUEST.state}`]) {
        const response = { kind: 'response', status, headers: { location: where }, body } as const;
        const result = evaluateLogin(REQUEST, { address: REQUEST.endpoint, response });
        expect(JSON.stringify(result)).not.toContain(REQUEST.state);
      }
    }),
    { numRuns: cases(2_000) },
  );
});

const lost: LoginResponse = {
  address: REQUEST.endpoint,
  response: { kind: 'failed', reason: 'ECONNREFUSED', certificate: false },
};
const ENTRA_LOGIN = 'https://login.microsoftonline.com/acme/oauth2/v2.0/authorize';
const NO_PKCE = '{redirect_uri}?error=invalid_request&error_description=PKCE required';

test.each<[string, LoginResponse, Partial<LoginRequest>, string[]]>([
  [
    'no session',
    received({ status: 302, location: '{redirect_uri}?error=login_required' }),
    {},
    ['passed: The provider accepts client ID, redirect URI and scopes.'],
  ],
  [
    'no session at Entra ID',
    received({ status: 302, location: '{redirect_uri}?error=interaction_required' }),
    { endpoint: ENTRA_LOGIN },
    [
      'passed: The provider accepts client ID and redirect URI. Entra ID checks the scopes after the sign-in.',
    ],
  ],
  [
    'an account to choose',
    received({ status: 303, location: '{redirect_uri}?error=account_selection_required' }),
    {},
    ['passed: The provider accepts client ID, redirect URI and scopes.'],
  ],
  [
    'a scope',
    received({ status: 302, location: '{redirect_uri}?error=invalid_scope' }),
    {},
    [
      'failed: The provider rejects a scope.',
      'failed login-scope (provider.scope): The provider rejects the scopes `openid profile email offline_access` for the client `harbor`, so nobody could log in.',
    ],
  ],
  [
    'the flow',
    received({ status: 302, location: '{redirect_uri}#error=unauthorized_client' }),
    {},
    [
      'failed: The provider rejects the authorization code flow.',
      "failed login-flow (provider.clientId): The provider doesn't allow the authorization code flow (`unauthorized_client`) for the client `harbor`, so nobody could log in.",
    ],
  ],
  [
    'PKCE, which Harbor sends',
    received({ status: 302, location: NO_PKCE }),
    {},
    [
      "unknown: The provider's response doesn't show whether it accepts a login request (the error `invalid_request`). (the error `invalid_request`)",
      "unknown login-unknown (provider.clientId): The provider's response doesn't show whether it accepts a login request (the error `invalid_request`). Check that `https://registry.example/c/oidc/callback` is registered as redirect URI of the client.",
    ],
  ],
  [
    'PKCE, which Harbor lacks',
    received({ status: 302, location: NO_PKCE }),
    { sendsPkce: false },
    [
      'failed: The provider requires PKCE, which this Harbor lacks.',
      'failed login-flow (provider.clientId): The provider requires PKCE for the client `harbor`, but this Harbor sends it only from 2.13 on, so nobody could log in. Turn the requirement off for this client, or ask OVHcloud for a newer Harbor.',
    ],
  ],
  [
    'a code challenge, which Harbor lacks',
    received({ status: 302, location: NO_PKCE.replace('PKCE', 'code_challenge') }),
    { sendsPkce: false },
    [
      'failed: The provider requires PKCE, which this Harbor lacks.',
      'failed login-flow (provider.clientId): The provider requires PKCE for the client `harbor`, but this Harbor sends it only from 2.13 on, so nobody could log in. Turn the requirement off for this client, or ask OVHcloud for a newer Harbor.',
    ],
  ],
  [
    'something else, to a Harbor without PKCE',
    received({ status: 302, location: '{redirect_uri}?error=invalid_request' }),
    { sendsPkce: false },
    [
      "unknown: The provider's response doesn't show whether it accepts a login request (the error `invalid_request`). (the error `invalid_request`)",
      "unknown login-unknown (provider.clientId): The provider's response doesn't show whether it accepts a login request (the error `invalid_request`). Check that `https://registry.example/c/oidc/callback` is registered as redirect URI of the client.",
    ],
  ],
  [
    'access_denied',
    received({ status: 302, location: '{redirect_uri}?error=access_denied' }),
    {},
    [
      "unknown: The provider's response doesn't show whether it accepts a login request (the error `access_denied`). (the error `access_denied`)",
      "unknown login-unknown (provider.clientId): The provider's response doesn't show whether it accepts a login request (the error `access_denied`). Check that `https://registry.example/c/oidc/callback` is registered as redirect URI of the client.",
    ],
  ],
  [
    'server_error',
    received({ status: 302, location: '{redirect_uri}?error=server_error' }),
    {},
    [
      "unknown: The provider's response doesn't show whether it accepts a login request (the error `server_error`). (the error `server_error`)",
      "unknown login-unknown (provider.clientId): The provider's response doesn't show whether it accepts a login request (the error `server_error`). Check that `https://registry.example/c/oidc/callback` is registered as redirect URI of the client.",
    ],
  ],
  [
    'temporarily_unavailable',
    received({ status: 302, location: '{redirect_uri}?error=temporarily_unavailable' }),
    {},
    [
      "unknown: The provider's response doesn't show whether it accepts a login request (the error `temporarily_unavailable`). (the error `temporarily_unavailable`)",
      "unknown login-unknown (provider.clientId): The provider's response doesn't show whether it accepts a login request (the error `temporarily_unavailable`). Check that `https://registry.example/c/oidc/callback` is registered as redirect URI of the client.",
    ],
  ],
  [
    'an error that nobody knows',
    received({ status: 302, location: '{redirect_uri}?error=x' }),
    {},
    [
      "unknown: The provider's response doesn't show whether it accepts a login request (an unknown error). (an unknown error)",
      "unknown login-unknown (provider.clientId): The provider's response doesn't show whether it accepts a login request (an unknown error). Check that `https://registry.example/c/oidc/callback` is registered as redirect URI of the client.",
    ],
  ],
  [
    'no error',
    received({ status: 302, location: '{redirect_uri}' }),
    {},
    [
      "unknown: The provider's response doesn't show whether it accepts a login request (a redirect without an error). (a redirect without an error)",
      "unknown login-unknown (provider.clientId): The provider's response doesn't show whether it accepts a login request (a redirect without an error). Check that `https://registry.example/c/oidc/callback` is registered as redirect URI of the client.",
    ],
  ],
  [
    'the redirect URI',
    received({ status: 400, body: 'Invalid parameter: redirect_uri' }),
    {},
    [
      'failed: The provider rejects the redirect URI.',
      'failed login-redirect-uri (provider.clientId): The provider rejects the redirect URI for the client `harbor`, so nobody could log in. Register `https://registry.example/c/oidc/callback` as redirect URI of the client, without any change.',
    ],
  ],
  [
    'the client',
    received({ status: 404, body: 'Client not found.' }),
    {},
    [
      "failed: The provider doesn't know the client ID.",
      'failed login-client (provider.clientId): The provider has no client `harbor`, so nobody could log in.',
    ],
  ],
  [
    'the client, in JSON',
    received({ status: 400, body: '{"error":"invalid_client"}' }),
    {},
    [
      "failed: The provider doesn't know the client ID.",
      'failed login-client (provider.clientId): The provider has no client `harbor`, so nobody could log in.',
    ],
  ],
  [
    'the client, in the address',
    received({ status: 400, address: '{issuer}/error?error=invalid_client' }),
    {},
    [
      "failed: The provider doesn't know the client ID.",
      'failed login-client (provider.clientId): The provider has no client `harbor`, so nobody could log in.',
    ],
  ],
  [
    'another page',
    received({ status: 302, location: '{issuer}/login' }),
    {},
    [
      "unknown: The provider's response doesn't show whether it accepts a login request (a redirect to another page). (another page)",
      "unknown login-unknown (provider.clientId): The provider's response doesn't show whether it accepts a login request (a redirect to another page). Check that `https://registry.example/c/oidc/callback` is registered as redirect URI of the client.",
    ],
  ],
  [
    'a page',
    received({ status: 200 }),
    {},
    [
      "unknown: The provider's response doesn't show whether it accepts a login request (status 200). (status 200)",
      "unknown login-unknown (provider.clientId): The provider's response doesn't show whether it accepts a login request (status 200). Check that `https://registry.example/c/oidc/callback` is registered as redirect URI of the client.",
    ],
  ],
  [
    'no response',
    lost,
    {},
    [
      "unknown: The provider's response doesn't show whether it accepts a login request (no response: `ECONNREFUSED`). (no response)",
      "unknown login-unknown (provider.clientId): The provider's response doesn't show whether it accepts a login request (no response: `ECONNREFUSED`). Check that `https://registry.example/c/oidc/callback` is registered as redirect URI of the client.",
    ],
  ],
])('says what a response to a login request shows: %s', (_, response, change, expected) => {
  expect(shownResult(evaluateLogin({ ...REQUEST, ...change }, response))).toEqual(expected);
});

const SETTINGS = {
  endpoint: ISSUER,
  clientId: 'harbor',
  scope: ['openid', 'offline_access'],
  verifyCert: true,
};
const started = { settings: SETTINGS, redirectUri: REQUEST.redirectUri, sendsPkce: true };

test('builds the address of a login as Harbor does, without a prompt', () => {
  const url = new URL(loginAddress(started, `${ISSUER}/auth`));
  const { state, code_challenge: challenge, ...rest } = Object.fromEntries(url.searchParams);
  expect([`${url.origin}${url.pathname}`, rest]).toEqual([
    `${ISSUER}/auth`,
    {
      client_id: 'harbor',
      code_challenge_method: 'S256',
      redirect_uri: REQUEST.redirectUri,
      response_type: 'code',
      scope: 'openid offline_access',
      prompt: 'none',
      ui_locales: 'en',
    },
  ]);
  // 32 random bytes, and a SHA-256.
  expect([state, challenge]).toEqual([
    expect.stringMatching(/^[\w-]{43}$/),
    expect.stringMatching(/^[\w-]{43}$/),
  ]);
  expect(readLoginRequest(url.href)).toEqual({ ...REQUEST, scope: 'openid offline_access', state });
  const without = new URL(loginAddress({ ...started, sendsPkce: false }, `${ISSUER}/auth?p=x`)).searchParams;
  expect([without.get('p'), without.has('code_challenge'), without.has('code_challenge_method')]).toEqual([
    'x',
    false,
    false,
  ]);
  const google = 'https://accounts.google.com/o/oauth2/v2/auth';
  expect(new URL(loginAddress(started, google)).searchParams.get('scope')).toBe('openid');
});

test('reads a login request with a client ID or a redirect URI, and nothing else', () => {
  expect(readLoginRequest(`${ISSUER}/auth?client_id=harbor`)).toEqual({
    endpoint: `${ISSUER}/auth`,
    clientId: 'harbor',
    redirectUri: '',
    responseType: '',
    scope: '',
    state: '',
    sendsPkce: false,
  });
  expect(readLoginRequest(`${ISSUER}/auth?redirect_uri=x&code_challenge=y`)).toMatchObject({
    redirectUri: 'x',
    sendsPkce: true,
  });
  expect(readLoginRequest(`${ISSUER}/auth?state=x`)).toBeUndefined();
  expect(readLoginRequest('no address')).toBeUndefined();
  expect(withoutPrompt(`${ISSUER}/auth?prompt=login`)).toBe(`${ISSUER}/auth?prompt=none&ui_locales=en`);
});

/** Follows redirects to these addresses, the last one for ever. Returns the requested ones, and the last. */
async function followed(locations: readonly string[], endpoint = ISSUER) {
  const requested: string[] = [];
  const headers: unknown[] = [];
  const send = async ({ url, verifyCert, headers: sent }: HttpRequest) => {
    headers.push([verifyCert, sent]);
    const location = locations[Math.min(requested.push(url), locations.length) - 1];
    return {
      kind: 'response',
      status: location ? 302 : 200,
      headers: location ? { location } : {},
      body: '',
    } as const;
  };
  const options = { endpoint, redirectUri: REQUEST.redirectUri, verifyCert: false };
  const sending = { send, timeout: 1_000, signal: new AbortController().signal };
  const { address, response } = await fetchLogin(`${endpoint}/auth`, options, sending);
  return { requested, address, result: response, headers };
}

test('follows three redirects at the same origin, and none to the redirect URI, elsewhere or to http', async () => {
  const paths = ['/1', '/2', '/3', '/4', '/5'];
  const { requested, headers } = await followed(paths);
  expect(requested).toEqual(['/auth', '/1', '/2', '/3'].map((path) => `${ISSUER}${path}`));
  expect(headers[0]).toEqual([
    false,
    { accept: 'text/html,*/*;q=0.5', 'accept-language': 'en', 'user-agent': 'Mozilla/5.0' },
  ]);
  expect((await followed(['/1', ''])).address).toBe(`${ISSUER}/1`);
  expect((await followed([`${REQUEST.redirectUri}?error=x`])).requested).toHaveLength(1);
  expect((await followed(['https://other.example/'])).requested).toHaveLength(1);
  expect((await followed([REQUEST.redirectUri], 'https://registry.example')).requested).toHaveLength(1);
  expect(await followed([], 'http://idp.example')).toMatchObject({
    requested: [],
    address: 'http://idp.example/auth',
    result: { kind: 'failed', reason: 'its address is not https', certificate: false },
  });
});
