import { type Finding, finding } from '../model/findings.js';
import {
  type DesiredRegistry,
  type LiveProvider,
  type LiveUser,
  refOf,
  type UserRef,
} from '../model/registry.js';
import { text } from '../model/text.js';

export interface Promotions {
  promotions: UserRef[];
  pendingAdmins: string[];
  findings: Finding[];
}

/** Settings by which a listed admin matches a user. */
export interface Matching {
  /** Whether names count. They don't if people could choose theirs. */
  byName: boolean;
  /** Whether the names of the users that exist were chosen by them, although new users get theirs. */
  wereChosen: boolean;
}

/**
 * Returns how the admins in the file match users. Names count if Harbor takes them from the provider, but not
 * in the run that turns this on: the users who exist then chose their names.
 */
export function matchingOf(
  { provider }: Pick<DesiredRegistry, 'provider'>,
  live: Pick<LiveProvider, 'autoOnboard'> | undefined,
): Matching {
  const fromProvider = provider?.autoOnboard === true && provider.userClaim !== '';
  const wereChosen = fromProvider && live !== undefined && live.autoOnboard !== true;
  return { byName: fromProvider && !wereChosen, wereChosen };
}

/**
 * Returns which of `admins` exist, so that they can be set as admin, and which don't exist yet. A name must
 * match exactly. An entry with `@` also matches an e-mail address, ASCII letters in any case.
 */
export function matchAdmins(
  admins: readonly string[],
  users: readonly LiveUser[],
  { byName, wereChosen }: Matching,
): Promotions {
  const result: Promotions = { promotions: [], pendingAdmins: [], findings: [] };
  const unmatched: string[] = [];
  const promoted = new Set<string>();
  const named = groupBy(byName ? users : [], ({ user }) => user);
  const addressed = groupBy(users, ({ email }) => foldAscii(email));
  for (const admin of admins) {
    const byAddress = admin.includes('@') ? (addressed.get(foldAscii(admin)) ?? []) : [];
    const matches = [...new Set([...(named.get(admin) ?? []), ...byAddress])];
    const [match] = matches;
    if (match === undefined) {
      result.pendingAdmins.push(admin);
      unmatched.push(admin);
    } else if (matches.length > 1) {
      const ids = matches.map(({ id }) => id);
      const what = text`${admin} in \`admins\` matches more than one user (IDs ${ids}).`;
      result.findings.push(finding('ambiguous-admin', what, { key: 'admins' }));
    } else if (!promoted.has(match.id)) {
      promoted.add(match.id);
      result.promotions.push(refOf(match));
    }
  }
  result.findings.push(...unmatchedFindings(unmatched, users, wereChosen));
  return result;
}

/** Returns the users of each key. */
function groupBy(users: readonly LiveUser[], keyOf: (user: LiveUser) => string): Map<string, LiveUser[]> {
  const groups = new Map<string, LiveUser[]>();
  for (const user of users) {
    const group = groups.get(keyOf(user));
    if (group === undefined) groups.set(keyOf(user), [user]);
    else group.push(user);
  }
  return groups;
}

function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Returns why listed admins match nobody, if that needs an action. */
function unmatchedFindings(
  admins: readonly string[],
  users: readonly LiveUser[],
  wereChosen: boolean,
): Finding[] {
  if (users.length === 0) return [];
  const names = new Set(users.map(({ user }) => user));
  const chosen = wereChosen ? admins.filter((admin) => names.has(admin)) : [];
  const findings = chosen.length === 0 ? [] : [chosenNames(chosen)];
  const bySimilarity = groupBy(users, ({ user }) => similarity(user));
  for (const admin of admins) {
    const similar = bySimilarity.get(similarity(admin))?.filter(({ user }) => user !== admin) ?? [];
    if (similar.length > 0) findings.push(similarName(admin, similar));
  }
  const addresses = admins.filter((admin) => admin.includes('@'));
  if (addresses.length > 0 && users.every(({ email }) => email === '')) findings.push(noAddresses(addresses));
  return findings;
}

/** Harbor turns blanks and commas in a name into `_`. */
function similarity(name: string): string {
  return foldAscii(name.replace(/[ ,]/g, '_'));
}

function chosenNames(names: readonly string[]): Finding {
  const what = text`This run sets ${names} as admin by no name, because the users chose their names before \`autoOnboard\` was on.`;
  const fix = text`Check in Harbor that they are the right people, then run again.`;
  return finding('admin-unmatched', what, { key: 'admins', fix });
}

function similarName(admin: string, similar: readonly LiveUser[]): Finding {
  const what = text`${admin} in \`admins\` is no user, but ${similar.map(refOf)} is.`;
  const fix = text`If this is the same person, list the name as Harbor writes it.`;
  return finding('admin-unmatched', what, { key: 'admins', fix });
}

function noAddresses(addresses: readonly string[]): Finding {
  const what = text`No user of the registry has an e-mail address, so ${addresses} in \`admins\` can't match.`;
  const fix = text`Check that \`scope\` has \`email\` and that the provider sends the address, or list names.`;
  return finding('admin-unmatched', what, { key: 'admins', fix });
}
