import type { Check } from '../model/checks.js';
import {
  type DesiredRegistry,
  type LiveProvider,
  type LoginSettings,
  type Mode,
  type Operation,
  type RegistryPlan,
  refOf,
  splitScopes,
} from '../model/registry.js';
import { matchAdmins, matchingOf } from './admins.js';
import { differences } from './diff.js';
import { expiryFindings, type Guarded, guard } from './guards.js';
import { findingsOfChecks, type Severity } from './levels.js';

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

/** What decides which settings people log in with. */
export interface LoginFacts {
  desired: Pick<DesiredRegistry, 'provider'>;
  live: LiveProvider | undefined;
  mode: Mode;
  /** Whether a schedule started this dry run. */
  isSchedule: boolean;
  operation: Operation;
}

/** Returns the settings to try at the provider, if any. A schedule tries the live ones. */
export function loginToTry({ desired, live, isSchedule, operation }: LoginFacts): LoginSettings | undefined {
  if (desired.provider === undefined) return undefined;
  if (isSchedule && live !== undefined) return liveLogin(live);
  return operation === 'none' ? undefined : desired.provider;
}

/**
 * Returns the settings that Harbor must have at the end of a run: those in the file after an apply, else the
 * live ones. undefined if OIDC is off.
 */
export function loginAtEnd({ desired, live, mode }: LoginFacts): LoginSettings | undefined {
  if (mode === 'apply') return desired.provider;
  return live && liveLogin(live);
}

function liveLogin({ endpoint, clientId, scope, verifyCert }: LiveProvider): LoginSettings {
  return { endpoint, clientId, scope: splitScopes(scope), verifyCert: verifyCert === true };
}

/** Returns whether a Harbor of this version sends PKCE (RFC 7636). It does from 2.13 on. */
export function sendsPkce(version: string): boolean {
  const [, major, minor] = /^v?(\d{1,3})\.(\d{1,3})/.exec(version) ?? [];
  return major === undefined || Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 13);
}
