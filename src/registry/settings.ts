import type { Checks } from '../checks/checks.js';
import type { Secret } from '../lib/secret.js';
import type { Finding } from '../model/findings.js';
import type { DesiredRegistry } from '../model/registry.js';
import type { Reviewed } from '../model/reviewed.js';
import type { Severity } from '../plan/checks.js';

export interface Settings extends Severity {
  checks: Checks;
  /** Checked right before the first write. Its errors block the registry. */
  guard: () => Promise<readonly Finding[]>;
  /** Returns what people reviewed, undefined if nothing is compared. */
  reviewed: () => Promise<Reviewed | undefined>;
  /** Whether only a reviewed plan may be applied. */
  requiresReview: boolean;
  secretFor: (desired: DesiredRegistry) => Secret | undefined;
  /** Whether an update is due even if nothing differs. */
  rotate: boolean;
}
