import { expect, test } from '@jest/globals';
import type { HarborOptions } from '../../dev/fakes/harbor.js';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { Emulator, EmulatorOptions } from '../../dev/fakes/ovhcloud/server.js';
import type { Registry } from '../../dev/fakes/ovhcloud/state.js';
import { HARBOR, LIMITED_CLIENT, type LocalProvider } from '../../dev/fakes/provider.js';
import type { Finished } from '../../dev/fakes/runner.js';
import { SOUND_KEY } from '../../dev/fakes/scripted-provider.js';
import {
  type Answer,
  act,
  config,
  emulator,
  github,
  oidcProvider,
  planOf,
  pullRequest,
  SCHEDULE,
  type Scenario,
  webServer,
  writes,
} from '../support.js';

const INPUTS = { 'check-provider': 'auto', 'oidc-client-secret': HARBOR.clientSecret, 'wait-timeout': '2' };

interface Case {
  provider: LocalProvider;
  /** Live settings that differ from the file. */
  live?: Partial<NonNullable<Registry['oidc']>>;
  registry?: Partial<Registry>;
  harbor?: Partial<HarborOptions>;
  desired?: Record<string, unknown>;
  settings?: Record<string, unknown>;
  inputs?: Record<string, string>;
  event?: Scenario['event'];
  options?: Partial<EmulatorOptions>;
}

/** Runs the action with a provider, whose client the live settings have already. */
async function login(scenario: Case): Promise<{ run: Finished; api: Emulator }> {
  const { provider, live, registry, harbor, desired, settings, inputs, event, options } = scenario;
  const { issuer } = provider;
  const oidc = sampleOidc({ endpoint: issuer, clientId: HARBOR.clientId, ...live });
  const api = await emulator({
    registry: { oidc, users: [], ...registry },
    ...(harbor && { harbor }),
    ...options,
  });
  const run = await act({
    emulator: api,
    github: await github(),
    config: config(desired, { endpoint: issuer, clientId: HARBOR.clientId, ...settings }),
    inputs: { ...INPUTS, ...inputs },
    ...(event && { event }),
  });
  return { run, api };
}

const verdicts = (run: Finished): string[] =>
  planOf(run).checks.map(({ check, verdict }: Record<string, string>) => `${check} ${verdict}`);
const found = (run: Finished): string[] =>
  planOf(run).findings.map(({ level, code }: Record<string, string>) => `${level} ${code}`);
const logins = ({ received }: LocalProvider): string[] =>
  received.filter((line) => line.startsWith('GET /auth?'));

const OFF = { oidc: undefined };
const PASSED = ['discovery passed', 'client passed', 'authorization passed', 'harbor passed'];

test('verifies the whole login after a create', async () => {
  const provider = await oidcProvider();
  const { run, api } = await login({ provider, registry: OFF });
  expect(run.exitCode).toBe(0);
  expect(verdicts(run)).toEqual(PASSED);
  expect(found(run)).toEqual([]);
  expect(logins(provider)).toHaveLength(2);
  expect(logins(provider).every((line) => line.includes('prompt=none'))).toBe(true);
  expect(api.harbor.received).toHaveLength(1);
  expect(run.summary).toContain(
    '✅ Passed: discovery document and keys, client secret, redirect URI and scopes, login at Harbor up to',
  );
  expect(run.log).toContain('check harbor: passed.');
});

test('asks Harbor and the provider once each if there is nothing to write', async () => {
  const provider = await oidcProvider();
  const { run, api } = await login({ provider });
  expect(planOf(run).result).toBe('unchanged');
  expect(verdicts(run)).toEqual([
    'discovery passed',
    'client passed',
    'authorization skipped',
    'harbor passed',
  ]);
  expect([logins(provider).length, api.harbor.received.length]).toEqual([1, 1]);
});

