import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { HARBOR } from '../../dev/fakes/provider.js';
import { SOUND_KEY } from '../../dev/fakes/scripted-provider.js';
import {
  type Answer,
  act,
  config,
  emulator,
  github,
  oidcProvider,
  planOf,
  transcript,
  webServer,
  writes,
} from '../support.js';

const empty = { users: [] };
const inputs = { 'check-provider': 'auto', 'check-login': 'off', 'oidc-client-secret': HARBOR.clientSecret };

test('reports nothing for a valid provider and client, and checks each once', async () => {
  const { issuer, received } = await oidcProvider();
  const api = await emulator({ registry: empty });
  const run = await act({
    emulator: api,
    github: await github(),
    inputs,
    config: config({}, { endpoint: issuer, clientId: HARBOR.clientId }),
  });
  expect(run.exitCode).toBe(0);
  expect(planOf(run)).toMatchObject({ result: 'applied', findings: [] });
  expect(received.sort()).toEqual(['GET /.well-known/openid-configuration', 'GET /jwks', 'POST /token']);
});

test.each<[string, Record<string, unknown>, Record<string, string>, string]>([
  ['a wrong secret', {}, { 'oidc-client-secret': 'not-the-secret-of-harbor' }, 'client-rejected'],
  ['an unknown client', { clientId: 'nobody' }, {}, 'client-rejected'],
  ['an extra slash', { slash: true }, {}, 'issuer-mismatch'],
])('blocks before a write: %s', async (_, { slash, ...change }, more, code) => {
  const { issuer } = await oidcProvider();
  const api = await emulator({ registry: empty });
  const run = await act({
    emulator: api,
    github: await github(),
    inputs: { ...inputs, ...more },
    config: config({}, { endpoint: slash ? `${issuer}/` : issuer, clientId: HARBOR.clientId, ...change }),
  });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ level: 'error', code }] });
  expect(run.annotations.join()).toMatch(/file=\.github\/ovh-registry-oidc\.yml,line=\d+/);
  expect(writes(api)).toEqual([]);
});

test('warns about an invalid provider if there is nothing to write', async () => {
  const { issuer } = await oidcProvider();
  const live = { oidc: sampleOidc({ endpoint: `${issuer}/` }), users: [] };
  const run = await act({
    emulator: await emulator({ registry: live }),
    inputs,
    config: config({}, { endpoint: `${issuer}/` }),
  });
  expect(run.exitCode).toBe(0);
  expect(planOf(run)).toMatchObject({
    result: 'unchanged',
    findings: [{ level: 'warning', code: 'issuer-mismatch' }],
  });
});

test("doesn't check the provider for state: absent", async () => {
  const { issuer, received } = await oidcProvider();
  await act({
    emulator: await emulator({ registry: empty }),
    inputs,
    config: config({ state: 'absent' }, { endpoint: issuer }),
  });
  expect(received).toEqual([]);
});

test.each<[string, string, number, string]>([
  ['auto: a warning', 'auto', 0, 'warning'],
  ['strict: an error', 'strict', 1, 'error'],
])("reports a provider that can't be reached, with check-provider %s", async (_, check, exitCode, level) => {
  const api = await emulator({ registry: empty });
  const run = await act({
    emulator: api,
    github: await github(),
    inputs: { ...inputs, 'check-provider': check },
    config: config({}, { endpoint: 'http://127.0.0.1:1/realms/mpr' }),
  });
  expect(run.exitCode).toBe(exitCode);
  expect(planOf(run).findings).toMatchObject([{ level, code: 'provider-unreachable' }]);
});

test('sends no request to the provider with check-provider off', async () => {
  const { issuer, received } = await oidcProvider();
  await act({
    emulator: await emulator({ registry: empty }),
    github: await github(),
    inputs: { ...inputs, 'check-provider': 'off' },
    config: config({}, { endpoint: `${issuer}/x` }),
  });
  expect(received).toEqual([]);
});

