import { randomUUID } from 'node:crypto';
import { isSafe, jsonObject } from '../lib/http.js';
import type { Secret } from '../lib/secret.js';
import type { LoginSettings } from '../model/registry.js';
import type { Discovered } from './discovery.js';
import { fetchFromProvider, type ProviderResponse, type Sending } from './fetch.js';
import type { Metadata } from './metadata.js';

/** Redirect URI with a name that can't exist (RFC 6761). The provider never redirects to it. */
const REDIRECT_URI = 'https://registry.invalid/c/oidc/callback';

/** Why the secret isn't sent to the provider. */
export type Unasked = 'no-secret' | 'untrusted' | 'unverified' | 'invalid-document' | 'insecure';

/** Whether the provider accepts client ID and secret, or why it wasn't asked. */
export type ClientVerdict = 'accepted' | 'rejected' | 'unknown' | Unasked;

export interface ClientRequest extends Sending {
  client: Pick<LoginSettings, 'endpoint' | 'clientId' | 'verifyCert'>;
  /** Receives every encoding in which a request carries the secret. */
  mask: (text: string) => void;
  secret: Secret;
}

/**
 * Returns whether the provider accepts client ID and secret, from a request to the token endpoint with a code
 * that can't be valid (RFC 6749 section 5.2). Never throws. The secret goes only to the token endpoint of a
 * verified issuer, over a verified connection, without a redirect in between.
 */
export async function fetchClientVerdict(
  { document, metadata }: Discovered,
  request: ClientRequest,
): Promise<ClientVerdict> {
  const { client, secret } = request;
  const { endpoint, verifyCert } = client;
  const { token_endpoint: tokenAt, issuer } = metadata ?? {};
  if (!verifyCert) return 'unverified';
  const isValid = issuer === endpoint && document.kind === 'response' && !document.redirected;
  if (!isValid || typeof tokenAt !== 'string') return 'invalid-document';
  if (!isSafe(tokenAt)) return 'insecure';
  return tryMethods(new URL(tokenAt).href, metadata ?? {}, secret, request);
}

/**
 * Like Harbor, sends ID and secret with Basic authentication first, then in the body, unless the provider
 * doesn't publish that method. The client is rejected only if all methods are.
 */
async function tryMethods(
  tokenAt: string,
  metadata: Metadata,
  secret: Secret,
  { client, mask, ...sending }: ClientRequest,
): Promise<ClientVerdict> {
  const openid = await import('openid-client');
  const published = metadata.token_endpoint_auth_methods_supported;
  const methods = [
    ['client_secret_basic', openid.ClientSecretBasic],
    ['client_secret_post', openid.ClientSecretPost],
  ] as const;
  const verdicts: ClientVerdict[] = [];
  for (const [name, authentication] of methods) {
    if (Array.isArray(published) && !published.includes(name)) continue;
    const server = { issuer: String(metadata.issuer), token_endpoint: tokenAt };
    const configuration = new openid.Configuration(
      server,
      client.clientId,
      undefined,
      authentication(secret.reveal()),
    );
    if (tokenAt.startsWith('http:')) openid.allowInsecureRequests(configuration);
    let response: ProviderResponse | undefined;
    configuration[openid.customFetch] = async (url, options) => {
      const headers = options.headers as Record<string, string>;
      for (const form of secretForms(headers.authorization, String(options.body))) mask(form);
      const body = String(options.body);
      response = await fetchFromProvider({ url, method: 'POST', headers, body, verifyCert: true }, sending);
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
