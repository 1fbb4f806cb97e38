import { OvhApiError } from '../lib/errors.js';
import { quote } from '../lib/quote.js';
import type { Clock, LiveProvider, Log } from '../model/registry.js';

export interface WaitPorts {
  read: () => Promise<LiveProvider | undefined>;
  clock: Clock;
  log: Log;
  signal?: AbortSignal;
  /** Milliseconds. */
  waitTimeout: number;
}

/** The wait ended without what was waited for. */
export class WaitError extends Error {
  override readonly name = 'WaitError';
}

/** Statuses in which nothing goes on. */
export const AT_REST = ['READY', 'ERROR', 'absent'];

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;

/** The status as it counts: no configuration is `absent`, and one without a status has nothing to wait for. */
export function statusOf(live: LiveProvider | undefined): string {
  return live === undefined ? 'absent' : (live.status ?? 'READY');
}

/**
 * Reads until the status is one of `done`: at once, then after 1 s, 2 s, 4 s, 8 s and every 10 s.
 *
 * @param done statuses that end the wait; `absent` stands for "no configuration"
 * @returns the answer that ended it
 * @throws WaitError on ERROR (unless it is one of `done`) and when the time is over, with the statuses seen and when
 */
export async function waitFor(
  done: readonly string[],
  { read, clock, log, signal, waitTimeout }: WaitPorts,
): Promise<LiveProvider | undefined> {
  const start = clock.now();
  const seen: string[] = [];
  const seconds = (): string => `${Math.round((clock.now() - start) / 1000)} s`;
  let last: string | undefined;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const live = await read();
    const status = statusOf(live);
    if (status !== last) seen.push(`${status} after ${seconds()}`);
    last = status;
    if (done.includes(status)) return live;
    if (status === 'ERROR') {
      throw new WaitError(
        `OVHcloud reports the OIDC configuration as ERROR (${quote(seen.join(', '))}): check the provider settings, run again with \`rotate-client-secret: true\`, and ask OVHcloud’s support if it stays so.`,
      );
    }
    const left = waitTimeout - (clock.now() - start);
    if (left <= 0) {
      throw new WaitError(
        `After ${waitTimeout / 1000} s (\`wait-timeout\`) the OIDC configuration is still ${quote(status)} (${quote(seen.join(', '))}): run again later, or with a longer \`wait-timeout\`.`,
      );
    }
    const next = Math.min(pause, left);
    log.info(
      `The OIDC configuration is ${quote(status)} since ${seconds()}: looking again in ${Math.ceil(next / 1000)} s.`,
    );
    await clock.sleep(next, signal);
  }
}

/** Whether looking at the live state can tell more about a write that failed with this error. */
export function worthLooking(error: unknown): error is OvhApiError {
  return error instanceof OvhApiError && (error.effectUnknown || error.retryable);
}
