import type { ReplacedResponse } from '../../fakes/provider.js';

export const WELL_KNOWN = '/.well-known/openid-configuration';
const ALGORITHMS = 'id_token_signing_alg_values_supported';
type Json = Record<string, unknown>;

/** A change of what a sound provider responds at its discovery address and for its keys. */
export interface Variant {
  name: string;
  /** @param sound the sound document of this provider */
  respond: (path: string, sound: Json) => ReplacedResponse | undefined;
}

/** Returns a variant with another document. */
function variant(name: string, change: (sound: Json) => unknown): Variant {
  return text(name, (sound) => JSON.stringify(change(sound)));
}

/** Returns a variant whose document has another text. */
function text(
  name: string,
  body: (sound: Json) => string,
  more: Omit<ReplacedResponse, 'body'> = {},
): Variant {
  return {
    name,
    respond: (path, sound) => (path === WELL_KNOWN ? { ...more, body: body(sound) } : undefined),
  };
}

const without = (sound: Json, name: string): Json =>
  Object.fromEntries(Object.entries(sound).filter(([key]) => key !== name));

const VALUES: [string, unknown][] = [
  ['null', null],
  ['empty', ''],
  ['a number', 7],
  ['a boolean', true],
  ['a list', ['x']],
  ['an object', { x: 1 }],
  ['hello', 'hello'],
];
const STRINGS = [
  'authorization_endpoint',
  'token_endpoint',
  'jwks_uri',
  'device_authorization_endpoint',
  'userinfo_endpoint',
  'end_session_endpoint',
  'revocation_endpoint',
];

const ISSUERS: [string, (issuer: string) => unknown][] = [
  ['with a slash', (issuer) => `${issuer}/`],
  ['in upper case', (issuer) => issuer.toUpperCase()],
  ['of another host', (issuer) => issuer.replace('127.0.0.1', 'localhost')],
  ['with a path', (issuer) => `${issuer}/realms/mpr`],
  ['with a space', (issuer) => `${issuer} `],
  ['with a placeholder', () => 'https://login.microsoftonline.com/{tenantid}/v2.0'],
  ['null', () => null],
  ['empty', () => ''],
  ['a number', () => 7],
  ['a list', (issuer) => [issuer]],
];

const ALGORITHM_LISTS: [string, unknown][] = [
  ['null', null],
  ['empty', []],
  ['a string', 'RS256'],
  ['a number', 256],
  ['an object', { alg: 'RS256' }],
  ['RS256 and none', ['RS256', 'none']],
  ['only none', ['none']],
  ['only HS256', ['HS256']],
  ['only an unknown one', ['XX256']],
  ['RS256 in lower case', ['rs256']],
  ['with null', ['RS256', null]],
  ['with a number', ['RS256', 256]],
  ['nested', [['RS256']]],
];

const LISTS: [string, string, unknown][] = [
  ['response types: missing', 'response_types_supported', undefined],
  ['response types: none with code', 'response_types_supported', ['id_token']],
  ['response types: a string', 'response_types_supported', 'code'],
  ['response types: null', 'response_types_supported', null],
  ['scopes: a string', 'scopes_supported', 'openid'],
  ['scopes: empty', 'scopes_supported', []],
  ['claims: a number', 'claims_supported', 5],
  ['grant types: an object', 'grant_types_supported', {}],
  ['an unknown field', 'x_unknown', { deep: [1, { er: null }] }],
];

