import { type ClientRequest, type IncomingHttpHeaders, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Returns whether a secret may be sent to an address: https, or http to this machine. */
export function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

/** One HTTP request. Plain http is allowed, so check the URL with `isSafe` before you send a secret. */
export interface HttpRequest {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Whether the certificate is verified. Default: true. */
  verifyCert?: boolean;
  /** Milliseconds until the response must be complete. */
  timeout: number;
  /** Start of that time, in milliseconds since the epoch. Default: now. */
  since?: number;
  signal?: AbortSignal | undefined;
}

/** The response as received, a redirect too, or why there is none. */
export type HttpResponse =
  | { kind: 'response'; status: number; headers: IncomingHttpHeaders; body: string }
  | { kind: 'failed'; reason: string; certificate: boolean };

/** Sends a request as `httpRequest` does. */
export type SendRequest = (request: HttpRequest) => Promise<HttpResponse>;

/** Maximum size of a response. Any discovery document, key set or token is smaller. */
const MAX_RESPONSE_CHARACTERS = 1024 * 1024;
/** Error codes of the other side's certificate. Nothing was sent, and a retry doesn't help. */
export const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL/;

/**
 * Returns the response to one request, within `timeout` and of at most 1 MiB, or why there is none. Never
 * throws. It uses Node's own client, because `fetch` takes some 20 ms to load.
 */
export function httpRequest({
  url,
  method = 'GET',
  headers,
  body,
  verifyCert = true,
  timeout,
  since,
  signal,
}: HttpRequest): Promise<HttpResponse> {
  return new Promise((resolve) => {
    let unfinished = 'no connection';
    const none = (reason: string, certificate = false): void =>
      resolve({ kind: 'failed', reason, certificate });
    const options = {
      method,
      headers: { accept: 'application/json', 'accept-encoding': 'identity', ...headers },
      rejectUnauthorized: verifyCert,
      signal,
    };
    let request: ClientRequest;
    try {
      request = (url.startsWith('https:') ? overHttps : overHttp)(url, options);
    } catch {
      return none('Node rejects the URL'); // although it can be parsed, such as `https://%@host/`
    }
    const late = (): void => {
      none(`no complete response within ${timeout / 1000} s`);
      request.destroy();
    };
    const timer = setTimeout(late, Math.max(0, timeout - (since === undefined ? 0 : Date.now() - since)));
    request.on('response', (response) => {
      unfinished = 'its response was incomplete';
      let text = '';
      const { 'content-encoding': encoding = 'identity' } = response.headers;
      if (encoding !== 'identity') none('its response is compressed, although the request asks for none');
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
        if (text.length <= MAX_RESPONSE_CHARACTERS) return;
        none('its response is larger than 1 MiB');
        request.destroy();
      });
      response.on('end', () =>
        resolve({
          kind: 'response',
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: text,
        }),
      );
      response.on('error', () => none(unfinished));
    });
    request.on('error', (error: NodeJS.ErrnoException) =>
      none(error.code ?? 'no connection', CERTIFICATE.test(error.code ?? '')),
    );
    request.on('close', () => {
      clearTimeout(timer);
      none(unfinished);
    });
    request.end(body);
  });
}

/** Returns the object in a JSON text, or undefined if it is something else. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
