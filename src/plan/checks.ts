import type { Check, CheckProblem, Strictness } from '../model/checks.js';
import { CODES } from '../model/codes.js';
import { type Finding, type Level, messageOf } from '../model/findings.js';

/**
 * Returns the findings of checks. A failed check is an error if the plan writes, else a warning. An unknown
 * result is an error only with `strict`.
 */
export function findingsOfChecks(
  checks: readonly Check[],
  { strictness, writes }: { strictness: Strictness; writes: boolean },
): Finding[] {
  const stops = ({ severity }: CheckProblem): boolean =>
    severity === 'failed' || (severity === 'unknown' && strictness === 'strict');
  return checks.flatMap(({ problems }) =>
    problems.map((problem) => toFinding(problem, writes && stops(problem) ? 'error' : 'warning')),
  );
}

function toFinding({ code, what, key, fix = CODES[code].fix }: CheckProblem, level: Level): Finding {
  return { level, code, message: messageOf(what, fix), key };
}
