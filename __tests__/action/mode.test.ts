import { expect, test } from '@jest/globals';
import { readContext } from '../../src/action/context.js';
import { forbiddenApply } from '../../src/action/mode.js';
import { NO_TEXT, plain } from '../../src/model/text.js';

// Every event of GitHub's page "Events that trigger workflows", and one that it doesn't have.
const EVENTS = {
  allowed: [
    'push',
    'workflow_dispatch',
    'repository_dispatch',
    'schedule',
    'merge_group',
    'release',
    'deployment',
  ],
  forbidden: [
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'issue_comment',
    'issues',
    'label',
    'milestone',
    'page_build',
    'public',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'registry_package',
    'status',
    'watch',
    'workflow_call',
    'workflow_run',
    'an_event_of_the_future',
  ],
};

const env = (event: string): Record<string, string> => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: event,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'acme/infra',
});

test.each(EVENTS.allowed)('`dry-run: false` is obeyed on %s', (event) => {
  expect(forbiddenApply(readContext(env(event)).trigger, 'false')).toBeUndefined();
});

test.each(EVENTS.forbidden)('`dry-run: false` is an error on %s, and other values are not', (event) => {
  const { trigger } = readContext(env(event));
  const forbidden = forbiddenApply(trigger, 'false') ?? NO_TEXT;
  expect(plain(forbidden)).toContain(`must not be \`false\` on \`${event}\``);
  expect(forbiddenApply(trigger, 'auto')).toBeUndefined();
  expect(forbiddenApply(trigger, 'true')).toBeUndefined();
});

test('`dry-run: false` is obeyed outside a workflow', () => {
  expect(forbiddenApply(readContext({}).trigger, 'false')).toBeUndefined();
});
