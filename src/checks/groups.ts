import { quote } from '../lib/quote.js';
import type { CheckProblem } from '../model/checks.js';
import type { Provider } from '../model/registry.js';
import type { Metadata } from './metadata.js';
import { suspicious } from './problems.js';

type Settings = Pick<Provider, 'endpoint' | 'scope' | 'groupsClaim'>;

/**
 * Returns the warning about groups that can hardly arrive. Sources: docs/providers.
 *
 * @param metadata the discovery document, if it could be read
 */
export function groupProblems(provider: Settings, metadata: Metadata | undefined): CheckProblem[] {
  const { groupsClaim } = provider;
  if (groupsClaim === '') return [];
  const found = whyUnlikely(provider, metadata?.scopes_supported);
  if (found === undefined) return [];
  const [what, fix, key] = found;
  return [
    suspicious('groups-unlikely', `${what} So Harbor would see no groups.`, { fix, key: `provider.${key}` }),
  ];
}

/** Returns what is wrong, its fix, and the key that causes it. */
function whyUnlikely(
  { endpoint, scope, groupsClaim }: Settings,
  published: unknown,
): readonly [what: string, fix: string, key: 'groupsClaim' | 'scope'] | undefined {
  const name = quote(groupsClaim);
  if (/^https:\/\/accounts\.google\.com\/?$/.test(endpoint))
    return [
      'Google sends no groups.',
      'Remove `groupsClaim` and `adminGroup`, and list `admins`.',
      'groupsClaim',
    ];
  if (/^https:\/\/[^/]+\.auth0\.com\//.test(endpoint) && /^(groups|roles)$/.test(groupsClaim)) {
    const fix = 'Add a claim with an address as its name in an Action, such as `https://example.com/groups`.';
    return [`Auth0 reserves the claim ${name} and doesn't send it.`, fix, 'groupsClaim'];
  }
  if (groupsClaim.includes('.') && !groupsClaim.includes('://')) {
    const fix = 'Map the groups to a claim at the top of the token, such as `groups`.';
    return [`Harbor reads the claim ${name} by its whole name. The dots aren't a path.`, fix, 'groupsClaim'];
  }
  const isUnrequested = Array.isArray(published) && published.includes('groups') && !scope.includes('groups');
  if (isUnrequested && !isKeycloak(endpoint)) {
    const fix = 'Add `groups` to `scope`, unless the provider sends groups without it.';
    return ['The provider lists the scope `groups`, but `scope` lacks it.', fix, 'scope'];
  }
  return undefined;
}

/** Keycloak publishes scopes that every client has. */
function isKeycloak(endpoint: string): boolean {
  return /\/realms\/[^/]+\/?$/.test(endpoint);
}
