import type { Finding } from './findings.js';
import type { LiveProvider, Mode, RegistryPlan, Result, UserRef } from './registry.js';

/** One registry in the report: its plan, its result, and what only people read. */
export interface RegistryReport extends RegistryPlan {
  name: string;
  serviceName: string;
  registryId: string;
  url: string;
  result: Result;
  /** Users that OVHcloud deleted, or may have deleted. */
  deleted: UserRef[];
  /** Whether a write is known to have taken effect. */
  hasEffect: boolean;
  /** The one sentence about what was written. */
  written: string;
  /** What was carried out, in order, each a sentence. */
  steps: string[];
  /** Lines that ask for nothing. */
  notes: string[];
  /** The settings found before anything was written. */
  before?: LiveProvider;
  /** The environment variable that the entry names for its client secret. */
  clientSecretEnv?: string;
}

/** A run as its report tells it. */
export interface Report {
  version: 1;
  mode: Mode;
  reason: string;
  registries: RegistryReport[];
  /** Errors and warnings of the run as a whole. */
  findings: Finding[];
  /** What else a reader should know, with nothing to do about it. */
  notes: string[];
  /** Path of the config file, empty if the run ended before it was read. */
  config: string;
  runUrl: string;
  /** The one sentence about what was written, for the run as a whole. */
  written: string;
  /** Whether OIDC settings were written, or may have been. */
  changed: boolean;
  /** Whether users were deleted, or may have been. */
  destructive: boolean;
}
