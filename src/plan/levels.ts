import type { Check, CheckProblem, Strictness } from '../model/checks.js';
import { CODES, type CodeRow } from '../model/codes.js';
import type { Finding, Level } from '../model/findings.js';
import type { Mode, RegistryPlan } from '../model/registry.js';
import { text, words } from '../model/text.js';

/** What decides how serious the problems of checks are. */
export interface Severity {
  /** Inputs `check-provider` and `check-login`. */
  strictness: { provider: Strictness; login: Strictness };
  mode: Mode;
  /** Whether a schedule started this dry run, which then checks the live settings. */
  isSchedule: boolean;
}

type Draft = Pick<RegistryPlan, 'operation' | 'changes'>;

/** Returns the findings of checks. `suspicious` problems are warnings. */
export function findingsOfChecks(checks: readonly Check[], severity: Severity, draft: Draft): Finding[] {
  return checks.flatMap(({ check, problems }) => {
    const isLogin = check === 'authorization' || check === 'harbor';
    const levelOf = isLogin
      ? (problem: CheckProblem) => loginLevel(check, problem, severity, draft)
      : (problem: CheckProblem) => providerLevel(problem, severity, draft);
    return problems.flatMap((problem) => {
      const level = levelOf(problem);
      return level === undefined ? [] : [toFinding(problem, level)];
    });
  });
}

/**
 * A failed check is an error if the plan writes. An unknown result is one only with `strict`. Without it, an
 * unusual document is a line of the report.
 */
function providerLevel(
  { severity, code }: CheckProblem,
  { strictness }: Severity,
  { operation }: Draft,
): Level | undefined {
  const isStrict = strictness.provider === 'strict';
  if (code === 'provider-unknown' && !isStrict) return undefined;
  const stops = severity === 'failed' || (severity === 'unknown' && isStrict);
  return stops && operation !== 'none' ? 'error' : 'warning';
}

/** An unknown result is a line of the report. With `strict`, failed and unknown results are errors. */
function loginLevel(
  check: 'authorization' | 'harbor',
  { severity }: CheckProblem,
  { strictness, mode, isSchedule }: Severity,
  draft: Draft,
): Level | undefined {
  if (severity === 'suspicious') return 'warning';
  if (strictness.login === 'strict') return 'error';
  if (severity === 'unknown') return undefined;
  if (check === 'harbor') return mode === 'apply' ? 'error' : 'warning';
  return changesLogin(draft) && !isSchedule ? 'error' : 'warning';
}

/** Returns whether a plan changes what a provider receives at a login. */
function changesLogin({ operation, changes }: Draft): boolean {
  return (
    operation === 'create' || changes.some(({ field }) => ['endpoint', 'clientId', 'scope'].includes(field))
  );
}

function toFinding({ code, what, key, fix }: CheckProblem, level: Level): Finding {
  const { fix: known, fixedIn, next }: CodeRow = CODES[code];
  const facts = { level, code, what, fix: fix ?? words(known), fixedIn, key };
  return { ...facts, ...(next !== undefined && { next }) };
}

/**
 * Returns the checks without the rejection of a client whose redirect URI is rejected too. Some providers, such
 * as authentik, look at the redirect URI first and then say that the client is invalid.
 */
export function unlessRedirectUri(checks: readonly Check[]): Check[] {
  const isRejected = checks.some(({ problems }) =>
    problems.some(({ code }) => code === 'login-redirect-uri'),
  );
  const detail = text`The provider rejects the redirect URI, so its response doesn't show whether the secret is right.`;
  const short = text`the redirect URI is rejected`;
  return checks.map((check) =>
    isRejected && check.check === 'client' && check.verdict === 'failed'
      ? { ...check, verdict: 'unknown', detail, short, problems: [] }
      : check,
  );
}
