import { expect, test } from '@jest/globals';
import { type Comment, GitHubError, type PullRequest } from '../../src/github/api.js';
import { markerOf } from '../../src/github/comment.js';
import { Push, type PushedCommit } from '../../src/github/push.js';
import { decodePlan, encodePlan, findEarlierPlans, findReviewed } from '../../src/github/reviewed.js';
import type { ReviewedPlan } from '../../src/model/reviewed.js';
import { plain, text } from '../../src/model/text.js';
import { simulatedWait } from '../memory.js';

const UNIT = 'a'.repeat(16);
const SHA = 'e'.repeat(40);
const HEAD = 'c'.repeat(40);
const PLAN: ReviewedPlan = {
  head: HEAD,
  registries: { '0123456789': { operation: 'update', changes: { scope: 'abcdef0123' }, users: ['3'] } },
};
const stored = (plan: ReviewedPlan): string => encodePlan(plan, 10_000).text;
const pull = (number: number, change: Partial<PullRequest> = {}): PullRequest => ({
  number,
  head: HEAD,
  base: 'main',
  isMerged: true,
  isOpen: false,
  mergeSha: SHA,
  ...change,
});

function comment(plan: string, change: Partial<Comment> = {}, applied: string[] = []): Comment {
  const body = `Report\n${markerOf({ unit: UNIT, run: 1, plan, applied })}`;
  return { id: 1, body, url: '', author: 'bot', byBot: true, ...change };
}

/** A push whose commits came with pull requests that have these comments. */
function push(
  comments: Record<number, Comment[] | GitHubError>,
  more: { commits?: PushedCommit[]; pulls?: PullRequest[]; open?: PullRequest; earlier?: string[] } = {},
): Push {
  const pulls = more.pulls ?? Object.keys(comments).map((number) => pull(Number(number)));
  const api = {
    pullRequestsOf: async () => pulls,
    pullRequest: async () => more.open,
    commitsOf: async () => more.earlier ?? [],
    comments: async (number: number) => {
      const found = comments[number] ?? [];
      if (found instanceof GitHubError) throw found;
      return found;
    },
    viewer: async () => 'bot',
  };
  const commits = more.commits ?? [{ id: SHA, isNew: true, message: 'A' }];
  return new Push(api, { commits, branch: 'main', sha: SHA, at: 0 }, simulatedWait({ limit: 0 }));
}

const RERUN =
  'Re-run the job in some minutes. GitHub may know the pull request by then. If it is another one, run by `workflow_dispatch`.';
const MANUALLY = 'Check the plan, then run by `workflow_dispatch`.';

test.each<[string, Push, string[], boolean, string | undefined]>([
  ['a plan', push({ 12: [comment(stored(PLAN))] }), [], false, undefined],
  [
    'no pull request',
    push({}),
    ['no pushed commit belongs to a pull request that was merged into `main`'],
    false,
    undefined,
  ],
  [
    'a pull request that is still open',
    push(
      {},
      {
        commits: [{ id: SHA, isNew: true, message: 'A (#12)' }],
        open: pull(12, { isMerged: false, isOpen: true }),
      },
    ),
    ["GitHub still shows #12 as open, which the commit's message names"],
    true,
    RERUN,
  ],
  ['no comment', push({ 12: [] }), ['#12: no comment of `bot` about this file'], false, undefined],
  [
    'comments of others',
    push({ 12: [comment(stored(PLAN), { author: 'alice', byBot: false })] }),
    ['#12: no comment of `bot` about this file'],
    false,
    undefined,
  ],
  [
    'the comment of another bot',
    push({ 12: [comment(stored(PLAN), { author: 'app' })] }),
    ["#12: the comment about this file is by `app`, and this run's token is `bot`"],
    true,
    'Use the same `github-token` in both jobs, or run by `workflow_dispatch`.',
  ],
  ['a comment without a plan', push({ 12: [comment('')] }), ['#12: no plan in the comment'], true, MANUALLY],
  [
    'a plan that can not be read',
    push({ 12: [comment('AAAA')] }),
    ["#12: the plan in the comment can't be read"],
    true,
    MANUALLY,
  ],
  [
    'the plan of another commit',
    push({ 12: [comment(stored({ ...PLAN, head: 'd'.repeat(40) }))] }),
    ['#12: the plan is for commit `ddddddd`, but `ccccccc` was merged'],
    true,
    MANUALLY,
  ],
  [
    'an error',
    push({ 12: new GitHubError('permission', text`GitHub responded with 403`) }),
    ['#12: GitHub responded with 403'],
    true,
    'Set `permissions: pull-requests: read` for the job, and check the input `github-token`.',
  ],
  [
    'two pull requests with one problem',
    push({ 12: [], 13: [], 14: [comment('')] }),
    ['#12, #13: no comment of `bot` about this file', '#14: no plan in the comment'],
    true,
    MANUALLY,
  ],
  [
    'too many commits',
    push(
      { 12: [comment(stored(PLAN))] },
      { commits: Array.from({ length: 11 }, (_, index) => ({ id: `${index}`, isNew: true, message: 'x' })) },
    ),
    ['only the newest of its commits were looked up, and 1 older one not'],
    false,
    undefined,
  ],
])('finds what was reviewed: %s', async (_, pushed, problems, isIncomparable, fix) => {
  const found = await findReviewed(pushed, UNIT);
  expect([found.problems.map(plain), found.isIncomparable, found.fix && plain(found.fix)]).toEqual([
    problems,
    isIncomparable,
    fix,
  ]);
});

