import { expect, test } from '@jest/globals';
import type { GitHubFake } from '../../dev/fakes/github.js';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { act, CONFIG_PATH, config, emulator, github, HEAD, PUSH, planOf, writes } from '../support.js';

const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };
const NEWER = 'e'.repeat(40);

test('blocks a re-run of an old job if the file has changed since', async () => {
  const hub = await github({
    heads: { main: NEWER },
    files: { [`${NEWER}:${CONFIG_PATH}`]: config({}, { adminGroup: 'newer' }) },
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
  const hub = await github({ heads: { main: NEWER }, files: { [`${NEWER}:${CONFIG_PATH}`]: config() } });
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
    'A file that the workflow generates',
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
