import { count, quoteList } from '../lib/quote.js';
import type { LiveUser, UserRef } from './registry.js';

/** Returns a user for reports. */
export function refOf({ id, label }: LiveUser): UserRef {
  return { id, user: label };
}

/** Returns the display name of a user. In a public repository the first letter only. */
export function labelOf(user: string, isPublic: boolean): string {
  return isPublic ? `${[...user][0] ?? ''}…` : user;
}

/** Returns the number and names of users, such as "2 users: `admin` and `robot_scan`". */
export function nameUsers(users: readonly UserRef[]): string {
  const names = users.map(({ id, user }) =>
    user === '' || user.endsWith('…') ? `${user} (ID ${id})`.trim() : user,
  );
  return `${count(users.length, 'user')}: ${quoteList(names)}`;
}
