import { CancelledError } from '../lib/errors.js';
import { count, quote, quoteList } from '../lib/quote.js';
import type { Secret } from '../lib/secret.js';
import { requireNotCancelled, type Wait } from '../lib/wait.js';
import { BlockedError, type Finding, finding, findingOf } from '../model/findings.js';
import type { LiveProvider, LiveUser, Provider, UserRef } from '../model/registry.js';
import { nameUsers, refOf } from '../model/users.js';
import { countedUsers, type OvhApiError } from '../ovh/error.js';
import type { RegistryApi } from '../ovh/registry.js';
import { backoff, MAX_ATTEMPTS } from '../ovh/retry.js';
import { differences, liveDifferences } from '../plan/diff.js';
import { NOT_WRITABLE } from '../plan/guards.js';
import type { RegistryRun } from '../record.js';
import { STABLE_STATUSES, waitForProvider } from './wait.js';

/** What is needed to write to one registry. */
export interface Writing {
  readonly run: RegistryRun;
  readonly api: RegistryApi;
  readonly wait: Wait;
}

/** One kind of write. */
interface Write {
  /** One attempt: what must hold right before it, then the call. Returns the failure, if it failed. */
  attempt(): Promise<OvhApiError | undefined>;
  /** Whether the live state shows that it took effect; undefined if it can't tell. */
  isDone(live: LiveProvider | undefined, users: readonly LiveUser[]): boolean | undefined;
  /** Whether the same call again supersedes the ones before it. */
  isRepeatable: boolean;
}

/** Pauses between the reads after which a write counts as not done: an accepted one may show late. */
const PROOF_PAUSES_MS = [0, 1_000, 2_000, 3_000];

/**
 * Writes what the plan says, until it is known whether it took effect. What left, and what is known of it, is in the
 * record.
 *
 * @throws ActionError if it wasn't accepted; the record says whether something may have left
 */
export async function write(writing: Writing, secret: Secret | undefined): Promise<void> {
  const { run } = writing;
  const { operation } = run.plan ?? {};
  const { provider } = run.desired;
  if (operation === 'delete') await writeUntilKnown(writing, remove(writing));
  if (provider === undefined) return;
  if (operation === 'update') await writeUntilKnown(writing, update(writing, provider, secret));
  if (operation !== 'create') return;
  if (secret === undefined) {
    const what = 'Enabling OIDC requires the client secret.';
    throw new BlockedError(finding('secret-missing', what, { level: 'error' }));
  }
  await writeUntilKnown(writing, create(writing, provider, secret));
}

/** The users whom the plan says are deleted. */
function namedIn({ plan }: RegistryRun): readonly UserRef[] {
  return plan?.usersToDelete ?? [];
}

/** With a list of users POST goes without the flag first, so that the API tells how many it would delete. */
function create(writing: Writing, provider: Provider, secret: Secret): Write {
  const { run, api } = writing;
  const named = namedIn(run);
  const post = (deletes: readonly UserRef[]): Promise<OvhApiError | undefined> =>
    send(writing, 'create', deletes, () => api.create(provider, secret, deletes.length > 0));
  return {
    async attempt() {
      if (named.length === 0) return post([]);
      const present = await requireNoNewUsers(writing);
      if (present.length > 0 && run.desired.deleteUsers === true) return post(present);
      const refusal = await post([]);
      const counted = refusal && countedUsers(refusal.details);
      if (counted === undefined) return refusal;
      const listed = await requireNoNewUsers(writing);
      if (counted !== named.length) {
        const counts = `OVHcloud counts ${count(counted, 'user')} on the registry, but the plan lists ${named.length}.`;
        const risk = counted > named.length ? " Someone who isn't listed would be deleted." : '';
        const what = `${counts}${risk}`;
        throw new BlockedError(finding('users-count', what, { key: 'deleteUsers' }));
      }
      return post(listed);
    },
    isDone(live, users) {
      if (live !== undefined) return differences(live, provider).length === 0 ? true : undefined;
      return allThere(run.targeted, users) ? false : undefined;
    },
    isRepeatable: false,
  };
}

function update(writing: Writing, provider: Provider, secret: Secret | undefined): Write {
  const { run, api } = writing;
  const changes = run.plan?.changes ?? [];
  return {
    attempt: () => send(writing, 'update', [], () => api.update(provider, secret)),
    isDone(live) {
      if (changes.length > 0 && liveDifferences(run.before, live).length === 0) return false;
      // The client secret can't be compared.
      return secret === undefined && differences(live, provider).length === 0 ? true : undefined;
    },
    isRepeatable: true,
  };
}

function remove(writing: Writing): Write {
  const { run, api } = writing;
  return {
    async attempt() {
      const present = await requireNoNewUsers(writing);
      return send(writing, 'delete', present, () => api.remove());
    },
    isDone: (live, users) => (live === undefined ? true : allThere(run.targeted, users) ? false : undefined),
    isRepeatable: false,
  };
}

async function send(
  { run, api, wait }: Writing,
  write: 'create' | 'update' | 'delete',
  deletes: readonly UserRef[],
  call: () => Promise<OvhApiError | undefined>,
): Promise<OvhApiError | undefined> {
  requireNotCancelled(wait);
  const sentAt = new Date(wait.now()).toISOString();
  return run.send({ call: api.describe(write), sentAt, deletes }, call);
}

