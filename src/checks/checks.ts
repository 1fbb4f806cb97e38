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
  /** Whether the client secret may go to the endpoint that the file names, whatever is live. */
  maySendSecret: boolean;
  signal: AbortSignal;
  /** Is told every form in which a request carries a secret. */
  mask: (text: string) => void;
}

/**
 * Returns the check of providers for one run: each provider and client is asked once, whatever the number of
 * registries, since providers lock clients that fail often.
 */
export function providerChecks(settings: CheckSettings): CheckProvider {
  const { strictness, timeout, maySendSecret, signal, mask } = settings;
  const asked = new Map<string, Promise<Facts>>();
  return async ({ provider, clientSecretEnv = '' }, secret, reading) => {
    if (provider === undefined) return [];
    if (strictness === 'off') return skippedChecks(provider);
    const { endpoint, clientId, verifyCert } = provider;
    const key = JSON.stringify([endpoint, clientId, verifyCert, clientSecretEnv]);
    // Elsewhere the file may be an untrusted contributor's: the secret goes only where it already is.
    const secretIfAllowed = async () =>
      maySendSecret || (await reading.catch(() => undefined))?.live?.endpoint === endpoint
        ? secret
        : undefined;
    const facts = asked.get(key) ?? discover({ provider, timeout, signal, mask, secret: secretIfAllowed });
    asked.set(key, facts);
    return evaluate(await facts, provider);
  };
}
