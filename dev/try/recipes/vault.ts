import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Starts a fake of Vault with its JWT method, and of GitHub's tokens of a job, on 127.0.0.1.
 *
 * @param token access token that it gives
 */
export async function startVault(token: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const { headers, url = '' } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const reply = (isAllowed: boolean, data: object): void => {
      response
        .writeHead(isAllowed ? 200 : 403, { 'content-type': 'application/json' })
        .end(JSON.stringify(data));
    };
    if (url.startsWith('/github'))
      return reply(headers.authorization === 'Bearer request-token' && url.endsWith('&audience=vault'), {
        value: 'token-of-the-job',
      });
    if (url === '/v1/auth/jwt/login') {
      const { role, jwt } = JSON.parse(body) as { role?: string; jwt?: string };
      return reply(role === 'registry-oidc' && jwt === 'token-of-the-job', {
        auth: { client_token: 'vault-token' },
      });
    }
    const isKnown = url === '/v1/ovh/token/registry-oidc' && headers['x-vault-token'] === 'vault-token';
    return reply(isKnown, { data: { access_token: token } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
