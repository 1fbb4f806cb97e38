import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import ovh from '@ovhcloud/node-ovh/lib/ovh.js';
import type { Secret } from '../lib/secret.js';
import { CancelledError } from '../model/wait.js';
import type { Credentials, Endpoint } from './endpoint.js';
import { failedNow, OvhApiError } from './error.js';
import { describeFailure, type ObservedRequest, type Outcome } from './failure.js';
import { inSession, type Session } from './retry.js';
import { fetchToken } from './token.js';

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the endpoint's base, every variable part percent-encoded. */
  path: string;
  body?: object;
  /** Whether a repeated call does no harm, even if an earlier attempt took effect. */
  idempotent?: boolean;
  /** IAM action that the call requires, for the message if it is rejected. */
  iamAction?: string;
}

/** Client of the OVHcloud API that makes one attempt of each call. */
export interface OvhClient {
  /**
   * @returns the parsed JSON response, null if it is empty
   * @throws OvhApiError within the request timeout, whatever the other side does
   * @throws CancelledError if the signal is aborted during a GET. A sent write isn't canceled.
   */
  call(call: Call): Promise<unknown>;
}

export interface ClientOptions {
  endpoint: Endpoint;
  credentials: Credentials;
  /** Maximum milliseconds of one call. */
  requestTimeout: number;
  signal?: AbortSignal;
  /** Receives every encoding in which a request carries a secret. */
  mask?: (text: string) => void;
}

/** Maximum size of a response: a list of some 20,000 users. */
const MAX_RESPONSE_CHARACTERS = 3 * 1024 * 1024;
/** Maximum size of the response of a failed call. */
const MAX_ERROR_CHARACTERS = 1024 * 1024;

/** An observed HTTP request in flight. */
interface PendingRequest extends ObservedRequest {
  fail: (reason: 'incomplete' | 'too large') => void;
}

/** Records when a request's connection is established. After that, the other side may have received it. */
function watchConnection({ socket, reusedSocket }: ClientRequest, observed: PendingRequest): void {
  const { connecting, secureConnecting } = (socket ?? {}) as Partial<TLSSocket> & {
    secureConnecting?: boolean;
  };
  observed.isConnected = reusedSocket || (connecting === false && secureConnecting === false);
  if (observed.isConnected) return;
  socket?.once('secureConnect', () => {
    observed.isConnected = true;
  });
}

/**
 * Returns a client of the OVHcloud API. It uses the official client, but avoids its pitfalls. Every call
 * settles in time, and every failure is an OvhApiError. Parallel calls share one access token or one request
 * of the API's time.
 */
export function connect(options: ClientOptions): OvhClient {
  const { endpoint, credentials, requestTimeout, signal } = options;
  const { mask = () => undefined } = options;
  const pending = new AsyncLocalStorage<PendingRequest>();
  const byRequest = new WeakMap<ClientRequest, PendingRequest>();
  const library = ovh({
    host: endpoint.host,
    port: endpoint.port,
    basePath: endpoint.basePath,
    ...(credentials.kind === 'application-key'
      ? {
          appKey: credentials.applicationKey,
          appSecret: credentials.applicationSecret.reveal(),
          consumerKey: credentials.consumerKey.reveal(),
        }
      : {
          // It never requests a token itself, see `signIn`.
          clientID: 'handed in as a token',
          clientSecret: 'handed in as a token',
          tokenURL: 'https://handed-in-as-a-token.invalid/',
        }),
  });
  const authenticate = (token: Secret): void => {
    library.accessToken = { token: { access_token: token.reveal() }, expired: () => false };
  };

  // Node 24 tells here of a request whose proxy fails, so that it never starts.
  const onCreated = (message: unknown): void => {
    const { request } = message as { request: ClientRequest };
    const observed = pending.getStore();
    if (observed === undefined) return;
    observed.host = String(request.getHeader('host') ?? '');
    request.prependOnceListener('error', (error) => {
      observed.networkError = error;
    });
  };
  const onStart = (message: unknown): void => {
    const { request } = message as { request: ClientRequest };
    const observed = pending.getStore();
    if (observed === undefined || observed.request !== undefined) return;
    observed.request = request;
    watchConnection(request, observed);
    byRequest.set(request, observed);
    // before the library's listener, which ends the call
    request.prependOnceListener('error', (error) => {
      observed.networkError = error;
    });
  };
  const onResponse = (message: unknown): void => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    const observed = byRequest.get(request);
    if (observed === undefined) return;
    observed.response = response;
    response.setEncoding('utf8'); // the library concatenates chunks, which could split characters
    const isError = (response.statusCode ?? 0) >= 300;
    const limit = isError ? MAX_ERROR_CHARACTERS : MAX_RESPONSE_CHARACTERS;
    response.on('data', (chunk: string) => {
      observed.body += chunk;
      if (observed.body.length > limit) observed.fail('too large');
    });
    response.once('close', () => {
      if (!response.complete) observed.fail('incomplete');
    });
  };
  subscribe('http.client.request.created', onCreated);
  subscribe('http.client.request.start', onStart);
  subscribe('http.client.response.finish', onResponse);

  function send({ method, path, body, iamAction }: Call): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const observed: PendingRequest = { body: '', fail: (reason) => fail({ ended: reason }) };
      const timer = setTimeout(() => fail({ ended: 'time' }), requestTimeout);
      if (method === 'GET') signal?.addEventListener('abort', cancelled, { once: true });

      function settle(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancelled);
      }
      function fail(outcome: Outcome): void {
        settle();
        if ('ended' in outcome) observed.request?.destroy();
        const facts = describeFailure(outcome, observed, requestTimeout, method);
        const call = { method, path, at: failedNow(), endpoint: endpoint.name, iamAction };
        reject(new OvhApiError({ ...call, kind: credentials.kind, ...facts }));
      }
      function cancelled(): void {
        settle();
        observed.request?.destroy();
        reject(new CancelledError());
      }

      pending.run(observed, () => {
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

  async function signIn(): Promise<Session> {
    if (credentials.kind === 'oauth2') {
      const token = await fetchToken({
        ...credentials,
        endpoint,
        timeout: requestTimeout,
        signal,
        mask,
      });
      authenticate(token.value);
      return { until: token.until };
    }
    if (credentials.kind === 'access-token') {
      authenticate(credentials.accessToken);
      return { until: Number.POSITIVE_INFINITY };
    }
    const path = '/auth/time';
    const time = await send({ method: 'GET', path });
    if (typeof time !== 'number') {
      throw new OvhApiError({
        method: 'GET',
        path,
        at: failedNow(),
        endpoint: endpoint.name,
        message: "the response isn't a time",
        retryable: false,
        effectUnknown: false,
      });
    }
    library.apiTimeDiff = time - Math.round(Date.now() / 1000);
    return { until: Number.POSITIVE_INFINITY };
  }

  const call = inSession(signIn, send, credentials.kind === 'oauth2');
  return {
    async call(one) {
      if (signal?.aborted) throw new CancelledError();
      return call(one);
    },
  };
}
