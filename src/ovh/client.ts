import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import ovh from '@ovhcloud/node-ovh';
import { CancelledError, OvhApiError } from '../lib/errors.js';
import type { Credentials, Endpoint } from '../model/registry.js';
import { describeFailure, type Exchange, type Outcome } from './failure.js';
import type { AccessToken } from './token.js';

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the endpoint's base, every variable part percent-encoded. */
  path: string;
  body?: object;
  /** IAM action that the call needs, for the message when it is refused. */
  iamAction?: string;
}

/** One try of one call. */
export interface OvhClient {
  /**
   * @returns the parsed JSON answer, null when it was empty
   * @throws OvhApiError, within the request timeout, whatever the other side does
   * @throws CancelledError when the signal is aborted during a GET; a write is let end
   */
  call(call: Call): Promise<unknown>;
  /** Stops listening. The client can't be used after that. */
  close(): void;
}

export interface ClientOptions {
  endpoint: Endpoint;
  credentials: Credentials;
  /** Milliseconds that one call may take. */
  requestTimeout: number;
  /** Fetches an access token; used with an OAuth2 service account only. */
  fetchToken: () => Promise<AccessToken>;
  signal?: AbortSignal;
  /** Takes secrets out of what the other side said, before it is cut or escaped. */
  strike?: (text: string) => string;
}

/** Larger than the users of any registry; an answer beyond it is cut off rather than kept. */
const LARGEST_ANSWER = 32 * 1024 * 1024;

/** One HTTP exchange as it goes on. */
interface Watched extends Exchange {
  fail: (reason: 'cut' | 'too large') => void;
}

/**
 * The OVHcloud API through the official client, with its traps closed: every call settles in time, every failure is an
 * OvhApiError, and calls that start together share one access token or one look at the API's clock.
 */
export function connect(options: ClientOptions): OvhClient {
  const { endpoint, credentials, requestTimeout, signal, strike = (text: string) => text } = options;
  const exchanges = new AsyncLocalStorage<Watched>();
  const byRequest = new WeakMap<ClientRequest, Watched>();
  const library = ovh({
    host: endpoint.host,
    port: endpoint.port,
    basePath: endpoint.basePath,
    ...(credentials.kind === 'oauth2'
      ? {
          clientID: credentials.clientId,
          clientSecret: 'handed in as a token',
          tokenURL: `${endpoint.tokenUrl}/`,
        }
      : {
          appKey: credentials.applicationKey,
          appSecret: credentials.applicationSecret.reveal(),
          consumerKey: credentials.consumerKey.reveal(),
        }),
  });

  const onStart = (message: unknown): void => {
    const { request } = message as { request: ClientRequest };
    const exchange = exchanges.getStore();
    if (exchange === undefined || exchange.request !== undefined) return;
    exchange.request = request;
    byRequest.set(request, exchange);
    // before the library's listener, which ends the call
    request.prependOnceListener('error', (error) => {
      exchange.networkError = error;
    });
  };
  const onResponse = (message: unknown): void => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    const exchange = byRequest.get(request);
    if (exchange === undefined) return;
    exchange.response = response;
    response.setEncoding('utf8'); // the library adds up chunks, which would split characters
    response.on('data', (chunk: string) => {
      exchange.body += chunk;
      if (exchange.body.length > LARGEST_ANSWER) exchange.fail('too large');
    });
    response.once('close', () => {
      if (!response.complete) exchange.fail('cut');
    });
  };
  subscribe('http.client.request.start', onStart);
  subscribe('http.client.response.finish', onResponse);

  function send({ method, path, body, iamAction }: Call): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const exchange: Watched = { body: '', fail: (reason) => fail({ silent: reason }) };
      const timer = setTimeout(() => fail({ silent: 'time' }), requestTimeout);
      if (method === 'GET') signal?.addEventListener('abort', cancelled, { once: true });

      function settle(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancelled);
      }
      function fail(outcome: Outcome): void {
        settle();
        if ('silent' in outcome) exchange.request?.destroy();
        const { message, errorClass, ...facts } = describeFailure(outcome, exchange, requestTimeout, method);
        const said = {
          message: strike(message),
          errorClass: errorClass === undefined ? undefined : strike(errorClass),
        };
        reject(new OvhApiError({ method, path, endpoint: endpoint.name, iamAction, ...facts, ...said }));
      }
      function cancelled(): void {
        settle();
        exchange.request?.destroy();
        reject(new CancelledError('The run was cancelled.'));
      }

      exchanges.run(exchange, () => {
        library
          .request(method, path, { ...body }, (error, answer) => {
            if (error) return fail({ error, message: answer });
            settle();
            resolve(answer);
          })
          .catch((error: unknown) => fail({ error, message: undefined }));
      });
    });
  }

  async function signIn(): Promise<{ until: number }> {
    if (credentials.kind === 'oauth2') {
      const token = await options.fetchToken();
      library.accessToken = { token: { access_token: token.value.reveal() }, expired: () => false };
      return { until: token.until };
    }
    const path = '/auth/time';
    const time = await send({ method: 'GET', path });
    if (typeof time !== 'number') {
      throw new OvhApiError({
        method: 'GET',
        path,
        endpoint: endpoint.name,
        message: 'the answer is not a time',
        retryable: false,
        effectUnknown: false,
      });
    }
    library.apiTimeDiff = time - Math.round(Date.now() / 1000);
    return { until: Number.POSITIVE_INFINITY };
  }

  let signedIn: Promise<{ until: number }> | undefined;
  async function ready(): Promise<void> {
    const isNew = signedIn === undefined;
    const mine = (signedIn ??= signIn());
    const { until } = await mine.catch((error: unknown) => {
      if (signedIn === mine) signedIn = undefined;
      throw error;
    });
    if (!isNew && until <= Date.now()) {
      if (signedIn === mine) signedIn = undefined;
      await ready();
    }
  }

  return {
    async call(call) {
      if (signal?.aborted) throw new CancelledError('The run was cancelled.');
      await ready();
      return send(call);
    },
    close() {
      unsubscribe('http.client.request.start', onStart);
      unsubscribe('http.client.response.finish', onResponse);
    },
  };
}
