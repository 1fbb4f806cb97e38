import { expect, test } from '@jest/globals';
import { GitHubError } from '../../src/github/api.js';
import {
  type CheckedOutFile,
  type GitHub,
  githubGuards,
  readStaleness,
  staleFindings,
} from '../../src/github/branch.js';
import { Push } from '../../src/github/push.js';
import { messageOf } from '../../src/model/findings.js';
import { plain, text } from '../../src/model/text.js';
import type { Trigger } from '../../src/model/trigger.js';
import { simulatedWait } from '../memory.js';

const SHA = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const FILE: CheckedOutFile = { ref: 'refs/heads/main', sha: SHA, attempt: 1, path: 'oidc.yml' };
const HOUR = 3_600_000;

/** GitHub with a branch, and with these files at its commits. */
const hub = (head: string, files: Record<string, string>, asked: string[] = []) => ({
  branchHead: async (branch: string) => {
    asked.push(branch);
    return head;
  },
  fileAt: async (path: string, ref: string) => {
    asked.push(`${path}@${ref}`);
    return files[`${path}@${ref}`];
  },
});
const failing = (kind: GitHubError['kind']) => ({
  branchHead: async (): Promise<string> => {
    throw new GitHubError(kind, text`GitHub is late`);
  },
  fileAt: async () => undefined,
});

test('compares the file at the commit with the one at the head of the branch', async () => {
  const asked: string[] = [];
  const files = { [`oidc.yml@${SHA}`]: 'a', [`oidc.yml@${HEAD}`]: 'b' };
  expect(await readStaleness(hub(HEAD, files, asked), FILE)).toEqual({ kind: 'changed', head: HEAD });
  expect(asked).toEqual(['main', `oidc.yml@${SHA}`, `oidc.yml@${HEAD}`]);
  expect(
    await readStaleness(hub(HEAD, { [`oidc.yml@${SHA}`]: 'a', [`oidc.yml@${HEAD}`]: 'a' }), FILE),
  ).toEqual({ kind: 'current' });
  expect(await readStaleness(hub(HEAD, { [`oidc.yml@${SHA}`]: 'a' }), FILE)).toEqual({
    kind: 'changed',
    head: HEAD,
  });
});

test('asks for no file if the commit is the head, and nothing for a tag', async () => {
  const asked: string[] = [];
  expect(await readStaleness(hub(SHA, {}, asked), FILE)).toEqual({ kind: 'current' });
  expect(await readStaleness(hub(SHA, {}, asked), { ...FILE, ref: 'refs/tags/v1' })).toEqual({
    kind: 'current',
  });
  expect(asked).toEqual(['main']);
});

test.each<[string, Parameters<typeof readStaleness>[0], string, string]>([
  [
    'no token',
    undefined,
    'there is no GitHub token',
    'Set the input `github-token`, and `permissions: contents: read` for the job.',
  ],
  [
    'a file that is not in Git',
    hub(HEAD, { [`oidc.yml@${HEAD}`]: 'b' }),
    "the config file isn't in this repository at this run's commit",
    "Commit `oidc.yml`. A file that isn't in Git can't be compared.",
  ],
  [
    'an error',
    failing('permission'),
    'GitHub is late',
    'Set `permissions: contents: read` for the job, and check the input `github-token`.',
  ],
])('says why it is not known: %s', async (_, api, why, fix) => {
  const found = await readStaleness(api, FILE);
  if (found.kind !== 'unknown') throw new Error(found.kind);
  expect([plain(found.why), plain(found.fix)]).toEqual([why, fix]);
});

test('throws what is no error of GitHub', async () => {
  const api = { ...hub(SHA, {}), branchHead: () => Promise.reject(new RangeError('of its own')) };
  await expect(readStaleness(api, FILE)).rejects.toThrow('of its own');
});

