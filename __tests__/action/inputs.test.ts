import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/action/inputs.js';
import { NO_TEXT, plain } from '../../src/model/text.js';

const OAUTH2 = { 'INPUT_OVH-CLIENT-ID': 'id', 'INPUT_OVH-CLIENT-SECRET': 'secret' };

function read(env: Record<string, string> = {}) {
  const { inputs, problems } = readInputs(() => undefined, { ...OAUTH2, ...env });
  expect(problems).toEqual([]);
  return inputs;
}

function problems(env: Record<string, string>): string {
  return readInputs(() => undefined, { ...OAUTH2, ...env })
    .problems.map(({ what }) => plain(what))
    .join(' ');
}

/** Returns why there are no credentials. */
function missing(env: Record<string, string>): string {
  const { credentials, credentialsProblem = NO_TEXT } = read(env);
  expect(credentials).toBeUndefined();
  return plain(credentialsProblem);
}

test('treats an empty input as not set, and uses the documented defaults', () => {
  expect(read({ INPUT_CONFIG: '', 'INPUT_DRY-RUN': ' ' })).toMatchObject({
    config: '.github/ovh-registry-oidc.yml',
    dryRun: 'auto',
    rotateClientSecret: false,
    failOnDrift: false,
    comment: 'on-change',
    concurrency: 10,
    waitTimeout: 300_000,
    requestTimeout: 30_000,
    endpoint: { name: 'ovh-eu', host: 'eu.api.ovh.com', tokenUrl: 'https://www.ovh.com/auth' },
    only: [],
  });
});

test.each([
  ['DRY-RUN', 'maybe', 'Input `dry-run` is `maybe`. Allowed: `auto`, `true` or `false`.'],
  ['CONCURRENCY', '33', 'Input `concurrency` is `33`. Allowed: a whole number from 1 to 32.'],
  ['CONCURRENCY', '1.5', 'Input `concurrency` is `1.5`. Allowed: a whole number from 1 to 32.'],
  ['WAIT-TIMEOUT', '-1', 'Input `wait-timeout` is `-1`. Allowed: a whole number of seconds from 1 to 86400.'],
  [
    'REQUEST-TIMEOUT',
    'soon',
    'Input `request-timeout` is `soon`. Allowed: a whole number of seconds from 1 to 600.',
  ],
  ['COMMENT', 'sometimes', 'Input `comment` is `sometimes`. Allowed: `on-change`, `always` or `never`.'],
  ['FAIL-ON-DRIFT', 'yes', 'Input `fail-on-drift` is `yes`. Allowed: `true` or `false`.'],
  ['ROTATE-CLIENT-SECRET', '1', 'Input `rotate-client-secret` is `1`. Allowed: `true` or `false`.'],
  [
    'OVH-ENDPOINT',
    'ovh-de',
    'Input `ovh-endpoint` is `ovh-de`. ' +
      'Allowed: `ovh-eu`, `ovh-ca` and `ovh-us`, or a URL such as `https://host:8443/1.0`.',
  ],
  [
    'OVH-ENDPOINT',
    'http://host/1.0',
    'Input `ovh-endpoint` is `http://host/1.0`. ' +
      'Allowed: `ovh-eu`, `ovh-ca` and `ovh-us`, or a URL such as `https://host:8443/1.0`.',
  ],
])('rejects %s with the value %s, and names the allowed values', (name, value, message) => {
  expect(problems({ [`INPUT_${name}`]: value })).toBe(message);
});

test('reads underscores in names of inputs, but not in a workflow', () => {
  const given = { INPUT_DRY_RUN: 'perhaps' };
  expect(problems(given)).toContain('Input `dry-run` is `perhaps`');
  expect(read({ ...given, GITHUB_ACTIONS: 'true' }).dryRun).toBe('auto');
});

test('reads a wrong value as the default', () => {
  const env = { ...OAUTH2, 'INPUT_DRY-RUN': 'x', INPUT_CONCURRENCY: '0', 'INPUT_OVH-ENDPOINT': 'ovh-de' };
  const { inputs, problems: wrong } = readInputs(() => undefined, env);
  expect(wrong).toHaveLength(3);
  expect(inputs).toMatchObject({ dryRun: 'auto', concurrency: 10, endpoint: { name: 'ovh-eu' } });
});

