import type { Finding, Operation, RegistryPlan } from '../model/registry.js';
import { matchAdmins } from './admins.js';
import { differences } from './diff.js';
import { type Guarded, guard } from './guards.js';

export interface PlanFacts extends Guarded {
  /** What the check of the provider found, for a plan that writes or one that does not. */
  providerFindings: (operation: Operation) => Finding[];
}

/**
 * Whether a plan can't be made without the registry's users: they could be deleted, be promoted, or be cut off from
 * their accounts by a change of issuer or client.
 */
export function needsUsers({ desired, live }: Pick<PlanFacts, 'desired' | 'live'>): boolean {
  if (desired.admins.length > 0 && desired.state === 'present') return true;
  if (desired.provider === undefined) return live !== undefined;
  if (live === undefined) return true;
  return live.endpoint !== desired.provider.endpoint || live.clientId !== desired.provider.clientId;
}

/**
 * What is to happen to one registry. A pure function of its facts.
 *
 * @returns the plan: `blocked` when a finding is an error, else `unchanged` when nothing is to be written, else `planned`
 */
export function planRegistry(facts: PlanFacts): RegistryPlan {
  const { desired, registry, live, users = [], hasSecret, rotate, show } = facts;
  const changes = desired.provider === undefined ? [] : differences(live, desired.provider);
  const operation = operationFor(facts, changes.length > 0);
  const endsUsers = operation === 'create' || operation === 'delete';
  const admins = matchAdmins(
    desired.provider === undefined ? [] : desired.admins,
    endsUsers ? [] : users,
    show,
  );
  const writesProvider = operation === 'create' || operation === 'update';
  const findings = [
    ...desired.findings,
    ...admins.findings,
    ...guard({ ...facts, rotate }, { operation, changes, promotions: admins.promotions }),
    ...facts.providerFindings(operation),
  ];
  const blocked = findings.some(({ level }) => level === 'error');
  return {
    name: desired.name,
    serviceName: desired.serviceName,
    registryId: desired.registryId,
    url: registry.url,
    operation,
    changes,
    clientSecret: writesProvider && hasSecret ? 'sent' : operation === 'create' ? 'missing' : 'kept',
    usersToDelete: endsUsers ? users.map(show) : [],
    promotions: admins.promotions,
    pendingAdmins: admins.pendingAdmins,
    findings,
    result: blocked ? 'blocked' : operation === 'none' ? 'unchanged' : 'planned',
  };
}

function operationFor({ desired, live, rotate }: PlanFacts, differs: boolean): Operation {
  if (desired.provider === undefined) return live === undefined ? 'none' : 'delete';
  if (live === undefined) return 'create';
  return differs || rotate ? 'update' : 'none';
}
