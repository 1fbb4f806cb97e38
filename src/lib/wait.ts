import { setTimeout as sleep } from 'node:timers/promises';
import { CancelledError } from './errors.js';

/** The log, as far as code that waits needs it. */
export interface Log {
  info(line: string): void;
}

/** Clock, log, signal and time limit in one: what code that waits and retries needs. */
export interface Wait {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds. Throws CancelledError as soon as the run is canceled. */
  sleep(ms: number): Promise<void>;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Milliseconds to wait for a registry or its configuration to become READY. */
  readonly limit: number;
}

/** Returns a `Wait` on the real clock. */
export function realWait(log: Log, signal: AbortSignal, limit: number): Wait {
  return {
    now: Date.now,
    sleep: (ms) => sleep(ms, undefined, { signal }).catch(() => Promise.reject(new CancelledError())),
    log,
    signal,
    limit,
  };
}

/** Throws CancelledError if the run was canceled: no new call starts after that. */
export function requireNotCancelled({ signal }: Pick<Wait, 'signal'>): void {
  if (signal.aborted) throw new CancelledError();
}
