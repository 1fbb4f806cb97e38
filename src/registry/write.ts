import type { Secret } from '../lib/secret.js';
import { BlockedError, type Finding, finding, findingOf, messageOf } from '../model/findings.js';
import {
  identityOf,
  type LiveProvider,
  type LiveUser,
  nameUsers,
  type Provider,
  refOf,
  type UserRef,
} from '../model/registry.js';
import { count, NO_TEXT, text } from '../model/text.js';
import { CancelledError, requireNotCancelled, type Wait } from '../model/wait.js';
import { countedUsers, type OvhApiError } from '../ovh/error.js';
import type { RegistryApi } from '../ovh/registry.js';
import { backoff, MAX_ATTEMPTS } from '../ovh/retry.js';
import { differences, EXISTENCE, liveDifferences } from '../plan/diff.js';
import { guardWritable } from '../plan/guards.js';
import type { RegistryRun } from '../record.js';
import { STABLE_STATUSES, waitForProvider } from './wait.js';

/**
 * Writes what the plan says, until it is known whether it took effect. Records each attempt.
 *
 * @throws ActionError if the API didn't accept it. The record says whether it may have taken effect.
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
    throw new BlockedError(finding('secret-missing', text`Enabling OIDC requires the client secret.`));
  }
  await writeUntilKnown(writing, create(writing, provider, secret));
}

/**
 * Returns the create. With a list of users, POST goes without the flag first, so that the API counts them.
 */
function create(writing: Writing, provider: Provider, secret: Secret): Write {
  const { run, api } = writing;
  const named = run.plan?.usersToDelete ?? [];
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
      if (counted !== listed.length) {
        const risk =
          counted > listed.length ? text` The change would delete a user that isn't listed.` : NO_TEXT;
        const what = text`OVHcloud counts ${count(counted, 'user')}, but lists ${listed.length}.${risk}`;
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
  return run.send({ ...api.describe(write), sentAt, deletes }, call);
}

/** Reads the users right before they are deleted. Throws BlockedError if the plan doesn't list one. */
async function requireNoNewUsers({ run, api }: Writing): Promise<UserRef[]> {
  const named = new Set(run.users.map(identityOf));
  const users = await api.users();
  const added = users.filter((user) => !named.has(identityOf(user))).map(refOf);
  if (added.length === 0) return users.map(refOf);
  const what = text`The change would delete users who were added or renamed after the plan was made: ${nameUsers(added)}.`;
  throw new BlockedError(finding('users-changed', what, { key: 'deleteUsers' }));
}

function allThere(named: readonly UserRef[], users: readonly LiveUser[]): boolean {
  const present = new Set(users.map(({ id }) => id));
  return named.every(({ id }) => present.has(id));
}

/** Dependencies of a write to one registry. */
export interface Writing {
  readonly run: RegistryRun;
  readonly api: RegistryApi;
  readonly wait: Wait;
}

/** One kind of write. */
export interface Write {
  /** Checks the conditions of the write, then makes one attempt. Returns the error, or undefined. */
  attempt(): Promise<OvhApiError | undefined>;
  /** Returns whether the live state shows that it took effect, or undefined if it doesn't show it. */
  isDone(live: LiveProvider | undefined, users: readonly LiveUser[]): boolean | undefined;
  /** Whether a repeated call supersedes earlier ones. */
  isRepeatable: boolean;
}

/** Pauses before the reads that show whether a write took effect. An accepted write may show late. */
const PROOF_PAUSES_MS = [0, 1_000, 2_000, 3_000];

/** Attempts a write until the API accepts it or the live state shows it. Throws the last error. */
export async function writeUntilKnown(writing: Writing, write: Write): Promise<void> {
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

/** Throws BlockedError if the settings are neither those of the plan nor those that an attempt wrote. */
async function requireUnchanged({ run, api }: Writing): Promise<void> {
  const [{ status }, live] = await Promise.all([api.registry(), api.provider()]);
  const blocked = guardWritable(status);
  if (blocked !== undefined) throw new BlockedError(blocked);
  const changed = liveDifferences(run.before, live);
  const { provider } = run.desired;
  const isDesired =
    provider === undefined ? live === undefined : live && differences(live, provider).length === 0;
  if (changed.length > 0 && !isDesired) throw new BlockedError(liveChanged(changed));
}

/** Returns whether the live state shows that a failed attempt, or an earlier one, took effect. */
async function isProved(writing: Writing, write: Write, isLast: boolean): Promise<boolean> {
  const { run } = writing;
  if (run.effect === 'possible' && (isLast || !write.isRepeatable))
    await prove(writing, write, PROOF_PAUSES_MS);
  if (isLast && run.effect === 'none') await proveOnceMore(writing, write);
  return run.effect === 'confirmed';
}

/** Makes one attempt. If it can't be made, checks once more whether an earlier one took effect. */
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

/** Reads the live state until it shows whether the attempts took effect. The others stay `unknown`. */
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
    const seen = isDone(live, []);
    return seen === true || run.targeted.length === 0 ? seen : isDone(live, await api.users());
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    wait.log.info(text`Could not check whether the write took effect. ${messageOf(findingOf(error))}`);
    return 'unreadable';
  }
}

/** Returns the finding of settings that changed after the plan was made.
 *
 * @param fields result of `liveDifferences`
 */
export function liveChanged(fields: readonly string[]): Finding {
  const what = fields.includes(EXISTENCE)
    ? text`OIDC was enabled or disabled on the registry after the plan was made.`
    : text`The registry's OIDC settings changed after the plan was made: ${fields}.`;
  return finding('live-changed', what);
}

/** Returns the error of a write. 404 means that OIDC was disabled after the plan was made. */
function missing(failure: OvhApiError): Error {
  const { status, method } = failure.details;
  if (status !== 404 || method === 'POST') return failure;
  const what = text`OIDC was disabled on the registry after the plan was made.`;
  return new BlockedError(finding('live-changed', what));
}
