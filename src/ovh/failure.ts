import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { now } from '../lib/clock.js';

import { CERTIFICATE, proxyFailure } from '../lib/http.js';
import { jsonObject } from '../lib/json.js';
import type { OvhApiErrorDetails } from './error.js';

/** An HTTP request of the official client, which itself hides status, headers and error class. */
export interface ObservedRequest {
  networkError?: NodeJS.ErrnoException;
  /** Host and port of the request. Node 20 doesn't tell. */
  host?: string;
  /** Set once the request has started. */
  request?: ClientRequest;
  /** Whether its connection was established, so that the other side may have received it. */
  isConnected?: boolean;
  response?: IncomingMessage;
  body: string;
}

/** How a call failed: an error of the client, or no complete response. */
export type Outcome = { error: unknown; message: unknown } | { ended: 'time' | 'incomplete' | 'too large' };

type Described = Pick<
  OvhApiErrorDetails,
  | 'status'
  | 'errorClass'
  | 'errorCode'
  | 'message'
  | 'queryId'
  | 'retryable'
  | 'effectUnknown'
  | 'retryAfter'
  | 'cause'
>;
type Assessment = Pick<Described, 'message' | 'retryable' | 'effectUnknown' | 'cause'>;

/** Network errors before a byte is sent, so that the call can't have had an effect. */
const NEVER_SENT = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
export const CERTIFICATE_HINT =
  ': could not verify the certificate, so for a private CA set NODE_EXTRA_CA_CERTS';
/** Maximum number of characters of an error message that are looked at. */
export const MAX_MESSAGE_CHARACTERS = 4_000;
const MAX_CLASS_CHARACTERS = 200;
const NOT_READY = /not.?ready|in progress|being|pending|updating|installing/i;

/**
 * Returns the facts of a failed call, in whatever form the client reports the failure.
 *
 * @param timeout maximum milliseconds of the call
 */
export function describeFailure(
  outcome: Outcome,
  observed: ObservedRequest,
  timeout: number,
  method: string,
): Described {
  const { response, body } = observed;
  const parsed = jsonObject(body);
  const facts = {
    status: response?.statusCode,
    errorClass: stringOf(parsed?.class)?.slice(0, MAX_CLASS_CHARACTERS),
    errorCode: stringOf(parsed?.errorCode)?.slice(0, MAX_CLASS_CHARACTERS),
    ...headerFacts(response?.headers ?? {}),
  };
  const writes = method !== 'GET';
  if ('ended' in outcome) {
    const ended = noCompleteResponse(outcome.ended, timeout, writes);
    const isRejected = outcome.ended === 'too large' && (facts.status ?? 0) >= 400;
    return { ...facts, ...ended, ...(isRejected && rejection(facts.status ?? 0, '', writes)) };
  }
  if (facts.status === undefined) return { ...facts, ...noResponse(outcome, observed, writes) };
  const words = stringOf(outcome.message) ?? stringOf(parsed?.message) ?? describeBody(response, body);
  const message = words.slice(0, MAX_MESSAGE_CHARACTERS); // before a pattern sees it
  return {
    ...facts,
    ...rejection(facts.status, `${facts.errorClass} ${message}`, writes),
    message,
    cause: outcome.error,
  };
}

function noCompleteResponse(
  reason: 'time' | 'incomplete' | 'too large',
  timeout: number,
  writes: boolean,
): Assessment {
  const message = {
    time: `no complete response within ${timeout / 1000} s`,
    incomplete: 'the response was incomplete',
    'too large': 'the response is too large',
  }[reason];
  return { message, retryable: reason !== 'too large', effectUnknown: writes, cause: reason };
}

function noResponse(
  outcome: { error: unknown },
  { networkError, request, host = '', isConnected = false }: ObservedRequest,
  writes: boolean,
): Assessment {
  if (networkError === undefined) {
    const sent = request !== undefined;
    return {
      message: 'could not make the call',
      retryable: sent,
      effectUnknown: sent && writes,
      cause: outcome.error,
    };
  }
  const code = networkError.code ?? '';
  const certificate = !isConnected && CERTIFICATE.test(code);
  const hint = certificate ? CERTIFICATE_HINT : '';
  const proxy = host === '' ? undefined : proxyFailure(networkError, `https://${host}`);
  return {
    message: proxy ?? `no connection (${code || networkError.message})${hint}`,
    retryable: !certificate,
    effectUnknown: writes && request !== undefined && (isConnected || !(certificate || NEVER_SENT.has(code))),
    cause: networkError,
  };
}

function rejection(
  status: number,
  words: string,
  writes: boolean,
): Pick<Assessment, 'retryable' | 'effectUnknown'> {
  const notReady = status === 409 && NOT_READY.test(words);
  const isMalformed = status < 300; // a success whose body can't be read
  return {
    retryable: status === 408 || status === 429 || status >= 500 || notReady || isMalformed,
    effectUnknown: writes && (isMalformed || status < 400 || status === 408 || status >= 500),
  };
}

/** Returns a description of a response without a message. */
function describeBody(response: ObservedRequest['response'], body: string): string {
  const { location, 'content-type': type } = response?.headers ?? {};
  if (location !== undefined) return `the API redirected to ${location}`;
  if (body === '') return 'the response is empty';
  if (body.startsWith('\uFEFF')) return "the response starts with a byte order mark, which isn't valid JSON";
  if (jsonObject(body) !== undefined) return 'the response has no message';
  if (isJson(body)) return "the response isn't a JSON object";
  return `the response isn't JSON${type === undefined ? '' : ` (${type})`}`;
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Returns the query ID and the Retry-After of a response. */
export function headerFacts(
  headers: IncomingHttpHeaders,
): Pick<OvhApiErrorDetails, 'queryId' | 'retryAfter'> {
  const given = headers['x-ovh-queryid'];
  const queryId = (Array.isArray(given) ? given[0] : given)?.slice(0, MAX_CLASS_CHARACTERS);
  return {
    queryId,
    retryAfter: retryAfter(headers['retry-after']),
  };
}

/** Returns Retry-After (RFC 9110 section 10.2.3), in seconds or a date, as milliseconds from now. */
function retryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
