import {
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as overHttp,
} from 'node:http';
import { request as overHttps, type RequestOptions } from 'node:https';
import type { Readable } from 'node:stream';
import { urlOf } from './address.js';
import { now } from './clock.js';

/** One HTTP request. Plain http is allowed, so check the URL with `isSafe` before you send a secret. */
export interface HttpRequest {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Whether the certificate is verified. Default: true. */
  verifyCert?: boolean;
  /** Options of TLS that replace Node's. */
  tls?: Pick<RequestOptions, 'ciphers' | 'minVersion' | 'checkServerIdentity'>;
  /** Maximum size of the response's body, after it was decoded. Default: 1 MiB. */
  maxBytes?: number;
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

const MAX_RESPONSE_BYTES = 1024 * 1024;
/** Error codes of the other side's certificate. Nothing was sent, and a retry doesn't help. */
export const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL/;

/** An error of Node's network or of a tunnel through a proxy. */
type NetworkError = NodeJS.ErrnoException & { hostname?: string; port?: number; statusCode?: number };

/**
 * Returns what a proxy did, if the error of a request is the proxy's: it rejected the tunnel, or the connection
 * that failed isn't that of the request.
 *
 * @param address where the request goes
 */
export function proxyFailure(error: unknown, address: string): string | undefined {
  const { code, hostname, port, statusCode } = (error ?? {}) as NetworkError;
  const proxy = 'the proxy of the environment (`HTTPS_PROXY`, `HTTP_PROXY`)';
  if (code === 'ERR_PROXY_TUNNEL')
    return statusCode === undefined
      ? `${proxy} opened no connection`
      : `${proxy} responded with ${statusCode}`;
  const url = urlOf(address);
  if (url === undefined || code === undefined) return undefined;
  const own = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const isElsewhere =
    (hostname !== undefined && hostname !== url.hostname) || (port !== undefined && port !== own);
  return isElsewhere ? `no connection to ${proxy}: ${code}` : undefined;
}

/**
 * Returns the response to one request, within `timeout` and of at most `maxBytes`, or why there is none. Never
 * throws. A response in gzip is decoded if the request accepts it. It uses Node's own client, because `fetch`
 * takes some 20 ms to load.
 */
export function httpRequest({
  url,
  method = 'GET',
  headers: sent = {},
  body,
  verifyCert = true,
  tls,
  maxBytes = MAX_RESPONSE_BYTES,
  timeout,
  since,
  signal,
}: HttpRequest): Promise<HttpResponse> {
  return new Promise((resolve) => {
    let unfinished = 'no connection';
    const none = (reason: string, certificate = false): void =>
      resolve({ kind: 'failed', reason, certificate });
    let received: IncomingMessage | undefined;
    let request: ClientRequest;
    try {
      const options = { method, headers: sent, rejectUnauthorized: verifyCert, ...tls, signal };
      request = (/^https:/i.test(url) ? overHttps : overHttp)(url, options);
    } catch {
      return none('Node rejects the URL'); // although it can be parsed, such as `https://%@host/`
    }
    const late = (): void => {
      none(`no complete response within ${timeout / 1000} s`);
      request.destroy();
    };
    const timer = setTimeout(late, Math.max(0, timeout - (since === undefined ? 0 : now() - since)));
    request.on('response', async (response) => {
      received = response;
      unfinished = 'its response was incomplete';
      response.on('error', () => none(unfinished));
      const decoded = sent['accept-encoding'] === 'gzip' ? await decodeGzip(response) : response;
      const chunks: Buffer[] = [];
      let size = 0;
      decoded.on('error', () => none('its compressed response is invalid'));
      decoded.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxBytes) return void chunks.push(chunk);
        none(`its response is larger than ${maxBytes / 1024} KiB`);
        request.destroy();
      });
      decoded.on('end', () => {
        const { statusCode: status = 0, headers, complete } = response;
        if (!complete) return none(unfinished);
        resolve({ kind: 'response', status, headers, body: Buffer.concat(chunks).toString() });
      });
    });
    request.on('error', (error: NodeJS.ErrnoException) =>
      none(proxyFailure(error, url) ?? error.code ?? 'no connection', CERTIFICATE.test(error.code ?? '')),
    );
    request.on('close', () => {
      clearTimeout(timer);
      if (received?.complete !== true) none(unfinished);
    });
    request.end(body);
  });
}

/** Returns the body of a response, decoded if it is in gzip. */
async function decodeGzip(response: IncomingMessage): Promise<Readable> {
  if (response.headers['content-encoding']?.toLowerCase() !== 'gzip') return response;
  const { createGunzip } = await import('node:zlib');
  return response.pipe(createGunzip());
}
