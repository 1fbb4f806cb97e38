import { expect, test } from '@jest/globals';
import { catalogWarning, finding } from '../../src/model/findings.js';
import type { Change } from '../../src/model/registry.js';
import { NO_ORIGIN, outcomeOf, type RegistryReport, type Report } from '../../src/model/report.js';
import { plain, type Text, text } from '../../src/model/text.js';
import { triggerOf } from '../../src/model/trigger.js';
import * as sentences from '../../src/report/sentences.js';
import { onMain, REVIEW, registryReport, sampleReport } from '../sample-report.js';

const users = (...names: string[]) => names.map((user) => ({ id: user, user }));
const change = (field: Change['field']): Change => ({ field, before: 'a', after: 'b' });
const GROUP = [change('adminGroup')];
const TWO = [change('adminGroup'), change('scope')];
const FOUR = [...TWO, change('clientId'), change('endpoint')];
const LOCAL = triggerOf({
  event: '',
  ref: '',
  isWorkflow: false,
  number: undefined,
  source: 'repository',
  baseRef: undefined,
  defaultBranch: undefined,
});
const OTHER_BASE = { ...REVIEW, appliesOnMerge: false };
const DRY = { mode: 'dry-run', trigger: REVIEW } as const;
const SCHEDULE = { mode: 'dry-run', trigger: onMain('schedule') } as const;
const missing = finding('secret-missing', text`x`);
const WRITTEN = { result: 'failed', hasEffect: true, findings: [missing] } as const;

/** Returns the first line about a registry, then its row in a table. */
function shown(registry: Partial<RegistryReport>, report: Partial<Report> = {}): string[] {
  const one = registryReport(registry);
  const title = sentences.titleOf(outcomeOf(one), one, sampleReport([one], report));
  return [plain(sentences.lineOf(title)), plain(title.row)];
}