test('asks for no login in a dry run without changes, and once with changes', async () => {
  const provider = await oidcProvider();
  const same = await login({ provider, event: pullRequest() });
  expect(verdicts(same.run).slice(2)).toEqual(['authorization skipped', 'harbor skipped']);
  expect([logins(provider).length, same.api.harbor.received.length]).toEqual([0, 0]);
  const changed = await login({ provider, event: pullRequest(), live: { adminGroup: 'old' } });
  expect(verdicts(changed.run).slice(2)).toEqual(['authorization passed', 'harbor skipped']);
  expect([logins(provider).length, changed.api.harbor.received.length]).toEqual([1, 0]);
});

test('blocks a create before the write if the redirect URI is not registered', async () => {
  const provider = await oidcProvider();
  provider.isRegistered = () => false;
  for (const event of [undefined, pullRequest()]) {
    const { run, api } = await login({ provider, registry: OFF, ...(event && { event }) });
    expect(run.exitCode).toBe(1);
    expect(found(run)).toEqual(['error login-redirect-uri']);
    expect(planOf(run).result).toBe('blocked');
    expect(run.summary).toContain(`${api.registries[0]?.url}/c/oidc/callback`);
    expect(writes(api)).toEqual([]);
    expect(api.harbor.received).toEqual([]);
  }
});

test('blocks a new client that the provider does not have', async () => {
  const provider = await oidcProvider();
  const { run, api } = await login({ provider, settings: { clientId: 'nobody' } });
  expect(found(run)).toContain('error login-client');
  expect(writes(api)).toEqual([]);
});

test('blocks scopes that the client may not request', async () => {
  const provider = await oidcProvider();
  const { run, api } = await login({ provider, settings: { clientId: LIMITED_CLIENT } });
  expect(found(run)).toEqual(['error login-scope']);
  expect(run.summary).toContain('`openid profile email offline_access`');
  expect(writes(api)).toEqual([]);
});

test('only warns if another field changes, and reports the error of the apply once', async () => {
  const provider = await oidcProvider();
  provider.isRegistered = () => false;
  const live = { adminGroup: 'old' };
  const dry = await login({ provider, live, event: pullRequest() });
  expect([dry.run.exitCode, found(dry.run)]).toEqual([0, ['warning login-redirect-uri']]);
  const { run, api } = await login({ provider, live });
  expect(run.exitCode).toBe(1);
  expect(found(run)).toEqual(['error login-redirect-uri']);
  expect(planOf(run).result).toBe('failed');
  expect(run.outputs.changed).toBe('true');
  expect(writes(api)).toEqual(['PUT registry/openIdConnect 200']);
  expect(run.summary).toContain('**Undo:** put the values of *Live values before* into the file');
});

test.each<[string, Partial<HarborOptions>, string, string]>([
  ['OIDC is off there', { fails: 412 }, 'error harbor-not-enabled', 'OIDC is off in Harbor'],
  ['it has an error', { fails: 500 }, 'error harbor-provider', 'trust its certificate'],
  ['it never gets the settings', { lateReads: Number.POSITIVE_INFINITY }, 'error harbor-differs', '`scope`'],
  ['it has another client', { values: { clientId: 'x' } }, 'error harbor-differs', '`clientId`'],
])(
  'fails an apply, and the same job again, if Harbor does not start logins: %s',
  async (_, harbor, code, told) => {
    const provider = await oidcProvider();
    const { run, api } = await login({ provider, harbor, live: { scope: 'openid,email' } });
    expect(run.exitCode).toBe(1);
    expect(found(run)).toEqual([code]);
    expect(planOf(run)).toMatchObject({ result: 'failed', operation: 'update' });
    expect(run.outputs).toMatchObject({ changed: 'true', failed: '["production"]' });
    expect(run.summary).toContain(told);
    expect(run.summary).toContain('**Undo:** put the values of *Live values before* into the file');
    expect(api.harbor.received.length).toBeGreaterThan(1);
    const again = await act({
      emulator: api,
      github: await github(),
      config: config({}, { endpoint: provider.issuer, clientId: HARBOR.clientId }),
      inputs: INPUTS,
    });
    expect([again.exitCode, found(again), planOf(again).result]).toEqual([1, [code], 'failed']);
    expect(again.outputs.changed).toBe('false');
  },
);

