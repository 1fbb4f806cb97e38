import { classify, isLoopback, urlOf } from '../lib/address.js';
import { isObject, jsonFacts, jsonValue, MAX_DEPTH } from '../lib/json.js';
import { type CheckProblem, failed, suspicious, unusual } from '../model/checks.js';
import { meaningOf } from '../model/findings.js';
import type { Provider } from '../model/registry.js';
import { joined, type Text, text } from '../model/text.js';

/** A discovery document, as JSON. */
export type Metadata = Readonly<Record<string, unknown>>;

/** Addresses that a login requires. Harbor doesn't notice that one is missing until somebody logs in. */
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
/** Go reads a field in any case. */
const DECODED = new RegExp(`^(${[...DECODED_STRINGS, ALGORITHMS].join('|')})$`, 'iu');
/** Algorithms that Harbor's library knows (go-oidc, `supportedAlgorithms`). */
const KNOWN_ALGORITHMS = /^(RS|ES|PS)(256|384|512)$|^EdDSA$/;

/** What is sent to each address. */
const SENT: Readonly<Record<string, Text>> = {
  authorization_endpoint: text`the sign-in`,
  token_endpoint: text`the client secret`,
  jwks_uri: text`the keys that verify a login`,
  userinfo_endpoint: text`the access token of each person`,
};

/** Returns the document, or undefined if it isn't a JSON object. */
export function readMetadata(body: string): Metadata | undefined {
  const value = jsonValue(body);
  return isObject(value) ? value : undefined;
}

/** Returns the problem of a document that programs read differently: fields twice, or in another case. */
export function documentProblem(body: string, metadata: Metadata): CheckProblem | undefined {
  const { repeated, depth } = jsonFacts(body);
  const twice = repeated
    .filter(({ path, key }) => path.length === 0 && DECODED.test(key))
    .map(({ key }) => key);
  const other = Object.keys(metadata).filter(
    (name) => DECODED.test(name) && ![...DECODED_STRINGS, ALGORITHMS].includes(name),
  );
  const names = [...new Set([...twice, ...other])];
  if (names.length > 0)
    return unusual(text`The discovery document has fields twice, or in another case: ${names}.`);
  if (depth <= MAX_DEPTH) return undefined;
  return failed(
    'provider-not-oidc',
    text`The discovery document is nested too deeply, so Harbor rejects it.`,
  );
}

/** Returns what a document lacks or has in another type than Harbor decodes, or undefined. */
export function typeProblem(metadata: Metadata): CheckProblem | undefined {
  const { [ALGORITHMS]: algorithms = null } = metadata;
  const isList = Array.isArray(algorithms) ? algorithms.every(isStringOrNull) : algorithms === null;
  const wrong = DECODED_STRINGS.filter((name) => !isStringOrNull(metadata[name] ?? null));
  if (!isList) wrong.push(ALGORITHMS);
  if (wrong.length === 0) return undefined;
  const what = text`The provider's discovery document has values of a wrong type: ${wrong}.`;
  return failed('provider-field', text`${what} Harbor rejects such a document.`);
}

function isStringOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

/** Returns the problems of the addresses in a document that has the types of Harbor's library. */
export function addressProblems(metadata: Metadata): CheckProblem[] {
  const missing = REQUIRED.filter((name) => !metadata[name]);
  if (missing.length > 0) {
    const what = text`The provider's discovery document lacks ${missing}. A login requires them.`;
    return [failed('provider-incomplete', what)];
  }
  return [
    ...REQUIRED.flatMap((name) => addressProblem(name, String(metadata[name]))),
    ...insecureAddresses(metadata),
  ];
}

function addressProblem(name: string, address: string): CheckProblem[] {
  const isForBrowser = name === 'authorization_endpoint';
  const kind = isForBrowser ? classifyForBrowser(address) : classify(address);
  const named = text`${name} of the discovery document is ${address}`;
  if (kind === 'broken') {
    const what = text`${named}, which isn't an absolute address without blanks and without a fragment.`;
    return [failed('provider-incomplete', text`${what} So no login can end.`)];
  }
  return kind === 'unusual' ? [unusual(text`${named}, which programs may read differently.`)] : [];
}

