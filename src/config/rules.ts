import { isPlain, isSafe, urlOf } from '../lib/address.js';
import type { Code } from '../model/codes.js';
import { isEntra } from '../model/entra.js';
import type { Provider, ProviderField } from '../model/registry.js';
import { joined, type Text, text, words } from '../model/text.js';

/** A mistake that a rule found: the text of an error, or the code of a warning. */
export interface Violation {
  found: { what: Text } | { code: Code };
  /** The key of `provider` that causes it. */
  field: ProviderField;
  /** Other keys that the rule depends on. */
  needs: ProviderField[];
}

/** Scopes of OpenID Connect, and those that begin with a resource URI. */
const KNOWN_TO_ENTRA = /^(openid|profile|email|offline_access)$|:\/\//;
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Begin of a name in a directory, such as `CN=admins,DC=example`, which has commas. */
const DISTINGUISHED_NAME = /^\w+=[^,]+,/;
const DISCOVERY = /\/?\.well-known\/openid-configuration\/?$/;

/**
 * Returns the mistakes in the settings of one provider that types can't express.
 *
 * Sources:
 * - the guide (userClaim with autoOnboard)
 * - Microsoft's documentation of scopes and of the groups claim (docs/providers)
 * - Harbor's documentation of OIDC authentication (offline_access, group filter)
 * - OpenID Connect Core 1.0 section 3.1.2.1 (openid) and Discovery 1.0 section 4 (issuer)
 */
export async function checkProvider(provider: Provider, filters: FilterCompiler): Promise<Violation[]> {
  const { endpoint, scope, adminGroup, groupsClaim, groupFilter, verifyCert, autoOnboard, userClaim } =
    provider;
  const violations: Violation[] = [];
  const error = (field: ProviderField, what: Text, ...needs: ProviderField[]): void => {
    violations.push({ found: { what }, field, needs });
  };
  const warning = (field: ProviderField, code: Code, ...needs: ProviderField[]): void => {
    violations.push(warn(code, field, ...needs));
  };
  const issuer = endpoint === '' ? undefined : endpointProblem(endpoint);
  if (issuer !== undefined) error('endpoint', issuer);
  if (!scope.includes('openid'))
    error('scope', words('`scope` lacks `openid`, which OpenID Connect requires. Add it.'));
  if (!scope.includes('email')) warning('scope', 'no-email');
  if (adminGroup !== '' && groupsClaim === '') {
    const fix = words('Set it to the claim that holds the groups, often `groups`.');
    error('adminGroup', text`\`adminGroup\` has no effect without \`groupsClaim\`. ${fix}`, 'groupsClaim');
  }
  if (adminGroup.includes(',') && !DISTINGUISHED_NAME.test(adminGroup))
    warning('adminGroup', 'one-admin-group');
  const filterProblem = groupFilter === '' ? undefined : await filters.problemOf(groupFilter);
  if (filterProblem !== undefined) error('groupFilter', filterProblem);
  if (!verifyCert) warning('verifyCert', 'verify-cert-off');
  if (isEntra(endpoint)) violations.push(...entraWarnings(provider));
  if (autoOnboard && userClaim === '') warning('autoOnboard', 'auto-onboard', 'userClaim');
  return violations;
}

function entraWarnings({ scope, groupsClaim, adminGroup }: Provider): Violation[] {
  const isName = groupsClaim === 'groups' && adminGroup !== '' && !GUID.test(adminGroup);
  return [
    ...(scope.every((name) => KNOWN_TO_ENTRA.test(name)) ? [] : [warn('entra-scope', 'scope', 'endpoint')]),
    ...(isName ? [warn('entra-group', 'adminGroup', 'endpoint', 'groupsClaim')] : []),
  ];
}

function warn(code: Code, field: ProviderField, ...needs: ProviderField[]): Violation {
  return { found: { code }, field, needs };
}

