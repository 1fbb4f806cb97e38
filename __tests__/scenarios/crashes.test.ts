import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { act, actAsProcess, config, emulator, github, PUSH, planOf, writes } from '../support.js';

const PRELOAD = (name: string): string =>
  `--import=${fileURLToPath(new URL(`../../../__tests__/fixtures/preload/${name}.mjs`, import.meta.url))}`;
const changed = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };

test.each(['throws', 'rejects', 'exits', 'runs-dry'])(
  'exits with 1, an annotation and a summary if the process %s during a run',
  async (name) => {
    const api = await emulator({
      registry: changed,
      fault: ({ operation }) => (operation === 'registry' ? 'stall-before' : undefined),
    });
    const run = await actAsProcess({ emulator: api, env: { NODE_OPTIONS: PRELOAD(name) }, timeout: 20_000 });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toMatch(/interrupted|internal/);
    expect(run.summary).toContain('production');
    expect(run.log).not.toMatch(/^\s+at /m);
    expect(writes(api)).toEqual([]);
  },
);

test('exits with 1 and a summary if every GET response is incomplete', async () => {
  const api = await emulator({
    registry: changed,
    fault: ({ operation }) => (operation === 'getOidc' ? 'cut' : undefined),
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'failed', operation: 'none' });
  expect(run.summary).toContain('incomplete');
  expect(writes(api)).toEqual([]);
});

test("exits with 1 on incomplete PUT responses, because a secret can't be compared", async () => {
  const api = await emulator({
    registry: changed,
    fault: ({ operation }) => (operation === 'putOidc' ? 'cut' : undefined),
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({
    result: 'unknown',
    findings: [{ code: 'unknown' }, { code: 'api-error' }],
  });
  expect(run.summary).toMatch(/^20\d\d-\d\d-\d\d\n[\d:]{8} UTC {2}PUT \/cloud\/project\/.*openIdConnect$/m);
  expect(run.summary).toContain('rotate-client-secret');
});

test('compares the settings after incomplete PUT responses without a client secret', async () => {
  const api = await emulator({
    registry: changed,
    fault: ({ operation }) => (operation === 'putOidc' ? 'cut' : undefined),
  });
  const run = await act({ emulator: api, github: await github(), inputs: { 'oidc-client-secret': '' } });
  expect(run.exitCode).toBe(0);
  expect(planOf(run)).toMatchObject({ result: 'applied' });
  expect(api.registries[0]?.oidc?.adminGroup).toBe('harbor-admin');
});

test('exits with 1 and a summary if a PUT fails before its effect', async () => {
  const api = await emulator({
    registry: changed,
    fault: ({ operation }) => (operation === 'putOidc' ? 'reset-before' : undefined),
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'failed' });
  expect(api.registries[0]?.oidc?.adminGroup).toBe('old');
});

test.each<[string, Parameters<typeof act>[0] extends infer S ? Partial<S> : never, string]>([
  ['an invalid config', { config: config({}, { endpoint: 'http://idp.example.com' }) }, 'line=7'],
  [
    'a missing config file',
    { inputs: { config: 'nowhere.yml' } },
    'The nearest one is `.github/ovh-registry-oidc.yml`',
  ],
  ['an invalid input', { inputs: { 'dry-run': 'perhaps' } }, 'Input `dry-run` is `perhaps`'],
  ['a missing credential', { inputs: { 'ovh-client-secret': '' } }, '`ovh-client-secret` is empty'],
  [
    'no credentials at all',
    { inputs: { 'ovh-client-secret': '', 'ovh-client-id': '' } },
    'Missing OVHcloud credentials',
  ],
  ['an unknown name in only', { inputs: { only: 'staging' } }, '`staging`'],
  [
    'a missing secret variable',
    { config: config({}, { clientSecretEnv: 'OIDC_CLIENT_SECRET_X' }) },
    'OIDC_CLIENT_SECRET_X',
  ],
])('fails with an annotation, a summary and no API call: %s', async (_, step, told) => {
  const api = await emulator({ registry: changed });
  const run = await act({ emulator: api, event: PUSH, ...step });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.join('\n')).toContain(told);
  expect(run.summary.split('\n')[0]).toMatch(/: nothing was written$/);
  expect(run.outputs).toMatchObject({ changed: 'false', destructive: 'false', failed: '[]' });
  expect(api.received).toEqual([]);
});

test('reports an invalid config and missing credentials together', async () => {
  const api = await emulator();
  const run = await act({ emulator: api, config: 'state: gone\n', inputs: { 'ovh-client-id': '' } });
  expect(run.annotations.filter((line) => line.startsWith('::error')).length).toBeGreaterThanOrEqual(5);
});

test('annotates nine of many errors, and gives the number of the others in the tenth', async () => {
  const text = Array.from({ length: 25 }, (_, index) => `key_${'abcdefghijklmnopqrstuvwxyz'[index]}: 1`).join(
    '\n',
  );
  const run = await act({ emulator: await emulator(), config: text });
  const errors = run.annotations.filter((line) => line.startsWith('::error'));
  expect(errors).toHaveLength(10);
  expect(errors[8]).toMatch(/\d+ more errors follow in the log/);
  expect(run.log.match(/^error: \.github\/ovh-registry-oidc\.yml:\d+:\d+ /gm)?.length).toBe(30 - 8);
});

test("lists the registries of the project if the configured one doesn't exist", async () => {
  const api = await emulator();
  const run = await act({ emulator: api, config: config({ registryId: 'other' }) });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'failed', findings: [{ code: 'no-such-registry' }] });
  expect(run.summary).toContain('4ebc4ef5-1234-4567-89ab-0123456789ab');
});

