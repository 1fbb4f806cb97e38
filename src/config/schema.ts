import * as z from 'zod/mini';
import { CLIENT_SECRET_ENV } from '../model/registry.js';

/** One line of text. Lengths stand in the pattern: a length check of zod's also runs on maps that have a key `length`. */
const text = z.string().check(z.regex(/^\P{Cc}{0,2048}$/u));
const filled = z.string().check(z.regex(/^\P{Cc}{1,2048}$/u));
const names = z.array(filled);

/** A key that may be left out or empty, with what editors are told of it. */
function key<S extends z.ZodMiniType>(
  schema: S,
  about: { description: string; default?: unknown; examples?: unknown[] },
) {
  const optional = z.nullish(schema);
  z.globalRegistry.add(optional, about);
  return optional;
}

/** Provider settings as the file may give them; what is missing is looked for after the defaults are merged in. */
const providerShape = {
  name: key(text, { description: 'Name of the provider, shown on the login button', examples: ['keycloak'] }),
  endpoint: key(text, {
    description: 'Issuer of the provider, byte for byte as its discovery document gives it',
    examples: ['https://keycloak.example.com/realms/mpr'],
  }),
  clientId: key(text, { description: 'Client ID of Harbor at the provider', examples: ['harbor'] }),
  clientSecretEnv: key(z.string().check(z.regex(CLIENT_SECRET_ENV)), {
    description:
      'Environment variable that holds the client secret: OIDC_CLIENT_SECRET or OIDC_CLIENT_SECRET_…',
    examples: ['OIDC_CLIENT_SECRET_STAGING'],
  }),
  scope: key(z.union([z.array(text), text]), {
    description: 'Scopes to ask for',
    default: ['openid', 'profile', 'email', 'offline_access'],
  }),
  groupsClaim: key(text, {
    description: 'Claim of the ID token that holds the groups',
    default: '',
    examples: ['groups'],
  }),
  adminGroup: key(text, {
    description: 'Group whose members are Harbor admins; needs groupsClaim',
    default: '',
    examples: ['harbor-admin'],
  }),
  groupFilter: key(text, {
    description: 'Regular expression (RE2); only groups that match are kept',
    default: '',
    examples: ['^harbor-.*'],
  }),
  userClaim: key(text, {
    description: 'Claim that gives the user name, needed with autoOnboard',
    default: '',
    examples: ['preferred_username'],
  }),
  verifyCert: key(z.boolean(), {
    description: 'Whether Harbor verifies the certificate of the provider',
    default: true,
  }),
  autoOnboard: key(z.boolean(), {
    description: 'Whether users are created at their first login without being asked for a name',
    default: false,
  }),
};

const shared = {
  serviceName: key(text, {
    description: 'Public Cloud project ID; default: the input service-name',
    examples: ['0123456789abcdef0123456789abcdef'],
  }),
  provider: key(z.strictObject(providerShape), { description: 'The OIDC provider' }),
  admins: key(names, {
    description: 'Users to set as Harbor admins, by name or e-mail',
    examples: [['alice', 'bob@example.com']],
  }),
};

const perRegistry = {
  name: key(text.check(z.minLength(1)), {
    description: 'Name of this registry in reports and in the input `only`; default: its registryId',
    examples: ['production'],
  }),
  registryId: key(text, {
    description: 'Registry ID; default: the input registry-id',
    examples: ['4ebc4ef5-1234-4567-89ab-0123456789ab'],
  }),
  state: key(z.enum(['present', 'absent']), {
    description: '`absent` takes OIDC away from the registry',
    default: 'present',
  }),
  deleteUsers: key(z.union([z.boolean(), names]), {
    description: 'Users who may be deleted when OIDC is turned on or off: a list, or true for all',
    default: false,
    examples: [['admin-local', 'robot_scan']],
  }),
  acceptIssuerChange: key(z.boolean(), {
    description: 'Allows `endpoint` to change while users exist',
    default: false,
  }),
};

export const singleSchema = z.strictObject({ ...shared, ...perRegistry });
export const entrySchema = singleSchema;
export const fleetSchema = z.strictObject({
  ...shared,
  registries: z
    .array(entrySchema)
    .check(z.refine((list) => list.length > 0))
    .register(z.globalRegistry, { description: 'The registries' }),
});

export type ProviderInput = Partial<z.infer<typeof shared.provider> & object>;
export type EntryInput = z.infer<typeof entrySchema>;
export type FleetInput = z.infer<typeof fleetSchema>;

export const BOOLEAN_KEYS: ReadonlySet<string> = new Set([
  'verifyCert',
  'autoOnboard',
  'deleteUsers',
  'acceptIssuerChange',
]);
export const PROVIDER_KEYS: readonly string[] = Object.keys(providerShape);
export const ENTRY_KEYS: readonly string[] = Object.keys(singleSchema.shape);
export const FLEET_KEYS: readonly string[] = Object.keys(fleetSchema.shape);
/** What is dangerous is said of each registry, never as a default for all. */
export const DANGEROUS_KEYS: readonly string[] = ['deleteUsers', 'state', 'acceptIssuerChange'];

/** What each key takes, in words, for the message when it holds something else. */
const EXPECTED: Record<string, string> = {
  provider: 'a map of keys such as `name` and `endpoint`',
  scope: 'a list such as `[openid, profile, email, offline_access]`',
  verifyCert: '`true` or `false`, without quotes',
  autoOnboard: '`true` or `false`, without quotes',
  acceptIssuerChange: '`true` or `false`, without quotes',
  deleteUsers: '`true`, `false` or a list of user names',
  state: '`present` or `absent`',
  admins: 'a list of user names or e-mails',
  registries: 'a list of registries, at least one',
  clientSecretEnv:
    '`OIDC_CLIENT_SECRET`, or a name that begins with `OIDC_CLIENT_SECRET_` and goes on in capitals, digits and `_`',
};

/** What the value at a path must be, in words. */
export function expected(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (path.length === 0 || (typeof last === 'number' && path.at(-2) === 'registries')) return 'a map of keys';
  return (
    (typeof last === 'string' ? EXPECTED[last] : undefined) ??
    'text on one line, not empty in a list, of at most 2048 characters'
  );
}
