import type { Secret } from '../lib/secret.js';
import { text } from '../model/text.js';
import { requireNotCancelled, type Wait } from '../model/wait.js';
import { GitHubError, gitHubError, rateLimitWait } from './error.js';
import { fetchOverNode } from './fetch.js';

export { GitHubError } from './error.js';

/** What is asked of GitHub about one repository. Every function throws GitHubError. */
export interface GitHubApi {
  defaultBranch(): Promise<string>;
  /** The commit that a branch points to. */
  branchHead(branch: string): Promise<string>;
  /** The text of a file at a commit, undefined if it isn't there. */
  fileAt(path: string, ref: string): Promise<string | undefined>;
  /** Every comment of a pull request, across all pages. */
  comments(pullRequest: number): Promise<Comment[]>;
  createComment(pullRequest: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  deleteComment(id: number): Promise<void>;
  /** The pull requests that a commit came with. */
  pullRequestsOf(sha: string): Promise<PullRequest[]>;
  /** Returns undefined if there is none with this number. */
  pullRequest(number: number): Promise<PullRequest | undefined>;
  /** The newest commits that changed a file, up to a commit, newest first. */
  commitsOf(path: string, sha: string): Promise<string[]>;
  /** Login of the token's own user. */
  viewer(): Promise<string>;
}

export interface GitHubOptions {
  token: Secret;
  /** `owner/name` */
  repository: string;
  apiUrl: string;
  /** Milliseconds for one attempt. */
  requestTimeout: number;
  wait: Wait;
}

/** Attempts of a call that broke, if repeating it can't harm. */
const MAX_ATTEMPTS = 3;
const FIRST_BACKOFF_MS = 500;
/** How long rate limits are waited for in a run. */
const MAX_RATE_LIMIT_WAIT_MS = 60_000;
const API_VERSION = '2022-11-28';

/**
 * Returns GitHub's API for a repository. The client is loaded at the first call, since most runs make none.
 */
export function githubApi({ token, repository, apiUrl, requestTimeout, wait }: GitHubOptions): GitHubApi {
  const [owner = '', repo = ''] = repository.split('/');
  const load = async () => {
    const { getOctokit } = await import('@actions/github');
    const octokit = getOctokit(token.reveal(), { baseUrl: apiUrl, request: { fetch: fetchOverNode } });
    octokit.hook.before('request', (options) => {
      options.headers['x-github-api-version'] = API_VERSION;
    });
    return octokit;
  };
  type Client = Awaited<ReturnType<typeof load>>;
  type Request = { signal: AbortSignal };
  let client: Promise<Client> | undefined;

  /** One attempt, settled within the request timeout. */
  async function once<T>(question: (client: Client, request: Request) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new GitHubError('timeout', text`GitHub sent no response within ${requestTimeout / 1000} s`));
        stop.abort();
      }, requestTimeout);
    });
    try {
      client ??= load();
      return await Promise.race([question(await client, { signal: stop.signal }), late]);
    } catch (error) {
      throw error instanceof GitHubError ? error : gitHubError(error);
    } finally {
      clearTimeout(timer);
    }
  }

  let waited = 0;
  /** Until when calls wait. Calls that wait at the same time wait once. */
  let waitsUntil = 0;
  /** Milliseconds to wait before the next attempt, undefined if it can't help. */
  function pauseAfter(error: unknown, attempt: number, isRepeatable: boolean): number | undefined {
    if (!(error instanceof GitHubError)) return undefined;
    if (error.kind === 'rate-limit') {
      const now = wait.now();
      const ms = rateLimitWait(error, now, waited);
      const more = Math.max(0, now + ms - Math.max(waitsUntil, now));
      if (waited + more > MAX_RATE_LIMIT_WAIT_MS) return undefined;
      waited += more;
      waitsUntil = Math.max(waitsUntil, now + ms);
      wait.log.info(text`GitHub's rate limit is reached. Retrying in ${Math.ceil(ms / 1000)} s.`);
      return ms;
    }
    const mayHelp = error.kind === 'connection' && isRepeatable && attempt < MAX_ATTEMPTS;
    return mayHelp ? FIRST_BACKOFF_MS * 2 ** (attempt - 1) : undefined;
  }

  /** A question with its retries. Rate limits are waited for, up to a minute in all, whatever the call. */
  async function ask<T>(
    question: (client: Client, request: Request) => Promise<T>,
    { isRepeatable = true } = {},
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(question);
      } catch (error) {
        const ms = pauseAfter(error, attempt, isRepeatable);
        if (ms === undefined) throw error;
        requireNotCancelled(wait);
        await wait.sleep(ms);
      }
    }
  }

  return {
    defaultBranch: () =>
      ask(async ({ rest }, request) => (await rest.repos.get({ owner, repo, request })).data.default_branch),
    branchHead: (branch) =>
      ask(
        async ({ rest }, request) =>
          (await rest.repos.getBranch({ owner, repo, branch, request })).data.commit.sha,
      ),
    fileAt: (path, ref) =>
      ask(async ({ rest }, request) =>
        unlessMissing(async () => {
          const { data } = await rest.repos.getContent({ owner, repo, path, ref, request });
          return Array.isArray(data) || data.type !== 'file'
            ? undefined
            : new TextDecoder().decode(Buffer.from(data.content, 'base64'));
        }),
      ),
    comments: (issue_number) =>
      ask(async (octokit, request) =>
        (
          await octokit.paginate(octokit.rest.issues.listComments, {
            owner,
            repo,
            issue_number,
            per_page: 100,
            request,
          })
        ).map(commentOf),
      ),
    createComment: (issue_number, body) =>
      ask(
        async ({ rest }, request) =>
          commentOf((await rest.issues.createComment({ owner, repo, issue_number, body, request })).data),
        { isRepeatable: false },
      ),
    updateComment: (comment_id, body) =>
      ask(async ({ rest }, request) =>
        commentOf((await rest.issues.updateComment({ owner, repo, comment_id, body, request })).data),
      ),
    deleteComment: (comment_id) =>
      ask(async ({ rest }, request) => {
        await rest.issues.deleteComment({ owner, repo, comment_id, request });
      }),
    pullRequestsOf: (commit_sha) =>
      ask(async ({ rest }, request) =>
        (
          await rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha, request })
        ).data.map(pullRequestOf),
      ),
    pullRequest: (pull_number) =>
      ask(async ({ rest }, request) =>
        unlessMissing(async () =>
          pullRequestOf((await rest.pulls.get({ owner, repo, pull_number, request })).data),
        ),
      ),
    commitsOf: (path, sha) =>
      ask(async ({ rest }, request) =>
        (await rest.repos.listCommits({ owner, repo, path, sha, per_page: 30, request })).data.map(
          (commit) => commit.sha,
        ),
      ),
    viewer: () =>
      ask(async ({ graphql }, request) => {
        const { viewer } = await graphql<{ viewer?: { login?: string } }>('query { viewer { login } }', {
          request,
        });
        if (viewer?.login) return viewer.login;
        throw new GitHubError('other', text`GitHub's response has no login of the token's user`);
      }),
  };
}

