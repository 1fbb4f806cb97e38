import { expect, test } from '@jest/globals';
import { HARBOR } from '../../dev/fakes/provider.js';
import {
  act,
  config,
  emulator,
  github,
  oidcProvider,
  PUSH,
  planOf,
  pullRequest,
  SCHEDULE,
  type Scenario,
} from '../support.js';

const NO_CREDENTIALS = { 'ovh-client-id': '', 'ovh-client-secret': '', 'oidc-client-secret': '' };
const VALIDATE = { ...NO_CREDENTIALS, validate: 'true', 'check-provider': 'auto' };

async function validate(change: Partial<Scenario> = {}, provider: Record<string, unknown> = {}) {
  const local = await oidcProvider();
  const api = await emulator();
  const hub = await github();
  const run = await act({
    emulator: api,
    github: hub,
    config: config({}, { endpoint: local.issuer, clientId: HARBOR.clientId, ...provider }),
    ...change,
    inputs: { ...VALIDATE, ...change.inputs },
  });
  expect([api.received, hub.received, hub.state.comments]).toEqual([[], [], []]);
  return run;
}

const EVENTS: [string, NonNullable<Scenario['event']>][] = [
  ['a push', PUSH],
  ['a pull request', pullRequest()],
  ['a pull request from a fork', pullRequest({ fork: true })],
  ['a schedule', SCHEDULE],
  ['an event of the future', { ...PUSH, name: 'an_event_of_the_future' }],
];

test.each(EVENTS)('checks file and provider without credentials on %s', async (_, event) => {
  const run = await validate({ event });
  expect(run.exitCode).toBe(0);
  expect(run.log).toMatch(/^validate: the input validate is true$/m);
  const { mode, changed, destructive, drift, matrix, failed } = run.outputs;
  expect({ mode, changed, destructive, drift, matrix, failed }).toEqual({
    mode: 'validate',
    changed: 'false',
    destructive: 'false',
    drift: '',
    matrix: '',
    failed: '[]',
  });
  expect(planOf(run)).toMatchObject({ result: 'skipped', operation: 'none', findings: [] });
  expect(run.summary).toMatch(/^### The file is valid for `production`$/m);
  expect(run.summary).toContain(
    '- ⚪ Not checked: client secret (this run has none), redirect URI and scopes',
  );
});

test('does so outside a workflow', async () => {
  const env = { GITHUB_ACTIONS: '', GITHUB_REPOSITORY: '' };
  const run = await validate({ env, event: { name: '' } });
  expect(run.exitCode).toBe(0);
  expect(run.log).toContain('The file is valid for `production`');
});

test('makes a failed check of the provider an error, unless it is off', async () => {
  const wrong = { endpoint: 'http://127.0.0.1:1/realms/none' };
  const strict = await validate({ inputs: { 'check-provider': 'strict' } }, wrong);
  expect(strict.exitCode).toBe(1);
  expect(planOf(strict)).toMatchObject({ result: 'failed', findings: [{ code: 'provider-unreachable' }] });
  expect(strict.summary).toContain(
    '### Failed: the file is valid for `production`, but the provider could not be reached',
  );
  const off = await validate({ inputs: { 'check-provider': 'off' } }, wrong);
  expect([off.exitCode, planOf(off).result]).toEqual([0, 'skipped']);
});

test('reports an invalid file at its lines', async () => {
  const run = await validate({}, { scope: ['email'] });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.join()).toContain('`scope` lacks `openid`');
  expect(run.outputs.mode).toBe('validate');
});

test.each([
  [{ export: 'true', 'service-name': 'p' }, '`export` is `true`'],
  [{ 'dry-run': 'false' }, '`dry-run` is `false`'],
])('is an error together with %j', async (inputs, what) => {
  const run = await validate({ inputs });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.join()).toContain(`Input \`validate\` is \`true\`, but ${what}.`);
});
