import { hashOf } from '../lib/hash.js';
import type { DesiredRegistry, Operation, ProviderField } from './registry.js';
import type { Text } from './text.js';

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

/** A reviewed plan, and what was applied of it. */
export interface FoundPlan {
  pullRequest: number;
  plan: ReviewedPlan;
  /** Keys of the registries that a push has applied. */
  applied: readonly string[];
}

/** The reviewed plans of a push, and why there are none or fewer. */
export interface Reviewed {
  plans: FoundPlan[];
  /** Each is a clause without a period. */
  problems: Text[];
  /** Whether there was a review that can't be compared, or GitHub's answer is missing. */
  isIncomparable: boolean;
  /** How to fix the problems, if that is known. */
  fix?: Text;
}

/** What a plan does that its pull requests didn't show. */
export interface Unseen {
  numbers: readonly number[];
  fields: readonly ProviderField[];
}

/** Values of the inputs that select the registry of a file. Empty if the file has the ID. */
export interface Selection {
  serviceName: string;
  registryId: string;
}

/**
 * Returns the ID of a unit of work, 16 hexadecimal digits. Each has its own comment on a pull request.
 *
 * @param path path of the config file in the repository
 */
export function unitOf(path: string, { serviceName, registryId }: Selection): string {
  const isInFile = serviceName === '' && registryId === '';
  return hashOf(isInFile ? path : JSON.stringify([path, serviceName, registryId]), 16);
}

/**
 * Returns the units that a file can be, as long as it isn't known which IDs it has. A run that doesn't know
 * creates a comment for the first one.
 */
export function possibleUnits(path: string, { serviceName, registryId }: Selection): string[] {
  const selections = [serviceName, ''].flatMap((project) =>
    [registryId, ''].map((registry) => ({ serviceName: project, registryId: registry })),
  );
  return [...new Set(selections.map((selection) => unitOf(path, selection)))];
}

/** Returns a registry's key among all registries, 10 hexadecimal digits. */
export function registryKey({
  serviceName,
  registryId,
}: Pick<DesiredRegistry, 'serviceName' | 'registryId'>): string {
  return hashOf(JSON.stringify([serviceName, registryId]), 10);
}