test('names the endpoint, the IAM action and the query ID of a rejected call', async () => {
  const api = await emulator({
    registry: changed,
    fault: ({ operation }) => (operation === 'getOidc' ? '403' : undefined),
  });
  const run = await act({ emulator: api });
  expect(run.exitCode).toBe(1);
  expect(run.summary).toContain('publicCloudProject:apiovh:containerRegistry/openIdConnect/get');
  expect(run.summary).toContain(api.endpoint);
});

test.each(['SUSPENDED', 'DELETING', 'DELETED'])(
  'blocks every write to a registry that is %s',
  async (status) => {
    const api = await emulator({ registry: { ...changed, status } });
    const run = await act({ emulator: api });
    expect(run.exitCode).toBe(1);
    expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'registry-status' }] });
    expect(writes(api)).toEqual([]);
  },
);

test('blocks every write to a registry with IAM', async () => {
  const api = await emulator({ registry: { ...changed, iamEnabled: true } });
  const run = await act({ emulator: api });
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'iam-enabled' }] });
  expect(writes(api)).toEqual([]);
});

test("signs requests with an application key, even if the runner's clock is wrong", async () => {
  const { applicationKeyInputs } = await import('../../dev/fakes/runner.js');
  const api = await emulator({ registry: changed, clockAhead: 7_200 });
  const run = await act({
    emulator: api,
    github: await github(),
    inputs: { 'ovh-client-id': '', 'ovh-client-secret': '', ...applicationKeyInputs(api) },
  });
  expect(run.exitCode).toBe(0);
  expect(writes(api)).toEqual(['PUT registry/openIdConnect 200']);
});

test('fails as not ready before a write if the configuration keeps changing', async () => {
  const api = await emulator({ registry: { ...changed, settling: Array(60).fill('UPDATING') } });
  const run = await act({ emulator: api, github: await github(), inputs: { 'wait-timeout': '1' } });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'failed', findings: [{ code: 'not-ready' }] });
  expect(writes(api)).toEqual([]);
});

test('reads an event payload with few fields', async () => {
  const api = await emulator({ registry: { ...changed, users: [] } });
  const event = {
    name: 'push',
    ref: 'refs/heads/main',
    sha: 'c0ffee'.padEnd(40, '0'),
    payload: { repository: { default_branch: 'main', private: 'odd' }, commits: 'odd', pull_request: 7 },
  };
  const run = await act({ emulator: api, github: await github(), event });
  expect(run.outputs.mode).toBe('apply');
  expect(run.exitCode).toBe(0);
});

test.each([
  ['there is none', '/nonexistent'],
  ["it isn't JSON", resolve('README.md')],
])('reads the default branch from GitHub if the payload cannot be read: %s', async (_, path) => {
  const api = await emulator({ registry: { ...changed, users: [] } });
  const event = { name: 'push', ref: 'refs/heads/main', sha: 'c0ffee'.padEnd(40, '0') };
  const run = await act({ emulator: api, github: await github(), event, env: { GITHUB_EVENT_PATH: path } });
  const [first] = run.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect([run.outputs.mode, run.exitCode]).toEqual(['apply', 0]);
  expect(first).toMatch(/^apply: push to main/);
});

test('fails without credentials on a pull request whose payload cannot be read', async () => {
  const env = { GITHUB_EVENT_PATH: '/nonexistent' };
  const inputs = { 'ovh-client-id': '', 'ovh-client-secret': '' };
  const run = await act({ emulator: await emulator(), event: { name: 'pull_request' }, inputs, env });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.join()).toContain('Missing OVHcloud credentials');
});

test('starts with the mode and its reason even if inputs are invalid', async () => {
  const run = await act({ emulator: await emulator(), inputs: { concurrency: 'x' } });
  expect(run.outputs.mode).toBe('dry-run');
  expect(run.log.split('\n').filter((line) => !line.startsWith('::add-mask::'))[0]).toMatch(
    /^dry run: the inputs are wrong/,
  );
  expect(run.summary.split('\n')[0]).toBe('### Invalid inputs: nothing was written');
  expect(run.summary.trim().split('\n').at(-1)).toMatch(/^<sub>Dry run \(.+\): nothing was written\./);
});

test('logs the stack of what ended the run for debugging', async () => {
  const run = await actAsProcess({ emulator: await emulator(), config: 'registries: []' });
  expect(run.exitCode).toBe(1);
  expect(run.log).toMatch(/^::debug::ProblemsError: .* at run \(|^::debug::ProblemsError: .* at async run /m);
});
