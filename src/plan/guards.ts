import { quote } from '../lib/quote.js';
import type { Finding } from '../model/findings.js';
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
  /** Absent when the plan could be made without them. */
  users: readonly LiveUser[] | undefined;
  mode: Mode;
  hasSecret: boolean;
  rotate: boolean;
}

type Draft = Pick<RegistryPlan, 'operation' | 'changes' | 'promotions'>;

/** Registry states in which nothing can or should be written. */
export const NOT_WRITABLE: ReadonlySet<string> = new Set([
  'SUSPENDED',
  'SUSPENDING',
  'DELETING',
  'DELETED',
  'ERROR',
]);

/**
 * Everything that speaks against a plan, or that a person should know before it is carried out. An error blocks the
 * registry in an apply and is told in a dry run.
 */
export function guard(facts: Guarded, draft: Draft): Finding[] {
  return [
    ...guardRegistry(facts, draft),
    ...guardUsers(facts, draft.operation),
    ...guardSecret(facts, draft.operation),
    ...guardIdentity(facts, draft),
    ...guardStatus(facts),
  ];
}

function guardRegistry({ registry }: Guarded, { operation, promotions }: Draft): Finding[] {
  if (operation === 'none' && promotions.length === 0) return [];
  if (NOT_WRITABLE.has(registry.status)) {
    return [
      {
        level: 'error',
        code: 'registry-status',
        message: `The registry is ${quote(registry.status)}, so it can't be changed. Resolve this in the OVHcloud Control Panel, then run again.`,
      },
    ];
  }
  if (registry.iamEnabled) {
    return [
      {
        level: 'error',
        code: 'iam-enabled',
        message:
          'OVHcloud IAM authentication is enabled on the registry, and it excludes OIDC: disable IAM on the registry first, or take the registry out of the file.',
      },
    ];
  }
  return [];
}

/** Users that `deleteUsers` does not cover. */
export function uncovered(
  deleteUsers: DesiredRegistry['deleteUsers'],
  users: readonly LiveUser[],
): LiveUser[] {
  if (deleteUsers === true) return [];
  const named = new Set(deleteUsers === false ? [] : deleteUsers);
  return users.filter(({ user }) => !named.has(user));
}

function guardUsers({ desired, live, users = [] }: Guarded, operation: Operation): Finding[] {
  if (operation === 'create' || operation === 'delete') {
    const inTheWay = uncovered(desired.deleteUsers, users);
    if (inTheWay.length === 0) return [];
    const act = operation === 'create' ? 'Switching OIDC on' : 'Taking OIDC away';
    return [
      {
        level: 'error',
        code: 'users-exist',
        key: 'deleteUsers',
        message: `${act} deletes every user of the registry, and \`deleteUsers\` does not name ${nameUsers(inTheWay.map(refOf))}. If they may go, list them in \`deleteUsers\` (or write \`deleteUsers: true\` for all, whoever they are).`,
      },
    ];
  }
  if (desired.deleteUsers === true && live !== undefined) {
    return [
      {
        level: 'warning',
        code: 'delete-users-still-set',
        key: 'deleteUsers',
        message:
          '`deleteUsers: true` stays armed although OIDC is on: should OIDC ever be taken away by hand, the next run would delete every user. Remove it.',
      },
    ];
  }
  return [];
}

function guardSecret({ desired, mode, hasSecret, rotate }: Guarded, operation: Operation): Finding[] {
  const source =
    desired.clientSecretEnv === undefined
      ? 'the input `oidc-client-secret`'
      : `the environment variable ${quote(desired.clientSecretEnv)}`;
  if (hasSecret || operation === 'none' || operation === 'delete') return [];
  if (operation === 'create' || rotate) {
    const why =
      operation === 'create'
        ? 'Switching OIDC on needs the client secret'
        : '`rotate-client-secret` is true, and there is no client secret to send';
    return [
      {
        level: mode === 'apply' ? 'error' : 'warning',
        code: 'secret-missing',
        message: `${why}: ${mode === 'apply' ? 'set' : 'the apply will need'} ${source}.`,
      },
    ];
  }
  return [
    {
      level: 'warning',
      code: 'secret-not-sent',
      message: `The update is sent without the client secret, and it is not known whether the API then keeps the old one: set ${source}, or try a login after the run.`,
    },
  ];
}

function guardIdentity({ desired, users = [] }: Guarded, { operation, changes }: Draft): Finding[] {
  if (operation !== 'update' || users.length === 0) return [];
  const findings: Finding[] = [];
  const endpoint = changes.find(({ field }) => field === 'endpoint');
  if (endpoint !== undefined) {
    const what = `\`endpoint\` changes from ${quote(String(endpoint.before))} to ${quote(String(endpoint.after))} while ${users.length === 1 ? '1 user exists' : `${users.length} users exist`}. Harbor knows users by issuer and subject, so they collide with themselves at their next login`;
    findings.push(
      desired.acceptIssuerChange
        ? {
            level: 'warning',
            code: 'issuer-change',
            key: 'provider.endpoint',
            message: `${what}; \`acceptIssuerChange\` allows it. Remove that key once this is applied.`,
          }
        : {
            level: 'error',
            code: 'issuer-change',
            key: 'provider.endpoint',
            message: `${what}. Put the old endpoint back, or take OIDC away and set it up again, or allow it by \`acceptIssuerChange: true\` on this registry.`,
          },
    );
  }
  if (changes.some(({ field }) => field === 'clientId')) {
    findings.push({
      level: 'warning',
      code: 'client-change',
      key: 'provider.clientId',
      message:
        '`clientId` changes while users exist: providers that give each client other subjects make strangers of them. Try a login of an existing user after the run.',
    });
  }
  return findings;
}

function guardStatus({ live }: Guarded): Finding[] {
  if (live?.status !== 'ERROR') return [];
  return [
    {
      level: 'warning',
      code: 'oidc-status-error',
      message:
        'OVHcloud reports the OIDC configuration as ERROR: run with `rotate-client-secret: true` to send it anew, and ask OVHcloud’s support if it stays so.',
    },
  ];
}
