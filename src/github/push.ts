import { text, words } from '../model/text.js';
import type { Wait } from '../model/wait.js';
import { type Comment, type GitHubApi, GitHubError, type PullRequest } from './api.js';

/** Maximum number of commits of a push, the newest ones, whose pull requests are looked up. */
const MAX_COMMITS = 10;
/** Maximum number of pull requests of earlier commits whose plans are looked up. */
const MAX_EARLIER = 10;
/** Milliseconds after a push until which GitHub is asked again which pull request it belongs to. */
const MAX_LATE_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 8_000;

/** A pushed commit. */
export interface PushedCommit {
  id: string;
  /** Whether no branch had it before. A merge commit is new, the commits of a merged branch aren't. */
  isNew: boolean;
  message: string;
}

/** What was pushed. */
export interface Pushed {
  /** Newest last. */
  commits: readonly PushedCommit[];
  /** Empty if it is no branch. */
  branch: string;
  /** The newest commit. */
  sha: string;
  /** In milliseconds since the epoch, if that is known. */
  at?: number;
}

/** The pull requests of pushed commits. */
interface Found {
  pullRequests: PullRequest[];
  /** Commits of which GitHub knows none. */
  unknown: readonly PushedCommit[];
}

/** The pull requests of a push. */
export interface Merged {
  pullRequests: PullRequest[];
  /** A pull request that a message names, but that GitHub still shows as open. */
  missing?: number;
}

type Api = Pick<GitHubApi, 'pullRequestsOf' | 'pullRequest' | 'commitsOf' | 'comments' | 'viewer'>;

/** The pull requests that the commits of a push came with. Everything is requested once per run. */
export class Push {
  #omitted = 0;
  #found: Promise<Found> | undefined;
  #waited: Promise<Merged> | undefined;
  #earlier: Promise<PullRequest[]> | undefined;
  #viewer: Promise<string> | undefined;
  readonly #comments = new Map<number, { since: number; list: Promise<Comment[]> }>();

  constructor(
    private readonly api: Api,
    private readonly pushed: Pushed,
    private readonly wait: Pick<Wait, 'now' | 'sleep' | 'log'>,
  ) {}

  get branch(): string {
    return this.pushed.branch;
  }

  /** Number of commits that weren't looked up, because there are too many. */
  get omitted(): number {
    return this.#omitted;
  }

