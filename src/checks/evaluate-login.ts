import { jsonObject } from '../lib/http.js';
import { quote } from '../lib/quote.js';
import type { CheckProblem, Verdict } from '../model/checks.js';
import { isEntra } from '../model/entra.js';
import { isAt, type LoginResponse, redirectOf } from './authorization.js';
import { KNOWN_RESPONSES } from './known-responses.js';
import type { LoginRequest } from './login.js';
import { failed, unknown } from './problems.js';

/** Result of a login request. */
export interface LoginResult {
  verdict: Exclude<Verdict, 'skipped'>;
  /** One sentence. */
  detail: string;
  problems: CheckProblem[];
}

/** Errors of a provider that accepts the request, but has no session (OpenID Connect Core 1.0, 3.1.2.6). */
const ACCEPTED = ['login_required', 'interaction_required', 'consent_required', 'account_selection_required'];
/** Errors of a provider that rejects the way to log in (RFC 6749 section 4.1.2.1). */
const FLOW_ERRORS = ['unauthorized_client', 'unsupported_response_type'];
/** Other errors that a message may name. Any other text could repeat the request's `state`. */
const OTHER_ERRORS = ['invalid_request', 'access_denied', 'server_error', 'temporarily_unavailable'];

const NOBODY = 'so nobody could log in.';

/** Returns what the response to a login request without a prompt shows. Pure. */
export function evaluateLogin(request: LoginRequest, received: LoginResponse): LoginResult {
  const { response } = received;
  if (response.kind === 'failed') return undecided(request, `no response: ${response.reason}`);
  const target = redirectOf(received);
  if (target !== undefined && isAt(target, request.redirectUri)) return evaluateError(request, target);
  if (target !== undefined) return undecided(request, 'a redirect to another page');
  const { status } = response;
  if (status !== 400 && status !== 404) return undecided(request, `status ${status}`);
  const rejected = rejectedPart(request, received.address, response.body);
  if (rejected === 'redirect URI') return rejectedRedirectUri(request);
  if (rejected === 'client') return rejectedClient(request);
  return undecided(request, `status ${status}`);
}

function evaluateError(request: LoginRequest, target: URL): LoginResult {
  const inFragment = new URLSearchParams(target.hash.slice(1)).get('error');
  const error = target.searchParams.get('error') ?? inFragment ?? '';
  if (ACCEPTED.includes(error)) return { verdict: 'passed', detail: acceptedDetail(request), problems: [] };
  if (error === 'invalid_scope') return rejectedScope(request);
  if (FLOW_ERRORS.includes(error)) return rejectedFlow(request, error);
  const shown = OTHER_ERRORS.includes(error) ? `the error ${error}` : 'an unknown error';
  return undecided(request, error === '' ? 'a redirect without an error' : shown);
}

function acceptedDetail({ endpoint }: LoginRequest): string {
  return isEntra(endpoint)
    ? 'The provider accepts client ID and redirect URI. Entra ID checks the scopes after the sign-in.'
    : 'The provider accepts client ID, redirect URI and scopes.';
}

function rejectedRedirectUri({ clientId, redirectUri }: LoginRequest): LoginResult {
  const what = `The provider rejects the redirect URI for the client ${quote(clientId)}, ${NOBODY}`;
  const uri = `Register ${quote(redirectUri)} as redirect URI of the client, exactly so.`;
  const fix = `${uri} Then re-run this job.`;
  const problems = [failed('login-redirect-uri', what, { fix, key: 'provider.clientId' })];
  return { verdict: 'failed', detail: 'The provider rejects the redirect URI.', problems };
}

function rejectedClient({ clientId }: LoginRequest): LoginResult {
  const what = `The provider has no client ${quote(clientId)}, ${NOBODY}`;
  const problems = [failed('login-client', what, { key: 'provider.clientId' })];
  return { verdict: 'failed', detail: "The provider doesn't know the client ID.", problems };
}

function rejectedScope({ clientId, scope }: LoginRequest): LoginResult {
  const rejected = `The provider rejects the scopes ${quote(scope)}`;
  const what = `${rejected} for the client ${quote(clientId)}, ${NOBODY}`;
  const problems = [failed('login-scope', what, { key: 'provider.scope' })];
  return { verdict: 'failed', detail: 'The provider rejects a scope.', problems };
}

function rejectedFlow({ clientId }: LoginRequest, error: string): LoginResult {
  const rejected = `The provider doesn't allow the authorization code flow (${quote(error)})`;
  const what = `${rejected} for the client ${quote(clientId)}, ${NOBODY}`;
  const problems = [failed('login-flow', what, { key: 'provider.clientId' })];
  return { verdict: 'failed', detail: 'The provider rejects the authorization code flow.', problems };
}

/**
 * Returns the result of a login request whose response shows nothing.
 *
 * @param seen what came instead of a response that shows something
 */
export function undecided({ redirectUri }: Pick<LoginRequest, 'redirectUri'>, seen: string): LoginResult {
  const what = `The provider's response doesn't show whether it accepts a login request (${quote(seen)}).`;
  const fix = `Check that ${quote(redirectUri)} is registered as redirect URI of the client.`;
  const problems = [unknown('login-unknown', what, { fix, key: 'provider.clientId' })];
  return { verdict: 'unknown', detail: what, problems };
}

/** Returns what a page on the closed list rejects, without what it repeats of the request. */
function rejectedPart(request: LoginRequest, address: string, body: string) {
  const own = [request.redirectUri, request.clientId, request.scope, request.state];
  const page = withoutValues(decodeEntities(withoutValues(body, own)), own).replace(/\s+/g, ' ');
  const errors = [
    jsonObject(body)?.error,
    URL.canParse(address) ? new URL(address).searchParams.get('error') : undefined,
  ].map((error) => (typeof error === 'string' ? withoutValues(error, own) : ''));
  return KNOWN_RESPONSES.find(
    ({ phrase, error }) =>
      (phrase !== undefined && page.includes(phrase)) || (error !== undefined && errors.includes(error)),
  )?.rejects;
}

/** Returns a text without values of our own request: plain, percent-encoded and form-encoded. */
function withoutValues(text: string, values: readonly string[]): string {
  const forms = values.flatMap((value) => [
    value,
    encodeURIComponent(value),
    new URLSearchParams({ '': value }).toString().slice(1),
  ]);
  return forms
    .filter((form) => form !== '')
    .sort((one, other) => other.length - one.length)
    .reduce((rest, form) => rest.replaceAll(form, '\u0000'), text);
}

/** Returns HTML with its references to characters replaced. */
function decodeEntities(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return html.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
