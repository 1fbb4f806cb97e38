import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { emulatorInputs, runAction } from '../../dev/fakes/runner.js';
import { SOUND_KEY } from '../../dev/fakes/scripted-provider.js';
import { certificate } from '../../dev/fakes/tls.js';
import {
  actAsProcess,
  CONFIG_PATH,
  config,
  emulator,
  github,
  PUSH,
  planOf,
  pullRequest,
  REPOSITORY,
  webServer,
  writes,
} from '../support.js';

const SECRET = 'client-secret-that-must-not-travel';
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Starts a valid provider that records every request. */
async function recorder(answer?: (body: string) => string): Promise<{ issuer: string; seen: () => string }> {
  let seen = '';
  const origin = await webServer((request, response, issuer) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const basic = /^Basic (.*)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      const decoded = decodeURIComponent(Buffer.from(basic, 'base64').toString());
      seen += `${request.method} ${request.url} ${JSON.stringify(request.headers)} ${body} ${decoded}\n`;
      const document = {
        issuer,
        authorization_endpoint: `${issuer}/a`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
      };
      const text =
        request.url === '/token'
          ? (answer?.(body + decodeURIComponent(Buffer.from(basic, 'base64').toString())) ??
            '{"error":"invalid_grant"}')
          : JSON.stringify(request.url === '/keys' ? { keys: [SOUND_KEY] } : document);
      response
        .writeHead(request.url === '/token' ? 400 : 200, { 'content-type': 'application/json' })
        .end(text);
    });
  });
  return { issuer: origin, seen: () => seen };
}

const inputs = { 'oidc-client-secret': SECRET, 'check-provider': 'auto' };
const on = { oidc: sampleOidc(), users: [] };
const fork = pullRequest({ fork: true });

test.each<[string, NonNullable<Parameters<typeof actAsProcess>[0]['event']>, boolean]>([
  ['a pull request from a fork', fork, false],
  ['pull_request_target', { ...fork, name: 'pull_request_target', ref: 'refs/heads/main' }, false],
  [
    'workflow_run',
    { name: 'workflow_run', ref: 'refs/heads/main', payload: { repository: REPOSITORY } },
    false,
  ],
  [
    'issue_comment',
    { name: 'issue_comment', ref: 'refs/heads/main', payload: { repository: REPOSITORY } },
    false,
  ],
  ['a pull request of the same repository (the control)', pullRequest(), true],
])('sends the secret to a new endpoint only on a trusted event: %s', async (_, event, sees) => {
  const { issuer, seen } = await recorder();
  const api = await emulator({ registry: on });
  await actAsProcess({ emulator: api, event, inputs, config: config({}, { endpoint: issuer }) });
  expect(seen()).toContain('GET /.well-known/openid-configuration');
  expect(seen().includes(SECRET)).toBe(sees);
  expect(writes(api)).toEqual([]);
});

test.each([
  ['schedule', true],
  ['issue_comment', false],
  ['pull_request_target', false],
  ['repository_dispatch', false],
])('sends the secret to the live endpoint only on a trusted event: %s', async (name, sees) => {
  const { issuer, seen } = await recorder();
  const api = await emulator({ registry: { oidc: sampleOidc({ endpoint: issuer }), users: [] } });
  const event = { name, ref: 'refs/heads/main', payload: {} };
  await actAsProcess({ emulator: api, event, inputs, config: config({}, { endpoint: issuer }) });
  expect(seen().includes(SECRET)).toBe(sees);
});

test('never sends the secret to the provider with verifyCert: false', async () => {
  const { issuer, seen } = await recorder();
  const api = await emulator({ registry: { oidc: sampleOidc({ endpoint: issuer }), users: [] } });
  await actAsProcess({
    emulator: api,
    github: await github(),
    inputs,
    config: config({}, { endpoint: issuer, verifyCert: false }),
  });
  expect(seen()).toContain('GET /keys');
  expect(seen()).not.toContain(SECRET);
});

test('rejects OVH_CLIENT_SECRET as the client secret variable before any call', async () => {
  const { issuer, seen } = await recorder();
  const api = await emulator({ registry: on });
  const run = await actAsProcess({
    emulator: api,
    event: pullRequest(),
    inputs,
    env: { OVH_CLIENT_SECRET: 'cloud-secret-0123456789' },
    config: config({}, { endpoint: issuer, clientSecretEnv: 'OVH_CLIENT_SECRET' }),
  });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.join()).toContain('OIDC_CLIENT_SECRET');
  expect(api.received).toEqual([]);
  expect(seen()).toBe('');
});

test('redacts a secret that the provider echoes from everything it writes', async () => {
  const { issuer } = await recorder((body) =>
    JSON.stringify({ error: 'invalid_client', error_description: `no such secret: ${body}` }),
  );
  const api = await emulator({
    registry: { oidc: sampleOidc({ endpoint: issuer, adminGroup: `group-${SECRET}` }), users: [] },
  });
  const hub = await github();
  const run = await actAsProcess({
    emulator: api,
    github: hub,
    event: pullRequest(),
    inputs,
    config: config({}, { endpoint: issuer }),
    env: { RUNNER_DEBUG: '1' },
  });
  expect(run.exitCode).toBe(1);
  expect(hub.state.comments[0]?.body).toContain('group-***');
  // actAsProcess() checks for the secret in all its encodings
});

