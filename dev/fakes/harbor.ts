import { request } from 'node:http';
import type { Oidc, Registry } from './ovhcloud/state.js';

/** Marks requests of Harbor, so that others don't count them as the action's. */
export const HARBOR_HEADERS = { 'user-agent': 'harbor' };

/** How the fake of Harbor responds to the start of a login. */
export interface HarborOptions {
  /** Number of logins after a write that still have the earlier settings. `Infinity`: for ever. */
  lateReads: number;
  /** Settings that Harbor has instead of those of the API. */
  values: Partial<Pick<Oidc, 'endpoint' | 'clientId' | 'scope'>>;
  /** Host in Harbor's redirect URI. */
  host: string;
  /** A status instead of the response, or no response at all. */
  fails: 403 | 412 | 500 | 502 | 'unreachable';
}

export interface HarborResponse {
  status: number;
  headers: Record<string, string>;
  /** As JSON. */
  body: unknown;
}

/** Harbor's half of a registry, as observed on Harbor 2.15: it redirects the start of a login. */
export class HarborFake {
  /** Paths of every request that arrived. */
  readonly received: string[] = [];
  options: Partial<HarborOptions>;
  readonly #has = new Map<string, { oidc: Oidc | undefined; left: number | undefined }>();

  constructor(options: Partial<HarborOptions>) {
    this.options = options;
  }

  /** Notes the settings before the first write. */
  start(registry: Registry): void {
    this.#has.set(registry.id, { oidc: structuredClone(registry.oidc), left: undefined });
  }

  /** Returns the response to `GET /c/oidc/login`, or undefined if there is none. */
  async respond(registry: Registry, path: string): Promise<HarborResponse | undefined> {
    this.received.push(path);
    const { fails, values, host } = this.options;
    if (fails === 'unreachable') return undefined;
    const oidc = this.#settings(registry);
    if (fails === 412 || oidc === undefined) return failure(412, 'PRECONDITION_FAILED');
    if (fails !== undefined) return failure(fails, 'UNKNOWN');
    const { endpoint, clientId, scope } = { ...oidc, ...values };
    const authorization = await authorizationEndpoint(endpoint);
    if (authorization === undefined) return failure(500, 'UNKNOWN');
    const url = new URL(authorization);
    const callback = new URL(`${registry.url}/c/oidc/callback`);
    if (host !== undefined) callback.host = host;
    const query = {
      client_id: clientId,
      code_challenge: 'harbors-code-challenge-0123456789-0123456789',
      code_challenge_method: 'S256',
      redirect_uri: callback.href,
      response_type: 'code',
      scope: scope.split(',').join(' '),
      state: 'HarborsState0123456789',
    };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return {
      status: 302,
      headers: { location: url.href, 'set-cookie': 'sid=harbors-cookie' },
      body: undefined,
    };
  }

  #settings(registry: Registry): Oidc | undefined {
    const has = this.#has.get(registry.id) ?? { oidc: undefined, left: undefined };
    if (JSON.stringify(has.oidc) !== JSON.stringify(registry.oidc)) {
      has.left ??= this.options.lateReads ?? 0;
      if (has.left > 0) has.left--;
      else Object.assign(has, { oidc: structuredClone(registry.oidc), left: undefined });
    }
    this.#has.set(registry.id, has);
    return has.oidc;
  }
}

function failure(status: number, code: string): HarborResponse {
  return { status, headers: {}, body: { errors: [{ code, message: 'of the fake' }] } };
}

/** Returns what Harbor reads from the discovery document. Only providers on this machine are requested. */
async function authorizationEndpoint(endpoint: string): Promise<string | undefined> {
  if (!endpoint.startsWith('http://127.0.0.1')) return `${endpoint}/protocol/openid-connect/auth`;
  const address = `${endpoint.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const text = await new Promise<string>((resolve) => {
    const asked = request(address, { headers: HARBOR_HEADERS }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve(response.statusCode === 200 ? body : ''));
    });
    asked.on('error', () => resolve(''));
    asked.end();
  });
  try {
    const { issuer, authorization_endpoint } = JSON.parse(text);
    return issuer === endpoint ? authorization_endpoint : undefined;
  } catch {
    return undefined;
  }
}
