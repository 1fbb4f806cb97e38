import { expect, test } from '@jest/globals';
import type { GitHubFake } from '../../dev/fakes/github.js';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { act, CONFIG_PATH, config, emulator, github, HEAD, PUSH, planOf, writes } from '../support.js';

const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };
const NEWER = 'e'.repeat(40);

test('blocks a re-run of an old job if the file has changed since', async () => {
  const hub = await github({
    heads: { main: NEWER },
    files: {
      [`${HEAD}:${CONFIG_PATH}`]: config(),
      [`${NEWER}:${CONFIG_PATH}`]: config({}, { adminGroup: 'newer' }),
    },
  });
  const api = await emulator({ registry: old });
  const run = await act({ emulator: api, github: hub });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({
    result: 'blocked',
    findings: [{ level: 'error', code: 'stale-commit' }],
  });
  expect(run.outputs).toMatchObject({ changed: 'false', failed: '["production"]' });
  expect(writes(api)).toEqual([]);
});

test('blocks a write if the file was deleted from the branch', async () => {
  const hub = await github({ heads: { main: NEWER }, files: { [`${HEAD}:${CONFIG_PATH}`]: config() } });
  const api = await emulator({ registry: old });
  expect(planOf(await act({ emulator: api, github: hub }))).toMatchObject({
    result: 'blocked',
    findings: [{ code: 'stale-commit' }],
  });
});

test("applies if the branch has new commits that don't change the file", async () => {
  const files = { [`${HEAD}:${CONFIG_PATH}`]: config(), [`${NEWER}:${CONFIG_PATH}`]: config() };
  const hub = await github({ heads: { main: NEWER }, files });
  const api = await emulator({ registry: old });
  expect(planOf(await act({ emulator: api, github: hub }))).toMatchObject({
    result: 'applied',
    findings: [],
  });
});

test.each<[string, () => Promise<GitHubFake | undefined>, string]>([
  ['GitHub rejects the request', () => github({ refuse: () => 403 }), 'contents: read'],
  ['there is no token', async () => undefined, 'github-token'],
  [
    'the file is not in this repository',
    () => github({ heads: { main: NEWER } }),
    "that isn't in Git can't be compared",
  ],
])('warns with the cause and writes when %s', async (_, start, told) => {
  const hub = await start();
  const api = await emulator({ registry: old });
  const run = await act({ emulator: api, ...(hub !== undefined && { github: hub }) });
  expect(run.exitCode).toBe(0);
  expect(planOf(run)).toMatchObject({
    result: 'applied',
    findings: [{ level: 'warning', code: 'stale-unknown' }],
  });
  expect(run.annotations.join()).toContain(told);
});

test("doesn't check the branch without changes to write or in a dry run", async () => {
  const hub = await github();
  await act({ emulator: await emulator({ registry: { ...old, oidc: sampleOidc() } }), github: hub });
  await act({ emulator: await emulator({ registry: old }), github: hub, inputs: { 'dry-run': 'true' } });
  expect(hub.received).toEqual([]);
});

test('checks the branch with one call in a run that writes', async () => {
  const hub = await github();
  await act({ emulator: await emulator({ registry: old }), github: hub, event: PUSH });
  expect(hub.received).toEqual(['GET /repos/acme/infra/branches/main']);
});

test.each<[string, Partial<Parameters<typeof act>[0]>]>([
  ['has other line endings', { config: config().replaceAll('\n', '\r\n') }],
  ['is rendered by a step', { config: config({ admins: [] }) }],
])('compares two versions in Git, so that a file in the workspace may differ: it %s', async (_, change) => {
  const files = { [`${HEAD}:${CONFIG_PATH}`]: config(), [`${NEWER}:${CONFIG_PATH}`]: config() };
  const hub = await github({ heads: { main: NEWER }, files });
  const run = await act({ emulator: await emulator({ registry: old }), github: hub, ...change });
  expect(planOf(run)).toMatchObject({ result: 'applied', findings: [] });
});

test('finds the path from the folder that holds `.git`, as after a checkout into `path:`', async () => {
  const files = {
    [`${HEAD}:oidc.yml`]: config(),
    [`${NEWER}:oidc.yml`]: config({}, { adminGroup: 'newer' }),
  };
  const hub = await github({ heads: { main: NEWER }, files });
  const run = await act({
    emulator: await emulator({ registry: old }),
    github: hub,
    files: { 'infra/.git/HEAD': 'ref: refs/heads/main\n', 'infra/oidc.yml': config() },
    inputs: { config: 'infra/oidc.yml' },
  });
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'stale-commit' }] });
  expect(planOf(run).findings[0].message).toContain('`oidc.yml` has changed on `main`');
});

const create = { oidc: undefined, users: [] };
const event = (pushedAt: number | undefined) => ({
  ...PUSH,
  payload: {
    ...PUSH.payload,
    repository: { ...PUSH.payload.repository, ...(pushedAt !== undefined && { pushed_at: pushedAt }) },
  },
});
const now = Math.floor(Date.now() / 1000);
test.each([
  ['an update just after the push', old, event(now), {}, 'warning'],
  ['an update at an unknown time', old, event(undefined), {}, 'warning'],
  ['an update two hours after the push', old, event(now - 7_200), {}, 'error'],
  ['an update in a re-run job', old, event(now), { GITHUB_RUN_ATTEMPT: '2' }, 'error'],
  ['a create', create, event(now), {}, 'error'],
])('if the head can not be read, %s has `stale-unknown` as expected', async (_, registry, at, env, level) => {
  const hub = await github({ refuse: (_method, path) => (path.includes('/branches/') ? 403 : undefined) });
  const api = await emulator({ registry: structuredClone(registry) });
  const run = await act({ emulator: api, github: hub, event: at, env });
  expect(planOf(run).findings).toMatchObject([{ level, code: 'stale-unknown' }]);
  expect(writes(api).length > 0).toBe(level === 'warning');
});
