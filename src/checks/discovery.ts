import { classify, isSafe, mayLeadTo, urlOf } from '../lib/address.js';
import {
  type Check,
  type CheckProblem,
  failed,
  type ProblemOptions,
  unknown,
  unusual,
} from '../model/checks.js';
import { isEntra, type LoginSettings, type Provider } from '../model/registry.js';
import { type Text, text } from '../model/text.js';
import { requestedScopes } from './authorization.js';
import { fetchFromProvider, type ProviderResponse, type Sending } from './fetch.js';
import { evaluateKeys } from './keys.js';
import { findKnownIssues, groupProblems } from './known-issues.js';
import {
  acceptedAlgorithms,
  addressProblems,
  documentProblem,
  flowProblem,
  listProblems,
  type Metadata,
  readMetadata,
  typeProblem,
} from './metadata.js';

/** The provider's documents as received, not yet evaluated. */
export interface Discovered {
  document: ProviderResponse;
  /** The document as JSON, if it is an object. */
  metadata?: Metadata;
  /** The right value for `endpoint`, if another one was found. */
  issuer?: string;
  /** The key set. Absent if the document names none. */
  keys?: ProviderResponse;
}

type Address = Pick<LoginSettings, 'endpoint' | 'verifyCert'>;

/** Returns the discovery document, and the issuer that it should have been asked for. Never throws. */
export async function fetchDocument(provider: Address, sending: Sending): Promise<Discovered> {
  const { endpoint, verifyCert } = provider;
  const document = await fetchFromProvider({ url: documentAddress(endpoint), verifyCert }, endpoint, sending);
  const metadata =
    document.kind === 'response' && document.status === 200 ? readMetadata(document.body) : undefined;
  const issuer = metadata && (await findIssuer(metadata, provider, sending));
  return { document, ...(metadata && { metadata }), ...(issuer !== undefined && { issuer }) };
}

/** Returns the documents with the provider's key set, if they name one. Never throws. */
export async function fetchKeys(
  discovered: Discovered,
  { endpoint, verifyCert }: Address,
  sending: Sending,
): Promise<Discovered> {
  const { jwks_uri: url } = discovered.metadata ?? {};
  if (typeof url !== 'string' || url === '') return discovered;
  return { ...discovered, keys: await fetchFromProvider({ url, verifyCert }, endpoint, sending) };
}

/**
 * Returns what Harbor would find at start-up and when it verifies a token. Pure.
 *
 * @param isClientAccepted whether the token endpoint has accepted the client secret
 */
export function evaluateDiscovery(
  discovered: Discovered,
  provider: Provider,
  isClientAccepted: boolean,
): Check {
  const flow = discovered.metadata && !isClientAccepted ? flowProblem(discovered.metadata) : undefined;
  const problems = [
    ...documentProblems(discovered, provider),
    ...(flow === undefined ? [] : [flow]),
    ...groupProblems(provider, discovered.metadata),
    ...findKnownIssues(provider, discovered.metadata),
  ];
  return { check: 'discovery', ...resultOf(problems), problems };
}

function resultOf(problems: readonly CheckProblem[]): Pick<Check, 'verdict' | 'detail' | 'short'> {
  if (problems.some(({ severity }) => severity === 'failed'))
    return { verdict: 'failed', detail: text`The provider's discovery document or keys are invalid.` };
  const unclear = problems.find(({ severity }) => severity === 'unknown');
  if (unclear === undefined)
    return {
      verdict: 'passed',
      detail: text`The discovery document and the keys of the provider are valid.`,
    };
  const short = unclear.code === 'provider-unreachable' ? text`unreachable` : text`an unusual document`;
  return { verdict: 'unknown', detail: unclear.what, short };
}

