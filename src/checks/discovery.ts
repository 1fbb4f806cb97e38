import { randomUUID } from 'node:crypto';
import { isSafe, jsonObject } from '../lib/http.js';
import type { Secret } from '../lib/secret.js';
import type { Provider } from '../model/registry.js';
import { fetchFromProvider, type ProviderResponse } from './fetch.js';

/** Redirect URI with a name that can't exist (RFC 6761). The provider never redirects to it. */
const REDIRECT_URI = 'https://registry.invalid/c/oidc/callback';

/** The provider's responses, not yet evaluated. */
export interface Facts {
  /** URL of the requested discovery document. */
  address: string;
  document: ProviderResponse;
  /** The document as JSON, if it is an object. */
  metadata?: Record<string, unknown>;
  /** The key set. Absent if the document names none. */
  keys?: ProviderResponse;
  /** Whether the provider accepts client ID and secret. `unasked` if the secret must not be sent there. */
  client: 'accepted' | 'rejected' | 'unknown' | 'unasked';
}

export interface Discovery {
  provider: Pick<Provider, 'endpoint' | 'clientId' | 'verifyCert'>;
  /** Milliseconds for one request. */
  timeout: number;
  signal: AbortSignal;
  /** Receives every encoding in which a request carries the secret. */
  mask: (text: string) => void;
  /** Returns the secret, or undefined if it must not be sent to this endpoint. */
  secret: () => Promise<Secret | undefined>;
}

/**
 * Returns a provider's responses to the requests that Harbor sends at start-up and at a login. Never throws.
 *
 * - the discovery document (OpenID Connect Discovery 1.0 section 4)
 * - the keys
 * - the token endpoint, with a code that can't be valid (RFC 6749 section 5.2)
 */
export async function discover({ provider, timeout, signal, secret, mask }: Discovery): Promise<Facts> {
  const { endpoint, verifyCert } = provider;
  const address = `${endpoint.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const document = await fetchFromProvider({ url: address, verifyCert, timeout, signal });
  const metadata =
    document.kind === 'response' && document.status === 200 ? jsonObject(document.body) : undefined;
  if (metadata === undefined) return { address, document, client: 'unasked' };

  const { jwks_uri: keysAt, token_endpoint: tokenAt, issuer } = metadata;
  const trusted = issuer === endpoint && document.kind === 'response' && !document.redirected && verifyCert;
  const [keys, client]: [ProviderResponse | undefined, Facts['client']] = await Promise.all([
    typeof keysAt === 'string' ? fetchFromProvider({ url: keysAt, verifyCert, timeout, signal }) : undefined,
    trusted && typeof tokenAt === 'string' && isSafe(tokenAt)
      ? checkClient(provider.clientId, tokenAt, metadata, { timeout, signal, mask, secret: await secret() })
      : 'unasked',
  ]);
  return { address, document, metadata, ...(keys !== undefined && { keys }), client };
}

interface ClientRequest {
  timeout: number;
  signal: AbortSignal;
  mask: (text: string) => void;
  secret: Secret | undefined;
}

/**
 * Returns whether the provider accepts client ID and secret. Like Harbor, it sends them with Basic
 * authentication first, then in the body, unless the provider doesn't publish that method. The client is
 * rejected only if all methods are.
 */
async function checkClient(
  clientId: string,
  tokenAt: string,
  metadata: Record<string, unknown>,
  { timeout, signal, mask, secret }: ClientRequest,
): Promise<Facts['client']> {
  if (secret === undefined) return 'unasked';
  const openid = await import('openid-client');
  const published = metadata.token_endpoint_auth_methods_supported;
  const methods = [
    ['client_secret_basic', openid.ClientSecretBasic],
    ['client_secret_post', openid.ClientSecretPost],
  ] as const;
  const verdicts: Facts['client'][] = [];
  for (const [name, authentication] of methods) {
    if (Array.isArray(published) && !published.includes(name)) continue;
    const server = { issuer: String(metadata.issuer), token_endpoint: tokenAt };
    const configuration = new openid.Configuration(
      server,
      clientId,
      undefined,
      authentication(secret.reveal()),
    );
    if (tokenAt.startsWith('http:')) openid.allowInsecureRequests(configuration);
    let response: ProviderResponse | undefined;
    configuration[openid.customFetch] = async (url, options) => {
      const headers = options.headers as Record<string, string>;
      for (const form of secretForms(headers.authorization, String(options.body))) mask(form);
      response = await fetchFromProvider({
        url,
        method: 'POST',
        headers,
        body: String(options.body),
        verifyCert: true,
        timeout,
        signal,
      });
      if (response.kind !== 'response') throw new TypeError('no response');
      return new Response(response.status === 204 ? null : response.body, {
        status: Math.max(response.status, 200),
      });
    };
    const parameters = { code: `check-${randomUUID()}`, redirect_uri: REDIRECT_URI };
    await openid.genericGrantRequest(configuration, 'authorization_code', parameters).catch(() => undefined);
    const verdict = clientVerdict(response);
    if (verdict === 'accepted') return verdict;
    verdicts.push(verdict);
  }
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'rejected') ? 'rejected' : 'unknown';
}

/** Returns the encodings of the secret in Basic authentication and in a form's body. */
function secretForms(authorization: string | undefined, body: string): string[] {
  const [, basic] = /^Basic (.+)$/.exec(authorization ?? '') ?? [];
  const [, inBody] = /(?:^|&)client_secret=([^&]+)/.exec(body) ?? [];
  const encoded = basic === undefined ? undefined : Buffer.from(basic, 'base64').toString().split(':')[1];
  return [basic, encoded, inBody].filter((form) => form !== undefined && form !== '') as string[];
}

/** Returns what a token response shows. `invalid_grant`: the client is valid (RFC 6749 section 5.2). */
function clientVerdict(response: ProviderResponse | undefined): 'accepted' | 'rejected' | 'unknown' {
  if (response?.kind !== 'response') return 'unknown';
  const error = jsonObject(response.body)?.error;
  if (error === 'invalid_grant') return 'accepted';
  return response.status === 401 || error === 'invalid_client' ? 'rejected' : 'unknown';
}
