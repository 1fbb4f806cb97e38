import {
  ApiError,
  type Assumptions,
  createOidc,
  deleteOidc,
  lookAtOidc,
  lookAtUsers,
  type Registry,
  updateOidc,
} from '../dev/fakes/ovhcloud/state.js';
import { CancelledError, type Wait } from '../src/model/wait.js';
import type { Call } from '../src/ovh/client.js';
import { OvhApiError, type OvhApiErrorDetails } from '../src/ovh/error.js';
import { type RegistryApi, registryApi } from '../src/ovh/registry.js';

/** Describes how a call fails: before or after its effect, and whether the effect is known. */
export interface MemoryFault {
  after: boolean;
  error: Partial<OvhApiErrorDetails>;
}

export const UNCLEAR: MemoryFault['error'] = {
  message: 'no connection (ECONNRESET)',
  retryable: true,
  effectUnknown: true,
};
export const REFUSED: MemoryFault['error'] = {
  status: 403,
  message: 'not granted',
  retryable: false,
  effectUnknown: false,
};
export const BUSY: MemoryFault['error'] = {
  status: 409,
  message: 'not ready',
  retryable: true,
  effectUnknown: false,
};

export interface Memory {
  registry: Registry;
  assumptions: Assumptions;
  /** `METHOD last-part` of every call. */
  calls: string[];
  /** The fault of a call, by `METHOD last-part` and its number from 1. */
  fault?: (call: string, number: number) => MemoryFault | undefined;
  /** Runs before a call. */
  before?: (call: string, number: number) => void;
}

/** Returns the typed API on top of the emulator's state, without sockets. */
export function memoryApi({ registry, assumptions, calls, fault, before }: Memory): RegistryApi {
  const effect = (method: string, path: string, body: unknown): unknown => {
    if (path.endsWith('/containerRegistry/r')) return { id: 'r', status: registry.status };
    if (path.endsWith('/users')) return lookAtUsers(registry);
    if (path.endsWith('/setAsAdmin')) {
      const user = registry.users.find(({ id }) => path.includes(`/users/${id}/`));
      if (user !== undefined) user.admin = true;
      return null;
    }
    if (method === 'GET') return lookAtOidc(registry, assumptions);
    if (method === 'POST') return createOidc(registry, body as never, assumptions);
    if (method === 'PUT') return updateOidc(registry, body as never, assumptions);
    return deleteOidc(registry, assumptions);
  };
  const client = {
    close: () => undefined,
    call: async ({ method, path, body }: Call): Promise<unknown> => {
      const name = `${method} ${path.split('/').at(-1)}`;
      const flag =
        method === 'POST' && (body as { deleteUsers?: boolean }).deleteUsers === true ? ' deleteUsers' : '';
      calls.push(name + flag);
      const number = calls.filter((call) => call.startsWith(name)).length;
      before?.(name, number);
      const failing = fault?.(name, number);
      const fail = (error: Partial<OvhApiErrorDetails>): never => {
        throw new OvhApiError({
          method,
          path,
          at: '2026-01-05T09:00:00.000Z',
          endpoint: 'memory',
          message: '',
          retryable: false,
          effectUnknown: false,
          ...error,
        });
      };
      if (failing !== undefined && !failing.after) fail(failing.error);
      try {
        const answer = effect(method, path, body);
        if (failing !== undefined) fail(failing.error);
        return answer;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return fail({
          status: error.status,
          errorClass: error.errorClass,
          message: error.message,
          retryable: error.status === 409,
        });
      }
    },
  };
  return registryApi(client, { serviceName: 'p', registryId: 'r' }, false);
}

/** Returns a `Wait` whose clock advances only when it sleeps. */
export function simulatedWait(change: Partial<Pick<Wait, 'signal' | 'limit'>> = {}): Wait {
  let time = Date.parse('2026-01-05T09:00:00Z');
  const { signal = new AbortController().signal, limit = 300_000 } = change;
  return {
    now: () => time,
    sleep: async (ms) => {
      if (signal.aborted) throw new CancelledError();
      time += ms;
    },
    log: { info: () => undefined },
    signal,
    limit,
  };
}