const UNKNOWN = { kind: 'unknown', why: text`GitHub is late`, fix: text`Wait.` } as const;
test.each<[string, Parameters<typeof staleFindings>, string[]]>([
  ['the same', [{ kind: 'current' }, FILE, true, 0], []],
  [
    'another file',
    [{ kind: 'changed', head: HEAD }, FILE, false, 0],
    [
      'error stale-commit: This run uses commit `aaaaaaaaaaaa`, but `oidc.yml` has changed on `main` since (`bbbbbbbbbbbb`).',
    ],
  ],
  [
    'not known',
    [UNKNOWN, FILE, false, 0],
    [
      'warning stale-unknown: Could not check whether `main` has new commits: GitHub is late. An apply of an older file would roll the registry back. Wait.',
    ],
  ],
  ['not known, irreversible', [UNKNOWN, FILE, true, 0], ['error']],
  ['not known, a re-run', [UNKNOWN, { ...FILE, attempt: 2 }, false, 0], ['error']],
  ['not known, an hour old', [UNKNOWN, { ...FILE, happenedAt: 0 }, false, HOUR], ['warning']],
  ['not known, older', [UNKNOWN, { ...FILE, happenedAt: 0 }, false, HOUR + 1], ['error']],
])('blocks an old file: %s', (_, args, expected) => {
  const found = staleFindings(...args).map((one) => `${one.level} ${one.code}: ${plain(messageOf(one))}`);
  expect(found.map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
});

const PUSH = { kind: 'push', event: 'push' } as Trigger;
const QUERY = { trigger: PUSH, policy: 'auto', unit: '0'.repeat(16) } as const;

function guards(
  api: Partial<GitHub['api']> | undefined,
  query: Partial<Parameters<typeof githubGuards>[2]> = {},
) {
  const wait = simulatedWait({ limit: 0 });
  const all = {
    pullRequestsOf: async () => [],
    commitsOf: async () => [],
    comments: async () => [],
    viewer: async () => 'bot',
    ...api,
  } as unknown as GitHub['api'];
  const push = new Push(
    all,
    { commits: [{ id: SHA, isNew: true, message: 'x' }], branch: 'main', sha: SHA },
    wait,
  );
  const github = api === undefined ? undefined : { api: all, push };
  return { guarded: githubGuards(github, FILE, { ...QUERY, ...query }, wait), wait };
}

test('asks for the head of the branch again after five seconds', async () => {
  const asked: string[] = [];
  const { guarded, wait } = guards(hub(SHA, {}, asked));
  await Promise.all([guarded.stale(false), guarded.stale(true)]);
  await wait.sleep(5_000);
  await guarded.stale(false);
  expect(asked).toHaveLength(1);
  await wait.sleep(1);
  await guarded.stale(false);
  expect(asked).toHaveLength(2);
});

test.each<[string, Partial<Parameters<typeof githubGuards>[2]>, boolean, string[] | undefined]>([
  ['a push', {}, true, ['no pushed commit belongs to a pull request that was merged into `main`']],
  ['a push without a token', {}, false, ['there is no GitHub token']],
  ['a push, off', { policy: 'off' }, true, undefined],
  ['a manual run', { trigger: { kind: 'manual', event: 'workflow_dispatch' } as Trigger }, true, undefined],
  [
    'a manual run, strict',
    { trigger: { kind: 'manual', event: 'workflow_dispatch' } as Trigger, policy: 'strict' },
    true,
    undefined,
  ],
  ['no event', { trigger: { kind: 'other', event: '' } as unknown as Trigger }, true, undefined],
  ['another event', { trigger: { kind: 'other', event: 'schedule' } as unknown as Trigger }, true, undefined],
  [
    'another event, strict',
    { trigger: { kind: 'other', event: 'schedule' } as unknown as Trigger, policy: 'strict' },
    true,
    ['a run on `schedule` belongs to no merged pull request'],
  ],
])('looks for the review of %s', async (_, query, hasToken, problems) => {
  const { guarded } = guards(hasToken ? {} : undefined, query);
  const reviewed = await guarded.reviewed();
  expect(reviewed?.problems.map(plain)).toEqual(problems);
  expect(reviewed?.isIncomparable).toBe(problems === undefined ? undefined : !hasToken);
  if (!hasToken && reviewed?.fix)
    expect(plain(reviewed.fix)).toBe(
      'Set the input `github-token`, and `permissions: pull-requests: read` for the job.',
    );
});

test('asks once for the review and the earlier plans, and knows none without a token', async () => {
  let times = 0;
  const { guarded } = guards({
    pullRequestsOf: async () => {
      times++;
      return [];
    },
  });
  await Promise.all([guarded.reviewed(), guarded.reviewed()]);
  await guarded.reviewed();
  expect(times).toBe(1);
  expect(await guarded.earlierPlans()).toEqual([]);
  expect(await guards(undefined).guarded.earlierPlans()).toEqual([]);
});

test('finds earlier plans once', async () => {
  let times = 0;
  const commitsOf = async (): Promise<string[]> => {
    times++;
    return ['1'];
  };
  const pull = { number: 11, head: 'h', base: 'main', isMerged: true, isOpen: false, mergeSha: '1' };
  const { guarded } = guards({ commitsOf, pullRequestsOf: async () => [pull] });
  await guarded.earlierPlans();
  expect((await guarded.earlierPlans()).map(({ pullRequest }) => pullRequest)).toEqual([11]);
  expect(times).toBe(1);
});
