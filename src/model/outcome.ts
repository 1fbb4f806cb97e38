import type { Finding } from './findings.js';
import type { Operation, UserRef } from './registry.js';
import type { RegistryReport } from './report.js';

/** What is wrong with a registry although it may equal the file, the worst first. */
export type HealthProblem = 'status' | 'check' | 'secret';

export const HEALTH_ORDER: readonly HealthProblem[] = ['status', 'check', 'secret'];

/** What happened to a registry. */
export type Outcome =
  | { kind: 'planned'; does: Operation; deletes: readonly UserRef[] }
  | { kind: 'applied'; did: Operation; deleted: readonly UserRef[] }
  | { kind: 'unchanged'; health: readonly HealthProblem[] }
  /** `wrote` is `none` if nothing took effect. Only a registry that is blocked could not begin. */
  | { kind: 'stopped'; by: Finding | undefined; wrote: Operation; isBlocked: boolean }
  | { kind: 'unknown'; does: Operation; mayHaveDeleted: readonly UserRef[] }
  | { kind: 'skipped' };

/** Returns what happened to a registry, decided once from its report. */
export function outcomeOf(registry: RegistryReport): Outcome {
  const { result, operation, usersToDelete, deleted, hasEffect } = registry;
  switch (result) {
    case 'planned':
      return { kind: 'planned', does: operation, deletes: usersToDelete };
    case 'applied':
      return { kind: 'applied', did: operation, deleted };
    case 'unchanged':
      return { kind: 'unchanged', health: healthOf(registry) };
    case 'unknown':
      return { kind: 'unknown', does: operation, mayHaveDeleted: deleted };
    case 'skipped':
      return { kind: 'skipped' };
    case 'blocked':
    case 'failed': {
      const [by] = errorsOf(registry);
      return { kind: 'stopped', by, wrote: hasEffect ? operation : 'none', isBlocked: result === 'blocked' };
    }
  }
}

/** Returns what is wrong with a registry beyond a difference from the file, the worst first. */
export function healthOf({ findings, checks }: Pick<RegistryReport, 'findings' | 'checks'>): HealthProblem[] {
  const codes = findings.map(({ code }) => code);
  return [
    ...(codes.includes('oidc-status-error') ? ['status' as const] : []),
    ...(checks.some(({ verdict }) => verdict === 'failed') ? ['check' as const] : []),
    ...(codes.includes('secret-expires') ? ['secret' as const] : []),
  ];
}

/** Returns the errors, the one that decides first. */
export function errorsOf({ findings }: { findings: readonly Finding[] }): Finding[] {
  return findings.filter(({ level }) => level === 'error');
}

/** Returns whether a registry fails the run. */
export function isFailed(registry: RegistryReport): boolean {
  const { kind } = outcomeOf(registry);
  return kind === 'stopped' || kind === 'unknown' || errorsOf(registry).length > 0;
}

/** Returns the users that were deleted or may have been, or that a plan that isn't blocked would delete. */
export function losersOf(outcome: Outcome, { deleted }: RegistryReport): readonly UserRef[] {
  return outcome.kind === 'planned' ? outcome.deletes : deleted;
}
