import type { Check } from '../model/checks.js';
import type { Operation, RegistryPlan } from '../model/registry.js';
import { refOf } from '../model/users.js';
import { matchAdmins, matchingOf } from './admins.js';
import { findingsOfChecks, type Severity } from './checks.js';
import { differences } from './diff.js';
import { expiryFindings } from './expiry.js';
import { type Guarded, guard } from './guards.js';

export interface PlanFacts extends Guarded, Severity {
  /** What was asked of the provider. */
  checks: readonly Check[];
}

/**
 * Returns whether the plan depends on the registry's users. It could delete them or set them as admin, or a
 * new issuer or client could separate them from their accounts.
 */
export function needsUsers({ desired, live }: Pick<PlanFacts, 'desired' | 'live'>): boolean {
  if (desired.admins.length > 0 && desired.state === 'present') return true;
  if (desired.provider === undefined) return live !== undefined;
  if (live === undefined) return true;
  return (['endpoint', 'clientId', 'userClaim'] as const).some(
    (field) => live[field] !== desired.provider?.[field],
  );
}

/** Returns what will happen to one registry. A pure function of its facts. */
export function planRegistry(facts: PlanFacts): RegistryPlan {
  const { desired, live, users = [], hasSecret } = facts;
  const changes = desired.provider === undefined ? [] : differences(live, desired.provider);
  const operation = operationOf(facts);
  const endsUsers = operation === 'create' || operation === 'delete';
  const listed = desired.provider === undefined ? [] : desired.admins;
  const admins = matchAdmins(listed, endsUsers ? [] : users, matchingOf(desired, live));
  const requiresSecret = operation === 'create' || (operation === 'update' && facts.rotate);
  const writesProvider = operation === 'create' || operation === 'update';
  return {
    operation,
    changes,
    clientSecret: writesProvider && hasSecret ? 'sent' : requiresSecret ? 'missing' : 'kept',
    usersToDelete: endsUsers ? users.map(refOf) : [],
    promotions: admins.promotions,
    pendingAdmins: admins.pendingAdmins,
    findings: [
      ...desired.findings,
      ...expiryFindings(desired, facts.now),
      ...admins.findings,
      ...guard(facts, { operation, changes, promotions: admins.promotions }),
      ...findingsOfChecks(facts.checks, facts, { operation, changes }),
    ],
  };
}

/** Returns the write that a registry requires. */
export function operationOf({
  desired,
  live,
  rotate,
}: Pick<PlanFacts, 'desired' | 'live' | 'rotate'>): Operation {
  if (desired.provider === undefined) return live === undefined ? 'none' : 'delete';
  if (live === undefined) return 'create';
  return rotate || differences(live, desired.provider).length > 0 ? 'update' : 'none';
}
