import type { Secret } from '../lib/secret.js';
import type { Check, Strictness } from '../model/checks.js';
import type { DesiredRegistry, LiveProvider } from '../model/registry.js';
import { discover, type Facts } from './discovery.js';
import { evaluate, skippedChecks } from './evaluate.js';

/** Checks the provider of a registry while the live state is read. Never throws. */
export type CheckProvider = (
  desired: DesiredRegistry,
  secret: Secret | undefined,
  reading: Promise<{ live: LiveProvider | undefined } | undefined>,
) => Promise<Check[]>;

export interface CheckSettings {
  strictness: Strictness;
  /** Milliseconds for one request. */
  timeout: number;
  /** Whether the client secret may be sent to the endpoint in the file, even if another one is live. */
  maySendSecret: boolean;
  signal: AbortSignal;
  /** Receives every encoding in which a request carries a secret. */
  mask: (text: string) => void;
}

/**
 * Returns the provider check of one run. It checks each provider and client once, whatever the number of
 * registries, because providers lock clients that fail often.
 */
export function providerChecks(settings: CheckSettings): CheckProvider {
  const { strictness, timeout, maySendSecret, signal, mask } = settings;
  const asked = new Map<string, Promise<Facts>>();
  return async ({ provider, clientSecretEnv = '' }, secret, reading) => {
    if (provider === undefined) return [];
    if (strictness === 'off') return skippedChecks(provider);
    const { endpoint, clientId, verifyCert } = provider;
    const key = JSON.stringify([endpoint, clientId, verifyCert, clientSecretEnv]);
    // An untrusted contributor may have written the file, so the secret is sent only to the live endpoint.
    const secretIfAllowed = async () =>
      maySendSecret || (await reading.catch(() => undefined))?.live?.endpoint === endpoint
        ? secret
        : undefined;
    const facts = asked.get(key) ?? discover({ provider, timeout, signal, mask, secret: secretIfAllowed });
    asked.set(key, facts);
    return evaluate(await facts, provider);
  };
}