function documentProblems(
  { document, metadata, issuer, keys }: Discovered,
  provider: Provider,
): CheckProblem[] {
  const { endpoint } = provider;
  const address = documentAddress(endpoint);
  const missing = missingDocument(document, text`the discovery document ${address}`);
  if (missing !== undefined) return [missing];
  const body = document.kind === 'response' ? document.body : '';
  if (metadata === undefined) return [noDocument(body, address)];
  const broken =
    typeProblem(metadata) ?? documentProblem(body, metadata) ?? issuerProblem(metadata, endpoint, issuer);
  if (broken !== undefined) return [broken];
  const addresses = addressProblems(metadata);
  if (addresses.some(({ severity }) => severity === 'failed')) return addresses;
  const scopes = requestedScopes(provider, metadata.authorization_endpoint);
  return [...addresses, ...keyProblems(keys, metadata), ...listProblems(metadata, provider, scopes)];
}

function noDocument(body: string, address: string): CheckProblem {
  if (!/^\s*</.test(body))
    return failed('provider-not-oidc', text`${address} isn't a JSON object, so this is no OpenID provider.`);
  const what = text`${address} is a web page, not a JSON document.`;
  const inFront = text`Either something in front of the provider responds (a login page, a firewall)`;
  const fix = text`Let requests without a session reach this address, or check \`endpoint\`.`;
  return failed('provider-not-oidc', text`${what} ${inFront}, or the path is wrong.`, { fix });
}

/** Statuses of something in front of a provider. */
const IN_FRONT: Readonly<Record<number, Text>> = {
  401: text`Something in front of the provider asks for a login.`,
  403: text`Something in front of the provider, such as a firewall, rejects the runner.`,
  407: text`A proxy asks for a login.`,
};

/** Returns why a response can't be evaluated (invalid, or the runner can't reach it), or undefined. */
function missingDocument(response: ProviderResponse, what: Text): CheckProblem | undefined {
  if (response.kind === 'elsewhere')
    return unusual(text`The request for ${what} leads to ${response.address}, which isn't followed.`);
  if (response.kind === 'failed') {
    const why = text`The runner doesn't trust its certificate.`;
    const ca = text`For a private CA, set \`NODE_EXTRA_CA_CERTS\`, and check that Harbor trusts it too.`;
    return unreachable(
      text`${response.reason}`,
      what,
      response.certificate ? { fix: text`${why} ${ca}` } : {},
    );
  }
  const { status, encoding } = response;
  const inFront = IN_FRONT[status];
  if (inFront !== undefined)
    return unreachable(text`status ${status}`, what, {
      fix: text`${inFront} Let requests without a login reach it.`,
    });
  if (status === 429 || status >= 500) return unreachable(text`status ${status}`, what, {});
  if (status !== 200)
    return failed('provider-not-found', text`The provider responds with ${status} to a request for ${what}.`);
  if (!/^(gzip|identity)?$/i.test(encoding))
    return unusual(text`The response for ${what} has the encoding ${encoding}.`);
  return undefined;
}

function unreachable(reason: Text, what: Text, options: ProblemOptions): CheckProblem {
  const message = text`Could not request ${what} from the provider (${reason}).`;
  return unknown('provider-unreachable', message, options);
}

/** Returns the problem of the key set: none that fits, or one that Harbor can't decode. */
function keyProblems(response: ProviderResponse | undefined, metadata: Metadata): CheckProblem[] {
  if (response === undefined) return [];
  const address = String(metadata.jwks_uri);
  const missing = missingDocument(response, text`the keys ${address}`);
  if (missing !== undefined) return [missing];
  const accepted = acceptedAlgorithms(metadata);
  const verdict = evaluateKeys(response.kind === 'response' ? response.body : '', accepted);
  switch (verdict.kind) {
    case 'sound':
      return [];
    case 'unusual':
      return [unusual(text`The key set ${address} is unusual. ${verdict.why}`)];
    case 'empty':
      return [
        failed('provider-keys', text`${address} holds no keys, so no token of the provider can be verified.`),
      ];
    case 'broken': {
      const what = text`Harbor can't decode the key set ${address}. ${verdict.why}`;
      return [failed('provider-keys', text`${what} So every login would fail.`)];
    }
    case 'no-key': {
      const held = verdict.algorithms.length === 0 ? text`none` : text`${verdict.algorithms}`;
      const fitting = text`Harbor accepts ID tokens in ${accepted}`;
      const what = text`${fitting}, but the keys of the provider fit other algorithms: ${held}.`;
      return [failed('provider-algorithm', text`${what} So every login would fail.`)];
    }
  }
}

