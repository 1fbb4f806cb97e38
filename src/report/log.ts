import { quote, quoteList } from '../lib/quote.js';
import type { RegistryReport, Report } from '../model/report.js';
import { checkLines } from './checks.js';
import { titleOf } from './headline.js';

/** A line of the log. Its tone has a color where GitHub shows one. */
export interface LogLine {
  text: string;
  tone?: 'good' | 'bad' | 'careful';
}

/** Returns what must be visible without opening a group: the outcome, then errors and warnings. */
export function outcomeLines(registry: RegistryReport, report: Report): LogLine[] {
  const { result, findings } = registry;
  const isBad = result === 'failed' || result === 'blocked' || result === 'unknown';
  const tone = isBad ? 'bad' : result === 'planned' ? 'careful' : 'good';
  return [
    { text: titleOf(registry, report), tone },
    ...findings.map(
      ({ level, code, message }): LogLine => ({
        text: `  ${level} ${code}: ${message}`,
        tone: level === 'error' ? 'bad' : 'careful',
      }),
    ),
  ];
}

/** Returns the details of one registry's plan and result. Nothing that didn't happen sounds done. */
export function detailLines(registry: RegistryReport): string[] {
  const {
    changes,
    usersToDelete,
    deleted,
    promotions,
    pendingAdmins,
    checks,
    notes,
    steps,
    result,
    reviewedIn,
  } = registry;
  const isPlan = result === 'planned' || result === 'applied';
  const planned = isPlan ? 'to delete' : 'not deleted';
  const act = deleted.length > 0 ? (result === 'unknown' ? 'perhaps deleted' : 'deleted') : planned;
  // The steps say who was set as admin.
  const admins = steps.length > 0 ? [] : promotions;
  return [
    ...changes.map(
      ({ field, before, after }) => `${field}: ${quote(String(before))} -> ${quote(String(after))}`,
    ),
    ...secretLines(registry),
    ...usersToDelete.map(({ id, user }) => `${act}: ${quote(user)} (ID ${quote(id)})`),
    ...admins.map(({ id, user }) => `to set as admin: ${quote(user)} (ID ${quote(id)})`),
    ...(pendingAdmins.length > 0 ? [`pending admins (no such user yet): ${quoteList(pendingAdmins)}`] : []),
    ...checkLines(checks),
    ...(reviewedIn.length > 0
      ? [`as reviewed in ${reviewedIn.map((number) => `#${number}`).join(', ')}`]
      : []),
    ...notes,
    ...steps.map((step) => `done: ${step}`),
  ];
}

function secretLines({ operation, clientSecret, result, hasEffect }: RegistryReport): string[] {
  if (operation !== 'create' && operation !== 'update') return [];
  if (clientSecret !== 'sent') return [`client secret: ${clientSecret}`];
  if (hasEffect) return ['client secret: sent'];
  return result === 'planned' ? ['client secret: will be sent'] : [];
}
