import { isSafe } from '../lib/http.js';
import type { Secret } from '../lib/secret.js';
import type { Wait } from '../lib/wait.js';
import { type Check, type Strictness, skippedCheck } from '../model/checks.js';
import {
  callbackOf,
  type DesiredRegistry,
  type LiveProvider,
  type LoginSettings,
} from '../model/registry.js';
import { fetchLogin, loginAddress } from './authorization.js';
import { type ClientVerdict, fetchClientVerdict } from './client.js';
import { type Discovered, fetchDocument, fetchKeys } from './discovery.js';
import { evaluate, skippedChecks } from './evaluate.js';
import { evaluateHarbor, isRefusal } from './evaluate-harbor.js';
import { evaluateLogin, undecided } from './evaluate-login.js';
import type { ProviderResponse, Sending } from './fetch.js';
import { checkHarbor, fetchHarbor, type Written } from './harbor.js';
import { readLoginRequest } from './login.js';
import { loginMetadata, type Metadata } from './metadata.js';

export interface CheckSettings extends Sending {
  /** Inputs `check-provider` and `check-login`. */
  strictness: { provider: Strictness; login: Strictness };
  /** Whether the client secret may be sent to the endpoint in the file, even if another one is live. */
  maySendSecret: boolean;
  /** Receives every encoding in which a request carries a secret. */
  mask: (text: string) => void;
}

/** A registry and the settings with which people log in to it. */
export interface Login {
  registryUrl: string;
  /** undefined if OIDC must be off. */
  settings: LoginSettings | undefined;
}

/**
 * The checks of one run. They request each document once and check each client once, whatever the number of
 * registries, because providers lock clients that fail often. None throws, except for a canceled run.
 */
export class Checks {
  readonly #settings: CheckSettings;
  readonly #documents = new Map<string, Promise<Discovered>>();
  readonly #keySets = new Map<string, Promise<ProviderResponse | undefined>>();
  readonly #clients = new Map<string, Promise<ClientVerdict>>();
  readonly #logins = new Map<string, Promise<Check>>();

  constructor(settings: CheckSettings) {
    this.#settings = settings;
  }

  /** Checks the provider's documents and client while the live state is read. */
  async provider(
    { provider, clientSecretEnv = '' }: DesiredRegistry,
    secret: Secret | undefined,
    reading: Promise<{ live: LiveProvider | undefined } | undefined>,
  ): Promise<Check[]> {
    if (provider === undefined) return absentChecks();
    if (this.#settings.strictness.provider === 'off') return skippedChecks(provider);
    const { endpoint, clientId, verifyCert } = provider;
    const address = JSON.stringify([endpoint, verifyCert]);
    // An untrusted contributor may have written the file, so the secret is sent only to the live endpoint.
    const secretIfAllowed = async () =>
      this.#settings.maySendSecret || (await reading.catch(() => undefined))?.live?.endpoint === endpoint
        ? secret
        : undefined;
    const unasked: ClientVerdict = secret === undefined ? 'no-secret' : 'untrusted';
    const document = this.#document(provider);
    const [discovered, keys, client] = await Promise.all([
      document,
      once(this.#keySets, address, async () => fetchKeys(await document, provider, this.#settings)),
      secretIfAllowed().then((allowed) =>
        allowed === undefined
          ? unasked
          : once(this.#clients, JSON.stringify([address, clientId, clientSecretEnv]), async () =>
              fetchClientVerdict(await document, { ...this.#settings, client: provider, secret: allowed }),
            ),
      ),
    ]);
    return evaluate({ ...discovered, ...(keys !== undefined && { keys }), client }, provider);
  }

  /**
   * Sends the provider the login request that Harbor will send, before a write.
   *
   * @param login undefined if there is nothing to check
   */
  async authorization(login: Login | undefined): Promise<Check> {
    const { strictness } = this.#settings;
    const skipped = (why: string): Check => skippedCheck('authorization', why);
    if (strictness.login === 'off') return skipped('`check-login` is `off`.');
    if (login === undefined) return skipped('The file disables OIDC.');
    if (login.settings === undefined) return skipped('The settings of a login stay as they are.');
    if (strictness.provider === 'off') return skipped('`check-provider` is `off`.');
    if (!isSafe(login.registryUrl))
      return skipped("OVHcloud doesn't return an https address of the registry.");
    const { registryUrl, settings } = login;
    const { endpoint, clientId, scope, verifyCert } = settings;
    const key = JSON.stringify([registryUrl, endpoint, clientId, scope, verifyCert]);
    return once(this.#logins, key, () => this.#login(registryUrl, settings));
  }

  async #login(registryUrl: string, settings: LoginSettings): Promise<Check> {
    const { document } = await this.#document(settings);
    const metadata = await this.#metadata(settings);
    const expected = { clientId: settings.clientId, redirectUri: callbackOf(registryUrl) };
    if (metadata === undefined)
      return document.kind === 'response' && document.status === 200
        ? skippedCheck('authorization', "The provider's discovery document is invalid.")
        : { check: 'authorization', ...undecided(expected, 'no discovery document') };
    const address = await loginAddress(settings, registryUrl, metadata);
    const request = address === undefined ? undefined : readLoginRequest(address);
    if (address === undefined || request === undefined)
      return { check: 'authorization', ...undecided(expected, "its login page isn't at an https address") };
    const options = { redirectUri: expected.redirectUri, verifyCert: settings.verifyCert };
    const response = await fetchLogin(address, options, this.#settings);
    return { check: 'authorization', ...evaluateLogin(request, response) };
  }

  /** Checks that Harbor starts logins with the settings, and that the provider accepts what Harbor sends. */
  async harbor({ registryUrl, settings }: Login, written: Written, wait: Wait): Promise<Check> {
    if (this.#settings.strictness.login === 'off') return skippedCheck('harbor', '`check-login` is `off`.');
    const metadata = settings === undefined ? undefined : await this.#metadata(settings);
    return checkHarbor({ registryUrl, settings, metadata }, { ...this.#settings, written, wait });
  }

  /** Returns a problem if `check-login` is `strict` and the runner can't reach Harbor before a write. */
  async reachHarbor(registryUrl: string): Promise<Check | undefined> {
    if (this.#settings.strictness.login !== 'strict') return undefined;
    const response = await fetchHarbor(registryUrl, this.#settings);
    if (response.kind === 'response' && !isRefusal(response)) return undefined;
    const expected = { registryUrl, settings: undefined, metadata: undefined };
    const { verdict, detail, problems } = evaluateHarbor(response, expected);
    return { check: 'harbor', verdict, detail, problems };
  }

  #document(provider: Pick<LoginSettings, 'endpoint' | 'verifyCert'>): Promise<Discovered> {
    const { endpoint, verifyCert } = provider;
    const key = JSON.stringify([endpoint, verifyCert]);
    return once(this.#documents, key, () => fetchDocument(provider, this.#settings));
  }

  /** Returns the discovery document if a login can start with it. */
  async #metadata(settings: LoginSettings): Promise<Metadata | undefined> {
    if (this.#settings.strictness.provider === 'off') return undefined;
    return loginMetadata((await this.#document(settings)).metadata, settings.endpoint);
  }
}

/** Returns the checks of a registry whose file disables OIDC. */
function absentChecks(): Check[] {
  const why = 'The file disables OIDC.';
  return [skippedCheck('discovery', why), skippedCheck('client', why)];
}

/** Returns the value of a key, made at the first call. */
function once<T>(values: Map<string, T>, key: string, make: () => T): T {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