test('waits until Harbor has the settings', async () => {
  const provider = await oidcProvider();
  const { run, api } = await login({
    provider,
    registry: OFF,
    harbor: { lateReads: 2 },
    inputs: { 'wait-timeout': '30' },
  });
  expect([run.exitCode, verdicts(run)]).toEqual([0, PASSED]);
  expect(api.harbor.received).toHaveLength(3);
  expect(run.log).toContain("Harbor doesn't show the change yet. Checking again in 1 s.");
});

test('warns if Harbor uses a redirect URI with another host', async () => {
  const provider = await oidcProvider();
  const { run } = await login({ provider, harbor: { host: 'registry.example' } });
  expect([run.exitCode, found(run)]).toEqual([0, ['warning harbor-redirect-uri']]);
  expect(run.summary).toContain('Register `https://registry.example:');
});

test('fails if the provider rejects the redirect URI of Harbor alone', async () => {
  const provider = await oidcProvider();
  provider.isRegistered = (uri) => !uri.includes('registry.example');
  const { run } = await login({ provider, harbor: { host: 'registry.example' } });
  expect(run.exitCode).toBe(1);
  expect(found(run).sort()).toEqual(['error login-redirect-uri', 'warning harbor-redirect-uri']);
});

test.each<[string, Partial<HarborOptions>]>([
  ['unreachable', { fails: 'unreachable' }],
  ['behind something that responds with 502', { fails: 502 }],
])('tells that a Harbor that is %s can not be checked, an error only with strict', async (_, harbor) => {
  const provider = await oidcProvider();
  const { run } = await login({ provider, harbor });
  expect([run.exitCode, found(run)]).toEqual([0, []]);
  expect(verdicts(run).at(-1)).toBe('harbor unknown');
  expect(run.summary).toContain("⚪ Can't tell: login at Harbor");
  const strict = await login({ provider, harbor, inputs: { 'check-login': 'strict' } });
  expect([strict.run.exitCode, found(strict.run)]).toEqual([1, ['error harbor-unknown']]);
});

test('blocks a write with strict if the runner can not reach Harbor', async () => {
  const provider = await oidcProvider();
  const live = { adminGroup: 'old' };
  const inputs = { 'check-login': 'strict' };
  const { run, api } = await login({ provider, live, harbor: { fails: 'unreachable' }, inputs });
  expect([run.exitCode, planOf(run).result]).toEqual([1, 'blocked']);
  expect(found(run)).toEqual(['error harbor-unknown']);
  expect(verdicts(run).at(-1)).toBe('harbor unknown');
  expect(writes(api)).toEqual([]);
  const rejected = await login({ provider, live, harbor: { fails: 403 }, inputs });
  expect([planOf(rejected.run).result, writes(rejected.api)]).toEqual(['blocked', []]);
  const reachable = await login({ provider, live, inputs });
  expect([reachable.run.exitCode, verdicts(reachable.run)]).toEqual([0, PASSED]);
});

test('asks for nothing with check-login off', async () => {
  const provider = await oidcProvider();
  const { run, api } = await login({ provider, registry: OFF, inputs: { 'check-login': 'off' } });
  expect(run.exitCode).toBe(0);
  expect(verdicts(run).slice(2)).toEqual(['authorization skipped', 'harbor skipped']);
  expect([logins(provider), api.harbor.received]).toEqual([[], []]);
});

test('asks Harbor alone with check-provider off', async () => {
  const provider = await oidcProvider();
  const { run, api } = await login({ provider, registry: OFF, inputs: { 'check-provider': 'off' } });
  expect(verdicts(run)).toEqual([
    'discovery skipped',
    'client skipped',
    'authorization skipped',
    'harbor passed',
  ]);
  expect([provider.received, api.harbor.received.length]).toEqual([[], 1]);
});

test('verifies on a schedule what is live, and only warns', async () => {
  const provider = await oidcProvider();
  const sound = await login({ provider, event: SCHEDULE, live: { adminGroup: 'old' } });
  expect([sound.run.exitCode, verdicts(sound.run)]).toEqual([0, PASSED]);
  expect([logins(provider).length, sound.api.harbor.received.length]).toEqual([2, 1]);
  provider.isRegistered = () => false;
  const broken = await login({ provider, event: SCHEDULE });
  expect([broken.run.exitCode, found(broken.run)]).toEqual([0, ['warning login-redirect-uri']]);
  const other = await login({ provider, event: SCHEDULE, harbor: { fails: 500 } });
  expect(found(other.run).sort()).toEqual(['warning harbor-provider', 'warning login-redirect-uri']);
});

