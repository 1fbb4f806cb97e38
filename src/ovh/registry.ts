import type * as z from 'zod/mini';
import { OvhApiError } from '../lib/errors.js';
import type { Secret } from '../lib/secret.js';
import {
  type LiveProvider,
  type LiveRegistry,
  type LiveUser,
  liveProviderSchema,
  liveRegistriesSchema,
  liveRegistrySchema,
  liveUsersSchema,
  type Provider,
} from '../model/registry.js';
import type { Call, OvhClient } from './client.js';

/** Where a registry is: its Public Cloud project and its ID. */
export interface Target {
  serviceName: string;
  registryId: string;
}

/**
 * What can be asked and done about one registry's OIDC, as typed values.
 * Paths, bodies and IAM actions are those of OVHcloud's OpenAPI document for /cloud. Every function throws OvhApiError.
 */
export interface RegistryApi {
  registry(): Promise<LiveRegistry>;
  /** Every registry of the project. */
  registries(): Promise<LiveRegistry[]>;
  /** undefined on 404, which means "not configured" only while the registry itself answers. */
  provider(): Promise<LiveProvider | undefined>;
  users(): Promise<LiveUser[]>;
  create(provider: Provider, clientSecret: Secret, deleteUsers: boolean): Promise<void>;
  update(provider: Provider, clientSecret: Secret | undefined): Promise<void>;
  remove(): Promise<void>;
  setAsAdmin(userId: string): Promise<void>;
  /** Method and path of a write, for messages. */
  describe(write: 'create' | 'update' | 'delete'): string;
}

const ACTION = 'publicCloudProject:apiovh:containerRegistry/';

export function registryApi(client: OvhClient, { serviceName, registryId }: Target): RegistryApi {
  const project = `/cloud/project/${segment(serviceName)}/containerRegistry`;
  const base = `${project}/${segment(registryId)}`;
  const oidc = `${base}/openIdConnect`;

  async function read<S extends z.ZodMiniType>(path: string, action: string, schema: S): Promise<z.infer<S>> {
    const call: Call = { method: 'GET', path, iamAction: ACTION + action };
    const answer = schema.safeParse(await client.call(call));
    if (answer.success) return answer.data;
    const issue = answer.error.issues[0];
    const place = issue?.path.length ? ` at ${issue.path.join('.')}` : '';
    throw new OvhApiError({
      method: 'GET',
      path,
      endpoint: 'OVHcloud',
      status: 200,
      message: `the answer is not what the API documents${place}`,
      retryable: false,
      effectUnknown: false,
    });
  }
  async function write(method: Call['method'], path: string, action: string, body?: object): Promise<void> {
    await client.call({ method, path, iamAction: ACTION + action, ...(body !== undefined && { body }) });
  }

  return {
    registry: () => read(base, 'get', liveRegistrySchema),
    registries: () => read(project, 'get', liveRegistriesSchema),
    async provider() {
      try {
        return await read(oidc, 'openIdConnect/get', liveProviderSchema);
      } catch (error) {
        if (error instanceof OvhApiError && error.status === 404) return undefined;
        throw error;
      }
    },
    users: () => read(`${base}/users`, 'users/get', liveUsersSchema),
    create: (provider, clientSecret, deleteUsers) =>
      write('POST', oidc, 'openIdConnect/upsert', {
        ...(deleteUsers && { deleteUsers: true }),
        provider: fields(provider, clientSecret),
      }),
    update: (provider, clientSecret) =>
      write('PUT', oidc, 'openIdConnect/edit', fields(provider, clientSecret)),
    remove: () => write('DELETE', oidc, 'openIdConnect/delete'),
    setAsAdmin: (userId) => write('PUT', `${base}/users/${segment(userId)}/setAsAdmin`, 'users/setAsAdmin'),
    describe: (operation) => `${{ create: 'POST', update: 'PUT', delete: 'DELETE' }[operation]} ${oidc}`,
  };
}

/** Every managed field, `false` and `""` too: what is left out would be kept or defaulted. */
function fields({ scope, ...provider }: Provider, clientSecret: Secret | undefined): object {
  return {
    ...provider,
    scope: scope.join(','),
    ...(clientSecret !== undefined && { clientSecret: clientSecret.reveal() }),
  };
}

/** One path segment; a dot segment would climb out of the registry's path. */
function segment(id: string): string {
  if (id === '' || id === '.' || id === '..')
    throw new TypeError('An ID that is empty or made of dots can’t stand in a path.');
  return encodeURIComponent(id);
}
