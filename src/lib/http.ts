import { type ClientRequest, type IncomingHttpHeaders, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether something may be sent to an address: https, or http to this machine. */
export function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

/** One HTTP request, over plain http too: who sends secrets looks at the address first. */
export interface HttpRequest {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Whether the certificate is verified; true unless said otherwise. */
  verifyCert?: boolean;
  /** Milliseconds until the whole response has to be there. */
  timeout: number;
  /** When that time began, in milliseconds since the epoch; now, unless said otherwise. */
  since?: number;
  signal?: AbortSignal | undefined;
}

/** The response as it came, a redirect too, or why there is none. */
export type HttpResponse =
  | { kind: 'response'; status: number; headers: IncomingHttpHeaders; body: string }
  | { kind: 'failed'; reason: string; certificate: boolean };

/** Larger than any discovery document, key set or token. */
const MAX_RESPONSE_CHARACTERS = 1024 * 1024;
/** Codes of errors of the other side's certificate: nothing was sent, and trying again does not mend it. */
export const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL/;

/**
 * One exchange that settles in time, whatever the other side does, with an response of at most 1 MiB. Nothing is thrown.
 * By Node's own client rather than `fetch`, which takes some 20 ms to load.
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
      headers: { accept: 'application/json', ...headers },
      rejectUnauthorized: verifyCert,
      signal,
    };
    let request: ClientRequest;
    try {
      request = (url.startsWith('https:') ? overHttps : overHttp)(url, options);
    } catch {
      return none('the address can’t be asked'); // Node refuses some that are URLs, such as `https://%@host/`
    }
    const late = (): void => {
      none(`no complete response within ${timeout / 1000} s`);
      request.destroy();
    };
    const timer = setTimeout(late, Math.max(0, timeout - (since === undefined ? 0 : Date.now() - since)));
    request.on('response', (response) => {
      unfinished = 'its response was incomplete';
      let text = '';
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

/** A JSON text's object, or undefined when it is something else. */
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