test('uses the discovery document of the live endpoint on a schedule', async () => {
  const [provider, former] = [await oidcProvider(), await oidcProvider()];
  const { run } = await login({ provider, event: SCHEDULE, live: { endpoint: former.issuer } });
  expect(verdicts(run).slice(2)).toEqual(['authorization passed', 'harbor passed']);
  expect(logins(former)).toHaveLength(2);
  expect(logins(provider)).toHaveLength(0);
  expect(former.received.filter((line) => line.includes('openid-configuration'))).toHaveLength(1);
});

test('passes after OIDC was disabled, and fails if Harbor still starts logins', async () => {
  const provider = await oidcProvider();
  const desired = { state: 'absent', provider: undefined };
  const { run } = await login({ provider, desired });
  expect([run.exitCode, verdicts(run).at(-1), found(run)]).toEqual([0, 'harbor passed', []]);
  const late = await login({ provider, desired, harbor: { lateReads: Number.POSITIVE_INFINITY } });
  expect([late.run.exitCode, found(late.run)]).toEqual([1, ['error harbor-not-disabled']]);
  const before = await login({ provider, desired, registry: OFF });
  expect(verdicts(before.run)).toEqual(
    Array.from(['discovery', 'client', 'authorization', 'harbor'], (check) => `${check} skipped`),
  );
  expect(before.api.harbor.received).toEqual([]);
});

test('never requests a registry whose address is not https', async () => {
  const provider = await oidcProvider();
  const registry = { url: 'http://registry.example', oidc: undefined };
  const { run, api } = await login({ provider, registry });
  expect(run.exitCode).toBe(0);
  expect(verdicts(run).slice(2)).toEqual(['authorization skipped', 'harbor unknown']);
  expect(api.harbor.received).toEqual([]);
});

test('shows what was asked of the provider also if the registry could not be read', async () => {
  const provider = await oidcProvider();
  const { run } = await login({
    provider,
    options: { fault: ({ operation }) => (operation === 'registry' ? '403' : undefined) },
  });
  expect([run.exitCode, planOf(run).result]).toEqual([1, 'failed']);
  // The client is asked with the registry's redirect URI, which isn't known.
  expect(verdicts(run)).toEqual([PASSED[0], 'client skipped', 'authorization skipped', 'harbor skipped']);
});

test('waits after a change that the start of a login does not show', async () => {
  const provider = await oidcProvider();
  const { run } = await login({ provider, live: { verifyCert: false } });
  expect([run.exitCode, verdicts(run)]).toEqual([0, PASSED]);
  expect(run.duration).toBeGreaterThan(3_500);
});

test('does not ask for a login on a pull request from a fork without credentials', async () => {
  const provider = await oidcProvider();
  const run = await act({
    emulator: await emulator(),
    config: config({}, { endpoint: provider.issuer, clientId: HARBOR.clientId }),
    event: pullRequest({ fork: true }),
    inputs: { ...INPUTS, 'oidc-client-secret': '', 'ovh-client-id': '', 'ovh-client-secret': '' },
  });
  expect([run.exitCode, planOf(run).result]).toEqual([0, 'skipped']);
  expect(verdicts(run)).toEqual([
    'discovery passed',
    'client skipped',
    'authorization skipped',
    'harbor skipped',
  ]);
  expect(logins(provider)).toEqual([]);
});

