import type { CheckName, CheckResult } from '../model/checks.js';
import type { RegistryReport } from '../model/report.js';
import { toMarkdown } from './escape.js';

/** What each check covers, for readers. */
const COVERS: Record<CheckName, string> = {
  discovery: 'discovery document and keys',
  client: 'client secret',
  authorization: 'redirect URI and scopes',
  harbor: 'login through Harbor',
};

/** Returns one line that tells apart what passed, what failed, and what isn't known, with the reason. */
export function checksLine({ checks, findings }: Pick<RegistryReport, 'checks' | 'findings'>): string {
  if (checks.length === 0) return '';
  const named = (verdict: CheckResult['verdict']): string =>
    checks
      .filter((check) => check.verdict === verdict)
      .map(({ check }) => (verdict === 'failed' && rejectedPart(check, findings)) || COVERS[check])
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

/** What of an authorization request a code is about. */
const REJECTED: Partial<Record<string, string>> = {
  'login-redirect-uri': 'redirect URI',
  'login-client': 'client ID',
  'login-scope': 'scopes',
  'login-flow': 'authorization code flow',
};

/** Returns what the provider rejected of the authorization request, if it is known. */
function rejectedPart(check: CheckName, findings: RegistryReport['findings']): string | undefined {
  if (check !== 'authorization') return undefined;
  return findings.map(({ code }) => REJECTED[code]).find((part) => part !== undefined);
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