/** Returns the result of a request, or undefined if the response is 404. */
async function unlessMissing<T>(question: () => Promise<T>): Promise<T | undefined> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return undefined;
    throw error;
  }
}

/** A comment on a pull request. */
export interface Comment {
  id: number;
  body: string;
  url: string;
  /** Login of the author, empty for a deleted account. */
  author: string;
  byBot: boolean;
}

/** A pull request that a commit came with. */
export interface PullRequest {
  number: number;
  /** Newest commit of its branch. */
  head: string;
  /** Branch that it is, or was, to be merged into. */
  base: string;
  /** undefined if the response doesn't say it. */
  isMerged: boolean | undefined;
  isOpen: boolean;
  /** Commit that it became on its base branch. Empty if GitHub doesn't know it yet. */
  mergeSha: string;
}

/** Returns a comment of the REST API. */
export function commentOf(data: {
  id: number;
  body?: string | undefined;
  html_url: string;
  user: { login: string; type: string } | null;
}): Comment {
  return {
    id: data.id,
    body: data.body ?? '',
    url: data.html_url,
    author: data.user?.login ?? '',
    byBot: data.user?.type === 'Bot',
  };
}

/** Returns a pull request of the REST API. */
export function pullRequestOf(data: {
  number: number;
  merged_at?: string | null;
  merge_commit_sha?: string | null;
  state?: string;
  head?: { sha: string };
  base?: { ref: string };
}): PullRequest {
  const { number, merged_at: mergedAt, merge_commit_sha: mergeSha, head, base } = data;
  return {
    number,
    head: head?.sha ?? '',
    base: base?.ref ?? '',
    isMerged: mergedAt === undefined ? undefined : mergedAt !== null,
    isOpen: data.state === 'open',
    mergeSha: mergeSha ?? '',
  };
}
