import { type HttpRequest, httpRequest, isSafe } from '../lib/http.js';

/** A provider's response, or why there is none. */
export type ProviderResponse =
  | { kind: 'response'; status: number; body: string; redirected: boolean }
  | { kind: 'failed'; reason: string; certificate: boolean }
  | { kind: 'insecure'; address: string };

const MAX_REDIRECTS = 5;

/**
 * Returns a provider's response of at most 1 MiB, or why there is none. Never throws. `timeout` includes
 * redirects. A GET follows at most five, never to plain http. A POST follows none, because it may carry a
 * secret.
 */
export async function fetchFromProvider(request: Omit<HttpRequest, 'since'>): Promise<ProviderResponse> {
  const since = Date.now();
  let { url } = request;
  for (let redirects = 0; ; redirects++) {
    if (!isSafe(url)) return { kind: 'insecure', address: url };
    const response = await httpRequest({ ...request, url, since });
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
