import * as z from 'zod/mini';
import { now } from '../lib/clock.js';
import { type HttpResponse, httpRequest } from '../lib/http.js';
import { jsonObject } from '../lib/json.js';
import { Secret } from '../lib/secret.js';
import { CancelledError } from '../model/wait.js';
import type { Endpoint } from './endpoint.js';
import { failedNow, OvhApiError } from './error.js';
import { CERTIFICATE_HINT, headerFacts, MAX_MESSAGE_CHARACTERS } from './failure.js';

export interface AccessToken {
  value: Secret;
  /** Milliseconds since the epoch until which it is used. */
  until: number;
}

/** Seconds before its expiry from which a token is no longer used. */
const TOKEN_MARGIN_S = 60;
/** Lifetime of a token in seconds, if the response doesn't give it. */
const DEFAULT_TOKEN_LIFETIME_S = 3600;

/** RFC 6749 section 5.1. */
const grantSchema = z.object({
  access_token: z.string().check(z.minLength(1)),
  token_type: z.string().check(z.regex(/^bearer$/i)),
  expires_in: z.nullish(z.union([z.number(), z.string()])),
});

export interface TokenRequest {
  endpoint: Endpoint;
  clientId: string;
  clientSecret: Secret;
  /** Milliseconds. */
  timeout: number;
  signal?: AbortSignal | undefined;
  /** Receives every encoding in which the request carries the secret, before it is sent. */
  mask: (text: string) => void;
}

/**
 * Returns an access token of an OAuth2 service account: client credentials grant (RFC 6749 section 4.4),
 * scope `all`. The request is the same as the official client's. That client hangs or hides errors if the
 * token endpoint misbehaves.
 *
 * @throws OvhApiError within the timeout
 */
export async function fetchToken(request: TokenRequest): Promise<AccessToken> {
  const { endpoint, clientId, clientSecret, timeout, signal, mask } = request;
  const encoded = formEncoded(clientSecret.reveal());
  const basic = Buffer.from(`${formEncoded(clientId)}:${encoded}`).toString('base64');
  mask(encoded);
  mask(basic);
  const response = await httpRequest({
    url: `${endpoint.tokenUrl}/oauth2/token`,
    method: 'POST',
    headers: {
      accept: 'application/json',
      authorization: `Basic ${basic}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials&scope=all',
    timeout,
    signal,
  });
  if (signal?.aborted) throw new CancelledError();
  const grant =
    response.kind === 'response' && response.status === 200
      ? grantSchema.safeParse(jsonObject(response.body)).data
      : undefined;
  if (grant === undefined) throw rejection(response, endpoint);
  const given = Number(grant.expires_in ?? DEFAULT_TOKEN_LIFETIME_S);
  const life = Number.isFinite(given) ? given : DEFAULT_TOKEN_LIFETIME_S;
  mask(grant.access_token);
  return {
    value: new Secret(grant.access_token),
    until: now() + Math.max(life - TOKEN_MARGIN_S, life / 2) * 1000,
  };
}

/** Returns a client ID or secret encoded for Basic authentication (RFC 6749 section 2.3.1). */
function formEncoded(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}

function rejection(response: HttpResponse, endpoint: Endpoint): OvhApiError {
  const call = {
    method: 'POST',
    path: '/oauth2/token',
    at: failedNow(),
    endpoint: endpoint.name,
    effectUnknown: false,
  };
  if (response.kind === 'failed') {
    const { reason, certificate } = response;
    const message = `no token (${reason})${certificate ? CERTIFICATE_HINT : ''}`;
    return new OvhApiError({ ...call, message, retryable: !certificate, cause: reason });
  }
  const { status, headers, body } = response;
  // RFC 6749 section 5.2, or the API's own format
  const { error, error_description: description, message } = jsonObject(body) ?? {};
  const words = [error, description ?? message]
    .filter((word) => typeof word === 'string' && word !== '')
    .join(': ');
  return new OvhApiError({
    ...call,
    ...headerFacts(headers),
    status,
    message: words.slice(0, MAX_MESSAGE_CHARACTERS) || "the response isn't a token",
    retryable: status === 200 || status === 408 || status === 429 || status >= 500,
  });
}
