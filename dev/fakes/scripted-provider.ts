import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HARBOR_HEADERS } from './harbor.js';
import { answerWith, type Fault } from './ovhcloud/faults.js';

/** A key that Harbor can read and use. */
export const SOUND_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({
  format: 'jwk',
});

/** Requests of the checks to a provider. */
export const PROVIDER_OPERATIONS = ['document', 'keys', 'clientToken', 'authorization'] as const;
export type ProviderOperation = (typeof PROVIDER_OPERATIONS)[number];

export interface ScriptedProvider {
  /** Value for `endpoint`. */
  issuer: string;
  close(): Promise<void>;
}

const ROUTES: Record<string, ProviderOperation> = {
  '/.well-known/openid-configuration': 'document',
  '/keys': 'keys',
  '/token': 'clientToken',
  '/authorize': 'authorization',
};

/**
 * Starts a provider on 127.0.0.1 that accepts every client and redirect URI, with faults.
 *
 * @param fault returns the fault of a request, given its number among those of its operation, from 1
 */
export async function startScriptedProvider(
  fault: (operation: ProviderOperation, number: number) => Fault | undefined,
): Promise<ScriptedProvider> {
  const counts = new Map<ProviderOperation, number>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    const operation = ROUTES[url.pathname];
    if (operation === undefined) return response.writeHead(404).end();
    const isHarbor = request.headers['user-agent'] === HARBOR_HEADERS['user-agent'];
    const number = (counts.get(operation) ?? 0) + 1;
    if (!isHarbor) counts.set(operation, number);
    const { status, headers, body } = answer(operation, url);
    const broken = isHarbor ? undefined : fault(operation, number);
    if (broken !== undefined && !(await answerWith(broken, response, body))) return;
    return response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function answer(operation: ProviderOperation, { searchParams }: URL) {
    switch (operation) {
      case 'document': {
        const endpoints = {
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
        };
        return { status: 200, headers: {}, body: JSON.stringify({ issuer, ...endpoints }) };
      }
      case 'keys':
        return { status: 200, headers: {}, body: JSON.stringify({ keys: [SOUND_KEY] }) };
      case 'clientToken':
        return { status: 400, headers: {}, body: JSON.stringify({ error: 'invalid_grant' }) };
      case 'authorization': {
        const location = `${searchParams.get('redirect_uri')}?error=login_required`;
        return { status: 302, headers: { location }, body: '{}' };
      }
    }
  }

  return {
    issuer,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
