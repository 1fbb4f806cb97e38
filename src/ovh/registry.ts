import * as z from 'zod/mini';
import type { Secret } from '../lib/secret.js';
import {
  FIELDS,
  identityOf,
  type LiveProvider,
  type LiveRegistry,
  type LiveUser,
  PROVIDER_FIELDS,
  type Provider,
  userRef,
} from '../model/registry.js';
import type { Call, OvhClient } from './client.js';
import { failedNow, OvhApiError } from './error.js';

/** Public Cloud project and ID of a registry. */
export interface Target {
  serviceName: string;
  registryId: string;
}

/**
 * The API of one registry's OIDC configuration, with typed values. Paths, bodies and IAM actions are those of
 * OVHcloud's OpenAPI document for /cloud. Reads throw OvhApiError. Writes return it, because its meaning
 * depends on other attempts.
 */
export interface RegistryApi {
  registry(): Promise<LiveRegistry>;
  /** Reads every registry of the project. */
  registries(): Promise<LiveRegistry[]>;
  /** Returns undefined on 404, which means "not configured" only while the registry itself responds. */
  provider(): Promise<LiveProvider | undefined>;
  users(): Promise<LiveUser[]>;
  create(provider: Provider, clientSecret: Secret, deleteUsers: boolean): Promise<OvhApiError | undefined>;
  update(provider: Provider, clientSecret: Secret | undefined): Promise<OvhApiError | undefined>;
  remove(): Promise<OvhApiError | undefined>;
  setAsAdmin(userId: string): Promise<OvhApiError | undefined>;
  /** Returns method and path of a write, for messages. */
  describe(write: 'create' | 'update' | 'delete'): { method: string; path: string };
}

const ACTION = 'publicCloudProject:apiovh:containerRegistry/';

function projectPath(serviceName: string): string {
  return `/cloud/project/${segment(serviceName)}/containerRegistry`;
}

type Read = <S extends z.ZodMiniType>(path: string, action: string, schema: S) => Promise<z.infer<S>>;

/** Returns a function that reads a path and parses the response. */
function reader(client: OvhClient): Read {
  return async (path, action, schema) => {
    const call: Call = { method: 'GET', path, idempotent: true, iamAction: ACTION + action };
    const response = schema.safeParse(await client.call(call));
    if (response.success) return response.data;
    const place = response.error.issues[0]?.path.join('.') || 'the top';
    throw invalidResponse(path, `the response isn't what the API documents (at ${place})`);
  };
}

/** Reads every registry of a project. Throws OvhApiError. */
export async function registriesOf(client: OvhClient, serviceName: string): Promise<LiveRegistry[]> {
  return reader(client)(projectPath(serviceName), 'get', registriesSchema);
}

/**
 * Returns the API of a registry.
 *
 * @param isPublic whether the repository is public, so that reports show only the first letter of users
 */
export function registryApi(
  client: OvhClient,
  { serviceName, registryId }: Target,
  isPublic: boolean,
): RegistryApi {
  const base = `${projectPath(serviceName)}/${segment(registryId)}`;
  const oidc = `${base}/openIdConnect`;
  const read = reader(client);

  async function write(call: Call): Promise<OvhApiError | undefined> {
    try {
      await client.call({ ...call, iamAction: ACTION + call.iamAction });
      return undefined;
    } catch (error) {
      if (error instanceof OvhApiError) return error;
      throw error;
    }
  }

  return {
    async registry() {
      const registry = await read(base, 'get', registrySchema);
      if (registry.id.toLowerCase() === registryId.toLowerCase()) return registry;
      throw invalidResponse(base, `the response is about another registry, ${registry.id}`);
    },
    registries: () => registriesOf(client, serviceName),
    async provider() {
      try {
        const provider = await read(oidc, 'openIdConnect/get', providerSchema);
        if (provider.endpoint !== '' && provider.clientId !== '') return provider;
      } catch (error) {
        const { status, path } = error instanceof OvhApiError ? error.details : {};
        if (status === 404 && path === oidc) return undefined;
        throw error;
      }
      throw invalidResponse(
        oidc,
        "the response isn't an OIDC configuration: it has no endpoint or no clientId",
      );
    },
    async users() {
      const users = await read(`${base}/users`, 'users/get', usersSchema);
      const own = new Map(users.map((user) => [identityOf(user), { ...user, ref: userRef(user, isPublic) }]));
      return [...own.values()];
    },
    create: (provider, clientSecret, deleteUsers) =>
      write({
        method: 'POST',
        path: oidc,
        iamAction: 'openIdConnect/upsert',
        body: { ...(deleteUsers && { deleteUsers: true }), provider: fields(provider, clientSecret) },
      }),
    update: (provider, clientSecret) =>
      write({
        method: 'PUT',
        path: oidc,
        iamAction: 'openIdConnect/edit',
        body: fields(provider, clientSecret),
      }),
    remove: () => write({ method: 'DELETE', path: oidc, iamAction: 'openIdConnect/delete' }),
    setAsAdmin: (userId) =>
      write({
        method: 'PUT',
        path: `${base}/users/${segment(userId)}/setAsAdmin`,
        iamAction: 'users/setAsAdmin',
        idempotent: true,
      }),
    describe: (operation) => ({ method: METHODS[operation], path: oidc }),
  };
}

