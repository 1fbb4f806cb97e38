import { isSafe } from '../lib/http.js';
import { quote } from '../lib/quote.js';
import type { Code } from '../model/codes.js';
import type { Provider, ProviderField } from '../model/registry.js';

/** What a rule found: a message that rejects the file, or the code of a warning. */
export interface Violation {
  found: { message: string } | { code: Code };
  /** The key of the provider that it is about. */
  field: ProviderField;
  /** Other keys without which the rule means nothing. */
  needs: ProviderField[];
}

const DISCOVERY = /\/?\.well-known\/openid-configuration\/?$/;

/**
 * Returns what the rules of one provider find that a type can't say.
 *
 * Sources: the guide (userClaim with autoOnboard), Harbor's documentation of OIDC authentication (offline_access, group
 * filter), OpenID Connect Core 1.0 section 3.1.2.1 (openid) and Discovery 1.0 section 4 (issuer).
 */
export async function checkProvider(provider: Provider, filters: FilterCompiler): Promise<Violation[]> {
  const { endpoint, scope, adminGroup, groupsClaim, groupFilter, verifyCert, autoOnboard, userClaim } =
    provider;
  const violations: Violation[] = [];
  const error = (field: ProviderField, message: string, ...needs: ProviderField[]): void => {
    violations.push({ found: { message }, field, needs });
  };
  const warning = (field: ProviderField, code: Code, ...needs: ProviderField[]): void => {
    violations.push({ found: { code }, field, needs });
  };
  const issuer = endpoint === '' ? undefined : endpointProblem(endpoint);
  if (issuer !== undefined) error('endpoint', issuer);
  if (!scope.includes('openid'))
    error('scope', '`scope` lacks `openid`, which OpenID Connect requires. Add it.');
  if (!scope.includes('email')) warning('scope', 'no-email');
  if (adminGroup !== '' && groupsClaim === '') {
    const fix = 'Set it to the claim that holds the groups, often `groups`.';
    error('adminGroup', `\`adminGroup\` has no effect without \`groupsClaim\`. ${fix}`, 'groupsClaim');
  }
  const filterProblem = groupFilter === '' ? undefined : await filters.problemOf(groupFilter);
  if (filterProblem !== undefined) error('groupFilter', filterProblem);
  if (!verifyCert) warning('verifyCert', 'verify-cert-off');
  if (autoOnboard && userClaim === '') warning('autoOnboard', 'auto-onboard', 'userClaim');
  return violations;
}

/** Why a string can't be an issuer, or undefined. */
function endpointProblem(endpoint: string): string | undefined {
  const url = URL.canParse(endpoint) && endpoint === endpoint.trim() ? new URL(endpoint) : undefined;
  if (url === undefined)
    return '`endpoint` must be a URL. Set it to the issuer, such as `https://keycloak.example.com/realms/mpr`.';
  if (!isSafe(endpoint))
    return '`endpoint` must begin with `https://`, because the client secret and every login go there.';
  if (url.username !== '' || url.password !== '')
    return '`endpoint` must not contain a user name or password. Remove it, and change the password, because Git keeps it.';
  if (url.search !== '' || url.hash !== '')
    return '`endpoint` must not contain `?` or `#`. Set it to the issuer alone.';
  if (!DISCOVERY.test(endpoint)) return undefined;
  const issuer = quote(endpoint.replace(DISCOVERY, ''));
  return `\`endpoint\` must be the issuer, not the address of its discovery document. Set \`endpoint:\` ${issuer}.`;
}

/** Instructions that the compiled group filters of a file may have together. */
const MAX_FILTER_INSTRUCTIONS = 500_000;

/** Compiles the group filters of one file, each once, as long as they are not too complex together. */
export class FilterCompiler {
  #left = MAX_FILTER_INSTRUCTIONS;
  readonly #problems = new Map<string, string | undefined>();

  /** Returns why Harbor can't use a group filter, or undefined. */
  async problemOf(expression: string): Promise<string | undefined> {
    if (!this.#problems.has(expression)) this.#problems.set(expression, await this.#compile(expression));
    return this.#problems.get(expression);
  }

  async #compile(expression: string): Promise<string | undefined> {
    if (this.#left <= 0)
      return 'The group filters of this file are too complex together. Use fewer repetitions.';
    const { RE2JS } = await import('re2js');
    try {
      this.#left -= RE2JS.compile(expression).programSize();
      return undefined;
    } catch {
      const what = `${quote(expression)} isn't a regular expression that Harbor can compile (RE2, without look-around or back-references).`;
      return `${what} Harbor would ignore it and keep every group. Correct it.`;
    }
  }
}
