import { count, quote, quoteList } from '../lib/quote.js';
import type { RegistryReport, Report } from '../model/report.js';
import { exportTitle } from './exported.js';
import { healthProblems, PROBLEMS } from './health.js';
import { severalTitle } from './several.js';
import { firstError, reasonOf, runReason, type View, viewOf } from './words.js';

/** Returns the first line of a report: what merging will do, or what is true now. */
export function headline(report: Report): string {
  const { registries, findings, origin, exported } = report;
  if (exported !== undefined) return exportTitle(exported);
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
  const { promotions, findings } = registry;
  const warnings = findings.length === 0 ? '' : ` · ${count(findings.length, 'warning')}`;
  const [problem] = healthProblems(registry);
  if (problem !== undefined) return `${name} equals the file, but ${PROBLEMS[problem]}${pending(registry)}`;
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
