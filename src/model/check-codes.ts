/** Errors fail the run. */
export type Level = 'error' | 'warning';

/** Where a cause can be fixed. `unsure`: in the file or elsewhere. `itself`: the fix says what to run. */
export type FixedIn = 'file' | 'elsewhere' | 'unsure' | 'itself';

/** Everything that is known of a code. */
export interface CodeRow {
  /** Level of its findings, or both if it depends on the plan. */
  level: Level | readonly [Level, Level];
  /** What it means for a registry, in a few words. */
  short: string;
  fixedIn: FixedIn;
  /** What of a login request it is about. */
  part?: string;
  /** Set if live settings must be sent again, because a new run would find nothing to write. */
  next?: 'resend';
  meaning: string;
  fix: string;
}

export const BOTH = ['error', 'warning'] as const;
const SUPPORT = "If the error persists, contact OVHcloud's support.";
const UNREACHED =
  "It can't reach the provider, doesn't trust its certificate, or reads another issuer there.";
const RECOVERY = "If it worked before, restore the previous values in the file. The API doesn't need OIDC.";
const CHECK_ENDPOINT = 'Check `endpoint`: its realm or tenant, and its spelling.';

/** Codes of problems that checks of the file, the provider and Harbor find. */
export const CHECK_CODES = {
  'no-email': {
    short: '`scope` lacks `email`',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: '`scope` lacks `email`, so Harbor creates users without an e-mail address.',
    fix: 'Add it.',
  },
  'verify-cert-off': {
    short: "Harbor doesn't verify the provider's certificate",
    fixedIn: 'unsure',
    level: 'warning',
    meaning: '`verifyCert: false` lets anyone between Harbor and the provider impersonate the provider.',
    fix: 'Give the provider a valid certificate, and remove this key.',
  },
  'entra-scope': {
    short: 'Entra ID may not know a scope',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: 'Entra ID may not know a scope. It rejects an unknown scope only after the sign-in.',
    fix: 'Use `openid`, `profile`, `email`, `offline_access`, or a scope with its resource URI.',
  },
  'entra-group': {
    short: "`adminGroup` isn't an object ID",
    fixedIn: 'unsure',
    level: 'warning',
    meaning: "`adminGroup` isn't a GUID, but Entra ID sends the object IDs of groups by default.",
    fix: 'Set `adminGroup` to the object ID of the group, unless you configured the claim to send names.',
  },
  'one-admin-group': {
    short: '`adminGroup` has a comma',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: '`adminGroup` has a comma, but Harbor knows one group only. The comma is a part of its name.',
    fix: 'Set it to the name of one group.',
  },
  'auto-onboard': {
    short: '`autoOnboard` lacks `userClaim`',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: '`autoOnboard: true` requires `userClaim`. Without it Harbor names users by the claim `name`.',
    fix: 'Set `userClaim`, for example to `preferred_username`.',
  },
  'no-offline-access': {
    short: '`scope` lacks `offline_access`',
    fixedIn: 'unsure',
    level: 'warning',
    meaning:
      "`scope` lacks `offline_access`, so Harbor's CLI secrets stop working when the ID token expires.",
    fix: 'Add it if the provider supports it.',
  },
  'issuer-mismatch': {
    short: "its `endpoint` isn't the issuer",
    fixedIn: 'file',
    level: BOTH,
    meaning: "The provider's issuer isn't exactly `endpoint`. Harbor rejects such a provider.",
    fix: 'Set `endpoint` to the value in the message.',
  },
  'provider-not-found': {
    short: 'its `endpoint` is no OpenID provider',
    fixedIn: 'unsure',
    level: BOTH,
    meaning: 'There is no discovery document, or no key set, at the address.',
    fix: CHECK_ENDPOINT,
  },
  'provider-not-oidc': {
    short: 'its `endpoint` is no OpenID provider',
    fixedIn: 'unsure',
    level: BOTH,
    meaning: "The response at the discovery address isn't a JSON document, so this is no OpenID provider.",
    fix: CHECK_ENDPOINT,
  },
  'provider-incomplete': {
    short: "the provider's document lacks values",
    fixedIn: 'unsure',
    level: BOTH,
    meaning:
      'The discovery document lacks an address that a login requires, or has one that nobody can request.',
    fix: `${CHECK_ENDPOINT} If they are right, correct the document at the provider.`,
  },
  'provider-field': {
    short: "Harbor rejects the provider's document",
    fixedIn: 'unsure',
    level: BOTH,
    meaning: 'A value of the discovery document has another type than Harbor expects, so Harbor rejects it.',
    fix: "Correct the document at the provider, or ask the provider's support.",
  },
  'provider-unknown': {
    short: "the provider's documents are unusual",
    fixedIn: 'unsure',
    level: 'error',
    meaning: "The provider's documents are unusual, so it isn't known how Harbor reads them.",
    fix: 'Correct the document at the provider. To accept this, set `check-provider: auto`.',
  },
  'provider-algorithm': {
    short: 'the provider has no key for its tokens',
    fixedIn: 'unsure',
    level: BOTH,
    meaning: 'No key of the provider fits an algorithm in which Harbor accepts ID tokens.',
    fix: 'Configure RS256 for the ID tokens of this client at the provider, with an RSA key.',
  },
  'provider-insecure': {
    short: "an address of the provider isn't https",
    fixedIn: 'elsewhere',
    level: 'warning',
    meaning: "The provider uses an address that isn't https. What is sent there can be read on the way.",
    fix: 'Configure https addresses at the provider.',
  },
  'provider-keys': {
    short: "Harbor can't use the keys of the provider",
    fixedIn: 'unsure',
    level: BOTH,
    meaning:
      "The provider's key set is empty, or Harbor can't decode one of its keys. Then every login fails.",
    fix: 'Remove the key that the message names at the provider, or replace it by an RSA key.',
  },
  'groups-unlikely': {
    short: 'the groups can hardly arrive',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: 'The groups can hardly arrive in Harbor with these settings.',
    fix: 'Set the value in the message.',
  },
  'provider-no-code': {
    short: "the provider doesn't list the code flow",
    fixedIn: 'unsure',
    level: 'warning',
    meaning: "The provider doesn't list the response type `code`, which Harbor uses.",
    fix: 'Allow the authorization code flow at the provider.',
  },
  'provider-unreachable': {
    short: 'the provider could not be reached',
    fixedIn: 'unsure',
    level: BOTH,
    meaning: 'The runner could not reach the provider.',
    fix: 'Check `endpoint`. If only Harbor can reach the provider, set `check-provider: off`.',
  },
  'provider-scope': {
    short: "the provider doesn't list a scope",
    fixedIn: 'unsure',
    level: 'warning',
    meaning: "The provider doesn't list a scope. Some providers reject a login that requests an unknown one.",
    fix: 'Create it at the provider, or remove it from `scope`.',
  },
  'provider-claim': {
    short: "the provider doesn't list a claim",
    fixedIn: 'unsure',
    level: 'warning',
    meaning: "The provider doesn't list the claim of `userClaim`.",
    fix: 'Check that its ID tokens contain the claim.',
  },
  'provider-known-issue': {
    short: 'a setting is often wrong with this provider',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: 'The settings have a mistake that is common with this provider.',
    fix: 'Set the value in the message.',
  },
  'client-rejected': {
    short: 'the provider rejects its client',
    fixedIn: 'unsure',
    level: BOTH,
    meaning: 'The provider rejects client ID and client secret, so every login would fail.',
    fix: 'Check `clientId`, that the client is confidential, and that its secret is right and not expired.',
  },
  'login-redirect-uri': {
    part: 'redirect URI',
    short: 'the provider rejects its redirect URI',
    fixedIn: 'elsewhere',
    level: BOTH,
    meaning: "The provider rejects the registry's redirect URI for this client, so nobody could log in.",
    fix: 'Register the redirect URI in the message at the provider, without any change.',
  },
  'login-client': {
    part: 'client ID',
    short: "the provider doesn't know its client",
    fixedIn: 'unsure',
    level: BOTH,
    meaning: 'The provider has no client with this ID, so nobody could log in.',
    fix: 'Check `clientId`, and that the client is in the realm or tenant of `endpoint`.',
  },
  'login-scope': {
    part: 'scopes',
    short: 'the provider rejects a scope',
    fixedIn: 'unsure',
    level: BOTH,
    meaning: 'The provider rejects a scope for this client, so nobody could log in.',
    fix: 'Allow the scopes for the client at the provider, or remove the unknown one from `scope`.',
  },
  'login-flow': {
    part: 'authorization code flow',
    short: 'the provider rejects the way to log in',
    fixedIn: 'unsure',
    level: BOTH,
    meaning: 'The provider rejects the authorization code flow for this client, so nobody could log in.',
    fix: 'Allow the authorization code flow for the client, in Keycloak *Standard flow*.',
  },
  'login-unknown': {
    short: 'could not tell whether a login works',
    fixedIn: 'unsure',
    level: 'error',
    meaning: "The provider's response doesn't show whether a login works, and `check-login` is `strict`.",
    fix: 'Check that the redirect URI in the message is registered. To accept this, set `check-login: auto`.',
  },
  'harbor-not-enabled': {
    short: 'OIDC is off in Harbor',
    fixedIn: 'unsure',
    level: BOTH,
    meaning: 'OIDC is off in Harbor, although OVHcloud returns OIDC settings.',
    fix: `Wait some minutes. ${RECOVERY}`,
  },
  'harbor-not-disabled': {
    short: 'OIDC is still on in Harbor',
    fixedIn: 'unsure',
    level: BOTH,
    meaning: 'OIDC was disabled, but Harbor still starts logins at the provider.',
    fix: `Wait some minutes. ${SUPPORT}`,
  },
  'harbor-differs': {
    short: 'Harbor uses other settings',
    fixedIn: 'unsure',
    next: 'resend',
    level: BOTH,
    meaning: 'Harbor starts logins with other values than the settings.',
    fix: SUPPORT,
  },
  'harbor-provider': {
    short: "Harbor can't start a login",
    fixedIn: 'unsure',
    level: BOTH,
    meaning: `Harbor can't start a login, whatever the runner saw. ${UNREACHED}`,
    fix: `Make \`endpoint\` reachable for Harbor, with a publicly trusted certificate. ${RECOVERY}`,
  },
  'harbor-redirect-uri': {
    short: 'Harbor uses another host',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: "Harbor uses a redirect URI with another host than the registry's URL.",
    fix: 'Register the redirect URI in the message at the provider.',
  },
  'harbor-unknown': {
    short: 'could not check a login at Harbor',
    fixedIn: 'unsure',
    level: 'error',
    meaning: 'Could not check whether a login starts at Harbor, and `check-login` is `strict`.',
    fix: 'Let the runner reach the registry, also through IP restrictions, or set `check-login: auto`.',
  },
} as const satisfies Record<string, CodeRow>;
