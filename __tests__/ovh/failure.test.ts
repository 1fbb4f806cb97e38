import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { describeFailure, headerFacts, type ObservedRequest, type Outcome } from '../../src/ovh/failure.js';

const response = (statusCode: number, headers: IncomingHttpHeaders = {}): IncomingMessage =>
  ({ statusCode, headers }) as IncomingMessage;
const STARTED = { request: {} as ClientRequest, body: '' };
const network = (code: string, message = 'text'): NodeJS.ErrnoException =>
  Object.assign(new Error(message), code && { code });
const rejected = (message?: unknown): Outcome => ({ error: 'cause', message });

/** Returns the facts as `message | retryable? effectUnknown? | status class code`. */
function shown(outcome: Outcome, observed: Partial<ObservedRequest>, method = 'PUT'): string {
  const found = describeFailure(outcome, { body: '', ...observed }, 20_000, method);
  const may = [found.retryable && 'retryable', found.effectUnknown && 'effectUnknown']
    .filter(Boolean)
    .join(' ');
  return [
    found.message,
    may,
    [found.status, found.errorClass, found.errorCode].filter(Boolean).join(' '),
  ].join(' | ');
}

test.each<[string, string, Outcome, Partial<ObservedRequest>, string]>([
  [
    'too late',
    'PUT',
    { ended: 'time' },
    STARTED,
    'no complete response within 20 s | retryable effectUnknown | ',
  ],
  ['too late, a read', 'GET', { ended: 'time' }, STARTED, 'no complete response within 20 s | retryable | '],
  [
    'cut',
    'PUT',
    { ended: 'incomplete' },
    { ...STARTED, response: response(200) },
    'the response was incomplete | retryable effectUnknown | 200',
  ],
  [
    'too large',
    'PUT',
    { ended: 'too large' },
    { ...STARTED, response: response(200) },
    'the response is too large | effectUnknown | 200',
  ],
  [
    'too large, a rejection',
    'PUT',
    { ended: 'too large' },
    { ...STARTED, response: response(400) },
    'the response is too large |  | 400',
  ],
  [
    'too large, an error',
    'PUT',
    { ended: 'too large' },
    { ...STARTED, response: response(503) },
    'the response is too large | retryable effectUnknown | 503',
  ],
  [
    'too large, no status',
    'PUT',
    { ended: 'too large' },
    STARTED,
    'the response is too large | effectUnknown | ',
  ],
  ['no request', 'PUT', rejected(), {}, 'could not make the call |  | '],
  [
    'a request that shows nothing',
    'PUT',
    rejected(),
    STARTED,
    'could not make the call | retryable effectUnknown | ',
  ],
  ['a read that shows nothing', 'GET', rejected(), STARTED, 'could not make the call | retryable | '],
  ...['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].map(
    (code): [string, string, Outcome, Partial<ObservedRequest>, string] => [
      code,
      'PUT',
      rejected(),
      { ...STARTED, networkError: network(code) },
      `no connection (${code}) | retryable | `,
    ],
  ),
  [
    'a reset',
    'PUT',
    rejected(),
    { ...STARTED, networkError: network('ECONNRESET') },
    'no connection (ECONNRESET) | retryable effectUnknown | ',
  ],
  [
    'a reset of a read',
    'GET',
    rejected(),
    { ...STARTED, networkError: network('ECONNRESET') },
    'no connection (ECONNRESET) | retryable | ',
  ],
  [
    'a reset before a request',
    'PUT',
    rejected(),
    { networkError: network('ECONNRESET') },
    'no connection (ECONNRESET) | retryable | ',
  ],
  [
    'a refusal after a connection',
    'PUT',
    rejected(),
    { ...STARTED, isConnected: true, networkError: network('ECONNREFUSED') },
    'no connection (ECONNREFUSED) | retryable effectUnknown | ',
  ],
  [
    'no code',
    'PUT',
    rejected(),
    { ...STARTED, networkError: network('', 'odd') },
    'no connection (odd) | retryable effectUnknown | ',
  ],
  [
    'a certificate',
    'PUT',
    rejected(),
    { ...STARTED, networkError: network('CERT_HAS_EXPIRED') },
    'no connection (CERT_HAS_EXPIRED): could not verify the certificate, so for a private CA set NODE_EXTRA_CA_CERTS |  | ',
  ],
  [
    'an error of a certificate after a connection',
    'PUT',
    rejected(),
    { ...STARTED, isConnected: true, networkError: network('CERT_HAS_EXPIRED') },
    'no connection (CERT_HAS_EXPIRED) | retryable effectUnknown | ',
  ],
  [
    'a proxy',
    'PUT',
    rejected(),
    {
      ...STARTED,
      host: 'eu.api.ovh.com:443',
      networkError: Object.assign(network('ERR_PROXY_TUNNEL'), { statusCode: 407 }),
    },
    'the proxy of the environment (`HTTPS_PROXY`, `HTTP_PROXY`) responded with 407 | retryable effectUnknown | ',
  ],
  [
    'a message of the client',
    'PUT',
    rejected('said'),
    {
      ...STARTED,
      response: response(400),
      body: '{"message":"other","class":"Client::X","errorCode":"CODE"}',
    },
    'said |  | 400 Client::X CODE',
  ],
  [
    'a message of the API',
    'PUT',
    rejected(),
    { ...STARTED, response: response(403), body: '{"message":"denied"}' },
    'denied |  | 403',
  ],
  [
    'a message that is empty',
    'PUT',
    rejected(''),
    { ...STARTED, response: response(400), body: '{"message":""}' },
    'the response has no message |  | 400',
  ],
  [
    'a message that is a number',
    'PUT',
    rejected(5),
    { ...STARTED, response: response(400), body: '{"message":5,"class":5}' },
    'the response has no message |  | 400',
  ],
  [
    'a redirect',
    'PUT',
    rejected(),
    { ...STARTED, response: response(302, { location: '/x' }) },
    'the API redirected to /x | effectUnknown | 302',
  ],
  [
    'an empty response',
    'PUT',
    rejected(),
    { ...STARTED, response: response(200) },
    'the response is empty | retryable effectUnknown | 200',
  ],
  [
    'an empty response of a read',
    'GET',
    rejected(),
    { ...STARTED, response: response(200) },
    'the response is empty | retryable | 200',
  ],
  [
    'a byte order mark',
    'PUT',
    rejected(),
    { ...STARTED, response: response(200), body: '\uFEFF{}' },
    "the response starts with a byte order mark, which isn't valid JSON | retryable effectUnknown | 200",
  ],
  [
    'a list',
    'PUT',
    rejected(),
    { ...STARTED, response: response(400), body: '[]' },
    "the response isn't a JSON object |  | 400",
  ],
  [
    'a page',
    'PUT',
    rejected(),
    { ...STARTED, response: response(502, { 'content-type': 'text/html' }), body: '<html>' },
    "the response isn't JSON (text/html) | retryable effectUnknown | 502",
  ],
  [
    'a text without a type',
    'PUT',
    rejected(),
    { ...STARTED, response: response(400), body: 'x' },
    "the response isn't JSON |  | 400",
  ],
  ['408', 'PUT', rejected('x'), { ...STARTED, response: response(408) }, 'x | retryable effectUnknown | 408'],
  ['429', 'PUT', rejected('x'), { ...STARTED, response: response(429) }, 'x | retryable | 429'],
  ['499', 'PUT', rejected('x'), { ...STARTED, response: response(499) }, 'x |  | 499'],
  ['500', 'PUT', rejected('x'), { ...STARTED, response: response(500) }, 'x | retryable effectUnknown | 500'],
  ['300', 'PUT', rejected('x'), { ...STARTED, response: response(300) }, 'x | effectUnknown | 300'],
  ['299', 'PUT', rejected('x'), { ...STARTED, response: response(299) }, 'x | retryable effectUnknown | 299'],
  ['409', 'PUT', rejected('conflict'), { ...STARTED, response: response(409) }, 'conflict |  | 409'],
  ...['not ready', 'NotReady', 'in progress', 'is being updated', 'pending', 'UPDATING', 'installing'].map(
    (words): [string, string, Outcome, Partial<ObservedRequest>, string] => [
      `409, ${words}`,
      'PUT',
      rejected(words),
      { ...STARTED, response: response(409) },
      `${words} | retryable | 409`,
    ],
  ),
  [
    '409, not ready by its class',
    'PUT',
    rejected('x'),
    { ...STARTED, response: response(409), body: '{"class":"Client::Conflict::Pending"}' },
    'x | retryable | 409 Client::Conflict::Pending',
  ],
  [
    '400, not ready',
    'PUT',
    rejected('not ready'),
    { ...STARTED, response: response(400) },
    'not ready |  | 400',
  ],
])(
  'knows whether a failed call can be repeated, and may have taken effect: %s',
  (_, method, outcome, observed, expected) => {
    expect(shown(outcome, observed, method)).toBe(expected);
  },
);

