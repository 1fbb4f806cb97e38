import type { CheckResult } from './checks.js';
import type { Exported } from './exported.js';
import type { Finding } from './findings.js';
import type { LiveProvider, Mode, RegistryPlan, Result, UserRef } from './registry.js';

/** One registry in the report: its plan, its result, and text for readers. */
export interface RegistryReport extends RegistryPlan {
  name: string;
  serviceName: string;
  registryId: string;
  url: string;
  /** Empty if it isn't known. */
  harborVersion: string;
  result: Result;
  /** Whether its live settings were read. */
  wasRead: boolean;
  /** What was asked of the provider and of Harbor. */
  checks: CheckResult[];
  /** Users that OVHcloud deleted, or may have deleted. */
  deleted: UserRef[];
  /** Pull requests that showed this plan before it was applied. */
  reviewedIn: readonly number[];
  /** Whether a write is known to have taken effect. */
  hasEffect: boolean;
  /** The only sentence about what was written. */
  written: string;
  /** Completed steps in order, each a sentence. */
  steps: string[];
  /** Lines that require no action. */
  notes: string[];
  /** Live settings before any write. */
  before?: LiveProvider;
  /** Environment variable that holds the client secret. */
  clientSecretEnv?: string;
}

/** Where a run comes from. Empty strings outside a workflow. */
export interface Origin {
  event: string;
  pullRequest: number | undefined;
  /** Whether a merge of this pull request would start an apply. */
  appliesOnMerge: boolean;
  /** Commit of the config file. For a pull request that of its branch. */
  sha: string;
  /** Newest commit of the pull request, if it isn't this one any more. */
  newerSha?: string;
  repositoryUrl: string;
  runUrl: string;
}

export const NO_ORIGIN: Origin = {
  event: '',
  pullRequest: undefined,
  appliesOnMerge: true,
  sha: '',
  repositoryUrl: '',
  runUrl: '',
};

/** Report of a run. */
export interface Report {
  version: 1;
  mode: Mode;
  reason: string;
  registries: RegistryReport[];
  /** Errors and warnings of the run as a whole. */
  findings: Finding[];
  /** Other information that requires no action. */
  notes: string[];
  /** Path of the config file, empty if the run ended before it was read. */
  config: string;
  /** The config file of an export. */
  exported?: Exported;
  /** ID of the unit of work, for the comment and its anchors. */
  unit: string;
  origin: Origin;
  /** The only sentence about what was written by the run as a whole. */
  written: string;
  /** Whether OIDC settings were written, or may have been. */
  changed: boolean;
  /** Whether users were deleted, or may have been. */
  destructive: boolean;
}

/** Returns the mode for readers. */
export function modeWord(mode: Mode): string {
  return mode === 'dry-run' ? 'dry run' : mode;
}
