import { createHash, randomBytes } from 'node:crypto';
import { mayLeadTo, urlOf } from '../lib/address.js';
import { now } from '../lib/clock.js';
import type { HttpResponse } from '../lib/http.js';
import { jsonObject } from '../lib/json.js';
import { type CheckProblem, failed, unknown, type Verdict } from '../model/checks.js';
import { isEntra, type LoginSettings } from '../model/registry.js';
import { type Text, text } from '../model/text.js';
import { locationOf, type Sending } from './fetch.js';

/** What a browser sends, in the language of the known responses. No cookie is sent or kept. */
const HEADERS = { accept: 'text/html,*/*;q=0.5', 'accept-language': 'en', 'user-agent': 'Mozilla/5.0' };
const MAX_REDIRECTS = 3;

/** The last response to a login request, not yet evaluated. */
export interface LoginResponse {
  /** Address of the last request. */
  address: string;
  response: HttpResponse;
}

/** A login that Harbor will start. */
export interface StartedLogin {
  settings: LoginSettings;
  redirectUri: string;
  /** Whether Harbor sends PKCE (RFC 7636). It does from version 2.13 on. */
  sendsPkce: boolean;
}

/**
 * Returns the address of the login request that Harbor will send, without a prompt. It is built as Harbor's
 * library does (golang.org/x/oauth2, `AuthCodeURL`): the query is added at the end.
 *
 * @param endpoint the authorization endpoint as published
 */
export function loginAddress({ settings, redirectUri, sendsPkce }: StartedLogin, endpoint: string): string {
  const challenge = createHash('sha256').update(randomBytes(32).toString('base64url')).digest('base64url');
  const query = new URLSearchParams({
    client_id: settings.clientId,
    ...(sendsPkce && { code_challenge: challenge, code_challenge_method: 'S256' }),
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: requestedScopes(settings, endpoint).join(' '),
    state: randomBytes(32).toString('base64url'),
  });
  return withoutPrompt(`${endpoint}${endpoint.includes('?') ? '&' : '?'}${query}`);
}

/**
 * Returns the last response to a login request. Never throws. Follows at most three redirects, at the origin
 * of the request only, and never to the redirect URI. `timeout` includes them.
 */
export async function fetchLogin(
  address: string,
  { endpoint, redirectUri, verifyCert }: { endpoint: string; redirectUri: string; verifyCert: boolean },
  { send, ...limits }: Sending,
): Promise<LoginResponse> {
  const since = now();
  let url = address;
  for (let redirects = 0; ; redirects++) {
    if (!mayLeadTo(endpoint, url)) return { address: url, response: NOT_HTTPS };
    const response = await send({ url, headers: HEADERS, verifyCert, since, ...limits });
    const target = redirectOf({ address: url, response });
    const isOver = target === undefined || redirects === MAX_REDIRECTS;
    if (isOver || isAt(target, redirectUri) || target.origin !== new URL(address).origin)
      return { address: url, response };
    url = target.href;
  }
}

const NOT_HTTPS: HttpResponse = { kind: 'failed', reason: 'its address is not https', certificate: false };

function redirectOf({ address, response }: LoginResponse): URL | undefined {
  return response.kind === 'failed' ? undefined : locationOf(response, address);
}

/** Returns whether an address is the redirect URI, with any query or fragment. */
function isAt(url: URL, redirectUri: string): boolean {
  const wanted = urlOf(redirectUri);
  return url.origin === wanted?.origin && url.pathname === wanted.pathname;
}

/** Result of a login request. */
export interface LoginResult {
  verdict: Exclude<Verdict, 'skipped'>;
  /** One sentence. */
  detail: Text;
  /** Set if the verdict is unknown. */
  short?: Text;
  problems: CheckProblem[];
}

/** Errors of a provider that accepts the request, but has no session (OpenID Connect Core 1.0, 3.1.2.6). */
const ACCEPTED = ['login_required', 'interaction_required', 'consent_required', 'account_selection_required'];
/** Errors of a provider that rejects the way to log in (RFC 6749 section 4.1.2.1). */
const FLOW_ERRORS = ['unauthorized_client', 'unsupported_response_type'];
/** Other errors that a message may name. Any other text could repeat the request's `state`. */
const OTHER_ERRORS = ['invalid_request', 'access_denied', 'server_error', 'temporarily_unavailable'];

/** Words about a missing code challenge, of Keycloak, oidc-provider and Entra ID. */
const PKCE_REQUIRED = /code_challenge|\bPKCE\b/i;

const NOBODY = text`so nobody could log in.`;

/** Returns what the response to a login request without a prompt shows. Pure. */
export function evaluateLogin(request: LoginRequest, received: LoginResponse): LoginResult {
  const { response } = received;
  if (response.kind === 'failed')
    return undecided(request, text`no response: ${response.reason}`, text`no response`);
  const target = redirectOf(received);
  if (target !== undefined && isAt(target, request.redirectUri)) return evaluateError(request, target);
  if (target !== undefined) return undecided(request, text`a redirect to another page`, text`another page`);
  const { status } = response;
  const isPage = status === 400 || status === 404;
  const rejected = isPage ? rejectedPart(request, received.address, response.body) : undefined;
  if (rejected === 'redirect URI') return rejectedRedirectUri(request);
  if (rejected === 'client') return rejectedClient(request);
  return undecided(request, text`status ${status}`);
}

