import { quote } from '../lib/quote.js';
import type { Check, CheckProblem, Verdict } from '../model/checks.js';
import type { Provider } from '../model/registry.js';
import type { ClientVerdict } from './client.js';
import type { Discovered } from './discovery.js';
import type { ProviderResponse } from './fetch.js';
import { findKnownIssues } from './known-issues.js';
import { requestedScopes } from './login.js';
import { algorithmProblems, fieldProblems, keysOf, listProblems, type Metadata } from './metadata.js';
import { failed, type ProblemOptions, unknown } from './problems.js';

/** The provider's responses, not yet evaluated. */
export interface Facts extends Discovered {
  /** The key set. Absent if the document names none. */
  keys?: ProviderResponse;
  client: ClientVerdict;
}

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
    unknown: "Could not read the provider's discovery document or keys.",
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
    'no-secret': 'This run has no client secret.',
    untrusted: 'On this event the client secret is only sent to an `endpoint` that is live.',
    unverified: "With `verifyCert: false` the client secret isn't sent.",
    'invalid-document': "The client secret isn't sent without a valid discovery document at its own address.",
    insecure: "The client secret isn't sent to a token endpoint without https.",
  }[client];
  const verdicts = { accepted: 'passed', rejected: 'failed', unknown: 'unknown' } as const;
  const verdict = client in verdicts ? verdicts[client as keyof typeof verdicts] : 'skipped';
  const rejected = `The provider rejects the client ${quote(clientId)} with this secret`;
  const what = `${rejected}, so every login would fail.`;
  const problems =
    client === 'rejected' ? [failed('client-rejected', what, { key: 'provider.clientId' })] : [];
  return { check: 'client', verdict, detail, problems };
}

function discoveryProblems({ address, document, metadata, keys }: Facts, provider: Provider): CheckProblem[] {
  const missing = missingDocument(document, `the discovery document ${quote(address)}`);
  if (missing !== undefined) return [missing];
  if (metadata === undefined)
    return [
      failed('provider-not-oidc', `${quote(address)} isn't a JSON document, so this is no OpenID provider.`),
    ];
  const fields = fieldProblems(metadata);
  if (fields.some(({ code }) => code === 'provider-field')) return fields;
  const issuer = issuerProblem(metadata.issuer, provider.endpoint);
  if (issuer !== undefined) return [issuer];
  return [
    ...fields,
    ...(keys === undefined ? [] : keyProblems(keys, metadata)),
    ...listProblems(metadata, provider, requestedScopes(provider, metadata.authorization_endpoint)),
  ];
}

/** Returns why a response can't be evaluated (invalid, or the runner can't reach it), or undefined. */
function missingDocument(response: ProviderResponse, what: string): CheckProblem | undefined {
  if (response.kind === 'insecure')
    return unknown(
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

function unreachable(reason: string, what: string, options: ProblemOptions): CheckProblem {
  const message = `Could not request ${what} from the provider (${quote(reason)}).`;
  return unknown('provider-unreachable', message, options);
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

function keyProblems(response: ProviderResponse, metadata: Metadata): CheckProblem[] {
  const address = quote(String(metadata.jwks_uri));
  const missing = missingDocument(response, `the keys ${address}`);
  if (missing !== undefined) return [missing, ...algorithmProblems(metadata, undefined)];
  const keys = response.kind === 'response' ? keysOf(response.body) : undefined;
  if (keys !== undefined) return algorithmProblems(metadata, keys);
  return [failed('provider-keys', `${address} holds no keys, so no token of the provider can be verified.`)];
}
