import { jsonObject } from '../lib/http.js';
import { quote, quoteList } from '../lib/quote.js';
import type { Check, CheckCode, CheckProblem, Verdict } from '../model/checks.js';
import type { Provider } from '../model/registry.js';
import type { Facts } from './discovery.js';
import type { ProviderResponse } from './fetch.js';
import { findKnownIssues } from './known-issues.js';

/** Scopes that Harbor omits if the provider doesn't list them, by endpoint. */
const OMITTED_BY_HARBOR: Record<string, string> = { 'https://accounts.google.com': 'offline_access' };
/** Values of the discovery document that a login requires. */
const REQUIRED_METADATA = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'];

const ENDPOINT_KEY = 'provider.endpoint';

/** Returns the checks with `check-provider: off`: only known issues of the settings, without a request. */
export function skippedChecks(provider: Provider): Check[] {
  const detail = 'The provider was not checked, because `check-provider` is `off`.';
  return [
    { check: 'discovery', verdict: 'skipped', detail, problems: findKnownIssues(provider, undefined) },
    { check: 'client', verdict: 'skipped', detail, problems: [] },
  ];
}

/** Returns the check results: what Harbor would find at start-up and at a login. Pure. */
export function evaluate(facts: Facts, provider: Provider): Check[] {
  const problems = [...discoveryProblems(facts, provider), ...findKnownIssues(provider, facts.metadata)];
  const verdict = verdictOf(problems);
  const detail = {
    passed: 'The discovery document and the keys of the provider are valid.',
    failed: "The provider's discovery document or keys are invalid.",
    unknown: 'Could not reach the provider.',
  }[verdict];
  return [{ check: 'discovery', verdict, detail, problems }, clientCheck(facts, provider)];
}

function verdictOf(problems: readonly CheckProblem[]): Exclude<Verdict, 'skipped'> {
  if (problems.some(({ severity }) => severity === 'failed')) return 'failed';
  return problems.some(({ severity }) => severity === 'unknown') ? 'unknown' : 'passed';
}

function clientCheck({ client }: Facts, { clientId }: Provider): Check {
  const detail = {
    accepted: 'The provider accepts client ID and client secret.',
    rejected: 'The provider rejects client ID or client secret.',
    unknown: "The provider's response doesn't show whether it accepts client ID and client secret.",
    unasked: "The client secret wasn't sent to the provider.",
  }[client];
  const verdict = (
    { accepted: 'passed', rejected: 'failed', unknown: 'unknown', unasked: 'skipped' } as const
  )[client];
  const rejected = `The provider rejects the client ${quote(clientId)} with this secret`;
  const what = `${rejected}, so every login would fail.`;
  const problems =
    client === 'rejected' ? [failed('client-rejected', what, { key: 'provider.clientId' })] : [];
  return { check: 'client', verdict, detail, problems };
}

type Options = Partial<Pick<CheckProblem, 'key' | 'fix'>>;

function failed(code: CheckCode, what: string, options: Options = {}): CheckProblem {
  return { severity: 'failed', code, what, key: ENDPOINT_KEY, ...options };
}

function suspicious(code: CheckCode, what: string, options: Options): CheckProblem {
  return { severity: 'suspicious', code, what, key: ENDPOINT_KEY, ...options };
}

function discoveryProblems({ address, document, metadata, keys }: Facts, provider: Provider): CheckProblem[] {
  const missing = missingDocument(document, `its discovery document ${quote(address)}`);
  if (missing !== undefined) return [missing];
  if (metadata === undefined)
    return [
      failed('provider-not-oidc', `${quote(address)} isn't a JSON document, so this is no OpenID provider.`),
    ];
  const issuer = issuerProblem(metadata.issuer, provider.endpoint);
  if (issuer !== undefined) return [issuer];
  return [
    ...incomplete(
      REQUIRED_METADATA.filter((name) => typeof metadata[name] !== 'string' || metadata[name] === ''),
    ),
    ...(keys === undefined ? [] : keyProblems(keys, String(metadata.jwks_uri))),
    ...responseTypeProblems(metadata.response_types_supported),
    ...scopeProblems(metadata.scopes_supported, provider),
    ...claimProblems(metadata.claims_supported, provider),
  ];
}

