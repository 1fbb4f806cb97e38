import type { Secret } from '../lib/secret.js';
import type { Finding } from '../model/findings.js';
import type { DesiredRegistry, LiveProvider, Operation } from '../model/registry.js';
import { discover, type Facts } from './discovery.js';
import { judge, superseded } from './evaluate.js';

export interface ProviderVerdict {
  /** For a plan with this operation: what is wrong stops a write, and is a warning where nothing is written. */
  findings: (operation: Operation) => Finding[];
  /** Codes of lint findings that the provider's answer makes pointless. */
  superseded: readonly string[];
}

/** Checks the provider of a registry while the live state is read. Never throws. */
export type CheckProvider = (
  desired: DesiredRegistry,
  secret: Secret | undefined,
  reading: Promise<{ live: LiveProvider | undefined } | undefined>,
) => Promise<ProviderVerdict>;

const NOTHING: ProviderVerdict = { findings: () => [], superseded: [] };

export interface CheckSettings {
  strictness: 'auto' | 'strict' | 'off';
  /** Milliseconds for one request. */
  timeout: number;
  /** Whether the client secret may go to the endpoint that the file names, whatever is live. */
  maySendSecret: boolean;
  signal: AbortSignal;
  /** Takes secrets out of whatever the provider responded. */
  redact: <T>(value: T) => T;
  /** Is told every form in which a request carries a secret. */
  mask: (text: string) => void;
}

/**
 * The check of providers for one run: each provider and client is asked once, whatever the number of registries, since
 * providers lock clients that fail often.
 */
export function providerChecks(settings: CheckSettings): CheckProvider {
  const { strictness, timeout, maySendSecret, signal, redact, mask } = settings;
  const asked = new Map<string, Promise<Facts>>();

  return async ({ provider, clientSecretEnv = '' }, secret, reading) => {
    if (strictness === 'off' || provider === undefined) return NOTHING;
    const { endpoint, clientId, verifyCert } = provider;
    const key = JSON.stringify([endpoint, clientId, verifyCert, clientSecretEnv]);
    const facts =
      asked.get(key) ??
      discover({
        provider,
        timeout,
        signal,
        mask,
        // Elsewhere the file may be a stranger's: the secret goes only where it already is.
        secret: async () =>
          maySendSecret || (await reading.catch(() => undefined))?.live?.endpoint === endpoint
            ? secret
            : undefined,
      });
    asked.set(key, facts);
    const known = redact(await facts);
    return {
      findings: (operation) => judge(known, provider, { check: strictness, writes: operation !== 'none' }),
      superseded: superseded(known),
    };
  };
}
