import * as z from 'zod/mini';
import type { Finding } from './findings.js';

/** The provider settings that this action manages, under the API's own names (cloud.containerRegistry.OIDCPut). */
export const TEXT_FIELDS = [
  'name',
  'endpoint',
  'clientId',
  'groupsClaim',
  'adminGroup',
  'groupFilter',
  'userClaim',
] as const;
export const BOOLEAN_FIELDS = ['verifyCert', 'autoOnboard'] as const;
export const PROVIDER_FIELDS = [
  'name',
  'endpoint',
  'clientId',
  'scope',
  'groupsClaim',
  'adminGroup',
  'groupFilter',
  'userClaim',
  'verifyCert',
  'autoOnboard',
] as const;

/** Names that the config file may give as `clientSecretEnv`: the file can't have another secret sent to its endpoint. */
export const CLIENT_SECRET_ENV = /^OIDC_CLIENT_SECRET(_[A-Z0-9_]+)?$/;

export type TextField = (typeof TEXT_FIELDS)[number];
export type BooleanField = (typeof BOOLEAN_FIELDS)[number];
export type ProviderField = (typeof PROVIDER_FIELDS)[number];

/** Provider settings as the file wants them. An empty string means "not set". */
export type Provider = Record<TextField, string> & Record<BooleanField, boolean> & { scope: string[] };

/** One registry as the file wants it. */
export interface DesiredRegistry {
  /** Unique in the file; how people, `only` and the outputs call it. */
  name: string;
  serviceName: string;
  registryId: string;
  state: 'present' | 'absent';
  /** `true` deletes every user, a list only users whom it names. */
  deleteUsers: boolean | string[];
  acceptIssuerChange: boolean;
  /** Absent only with `state: absent`. */
  provider?: Provider;
  /** The environment variable that holds this registry's client secret. */
  clientSecretEnv?: string;
  admins: string[];
  /** What the lint rules have to say of this entry. */
  findings: Finding[];
}

/** A user as reports may show it. In a public repository `user` is the first letter only. */
export interface UserRef {
  id: string;
  user: string;
}

export interface Change {
  field: ProviderField;
  before: string | boolean;
  after: string | boolean;
}

export type Operation = 'create' | 'update' | 'delete' | 'none';
export type Result = 'planned' | 'applied' | 'unchanged' | 'blocked' | 'failed' | 'unknown' | 'skipped';
export type Mode = 'apply' | 'dry-run';

/** What will happen to one registry, and what stops it. Never edited after it was made. */
export interface RegistryPlan {
  readonly operation: Operation;
  readonly changes: readonly Change[];
  readonly clientSecret: 'sent' | 'kept' | 'missing';
  readonly usersToDelete: readonly UserRef[];
  readonly promotions: readonly UserRef[];
  readonly pendingAdmins: readonly string[];
  readonly findings: readonly Finding[];
}

/** Whether an error stops the plan. */
export function isBlocked({ findings }: RegistryPlan): boolean {
  return findings.some(({ level }) => level === 'error');
}

/** Whether an apply would write something, a promotion included. */
export function hasWork({ operation, promotions }: RegistryPlan): boolean {
  return operation !== 'none' || promotions.length > 0;
}

const missingIsEmpty = z.pipe(
  z.nullish(z.string()),
  z.transform((text) => text ?? ''),
);
const maybeBoolean = z.pipe(
  z.nullish(z.boolean()),
  z.transform((value) => value ?? undefined),
);
const idText = z.pipe(
  z.union([z.string(), z.pipe(z.number(), z.transform(String))]),
  z.string().check(z.minLength(1)),
);

/** Answer of GET …/openIdConnect. What it does not know it leaves out, the client secret first of all. */
export const liveProviderSchema = z.object({
  status: z.pipe(
    z.nullish(z.string()),
    z.transform((status) => status ?? undefined),
  ),
  name: missingIsEmpty,
  endpoint: missingIsEmpty,
  clientId: missingIsEmpty,
  scope: missingIsEmpty,
  groupsClaim: missingIsEmpty,
  adminGroup: missingIsEmpty,
  groupFilter: missingIsEmpty,
  userClaim: missingIsEmpty,
  verifyCert: maybeBoolean,
  autoOnboard: maybeBoolean,
});
export type LiveProvider = z.infer<typeof liveProviderSchema>;

/** Answer of GET …/containerRegistry/{registryID}. */
export const liveRegistrySchema = z.object({
  id: idText,
  name: missingIsEmpty,
  status: missingIsEmpty,
  url: missingIsEmpty,
  iamEnabled: z.pipe(
    z.nullish(z.boolean()),
    z.transform((value) => value ?? false),
  ),
});
export type LiveRegistry = z.infer<typeof liveRegistrySchema>;
export const liveRegistriesSchema = z.array(liveRegistrySchema);

/** Response of GET …/users. The password is omitted here, so that no type holds it. */
export const liveUsersSchema = z.array(z.object({ id: idText, user: missingIsEmpty, email: missingIsEmpty }));
export interface LiveUser {
  id: string;
  user: string;
  email: string;
  /** The name as it may be shown: in a public repository its first letter. */
  label: string;
}

/** The input `dry-run`. */
export type DryRun = 'auto' | 'true' | 'false';
