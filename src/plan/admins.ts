import { quote, quoteList } from '../lib/quote.js';
import { type Finding, finding } from '../model/findings.js';
import type { LiveUser, UserRef } from '../model/registry.js';
import { refOf } from '../model/users.js';

export interface Promotions {
  promotions: UserRef[];
  pendingAdmins: string[];
  findings: Finding[];
}

/**
 * Returns which of `admins` exist, so that they can be set as admin, and which don't exist yet. A name must
 * match exactly, an e-mail address regardless of case.
 */
export function matchAdmins(admins: readonly string[], users: readonly LiveUser[]): Promotions {
  const result: Promotions = { promotions: [], pendingAdmins: [], findings: [] };
  for (const admin of admins) {
    const matches = users.filter(
      ({ user, email }) => user === admin || email.toLowerCase() === admin.toLowerCase(),
    );
    const [match] = matches;
    if (match === undefined) result.pendingAdmins.push(admin);
    else if (matches.length > 1) {
      const ids = quoteList(matches.map(({ id }) => id));
      const what = `${quote(admin)} in \`admins\` matches more than one user (IDs ${ids}).`;
      result.findings.push(finding('ambiguous-admin', what, { key: 'admins' }));
    } else if (!result.promotions.some(({ id }) => id === match.id)) result.promotions.push(refOf(match));
  }
  return result;
}
