import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  evaluateLogin,
  KNOWN_RESPONSES,
  type LoginRequest,
  type LoginResponse,
} from '../../src/checks/authorization.js';

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
    { numRuns: 2_000 },
  );
});