test('returns the plans with what was applied of them', async () => {
  const { plans } = await findReviewed(
    push({ 12: [comment(stored(PLAN), {}, ['0123456789'])], 13: [] }),
    UNIT,
  );
  expect(plans).toEqual([{ pullRequest: 12, plan: PLAN, applied: ['0123456789'] }]);
});

test('says why GitHub could not be asked, and throws anything else', async () => {
  const rejecting = (error: unknown): Push =>
    new Push(
      {
        pullRequestsOf: () => Promise.reject(error),
        pullRequest: async () => undefined,
        commitsOf: () => Promise.reject(error),
        comments: async () => [],
        viewer: async () => '',
      },
      { commits: [{ id: SHA, isNew: true, message: 'A' }], branch: 'main', sha: SHA },
      simulatedWait({ limit: 0 }),
    );
  const late = new GitHubError('timeout', text`GitHub is late`);
  const found = await findReviewed(rejecting(late), UNIT);
  expect([found.plans, found.problems.map(plain), found.isIncomparable]).toEqual([
    [],
    ['GitHub is late'],
    true,
  ]);
  expect(found.fix && plain(found.fix)).toContain('Re-run the job.');
  await expect(findReviewed(rejecting(new RangeError('of its own')), UNIT)).rejects.toThrow('of its own');
  const denied = await findReviewed(rejecting(new GitHubError('permission', text`x`)), UNIT);
  expect(denied.fix && plain(denied.fix)).toContain('permissions: pull-requests: read');
  expect(await findEarlierPlans(rejecting(late), UNIT, 'oidc.yml')).toEqual([]);
  await expect(findEarlierPlans(rejecting(new RangeError('of its own')), UNIT, 'oidc.yml')).rejects.toThrow(
    'of its own',
  );
});

test('throws an error of a comment that is not of GitHub', async () => {
  const pushed = push({ 12: [] });
  Object.assign(pushed, { comments: () => Promise.reject(new RangeError('of its own')) });
  await expect(findReviewed(pushed, UNIT)).rejects.toThrow('of its own');
});

test('keeps what was applied of an earlier pull request, also without a plan that counts', async () => {
  const earlier = push(
    { 11: [comment(stored(PLAN))], 10: [comment('', {}, ['0123456789'])] },
    { earlier: ['1', '2'] },
  );
  expect(await findEarlierPlans(earlier, UNIT, 'oidc.yml')).toEqual([
    { pullRequest: 10, plan: { head: '', registries: {} }, applied: ['0123456789'] },
    { pullRequest: 11, plan: PLAN, applied: [] },
  ]);
});

test.each<[string, unknown]>([
  [
    'a wrong hash',
    { ...PLAN, registries: { a: { operation: 'update', changes: { scope: 'x' }, users: [] } } },
  ],
  [
    'a longer hash',
    { ...PLAN, registries: { a: { operation: 'update', changes: { scope: 'abcdef01234' }, users: [] } } },
  ],
  ['a wrong operation', { ...PLAN, registries: { a: { operation: 'x', changes: {}, users: [] } } }],
  ['no users', { ...PLAN, registries: { a: { operation: 'none', changes: {} } } }],
  ['no head', { registries: {} }],
])('reads no plan with %s', (_, plan) => {
  expect(decodePlan(stored(plan as ReviewedPlan))).toBeUndefined();
});

test.each(['create', 'update', 'delete', 'none'] as const)(
  'reads a plan with the operation %s',
  (operation) => {
    const plan: ReviewedPlan = {
      head: 'x',
      registries: { a: { operation, changes: {}, users: ['1', '2'] } },
    };
    expect(decodePlan(stored(plan))).toEqual(plan);
  },
);

test('keeps as many registries as fit', () => {
  const registries = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [
      `${index}`.padStart(10, 'x'),
      { operation: 'update' as const, changes: { scope: `${index}`.padStart(10, '0') }, users: [] },
    ]),
  );
  const whole = encodePlan({ head: 'x', registries }, 10_000);
  expect(whole.omitted).toBe(0);
  expect(encodePlan({ head: 'x', registries }, whole.text.length)).toEqual(whole);
  const less = encodePlan({ head: 'x', registries }, whole.text.length - 1);
  expect(less.omitted).toBeGreaterThan(0);
  expect(less.text.length).toBeLessThan(whole.text.length);
  expect(Object.keys(decodePlan(less.text)?.registries ?? {})).toEqual(
    Object.keys(registries).slice(0, 20 - less.omitted),
  );
  expect(encodePlan({ head: 'x', registries }, 0).omitted).toBe(20);
});
