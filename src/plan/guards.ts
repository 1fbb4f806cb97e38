import { count, quote } from '../lib/quote.js';
import { CODES } from '../model/codes.js';
import { type Finding, finding } from '../model/findings.js';
import {
  type DesiredRegistry,
  hasWork,
  type LiveProvider,
  type LiveRegistry,
  type LiveUser,
  type Mode,
  type Operation,
  type RegistryPlan,
} from '../model/registry.js';
import { nameUsers, refOf } from '../model/users.js';

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
  return registry.iamEnabled ? finding('iam-enabled', CODES['iam-enabled'].meaning) : undefined;
}

/** Returns the error of a registry in a status that blocks every write. */
export function guardWritable(status: string): Finding | undefined {
  if (!NOT_WRITABLE.has(status)) return undefined;
  return finding('registry-status', `The registry is ${quote(status)}, so it can't be changed.`);
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
    const act = operation === 'create' ? 'Enabling' : 'Disabling';
    const names = nameUsers(missing.map(refOf), MAX_NAMED_USERS);
    const what = `${act} OIDC deletes every user of the registry, but \`deleteUsers\` doesn't list ${names}.`;
    return finding('users-exist', what, { key: 'deleteUsers' });
  }
  if (desired.deleteUsers !== true || live === undefined) return undefined;
  return finding('delete-users-still-set', CODES['delete-users-still-set'].meaning, { key: 'deleteUsers' });
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
  const named = nameUsers(users.filter(({ id }) => doubles.has(id)).map(refOf), MAX_NAMED_USERS);
  const what = `OVHcloud lists several users with the same ID: ${named}.`;
  const fix = 'Check the users in Harbor. `deleteUsers: true` deletes all of them.';
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
    ? `The update takes the admin group ${quote(String(removed))} away, and \`admins\` lists nobody.`
    : 'There is no `adminGroup`, and no `admins` are listed, so nobody would be an admin.';
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
      ? 'the input `oidc-client-secret`'
      : `the environment variable ${quote(desired.clientSecretEnv)}`;
  if (operation === 'create' || rotate) {
    const change = operation === 'create' ? 'Enabling OIDC' : '`rotate-client-secret`';
    return finding('secret-missing', `${change} requires the client secret.`, { fix: `Set ${source}.` });
  }
  const fix = `Set ${source}, or test a login after the run.`;
  return finding('secret-not-sent', CODES['secret-not-sent'].meaning, { fix });
}

function guardIdentity({ desired, users = [] }: Guarded, { operation, changes }: Draft): Finding[] {
  if (operation !== 'update' || users.length === 0) return [];
  const findings: Finding[] = [];
  const endpoint = changes.find(({ field }) => field === 'endpoint');
  if (endpoint !== undefined) {
    const { before, after } = endpoint;
    const exist = `${count(users.length, 'user')} ${users.length === 1 ? 'exists' : 'exist'}`;
    const values = `from ${quote(String(before))} to ${quote(String(after))}`;
    const risk = 'Harbor identifies users by issuer and subject, so they collide at their next login.';
    const what = `\`endpoint\` changes ${values} while ${exist}. ${risk}`;
    const key = 'provider.endpoint';
    const fix = '`acceptIssuerChange` allows it. Remove that key after the apply.';
    findings.push(
      desired.acceptIssuerChange
        ? finding('issuer-change', what, { level: 'warning', key, fix })
        : finding('issuer-change', what, { level: 'error', key }),
    );
  }
  if (changes.some(({ field }) => field === 'clientId')) {
    findings.push(finding('client-change', CODES['client-change'].meaning, { key: 'provider.clientId' }));
  }
  if (changes.some(({ field }) => field === 'userClaim')) {
    const { meaning } = CODES['user-claim-change'];
    findings.push(finding('user-claim-change', meaning, { key: 'provider.userClaim' }));
  }
  return findings;
}

function guardStatus({ live }: Guarded): Finding | undefined {
  if (live?.status !== 'ERROR') return undefined;
  return finding('oidc-status-error', CODES['oidc-status-error'].meaning);
}
