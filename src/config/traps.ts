import { quote } from '../lib/quote.js';
import type { Provider } from '../model/registry.js';

/** A known trap of one provider, seen from the settings alone. Sources: each provider's documentation (docs/providers). */
interface Trap {
  /** The provider's endpoints. */
  endpoint: RegExp;
  field: 'endpoint' | 'scope';
  message: (provider: Pick<Provider, 'endpoint' | 'scope'>) => string | undefined;
}

const TRAPS: readonly Trap[] = [
  {
    endpoint: /^https:\/\/[^/]+\.auth0\.com/,
    field: 'endpoint',
    message: ({ endpoint }) =>
      endpoint.endsWith('/') ? undefined : `Auth0’s issuer ends in a slash: write ${quote(`${endpoint}/`)}.`,
  },
  {
    endpoint: /\/application\/o\/[^/]+\/?$/,
    field: 'endpoint',
    message: ({ endpoint }) =>
      endpoint.endsWith('/')
        ? undefined
        : `authentik’s issuer ends in a slash: write ${quote(`${endpoint}/`)}.`,
  },
  {
    endpoint: /^https:\/\/(login\.microsoftonline\.com|sts\.windows\.net)\//,
    field: 'endpoint',
    message: ({ endpoint }) =>
      /^https:\/\/login\.microsoftonline\.com\/(?!common|organizations|consumers)[^/]+\/v2\.0$/.test(endpoint)
        ? undefined
        : 'Entra ID’s issuer for one tenant is `https://login.microsoftonline.com/<tenant ID>/v2.0`, without a slash at its end; `common` and `organizations` have none that Harbor accepts.',
  },
  {
    endpoint: /^https:\/\/[^/]+\.amazoncognito\.com/,
    field: 'endpoint',
    message: () =>
      'Cognito’s issuer is `https://cognito-idp.<region>.amazonaws.com/<user pool ID>`, not the domain of its login page.',
  },
  {
    endpoint: /^https:\/\/(gitlab\.com$|cognito-idp\.)/,
    field: 'scope',
    message: ({ scope }) =>
      scope.includes('offline_access')
        ? 'This provider does not know the scope `offline_access` and refuses logins that ask for it: write `scope: [openid, profile, email]`.'
        : undefined,
  },
];

/** Providers without `offline_access`, so that its absence is no slip. */
const WITHOUT_OFFLINE_ACCESS =
  /^https:\/\/(accounts\.google\.com$|gitlab\.com$|cognito-idp\.|[^/]+\.onelogin\.com\/|auth\.pingone\.)/;

/** Whether the provider at this endpoint is known to have no `offline_access`. */
export function lacksOfflineAccess(endpoint: string): boolean {
  return WITHOUT_OFFLINE_ACCESS.test(endpoint);
}

/** The traps that these settings step into. */
export function findTraps(
  provider: Pick<Provider, 'endpoint' | 'scope'>,
): { field: 'endpoint' | 'scope'; message: string }[] {
  return TRAPS.flatMap(({ endpoint, field, message }) => {
    const text = endpoint.test(provider.endpoint) ? message(provider) : undefined;
    return text === undefined ? [] : [{ field, message: text }];
  });
}
