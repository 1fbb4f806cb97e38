import {
  type Asked,
  type Behavior,
  CLIENT_ID,
  CLIENT_SECRET,
  invalidGrant,
  type TokenRequest,
  WELL_KNOWN,
} from './server.js';

const document = (respond: (asked: Asked) => void): Behavior => ({
  respond: (asked) => {
    if (!asked.path.endsWith(WELL_KNOWN)) return false;
    respond(asked);
    return true;
  },
});

/** Writes bytes instead of a response, and closes the connection. */
const raw = (bytes: (body: string) => string | Buffer): Behavior =>
  document(({ request, body }) => request.socket.end(bytes(String(body))));
const head = (lines: string[], body: string): string =>
  ['HTTP/1.1 200 OK', ...lines, 'Connection: close', '', body].join('\r\n');
const length = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}`;
const chunk = (body: string, extension = ''): string =>
  `${Buffer.byteLength(body).toString(16)}${extension}\r\n${body}\r\n`;
const unless = (isRejected: (headers: Asked['request']['headers']) => boolean, status: number): Behavior =>
  document(({ request, response, answer }) => {
    if (isRejected(request.headers)) response.writeHead(status).end();
    else answer();
  });
const informational = (count: number): string => 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(count);

export const HTTP_BEHAVIORS: Record<string, Behavior> = {
  '100 Continue first': raw((body) => `HTTP/1.1 100 Continue\r\n\r\n${head([length(body)], body)}`),
  '406 for Accept-Encoding: identity': unless((headers) => headers['accept-encoding'] === 'identity', 406),
  '406 if Accept is application/json': unless((headers) => headers.accept === 'application/json', 406),
  'Content-Length twice, equal': raw((body) => head([length(body), length(body)], body)),
  'Content-Length with a plus sign': raw((body) => head([length(body).replace(': ', ': +')], body)),
  'HTTP/1.0 until the connection closes': raw((body) => `HTTP/1.0 200 OK\r\n\r\n${body}`),
  'User-Agent required, else 400': unless((headers) => headers['user-agent'] === undefined, 400),
  'body only after 12 s': document(({ response, body }) => {
    response.writeHead(200).flushHeaders();
    setTimeout(() => response.end(body), 600); // a test doesn't wait for 12 s
  }),
  'body shorter than Content-Length': raw((body) => head([`Content-Length: ${body.length + 50}`], body)),
  'chunked with extensions and trailers': raw((body) =>
    head(['Transfer-Encoding: chunked'], `${chunk(body, ';a=b')}0;c\r\nX-Trailer: x\r\n\r\n`),
  ),
  'chunked without the last chunk': raw((body) => head(['Transfer-Encoding: chunked'], chunk(body))),
  'connection closed without a response': document(({ request }) => request.socket.destroy()),
  'folded header': raw((body) => head(['X-Folded: a', ' b', length(body)], body)),
  'header with UTF-8': raw((body) => Buffer.from(head(['X-Utf8: ä', length(body)], body))),
  'header with a control character': raw((body) => head(['X-Control: a\u0001b', length(body)], body)),
  'seven 1xx responses first': raw((body) => informational(7) + head([length(body)], body)),
  'status line without a reason': raw((body) => head([length(body)], body).replace('200 OK', '200')),
};

const redirect = (
  status: number,
  location: string | ((origin: string, path: string) => string | Buffer),
): Behavior =>
  document(({ path, origin, response, request, answer }) => {
    if (path.includes('/hop')) return answer();
    const target = typeof location === 'string' ? location : location(origin, path);
    if (Buffer.isBuffer(target)) {
      const lines = `HTTP/1.1 ${status} x\r\nContent-Length: 0\r\nConnection: close\r\nLocation: `;
      return void request.socket.end(Buffer.concat([Buffer.from(lines), target, Buffer.from('\r\n\r\n')]));
    }
    return void response.writeHead(status, { location: target }).end();
  });
const HOP = `/hop${WELL_KNOWN}`;
const elsewhere = (origin: string): string => origin.replace('127.0.0.1', 'localhost') + HOP;

export const REDIRECT_BEHAVIORS: Record<string, Behavior> = {
  '301 to another origin': redirect(301, elsewhere),
  '302 with an empty location': redirect(302, ''),
  '305 with a location': redirect(305, HOP),
  '306 with a location': redirect(306, HOP),
  '307 to another origin': redirect(307, elsewhere),
  '308 to another origin': redirect(308, elsewhere),
  '399 with a location': redirect(399, HOP),
  'Refresh header instead': document(({ path, response, answer }) => {
    if (path.includes('/hop')) answer();
    else response.writeHead(200, { refresh: `0; url=${HOP}` }).end();
  }),
  'https to http (loopback)': {
    tls: async () => (await import('../tls.js')).certificate(),
    ...redirect(302, () => `http://127.0.0.1:1${HOP}`),
  },
  'location with UTF-8 bytes': redirect(302, () => Buffer.from(`/hop/ä${WELL_KNOWN}`)),
  'location with a fragment': redirect(302, `${HOP}#x`),
  'location with a user name': redirect(302, (origin) => origin.replace('//', '//user@') + HOP),
  'location without a scheme (//host)': redirect(302, (origin) => origin.replace('http:', '') + HOP),
  'loop of two addresses': document(({ path, response }) =>
    response.writeHead(302, { location: path.includes('/b') ? WELL_KNOWN : `/b${WELL_KNOWN}` }).end(),
  ),
  'needs the cookie that it sets': document(({ path, request, response, answer }) => {
    if (request.headers.cookie !== undefined) answer();
    else response.writeHead(302, { location: path, 'set-cookie': 'a=b' }).end();
  }),
  'to http at a name that is no loopback name': redirect(302, `http://idp.example${HOP}`),
};

