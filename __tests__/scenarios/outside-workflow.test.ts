import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { ACCOUNT } from '../../dev/fakes/ovhcloud/auth.js';
import { LOCAL_USERS, sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import type { Emulator } from '../../dev/fakes/ovhcloud/server.js';
import { CA_FILE } from '../../dev/fakes/tls.js';
import { CLIENT_SECRET, config, emulator, writes } from '../support.js';

const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };

/** Runs dist/index.js as a person does in a shell. */
async function shell(api: Emulator, env: Record<string, string> = {}, file = config()) {
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(folder, 'oidc.yml'), file);
  const child = spawn(process.env.TEST_NODE ?? process.execPath, [resolve('dist/index.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      NODE_EXTRA_CA_CERTS: CA_FILE,
      INPUT_CONFIG: 'oidc.yml',
      INPUT_CHECK_PROVIDER: 'off',
      OVH_ENDPOINT: api.endpoint,
      INPUT_OVH_TOKEN_URL: api.tokenUrl,
      OVH_CLIENT_ID: ACCOUNT.clientId,
      OVH_CLIENT_SECRET: ACCOUNT.clientSecret,
      ...env,
    },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk));
  const code = await new Promise((done) => child.once('close', done));
  rmSync(folder, { recursive: true });
  const text = stdout + stderr;
  expect(text).not.toMatch(/^::|##\[/m);
  expect(text).not.toContain('\u001b');
  expect(text).not.toContain(ACCOUNT.clientSecret);
  expect(text).not.toContain(CLIENT_SECRET);
  return { code, stdout, stderr };
}

test('is a dry run with the report on standard output, readable in a terminal', async () => {
  const api = await emulator({ registry: structuredClone(old) });
  const { code, stdout, stderr } = await shell(api, { INPUT_OIDC_CLIENT_SECRET: CLIENT_SECRET });
  expect(code).toBe(0);
  expect(stderr.split('\n')[0]).toBe('dry run: outside a workflow only dry-run: false applies');
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    'An apply changes one field of `production`: `adminGroup`',
    '',
    '- adminGroup: old',
    '+ adminGroup: harbor-admin',
  ]);
  expect(stdout).toContain('Next: check the changes, then let a run with `dry-run: false` apply it.');
  expect(stdout).not.toMatch(/<\/?\w+>|\*\*|^```|^###|\]\(/m);
  expect(writes(api)).toEqual([]);
});

test('is a dry run also with an event of another CI, and writes with `dry-run: false` alone', async () => {
  const api = await emulator({ registry: structuredClone(old) });
  const event = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
  expect((await shell(api, event)).code).toBe(0);
  expect(writes(api)).toEqual([]);
  const applied = await shell(api, { INPUT_DRY_RUN: 'false', OIDC_CLIENT_SECRET: CLIENT_SECRET });
  expect([applied.code, writes(api)]).toEqual([0, ['PUT registry/openIdConnect 200']]);
  expect(applied.stdout).toContain('`production` is updated');
});

test('has the same exit codes', async () => {
  const api = await emulator({ registry: { oidc: undefined, users: structuredClone(LOCAL_USERS) } });
  const blocked = await shell(api);
  expect(blocked.code).toBe(1);
  expect(blocked.stdout).toContain("Blocked: `deleteUsers` doesn't list every user");
  expect(blocked.stdout).toContain('deleteUsers: [admin-local, robot_scan, ci-push, carol]');
  const invalid = await shell(api, {}, 'state: gone');
  expect(invalid.code).toBe(1);
  expect(invalid.stdout).toContain('must be `present` or `absent`');
  const input = await shell(api, { INPUT_DRY_RUN: 'perhaps' });
  expect(input.code).toBe(1);
  expect(input.stderr).toContain('Input `dry-run` is `perhaps`');
});

test('exports', async () => {
  const api = await emulator({ registry: structuredClone(old) });
  const { serviceName } = sampleRegistry();
  const { code, stdout } = await shell(api, { INPUT_EXPORT: 'true', INPUT_SERVICE_NAME: serviceName });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^registries:\n {2}- name: production$/m);
});
