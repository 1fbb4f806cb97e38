import { generateKeyPairSync } from 'node:crypto';
import type { HttpRequest, HttpResponse } from '../../../src/lib/http.js';
import { PROVIDER } from './scenes.js';

/** Requests of the checks to the provider. */
export type ProviderRequest = 'document' | 'keys' | 'token' | 'authorization';

const DOCUMENT = {
  issuer: PROVIDER.endpoint,
  authorization_endpoint: `${PROVIDER.endpoint}/protocol/openid-connect/auth`,
  token_endpoint: `${PROVIDER.endpoint}/token`,
  jwks_uri: `${PROVIDER.endpoint}/certs`,
};

/** Returns which request of the checks this is, undefined if it isn't for the provider. */
export function providerRequest({ url }: Pick<HttpRequest, 'url'>): ProviderRequest | undefined {
  if (!url.startsWith(`${PROVIDER.endpoint}/`)) return undefined;
  if (url.includes('/.well-known/')) return 'document';
  if (url.endsWith('/certs')) return 'keys';
  return url.endsWith('/token') ? 'token' : 'authorization';
}

/** A public key that Harbor's library decodes. */
const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });

/** Returns the response of a provider that accepts the client and the redirect URI. */
export function soundResponse(request: ProviderRequest, address: string): HttpResponse {
  const respond = (status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse => ({
    kind: 'response',
    status,
    headers,
    body: JSON.stringify(body),
  });
  if (request === 'document') return respond(200, DOCUMENT);
  if (request === 'keys') return respond(200, { keys: [KEY] });
  if (request === 'token') return respond(400, { error: 'invalid_grant' });
  const callback = new URL(address).searchParams.get('redirect_uri') ?? '';
  return respond(302, '', { location: `${callback}?error=login_required` });
}
