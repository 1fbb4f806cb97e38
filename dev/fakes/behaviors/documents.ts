import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type Asked, type Behavior, type Body, type Json, KEYS, WELL_KNOWN } from './server.js';

const ALGORITHMS = 'id_token_signing_alg_values_supported';
const { rsa, ec, ed25519 } = KEYS;

/** A document with other values. */
const fields = (change: Json): Behavior => ({ document: (sound) => ({ ...sound, ...change }) });
/** A document without a field. */
const without = (name: string, more: Json = {}): Behavior => ({
  document: ({ [name]: _, ...rest }) => ({ ...rest, ...more }),
});
/** A document with another text. */
const text = (change: (text: string, origin: string) => Body): Behavior => ({
  document: (sound, origin) => change(JSON.stringify(sound), origin),
});
const first = (field: string): Behavior => text((sound) => sound.replace('{', `{${field},`));
const last = (field: string): Behavior => text((sound) => sound.replace(/\}$/, `,${field}}`));
const withKeys = (keys: unknown[], algorithms?: unknown): Behavior => ({
  ...(algorithms === undefined ? without(ALGORITHMS) : fields({ [ALGORITHMS]: algorithms })),
  keys,
});
/** Responds to the request for the document. */
const document = (respond: (asked: Asked) => void): Behavior => ({
  respond: (asked) => {
    if (!asked.path.endsWith(WELL_KNOWN)) return false;
    respond(asked);
    return true;
  },
});
const encoded = (encoding: string, encode: (body: Buffer) => Buffer = (body) => body): Behavior =>
  document(({ response, body = '' }) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(encode(Buffer.from(body))),
  );
const acceptsGzip = (asked: Asked): boolean => asked.request.headers['accept-encoding'] === 'gzip';

export const ALGORITHM_BEHAVIORS: Record<string, Behavior> = {
  '[Ed25519], Ed25519 signs with alg EdDSA': withKeys([ed25519], ['Ed25519']),
  '[EdDSA], Ed25519 signs': withKeys([ed25519], ['EdDSA']),
  '[HS256], RSA for encryption only and EC for signing': withKeys(
    [
      { ...rsa, use: 'enc' },
      { ...ec, use: 'sig' },
    ],
    ['HS256'],
  ),
  '[RS256], EC keys only': withKeys([ec], ['RS256']),
  '[eddsa] in lower case, Ed25519 keys': withKeys([ed25519], ['eddsa']),
  '[none, HS256], RSA keys': withKeys([rsa], ['none', 'HS256']),
  '[null], RSA keys': withKeys([rsa], [null]),
  'a key enc RSA and a key sig EC, [RS256, ES256], EC signs': withKeys(
    [
      { ...rsa, use: 'enc' },
      { ...ec, use: 'sig' },
    ],
    ['RS256', 'ES256'],
  ),
  'missing, EC and RSA keys, EC signs': withKeys([ec, rsa]),
  'missing, Ed25519 keys only': withKeys([ed25519]),
  'missing, RSA signs PS256': withKeys([rsa]),
};

