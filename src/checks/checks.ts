import type { Secret } from '../lib/secret.js';
import type { Check, Strictness } from '../model/checks.js';
import type { DesiredRegistry, LiveProvider } from '../model/registry.js';
import { type ClientVerdict, fetchClientVerdict } from './client.js';
import { type Discovered, fetchDocument, fetchKeys } from './discovery.js';
import { evaluate, skippedChecks } from './evaluate.js';
import type { ProviderResponse, Sending } from './fetch.js';

/** Checks the provider of a registry while the live state is read. Never throws. */
export type CheckProvider = (
  desired: DesiredRegistry,
  secret: Secret | undefined,
  reading: Promise<{ live: LiveProvider | undefined } | undefined>,
) => Promise<Check[]>;

export interface CheckSettings extends Sending {
  strictness: Strictness;
  /** Whether the client secret may be sent to the endpoint in the file, even if another one is live. */
  maySendSecret: boolean;
  /** Receives every encoding in which a request carries a secret. */
  mask: (text: string) => void;
}

/**
 * Returns the provider check of one run. It requests each document and checks each client once, whatever the
 * number of registries, because providers lock clients that fail often.
 */
export function providerChecks(settings: CheckSettings): CheckProvider {
  const { strictness, maySendSecret, mask } = settings;
  const documents = new Map<string, Promise<Discovered>>();
  const keySets = new Map<string, Promise<ProviderResponse | undefined>>();
  const clients = new Map<string, Promise<ClientVerdict>>();
  return async ({ provider, clientSecretEnv = '' }, secret, reading) => {
    if (provider === undefined) return [];
    if (strictness === 'off') return skippedChecks(provider);
    const { endpoint, clientId, verifyCert } = provider;
    const address = JSON.stringify([endpoint, verifyCert]);
    // An untrusted contributor may have written the file, so the secret is sent only to the live endpoint.
    const secretIfAllowed = async () =>
      maySendSecret || (await reading.catch(() => undefined))?.live?.endpoint === endpoint
        ? secret
        : undefined;
    const document = once(documents, address, () => fetchDocument(provider, settings));
    const [discovered, keys, client] = await Promise.all([
      document,
      once(keySets, address, async () => fetchKeys(await document, provider, settings)),
      once(clients, JSON.stringify([address, clientId, clientSecretEnv]), async () =>
        fetchClientVerdict(await document, { ...settings, client: provider, mask, secret: secretIfAllowed }),
      ),
    ]);
    return evaluate({ ...discovered, ...(keys !== undefined && { keys }), client }, provider);
  };
}

/** Returns the value of a key, made at the first call. */
function once<T>(values: Map<string, T>, key: string, make: () => T): T {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
