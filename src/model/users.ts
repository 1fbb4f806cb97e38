import type { LiveUser } from './registry.js';
import { count, named, type Text, text, type UserRef } from './text.js';

/** Returns a user for reports. */
export function refOf({ ref }: Pick<LiveUser, 'ref'>): UserRef {
  return ref;
}

/** Returns what identifies a user: the ID and the name. An ID with another name is another user. */
export function identityOf({ id, user }: Pick<LiveUser, 'id' | 'user'>): string {
  return JSON.stringify([id, user]);
}

/** Returns how reports show a user. In a public repository that is the first letter and the ID. */
export function userRef({ id, user }: Pick<LiveUser, 'id' | 'user'>, isPublic: boolean): UserRef {
  return isPublic ? { id, user: `${[...user][0] ?? ''}…`, hidden: true } : { id, user };
}

/**
 * Returns the number and names of users, such as "2 users: `admin` and `robot_scan`".
 *
 * @param max how many are named
 */
export function nameUsers(users: readonly UserRef[], max = users.length): Text {
  return text`${count(users.length, 'user')}: ${named(users, max)}`;
}
