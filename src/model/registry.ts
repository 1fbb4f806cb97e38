import * as z from 'zod/mini';
import type { Secret } from '../lib/secret.js';

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

/** Something that a person should act on. `error` blocks the registry, `warning` does not. */
export interface Finding {
  level: 'error' | 'warning';
  code: string;
  /** Plain text; foreign values stand between backticks (see `quote`). */
  message: string;
  /** The key of the entry that causes it, for the annotation: `provider.endpoint`, `deleteUsers`. Not in the JSON. */
  key?: string;
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

/** What is to happen, or has happened, to one registry: the shape of the `plan` output. */
export interface RegistryPlan {
  name: string;
  serviceName: string;
  registryId: string;
  url: string;
  operation: Operation;
  changes: Change[];
  clientSecret: 'sent' | 'kept' | 'missing';
  usersToDelete: UserRef[];
  promotions: UserRef[];
  pendingAdmins: string[];
  findings: Finding[];
  result: Result;
}

export interface Plan {
  version: 1;
  mode: Mode;
  reason: string;
  registries: RegistryPlan[];
}

/** One registry in the report: its plan, and what only people read. */
export interface RegistryReport extends RegistryPlan {
  /** The provider settings found before anything was written. */
  before?: LiveProvider;
  /** Steps that were carried out, in order, each a sentence. */
  done: string[];
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

/** Answer of GET …/users. The password is left out here, so that no type holds it. */
export const liveUsersSchema = z.array(z.object({ id: idText, user: missingIsEmpty, email: missingIsEmpty }));
export type LiveUser = z.infer<typeof liveUsersSchema>[number];

export type Credentials =
  | { kind: 'oauth2'; clientId: string; clientSecret: Secret }
  | { kind: 'application-key'; applicationKey: string; applicationSecret: Secret; consumerKey: Secret };

/** Where the API is: one of OVHcloud's, or a URL. */
export interface Endpoint {
  /** As messages call it: `ovh-eu`, or the URL. */
  name: string;
  host: string;
  port: number;
  /** Path before `/cloud/…`, without a trailing slash. */
  basePath: string;
  /** Where access tokens are had, without a trailing slash; absent for a URL without `ovh-token-url`. */
  tokenUrl?: string;
}

/** The input dry-run. */
export type DryRun = 'auto' | 'true' | 'false';

/** Time, as the code that waits sees it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted before. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The log, as the rooms see it. */
export interface Log {
  info(line: string): void;
}
