import type { CHECK_CODES } from './check-codes.js';
import { type Text, words } from './text.js';

/** Result of a check. `unknown`: checked, but without a clear result. `skipped`: not checked. */
export type Verdict = 'passed' | 'failed' | 'unknown' | 'skipped';

/** Problem that a check found. `suspicious` never blocks a write. */
export interface CheckProblem {
  severity: 'failed' | 'unknown' | 'suspicious';
  code: CheckCode;
  /** What was found, without the fix. */
  what: Text;
  /** Replaces the fix of the catalog. */
  fix?: Text;
  /** The key of the entry that causes it. */
  key: string;
}

/** Codes of problems that checks find. */
export type CheckCode = keyof typeof CHECK_CODES;

/** What was asked of others, in the plan's order. `harbor` includes the provider's response to Harbor. */
export type CheckName = 'discovery' | 'client' | 'authorization' | 'harbor';

/** A check and its result. */
export interface CheckResult {
  check: CheckName;
  verdict: Verdict;
  /** One sentence. */
  detail: Text;
  /** Why it has no clear result, in at most six words. */
  short?: Text;
  /** Why it wasn't made. */
  skip?: Skip;
}

/** A check and the problems that it found. */
export interface Check extends CheckResult {
  problems: readonly CheckProblem[];
}

/** Strictness of checks. `strict`: an unknown result is an error too. `off`: no checks. */
export type Strictness = 'auto' | 'strict' | 'off';

/** Why a check isn't made: as a sentence, and in a few words. */
const SKIPS = {
  'off-login': ['`check-login` is `off`.', '`check-login` is `off`'],
  'off-provider': [
    'The provider is not checked, because `check-provider` is `off`.',
    '`check-provider` is `off`',
  ],
  absent: ['The file disables OIDC.', 'the file disables OIDC'],
  same: ['The settings of a login stay as they are.', "they don't change"],
  'no-address': [
    "OVHcloud doesn't return an https address of the registry.",
    'the registry has no https address',
  ],
  'no-document': [
    "The provider's discovery document is invalid or unusual.",
    'the discovery document is unusual',
  ],
  'no-secret': ['This run has no client secret.', 'this run has none'],
  untrusted: [
    "In this run the client secret isn't sent, because anyone can have chosen the file.",
    'anyone can have chosen the file',
  ],
  unverified: ["With `verifyCert: false` the client secret isn't sent.", '`verifyCert` is `false`'],
  'invalid-document': [
    "The client secret isn't sent without a valid discovery document at its own address.",
    'the discovery document is invalid',
  ],
  insecure: [
    "The client secret isn't sent to a token endpoint without https.",
    'the token endpoint lacks https',
  ],
  'no-credentials': ["The registry's address isn't known without credentials.", 'no credentials'],
  unread: ['The live settings could not be read.', 'the live settings are unknown'],
  'oidc-off': ['OIDC is off.', 'OIDC is off'],
  later: ['Harbor is asked in an apply and on a schedule.', 'only an apply asks Harbor'],
  blocked: ['The run is blocked.', 'the run is blocked'],
  ended: ['The run ended before this check.', 'the run ended before'],
} as const satisfies Record<string, readonly [string, string]>;

/** Why a check isn't made. */
export type Skip = keyof typeof SKIPS;

/** Returns a check that wasn't made. */
export function skippedCheck(check: CheckName, why: Skip): Check {
  const [detail, short] = SKIPS[why];
  return { check, verdict: 'skipped', detail: words(detail), short: words(short), skip: why, problems: [] };
}

/** Optional parts of a problem. The key is `provider.endpoint` by default. */
export type ProblemOptions = Partial<Pick<CheckProblem, 'key' | 'fix'>>;

/** Returns a problem with which a login fails. */
export function failed(code: CheckCode, what: Text, options: ProblemOptions = {}): CheckProblem {
  return { severity: 'failed', code, what, key: 'provider.endpoint', ...options };
}

/** Returns a problem that keeps a check from a result. */
export function unknown(code: CheckCode, what: Text, options: ProblemOptions = {}): CheckProblem {
  return { severity: 'unknown', code, what, key: 'provider.endpoint', ...options };
}

/** Returns the problem of something that programs may read differently, so that Harbor's verdict isn't known. */
export function unusual(what: Text): CheckProblem {
  return unknown('provider-unknown', what);
}

/** Returns a problem with which a login may still succeed. */
export function suspicious(code: CheckCode, what: Text, options: ProblemOptions = {}): CheckProblem {
  return { severity: 'suspicious', code, what, key: 'provider.endpoint', ...options };
}
