import { quote } from '../lib/quote.js';
import type { Check, CheckProblem, Verdict } from '../model/checks.js';
import type { LoginSettings, Provider } from '../model/registry.js';
import { fetchFromProvider, type ProviderResponse, type Sending } from './fetch.js';
import { groupProblems } from './groups.js';
import { documentAddress, findIssuer, issuerProblem } from './issuer.js';
import { evaluateKeys } from './keys.js';
import { findKnownIssues } from './known-issues.js';
import { requestedScopes } from './login.js';
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
import { failed, type ProblemOptions, unknown, unusual } from './problems.js';

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
  const verdict = verdictOf(problems);
  const unclear = problems.find(({ severity }) => severity === 'unknown')?.what;
  const detail = {
    passed: 'The discovery document and the keys of the provider are valid.',
    failed: "The provider's discovery document or keys are invalid.",
    unknown: unclear ?? '',
  }[verdict];
  return { check: 'discovery', verdict, detail, problems };
}

function verdictOf(problems: readonly CheckProblem[]): Exclude<Verdict, 'skipped'> {
  if (problems.some(({ severity }) => severity === 'failed')) return 'failed';
  return problems.some(({ severity }) => severity === 'unknown') ? 'unknown' : 'passed';
}

function documentProblems(
  { document, metadata, issuer, keys }: Discovered,
  provider: Provider,
): CheckProblem[] {
  const { endpoint } = provider;
  const address = documentAddress(endpoint);
  const missing = missingDocument(document, `the discovery document ${quote(address)}`);
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
    return failed(
      'provider-not-oidc',
      `${quote(address)} isn't a JSON object, so this is no OpenID provider.`,
    );
  const what = `${quote(address)} is a web page, not a JSON document.`;
  const why =
    'Either something in front of the provider responds (a login page, a firewall), or the path is wrong.';
  const fix = 'Let requests without a session reach this address, or check `endpoint`.';
  return failed('provider-not-oidc', `${what} ${why}`, { fix });
}

/** Statuses of something in front of a provider. */
const IN_FRONT: Readonly<Record<number, string>> = {
  401: 'Something in front of the provider asks for a login.',
  403: 'Something in front of the provider, such as a firewall, rejects the runner.',
  407: 'A proxy asks for a login.',
};

/** Returns why a response can't be evaluated (invalid, or the runner can't reach it), or undefined. */
function missingDocument(response: ProviderResponse, what: string): CheckProblem | undefined {
  if (response.kind === 'elsewhere')
    return unusual(`The request for ${what} leads to ${quote(response.address)}, which isn't followed.`);
  if (response.kind === 'failed') {
    const why = "The runner doesn't trust its certificate.";
    const fix = `${why} For a private CA, set \`NODE_EXTRA_CA_CERTS\`, and check that Harbor trusts it too.`;
    return unreachable(response.reason, what, response.certificate ? { fix } : {});
  }
  const { status, encoding } = response;
  const inFront = IN_FRONT[status];
  if (inFront !== undefined)
    return unreachable(`status ${status}`, what, {
      fix: `${inFront} Let requests without a login reach it.`,
    });
  if (status === 429 || status >= 500) return unreachable(`status ${status}`, what, {});
  if (status !== 200)
    return failed('provider-not-found', `The provider responds with ${status} to a request for ${what}.`);
  if (!/^(gzip|identity)?$/i.test(encoding))
    return unusual(`The response for ${what} has the encoding ${quote(encoding)}.`);
  return undefined;
}

function unreachable(reason: string, what: string, options: ProblemOptions): CheckProblem {
  const message = `Could not request ${what} from the provider (${quote(reason)}).`;
  return unknown('provider-unreachable', message, options);
}

/** Returns the problem of the key set: none that fits, or one that Harbor can't decode. */
function keyProblems(response: ProviderResponse | undefined, metadata: Metadata): CheckProblem[] {
  if (response === undefined) return [];
  const address = quote(String(metadata.jwks_uri));
  const missing = missingDocument(response, `the keys ${address}`);
  if (missing !== undefined) return [missing];
  const accepted = acceptedAlgorithms(metadata);
  const verdict = evaluateKeys(response.kind === 'response' ? response.body : '', accepted);
  switch (verdict.kind) {
    case 'sound':
      return [];
    case 'unusual':
      return [unusual(`The key set ${address} is unusual. ${verdict.why}`)];
    case 'empty':
      return [
        failed('provider-keys', `${address} holds no keys, so no token of the provider can be verified.`),
      ];
    case 'broken': {
      const what = `Harbor can't decode the key set ${address}. ${verdict.why} So every login would fail.`;
      return [failed('provider-keys', what)];
    }
    case 'no-key': {
      const fitting = `Harbor accepts ID tokens in ${accepted.map(quote).join(', ')}`;
      const held = verdict.algorithms.length === 0 ? 'none' : verdict.algorithms.map(quote).join(', ');
      const what = `${fitting}, but the keys of the provider fit other algorithms: ${held}.`;
      return [failed('provider-algorithm', `${what} So every login would fail.`)];
    }
  }
}
