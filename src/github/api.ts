import { GitHubError } from '../lib/errors.js';
import type { Secret } from '../lib/secret.js';

export interface Comment {
  id: number;
  body: string;
  url: string;
  /** Login of the author, empty for a deleted account. */
  author: string;
  byBot: boolean;
}

/** What is asked of GitHub, about one repository. Every function throws GitHubError. */
export interface GitHubApi {
  defaultBranch(): Promise<string>;
  /** The commit that a branch points to. */
  branchHead(branch: string): Promise<string>;
  /** The text of a file at a commit, undefined when it is not there. */
  fileAt(path: string, ref: string): Promise<string | undefined>;
  /** Every comment of a pull request, across all pages. */
  comments(pullRequest: number): Promise<Comment[]>;
  createComment(pullRequest: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  deleteComment(id: number): Promise<void>;
  /** Numbers of the pull requests that a commit came with. */
  pullRequestsOf(sha: string): Promise<number[]>;
  /** Login of the token's own user. */
  viewer(): Promise<string>;
}

/** Failed calls that can't have had an effect, or whose effect is the same twice, are tried this many times more. */
const RETRIES = 2;

/**
 * GitHub's API for a repository. The client is loaded at the first call, since most runs make none.
 *
 * @param repository `owner/name`
 * @param requestTimeout milliseconds for one question, with its retries and pages
 */
export function githubApi(
  token: Secret,
  repository: string,
  apiUrl: string,
  requestTimeout: number,
): GitHubApi {
  const [owner = '', repo = ''] = repository.split('/');
  const load = async () => {
    const [{ getOctokit }, { retry }] = await Promise.all([
      import('@actions/github'),
      import('@octokit/plugin-retry'),
    ]);
    return getOctokit(token.reveal(), { baseUrl: apiUrl, retry: { retries: RETRIES } }, retry);
  };
  type Client = Awaited<ReturnType<typeof load>>;
  let client: Promise<Client> | undefined;

  async function ask<T>(
    question: (client: Client, request: { signal: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    const stop = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new GitHubError(undefined, `no answer within ${requestTimeout / 1000} s`, undefined));
        stop.abort();
      }, requestTimeout);
    });
    try {
      client ??= load();
      return await Promise.race([question(await client, { signal: stop.signal }), late]);
    } catch (error) {
      if (error instanceof GitHubError) throw error;
      const status =
        error instanceof Error && 'status' in error && typeof error.status === 'number'
          ? error.status
          : undefined;
      throw new GitHubError(status, error instanceof Error ? error.message : String(error), error);
    } finally {
      clearTimeout(timer);
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
      ask(async ({ rest }, request) => {
        try {
          const { data } = await rest.repos.getContent({ owner, repo, path, ref, request });
          return Array.isArray(data) || data.type !== 'file'
            ? undefined
            : new TextDecoder().decode(Buffer.from(data.content, 'base64'));
        } catch (error) {
          if (error instanceof Error && 'status' in error && error.status === 404) return undefined;
          throw error;
        }
      }),
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
        ).map(comment),
      ),
    createComment: (issue_number, body) =>
      ask(async ({ rest }, request) =>
        comment(
          (
            await rest.issues.createComment({
              owner,
              repo,
              issue_number,
              body,
              request: { ...request, retries: 0 },
            })
          ).data,
        ),
      ),
    updateComment: (comment_id, body) =>
      ask(async ({ rest }, request) =>
        comment((await rest.issues.updateComment({ owner, repo, comment_id, body, request })).data),
      ),
    deleteComment: (comment_id) =>
      ask(async ({ rest }, request) => {
        await rest.issues.deleteComment({ owner, repo, comment_id, request });
      }),
    pullRequestsOf: (commit_sha) =>
      ask(async ({ rest }, request) =>
        (
          await rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha, request })
        ).data.map(({ number }) => number),
      ),
    viewer: () =>
      ask(
        async ({ graphql }, request) =>
          (await graphql<{ viewer: { login: string } }>('query { viewer { login } }', { request })).viewer
            .login,
      ),
  };
}

function comment(data: {
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
