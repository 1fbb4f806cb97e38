import { createPublicKey, type JsonWebKey, X509Certificate } from 'node:crypto';
import { isObject, jsonFacts, jsonValue, MAX_DEPTH } from '../lib/json.js';
import { joined, NO_TEXT, type Text, text } from '../model/text.js';

/** What Harbor's library makes of one key (go-jose 4.1.4, `JSONWebKey.UnmarshalJSON`). */
type Decoded =
  /** It can't decode the key, which spoils the whole set. */
  | { broken: Text }
  /** Whether it can decode the key isn't known here. */
  | { unusual: Text }
  /** Algorithms of tokens that the key can verify. None for a private or symmetric key. */
  | { algorithms: readonly string[]; isForEncryption: boolean; isWeak: boolean };

/** What a key set shows. `broken`: every login fails. */
export type KeySetVerdict =
  | { kind: 'sound' }
  | { kind: 'empty' }
  | { kind: 'broken' | 'unusual'; why: Text }
  | { kind: 'no-key'; algorithms: readonly string[] };

type Key = Readonly<Record<string, unknown>>;

const STRINGS = ['use', 'kty', 'kid', 'crv', 'alg', 'x5u', 'x5t', 'x5t#S256'];
const BYTES = ['k', 'x', 'y', 'n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'];
const RSA_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
const CURVES: Readonly<Record<string, { bytes: number; algorithm: string }>> = {
  'P-256': { bytes: 32, algorithm: 'ES256' },
  'P-384': { bytes: 48, algorithm: 'ES384' },
  'P-521': { bytes: 66, algorithm: 'ES512' },
};
/** Go's RSA rejects smaller keys. */
const MIN_RSA_BYTES = 128;
const USUAL_EXPONENTS = [3n, 17n, 65_537n];

/**
 * Returns whether a token can be verified with a key set. Harbor decodes the whole set at each login, so one
 * key that its library can't decode fails every login.
 *
 * @param body the key set as received
 * @param accepted the algorithms in which Harbor accepts tokens
 */
export function evaluateKeys(body: string, accepted: readonly string[]): KeySetVerdict {
  const set = jsonValue(body);
  if (set === undefined) return { kind: 'broken', why: text`It isn't JSON.` };
  if (set !== null && !isObject(set)) return { kind: 'broken', why: text`It isn't a JSON object.` };
  const { repeated, depth } = jsonFacts(body);
  const names = Object.keys(set ?? {}).filter((name) => /^keys$/iu.test(name));
  const isRepeated = repeated.some(({ path, key }) => path.length === 0 && key === 'keys');
  if (isRepeated || names.some((name) => name !== 'keys'))
    return { kind: 'unusual', why: text`It has \`keys\` twice, or in another case.` };
  if (depth > MAX_DEPTH) return { kind: 'broken', why: text`It is nested too deeply.` };
  const keys = set?.keys ?? [];
  if (!Array.isArray(keys)) return { kind: 'broken', why: text`\`keys\` isn't a list.` };
  if (keys.length === 0) return { kind: 'empty' };
  const doubles = new Set(repeated.flatMap(({ path: [list, index] }) => (list === 'keys' ? [index] : [])));
  return evaluateAll(
    keys.map((key, index) => [nameOf(key, index), doubles.has(index) ? DOUBLE : decode(key)]),
    accepted,
  );
}

const DOUBLE: Decoded = { broken: text`has a field twice` };

function evaluateAll(
  keys: readonly (readonly [Text, Decoded])[],
  accepted: readonly string[],
): KeySetVerdict {
  for (const [name, key] of keys)
    if ('broken' in key) return { kind: 'broken', why: text`${name} ${key.broken}.` };
  const usable = keys.flatMap(([, key]) => ('algorithms' in key ? [key] : []));
  for (const [name, key] of keys)
    if ('unusual' in key) return { kind: 'unusual', why: text`${name} ${key.unusual}.` };
  const fitting = usable.filter(({ algorithms }) => algorithms.some((name) => accepted.includes(name)));
  if (fitting.length === 0)
    return { kind: 'no-key', algorithms: [...new Set(usable.flatMap((key) => key.algorithms))] };
  if (fitting.every(({ isForEncryption }) => isForEncryption))
    return { kind: 'unusual', why: text`The only keys that fit are for encryption.` };
  if (fitting.every(({ isWeak }) => isWeak)) return { kind: 'unusual', why: text`Its RSA key is unusual.` };
  return { kind: 'sound' };
}

