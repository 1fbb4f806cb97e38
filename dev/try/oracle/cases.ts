import { createPublicKey, type JsonWebKey, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { generate } from 'selfsigned';
import type { HeldKey, OracleCase, Served } from './oracle.js';

type Json = Record<string, unknown>;

/** A provider while it is changed: values first, then the texts that they become. */
interface Draft {
  issuer: string;
  document: Json;
  keys: unknown[];
  documentTexts: ((text: string) => string)[];
  keyTexts: ((text: string) => string)[];
  keySet: (keys: unknown[]) => unknown;
  status: { document: number; keys: number };
}

/** A change of a provider, with a name that tells it. */
export interface Mutation {
  name: string;
  change: (draft: Draft) => void;
}

/** Returns the documents of the fixtures. */
export function realDocuments(): Json[] {
  const folder = join(import.meta.dirname, '../../../../__tests__/fixtures/providers');
  return readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).document as Json)
    .filter(({ issuer }) => typeof issuer === 'string');
}

const STRINGS = [
  'issuer',
  'authorization_endpoint',
  'token_endpoint',
  'jwks_uri',
  'userinfo_endpoint',
  'device_authorization_endpoint',
  'end_session_endpoint',
  'revocation_endpoint',
];
const ADDRESSES = STRINGS.slice(1, 5);
const ALGORITHMS = 'id_token_signing_alg_values_supported';
const LISTS = ['response_types_supported', 'scopes_supported', 'claims_supported', 'grant_types_supported'];
const ODD_VALUES: unknown[] = [
  undefined,
  null,
  '',
  7,
  true,
  1.5,
  [],
  ['x'],
  {},
  { x: [1] },
  'hello',
  ' ',
  [null],
];

const mutation = (name: string, change: (draft: Draft) => void): Mutation => ({ name, change });
const named = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'missing';
const set = (object: Json, name: string, value: unknown): void => {
  if (value === undefined) delete object[name];
  else object[name] = value;
};

const fieldMutation = fc
  .tuple(fc.constantFrom(...STRINGS, ALGORITHMS, ...LISTS), fc.constantFrom(...ODD_VALUES))
  .map(([name, value]) => mutation(`${name}: ${named(value)}`, ({ document }) => set(document, name, value)));

const ADDRESS_CHANGES: [string, (address: string) => string][] = [
  ['over http', (address) => address.replace('https:', 'http:')],
  ['relative', (address) => new URL(address).pathname],
  ['without a scheme', (address) => address.replace('https:', '')],
  ['a space before', (address) => ` ${address}`],
  ['a space after', (address) => `${address} `],
  ['a space inside', (address) => `${address}/a b`],
  ['a tab inside', (address) => `${address}/a\tb`],
  ['a line break inside', (address) => `${address}/a\nb`],
  ['a line break after', (address) => `${address}\n`],
  ['a fragment', (address) => `${address}#part`],
  ['a query', (address) => `${address}?a=b&c=%20d`],
  ['an empty query', (address) => `${address}?`],
  ['a user name', (address) => address.replace('https://', 'https://user:word@')],
  ['a port', (address) => address.replace(/^(https:\/\/[^/]+)/, '$1:8443')],
  ['a port that is no number', (address) => address.replace(/^(https:\/\/[^/]+)/, '$1:abc')],
  ['a port that is too large', (address) => address.replace(/^(https:\/\/[^/]+)/, '$1:99999')],
  ['an empty port', (address) => address.replace(/^(https:\/\/[^/]+)/, '$1:')],
  ['the scheme in upper case', (address) => address.replace('https', 'HTTPS')],
  [
    'the host in upper case',
    (address) => address.replace(/^https:\/\/[^/]+/, (origin) => origin.toUpperCase()),
  ],
  ['data:', () => 'data:application/json,{}'],
  ['ftp:', (address) => address.replace('https', 'ftp')],
  ['javascript:', () => 'javascript:0'],
  ['backslashes', (address) => address.replaceAll('/', '\\')],
  ['one slash', (address) => address.replace('//', '/')],
  ['three slashes', (address) => address.replace('//', '///')],
  ['a wrong escape', (address) => `${address}/%zz`],
  ['a lone percent sign', (address) => `${address}/%`],
  ['an escape in the host', (address) => address.replace('https://', 'https://%65')],
  ['a raw letter', (address) => `${address}/ä`],
  ['a name that is not ASCII', (address) => address.replace(/^https:\/\/[^/]+/, 'https://bücher.example')],
  ['IPv6', (address) => address.replace(/^https:\/\/[^/]+/, 'https://[2001:db8::1]')],
  ['IPv6 without its end', (address) => address.replace(/^https:\/\/[^/]+/, 'https://[2001:db8::1')],
  ['IPv4 in hex', (address) => address.replace(/^https:\/\/[^/]+/, 'https://0x7f000001')],
  ['a dot at the end of the host', (address) => address.replace(/^(https:\/\/[^/]+)/, '$1.')],
  ['dot segments', (address) => `${address}/../x`],
  ['no host', () => 'https:///path'],
  ['a scheme only', () => 'https://'],
  ['a null character', (address) => `${address}\u0000`],
];
const addressMutation = fc
  .tuple(fc.constantFrom(...ADDRESSES), fc.constantFrom(...ADDRESS_CHANGES))
  .map(([name, [how, change]]) =>
    mutation(`${name}: ${how}`, ({ document }) => {
      const { [name]: address } = document;
      if (typeof address === 'string' && URL.canParse(address)) document[name] = change(address);
    }),
  );