/** Returns how a browser reads the address of the login page. Harbor adds its query at the end. */
function classifyForBrowser(address: string): ReturnType<typeof classify> {
  if (address.includes('#')) return 'broken';
  const kind = classify(address);
  return kind === 'broken' && leadsAway(address) ? 'unusual' : kind;
}

/** Returns whether a browser that Harbor sends to an address leaves Harbor. */
function leadsAway(address: string): boolean {
  const harbor = 'https://harbor.invalid/c/oidc/login';
  const { protocol = '', host } = urlOf(address, harbor) ?? {};
  return /^https?:$/.test(protocol) && host !== 'harbor.invalid';
}

function insecureAddresses(metadata: Metadata): CheckProblem[] {
  const insecure = Object.entries(SENT).filter(([name]) => isInsecure(metadata[name]));
  if (insecure.length === 0) return [];
  const parts = insecure.map(([name, sent]) => text`${String(metadata[name])} gets ${sent}`);
  const what = text`The provider has addresses without https: ${joined(parts, ', ')}.`;
  return [suspicious('provider-insecure', what)];
}

function isInsecure(address: unknown): boolean {
  return typeof address === 'string' && /^\s*http:/i.test(address) && !isLoopback(address);
}

/** Returns the document if Harbor accepts it and can start a login with it. */
export function loginMetadata(metadata: Metadata | undefined, endpoint: string): Metadata | undefined {
  if (metadata?.issuer !== endpoint || typeProblem(metadata) !== undefined) return undefined;
  const { authorization_endpoint: address } = metadata;
  return typeof address === 'string' && classifyForBrowser(address) === 'plain' ? metadata : undefined;
}

/** Returns the algorithms in which Harbor accepts ID tokens (go-oidc, `IDTokenVerifier.Verify`). */
export function acceptedAlgorithms(metadata: Metadata): string[] {
  const { [ALGORITHMS]: published } = metadata;
  const known = (Array.isArray(published) ? published : []).filter((name) =>
    KNOWN_ALGORITHMS.test(String(name)),
  );
  return known.length === 0 ? ['RS256'] : known;
}

/** Returns why a login in Harbor's way isn't possible, or undefined. */
export function flowProblem(metadata: Metadata): CheckProblem | undefined {
  const { require_pushed_authorization_requests: isPushed, token_endpoint_auth_methods_supported: methods } =
    metadata;
  if (isPushed === true) {
    const what = text`The provider requires pushed authorization requests, which Harbor never sends.`;
    return failed('login-flow', what, { fix: text`Turn this requirement off at the provider.` });
  }
  if (!Array.isArray(methods) || methods.length === 0 || !methods.every((name) => KEY_METHODS.has(name)))
    return undefined;
  const what = text`The provider takes no client secret, only ${methods.map(String)}.`;
  const fix = text`Allow \`client_secret_basic\` or \`client_secret_post\` for the client at the provider.`;
  return failed('login-flow', what, { fix, key: 'provider.clientId' });
}

/** Ways of a client to authenticate without a secret. Harbor has none of them. */
const KEY_METHODS: ReadonlySet<unknown> = new Set([
  'private_key_jwt',
  'tls_client_auth',
  'self_signed_tls_client_auth',
]);

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
  return [suspicious('provider-no-code', meaningOf('provider-no-code'))];
}

function scopeProblems(published: unknown, scopes: readonly string[]): CheckProblem[] {
  if (!Array.isArray(published)) return [];
  const unlisted = scopes.filter((name) => !published.includes(name));
  if (unlisted.length === 0) return [];
  const what = text`The provider doesn't list these scopes: ${unlisted}.`;
  const why = text`Some providers reject a login that requests an unknown scope.`;
  return [suspicious('provider-scope', text`${what} ${why}`, { key: 'provider.scope' })];
}

function claimProblems(claims: unknown, { userClaim }: Provider): CheckProblem[] {
  if (userClaim === '' || !Array.isArray(claims) || claims.length === 0 || claims.includes(userClaim))
    return [];
  const what = text`The provider doesn't list the claim ${userClaim} (\`userClaim\`).`;
  return [suspicious('provider-claim', what, { key: 'provider.userClaim' })];
}
