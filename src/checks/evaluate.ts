import { count, quote, quoteList } from '../lib/quote.js';
import type { Finding } from '../model/findings.js';
import type { Provider } from '../model/registry.js';
import type { Facts } from './discovery.js';
import type { Answer } from './fetch.js';

export interface Judging {
  /** `strict` makes a provider that can't be reached an error. */
  check: 'auto' | 'strict';
  /** Whether a plan is to be written that the verdict can stop; else everything is a warning. */
  writes: boolean;
}

/** Scopes that Harbor itself leaves away for a provider whose list does not have them. */
const DROPPED_BY_HARBOR: Record<string, string> = { 'https://accounts.google.com': 'offline_access' };

/**
 * What a person should know of a provider before anyone is sent there to sign in. Pure.
 */
export function judge(facts: Facts, provider: Provider, { check, writes }: Judging): Finding[] {
  const found = discoveryFindings(facts, provider);
  return found.map((finding) => {
    const blocks = finding.severity === 'wrong' || (finding.severity === 'unreachable' && check === 'strict');
    return {
      level: blocks && writes ? 'error' : 'warning',
      code: finding.code,
      message: finding.message,
      key: finding.key,
    };
  });
}

/** Codes of lint findings that the provider's own document makes pointless. */
export function superseded({ metadata }: Facts): string[] {
  if (metadata === undefined) return [];
  const scopes = metadata.scopes_supported;
  return [
    'provider-known-issue',
    ...(Array.isArray(scopes) && !scopes.includes('offline_access') ? ['no-offline-access'] : []),
  ];
}

interface Judged {
  severity: 'wrong' | 'unreachable' | 'doubtful';
  code: string;
  message: string;
  key: string;
}

const wrong = (code: string, message: string, key = 'provider.endpoint'): Judged => ({
  severity: 'wrong',
  code,
  message,
  key,
});
const doubtful = (code: string, message: string, key: string): Judged => ({
  severity: 'doubtful',
  code,
  message,
  key,
});

function discoveryFindings(facts: Facts, provider: Provider): Judged[] {
  const { address, document, metadata, keys, client } = facts;
  const failed = failure(document, `its discovery document ${quote(address)}`);
  if (failed !== undefined) return [failed];
  if (metadata === undefined) {
    return [
      wrong(
        'provider-not-oidc',
        `${quote(address)} is not a JSON document, so this is no OpenID provider: is \`endpoint\` the issuer, with its realm or tenant?`,
      ),
    ];
  }
  const issuer = issuerFinding(metadata.issuer, provider.endpoint);
  if (issuer !== undefined) return [issuer];
  const missing = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'].filter(
    (name) => typeof metadata[name] !== 'string' || metadata[name] === '',
  );
  const found: Judged[] = [];
  if (missing.length > 0) {
    found.push(
      wrong(
        'provider-incomplete',
        `The provider’s discovery document lacks ${quoteList(missing)}, without which nobody can sign in: is \`endpoint\` an OpenID provider?`,
      ),
    );
  }
  if (keys !== undefined) found.push(...keyFindings(keys, String(metadata.jwks_uri)));
  const types = metadata.response_types_supported;
  if (Array.isArray(types) && !types.includes('code')) {
    found.push(
      wrong(
        'provider-no-code',
        'The provider does not support the response type `code`, which Harbor signs in with: allow the authorization code flow there.',
      ),
    );
  }
  if (client === 'refused') {
    found.push(
      wrong(
        'client-rejected',
        `The provider refuses the client ${quote(provider.clientId)} with this secret, so every login would fail: check \`clientId\` and the client secret (expired, or of another client?), and that the client is confidential.`,
        'provider.clientId',
      ),
    );
  }
  return [...found, ...scopeFindings(metadata, provider)];
}

