import type { Checks } from '../checks/all.js';
import type { Secret } from '../lib/secret.js';
import type { Finding } from '../model/findings.js';
import { type DesiredRegistry, isIrreversible } from '../model/registry.js';
import type { FoundPlan, Reviewed } from '../model/reviewed.js';
import { text, words } from '../model/text.js';
import { liveDifferences } from '../plan/diff.js';
import type { Severity } from '../plan/levels.js';
import { type Review, review, withEarlier } from '../plan/reviewed.js';
import { recordCheck } from './verify.js';
import { STABLE_STATUSES, statusOf } from './wait.js';
import { liveChanged, type Writing } from './write.js';

/** Age of an answer, in milliseconds, from which it is asked again: the API and GitHub can take a minute. */
const MAX_AGE_MS = 5_000;
/** Duration from which the API's reads are called slow. */
const SLOW_READ_MS = 5_000;

/** What to do right before the first write. `replan`: the registry is changing, so a new plan is required. */
export type Decision =
  | { kind: 'go' }
  | { kind: 'replan' }
  | { kind: 'blocked'; findings: readonly Finding[] };

/**
 * Returns whether the plan is still valid right before the first write: the branch, what was reviewed, and the
 * state that it was made from. Records where the plan was reviewed, and warnings. A slow API is written to all
 * the same.
 */
export async function decide(writing: Writing, settings: Settings): Promise<Decision> {
  const { run, api, wait } = writing;
  const isPromotionOnly = run.plan?.operation === 'none';
  const start = wait.now();
  const passed = (): number => wait.now() - start;
  const readAgain = () => Promise.all([api.registry(), api.provider()]);
  const stale = () => settings.stale(run.plan !== undefined && isIrreversible(run.plan));
  const [early, compared, harbor, [first, readMs]] = await Promise.all([
    stale(),
    compare(writing, settings),
    settings.checks.reachHarbor(run.url),
    isPromotionOnly ? [undefined, 0] : readAgain().then((read) => [read, passed()] as const),
  ]);
  const findings = [...(passed() > MAX_AGE_MS ? await stale() : early), ...(compared?.findings ?? [])];
  if (compared !== undefined) record(writing, compared);
  if (readMs > SLOW_READ_MS)
    wait.log.info(text`The API took ${words((readMs / 1000).toFixed(1))} s to respond.`);
  if (harbor !== undefined && run.plan !== undefined) recordCheck(run, harbor, settings, run.plan);
  run.add(...findings);
  if (run.hasErrors) return { kind: 'blocked', findings: [] };
  if (first === undefined) return { kind: 'go' };
  const [registry, live] = passed() - readMs > MAX_AGE_MS ? await readAgain() : first;
  const isChanging = registry.status !== 'READY' || !STABLE_STATUSES.includes(statusOf(live));
  if (isChanging || registry.iamEnabled) return { kind: 'replan' };
  const changed = liveDifferences(run.before, live);
  return changed.length > 0 ? { kind: 'blocked', findings: [liveChanged(changed)] } : { kind: 'go' };
}

/**
 * Compares the plan with what was reviewed, undefined if there is nothing to compare. Earlier pull requests are
 * looked up only if it would be blocked without them.
 */
async function compare({ run }: Writing, settings: Settings): Promise<Review | undefined> {
  const { plan, desired } = run;
  if (plan === undefined || plan.operation === 'none') return undefined;
  const reviewed = await settings.reviewed();
  if (reviewed === undefined) return undefined;
  const { isReviewStrict } = settings;
  const compared = review(plan, desired, reviewed, isReviewStrict);
  if (compared.findings.length === 0) return compared;
  const all = review(
    plan,
    desired,
    withEarlier(reviewed, await settings.earlierPlans(), desired),
    isReviewStrict,
  );
  return all.findings.length === 0 ? all : compared;
}

/** Records where the plan was reviewed, and which fields nobody saw. */
function record({ run, wait }: Writing, { pullRequests, unseen, note }: Review): void {
  run.reviewedIn = pullRequests;
  run.unseen = unseen;
  if (note !== undefined) wait.log.info(note);
}

export interface Settings extends Severity {
  checks: Checks;
  /**
   * Asked right before the first write of each registry. Its errors block the registry.
   *
   * @param isIrreversible whether the plan deletes users, creates, deletes or changes the issuer
   */
  stale: (isIrreversible: boolean) => Promise<readonly Finding[]>;
  /** Returns what people reviewed, undefined if nothing is compared. */
  reviewed: () => Promise<Reviewed | undefined>;
  /** Returns the plans of earlier pull requests, newest first. */
  earlierPlans: () => Promise<readonly FoundPlan[]>;
  /** Whether only a reviewed plan may be applied. */
  isReviewStrict: boolean;
  secretFor: (desired: DesiredRegistry) => Secret | undefined;
  /** Whether an update is due even if nothing differs. */
  rotate: boolean;
}
