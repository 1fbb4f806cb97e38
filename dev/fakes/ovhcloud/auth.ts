import { createHash, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from './state.js';

/** The accounts that the emulator accepts. */
export const ACCOUNT = {
  clientId: 'EU.emulator-service-account',
  clientSecret: 'emulator-client-secret-0123456789',
  applicationKey: 'emulator-app-key',
  applicationSecret: 'emulator-application-secret-0123456789',
  consumerKey: 'emulator-consumer-key-0123456789',
};

/** Maximum difference between a signature's time and the API's clock, in seconds. */
const TOLERANCE = 30;

/** Issues access tokens. */
export class Tokens {
  readonly given = new Set<string>();

  /** @param life lifetime of a token in seconds, as stated in the response */
  constructor(private readonly life: number) {}

  /** Returns a new token, as a broker would have got it. */
  issue(): string {
    const token = `token-${randomUUID()}`;
    this.given.add(token);
    return token;
  }

  /** Handles POST …/oauth2/token: client credentials grant, the secret in the header or in the body. */
  grant(headers: IncomingHttpHeaders, body: URLSearchParams): { status: number; answer: object } {
    const basic = /^Basic (.+)$/.exec(headers.authorization ?? '')?.[1];
    const [id = '', secret = ''] =
      basic === undefined
        ? [body.get('client_id') ?? '', body.get('client_secret') ?? '']
        : Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent);
    if (id !== ACCOUNT.clientId || secret !== ACCOUNT.clientSecret)
      return { status: 401, answer: { error: 'invalid_client', error_description: 'unknown client' } };
    if (body.get('grant_type') !== 'client_credentials' || body.get('scope') !== 'all')
      return { status: 400, answer: { error: 'invalid_request' } };
    const token = this.issue();
    return {
      status: 200,
      answer: { access_token: token, token_type: 'Bearer', expires_in: this.life, scope: 'all' },
    };
  }
}

/**
 * Throws unless the request has a valid access token or signature.
 *
 * @param url the signed URL: scheme and host without port, then path and query
 * @param clock the API's time, seconds since the epoch
 */
export function authenticate(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  body: string,
  tokens: Tokens,
  clock: number,
): void {
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) {
    if (!tokens.given.has(bearer)) throw new ApiError(401, 'Client::Unauthorized', 'Invalid access token');
    return;
  }
  if (headers['x-ovh-application'] !== ACCOUNT.applicationKey)
    throw new ApiError(403, 'Client::Forbidden', 'This application key is invalid');
  if (headers['x-ovh-consumer'] !== ACCOUNT.consumerKey)
    throw new ApiError(403, 'Client::Forbidden', 'This credential is not valid');
  const timestamp = String(headers['x-ovh-timestamp']);
  if (Math.abs(Number(timestamp) - clock) > TOLERANCE)
    throw new ApiError(400, 'Client::BadRequest', 'Query out of time');
  const text = [ACCOUNT.applicationSecret, ACCOUNT.consumerKey, method, url, body, timestamp].join('+');
  const signature = `$1$${createHash('sha1').update(text).digest('hex')}`;
  if (headers['x-ovh-signature'] !== signature)
    throw new ApiError(400, 'Client::BadRequest', 'Invalid signature');
}
