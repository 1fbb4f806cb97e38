import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { HarborFake, type HarborOptions } from '../harbor.js';
import { certificate } from '../tls.js';
import { authenticate, Tokens } from './auth.js';
import { answerProblem, requestProblem } from './contract.js';
import { answerWith, type Fault, happensAfterEffect } from './faults.js';
import {
  ApiError,
  ASSUMPTIONS,
  type Assumptions,
  createOidc,
  deleteOidc,
  lookAtOidc,
  lookAtUsers,
  type ProviderBody,
  type Registry,
  updateOidc,
} from './state.js';

export type Operation =
  | 'token'
  | 'time'
  | 'registries'
  | 'registry'
  | 'getOidc'
  | 'postOidc'
  | 'putOidc'
  | 'deleteOidc'
  | 'users'
  | 'setAsAdmin'
  /** Harbor's start of a login. */
  | 'login';

/** A request that the emulator received. */
export interface Received {
  operation: Operation | 'unknown';
  method: string;
  path: string;
  body: string;
  /** Position among the requests of its operation, from 1. */
  number: number;
  /** Status of the response, or 0 without a response. */
  status: number;
}

/** A moment of a request at which a test can act. */
export type Moment = 'received' | 'effect' | 'half-answered' | 'answered';

export interface EmulatorOptions {
  registries: Registry[];
  assumptions?: Partial<Assumptions>;
  /** Returns the fault of a request, or undefined. */
  fault?: (request: Received) => Fault | undefined;
  /** Returns a response that replaces the emulator's own. It has no effect. */
  answer?: (request: Received) => { status: number; body: unknown } | undefined;
  /** Called at each moment. The emulator awaits its result. */
  onMoment?: (moment: Moment, request: Received) => void | Promise<void>;
  /** How far the API's clock is ahead, in seconds. */
  clockAhead?: number;
  /** Lifetime of an access token in seconds, as stated in its response. */
  tokenLife?: number;
  /** Delay of every response in milliseconds. */
  latency?: number;
  /** How the registries respond to the start of a login. */
  harbor?: Partial<HarborOptions>;
}

export interface Emulator {
  /** Value for the input `ovh-endpoint`. */
  endpoint: string;
  /** Value for the input `ovh-token-url`. */
  tokenUrl: string;
  received: Received[];
  /** Number of connections that were opened. */
  connections: number;
  registries: Registry[];
  assumptions: Assumptions;
  /** Harbor's half of the registries. A registry without a URL gets one here. */
  harbor: HarborFake;
  /** Requests, and responses of the emulator, that violate OVHcloud's OpenAPI document. */
  violations: string[];
  /** Returns an access token that nobody requested. */
  issueToken(): string;
  /** Invalidates every access token that was issued. */
  endTokens(): void;
  close(): Promise<void>;
}

const ROUTES: [Operation, string, RegExp][] = [
  ['token', 'POST', /^(?:\/auth)?\/oauth2\/token$/],
  ['time', 'GET', /^\/1\.0\/auth\/time$/],
  ['registries', 'GET', /^\/1\.0\/cloud\/project\/([^/]+)\/containerRegistry$/],
  ['registry', 'GET', /^\/1\.0\/cloud\/project\/([^/]+)\/containerRegistry\/([^/]+)$/],
  ['getOidc', 'GET', /^\/1\.0\/cloud\/project\/([^/]+)\/containerRegistry\/([^/]+)\/openIdConnect$/],
  ['postOidc', 'POST', /^\/1\.0\/cloud\/project\/([^/]+)\/containerRegistry\/([^/]+)\/openIdConnect$/],
  ['putOidc', 'PUT', /^\/1\.0\/cloud\/project\/([^/]+)\/containerRegistry\/([^/]+)\/openIdConnect$/],
  ['deleteOidc', 'DELETE', /^\/1\.0\/cloud\/project\/([^/]+)\/containerRegistry\/([^/]+)\/openIdConnect$/],
  ['users', 'GET', /^\/1\.0\/cloud\/project\/([^/]+)\/containerRegistry\/([^/]+)\/users$/],
  [
    'setAsAdmin',
    'PUT',
    /^\/1\.0\/cloud\/project\/([^/]+)\/containerRegistry\/([^/]+)\/users\/([^/]+)\/setAsAdmin$/,
  ],
  ['login', 'GET', /^\/harbor\/([^/]+)\/c\/oidc\/login/],
];

