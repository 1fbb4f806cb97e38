import { quote, quoteList } from '../lib/quote.js';
import type { RegistryReport } from '../model/report.js';
import { checkLines } from './checks.js';

/** Returns one registry's plan and result as lines of the log. */
export function renderText({
  changes,
  usersToDelete,
  promotions,
  pendingAdmins,
  checks,
  findings,
  steps,
  notes,
  clientSecret,
  operation,
}: RegistryReport): string[] {
  return [
    ...changes.map(
      ({ field, before, after }) => `${field}: ${quote(String(before))} -> ${quote(String(after))}`,
    ),
    ...(operation === 'create' || operation === 'update' ? [`client secret: ${clientSecret}`] : []),
    ...usersToDelete.map(({ id, user }) => `user to delete: ${quote(user)} (ID ${quote(id)})`),
    ...promotions.map(({ id, user }) => `admin: ${quote(user)} (ID ${quote(id)})`),
    ...(pendingAdmins.length > 0 ? [`pending admins (no such user yet): ${quoteList(pendingAdmins)}`] : []),
    ...checkLines(checks),
    ...notes,
    ...findings.map(({ level, code, message }) => `${level} ${code}: ${message}`),
    ...steps.map((step) => `done: ${step}`),
  ];
}
