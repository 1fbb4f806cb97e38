import type { WriteAttempt } from './attempts.js';
import type { CheckResult } from './checks.js';
import type { Exported } from './exported.js';
import type { Finding } from './findings.js';
import type { LiveProvider, Mode, RegistryPlan, Result, UserRef } from './registry.js';
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
