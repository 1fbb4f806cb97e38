import { count, quote, quoteList } from '../lib/quote.js';
import type { LiveUser, UserRef } from './registry.js';

/** Returns a user for reports. */
export function refOf({ id, label }: LiveUser): UserRef {
  return { id, user: label };
}

/** Returns what identifies a user: the ID and the name. An ID with another name is another user. */
export function identityOf({ id, user }: Pick<LiveUser, 'id' | 'user'>): string {
  return JSON.stringify([id, user]);
}

/** Returns the display name of a user. In a public repository the first letter only. */
export function labelOf(user: string, isPublic: boolean): string {
  return isPublic ? `${[...user][0] ?? ''}…` : user;
}

/**
 * Returns the number and names of users, such as "2 users: `admin` and `robot_scan`".
 *
 * @param max how many are named
 */
export function nameUsers(users: readonly UserRef[], max = users.length): string {
  const names = users
    .slice(0, max)
    .map(({ id, user }) => (user === '' || isFirstLetter(user) ? `${user} (ID ${id})`.trim() : user));
  const more = users.length - names.length;
  const list = more > 0 ? `${names.map(quote).join(', ')} and ${more} more` : quoteList(names);
  return `${count(users.length, 'user')}: ${list}`;
}

/** Returns whether a display name is only the first letter of one. */
export function isFirstLetter(label: string): boolean {
  return /^.?…$/su.test(label);
}