/** Returns why a string can't be an issuer, or undefined. */
function endpointProblem(endpoint: string): Text | undefined {
  const url = urlOf(endpoint);
  if (url === undefined) {
    const example = words('`https://keycloak.example.com/realms/mpr`');
    return text`\`endpoint\` must be a URL. Set it to the issuer, such as ${example}.`;
  }
  if (!isSafe(endpoint))
    return words(
      '`endpoint` must begin with `https://`, because the client secret and every login are sent there.',
    );
  if (url.username !== '' || url.password !== '') {
    const fix = text`Remove it, and change the password, because Git keeps it.`;
    return text`\`endpoint\` must not contain a user name or password. ${fix}`;
  }
  if (/[?#]/.test(endpoint))
    return words('`endpoint` must not contain `?` or `#`. Set it to the issuer alone.');
  if (!isPlain(endpoint)) {
    const right = url.href.replace(/\/$/, endpoint.endsWith('/') ? '/' : '');
    const what = words('`endpoint` must be written plainly: programs read this address in different ways.');
    return text`${what} Did you mean ${right}?`;
  }
  if (!DISCOVERY.test(endpoint)) return undefined;
  const issuer = endpoint.replace(DISCOVERY, '');
  const what = words('`endpoint` must be the issuer, not the URL of its discovery document.');
  return text`${what} Set \`endpoint\` to ${issuer}.`;
}

/** Returns whether Harbor takes the names of new users from the provider, so that nobody can choose one. */
export function namesComeFromProvider({
  autoOnboard,
  userClaim,
}: Pick<Provider, 'autoOnboard' | 'userClaim'>) {
  return autoOnboard && userClaim !== '';
}

/** Maximum number of names in a message. */
const MAX_NAMED = 10;

/** Names among lists of admins. Entries share the list that is their default. */
const KNOWN_NAMES = new WeakMap<readonly string[], string[]>();

function namesIn(admins: readonly string[]): string[] {
  const known = KNOWN_NAMES.get(admins) ?? admins.filter((admin) => !admin.includes('@'));
  KNOWN_NAMES.set(admins, known);
  return known;
}

/** Returns why a list of admins would make anybody an admin, or undefined. An address can't be chosen. */
export function adminsProblem(provider: Provider, admins: readonly string[]): Text | undefined {
  const names = namesComeFromProvider(provider) ? [] : namesIn(admins);
  if (names.length === 0) return undefined;
  const shown = names.slice(0, MAX_NAMED);
  return joined([
    text`\`admins\` lists ${shown}, but people choose their name at the first login.`,
    text`Whoever takes the name first becomes an admin.`,
    words(
      'Set `autoOnboard: true` and `userClaim`, so that names come from the provider, or list e-mail addresses.',
    ),
  ]);
}

/** Maximum number of instructions in all compiled group filters of a file. */
const MAX_FILTER_INSTRUCTIONS = 500_000;

/** Instructions that take as long as one class of Unicode, or as one range without case. */
const CLASS_COST = 150;
const RANGE_COST = 1_500;

/** Returns the cost of character classes, whose programs are short, but take long to compile. */
function classCost(expression: string): number {
  const classes = expression.match(/\\p/gi)?.length ?? 0;
  const ranges = /\(\?[a-z]*i/i.test(expression) ? expression.split('-').length - 1 : 0;
  return CLASS_COST * classes + RANGE_COST * ranges;
}

/** Returns whether an expression has a property such as `\p{Lowercase}`, which Harbor lacks. */
function namesProperty(expression: string): boolean {
  return [...expression.matchAll(/\\p\{\^?(\w+)\}/gi)].some(
    ([, name]) => name !== 'Any' && isClass(`\\p{${name}}`) && !isClass(`\\p{gc=${name}}`),
  );
}

function isClass(source: string): boolean {
  try {
    return new RegExp(source, 'u').source === source;
  } catch {
    return false;
  }
}

/** A compiler for the group filters of one file. It compiles each once, up to a limit for all of them. */
export class FilterCompiler {
  #left = MAX_FILTER_INSTRUCTIONS;
  readonly #problems = new Map<string, Text | undefined>();

  /** Returns why Harbor can't use a group filter, or undefined. */
  async problemOf(expression: string): Promise<Text | undefined> {
    if (!this.#problems.has(expression)) this.#problems.set(expression, await this.#compile(expression));
    return this.#problems.get(expression);
  }

  async #compile(expression: string): Promise<Text | undefined> {
    this.#left -= classCost(expression);
    if (this.#left <= 0)
      return text`The group filters of this file are too complex together. Use fewer repetitions.`;
    const { RE2JS } = await import('re2js');
    try {
      if (namesProperty(expression)) throw new SyntaxError('no property of RE2');
      this.#left -= RE2JS.compile(expression).programSize();
      return undefined;
    } catch {
      const what = text`Harbor can't compile ${expression}, so it would keep every group.`;
      return text`${what} Use RE2 syntax, without look-around or back-references.`;
    }
  }
}
