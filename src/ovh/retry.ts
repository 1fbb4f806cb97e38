import pRetry from 'p-retry';
import { quote } from '../lib/quote.js';
import type { Wait } from '../lib/wait.js';
import type { Call, OvhClient } from './client.js';
import { OvhApiError } from './error.js';

export const MAX_ATTEMPTS = 5;
const FIRST_BACKOFF_MS = 500;
const MIN_RETRY_AFTER_MS = 100;
/** Longest wait that a Retry-After is obeyed for. */
const MAX_RETRY_AFTER_MS = 60_000;

/**
 * Returns the same client with retries of the calls that are `idempotent`: up to five attempts with exponential
 * backoff and jitter, obeying Retry-After up to a minute. What writes the OIDC settings is retried in
 * `registry/write.ts`, where the record of what left is.
 */
export function retryingClient(client: OvhClient, wait: Wait): OvhClient {
  return {
    close: () => client.close(),
    call: (call) => (call.idempotent === true ? repeat(client, call, wait) : client.call(call)),
  };
}

async function repeat(client: OvhClient, call: Call, wait: Wait): Promise<unknown> {
  let mayHaveLeft = false;
  const once = async (): Promise<unknown> => {
    try {
      return await client.call(call);
    } catch (error) {
      if (!(error instanceof OvhApiError)) throw error;
      mayHaveLeft ||= error.details.effectUnknown;
      // That a later attempt surely had no effect says nothing about an earlier one.
      throw mayHaveLeft && !error.details.effectUnknown
        ? new OvhApiError({ ...error.details, effectUnknown: true })
        : error;
    }
  };
  return pRetry(once, {
    retries: MAX_ATTEMPTS - 1,
    minTimeout: 0, // `backoff` waits, in onFailedAttempt
    shouldRetry: ({ error }) => error instanceof OvhApiError && error.details.retryable,
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (retriesLeft > 0 && error instanceof OvhApiError && error.details.retryable)
        await backoff(error, attemptNumber, wait);
    },
  });
}

/**
 * Waits before the next attempt: 0.5 s, 1 s, 2 s, 4 s, each with up to as much again by chance, or what Retry-After
 * says.
 *
 * @param attempt number of the attempt that failed, from 1
 */
export async function backoff({ details }: OvhApiError, attempt: number, wait: Wait): Promise<void> {
  const { method, path, message, status, retryAfter } = details;
  const jittered = FIRST_BACKOFF_MS * 2 ** (attempt - 1) * (1 + Math.random());
  const ms =
    retryAfter === undefined
      ? jittered
      : Math.min(Math.max(retryAfter, MIN_RETRY_AFTER_MS), MAX_RETRY_AFTER_MS);
  const outcome = `${quote(message)}${status === undefined ? '' : ` (${status})`}`;
  const next = `Retrying in ${(ms / 1000).toFixed(1)} s (attempt ${attempt} of ${MAX_ATTEMPTS}).`;
  wait.log.info(`${method} ${quote(path)}: ${outcome}. ${next}`);
  await wait.sleep(ms);
}
