import type { RegistryReport } from '../model/report.js';

/** What is wrong with a registry although it may equal the file. */
export type HealthProblem = 'status' | 'check' | 'secret';

/** Each problem as a clause. */
export const PROBLEMS: Record<HealthProblem, string> = {
  status: 'OVHcloud reports its OIDC configuration as ERROR',
  check: 'a check failed',
  secret: 'its client secret expires soon',
};

/** Returns what is wrong with a registry beyond a difference from the file, the worst first. */
export function healthProblems({
  findings,
  checks,
}: Pick<RegistryReport, 'findings' | 'checks'>): HealthProblem[] {
  const codes = findings.map(({ code }) => code);
  return [
    ...(codes.includes('oidc-status-error') ? ['status' as const] : []),
    ...(checks.some(({ verdict }) => verdict === 'failed') ? ['check' as const] : []),
    ...(codes.includes('secret-expires') ? ['secret' as const] : []),
  ];
}
