import { type HttpRequest, isSafe, type SendRequest } from '../lib/http.js';

/** A provider's response, or why there is none. */
export type ProviderResponse =
  | { kind: 'response'; status: number; body: string; redirected: boolean }
  | { kind: 'failed'; reason: string; certificate: boolean }
  | { kind: 'insecure'; address: string };

/** How a check sends its requests. */
export interface Sending {
  send: SendRequest;
  /** Milliseconds for one request, redirects included. */
  timeout: number;
  signal: AbortSignal;
}

/** Go's HTTP client, which Harbor uses, stops at the tenth redirect. */
const MAX_REDIRECTS = 9;

/**
 * Returns a provider's response of at most 1 MiB, or why there is none. Never throws. A GET follows at most
 * nine redirects, never to plain http. A POST follows none, because it may carry a secret.
 */
export async function fetchFromProvider(
  request: Omit<HttpRequest, 'since' | keyof Sending>,
  { send, ...limits }: Sending,
): Promise<ProviderResponse> {
  const since = Date.now();
  let { url } = request;
  for (let redirects = 0; ; redirects++) {
    if (!isSafe(url)) return { kind: 'insecure', address: url };
    const response = await send({ ...request, ...limits, url, since });
    if (response.kind === 'failed') return response;
    const { kind, status, body, headers } = response;
    const seen = { kind, status, body, redirected: redirects > 0 };
    const isRedirect =
      status >= 300 && status < 400 && headers.location !== undefined && request.method !== 'POST';
    if (!isRedirect) return seen;
    if (redirects === MAX_REDIRECTS || !URL.canParse(headers.location ?? '', url))
      return { ...seen, redirected: true };
    url = new URL(headers.location ?? '', url).href;
  }
}
