import { expect, test } from '@jest/globals';
import { checkHarbor, type ExpectedLogin, evaluateHarbor, type Written } from '../../src/checks/harbor.js';
import type { HttpRequest, HttpResponse, SendRequest } from '../../src/lib/http.js';
import { NO_TEXT, plain } from '../../src/model/text.js';
import { simulatedWait } from '../memory.js';
import { shownResult } from './shown.js';

const ENDPOINT = 'https://idp.example/auth';
const REGISTRY = 'https://registry.example';
const settings = {
  endpoint: 'https://idp.example',
  clientId: 'harbor',
  scope: ['openid', 'email'],
  verifyCert: true,
};
const expected: ExpectedLogin = {
  registryUrl: REGISTRY,
  settings,
  metadata: { authorization_endpoint: ENDPOINT },
};

/** Returns Harbor's redirect to the provider, changed. */
function login(change: Record<string, string> = {}, endpoint = ENDPOINT): HttpResponse {
  const values = {
    client_id: 'harbor',
    redirect_uri: `${REGISTRY}/c/oidc/callback`,
    response_type: 'code',
    scope: 'email openid',
    state: 'x',
    access_type: 'offline',
    ...change,
  };
  return response(302, `${endpoint}?${new URLSearchParams(values)}`);
}

function response(status: number, location?: string): HttpResponse {
  return { kind: 'response', status, headers: location === undefined ? {} : { location }, body: '' };
}

const lost: HttpResponse = { kind: 'failed', reason: 'ECONNREFUSED', certificate: false };
const codes = (received: HttpResponse, change: Partial<ExpectedLogin> = {}): string[] => {
  const { verdict, problems } = evaluateHarbor(received, { ...expected, ...change });
  return [verdict, ...problems.map(({ code }) => code)];
};
const differs = (received: HttpResponse): string =>
  plain(evaluateHarbor(received, expected).problems[0]?.what ?? NO_TEXT).replace(/^.*: /, '');

test.each<[string, HttpResponse, Partial<ExpectedLogin>, string[]]>([
  ['the settings, whatever else it sends', login(), {}, ['passed']],
  ['a registry with a slash', login(), { registryUrl: `${REGISTRY}/` }, ['passed']],
  [
    'an authorization endpoint with a query',
    login({ p: 'x' }),
    { metadata: { authorization_endpoint: `${ENDPOINT}?p=x` } },
    ['passed'],
  ],
  ['no document: any endpoint', login({}, 'https://other.example/x'), { metadata: undefined }, ['passed']],
  ['OIDC off', response(412), {}, ['failed', 'harbor-not-enabled']],
  ['an error', response(500), {}, ['failed', 'harbor-provider']],
  [
    'a login page of something else',
    response(302, 'https://sso.example/?next=/'),
    {},
    ['unknown', 'harbor-unknown'],
  ],
  ['a redirect that is no URL', response(302, 'hello'), {}, ['unknown', 'harbor-unknown']],
  ['a page', response(200), {}, ['unknown', 'harbor-unknown']],
  ['no response', lost, {}, ['unknown', 'harbor-unknown']],
  [
    'another host in the redirect URI',
    login({ redirect_uri: 'https://x.example/c/oidc/callback' }),
    {},
    ['passed', 'harbor-redirect-uri'],
  ],
  [
    'another path in it',
    login({ redirect_uri: `${REGISTRY}/x/c/oidc/callback` }),
    {},
    ['failed', 'harbor-differs'],
  ],
  [
    'http in it',
    login({ redirect_uri: 'http://registry.example/c/oidc/callback' }),
    {},
    ['failed', 'harbor-differs'],
  ],
  [
    'a fragment in it',
    login({ redirect_uri: 'https://x.example/c/oidc/callback#x' }),
    {},
    ['failed', 'harbor-differs'],
  ],
  ['an IP restriction', response(403), {}, ['unknown', 'harbor-unknown']],
  [
    'an endpoint in which Go writes %c3',
    login({}, 'https://idp.example/soci%c3%a9t%c3%a9'),
    { metadata: { authorization_endpoint: 'https://idp.example/société' } },
    ['passed'],
  ],
  ['off after a delete', response(412), { settings: undefined }, ['passed']],
  ['still on after a delete', login(), { settings: undefined }, ['failed', 'harbor-not-disabled']],
  ['an error after a delete', response(500), { settings: undefined }, ['unknown', 'harbor-unknown']],
])('evaluates the start of a login at Harbor: %s', (_, received, change, verdict) => {
  expect(codes(received, change)).toEqual(verdict);
});

