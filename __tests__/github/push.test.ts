import { expect, test } from '@jest/globals';
import { GitHubError, type PullRequest } from '../../src/github/api.js';
import { Push, type PushedCommit } from '../../src/github/push.js';
import { text } from '../../src/model/text.js';
import { CancelledError } from '../../src/model/wait.js';
import { simulatedWait } from '../memory.js';

const SHA = 'e'.repeat(40);

/** Returns a pull request that was merged as a commit, or one that is open. */
function pull(number: number, change: Partial<PullRequest> = {}): PullRequest {
  return { number, head: 'a', base: 'main', isMerged: true, isOpen: false, mergeSha: SHA, ...change };
}

const commit = (message: string, id = SHA, isNew = true): PushedCommit => ({ id, isNew, message });

/** GitHub in memory: what it knows of commits and of pull requests, as a function of the time. */
function start({
  commits,
  pullsOf = () => [],
  pulls = () => undefined,
  pushedSecondsAgo = 0,
  signal = new AbortController().signal,
}: {
  commits: PushedCommit[];
  pullsOf?: (sha: string, second: number) => PullRequest[];
  pulls?: (number: number, second: number) => PullRequest | undefined;
  pushedSecondsAgo?: number;
  signal?: AbortSignal;
}) {
  const wait = simulatedWait({ signal });
  const since = wait.now();
  const second = (): number => (wait.now() - since) / 1000;
  const asked: string[] = [];
  const api = {
    pullRequestsOf: async (sha: string) => {
      asked.push(`${sha} ${second()}`);
      return pullsOf(sha, second());
    },
    pullRequest: async (number: number) => {
      asked.push(`#${number} ${second()}`);
      return pulls(number, second());
    },
    commitsOf: async () => [],
    comments: async () => [],
    viewer: async () => 'bot',
  };
  const at = since - pushedSecondsAgo * 1000;
  const push = new Push(api, { commits, branch: 'main', sha: SHA, at }, wait);
  return { push, asked, second };
}

const numbers = ({ pullRequests }: { pullRequests: PullRequest[] }): number[] =>
  pullRequests.map(({ number }) => number);

test('asks once if GitHub knows the pull request', async () => {
  const { push, asked } = start({ commits: [commit('A (#12)')], pullsOf: () => [pull(12)] });
  expect(numbers(await push.mergedFinally())).toEqual([12]);
  expect((await push.merged()).map(({ number }) => number)).toEqual([12]);
  expect(asked).toEqual([`${SHA} 0`]);
});

test('looks up a commit that GitHub does not know yet next to one that it knows', async () => {
  const other = 'd'.repeat(40);
  const { push } = start({
    commits: [commit('A (#11)', other), commit('B (#12)')],
    pullsOf: (sha) => (sha === other ? [pull(11, { mergeSha: other })] : []),
    pulls: (number) => (number === 12 ? pull(12) : undefined),
  });
  expect(numbers(await push.mergedFinally())).toEqual([11, 12]);
});

test.each([
  ['twenty seconds', 20],
  ['a minute', 59],
])('asks again until GitHub shows a named pull request as merged, after %s', async (_, after) => {
  const { push, second } = start({
    commits: [commit('A (#12)')],
    pulls: (_number, now) => (now >= after ? pull(12) : pull(12, { isMerged: false, isOpen: true })),
  });
  expect(numbers(await push.mergedFinally())).toEqual([12]);
  expect(second()).toBeLessThanOrEqual(60);
});

test.each([
  ['just now', 0, 60],
  ['half a minute ago', 30, 30],
  ['long ago', 600, 0],
  ['in the future, as a wrong clock shows it', -7_200, 60],
])('stops a minute after a push that happened %s, and says what is missing', async (_, ago, seconds) => {
  const open = pull(12, { isMerged: false, isOpen: true });
  const { push, second } = start({ commits: [commit('A (#12)')], pulls: () => open, pushedSecondsAgo: ago });
  expect(await push.mergedFinally()).toEqual({ pullRequests: [], missing: 12 });
  expect(second()).toBe(seconds);
});

test.each([
  ['no number', 'A', undefined],
  ['an issue or nothing', 'A (#12)', undefined],
  ['a pull request that became another commit', 'A (#12)', pull(12, { mergeSha: 'f'.repeat(40) })],
  ['one of another branch', 'A (#12)', pull(12, { base: 'release' })],
  ['an open one of another branch', 'A (#12)', pull(12, { base: 'release', isOpen: true, isMerged: false })],
])('waits for nothing if the message names %s', async (_, message, named) => {
  const { push, second } = start({ commits: [commit(message)], pulls: () => named });
  expect(await push.mergedFinally()).toEqual({ pullRequests: [] });
  expect(second()).toBe(0);
});

test('ends the wait when the job is canceled', async () => {
  const cancel = new AbortController();
  const open = pull(12, { isMerged: false, isOpen: true });
  const { push } = start({ commits: [commit('A (#12)')], pulls: () => open, signal: cancel.signal });
  cancel.abort();
  await expect(push.mergedFinally()).rejects.toBeInstanceOf(CancelledError);
});

test('asks again after a broken connection, and not after a missing permission', async () => {
  for (const [kind, times] of [
    ['connection', 2],
    ['permission', 1],
  ] as const) {
    const { push, asked } = start({
      commits: [commit('A')],
      pullsOf: () => {
        throw new GitHubError(kind, text`x`);
      },
    });
    await expect(push.merged()).rejects.toBeInstanceOf(GitHubError);
    await expect(push.merged()).rejects.toBeInstanceOf(GitHubError);
    expect(asked).toHaveLength(times);
  }
});

