import type { CheckCode, CheckProblem } from '../model/checks.js';
import type { Text } from '../model/text.js';

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
