import type { CheckProblem } from '../model/checks.js';
import type { Provider } from '../model/registry.js';
import { type Text, text } from '../model/text.js';
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
  const [why, fix, key] = found;
  const what = text`${why} So Harbor would see no groups.`;
  return [suspicious('groups-unlikely', what, { fix, key: `provider.${key}` })];
}

/** Returns what is wrong, its fix, and the key that causes it. */
function whyUnlikely(
  { endpoint, scope, groupsClaim }: Settings,
  published: unknown,
): readonly [what: Text, fix: Text, key: 'groupsClaim' | 'scope'] | undefined {
  if (/^https:\/\/accounts\.google\.com\/?$/.test(endpoint))
    return [
      text`Google sends no groups.`,
      text`Remove \`groupsClaim\` and \`adminGroup\`, and list \`admins\`.`,
      'groupsClaim',
    ];
  if (/^https:\/\/[^/]+\.auth0\.com\//.test(endpoint) && /^(groups|roles)$/.test(groupsClaim)) {
    const example = 'https://example.com/groups';
    const fix = text`Add a claim with an address as its name in an Action, such as ${example}.`;
    return [text`Auth0 reserves the claim ${groupsClaim} and doesn't send it.`, fix, 'groupsClaim'];
  }
  if (groupsClaim.includes('.') && !groupsClaim.includes('://')) {
    const what = text`Harbor reads the claim ${groupsClaim} by its whole name. The dots aren't a path.`;
    const fix = text`Map the groups to a claim at the top of the token, such as \`groups\`.`;
    return [what, fix, 'groupsClaim'];
  }
  const isUnrequested = Array.isArray(published) && published.includes('groups') && !scope.includes('groups');
  if (isUnrequested && !isKeycloak(endpoint)) {
    const fix = text`Add \`groups\` to \`scope\`, unless the provider sends groups without it.`;
    return [text`The provider lists the scope \`groups\`, but \`scope\` lacks it.`, fix, 'scope'];
  }
  return undefined;
}

/** Keycloak publishes scopes that every client has. */
function isKeycloak(endpoint: string): boolean {
  return /\/realms\/[^/]+\/?$/.test(endpoint);
}