const ISSUER_CHANGES: [string, (issuer: string) => string][] = [
  ['with a slash', (issuer) => (issuer.endsWith('/') ? issuer.slice(0, -1) : `${issuer}/`)],
  ['in upper case', (issuer) => issuer.toUpperCase()],
  ['with a space', (issuer) => `${issuer} `],
  ['over http', (issuer) => issuer.replace('https', 'http')],
  ['with a placeholder', () => 'https://login.microsoftonline.com/{tenantid}/v2.0'],
  ['with a port', (issuer) => issuer.replace(/^(https:\/\/[^/]+)/, '$1:443')],
  ['of another host', () => 'https://other.example'],
];
const issuerMutation = fc
  .constantFrom(...ISSUER_CHANGES)
  .map(([how, change]) =>
    mutation(`issuer: ${how}`, ({ document, issuer }) => set(document, 'issuer', change(issuer))),
  );

const KNOWN = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const algorithmMutation = fc
  .array(fc.constantFrom<unknown>(...KNOWN, 'none', 'HS256', 'rs256', 'ES256K', 'Ed25519', null, ''), {
    maxLength: 3,
  })
  .map((list) => mutation(`algorithms: ${named(list)}`, ({ document }) => set(document, ALGORITHMS, list)));

const withFirst = (text: string, field: string): string => text.replace('{', `{${field},`);
const withLast = (text: string, field: string): string => text.replace(/\}\s*$/, `,${field}}`);
const TEXT_CHANGES: [string, (text: string) => string][] = [
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['white space around', (text) => ` \r\n\t${text}\n`],
  ['a non-breaking space before', (text) => `\u00a0${text}`],
  ['truncated', (text) => text.slice(0, -1)],
  ['truncated in the middle', (text) => text.slice(0, text.length / 2)],
  ['a comma too many', (text) => text.replace(/\}$/, ',}')],
  ['a comment', (text) => `/* x */${text}`],
  ['twice', (text) => text + text],
  ['something after it', (text) => `${text}x`],
  ['HTML', () => '<!doctype html><html><title>Log in</title></html>'],
  ['empty', () => ''],
  ['null', () => 'null'],
  ['a list', (text) => `[${text}]`],
  ['a string', () => '"hello"'],
  ['a number', () => '0'],
  ['JSON-P', (text) => `callback(${text})`],
  ['escaped', (text) => text.replaceAll('/', '\\/').replaceAll('a', '\\u0061')],
  ['single quotes', (text) => text.replaceAll('"', "'")],
  ['NaN', (text) => withLast(text, '"x":NaN')],
  ['a large number', (text) => withLast(text, '"x":1e999')],
  ['a number with a zero before', (text) => withLast(text, '"x":01')],
  ['a raw line break in a string', (text) => withLast(text, '"x":"a\nb"')],
  ['a lone surrogate', (text) => withLast(text, '"x":"\\ud800"')],
  ['an unknown field', (text) => withLast(text, '"x":{"y":[1,null,{"z":"}"}]}')],
  ['an unknown field twice', (text) => withLast(text, '"x":1,"x":2')],
  ['a deep field', (text) => withLast(text, `"x":${'['.repeat(500)}${']'.repeat(500)}`)],
  ['a very deep field', (text) => withLast(text, `"x":${'['.repeat(11_000)}${']'.repeat(11_000)}`)],
  ['__proto__', (text) => withLast(text, '"__proto__":{"issuer":"x"}')],
];
const textMutation = fc
  .tuple(fc.constantFrom<'document' | 'key'>('document', 'key'), fc.constantFrom(...TEXT_CHANGES))
  .map(([which, [how, change]]) =>
    mutation(`text of the ${which}: ${how}`, (draft) => draft[`${which}Texts`].push(change)),
  );