function evaluateError(request: LoginRequest, target: URL): LoginResult {
  const inFragment = new URLSearchParams(target.hash.slice(1)).get('error');
  const error = target.searchParams.get('error') ?? inFragment ?? '';
  if (ACCEPTED.includes(error)) return { verdict: 'passed', detail: acceptedDetail(request), problems: [] };
  if (error === 'invalid_scope') return rejectedScope(request);
  const description = target.searchParams.get('error_description') ?? '';
  if (error === 'invalid_request' && !request.sendsPkce && PKCE_REQUIRED.test(description))
    return lacksPkce(request);
  if (FLOW_ERRORS.includes(error)) return rejectedFlow(request, error);
  if (error === '') return undecided(request, text`a redirect without an error`);
  return undecided(request, OTHER_ERRORS.includes(error) ? text`the error ${error}` : text`an unknown error`);
}

function acceptedDetail({ endpoint }: LoginRequest): Text {
  return isEntra(endpoint)
    ? text`The provider accepts client ID and redirect URI. Entra ID checks the scopes after the sign-in.`
    : text`The provider accepts client ID, redirect URI and scopes.`;
}

function rejectedRedirectUri({ clientId, redirectUri }: LoginRequest): LoginResult {
  const what = text`The provider rejects the redirect URI for the client ${clientId}, ${NOBODY}`;
  const fix = text`Register ${redirectUri} as redirect URI of the client, without any change.`;
  const problems = [failed('login-redirect-uri', what, { fix, key: 'provider.clientId' })];
  return { verdict: 'failed', detail: text`The provider rejects the redirect URI.`, problems };
}

function rejectedClient({ clientId }: LoginRequest): LoginResult {
  const what = text`The provider has no client ${clientId}, ${NOBODY}`;
  const problems = [failed('login-client', what, { key: 'provider.clientId' })];
  return { verdict: 'failed', detail: text`The provider doesn't know the client ID.`, problems };
}

function rejectedScope({ clientId, scope }: LoginRequest): LoginResult {
  const what = text`The provider rejects the scopes ${scope} for the client ${clientId}, ${NOBODY}`;
  const problems = [failed('login-scope', what, { key: 'provider.scope' })];
  return { verdict: 'failed', detail: text`The provider rejects a scope.`, problems };
}

function rejectedFlow({ clientId }: LoginRequest, error: string): LoginResult {
  const rejected = text`The provider doesn't allow the authorization code flow (${error})`;
  const what = text`${rejected} for the client ${clientId}, ${NOBODY}`;
  const problems = [failed('login-flow', what, { key: 'provider.clientId' })];
  return { verdict: 'failed', detail: text`The provider rejects the authorization code flow.`, problems };
}

function lacksPkce({ clientId }: LoginRequest): LoginResult {
  const required = text`The provider requires PKCE for the client ${clientId}`;
  const what = text`${required}, but this Harbor sends it only from 2.13 on, ${NOBODY}`;
  const fix = text`Turn the requirement off for this client, or ask OVHcloud for a newer Harbor.`;
  const problems = [failed('login-flow', what, { fix, key: 'provider.clientId' })];
  return { verdict: 'failed', detail: text`The provider requires PKCE, which this Harbor lacks.`, problems };
}

/**
 * Returns the result of a login request whose response shows nothing.
 *
 * @param seen what came instead of a response that shows something
 * @param short the same in at most six words, if it has more
 */
export function undecided(
  { redirectUri }: Pick<LoginRequest, 'redirectUri'>,
  seen: Text,
  short = seen,
): LoginResult {
  const what = text`The provider's response doesn't show whether it accepts a login request (${seen}).`;
  const fix = text`Check that ${redirectUri} is registered as redirect URI of the client.`;
  const problems = [unknown('login-unknown', what, { fix, key: 'provider.clientId' })];
  return { verdict: 'unknown', detail: what, short, problems };
}

/** Returns what a page on the closed list rejects, without what it repeats of the request. */
function rejectedPart(request: LoginRequest, address: string, body: string) {
  const own = [request.redirectUri, request.clientId, request.scope, request.state];
  const page = withoutValues(decodeEntities(withoutValues(body, own)), own).replace(/\s+/g, ' ');
  const errors = [jsonObject(body)?.error, urlOf(address)?.searchParams.get('error')].map((error) =>
    typeof error === 'string' ? withoutValues(error, own) : '',
  );
  return KNOWN_RESPONSES.find(
    ({ phrase, error }) =>
      (phrase !== undefined && page.includes(phrase)) || (error !== undefined && errors.includes(error)),
  )?.rejects;
}

/** Returns a text without values of our own request: plain, percent-encoded and form-encoded. */
function withoutValues(given: string, values: readonly string[]): string {
  const forms = values.flatMap((value) => [
    value,
    encodeURIComponent(value),
    new URLSearchParams({ '': value }).toString().slice(1),
  ]);
  return forms
    .filter((form) => form !== '')
    .sort((one, other) => other.length - one.length)
    .reduce((rest, form) => rest.replaceAll(form, '\u0000'), given);
}

/** Returns HTML with its references to characters replaced, those that known responses have. */
function decodeEntities(html: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', apos: "'", nbsp: ' ' };
  return html.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

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