const TEXTS: Variant[] = [
  text('text: a list', () => '[]'),
  text('text: null', () => 'null'),
  text('text: a string', () => '"hello"'),
  text('text: a number', () => '1'),
  text('text: empty', () => ''),
  text('text: HTML', () => '<html></html>', { headers: { 'content-type': 'text/html' } }),
  text('text: truncated', (sound) => JSON.stringify(sound).slice(0, -1)),
  text('text: a comma too many', (sound) => `${JSON.stringify(sound).slice(0, -1)},}`),
  text('text: a comment', (sound) => `/* x */${JSON.stringify(sound)}`),
  text('text: two documents', (sound) => JSON.stringify(sound) + JSON.stringify(sound)),
  text('text: a byte order mark', (sound) => `\ufeff${JSON.stringify(sound)}`),
  text('text: white space around it', (sound) => `\n\t ${JSON.stringify(sound, undefined, 4)} \r\n`),
  text(
    'text: an issuer twice, the last is right',
    (sound) => `{"issuer":"x",${JSON.stringify(sound).slice(1)}`,
  ),
  text(
    'text: an issuer twice, the last is wrong',
    (sound) => `${JSON.stringify(sound).slice(0, -1)},"issuer":"x"}`,
  ),
  text('text: names in upper case', (sound) =>
    JSON.stringify(
      Object.fromEntries(Object.entries(sound).map(([key, value]) => [key.toUpperCase(), value])),
    ),
  ),
  text(
    'text: an issuer in another case too',
    (sound) => `${JSON.stringify(sound).slice(0, -1)},"Issuer":"x"}`,
  ),
  text('text: escaped characters', (sound) =>
    JSON.stringify(sound).replaceAll('/', '\\/').replaceAll('a', '\\u0061'),
  ),
  text('type: text/plain', (sound) => JSON.stringify(sound), { headers: { 'content-type': 'text/plain' } }),
  text('type: missing', (sound) => JSON.stringify(sound)),
  ...[201, 202, 203, 206, 304, 400, 401, 404].map((status) =>
    text(`status ${status}`, (sound) => JSON.stringify(sound), { status }),
  ),
];

/** Returns a variant that redirects before it responds. */
function redirects(count: number): Variant {
  return {
    name: `redirects: ${count}`,
    respond: (path, sound) => {
      const left = path === WELL_KNOWN ? count : Number(/^\/hop\/(\d+)$/.exec(path)?.[1] ?? Number.NaN);
      if (Number.isNaN(left)) return undefined;
      if (left === 0) return { body: JSON.stringify(sound) };
      return { status: 302, headers: { location: `/hop/${left - 1}` }, body: '' };
    },
  };
}

/** Returns a variant with other keys. */
function keys(name: string, body: string, change: (sound: Json) => Json = (sound) => sound): Variant {
  return {
    name: `keys: ${name}`,
    respond: (path, sound) => {
      if (path === WELL_KNOWN) return { body: JSON.stringify(change(sound)) };
      return path === '/jwks' ? { body } : undefined;
    },
  };
}

const EC_KEY =
  '{"keys":[{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","kid":"ec"}]}';

/** The variants: a sound document, and everything that Harbor may read otherwise than the action. */
export const VARIANTS: readonly Variant[] = [
  variant('sound', (sound) => sound),
  ...ISSUERS.map(([name, issuer]) =>
    variant(`issuer: ${name}`, (sound) => ({ ...sound, issuer: issuer(String(sound.issuer)) })),
  ),
  variant('issuer: missing', (sound) => without(sound, 'issuer')),
  ...STRINGS.flatMap((field) => [
    variant(`${field}: missing`, (sound) => without(sound, field)),
    ...VALUES.map(([name, value]) => variant(`${field}: ${name}`, (sound) => ({ ...sound, [field]: value }))),
  ]),
  variant('algorithms: missing', (sound) => without(sound, ALGORITHMS)),
  ...ALGORITHM_LISTS.map(([name, value]) =>
    variant(`algorithms: ${name}`, (sound) => ({ ...sound, [ALGORITHMS]: value })),
  ),
  ...LISTS.map(([name, field, value]) => variant(name, (sound) => ({ ...sound, [field]: value }))),
  ...TEXTS,
  ...[1, 5, 9, 10].map(redirects),
  keys('empty', '{"keys":[]}'),
  keys('none', '{}'),
  keys('HTML', '<html>'),
  keys('only an elliptic curve, unknown algorithms', EC_KEY, (sound) => ({
    ...sound,
    [ALGORITHMS]: ['none'],
  })),
];