const OTHER_CASE: [string, (name: string) => string][] = [
  ['in upper case', (name) => name.toUpperCase()],
  ['with an upper-case letter', (name) => name.replace(/^./, (first) => first.toUpperCase())],
  ['with a long s', (name) => name.replaceAll('s', 'ſ')],
  ['with a Kelvin sign', (name) => name.replaceAll('k', 'K')],
  ['with a sharp s', (name) => name.replaceAll('ss', 'ß')],
];
const doubleMutation = fc
  .tuple(
    fc.constantFrom(...STRINGS, ALGORITHMS),
    fc.constantFrom(...OTHER_CASE, ['as it is', (name: string) => name] as [
      string,
      (name: string) => string,
    ]),
    fc.constantFrom<unknown>('x', null, 7, undefined),
    fc.boolean(),
  )
  .map(([name, [how, change], value, isFirst]) =>
    mutation(`${name} again ${how}: ${named(value)}, ${isFirst ? 'first' : 'last'}`, (draft) => {
      const field = `${JSON.stringify(change(name))}:${JSON.stringify(value ?? draft.document[name] ?? null)}`;
      draft.documentTexts.push((text) => (isFirst ? withFirst(text, field) : withLast(text, field)));
    }),
  );
const caseMutation = fc
  .tuple(fc.constantFrom(...STRINGS, ALGORITHMS), fc.constantFrom(...OTHER_CASE))
  .map(([name, [how, change]]) =>
    mutation(`${name} ${how}`, ({ document }) => {
      const { [name]: value } = document;
      if (value === undefined || change(name) === name) return;
      delete document[name];
      document[change(name)] = value;
    }),
  );

const ODD_KEYS: unknown[] = [
  null,
  {},
  [],
  'text',
  7,
  { kty: 'OKP', crv: 'Ed448', x: 'A'.repeat(76) },
  { kty: 'OKP', crv: 'X25519', x: 'A'.repeat(43) },
  { kty: 'OKP', crv: 'Ed25519', x: 'AQID' },
  { kty: 'OKP', crv: 'Ed25519' },
  { kty: 'EC', crv: 'secp256k1', x: 'A'.repeat(43), y: 'A'.repeat(43) },
  { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) },
  { kty: 'AKP', alg: 'ML-DSA-44', pub: 'AQID' },
  { kty: 'oct', k: 'AQIDBA' },
  { kty: 'oct' },
  { kty: 'rsa', n: 'AQAB', e: 'AQAB' },
  { kty: 'RSA', n: 'AQAB', e: 'AQAB' },
  { kty: 'RSA', n: 'AQAB', e: 'AQAB', d: 'AQAB' },
  { kty: 'RSA' },
  { kty: null },
  { kty: 7 },
  { kty: '', n: 'AQAB', e: 'AQAB' },
  { kid: 'x', use: 'sig' },
];
const addedKeyMutation = fc.tuple(fc.constantFrom(...ODD_KEYS), fc.boolean()).map(([key, isFirst]) =>
  mutation(`a key ${named(key)} ${isFirst ? 'first' : 'last'}`, ({ keys }) => {
    if (isFirst) keys.unshift(key);
    else keys.push(key);
  }),
);

const KEY_FIELDS = ['kty', 'n', 'e', 'crv', 'x', 'y', 'k', 'd', 'p', 'q', 'dp', 'dq', 'qi'];
const KEY_FACTS = ['use', 'kid', 'alg', 'x5u', 'x5t', 'x5t#S256', 'x5c', 'key_ops', 'ext'];
const KEY_VALUES: unknown[] = [
  ...ODD_VALUES,
  'enc',
  'sig',
  'none',
  'AQ==',
  'a+b/',
  'A',
  'A'.repeat(27),
  'A'.repeat(28),
  'A'.repeat(43),
  'A'.repeat(54),
  Buffer.from('0'.repeat(40)).toString('base64url'),
  Buffer.from('z'.repeat(40)).toString('base64url'),
  ['AQID'],
  [''],
  'https://idp.example/cert',
  'https://idp.example/%zz',
];
const changesKey = (change: (key: Json) => void) =>
  fc.nat({ max: 4 }).map((at) => (draft: Draft) => {
    const index = at % Math.max(1, draft.keys.length);
    const key = draft.keys[index];
    if (key === null || typeof key !== 'object') return;
    draft.keys[index] = { ...key };
    change(draft.keys[index] as Json);
  });
