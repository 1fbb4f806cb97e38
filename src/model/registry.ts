import { withoutTrailingSlashes } from '../lib/address.js';
import type { Finding } from './findings.js';
import { count, named, type Text, text, type UserRef } from './text.js';

export type { UserRef };

interface Field {
  type: 'string' | 'boolean' | 'scopes';
  /** Whether the file must set it. */
  required?: true;
  /** Value of an omitted key. An omitted string is empty. */
  default?: string | boolean | readonly string[];
  about: string;
  example?: string;
}

/**
 * The managed provider settings, with the API's own names (cloud.containerRegistry.OIDCPut). Types, schemas,
 * the YAML that restores values, and the documentation are derived from this table.
 */
export const FIELDS = {
  name: { type: 'string', required: true, about: 'Name on the login button', example: 'keycloak' },
  endpoint: {
    type: 'string',
    required: true,
    about: 'Issuer of the provider, exactly as in its discovery document',
    example: 'https://keycloak.example.com/realms/mpr',
  },
  clientId: {
    type: 'string',
    required: true,
    about: 'Client ID of Harbor at the provider',
    example: 'harbor',
  },
  scope: {
    type: 'scopes',
    default: ['openid', 'profile', 'email', 'offline_access'],
    about: 'Scopes to request, as a list or separated by commas',
  },
  groupsClaim: {
    type: 'string',
    default: '',
    about: 'Claim of the ID token that holds the groups',
    example: 'groups',
  },
  adminGroup: {
    type: 'string',
    default: '',
    about: 'Group whose members are Harbor admins. Requires `groupsClaim`',
    example: 'harbor-admin',
  },
  groupFilter: {
    type: 'string',
    default: '',
    about: 'Regular expression (RE2). Harbor keeps only groups that match',
    example: '^harbor-.*',
  },
  userClaim: {
    type: 'string',
    default: '',
    about: 'Claim that holds the user name. Required with `autoOnboard`',
    example: 'preferred_username',
  },
  verifyCert: { type: 'boolean', default: true, about: "Whether Harbor verifies the provider's certificate" },
  autoOnboard: {
    type: 'boolean',
    default: false,
    about: 'Whether Harbor creates users at their first login without a prompt for a name',
  },
} as const satisfies Record<string, Field>;

type Fields = typeof FIELDS;
export type ProviderField = keyof Fields;
export const PROVIDER_FIELDS = Object.keys(FIELDS) as ProviderField[];

/** Names allowed as `clientSecretEnv`, so that the file can't send another secret to its own endpoint. */
export const CLIENT_SECRET_ENV = /^OIDC_CLIENT_SECRET(_[A-Z0-9_]+)?$/;

type DesiredType = { string: string; boolean: boolean; scopes: string[] };
type LiveType = { string: string; boolean: boolean | undefined; scopes: string };

/** Provider settings in the file. An empty string means "not set". */
export type Provider = { [F in ProviderField]: DesiredType[Fields[F]['type']] };
/** The settings that a login depends on. */
export type LoginSettings = Pick<Provider, 'endpoint' | 'clientId' | 'scope' | 'verifyCert'>;
/** Response of GET …/openIdConnect. A missing boolean means `false`, never its default. */
export type LiveProvider = { [F in ProviderField]: LiveType[Fields[F]['type']] } & {
  status: string | undefined;
};

/** Desired state of one registry, from the file. */
export interface DesiredRegistry {
  /** Unique in the file. Used in reports, `only` and the outputs. */
  name: string;
  serviceName: string;
  registryId: string;
  state: 'present' | 'absent';
  /** `true` deletes every user, a list only the users in it. */
  deleteUsers: boolean | string[];
  acceptIssuerChange: boolean;
  /** Absent only with `state: absent`. */
  provider?: Provider;
  /** Environment variable that holds this registry's client secret. */
  clientSecretEnv?: string;
  /** Day on which the client secret expires, as YYYY-MM-DD. Never compared or sent. */
  clientSecretExpires?: string;
  admins: string[];
  /** Whether the file says by an empty list of `admins` that nobody has to be an admin. */
  acceptsNoAdmin: boolean;
  /** Warnings about the entry in the file. */
  findings: Finding[];
}