/** Starts a provider with a valid discovery document, and its own response to a login request. */
async function hostileProvider(
  answer: Answer,
  authorization = '/auth',
): Promise<{ issuer: string; received: string[] }> {
  const received: string[] = [];
  const issuer = await webServer((request, response, origin) => {
    const path = request.url ?? '';
    received.push(path.replace(/\?.*/, ''));
    if (path.includes('openid-configuration')) {
      const at = authorization.startsWith('/') ? origin + authorization : authorization;
      const document = {
        issuer: origin,
        authorization_endpoint: at,
        token_endpoint: `${origin}/token`,
        jwks_uri: `${origin}/keys`,
      };
      return response.end(JSON.stringify(document));
    }
    if (path === '/keys') return response.end(JSON.stringify({ keys: [SOUND_KEY] }));
    if (path === '/token') return response.writeHead(400).end('{"error":"invalid_grant"}');
    return answer(request, response, origin);
  });
  return { issuer, received };
}

let internal: string[] = [];
const elsewhere = async (): Promise<string> => {
  const { issuer, received } = await hostileProvider((_, response) => response.end('internal'));
  internal = received;
  return issuer;
};

test.each<[string, (other: string) => Answer, string | undefined]>([
  ['sends 10 MB', () => (_, response) => response.end('x'.repeat(10 * 1024 * 1024)), undefined],
  ['sends nothing', () => () => undefined, undefined],
  [
    'redirects in a loop',
    () => (request, response) => response.writeHead(302, { location: request.url }).end(),
    undefined,
  ],
  [
    'redirects to an internal address',
    (other) => (_, response) => response.writeHead(302, { location: `${other}/secret` }).end(),
    undefined,
  ],
  [
    'redirects to javascript:',
    () => (_, response) => response.writeHead(302, { location: 'javascript:alert(1)' }).end(),
    undefined,
  ],
  [
    'redirects to a URL that Node rejects',
    () => (_, response) => response.writeHead(302, { location: 'https://%@host/' }).end(),
    undefined,
  ],
  ['has its login page at HTTP:', () => (_, response) => response.end(), 'HTTP://127.0.0.1:1/auth'],
  [
    'has its login page on plain http elsewhere',
    () => (_, response) => response.end(),
    'http://registry.example/auth',
  ],
  [
    'repeats the request in a page with status 400',
    () => (request, response) => {
      const values = [...new URL(request.url ?? '', 'http://x').searchParams.values()];
      return response.writeHead(400).end(`${values.join(' ')} ${request.url}`);
    },
    undefined,
  ],
])('does no harm and blocks nothing if a provider %s', async (_, answer, authorization) => {
  const other = await elsewhere();
  const { issuer, received } = await hostileProvider(answer(other), authorization);
  const { run, api } = await login({
    provider: { issuer } as LocalProvider,
    registry: OFF,
    settings: { clientId: 'Invalid parameter: redirect_uri' },
    inputs: { 'request-timeout': '1' },
    event: pullRequest(),
  });
  expect(run.duration).toBeLessThan(20_000);
  expect(run.exitCode).toBe(0);
  expect(found(run)).toEqual(authorization?.startsWith('http:') ? ['warning provider-insecure'] : []);
  expect(verdicts(run).at(2)).toBe('authorization unknown');
  expect(run.summary).toContain(`${api.registries[0]?.url}/c/oidc/callback`);
  expect(received.filter((path) => path === '/auth').length).toBeLessThanOrEqual(4);
  expect(internal).toEqual([]);
});

test('fails a provider with its login page at javascript:', async () => {
  const { issuer } = await hostileProvider((_, response) => response.end(), 'javascript:alert(1)');
  const { run } = await login({ provider: { issuer } as LocalProvider, registry: OFF, event: pullRequest() });
  expect([run.exitCode, found(run)]).toEqual([1, ['error provider-incomplete']]);
  expect(verdicts(run).at(2)).toBe('authorization skipped');
});

test.each([
  ['2.12.4', 1, ['error login-flow']],
  ['2.14.4', 0, []],
  ['', 0, []],
])('requests a login with PKCE as Harbor %s does', async (version, exitCode, codes) => {
  const provider = await oidcProvider({ requiresPkce: true });
  const { run } = await login({ provider, registry: { ...OFF, version }, event: pullRequest() });
  expect([run.exitCode, found(run)]).toEqual([exitCode, codes]);
  expect(planOf(run).harborVersion).toBe(version === '' ? undefined : version);
});
