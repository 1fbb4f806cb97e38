import { type Finding, finding, meaningOf } from '../model/findings.js';
import {
  type DesiredRegistry,
  hasWork,
  type LiveProvider,
  type LiveRegistry,
  type LiveUser,
  type Mode,
  nameUsers,
  type Operation,
  type RegistryPlan,
  refOf,
} from '../model/registry.js';
import { count, named, text } from '../model/text.js';

/** Facts that the guards check. Pure data. */
export interface Guarded {
  desired: DesiredRegistry;
  registry: LiveRegistry;
  live: LiveProvider | undefined;
  /** undefined if the plan doesn't depend on them. */
  users: readonly LiveUser[] | undefined;
  mode: Mode;
  hasSecret: boolean;
  /** Whether an update is due even if nothing differs. */
  rotate: boolean;
  /** Milliseconds since the epoch. */
  now: number;
}

type Draft = Pick<RegistryPlan, 'operation' | 'changes' | 'promotions'>;

/** Statuses of a registry that block every write. */
export const NOT_WRITABLE: ReadonlySet<string> = new Set([
  'SUSPENDED',
  'SUSPENDING',
  'DELETING',
  'DELETED',
  'ERROR',
]);

/** Returns the errors that block a plan, and warnings about it. */
export function guard(facts: Guarded, draft: Draft): Finding[] {
  return [
    guardRegistry(facts, draft),
    guardUsers(facts, draft.operation),
    guardAdmin(facts, draft),
    guardSecret(facts, draft.operation),
    ...guardIdentity(facts, draft),
    guardStatus(facts),
  ].filter((found) => found !== undefined);
}

function guardRegistry({ registry }: Guarded, { operation, promotions }: Draft): Finding | undefined {
  if (!hasWork({ operation, promotions })) return undefined;
  const blocked = guardWritable(registry.status);
  if (blocked !== undefined) return blocked;
  return registry.iamEnabled ? finding('iam-enabled', meaningOf('iam-enabled')) : undefined;
}

/** Returns the error of a registry in a status that blocks every write. */
export function guardWritable(status: string): Finding | undefined {
  if (!NOT_WRITABLE.has(status)) return undefined;
  return finding('registry-status', text`The registry is ${status}, so it can't be changed.`);
}

/** Returns the users that a change would delete, but that `deleteUsers` doesn't list. */
function usersNotListed(deleteUsers: DesiredRegistry['deleteUsers'], users: readonly LiveUser[]): LiveUser[] {
  if (deleteUsers === true) return [];
  const named = new Set(deleteUsers === false ? [] : deleteUsers);
  return users.filter(({ user }) => !named.has(user));
}

/** Number of users that the error names. The line to paste has all of them. */
const MAX_NAMED_USERS = 50;

function guardUsers({ desired, live, users = [] }: Guarded, operation: Operation): Finding | undefined {
  if (operation === 'create' || operation === 'delete') {
    const missing = usersNotListed(desired.deleteUsers, users);
    if (missing.length === 0) return guardDoubles(desired.deleteUsers, users);
    const act = operation === 'create' ? text`Enabling` : text`Disabling`;
    const none = missing.length === users.length;
    const listed =
      users.length === 1
        ? text`doesn't list that user`
        : none
          ? text`lists none of them`
          : text`doesn't list ${missing.length} of them`;
    const what = text`${act} OIDC deletes every user of the registry. It has ${count(users.length, 'user')}, and \`deleteUsers\` ${listed}.`;
    const names = text`Not listed: ${named(missing.map(refOf), MAX_NAMED_USERS)}.`;
    return finding('users-exist', what, { key: 'deleteUsers', names });
  }
  if (desired.deleteUsers !== true || live === undefined) return undefined;
  return finding('delete-users-still-set', meaningOf('delete-users-still-set'), { key: 'deleteUsers' });
}

/** A list names users by name, so it doesn't say which of two users with one ID it means. */
function guardDoubles(
  deleteUsers: DesiredRegistry['deleteUsers'],
  users: readonly LiveUser[],
): Finding | undefined {
  const ids = new Set<string>();
  const doubles = new Set<string>();
  for (const { id } of users) (ids.has(id) ? doubles : ids).add(id);
  if (deleteUsers === true || doubles.size === 0) return undefined;
  const same = users.filter(({ id }) => doubles.has(id)).map(refOf);
  const what = text`OVHcloud lists several users with the same ID: ${nameUsers(same, MAX_NAMED_USERS)}.`;
  const fix = text`Check the users in Harbor. \`deleteUsers: true\` deletes all of them.`;
  return finding('users-exist', what, { key: 'deleteUsers', fix });
}