/** Returns how messages name a key: by its place and what it says of itself. */
function nameOf(key: unknown, index: number): Text {
  const { kid, kty, crv } = isObject(key) ? key : {};
  const facts = [kty, crv, kid].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
  const shown = joined(facts.map((fact) => text`${fact}`));
  return text`Key ${index + 1}${facts.length === 0 ? NO_TEXT : text` (${shown})`}`;
}

function decode(key: unknown): Decoded {
  if (!isObject(key)) return { broken: text`isn't a JSON object` };
  for (const name of STRINGS)
    if (!isAbsent(key[name]) && typeof key[name] !== 'string')
      return { broken: text`has no string in ${name}` };
  for (const name of BYTES)
    if (!isAbsent(key[name]) && bytesOf(key, name) === undefined)
      return { broken: text`has no unpadded base64url in ${name}` };
  return certificateProblem(key) ?? thumbprintProblem(key) ?? decodeByType(key);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Returns the bytes of a field, or undefined if it is absent or no base64url. Go ignores line breaks in it. */
function bytesOf(key: Key, name: string): Buffer | undefined {
  return typeof key[name] === 'string' ? fromBase64Url(key[name]) : undefined;
}

function fromBase64Url(given: string): Buffer | undefined {
  const line = given.replace(/[\r\n]/g, '');
  return /^[\w-]*$/.test(line) && line.length % 4 !== 1 ? Buffer.from(line, 'base64url') : undefined;
}

function decodeByType(key: Key): Decoded {
  const isPrivate = !isAbsent(key.d);
  const lacks = (...names: string[]): Decoded | undefined => {
    const missing = names.filter((name) => isAbsent(key[name]));
    return missing.length === 0 ? undefined : { broken: text`lacks ${missing}` };
  };
  switch (key.kty) {
    case 'RSA':
      if (isPrivate) return lacks('n', 'e', 'p', 'q') ?? { unusual: text`is a private key` };
      return lacks('n', 'e') ?? usable(key, RSA_ALGORITHMS, isWeakRsa(key));
    case 'EC':
      return lacks('x', 'y') ?? decodeEc(key, isPrivate);
    case 'oct':
      return lacks('k') ?? usable(key, []);
    case 'OKP':
      if (key.crv !== 'Ed25519')
        return { broken: text`has the curve ${String(key.crv ?? '')}, which Harbor can't read` };
      return lacks('x') ?? usable(key, !isPrivate && bytesOf(key, 'x')?.length === 32 ? ['EdDSA'] : []);
    default:
      return { broken: text`has the type ${String(key.kty ?? '')}, which Harbor can't read` };
  }
}

function usable(key: Key, algorithms: readonly string[], isWeak = false): Decoded {
  return { algorithms, isForEncryption: key.use === 'enc', isWeak };
}

function isWeakRsa(key: Key): boolean {
  const modulus = bytesOf(key, 'n') ?? Buffer.of();
  const exponent = BigInt(`0x0${bytesOf(key, 'e')?.subarray(0, 16).toString('hex') ?? ''}`);
  const first = modulus.findIndex((byte) => byte !== 0);
  const isOdd = ((modulus.at(-1) ?? 0) & Number(exponent & 1n)) === 1;
  const isSmall = first < 0 || modulus.length - first < MIN_RSA_BYTES;
  return isSmall || !isOdd || !USUAL_EXPONENTS.includes(exponent);
}

function decodeEc(key: Key, isPrivate: boolean): Decoded {
  const curve = CURVES[String(key.crv ?? '')];
  if (curve === undefined)
    return { broken: text`has the curve ${String(key.crv ?? '')}, which Harbor can't read` };
  const numbers = isPrivate ? ['x', 'y', 'd'] : ['x', 'y'];
  const wrong = numbers.filter((name) => bytesOf(key, name)?.length !== curve.bytes);
  if (wrong.length > 0) return { broken: text`has ${wrong} of a wrong length` };
  if (!isOnCurve(key)) return { broken: text`isn't a point of its curve` };
  return usable(key, isPrivate ? [] : [curve.algorithm]);
}

function isOnCurve(key: Key): boolean {
  const coordinate = (name: string) => bytesOf(key, name)?.toString('base64url') ?? '';
  const jwk = { kty: 'EC', crv: String(key.crv), x: coordinate('x'), y: coordinate('y') };
  try {
    createPublicKey({ key: jwk, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the problem of `x5c`, whose first certificate must hold the key (RFC 7517 section 4.7). */
function certificateProblem(key: Key): Decoded | undefined {
  if (isAbsent(key.x5c)) return undefined;
  if (!Array.isArray(key.x5c)) return { broken: text`has no list in \`x5c\`` };
  const certificates = key.x5c.map(certificateOf);
  if (certificates.includes(undefined)) return { broken: text`has a broken certificate in \`x5c\`` };
  const [leaf, next] = certificates;
  if (leaf === undefined) return undefined;
  const held = publicKeyOf(leaf);
  if (held === undefined) return { unusual: text`has a certificate of an unusual key` };
  const differs = ['kty', 'crv'].some((name) => held[name] !== undefined && held[name] !== key[name]);
  const isOther = ['n', 'e', 'x', 'y'].some((name) => differsIn(name, key, held));
  if (differs || isOther) return { broken: text`has the certificate of another key in \`x5c\`` };
  return isIntact(leaf, next) ? undefined : { unusual: text`has a certificate that its issuer did not sign` };
}

function certificateOf(given: unknown): X509Certificate | undefined {
  const line = typeof given === 'string' ? given.replace(/[\r\n]/g, '') : '';
  if (!/^[A-Za-z\d+/]*={0,2}$/.test(line)) return undefined;
  const der = Buffer.from(line, 'base64');
  try {
    const certificate = new X509Certificate(der);
    return certificate.raw.equals(der) ? certificate : undefined;
  } catch {
    return undefined;
  }
}

function publicKeyOf({ publicKey }: X509Certificate): JsonWebKey | undefined {
  try {
    return publicKey.export({ format: 'jwk' });
  } catch {
    return undefined;
  }
}

function differsIn(name: string, key: Key, held: JsonWebKey): boolean {
  if (typeof held[name] !== 'string') return false;
  const number = (bytes: Buffer | undefined): string => bytes?.toString('hex').replace(/^(00)+/, '') ?? '';
  return number(bytesOf(key, name)) !== number(Buffer.from(held[name], 'base64url'));
}

/** Returns whether nothing of a certificate was changed, as far as its chain shows. */
function isIntact(leaf: X509Certificate, next: X509Certificate | undefined): boolean {
  const issuer = leaf.checkIssued(leaf) ? leaf : next;
  return issuer === undefined || leaf.verify(issuer.publicKey);
}

/** Returns the problem of a thumbprint: bytes, or hexadecimal digits, in base64url. */
function thumbprintProblem(key: Key): Decoded | undefined {
  const [certificate] = listOf(key.x5c).slice(0, 1).map(certificateOf);
  for (const [name, bytes, digest] of [
    ['x5t', 20, certificate?.fingerprint],
    ['x5t#S256', 32, certificate?.fingerprint256],
  ] as const) {
    const given = fromBase64Url(typeof key[name] === 'string' ? key[name] : '');
    const hex = given?.length === 2 * bytes ? given.toString('latin1') : given?.toString('hex');
    if (hex === '') continue;
    if (hex === undefined || hex.length !== 2 * bytes || !/^[\da-f]+$/i.test(hex))
      return { broken: text`has a broken thumbprint in ${name}` };
    if (digest !== undefined && digest.replaceAll(':', '') !== hex.toUpperCase())
      return { broken: text`has the thumbprint of another certificate in ${name}` };
  }
  return typeof key.x5u === 'string' && !/^(https?:\/\/)?[\w./~+=-]*$/.test(key.x5u)
    ? { unusual: text`has an unusual address in \`x5u\`` }
    : undefined;
}