test('keeps the cause, and looks at 4,000 characters of a message and 200 of a class', () => {
  const long = describeFailure(
    rejected('x'.repeat(5_000)),
    {
      ...STARTED,
      response: response(400),
      body: JSON.stringify({ class: 'c'.repeat(300), errorCode: 'd'.repeat(300) }),
    },
    1,
    'GET',
  );
  expect([long.message.length, long.errorClass?.length, long.errorCode?.length, long.cause]).toEqual([
    4_000,
    200,
    200,
    'cause',
  ]);
  const error = network('ECONNRESET');
  expect(describeFailure(rejected(), { ...STARTED, networkError: error }, 1, 'GET').cause).toBe(error);
  expect(describeFailure(rejected(), STARTED, 1, 'GET').cause).toBe('cause');
  expect(describeFailure({ ended: 'time' }, STARTED, 1, 'GET').cause).toBe('time');
});

test('reads the query ID and the time to wait', () => {
  expect(headerFacts({})).toEqual({ queryId: undefined, retryAfter: undefined });
  expect(headerFacts({ 'x-ovh-queryid': 'a'.repeat(300) }).queryId).toHaveLength(200);
  expect(headerFacts({ 'x-ovh-queryid': ['a', 'b'] }).queryId).toBe('a');
  const wait = (value: string): number | undefined => headerFacts({ 'retry-after': value }).retryAfter;
  expect([wait('5'), wait(' 5 '), wait('0'), wait('soon'), wait('-5')]).toEqual([
    5_000,
    5_000,
    0,
    undefined,
    expect.anything(),
  ]);
  expect(wait('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(0);
  const later = wait(new Date(Date.now() + 60_000).toUTCString()) ?? 0;
  expect(later > 55_000 && later <= 60_000).toBe(true);
});