/** Returns the address of the discovery document (OpenID Connect Discovery 1.0 section 4). */
export function documentAddress(endpoint: string): string {
  return `${endpoint.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/**
 * Returns the value that `endpoint` should have, if the provider's issuer is another one and the document of
 * that value names it. Never throws.
 */
export async function findIssuer(
  { issuer }: Metadata,
  { endpoint, verifyCert }: Address,
  sending: Sending,
): Promise<string | undefined> {
  if (typeof issuer !== 'string' || issuer === endpoint) return undefined;
  const candidate = candidateFor(issuer, endpoint);
  if (candidate === endpoint || classify(candidate) !== 'plain' || !mayLeadTo(endpoint, candidate))
    return undefined;
  const document = await fetchFromProvider(
    { url: documentAddress(candidate), verifyCert },
    endpoint,
    sending,
  );
  if (document.kind !== 'response' || document.status !== 200) return undefined;
  return readMetadata(document.body)?.issuer === candidate ? candidate : undefined;
}

const ENTRA_TENANT = /^https:\/\/[^/]+\/([\da-f-]{36})(\/|$)/i;

/** Returns the issuer to try. Entra ID's older documents name `sts.windows.net`, whose tokens Harbor doesn't get. */
function candidateFor(issuer: string, endpoint: string): string {
  if (!isEntra(endpoint)) return issuer;
  const [, tenant] = ENTRA_TENANT.exec(issuer) ?? [];
  const host = new URL(endpoint).host.replace(/^sts\.windows\.net$/, 'login.microsoftonline.com');
  return tenant === undefined ? issuer : `https://${host}/${tenant}/v2.0`;
}

/**
 * Returns the problem of an issuer that isn't exactly the endpoint, trailing slash included. Harbor's library
 * compares exactly (OpenID Connect Discovery 1.0 section 4.3).
 *
 * @param right what `findIssuer` found
 */
export function issuerProblem(
  { issuer }: Metadata,
  endpoint: string,
  right: string | undefined,
): CheckProblem | undefined {
  if (issuer === endpoint) return undefined;
  if (typeof issuer !== 'string' || issuer === '')
    return failed('provider-incomplete', text`The provider's discovery document has no \`issuer\`.`);
  const what = text`The provider's issuer is ${issuer}. Harbor requires that it is exactly \`endpoint\`.`;
  if (right !== undefined)
    return failed('issuer-mismatch', what, { fix: text`Set \`endpoint\` to ${right}.` });
  const [why, fix] = cause(issuer, endpoint);
  return failed('issuer-mismatch', text`${what} ${why}`, { fix });
}

const PUBLIC = text`Set the provider's public address to`;
const OWN_ISSUER = text`in authentik *Issuer mode*, in Azure AD B2C \`tfp\``;

/** Returns why an issuer differs and what must change, if no other endpoint is right. */
function cause(issuer: string, endpoint: string): readonly [Text, Text] {
  if (issuer.includes('{'))
    return [
      text`\`endpoint\` serves many tenants, but Harbor requires one.`,
      text`Set \`endpoint\` to the issuer of your tenant.`,
    ];
  if (/^http:\/\//i.test(issuer) && !isSafe(issuer))
    return [
      text`The provider is behind a proxy that ends TLS, and publishes its inner address.`,
      text`${PUBLIC} its \`https://\` address, in Keycloak with the option \`hostname\`.`,
    ];
  if (hostOf(issuer) === hostOf(endpoint) && endpoint.length > issuer.length)
    return [
      text`The provider uses one issuer for several applications or policies.`,
      text`Give each application its own issuer at the provider (${OWN_ISSUER}).`,
    ];
  return [
    text`The document of that issuer could not be read, or doesn't name it.`,
    text`${PUBLIC} the host of \`endpoint\`, or \`endpoint\` to its issuer.`,
  ];
}

function hostOf(address: string): string | undefined {
  return urlOf(address)?.host;
}
