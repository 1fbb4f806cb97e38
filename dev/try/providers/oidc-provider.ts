import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { clients, PEOPLE } from './people.js';

/** Returns the version of the package. */
export function oidcProviderVersion(): string {
  return JSON.parse(readFileSync('node_modules/oidc-provider/package.json', 'utf8')).version;
}

/** Starts the certified provider of npm, with its own pages of a login. They take any password. */
export async function startOidcProvider(redirectUri: string) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { warn } = console;
  console.warn = () => undefined; // it warns about its in-memory storage, which is intended here
  const provider = new Provider(issuer, {
    clients: clients(redirectUri).map(({ id, secret, redirectUri: uri }) => ({
      client_id: id,
      client_secret: secret,
      redirect_uris: [uri],
      grant_types: ['authorization_code', 'refresh_token'],
    })),
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    claims: { profile: ['name', 'preferred_username', 'groups'], email: ['email'] },
    conformIdTokenClaims: false,
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: async () => ({ sub, name: sub, preferred_username: sub, ...personOf(sub) }),
    }),
  });
  console.warn = warn;
  server.on('request', provider.callback());
  return {
    issuer,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function personOf(sub: string): { email?: string; groups?: string[] } {
  const { email, groups } = PEOPLE.find(({ name }) => name === sub) ?? {};
  return { ...(email !== undefined && { email }), ...(groups !== undefined && { groups }) };
}
