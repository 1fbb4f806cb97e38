import type { Context } from '../action/context.js';
import type { Inputs } from '../action/inputs.js';
import type { Secret } from '../lib/secret.js';
import type { DesiredRegistry, Finding, LiveProvider, Mode, Operation } from '../model/registry.js';
import { discover, type Facts } from './discovery.js';
import { judge, moot } from './evaluate.js';

export interface ProviderVerdict {
  /** For a plan with this operation: what is wrong stops a write, and is a warning where nothing is written. */
  findings: (operation: Operation) => Finding[];
  /** Codes of lint findings that the provider's answer makes pointless. */
  moot: readonly string[];
}

/** Checks the provider of a registry beside the reading of the live state. Does not throw. */
export type CheckProvider = (
  desired: DesiredRegistry,
  secret: Secret | undefined,
  reading: Promise<{ live: LiveProvider | undefined } | undefined>,
) => Promise<ProviderVerdict>;

const NOTHING: ProviderVerdict = { findings: () => [], moot: [] };

/** Events of which only people with write access choose the file that names the endpoint. */
const TRUSTED_EVENTS = new Set(['push', 'workflow_dispatch']);

/**
 * The check of providers for one run: each provider and client is asked once, whatever the number of registries, since
 * providers lock clients that fail often.
 */
export function providerChecks(
  { checkProvider, requestTimeout }: Inputs,
  context: Context,
  mode: Mode,
  signal: AbortSignal,
  strike: <T>(value: T) => T,
): CheckProvider {
  const asked = new Map<string, Promise<Facts>>();
  const trusted =
    mode === 'apply' ||
    TRUSTED_EVENTS.has(context.event) ||
    (context.event === 'pull_request' && !context.fork);

  return async ({ provider, clientSecretEnv = '' }, secret, reading) => {
    if (checkProvider === 'off' || provider === undefined) return NOTHING;
    const { endpoint, clientId, verifyCert } = provider;
    const key = JSON.stringify([endpoint, clientId, verifyCert, clientSecretEnv]);
    const facts =
      asked.get(key) ??
      discover({
        provider,
        timeout: requestTimeout,
        signal,
        // Elsewhere the file may be a stranger's: the secret goes only where it already is.
        secret: async () =>
          trusted || (await reading.catch(() => undefined))?.live?.endpoint === endpoint ? secret : undefined,
      });
    asked.set(key, facts);
    const known = strike(await facts);
    return {
      findings: (operation) => judge(known, provider, { check: checkProvider, writes: operation !== 'none' }),
      moot: moot(known),
    };
  };
}
