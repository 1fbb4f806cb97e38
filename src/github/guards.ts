import type { Wait } from '../lib/wait.js';
import type { Finding } from '../model/findings.js';
import type { Reviewed } from '../model/reviewed.js';
import type { GitHubApi } from './api.js';
import { type CheckedOutFile, findStale } from './branch.js';
import type { Push } from './push.js';
import { findReviewed } from './reviewed.js';

/** GitHub as a run uses it. */
export interface GitHub {
  api: GitHubApi;
  push: Push;
}

/** Where the reviewed plan of a run is, if it has one. */
export interface ReviewQuery {
  event: string;
  /** The input `reviewed-plan`. */
  policy: 'warn' | 'require' | 'off';
  /** ID of the comment's unit of work. */
  unit: string;
}

/** What GitHub is asked before the first write, by all registries together. */
export interface GitHubGuards {
  /** Returns what blocks every write of this run. */
  guard: () => Promise<readonly Finding[]>;
  /** Returns what people reviewed, undefined if nothing is compared. */
  reviewed: () => Promise<Reviewed | undefined>;
}

/** Maximum age of the branch's head. After that it is requested again. */
const MAX_HEAD_AGE_MS = 30_000;

/** Returns the guards of a run. They send no request until they are called. */
export function githubGuards(
  github: GitHub | undefined,
  file: CheckedOutFile,
  query: ReviewQuery,
  { now }: Wait,
): GitHubGuards {
  let stale: { since: number; findings: Promise<Finding[]> } | undefined;
  let reviewed: Promise<Reviewed | undefined> | undefined;
  return {
    guard: () => {
      const isFresh = stale !== undefined && now() - stale.since <= MAX_HEAD_AGE_MS;
      stale =
        stale !== undefined && isFresh ? stale : { since: now(), findings: findStale(github?.api, file) };
      return stale.findings;
    },
    reviewed: () => {
      reviewed ??= reviewedPlans(github, query);
      return reviewed;
    },
  };
}

/** A manual run is a person's own decision. Other events than a push have no merged pull request. */
async function reviewedPlans(
  github: GitHub | undefined,
  { event, policy, unit }: ReviewQuery,
): Promise<Reviewed | undefined> {
  if (policy === 'off' || event === 'workflow_dispatch' || event === '') return undefined;
  if (event !== 'push') {
    const problems = [`a run on \`${event}\` belongs to no merged pull request`];
    return policy === 'require' ? { plans: [], problems } : undefined;
  }
  if (github !== undefined) return findReviewed(github.push, unit);
  const fix = 'Set the input `github-token`, and `permissions: pull-requests: read` for the job.';
  return { plans: [], problems: ['there is no GitHub token'], fix };
}
