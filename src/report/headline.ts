import { count, quote, quoteList } from '../lib/quote.js';
import type { RegistryReport, Report } from '../model/report.js';
import { firstError, reasonOf, runReason, type View, viewOf } from './words.js';

/** Returns the first line of a report: what merging will do, or what is true now. */
export function headline(report: Report): string {
  const { registries, findings, origin } = report;
  if (origin.newerSha !== undefined) {
    const [own, newest] = [origin.sha, origin.newerSha].map((sha) => quote(sha.slice(0, 7)));
    return `Outdated: this report is about ${own}, and the newest commit is ${newest}`;
  }
  const ended = findings.find(({ level }) => level === 'error');
  if (registries.length === 0) return withoutRegistries(report);
  if (ended?.code === 'cancelled') return `Canceled${canceledState(report)}`;
  const [only] = registries;
  if (registries.length === 1 && only !== undefined) return titleOf(only, report);
  return severalTitle(report);
}

function withoutRegistries({ findings, config }: Report): string {
  const codes = findings.filter(({ level }) => level === 'error').map(({ code }) => code);
  const [first] = codes;
  const inputs = codes.filter((code) => code === 'input').length;
  const inFile = codes.filter((code) => code === 'config').length;
  const file = `config file${config === '' ? '' : ` ${quote(config)}`}`;
  if (inputs > 0 && inFile > 0) return `The inputs and the ${file} have ${count(inputs + inFile, 'error')}`;
  if (inFile > 0) return `The ${file} has ${count(inFile, 'error')}`;
  if (inputs > 0) return `The inputs and secrets have ${count(inputs, 'error')}`;
  return first === undefined ? 'There is nothing to do' : `Failed: ${runReason(first)}`;
}

function canceledState({ registries }: Report): string {
  const unknown = registries.filter(({ result }) => result === 'unknown');
  const written = registries.filter(({ hasEffect }) => hasEffect);
  const what = unknown.length === 1 ? 'a write' : count(unknown.length, 'write');
  if (unknown.length > 0) return `: ${what} to ${shortList(unknown)} may have taken effect`;
  if (written.length > 0) return ` after a write to ${shortList(written)}`;
  const done = registries.filter(({ result }) => ['applied', 'unchanged', 'planned'].includes(result)).length;
  return ` after ${done} of ${count(registries.length, 'registry', 'registries')}`;
}

/** Number of registries that a sentence names. */
const MAX_NAMES = 10;

/** Returns the names of registries, or the first ones and a count. */
export function shortList(registries: readonly RegistryReport[]): string {
  const names = registries.map(({ name }) => name);
  if (names.length <= MAX_NAMES) return quoteList(names);
  return `${names.slice(0, MAX_NAMES).map(quote).join(', ')} and ${names.length - MAX_NAMES} more`;
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
      return unchangedTitle(registry, name, report);
    case 'blocked':
      return `Blocked: ${reasonOf(registry, name)}`;
    case 'failed':
      return failedTitle(registry, name, report);
    case 'unknown':
      return `Unknown: a write to ${name} may have taken effect`;
    case 'skipped':
      return `The file is valid, but ${name} was not compared`;
  }
}

function failedTitle(registry: RegistryReport, name: string, { findings }: Report): string {
  const when = registry.hasEffect ? ' after a write' : '';
  const shared = findings.find(({ level }) => level === 'error')?.code;
  if (firstError(registry) === undefined && shared !== undefined)
    return `${name} failed${when}: ${runReason(shared)}`;
  return `Failed${when}: ${reasonOf(registry, name)}`;
}

function unchangedTitle(registry: RegistryReport, name: string, report: Report): string {
  const { promotions, checks, findings } = registry;
  const isBroken = checks.some(({ verdict }) => verdict === 'failed');
  const warnings = findings.length === 0 ? '' : ` · ${count(findings.length, 'warning')}`;
  if (isBroken) return `${name} equals the file, but a check failed${pending(registry)}`;
  if (promotions.length === 0) return `${name} is up to date${warnings}${pending(registry)}`;
  const admins = count(promotions.length, 'admin');
  if (report.mode === 'apply')
    return `${name} is up to date, and ${admins} set${warnings}${pending(registry)}`;
  const act = viewOf(report) === 'merge' ? 'Merging' : 'An apply';
  return `${act} sets ${admins} on ${name}${warnings}${pending(registry)}`;
}

