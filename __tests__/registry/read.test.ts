import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { ActionError, messageOf } from '../../src/model/findings.js';
import type { DesiredRegistry, LiveProvider } from '../../src/model/registry.js';
import { plain } from '../../src/model/text.js';
import { OvhApiError } from '../../src/ovh/error.js';
import { providerSchema, type RegistryApi } from '../../src/ovh/registry.js';
import { readLive } from '../../src/registry/read.js';
import { simulatedWait } from '../memory.js';

const live: LiveProvider = providerSchema.parse(sampleOidc({ endpoint: 'https://idp.example' }));
const provider = { ...live, scope: live.scope.split(','), verifyCert: true, autoOnboard: true };
const desired = {
  name: 'n',
  serviceName: 'p',
  registryId: 'r',
  state: 'present',
  provider,
  admins: [] as string[],
} as unknown as DesiredRegistry;
const REGISTRY = { id: 'r', name: '', status: 'READY', url: '', version: '', iamEnabled: false };

function failure(status: number, path = '/cloud/project/p/containerRegistry/r'): OvhApiError {
  return new OvhApiError({
    method: 'GET',
    path,
    at: '',
    endpoint: 'ovh-eu',
    status,
    message: 'x',
    retryable: false,
    effectUnknown: false,
  });
}

/** Returns an API with these answers in turn, the last one for ever, and the calls to it. */
function api(
  answers: { registry?: unknown; providers?: unknown[]; users?: unknown; registries?: unknown } = {},
) {
  const calls: string[] = [];
  const providers = answers.providers ?? [live];
  const give = async (name: string, value: unknown): Promise<never> => {
    calls.push(name);
    if (value instanceof Error) throw value;
    return value as never;
  };
  let reads = 0;
  const stub = {
    registry: () => give('registry', answers.registry ?? REGISTRY),
    provider: () => give('provider', providers[Math.min(reads++, providers.length - 1)]),
    users: () => give('users', answers.users ?? []),
    registries: () => give('registries', answers.registries ?? []),
  };
  return { stub: stub as unknown as RegistryApi, calls };
}

test.each<[string, Partial<DesiredRegistry>, (LiveProvider | undefined)[], string[]]>([
  ['nothing can concern them', {}, [live], ['registry', 'provider']],
  ['admins are listed', { admins: ['a'] }, [live], ['registry', 'provider', 'users']],
  [
    'admins are listed, but OIDC is to be off',
    { admins: ['a'], state: 'absent' },
    [live],
    ['registry', 'provider'],
  ],
  ['OIDC is off', {}, [undefined], ['registry', 'provider', 'users']],
])('reads the users only if it can concern them: %s', async (_, change, providers, expected) => {
  const { stub, calls } = api({ providers });
  const state = await readLive(stub, { ...desired, ...change }, undefined);
  expect(calls).toEqual(expected);
  expect(state).toEqual({
    registry: REGISTRY,
    live: providers[0],
    users: expected.includes('users') ? [] : undefined,
  });
});

const changing = { ...live, status: 'UPDATING' };
test('waits in an apply until a configuration is stable, and reads everything again', async () => {
  const { stub, calls } = api({ providers: [changing, changing, live] });
  const { live: read } = await readLive(stub, desired, simulatedWait());
  expect(read).toEqual(live);
  expect(calls).toEqual(['registry', 'provider', 'provider', 'provider', 'registry', 'provider']);
});

test('waits for nothing in a dry run, for a suspended registry, and with a stable status', async () => {
  for (const [providers, registry, wait] of [
    [[changing], REGISTRY, undefined],
    [[changing], { ...REGISTRY, status: 'SUSPENDED' }, simulatedWait()],
    [[{ ...live, status: 'ERROR' }], REGISTRY, simulatedWait()],
  ] as const) {
    const { stub, calls } = api({ providers: [...providers], registry });
    await readLive(stub, desired, wait);
    expect(calls).toEqual(['registry', 'provider']);
  }
});

test.each<[string, Parameters<typeof api>[0], Partial<DesiredRegistry>]>([
  ['the registry', { registry: failure(403) }, {}],
  ['the settings', { providers: [failure(403)] }, {}],
  ['the users', { users: failure(403) }, { admins: ['a'] }],
])('throws the error of %s', async (_, answers, change) => {
  const { stub, calls } = api(answers);
  await expect(readLive(stub, { ...desired, ...change }, undefined)).rejects.toMatchObject({
    details: { status: 403 },
  });
  expect(calls).not.toContain('registries');
  expect(new Set(calls).size).toBe(calls.length);
});

const list = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `r${index}`, name: index === 0 ? 'first' : '' }));
test.each<[string, unknown, string]>([
  [
    'some',
    list(2),
    'The project `p` at the endpoint `ovh-eu` has no registry `r`. The project has 2 registries: `r0` (`first`), `r1`.',
  ],
  [
    'one',
    list(1),
    'The project `p` at the endpoint `ovh-eu` has no registry `r`. The project has 1 registry: `r0` (`first`).',
  ],
  [
    'none',
    [],
    'The project `p` at the endpoint `ovh-eu` has no registry `r`. The project has no registries.',
  ],
  [
    'an error',
    failure(403),
    'The project `p` at the endpoint `ovh-eu` has no registry `r`. Could not list its registries.',
  ],
  [
    'no project',
    failure(404),
    "The project `p` isn't known at the endpoint `ovh-eu`. Check `serviceName` or `service-name`, `ovh-endpoint`, and that the credentials are of its account.",
  ],
])('lists the registries of the project for one that is not there: %s', async (_, registries, expected) => {
  const { stub } = api({ registry: failure(404), registries });
  const error: unknown = await readLive(stub, desired, undefined).catch((reason: unknown) => reason);
  if (!(error instanceof ActionError)) throw error;
  expect(error.finding.code).toBe('no-such-registry');
  expect(plain(messageOf(error.finding)).slice(0, expected.length)).toBe(expected);
});

test('lists at most twenty registries, and asks for none if the whole run fails', async () => {
  const { stub } = api({ registry: failure(404), registries: list(21) });
  const error = (await readLive(stub, desired, undefined).catch((reason: unknown) => reason)) as ActionError;
  const said = plain(error.finding.what);
  expect([said.includes('`r19`'), said.includes('`r20`'), said.includes('21 registries')]).toEqual([
    true,
    false,
    true,
  ]);
  const token = api({ registry: failure(404, '/oauth2/token') });
  await expect(readLive(token.stub, desired, undefined)).rejects.toMatchObject({
    details: { path: '/oauth2/token' },
  });
  expect(token.calls).toEqual(['registry', 'provider']);
  const odd = api({ registry: new TypeError('x') });
  await expect(readLive(odd.stub, desired, undefined)).rejects.toBeInstanceOf(TypeError);
});

test('reads the users at once if admins are listed', async () => {
  const { stub, calls } = api();
  const reading = readLive(stub, { ...desired, admins: ['a'] }, undefined);
  expect(calls).toEqual(['registry', 'provider', 'users']);
  await reading;
});
