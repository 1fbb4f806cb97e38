/** A response by which a provider rejects a login without a redirect to the client. */
export interface KnownResponse {
  provider: string;
  rejects: 'redirect URI' | 'client';
  /** Words of its page. */
  phrase?: string;
  /** Value of `error` in its JSON, or in the page's address. */
  error?: string;
}

/**
 * Every response that counts as a rejection. A response that isn't listed shows nothing, so that a page of a
 * proxy or of another provider never stops a write. `__tests__/fixtures/login-responses.json` has the source
 * of each row, with address and quotation.
 */
export const KNOWN_RESPONSES: readonly KnownResponse[] = [
  { provider: 'Keycloak', rejects: 'redirect URI', phrase: 'Invalid parameter: redirect_uri' },
  { provider: 'Keycloak', rejects: 'redirect URI', phrase: 'Paramètre invalide : redirect_uri' },
  { provider: 'Keycloak', rejects: 'client', phrase: 'Client not found.' },
  { provider: 'Keycloak', rejects: 'client', phrase: 'Client inconnu.' },
  { provider: 'oidc-provider', rejects: 'redirect URI', phrase: 'error</strong>: invalid_redirect_uri' },
  { provider: 'oidc-provider', rejects: 'redirect URI', error: 'invalid_redirect_uri' },
  { provider: 'oidc-provider', rejects: 'client', phrase: 'error</strong>: invalid_client' },
  { provider: 'oidc-provider', rejects: 'client', error: 'invalid_client' },
  { provider: 'Dex', rejects: 'redirect URI', phrase: 'Unregistered redirect_uri.' },
  { provider: 'Dex', rejects: 'redirect URI', phrase: 'Unregistered redirect_uri (' },
  { provider: 'Dex', rejects: 'client', phrase: 'Invalid client_id (' },
  { provider: 'Dex', rejects: 'client', phrase: 'Invalid client_id.' },
  { provider: 'Dex', rejects: 'client', phrase: 'Invalid client_id provided.' },
  { provider: 'authentik', rejects: 'redirect URI', phrase: 'Redirect URI Error' },
  { provider: 'authentik', rejects: 'client', phrase: 'Client ID Error' },
  {
    provider: 'Zitadel',
    rejects: 'redirect URI',
    phrase: 'The requested redirect_uri is missing in the client configuration',
  },
  { provider: 'Zitadel', rejects: 'client', phrase: 'Errors.App.NotFound' },
  {
    provider: 'Okta',
    rejects: 'redirect URI',
    phrase: "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings",
  },
  { provider: 'Okta', rejects: 'client', phrase: "Invalid value for 'client_id' parameter" },
  { provider: 'Amazon Cognito', rejects: 'redirect URI', error: 'redirect_mismatch' },
];
