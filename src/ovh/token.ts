import { CancelledError, OvhApiError } from '../errors.js';
import type { Endpoint } from '../model.js';
import { Secret } from '../secret.js';
import { CERTIFICATE, CERTIFICATE_HINT } from './failure.js';

export interface AccessToken {
  value: Secret;
  /** Milliseconds since the epoch after which another one is needed. */
  until: number;
}

/** Seconds before its end at which a token is not used any more. */
const MARGIN = 60;

/**
 * An access token for an OAuth2 service account: client credentials grant (RFC 6749 section 4.4), scope `all`.
 * The official client's own way of fetching one hangs or hides the answer when the token endpoint misbehaves.
 *
 * @param requestTimeout milliseconds
 * @throws OvhApiError, in time
 */
export async function fetchToken(
  endpoint: Endpoint,
  clientId: string,
  clientSecret: Secret,
  requestTimeout: number,
  signal?: AbortSignal,
): Promise<AccessToken> {
  const client = await import('openid-client');
  const seen: { status?: number; queryId?: string | undefined } = {};
  const server = { issuer: endpoint.tokenUrl ?? '', token_endpoint: `${endpoint.tokenUrl}/oauth2/token` };
  const configuration = new client.Configuration(server, clientId, undefined, client.ClientSecretBasic(clientSecret.reveal()));
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), requestTimeout);
  const bound = signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal]);
  configuration[client.customFetch] = async (address, options) => {
    const response = await fetch(address, { ...options, signal: bound } as RequestInit);
    seen.status = response.status;
    seen.queryId = response.headers.get('x-ovh-queryid') ?? undefined;
    return response;
  };
  try {
    const answer = await client.clientCredentialsGrant(configuration, { scope: 'all' });
    const life = answer.expires_in ?? 3600;
    return { value: new Secret(answer.access_token), until: Date.now() + Math.max(life - MARGIN, life / 2) * 1000 };
  } catch (error) {
    if (signal?.aborted) throw new CancelledError('The run was cancelled.');
    const { status } = seen;
    const message = stop.signal.aborted ? `no whole answer within ${requestTimeout / 1000} s` : describe(error, client);
    const mendable = !message.endsWith(CERTIFICATE_HINT);
    throw new OvhApiError({
      method: 'POST',
      path: '/oauth2/token',
      endpoint: endpoint.name,
      status,
      queryId: seen.queryId,
      message,
      retryable:
        stop.signal.aborted ||
        (status === undefined && mendable) ||
        status === 200 ||
        status === 408 ||
        status === 429 ||
        (status ?? 0) >= 500,
      effectUnknown: false,
      cause: error,
    });
  } finally {
    clearTimeout(timer);
  }
}

function describe(
  error: unknown,
  {
    ResponseBodyError,
    WWWAuthenticateChallengeError,
  }: Pick<typeof import('openid-client'), 'ResponseBodyError' | 'WWWAuthenticateChallengeError'>,
): string {
  if (error instanceof ResponseBodyError)
    return `${error.error}${error.error_description === undefined ? '' : `: ${error.error_description}`}`;
  if (error instanceof WWWAuthenticateChallengeError) return 'the client was not accepted';
  const codes: string[] = [];
  for (let cause = error as { code?: unknown; cause?: unknown } | undefined; cause; cause = cause.cause as typeof cause) {
    if (cause.code !== undefined) codes.push(String(cause.code));
  }
  const network = codes.find((code) => !code.startsWith('OAUTH_'));
  if (network !== undefined) return `no token (${network})${CERTIFICATE.test(network) ? CERTIFICATE_HINT : ''}`;
  return codes.some((code) => code === 'OAUTH_INVALID_RESPONSE' || code === 'OAUTH_PARSE_ERROR')
    ? 'the answer is not a token'
    : 'no connection';
}
