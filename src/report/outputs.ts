import { truncateQuoted } from '../lib/quote.js';
import type { RegistryReport, Report } from '../model/report.js';
import type { ReviewedPlan } from '../model/reviewed.js';
import { registryKey } from '../model/unit.js';
import { meaningOf } from '../plan/reviewed.js';
import { driftOf, FAILURES } from './failure.js';

export interface Outputs {
  strings: Record<'mode' | 'changed' | 'destructive' | 'drift', string>;
  /** Written as JSON. */
  lists: Record<'failed' | 'pending-admins', unknown[]>;
  /** undefined in an export, which has none. */
  plan: object | undefined;
  /** Names of the registries for which an apply would do something. undefined in an export. */
  matrix: string[] | undefined;
  exported: string;
}

/** Returns the outputs of the action for a report without secrets. */
export function outputsOf(report: Report): Outputs {
  const { mode, registries, changed, destructive } = report;
  const isApply = mode === 'apply';
  const differs = registries.some(({ operation }) => operation !== 'none');
  const wouldDelete = registries.some(
    ({ result, usersToDelete }) => result === 'planned' && usersToDelete.length > 0,
  );
  const failed = registries.filter(({ result }) => FAILURES.includes(result));
  return {
    strings: {
      mode,
      changed: String(isApply ? changed : differs),
      destructive: String(isApply ? destructive : wouldDelete),
      drift: registries.some(({ wasRead }) => wasRead) ? String(driftOf(report) !== undefined) : '',
    },
    lists: {
      failed: report.exported?.unread ?? failed.map(({ name }) => name),
      'pending-admins': registries.flatMap(({ name, pendingAdmins }) =>
        pendingAdmins.map((user) => ({ registry: name, user })),
      ),
    },
    plan: mode === 'export' ? undefined : planOf(report),
    matrix: mode === 'export' ? undefined : matrixOf(report),
    exported: report.exported?.text ?? '',
  };
}

function matrixOf({ mode, registries }: Report): string[] {
  return mode === 'apply' ? [] : registries.filter(hasOpenWork).map(({ name }) => name);
}

/** Returns whether an apply would change the registry or set an admin. */
function hasOpenWork({ operation, promotions, result }: RegistryReport): boolean {
  return result === 'planned' || (operation === 'none' && result === 'unchanged' && promotions.length > 0);
}

/** Returns whether a comment has something to say. */
export function hasNews({ findings, registries }: Report): boolean {
  return (
    findings.length > 0 ||
    registries.some(
      ({ result, findings: own }) => (result !== 'unchanged' && result !== 'skipped') || own.length > 0,
    )
  );
}

/** Results of a dry run whose plan people can review. */
const REVIEWABLE: readonly RegistryReport['result'][] = ['planned', 'unchanged'];

/**
 * Returns what the plans of a dry run mean, those with work first.
 *
 * @param head head commit of the pull request
 */
export function planToReview({ registries }: Report, head: string): ReviewedPlan {
  const plans = registries.filter(({ result }) => REVIEWABLE.includes(result));
  const [work, others] = [true, false].map((has) =>
    plans.filter(({ result }) => (result === 'planned') === has),
  );
  const entries = [...(work ?? []), ...(others ?? [])].map((plan) => [registryKey(plan), meaningOf(plan)]);
  return { head, registries: Object.fromEntries(entries) };
}

/** Returns the plan for the outputs, without text for readers. */
function planOf({ version, mode, reason, registries }: Report): object {
  return {
    version,
    mode,
    reason,
    registries: registries.map((registry) => ({
      name: registry.name,
      serviceName: registry.serviceName,
      registryId: registry.registryId,
      url: registry.url,
      operation: registry.operation,
      changes: registry.changes,
      clientSecret: registry.clientSecret,
      usersToDelete: registry.usersToDelete,
      promotions: registry.promotions,
      pendingAdmins: registry.pendingAdmins,
      checks: registry.checks,
      findings: registry.findings.map(({ level, code, message }) => ({
        level,
        code,
        message: truncateQuoted(message),
      })),
      ...(registry.harborVersion !== '' && { harborVersion: registry.harborVersion }),
      result: registry.result,
    })),
  };
}
