import type { HttpRequest, HttpResponse } from '../../../src/lib/http.js';
import { CancelledError } from '../../../src/model/wait.js';
import type { Call } from '../../../src/ovh/client.js';
import { OvhApiError } from '../../../src/ovh/error.js';
import { describeFailure, type ObservedRequest, type Outcome } from '../../../src/ovh/failure.js';
import { HarborFake } from '../../fakes/harbor.js';
import {
  ApiError,
  type Assumptions,
  createOidc,
  deleteOidc,
  lookAtOidc,
  lookAtUsers,
  type ProviderBody,
  type Registry,
  type User,
  updateOidc,
} from '../../fakes/ovhcloud/state.js';
import { type ProviderRequest, providerRequest, soundResponse } from './provider.js';
import type { SearchFault } from './script.js';

/** A write that took effect. */
export interface LedgerEntry {
  registryId: string;
  call: string;
  /** Who wrote: the run, or someone else. */
  by: 'run' | 'other';
  /** IDs and names of the users that it deleted. `?` is one that the API doesn't list. */
  deleted: string[];
  /** IDs and names of the users in a list right before it, or undefined if there was another call in between. */
  listed: string[] | undefined;
}

/** A moment of a call: before it is sent, between its effect and its response, or after its response. */
export type Boundary = 'before' | 'effect' | 'after';

export interface WorldOptions {
  registries: Registry[];
  assumptions: Assumptions;
  /** Called at each moment of a call. */
  act: (boundary: Boundary, name: string, number: number) => void;
  /** Milliseconds that each read takes. */
  readMs?: number;
  /** Returns the fault of a call. */
  fault: (name: string, number: number) => SearchFault | undefined;
}

/** Names of the calls to the provider. */
export const PROVIDER_CALLS = {
  document: 'GET document',
  keys: 'GET keys',
  token: 'POST token',
  authorization: 'GET authorization',
} as const satisfies Record<ProviderRequest, string>;

/** More calls than any run makes. Stops a run that doesn't end. */
const MAX_CALLS = 400;
const REQUEST_TIMEOUT_MS = 30_000;
/** Response of each fault that has one. The others break the connection. */
const RESPONSES: Partial<Record<SearchFault, [status: number, body: string, retryAfter?: string]>> = {
  '400': [400, '{"class":"Client::BadRequest","message":"Invalid request"}'],
  '401': [401, '{"class":"Client::Unauthorized","message":"Invalid access token"}'],
  '403': [403, '{"class":"Client::Forbidden","message":"User is not granted for this request"}'],
  '404': [404, '{"class":"Client::NotFound","message":"Not found"}'],
  '409': [409, '{"class":"Client::Conflict::ServiceNotReady","message":"The registry is not ready"}'],
  '429': [429, '{"class":"Client::TooManyRequests","message":"Too many requests"}', '25'],
  '500': [500, '{"class":"Server::InternalServerError","message":"Internal server error"}'],
  '502-after': [502, '<html>Bad gateway</html>'],
  '503': [503, '{"class":"Server::ServiceUnavailable","message":"Service unavailable"}'],
  '503-after': [503, '{"class":"Server::ServiceUnavailable","message":"Service unavailable"}'],
  'html-after': [200, '<html>Welcome</html>'],
};

/** Returns what identifies a user. */
export function userKey({ id, user }: Pick<User, 'id' | 'user'>): string {
  return `${id} ${user}`;
}

/** Returns whether a call takes effect although it fails. */
export function happensAfterEffect(fault: SearchFault): boolean {
  return fault.endsWith('-after') || fault === 'cut';
}

/**
 * OVHcloud's API without sockets and with simulated time. Calls can have faults, and others can act at each
 * moment. The ledger has every effect.
 */
export class World {
  readonly ledger: LedgerEntry[] = [];
  /** `METHOD last-part` of every call that arrived, in order. */
  readonly calls: string[] = [];
  /** The settings in the last GET response of the OIDC configuration, by registry. */
  readonly shown = new Map<string, Record<string, unknown> | undefined>();
  /** Registry and users of the previous call, if it listed users. */
  #listing: { registryId: string; ids: string[] } | undefined;
  readonly registries: Registry[];
  readonly assumptions: Assumptions;
  /** Harbor's half of the registries. It gets settings as late as the API shows them. */
  readonly harbor: HarborFake;
  /** Harbor's last definite response to the start of a login, by registry. */
  readonly logins = new Map<string, HttpResponse>();
  /** Whether the current access token is valid. */
  tokenIsValid = true;
  /** Number of users that the API counted without listing them, at the last rejected POST. */
  #uncounted = 0;
  #now = Date.parse('2026-01-05T09:00:00Z');
  readonly #options: WorldOptions;

