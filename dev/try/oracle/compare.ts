import { Checks } from '../../../src/checks/all.js';
import { urlOf } from '../../../src/lib/address.js';
import { httpRequest, type SendRequest } from '../../../src/lib/http.js';
import type { Check } from '../../../src/model/checks.js';
import type { DesiredRegistry } from '../../../src/model/registry.js';
import type { OracleCase, OracleVerdict } from './oracle.js';

/** Address of a Harbor that starts a login. */
const HARBOR = 'https://harbor.example/c/oidc/login';

/** Returns whether a login can succeed, by the verdict of Harbor's libraries and the way of a browser. */
export function canLogIn(
  { starts, location, exchanges, verified }: OracleVerdict,
  isOverHttp = false,
): boolean {
  const canExchange = exchanges || isOverHttp;
  return starts && canExchange && verified.length > 0 && reachesProvider(location);
}

/** Returns whether a browser that Harbor redirects arrives at a provider, with Harbor's query. */
function reachesProvider(location: string): boolean {
  const url = urlOf(location, HARBOR);
  if (url === undefined) return false;
  const { protocol, host, searchParams } = url;
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && host !== new URL(HARBOR).host && searchParams.getAll('client_id').includes('harbor');
}

/** Returns the product's check of a provider, whose responses come from `send`. */
export async function checkOf(endpoint: string, send: SendRequest = httpRequest): Promise<Check> {
  const checks = new Checks({
    strictness: { provider: 'auto', login: 'off' },
    send,
    timeout: 20_000,
    signal: new AbortController().signal,
    maySendSecret: false,
    mask: () => undefined,
  });
  const provider = {
    endpoint,
    clientId: 'harbor',
    scope: ['openid'],
    groupsClaim: '',
    userClaim: '',
    verifyCert: true,
  };
  const [discovery] = await checks.provider(
    { provider } as DesiredRegistry,
    undefined,
    Promise.resolve(undefined),
  );
  if (discovery === undefined) throw new Error('no check');
  return discovery;
}

/** Returns a function that serves a case without a network. */
export function served({ issuer, document, keys }: OracleCase): SendRequest {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const nothing = { status: 404, headers: {}, body: '' };
  return async ({ url }) => {
    const isDocument = url.endsWith('/.well-known/openid-configuration');
    const found = url === address ? document : isDocument ? nothing : keys;
    return { kind: 'response', ...(found ?? nothing) };
  };
}

/** Returns how the product disagrees with what a login would do, or undefined. */
export function disagreement({ verdict }: Check, works: boolean): string | undefined {
  if (verdict === 'failed' && works) return 'failed, although a login can succeed';
  return verdict === 'passed' && !works ? 'passed, although no login can succeed' : undefined;
}
