import { createHash } from 'node:crypto';
import { Agent, request } from 'node:https';
import { createRequire } from 'node:module';

/**
 * The least that a run can do: Node alone, signing in, then the calls that the action makes, over kept
 * connections and with the same concurrency, each call checked for its status and nothing else. Not part of
 * the action; the benchmark's measure.
 */
export interface Baseline {
  endpoint: string;
  tokenUrl: string;
  account: {
    applicationKey: string;
    applicationSecret: string;
    consumerKey: string;
    clientId: string;
    clientSecret: string;
  };
  signIn: 'time' | 'token';
  concurrency: number;
  /** Paths below the endpoint of registries, worked on concurrently. */
  registries: string[];
  /** Before that, below the endpoint, one after another. */
  first: string[];
  /** Of each registry, one round trip after another: calls that go at once. */
  trips: BaselineCall[][];
  /** Beside that, one after another, at full addresses. */
  inParallel: BaselineCall[];
  /** After that, one after another, at full addresses. */
  after: BaselineCall[];
}

export interface BaselineCall {
  method: 'GET' | 'POST' | 'PUT';
  /** Below the registry's in the API, a full address, or `HARBOR_LOGIN`. */
  to: string;
  body?: string;
  headers?: Record<string, string>;
  /** 200 unless said otherwise. */
  status?: number;
}

/** Start of a login at a registry itself. */
export const HARBOR_LOGIN = '/c/oidc/login?redirect_url=/harbor/projects';

/** Returns a Basic header's value for a client. */
export function basic({ clientId, clientSecret }: { clientId: string; clientSecret: string }): string {
  return `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
}

// An import would read each of its exports, and so load the whole of Node’s `fetch` for `http.WebSocket`:
// some 17 ms.
const http = createRequire(import.meta.url)('node:http') as typeof import('node:http');

if (process.env.BASELINE !== undefined) await run(JSON.parse(process.env.BASELINE));

async function run({
  endpoint,
  tokenUrl,
  account,
  signIn,
  concurrency,
  registries,
  trips,
  first,
  inParallel,
  after,
}: Baseline): Promise<void> {
  const secure = new Agent({ keepAlive: true });
  const plain = new http.Agent({ keepAlive: true });

  function send(
    url: string,
    { method, body, headers, status = 200 }: Omit<BaselineCall, 'to'>,
  ): Promise<unknown> {
    const [ask, agent] = url.startsWith('https:')
      ? ([request, secure] as const)
      : ([http.request, plain] as const);
    return new Promise((resolve, reject) => {
      ask(
        url,
        {
          method,
          agent,
          headers: { ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (text += chunk));
          response.on('end', () => {
            if (response.statusCode === status) resolve(/^[[{\d]/.test(text) ? JSON.parse(text) : undefined);
            else reject(new Error(`${method} ${url}: ${response.statusCode} ${text}`));
          });
        },
      )
        .on('error', reject)
        .end(body);
    });
  }

  const { hostname, pathname } = new URL(endpoint);
  let sign: (call: BaselineCall) => Record<string, string>;
  if (signIn === 'token') {
    const authorization = basic(account);
    const answer = (await send(`${tokenUrl}oauth2/token`, {
      method: 'POST',
      body: 'grant_type=client_credentials&scope=all',
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
    })) as { access_token: string };
    sign = () => ({ authorization: `Bearer ${answer.access_token}` });
  } else {
    const ahead =
      Number(await send(`${endpoint}/auth/time`, { method: 'GET' })) - Math.round(Date.now() / 1000);
    sign = ({ method, to, body = '' }) => {
      const time = Math.round(Date.now() / 1000) + ahead;
      const text = [
        account.applicationSecret,
        account.consumerKey,
        method,
        `https://${hostname}${pathname}${to}`,
        body,
        time,
      ].join('+');
      return {
        'X-Ovh-Application': account.applicationKey,
        'X-Ovh-Consumer': account.consumerKey,
        'X-Ovh-Timestamp': String(time),
        'X-Ovh-Signature': `$1$${createHash('sha1').update(text).digest('hex')}`,
      };
    };
  }

  /** Returns where the emulator serves a registry's start of a login. */
  function loginAt(registry: string): string {
    return `${new URL(endpoint).origin}/harbor/${registry.split('/').at(-1)}${HARBOR_LOGIN}`;
  }

  async function read(to: string): Promise<void> {
    const call: BaselineCall = { method: 'GET', to };
    await send(endpoint + to, { ...call, headers: { 'content-type': 'application/json', ...sign(call) } });
  }

  async function workOn(registry: string): Promise<void> {
    for (const trip of trips) {
      await Promise.all(
        trip.map((call) => {
          if (call.to === HARBOR_LOGIN) return send(loginAt(registry), call);
          const to = registry + call.to;
          return send(endpoint + to, {
            ...call,
            headers: { 'content-type': 'application/json', ...sign({ ...call, to }) },
          });
        }),
      );
    }
  }
  const waiting = [...registries];
  async function worker(): Promise<void> {
    for (let registry = waiting.shift(); registry !== undefined; registry = waiting.shift())
      await workOn(registry);
  }
  async function inTurn(calls: BaselineCall[]): Promise<void> {
    for (const call of calls) await send(call.to, call);
  }
  for (const to of first) await read(to);
  await Promise.all([inTurn(inParallel), ...Array.from({ length: concurrency }, worker)]);
  await inTurn(after);
  secure.destroy();
  plain.destroy();
}
