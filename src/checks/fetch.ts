import { type ExchangeOptions, exchange, isSafe } from '../lib/http.js';

/** A provider's answer, or why there is none. */
export type Answer =
  | { kind: 'answer'; status: number; body: string; redirected: boolean }
  | { kind: 'none'; reason: string; certificate: boolean }
  | { kind: 'insecure'; address: string };

const MOST_REDIRECTS = 5;

/**
 * One bounded question: at most 1 MiB, at most `timeout` with all redirects, and a GET is redirected five times at the
 * most, never to plain http. A POST, which may carry a secret, is never redirected. Nothing is thrown.
 */
export async function ask(asking: Omit<ExchangeOptions, 'since'>): Promise<Answer> {
  const since = Date.now();
  let { url } = asking;
  for (let redirects = 0; ; redirects++) {
    if (!isSafe(url)) return { kind: 'insecure', address: url };
    const answer = await exchange({ ...asking, url, since });
    if (answer.kind === 'none') return answer;
    const { kind, status, body, headers } = answer;
    const seen = { kind, status, body, redirected: redirects > 0 };
    const isRedirect =
      status >= 300 && status < 400 && headers.location !== undefined && asking.method !== 'POST';
    if (!isRedirect) return seen;
    if (redirects === MOST_REDIRECTS || !URL.canParse(headers.location ?? '', url))
      return { ...seen, redirected: true };
    url = new URL(headers.location ?? '', url).href;
  }
}
