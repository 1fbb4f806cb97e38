import { quote } from '../lib/quote.js';
import type { Operation, UserRef } from './registry.js';
import { nameUsers } from './users.js';

/**
 * Status of a write. `accepted`: the API accepted it, but no read has confirmed it yet. `no-effect`: it may
 * have been sent, but several reads showed no effect.
 */
export type WriteStatus = 'in-flight' | 'refused' | 'unknown' | 'accepted' | 'no-effect' | 'done';

export interface WriteAttempt {
  /** Method and path. */
  readonly call: string;
  /** ISO 8601. */
  readonly sentAt: string;
  /** Users who are deleted if it takes effect. */
  readonly deletes: readonly UserRef[];
  status: WriteStatus;
}

export interface PromotionAttempt {
  readonly user: UserRef;
  status: 'in-flight' | 'refused' | 'unknown' | 'done';
}

/** Statuses of a write that may have taken effect. */
export const PENDING: readonly WriteStatus[] = ['in-flight', 'unknown', 'accepted'];

/** Returns the users that the writes delete, each once. */
export function usersOf(attempts: readonly WriteAttempt[]): UserRef[] {
  const byId = new Map(attempts.flatMap(({ deletes }) => deletes.map((user) => [user.id, user] as const)));
  return [...byId.values()];
}

/** Sentence about a write that took effect, by the operation of its plan. */
const EFFECTS: Record<Operation, string> = {
  create: 'OIDC was enabled (POST).',
  update: 'OVHcloud accepted the update of the OIDC settings (PUT).',
  delete: 'OIDC was disabled (DELETE).',
  none: '',
};

/** What is known of the writes to one registry. */
interface Written {
  attempts: readonly WriteAttempt[];
  promotions: readonly PromotionAttempt[];
  effect: 'none' | 'possible' | 'confirmed';
  deleted: readonly UserRef[];
}

/** Returns the only sentence about what was written to a registry. */
export function writtenSentence(
  { attempts, promotions, effect, deleted }: Written,
  operation: Operation,
  sendsSecret: boolean,
): string {
  const pending = attempts.filter(({ status }) => PENDING.includes(status)).at(-1);
  if (pending !== undefined) {
    const sent = quote(`${pending.call} at ${pending.sentAt}`);
    const users = deleted.length === 0 ? '' : ` If it took effect, OVHcloud deleted ${nameUsers(deleted)}.`;
    return pending.status === 'accepted'
      ? `OVHcloud accepted ${sent}, but the run ended before the result was verified.${users}`
      : `It isn't known whether ${sent} took effect.${users}`;
  }
  if (effect === 'confirmed') {
    const users = deleted.length === 0 ? '' : ` OVHcloud deleted ${nameUsers(deleted)}.`;
    const secret = sendsSecret ? ' The client secret was sent.' : '';
    return `${EFFECTS[operation]}${secret}${users}`;
  }
  const isPromoted = promotions.some(({ status }) => status !== 'refused');
  return isPromoted ? 'The OIDC settings were not written.' : 'Nothing was written.';
}
