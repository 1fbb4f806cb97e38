import { type CheckProblem, suspicious } from '../model/checks.js';
import { meaningOf } from '../model/findings.js';
import type { Provider } from '../model/registry.js';
import { type Text, text } from '../model/text.js';
import type { Metadata } from './metadata.js';

type Settings = Pick<Provider, 'endpoint' | 'scope'>;

/** A mistake that is common with one provider. Sources: each provider's documentation (docs/providers). */
interface KnownIssue {
  /** The provider's endpoints. */
  endpoint: RegExp;
  field: 'endpoint' | 'scope';
  hasIssue: (provider: Settings) => boolean;
  what: Text;
  fix: (provider: Settings) => Text;
}

const needsSlash = {
  field: 'endpoint',
  hasIssue: ({ endpoint }: Settings) => !endpoint.endsWith('/'),
} as const;
const addSlash = ({ endpoint }: Settings): Text => text`Set \`endpoint\` to ${`${endpoint}/`}.`;

const ENTRA_ISSUER = 'https://login.microsoftonline.com/<tenant ID>/v2.0';
const UNSUPPORTED = text`This provider doesn't support the scope \`offline_access\``;

const KNOWN_ISSUES: readonly KnownIssue[] = [
  {
    endpoint: /^https:\/\/[^/]+\.auth0\.com/,
    ...needsSlash,
    what: text`Auth0's issuer ends with a slash.`,
    fix: addSlash,
  },
  {
    endpoint: /\/application\/o\/[^/]+\/?$/,
    ...needsSlash,
    what: text`authentik's issuer ends with a slash.`,
    fix: addSlash,
  },
  {
    endpoint: /^https:\/\/(login\.microsoftonline\.com|sts\.windows\.net)\//,
    field: 'endpoint',
    hasIssue: ({ endpoint }) =>
      !/^https:\/\/login\.microsoftonline\.com\/(?!common|organizations|consumers)[^/]+\/v2\.0$/.test(
        endpoint,
      ),
    what: text`\`endpoint\` isn't the issuer of a single Entra ID tenant.`,
    fix: () => text`Set \`endpoint\` to ${ENTRA_ISSUER}, without a trailing slash.`,
  },
  {
    endpoint: /^https:\/\/[^/]+\.amazoncognito\.com/,
    field: 'endpoint',
    hasIssue: () => true,
    what: text`\`endpoint\` is the domain of Cognito's login page, not the issuer.`,
    fix: () => text`Set \`endpoint\` to \`https://cognito-idp.<region>.amazonaws.com/<user pool ID>\`.`,
  },
  {
    endpoint: /^https:\/\/(gitlab\.com$|cognito-idp\.)/,
    field: 'scope',
    hasIssue: ({ scope }) => scope.includes('offline_access'),
    what: text`${UNSUPPORTED} and rejects logins that request it.`,
    fix: () => text`Set \`scope: [openid, profile, email]\`.`,
  },
];

/** Providers that don't support `offline_access`, so that its absence isn't a mistake. */
const WITHOUT_OFFLINE_ACCESS =
  /^https:\/\/(accounts\.google\.com$|gitlab\.com$|cognito-idp\.|[^/]+\.onelogin\.com\/|auth\.pingone\.)/;

/**
 * Returns the mistakes that the settings alone show. A discovery document takes precedence.
 *
 * @param metadata the discovery document, if it could be read
 */
export function findKnownIssues(
  provider: Settings,
  metadata: Record<string, unknown> | undefined,
): CheckProblem[] {
  const issues =
    metadata === undefined
      ? KNOWN_ISSUES.filter(
          ({ endpoint, hasIssue }) => endpoint.test(provider.endpoint) && hasIssue(provider),
        )
      : [];
  return [
    ...issues.map(
      ({ field, what, fix }): CheckProblem => ({
        severity: 'suspicious',
        code: 'provider-known-issue',
        what,
        fix: fix(provider),
        key: `provider.${field}`,
      }),
    ),
    ...offlineAccess(provider, metadata?.scopes_supported),
  ];
}

function offlineAccess({ endpoint, scope }: Settings, supported: unknown): CheckProblem[] {
  const isUnsupported = Array.isArray(supported)
    ? !supported.includes('offline_access')
    : WITHOUT_OFFLINE_ACCESS.test(endpoint);
  if (scope.includes('offline_access') || isUnsupported) return [];
  const what = meaningOf('no-offline-access');
  return [{ severity: 'suspicious', code: 'no-offline-access', what, key: 'provider.scope' }];
}

type GroupSettings = Pick<Provider, 'endpoint' | 'scope' | 'groupsClaim'>;

/**
 * Returns the warning about groups that can hardly arrive. Sources: docs/providers.
 *
 * @param metadata the discovery document, if it could be read
 */
export function groupProblems(provider: GroupSettings, metadata: Metadata | undefined): CheckProblem[] {
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
  { endpoint, scope, groupsClaim }: GroupSettings,
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
