import type { Operation, ProviderField } from './registry.js';

/** What a reviewed plan does to one registry, without any value. */
export interface ReviewedRegistry {
  operation: Operation;
  /** Each changed field with a hash of its values before and after. */
  changes: Partial<Record<ProviderField, string>>;
  /** IDs of the users to delete, in order. */
  users: string[];
}

/** What people saw in a comment. */
export interface ReviewedPlan {
  /** The pull request's head commit that it was made for. */
  head: string;
  /** By `registryKey`. A registry that was blocked, skipped or failed is missing. */
  registries: Record<string, ReviewedRegistry>;
}

/** The reviewed plans of a push, and why there are none or fewer. */
export interface Reviewed {
  plans: { pullRequest: number; plan: ReviewedPlan }[];
  /** Each is a clause without a period. */
  problems: string[];
  /** How to fix them, if that is known. */
  fix?: string;
}
