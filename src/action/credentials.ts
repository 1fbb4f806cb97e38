import { Secret } from '../lib/secret.js';
import { type Text, text, words } from '../model/text.js';
import type { Credentials } from '../ovh/endpoint.js';

const OAUTH2 = ['ovh-client-id', 'ovh-client-secret'] as const;
const ACCESS_TOKEN = ['ovh-access-token'] as const;
const APPLICATION_KEY = ['ovh-application-key', 'ovh-application-secret', 'ovh-consumer-key'] as const;
/** In the order in which the environment is read. */
const SETS = [OAUTH2, ACCESS_TOKEN, APPLICATION_KEY];
/** Inputs that hold secrets. The environment has them in upper case, with underscores. */
export const SECRETS: readonly string[] = [
  'ovh-client-secret',
  'ovh-access-token',
  'ovh-application-secret',
  'ovh-consumer-key',
];
const CHECK_SECRET = words('check the name of the secret and whether this workflow can access it.');

/** The credentials, or why there are none. Exactly one of the three properties is set. */
export interface FoundCredentials {
  credentials?: Credentials;
  /** Error message if the inputs hold more than one complete set. */
  conflict?: Text;
  /** Error message if there is no complete set. Runs that get no secrets ignore it. */
  missing?: Text;
}

/** Returns the environment variable that replaces an empty input. */
export function variableOf(input: string): string {
  return input.toUpperCase().replaceAll('-', '_');
}

type Lookup = (name: string) => string;

/**
 * Returns one complete set of credentials, from the inputs or else from the environment. It never mixes them.
 *
 * @param input returns the value of an input, empty if it isn't set
 * @param variable returns the value of an environment variable, empty if it isn't set
 * @param mask receives every secret, also of a set that isn't used
 */
export function readCredentials(
  input: Lookup,
  variable: Lookup,
  mask: (secret: string) => void,
): FoundCredentials {
  const environment: Lookup = (name) => variable(variableOf(name));
  for (const lookup of [input, environment]) {
    for (const name of SECRETS) if (lookup(name) !== '') mask(lookup(name));
  }
  const whole = SETS.filter((set) => isWhole(set, input));
  if (whole.length > 1) {
    const sets = whole.map((set) => set.map((name) => `\`${name}\``).join(' and '));
    const number = words(whole.length === 2 ? 'Two' : 'Three');
    return {
      conflict: text`${number} sets of OVHcloud credentials are set. Keep one of them: ${words(sets.join(', or '))}.`,
    };
  }
  const half =
    halfSet(input) ??
    (whole.length === 0 && !SETS.some((set) => isWhole(set, environment))
      ? halfSet(environment)?.map(variableOf)
      : undefined);
  if (half !== undefined) {
    const [verb, them] = half.length === 1 ? ['is', 'it'] : ['are', 'them'];
    return {
      missing: text`Incomplete OVHcloud credentials: ${half} ${words(`${verb} empty. Set ${them}`)}, and ${CHECK_SECRET}`,
    };
  }
  const credentials = fromLookup(input) ?? fromLookup(environment);
  if (credentials !== undefined) return { credentials };
  return {
    missing: text`Missing OVHcloud credentials. Set \`ovh-client-id\` and \`ovh-client-secret\`. If they are set, ${CHECK_SECRET}`,
  };
}

function isWhole(set: readonly string[], lookup: Lookup): boolean {
  return set.every((name) => lookup(name) !== '');
}

/** Returns the empty names of an incomplete set. */
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
  if (isWhole(ACCESS_TOKEN, lookup))
    return { kind: 'access-token', accessToken: new Secret(lookup('ovh-access-token')) };
  if (!isWhole(APPLICATION_KEY, lookup)) return undefined;
  return {
    kind: 'application-key',
    applicationKey: lookup('ovh-application-key'),
    applicationSecret: new Secret(lookup('ovh-application-secret')),
    consumerKey: new Secret(lookup('ovh-consumer-key')),
  };
}
