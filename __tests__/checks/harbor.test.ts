import { expect, test } from '@jest/globals';
import { checkHarbor, type ExpectedLogin, evaluateHarbor, type Written } from '../../src/checks/harbor.js';
import type { HttpResponse, SendRequest } from '../../src/lib/http.js';
import { NO_TEXT, plain } from '../../src/model/text.js';
import { simulatedWait } from '../memory.js';

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
