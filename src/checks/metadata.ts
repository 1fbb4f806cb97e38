import { jsonObject } from '../lib/http.js';
import { quote, quoteList } from '../lib/quote.js';
import type { CheckProblem } from '../model/checks.js';
import type { Provider } from '../model/registry.js';
import { failed, suspicious } from './problems.js';

/** A discovery document, as JSON. */
export type Metadata = Readonly<Record<string, unknown>>;

/** Values that a login requires. Harbor doesn't notice that one is missing until somebody logs in. */
const REQUIRED = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'];
const ALGORITHMS = 'id_token_signing_alg_values_supported';
/**
 * Strings that Harbor decodes: those of its library (go-oidc, `providerJSON`), and two of its own
 * (`EndpointsClaims` in pkg/oidc/helper.go). A value of another type makes it reject the document.
 */
const DECODED_STRINGS = [
  'issuer',
  ...REQUIRED,
  'device_authorization_endpoint',
  'userinfo_endpoint',
  'end_session_endpoint',
  'revocation_endpoint',
];
/** Algorithms that Harbor's library knows (go-oidc, `supportedAlgorithms`). */
const KNOWN_ALGORITHMS = /^(RS|ES|PS)(256|384|512)$|^EdDSA$/;

/**
 * Returns a document in which the fields that Harbor decodes have their exact names. Go ignores the case of
 * names in JSON. Of several the last one counts that isn't null.
 */
export function withHarborsNames(document: Metadata): Metadata {
  const names = new Map([...DECODED_STRINGS, ALGORITHMS].map((name) => [fold(name), name]));
  const entries = Object.entries(document).map(
    ([name, value]) => [names.get(fold(name)) ?? name, value] as const,
  );
  const known = new Set(entries.flatMap(([name, value]) => (isNothing(value) ? [] : [name])));
  return Object.fromEntries(entries.filter(([name, value]) => !isNothing(value) || !known.has(name)));
}

/** Go compares names by Unicode's simple case folding, in which `ſ` is an `s`. */
function fold(name: string): string {
  return name.toUpperCase().toLowerCase();
}

/** Returns the document if Harbor accepts it and can start a login with it. */
export function loginMetadata(metadata: Metadata | undefined, endpoint: string): Metadata | undefined {
  const isUsable = metadata?.issuer === endpoint && fieldProblems(metadata).length === 0;
  return isUsable ? metadata : undefined;
}

/** Returns what a document lacks or has in another type than Harbor decodes. */
export function fieldProblems(metadata: Metadata): CheckProblem[] {
  const { [ALGORITHMS]: algorithms } = metadata;
  const isList = Array.isArray(algorithms) ? algorithms.every(isStringOrNull) : isNothing(algorithms);
  const wrong = DECODED_STRINGS.filter((name) => !isStringOrNull(metadata[name] ?? null));
  if (!isList) wrong.push(ALGORITHMS);
  if (wrong.length > 0) {
    const what = `The provider's discovery document has values of a wrong type: ${quoteList(wrong)}.`;
    return [failed('provider-field', `${what} Harbor rejects such a document.`)];
  }
  const missing = REQUIRED.filter((name) => !metadata[name]);
  if (missing.length === 0) return [];
  const what = `The provider's discovery document lacks ${quoteList(missing)}.`;
  return [failed('provider-incomplete', `${what} A login requires them.`)];
}

/** Go reads null as if the value were missing. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

function isStringOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

/**
 * Returns the problem of a published list of signing algorithms. Without an algorithm that Harbor's library
 * knows, it expects RS256 (go-oidc, `IDTokenVerifier.Verify`).
 *
 * @param keys the key set, undefined if it couldn't be read
 */
export function algorithmProblems(metadata: Metadata, keys: readonly unknown[] | undefined): CheckProblem[] {
  const { [ALGORITHMS]: published } = metadata;
  if (!Array.isArray(published) || published.some((name) => KNOWN_ALGORITHMS.test(String(name)))) return [];
  const what = 'The provider publishes no signing algorithm that Harbor knows, so Harbor expects RS256.';
  if (keys === undefined || keys.some(isRsaKey)) return [suspicious('provider-algorithm', what)];
  return [failed('provider-algorithm', `${what} The provider has no RSA key, so every login would fail.`)];
}

function isRsaKey(key: unknown): boolean {
  return (key as { kty?: unknown } | null)?.kty === 'RSA';
}

/** Returns the keys of a key set, or undefined if it has none. */
export function keysOf(body: string): unknown[] | undefined {
  const [, keys] = Object.entries(jsonObject(body) ?? {}).findLast(([name]) => fold(name) === 'keys') ?? [];
  return Array.isArray(keys) && keys.length > 0 ? keys : undefined;
}

/** Returns mistakes that published lists suggest. Providers may support more than they publish. */
export function listProblems(
  metadata: Metadata,
  provider: Provider,
  scopes: readonly string[],
): CheckProblem[] {
  return [
    ...responseTypeProblems(metadata.response_types_supported),
    ...scopeProblems(metadata.scopes_supported, scopes),
    ...claimProblems(metadata.claims_supported, provider),
  ];
}

function responseTypeProblems(types: unknown): CheckProblem[] {
  if (!Array.isArray(types) || types.includes('code')) return [];
  return [
    suspicious('provider-no-code', "The provider doesn't list the response type `code`, which Harbor uses."),
  ];
}

function scopeProblems(published: unknown, scopes: readonly string[]): CheckProblem[] {
  if (!Array.isArray(published)) return [];
  const unknown = scopes.filter((name) => !published.includes(name));
  if (unknown.length === 0) return [];
  const what = `The provider doesn't list these scopes: ${quoteList(unknown)}.`;
  const why = 'Some providers reject a login that requests an unknown scope.';
  return [suspicious('provider-scope', `${what} ${why}`, { key: 'provider.scope' })];
}

function claimProblems(claims: unknown, { userClaim }: Provider): CheckProblem[] {
  if (userClaim === '' || !Array.isArray(claims) || claims.length === 0 || claims.includes(userClaim))
    return [];
  const what = `The provider doesn't list the claim ${quote(userClaim)} (\`userClaim\`).`;
  return [suspicious('provider-claim', what, { key: 'provider.userClaim' })];
}
