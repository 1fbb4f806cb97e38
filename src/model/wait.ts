import { now } from '../lib/clock.js';
import type { Text } from './text.js';

/** The part of the log that code with waits uses. */
export interface Log {
  info(line: Text): void;
}

/** Clock, log, signal and time limit for code that waits and retries. */
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

/** Resolves after `ms` milliseconds. Throws CancelledError as soon as the signal is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new CancelledError());
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

/** Returns a `Wait` with the real clock. */
export function realWait(log: Log, signal: AbortSignal, limit: number): Wait {
  return {
    now,
    sleep: (ms) => sleep(ms, signal),
    log,
    signal,
    limit,
  };
}

/** Throws CancelledError if the run was canceled, so that no new call starts. */
export function requireNotCancelled({ signal }: Pick<Wait, 'signal'>): void {
  if (signal.aborted) throw new CancelledError();
}

/** Error for a run that a signal canceled. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';

  constructor() {
    super('The run was canceled.');
  }
}