export const CONTENT_BEHAVIORS: Record<string, Behavior> = {
  '1,048,000 characters': last(`"x":"${'x'.repeat(1_047_000)}"`),
  '1e999 in an unknown field': last('"x":1e999'),
  '20 MiB': text((sound) => sound + ' '.repeat(20 * 1024 * 1024)),
  'JSON-P': text((sound) => `callback(${sound})`),
  'NaN in an unknown field': last('"x":NaN'),
  'a field ißuer': last('"ißuer":"x"'),
  'a field iſſuer (long s)': last('"iſſuer":"x"'),
  'a number for algorithms inside a list of lists': fields({ [ALGORITHMS]: [[256]] }),
  'algorithms twice: a text, then right': first(`"${ALGORITHMS}":"RS256"`),
  'always brotli': encoded('br', brotliCompressSync),
  'always deflate': encoded('deflate', deflateSync),
  'always gzip': encoded('gzip', gzipSync),
  'always x-gzip': encoded('x-gzip', gzipSync),
  'content-encoding: Identity': encoded('Identity'),
  'content-encoding: aws-chunked': encoded('aws-chunked'),
  'every optional field null': fields({
    userinfo_endpoint: null,
    device_authorization_endpoint: null,
    end_session_endpoint: null,
    revocation_endpoint: null,
    [ALGORITHMS]: null,
  }),
  'fields in __proto__ only': text((sound) => {
    const { issuer, ...rest } = JSON.parse(sound);
    return `{"issuer":${JSON.stringify(issuer)},"__proto__":${JSON.stringify(rest)}}`;
  }),
  'gzip bytes without the header': text((sound) => gzipSync(sound)),
  'gzip when asked, else 406': document((asked) => {
    if (!acceptsGzip(asked)) asked.response.writeHead(406).end();
    else asked.response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(asked.body ?? ''));
  }),
  'invalid UTF-8 in an unknown field': text((sound) =>
    Buffer.concat([Buffer.from(`${sound.slice(0, -1)},"x":"`), Buffer.of(0xff, 0xfe), Buffer.from('"}')]),
  ),
  'issuer twice: right, then null': last('"issuer":null'),
  'issuer, ISSUER, issuer: the last is right': text((sound, origin) =>
    sound.replace('{', '{"issuer":"x","ISSUER":"y",').replace(/\}$/, `,"issuer":"${origin}"}`),
  ),
  'lone surrogate in an unknown field': last('"x":"\\ud800"'),
  'non-breaking space before it': text((sound) => `\u00a0${sound}`),
  'object in a list': text((sound) => `[${sound}]`),
  'signed_metadata instead of fields': {
    document: ({ issuer }) => ({ issuer, signed_metadata: 'e30.e30.e30' }),
  },
  'token_endpoint twice: a list, then right': first('"token_endpoint":["x"]'),
  'unknown field nested 9,000 deep': last(`"x":${'['.repeat(9_000)}${']'.repeat(9_000)}`),
  'userinfo_endpoint false': fields({ userinfo_endpoint: false }),
};

const NOBODY = 'http://127.0.0.1:1';
const address = (name: string, of: (origin: string) => unknown, more: Json = {}): Behavior => ({
  document: (sound, origin) => ({ ...sound, ...more, [name]: of(origin) }),
});
const login = (of: (origin: string) => string): Behavior => address('authorization_endpoint', of);
const token = (of: (origin: string) => string): Behavior => address('token_endpoint', of);
const elsewhere = (origin: string): string => origin.replace('127.0.0.1', 'localhost');

export const ENDPOINT_BEHAVIORS: Record<string, Behavior> = {
  'authorization_endpoint http at another name': login(() => 'http://idp.example/authorize'),
  'authorization_endpoint in upper-case scheme and host': login(
    (origin) => `${elsewhere(origin).toUpperCase()}/authorize`,
  ),
  'authorization_endpoint with a query': login((origin) => `${origin}/authorize?a=b`),
  'authorization_endpoint with a raw space': login((origin) => `${origin}/authorize/a b`),
  'authorization_endpoint with client_id in its query': login((origin) => `${origin}/authorize?client_id=x`),
  'authorization_endpoint with unicode': login((origin) => `${origin}/authorize/ä`),
  'authorization_endpoint without a scheme (//host)': login(
    (origin) => `${origin.replace('http:', '')}/authorize`,
  ),
  'every endpoint at another origin': {
    document: (sound, origin) => ({
      ...JSON.parse(JSON.stringify(sound).replaceAll(origin, elsewhere(origin))),
      issuer: sound.issuer,
    }),
  },
  'jwks_uri is data:': address('jwks_uri', () => 'data:application/json,{"keys":[]}'),
  'jwks_uri relative': address('jwks_uri', () => '/jwks'),
  'jwks_uri: nobody listens': address('jwks_uri', () => `${NOBODY}/jwks`),
  'mtls_endpoint_aliases only for token': {
    document: ({ token_endpoint, ...rest }) => ({ ...rest, mtls_endpoint_aliases: { token_endpoint } }),
  },
  'token_endpoint at another origin': token((origin) => `${elsewhere(origin)}/token`),
  'token_endpoint http at another name': token(() => 'http://idp.example/token'),
  'token_endpoint with a fragment': token((origin) => `${origin}/token#x`),
  'token_endpoint with a query': token((origin) => `${origin}/token?a=b`),
  'token_endpoint with a user name': token((origin) => `${origin.replace('//', '//user@')}/token`),
  'token_endpoint with white space around it': token((origin) => ` ${origin}/token `),
  'token_endpoint without a scheme (//host)': token((origin) => `${origin.replace('http:', '')}/token`),
  'token_endpoint: nobody listens': token(() => `${NOBODY}/token`),
  'userinfo_endpoint relative': address('userinfo_endpoint', () => '/userinfo'),
  'userinfo_endpoint responds 500': {
    respond: ({ path, response }) => path === '/userinfo' && Boolean(response.writeHead(500).end()),
  },
};

