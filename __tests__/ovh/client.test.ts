import { createServer as createPlain, type RequestListener } from 'node:http';
import { createServer, globalAgent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { ACCOUNT } from '../../dev/fakes/ovhcloud/auth.js';
import { sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { type EmulatorOptions, startEmulator } from '../../dev/fakes/ovhcloud/server.js';
import { certificate } from '../../dev/fakes/tls.js';
import { now } from '../../src/lib/clock.js';
import { Secret } from '../../src/lib/secret.js';
import type { FixedIn } from '../../src/model/codes.js';
import { CancelledError } from '../../src/model/wait.js';
import { type Call, connect } from '../../src/ovh/client.js';
import type { Credentials, Endpoint } from '../../src/ovh/endpoint.js';
import { OvhApiError, type OvhApiErrorDetails } from '../../src/ovh/error.js';
import { describeFailure } from '../../src/ovh/failure.js';
import { registryApi } from '../../src/ovh/registry.js';
import { fetchToken } from '../../src/ovh/token.js';

const TIMEOUT = 400;
/** A token request that is valid for any endpoint. */
const TOKEN_REQUEST = {
  clientId: 'id',
  clientSecret: new Secret('s3cret-of-the-account'),
  timeout: 5_000,
  mask: () => undefined,
};
const OAUTH2: Credentials = {
  kind: 'oauth2',
  clientId: ACCOUNT.clientId,
  clientSecret: new Secret(ACCOUNT.clientSecret),
};
const APPLICATION_KEY: Credentials = {
  kind: 'application-key',
  applicationKey: ACCOUNT.applicationKey,
  applicationSecret: new Secret(ACCOUNT.applicationSecret),
  consumerKey: new Secret(ACCOUNT.consumerKey),
};
const TARGET = { serviceName: sampleRegistry().serviceName, registryId: sampleRegistry().id };
const REGISTRY: Call = {
  method: 'GET',
  path: `/cloud/project/${TARGET.serviceName}/containerRegistry/${TARGET.registryId}`,
  iamAction: 'get',
};
const OIDC = `${REGISTRY.path}/openIdConnect`;

beforeAll(() => {
  if (process.env.NODE_EXTRA_CA_CERTS === undefined)
    throw new Error('Run the tests with `npm test`. They require NODE_EXTRA_CA_CERTS.');
});
const servers: { closeAllConnections(): void; close(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(() => globalAgent.destroy());

function endpointOf(url: string, tokenUrl: string): Endpoint {
  const { hostname, port, pathname } = new URL(url);
  return {
    name: url,
    host: hostname,
    port: Number(port),
    basePath: pathname,
    tokenUrl: tokenUrl.replace(/\/$/, ''),
  };
}

function client(endpoint: Endpoint, credentials: Credentials = OAUTH2, requestTimeout = TIMEOUT) {
  return connect({
    endpoint,
    credentials,
    requestTimeout,
  });
}

async function withEmulator<T>(
  options: Partial<EmulatorOptions>,
  work: (endpoint: Endpoint, api: Awaited<ReturnType<typeof startEmulator>>) => Promise<T>,
): Promise<T> {
  const api = await startEmulator({
    registries: [sampleRegistry({ oidc: sampleOidc(), users: [] })],
    ...options,
  });
  try {
    return await work(endpointOf(api.endpoint, api.tokenUrl), api);
  } finally {
    await api.close();
  }
}

/** Returns the error of a call, and checks that it came within the request timeout (with a margin). */
async function errorOf(work: Promise<unknown>): Promise<OvhApiErrorDetails> {
  const start = performance.now();
  const error = await work.then(
    (value) => Promise.reject(new Error(`the call succeeded: ${JSON.stringify(value)}`)),
    (reason: unknown) => reason,
  );
  expect(performance.now() - start).toBeLessThan(TIMEOUT + 2_000);
  expect(error).toBeInstanceOf(OvhApiError);
  return (error as OvhApiError).details;
}

type Expected = Partial<Record<keyof OvhApiErrorDetails, unknown>>;

test.each<[string, Parameters<typeof withEmulator>[0]['fault'], Call, Expected]>([
  [
    'an incomplete body, on GET',
    () => 'cut',
    REGISTRY,
    { status: 200, message: 'the response was incomplete', retryable: true, effectUnknown: false },
  ],
  [
    'an incomplete body, on PUT',
    () => 'cut',
    { ...REGISTRY, method: 'PUT', path: OIDC, body: { adminGroup: 'x' } },
    { method: 'PUT', path: OIDC, status: 200, retryable: true, effectUnknown: true },
  ],
  [
    'a stall after the headers',
    () => 'stall-body',
    REGISTRY,
    { status: 200, message: 'no complete response within 0.4 s', retryable: true, effectUnknown: false },
  ],
  [
    'a closed connection',
    () => 'stall-before',
    REGISTRY,
    { status: undefined, message: 'no complete response within 0.4 s', retryable: true },
  ],
  [
    'a closed connection, on POST',
    () => 'stall-after',
    { method: 'POST', path: OIDC, body: { provider: {} } },
    { effectUnknown: true },
  ],
  [
    'a reset connection',
    () => 'reset-before',
    REGISTRY,
    { status: undefined, retryable: true, effectUnknown: false },
  ],
  [
    'a reset connection, on DELETE',
    () => 'reset-before',
    { method: 'DELETE', path: OIDC },
    { retryable: true, effectUnknown: true },
  ],
  [
    'HTML with 502',
    () => 'html',
    REGISTRY,
    { status: 502, message: "the response isn't JSON (text/html)", retryable: true },
  ],
  [
    'an empty 500',
    () => 'empty-500',
    REGISTRY,
    { status: 500, message: 'the response is empty', retryable: true },
  ],
  [
    'a 500 with a message',
    () => '500',
    REGISTRY,
    {
      status: 500,
      errorClass: 'Server::InternalServerError',
      message: 'Internal server error',
      retryable: true,
    },
  ],
  [
    'a 302',
    () => '302',
    REGISTRY,
    { status: 302, message: 'the API redirected to https://127.0.0.1:1/', retryable: false },
  ],
  [
    'a 403',
    () => '403',
    REGISTRY,
    { status: 403, errorClass: 'Client::Forbidden', retryable: false, iamAction: 'get' },
  ],
  [
    'a 409 with not ready',
    () => '409',
    REGISTRY,
    { status: 409, errorClass: 'Client::Conflict::ServiceNotReady', retryable: true },
  ],
  ['a 429', () => '429', REGISTRY, { status: 429, retryable: true, retryAfter: 0, effectUnknown: false }],
])('throws an OvhApiError in time after %s', async (_, fault, call, expected) => {
  await withEmulator(
    { fault: (request) => (request.operation === 'token' ? undefined : fault?.(request)) },
    async (endpoint) => {
      const connection = client(endpoint);
      const error = await errorOf(connection.call(call));
      expect(error).toMatchObject({
        method: call.method,
        path: call.path,
        endpoint: endpoint.name,
        ...expected,
      });
      expect(error.cause).toBeDefined();
    },
  );
});

test('keeps the query ID, class and status of a rejected request', async () => {
  await withEmulator({}, async (endpoint) => {
    const error = await errorOf(client(endpoint).call({ ...REGISTRY, path: `${REGISTRY.path}x` }));
    expect(error).toMatchObject({
      status: 404,
      errorClass: 'Client::NotFound',
      message: 'This service does not exist',
      retryable: false,
    });
    expect(error.queryId).toMatch(/^EU\.ext/);
    expect(Math.abs(Date.parse(error.at) - now())).toBeLessThan(60_000);
    expect(new OvhApiError(error).finding).toMatchObject({
      fixedIn: 'unsure',
      call: {
        method: 'GET',
        path: `${REGISTRY.path}x`,
        at: error.at,
        outcome: `404 Client::NotFound, query ID ${error.queryId}`,
      },
    });
  });
});

test.each<[Partial<OvhApiErrorDetails>, FixedIn]>([
  [{ message: 'no complete response within 30 s' }, 'itself'],
  [{ status: 200 }, 'itself'],
  [{ status: 302 }, 'unsure'],
  [{ status: 400 }, 'unsure'],
  [{ status: 400, message: '4 users exist, set parameter deleteUsers to delete them' }, 'file'],
  [{ status: 401 }, 'elsewhere'],
  [{ status: 401, kind: 'access-token' }, 'itself'],
  [{ status: 400, kind: 'application-key', errorCode: 'INVALID_SIGNATURE' }, 'elsewhere'],
  [{ status: 401, path: '/oauth2/token' }, 'elsewhere'],
  [{ status: 503, path: '/oauth2/token', retryable: true }, 'itself'],
  [{ status: 404, path: '/users/1/setAsAdmin' }, 'itself'],
  [{ status: 409 }, 'unsure'],
  [{ status: 409, retryable: true }, 'itself'],
  [{ status: 429 }, 'itself'],
  [{ status: 500 }, 'itself'],
])('says of %j that it is fixed in: %s', (change, fixedIn) => {
  const facts = { method: 'GET', path: '/x', at: '2026-01-02T03:04:05.000Z', endpoint: 'e', message: 'm' };
  const details = { ...facts, retryable: false, effectUnknown: false, ...change };
  const { call, ...found } = new OvhApiError(details).finding;
  expect(found.fixedIn).toBe(fixedIn);
  expect(call?.outcome).toBe(change.status === undefined ? change.message : `${change.status}`);
});

test.each<
  [
    string,
    (request: {
      operation: string;
    }) => 'stall-before' | 'stall-body' | 'cut' | 'html' | 'reset-before' | '429' | '302' | 'wrong-type',
    Expected,
  ]
>([
  [
    'hangs',
    () => 'stall-before',
    { retryable: true, message: 'no token (no complete response within 0.4 s)' },
  ],
  [
    'stalls after the headers',
    () => 'stall-body',
    { retryable: true, message: 'no token (no complete response within 0.4 s)' },
  ],
  [
    'sends an incomplete response',
    () => 'cut',
    { retryable: true, message: 'no token (its response was incomplete)' },
  ],
  [
    'responds with HTML',
    () => 'html',
    { status: 502, retryable: true, message: "the response isn't a token" },
  ],
  [
    'is rate limited',
    () => '429',
    { status: 429, retryable: true, message: 'Too many requests', retryAfter: 0 },
  ],
  ['redirects', () => '302', { status: 302, retryable: false, message: "the response isn't a token" }],
  [
    'responds with another type',
    () => 'wrong-type',
    { status: 200, retryable: true, message: "the response isn't a token" },
  ],
  ['resets the connection', () => 'reset-before', { retryable: true }],
])('throws an OvhApiError in time when the token endpoint %s', async (_, fault, expected) => {
  await withEmulator({ fault }, async (endpoint) => {
    expect(await errorOf(client(endpoint).call({ ...REGISTRY, method: 'PUT' }))).toMatchObject({
      method: 'POST',
      path: '/oauth2/token',
      effectUnknown: false,
      ...expected,
    });
  });
});

test('throws an OvhApiError when the token endpoint refuses the connection', async () => {
  const server = createPlain();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const port = (server.address() as AddressInfo).port;
  await new Promise((resolve) => server.close(resolve));
  await withEmulator({}, async (endpoint) => {
    const error = await errorOf(
      client({ ...endpoint, tokenUrl: `https://127.0.0.1:${port}` }).call(REGISTRY),
    );
    expect(error).toMatchObject({
      path: '/oauth2/token',
      retryable: true,
      message: 'no token (ECONNREFUSED)',
    });
    expect(await errorOf(client({ ...endpoint, port }, APPLICATION_KEY).call(REGISTRY))).toMatchObject({
      path: '/auth/time',
      retryable: true,
      message: 'no connection (ECONNREFUSED)',
    });
  });
});

test('reports the error of the token endpoint for a rejected account, without a retry', async () => {
  await withEmulator({}, async (endpoint) => {
    const connection = connect({
      endpoint,
      credentials: { kind: 'oauth2', clientId: 'nobody', clientSecret: new Secret('wrong\nwith a break') },
      requestTimeout: TIMEOUT,
    });
    const error = await errorOf(connection.call(REGISTRY));
    expect(error).toMatchObject({ status: 401, retryable: false, message: 'invalid_client: unknown client' });
    expect(error.queryId).toMatch(/^EU\.ext/);
    expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('wrong');
  });
});

test.each<[unknown, number]>([
  [7200, 7140],
  ['7200', 7140],
  [60, 30],
  [0, 0],
  [null, 3540],
  [undefined, 3540],
  ['soon', 3540],
])('uses a token with expires_in %p for %i s', async (life, seconds) => {
  const { cert, key } = await certificate();
  const server = createServer({ cert, key }, (_, response) =>
    response.end(JSON.stringify({ access_token: 'x', token_type: 'bearer', expires_in: life })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const before = now();
  const { until } = await fetchToken({ ...TOKEN_REQUEST, endpoint: endpointOf(`${url}/1.0`, url) });
  expect(until).toBeGreaterThanOrEqual(before + seconds * 1_000);
  expect(until).toBeLessThanOrEqual(now() + seconds * 1_000);
});

test("reports a certificate that can't be verified, without a retry", async () => {
  const { generate } = await import('selfsigned');
  const other = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const server = createServer({ cert: other.cert, key: other.private }, (_, response) => response.end('1'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const endpoint = endpointOf(
    `https://127.0.0.1:${(server.address() as AddressInfo).port}/1.0`,
    'https://127.0.0.1',
  );
  const error = await errorOf(client(endpoint, APPLICATION_KEY).call(REGISTRY));
  expect(error).toMatchObject({ retryable: false, effectUnknown: false });
  expect(error.message).toContain('NODE_EXTRA_CA_CERTS');
});

test('decodes a character that is split across two chunks', async () => {
  const { cert, key } = await certificate();
  const body = Buffer.from(JSON.stringify({ id: 'r', name: 'é€😀' }));
  const server = createServer({ cert, key }, async (request, response) => {
    if (request.url?.endsWith('/auth/time')) return response.end(String(Math.round(Date.now() / 1000)));
    response.writeHead(200, { 'content-length': body.length });
    for (const byte of body) {
      response.write(Buffer.of(byte));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const endpoint = endpointOf(
    `https://127.0.0.1:${(server.address() as AddressInfo).port}/1.0`,
    'https://127.0.0.1',
  );
  expect(await client(endpoint, APPLICATION_KEY, 5_000).call(REGISTRY)).toEqual({ id: 'r', name: 'é€😀' });
});

test.each<[string, Credentials, string]>([
  ['service account', OAUTH2, 'token'],
  ['application key', APPLICATION_KEY, 'time'],
])(
  "authenticates once for parallel calls with a %s, even if the API's clock is wrong",
  async (_, credentials, operation) => {
    await withEmulator({ clockAhead: 3_600 }, async (endpoint, api) => {
      const connection = client(endpoint, credentials, 5_000);
      await Promise.all(Array.from({ length: 20 }, () => connection.call(REGISTRY)));
      expect(api.received.filter((request) => request.operation === operation)).toHaveLength(1);
      expect(api.received.filter(({ status }) => status !== 200)).toEqual([]);
    });
  },
);

test('causes no listener leak warning for more than ten calls on one connection', async () => {
  const warnings: string[] = [];
  const listen = (warning: Error) => warnings.push(warning.name);
  process.on('warning', listen);
  await withEmulator({}, async (endpoint) => {
    const connection = client(endpoint, OAUTH2, 5_000);
    for (let call = 0; call < 15; call++) await connection.call(REGISTRY);
  });
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', listen);
  expect(warnings).toEqual([]);
});

test('accepts an empty response to a write', async () => {
  await withEmulator({}, async (endpoint) => {
    expect(await client(endpoint).call({ method: 'DELETE', path: OIDC })).toBeNull();
  });
});

test('percent-encodes IDs in paths, and rejects an ID that leaves the path', async () => {
  const paths: string[] = [];
  const record = {
    call: async ({ path }: Call) => {
      paths.push(path);
      return [];
    },
    close: () => undefined,
  };
  await registryApi(record, { serviceName: 'a b', registryId: 'c/d?e#f%{x}' }, false).users();
  expect(paths).toEqual(['/cloud/project/a%20b/containerRegistry/c%2Fd%3Fe%23f%25%7Bx%7D/users']);
  expect(() => registryApi(record, { serviceName: 'p', registryId: '..' }, false)).toThrow(TypeError);
});

test('rejects a response of another type with its position, and accepts unknown fields', async () => {
  const answering = (answer: unknown) => registryApi({ call: async () => answer }, TARGET, false);
  await expect(answering([{ id: '1', user: 5 }]).users()).rejects.toMatchObject({
    details: { message: "the response isn't what the API documents (at 0.user)", retryable: false },
  });
  await expect(answering('surprise').provider()).rejects.toBeInstanceOf(OvhApiError);
  expect(await answering([{ id: 1, user: 'a', password: 'p', more: {} }]).users()).toEqual([
    { id: '1', user: 'a', email: '', ref: { id: '1', user: 'a' } },
  ]);
  expect(await answering({ ...sampleOidc(), verifyCert: null }).provider()).not.toHaveProperty(
    'clientSecret',
  );
});

test.each([
  [0, 3],
  [30, 1],
])(
  'uses a token that expires in %i s, and gets a new one only when needed: %i for three calls',
  async (life, tokens) => {
    await withEmulator({ tokenLife: life }, async (endpoint, api) => {
      const connection = client(endpoint);
      for (let call = 0; call < 3; call++) await connection.call(REGISTRY);
      expect(api.received.filter(({ operation }) => operation === 'token')).toHaveLength(tokens);
    });
  },
);

test('treats a 404 of the token endpoint as failed authentication, not as not found', async () => {
  const { cert, key } = await certificate();
  const server = createServer({ cert, key }, (_, response) => response.writeHead(404).end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = registryApi(client(endpointOf(`${url}/1.0`, url)), TARGET, false);
  for (const read of [api.provider(), api.registry()])
    await expect(read).rejects.toMatchObject({
      concernsRun: true,
      details: { path: '/oauth2/token', status: 404 },
    });
});

test.each([
  ['ERR_SSL_WRONG_VERSION_NUMBER', true, { effectUnknown: true, retryable: true }],
  ['ECONNREFUSED', true, { effectUnknown: true, retryable: true }],
  ['ERR_SSL_WRONG_VERSION_NUMBER', false, { effectUnknown: false, retryable: false }],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', false, { effectUnknown: false, retryable: false }],
  ['ECONNREFUSED', false, { effectUnknown: false, retryable: true }],
  ['ECONNRESET', false, { effectUnknown: true, retryable: true }],
])('classifies %s with an established connection: %p as %j', (code, isConnected, expected) => {
  const networkError = Object.assign(new Error('lost'), { code });
  const observed = { request: {} as never, networkError, isConnected, body: '' };
  expect(describeFailure({ error: -1, message: undefined }, observed, 1_000, 'POST')).toMatchObject(expected);
});

test('treats the effect of a POST as unknown if TLS breaks after it is sent', async () => {
  const { cert, key } = await certificate();
  const server = createServer({ cert, key }, (request, response) => {
    if (request.url?.includes('oauth2')) {
      response.end('{"access_token":"x-token","token_type":"bearer"}');
      return;
    }
    const { socket } = request as unknown as { socket: { _parent?: { write(data: string): void } } };
    // Node's own name for the connection below TLS. Without it the request gets no response.
    socket._parent?.write('this is no TLS record, but plain text');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const error = await errorOf(
    client(endpointOf(`${url}/1.0`, url)).call({ method: 'POST', path: '/x', body: {} }),
  );
  expect(error).toMatchObject({ effectUnknown: true });
  expect(error.message).toMatch(/SSL|TLS/);
});

test('ends a read at once when the run is canceled, and lets a write end', async () => {
  await withEmulator({ fault: () => 'stall-before' }, async (endpoint) => {
    const cancel = new AbortController();
    const token: Credentials = { kind: 'access-token', accessToken: new Secret('t') };
    const api = connect({ endpoint, credentials: token, requestTimeout: TIMEOUT, signal: cancel.signal });
    const start = performance.now();
    const reading = api.call(REGISTRY).catch((error: unknown) => error);
    const writing = api
      .call({ ...REGISTRY, method: 'PUT', path: OIDC, body: {} })
      .catch((error: unknown) => error);
    setTimeout(() => cancel.abort(), 50);
    expect(await reading).toBeInstanceOf(CancelledError);
    expect(performance.now() - start).toBeLessThan(TIMEOUT);
    expect(await writing).toMatchObject({ details: { effectUnknown: true } });
    await expect(api.call(REGISTRY)).rejects.toBeInstanceOf(CancelledError);
  });
});

/** Starts a server until the end of the test, and returns its endpoint. */
async function serving(answer: RequestListener): Promise<Endpoint> {
  const server = createServer(await certificate(), answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return { name: 'e', host: '127.0.0.1', port: (server.address() as AddressInfo).port, basePath: '' };
}

const ACCESS_TOKEN: Credentials = { kind: 'access-token', accessToken: new Secret('t') };
test.each<[string, number, number, string | undefined]>([
  ['a response of 3 MiB', 200, 3 * 1024 * 1024, undefined],
  ['a larger one', 200, 3 * 1024 * 1024 + 1, 'the response is too large'],
  ['an error of 1 MiB', 400, 1024 * 1024, "the response isn't a JSON object"],
  ['a larger error', 400, 1024 * 1024 + 1, 'the response is too large'],
  ['a larger redirect', 300, 1024 * 1024 + 1, 'the response is too large'],
])('reads %s', async (_, status, size, message) => {
  const endpoint = await serving((_, response) =>
    response.writeHead(status).end(`"${'x'.repeat(size - 2)}"`),
  );
  const api = connect({ endpoint, credentials: ACCESS_TOKEN, requestTimeout: 5_000 });
  const answer = await api.call({ method: 'GET', path: '/x' }).then(
    (text) => String(text).length,
    (error: OvhApiError) => error.details.message,
  );
  expect(answer).toBe(message ?? size - 2);
});

test('says that the time of the API is none', async () => {
  const endpoint = await serving((_, response) => response.end('"soon"'));
  const api = connect({ endpoint, credentials: APPLICATION_KEY, requestTimeout: 5_000 });
  const error = await api.call({ method: 'GET', path: '/x' }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    details: { method: 'GET', path: '/auth/time', message: "the response isn't a time", retryable: false },
  });
});

test('asks for a token as RFC 6749 says, and masks each form of the secret', async () => {
  const seen: unknown[] = [];
  const endpoint = await serving((request, response) => {
    const { authorization, accept, 'content-type': type } = request.headers;
    seen.push([request.method, request.url, authorization, accept, type]);
    request.on('data', (chunk: Buffer) => seen.push(chunk.toString()));
    response.end('{"access_token":"the-token","token_type":"Bearer","expires_in":3600}');
  });
  const masked: string[] = [];
  const tokenUrl = `https://127.0.0.1:${endpoint.port}/auth`;
  const secret = new Secret('a b');
  const { value, until } = await fetchToken({
    ...TOKEN_REQUEST,
    clientSecret: secret,
    endpoint: { ...endpoint, tokenUrl },
    mask: (text) => masked.push(text),
  });
  const basic = Buffer.from('id:a+b').toString('base64');
  expect(seen).toEqual([
    ['POST', '/auth/oauth2/token', `Basic ${basic}`, 'application/json', 'application/x-www-form-urlencoded'],
    'grant_type=client_credentials&scope=all',
  ]);
  expect([masked, value.reveal()]).toEqual([['a+b', basic, 'the-token'], 'the-token']);
  expect(until - now()).toBeGreaterThan(3_000_000);
});

test.each([
  [500, true],
  [429, true],
  [408, true],
  [499, false],
  [401, false],
])('knows whether a token can be asked for again after status %i', async (status, retryable) => {
  const endpoint = await serving((_, response) => response.writeHead(status).end('{}'));
  const tokenUrl = `https://127.0.0.1:${endpoint.port}`;
  const error = await fetchToken({ ...TOKEN_REQUEST, endpoint: { ...endpoint, tokenUrl } }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ details: { status, retryable, path: '/oauth2/token' } });
});

test('makes no call after the run was canceled', async () => {
  const endpoint = await serving((_, response) => response.end('1'));
  const api = connect({
    endpoint,
    credentials: ACCESS_TOKEN,
    requestTimeout: 5_000,
    signal: AbortSignal.abort(),
  });
  await expect(api.call({ method: 'PUT', path: '/x' })).rejects.toBeInstanceOf(CancelledError);
});