function incomplete(missing: readonly string[]): CheckProblem[] {
  if (missing.length === 0) return [];
  const what = `The provider's discovery document lacks ${quoteList(missing)}.`;
  return [failed('provider-incomplete', `${what} A login requires them.`)];
}

/** Returns why a response can't be evaluated (invalid, or the runner can't reach it), or undefined. */
function missingDocument(response: ProviderResponse, what: string): CheckProblem | undefined {
  if (response.kind === 'insecure')
    return failed(
      'provider-insecure',
      `The provider uses ${quote(response.address)} for ${what}, which isn't https.`,
    );
  if (response.kind === 'failed') {
    const why = "The runner doesn't trust its certificate.";
    const fix = `${why} For a private CA, set \`NODE_EXTRA_CA_CERTS\`, and check that Harbor trusts it too.`;
    return unreachable(response.reason, what, response.certificate ? { fix } : {});
  }
  const { status } = response;
  if (status === 200) return undefined;
  if (status === 403 || status === 407 || status === 429 || status >= 500)
    return unreachable(`status ${status}`, what, {});
  return failed('provider-not-found', `The provider responds with ${status} to a request for ${what}.`);
}

function unreachable(reason: string, what: string, options: Options): CheckProblem {
  const message = `Could not request ${what} from the provider (${quote(reason)}).`;
  return { severity: 'unknown', code: 'provider-unreachable', what: message, key: ENDPOINT_KEY, ...options };
}

/**
 * Returns the problem of an issuer that isn't exactly the endpoint, trailing slash included. Harbor's library
 * compares exactly (OpenID Connect Discovery 1.0 section 4.3).
 */
function issuerProblem(issuer: unknown, endpoint: string): CheckProblem | undefined {
  if (issuer === endpoint) return undefined;
  if (typeof issuer !== 'string' || issuer === '')
    return failed('provider-incomplete', "The provider's discovery document has no `issuer`.");
  if (issuer.includes('{')) {
    const what = `The provider's issuer ${quote(issuer)} contains a placeholder.`;
    const why = '`endpoint` serves many tenants, but Harbor requires one.';
    const fix = 'Set `endpoint` to the issuer of your tenant.';
    return failed('issuer-mismatch', `${what} ${why}`, { fix });
  }
  const what = `The provider's issuer is ${quote(issuer)}. Harbor requires that it is exactly \`endpoint\`.`;
  return failed('issuer-mismatch', what, { fix: `Set \`endpoint\` to ${quote(issuer)}.` });
}

function keyProblems(keys: ProviderResponse, address: string): CheckProblem[] {
  const missing = missingDocument(keys, `its keys ${quote(address)}`);
  if (missing !== undefined) return [missing];
  if (keys.kind === 'response' && hasKeys(keys.body)) return [];
  return [
    failed('provider-keys', `${quote(address)} holds no keys, so no token of the provider can be verified.`),
  ];
}

function hasKeys(body: string): boolean {
  const keys = jsonObject(body)?.keys;
  return Array.isArray(keys) && keys.length > 0;
}

function responseTypeProblems(types: unknown): CheckProblem[] {
  if (!Array.isArray(types) || types.includes('code')) return [];
  return [
    failed('provider-no-code', "The provider doesn't support the response type `code`, which Harbor uses."),
  ];
}

function scopeProblems(scopes: unknown, { endpoint, scope }: Provider): CheckProblem[] {
  if (!Array.isArray(scopes)) return [];
  const unknown = scope.filter((name) => !scopes.includes(name) && OMITTED_BY_HARBOR[endpoint] !== name);
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
