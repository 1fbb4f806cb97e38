import { expect, test } from '@jest/globals';
import { plain } from '../../src/model/text.js';
import {
  getsNoSecrets,
  mainOf,
  type Source,
  type Trigger,
  triggerOf,
  viewOf,
} from '../../src/model/trigger.js';

const INPUT = {
  event: 'push',
  ref: 'refs/heads/main',
  isWorkflow: true,
  number: undefined,
  source: 'repository' as Source,
  baseRef: undefined,
  defaultBranch: 'main',
};
const trigger = (change: Partial<Parameters<typeof triggerOf>[0]> = {}): Trigger =>
  triggerOf({ ...INPUT, ...change });
const FLAGS = ['applies', 'byWriters', 'isTrusted', 'isGate', 'storesPlan'] as const;
const facts = (one: Trigger): string => [one.kind, ...FLAGS.filter((flag) => one[flag] === true)].join(' ');

test.each<[string, string, string]>([
  ['push', 'push applies byWriters isTrusted', 'repository'],
  ['workflow_dispatch', 'manual applies byWriters isTrusted', 'repository'],
  ['schedule', 'schedule byWriters isTrusted', 'repository'],
  ['pull_request_target', 'review', 'repository'],
  ['merge_group', 'review byWriters isGate', 'repository'],
  ['repository_dispatch', 'other byWriters', 'repository'],
  ['release', 'other byWriters', 'repository'],
  ['deployment', 'other byWriters', 'repository'],
  ['issue_comment', 'other', 'repository'],
  ['constructor', 'other', 'repository'],
  // Without a number its payload couldn't be read, so it counts as one from a fork.
  ['pull_request', 'review isGate storesPlan', 'fork'],
])('knows what the event %s allows', (event, expected, source) => {
  expect([facts(trigger({ event })), trigger({ event }).source]).toEqual([expected, source]);
});

test.each<[Source, string, boolean]>([
  ['repository', 'review byWriters isTrusted isGate storesPlan', false],
  ['dependabot', 'review byWriters isTrusted isGate storesPlan', true],
  ['fork', 'review isGate storesPlan', true],
])('trusts a pull request from %s', (source, expected, lacksSecrets) => {
  const found = trigger({ event: 'pull_request', number: 12, source });
  expect([facts(found), found.source, found.number]).toEqual([expected, source, 12]);
  expect(getsNoSecrets(found)).toBe(lacksSecrets);
});

test('gets secrets on every other event', () => {
  expect(getsNoSecrets(trigger({ source: 'fork' }))).toBe(false);
  expect(getsNoSecrets(trigger({ event: 'pull_request_target', number: 12, source: 'fork' }))).toBe(false);
  expect(getsNoSecrets(trigger({ event: 'pull_request' }))).toBe(false);
});

test('obeys a person in a terminal, and nobody on an event of another CI', () => {
  expect(facts(trigger({ event: '', isWorkflow: false }))).toBe('local byWriters');
  expect(facts(trigger({ event: '', isWorkflow: true }))).toBe('other');
  expect(facts(trigger({ event: 'x', isWorkflow: false }))).toBe('other byWriters');
});

test('knows the branch of a ref, and whether a merge applies', () => {
  expect(trigger({ ref: 'refs/heads/a/b' }).branch).toBe('a/b');
  expect(trigger({ ref: 'refs/tags/v1' })).not.toHaveProperty('branch');
  expect(trigger({ defaultBranch: undefined })).not.toHaveProperty('defaultBranch');
  expect(trigger()).not.toHaveProperty('number');
  const applies = (baseRef: string | undefined, defaultBranch: string | undefined): boolean =>
    trigger({ baseRef, defaultBranch }).appliesOnMerge;
  expect([
    applies(undefined, 'main'),
    applies('main', undefined),
    applies('main', 'main'),
    applies('next', 'main'),
  ]).toEqual([true, true, true, false]);
});

test.each<[string, Partial<Trigger>, string]>([
  ['a pull request', { kind: 'review' }, 'merge'],
  ['a pull request into another branch', { kind: 'review', appliesOnMerge: false }, 'apply'],
  ['an old commit of a pull request', { kind: 'review', newerSha: 'x' }, 'apply'],
  ['a schedule', { kind: 'schedule' }, 'drift'],
  ['a push', { kind: 'push' }, 'apply'],
])('looks at a plan as at what happens next: %s', (_, change, view) => {
  expect(viewOf({ ...trigger(), ...change })).toBe(view);
});

test('names the default branch', () => {
  expect(plain(mainOf(trigger()))).toBe('`main`');
  expect(plain(mainOf(trigger({ defaultBranch: undefined })))).toBe('the default branch');
});
