import { ActionError, finding } from '../model/findings.js';
import type { DesiredRegistry, LiveProvider, LiveRegistry, LiveUser } from '../model/registry.js';
import { count, joined, text } from '../model/text.js';
import type { Wait } from '../model/wait.js';
import { OvhApiError } from '../ovh/error.js';
import type { RegistryApi } from '../ovh/registry.js';
import { NOT_WRITABLE } from '../plan/guards.js';
import { needsUsers } from '../plan/plan.js';
import { STABLE_STATUSES, statusOf, waitForProvider } from './wait.js';

export interface LiveState {
  registry: LiveRegistry;
  live: LiveProvider | undefined;
  users: LiveUser[] | undefined;
}

/** Maximum number of registries in a message. */
const MAX_LISTED = 20;

/**
 * Reads the registry, its OIDC settings, and its users if the plan could affect them. If possible, it needs
 * one round trip only.
 *
 * @param wait set in an apply, which waits until a configuration that is changing is stable
 * @throws ActionError
 */
export async function readLive(
  api: RegistryApi,
  desired: DesiredRegistry,
  wait: Wait | undefined,
): Promise<LiveState> {
  const usersAtOnce = desired.admins.length > 0 && desired.state === 'present';
  const [registry, provider, early] = await Promise.allSettled([
    api.registry(),
    api.provider(),
    usersAtOnce ? api.users() : undefined,
  ]);
  if (registry.status === 'rejected') throw await withKnownRegistries(api, desired, registry.reason);
  if (provider.status === 'rejected') throw provider.reason;
  if (early.status === 'rejected') throw early.reason;

  const isChanging = !STABLE_STATUSES.includes(statusOf(provider.value));
  if (wait !== undefined && isChanging && !NOT_WRITABLE.has(registry.value.status)) {
    await waitForProvider(api, STABLE_STATUSES, wait);
    return readLive(api, desired, undefined); // everything may have changed in the meantime
  }
  const live = provider.value;
  const users = early.value ?? (needsUsers({ desired, live }) ? await api.users() : undefined);
  return { registry: registry.value, live, users };
}

/** Returns the error of a read. For a 404 on the registry it lists the registries of the project. */
async function withKnownRegistries(
  api: RegistryApi,
  { serviceName, registryId }: DesiredRegistry,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof OvhApiError) || error.concernsRun || error.details.status !== 404) return error;
  const { endpoint } = error.details;
  const found = await api.registries().catch((failure: unknown) => {
    const isMissing = failure instanceof OvhApiError && failure.details.status === 404;
    return isMissing ? ('no project' as const) : undefined;
  });
  if (found === 'no project') {
    const what = text`The project ${serviceName} isn't known at the endpoint ${endpoint}.`;
    const fix = text`Check \`serviceName\` or \`service-name\`, \`ovh-endpoint\`, and that the credentials are of its account.`;
    return new ActionError(finding('no-such-registry', what, { fix }), error);
  }
  const shown = (found ?? [])
    .slice(0, MAX_LISTED)
    .map(({ id, name }) => (name === '' ? text`${id}` : text`${id} (${name})`));
  const list =
    found === undefined
      ? text`Could not list its registries.`
      : found.length === 0
        ? text`The project has no registries.`
        : text`The project has ${count(found.length, 'registry', 'registries')}: ${joined(shown, ', ')}.`;
  const what = text`The project ${serviceName} at the endpoint ${endpoint} has no registry ${registryId}. ${list}`;
  return new ActionError(finding('no-such-registry', what), error);
}
