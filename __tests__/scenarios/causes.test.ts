import { expect, test } from '@jest/globals';
import { sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { applicationKeyInputs } from '../../dev/fakes/runner.js';
import { act, config, emulator, github, PUSH, planOf, pullRequest, writes } from '../support.js';

const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };
const none = { 'ovh-client-id': '', 'ovh-client-secret': '' };

test.each([
  ['INVALID_KEY', 'This application key is invalid', "doesn't know the application key"],
  ['INVALID_CREDENTIAL', 'This credential is not valid', 'Create a new one, open its validation address'],
  ['NOT_CREDENTIAL', 'This credential does not exist', 'belongs to another application'],
  ['NOT_GRANTED_CALL', 'This call has not been granted', 'lacks the access rule `GET /cloud/project/*`'],
  ['INVALID_SIGNATURE', 'Invalid signature', 'Check `ovh-application-secret`'],
  ['', 'Forbidden', 'the access rules in docs/access.md'],
])('names the cause of a rejected application key: %s', async (errorCode, message, told) => {
  const api = await emulator({
    registry: structuredClone(old),
    answer: ({ operation }) =>
      operation === 'registry' ? { status: 403, body: { errorCode, httpCode: '403', message } } : undefined,
  });
  const inputs = { ...none, ...applicationKeyInputs(api) };
  const run = await act({ emulator: api, github: await github(), inputs });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.join()).toContain(told);
  expect(run.log).not.toContain('IAM policy');
});

test('tells an unknown project from an unknown registry', async () => {
  const api = await emulator({
    registry: structuredClone(old),
    answer: ({ operation }) =>
      ['registry', 'registries'].includes(operation)
        ? { status: 404, body: { class: 'Client::NotFound', message: 'This service does not exist' } }
        : undefined,
  });
  const run = await act({ emulator: api, github: await github() });
  expect(planOf(run).findings[0]).toMatchObject({ code: 'no-such-registry' });
  expect(planOf(run).findings[0].message).toMatch(/^The project `\w+` isn't known at the endpoint/);
});

test("names the organization's IP allow list", async () => {
  const message =
    'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.';
  const hub = await github({ refuse: () => ({ status: 403, message }) });
  const run = await act({ emulator: await emulator({ registry: structuredClone(old) }), github: hub });
  expect(run.log).toContain('IP allow list excludes this runner');
  expect(run.annotations.join()).not.toContain('permissions:');
});

test.each([
  ['eu.api.ovh.com', 'Did you mean `ovh-eu`?'],
  ['eu.api.ovh.com/1.0', 'Did you mean `ovh-eu`?'],
  ['api.example.com', 'Did you mean `https://api.example.com/1.0`?'],
])('knows what a bare host as `ovh-endpoint` means: %s', async (endpoint, told) => {
  const run = await act({
    emulator: await emulator(),
    inputs: { 'ovh-endpoint': endpoint, 'ovh-token-url': '' },
  });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.join()).toContain(told);
});

test("rejects the token endpoint of another platform than the endpoint's", async () => {
  const inputs = { 'ovh-endpoint': 'ovh-us', 'ovh-token-url': 'https://www.ovh.com/auth' };
  const run = await act({ emulator: await emulator(), inputs });
  expect(run.annotations.join()).toContain(
    '`ovh-token-url` is that of `ovh-eu`, but `ovh-endpoint` is `ovh-us`',
  );
});

test('says that a push by Dependabot gets no secrets', async () => {
  const run = await act({
    emulator: await emulator(),
    inputs: none,
    event: { ...PUSH, actor: 'dependabot[bot]' },
  });
  expect(run.annotations.join()).toContain(
    "Dependabot caused this run, so it gets Dependabot's secrets only",
  );
});

test.each([
  ['HTTPS_PROXY', 'socks5://user:hidden-password@127.0.0.1:1080', 'has the scheme `socks5`'],
  ['https_proxy', 'http://user:hidden#password@127.0.0.1:3128', "isn't the address of a proxy"],
  ['HTTP_PROXY', 'http://127.0.0.1:99999', "isn't the address of a proxy"],
])('rejects a malformed %s before any call, without its value', async (name, value, told) => {
  const api = await emulator();
  const run = await act({ emulator: api, env: { [name]: value } });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.join()).toContain(`The environment variable \`${name}\` ${told}`);
  expect(`${run.log}${run.summary}`).not.toContain('hidden');
  expect(api.received).toEqual([]);
});

