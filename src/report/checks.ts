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
  const reasons = (verdict: CheckResult['verdict']): string[] =>
    checks
      .filter((check) => check.verdict === verdict)
      .map(({ check, detail }) => `${COVERS[check]} (${toMarkdown(detail.replace(/\.$/, ''))})`);
  const [passed, failed] = [named('passed'), named('failed')];
  const [unknown, skipped] = [reasons('unknown'), reasons('skipped')];
  return [
    ...(passed === '' ? [] : [`✅ passed: ${passed}`]),
    ...(failed === '' ? [] : [`❌ failed: ${failed}`]),
    ...(unknown.length === 0 ? [] : [`⚪ could not tell: ${unknown.join(', ')}`]),
    ...(skipped.length === 0 ? [] : [`⚪ not checked: ${skipped.join(', ')}`]),
  ].join(' · ');
}

/** Returns the checks as lines of the log. */
export function checkLines(checks: readonly CheckResult[]): string[] {
  return checks.map(({ check, verdict, detail }) => `check ${check}: ${verdict}. ${detail}`);
}
