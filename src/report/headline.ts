import { count, quote } from '../lib/quote.js';
import type { RegistryReport, Report } from '../model/report.js';
import { reasonOf, runReason, type View, viewOf } from './words.js';

/** Returns the first line of a report: what merging will do, or what is true now. */
export function headline(report: Report): string {
  const { registries, findings } = report;
  const ended = findings.find(({ level }) => level === 'error');
  if (registries.length === 0) return withoutRegistries(report);
  if (ended?.code === 'cancelled') return `Canceled${canceledState(report)}`;
  const [only] = registries;
  if (registries.length === 1 && only !== undefined) return titleOf(only, report);
  return severalTitle(report);
}

function withoutRegistries({ findings, config }: Report): string {
  const errors = findings.filter(({ level }) => level === 'error');
  const [first] = errors;
  const errorCount = count(errors.length, 'error');
  if (first?.code === 'config')
    return `The config file ${config === '' ? '' : `${quote(config)} `}has ${errorCount}`;
  if (first?.code === 'input') return `The inputs have ${errorCount}`;
  return first === undefined ? 'There is nothing to do' : `Failed: ${runReason(first.code)}`;
}

function canceledState({ registries }: Report): string {
  const unknown = registries.filter(({ result }) => result === 'unknown');
  const what = unknown.length === 1 ? 'a write' : `${unknown.length} writes`;
  if (unknown.length > 0) return `: ${what} to ${quote(unknown[0]?.name ?? '')} may have taken effect`;
  const done = registries.filter(({ result }) => ['applied', 'unchanged', 'planned'].includes(result)).length;
  return ` after ${done} of ${count(registries.length, 'registry', 'registries')}`;
}

/** Returns the outcome of one registry as a sentence, without a full stop. */
export function titleOf(registry: RegistryReport, report: Report): string {
  const name = quote(registry.name);
  switch (registry.result) {
    case 'planned':
      return `${plannedTitle(registry, name, viewOf(report))}${deletes(registry, viewOf(report))}`;
    case 'applied':
      return `${appliedTitle(registry, name)}${deleted(registry)}`;
    case 'unchanged':
      return `${name} is up to date${pending(registry)}`;
    case 'blocked':
      return `Blocked: ${reasonOf(registry, name)}`;
    case 'failed':
      return registry.hasEffect
        ? `Failed after a write: ${reasonOf(registry, name)}`
        : `Failed: ${reasonOf(registry, name)}`;
    case 'unknown':
      return `Unknown: a write to ${name} may have taken effect`;
    case 'skipped':
      return `The file is valid, but ${name} was not compared`;
  }
}

function plannedTitle(registry: RegistryReport, name: string, view: View): string {
  const { operation } = registry;
  const act = view === 'merge' ? 'Merging' : 'An apply';
  if (view === 'drift') {
    if (operation === 'create') return `Drift: OIDC is off on ${name}`;
    if (operation === 'delete') return `Drift: OIDC is on, on ${name}`;
    return `Drift: ${name} differs from the file in ${fields(registry)}`;
  }
  const verb = { create: 'enables OIDC on', delete: 'disables OIDC on', update: '', none: '' }[operation];
  if (verb !== '') return `${act} ${verb} ${name}`;
  if (registry.changes.length === 0) return `${act} sends the client secret of ${name} again`;
  return `${act} changes ${fields(registry)} of ${name}${only(registry)}`;
}

function appliedTitle(registry: RegistryReport, name: string): string {
  if (registry.operation === 'create') return `OIDC is enabled on ${name}`;
  if (registry.operation === 'delete') return `OIDC is disabled on ${name}`;
  if (registry.changes.length === 0) return `The client secret of ${name} was sent`;
  return `${name} is updated: ${fields(registry)} changed${only(registry)}`;
}

/** Returns the number of changed fields in words. */
export function fields({ changes }: Pick<RegistryReport, 'changes'>): string {
  return changes.length === 1 ? 'one field' : count(changes.length, 'field');
}

function only({ changes }: RegistryReport): string {
  return changes.length === 1 ? `: ${quote(changes[0]?.field ?? '')}` : '';
}

function deletes({ usersToDelete }: RegistryReport, view: View): string {
  if (usersToDelete.length === 0) return '';
  const users = count(usersToDelete.length, 'user');
  return view === 'drift' ? ` (an apply deletes ${users})` : ` and deletes ${users}`;
}

function deleted({ deleted: users }: RegistryReport): string {
  return users.length === 0 ? '' : `, ${count(users.length, 'user')} deleted`;
}

function pending({ pendingAdmins }: RegistryReport): string {
  if (pendingAdmins.length === 0) return '';
  const verb = pendingAdmins.length === 1 ? 'has' : 'have';
  return ` · ${count(pendingAdmins.length, 'admin')} ${verb} not logged in yet`;
}

/** Returns the first line about several registries, with counts. */
function severalTitle(report: Report): string {
  const { registries, mode } = report;
  const of = (...results: RegistryReport['result'][]): RegistryReport[] =>
    registries.filter(({ result }) => results.includes(result));
  const view = viewOf(report);
  const total = count(registries.length, 'registry', 'registries');
  const changing = of(mode === 'apply' ? 'applied' : 'planned');
  const users = changing.reduce((sum, one) => sum + deletedIn(one), 0);
  const withUsers =
    users === 0 ? '' : ` and ${mode === 'apply' ? 'deleted' : 'deletes'} ${count(users, 'user')}`;
  const verb = { merge: 'Merging changes', apply: 'An apply changes', drift: 'Drift in' }[view];
  const start = mode === 'apply' ? 'Changed' : verb;
  const head =
    changing.length === 0 ? `No change of ${total}` : `${start} ${changing.length} of ${total}${withUsers}`;
  const others = (['blocked', 'failed', 'unknown', 'unchanged', 'skipped'] as const)
    .map((result) => [of(result).length, result === 'skipped' ? 'not compared' : result] as const)
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`);
  return [head, ...others].join(' · ');
}

/** Returns the number of users that were deleted, or that a plan that isn't blocked would delete. */
export function deletedIn({ result, deleted: users, usersToDelete }: RegistryReport): number {
  return result === 'planned' ? usersToDelete.length : users.length;
}

/** Returns the outcome of one registry in a few words, for the table of several and for the log. */
export function outcome(registry: Pick<RegistryReport, 'operation' | 'result' | 'hasEffect'>): string {
  const { operation, result, hasEffect } = registry;
  const will = {
    create: 'enables OIDC',
    update: 'updates',
    delete: 'disables OIDC',
    none: 'changes nothing',
  };
  const past = { create: 'OIDC enabled', update: 'updated', delete: 'OIDC disabled', none: 'unchanged' };
  switch (result) {
    case 'planned':
      return will[operation];
    case 'applied':
      return past[operation];
    case 'failed':
      return hasEffect ? `${past[operation]}, then failed` : 'failed';
    case 'unknown':
      return 'unknown whether it was written';
    case 'skipped':
      return 'not compared';
    default:
      return result;
  }
}