const both = (of: (origin: string) => string): Behavior => ({ endpoint: of, issuer: of });
const only = (endpoint: (origin: string) => string, issuer: (origin: string) => string): Behavior => ({
  endpoint,
  issuer,
});
const path = (written: string) => (origin: string) => `${origin}${written}`;
const host = (written: string) => (origin: string) => origin.replace('127.0.0.1', written);
const NFC = '/\u00e9';
const NFD = '/e\u0301';

export const ISSUER_BEHAVIORS: Record<string, Behavior> = {
  '%2F in the path, both': both(path('/a%2Fb')),
  'IPv4 as a number, both': both(host('2130706433')),
  'IPv4 in hex, both': both(host('0x7f000001')),
  'IPv4 with a leading zero, both': both(host('127.0.0.01')),
  'IPv6 loopback, both': both(host('[::1]')),
  'IPv6 written long, both': both(host('[0:0:0:0:0:0:0:1]')),
  'NFD in endpoint, NFC in issuer': only(path(NFD), path(NFC)),
  'backslash, both': both(path('\\realms')),
  'both with two slashes at the end': both(path('//')),
  'dot segments, both': both(path('/a/../b')),
  'fullwidth letter in host, both': both(host('\uff4cocalhost')),
  'needless encoding in the path (%72ealms), both': both(path('/%72ealms')),
  'newline after the issuer': only(path('/a'), path('/a\n')),
  'one slash after the scheme, both': both((origin) => origin.replace('//', '/')),
  'path with a slash at the end, both': both(path('/realms/')),
  'path, issuer has the slash only': only(path('/realms'), path('/realms/')),
  'percent-encoded in lower case, both': both(path('/%c3%a9')),
  'percent-encoded unicode path, both': both(path('/%C3%A9')),
  'port 80 spelled in endpoint only': only(path(':80'), path('')),
  'port 80 spelled, both': both((origin) => origin),
  'port with a leading zero, both': both((origin) => origin.replace(/:(\d+)$/, ':0$1')),
  'raw space in endpoint, %20 in issuer': only(path('/a b'), path('/a%20b')),
  'raw unicode in endpoint, encoded in issuer': only(path(NFC), path('/%C3%A9')),
  'raw unicode path, both': both(path(NFC)),
  'semicolon, at and equals sign in path, both': both(path('/a;b=c@d')),
  'soft hyphen in host, both': both(host('local\u00adhost')),
  'three slashes after the scheme, both': both((origin) => origin.replace('//', '///')),
  'trailing dot of the host (https), both': both((origin) =>
    origin.replace('http:', 'https:').replace('127.0.0.1', 'localhost.'),
  ),
  'upper-case host in endpoint only': only(host('LOCALHOST'), host('localhost')),
  'upper-case scheme http, both': both((origin) => origin.replace('http', 'HTTP')),
};