/** Response of GET …/containerRegistry/{registryID}. */
export interface LiveRegistry {
  id: string;
  name: string;
  status: string;
  url: string;
  /** Version of Harbor, such as `2.15.1`. Empty if OVHcloud doesn't return it. */
  version: string;
  iamEnabled: boolean;
}

/** A user of GET …/users. The password is omitted, so that no type holds it. */
export interface LiveUser {
  id: string;
  user: string;
  email: string;
  /** How reports show the user. */
  ref: UserRef;
}

export interface Change {
  field: ProviderField;
  before: string | boolean;
  after: string | boolean;
}

export type Operation = 'create' | 'update' | 'delete' | 'none';
export type Result = 'planned' | 'applied' | 'unchanged' | 'blocked' | 'failed' | 'unknown' | 'skipped';
export type Mode = 'apply' | 'dry-run' | 'export' | 'validate';
/** The input `dry-run`. */
export type DryRun = 'auto' | 'true' | 'false';

/** What an apply does to one registry, and what blocks it. Immutable. */
export interface RegistryPlan {
  readonly operation: Operation;
  readonly changes: readonly Change[];
  readonly clientSecret: 'sent' | 'kept' | 'missing';
  readonly usersToDelete: readonly UserRef[];
  readonly promotions: readonly UserRef[];
  readonly pendingAdmins: readonly string[];
  readonly findings: readonly Finding[];
}

/** Returns whether an error blocks the plan. */
export function isBlocked({ findings }: RegistryPlan): boolean {
  return findings.some(({ level }) => level === 'error');
}

/** Returns whether an apply would write something. Setting an admin counts. */
export function hasWork({ operation, promotions }: Pick<RegistryPlan, 'operation' | 'promotions'>): boolean {
  return operation !== 'none' || promotions.length > 0;
}

/** Returns whether a plan's effect can't be undone: it deletes users, creates, deletes or changes the issuer. */
export function isIrreversible({
  operation,
  changes,
  usersToDelete,
}: Pick<RegistryPlan, 'operation' | 'changes' | 'usersToDelete'>): boolean {
  return (
    operation === 'create' ||
    operation === 'delete' ||
    usersToDelete.length > 0 ||
    changes.some(({ field }) => field === 'endpoint')
  );
}

/** Returns the redirect URI of a registry, to register at the provider (Harbor's documentation). */
export function callbackOf(url: string): string {
  return `${withoutTrailingSlashes(url)}/c/oidc/callback`;
}

/** Returns the scopes of a string that separates them by commas or white space, each once. */
export function splitScopes(scope: string): string[] {
  return [...new Set(scope.split(/[\s,]+/).filter((item) => item !== ''))];
}

/** Returns a user for reports. */
export function refOf({ ref }: Pick<LiveUser, 'ref'>): UserRef {
  return ref;
}

/** Returns what identifies a user: the ID and the name. An ID with another name is another user. */
export function identityOf({ id, user }: Pick<LiveUser, 'id' | 'user'>): string {
  return JSON.stringify([id, user]);
}

/** Returns how reports show a user. In a public repository that is the first letter and the ID. */
export function userRef({ id, user }: Pick<LiveUser, 'id' | 'user'>, isPublic: boolean): UserRef {
  return isPublic ? { id, user: `${[...user][0] ?? ''}…`, hidden: true } : { id, user };
}

/**
 * Returns the number and names of users, such as "2 users: `admin` and `robot_scan`".
 *
 * @param max how many are named
 */
export function nameUsers(users: readonly UserRef[], max = users.length): Text {
  return text`${count(users.length, 'user')}: ${named(users, max)}`;
}

const ENTRA_ID =
  /^https:\/\/(login\.microsoftonline\.(com|us)|login\.partner\.microsoftonline\.cn|sts\.windows\.net)\//;

/** Returns whether an endpoint is that of Microsoft Entra ID. */
export function isEntra(endpoint: string): boolean {
  return ENTRA_ID.test(endpoint);
}
