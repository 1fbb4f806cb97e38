import { type HttpResponse, isSafe } from '../lib/http.js';
import { callbackOf, type LoginSettings } from '../model/registry.js';
import type { Sending } from './fetch.js';
import { requestedScopes, withoutPrompt } from './login.js';
import type { Metadata } from './metadata.js';

/** What a browser sends, in the language of the known responses. No cookie is sent or kept. */
const HEADERS = { accept: 'text/html,*/*;q=0.5', 'accept-language': 'en' };
const MAX_REDIRECTS = 3;

/** The last response to a login request, not yet evaluated. */
export interface LoginResponse {
  /** Address of the last request. */
  address: string;
  response: HttpResponse;
}

/**
 * Returns the address of the login request that Harbor will send with these settings (OpenID Connect Core 1.0
 * section 3.1.2.1, PKCE of RFC 7636), without a prompt. Returns undefined if it isn't https.
 */
export async function loginAddress(
  settings: LoginSettings,
  registryUrl: string,
  metadata: Metadata,
): Promise<string | undefined> {
  const published = String(metadata.authorization_endpoint);
  if (!isSafe(published)) return undefined;
  const authorization_endpoint = new URL(published).href;
  const openid = await import('openid-client');
  const server = { issuer: settings.endpoint, authorization_endpoint };
  const configuration = new openid.Configuration(server, settings.clientId);
  if (authorization_endpoint.startsWith('http:')) openid.allowInsecureRequests(configuration);
  const url = openid.buildAuthorizationUrl(configuration, {
    response_type: 'code',
    redirect_uri: callbackOf(registryUrl),
    scope: requestedScopes(settings, authorization_endpoint).join(' '),
    state: openid.randomState(),
    code_challenge: await openid.calculatePKCECodeChallenge(openid.randomPKCECodeVerifier()),
    code_challenge_method: 'S256',
  });
  return withoutPrompt(url.href);
}

/**
 * Returns the last response to a login request. Never throws. Follows at most three redirects, at the origin
 * of the request only, and never to the redirect URI. `timeout` includes them.
 */
export async function fetchLogin(
  address: string,
  { redirectUri, verifyCert }: { redirectUri: string; verifyCert: boolean },
  { send, ...limits }: Sending,
): Promise<LoginResponse> {
  const since = Date.now();
  let url = address;
  for (let redirects = 0; ; redirects++) {
    if (!isSafe(url)) return { address: url, response: NOT_HTTPS };
    const response = await send({ url, headers: HEADERS, verifyCert, since, ...limits });
    const target = redirectOf({ address: url, response });
    const isOver = target === undefined || redirects === MAX_REDIRECTS;
    if (isOver || isAt(target, redirectUri) || target.origin !== new URL(address).origin)
      return { address: url, response };
    url = target.href;
  }
}

const NOT_HTTPS: HttpResponse = { kind: 'failed', reason: 'its address is not https', certificate: false };

/** Returns where a response redirects to, or undefined if it doesn't. */
export function redirectOf({ address, response }: LoginResponse): URL | undefined {
  if (response.kind === 'failed' || response.status < 300 || response.status >= 400) return undefined;
  const { location } = response.headers;
  return location !== undefined && URL.canParse(location, address) ? new URL(location, address) : undefined;
}

/** Returns whether an address is the redirect URI, with any query or fragment. */
export function isAt(url: URL, redirectUri: string): boolean {
  if (!URL.canParse(redirectUri)) return false;
  const wanted = new URL(redirectUri);
  return url.origin === wanted.origin && url.pathname === wanted.pathname;
}
