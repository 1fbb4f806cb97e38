import { quote, quoteList } from '../lib/quote.js';
import type { Finding } from '../model/findings.js';
import type { LiveUser, UserRef } from '../model/registry.js';
import { refOf } from '../model/users.js';

export interface Promotions {
  promotions: UserRef[];
  pendingAdmins: string[];
  findings: Finding[];
}

/**
 * Who of `admins` exists and is to be set as admin, and who does not exist yet. A name matches as it is, an e-mail
 * without regard to case.
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
      result.findings.push({
        level: 'error',
        code: 'ambiguous-admin',
        key: 'admins',
        message: `${quote(admin)} in \`admins\` is more than one user (IDs ${quoteList(matches.map(({ id }) => id))}): write the one user's name instead of an e-mail, or the other way round.`,
      });
    } else if (!result.promotions.some(({ id }) => id === match.id)) result.promotions.push(refOf(match));
  }
  return result;
}
