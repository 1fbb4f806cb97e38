import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { ACCOUNT } from '../../dev/fakes/ovhcloud/auth.js';
import { LOCAL_USERS, sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import type { Emulator } from '../../dev/fakes/ovhcloud/server.js';
import { CA_FILE } from '../../dev/fakes/tls.js';
import { CLIENT_SECRET, config, emulator, github, pullRequest, writes } from '../support.js';

const NODE = process.env.TEST_NODE ?? process.execPath;
const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };

/**
 * Runs dist/index.js as a person does in a shell.
 *
 * @param through where its output goes, as bash writes it
 */
async function shell(api: Emulator, env: Record<string, string> = {}, file = config(), through = '') {
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(folder, 'oidc.yml'), file);
  const child = spawn(
    'bash',
    ['--norc', '-o', 'pipefail', '-c', `"$0" "$1" ${through}`, NODE, resolve('dist/index.js')],
    {
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
    },
  );
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
  expect(stdout.split('\n').slice(0, 6)).toEqual([
    'An apply changes `adminGroup` of `production`',
    '',
    expect.stringMatching(
      /^Next: make sure that .*`harbor-admin`\. Then run it with `INPUT_DRY_RUN=false`\.$/,
    ),
    '',
    '- adminGroup: old',
    '+ adminGroup: harbor-admin',
  ]);
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
  expect(applied.stdout).toContain('`adminGroup` of `production` is changed');
});

test('has the same exit codes', async () => {
  const api = await emulator({ registry: { oidc: undefined, users: structuredClone(LOCAL_USERS) } });
  const blocked = await shell(api);
  expect(blocked.code).toBe(1);
  expect(blocked.stdout).toContain('Blocked: an apply writes nothing to `production`');
  expect(blocked.stdout).toContain('It has 4 users, and `deleteUsers` lists none of them.');
  expect(blocked.stdout).toContain('deleteUsers: [admin-local, robot_scan, ci-push, carol]');
  const invalid = await shell(api, {}, 'state: gone');
  expect(invalid.code).toBe(1);
  expect(invalid.stdout).toContain('must be `present` or `absent`');
  const input = await shell(api, { INPUT_DRY_RUN: 'perhaps' });
  expect(input.code).toBe(1);
  expect(input.stderr).toContain('Input `dry-run` is `perhaps`');
});

test('ignores events and tokens of another CI that imitates GitHub', async () => {
  const api = await emulator({ registry: structuredClone(old) });
  const hub = await github();
  const { payload } = pullRequest();
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  const event = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_API_URL: hub.url,
    INPUT_GITHUB_TOKEN: 'token-of-another-ci',
  };
  const { code, stdout } = await shell(api, { ...event, INPUT_FAIL_ON_DRIFT: 'true' });
  expect([code, hub.received]).toEqual([1, []]);
  expect(stdout).toContain('An apply changes `adminGroup`');
  const missing = await shell(api, { ...event, OVH_CLIENT_ID: '', OVH_CLIENT_SECRET: '' });
  expect([missing.code, hub.received]).toEqual([1, []]);
  rmSync(folder, { recursive: true });
});

test('points to nothing that only a workflow has', async () => {
  const blocked = await emulator({ registry: { oidc: undefined, users: structuredClone(LOCAL_USERS) } });
  const runs = [
    await shell(blocked),
    await shell(blocked, {}, 'state: gone'),
    await shell(await emulator({ registry: structuredClone(old) })),
  ];
  for (const { stdout, stderr } of runs)
    expect(stdout + stderr).not.toMatch(/job summary|pull request|[Mm]erg|push a commit|the step's/);
});

test('writes all of a long report to a slow reader', async () => {
  const registries = Array.from({ length: 150 }, (_, index) =>
    sampleRegistry({ id: `r${index}`, ...structuredClone(old) }),
  );
  const api = await emulator({ registries });
  const { name: _, registryId: __, ...shared } = JSON.parse(config());
  const entries = registries.map(({ id }) => ({ name: id, registryId: id }));
  const file = JSON.stringify({ ...shared, registries: entries });
  const { code, stdout } = await shell(api, {}, file, '| (sleep 3; cat)');
  expect(code).toBe(0);
  expect(stdout.length).toBeGreaterThan(100_000);
  expect(stdout).toMatch(/\nDry run \(outside a workflow\)[^\n]*\n$/);
});

test('applies everything although nobody reads its log any more', async () => {
  const api = await emulator({ registry: structuredClone(old) });
  const env = { INPUT_DRY_RUN: 'false', OIDC_CLIENT_SECRET: CLIENT_SECRET };
  const { code, stdout } = await shell(api, env, config(), '2> >(true)');
  expect([code, writes(api)]).toEqual([0, ['PUT registry/openIdConnect 200']]);
  expect(stdout).toContain('`adminGroup` of `production` is changed');
});

test('exports', async () => {
  const api = await emulator({ registry: structuredClone(old) });
  const { serviceName } = sampleRegistry();
  const { code, stdout } = await shell(api, { INPUT_EXPORT: 'true', INPUT_SERVICE_NAME: serviceName });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^registries:\n {2}- name: production$/m);
});
