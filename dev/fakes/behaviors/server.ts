import { generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';

export type Json = Record<string, unknown>;
export type Body = string | Buffer;

/** One request, and what a sound provider would respond. */
export interface Asked {
  path: string;
  origin: string;
  request: IncomingMessage;
  response: ServerResponse;
  /** Body of the document or of the key set, undefined at other paths. */
  body: Body | undefined;
  /** Sends it. */
  answer(): void;
}

/** The form of a token request. */
export interface TokenRequest {
  form: URLSearchParams;
  authorization: string | undefined;
}

/** What a provider does differently from a sound one. */
export interface Behavior {
  /** Value for `endpoint`, given the address of the server. */
  endpoint?: (origin: string) => string;
  /** The issuer in the document. */
  issuer?: (origin: string) => string;
  /** Returns the document: as an object, or as its bytes. */
  document?: (sound: Json, origin: string) => Json | Body;
  /** The key set: a list of keys, or its bytes. */
  keys?: unknown[] | Body;
  /** Responds itself and returns true, or returns false. */
  respond?: (asked: Asked) => boolean;
  token?: (request: TokenRequest) => { status: number; body: unknown; headers?: Record<string, string> };
  tls?: () => Promise<ServerOptions>;
  /** Whether the server speaks HTTP/2 only. */
  isHttp2?: boolean;
  /** The client secret of the run. */
  secret?: string;
}

export const CLIENT_ID = 'harbor';
export const CLIENT_SECRET = 'harbor-client-secret-0123456789';
export const REGISTRY_URL = 'https://registry.example';
export const WELL_KNOWN = '/.well-known/openid-configuration';

const pairs = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ed25519: generateKeyPairSync('ed25519'),
};

/** Keys of the providers. */
export const KEYS = {
  rsa: jwk(pairs.rsa.publicKey),
  privateRsa: jwk(pairs.rsa.privateKey),
  ec: jwk(pairs.ec.publicKey),
  ed25519: jwk(pairs.ed25519.publicKey),
  ed448: jwk(generateKeyPairSync('ed448').publicKey),
  x25519: jwk(generateKeyPairSync('x25519').publicKey),
};

/** Returns the private half of the keys that sign, as PEM. */
export function signingKeys(): { name: keyof typeof pairs; privateKey: string }[] {
  return (['rsa', 'ec', 'ed25519'] as const).map((name) => ({
    name,
    privateKey: pairs[name].privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }));
}

function jwk(key: KeyObject): JsonWebKey {
  return key.export({ format: 'jwk' });
}

export interface BehavingProvider {
  endpoint: string;
  close(): Promise<void>;
}

/** Starts a provider on 127.0.0.1 that is sound but for one behavior. */
export async function startBehavior(behavior: Behavior): Promise<BehavingProvider> {
  const tls = await behavior.tls?.();
  const server = serverOf(tls, behavior.isHttp2 === true);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `${tls === undefined ? 'http://127.0.0.1' : 'https://localhost'}:${port}`;
  const endpoint = behavior.endpoint?.(origin) ?? origin;

  server.on('request', async (request, response) => {
    const path = request.url ?? '/';
    const form = new URLSearchParams(await textOf(request));
    const body = bodyOf(path);
    const answer = (): void => void response.writeHead(body === undefined ? 404 : 200).end(body);
    if (behavior.respond?.({ path, origin, request, response, body, answer })) return;
    if (path.split('?')[0] !== '/token') return answer();
    const token: NonNullable<Behavior['token']> = behavior.token ?? invalidGrant;
    const { status, body: json, headers } = token({ form, authorization: request.headers.authorization });
    response.writeHead(status, headers ?? {}).end(typeof json === 'string' ? json : JSON.stringify(json));
  });

  function bodyOf(path: string): Body | undefined {
    if (path.endsWith(WELL_KNOWN)) return encode(behavior.document?.(sound(), origin) ?? sound());
    if (!path.startsWith('/jwks')) return undefined;
    const { keys = [KEYS.rsa] } = behavior;
    return Array.isArray(keys) ? JSON.stringify({ keys }) : keys;
  }

  function sound(): Json {
    return {
      issuer: behavior.issuer?.(origin) ?? endpoint,
      authorization_endpoint: `${origin}/authorize`,
      token_endpoint: `${origin}/token`,
      jwks_uri: `${origin}/jwks`,
      userinfo_endpoint: `${origin}/userinfo`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    };
  }

  return {
    endpoint,
    close: async () => {
      server.closeAllConnections?.(); // HTTP/2 servers have none
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serverOf(tls: ServerOptions | undefined, isHttp2: boolean): Server {
  if (tls === undefined) return createServer();
  return isHttp2 ? (createSecureServer(tls) as unknown as Server) : createTlsServer(tls);
}

/** The response to a code that isn't valid, of a client that is. */
export function invalidGrant(): { status: number; body: Json } {
  return { status: 400, body: { error: 'invalid_grant' } };
}

function encode(document: Json | Body): Body {
  return typeof document === 'string' || Buffer.isBuffer(document) ? document : JSON.stringify(document);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
