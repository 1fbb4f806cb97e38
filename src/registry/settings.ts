import type { Checks } from '../checks/checks.js';
import type { Secret } from '../lib/secret.js';
import type { Finding } from '../model/findings.js';
import type { DesiredRegistry } from '../model/registry.js';
import type { FoundPlan, Reviewed } from '../model/reviewed.js';
import type { Severity } from '../plan/checks.js';

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