function plannedTitle(registry: RegistryReport, name: string, view: View): string {
  const { operation } = registry;
  const act = view === 'merge' ? 'Merging' : 'An apply';
  if (view === 'drift') {
    if (operation === 'create') return `Drift: OIDC is off on ${name}`;
    if (operation === 'delete') return `Drift: OIDC is still enabled on ${name}`;
    if (registry.changes.length === 0) return `An apply sends the client secret of ${name} again`;
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
  const of = (...results: RegistryReport['result'][]): number =>
    registries.filter(({ result }) => results.includes(result)).length;
  const total = count(registries.length, 'registry', 'registries');
  const broken = registries.filter(({ result, hasEffect }) => result === 'failed' && hasEffect).length;
  const changing = of(mode === 'apply' ? 'applied' : 'planned');
  const unknown = of('unknown');
  const ifSo = usersIn(registries.filter(({ result }) => result === 'unknown'));
  const users = usersIn(registries) - ifSo;
  const mayDelete = ifSo > 0 ? ` (${count(ifSo, 'user')} deleted if so)` : '';
  const heads = [
    ...(unknown > 0 ? [`A write to ${unknown} of ${total} may have taken effect${mayDelete}`] : []),
    ...(broken > 0 ? [`${broken} of ${total} failed after a write`] : []),
    ...(changing > 0 ? [changingHead(changing, total, report)] : []),
  ];
  const others = (['blocked', 'failed', 'unchanged', 'skipped'] as const)
    .map((result) => [of(result) - (result === 'failed' ? broken : 0), result] as const)
    .filter(([number]) => number > 0)
    .map(([number, result]) => `${number} ${result === 'skipped' ? 'not compared' : result}`);
  const open = openIn(report);
  if (heads.length > 0)
    return [`${heads.join(' · ')}${deletion(users, report)}`, ...others, ...open].join(' · ');
  if (of('unchanged') < registries.length) return `${total}: ${[...others, ...open].join(' · ')}`;
  return [open.length > 0 ? `${total} equal the file` : `${total} up to date`, ...open].join(' · ');
}

/** Returns what is left to do on registries that equal the file. */
function openIn({ registries, mode }: Report): string[] {
  const unchanged = registries.filter(({ result }) => result === 'unchanged');
  const broken = unchanged.filter(({ checks }) => checks.some(({ verdict }) => verdict === 'failed')).length;
  const admins = unchanged.filter(({ promotions }) => mode === 'dry-run' && promotions.length > 0).length;
  return [
    ...(broken > 0 ? [`${broken} with a failed check`] : []),
    ...(admins > 0 ? [`${admins} with admins to set`] : []),
  ];
}

function changingHead(changing: number, total: string, report: Report): string {
  if (report.mode === 'apply') return `Changed ${changing} of ${total}`;
  const verb = { merge: 'Merging changes', apply: 'An apply changes', drift: 'Drift in' }[viewOf(report)];
  return `${verb} ${changing} of ${total}`;
}

function deletion(users: number, report: Report): string {
  if (users === 0) return '';
  const number = count(users, 'user');
  if (report.mode === 'apply') return `, ${number} deleted`;
  return viewOf(report) === 'drift' ? ` (an apply deletes ${number})` : ` and deletes ${number}`;
}

function usersIn(registries: readonly RegistryReport[]): number {
  return registries.reduce((sum, registry) => sum + deletedIn(registry), 0);
}

/** Returns the number of users that were deleted, or that a plan that isn't blocked would delete. */
export function deletedIn({ result, deleted: users, usersToDelete }: RegistryReport): number {
  return result === 'planned' ? usersToDelete.length : users.length;
}
