import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { emulatorInputs, runAction } from '../../dev/fakes/runner.js';
import { CLIENT_SECRET, CONFIG_PATH, config, emulator, github, pullRequest, TOKEN } from '../support.js';

const NOWHERE = '/proc/nowhere/file';

/** Runs a pull request with a runner file that can't be written. */
async function runWith(env: Record<string, string>) {
  const api = await emulator({ registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] } });
  const hub = await github();
  const run = await runAction({
    event: pullRequest(),
    files: { [CONFIG_PATH]: config() },
    inputs: {
      ...emulatorInputs(api),
      'oidc-client-secret': CLIENT_SECRET,
      'check-provider': 'off',
      'github-token': TOKEN,
    },
    env: { GITHUB_API_URL: hub.url, ...env },
  });
  return { run, comments: hub.state.comments.length };
}

test.each([
  ['GITHUB_STEP_SUMMARY', 'missing', NOWHERE],
  ['GITHUB_STEP_SUMMARY', 'full', '/dev/full'],
  ['GITHUB_STEP_SUMMARY', 'read-only', '/'],
  ['GITHUB_STEP_SUMMARY', 'not given', ''],
  ['GITHUB_OUTPUT', 'missing', NOWHERE],
  ['GITHUB_OUTPUT', 'full', '/dev/full'],
  ['GITHUB_OUTPUT', 'read-only', '/'],
  ['GITHUB_OUTPUT', 'not given', ''],
  ['RUNNER_TEMP', 'missing', NOWHERE],
  ['RUNNER_TEMP', 'read-only', '/dev/null'],
  ['RUNNER_TEMP', 'not given', ''],
])('names %s in an error if it is %s, after reporting everything else', async (name, _, path) => {
  const { run, comments } = await runWith({ [name]: path });
  expect(run.exitCode).toBe(1);
  const errors = run.annotations.filter((line) => line.startsWith('::error') && line.includes(name));
  expect(errors).toHaveLength(name === 'RUNNER_TEMP' ? 3 : 1); // plan, report, and the file with the live values
  expect(run.log).not.toMatch(/^\s+at /m);
  expect(comments).toBe(1);
  if (name !== 'GITHUB_STEP_SUMMARY')
    expect(run.summary).toContain('Merging changes `adminGroup` of `production`');
  if (name !== 'GITHUB_OUTPUT') expect(run.outputs).toMatchObject({ changed: 'true', failed: '[]' });
  if (name === 'RUNNER_TEMP') expect(JSON.parse(run.outputs.plan ?? '').registries).toHaveLength(1);
  if (name === 'GITHUB_STEP_SUMMARY') expect(run.planFile).toContain('"version":1');
});

test('accepts missing runner files outside a workflow', async () => {
  const { run } = await runWith({
    GITHUB_ACTIONS: '',
    GITHUB_STEP_SUMMARY: '',
    GITHUB_OUTPUT: '',
    RUNNER_TEMP: '',
  });
  expect(run.exitCode).toBe(0);
  const files = { GITHUB_STEP_SUMMARY: '/nonexistent/summary', GITHUB_OUTPUT: '/nonexistent/output' };
  expect((await runWith({ GITHUB_ACTIONS: '', ...files })).run.exitCode).toBe(0);
  // Whoever sets RUNNER_TEMP outside a workflow wants the files.
  expect((await runWith({ GITHUB_ACTIONS: '', RUNNER_TEMP: '/nonexistent' })).run.exitCode).toBe(1);
});
