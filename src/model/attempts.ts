import type { UserRef } from './registry.js';

/**
 * Status of a write. `accepted`: the API accepted it, but no read has confirmed it yet. `no-effect`: it may
 * have been sent, but several reads showed no effect.
 */
export type WriteStatus = 'in-flight' | 'refused' | 'unknown' | 'accepted' | 'no-effect' | 'done';

export interface WriteAttempt {
  readonly method: string;
  readonly path: string;
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

/** Returns the write that decides what is known: the last one that may have taken effect. */
export function pendingWrite(attempts: readonly WriteAttempt[]): WriteAttempt | undefined {
  return attempts.filter(({ status }) => PENDING.includes(status)).at(-1);
}