test.each([
  ['OIDC_CLIENT_SECRET', 'The environment variable `OIDC_CLIENT_SECRET`'],
  ['INPUT_OIDC-CLIENT-SECRET', 'Input `oidc-client-secret`'],
  ['INPUT_GITHUB-TOKEN', 'Input `github-token`'],
])('rejects a secret of 25 KB before any call, and names its source: %s', async (name, told) => {
  const api = await emulator();
  const secret = Array.from({ length: 2_500 }, (_, index) => `line ${index} `).join('');
  const run = await act({ emulator: api, env: { [name]: secret } });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.join()).toContain(`${told} is longer than 16 KiB`);
  expect(api.received).toEqual([]);
});

test('redacts half of a secret that the API repeats', async () => {
  const secret = 'first-half-of-the-secret-0123456789/second-half-of-the-secret';
  const half = secret.slice(0, 30);
  const api = await emulator({
    registry: structuredClone(old),
    answer: ({ operation }) =>
      operation === 'putOidc'
        ? { status: 400, body: { class: 'Client::BadRequest', message: `clientSecret: bad value ${half}` } }
        : undefined,
  });
  const run = await act({ emulator: api, github: await github(), inputs: { 'oidc-client-secret': secret } });
  expect(run.exitCode).toBe(1);
  const shown = run.log.replace(/^::add-mask::.*$/gm, '') + run.summary + run.outputs.plan;
  expect(shown).toContain('clientSecret: bad value ***');
  expect(shown).not.toContain(half.slice(0, 20));
  expect(shown).not.toContain(half.slice(-20));
});

test.each([
  [
    'the nearest file',
    { 'infra/oidc.yaml': 'x: y' },
    'infra/oidc.yml',
    'The nearest one is `infra/oidc.yaml`',
  ],
  [
    'a sparse checkout',
    { '.git/info/sparse-checkout': '/src', 'a.txt': '' },
    'oidc.yml',
    'The checkout is sparse',
  ],
])('says why a config file is not there: %s', async (_, files, path, told) => {
  const run = await act({
    emulator: await emulator(),
    files: files as Record<string, string>,
    inputs: { config: path },
  });
  expect(run.annotations.join()).toContain(told);
});

test('says that the workspace is empty', async () => {
  const run = await act({
    emulator: await emulator(),
    prepare: (workspace) => {
      const { rmSync } = process.getBuiltinModule('node:fs');
      rmSync(`${workspace}/.github`, { recursive: true });
    },
  });
  expect(run.annotations.join()).toContain('The workspace is empty. Run `actions/checkout`');
});

test('a name with `$&` and `$` is shown as it is', async () => {
  const name = 'prod$&-$1-$$';
  const api = await emulator({ registries: [sampleRegistry({ oidc: undefined })] });
  const run = await act({
    emulator: api,
    github: await github(),
    event: pullRequest(),
    config: config({ name }),
  });
  expect(run.summary.split('\n')[0]).toContain(`\`${name}\``);
});

test('shows no control character of the registry in a terminal', async () => {
  const url = 'https://harbor.example.com/\u001b[31m\rX';
  const version = '2.15.1\u001b[31m\rX';
  const api = await emulator({
    registry: { oidc: undefined, users: [] },
    answer: ({ operation, path }) =>
      operation === 'registry'
        ? { status: 200, body: { id: path.split('/').at(-1), name: 'x', status: 'READY', url, version } }
        : undefined,
  });
  const env = { GITHUB_ACTIONS: '', GITHUB_REF: '', 'INPUT_DRY-RUN': 'true' };
  const run = await act({ emulator: api, env });
  expect(run.log).toContain('Harbor `2.15.1');
  expect(run.log).not.toContain('\u001b[31m');
  expect(run.log).not.toContain('\r');
  expect(writes(api)).toEqual([]);
});
