import * as z from 'zod/mini';
import { CLIENT_SECRET_ENV, FIELDS, PROVIDER_FIELDS, splitScopes } from '../model/registry.js';

/**
 * A string on one line. The pattern limits its length, because zod's length check also runs on mappings with
 * a key `length`.
 */
const text = z.string().check(z.regex(/^\P{Cc}{0,2048}$/u));
const filled = z.string().check(z.regex(/^\P{Cc}{1,2048}$/u));
const names = z.array(filled);
const MAX_SCOPES = 100;
const scopes = z.pipe(
  z.pipe(
    z.union([z.array(text), text]),
    z.transform((given) => splitScopes(typeof given === 'string' ? given : given.join(' '))),
  ),
  z.array(z.string()).check(z.maxLength(MAX_SCOPES)),
);
const FIELD_SCHEMAS = { string: text, boolean: z.boolean(), scopes };

interface About {
  description: string;
  default?: unknown;
  examples?: unknown[];
}

/** Returns the schema of a key that may be omitted or empty, with its documentation for editors. */
function key<S extends z.ZodMiniType>(schema: S, about: About): z.ZodMiniOptional<z.ZodMiniNullable<S>> {
  const optional = z.nullish(schema);
  z.globalRegistry.add(optional, { ...about });
  return optional;
}

type Shape = Record<string, z.ZodMiniType>;

/** Provider settings in the file. Missing keys are checked later, after the defaults are merged in. */
export const providerShape: Shape = {
  ...Object.fromEntries(
    PROVIDER_FIELDS.map((name) => {
      const { type, about, ...field } = FIELDS[name];
      const fallback = 'default' in field ? { default: field.default } : {};
      const examples = 'example' in field ? { examples: [field.example] } : {};
      return [name, key(FIELD_SCHEMAS[type], { description: about, ...fallback, ...examples })];
    }),
  ),
  clientSecretEnv: key(z.string().check(z.regex(CLIENT_SECRET_ENV)), {
    description:
      'Environment variable that holds the client secret: OIDC_CLIENT_SECRET or OIDC_CLIENT_SECRET_<NAME>',
    examples: ['OIDC_CLIENT_SECRET_STAGING'],
  }),
  clientSecretExpires: key(z.iso.date(), {
    description: 'Day on which the client secret expires. Every run warns from 30 days before',
    examples: ['2027-03-01'],
  }),
};

/** Keys that can be defaults for every registry. */
const sharedShape = {
  serviceName: key(text, {
    description: 'Public Cloud project ID. Default: the input service-name',
    examples: ['0123456789abcdef0123456789abcdef'],
  }),
  provider: key(z.strictObject(providerShape), { description: 'The OIDC provider' }),
  admins: key(
    z.pipe(
      names,
      z.transform((given) => [...new Set(given)]),
    ),
    {
      description: 'Users to set as Harbor admins, by name or e-mail address',
      examples: [['alice', 'bob@example.com']],
    },
  ),
};

/** A name that the input `only` can select: on one line, without commas, and without blanks at its ends. */
const ENTRY_NAME = /^[^\s,\p{Cc}]([^,\p{Cc}\u2028\u2029]{0,2046}[^\s,\p{Cc}])?$/u;

export const entryShape = {
  ...sharedShape,
  name: key(z.string().check(z.regex(ENTRY_NAME)), {
    description: 'Name of this registry in reports and in the input `only`. Default: its registryId',
    examples: ['production'],
  }),
  registryId: key(text, {
    description: 'Registry ID. Default: the input registry-id',
    examples: ['4ebc4ef5-1234-4567-89ab-0123456789ab'],
  }),
  state: key(z.enum(['present', 'absent']), {
    description: '`absent` disables OIDC on the registry',
    default: 'present',
  }),
  deleteUsers: key(z.union([z.boolean(), names]), {
    description: 'Users who may be deleted when OIDC is enabled or disabled: a list, or true for all',
    default: false,
    examples: [['admin-local', 'robot_scan']],
  }),
  acceptIssuerChange: key(z.boolean(), {
    description: 'Allows `endpoint` to change while users exist',
    default: false,
  }),
};

export const entrySchema = z.strictObject(entryShape);
export const registriesShape = {
  ...sharedShape,
  registries: z
    .array(entrySchema)
    .check(z.minLength(1))
    .register(z.globalRegistry, { description: 'The registries' }),
};
export const registriesSchema = z.strictObject(registriesShape);

export const PROVIDER_KEYS: readonly string[] = Object.keys(providerShape);
export const ENTRY_KEYS: readonly string[] = Object.keys(entryShape);
export const REGISTRIES_KEYS: readonly string[] = Object.keys(registriesShape);
/** Dangerous keys, which are set per registry and never as a default for all. */
export const DANGEROUS_KEYS: readonly string[] = ['deleteUsers', 'state', 'acceptIssuerChange'];
/** Keys whose values may be booleans. Elsewhere `true` is a string. */
export const BOOLEAN_KEYS: ReadonlySet<string> = new Set([
  ...PROVIDER_FIELDS.filter((name) => FIELDS[name].type === 'boolean'),
  'deleteUsers',
  'acceptIssuerChange',
]);

/** Allowed values of keys, as messages name them. */
const EXPECTED: Record<string, string> = {
  provider: 'a mapping with keys such as `name` and `endpoint`',
  scope: 'a list such as `[openid, profile, email]` or a string, of at most 100 scopes',
  deleteUsers: '`true`, `false` or a list of user names',
  state: '`present` or `absent`',
  admins: 'a list of user names or e-mail addresses',
  registries: 'a list of at least one registry',
  name: 'text on one line, without commas, and without blanks at its ends',
  clientSecretExpires: 'a date such as `2027-03-01`',
  clientSecretEnv: '`OIDC_CLIENT_SECRET`, or `OIDC_CLIENT_SECRET_` and uppercase letters, digits and `_`',
};

/** Returns what the value at a path must be, in words of our own. */
export function expected(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (path.length === 0 || (typeof last === 'number' && path.at(-2) === 'registries')) return 'a mapping';
  if (typeof last === 'string' && Object.hasOwn(EXPECTED, last)) return EXPECTED[last] ?? '';
  if (typeof last === 'string' && BOOLEAN_KEYS.has(last)) return '`true` or `false`, without quotes';
  return 'a string on one line of at most 2048 characters, not empty in a list';
}