test.each([
  ['line breaks', 'first line of it\nsecond line of it\nxy'],
  ['quotes and JSON', '{"a":"b\\"c","d":[1]}'],
  ['Markdown and HTML', '`**<b>|x|</b>**` @here #1'],
  ['URL characters', 'a+b/c=d&e%20f?g#h'],
  ['other alphabets', 'пароль-密码-🔑🔑'],
])('redacts a secret with %s wherever the API echoes it', async (_, secret) => {
  const echo = {
    oidc: sampleOidc({
      adminGroup: secret.replaceAll('\n', ' '),
      groupFilter: secret,
      name: encodeURIComponent(secret),
    }),
    users: [{ id: '1', user: secret, email: secret, password: secret }],
  };
  const hub = await github();
  const run = await actAsProcess({
    emulator: await emulator({ registry: echo }),
    github: hub,
    event: pullRequest(),
    inputs: { 'oidc-client-secret': secret },
    config: config({ admins: ['x'] }),
    env: { RUNNER_DEBUG: '1' },
  });
  expect(run.masks).toContain(secret);
  expect(run.exitCode).toBe(0);
});

test('redacts both secrets if one is part of the other', async () => {
  const echo = {
    oidc: sampleOidc({ adminGroup: 'secret-part-of-another', groupsClaim: 'secret-part' }),
    users: [],
  };
  const run = await actAsProcess({
    emulator: await emulator({ registry: echo }),
    event: pullRequest(),
    inputs: { 'oidc-client-secret': 'secret-part', 'github-token': 'secret-part-of-another' },
    env: { GITHUB_API_URL: 'http://127.0.0.1:9' },
  });
  expect(run.summary).toMatch(/adminGroup: +\*\*\*/);
  expect(run.summary).not.toContain('-of-another');
});

test.each<[string, (workspace: string) => void, string]>([
  [
    'leaves the workspace',
    (workspace) => writeFileSync(join(workspace, '..', 'outside.yml'), config()),
    '../outside.yml',
  ],
  [
    'is a link to a file outside the workspace',
    (workspace) => {
      writeFileSync(join(workspace, '..', 'outside.yml'), 'the-content-of-another-file: x');
      symlinkSync(join(workspace, '..', 'outside.yml'), join(workspace, 'link.yml'));
    },
    'link.yml',
  ],
  ['is absolute and outside', () => undefined, '/etc/passwd'],
])('rejects a config path that %s, and shows nothing of the file', async (_, prepare, path) => {
  const api = await emulator({ registry: on });
  const run = await actAsProcess({ emulator: api, prepare, inputs: { config: path } });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.join()).toMatch(/is outside the workspace/);
  expect(run.log + run.summary).not.toMatch(/the-content-of-another-file|root:/);
  expect(api.received).toEqual([]);
});

test('shows the users to delete for a pull request with deleteUsers, and writes nothing', async () => {
  const api = await emulator();
  const run = await actAsProcess({
    emulator: api,
    github: await github(),
    event: pullRequest(),
    config: config({ deleteUsers: true }),
  });
  expect(run.exitCode).toBe(0);
  expect(run.outputs.destructive).toBe('true');
  expect(run.summary).toContain('**OVHcloud deletes these 4 users.**');
  expect(writes(api)).toEqual([]);
});

test.each<[string, NonNullable<Parameters<typeof actAsProcess>[0]['event']>]>([
  ['a fork', pullRequest({ fork: true })],
  ['Dependabot', pullRequest({ actor: 'dependabot[bot]' })],
])('checks only file and provider without credentials for a pull request of %s', async (_, event) => {
  const { issuer, seen } = await recorder();
  const api = await emulator({ registry: on });
  const none = {
    'ovh-client-id': '',
    'ovh-client-secret': '',
    'oidc-client-secret': '',
    'check-provider': 'auto',
  };
  const run = await actAsProcess({
    emulator: api,
    event,
    inputs: none,
    config: config({}, { endpoint: issuer }),
  });
  expect(run.exitCode).toBe(0);
  expect(planOf(run)).toMatchObject({ result: 'skipped' });
  expect(run.summary).toContain('the live settings could not be read');
  expect(seen()).toContain('GET /keys');
  expect(api.received).toEqual([]);
  const wrong = await actAsProcess({
    emulator: api,
    event,
    inputs: none,
    config: config({}, { endpoint: `${issuer}/` }),
  });
  expect(wrong.exitCode).toBe(1);
  expect(wrong.summary).toContain('issuer-mismatch');
});

