import { type Finding, finding } from '../model/findings.js';
import type { FoundPlan, Reviewed } from '../model/reviewed.js';
import { type Text, text } from '../model/text.js';
import type { Trigger } from '../model/trigger.js';
import type { Wait } from '../model/wait.js';
import { type GitHubApi, GitHubError } from './api.js';
import type { Push } from './push.js';
import { findEarlierPlans, findReviewed } from './reviewed.js';

/** The commit and the config file that this run uses. */
export interface CheckedOutFile {
  /** Such as `refs/heads/main`. */
  ref: string;
  sha: string;
  /** Attempt of the run, from 1. A re-run job has a higher number. */
  attempt: number;
  /** When the event happened, in milliseconds since the epoch, if that is known. */
  happenedAt?: number;
  /** Path of the config file in the repository. */
  path: string;
}

/** Whether the branch has new commits that change the config file, as when an old job is re-run. */
export type Staleness =
  | { kind: 'current' }
  | { kind: 'changed'; head: string }
  | { kind: 'unknown'; why: Text; fix: Text };

/**
 * Returns whether the config file has changed on the branch since this run's commit. Two versions in Git are
 * compared. The file in the workspace may have other line endings, or be rendered by a step.
 *
 * @param api undefined without a token
 */
export async function readStaleness(
  api: Pick<GitHubApi, 'branchHead' | 'fileAt'> | undefined,
  { ref, sha, path }: CheckedOutFile,
): Promise<Staleness> {
  if (!ref.startsWith('refs/heads/')) return { kind: 'current' };
  if (api === undefined) {
    const fix = text`Set the input \`github-token\`, and \`permissions: contents: read\` for the job.`;
    return { kind: 'unknown', why: text`there is no GitHub token`, fix };
  }
  try {
    const head = await api.branchHead(ref.slice('refs/heads/'.length));
    if (head === sha) return { kind: 'current' };
    const [own, newest] = await Promise.all([api.fileAt(path, sha), api.fileAt(path, head)]);
    if (own === undefined) {
      const fix = text`Commit ${path}. A file that isn't in Git can't be compared.`;
      const why = text`the config file isn't in this repository at this run's commit`;
      return { kind: 'unknown', why, fix };
    }
    return own === newest ? { kind: 'current' } : { kind: 'changed', head };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { kind: 'unknown', why: error.what, fix: error.fix('contents: read') };
  }
}

/** Age of an event from which a run counts as old: a job can wait for its approval for thirty days. */
const MAX_EVENT_AGE_MS = 60 * 60_000;

/**
 * Returns what the branch's head means for a write. An apply of an old file would roll the registry back.
 *
 * @param isIrreversible whether the plan deletes users, creates, deletes or changes the issuer
 * @param now milliseconds since the epoch
 * @returns `stale-commit` (error), `stale-unknown` (error if the run is old, re-run or irreversible, else a
 *   warning), or nothing
 */
export function staleFindings(
  staleness: Staleness,
  { ref, sha, path, attempt, happenedAt }: CheckedOutFile,
  isIrreversible: boolean,
  now: number,
): Finding[] {
  if (staleness.kind === 'current') return [];
  const branch = ref.slice('refs/heads/'.length);
  if (staleness.kind === 'changed') {
    const change = text`${path} has changed on ${branch} since (${staleness.head.slice(0, 12)})`;
    return [finding('stale-commit', text`This run uses commit ${sha.slice(0, 12)}, but ${change}.`)];
  }
  const isOld = happenedAt !== undefined && now - happenedAt > MAX_EVENT_AGE_MS;
  const level = attempt > 1 || isOld || isIrreversible ? 'error' : 'warning';
  const failure = text`Could not check whether ${branch} has new commits: ${staleness.why}.`;
  const what = text`${failure} An apply of an older file would roll the registry back.`;
  return [finding('stale-unknown', what, { level, fix: staleness.fix })];
}

/** GitHub as a run uses it. */
export interface GitHub {
  api: GitHubApi;
  push: Push;
}

/** Where the reviewed plan of a run is, if it has one. */
export interface ReviewQuery {
  trigger: Trigger;
  /** The input `reviewed-plan`. */
  policy: 'auto' | 'strict' | 'off';
  /** ID of the comment's unit of work. */
  unit: string;
}

/** What GitHub is asked before the first write of each registry. Registries share answers. */
export interface GitHubGuards {
  /**
   * Returns what blocks a write.
   *
   * @param isIrreversible whether the plan deletes users, creates, deletes or changes the issuer
   */
  stale: (isIrreversible: boolean) => Promise<Finding[]>;
  /** Returns what people reviewed, undefined if nothing is compared. */
  reviewed: () => Promise<Reviewed | undefined>;
  /** Returns the plans of earlier pull requests, newest first. */
  earlierPlans: () => Promise<FoundPlan[]>;
}

/** Maximum age of the branch's head. After that it is requested again. */
const MAX_HEAD_AGE_MS = 5_000;

/** Returns the guards of a run. They send no request until they are called. */
export function githubGuards(
  github: GitHub | undefined,
  file: CheckedOutFile,
  query: ReviewQuery,
  { now }: Wait,
): GitHubGuards {
  let head: { since: number; staleness: Promise<Staleness> } | undefined;
  let reviewed: Promise<Reviewed | undefined> | undefined;
  let earlier: Promise<FoundPlan[]> | undefined;
  return {
    stale: async (isIrreversible) => {
      if (head === undefined || now() - head.since > MAX_HEAD_AGE_MS)
        head = { since: now(), staleness: readStaleness(github?.api, file) };
      return staleFindings(await head.staleness, file, isIrreversible, now());
    },
    reviewed: () => {
      reviewed ??= reviewedPlans(github, query);
      return reviewed;
    },
    earlierPlans: async () => {
      earlier ??= github === undefined ? undefined : findEarlierPlans(github.push, query.unit, file.path);
      return (await earlier) ?? [];
    },
  };
}

/** A manual run is a person's own decision. Other events than a push have no merged pull request. */
async function reviewedPlans(
  github: GitHub | undefined,
  { trigger, policy, unit }: ReviewQuery,
): Promise<Reviewed | undefined> {
  const { kind, event } = trigger;
  if (policy === 'off' || kind === 'manual' || event === '') return undefined;
  if (kind !== 'push') {
    const problems = [text`a run on ${event} belongs to no merged pull request`];
    return policy === 'strict' ? { plans: [], problems, isIncomparable: false } : undefined;
  }
  if (github !== undefined) return findReviewed(github.push, unit);
  const fix = text`Set the input \`github-token\`, and \`permissions: pull-requests: read\` for the job.`;
  return { plans: [], problems: [text`there is no GitHub token`], isIncomparable: true, fix };
}
