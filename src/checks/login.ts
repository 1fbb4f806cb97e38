import { urlOf } from '../lib/address.js';
import type { LoginSettings } from '../model/registry.js';

/** Start of Google's authorization endpoint, for which Harbor omits a scope (`getOauthConf` in pkg/oidc). */
const GOOGLE = 'https://accounts.google.com';

/** Returns the scopes that Harbor requests at this authorization endpoint. */
export function requestedScopes({ scope }: Pick<LoginSettings, 'scope'>, endpoint: unknown): string[] {
  const isGoogle = String(endpoint).startsWith(GOOGLE);
  return scope.filter((name) => !isGoogle || name !== 'offline_access');
}

/** The parts of a login request that a registry's settings determine. */
export interface LoginRequest {
  /** The authorization endpoint, without the query. */
  endpoint: string;
  clientId: string;
  redirectUri: string;
  responseType: string;
  /** As sent, separated by spaces. */
  scope: string;
  state: string;
  sendsPkce: boolean;
}

/** Returns the login request in an address, or undefined if it is none. */
export function readLoginRequest(address: string): LoginRequest | undefined {
  const url = urlOf(address);
  if (url === undefined) return undefined;
  const { origin, pathname, searchParams } = url;
  const of = (name: string): string => searchParams.get(name) ?? '';
  if (of('client_id') === '' && of('redirect_uri') === '') return undefined;
  return {
    endpoint: origin + pathname,
    clientId: of('client_id'),
    redirectUri: of('redirect_uri'),
    responseType: of('response_type'),
    scope: of('scope'),
    state: of('state'),
    sendsPkce: of('code_challenge') !== '',
  };
}

/**
 * Returns a login request that shows no page to log in, and errors in English if the provider knows it.
 * OpenID Connect Core 1.0 section 3.1.2.1.
 */
export function withoutPrompt(address: string): string {
  const url = new URL(address);
  url.searchParams.set('prompt', 'none');
  url.searchParams.set('ui_locales', 'en');
  return url.href;
}
