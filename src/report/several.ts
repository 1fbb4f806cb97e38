import { count } from '../lib/quote.js';
import type { RegistryReport, Report } from '../model/report.js';
import { type HealthProblem, healthProblems } from './health.js';
import { viewOf } from './words.js';

/** Returns the first line about several registries, with counts. */
export function severalTitle(report: Report): string {
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
  const problems = unchanged.flatMap((registry) => healthProblems(registry).slice(0, 1));
  const admins = unchanged.filter(({ promotions }) => mode === 'dry-run' && promotions.length > 0).length;
  return [
    ...[...new Set(problems)].map(
      (problem) => `${problems.filter((one) => one === problem).length} ${OPEN[problem]}`,
    ),
    ...(admins > 0 ? [`${admins} with admins to set`] : []),
  ];
}

/** Problems of some of several registries, after their number. */
const OPEN: Record<HealthProblem, string> = {
  status: 'in ERROR',
  check: 'with a failed check',
  secret: 'with a client secret that expires soon',
};

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