test.each<[string, NonNullable<Parameters<typeof actAsProcess>[0]['event']>]>([
  ['a push', PUSH],
  ['a pull request of the same repository', pullRequest()],
  ['a schedule', { name: 'schedule', ref: 'refs/heads/main', payload: {} }],
  ['pull_request_target from a fork', { ...fork, name: 'pull_request_target', ref: 'refs/heads/main' }],
])('fails without credentials for %s, so that a wrong secret name is noticed', async (_, event) => {
  const api = await emulator({ registry: on });
  const run = await actAsProcess({
    emulator: api,
    event,
    inputs: { 'ovh-client-id': '', 'ovh-client-secret': '' },
  });
  expect(run.exitCode).toBe(1);
  expect(api.received).toEqual([]);
});

test("writes no email address that isn't in the file", async () => {
  const users = [
    { id: '1', user: 'alice', email: 'alice.private@example.com', password: 'p' },
    { id: '2', user: 'bob', email: 'bob@example.com', password: 'p' },
  ];
  const hub = await github();
  for (const state of [{ users }, { users, oidc: sampleOidc({ adminGroup: 'old' }) }]) {
    const run = await actAsProcess({
      emulator: await emulator({ registry: state }),
      github: hub,
      event: pullRequest(),
      config: config({ deleteUsers: true, admins: ['bob@example.com', 'alice'] }),
      env: { RUNNER_DEBUG: '1' },
    });
    expect(
      run.log +
        run.summary +
        JSON.stringify(run.outputs) +
        run.planFile +
        hub.state.comments.map(({ body }) => body),
    ).not.toContain('private@');
  }
});

test('shows users by ID and first letter in a public repository', async () => {
  const hub = await github();
  const event = pullRequest({ repository: { private: false } });
  const open = await actAsProcess({
    emulator: await emulator(),
    github: hub,
    event,
    config: config({ deleteUsers: true }),
  });
  const blocked = await actAsProcess({ emulator: await emulator(), github: hub, event, config: config() });
  for (const run of [open, blocked]) {
    const all =
      run.log +
      run.summary +
      JSON.stringify(run.outputs) +
      run.planFile +
      hub.state.comments.map(({ body }) => body);
    expect(all).not.toMatch(/admin-local|robot_scan|ci-push|carol/);
    expect(run.summary).toContain('r…');
  }
  expect(open.summary).toContain('`r…` (ID 4)');
  expect(planOf(blocked).findings[0].message).toContain('`r…` (ID 4)');
});

test('redacts an echoed Basic header of the token request in every encoding', async () => {
  const secret = 'p@ss+word/with:odd&chars';
  const encoded = new URLSearchParams({ '': secret }).toString().slice(1);
  const basic = Buffer.from(`EU.service-account:${encoded}`).toString('base64');
  const { cert, key } = await certificate();
  let got = '';
  const server = createSecureServer({ cert, key }, (request, response) => {
    got = request.headers.authorization?.replace('Basic ', '') ?? '';
    response
      .writeHead(400)
      .end(JSON.stringify({ error: 'invalid_client', error_description: `got ${got} ${encoded}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const run = await actAsProcess({
    emulator: await emulator({ registry: on }),
    inputs: {
      'ovh-endpoint': `${origin}/1.0`,
      'ovh-token-url': `${origin}/auth`,
      'ovh-client-id': 'EU.service-account',
      'ovh-client-secret': secret,
    },
  });
  expect(got).toBe(basic);
  expect(run.exitCode).toBe(1);
  expect(run.summary).toContain('***');
  const log = run.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  for (const text of [log.join('\n'), run.summary, ...Object.values(run.outputs)]) {
    expect(text).not.toContain(basic.slice(0, 20));
    expect(text).not.toContain(encoded);
  }
});

test.each(['true', 'version', 'result', 'update', 'users-exist'])(
  'keeps outputs valid if a secret is an output word (%s), and warns about it',
  async (secret) => {
    const api = await emulator({ registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] } });
    const run = await runAction({
      event: PUSH,
      files: { [CONFIG_PATH]: config() },
      inputs: {
        ...emulatorInputs(api),
        'oidc-client-secret': secret,
        'check-provider': 'off',
        'dry-run': 'true',
      },
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      mode: 'dry-run',
      changed: 'true',
      destructive: 'false',
      failed: '[]',
    });
    expect(planOf(run)).toMatchObject({ operation: 'update', result: 'planned', clientSecret: 'sent' });
    expect(JSON.parse(run.outputs.plan ?? '')).toMatchObject({ version: 1, mode: 'dry-run' });
    expect(run.masks).toContain(secret);
    expect(run.annotations.join()).toContain('masked in the log only');
  },
);

test('keeps plan keys intact if a secret is part of a key', async () => {
  const api = await emulator({ registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] } });
  const run = await runAction({
    event: PUSH,
    files: { [CONFIG_PATH]: config() },
    inputs: {
      ...emulatorInputs(api),
      'oidc-client-secret': 'ersion',
      'check-provider': 'off',
      'dry-run': 'true',
    },
  });
  expect(JSON.parse(run.outputs.plan ?? '')).toMatchObject({ version: 1 });
  expect(JSON.parse(run.planFile)).toMatchObject({ version: 1 });
});
