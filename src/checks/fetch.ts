import { checkServerIdentity, type PeerCertificate } from 'node:tls';
import { mayLeadTo, urlOf } from '../lib/address.js';
import { now } from '../lib/clock.js';
import type { HttpRequest, SendRequest } from '../lib/http.js';

/** A provider's response, or why there is none. `elsewhere`: it leads to an address that isn't requested. */
export type ProviderResponse =
  | { kind: 'response'; status: number; body: string; redirected: boolean; encoding: string }
  | { kind: 'failed'; reason: string; certificate: boolean }
  | { kind: 'elsewhere'; address: string };

/** How a check sends its requests. */
export interface Sending {
  send: SendRequest;
  /** Milliseconds for one request, redirects included. */
  timeout: number;
  signal: AbortSignal;
}

/** What Go's HTTP client sends, which Harbor uses (net/http). It sends no Accept. */
const GO_HEADERS = { 'user-agent': 'Go-http-client/1.1', 'accept-encoding': 'gzip' };
/** Statuses at which Go's client and browsers follow a Location. */
export const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Go's client stops at the tenth redirect. */
const MAX_REDIRECTS = 9;
const MAX_DOCUMENT_BYTES = 256 * 1024;

/** What Go's client offers for TLS (crypto/tls, `defaultCipherSuites`), as far as Node has it. */
const GO_CIPHERS = [
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  ...['ECDSA', 'RSA'].flatMap((key) =>
    ['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'CHACHA20-POLY1305', 'AES128-SHA', 'AES256-SHA'].map(
      (cipher) => `ECDHE-${key}-${cipher}`,
    ),
  ),
].join(':');
const GO_TLS = { ciphers: GO_CIPHERS, minVersion: 'TLSv1.2', checkServerIdentity: checkIdentity } as const;

/** Go ignores the common name of a certificate. */
function checkIdentity(host: string, certificate: PeerCertificate): Error | undefined {
  if (certificate.subjectaltname !== undefined) return checkServerIdentity(host, certificate);
  const error = new Error('The certificate has no subject alternative name.');
  return Object.assign(error, { code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
}

/**
 * Returns a provider's response of at most 256 KiB to the request that Harbor would send, or why there is
 * none. Never throws. A GET follows at most nine redirects, as Harbor does, but to plain http only at this
 * machine, from an endpoint at this machine. A POST follows none, because it may carry a secret.
 *
 * @param endpoint the provider's endpoint
 */
export async function fetchFromProvider(
  request: Omit<HttpRequest, 'since' | keyof Sending>,
  endpoint: string,
  { send, ...limits }: Sending,
): Promise<ProviderResponse> {
  const since = now();
  const headers = { ...GO_HEADERS, ...request.headers };
  let { url } = request;
  for (let redirects = 0; ; redirects++) {
    if (!mayLeadTo(endpoint, url)) return { kind: 'elsewhere', address: url };
    const sent = { ...request, ...limits, url, headers, tls: GO_TLS, maxBytes: MAX_DOCUMENT_BYTES, since };
    const response = await send(sent);
    if (response.kind === 'failed') return response;
    const { kind, status, body } = response;
    const encoding = response.headers['content-encoding'] ?? '';
    const seen = { kind, status, body, redirected: redirects > 0, encoding };
    const target = request.method === 'POST' ? undefined : locationOf(response, url);
    if (target === undefined) return seen;
    if (redirects === MAX_REDIRECTS) return { ...seen, redirected: true };
    url = target.href;
  }
}

/** Returns where a response redirects to, or undefined if clients don't follow it. */
export function locationOf(
  { status, headers }: { status: number; headers: { location?: string | undefined } },
  address: string,
): URL | undefined {
  // Node reads headers as Latin-1. Clients read a Location as UTF-8.
  const location = Buffer.from(headers.location ?? '', 'latin1').toString();
  return REDIRECTS.has(status) && location !== '' ? urlOf(location, address) : undefined;
}
