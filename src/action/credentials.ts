import { Secret } from '../lib/secret.js';
import type { Credentials } from '../ovh/endpoint.js';

const OAUTH2 = ['ovh-client-id', 'ovh-client-secret'] as const;
const APPLICATION_KEY = ['ovh-application-key', 'ovh-application-secret', 'ovh-consumer-key'] as const;
const SETS = [OAUTH2, APPLICATION_KEY];
const SECRETS: readonly string[] = ['ovh-client-secret', 'ovh-application-secret', 'ovh-consumer-key'];

/** Exactly one of the three. */
export interface FoundCredentials {
  credentials?: Credentials;
  /** Two sets of inputs: always a mistake. */
  conflict?: string;
  /** Nothing whole was found: a mistake wherever secrets are handed out. */
  missing?: string;
}

type Lookup = (name: string) => string;

/**
 * One set of credentials, whole from the inputs or else whole from the environment, never a mixture.
 *
 * @param input value of an input, empty when it was not given
 * @param variable value of an environment variable, likewise
 * @param mask is told every secret that is there, also of a set that is not used
 */
export function readCredentials(
  input: Lookup,
  variable: Lookup,
  mask: (secret: string) => void,
): FoundCredentials {
  const variableOf = (name: string): string => name.toUpperCase().replaceAll('-', '_');
  const environment: Lookup = (name) => variable(variableOf(name));
  for (const lookup of [input, environment]) {
    for (const name of SECRETS) if (lookup(name) !== '') mask(lookup(name));
  }
  const whole = SETS.filter((set) => set.every((name) => input(name) !== ''));
  if (whole.length === 2) {
    return {
      conflict:
        'Two sets of OVHcloud credentials are given: keep `ovh-client-id` and `ovh-client-secret`, or the three of the application key, and remove the others.',
    };
  }
  const half =
    halfSet(input) ??
    (whole.length === 0 && !SETS.some((set) => isWhole(set, environment))
      ? halfSet(environment)?.map(variableOf)
      : undefined);
  if (half !== undefined) {
    const names = half.map((name) => `\`${name}\``).join(' and ');
    return {
      missing: `Half a set of OVHcloud credentials is given: ${names} ${half.length === 1 ? 'is' : 'are'} empty. Is the name of the secret right, and may this workflow read it?`,
    };
  }
  const credentials = fromLookup(input) ?? fromLookup(environment);
  if (credentials !== undefined) return { credentials };
  return {
    missing:
      'No OVHcloud credentials are given: set `ovh-client-id` and `ovh-client-secret`. If they are set, is the name of the secret right, and may this workflow read it?',
  };
}

function isWhole(set: readonly string[], lookup: Lookup): boolean {
  return set.every((name) => lookup(name) !== '');
}

/** The names that are empty of a set of which another is given. */
function halfSet(lookup: Lookup): string[] | undefined {
  const half = SETS.find((set) => !isWhole(set, lookup) && set.some((name) => lookup(name) !== ''));
  return half?.filter((name) => lookup(name) === '');
}

function fromLookup(lookup: Lookup): Credentials | undefined {
  if (isWhole(OAUTH2, lookup)) {
    return {
      kind: 'oauth2',
      clientId: lookup('ovh-client-id'),
      clientSecret: new Secret(lookup('ovh-client-secret')),
    };
  }
  if (!isWhole(APPLICATION_KEY, lookup)) return undefined;
  return {
    kind: 'application-key',
    applicationKey: lookup('ovh-application-key'),
    applicationSecret: new Secret(lookup('ovh-application-secret')),
    consumerKey: new Secret(lookup('ovh-consumer-key')),
  };
}
