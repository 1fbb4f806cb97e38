import type { LoginSettings } from '../model/registry.js';
import type { Metadata } from './metadata.js';

/** Start of Google's authorization endpoint, for which Harbor omits a scope (`getOauthConf` in pkg/oidc). */
const GOOGLE = 'https://accounts.google.com';

/** Returns the scopes that Harbor requests at this provider. */
export function requestedScopes({ scope }: Pick<LoginSettings, 'scope'>, metadata: Metadata): string[] {
  const isGoogle = String(metadata.authorization_endpoint).startsWith(GOOGLE);
  return scope.filter((name) => !isGoogle || name !== 'offline_access');
}
