import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

/** A provider's answer, or why there is none. */
export type Answer =
  | { kind: 'answer'; status: number; body: string; redirected: boolean }
  | { kind: 'none'; reason: string; certificate: boolean }
  | { kind: 'insecure'; address: string };

export interface Asking {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Whether the certificate is verified. */
  verifyCert: boolean;
  /** Milliseconds for everything, redirects included. */
  timeout: number;
  signal: AbortSignal;
}

/** Larger than any discovery document or key set. */
const LARGEST = 1024 * 1024;
const MOST_REDIRECTS = 5;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether something may be sent there: https, or http to this machine. */
export function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

/**
 * One bounded exchange: at most 1 MiB, at most `timeout`, and a GET is redirected five times at the most, never to plain
 * http. A POST, which may carry a secret, is never redirected. Nothing is thrown.
 */
export async function ask(asking: Asking): Promise<Answer> {
  const stop = AbortSignal.any([asking.signal, AbortSignal.timeout(asking.timeout)]);
  let { url } = asking;
  for (let redirects = 0; ; redirects++) {
    if (!isSafe(url)) return { kind: 'insecure', address: url };
    const answer = await once({ ...asking, url }, stop);
    if (answer.kind !== 'answer') return answer;
    const { location, ...seen } = answer;
    if (seen.status < 300 || seen.status >= 400 || location === undefined || asking.method === 'POST')
      return { ...seen, redirected: redirects > 0 };
    if (redirects === MOST_REDIRECTS) return { ...seen, redirected: true };
    if (!URL.canParse(location, url)) return { ...seen, redirected: true };
    url = new URL(location, url).href;
  }
}

type Once =
  | { kind: 'answer'; status: number; body: string; location: string | undefined }
  | { kind: 'none'; reason: string; certificate: boolean };

function once({ url, method = 'GET', headers = {}, body, verifyCert, timeout }: Asking, stop: AbortSignal): Promise<Once> {
  return new Promise((resolve) => {
    const none = (reason: string, certificate = false): void => resolve({ kind: 'none', reason, certificate });
    // A timer of our own, since the signal's does not keep the process waiting.
    const timer = setTimeout(() => request.destroy(), timeout + 50);
    const send = url.startsWith('https:') ? overHttps : overHttp;
    const request = send(
      url,
      { method, headers: { accept: 'application/json', ...headers }, rejectUnauthorized: verifyCert, signal: stop },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
          if (text.length <= LARGEST) return;
          none('its answer is larger than 1 MiB');
          request.destroy();
        });
        response.on('end', () =>
          resolve({ kind: 'answer', status: response.statusCode ?? 0, body: text, location: response.headers.location }),
        );
        response.on('error', () => none(stop.aborted ? late() : 'its answer was cut short'));
        response.on('close', () => none('its answer was cut short'));
      },
    );
    const late = (): string => `no whole answer within ${timeout / 1000} s`;
    request.on('error', (error: NodeJS.ErrnoException) =>
      none(stop.aborted ? late() : (error.code ?? 'no connection'), /CERT|SIGNATURE|ERR_TLS/.test(error.code ?? '')),
    );
    request.on('close', () => {
      clearTimeout(timer);
      none(late());
    });
    request.end(body);
  });
}