test.each<[string, Answer, string, string]>([
  [
    'sends a response of 10 MB',
    (_, response) => response.end('x'.repeat(10 * 1024 * 1024)),
    'provider-unreachable',
    'larger than 256 KiB',
  ],
  [
    'sends its response byte by byte',
    (_, response) => void setInterval(() => response.write(' '), 200).unref(),
    'provider-unreachable',
    'no complete response within 1 s',
  ],
  ['sends no response', () => undefined, 'provider-unreachable', 'no complete response within 1 s'],
  [
    'sends an incomplete response',
    (_, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{', () => response.destroy());
    },
    'provider-unreachable',
    'incomplete',
  ],
  [
    'redirects slowly, again and again',
    (request, response) =>
      void setTimeout(() => response.writeHead(302, { location: request.url }).end(), 400),
    'provider-unreachable',
    'no complete response within 1 s',
  ],
  [
    'redirects to itself',
    (request, response) => response.writeHead(302, { location: request.url }).end(),
    'provider-not-found',
    '302',
  ],
  [
    'redirects to an address that Node rejects',
    (_, response) => response.writeHead(302, { location: 'https://%@localhost/' }).end(),
    'provider-unreachable',
    'Node rejects the URL',
  ],
  [
    'sends a response in gzip that is none',
    (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
    'provider-unreachable',
    'its compressed response is invalid',
  ],
  ['responds with HTML', (_, response) => response.end('<html>'), 'provider-not-oidc', ''],
  ['responds with a list', (_, response) => response.end('[]'), 'provider-not-oidc', ''],
])('reports a provider that %s', async (_, answer, code, told) => {
  const endpoint = await webServer(answer);
  const api = await emulator({ registry: empty });
  const run = await act({
    emulator: api,
    event: { name: 'push', ref: 'refs/heads/topic', payload: {} },
    inputs: { ...inputs, 'dry-run': 'true', 'request-timeout': '1' },
    config: config({}, { endpoint }),
  });
  expect(run.duration).toBeLessThan(20_000);
  expect(planOf(run).findings).toMatchObject([{ code }]);
  expect(run.summary).toContain(told);
});

test.each<[string, Answer, string]>([
  [
    'redirects to plain http elsewhere',
    (_, response) => response.writeHead(302, { location: 'http://other.example/' }).end(),
    'other.example',
  ],
  [
    'has an encoding that nobody needs',
    (_, response) => response.writeHead(200, { 'content-encoding': 'utf-8' }).end('{}'),
    'the encoding `utf-8`',
  ],
])("can't tell about a provider that %s, an error only with strict", async (_, answer, told) => {
  const endpoint = await webServer(answer);
  const api = await emulator({ registry: empty });
  const event = { name: 'push', ref: 'refs/heads/topic', payload: {} };
  const run = (check: string) =>
    act({
      emulator: api,
      event,
      inputs: { ...inputs, 'check-provider': check },
      config: config({}, { endpoint }),
    });
  const auto = await run('auto');
  expect([auto.exitCode, planOf(auto).findings, planOf(auto).checks?.[0]?.verdict]).toEqual([
    0,
    [],
    'unknown',
  ]);
  expect(auto.summary).toContain("⚪ Can't tell: discovery document and keys");
  expect(auto.log).toContain(told);
  const strict = await run('strict');
  expect(strict.exitCode).toBe(1);
  expect(planOf(strict).findings).toMatchObject([{ level: 'error', code: 'provider-unknown' }]);
  expect(strict.summary).toContain(told);
});

test('never sends the secret through a redirect or to a redirected provider', async () => {
  let asked = 0;
  const elsewhere = await webServer((_, response) => {
    asked++;
    response.end('{}');
  });
  const redirecting = await webServer((request, response, issuer) => {
    if (request.url === '/token') return response.writeHead(307, { location: `${elsewhere}/steal` }).end();
    const document = {
      issuer,
      authorization_endpoint: `${issuer}/a`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
    };
    return response.end(JSON.stringify(request.url === '/keys' ? { keys: [SOUND_KEY] } : document));
  });
  const run = await act({
    emulator: await emulator({ registry: empty }),
    github: await github(),
    inputs,
    config: config({}, { endpoint: redirecting }),
  });
  expect(run.exitCode).toBe(0);
  expect(asked).toBe(0);
});

test('runs the check in parallel with the API reads, without an extra API call', async () => {
  const { issuer, received } = await oidcProvider();
  let isParallel = false;
  const api = await emulator({
    registry: { oidc: sampleOidc({ endpoint: issuer }), users: [] },
    onMoment: async (moment, { operation }) => {
      if (moment !== 'received' || operation !== 'getOidc') return;
      for (let wait = 0; wait < 1_000 && received.length === 0; wait++)
        await new Promise((resolve) => setTimeout(resolve, 5));
      isParallel = received.length > 0;
    },
  });
  const run = await act({ emulator: api, inputs, config: config({}, { endpoint: issuer }) });
  expect(planOf(run)).toMatchObject({
    result: 'unchanged',
    checks: [
      { check: 'discovery', verdict: 'passed' },
      { check: 'client', verdict: 'passed' },
      { check: 'authorization', verdict: 'skipped' },
      { check: 'harbor', verdict: 'skipped' },
    ],
  });
  expect(isParallel).toBe(true);
  expect(transcript(api)).toEqual(['GET registry 200', 'GET registry/openIdConnect 200']);
  expect(received).toContain('POST /token');
});
