import { type Comment, type GitHubApi, GitHubError } from '../../../src/github/api.js';
import type { Boundary } from './world.js';

export const HUB_CALLS = ['GET branch', 'GET pulls', 'GET comments', 'GET viewer'] as const;
export type HubCall = (typeof HUB_CALLS)[number];

/** Called at each moment of a call. Returns whether the call fails. */
export type Meet = (boundary: Boundary, call: HubCall, number: number) => boolean;

const OWN = 'github-actions[bot]';

/** GitHub's API in memory, with one pull request that was merged into `main`. */
export class SearchHub implements GitHubApi {
  comments_: Comment[] = [];
  /** Newest commit of the pull request. */
  head: string;
  branch: { head: string; file: string };
  readonly #counts = new Map<HubCall, number>();

  constructor(
    /** Commit of the run, and its config file. */
    readonly own: { head: string; file: string },
    private readonly meet: Meet,
  ) {
    this.branch = { ...own };
    this.head = own.head;
  }

  async #answer<T>(call: HubCall, answer: () => T): Promise<T> {
    const number = (this.#counts.get(call) ?? 0) + 1;
    this.#counts.set(call, number);
    const fails = this.meet('before', call, number);
    this.meet('effect', call, number);
    if (fails) throw new GitHubError('connection', 'no response');
    const value = answer();
    this.meet('after', call, number);
    return value;
  }

  /** Whether the comment still has the plan that was made for the newest commit. */
  get isReadable(): boolean {
    return (
      this.head === this.own.head &&
      this.comments_.some(({ author, body }) => author === OWN && / plan /.test(body))
    );
  }

  /** Forgets the calls of a review. */
  restart(): void {
    this.#counts.clear();
  }

  defaultBranch = async (): Promise<string> => 'main';
  branchHead = (): Promise<string> => this.#answer('GET branch', () => this.branch.head);
  fileAt = async (_path: string, ref: string): Promise<string> =>
    ref === this.own.head ? this.own.file : this.branch.file;
  pullRequestsOf = () =>
    this.#answer('GET pulls', () => [{ number: 12, head: this.head, base: 'main', isMerged: true }]);
  pullRequest = async () => ({ number: 12, head: this.head, base: 'main', isMerged: false });
  comments = () => this.#answer('GET comments', () => structuredClone(this.comments_));
  viewer = () => this.#answer('GET viewer', () => OWN);
  createComment = async (_pullRequest: number, body: string): Promise<Comment> => {
    const comment = { id: this.comments_.length + 1, body, url: 'comment', author: OWN, byBot: true };
    this.comments_.push(comment);
    return comment;
  };
  updateComment = async (id: number, body: string): Promise<Comment> => {
    const comment = this.comments_.find((one) => one.id === id);
    if (comment === undefined) throw new GitHubError('permission', 'Not Found');
    return Object.assign(comment, { body });
  };
  deleteComment = async (): Promise<void> => undefined;
}