test('reports all invalid inputs at once', () => {
  const message = problems({ 'INPUT_DRY-RUN': 'x', INPUT_CONCURRENCY: '0', INPUT_COMMENT: 'x' });
  expect(message.match(/Input `/g)).toHaveLength(3);
});

test('requires ovh-token-url only for a URL as endpoint with a service account', () => {
  const url = { 'INPUT_OVH-ENDPOINT': 'https://host:8443/base/' };
  expect(problems(url)).toContain('`ovh-token-url` is missing');
  expect(read({ ...url, 'INPUT_OVH-TOKEN-URL': 'https://host/auth/' }).endpoint).toEqual({
    name: 'https://host:8443/base/',
    host: 'host',
    port: 8443,
    basePath: '/base',
    tokenUrl: 'https://host/auth',
  });
  const applicationKey = {
    'INPUT_OVH-CLIENT-ID': '',
    'INPUT_OVH-CLIENT-SECRET': '',
    OVH_APPLICATION_KEY: 'k',
    OVH_APPLICATION_SECRET: 's',
    OVH_CONSUMER_KEY: 'c',
  };
  expect(read({ ...url, ...applicationKey }).credentials).toMatchObject({ kind: 'application-key' });
});

// https://github.com/ovh/node-ovh/pull/65
test("takes OVHcloud's new names as URLs, in every form of the token URL", () => {
  for (const region of ['eu', 'ca'])
    for (const path of ['', '/', '/oauth2/token'])
      expect(
        read({
          'INPUT_OVH-ENDPOINT': `https://api.${region}.ovhcloud.com/1.0`,
          'INPUT_OVH-TOKEN-URL': `https://auth.${region}.ovhcloud.com${path}`,
        }).endpoint,
      ).toEqual({
        name: `https://api.${region}.ovhcloud.com/1.0`,
        host: `api.${region}.ovhcloud.com`,
        port: 443,
        basePath: '/1.0',
        tokenUrl: `https://auth.${region}.ovhcloud.com`,
      });
});

test('prefers credentials from inputs over the environment, and never mixes both', () => {
  const environment = {
    OVH_CLIENT_ID: 'env-id',
    OVH_CLIENT_SECRET: 'env-secret',
    OVH_ENDPOINT: 'ovh-ca',
    OVH_CLOUD_PROJECT_SERVICE: 'env-project',
  };
  const none = { 'INPUT_OVH-CLIENT-ID': '', 'INPUT_OVH-CLIENT-SECRET': '' };
  expect(read(environment)).toMatchObject({
    credentials: { clientId: 'id' },
    endpoint: { name: 'ovh-ca' },
    serviceName: 'env-project',
  });
  expect(read({ ...environment, ...none })).toMatchObject({ credentials: { clientId: 'env-id' } });
  expect(missing({ ...environment, 'INPUT_OVH-CLIENT-SECRET': '' })).toContain(
    '`ovh-client-secret` is empty',
  );
  expect(missing({ ...none, OVH_CLIENT_ID: 'x' })).toContain('`OVH_CLIENT_SECRET` is empty');
  expect(missing(none)).toContain('Missing OVHcloud credentials');
  expect(
    problems({
      'INPUT_OVH-APPLICATION-KEY': 'k',
      'INPUT_OVH-APPLICATION-SECRET': 's',
      'INPUT_OVH-CONSUMER-KEY': 'c',
    }),
  ).toContain('Two sets');
});

test('masks every secret while reading it, even if inputs are invalid, and prints none', () => {
  const masked: string[] = [];
  const env = {
    ...OAUTH2,
    'INPUT_OIDC-CLIENT-SECRET': 'oidc',
    OIDC_CLIENT_SECRET_B: 'b\n',
    'INPUT_GITHUB-TOKEN': 'ghs',
    OVH_APPLICATION_SECRET: 'unused',
    OVH_CONSUMER_KEY: 'key',
    OIDC_CLIENT_SECRETS: 'no',
    'INPUT_DRY-RUN': 'x',
  };
  expect(readInputs((secret) => masked.push(secret), env).problems).toHaveLength(1);
  expect(new Set(masked)).toEqual(new Set(['secret', 'oidc', 'b\n', 'b', 'ghs', 'unused', 'key']));
  const inputs = read({ 'INPUT_OIDC-CLIENT-SECRET': 'oidc-secret' });
  expect(`${JSON.stringify(inputs)} ${inputs.clientSecret} ${String(inputs.clientSecret)}`).not.toContain(
    'oidc-secret',
  );
});

test('splits the `only` input at commas and line breaks', () => {
  expect(read({ INPUT_ONLY: 'a, b\n c\n\n' }).only).toEqual(['a', 'b', 'c']);
});

test.each([',', ' , ', '\n,\n'])('rejects `only` without a name in it: %j', (only) => {
  expect(problems({ INPUT_ONLY: only })).toContain('Input `only` has no name in it');
});

test('takes white space in `only` for nothing', () => {
  expect(read({ INPUT_ONLY: ' \n ' }).only).toEqual([]);
});
