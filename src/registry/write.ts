import type { Secret } from '../lib/secret.js';
import { BlockedError, finding } from '../model/findings.js';
import type { LiveUser, Provider, UserRef } from '../model/registry.js';
import { count, NO_TEXT, text } from '../model/text.js';
import { identityOf, nameUsers, refOf } from '../model/users.js';
import { requireNotCancelled } from '../model/wait.js';
import { countedUsers, type OvhApiError } from '../ovh/error.js';
import { differences, liveDifferences } from '../plan/diff.js';
import { type Write, type Writing, writeUntilKnown } from './attempt.js';

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
