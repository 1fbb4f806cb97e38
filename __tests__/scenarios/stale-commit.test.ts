import { expect, test } from '@jest/globals';
import type { GitHubFake } from '../../dev/fakes/github.js';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { act, CONFIG_PATH, config, emulator, github, HEAD, PUSH, planOf, writes } from '../support.js';

const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };
const NEWER = 'e'.repeat(40);

test('last week’s job run again is blocked when the file has changed since, and nothing is written', async () => {
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

test('the file gone from the branch is stale too', async () => {
  const hub = await github({ heads: { main: NEWER }, files: { [`${HEAD}:${CONFIG_PATH}`]: config() } });
  const api = await emulator({ registry: old });
  expect(planOf(await act({ emulator: api, github: hub }))).toMatchObject({
    result: 'blocked',
    findings: [{ code: 'stale-commit' }],
  });
});

test('a branch that moved on without touching the file may be written from', async () => {
  const hub = await github({ heads: { main: NEWER }, files: { [`${NEWER}:${CONFIG_PATH}`]: config() } });
  const api = await emulator({ registry: old });
  expect(planOf(await act({ emulator: api, github: hub }))).toMatchObject({
    result: 'applied',
    findings: [],
  });
});

test.each<[string, () => Promise<GitHubFake | undefined>, string]>([
  ['GitHub refuses', () => github({ refuse: () => 403 }), 'contents: read'],
  ['there is no token', async () => undefined, 'github-token'],
  [
    'the file is not in this repository',
    () => github({ heads: { main: NEWER } }),
    'a file that the workflow generates',
  ],
])(
  'when %s it can’t be told: a warning that names the cause, and the write goes on',
  async (_, start, told) => {
    const hub = await start();
    const api = await emulator({ registry: old });
    const run = await act({ emulator: api, ...(hub !== undefined && { github: hub }) });
    expect(run.exitCode).toBe(0);
    expect(planOf(run)).toMatchObject({
      result: 'applied',
      findings: [{ level: 'warning', code: 'stale-unknown' }],
    });
    expect(run.annotations.join()).toContain(told);
  },
);

test('it is not looked up when nothing is to be written, nor in a dry run', async () => {
  const hub = await github();
  await act({ emulator: await emulator({ registry: { ...old, oidc: sampleOidc() } }), github: hub });
  await act({ emulator: await emulator({ registry: old }), github: hub, inputs: { 'dry-run': 'true' } });
  expect(hub.received).toEqual([]);
});

test('the check is one call beside the reads of a run that writes', async () => {
  const hub = await github();
  await act({ emulator: await emulator({ registry: old }), github: hub, event: PUSH });
  expect(hub.received).toEqual(['GET /repos/acme/infra/branches/main']);
});
