import { isPlain, isSafe, urlOf } from '../lib/address.js';
import type { Code } from '../model/codes.js';
import { type DesiredRegistry, FIELDS, isEntra, PROVIDER_FIELDS, type Provider } from '../model/registry.js';
import { joined, type Text, text, words } from '../model/text.js';

/** A mistake that a rule found: the text of an error, or the code of a warning. */
export interface Violation {
  found: { what: Text } | { code: Code };
  /** The key of the entry that causes it, such as `provider.scope`. */
  key: string;
  /** Other keys that the rule depends on. */
  needs: string[];
}

function error(key: string, what: Text, ...needs: string[]): Violation {
  return { found: { what }, key, needs };
}

/** A file with an error shows no warnings, so they depend on no other key. */
function warning(field: keyof Provider, code: Code): Violation {
  return { found: { code }, key: `provider.${field}`, needs: [] };
}

/** Returns the mistakes in an entry of the file. */
export async function checkRegistry(
  { serviceName, registryId, provider, admins }: DesiredRegistry,
  filters: FilterCompiler,
): Promise<Violation[]> {
  const ids = [
    ...checkId('registryId', registryId, 'registry-id'),
    ...checkId('serviceName', serviceName, 'service-name'),
  ];
  if (provider === undefined) return ids;
  const missing = PROVIDER_FIELDS.filter((field) => 'required' in FIELDS[field] && provider[field] === '')
    .map((field) => `provider.${field}`)
    .map((key) => error('provider', text`${key} is missing. Add it.`, key));
  return [...ids, ...missing, ...(await checkProvider(provider, filters)), ...checkAdmins(provider, admins)];
}

function checkId(key: string, id: string, input: string): Violation[] {
  if (id === '') {
    const what = text`${key} is missing. Add it. If the file has one registry, you can set ${input} instead.`;
    return [error(key, what)];
  }
  const isId = !/[/\\?#%\s,]/.test(id) && id !== '.' && id !== '..';
  return isId ? [] : [error(key, text`${key} must be an ID. Remove \`/\`, spaces and similar characters.`)];
}

/** The rule that no name and no registry is in a file twice. */
export class Unique {
  readonly #names = new Set<string>();
  readonly #registries = new Map<string, string>();

  /** Returns the mistake in an entry that has what an entry before it has. */
  check({ name, serviceName, registryId }: DesiredRegistry): Violation[] {
    const id = `${serviceName}/${registryId}`.toLowerCase();
    const same = registryId === '' ? undefined : this.#registries.get(id);
    const isTaken = name !== '' && this.#names.has(name);
    this.#names.add(name);
    this.#registries.set(id, name);
    if (isTaken)
      return [error('name', text`Two registries have the name ${name}. Give each its own \`name\`.`)];
    const what = text`${name} and ${same ?? ''} are the same registry. Keep one entry.`;
    return same === undefined ? [] : [error('registryId', what)];
  }
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
  const issuer = endpoint === '' ? undefined : endpointProblem(endpoint);
  if (issuer !== undefined) violations.push(error('provider.endpoint', issuer));
  if (!scope.includes('openid')) {
    const what = words('`scope` lacks `openid`, which OpenID Connect requires. Add it.');
    violations.push(error('provider.scope', what));
  }
  if (!scope.includes('email')) violations.push(warning('scope', 'no-email'));
  if (adminGroup !== '' && groupsClaim === '') {
    const fix = words('Set it to the claim that holds the groups, often `groups`.');
    const what = text`\`adminGroup\` has no effect without \`groupsClaim\`. ${fix}`;
    violations.push(error('provider.adminGroup', what, 'provider.groupsClaim'));
  }
  if (adminGroup.includes(',') && !DISTINGUISHED_NAME.test(adminGroup))
    violations.push(warning('adminGroup', 'one-admin-group'));
  const filter = groupFilter === '' ? undefined : await filters.problemOf(groupFilter);
  if (filter !== undefined) violations.push(error('provider.groupFilter', filter));
  if (!verifyCert) violations.push(warning('verifyCert', 'verify-cert-off'));
  if (isEntra(endpoint) && !scope.every((name) => KNOWN_TO_ENTRA.test(name)))
    violations.push(warning('scope', 'entra-scope'));
  if (isEntra(endpoint) && groupsClaim === 'groups' && adminGroup !== '' && !GUID.test(adminGroup))
    violations.push(warning('adminGroup', 'entra-group'));
  if (autoOnboard && userClaim === '') violations.push(warning('autoOnboard', 'auto-onboard'));
  return violations;
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

/** Maximum number of names in a message. */
const MAX_NAMED = 10;

/** Names among lists of admins. Entries share the list that is their default. */
const KNOWN_NAMES = new WeakMap<readonly string[], string[]>();

/** Returns the error of a list of admins that would make anybody an admin. An address can't be chosen. */
function checkAdmins({ autoOnboard, userClaim }: Provider, admins: readonly string[]): Violation[] {
  const names = KNOWN_NAMES.get(admins) ?? admins.filter((admin) => !admin.includes('@'));
  KNOWN_NAMES.set(admins, names);
  // Names come from the provider with both settings, so that nobody can choose one.
  if (names.length === 0 || (autoOnboard && userClaim !== '')) return [];
  const what = joined([
    text`\`admins\` lists ${names.slice(0, MAX_NAMED)}, but people choose their name at the first login.`,
    text`Whoever takes the name first becomes an admin.`,
    words(
      'Set `autoOnboard: true` and `userClaim`, so that names come from the provider, or list e-mail addresses.',
    ),
  ]);
  return [error('admins', what, 'provider.autoOnboard', 'provider.userClaim')];
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
