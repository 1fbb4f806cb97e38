import { isSafe } from '../lib/address.js';
import type { Secret } from '../lib/secret.js';
import { type Check, type Skip, type Strictness, skippedCheck } from '../model/checks.js';
import {
  callbackOf,
  type DesiredRegistry,
  type LiveRegistry,
  type LoginSettings,
  type Provider,
} from '../model/registry.js';
import { type Text, text } from '../model/text.js';
import type { Wait } from '../model/wait.js';
import { evaluateLogin, fetchLogin, loginAddress, readLoginRequest, undecided } from './authorization.js';
import { type ClientVerdict, evaluateClient, fetchClientVerdict } from './client.js';
import { type Discovered, evaluateDiscovery, fetchDocument, fetchKeys } from './discovery.js';
import type { Sending } from './fetch.js';
import { checkHarbor, evaluateHarbor, fetchHarbor, harborCheck, isRefusal, type Written } from './harbor.js';
import { findKnownIssues, groupProblems } from './known-issues.js';
import { loginMetadata, type Metadata } from './metadata.js';

export interface CheckSettings extends Sending {
  /** Inputs `check-provider` and `check-login`. */
  strictness: { provider: Strictness; login: Strictness };
  /** Whether only people with write access chose the file, so that it may decide where the secret is sent. */
  maySendSecret: boolean;
  /** Receives every encoding in which a request carries a secret. */
  mask: (text: string) => void;
}

/** A registry and the settings with which people log in to it. */
export interface Login {
  registryUrl: string;
  /** undefined if OIDC must be off. */
  settings: LoginSettings | undefined;
  /** Whether Harbor sends PKCE. */
  sendsPkce: boolean;
}

/** What is known of the requests of one client. */
interface AskedClient {
  verdict: ClientVerdict;
  times: number;
}

/** How often a client is asked in a run if it isn't accepted, each time with the URI of another registry. */
const MAX_CLIENT_REQUESTS = 2;

/**
 * The checks of one run. They request each document once and check each client once, whatever the number of
 * registries, because providers lock clients that fail often. None throws, except for a canceled run.
 */
export class Checks {
  readonly #settings: CheckSettings;
  readonly #documents = new Map<string, Promise<Discovered>>();
  readonly #withKeys = new Map<string, Promise<Discovered>>();
  readonly #clients = new Map<string, Promise<AskedClient>>();
  readonly #logins = new Map<string, Promise<Check>>();

  constructor(settings: CheckSettings) {
    this.#settings = settings;
  }

