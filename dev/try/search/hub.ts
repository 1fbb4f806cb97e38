import { type Comment, type GitHubApi, GitHubError, type PullRequest } from '../../../src/github/api.js';
import { text } from '../../../src/model/text.js';
import type { Boundary } from './world.js';

export const HUB_CALLS = ['GET branch', 'GET pulls', 'GET pull', 'GET comments', 'GET viewer'] as const;
export type HubCall = (typeof HUB_CALLS)[number];

/** Called at each moment of a call. Returns whether the call fails. */
export type Meet = (boundary: Boundary, call: HubCall, number: number) => boolean;

const OWN = 'github-actions[bot]';
/** Files of a commit: of the run, and of the branch's head. */
interface Version {
  head: string;
  file: string;
}

/** GitHub's API in memory, with one pull request that was merged into `main`. */
export class SearchHub implements GitHubApi {
  comments_: Comment[] = [];
  /** Newest commit of the pull request. */
  head: string;
  branch: Version;
  /** When GitHub knows the pull request of a commit, and that it is merged, in milliseconds since the epoch. */
  knows = { pulls: 0, merged: 0 };
  /** Whether GitHub names another pull request for the commit, which isn't merged. */
  namesAnother = false;
  /** Whether the last request of the branch's head failed. */
  isBranchUnknown = false;
  #isMerged = false;
  readonly #counts = new Map<HubCall, number>();

  constructor(
    /** Commit of the run, and its config file. */
    readonly own: Version,
    private readonly meet: Meet,
    private readonly now: () => number,
  ) {
    this.branch = { ...own };
    this.head = own.head;
  }

  async #answer<T>(call: HubCall, answer: () => T): Promise<T> {
    const number = (this.#counts.get(call) ?? 0) + 1;
    this.#counts.set(call, number);
    const fails = this.meet('before', call, number);
    this.meet('effect', call, number);
    if (call === 'GET branch') this.isBranchUnknown = fails;
    if (fails) throw new GitHubError('connection', text`no response`);
    const value = answer();
    this.meet('after', call, number);
    return value;
  }

  get time(): number {
    return this.now();
  }

  /** Whether the config file on the branch isn't that of the run's commit. */
  get hasMoved(): boolean {
    return this.branch.file !== this.own.file;
  }

  /** Whether a review is there, or GitHub doesn't say. */
  get isReview(): boolean {
    return !this.#isKnown || this.comments_.some(({ author, byBot }) => author === OWN || byBot);
  }

  get #isKnown(): boolean {
    return Number.isFinite(this.knows.merged);
  }

  /** Whether our comment still has the plan that was made for the newest commit. */
  get isReadable(): boolean {
    return (
      this.#isKnown &&
      this.head === this.own.head &&
      this.comments_.some(({ author, body }) => author === OWN && / plan /.test(body))
    );
  }

  /** Merges the pull request, and forgets the calls of the review. */
  merge(): void {
    this.#isMerged = true;
    this.#counts.clear();
  }

  #pull(number: number, isMerged: boolean): PullRequest {
    const mergeSha = isMerged ? this.own.head : '';
    return { number, head: this.head, base: 'main', isMerged, isOpen: !isMerged, mergeSha };
  }

  defaultBranch = async (): Promise<string> => 'main';
  branchHead = (): Promise<string> => this.#answer('GET branch', () => this.branch.head);
  fileAt = async (_path: string, ref: string): Promise<string> =>
    ref === this.own.head ? this.own.file : this.branch.file;
  pullRequestsOf = () =>
    this.#answer('GET pulls', () => {
      if (this.namesAnother) return [this.#pull(13, false)];
      return this.now() < this.knows.pulls ? [] : [this.#pull(12, true)];
    });
  pullRequest = (number: number) =>
    this.#answer('GET pull', () =>
      number === 12 ? this.#pull(12, this.#isMerged && this.now() >= this.knows.merged) : undefined,
    );
  commitsOf = async () => [];
  comments = () => this.#answer('GET comments', () => structuredClone(this.comments_));
  viewer = () => this.#answer('GET viewer', () => OWN);
  createComment = async (_pullRequest: number, body: string): Promise<Comment> => {
    const id = 1 + Math.max(0, ...this.comments_.map((one) => one.id));
    const comment = { id, body, url: 'comment', author: OWN, byBot: true };
    this.comments_.push(comment);
    return comment;
  };
  updateComment = async (id: number, body: string): Promise<Comment> => {
    const comment = this.comments_.find((one) => one.id === id);
    if (comment === undefined) throw new GitHubError('permission', text`Not Found`);
    return Object.assign(comment, { body });
  };
  deleteComment = async (): Promise<void> => undefined;
}
