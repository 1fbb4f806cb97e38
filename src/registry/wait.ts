import { ActionError, type Finding, finding } from '../model/findings.js';
import type { LiveProvider } from '../model/registry.js';
import { type Text, text, words } from '../model/text.js';
import type { Wait } from '../model/wait.js';
import type { RegistryApi } from '../ovh/registry.js';
import { NOT_WRITABLE } from '../plan/guards.js';

/** Error of a wait that ended in another status. */
export class WaitError extends ActionError {
  override readonly name = 'WaitError';

  /** @param status the last status */
  constructor(
    what: Text,
    readonly status: string,
    facts: Partial<Pick<Finding, 'fix' | 'next'>> = {},
  ) {
    super(finding('not-ready', what, facts));
  }
}

/** Statuses of an OIDC configuration in which no change is in progress. */
export const STABLE_STATUSES: readonly string[] = ['READY', 'ERROR', 'absent'];

const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 10_000;

/** Returns the status of a configuration: `absent` if there is none, READY if it has no status. */
export function statusOf(live: LiveProvider | undefined): string {
  return live === undefined ? 'absent' : (live.status ?? 'READY');
}

/**
 * Reads the OIDC configuration until its status is one of `done`. The pauses are 1 s, 2 s, 4 s, 8 s, then 10
 * s.
 *
 * @param done statuses that end the wait. `absent` means "no configuration".
 * @param earlier status before a DELETE. If it was ERROR, ERROR doesn't end the wait.
 * @returns the last response
 * @throws WaitError on ERROR (unless it is one of `done`) and at the time limit, with the statuses and their
 *   times
 */
export async function waitForProvider(
  api: RegistryApi,
  done: readonly string[],
  wait: Wait,
  earlier?: string,
): Promise<LiveProvider | undefined> {
  const read = async () => {
    const live = await api.provider();
    return { value: live, status: statusOf(live) };
  };
  return poll(
    words('The OIDC configuration'),
    read,
    (status, seen) => {
      if (done.includes(status)) return true;
      const isDelete = done.includes('absent');
      if (status !== 'ERROR' || (isDelete && earlier === 'ERROR')) return false;
      const what = text`OVHcloud reports the OIDC configuration as ERROR (${seen}).`;
      const support = words("If the error persists, contact OVHcloud's support.");
      throw new WaitError(what, status, isDelete ? { fix: support } : { fix: support, next: 'resend' });
    },
    wait,
  );
}

/** Waits until a registry is READY or in a status that blocks writes. Throws WaitError at the time limit. */
export async function waitForRegistry(api: RegistryApi, wait: Wait): Promise<void> {
  const read = async () => {
    const registry = await api.registry();
    return { value: registry, status: registry.status };
  };
  await poll(words('The registry'), read, (status) => status === 'READY' || NOT_WRITABLE.has(status), wait);
}

async function poll<T>(
  what: Text,
  read: () => Promise<{ value: T; status: string }>,
  isDone: (status: string, seen: string) => boolean,
  wait: Wait,
): Promise<T> {
  const start = wait.now();
  const seen: string[] = [];
  const seconds = (): string => `${Math.round((wait.now() - start) / 1000)} s`;
  let last: string | undefined;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, MAX_PAUSE_MS)) {
    const { value, status } = await read();
    if (status !== last) seen.push(`${status} after ${seconds()}`);
    last = status;
    if (isDone(status, seen.join(', '))) return value;
    const left = wait.limit - (wait.now() - start);
    if (left <= 0) {
      const state = text`${what} is still ${status} at the time limit \`wait-timeout\` (${seen.join(', ')}).`;
      throw new WaitError(state, status);
    }
    const next = Math.min(pause, left);
    wait.log.info(
      text`${what} is ${status} (${words(seconds())}). Checking again in ${Math.ceil(next / 1000)} s.`,
    );
    await wait.sleep(next);
  }
}
