import http, { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { applicationKeyInputs } from '../../dev/fakes/runner.js';
import { certificate } from '../../dev/fakes/tls.js';
import { actAsProcess, config, emulator, github, planOf, pullRequest } from '../support.js';

// Node reads proxies from the environment since 24.14. GitHub runs the action on Node 24, and CI uses 24.14
// or later.
const able = process.env.TEST_NODE !== undefined || 'setGlobalProxyFromEnv' in http;
const withProxy = able ? test : test.skip;
if (!able) process.stderr.write('SKIPPED: proxies need Node 24 (set TEST_NODE to one).\n');

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Starts a proxy on 127.0.0.1 that opens tunnels and records their targets. */
async function proxy(hosts: Record<string, string> = {}): Promise<{ url: string; tunnels: string[] }> {
  const tunnels: string[] = [];
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const [host = '', port = ''] = (hosts[request.url ?? ''] ?? request.url ?? '').split(':');
    const target = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(socket);
      socket.pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
    closing.push(() => {
      target.destroy();
      socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tunnels };
}

/**
 * Puts TLS in front of a server, as GitHub has it: Node opens tunnels only for https. Returns host and port.
 */
async function overTls({ hostname, port }: URL): Promise<string> {
  const server = createTlsServer(await certificate(), (socket) => {
    const target = connect(Number(port), hostname);
    socket.pipe(target).pipe(socket);
    for (const end of [socket, target]) end.on('error', () => end.destroy());
    closing.push(() => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const same = { oidc: sampleOidc(), users: [] };

(able ? test.skip : test)("reports a Node version that can't use the proxy", async () => {
  const api = await emulator({ registry: same });
  const run = await actAsProcess({
    emulator: api,
    env: { HTTPS_PROXY: 'http://127.0.0.1:9' },
    inputs: { 'dry-run': 'true' },
  });
  expect(run.annotations.join('\n')).toContain("The proxy of the environment isn't used");
  const told = await actAsProcess({
    emulator: api,
    env: { HTTPS_PROXY: 'http://127.0.0.1:9', NODE_USE_ENV_PROXY: '1' },
    inputs: { 'dry-run': 'true' },
  });
  // Later versions of Node 22 use it then.
  expect(told.annotations.join('\n')).not.toContain("isn't used");
});

withProxy.each(['HTTPS_PROXY', 'https_proxy'])(
  'connects to the API, the token endpoint and the provider through %s',
  async (name) => {
    const { url, tunnels } = await proxy();
    const api = await emulator({ registry: same });
    const { host } = new URL(api.endpoint);
    const run = await actAsProcess({ emulator: api, env: { [name]: url }, inputs: { 'dry-run': 'true' } });
    expect(run.exitCode).toBe(0);
    expect(planOf(run)).toMatchObject({ result: 'unchanged' });
    expect(new Set(tunnels)).toEqual(new Set([host]));

    const provider = config({}, { endpoint: 'https://localhost:9/realm' });
    const checked = await actAsProcess({
      emulator: api,
      env: { [name]: url },
      inputs: {
        ...applicationKeyInputs(api),
        'ovh-client-id': '',
        'ovh-client-secret': '',
        'dry-run': 'true',
        'check-provider': 'auto',
      },
      config: provider,
    });
    expect(tunnels).toContain('localhost:9');
    expect(checked.summary).toContain('provider-unreachable');
  },
);

withProxy('connects to GitHub through the proxy', async () => {
  const hub = await github();
  // Only the proxy can reach the fake, since nothing listens on this port.
  const { url, tunnels } = await proxy({ 'localhost:1': await overTls(new URL(hub.url)) });
  const different = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };
  const api = await emulator({ registry: different });
  const env = { HTTPS_PROXY: url, GITHUB_API_URL: 'https://localhost:1' };
  const run = await actAsProcess({ emulator: api, github: hub, event: pullRequest(), env });
  expect(run.exitCode).toBe(0);
  expect(tunnels).toContain('localhost:1');
  expect(hub.state.comments).toHaveLength(1);
});

withProxy('connects directly to hosts in NO_PROXY', async () => {
  const { url, tunnels } = await proxy();
  const api = await emulator({ registry: same });
  const run = await actAsProcess({
    emulator: api,
    env: { HTTPS_PROXY: url, NO_PROXY: '127.0.0.1' },
    inputs: { 'dry-run': 'true' },
  });
  expect(run.exitCode).toBe(0);
  expect(tunnels).toEqual([]);
});

withProxy('reads `host:port` as an address with http', async () => {
  const { url, tunnels } = await proxy();
  const api = await emulator({ registry: same });
  const env = { HTTPS_PROXY: url.slice('http://'.length) };
  const run = await actAsProcess({ emulator: api, env, inputs: { 'dry-run': 'true' } });
  expect(run.exitCode).toBe(0);
  expect(new Set(tunnels)).toEqual(new Set([new URL(api.endpoint).host]));
});

/** Starts a proxy that rejects every tunnel. */
async function rejecting(status: number): Promise<string> {
  const server = createServer();
  server.on('connect', (_, socket) => socket.end(`HTTP/1.1 ${status} Rejected\r\ncontent-length: 0\r\n\r\n`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return `http://user:hidden-password@127.0.0.1:${(server.address() as AddressInfo).port}`;
}

withProxy.each<[string, () => Promise<string>, string]>([
  [
    'rejects the password',
    () => rejecting(407),
    'the proxy of the environment (`HTTPS_PROXY`, `HTTP_PROXY`) responded with 407',
  ],
  ['forbids the host', () => rejecting(403), 'responded with 403'],
  ['is down', async () => 'http://127.0.0.1:1', 'no connection to the proxy of the environment'],
])('names the proxy as the cause if it %s', async (_, start, told) => {
  const api = await emulator({ registry: same });
  const signIns = [{}, { ...applicationKeyInputs(api), 'ovh-client-id': '', 'ovh-client-secret': '' }];
  for (const inputs of signIns) {
    const run = await actAsProcess({ emulator: api, env: { HTTPS_PROXY: await start() }, inputs });
    expect(run.exitCode).toBe(1);
    expect(run.log.replaceAll('’', '`')).toContain(told);
    expect(run.log).not.toContain('hidden');
  }
  expect(api.received).toEqual([]);
});

withProxy('names the proxy as the cause of a comment that could not be written', async () => {
  const api = await emulator({ registry: same });
  const env = {
    HTTPS_PROXY: await rejecting(407),
    NO_PROXY: '127.0.0.1',
    GITHUB_API_URL: 'https://api.github.example',
  };
  const inputs = { 'github-token': 'ghs_a-token-0123456789', comment: 'always', 'dry-run': 'true' };
  const run = await actAsProcess({ emulator: api, event: pullRequest(), env, inputs });
  expect(run.annotations.join().replaceAll('’', '`')).toContain('responded with 407');
});

test('reports a private certificate without NODE_EXTRA_CA_CERTS, and writes nothing', async () => {
  const api = await emulator({ registry: same });
  const run = await actAsProcess({ emulator: api, env: { NODE_EXTRA_CA_CERTS: '' } });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.join()).toContain('NODE_EXTRA_CA_CERTS');
  expect(api.received).toEqual([]);
});