/** Returns whether a value makes a key that another provider could hold, so that no token of ours shows anything. */
const isOtherKey = (name: string, value: unknown): boolean => name === 'x' && value === 'A'.repeat(43);
const keyFieldMutation = fc
  .tuple(fc.constantFrom(...KEY_FIELDS, ...KEY_FACTS, ...KEY_FACTS), fc.constantFrom(...KEY_VALUES))
  .filter(([name, value]) => !isOtherKey(name, value))
  .chain(([name, value]) =>
    changesKey((key) => set(key, name, value)).map((change) =>
      mutation(`key's ${name}: ${named(value)}`, change),
    ),
  );
const KEY_TEXTS: [string, (value: string) => string][] = [
  ['padded', (value) => `${value}=`],
  ['with a line break', (value) => `${value.slice(0, 3)}\n${value.slice(3)}`],
  ['with a space', (value) => `${value} `],
  ['with a plus sign', (value) => `+${value.slice(1)}`],
  ['one character longer', (value) => `${value}A`],
  ['as a number', () => '65537'],
];
const keyTextMutation = fc
  .tuple(fc.constantFrom('n', 'e', 'x', 'y'), fc.constantFrom(...KEY_TEXTS))
  .chain(([name, [how, change]]) =>
    changesKey((key) => {
      if (typeof key[name] === 'string') key[name] = how === 'as a number' ? 65537 : change(key[name]);
    }).map((done) => mutation(`key's ${name} ${how}`, done)),
  );