test.each<[string, Partial<RegistryReport>, Partial<Report>, string[]]>([
  [
    'a create',
    { result: 'planned', operation: 'create', usersToDelete: users('a', 'b') },
    DRY,
    ['Merging enables OIDC on `production` and deletes 2 users', 'enables OIDC'],
  ],
  [
    'a create without users',
    { result: 'planned', operation: 'create' },
    DRY,
    ['Merging enables OIDC on `production`', 'enables OIDC'],
  ],
  [
    'a create, not by a merge',
    { result: 'planned', operation: 'create', usersToDelete: users('a') },
    { ...DRY, trigger: OTHER_BASE },
    ['An apply enables OIDC on `production` and deletes 1 user', 'enables OIDC'],
  ],
  [
    'a delete',
    { result: 'planned', operation: 'delete', usersToDelete: users('a') },
    DRY,
    ['Merging disables OIDC on `production` and deletes 1 user', 'disables OIDC'],
  ],
  [
    'a delete without users',
    { result: 'planned', operation: 'delete' },
    DRY,
    ['Merging disables OIDC on `production` and deletes every user', 'disables OIDC'],
  ],
  [
    'an update',
    { result: 'planned', operation: 'update', changes: GROUP },
    DRY,
    ['Merging changes `adminGroup` of `production`', 'changes `adminGroup`'],
  ],
  [
    'an update of two',
    { result: 'planned', operation: 'update', changes: TWO },
    DRY,
    ['Merging changes `adminGroup` and `scope` of `production`', 'changes `adminGroup` and `scope`'],
  ],
  [
    'an update of four',
    { result: 'planned', operation: 'update', changes: FOUR },
    DRY,
    ['Merging changes 4 fields of `production`', 'changes 4 fields'],
  ],
  [
    'a rotation',
    { result: 'planned', operation: 'update' },
    DRY,
    ['Merging sends the client secret of `production` again', 'sends the client secret'],
  ],
  [
    'drift, off',
    { result: 'planned', operation: 'create', usersToDelete: users('a', 'b') },
    SCHEDULE,
    ['Drift: OIDC is off on `production` (an apply deletes 2 users)', 'OIDC is off'],
  ],
  [
    'drift, off, no users',
    { result: 'planned', operation: 'create' },
    SCHEDULE,
    ['Drift: OIDC is off on `production`', 'OIDC is off'],
  ],
  [
    'drift, on',
    { result: 'planned', operation: 'delete', usersToDelete: users('a') },
    SCHEDULE,
    ['Drift: OIDC is still enabled on `production` (an apply deletes 1 user)', 'OIDC is enabled'],
  ],
  [
    'drift of one field',
    { result: 'planned', operation: 'update', changes: GROUP },
    SCHEDULE,
    ['Drift: `adminGroup` of `production` differs from the file', '`adminGroup` differs from the file'],
  ],
  [
    'drift of two fields',
    { result: 'planned', operation: 'update', changes: TWO },
    SCHEDULE,
    [
      'Drift: `adminGroup` and `scope` of `production` differ from the file',
      '`adminGroup` and `scope` differ from the file',
    ],
  ],
  [
    'a rotation on a schedule',
    { result: 'planned', operation: 'update' },
    SCHEDULE,
    ['An apply sends the client secret of `production` again', 'sends the client secret'],
  ],
  [
    'created',
    { result: 'applied', operation: 'create', deleted: users('a', 'b') },
    {},
    ['OIDC is enabled on `production`, and 2 users were deleted', 'OIDC is enabled'],
  ],
  [
    'created, one user',
    { result: 'applied', operation: 'create', deleted: users('a') },
    {},
    ['OIDC is enabled on `production`, and 1 user was deleted', 'OIDC is enabled'],
  ],
  [
    'disabled',
    { result: 'applied', operation: 'delete' },
    {},
    ['OIDC is disabled on `production`', 'OIDC is disabled'],
  ],
  [
    'updated',
    { result: 'applied', operation: 'update', changes: GROUP },
    {},
    ['`adminGroup` of `production` is changed', '`adminGroup` is changed'],
  ],
  [
    'updated, two',
    { result: 'applied', operation: 'update', changes: TWO },
    {},
    ['`adminGroup` and `scope` of `production` are changed', '`adminGroup` and `scope` are changed'],
  ],
  [
    'rotated',
    { result: 'applied', operation: 'update' },
    {},
    [
      'The client secret was sent to `production` and replaces the previous one',
      'the client secret was sent',
    ],
  ],
  ['equal', {}, {}, ['`production` equals the file', 'equal to the file']],
  [
    'equal, an admin set',
    { promoted: users('a'), promotions: users('a') },
    {},
    ['`production` equals the file, and 1 admin set', 'equal to the file, and 1 admin set'],
  ],
  [
    'equal, in a pull request',
    {},
    DRY,
    ['Merging changes nothing on `production`', 'nothing: equal to the file'],
  ],
  [
    'equal, an admin to set',
    { promotions: users('a', 'b') },
    DRY,
    ['Merging makes `a` and `b` admin of `production`', 'makes `a` and `b` admin'],
  ],
  [
    'equal, on a schedule',
    { promotions: users('a') },
    SCHEDULE,
    ['`production` equals the file', 'equal to the file'],
  ],
  [
    'equal, status ERROR',
    { findings: [catalogWarning('oidc-status-error', 'x')] },
    SCHEDULE,
    [
      '`production` equals the file, but OVHcloud reports its OIDC configuration as ERROR',
      'equal to the file, but OVHcloud reports its OIDC configuration as ERROR',
    ],
  ],
  [
    'equal, a secret expires',
    { findings: [catalogWarning('secret-expires', 'x')] },
    SCHEDULE,
    [
      '`production` equals the file, but its client secret expires soon',
      'equal to the file, but its client secret expires soon',
    ],
  ],
  [
    'equal, a failed check',
    { checks: [{ check: 'client', verdict: 'failed', detail: text`x` }] },
    SCHEDULE,
    ['`production` equals the file, but a check failed', 'equal to the file, but a check failed'],
  ],
  [
    'blocked',
    { result: 'blocked', operation: 'update', findings: [missing] },
    {},
    ['Blocked: nothing was written to `production`', 'nothing: its client secret is missing'],
  ],
  [
    'blocked, an admin may be set',
    { result: 'blocked', operation: 'update', findings: [missing], mayHavePromoted: true },
    {},
    ['Blocked: the OIDC settings were not written to `production`', 'nothing: its client secret is missing'],
  ],
  [
    'blocked without work',
    { result: 'blocked', operation: 'none', findings: [missing] },
    {},
    ['Blocked: nothing was written to `production`', 'nothing: its client secret is missing'],
  ],
  [
    'blocked in a pull request',
    { result: 'blocked', operation: 'update', findings: [missing] },
    DRY,
    ['Blocked: merging writes nothing to `production`', 'nothing: its client secret is missing'],
  ],
  [
    'blocked on a schedule',
    { result: 'blocked', operation: 'update', findings: [missing] },
    SCHEDULE,
    ['Blocked: an apply writes nothing to `production`', 'nothing: its client secret is missing'],
  ],
  [
    'failed',
    { result: 'failed', operation: 'update', findings: [missing] },
    {},
    ['Failed: nothing was written to `production`', 'nothing: its client secret is missing'],
  ],
  [
    'failed, nothing to write',
    { result: 'failed', findings: [missing] },
    {},
    [
      'Failed: `production` equals the file, but its client secret is missing',
      'equal to the file, but its client secret is missing',
    ],
  ],
  [
    'failed before a read',
    { result: 'failed', wasRead: false, findings: [missing] },
    {},
    ['Failed: nothing was written to `production`', 'nothing: its client secret is missing'],
  ],
  [
    'failed without a reason',
    { result: 'failed', wasRead: false },
    {},
    ['Failed: nothing was written to `production`', 'nothing: the run ended before'],
  ],
  [
    'failed for the run',
    { result: 'failed', wasRead: false },
    { findings: [finding('cancelled', text`x`)] },
    ['Failed: nothing was written to `production`', 'nothing: the run was canceled'],
  ],
  [
    'failed after an update',
    { ...WRITTEN, operation: 'update', changes: GROUP },
    {},
    [
      'Failed: `adminGroup` of `production` is changed, but its client secret is missing',
      '`adminGroup` is changed, but its client secret is missing',
    ],
  ],
  [
    'failed after an update, no reason',
    { ...WRITTEN, operation: 'update', changes: GROUP, findings: [] },
    {},
    [
      'Failed: `adminGroup` of `production` is changed, but the run ended before it was verified',
      '`adminGroup` is changed, but the run ended before it was verified',
    ],
  ],
  [
    'failed after a create',
    { ...WRITTEN, operation: 'create' },
    {},
    [
      'Failed: OIDC is enabled on `production`, but its client secret is missing',
      'OIDC is enabled, but its client secret is missing',
    ],
  ],
  [
    'failed in a pull request',
    { result: 'failed', findings: [missing] },
    DRY,
    [
      'Failed: `production` equals the file, but its client secret is missing',
      'nothing: its client secret is missing',
    ],
  ],
  [
    'failed in a pull request before a read',
    { result: 'failed', wasRead: false, findings: [missing] },
    DRY,
    ["Failed: what merging does to `production` isn't known", "isn't known: its client secret is missing"],
  ],
  [
    'failed before a read, not by a merge',
    { result: 'failed', wasRead: false, findings: [missing] },
    { ...DRY, trigger: OTHER_BASE },
    ["Failed: what an apply does to `production` isn't known", "isn't known: its client secret is missing"],
  ],
  [
    'failed in a validation',
    { result: 'failed', findings: [missing] },
    { mode: 'validate' },
    [
      'Failed: the file is valid for `production`, but its client secret is missing',
      'its client secret is missing',
    ],
  ],
  [
    'an unknown create',
    { result: 'unknown', operation: 'create' },
    {},
    ['Unknown: enabling OIDC on `production` may have taken effect', 'may have been written'],
  ],
  [
    'an unknown update',
    { result: 'unknown', operation: 'update' },
    {},
    ['Unknown: the update of `production` may have taken effect', 'may have been written'],
  ],
  [
    'an unknown delete',
    { result: 'unknown', operation: 'delete' },
    {},
    ['Unknown: disabling OIDC on `production` may have taken effect', 'may have been written'],
  ],
  [
    'an unknown write',
    { result: 'unknown', operation: 'none' },
    {},
    ['Unknown: a write to `production` may have taken effect', 'may have been written'],
  ],
  [
    'skipped',
    { result: 'skipped' },
    DRY,
    ["Not compared: what merging does to `production` isn't known", "isn't known: not compared"],
  ],
  [
    'skipped, not by a merge',
    { result: 'skipped' },
    { ...DRY, trigger: OTHER_BASE },
    ["Not compared: what an apply does to `production` isn't known", "isn't known: not compared"],
  ],
  [
    'skipped in a validation',
    { result: 'skipped' },
    { mode: 'validate' },
    ['The file is valid for `production`', 'valid'],
  ],
])('says first what happened: %s', (_, registry, report, expected) => {
  expect(shown(registry, report)).toEqual(expected);
});