/** Attempts a write until it is accepted, or proved by the live state. Throws the failure of the last attempt. */
async function writeUntilKnown(writing: Writing, write: Write): Promise<void> {
  const { run, wait } = writing;
  const renewed = new Set<boolean>();
  for (let number = 1; ; number++) {
    const failure = await attemptOnce(writing, write);
    if (failure === undefined) return;
    const deletes = (run.attempts.at(-1)?.deletes.length ?? 0) > 0; // a create makes two kinds of calls
    if (failure.details.sessionEnded && !renewed.has(deletes)) {
      renewed.add(deletes);
      number--; // a rejected call has no effect, and the next one gets a new session
      continue;
    }
    const isLast = !failure.details.retryable || number >= MAX_ATTEMPTS;
    if (await isProved(writing, write, isLast)) return;
    if (isLast || (run.effect === 'possible' && !write.isRepeatable)) throw missing(failure);
    await backoff(failure, number, wait);
    await requireUnchanged(writing);
  }
}

/** After a pause: the settings must be those that the plan was made from, or those that an attempt wrote. */
async function requireUnchanged({ run, api }: Writing): Promise<void> {
  const [{ status }, live] = await Promise.all([api.registry(), api.provider()]);
  if (NOT_WRITABLE.has(status))
    throw new BlockedError(
      finding('registry-status', `The registry is ${quote(status)}, so it can't be changed.`),
    );
  const changed = liveDifferences(run.before, live);
  const { provider } = run.desired;
  const isDesired =
    provider === undefined ? live === undefined : live && differences(live, provider).length === 0;
  if (changed.length > 0 && !isDesired) throw new BlockedError(liveChanged(changed));
}

/** Whether the live state shows that a failed attempt, or one before it, took effect. */
async function isProved(writing: Writing, write: Write, isLast: boolean): Promise<boolean> {
  const { run } = writing;
  if (run.effect === 'possible' && (isLast || !write.isRepeatable))
    await prove(writing, write, PROOF_PAUSES_MS);
  if (isLast && run.effect === 'none') await proveOnceMore(writing, write);
  return run.effect === 'confirmed';
}

/** One attempt. If it can't be made, an earlier one that was taken for lost is looked at once more. */
async function attemptOnce(writing: Writing, write: Write): Promise<OvhApiError | undefined> {
  try {
    return await write.attempt();
  } catch (error) {
    await proveOnceMore(writing, write);
    if (writing.run.effect === 'confirmed') return undefined;
    throw error;
  }
}

async function proveOnceMore(writing: Writing, write: Write): Promise<void> {
  const { run, wait } = writing;
  if (wait.signal.aborted || !run.attempts.some(({ status }) => status === 'no-effect')) return;
  await prove(writing, write, PROOF_PAUSES_MS.slice(0, 1));
}

/** Reads the live state until it shows whether the attempts took effect. Whatever it can't show stays unknown. */
async function prove(writing: Writing, write: Write, pauses: readonly number[]): Promise<void> {
  const { run, wait } = writing;
  let isUntouched = true;
  for (const pause of pauses) {
    if (pause > 0) await wait.sleep(pause);
    const seen = await lookAt(writing, write);
    if (seen === 'unreadable') return;
    if (seen === true) return run.prove('done');
    isUntouched &&= seen === false;
  }
  if (isUntouched) run.prove('no-effect');
  else run.doubt();
}

async function lookAt(
  { run, api, wait }: Writing,
  { isDone }: Write,
): Promise<boolean | undefined | 'unreadable'> {
  try {
    const live = await waitForProvider(api, STABLE_STATUSES, wait);
    return isDone(live, run.targeted.length > 0 ? await api.users() : []);
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    wait.log.info(`Could not check whether the write took effect. ${findingOf(error).message}`);
    return 'unreadable';
  }
}

/** Returns the finding of settings that somebody changed since the plan was made. */
export function liveChanged(fields: readonly string[]): Finding {
  return finding(
    'live-changed',
    `The registry's OIDC settings changed since the plan was made: ${quoteList(fields)}.`,
  );
}

/** Users are listed again right before they are deleted: one whom the plan doesn't name blocks the write. */
async function requireNoNewUsers({ run, api }: Writing): Promise<UserRef[]> {
  const named = new Set(namedIn(run).map(({ id }) => id));
  const users = (await api.users()).map(refOf);
  const added = users.filter(({ id }) => !named.has(id));
  if (added.length === 0) return users;
  const what = `Since the plan was made, the registry got ${nameUsers(added)}. The plan doesn't list them for deletion.`;
  throw new BlockedError(finding('users-changed', what, { key: 'deleteUsers' }));
}

function allThere(named: readonly UserRef[], users: readonly LiveUser[]): boolean {
  const present = new Set(users.map(({ id }) => id));
  return named.every(({ id }) => present.has(id));
}

/** A 404 on a write means that somebody else disabled OIDC since it was read. */
function missing(failure: OvhApiError): Error {
  const { status, method } = failure.details;
  if (status !== 404 || method === 'POST') return failure;
  return new BlockedError(
    finding('live-changed', 'OIDC was disabled on the registry since the plan was made.'),
  );
}