  constructor(options: WorldOptions) {
    this.#options = options;
    this.registries = options.registries;
    this.assumptions = options.assumptions;
    this.harbor = new HarborFake({ lateReads: options.assumptions.lateReads });
    for (const registry of this.registries) {
      registry.url = `https://${registry.id}.harbor.example`;
      this.harbor.start(registry);
    }
  }

  /** Forgets the calls so far, so that numbers count from here. Effects stay. */
  forgetCalls(): void {
    this.calls.length = 0;
    this.ledger.length = 0;
  }

  now = (): number => this.#now;

  /** The act that cancels the run aborts it. */
  readonly cancel = new AbortController();

  sleep = async (ms: number): Promise<void> => {
    if (this.cancel.signal.aborted) throw new CancelledError();
    this.#now += ms;
  };

  /** Sends one attempt of a call. Throws the same errors as the real client. */
  async send(call: Call): Promise<unknown> {
    const parts = call.path.split('/');
    const registry = this.registries.find(({ id }) => parts.includes(id));
    const last = parts.at(-1) ?? '';
    const name = `${call.method} ${registry !== undefined && last === registry.id ? 'registry' : last}`;
    if (this.calls.length >= MAX_CALLS) throw new RangeError("The run doesn't end.");
    const number = this.calls.filter((made) => made === name).length + 1;
    this.#options.act('before', name, number);
    this.calls.push(name);
    await Promise.resolve(); // parallel calls arrive in turn
    if (call.method === 'GET') this.#now += this.#options.readMs ?? 0;
    try {
      return this.#respond(call, name, number, registry);
    } finally {
      this.#options.act('after', name, number);
    }
  }

  /** Sends a request of a check. */
  sendRequest = (request: HttpRequest): Promise<HttpResponse> => {
    const which = providerRequest(request);
    return which === undefined ? this.#askHarbor(request) : this.#askProvider(which, request);
  };