test.each<[HttpResponse, string]>([
  [login({ client_id: 'x' }), '`clientId`.'],
  [login({ scope: 'openid' }), '`scope`.'],
  [login({ scope: 'openid email groups' }), '`scope`.'],
  [login({ response_type: 'token' }), '`response type`.'],
  [login({}, 'https://idp.example/other'), '`endpoint`.'],
  [login({ client_id: 'x', scope: 'y' }, 'https://x.example'), '`endpoint`, `clientId` and `scope`.'],
])('names what differs in Harbor (%#)', (received, names) => {
  expect(differs(received)).toBe(names);
});

test.each([undefined, { authorization_endpoint: 'https://accounts.google.com/o/oauth2/v2/auth' }])(
  'knows that Harbor omits a scope for Google, with a document or without',
  (metadata) => {
    const google = { ...settings, scope: ['openid', 'email', 'offline_access'] };
    const received = login({}, 'https://accounts.google.com/o/oauth2/v2/auth');
    expect(codes(received, { settings: google, metadata })).toEqual(['passed']);
    expect(codes(login(), { settings: google })).toEqual(['failed', 'harbor-differs']);
  },
);

/** Asks Harbor, which gives these responses in turn, the last one for ever. */
async function asked(responses: HttpResponse[], written: Written, limit = 300_000) {
  let count = 0;
  const send: SendRequest = async () => responses[Math.min(count++, responses.length - 1)] ?? lost;
  const wait = simulatedWait({ limit });
  const start = wait.now();
  const sending = { send, timeout: 30_000, signal: wait.signal };
  const { verdict } = await checkHarbor({ ...expected, metadata: undefined }, { ...sending, written, wait });
  return { verdict, count, seconds: (wait.now() - start) / 1000 };
}

test('asks once without a write, and for up to a minute after one', async () => {
  expect(await asked([response(412)], 'nothing')).toEqual({ verdict: 'failed', count: 1, seconds: 0 });
  expect(await asked([response(412)], 'visible')).toEqual({ verdict: 'failed', count: 10, seconds: 60 });
  expect(await asked([response(412)], 'visible', 5_000)).toEqual({ verdict: 'failed', count: 4, seconds: 5 });
  expect(await asked([response(412), response(500), login()], 'visible')).toEqual({
    verdict: 'passed',
    count: 3,
    seconds: 3,
  });
});

test('gives up at once if the runner can not reach the registry, unless Harbor had responded', async () => {
  expect(await asked([lost], 'visible')).toEqual({ verdict: 'unknown', count: 1, seconds: 0 });
  expect(await asked([response(412), lost], 'visible')).toMatchObject({ verdict: 'failed', seconds: 60 });
  expect(await asked([response(502), lost, login()], 'visible')).toMatchObject({
    verdict: 'passed',
    count: 3,
  });
});

test('gives up at once if something in front of Harbor rejects the runner', async () => {
  expect(await asked([response(403)], 'visible')).toEqual({ verdict: 'unknown', count: 1, seconds: 0 });
});

test('waits until Harbor reads the provider again if the change does not show', async () => {
  expect(await asked([login()], 'hidden')).toEqual({ verdict: 'passed', count: 1, seconds: 3.5 });
});

