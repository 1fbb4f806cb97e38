import type { CheckResult } from './checks.js';
import type { Finding } from './findings.js';
import type { LiveProvider, Mode, Operation, RegistryPlan, Result, UserRef } from './registry.js';
import type { Unseen } from './reviewed.js';
import type { Text } from './text.js';
import { type Trigger, triggerOf } from './trigger.js';

/** One registry in the report: its plan, its result, and what is known of its writes. */
export interface RegistryReport extends RegistryPlan {
  name: string;
  serviceName: string;
  registryId: string;
  url: string;
  /** Empty if it isn't known. */
  harborVersion: string;
  /** Whether the file has a list of users in `deleteUsers`. */
  listsUsers: boolean;
  /** Whether the file disables OIDC. */
  isAbsent: boolean;
  result: Result;
  /** Whether its live settings were read. */
  wasRead: boolean;
  /** What was asked of the provider and of Harbor. */
  checks: CheckResult[];
  /** Users that OVHcloud deleted, or may have deleted. */
  deleted: UserRef[];
  /** Pull requests that showed this plan before it was applied. */
  reviewedIn: readonly number[];
  /** What its pull requests didn't show. */
  unseen?: Unseen;
  /** Whether a write is known to have taken effect. */
  hasEffect: boolean;
  /** Writes of the OIDC settings that were sent. */
  attempts: readonly WriteAttempt[];
  /** Users who were set as admin. */
  promoted: readonly UserRef[];
  /** Whether a user may have been set as admin. */
  mayHavePromoted: boolean;
  /** Lines that require no action. */
  notes: Text[];
  /** Live settings before any write. */
  before?: LiveProvider;
  /** Environment variable that holds the client secret. */
  clientSecretEnv?: string;
}

/** Where a run comes from. Empty strings outside a workflow. */
export interface Origin {
  /** Commit of the config file. For a pull request that of its branch. */
  sha: string;
  repositoryUrl: string;
  runUrl: string;
  /** Page of the workflow, on which people start it. */
  workflowUrl: string;
  /** Address of this action's files, in the version that runs. */
  actionUrl: string;
}

export const NO_ORIGIN: Origin = { sha: '', repositoryUrl: '', runUrl: '', workflowUrl: '', actionUrl: '' };

export const NO_TRIGGER: Trigger = triggerOf({
  event: '',
  ref: '',
  isWorkflow: false,
  number: undefined,
  source: 'repository',
  baseRef: undefined,
  defaultBranch: undefined,
});

/** The config file with the live values of its registries. */
export interface Adopted {
  text: string;
  /** Names of the registries whose live values are in it. */
  names: string[];
  /** Names of the registries that differ and stay as they are. */
  staying: string[];
}

/** Report of a run. */
export interface Report {
  version: 1;
  mode: Mode;
  /** Why, on one line. */
  reason: string;
  /** Whether the input `dry-run` decides the mode. */
  isByInput: boolean;
  trigger: Trigger;
  origin: Origin;
  registries: RegistryReport[];
  /** Errors and warnings of the run as a whole. */
  findings: Finding[];
  /** Other information that requires no action. */
  notes: Text[];
  /** Path of the config file, empty if the run ended before it was read. */
  config: string;
  /** The config file of an export. */
  exported?: Exported;
  /** The config file with the live values, if they differ and can be in it. */
  adopted?: Adopted;
  /** ID of the unit of work, for the comment and its anchors. */
  unit: string;
  /** Whether OIDC settings were written, or may have been. */
  changed: boolean;
  /** Whether users were deleted, or may have been. */
  destructive: boolean;
}

/** Returns the mode for readers. */
export function modeWord(mode: Mode): string {
  return mode === 'dry-run' ? 'dry run' : mode;
}

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

/** What is wrong with a registry although it may equal the file, the worst first. */
export type HealthProblem = 'status' | 'check' | 'secret';

export const HEALTH_ORDER: readonly HealthProblem[] = ['status', 'check', 'secret'];

/** What happened to a registry. */
export type Outcome =
  | { kind: 'planned'; does: Operation; deletes: readonly UserRef[] }
  | { kind: 'applied'; did: Operation; deleted: readonly UserRef[] }
  | { kind: 'unchanged'; health: readonly HealthProblem[] }
  /** `wrote` is `none` if nothing took effect. Only a registry that is blocked could not begin. */
  | { kind: 'stopped'; by: Finding | undefined; wrote: Operation; isBlocked: boolean }
  | { kind: 'unknown'; does: Operation; mayHaveDeleted: readonly UserRef[] }
  | { kind: 'skipped' };

/** Returns what happened to a registry, decided once from its report. */
export function outcomeOf(registry: RegistryReport): Outcome {
  const { result, operation, usersToDelete, deleted, hasEffect } = registry;
  switch (result) {
    case 'planned':
      return { kind: 'planned', does: operation, deletes: usersToDelete };
    case 'applied':
      return { kind: 'applied', did: operation, deleted };
    case 'unchanged':
      return { kind: 'unchanged', health: healthOf(registry) };
    case 'unknown':
      return { kind: 'unknown', does: operation, mayHaveDeleted: deleted };
    case 'skipped':
      return { kind: 'skipped' };
    case 'blocked':
    case 'failed': {
      const [by] = errorsOf(registry);
      return { kind: 'stopped', by, wrote: hasEffect ? operation : 'none', isBlocked: result === 'blocked' };
    }
  }
}

/** Returns what is wrong with a registry beyond a difference from the file, the worst first. */
export function healthOf({ findings, checks }: Pick<RegistryReport, 'findings' | 'checks'>): HealthProblem[] {
  const codes = findings.map(({ code }) => code);
  return [
    ...(codes.includes('oidc-status-error') ? ['status' as const] : []),
    ...(checks.some(({ verdict }) => verdict === 'failed') ? ['check' as const] : []),
    ...(codes.includes('secret-expires') ? ['secret' as const] : []),
  ];
}

/** Returns the errors, the one that decides first. */
export function errorsOf({ findings }: { findings: readonly Finding[] }): Finding[] {
  return findings.filter(({ level }) => level === 'error');
}

/** Returns whether a registry fails the run. */
export function isFailed(registry: RegistryReport): boolean {
  const { kind } = outcomeOf(registry);
  return kind === 'stopped' || kind === 'unknown' || errorsOf(registry).length > 0;
}

/** Returns the users that were deleted or may have been, or that a plan that isn't blocked would delete. */
export function losersOf(outcome: Outcome, { deleted }: RegistryReport): readonly UserRef[] {
  return outcome.kind === 'planned' ? outcome.deletes : deleted;
}

/** A registry that an export found: its settings, or why they can't be an entry. */
export interface FoundRegistry {
  serviceName: string;
  /** Empty for a project whose registries could not be read. */
  registryId: string;
  /** The registry's own name, empty if it has none. */
  name: string;
  live?: LiveProvider;
  /** A sentence. Set if `live` isn't. */
  reason?: Text;
  /** Whether it could not be read. */
  isUnread?: true;
}

/** The config file of an export. */
export interface Exported {
  text: string;
  /** Number of registries that the file manages, and of those that are comments. */
  entries: number;
  comments: number;
  /** Environment variables of client secrets that the file names. */
  secretVariables: string[];
  /** Names of registries and projects that could not be read. */
  unread: string[];
}
