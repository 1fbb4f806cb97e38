import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../keycloak/server.js';
import { buildProvider } from './go.js';
import { clients, PEOPLE } from './people.js';
import { startServer } from './process.js';

const SCOPES = 'openid profile email groups offline_access';

/** Starts Ory Hydra with its storage in memory, and the pages of a login that it has none of. */
export async function startHydra(redirectUri: string) {
  const program = buildProvider('hydra', ['-tags', 'sqlite,json1'], 'github.com/ory/hydra/v2');
  const folder = mkdtempSync(join(tmpdir(), 'hydra-'));
  const [publicPort, adminPort] = [await freePort(), await freePort()];
  const admin = `http://127.0.0.1:${adminPort}`;
  const issuer = `http://127.0.0.1:${publicPort}/`;
  const pages = createServer((request, response) => {
    respond(admin, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  const pagesUrl = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  const config = join(folder, 'hydra.json');
  writeFileSync(config, JSON.stringify(configuration(publicPort, adminPort, pagesUrl)));
  const command = [program, 'serve', 'all', '--dev', '--config', config];
  const server = await startServer(
    command,
    {},
    /(Setting up http server on)[\s\S]*Setting up http server on/,
  );
  await register(admin, redirectUri);
  return {
    issuer,
    close: async () => {
      await server.close();
      pages.closeAllConnections();
      pages.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(publicPort: number, adminPort: number, pages: string): object {
  const url = `http://127.0.0.1:${publicPort}/`;
  const listen = (port: number) => ({ host: '127.0.0.1', port });
  return {
    dsn: 'memory',
    sqa: { opt_out: true },
    log: { level: 'info' },
    serve: { public: listen(publicPort), admin: listen(adminPort) },
    urls: { self: { issuer: url, public: url }, login: `${pages}/login`, consent: `${pages}/consent` },
    secrets: { system: ['only-for-the-test-0123456789'] },
    webfinger: {
      oidc_discovery: {
        supported_scope: ['profile', 'email', 'groups'],
        supported_claims: ['preferred_username', 'email', 'groups'],
      },
    },
  };
}

async function register(admin: string, redirectUri: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`${admin}/health/ready`).catch(() => undefined);
    if (ready?.ok) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  for (const client of clients(redirectUri))
    await call('POST', `${admin}/admin/clients`, {
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: [client.redirectUri],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      scope: SCOPES,
      token_endpoint_auth_method: 'client_secret_basic',
    });
}

async function call(method: string, url: string, body?: object): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const json = (await response.json()) as Record<string, unknown>;
  if (!response.ok)
    throw new Error(`Hydra responds with ${response.status} to ${url}: ${JSON.stringify(json)}`);
  return json;
}

/** Shows the login form, accepts the right password, and consents for the person. */
async function respond(admin: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const kind = url.pathname.slice(1);
  const given = new URLSearchParams(request.method === 'POST' ? await textOf(request) : '');
  const challenge = url.searchParams.get(`${kind}_challenge`) ?? given.get('challenge') ?? '';
  const at = (action: string): string =>
    `${admin}/admin/oauth2/auth/requests/${kind}${action}?${kind}_challenge=${encodeURIComponent(challenge)}`;
  const accept = async (body: object): Promise<void> => {
    const { redirect_to } = await call('PUT', at('/accept'), body);
    response.writeHead(302, { location: String(redirect_to) }).end();
  };
  if (kind === 'consent') {
    const { subject, requested_scope } = await call('GET', at(''));
    const person = PEOPLE.find(({ name }) => name === subject);
    const id_token = {
      preferred_username: subject,
      name: subject,
      email: person?.email,
      groups: person?.groups,
    };
    return accept({ grant_scope: requested_scope, session: { id_token } });
  }
  const person = PEOPLE.find(({ name }) => name === given.get('username'));
  if (person !== undefined && person.password === given.get('password'))
    return accept({ subject: person.name });
  const form = `<form method="post" action="/login"><input type="hidden" name="challenge" value="${challenge}">
<input type="text" name="username"><input type="password" name="password"></form>`;
  response.writeHead(200, { 'content-type': 'text/html' }).end(form);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
