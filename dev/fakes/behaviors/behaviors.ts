import { ALGORITHM_BEHAVIORS, CONTENT_BEHAVIORS, ENDPOINT_BEHAVIORS, ISSUER_BEHAVIORS } from './documents.js';
import { HTTP_BEHAVIORS, REDIRECT_BEHAVIORS, STATUS_BEHAVIORS, TOKEN_BEHAVIORS } from './http.js';
import { keyBehaviors } from './keys.js';
import type { Behavior } from './server.js';
import { TLS_BEHAVIORS } from './tls.js';

/** Returns every behavior whose outcome with a real Harbor was recorded, by the name in the record. */
export async function recordedBehaviors(): Promise<Map<string, Behavior>> {
  const groups: Record<string, Record<string, Behavior>> = {
    algorithms: ALGORITHM_BEHAVIORS,
    content: CONTENT_BEHAVIORS,
    endpoints: ENDPOINT_BEHAVIORS,
    http: HTTP_BEHAVIORS,
    issuer: ISSUER_BEHAVIORS,
    keys: await keyBehaviors(),
    redirect: REDIRECT_BEHAVIORS,
    status: STATUS_BEHAVIORS,
    tls: TLS_BEHAVIORS,
    token: TOKEN_BEHAVIORS,
  };
  return new Map(
    Object.entries(groups).flatMap(([group, rows]) =>
      Object.entries(rows).map(([name, behavior]) => [`${group}: ${name}`, behavior] as const),
    ),
  );
}
