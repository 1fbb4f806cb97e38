import { now } from '../lib/clock.js';
import { OvhApiError } from './error.js';

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