test.each<[string, HttpResponse, Partial<ExpectedLogin>, string[]]>([
  ['the settings', login(), {}, ['passed: Harbor starts a login with these settings.']],
  [
    'OIDC is off',
    response(412),
    {},
    [
      'failed: OIDC is off in Harbor.',
      'failed harbor-not-enabled (provider.endpoint): OIDC is off in Harbor, although OVHcloud returns OIDC settings.',
    ],
  ],
  [
    'the provider fails',
    response(500),
    {},
    [
      "failed: Harbor can't start a login.",
      "failed harbor-provider (provider.endpoint): Harbor can't start a login (status 500). It can't reach the provider, doesn't trust its certificate, or reads another issuer there.",
    ],
  ],
  [
    'other settings',
    login({ client_id: 'x', scope: 'y', redirect_uri: 'x', response_type: 'z' }, 'https://x.example'),
    {},
    [
      'failed: Harbor uses other settings.',
      'failed harbor-differs (provider.endpoint): Harbor starts logins with other values than the settings: `endpoint`, `clientId`, `redirect URI`, `response type` and `scope`.',
    ],
  ],
  [
    'another host',
    login({ redirect_uri: 'https://x.example/c/oidc/callback' }),
    {},
    [
      'passed: Harbor starts a login with these settings.',
      'suspicious harbor-redirect-uri (provider.endpoint): Harbor uses the redirect URI `https://x.example/c/oidc/callback`, not `https://registry.example/c/oidc/callback`. Register `https://x.example/c/oidc/callback` at the provider.',
    ],
  ],
  [
    'a page',
    response(200),
    {},
    [
      "unknown: Harbor responds with 200, which isn't the start of a login. (no start of a login)",
      "unknown harbor-unknown (provider.endpoint): Harbor responds with 200, which isn't the start of a login.",
    ],
  ],
  [
    'a page with an address',
    response(200, String((login() as { headers: { location: string } }).headers.location)),
    {},
    [
      "unknown: Harbor responds with 200, which isn't the start of a login. (no start of a login)",
      "unknown harbor-unknown (provider.endpoint): Harbor responds with 200, which isn't the start of a login.",
    ],
  ],
  [
    'a redirect with status 400',
    response(400, String((login() as { headers: { location: string } }).headers.location)),
    {},
    [
      "unknown: Harbor responds with 400, which isn't the start of a login. (no start of a login)",
      "unknown harbor-unknown (provider.endpoint): Harbor responds with 400, which isn't the start of a login.",
    ],
  ],
  [
    'a redirect with status 300',
    { ...login(), status: 300 } as HttpResponse,
    {},
    ['passed: Harbor starts a login with these settings.'],
  ],
  [
    'a document without a login page',
    login(),
    { metadata: { authorization_endpoint: 'x' } },
    [
      'failed: Harbor uses other settings.',
      'failed harbor-differs (provider.endpoint): Harbor starts logins with other values than the settings: `endpoint`.',
    ],
  ],
  [
    'another redirect',
    response(302, 'https://sso.example/'),
    {},
    [
      "unknown: Harbor responds with 302, which isn't the start of a login. (no start of a login)",
      "unknown harbor-unknown (provider.endpoint): Harbor responds with 302, which isn't the start of a login.",
    ],
  ],
  [
    '401',
    response(401),
    {},
    [
      'unknown: Harbor rejects the runner (status 401). (status 401)',
      'unknown harbor-unknown (provider.endpoint): Harbor rejects the runner (status 401).',
    ],
  ],
  [
    '403',
    response(403),
    {},
    [
      'unknown: Harbor rejects the runner (status 403). (status 403)',
      'unknown harbor-unknown (provider.endpoint): Harbor rejects the runner (status 403).',
    ],
  ],
  [
    '407',
    response(407),
    {},
    [
      'unknown: Harbor rejects the runner (status 407). (status 407)',
      'unknown harbor-unknown (provider.endpoint): Harbor rejects the runner (status 407).',
    ],
  ],
  [
    '429',
    response(429),
    {},
    [
      'unknown: Harbor rejects the runner (status 429). (status 429)',
      'unknown harbor-unknown (provider.endpoint): Harbor rejects the runner (status 429).',
    ],
  ],
  [
    'nothing',
    lost,
    {},
    [
      'unknown: Harbor could not be reached from the runner (`ECONNREFUSED`). (no response)',
      'unknown harbor-unknown (provider.endpoint): Harbor could not be reached from the runner (`ECONNREFUSED`).',
    ],
  ],
  ['off, as expected', response(412), { settings: undefined }, ['passed: OIDC is off in Harbor.']],
  [
    'still on',
    login(),
    { settings: undefined },
    [
      'failed: Harbor still starts logins at the provider.',
      'failed harbor-not-disabled (provider.endpoint): OIDC was disabled, but Harbor still starts logins at the provider.',
    ],
  ],
  [
    'a page, but off is expected',
    response(200),
    { settings: undefined },
    [
      "unknown: Harbor responds with 200, which doesn't show whether OIDC is off. (status 200)",
      "unknown harbor-unknown (provider.endpoint): Harbor responds with 200, which doesn't show whether OIDC is off.",
    ],
  ],
])('says what the start of a login at Harbor shows: %s', (_, received, change, expectedTexts) => {
  expect(shownResult(evaluateHarbor(received, { ...expected, ...change }))).toEqual(expectedTexts);
});