  /**
   * Returns each pull request that was merged into the branch, as GitHub knows the commits now. It makes no
   * request after `mergedFinally`, unless one was still missing.
   *
   * @throws GitHubError
   */
  async merged(): Promise<PullRequest[]> {
    const waited = await this.#waited?.catch(() => undefined);
    if (waited !== undefined && waited.missing === undefined) return waited.pullRequests;
    return (await this.#byCommits()).pullRequests;
  }

  /**
   * Returns each pull request that was merged into the branch. GitHub knows some seconds late which one a
   * commit came with, so it is asked again as long as a message names one that GitHub still shows as open.
   *
   * @throws GitHubError
   */
  mergedFinally(): Promise<Merged> {
    this.#waited ??= this.#untilKnown();
    return this.#waited;
  }

  /** Returns the merged pull requests of earlier commits to a file, newest first. Throws GitHubError. */
  earlier(path: string): Promise<PullRequest[]> {
    this.#earlier ??= this.#findEarlier(path);
    return this.#earlier;
  }

  /**
   * Returns every comment of a pull request.
   *
   * @param maxAge milliseconds after which they are requested again
   * @throws GitHubError
   */
  comments(pullRequest: number, maxAge = Number.POSITIVE_INFINITY): Promise<Comment[]> {
    const known = this.#comments.get(pullRequest);
    if (known !== undefined && this.wait.now() - known.since <= maxAge) return known.list;
    const list = this.api.comments(pullRequest);
    this.#comments.set(pullRequest, { since: this.wait.now(), list });
    return list;
  }

  /** Returns the login of the token's own user. Throws GitHubError. */
  viewer(): Promise<string> {
    this.#viewer ??= this.api.viewer().catch((error: unknown) => {
      if (canRecover(error)) this.#viewer = undefined;
      throw error;
    });
    return this.#viewer;
  }

  #commits(isNew: boolean): PushedCommit[] {
    return this.pushed.commits.filter((commit) => commit.isNew === isNew);
  }

  async #untilKnown(): Promise<Merged> {
    const until = Math.min(this.pushed.at ?? 0, this.wait.now()) + MAX_LATE_MS;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, MAX_PAUSE_MS)) {
      const merged = await this.#withNamed(await this.#byCommits());
      if (merged.missing === undefined) return merged;
      this.#found = undefined; // the next answer can be another one
      const left = until - this.wait.now();
      if (left <= 0) return merged;
      this.wait.log.info(
        text`GitHub doesn't show ${words(`#${merged.missing}`)} as merged yet. Asking again.`,
      );
      await this.wait.sleep(Math.min(pause, left));
    }
  }

  #byCommits(): Promise<Found> {
    this.#found ??= this.#find().catch((error: unknown) => {
      if (canRecover(error)) this.#found = undefined;
      throw error;
    });
    return this.#found;
  }

  /** New commits first: after a merge that is one request, and the others belong to the same pull request. */
  async #find(): Promise<Found> {
    for (const isNew of [true, false]) {
      const all = this.#commits(isNew);
      const commits = all.slice(-MAX_COMMITS);
      const omitted = all.length - commits.length;
      const answers = await Promise.all(commits.map(({ id }) => this.api.pullRequestsOf(id)));
      const pullRequests = this.#mergedHere(answers.flat());
      const unknown = commits.filter((_, index) => answers[index]?.length === 0);
      this.#omitted = pullRequests.length > 0 ? omitted : Math.max(this.#omitted, omitted);
      if (pullRequests.length > 0) return { pullRequests, unknown };
    }
    return { pullRequests: [], unknown: this.pushed.commits.slice(-MAX_COMMITS) };
  }

  async #of(commits: readonly { id: string }[]): Promise<PullRequest[]> {
    const found = (await Promise.all(commits.map(({ id }) => this.api.pullRequestsOf(id)))).flat();
    return this.#mergedHere(found);
  }

  #mergedHere(found: readonly PullRequest[]): PullRequest[] {
    const merged = found.filter(
      ({ isMerged, base }) => isMerged !== false && (base === '' || base === this.branch),
    );
    return [...new Map(merged.map((one) => [one.number, one])).values()];
  }

  /** Adds the pull requests that the messages of unknown commits name, if they became a pushed commit. */
  async #withNamed({ pullRequests: found, unknown }: Found): Promise<Merged> {
    const named = new Set(unknown.flatMap(({ message }) => numberIn(message)));
    const numbers = [...named].filter((number) => !found.some((one) => one.number === number));
    const all = (await Promise.all(numbers.map((number) => this.api.pullRequest(number)))).filter(
      (one) => one !== undefined,
    );
    const pushed = new Set([this.pushed.sha, ...this.pushed.commits.map(({ id }) => id)]);
    const merged = this.#mergedHere(all).filter(({ mergeSha }) => pushed.has(mergeSha));
    const missing = all.find(({ isOpen, base }) => isOpen && base === this.branch);
    return {
      pullRequests: [...found, ...merged],
      ...(missing !== undefined && { missing: missing.number }),
    };
  }

  async #findEarlier(path: string): Promise<PullRequest[]> {
    const { commits, sha } = this.pushed;
    const pushed = new Set([sha, ...commits.map(({ id }) => id)]);
    const earlier = (await this.api.commitsOf(path, sha)).filter((id) => !pushed.has(id));
    return this.#of(earlier.slice(0, MAX_EARLIER).map((id) => ({ id })));
  }
}

/** Returns whether the same question can get an answer later. */
function canRecover(error: unknown): boolean {
  return !(error instanceof GitHubError) || error.kind !== 'permission';
}

/** Returns the pull request that a merge or squash names: `(#12)` at the end of its subject, or GitHub's words. */
function numberIn(message: string): number[] {
  const [subject = ''] = message.split(/\r?\n/, 1);
  const [, squashed] = /\(#(\d{1,9})\)\s{0,9}$/.exec(subject) ?? [];
  const [, merged] = /^Merge pull request #(\d{1,9})\b/.exec(subject) ?? [];
  const number = squashed ?? merged;
  return number === undefined ? [] : [Number(number)];
}
