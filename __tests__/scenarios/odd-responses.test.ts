import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { certificate } from '../../dev/fakes/tls.js';
import { act, config, emulator, github, planOf, writes } from '../support.js';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Starts an API that issues a token and sends one odd response to all other requests. */
async function oddApi(status: number, headers: Record<string, string>, body: string) {
  const { cert, key } = await certificate();
  const server = createServer({ cert, key }, (request, response) => {
    if (request.method === 'POST') {
      response.end('{"access_token":"token-of-the-odd-api","token_type":"bearer","expires_in":3600}');
      return;
    }
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { 'ovh-endpoint': `${origin}/1.0`, 'ovh-token-url': `${origin}/auth` };
}

test.each<[string, number, Record<string, string>, string, string]>([
  [
    'a redirect',
    302,
    { location: 'https://login.example.com/' },
    '',
    'the API redirected to https://login.example.com/',
  ],
  ['a byte order mark', 200, {}, '\uFEFF{"id":"r"}', 'byte order mark'],
  [
    'a page',
    200,
    { 'content-type': 'text/html' },
    '<html>Welcome</html>',
    "the response isn't JSON (text/html)",
  ],
])(
  'reports the cause of an odd response: %s',
  async (_, status, headers, body, told) => {
    const inputs = await oddApi(status, headers, body);
    const api = await emulator();
    const run = await act({ emulator: api, inputs: { ...inputs, 'request-timeout': '5' } });
    expect(run.exitCode).toBe(1);
    expect(planOf(run).findings[0].message).toContain(told);
    expect(run.summary).toContain('ovh-endpoint');
  },
  120_000,
);

test('rejects an empty OIDC configuration as invalid, and writes nothing', async () => {
  const oidc = sampleOidc({ endpoint: '', clientId: '' });
  const api = await emulator({ registry: { oidc, users: [] }, assumptions: { omitZero: true } });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({
    result: 'failed',
    operation: 'none',
    findings: [{ code: 'api-error' }],
  });
  expect(run.summary).toContain('has no endpoint or no clientId');
  expect(writes(api)).toEqual([]);
});

test('counts a user who is listed twice with one ID once', async () => {
  const carol = { id: '6', user: 'carol', email: 'carol@example.com', password: '' };
  const api = await emulator({ registry: { users: [carol, { ...carol }] } });
  const run = await act({
    emulator: api,
    inputs: { 'dry-run': 'true' },
    config: config({ deleteUsers: ['carol'], admins: ['carol@example.com'] }),
  });
  expect(planOf(run)).toMatchObject({ result: 'planned', usersToDelete: [{ id: '6', user: 'carol' }] });
  const on = await emulator({ registry: { oidc: sampleOidc(), users: [carol, { ...carol }] } });
  const apply = await act({
    emulator: on,
    github: await github(),
    config: config({ admins: ['carol@example.com'] }),
  });
  expect(apply.exitCode).toBe(0);
  expect(planOf(apply).promotions).toEqual([{ id: '6', user: 'carol' }]);
});