  /** Checks the provider's documents and client while the live state is read. */
  async provider(
    { provider, clientSecretEnv = '' }: DesiredRegistry,
    secret: Secret | undefined,
    reading: Promise<{ registry: Pick<LiveRegistry, 'url'> } | undefined>,
  ): Promise<Check[]> {
    if (provider === undefined) return absentChecks();
    if (this.#settings.strictness.provider === 'off') return uncheckedProvider(provider);
    const address = JSON.stringify([provider.endpoint, provider.verifyCert]);
    const document = this.#document(provider);
    const [discovered, client] = await Promise.all([
      once(this.#withKeys, address, async () => fetchKeys(await document, provider, this.#settings)),
      secret === undefined
        ? ('no-secret' as const)
        : this.#client(
            JSON.stringify([address, provider.clientId, clientSecretEnv]),
            provider,
            secret,
            reading,
          ),
    ]);
    const discovery = evaluateDiscovery(discovered, provider, client === 'accepted');
    return [discovery, evaluateClient(client, provider.clientId)];
  }

  /** Asks the provider about a client, once if it is accepted. */
  async #client(
    key: string,
    client: Provider,
    secret: Secret,
    reading: Promise<{ registry: Pick<LiveRegistry, 'url'> } | undefined>,
  ): Promise<ClientVerdict> {
    if (!this.#settings.maySendSecret) return 'untrusted';
    const url = (await reading.catch(() => undefined))?.registry.url ?? '';
    if (!isSafe(url)) return 'no-address';
    const redirectUri = callbackOf(url);
    const ask = async (earlier: AskedClient | undefined): Promise<AskedClient> => {
      const { verdict, times = 0 } = earlier ?? {};
      if (earlier !== undefined && (verdict === 'accepted' || times === MAX_CLIENT_REQUESTS)) return earlier;
      const request = { ...this.#settings, client, redirectUri, secret };
      return { verdict: await fetchClientVerdict(await this.#document(client), request), times: times + 1 };
    };
    const asked = (this.#clients.get(key) ?? Promise.resolve(undefined)).then(ask);
    this.#clients.set(key, asked);
    return (await asked).verdict;
  }

  /**
   * Sends the provider the login request that Harbor will send, before a write.
   *
   * @param login undefined if there is nothing to check
   */
  async authorization(login: Login | undefined): Promise<Check> {
    const { strictness } = this.#settings;
    const skipped = (why: Skip): Check => skippedCheck('authorization', why);
    if (strictness.login === 'off') return skipped('off-login');
    if (login === undefined) return skipped('absent');
    if (login.settings === undefined) return skipped('same');
    if (strictness.provider === 'off') return skipped('off-provider');
    if (!isSafe(login.registryUrl)) return skipped('no-address');
    const { registryUrl, settings, sendsPkce } = login;
    const { endpoint, clientId, scope, verifyCert } = settings;
    const key = JSON.stringify([registryUrl, endpoint, clientId, scope, verifyCert, sendsPkce]);
    return once(this.#logins, key, () => this.#login(callbackOf(registryUrl), settings, sendsPkce));
  }

  async #login(redirectUri: string, settings: LoginSettings, sendsPkce: boolean): Promise<Check> {
    const unclear = (seen: Text): Check => ({ check: 'authorization', ...undecided({ redirectUri }, seen) });
    const { document } = await this.#document(settings);
    const metadata = await this.#metadata(settings);
    if (metadata === undefined)
      return document.kind === 'response' && document.status === 200
        ? skippedCheck('authorization', 'no-document')
        : unclear(text`no discovery document`);
    const address = loginAddress(
      { settings, redirectUri, sendsPkce },
      String(metadata.authorization_endpoint),
    );
    const request = readLoginRequest(address);
    if (request === undefined) return unclear(text`its login page has no address`);
    const { endpoint, verifyCert } = settings;
    const response = await fetchLogin(address, { endpoint, redirectUri, verifyCert }, this.#settings);
    return { check: 'authorization', ...evaluateLogin(request, response) };
  }

  /** Checks that Harbor starts logins with the settings, and that the provider accepts what Harbor sends. */
  async harbor(
    { registryUrl, settings }: Omit<Login, 'sendsPkce'>,
    written: Written,
    wait: Wait,
  ): Promise<Check> {
    if (this.#settings.strictness.login === 'off') return skippedCheck('harbor', 'off-login');
    const metadata = settings === undefined ? undefined : await this.#metadata(settings);
    return checkHarbor({ registryUrl, settings, metadata }, { ...this.#settings, written, wait });
  }

  /** Returns a problem if `check-login` is `strict` and the runner can't reach Harbor before a write. */
  async reachHarbor(registryUrl: string): Promise<Check | undefined> {
    if (this.#settings.strictness.login !== 'strict') return undefined;
    const response = await fetchHarbor(registryUrl, this.#settings);
    if (response.kind === 'response' && !isRefusal(response)) return undefined;
    const expected = { registryUrl, settings: undefined, metadata: undefined };
    return harborCheck(evaluateHarbor(response, expected));
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
  return [skippedCheck('discovery', 'absent'), skippedCheck('client', 'absent')];
}

/** Returns the checks with `check-provider: off`: only known issues of the settings, without a request. */
function uncheckedProvider(provider: Provider): Check[] {
  const problems = [...groupProblems(provider, undefined), ...findKnownIssues(provider, undefined)];
  return [{ ...skippedCheck('discovery', 'off-provider'), problems }, skippedCheck('client', 'off-provider')];
}

/** Returns the value of a key, made at the first call. */
function once<T>(values: Map<string, T>, key: string, make: () => T): T {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
