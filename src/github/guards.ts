import type { Finding } from '../model/findings.js';
import type { FoundPlan, Reviewed } from '../model/reviewed.js';
import { text } from '../model/text.js';
import type { Trigger } from '../model/trigger.js';
import type { Wait } from '../model/wait.js';
import type { GitHubApi } from './api.js';
import { type CheckedOutFile, readStaleness, type Staleness, staleFindings } from './branch.js';
import type { Push } from './push.js';
import { findEarlierPlans, findReviewed } from './reviewed.js';

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