/** Why an exchange gives nothing to judge: wrong, or not to be reached from here. */
function failure(answer: Answer, what: string): Judged | undefined {
  const unreachable = (reason: string, remedy: string): Judged => ({
    severity: 'unreachable',
    code: 'provider-unreachable',
    message: `The provider could not be asked for ${what} (${quote(reason)}): ${remedy}`,
    key: 'provider.endpoint',
  });
  const off = 'if the runner can’t reach it although Harbor can, set `check-provider: off`.';
  if (answer.kind === 'insecure')
    return wrong(
      'provider-insecure',
      `The provider leads to ${quote(answer.address)} for ${what}, which is not https: have it give https addresses.`,
    );
  if (answer.kind === 'none') {
    const remedy = answer.certificate
      ? 'its certificate does not verify here; for a private authority set NODE_EXTRA_CA_CERTS, and see that Harbor knows it too.'
      : `check \`endpoint\`; ${off}`;
    return unreachable(answer.reason, remedy);
  }
  const { status } = answer;
  if (status === 200) return undefined;
  if (status === 403 || status === 407 || status === 429 || status >= 500)
    return unreachable(`status ${status}`, `run again; ${off}`);
  return wrong(
    'provider-not-found',
    `The provider answers ${status} when it is asked for ${what}: check \`endpoint\`, its realm or tenant, and its spelling.`,
  );
}

/** Harbor's library compares byte for byte (OpenID Connect Discovery 1.0 section 4.3), a trailing slash included. */
function issuerFinding(issuer: unknown, endpoint: string): Judged | undefined {
  if (issuer === endpoint) return undefined;
  if (typeof issuer !== 'string' || issuer === '')
    return wrong(
      'provider-incomplete',
      'The provider’s discovery document has no `issuer`: is `endpoint` an OpenID provider?',
    );
  if (issuer.includes('{')) {
    return wrong(
      'issuer-mismatch',
      `The provider’s issuer is ${quote(issuer)}, with a placeholder: \`endpoint\` serves many tenants, and Harbor needs one. Write the tenant’s own issuer.`,
    );
  }
  return wrong(
    'issuer-mismatch',
    `The provider calls itself ${quote(issuer)}, and Harbor compares that byte for byte with \`endpoint\`: write \`endpoint:\` ${quote(issuer)}.`,
  );
}

function keyFindings(keys: Answer, address: string): Judged[] {
  const failed = failure(keys, `its keys ${quote(address)}`);
  if (failed !== undefined) return [failed];
  try {
    const set: unknown = keys.kind === 'answer' ? JSON.parse(keys.body) : undefined;
    if (
      set !== null &&
      typeof set === 'object' &&
      'keys' in set &&
      Array.isArray(set.keys) &&
      set.keys.length > 0
    )
      return [];
  } catch {
    // told below
  }
  return [
    wrong(
      'provider-keys',
      `${quote(address)} holds no keys, so no token of the provider can be verified: look at the provider.`,
    ),
  ];
}

function scopeFindings(
  metadata: Record<string, unknown>,
  { endpoint, scope, userClaim }: Provider,
): Judged[] {
  const found: Judged[] = [];
  const scopes = metadata.scopes_supported;
  const unknown = Array.isArray(scopes)
    ? scope.filter((name) => !scopes.includes(name) && DROPPED_BY_HARBOR[endpoint] !== name)
    : [];
  if (unknown.length > 0) {
    found.push(
      doubtful(
        'provider-scope',
        `The provider does not list the ${count(unknown.length, 'scope')} ${quoteList(unknown)}; some refuse a login that asks for an unknown one: create ${unknown.length === 1 ? 'it' : 'them'} there, or take ${unknown.length === 1 ? 'it' : 'them'} out of \`scope\`.`,
        'provider.scope',
      ),
    );
  }
  const claims = metadata.claims_supported;
  if (userClaim !== '' && Array.isArray(claims) && claims.length > 0 && !claims.includes(userClaim)) {
    found.push(
      doubtful(
        'provider-claim',
        `The provider does not list the claim ${quote(userClaim)} (\`userClaim\`): check that its ID tokens hold it.`,
        'provider.userClaim',
      ),
    );
  }
  return found;
}
