import type { UserRef } from './registry.js';

/**
 * What is known of a write. `accepted`: the API said yes, and no read has shown it yet. `no-effect`: it may have left,
 * and several reads showed that nothing came of it.
 */
export type WriteStatus = 'in-flight' | 'refused' | 'unknown' | 'accepted' | 'no-effect' | 'done';

export interface WriteAttempt {
  /** Method and path. */
  readonly call: string;
  /** ISO 8601. */
  readonly sentAt: string;
  /** Who is deleted if it takes effect. */
  readonly deletes: readonly UserRef[];
  status: WriteStatus;
}

export interface PromotionAttempt {
  readonly user: UserRef;
  status: 'in-flight' | 'refused' | 'unknown' | 'done';
}

/** Statuses of a write that may have taken effect. */
export const PENDING: readonly WriteStatus[] = ['in-flight', 'unknown', 'accepted'];

/** Returns the users whom some writes delete, each once. */
export function usersOf(attempts: readonly WriteAttempt[]): UserRef[] {
  const byId = new Map(attempts.flatMap(({ deletes }) => deletes.map((user) => [user.id, user] as const)));
  return [...byId.values()];
}

/** What a write did, by the operation of its plan. */
export const EFFECTS = {
  create: 'OIDC was enabled (POST).',
  update: 'OVHcloud accepted the update of the OIDC settings (PUT).',
  delete: 'OIDC was disabled (DELETE).',
  none: '',
};
