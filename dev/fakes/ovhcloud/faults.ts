import type { ServerResponse } from 'node:http';

/** Faults between the API and its caller. `before` and `after` refer to the effect of the call. */
export const FAULTS = [
  'reset-before',
  'reset-after',
  'cut',
  'stall-before',
  'stall-after',
  'stall-body',
  'slow',
  'html',
  'empty-500',
  '500',
  '503-before',
  '503-after',
  '429',
  '409',
  '403',
  '302',
  'wrong-type',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Faults of calls that take effect anyway. */
const AFTER: readonly Fault[] = [
  'reset-after',
  'cut',
  'stall-after',
  'stall-body',
  'slow',
  '503-after',
  'wrong-type',
];

export function happensAfterEffect(fault: Fault): boolean {
  return AFTER.includes(fault);
}

/**
 * Sends the response of a fault.
 *
 * @param body the regular response body
 * @returns whether the caller must still send the regular response
 */
export async function answerWith(fault: Fault, response: ServerResponse, body: string): Promise<boolean> {
  const error = (
    status: number,
    errorClass: string,
    message: string,
    headers: Record<string, string> = {},
  ): boolean => {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ class: errorClass, message }));
    return false;
  };
  switch (fault) {
    case 'reset-before':
    case 'reset-after':
      response.socket?.destroy();
      return false;
    case 'stall-before':
    case 'stall-after':
      return false;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length + 100 });
      response.write(body.slice(0, Math.max(1, body.length - 2)) || '{', () => response.socket?.destroy());
      return false;
    case 'stall-body':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length + 100 });
      response.write('{');
      return false;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, 150));
      return true;
    case 'html':
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html><body>Bad gateway</body></html>');
      return false;
    case 'empty-500':
      response.writeHead(500).end();
      return false;
    case '500':
      return error(500, 'Server::InternalServerError', 'Internal server error');
    case '503-before':
    case '503-after':
      return error(503, 'Server::ServiceUnavailable', 'Service unavailable');
    case '429':
      return error(429, 'Client::TooManyRequests', 'Too many requests', { 'retry-after': '0' });
    case '409':
      return error(409, 'Client::Conflict::ServiceNotReady', 'The registry is not ready, retry later');
    case '403':
      return error(403, 'Client::Forbidden', 'User is not granted for this request');
    case '302':
      response.writeHead(302, { location: 'https://127.0.0.1:1/' }).end();
      return false;
    case 'wrong-type':
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify('surprise'));
      return false;
  }
}
