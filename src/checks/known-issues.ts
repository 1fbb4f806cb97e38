import { quote } from '../lib/quote.js';
import type { CheckProblem } from '../model/checks.js';
import type { Provider } from '../model/registry.js';

type Settings = Pick<Provider, 'endpoint' | 'scope'>;

/** A mistake that is common with one provider. Sources: each provider's documentation (docs/providers). */
interface KnownIssue {
  /** The provider's endpoints. */
  endpoint: RegExp;
  field: 'endpoint' | 'scope';
  hasIssue: (provider: Settings) => boolean;
  what: string;
  fix: (provider: Settings) => string;
}

const needsSlash = {
  field: 'endpoint',
  hasIssue: ({ endpoint }: Settings) => !endpoint.endsWith('/'),
} as const;
const addSlash = ({ endpoint }: Settings): string => `Set \`endpoint:\` ${quote(`${endpoint}/`)}.`;

const KNOWN_ISSUES: readonly KnownIssue[] = [
  {
    endpoint: /^https:\/\/[^/]+\.auth0\.com/,
    ...needsSlash,
    what: "Auth0's issuer ends in a slash.",
    fix: addSlash,
  },
  {
    endpoint: /\/application\/o\/[^/]+\/?$/,
    ...needsSlash,
    what: "authentik's issuer ends in a slash.",
    fix: addSlash,
  },
  {
    endpoint: /^https:\/\/(login\.microsoftonline\.com|sts\.windows\.net)\//,
    field: 'endpoint',
    hasIssue: ({ endpoint }) =>
      !/^https:\/\/login\.microsoftonline\.com\/(?!common|organizations|consumers)[^/]+\/v2\.0$/.test(
        endpoint,
      ),
    what: "This isn't Entra ID's issuer of one tenant.",
    fix: () =>
      'Set `endpoint:` `https://login.microsoftonline.com/<tenant ID>/v2.0`, without a slash at its end.',
  },
  {
    endpoint: /^https:\/\/[^/]+\.amazoncognito\.com/,
    field: 'endpoint',
    hasIssue: () => true,
    what: "This is the domain of Cognito's login page, not its issuer.",
    fix: () => 'Set `endpoint:` `https://cognito-idp.<region>.amazonaws.com/<user pool ID>`.',
  },
  {
    endpoint: /^https:\/\/(gitlab\.com$|cognito-idp\.)/,
    field: 'scope',
    hasIssue: ({ scope }) => scope.includes('offline_access'),
    what: "This provider doesn't know the scope `offline_access` and rejects logins that request it.",
    fix: () => 'Set `scope: [openid, profile, email]`.',
  },
];

/** Providers without `offline_access`, so that its absence is no mistake. */
const WITHOUT_OFFLINE_ACCESS =
  /^https:\/\/(accounts\.google\.com$|gitlab\.com$|cognito-idp\.|[^/]+\.onelogin\.com\/|auth\.pingone\.)/;

/**
 * Returns what can be told from the settings alone. The provider's own document, if there is one, knows better.
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
  const what =
    '`scope` lacks `offline_access`, so CLI secrets of Harbor stop working when the ID token ends.';
  return [{ severity: 'suspicious', code: 'no-offline-access', what, key: 'provider.scope' }];
}
