import { count, quote, quoteList } from '../lib/quote.js';
import type { Finding, LiveUser, UserRef } from '../model/registry.js';

export interface Promotions {
  promotions: UserRef[];
  pendingAdmins: string[];
  findings: Finding[];
}

/** How users appear in everything that is written. */
export type ShowUser = (user: LiveUser) => UserRef;

/** Users by name, or in a public repository by first letter. Without a name: by ID alone. */
export function showUser(publicRepository: boolean): ShowUser {
  return ({ id, user }) => ({ id, user: publicRepository ? `${[...user][0] ?? ''}…` : user });
}

/** `4 users (admin, robot_scan)` for a message. */
export function nameUsers(users: readonly UserRef[]): string {
  return `${count(users.length, 'user')}: ${quoteList(users.map(({ id, user }) => (user === '' || user.endsWith('…') ? `${user} (ID ${id})`.trim() : user)))}`;
}

/**
 * Who of `admins` exists and is to be set as admin, and who does not exist yet. A name matches as it is, an e-mail
 * without regard to case.
 */
export function matchAdmins(
  admins: readonly string[],
  users: readonly LiveUser[],
  show: ShowUser,
): Promotions {
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
    } else if (!result.promotions.some(({ id }) => id === match.id)) result.promotions.push(show(match));
  }
  return result;
}