interface Answer {
  status: number;
  /** Sent as JSON. */
  body: unknown;
  headers?: Record<string, string>;
}

/** Status of a connection that is closed without a response. */
const UNREACHABLE = 0;

/** Where the emulator serves Harbor's half of the registries, by ID. */
const HARBOR_PATH = '/harbor/';

/** Returns the operation of a request, and the IDs in its path. */
function routeOf(method: string, path: string): { operation: Operation | 'unknown'; parts: string[] } {
  const [operation, , pattern] =
    ROUTES.find(([, verb, one]) => verb === method && one.test(path)) ?? (['unknown', '', /$^/] as const);
  return { operation, parts: pattern.exec(path)?.slice(1).map(decodeURIComponent) ?? [] };
}

/** Starts an HTTPS server on 127.0.0.1 that emulates OVHcloud's API for the OIDC of a registry. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const tokens = new Tokens(options.tokenLife ?? 3600);
  const sockets = new Set<Duplex>();
  const counts = new Map<string, number>();
  const server: Server = createServer(await certificate(), (request, response) => {
    handle(request, response).catch((error: unknown) => {
      emulator.violations.push(`the emulator failed: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    emulator.connections++;
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `https://127.0.0.1:${port}`;
  const assumptions = { ...ASSUMPTIONS, ...options.assumptions };
  const tokenUrl = assumptions.ownTokenHost ? `https://localhost:${port}` : `${origin}/auth`;
  const emulator: Emulator = {
    endpoint: `${origin}/1.0`,
    tokenUrl: `${tokenUrl}/`,
    received: [],
    connections: 0,
    registries: options.registries,
    assumptions,
    harbor: new HarborFake(options.harbor ?? {}),
    violations: [],
    endTokens: () => tokens.given.clear(),
    issueToken: () => tokens.issue(),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  for (const registry of options.registries) {
    registry.url ||= `${origin}${HARBOR_PATH}${registry.id}`;
    emulator.harbor.start(registry);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = request;
    const body = await bodyOf(request);
    const { operation, parts } = routeOf(method, path);
    const number = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, number);
    const received: Received = { operation, method, path, body, number, status: 0 };
    emulator.received.push(received);
    await options.onMoment?.('received', received);
    if (options.latency !== undefined) await new Promise((resolve) => setTimeout(resolve, options.latency));

    const fault = options.fault?.(received);
    let answer: Answer = { status: 200, body: null };
    if (fault === undefined || happensAfterEffect(fault)) {
      answer = await respond(received, parts, request);
      await options.onMoment?.('effect', received);
    }
    const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
    if (answer.status === UNREACHABLE) return void response.destroy();
    if (fault !== undefined && !(await answerWith(fault, response, text))) return;
    received.status = answer.status;
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      'x-ovh-queryid': `EU.ext-1.emulator.${emulator.received.length}`,
      'content-length': Buffer.byteLength(text),
      ...answer.headers,
    });
    if (options.onMoment !== undefined && text.length > 1) {
      response.write(text.slice(0, 1));
      await options.onMoment('half-answered', received);
      response.end(text.slice(1));
    } else response.end(text);
    await options.onMoment?.('answered', received);
  }

  async function respond(received: Received, parts: string[], request: IncomingMessage): Promise<Answer> {
    const replaced = options.answer?.(received);
    if (replaced !== undefined) return replaced;
    return received.operation === 'login'
      ? serveLogin(received.path, parts[0])
      : attempt(() => serve(received, parts, request));
  }

  async function serveLogin(path: string, id: string | undefined): Promise<Answer> {
    const registry = emulator.registries.find((one) => one.id === id);
    return (
      (registry && (await emulator.harbor.respond(registry, path))) ?? { status: UNREACHABLE, body: null }
    );
  }

  function attempt(work: () => Answer): Answer {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const body = { class: error.errorClass, message: error.message };
      check('error', body);
      return { status: error.status, body };
    }
  }

  function serve(
    { operation, method, path, body }: Received,
    [serviceName, registryId, userId]: string[],
    request: IncomingMessage,
  ): Answer {
    const now = Math.round(Date.now() / 1000) + (options.clockAhead ?? 0);
    if (operation === 'unknown')
      throw new ApiError(404, 'Client::NotFound', `Got an invalid (or empty) URL: ${method} ${path}`);
    if (operation === 'token') return grant(path, body, request);
    if (operation === 'time') return { status: 200, body: now };
    authenticate(method, `https://127.0.0.1${path}`, request.headers, body, tokens, now);

    const ofProject = emulator.registries.filter((registry) => registry.serviceName === serviceName);
    if (operation === 'registries') return { status: 200, body: ofProject.map(shown) };
    const registry = ofProject.find(({ id }) => id === registryId);
    if (registry === undefined) throw new ApiError(404, 'Client::NotFound', 'This service does not exist');
    switch (operation) {
      case 'registry':
        return { status: 200, body: shown(registry) };
      case 'getOidc': {
        const oidc = lookAtOidc(registry, emulator.assumptions);
        check('getOidc', oidc);
        return { status: 200, body: oidc };
      }
      case 'postOidc':
        createOidc(registry, valid('postOidc', body) as { provider: ProviderBody }, emulator.assumptions);
        return { status: 200, body: null };
      case 'putOidc':
        updateOidc(registry, valid('putOidc', body) as ProviderBody, emulator.assumptions);
        return { status: 200, body: null };
      case 'deleteOidc':
        deleteOidc(registry, emulator.assumptions);
        return { status: 200, body: undefined };
      case 'users':
        return {
          status: 200,
          body: lookAtUsers(registry).map(({ admin: _, ...user }) => {
            check('user', user);
            return user;
          }),
        };
      case 'login':
        return { status: UNREACHABLE, body: null };
      case 'setAsAdmin': {
        const user = registry.users.find(({ id }) => id === userId);
        if (user === undefined) throw new ApiError(404, 'Client::NotFound', 'User not found');
        user.admin = true;
        return { status: 200, body: undefined };
      }
    }
  }

  function grant(path: string, body: string, { headers }: IncomingMessage): Answer {
    if (`https://${headers.host}${path}` !== `${tokenUrl}/oauth2/token`)
      throw new ApiError(404, 'Client::NotFound', 'No token endpoint here');
    const { status, answer } = tokens.grant(headers, new URLSearchParams(body));
    return { status, body: answer };
  }

  function valid(operation: 'postOidc' | 'putOidc', text: string): unknown {
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      body = undefined;
    }
    const problem = requestProblem(operation, body);
    if (problem === undefined) return body;
    emulator.violations.push(`${operation}: ${problem}`);
    throw new ApiError(400, 'Client::BadRequest', `Invalid body: ${problem}`);
  }

  function check(kind: Parameters<typeof answerProblem>[0], body: unknown): void {
    const problem = answerProblem(kind, body);
    if (problem !== undefined) emulator.violations.push(`response ${kind}: ${problem}`);
  }

  function shown({ id, name, status, url, version, iamEnabled, serviceName }: Registry): object {
    const answer = {
      id,
      name,
      status,
      url,
      iamEnabled,
      projectID: serviceName,
      region: 'GRA',
      version,
      size: 0,
      createdAt: '2026-01-05T09:00:00.000000Z',
      updatedAt: '2026-01-05T09:00:00.000000Z',
    };
    // The API returns the undocumented status DELIVERING, so there can be others.
    check(
      'registry',
      answerProblem('registry', answer)?.startsWith('/status') ? { ...answer, status: 'READY' } : answer,
    );
    return answer;
  }

  return emulator;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
