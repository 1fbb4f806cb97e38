import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { HARBOR_HEADERS } from './harbor.js';
import { certificate } from './tls.js';

/** The client that the local provider accepts. */
export const HARBOR = { clientId: 'harbor', clientSecret: 'harbor-client-secret-0123456789' };

/** A client with the same secret that may request `openid` and `email` only. */
export const LIMITED_CLIENT = 'harbor-limited';

export interface LocalProvider {
  /** Value for `endpoint`. */
  issuer: string;
  /** `METHOD /path` of every request. */
  received: string[];
  /** Whether a redirect URI is registered. By default, the callback of any registry is. */
  isRegistered: (uri: string) => boolean;
  close(): Promise<void>;
}

export interface ProviderOptions {
  /** Whether it uses https, with a certificate that only the tests trust. By default it uses http. */
  tls?: boolean;
  /** Whether a login without PKCE is rejected. By default it isn't. */
  requiresPkce?: boolean;
  /** Replaces the response to a path, such as that of the discovery document. */
  respond?: (path: string, issuer: string) => ReplacedResponse | undefined;
}

export interface ReplacedResponse {
  status?: number;
  headers?: Record<string, string>;
  body: string;
}

/** Starts a certified OpenID provider on 127.0.0.1. It uses plain http, which is allowed on loopback. */
export async function startProvider(options: ProviderOptions = {}): Promise<LocalProvider> {
  const received: string[] = [];
  const server = options.tls ? createTlsServer(await certificate()) : createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `${options.tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { warn } = console;
  console.warn = () => undefined; // it warns about its in-memory storage, which is intended here
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: HARBOR.clientId,
        client_secret: HARBOR.clientSecret,
        redirect_uris: ['https://registry.example/c/oidc/callback'],
        grant_types: ['authorization_code', 'refresh_token'],
      },
      {
        client_id: LIMITED_CLIENT,
        client_secret: HARBOR.clientSecret,
        redirect_uris: ['https://registry.example/c/oidc/callback'],
        grant_types: ['authorization_code', 'refresh_token'],
        scope: 'openid email',
      },
    ],
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    pkce: { required: () => options.requiresPkce === true },
    claims: {
      openid: ['sub'],
      profile: ['name', 'preferred_username', 'groups'],
      email: ['email'],
    },
  });
  console.warn = warn;
  const local: LocalProvider = {
    issuer,
    received,
    isRegistered: (uri) => /^https:.*[^/]\/c\/oidc\/callback$/.test(uri),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  (provider.Client.prototype as { redirectUriAllowed(uri: string): boolean }).redirectUriAllowed = (uri) =>
    local.isRegistered(uri);
  const handle = provider.callback();
  server.on('request', (request, response) => {
    if (request.headers['user-agent'] !== HARBOR_HEADERS['user-agent'])
      received.push(`${request.method} ${request.url}`);
    const replaced = options.respond?.(request.url ?? '', issuer);
    if (replaced === undefined) handle(request, response);
    else response.writeHead(replaced.status ?? 200, replaced.headers ?? {}).end(replaced.body);
  });
  return local;
}
