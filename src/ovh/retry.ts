import { text, words } from '../model/text.js';
import type { Wait } from '../model/wait.js';
import type { Call, OvhClient } from './client.js';
import { OvhApiError } from './error.js';

export const MAX_ATTEMPTS = 5;
const FIRST_BACKOFF_MS = 500;
const MIN_RETRY_AFTER_MS = 100;
/** Maximum wait for a Retry-After. */
const MAX_RETRY_AFTER_MS = 60_000;

/**
 * Returns the same client with retries of `idempotent` calls: up to five attempts with exponential backoff
 * and jitter. It honors Retry-After up to a minute. `registry/attempt.ts` retries writes of the OIDC
 * settings, because it has the record of earlier attempts.
 */
export function retryingClient(client: OvhClient, wait: Wait): OvhClient {
  return {
    call: (call) => (call.idempotent === true ? repeat(client, call, wait) : client.call(call)),
  };
}

async function repeat(client: OvhClient, call: Call, wait: Wait): Promise<unknown> {
  let mayHaveLeft = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.call(call);
    } catch (error) {
      if (!(error instanceof OvhApiError)) throw error;
      const { details } = error;
      mayHaveLeft ||= details.effectUnknown;
      if (details.retryable && attempt < MAX_ATTEMPTS) await backoff(error, attempt, wait);
      // If the last attempt had no effect, an earlier one may still have had one.
      else throw mayHaveLeft ? new OvhApiError({ ...details, effectUnknown: true }) : error;
    }
  }
}

/**
 * Waits before the next attempt: 0.5 s, 1 s, 2 s, 4 s, each with a random delay of up to the same time added.
 * A Retry-After replaces this.
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
  const outcome = status === undefined ? text`${message}` : text`${message} (${status})`;
  const seconds = words((ms / 1000).toFixed(1));
  const next = text`Retrying in ${seconds} s (attempt ${attempt} of ${MAX_ATTEMPTS}).`;
  wait.log.info(text`${words(method)} ${path}: ${outcome}. ${next}`);
  await wait.sleep(ms);
}
