import type { Comment, GitHubApi, PullRequest } from './api.js';

/** Maximum number of commits of a push, the newest ones, whose pull requests are looked up. */
const MAX_COMMITS = 10;

/** A pushed commit. */
export interface PushedCommit {
  id: string;
  /** Whether no branch had it before. A merge commit is new, the commits of a merged branch aren't. */
  isNew: boolean;
}

/** The pull requests that the commits of a push came with. Everything is requested once per run. */
export class Push {
  #pullRequests: Promise<PullRequest[]> | undefined;
  #viewer: Promise<string> | undefined;
  readonly #comments = new Map<number, Promise<Comment[]>>();

  /** @param branch branch that was pushed, empty if it was none */
  constructor(
    private readonly api: Pick<GitHubApi, 'pullRequestsOf' | 'comments' | 'viewer'>,
    private readonly commits: readonly PushedCommit[],
    readonly branch: string,
  ) {}

  /** Number of commits that aren't looked up, because there are too many. */
  get omitted(): number {
    const most = Math.max(
      ...[true, false].map((isNew) => this.commits.filter((one) => one.isNew === isNew).length),
    );
    return Math.max(0, most - MAX_COMMITS);
  }

  /** Returns each pull request that was merged into the branch. Throws GitHubError. */
  pullRequests(): Promise<PullRequest[]> {
    this.#pullRequests ??= this.#find();
    return this.#pullRequests;
  }

  /** Returns every comment of a pull request. Throws GitHubError. */
  comments(pullRequest: number): Promise<Comment[]> {
    const known = this.#comments.get(pullRequest) ?? this.api.comments(pullRequest);
    this.#comments.set(pullRequest, known);
    return known;
  }

  /** Returns the login of the token's own user. Throws GitHubError. */
  viewer(): Promise<string> {
    this.#viewer ??= this.api.viewer();
    return this.#viewer;
  }

  /** New commits first: after a merge that is one request, and the others belong to the same pull request. */
  async #find(): Promise<PullRequest[]> {
    const [fresh, known] = [true, false].map((isNew) => this.commits.filter((one) => one.isNew === isNew));
    const found = await this.#of(fresh ?? []);
    return found.length > 0 ? found : this.#of(known ?? []);
  }

  async #of(commits: readonly PushedCommit[]): Promise<PullRequest[]> {
    const shas = commits.slice(-MAX_COMMITS).map(({ id }) => id);
    const found = (await Promise.all(shas.map((sha) => this.api.pullRequestsOf(sha)))).flat();
    const merged = found.filter(
      ({ isMerged, base }) => isMerged !== false && (base === '' || base === this.branch),
    );
    return [...new Map(merged.map((one) => [one.number, one])).values()];
  }
}