export const STATUS_BEHAVIORS: Record<string, Behavior> = Object.fromEntries(
  [207, 407, 410, 421, 451, 511].map((status) => [
    `status ${status} with a sound document`,
    document(({ response, body }) => response.writeHead(status).end(body)),
  ]),
);

type Accepts = ('basic' | 'post')[];

/** Returns how a client is authenticated, given its Basic credentials and those in the form. */
function client(
  accepts: Accepts,
  { form, authorization }: TokenRequest,
  decodes: boolean,
  secret: string,
): boolean {
  const [id = '', given = ''] = Buffer.from(authorization?.replace('Basic ', '') ?? '', 'base64')
    .toString()
    .split(':');
  const decode = (text: string): string => (decodes ? decodeURIComponent(text.replaceAll('+', ' ')) : text);
  const basic = authorization !== undefined && decode(id) === CLIENT_ID && decode(given) === secret;
  const post = form.get('client_id') === CLIENT_ID && form.get('client_secret') === secret;
  return (accepts.includes('basic') && basic) || (accepts.includes('post') && post);
}

const INVALID_CLIENT = { status: 401, body: { error: 'invalid_client' } };
const token = (methods: unknown, accepts: Accepts, secret = CLIENT_SECRET, decodes = true): Behavior => ({
  document: ({ token_endpoint_auth_methods_supported: _, ...sound }) => ({
    ...sound,
    ...(methods !== undefined && { token_endpoint_auth_methods_supported: methods }),
  }),
  token: (request) => (client(accepts, request, decodes, secret) ? invalidGrant() : INVALID_CLIENT),
  secret,
});
const BOTH = ['client_secret_basic', 'client_secret_post'];
const badCode = (status: number, body: unknown): Behavior => ({ token: () => ({ status, body }) });
const SPECIAL = 'a+b%20c d&e=f:g/é~*';

export const TOKEN_BEHAVIORS: Record<string, Behavior> = {
  '[CLIENT_SECRET_BASIC], accepts basic': token(['CLIENT_SECRET_BASIC'], ['basic']),
  '[client_secret_basic, client_secret_post], accepts none: wrong secret': token(BOTH, []),
  '[client_secret_basic], accepts basic only': token(['client_secret_basic'], ['basic']),
  '[client_secret_post], accepts basic only': token(['client_secret_post'], ['basic']),
  '[none], accepts no secret': token(['none'], []),
  '[private_key_jwt], accepts no secret': token(['private_key_jwt'], []),
  '[tls_client_auth], accepts no secret': token(['tls_client_auth'], []),
  'a text "client_secret_post", accepts post only': token('client_secret_post', ['post']),
  'bad code: 200 with error invalid_grant': badCode(200, { error: 'invalid_grant' }),
  'bad code: 400 invalid_client for its redirect URI': {
    token: ({ form }) =>
      form.get('redirect_uri') === 'https://registry.example/c/oidc/callback'
        ? invalidGrant()
        : { status: 400, body: { error: 'invalid_client' } },
  },
  'bad code: 400 invalid_request': badCode(400, { error: 'invalid_request' }),
  'bad code: 400 with error in upper case': badCode(400, { error: 'INVALID_GRANT' }),
  'bad code: 401 invalid_grant': badCode(401, { error: 'invalid_grant' }),
  'bad code: 401 without JSON error': badCode(401, '<html>'),
  'bad code: 500': badCode(500, ''),
  'missing, accepts post only': token(undefined, ['post']),
  'no id_token in the response': {},
  'secret with special characters, does not decode Basic': token(BOTH, ['basic', 'post'], SPECIAL, false),
  'secret with special characters, does not decode Basic, publishes basic only': token(
    ['client_secret_basic'],
    ['basic', 'post'],
    SPECIAL,
    false,
  ),
  'token endpoint redirects with 302': {
    token: () => ({ status: 302, body: '', headers: { location: '/elsewhere' } }),
  },
};
