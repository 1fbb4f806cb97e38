import type { Finding, Plan, RegistryReport } from './registry.js';

/** A run as its report tells it: the plan, and what only people read. */
export interface Report extends Omit<Plan, 'registries'> {
  registries: RegistryReport[];
  /** Errors and warnings of the run as a whole. */
  findings: Finding[];
  /** What else is to be known, with nothing to be done about it. */
  notes: string[];
  /** Path of the config file, empty when the run did not come so far. */
  config: string;
  runUrl: string;
}