/** Somebody must be an admin after enabling OIDC, and after a group of admins was taken away. */
function guardAdmin({ desired }: Guarded, { operation, changes }: Draft): Finding | undefined {
  const { provider, admins, acceptsNoAdmin } = desired;
  if (provider === undefined || provider.adminGroup !== '' || admins.length > 0 || acceptsNoAdmin)
    return undefined;
  const removed = changes.find(({ field }) => field === 'adminGroup')?.before;
  if (operation !== 'create' && !removed) return undefined;
  const what = removed
    ? text`The update takes the admin group ${String(removed)} away, and \`admins\` lists nobody.`
    : text`There is no \`adminGroup\`, and no \`admins\` are listed, so nobody would be an admin.`;
  return finding('no-admin', what, { key: 'provider' });
}

/** In a dry run a missing secret is a line of the report, because its credentials may be read-only. */
function guardSecret(
  { desired, mode, hasSecret, rotate }: Guarded,
  operation: Operation,
): Finding | undefined {
  if (mode === 'dry-run' || hasSecret || operation === 'none' || operation === 'delete') return undefined;
  const source =
    desired.clientSecretEnv === undefined
      ? text`the input \`oidc-client-secret\``
      : text`the environment variable ${desired.clientSecretEnv}`;
  if (operation === 'create' || rotate) {
    const change = operation === 'create' ? text`Enabling OIDC` : text`\`rotate-client-secret\``;
    const what = text`${change} requires the client secret.`;
    return finding('secret-missing', what, { fix: text`Set ${source}.` });
  }
  const fix = text`Set ${source}, or test a login after the run.`;
  return finding('secret-not-sent', meaningOf('secret-not-sent'), { fix });
}

function guardIdentity({ desired, users = [] }: Guarded, { operation, changes }: Draft): Finding[] {
  if (operation !== 'update' || users.length === 0) return [];
  const findings: Finding[] = [];
  const endpoint = changes.find(({ field }) => field === 'endpoint');
  if (endpoint !== undefined) {
    const { before, after } = endpoint;
    const exist = count(users.length, 'user exists', 'users exist');
    const what = text`\`endpoint\` changes from ${String(before)} to ${String(after)} while ${exist}. Harbor identifies users by issuer and subject, so they collide at their next login.`;
    const key = 'provider.endpoint';
    const fix = text`\`acceptIssuerChange\` allows it. Remove that key after the apply.`;
    findings.push(
      desired.acceptIssuerChange
        ? finding('issuer-change', what, { level: 'warning', key, fix })
        : finding('issuer-change', what, { level: 'error', key }),
    );
  }
  if (changes.some(({ field }) => field === 'clientId')) {
    findings.push(finding('client-change', meaningOf('client-change'), { key: 'provider.clientId' }));
  }
  if (changes.some(({ field }) => field === 'userClaim')) {
    findings.push(
      finding('user-claim-change', meaningOf('user-claim-change'), { key: 'provider.userClaim' }),
    );
  }
  return findings;
}

function guardStatus({ live }: Guarded): Finding | undefined {
  if (live?.status !== 'ERROR') return undefined;
  return finding('oidc-status-error', meaningOf('oidc-status-error'));
}

const DAY_MS = 86_400_000;
const WARNING_DAYS = 30;

/**
 * Returns the warning about a client secret that expires within 30 days, or has expired.
 *
 * @param now milliseconds since the epoch
 */
export function expiryFindings(
  { provider, clientSecretExpires }: Pick<DesiredRegistry, 'provider' | 'clientSecretExpires'>,
  now: number,
): Finding[] {
  if (provider === undefined || clientSecretExpires === undefined) return [];
  const days = Date.parse(clientSecretExpires) / DAY_MS - Math.floor(now / DAY_MS);
  if (days > WARNING_DAYS) return [];
  const date = clientSecretExpires;
  const what =
    days > 0
      ? text`The client secret expires on ${date}, in ${count(days, 'day')}. Nobody can log in after that.`
      : text`The client secret expires on ${date}, so logins fail unless it was replaced.`;
  return [finding('secret-expires', what, { key: 'provider.clientSecretExpires' })];
}