const keyDoubleMutation = fc
  .tuple(fc.constantFrom('kty', 'n', 'kid', 'zzz'), fc.boolean())
  .map(([name, isUpper]) =>
    mutation(`a key with ${name} twice${isUpper ? ', once in upper case' : ''}`, (draft) => {
      const shown = isUpper ? name.toUpperCase() : name;
      draft.keyTexts.push((text) => text.replace(/("keys":\[\{)/, `$1"${shown}":"x","${name}":"x",`));
    }),
  );
const KEY_SETS: [string, (keys: unknown[]) => unknown][] = [
  ['a list', (keys) => keys],
  ['an object of keys', ([key]) => ({ keys: key ?? {} })],
  ['no keys', () => ({})],
  ['null keys', () => ({ keys: null })],
  ['empty', () => ({ keys: [] })],
  ['Keys in upper case', (keys) => ({ Keys: keys })],
  ['keys twice, once in upper case', (keys) => ({ keys, KEYS: [] })],
  ['a text as keys', () => ({ keys: 'x' })],
  ['other fields', (keys) => ({ x: 1, keys, y: { keys: [] } })],
];
const keySetMutation = fc.constantFrom(...KEY_SETS).map(([name, keySet]) =>
  mutation(`key set: ${name}`, (draft) => {
    draft.keySet = keySet;
  }),
);
const statusMutation = fc
  .tuple(
    fc.constantFrom<'document' | 'keys'>('document', 'keys'),
    fc.constantFrom(201, 203, 206, 300, 304, 404, 410),
  )
  .map(([which, status]) =>
    mutation(`status of the ${which}: ${status}`, (draft) => {
      draft.status[which] = status;
    }),
  );

/** Every kind of mutation. Fields twice and in another case are rarer than mistakes of people. */
const mutations = fc.oneof(
  { weight: 6, arbitrary: fieldMutation },
  { weight: 5, arbitrary: addressMutation },
  { weight: 3, arbitrary: issuerMutation },
  { weight: 5, arbitrary: algorithmMutation },
  { weight: 7, arbitrary: textMutation },
  { weight: 1, arbitrary: doubleMutation },
  { weight: 1, arbitrary: caseMutation },
  { weight: 6, arbitrary: addedKeyMutation },
  { weight: 7, arbitrary: keyFieldMutation },
  { weight: 5, arbitrary: keyTextMutation },
  { weight: 2, arbitrary: keyDoubleMutation },
  { weight: 1, arbitrary: keySetMutation },
  { weight: 3, arbitrary: statusMutation },
);

/** A provider with the names of its mutations. */
export interface Generated extends OracleCase {
  document: Served;
  keys: Served;
  mutations: string[];
}

/** Returns the providers to compare: real documents with keys of ours, and one to three mutations. */
export async function generatedCases(held: readonly HeldKey[]): Promise<fc.Arbitrary<Generated>> {
  const { sound, broken } = await publishedKeys(held);
  const [first = {}] = sound;
  const further = fc.uniqueArray(fc.constantFrom(...sound), { maxLength: 2 });
  const keys = fc.oneof(
    { weight: 4, arbitrary: further.map((others) => [first, ...others]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...sound), { minLength: 1, maxLength: 3 }) },
  );
  const certificate = fc
    .constantFrom(...broken)
    .map((key) => mutation(`a key with the certificate ${key.kid}`, (draft) => void draft.keys.push(key)));
  const all = fc.oneof({ weight: 30, arbitrary: mutations }, { weight: 1, arbitrary: certificate });
  const listed = fc.array(all, { minLength: 1, maxLength: 3 });
  return fc.tuple(fc.constantFrom(...realDocuments()), keys, listed).map(([document, set, changes]) => {
    const draft: Draft = {
      issuer: String(document.issuer),
      document: { ...document },
      keys: [...set],
      documentTexts: [],
      keyTexts: [],
      keySet: (list) => ({ keys: list }),
      status: { document: 200, keys: 200 },
    };
    for (const { change } of changes) change(draft);
    const text = (value: unknown, changed: Draft['keyTexts']) =>
      changed.reduce((before, change) => change(before), JSON.stringify(value));
    return {
      issuer: draft.issuer,
      mutations: changes.map(({ name }) => name),
      document: served(draft.status.document, text(draft.document, draft.documentTexts)),
      keys: served(draft.status.keys, text(draft.keySet(draft.keys), draft.keyTexts)),
    };
  });
}

function served(status: number, body: string): Served {
  return { status, headers: { 'content-type': 'application/json' }, body };
}

/** Returns the public keys as providers publish them (bare, with facts, with a certificate), and broken ones. */
async function publishedKeys(held: readonly HeldKey[]): Promise<Record<'sound' | 'broken', JsonWebKey[]>> {
  const rsa = held.find(({ name }) => name === 'rsa');
  const certified = rsa === undefined ? { sound: [], broken: [] } : await withCertificates(rsa);
  const bare = held.map(({ publicKey }) => publicKey);
  const facts = held.map(({ publicKey, name, algorithms }) => ({
    ...publicKey,
    kid: name,
    use: 'sig',
    alg: algorithms[0] ?? '',
  }));
  return { sound: [...bare, ...facts, ...certified.sound], broken: certified.broken };
}

async function withCertificates({
  publicKey,
  privateKey,
}: HeldKey): Promise<Record<'sound' | 'broken', JsonWebKey[]>> {
  const pem = createPublicKey({ key: publicKey, format: 'jwk' })
    .export({ type: 'spki', format: 'pem' })
    .toString();
  const name = [{ name: 'commonName', value: 'mpr' }];
  const { cert } = await generate(name, { keyPair: { privateKey, publicKey: pem }, algorithm: 'sha256' });
  const other = await generate(name, { keySize: 2048, algorithm: 'sha256' });
  const { raw, fingerprint, fingerprint256 } = new X509Certificate(cert);
  const x5c = raw.toString('base64');
  const digest = (text: string) => Buffer.from(text.replaceAll(':', ''), 'hex').toString('base64url');
  const flipped = Buffer.from(raw);
  flipped[60] = (flipped[60] ?? 0) ^ 1;
  const key = (kid: string, more: object): JsonWebKey => ({ ...publicKey, kid, ...more });
  return {
    sound: [
      key('certified', { x5c: [x5c], x5t: digest(fingerprint) }),
      key('thumbprint', { x5c: [x5c], 'x5t#S256': digest(fingerprint256) }),
      key('lines', { x5c: [x5c.replace(/(.{64})/g, '$1\n')] }),
    ],
    broken: [
      key('of another key', { x5c: [new X509Certificate(other.cert).raw.toString('base64')] }),
      key('with a flipped bit', { x5c: [flipped.toString('base64')] }),
      key('cut', { x5c: [raw.subarray(0, -5).toString('base64')] }),
      key('with bytes after it', { x5c: [Buffer.concat([raw, Buffer.of(0, 0)]).toString('base64')] }),
      key('in base64url', { x5c: [raw.toString('base64url')] }),
      key('with the thumbprint of another', {
        x5c: [x5c],
        x5t: digest(new X509Certificate(other.cert).fingerprint),
      }),
    ],
  };
}
