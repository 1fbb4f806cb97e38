import pRetry from 'p-retry';
import { OvhApiError } from '../lib/errors.js';
import { quote } from '../lib/quote.js';
import type { Clock, Log } from '../model/registry.js';
import type { Call, OvhClient } from './client.js';

export const TRIES = 5;
/** Longest wait that a Retry-After is obeyed for, in milliseconds. */
const LONGEST_RETRY_AFTER = 60_000;

/** Calls that may be repeated although an earlier try had, or may have had, its effect. */
const REPEATABLE = new Set(['GET', 'PUT', 'DELETE']);

/**
 * The same client, trying again where that can help: up to five tries with exponential backoff and jitter, obeying
 * Retry-After up to a minute. POST is not repeated here: whoever sends it looks first whether it had its effect.
 */
export function withRetries(client: OvhClient, clock: Clock, log: Log, signal?: AbortSignal): OvhClient {
  return {
    close: () => client.close(),
    call: (call) =>
      REPEATABLE.has(call.method) ? repeat(client, call, clock, log, signal) : client.call(call),
  };
}

async function repeat(
  client: OvhClient,
  call: Call,
  clock: Clock,
  log: Log,
  signal?: AbortSignal,
): Promise<unknown> {
  let maybeSent = false;
  const once = async (): Promise<unknown> => {
    try {
      return await client.call(call);
    } catch (error) {
      if (!(error instanceof OvhApiError)) throw error;
      maybeSent ||= error.effectUnknown;
      // That a later try surely had no effect says nothing of an earlier one.
      throw maybeSent && !error.effectUnknown
        ? new OvhApiError({ ...error, message: error.message, cause: error.cause, effectUnknown: true })
        : error;
    }
  };
  return pRetry(once, {
    retries: TRIES - 1,
    minTimeout: 0, // the clock waits, in onFailedAttempt
    shouldRetry: ({ error }) => error instanceof OvhApiError && error.retryable,
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (retriesLeft > 0 && error instanceof OvhApiError && error.retryable)
        await pause(error, call, attemptNumber, clock, log, signal);
    },
  });
}

/**
 * Waits before the next try: 0.5 s, 1 s, 2 s, 4 s, each with up to as much again by chance, or what Retry-After says.
 *
 * @param attempt number of the try that failed, from 1
 */
export async function pause(
  error: OvhApiError,
  call: Pick<Call, 'path'> & { method: string },
  attempt: number,
  clock: Clock,
  log: Log,
  signal?: AbortSignal,
): Promise<void> {
  const backoff = 500 * 2 ** (attempt - 1) * (1 + Math.random());
  const ms =
    error.retryAfter === undefined ? backoff : Math.min(Math.max(error.retryAfter, 100), LONGEST_RETRY_AFTER);
  log.info(
    `${call.method} ${quote(call.path)}: ${quote(error.message)}${error.status === undefined ? '' : ` (${error.status})`}; trying again in ${(ms / 1000).toFixed(1)} s (${attempt} of ${TRIES} tries).`,
  );
  await clock.sleep(ms, signal);
}
