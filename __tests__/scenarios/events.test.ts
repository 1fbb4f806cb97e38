import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { act, emulator, github, writes } from '../support.js';

// One file per event. It has the payload as GitHub sends it (shortened to the fields that are always there),
// the environment variables of the runner, and the expected first line of the log.
const FOLDER = new URL('../../../__tests__/fixtures/events/', import.meta.url);
const fixtures = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

/** Why a run writes or doesn't, in the last line of its summary. */
const REASONS: Record<string, string> = {
  'an-event-of-the-future': '`quantum_merge`',
  delete: '`delete`',
  'issue-comment': '`issue_comment`',
  'merge-group': '`merge_group`',
  'pull-request': 'pull request 12',
  'pull-request-from-a-fork-with-credentials': 'pull request 12 from a fork',
  'pull-request-target': 'pull request 12 from a fork',
  'pull-request-told-to-apply': 'the input `dry-run` is `false`',
  'push-default-branch': 'push to `main`, the default branch',
  'push-default-branch-from-the-api': 'push to `main`, the default branch',
  'push-other-default-branch': 'push to `trunk`, the default branch',
  'push-tag': 'push to `refs/tags/v1`',
  'push-tag-called-as-the-branch': 'push to `refs/tags/main`',
  'push-topic': 'push to `topic`',
  'push-topic-with-slash': 'push to `feature/main`',
  'repository-dispatch': '`repository_dispatch`',
  schedule: 'schedule',
  'schedule-told-to-apply': 'the input `dry-run` is `false`',
  'workflow-dispatch-default-branch': 'manual run on `main`, the default branch',
  'workflow-dispatch-dry-run': 'the input `dry-run` is `true`',
  'workflow-dispatch-topic': 'manual run on `topic`',
  'workflow-run': '`workflow_run`',
};

test.each(fixtures)('sets the mode for the event: %s', async (file) => {
  const {
    environment,
    payload,
    line,
    mode,
    inputs,
    fails,
    hub: state,
  } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  const api = await emulator({ registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] } });
  const hub = await github(state);
  const event = {
    name: environment.GITHUB_EVENT_NAME,
    payload,
    ref: environment.GITHUB_REF,
    sha: environment.GITHUB_SHA ?? 'c0ffee'.padEnd(40, '0'),
  };
  const run = await act({ emulator: api, github: hub, event, inputs });
  const log = run.log.split('\n').filter((text) => !text.startsWith('::add-mask::'));
  if (fails !== undefined) {
    expect(run.exitCode).toBe(1);
    expect(run.annotations.join()).toContain(fails);
    expect(api.received).toEqual([]);
    return;
  }
  expect(log[0]).toBe(line);
  const reason = REASONS[file.replace('.json', '')];
  const footer = run.summary.trim().split('\n').at(-1);
  expect(footer).toContain(`<sub>${mode === 'apply' ? 'Apply' : 'Dry run'} (${reason})`);
  if (mode !== 'apply') expect(footer).toContain(': nothing was written.');
  if (mode !== 'apply' && inputs?.['dry-run'] !== 'true')
    expect(footer).toMatch(/Only a push to (`main`|the default branch) or a manual run there writes\./);
  expect(run.outputs.mode).toBe(mode);
  expect(writes(api)).toEqual(mode === 'apply' ? ['PUT registry/openIdConnect 200'] : []);
  expect(run.exitCode).toBe(0);
});

test('has a fixture for every event in the table of modes', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(20);
});
