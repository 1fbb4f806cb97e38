import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';

import { CERTIFICATE, jsonObject } from '../lib/http.js';
import type { OvhApiErrorDetails } from './error.js';

/** What is seen of one HTTP exchange beside the official client, which keeps back status, headers and error class. */
export interface Exchange {
  networkError?: NodeJS.ErrnoException;
  /** Set once the request has begun to leave. */
  request?: ClientRequest;
  /** Whether it went over a connection that was established, so that the other side may have received it. */
  isConnected?: boolean;
  response?: IncomingMessage;
  body: string;
}

/** How a call failed: told by the client, or seen to come to nothing. */
export type Outcome = { error: unknown; message: unknown } | { silent: 'time' | 'cut' | 'too large' };

type Described = Pick<
  OvhApiErrorDetails,
  'status' | 'errorClass' | 'message' | 'queryId' | 'retryable' | 'effectUnknown' | 'retryAfter' | 'cause'
>;
type Verdict = Pick<Described, 'message' | 'retryable' | 'effectUnknown' | 'cause'>;

/** Errors of the network before a byte was sent: the call can't have had an effect. */
const NEVER_SENT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
export const CERTIFICATE_HINT =
  ': the certificate does not verify; for a private authority set NODE_EXTRA_CA_CERTS';
const NOT_READY = /not.?ready|in progress|being|pending|updating|installing/i;

/**
 * Everything that is known of a failed exchange, whichever of its many shapes the client gave it.
 *
 * @param timeout milliseconds that the call was given
 */
export function describeFailure(
  outcome: Outcome,
  exchange: Exchange,
  timeout: number,
  method: string,
): Described {
  const { response, body } = exchange;
  const said = jsonObject(body);
  const facts = {
    status: response?.statusCode,
    errorClass: stringOf(said?.class),
    ...headerFacts(response?.headers ?? {}),
  };
  const writes = method !== 'GET';
  if ('silent' in outcome) return { ...facts, ...silence(outcome.silent, timeout, writes) };
  if (facts.status === undefined) return { ...facts, ...noAnswer(outcome, exchange, writes) };
  const message = stringOf(outcome.message) ?? stringOf(said?.message) ?? describeBody(response, body);
  return {
    ...facts,
    ...refusal(facts.status, `${facts.errorClass} ${message}`, writes),
    message,
    cause: outcome.error,
  };
}

function silence(reason: 'time' | 'cut' | 'too large', timeout: number, writes: boolean): Verdict {
  const message = {
    time: `no complete response within ${timeout / 1000} s`,
    cut: 'the response was incomplete',
    'too large': 'the response is larger than 32 MiB',
  }[reason];
  return { message, retryable: reason !== 'too large', effectUnknown: writes, cause: reason };
}

function noAnswer(
  outcome: { error: unknown },
  { networkError, request, isConnected = false }: Exchange,
  writes: boolean,
): Verdict {
  if (networkError === undefined) {
    const sent = request !== undefined;
    return {
      message: 'the call could not be made',
      retryable: sent,
      effectUnknown: sent && writes,
      cause: outcome.error,
    };
  }
  const code = networkError.code ?? '';
  const certificate = !isConnected && CERTIFICATE.test(code);
  const hint = certificate ? CERTIFICATE_HINT : '';
  return {
    message: `no connection (${code || networkError.message})${hint}`,
    retryable: !certificate,
    effectUnknown: writes && (isConnected || !(certificate || NEVER_SENT.has(code))),
    cause: networkError,
  };
}

function refusal(
  status: number,
  words: string,
  writes: boolean,
): Pick<Verdict, 'retryable' | 'effectUnknown'> {
  const notReady = status === 409 && NOT_READY.test(words);
  const garbled = status < 300; // a success whose body can't be read
  return {
    retryable: status === 408 || status === 429 || status >= 500 || notReady || garbled,
    effectUnknown: writes && (garbled || status < 400 || status === 408 || status >= 500),
  };
}

/** What a response without a message is. */
function describeBody(response: Exchange['response'], body: string): string {
  const { location, 'content-type': type } = response?.headers ?? {};
  if (location !== undefined) return `the API redirected to ${location}`;
  if (body === '') return 'the response is empty';
  if (body.startsWith('\uFEFF')) return "the response starts with a byte order mark, which isn't valid JSON";
  if (jsonObject(body) !== undefined) return 'the response has no message';
  return `the response isn't JSON${type === undefined ? '' : ` (${type})`}`;
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What OVHcloud says of an answer in its headers. */
export function headerFacts(
  headers: IncomingHttpHeaders,
): Pick<OvhApiErrorDetails, 'queryId' | 'retryAfter'> {
  const queryId = headers['x-ovh-queryid'];
  return {
    queryId: Array.isArray(queryId) ? queryId[0] : queryId,
    retryAfter: retryAfter(headers['retry-after']),
  };
}

/** Retry-After (RFC 9110 section 10.2.3), seconds or a date, as milliseconds from now. */
function retryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
