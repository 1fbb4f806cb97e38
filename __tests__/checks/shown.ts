import type { CheckProblem, CheckResult } from '../../src/model/checks.js';
import { plain } from '../../src/model/text.js';

/** Returns a problem as `severity code (key): what it is. Its own fix.` */
export function shownProblem({ severity, code, key, what, fix }: CheckProblem): string {
  return `${severity} ${code} (${key}): ${plain(what)}${fix === undefined ? '' : ` ${plain(fix)}`}`;
}

type Result = Omit<CheckResult, 'check'> & { problems: readonly CheckProblem[] };

/** Returns a result as `verdict: its sentence (the same in a few words)`, and its problems. */
export function shownResult({ verdict, detail, short, problems }: Result): string[] {
  const few = short === undefined ? '' : ` (${plain(short)})`;
  return [`${verdict}: ${plain(detail)}${few}`, ...problems.map(shownProblem)];
}
