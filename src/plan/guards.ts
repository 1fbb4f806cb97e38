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

/** Returns the users that a change would delete, but that `deleteUsers` doesn't list. */
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
  const what = 'OIDC is enabled, but `deleteUsers: true` is still set.';
  const risk = 'If OIDC is disabled manually, the next run deletes every user.';
  return finding('delete-users-still-set', `${what} ${risk}`, { key: 'deleteUsers' });
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
    const change = operation === 'create' ? 'Enabling OIDC' : '`rotate-client-secret`';
    const what = `${change} requires the client secret.`;
    return mode === 'apply'
      ? finding('secret-missing', what, { level: 'error', fix: `Set ${source}.` })
      : finding('secret-missing', what, { level: 'warning', fix: `The apply will require ${source}.` });
  }
  const what = "The update doesn't include the client secret.";
  const risk = "OVHcloud doesn't document whether the API then keeps the previous one.";
  const fix = `Set ${source}, or test a login after the run.`;
  return finding('secret-not-sent', `${what} ${risk}`, { fix });
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
    const what = '`clientId` changes while users exist.';
    const risk = 'If the provider issues different subjects to each client, existing users become new users.';
    findings.push(finding('client-change', `${what} ${risk}`, { key: 'provider.clientId' }));
  }
  return findings;
}

function guardStatus({ live }: Guarded): Finding | undefined {
  if (live?.status !== 'ERROR') return undefined;
  return finding('oidc-status-error', 'OVHcloud reports the OIDC configuration as ERROR.');
}
