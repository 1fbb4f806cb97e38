import { OvhApiError } from '../lib/errors.js';
import { count, quote } from '../lib/quote.js';
import type { Clock, DesiredRegistry, LiveProvider, LiveRegistry, LiveUser, Log } from '../model/registry.js';
import type { RegistryApi } from '../ovh/registry.js';
import { needsUsers } from '../plan/plan.js';
import { AT_REST, statusOf, waitFor } from './wait.js';

export interface LiveState {
  registry: LiveRegistry;
  live: LiveProvider | undefined;
  users: LiveUser[] | undefined;
}

/** The registry of the file is not there; the message names those that are. */
export class NoSuchRegistryError extends Error {
  override readonly name = 'NoSuchRegistryError';
}

/** How a registry that is in the middle of a change is waited for. */
export interface Patience {
  clock: Clock;
  log: Log;
  signal: AbortSignal;
  /** Milliseconds. */
  waitTimeout: number;
}

/**
 * Reads what a plan needs, in one round trip where it can be foreseen: the registry, its OIDC settings, and its users
 * if the plan could touch them.
 *
 * @param patience given in an apply: a configuration in the middle of a change is waited for before it is planned on
 * @throws OvhApiError, NoSuchRegistryError, WaitError
 */
export async function readLive(
  api: RegistryApi,
  desired: DesiredRegistry,
  patience: Patience | undefined,
): Promise<LiveState> {
  const usersAtOnce = desired.admins.length > 0 && desired.state === 'present';
  const [registry, provider, early] = await Promise.allSettled([
    api.registry(),
    api.provider(),
    usersAtOnce ? api.users() : undefined,
  ]);
  if (registry.status === 'rejected') throw await betterError(api, desired, registry.reason);
  if (provider.status === 'rejected') throw provider.reason;
  if (early.status === 'rejected') throw early.reason;

  let live = provider.value;
  let users = early.value;
  if (patience !== undefined && !AT_REST.includes(statusOf(live))) {
    live = await waitFor(AT_REST, { ...patience, read: () => api.provider() });
    users = undefined;
  }
  if (users === undefined && needsUsers({ desired, live })) users = await api.users();
  return { registry: registry.value, live, users };
}

async function betterError(
  api: RegistryApi,
  { serviceName, registryId }: DesiredRegistry,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof OvhApiError) || error.status !== 404) return error;
  const found = await api.registries().catch(() => undefined);
  if (found === undefined) {
    return new NoSuchRegistryError(
      `The endpoint ${quote(error.endpoint)} knows no registry ${quote(registryId)} in the project ${quote(serviceName)}, and the project’s registries could not be listed: check \`serviceName\`, \`registryId\` and \`ovh-endpoint\`.`,
    );
  }
  const shown = found
    .slice(0, 20)
    .map(({ id, name }) => (name === '' ? quote(id) : `${quote(id)} (${quote(name)})`));
  const list =
    found.length === 0
      ? 'it has none'
      : `it has ${count(found.length, 'registry', 'registries')}: ${shown.join(', ')}`;
  return new NoSuchRegistryError(
    `No such registry in this project at this endpoint: the project ${quote(serviceName)} at ${quote(error.endpoint)} does not have ${quote(registryId)}; ${list}. Check \`registryId\`, \`serviceName\` and \`ovh-endpoint\`.`,
  );
}
