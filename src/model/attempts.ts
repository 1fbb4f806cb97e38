import type { UserRef } from './registry.js';

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
export const EFFECTS = {
  create: 'OIDC was enabled (POST).',
  update: 'OVHcloud accepted the update of the OIDC settings (PUT).',
  delete: 'OIDC was disabled (DELETE).',
  none: '',
};