  async #askProvider(which: ProviderRequest, { url }: HttpRequest): Promise<HttpResponse> {
    const name = PROVIDER_CALLS[which];
    const number = this.calls.filter((made) => made === name).length + 1;
    this.#options.act('before', name, number);
    this.calls.push(name);
    await Promise.resolve();
    const fault = this.#options.fault(name, number);
    this.#options.act('after', name, number);
    if (fault === undefined) return soundResponse(which, url);
    const [status, body] = RESPONSES[fault] ?? [];
    if (status === undefined) return { kind: 'failed', reason: 'ECONNRESET', certificate: false };
    return { kind: 'response', status, headers: {}, body: body ?? '' };
  }

  async #askHarbor({ url }: HttpRequest): Promise<HttpResponse> {
    const registry = this.registries.find((one) => url.startsWith(`${one.url}/`));
    const name = 'GET login';
    const number = this.calls.filter((made) => made === name).length + 1;
    this.#options.act('before', name, number);
    this.calls.push(name);
    const fault = this.#options.fault(name, number);
    const login = registry && (await this.harbor.respond(registry, url));
    this.#options.act('effect', name, number);
    this.#options.act('after', name, number);
    const [status, body] = (fault && RESPONSES[fault]) ?? [login?.status, JSON.stringify(login?.body)];
    const isLost = fault !== undefined && RESPONSES[fault] === undefined;
    if (isLost || status === undefined) return { kind: 'failed', reason: 'ECONNRESET', certificate: false };
    const headers = fault === undefined ? (login?.headers ?? {}) : {};
    const response: HttpResponse = { kind: 'response', status, headers, body: body ?? '' };
    if (registry !== undefined) this.logins.set(registry.id, response);
    return response;
  }

  #respond(call: Call, name: string, number: number, registry: Registry | undefined): unknown {
    const fault = this.#options.fault(name, number);
    const listing = this.#listing;
    this.#listing = undefined;
    if (name === 'GET openIdConnect' && fault === '404' && registry !== undefined)
      this.shown.set(registry.id, undefined);
    if (fault !== undefined && !happensAfterEffect(fault)) return this.#break(call, fault);
    if (!this.tokenIsValid) return this.#break(call, '401');
    const listed = listing?.registryId === registry?.id ? listing?.ids : undefined;
    const answer = this.#attempt(name, registry, call, listed);
    this.#options.act('effect', name, number);
    if (fault !== undefined) return this.#break(call, fault);
    if (answer instanceof ApiError) {
      const { status, errorClass, message } = answer;
      return this.#reject(call, status, JSON.stringify({ class: errorClass, message }));
    }
    if (name === 'GET openIdConnect' && registry !== undefined) this.shown.set(registry.id, answer as never);
    if (name === 'GET users' && registry !== undefined)
      this.#listing = { registryId: registry.id, ids: (answer as User[]).map(userKey) };
    return structuredClone(answer);
  }

  #attempt(
    name: string,
    registry: Registry | undefined,
    { path, body }: Call,
    listed: string[] | undefined,
  ): unknown {
    try {
      return registry === undefined ? this.registries : this.#effect(name, registry, path, body, listed);
    } catch (error) {
      if (error instanceof ApiError) return error;
      throw error;
    }
  }

  #reject(call: Call, status: number, body: string, retryAfter?: string): never {
    const headers = {
      'x-ovh-queryid': 'EU.search',
      ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
    };
    const response = { statusCode: status, headers } as unknown as NonNullable<ObservedRequest['response']>;
    return this.#fail(call, { error: status, message: undefined }, { request: {} as never, response, body });
  }

  #break(call: Call, fault: SearchFault): never {
    const response = RESPONSES[fault];
    if (response !== undefined) return this.#reject(call, ...response);
    const request = {} as never;
    if (fault.startsWith('stall')) {
      this.#now += REQUEST_TIMEOUT_MS;
      return this.#fail(call, { ended: 'time' }, { request, body: '' });
    }
    if (fault === 'cut') return this.#fail(call, { ended: 'incomplete' }, { request, body: '{' });
    const code = fault === 'refused' ? 'ECONNREFUSED' : 'ECONNRESET';
    const networkError = Object.assign(new Error('lost'), { code });
    return this.#fail(call, { error: -104, message: undefined }, { request, networkError, body: '' });
  }

  #fail({ method, path, iamAction }: Call, outcome: Outcome, observed: ObservedRequest): never {
    const facts = describeFailure(outcome, observed, REQUEST_TIMEOUT_MS, method);
    const at = new Date(this.#now).toISOString();
    throw new OvhApiError({ ...facts, method, path, at, endpoint: 'search', iamAction });
  }

  #effect(
    name: string,
    registry: Registry,
    path: string,
    body: unknown,
    listed: string[] | undefined,
  ): unknown {
    const { id, name: title, status, url, iamEnabled } = registry;
    if (name === 'GET registry') {
      if (status === 'UPDATING') registry.status = 'READY'; // for the next read
      return { id, name: title, status, url, iamEnabled };
    }
    if (name === 'GET users') return lookAtUsers(registry).map(({ admin: _, ...user }) => user);
    if (name === 'GET openIdConnect') {
      try {
        return lookAtOidc(registry, this.assumptions);
      } catch (error) {
        this.shown.set(registry.id, undefined);
        throw error;
      }
    }
    if (status !== 'READY') throw new ApiError(409, 'Client::Conflict', `The registry is ${status}`);
    return this.write('run', name, registry, { path, body, listed });
  }

  /** Applies a write and records its effect. */
  write(
    by: LedgerEntry['by'],
    call: string,
    registry: Registry,
    { path = '', body, listed }: { path?: string; body: unknown; listed?: string[] | undefined },
  ): unknown {
    const before = registry.users;
    const deletesUsers = (body as { deleteUsers?: boolean } | undefined)?.deleteUsers === true;
    if (call === 'POST openIdConnect') {
      if (!deletesUsers) this.#uncounted = this.assumptions.uncountedUsers;
      createOidc(registry, body as { provider: ProviderBody }, this.assumptions);
    } else if (call === 'PUT openIdConnect') updateOidc(registry, body as ProviderBody, this.assumptions);
    else if (call === 'DELETE openIdConnect') deleteOidc(registry, this.assumptions);
    else {
      const user = registry.users.find(({ id }) => path.includes(`/users/${id}/`));
      if (user === undefined) throw new ApiError(404, 'Client::NotFound', 'User not found');
      user.admin = true;
    }
    const left = new Set(registry.users);
    const deleted = before.filter((user) => !left.has(user)).map(userKey);
    // Nobody can detect a user who is added after the API has counted them.
    const wasCounted = this.assumptions.uncountedUsers === this.#uncounted;
    if (deletesUsers && this.assumptions.uncountedUsers > 0 && wasCounted) deleted.push('?');
    this.ledger.push({ registryId: registry.id, call, by, deleted, listed });
    return null;
  }
}