test('counts only the commits that it did not look up', async () => {
  const branch = Array.from({ length: 12 }, (_, index) => commit('x', `${index}`, false));
  const merge = start({
    commits: [...branch, commit('Merge pull request #12 from a/b')],
    pullsOf: () => [pull(12)],
  });
  await merge.push.merged();
  expect(merge.push.omitted).toBe(0);
  const rebase = start({
    commits: branch.map((one) => ({ ...one, isNew: true })),
    pullsOf: () => [pull(12)],
  });
  await rebase.push.merged();
  expect(rebase.push.omitted).toBe(2);
  const none = start({ commits: branch.map((one) => ({ ...one, isNew: true })) });
  await none.push.merged();
  expect(none.push.omitted).toBe(2);
});

test('asks nothing about messages for the comment alone, and nothing again after the review', async () => {
  const commits = [commit('A (#12)')];
  const alone = start({ commits, pulls: () => pull(12) });
  expect(await alone.push.merged()).toEqual([]);
  expect(alone.asked).toEqual([`${SHA} 0`]);
  const after = start({ commits, pulls: () => pull(12) });
  await after.push.mergedFinally();
  expect((await after.push.merged()).map(({ number }) => number)).toEqual([12]);
  expect(after.asked).toEqual([`${SHA} 0`, '#12 0']);
});

test('pauses longer each time, up to eight seconds', async () => {
  const open = pull(12, { isMerged: false, isOpen: true });
  const { push, asked } = start({ commits: [commit('A (#12)')], pulls: () => open });
  await push.mergedFinally();
  const times = asked.filter((line) => line.startsWith('#12')).map((line) => Number(line.split(' ')[1]));
  expect(times).toEqual([0, 1, 3, 7, 15, 23, 31, 39, 47, 55, 60]);
});

test('looks up what the messages of unknown commits name, of the newest ten only', async () => {
  const other = 'd'.repeat(40);
  const known = start({
    commits: [commit('A (#11)', other), commit('B (#12)')],
    pullsOf: (sha) => (sha === SHA ? [pull(12)] : []),
    pulls: (number) => pull(number, { mergeSha: other }),
  });
  expect(numbers(await known.push.mergedFinally())).toEqual([12, 11]);
  expect(known.asked.filter((line) => line.startsWith('#'))).toEqual(['#11 0']);
  const old = Array.from({ length: 12 }, (_, index) => commit(`A (#${index})`, `${index}`, false));
  const many = start({ commits: old });
  await many.push.mergedFinally();
  expect(many.asked.filter((line) => line.startsWith('#'))).toEqual(
    Array.from({ length: 10 }, (_, index) => `#${index + 2} 0`),
  );
});

test.each([
  ['Merge pull request #12 from a/b', [12]],
  ['Fix (#12)  ', [12]],
  ['Fix (#12) again', []],
  ['Fix #12', []],
  ['A\n\n(#12)', []],
  ['Merge pull request #12x', []],
])('reads the pull request that %j names', async (message, expected) => {
  const { push, asked } = start({ commits: [commit(message)] });
  await push.mergedFinally();
  expect(asked.filter((line) => line.startsWith('#'))).toEqual(expected.map((number) => `#${number} 0`));
});

test('finds the pull requests of the ten newest earlier commits, each once', async () => {
  const earlier = Array.from({ length: 12 }, (_, index) => `${index}`);
  const api = {
    pullRequestsOf: async (sha: string) => [pull(Number(sha), { mergeSha: sha }), pull(99)],
    pullRequest: async () => undefined,
    commitsOf: async () => [SHA, ...earlier],
    comments: async () => [],
    viewer: async () => 'bot',
  };
  const push = new Push(api, { commits: [commit('A')], branch: 'main', sha: SHA }, simulatedWait());
  expect((await push.earlier('oidc.yml')).map(({ number }) => number)).toEqual([
    0, 99, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
});

test('requests comments again only if they are older than they may be', async () => {
  let requests = 0;
  const wait = simulatedWait();
  const api = {
    pullRequestsOf: async () => [],
    pullRequest: async () => undefined,
    commitsOf: async () => [],
    comments: async () => {
      requests++;
      return [];
    },
    viewer: async () => 'bot',
  };
  const push = new Push(api, { commits: [], branch: 'main', sha: SHA }, wait);
  await push.comments(12);
  await wait.sleep(1_000);
  await push.comments(12);
  await push.comments(12, 1_000);
  expect(requests).toBe(1);
  await push.comments(12, 999);
  expect(requests).toBe(2);
});

test.each([
  ['connection', 2],
  ['permission', 1],
] as const)('asks again who the token is of after %s, if that can help', async (kind, times) => {
  let asked = 0;
  const api = {
    pullRequestsOf: async () => [],
    pullRequest: async () => undefined,
    commitsOf: async () => [],
    comments: async () => [],
    viewer: async () => {
      asked++;
      throw new GitHubError(kind, text`x`);
    },
  };
  const push = new Push(api, { commits: [], branch: 'main', sha: SHA }, simulatedWait());
  await expect(push.viewer()).rejects.toBeInstanceOf(GitHubError);
  await expect(push.viewer()).rejects.toBeInstanceOf(GitHubError);
  expect(asked).toBe(times);
});
