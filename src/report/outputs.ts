import type { CheckResult } from '../model/checks.js';
import { type Finding, messageOf } from '../model/findings.js';
import type { Change, Mode } from '../model/registry.js';
import { outcomeOf, type RegistryReport, type Report } from '../model/report.js';
import { type ReviewedPlan, registryKey } from '../model/reviewed.js';
import { plain, type UserRef } from '../model/text.js';
import { meaningOf } from '../plan/reviewed.js';
import { driftOf } from './log.js';

/** A registry in the output `plan`. */
export type PlannedRegistry = Pick<
  RegistryReport,
  'name' | 'serviceName' | 'registryId' | 'url' | 'operation' | 'clientSecret' | 'result'
> & {
  pendingAdmins: string[];
  changes: Change[];
  usersToDelete: NamedUser[];
  promotions: NamedUser[];
  checks: (Pick<CheckResult, 'check' | 'verdict'> & { detail: string })[];
  findings: (Pick<Finding, 'level' | 'code'> & { message: string })[];
  harborVersion?: string;
};
interface NamedUser {
  id: string;
  user: string;
}

/** The output `plan`. `plan.schema.json` is its JSON Schema. */
export interface Plan {
  version: 1;
  mode: Exclude<Mode, 'export'>;
  reason: string;
  registries: PlannedRegistry[];
}

export interface Outputs {
  strings: Record<'mode' | 'changed' | 'destructive' | 'drift', string>;
  /** Written as JSON. */
  lists: Record<'failed' | 'pending-admins', unknown[]>;
  /** undefined in an export, which has none. */
  plan: Plan | undefined;
  /** Names of the registries for which an apply would do something. undefined in an export or a validation. */
  matrix: string[] | undefined;
  exported: string;
  /** The config file with the live values, empty if there is none. */
  adopted: string;
}

/** Returns the outputs of the action for a report without secrets. */
export function outputsOf(report: Report): Outputs {
  const { mode, registries, changed, destructive } = report;
  const isApply = mode === 'apply';
  const differs = registries.some(({ operation }) => operation !== 'none');
  const outcomes = registries.map(outcomeOf);
  const wouldDelete = outcomes.some((one) => one.kind === 'planned' && one.deletes.length > 0);
  const failed = registries.filter((_, index) =>
    ['stopped', 'unknown'].includes(outcomes[index]?.kind ?? ''),
  );
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
    plan: mode === 'export' ? undefined : planOf(report, mode),
    matrix: mode === 'export' || mode === 'validate' ? undefined : matrixOf(report),
    exported: report.exported?.text ?? '',
    adopted: report.adopted?.text ?? '',
  };
}

function matrixOf({ mode, registries }: Report): string[] {
  return mode === 'apply' ? [] : registries.filter(hasOpenWork).map(({ name }) => name);
}

/** Returns whether an apply would change the registry or set an admin. */
function hasOpenWork(registry: RegistryReport): boolean {
  const { kind } = outcomeOf(registry);
  return kind === 'planned' || (kind === 'unchanged' && registry.promotions.length > 0);
}

/** Returns whether a comment has something to say. */
export function hasNews({ findings, registries }: Report): boolean {
  return (
    findings.length > 0 ||
    registries.some((registry) => {
      const { kind } = outcomeOf(registry);
      return (kind !== 'unchanged' && kind !== 'skipped') || registry.findings.length > 0;
    })
  );
}

/**
 * Returns what the plans of a dry run mean, those with work first.
 *
 * @param head head commit of the pull request
 */
export function planToReview({ registries }: Report, head: string): ReviewedPlan {
  const plans = (['planned', 'unchanged'] as const).flatMap((kind) =>
    registries.filter((registry) => outcomeOf(registry).kind === kind),
  );
  const entries = plans.map((plan) => [registryKey(plan), meaningOf(plan)]);
  return { head, registries: Object.fromEntries(entries) };
}

/** Returns the plan for the outputs, without text for readers. */
function planOf({ version, reason, registries }: Report, mode: Plan['mode']): Plan {
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
      changes: [...registry.changes],
      clientSecret: registry.clientSecret,
      usersToDelete: registry.usersToDelete.map(userOf),
      promotions: registry.promotions.map(userOf),
      pendingAdmins: [...registry.pendingAdmins],
      checks: registry.checks.map(({ check, verdict, detail }) => ({
        check,
        verdict,
        detail: plain(detail),
      })),
      findings: registry.findings.map((found) => ({
        level: found.level,
        code: found.code,
        message: plain(messageOf(found)),
      })),
      ...(registry.harborVersion !== '' && { harborVersion: registry.harborVersion }),
      result: registry.result,
    })),
  };
}

function userOf({ id, user }: UserRef): NamedUser {
  return { id, user };
}
