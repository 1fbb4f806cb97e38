import { count, quote } from '../lib/quote.js';
import { type Finding, finding } from '../model/findings.js';
import type {
  DesiredRegistry,
  LiveProvider,
  LiveRegistry,
  LiveUser,
  Mode,
  Operation,
  RegistryPlan,
} from '../model/registry.js';
import { nameUsers, refOf } from '../model/users.js';

/** What the guards look at. Pure data. */
export interface Guarded {
  desired: DesiredRegistry;
  registry: LiveRegistry;
  live: LiveProvider | undefined;
  /** Absent if the plan could be made without them. */
  users: readonly LiveUser[] | undefined;
  mode: Mode;
  hasSecret: boolean;
  /** Whether an update is due even if nothing differs. */
  rotate: boolean;
}

type Draft = Pick<RegistryPlan, 'operation' | 'changes' | 'promotions'>;

/** Statuses of a registry in which nothing can or should be written. */
export const NOT_WRITABLE: ReadonlySet<string> = new Set([
  'SUSPENDED',
  'SUSPENDING',
  'DELETING',
  'DELETED',
  'ERROR',
]);

/** Returns what stops a plan, and what a person should know before it is carried out. */
export function guard(facts: Guarded, draft: Draft): Finding[] {
  return [
    guardRegistry(facts, draft),
    guardUsers(facts, draft.operation),
    guardSecret(facts, draft.operation),
    ...guardIdentity(facts, draft),
    guardStatus(facts),
  ].filter((found) => found !== undefined);
}

function guardRegistry({ registry }: Guarded, { operation, promotions }: Draft): Finding | undefined {
  if (operation === 'none' && promotions.length === 0) return undefined;
  if (NOT_WRITABLE.has(registry.status))
    return finding('registry-status', `The registry is ${quote(registry.status)}, so it can't be changed.`);
  const what = 'OVHcloud IAM authentication is enabled on the registry. It excludes OIDC.';
  return registry.iamEnabled ? finding('iam-enabled', what) : undefined;
}

/** Users who would be deleted and whom `deleteUsers` doesn't list. */
export function usersNotListed(
  deleteUsers: DesiredRegistry['deleteUsers'],
  users: readonly LiveUser[],
): LiveUser[] {
  if (deleteUsers === true) return [];
  const named = new Set(deleteUsers === false ? [] : deleteUsers);
  return users.filter(({ user }) => !named.has(user));
}

function guardUsers({ desired, live, users = [] }: Guarded, operation: Operation): Finding | undefined {
  if (operation === 'create' || operation === 'delete') {
    const missing = usersNotListed(desired.deleteUsers, users);
    if (missing.length === 0) return undefined;
    const act = operation === 'create' ? 'Enabling' : 'Disabling';
    const names = nameUsers(missing.map(refOf));
    const what = `${act} OIDC deletes every user of the registry, but \`deleteUsers\` doesn't list ${names}.`;
    return finding('users-exist', what, { key: 'deleteUsers' });
  }
  if (desired.deleteUsers !== true || live === undefined) return undefined;
  const what =
    'OIDC is enabled and `deleteUsers: true` is still set. If OIDC is disabled manually, the next run deletes every user.';
  return finding('delete-users-still-set', what, { key: 'deleteUsers' });
}

function guardSecret(
  { desired, mode, hasSecret, rotate }: Guarded,
  operation: Operation,
): Finding | undefined {
  if (hasSecret || operation === 'none' || operation === 'delete') return undefined;
  const source =
    desired.clientSecretEnv === undefined
      ? 'the input `oidc-client-secret`'
      : `the environment variable ${quote(desired.clientSecretEnv)}`;
  if (operation === 'create' || rotate) {
    const what = `${operation === 'create' ? 'Enabling OIDC' : '`rotate-client-secret`'} requires the client secret.`;
    return mode === 'apply'
      ? finding('secret-missing', what, { level: 'error', fix: `Set ${source}.` })
      : finding('secret-missing', what, { level: 'warning', fix: `The apply will require ${source}.` });
  }
  const what =
    "The update doesn't include the client secret, and it isn't known whether the API then keeps the old one.";
  return finding('secret-not-sent', what, { fix: `Set ${source}, or try a login after the run.` });
}

function guardIdentity({ desired, users = [] }: Guarded, { operation, changes }: Draft): Finding[] {
  if (operation !== 'update' || users.length === 0) return [];
  const findings: Finding[] = [];
  const endpoint = changes.find(({ field }) => field === 'endpoint');
  if (endpoint !== undefined) {
    const { before, after } = endpoint;
    const exist = `${count(users.length, 'user')} ${users.length === 1 ? 'exists' : 'exist'}`;
    const what = `\`endpoint\` changes from ${quote(String(before))} to ${quote(String(after))} while ${exist}. Harbor identifies users by issuer and subject, so they collide at their next login.`;
    const key = 'provider.endpoint';
    const fix = '`acceptIssuerChange` allows it. Remove that key after the apply.';
    findings.push(
      desired.acceptIssuerChange
        ? finding('issuer-change', what, { level: 'warning', key, fix })
        : finding('issuer-change', what, { level: 'error', key }),
    );
  }
  if (changes.some(({ field }) => field === 'clientId')) {
    const what =
      '`clientId` changes while users exist. A provider that gives each client other subjects makes them new users.';
    findings.push(finding('client-change', what, { key: 'provider.clientId' }));
  }
  return findings;
}

function guardStatus({ live }: Guarded): Finding | undefined {
  if (live?.status !== 'ERROR') return undefined;
  return finding('oidc-status-error', 'OVHcloud reports the OIDC configuration as ERROR.');
}
