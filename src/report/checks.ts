import type { CheckName, CheckResult } from '../model/checks.js';
import { toMarkdown } from './escape.js';

/** What each check covers, for readers. */
const COVERS: Record<CheckName, string> = {
  discovery: 'discovery document and keys',
  client: 'client secret',
  authorization: 'redirect URI and scopes',
  harbor: 'login through Harbor',
};

/** Returns one line that tells apart what passed, what failed, and what isn't known, with the reason. */
export function checksLine(checks: readonly CheckResult[]): string {
  if (checks.length === 0) return '';
  const named = (verdict: CheckResult['verdict']): string =>
    checks
      .filter((check) => check.verdict === verdict)
      .map(({ check }) => COVERS[check])
      .join(', ');
  const [passed, failed] = [named('passed'), named('failed')];
  const [unknown, skipped] = [withReasons(checks, 'unknown'), withReasons(checks, 'skipped')];
  return [
    ...(passed === '' ? [] : [`✅ passed: ${passed}`]),
    ...(failed === '' ? [] : [`❌ failed: ${failed}`]),
    ...(unknown === '' ? [] : [`⚪ could not tell: ${unknown}`]),
    ...(skipped === '' ? [] : [`⚪ not checked: ${skipped}`]),
  ].join(' · ');
}

/** Returns the checks with a verdict, each reason once. */
function withReasons(checks: readonly CheckResult[], verdict: CheckResult['verdict']): string {
  const byReason = new Map<string, string[]>();
  for (const { check, detail } of checks.filter((one) => one.verdict === verdict))
    byReason.set(detail, [...(byReason.get(detail) ?? []), COVERS[check]]);
  return [...byReason]
    .map(([detail, names]) => `${names.join(', ')} (${toMarkdown(detail.replace(/\.$/, ''))})`)
    .join(', ');
}

/** Returns the checks as lines of the log. */
export function checkLines(checks: readonly CheckResult[]): string[] {
  return checks.map(({ check, verdict, detail }) => `check ${check}: ${verdict}. ${detail}`);
}
