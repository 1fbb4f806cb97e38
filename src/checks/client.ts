import { randomBytes, randomUUID } from 'node:crypto';
import { mayLeadTo } from '../lib/address.js';
import { jsonObject } from '../lib/json.js';
import type { Secret } from '../lib/secret.js';
import { type Check, failed, type Skip, skippedCheck } from '../model/checks.js';
import { isEntra, type LoginSettings } from '../model/registry.js';
import { text } from '../model/text.js';
import type { Discovered } from './discovery.js';
import { fetchFromProvider, type ProviderResponse, type Sending } from './fetch.js';

/** Why the secret isn't sent to the provider. */
export type Unasked = Extract<
  Skip,
  'no-secret' | 'untrusted' | 'unverified' | 'invalid-document' | 'insecure' | 'no-address'
>;

/** Whether the provider accepts client ID and secret, or why it wasn't asked. */
export type ClientVerdict = 'accepted' | 'rejected' | 'unknown' | Unasked;

export interface ClientRequest extends Sending {
  client: Pick<LoginSettings, 'endpoint' | 'clientId' | 'verifyCert'>;
  /** The registry's own. Some providers look at it before they look at the client. */
  redirectUri: string;
  /** Receives every encoding in which a request carries the secret. */
  mask: (text: string) => void;
  secret: Secret;
}

/**
 * Returns whether the provider accepts client ID and secret, from a request to the token endpoint with a code
 * that can't be valid (RFC 6749 section 5.2). Never throws. The secret goes only to the token endpoint of a
 * verified issuer, over a verified connection, without a redirect in between.
 *
 * Like Harbor, it sends ID and secret with Basic authentication first, then in the body, whatever the
 * provider publishes (golang.org/x/oauth2). The client is rejected only if both are.
 */
export async function fetchClientVerdict(
  { document, metadata }: Discovered,
  request: ClientRequest,
): Promise<ClientVerdict> {
  const { client, secret } = request;
  const { endpoint, verifyCert } = client;
  const { token_endpoint: tokenAt, issuer } = metadata ?? {};
  if (!verifyCert) return 'unverified';
  const isValid = issuer === endpoint && document.kind === 'response' && !document.redirected;
  if (!isValid || typeof tokenAt !== 'string') return 'invalid-document';
  if (!mayLeadTo(endpoint, tokenAt)) return 'insecure';
  const [id, revealed] = [formEncoded(client.clientId), formEncoded(secret.reveal())];
  const basic = Buffer.from(`${id}:${revealed}`).toString('base64');
  request.mask(revealed);
  request.mask(basic);
  const verdicts: ('rejected' | 'unknown')[] = [];
  for (const [headers, form] of [
    [{ authorization: `Basic ${basic}` }, ''],
    [{}, `&client_id=${id}&client_secret=${revealed}`],
  ] as const) {
    const verdict = verdictOf(await sendCode(tokenAt, headers, form, request), endpoint);
    if (verdict === 'accepted') return verdict;
    verdicts.push(verdict);
  }
  return verdicts.every((verdict) => verdict === 'rejected') ? 'rejected' : 'unknown';
}

function sendCode(
  url: string,
  headers: Readonly<Record<string, string>>,
  form: string,
  { redirectUri, client: { endpoint }, send, timeout, signal }: ClientRequest,
): Promise<ProviderResponse> {
  const grant = `grant_type=authorization_code&code=check-${randomUUID()}`;
  const verifier = randomBytes(32).toString('base64url');
  const body = `${grant}&code_verifier=${verifier}&redirect_uri=${formEncoded(redirectUri)}${form}`;
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const request = { url, method: 'POST', headers: { ...type, ...headers }, body } as const;
  return fetchFromProvider(request, endpoint, { send, timeout, signal });
}

/** Returns a text as Go encodes it in a form (net/url, `QueryEscape`). */
function formEncoded(value: string): string {
  const encoded = encodeURIComponent(value.toWellFormed());
  return encoded
    .replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

/**
 * Returns what a token response shows. `invalid_grant`: the client is accepted. Keycloak rejects a client with
 * `unauthorized_client`, Auth0 with `access_denied`. Entra ID looks at the code before it looks at the secret.
 */
function verdictOf(response: ProviderResponse, endpoint: string): 'accepted' | 'rejected' | 'unknown' {
  if (response.kind !== 'response') return 'unknown';
  const { error, error_description: description } = jsonObject(response.body) ?? {};
  if (error === 'invalid_grant') return isEntra(endpoint) ? 'unknown' : 'accepted';
  if (error === 'invalid_client' || error === 'unauthorized_client') return 'rejected';
  const isAuth0s = response.status === 401 && error === 'access_denied' && description === 'Unauthorized';
  return isAuth0s ? 'rejected' : 'unknown';
}

const RESULTS = {
  accepted: { verdict: 'passed', detail: text`The provider accepts client ID and client secret.` },
  rejected: { verdict: 'failed', detail: text`The provider rejects client ID or client secret.` },
  unknown: {
    verdict: 'unknown',
    detail: text`The provider's response doesn't show whether it accepts client ID and client secret.`,
    short: text`the response shows nothing`,
  },
} as const;

/** Returns the check of a client. Pure. */
export function evaluateClient(client: ClientVerdict, clientId: string): Check {
  if (client !== 'accepted' && client !== 'rejected' && client !== 'unknown')
    return skippedCheck('client', client);
  const what = text`The provider rejects the client ${clientId} with this secret, so every login would fail.`;
  const problems =
    client === 'rejected' ? [failed('client-rejected', what, { key: 'provider.clientId' })] : [];
  return { check: 'client', ...RESULTS[client], problems };
}