test('says that the run was canceled in place of the state', () => {
  expect(plain(sentences.lineOf({ state: 'Failed', says: text`x`, row: text`y` }, true))).toBe('Canceled: x');
  expect(plain(sentences.lineOf({ says: text`x`, row: text`y` }))).toBe('x');
});

const ORIGIN = {
  ...NO_ORIGIN,
  runUrl: 'https://run',
  workflowUrl: 'https://workflow',
  actionUrl: 'https://action',
};
/** Returns the address of the first link in a text. */
function hrefOf({ values }: Text): string | undefined {
  for (const value of values) {
    if (typeof value !== 'object') continue;
    if ('href' in value) return value.href;
    const inner = 'parts' in value ? hrefOf(value) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

test.each<[string, (report: Report) => Text, Partial<Report>, string, string | undefined]>([
  ['rerun', sentences.rerun, { origin: ORIGIN }, 're-run this job', 'https://run'],
  ['rerun elsewhere', sentences.rerun, { origin: NO_ORIGIN }, 'run it again', undefined],
  ['runOnMain', sentences.runOnMain, { origin: ORIGIN }, 'run the workflow on `main`', 'https://workflow'],
  [
    'runOnMain without an address',
    sentences.runOnMain,
    { origin: NO_ORIGIN },
    'run the workflow on `main`',
    undefined,
  ],
  [
    'runOnMain in a terminal',
    sentences.runOnMain,
    { trigger: LOCAL },
    'run it with `INPUT_DRY_RUN=false`',
    undefined,
  ],
  ['push', sentences.push, {}, 'push', undefined],
  ['push in a terminal', sentences.push, { trigger: LOCAL }, 'run it again', undefined],
  ['andApply', sentences.andApply, {}, 'and merge', undefined],
  [
    'andApply in a terminal',
    sentences.andApply,
    { trigger: LOCAL },
    'and run it with `INPUT_DRY_RUN=false`',
    undefined,
  ],
  ['act', sentences.act, { trigger: REVIEW }, 'Merging', undefined],
  ['act on a push', sentences.act, {}, 'An apply', undefined],
  ['apply', sentences.apply, { trigger: REVIEW }, 'merge', undefined],
  [
    'apply in a terminal',
    sentences.apply,
    { trigger: LOCAL, isByInput: true },
    'run it with `INPUT_DRY_RUN=false`',
    undefined,
  ],
  ['apply by the input', sentences.apply, { isByInput: true }, 'run it without `dry-run: true`', undefined],
  [
    'apply of a branch',
    sentences.apply,
    { trigger: OTHER_BASE },
    'bring this file to `main`, where a push or a manual run applies it',
    undefined,
  ],
  [
    'docs',
    (report) => sentences.docs('the page', 'a.md', report),
    { origin: ORIGIN },
    'the page',
    'https://action/docs/a.md',
  ],
  [
    'docs without an address',
    (report) => sentences.docs('the page', 'a.md', report),
    { origin: NO_ORIGIN },
    'the page',
    undefined,
  ],
])('says what to do next: %s', (_, say, change, expected, href) => {
  const said = say(sampleReport(undefined, change));
  expect([plain(said).replace(/ ?\(https:[^)]*\)/, ''), hrefOf(said)]).toEqual([expected, href]);
});

test('links only plain addresses of the web', () => {
  const href = (url: string): string | undefined => hrefOf(sentences.logIn(url));
  expect(href('https://r.example:8443/a-b')).toBe('https://r.example:8443/a-b');
  for (const url of [
    'http://r.example',
    'https://r.example/?x',
    'https://r.example/)',
    'x https://r.example',
    '',
  ])
    expect(href(url)).toBeUndefined();
});

test('names at most ten registries, and says one or several', () => {
  const named = (count: number): string =>
    plain(
      sentences.namesOf(Array.from({ length: count }, (_, index) => registryReport({ name: `r${index}` }))),
    );
  expect(named(1)).toBe('`r0`');
  expect(named(2)).toBe('`r0` and `r1`');
  expect(named(10)).toMatch(/`r8` and `r9`$/);
  expect(named(11)).toMatch(/^`r0`, .*`r9` and 1 more$/);
  expect(named(12)).toMatch(/^`r0`, .*`r9` and 2 more$/);
  expect(plain(sentences.each(['a'], 'is', 'are'))).toBe('`a` is');
  expect(plain(sentences.each(['a', 'b'], 'is', 'are'))).toBe('`a` and `b` are');
  expect(sentences.LOGIN_FIELDS).toEqual(['endpoint', 'clientId', 'scope']);
});
