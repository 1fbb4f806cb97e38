import type { Check, Strictness } from '../model/checks.js';
import type { Operation, RegistryPlan } from '../model/registry.js';
import { refOf } from '../model/users.js';
import { matchAdmins } from './admins.js';
import { findingsOfChecks } from './checks.js';
import { differences } from './diff.js';
import { expiryFindings } from './expiry.js';
import { type Guarded, guard } from './guards.js';

export interface PlanFacts extends Guarded {
  /** Results of the provider checks. */
  checks: readonly Check[];
  strictness: Strictness;
}

/**
 * Returns whether the plan depends on the registry's users. It could delete them or set them as admin, or a
 * new issuer or client could separate them from their accounts.
 */
export function needsUsers({ desired, live }: Pick<PlanFacts, 'desired' | 'live'>): boolean {
  if (desired.admins.length > 0 && desired.state === 'present') return true;
  if (desired.provider === undefined) return live !== undefined;
  if (live === undefined) return true;
  return live.endpoint !== desired.provider.endpoint || live.clientId !== desired.provider.clientId;
}

/** Returns what will happen to one registry. A pure function of its facts. */
export function planRegistry(facts: PlanFacts): RegistryPlan {
  const { desired, live, users = [], hasSecret } = facts;
  const changes = desired.provider === undefined ? [] : differences(live, desired.provider);
  const operation = operationFor(facts, changes.length > 0);
  const endsUsers = operation === 'create' || operation === 'delete';
  const admins = matchAdmins(desired.provider === undefined ? [] : desired.admins, endsUsers ? [] : users);
  const writesProvider = operation === 'create' || operation === 'update';
  return {
    operation,
    changes,
    clientSecret: writesProvider && hasSecret ? 'sent' : operation === 'create' ? 'missing' : 'kept',
    usersToDelete: endsUsers ? users.map(refOf) : [],
    promotions: admins.promotions,
    pendingAdmins: admins.pendingAdmins,
    checks: facts.checks.map(({ check, verdict, detail }) => ({ check, verdict, detail })),
    findings: [
      ...desired.findings,
      ...expiryFindings(desired, facts.now),
      ...admins.findings,
      ...guard(facts, { operation, changes, promotions: admins.promotions }),
      ...findingsOfChecks(facts.checks, { strictness: facts.strictness, writes: operation !== 'none' }),
    ],
  };
}

function operationFor({ desired, live, rotate }: PlanFacts, differs: boolean): Operation {
  if (desired.provider === undefined) return live === undefined ? 'none' : 'delete';
  if (live === undefined) return 'create';
  return differs || rotate ? 'update' : 'none';
}
