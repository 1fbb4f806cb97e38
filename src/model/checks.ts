import type { CHECK_CODES } from './check-codes.js';
import type { Result } from './registry.js';

/** Result of a check. `unknown`: checked, but without a clear result. `skipped`: not checked. */
export type Verdict = 'passed' | 'failed' | 'unknown' | 'skipped';

/** Problem that a check found. `suspicious` never blocks a write. */
export interface CheckProblem {
  severity: 'failed' | 'unknown' | 'suspicious';
  code: CheckCode;
  /** What was found, without the fix. */
  what: string;
  /** Replaces the fix of the catalog. */
  fix?: string;
  /** The key of the entry that causes it. */
  key: string;
}

/** Codes of problems that checks find. */
export type CheckCode = keyof typeof CHECK_CODES;

/** What was asked of others, in the plan's order. `harbor` includes the provider's response to Harbor. */
export type CheckName = 'discovery' | 'client' | 'authorization' | 'harbor';

/** A check and its result. */
export interface CheckResult {
  check: CheckName;
  verdict: Verdict;
  /** One sentence. */
  detail: string;
}

/** A check and the problems that it found. */
export interface Check extends CheckResult {
  problems: readonly CheckProblem[];
}

/** Strictness of checks. `strict`: an unknown result is an error too. `off`: no checks. */
export type Strictness = 'auto' | 'strict' | 'off';

/** Returns a check that wasn't made. */
export function skippedCheck(check: CheckName, why: string): Check {
  return { check, verdict: 'skipped', detail: why, problems: [] };
}

/**
 * Returns whether a finding of the plan is outdated at the end of the work on a registry: the same rejection
 * of a login was seen again, or a write ended the status ERROR.
 *
 * @param later findings since the plan was made
 */
export function isOutdated(code: string, later: readonly { code: string }[], result: Result): boolean {
  if (code === 'oidc-status-error') return result === 'applied';
  return code.startsWith('login-') && later.some((finding) => finding.code === code);
}
