import type { Provider } from '../model/registry.js';

/** An entry of the file whose client secret is to be named. */
interface Client {
  name: string;
  provider: Pick<Provider, 'endpoint' | 'clientId'>;
}

/**
 * Returns the environment variable of the client secret for each entry, undefined for those that use the
 * input. A client is a pair of endpoint and client ID. The one with the most entries uses the input. Of
 * several with as many, it is the first.
 */
export function secretVariables(entries: readonly Client[]): (string | undefined)[] {
  const keys = entries.map(({ provider: { endpoint, clientId } }) => JSON.stringify([endpoint, clientId]));
  const clients = [...new Set(keys)];
  const sizeOf = (client: string): number => keys.filter((key) => key === client).length;
  const largest = Math.max(0, ...clients.map(sizeOf));
  const main = clients.find((client) => sizeOf(client) === largest);
  const variables = new Map<string, string>();
  for (const client of clients) {
    if (client === main) continue;
    const first = entries[keys.indexOf(client)]?.name ?? '';
    const suffix = first.toUpperCase().replace(/[^A-Z0-9]/g, '_') || '_';
    variables.set(client, unique(`OIDC_CLIENT_SECRET_${suffix}`, '_', new Set(variables.values())));
  }
  return keys.map((key) => variables.get(key));
}

/** Returns a name that isn't taken: itself, else with the first free number from 2. */
export function unique(name: string, separator: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++)
    if (!taken.has(`${name}${separator}${number}`)) return `${name}${separator}${number}`;
}
