import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { ACCOUNT } from '../../fakes/ovhcloud/auth.js';
import { sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import { certificate } from '../../fakes/tls.js';
import type { HarborApi } from './api.js';

/** OVHcloud's names of the settings, and Harbor's. */
const NAMES = {
  name: 'oidc_name',
  endpoint: 'oidc_endpoint',
  clientId: 'oidc_client_id',
  clientSecret: 'oidc_client_secret',
  scope: 'oidc_scope',
  groupsClaim: 'oidc_groups_claim',
  adminGroup: 'oidc_admin_group',
  groupFilter: 'oidc_group_filter',
  userClaim: 'oidc_user_claim',
  verifyCert: 'oidc_verify_cert',
  autoOnboard: 'oidc_auto_onboard',
} as const;

export interface Bridge {
  endpoint: string;
  tokenUrl: string;
  /** Method and last part of each write that arrived. */
  writes: string[];
  close(): Promise<void>;
}

/** Serves OVHcloud's operations on the OIDC of a registry over HTTPS, in front of a real Harbor. */
export async function startBridge(harbor: HarborApi): Promise<Bridge> {
  const writes: string[] = [];
  const server = createServer(await certificate(), (request, response) => {
    serve(request, response).catch((error: unknown) => {
      answer(response, 500, { class: 'Server::InternalServerError', message: String(error) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const text = await textOf(request);
    if (url === '/auth/oauth2/token') {
      const token = { access_token: 'bridge-token', token_type: 'Bearer', expires_in: 3600 };
      return answer(response, 200, token);
    }
    const last = url.split('/').at(-1) ?? '';
    if (method !== 'GET') writes.push(`${method} ${last}`);
    if (last === 'users') return answer(response, 200, await users());
    if (last === 'setAsAdmin') return setAsAdmin(response, url.split('/').at(-2) ?? '');
    if (last !== 'openIdConnect') {
      const { oidc: _, users: __, settling: ___, deleting: ____, ...registry } = sampleRegistry();
      return answer(response, 200, { ...registry, url: harbor.url });
    }
    if (method === 'GET') return showOidc(response);
    if (method === 'POST') return create(response, JSON.parse(text));
    return method === 'PUT' ? update(response, JSON.parse(text)) : disable(response);
  }

  async function update(response: ServerResponse, provider: Record<string, unknown>): Promise<void> {
    await harbor.configure(toHarbor(provider));
    answer(response, 200, null);
  }

  async function disable(response: ServerResponse): Promise<void> {
    await harbor.deleteUsers();
    await harbor.configure({ auth_mode: 'db_auth' });
    answer(response, 200, null);
  }

  async function users(): Promise<object[]> {
    return (await harbor.users()).map(({ user_id, username, email }) => ({
      id: String(user_id),
      user: username,
      email,
      password: '',
    }));
  }

  async function setAsAdmin(response: ServerResponse, id: string): Promise<void> {
    const { status } = await harbor.call('PUT', `/api/v2.0/users/${id}/sysadmin`, { sysadmin_flag: true });
    answer(response, status, null);
  }

  async function showOidc(response: ServerResponse): Promise<void> {
    const configuration = await harbor.configuration();
    if (configuration.auth_mode !== 'oidc_auth')
      return answer(response, 404, { class: 'Client::NotFound', message: 'OIDC configuration not found' });
    const { clientSecret: _, ...shown } = NAMES;
    const settings = Object.entries(shown).map(([ours, theirs]) => [ours, configuration[theirs]]);
    answer(response, 200, { ...Object.fromEntries(settings), status: 'READY' });
  }

  async function create(
    response: ServerResponse,
    { deleteUsers, provider }: { deleteUsers?: boolean; provider: Record<string, unknown> },
  ): Promise<void> {
    const { length } = await harbor.users();
    if (length > 0 && deleteUsers !== true) {
      const message = `${length} users exist, set parameter deleteUsers to delete them`;
      return answer(response, 400, { class: 'Client::BadRequest', message });
    }
    await harbor.deleteUsers();
    await harbor.configure({ auth_mode: 'oidc_auth', ...toHarbor(provider) });
    answer(response, 200, null);
  }

  return {
    endpoint: `${origin}/1.0`,
    tokenUrl: `${origin}/auth/`,
    writes,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Inputs of the action for the bridge. */
export function bridgeInputs({ endpoint, tokenUrl }: Bridge): Record<string, string> {
  return {
    'ovh-endpoint': endpoint,
    'ovh-token-url': tokenUrl,
    'ovh-client-id': ACCOUNT.clientId,
    'ovh-client-secret': ACCOUNT.clientSecret,
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function toHarbor(provider: Record<string, unknown>): Record<string, unknown> {
  const sent = Object.entries(NAMES).filter(([ours]) => provider[ours] !== undefined);
  return Object.fromEntries(sent.map(([ours, theirs]) => [theirs, provider[ours]]));
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
