import type { Code } from './codes.js';

/** `unknown`: asked, but it can't be told. `skipped`: not asked. */
export type Verdict = 'passed' | 'failed' | 'unknown' | 'skipped';

/** What a check found. `suspicious` never stops a write. */
export interface CheckProblem {
  severity: 'failed' | 'unknown' | 'suspicious';
  code: CheckCode;
  /** What was found, without the fix. */
  what: string;
  /** Replaces the fix of the catalog. */
  fix?: string;
  /** The key of the entry that causes it. */
  key: string;
}

/** Codes of what checks find. */
export type CheckCode = Extract<
  Code,
  `provider-${string}` | 'issuer-mismatch' | 'client-rejected' | 'no-offline-access'
>;

/** Something asked of the provider, and the outcome. */
export interface Check {
  check: 'discovery' | 'client';
  verdict: Verdict;
  /** One sentence. */
  detail: string;
  problems: readonly CheckProblem[];
}

/** How strict checks are. `strict`: what can't be told is an error too. `off`: nothing is asked. */
export type Strictness = 'auto' | 'strict' | 'off';