const METHODS = { create: 'POST', update: 'PUT', delete: 'DELETE' };

function invalidResponse(path: string, message: string): OvhApiError {
  return new OvhApiError({
    method: 'GET',
    path,
    at: failedNow(),
    endpoint: 'OVHcloud',
    status: 200,
    message,
    retryable: false,
    effectUnknown: false,
  });
}

/** Returns every managed field, even `false` and `""`. The API could keep or default an omitted one. */
function fields({ scope, ...provider }: Provider, clientSecret: Secret | undefined): object {
  return {
    ...provider,
    scope: scope.join(','),
    ...(clientSecret !== undefined && { clientSecret: clientSecret.reveal() }),
  };
}

/** Returns an ID as one path segment. Throws for a dot segment, which would leave the registry's path. */
function segment(id: string): string {
  if (id === '' || id === '.' || id === '..')
    throw new TypeError('An ID in a path must not be empty or a dot segment.');
  return encodeURIComponent(id);
}

const MAX_SHOWN_CHARACTERS = 2_048;
/** The config file allows 100 scopes. */
const MAX_SCOPE_CHARACTERS = 64 * 1024;

/** A value that the API may omit or send as null. */
function orElse<T, F>(schema: z.ZodMiniType<T>, fallback: F): z.ZodMiniType<T | F> {
  return z.pipe(
    z.nullish(schema),
    z.transform((value): T | F => value ?? fallback),
  );
}

const text = orElse(z.string(), '');
/** Text that is shown, cut before anything looks at it. */
const shown = z.pipe(
  text,
  z.transform((value) => value.slice(0, MAX_SHOWN_CHARACTERS)),
);
const optionalText = orElse(z.string(), undefined);
const optionalBoolean = orElse(z.boolean(), undefined);
const id = z.pipe(
  z.union([z.string(), z.pipe(z.number(), z.transform(String))]),
  z.string().check(z.minLength(1)),
);

const providerFields = Object.fromEntries(
  PROVIDER_FIELDS.map((field) => [field, FIELDS[field].type === 'boolean' ? optionalBoolean : cut(field)]),
);

/** Text of a setting, cut to twice what the config file allows: longer ones differ from the file anyway. */
function cut(field: string): z.ZodMiniType<string> {
  const limit = field === 'scope' ? MAX_SCOPE_CHARACTERS : 2 * MAX_SHOWN_CHARACTERS;
  return z.pipe(
    text,
    z.transform((value) => value.slice(0, limit)),
  );
}

/** Response of GET …/openIdConnect. Unknown fields are omitted, most importantly the client secret. */
export const providerSchema = z.object({
  ...providerFields,
  status: optionalText,
}) as unknown as z.ZodMiniType<LiveProvider>;

/** Response of GET …/containerRegistry/{registryID}. */
export const registrySchema = z.object({
  id,
  name: shown,
  status: shown,
  url: shown,
  version: shown,
  iamEnabled: orElse(z.boolean(), false),
});
export const registriesSchema = z.array(registrySchema);

/** Response of GET …/users. The password is omitted here, so that no type holds it. */
export const usersSchema = z.array(z.object({ id, user: text, email: text }));
