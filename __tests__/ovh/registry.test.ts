import { expect, test } from '@jest/globals';
import { Secret } from '../../src/lib/secret.js';
import type { Provider } from '../../src/model/registry.js';
import type { Call } from '../../src/ovh/client.js';
import { OvhApiError, type OvhApiErrorDetails } from '../../src/ovh/error.js';
import {
  providerSchema,
  registriesOf,
  registryApi,
  registrySchema,
  usersSchema,
} from '../../src/ovh/registry.js';

const BASE = '/cloud/project/p%2F1/containerRegistry/r%3F1';
const ACTION = 'publicCloudProject:apiovh:containerRegistry';
const provider: Provider = {
  name: 'k',
  endpoint: 'https://k.example',
  clientId: 'h',
  scope: ['openid', 'email'],
  groupsClaim: '',
  adminGroup: '',
  groupFilter: '',
  userClaim: '',
  verifyCert: false,
  autoOnboard: false,
};

function failure(change: Partial<OvhApiErrorDetails>): OvhApiError {
  return new OvhApiError({
    method: 'GET',
    path: '/x',
    at: '',
    endpoint: 'e',
    message: 'm',
    retryable: false,
    effectUnknown: false,
    ...change,
  });
}

/** Returns the API of a registry with an answer to every call, and the calls. */
function start(answer: unknown, target = { serviceName: 'p/1', registryId: 'r?1' }, isPublic = false) {
  const calls: Call[] = [];
  const client = {
    call: async (call: Call) => {
      calls.push(call);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return { api: registryApi(client, target, isPublic), calls, client };
}

test('reads the registry, its settings and users, each with its permission, and may repeat that', async () => {
  const { api, calls } = start([]);
  await api.users();
  await api.registries();
  await api.registry().catch(() => undefined);
  await api.provider().catch(() => undefined);
  expect(calls).toEqual([
    { method: 'GET', path: `${BASE}/users`, idempotent: true, iamAction: `${ACTION}/users/get` },
    {
      method: 'GET',
      path: '/cloud/project/p%2F1/containerRegistry',
      idempotent: true,
      iamAction: `${ACTION}/get`,
    },
    { method: 'GET', path: BASE, idempotent: true, iamAction: `${ACTION}/get` },
    {
      method: 'GET',
      path: `${BASE}/openIdConnect`,
      idempotent: true,
      iamAction: `${ACTION}/openIdConnect/get`,
    },
  ]);
});

test('writes every field, and the flag and the secret only if they are given', async () => {
  const { api, calls } = start(null);
  const { scope: _, ...others } = provider;
  const fields = { ...others, scope: 'openid,email' };
  for (const write of [
    api.create(provider, new Secret('s'), true),
    api.create(provider, new Secret('s'), false),
    api.update(provider, new Secret('s')),
    api.update(provider, undefined),
    api.remove(),
    api.setAsAdmin('1/2'),
  ])
    expect(await write).toBeUndefined();
  const oidc = `${BASE}/openIdConnect`;
  expect(calls).toEqual([
    {
      method: 'POST',
      path: oidc,
      iamAction: `${ACTION}/openIdConnect/upsert`,
      body: { deleteUsers: true, provider: { ...fields, clientSecret: 's' } },
    },
    {
      method: 'POST',
      path: oidc,
      iamAction: `${ACTION}/openIdConnect/upsert`,
      body: { provider: { ...fields, clientSecret: 's' } },
    },
    {
      method: 'PUT',
      path: oidc,
      iamAction: `${ACTION}/openIdConnect/edit`,
      body: { ...fields, clientSecret: 's' },
    },
    { method: 'PUT', path: oidc, iamAction: `${ACTION}/openIdConnect/edit`, body: fields },
    { method: 'DELETE', path: oidc, iamAction: `${ACTION}/openIdConnect/delete` },
    {
      method: 'PUT',
      path: `${BASE}/users/1%2F2/setAsAdmin`,
      iamAction: `${ACTION}/users/setAsAdmin`,
      idempotent: true,
    },
  ]);
  expect((['create', 'update', 'delete'] as const).map(api.describe)).toEqual(
    ['POST', 'PUT', 'DELETE'].map((method) => ({ method, path: oidc })),
  );
});

test('returns an error of a write, and throws anything else', async () => {
  const error = failure({ status: 403 });
  expect(await start(error).api.remove()).toBe(error);
  await expect(start(new TypeError('x')).api.remove()).rejects.toBeInstanceOf(TypeError);
});

test('takes 404 for no settings, if it is about the settings', async () => {
  const path = `${BASE}/openIdConnect`;
  expect(await start(failure({ status: 404, path })).api.provider()).toBeUndefined();
  await expect(start(failure({ status: 404, path: '/oauth2/token' })).api.provider()).rejects.toBeInstanceOf(
    OvhApiError,
  );
  await expect(start(failure({ status: 403, path })).api.provider()).rejects.toBeInstanceOf(OvhApiError);
  await expect(start(new TypeError('x')).api.provider()).rejects.toBeInstanceOf(TypeError);
});

const messageOf = (answer: unknown, read: 'registry' | 'provider' | 'users'): Promise<unknown> =>
  start(answer)
    .api[read]()
    .then(
      () => 'read',
      (error: OvhApiError) => [
        `${error.details.method} ${error.details.message}`,
        error.details.path,
        error.details.status,
        error.details.endpoint,
        error.details.retryable,
        error.details.effectUnknown,
      ],
    );

test.each<[string, 'registry' | 'provider' | 'users', unknown, string, string]>([
  [
    'another registry',
    'registry',
    { id: 'x', status: 'READY' },
    'the response is about another registry, x',
    BASE,
  ],
  ['no ID', 'registry', { status: 'READY' }, "the response isn't what the API documents (at id)", BASE],
  ['an empty ID', 'registry', { id: '' }, "the response isn't what the API documents (at id)", BASE],
  ['a list', 'registry', [], "the response isn't what the API documents (at the top)", BASE],
  [
    'no endpoint',
    'provider',
    { clientId: 'h' },
    "the response isn't an OIDC configuration: it has no endpoint or no clientId",
    `${BASE}/openIdConnect`,
  ],
  [
    'no client',
    'provider',
    { endpoint: 'x' },
    "the response isn't an OIDC configuration: it has no endpoint or no clientId",
    `${BASE}/openIdConnect`,
  ],
  [
    'a wrong type',
    'provider',
    { endpoint: 'x', clientId: 'h', verifyCert: 'true' },
    "the response isn't what the API documents (at verifyCert)",
    `${BASE}/openIdConnect`,
  ],
  [
    'a user without an ID',
    'users',
    [{ id: '1' }, { user: 'a' }],
    "the response isn't what the API documents (at 1.id)",
    `${BASE}/users`,
  ],
])('rejects a response that is not documented: %s', async (_, read, answer, message, path) => {
  expect(await messageOf(answer, read)).toEqual([`GET ${message}`, path, 200, 'OVHcloud', false, false]);
});

test('takes the ID of a registry in any case', async () => {
  expect(await start({ id: 'R?1' }).api.registry()).toMatchObject({ id: 'R?1' });
  expect(await start({ id: 'r1' }, { serviceName: 'p', registryId: 'R1' }).api.registry()).toMatchObject({
    id: 'r1',
  });
});

test('takes a user who is listed twice once, and one with another name for another', async () => {
  const { api } = start([
    { id: 1, user: 'alice', email: null },
    { id: '1', user: 'alice', password: 'x' },
    { id: '1', user: 'bob' },
  ]);
  expect(await api.users()).toEqual([
    { id: '1', user: 'alice', email: '', ref: { id: '1', user: 'alice' } },
    { id: '1', user: 'bob', email: '', ref: { id: '1', user: 'bob' } },
  ]);
  expect((await start([{ id: 1, user: 'alice' }], undefined, true).api.users())[0]?.ref).toEqual({
    id: '1',
    user: 'a…',
    hidden: true,
  });
});

test.each(['', '.', '..'])('builds no path with the ID %j', async (id) => {
  expect(() => start([], { serviceName: 'p', registryId: id })).toThrow(
    'An ID in a path must not be empty or a dot segment.',
  );
  expect(() => start([], { serviceName: id, registryId: 'r' })).toThrow(TypeError);
  await expect(registriesOf(start([]).client, id)).rejects.toBeInstanceOf(TypeError);
});

test('reads what is missing or null as empty, and cuts what is long', () => {
  expect(registrySchema.parse({ id: 5, name: null })).toEqual({
    id: '5',
    name: '',
    status: '',
    url: '',
    version: '',
    iamEnabled: false,
  });
  const long = 'x'.repeat(100_000);
  const registry = registrySchema.parse({
    id: 'r',
    name: long,
    status: long,
    url: long,
    version: long,
    iamEnabled: true,
  });
  expect([
    registry.name.length,
    registry.status.length,
    registry.url.length,
    registry.version.length,
    registry.iamEnabled,
  ]).toEqual([2_048, 2_048, 2_048, 2_048, true]);
  const live = providerSchema.parse({ name: long, scope: long, clientSecret: 'never', verifyCert: null });
  expect([live.name.length, live.scope.length, live.clientId, live.verifyCert, live.status]).toEqual([
    4_096,
    65_536,
    '',
    undefined,
    undefined,
  ]);
  expect(JSON.stringify(live)).not.toContain('never');
  expect(usersSchema.parse([{ id: '1', password: 'never' }])).toEqual([{ id: '1', user: '', email: '' }]);
});
