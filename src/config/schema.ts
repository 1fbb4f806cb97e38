import { z } from 'zod';
import { CLIENT_SECRET_ENV } from '../model.js';

/** One line of text. */
const text = z
  .string()
  .max(2048)
  .regex(/^\P{Cc}*$/u);
const names = z.array(text.min(1)).max(10_000);

/** Provider settings as the file may give them; what is missing is looked for after the defaults are merged in. */
const providerShape = {
  name: text.nullish().describe('Name of the provider, shown on the login button'),
  endpoint: text.nullish().describe('Issuer of the provider, byte for byte as its discovery document gives it'),
  clientId: text.nullish().describe('Client ID of Harbor at the provider'),
  clientSecretEnv: z
    .string()
    .regex(CLIENT_SECRET_ENV)
    .nullish()
    .describe('Environment variable that holds the client secret: OIDC_CLIENT_SECRET or OIDC_CLIENT_SECRET_…'),
  scope: z
    .union([z.array(text), text])
    .nullish()
    .describe('Scopes to ask for; default openid, profile, email, offline_access'),
  groupsClaim: text.nullish().describe('Claim of the ID token that holds the groups'),
  adminGroup: text.nullish().describe('Group whose members are Harbor admins; needs groupsClaim'),
  groupFilter: text.nullish().describe('Regular expression (RE2); only groups that match are kept'),
  userClaim: text.nullish().describe('Claim that gives the user name, needed with autoOnboard'),
  verifyCert: z.boolean().nullish().describe('Whether Harbor verifies the certificate of the provider; default true'),
  autoOnboard: z
    .boolean()
    .nullish()
    .describe('Whether users are created at their first login without being asked for a name; default false'),
};

const shared = {
  serviceName: text.nullish().describe('Public Cloud project ID; default: the input service-name'),
  provider: z.strictObject(providerShape).nullish().describe('The OIDC provider'),
  admins: names.nullish().describe('Users to set as Harbor admins, by name or e-mail'),
};

const perRegistry = {
  name: text.min(1).nullish().describe('Name of this registry in reports and in the input `only`; default: its registryId'),
  registryId: text.nullish().describe('Registry ID; default: the input registry-id'),
  state: z.enum(['present', 'absent']).nullish().describe('`absent` takes OIDC away from the registry'),
  deleteUsers: z
    .union([z.boolean(), names])
    .nullish()
    .describe('Users who may be deleted when OIDC is turned on or off: a list, or true for all; default false'),
  acceptIssuerChange: z.boolean().nullish().describe('Allows `endpoint` to change while users exist'),
};

export const singleSchema = z.strictObject({ ...shared, ...perRegistry });
export const entrySchema = singleSchema;
export const fleetSchema = z.strictObject({ ...shared, registries: z.array(entrySchema).min(1).max(10_000).describe('The registries') });

export type ProviderInput = Partial<z.infer<typeof shared.provider> & object>;
export type EntryInput = z.infer<typeof entrySchema>;
export type FleetInput = z.infer<typeof fleetSchema>;

export const BOOLEAN_KEYS: ReadonlySet<string> = new Set(['verifyCert', 'autoOnboard', 'deleteUsers', 'acceptIssuerChange']);
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
  clientSecretEnv: '`OIDC_CLIENT_SECRET`, or a name that begins with `OIDC_CLIENT_SECRET_` and goes on in capitals, digits and `_`',
};

/** What the value at a path must be, in words. */
export function expected(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (path.length === 0 || (typeof last === 'number' && path.at(-2) === 'registries')) return 'a map of keys';
  return (typeof last === 'string' ? EXPECTED[last] : undefined) ?? 'text on one line, not empty in a list, of at most 2048 characters';
}