test('asks the provider with what Harbor sends, and says both results', async () => {
  const requests: HttpRequest[] = [];
  const provider: HttpResponse = response(302, `${REGISTRY}/c/oidc/callback?error=invalid_scope`);
  const send: SendRequest = async (request) => {
    requests.push(request);
    return request.url.startsWith(REGISTRY) ? login() : provider;
  };
  const wait = simulatedWait({ limit: 300_000 });
  const asking = { send, timeout: 30_000, signal: wait.signal, written: 'nothing' as const, wait };
  expect(shownResult(await checkHarbor(expected, asking))).toEqual([
    'failed: Harbor starts a login with these settings. The provider rejects a scope.',
    'failed login-scope (provider.scope): The provider rejects the scopes `email openid` for the client `harbor`, so nobody could log in.',
  ]);
  expect(requests.map(({ url, timeout, headers }) => [url, timeout, headers])).toEqual([
    [
      `${REGISTRY}/c/oidc/login?redirect_url=/harbor/projects`,
      5_000,
      { accept: 'text/html', 'user-agent': 'Mozilla/5.0' },
    ],
    [
      expect.stringMatching(/^https:\/\/idp\.example\/auth\?client_id=harbor&.*&prompt=none&/),
      30_000,
      expect.anything(),
    ],
  ]);
  expect(shownResult(await checkHarbor({ ...expected, metadata: undefined }, asking))).toEqual([
    "passed: Harbor starts a login with these settings. The provider wasn't asked, because its discovery document isn't known.",
  ]);
  expect(
    shownResult(await checkHarbor({ ...expected, registryUrl: 'http://registry.example' }, asking)),
  ).toEqual([
    "unknown: Harbor could not be reached from the runner (`its address isn't https`). (no response)",
    "unknown harbor-unknown (provider.endpoint): Harbor could not be reached from the runner (`its address isn't https`).",
  ]);
});

test.each<[string, HttpResponse, Partial<ExpectedLogin>, boolean]>([
  ['the settings', login(), {}, false],
  ['OIDC off', response(412), {}, true],
  ['an error', response(500), {}, true],
  ['other settings', login({ client_id: 'x' }), {}, true],
  ['a page', response(200), {}, true],
  ['nothing', lost, {}, false],
  ['a refusal', response(403), {}, false],
  ['off, as expected', response(412), { settings: undefined }, false],
  ['still on', login(), { settings: undefined }, true],
])('knows whether Harbor may still have the earlier settings: %s', (_, received, change, isPending) => {
  expect(evaluateHarbor(received, { ...expected, ...change }).isPending).toBe(isPending);
});
