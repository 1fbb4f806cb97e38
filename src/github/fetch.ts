import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { proxyFailure } from '../lib/http.js';

/** What Octokit passes to its `fetch`. */
interface Init {
  method: string;
  headers: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

/** What Octokit reads of a response. */
interface FetchedResponse {
  status: number;
  url: string;
  headers: Map<string, string>;
  text(): Promise<string>;
}

const MAX_REDIRECTS = 5;
/** A page of comments is at most 100 times 64 KB. */
const MAX_RESPONSE_CHARACTERS = 16 * 1024 * 1024;

/**
 * Octokit's option `request.fetch` over Node's own client, which takes less time to load than Node's `fetch`
 * and uses the proxy of the global agents. A GET is redirected (repositories are renamed), without its token
 * to other origins.
 *
 * @throws TypeError with a `cause` if there is no complete response, as `fetch` does
 */
export async function fetchOverNode(url: string, init: Init): Promise<FetchedResponse> {
  let target = url;
  for (let redirects = 0; ; redirects++) {
    const response = await send(target, init);
    const { location } = response.headers;
    const isRedirect =
      (response.statusCode ?? 0) >= 300 && (response.statusCode ?? 0) < 400 && location !== undefined;
    if (!isRedirect || init.method !== 'GET' || redirects === MAX_REDIRECTS) return read(response, target);
    response.resume();
    const next = new URL(location, target);
    if (next.origin !== new URL(target).origin) delete init.headers.authorization;
    target = next.href;
  }
}

function send(url: string, { method, headers, body, signal }: Init): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      const proxy = proxyFailure(error, url);
      reject(new TypeError('fetch failed', { cause: proxy === undefined ? error : new Error(proxy) }));
    };
    let request: ClientRequest;
    try {
      const open = url.startsWith('https:') ? overHttps : overHttp;
      request = open(url, { method, headers, signal });
    } catch (error) {
      return fail(error);
    }
    request.on('response', resolve).on('error', fail).end(body);
  });
}

async function read(response: IncomingMessage, url: string): Promise<FetchedResponse> {
  let text = '';
  response.setEncoding('utf8');
  try {
    for await (const chunk of response) {
      text += chunk;
      if (text.length > MAX_RESPONSE_CHARACTERS) throw new RangeError('the response is larger than 16 MiB');
    }
  } catch (cause) {
    throw new TypeError('fetch failed', { cause });
  }
  const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
  return { status: response.statusCode ?? 0, url, headers, text: async () => text };
}
