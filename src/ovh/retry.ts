import { now } from '../lib/clock.js';
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

/** Session that authenticates calls. */
export interface Session {
  /** Milliseconds since the epoch until which it is valid. */
  until: number;
}

/**
 * Returns a function that makes a call in a session that all calls share. The session is renewed when it
 * ends. A call that gets 401 is made once more in a new session. If the call isn't idempotent, the error has
 * `sessionEnded` instead: the caller checks its conditions again before it repeats the call.
 *
 * @param signIn starts a session
 * @param send makes one attempt of a call in the current session
 * @param isRenewable whether a new session can help against 401: not with an application key
 */
export function inSession<C extends { idempotent?: boolean }, R>(
  signIn: () => Promise<Session>,
  send: (call: C) => Promise<R>,
  isRenewable: boolean,
): (call: C) => Promise<R> {
  let current: Promise<Session> | undefined;

  function end(session: Promise<Session> | undefined): void {
    if (current === session) current = undefined;
  }
  async function requireSession(): Promise<void> {
    const isNew = current === undefined;
    const shared = (current ??= signIn());
    const { until } = await shared.catch((error: unknown) => {
      end(shared);
      throw error;
    });
    if (isNew || until > now()) return;
    end(shared);
    await requireSession();
  }

  return async (call) => {
    await requireSession();
    const used = current;
    try {
      return await send(call);
    } catch (error) {
      if (!isRenewable || !(error instanceof OvhApiError) || error.details.status !== 401) throw error;
      end(used); // one new session, also if several calls get 401 at once
      if (call.idempotent !== true) throw new OvhApiError({ ...error.details, sessionEnded: true });
      await requireSession();
      return send(call);
    }
  };
}
