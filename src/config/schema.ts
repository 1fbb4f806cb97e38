import { closestMatch } from 'leven';
import * as z from 'zod/mini';
import {
  CLIENT_SECRET_ENV,
  FIELDS,
  PROVIDER_FIELDS,
  type ProviderField,
  splitScopes,
} from '../model/registry.js';
import { type Text, text, words } from '../model/text.js';

/**
 * A string on one line. The pattern limits its length, because zod's length check also runs on mappings with
 * a key `length`.
 */
const line = z.string().check(z.regex(/^\P{Cc}{0,2048}$/u));
const filled = z.string().check(z.regex(/^\P{Cc}{1,2048}$/u));
const names = z.array(filled);
const MAX_SCOPES = 100;
const scopes = z.pipe(
  z.pipe(
    z.union([z.array(line), line]),
    z.transform((given) => splitScopes(typeof given === 'string' ? given : given.join(' '))),
  ),
  z.array(z.string()).check(z.maxLength(MAX_SCOPES)),
);
const FIELD_SCHEMAS = { string: line, boolean: z.boolean(), scopes };

type Key<S extends z.ZodMiniType> = z.ZodMiniOptional<z.ZodMiniNullable<S>>;

/** Returns the schema of a key that may be omitted or empty, with its documentation for editors. */
function key<S extends z.ZodMiniType>(schema: S, about: z.core.GlobalMeta): Key<S> {
  const optional = z.nullish(schema);
  z.globalRegistry.add(optional, about);
  return optional;
}

type FieldShape = { [F in ProviderField]: Key<(typeof FIELD_SCHEMAS)[(typeof FIELDS)[F]['type']]> };

/** Provider settings in the file. Missing keys are checked later, after the defaults are merged in. */
const providerShape = {
  ...(Object.fromEntries(
    PROVIDER_FIELDS.map((name) => {
      const { type, about, ...field } = FIELDS[name];
      const fallback = 'default' in field ? { default: field.default } : {};
      const examples = 'example' in field ? { examples: [field.example] } : {};
      return [
        name,
        key<z.ZodMiniType>(FIELD_SCHEMAS[type], { description: about, ...fallback, ...examples }),
      ];
    }),
  ) as FieldShape),
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
  serviceName: key(line, {
    description: 'Public Cloud project ID. Default: the input service-name',
    examples: ['0123456789abcdef0123456789abcdef'],
  }),
  provider: key(z.strictObject(providerShape), { description: 'The OIDC provider' }),
  admins: key(
    z.pipe(
      names,
      z.transform((given) => [...new Set(given)]),
    ),
    { description: 'Users to set as Harbor admins, by name or e-mail address' },
  ),
};

/** A name that the input `only` can select: on one line, without commas, and without blanks at its ends. */
const ENTRY_NAME = /^[^\s,\p{Cc}]([^,\p{Cc}\u2028\u2029]{0,2046}[^\s,\p{Cc}])?$/u;

const entryShape = {
  ...sharedShape,
  name: key(z.string().check(z.regex(ENTRY_NAME)), {
    description: 'Name of this registry in reports and in the input `only`. Default: its registryId',
    examples: ['production'],
  }),
  registryId: key(line, {
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

/** Keys of an entry. */
export const entrySchema = z.strictObject(entryShape);
/** Keys of the file that are defaults of its entries. */
export const sharedSchema = z.strictObject(sharedShape);
export const registriesSchema = z.strictObject({
  ...sharedShape,
  registries: z
    .array(entrySchema)
    .check(z.minLength(1))
    .register(z.globalRegistry, { description: 'The registries' }),
});

export const PROVIDER_KEYS: readonly string[] = Object.keys(providerShape);
export const ENTRY_KEYS: readonly string[] = Object.keys(entryShape);
export const REGISTRIES_KEYS: readonly string[] = Object.keys(registriesSchema.shape);
/** Dangerous keys, which are set per registry and never as a default for all. */
const DANGEROUS_KEYS: readonly string[] = ['deleteUsers', 'state', 'acceptIssuerChange'];
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

/** Returns the problem of a value of a wrong type: what it must be, in words of our own. */
export function wrongValue(path: readonly PropertyKey[]): Text {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text`${name.slice(1)} must be ${words(expected(path))}.`;
}

function expected(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last === 'number' && path.at(-2) === 'registries') return 'a mapping';
  if (typeof last === 'string' && Object.hasOwn(EXPECTED, last)) return EXPECTED[last] ?? '';
  if (typeof last === 'string' && BOOLEAN_KEYS.has(last)) return '`true` or `false`, without quotes';
  return 'a string on one line of at most 2048 characters, not empty in a list';
}

/**
 * Returns the problem of an unknown key.
 *
 * @param meant the known key that it seems to be
 */
export function unknownKey(key: string, known: readonly string[], meant: string | undefined): Text {
  if (/^client[-_]?secret$/i.test(key)) {
    const what = text`The file must not contain a client secret, because Git keeps it.`;
    return text`${what} Remove it, rotate it at the provider, and set the input \`oidc-client-secret\`.`;
  }
  if (known === REGISTRIES_KEYS && DANGEROUS_KEYS.includes(key)) {
    const what = text`${key} is dangerous, so it can't be a default for all registries.`;
    return text`${what} Move it into the entries of \`registries\`.`;
  }
  // Letters only are probably a typo. Anything else could be a misplaced value, such as a secret.
  const shown = /^[A-Za-z_-]{1,40}$/.test(key) ? text`${key} is an unknown key` : text`This key is unknown`;
  return meant === undefined ? text`${shown}. Known keys: ${known}.` : text`${shown}. Did you mean ${meant}?`;
}

/** Maximum length of a key that is compared with the known ones. */
const MAX_KEY_CHARACTERS = 60;

/** Returns the known key that a key begins or resembles, in at most half of its letters. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  const written = key.toLowerCase().slice(0, MAX_KEY_CHARACTERS);
  const begun = written.length < 3 ? [] : known.filter((name) => name.toLowerCase().startsWith(written));
  if (begun.length === 1) return begun[0];
  const names = known.map((name) => name.toLowerCase());
  const near = closestMatch(written, names, { maxDistance: Math.min(4, Math.floor(written.length / 2)) });
  return known.find((name) => name.toLowerCase() === near);
}
