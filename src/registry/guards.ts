import { BlockedError } from '../model/findings.js';
import type { Reviewed } from '../model/reviewed.js';
import { liveDifferences } from '../plan/diff.js';
import { review } from '../plan/reviewed.js';
import { liveChanged, type Writing } from './attempt.js';
import { recordCheck } from './login.js';
import type { Settings } from './settings.js';
import { STABLE_STATUSES, statusOf } from './wait.js';

/** Maximum duration of the guard. After that, what was read with them counts as old. */
const MAX_GUARD_MS = 5_000;

/**
 * Returns whether the plan is still valid right before the first write: the guard, and the state that it was
 * made from. Records the findings of the guard.
 *
 * @returns false if the registry is changing, so that a new plan is required
 * @throws BlockedError if the settings changed
 */
export async function mayWrite(writing: Writing, settings: Settings): Promise<boolean> {
  const { run, api, wait } = writing;
  const isPromotionOnly = run.plan?.operation === 'none';
  const start = wait.now();
  const [findings, reviewed, harbor, registry, live] = await Promise.all([
    settings.guard(),
    isPromotionOnly ? undefined : settings.reviewed(),
    settings.checks.reachHarbor(run.url),
    isPromotionOnly ? undefined : api.registry(),
    isPromotionOnly ? undefined : api.provider(),
  ]);
  run.add(...findings);
  recordReview(writing, reviewed, settings);
  if (harbor !== undefined && run.plan !== undefined) recordCheck(run, harbor, settings, run.plan);
  if (run.hasErrors || registry === undefined) return true;
  const isChanging = registry.status !== 'READY' || !STABLE_STATUSES.includes(statusOf(live));
  if (isChanging || registry.iamEnabled || wait.now() - start > MAX_GUARD_MS) return false;
  const changed = liveDifferences(run.before, live);
  if (changed.length > 0) throw new BlockedError(liveChanged(changed));
  return true;
}

/** Records what the plan does beyond what was reviewed, or where it was reviewed. */
function recordReview({ run, wait }: Writing, reviewed: Reviewed | undefined, settings: Settings): void {
  if (reviewed === undefined || run.plan === undefined) return;
  const { findings, pullRequests, note } = review(run.plan, run.desired, reviewed, settings.requiresReview);
  run.add(...findings);
  run.reviewedIn = pullRequests;
  if (note !== undefined) wait.log.info(note);
}
