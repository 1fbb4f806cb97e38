import { type Text, text, words } from '../model/text.js';

/** Variables that name a proxy, in the order in which Node reads them. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** The proxies of the environment. */
export interface Proxies {
  /** The environment for Node, in which each proxy is an address with a scheme. */
  env: Record<string, string | undefined>;
  /** Whether there is a proxy that Node doesn't use by itself. */
  isSet: boolean;
  /** One for each variable that is no address of a proxy. The value isn't in it, because it can hold a password. */
  problems: Text[];
}

/**
 * Reads the proxies of the environment. `host:port` is read as `http://host:port`, as curl does.
 *
 * @param env the process environment
 */
export function readProxies(env: Environment = process.env): Proxies {
  const proxies: Proxies = { env: { ...env }, isSet: false, problems: [] };
  for (const name of VARIABLES) {
    const value = (env[name] ?? '').trim();
    if (value === '') continue;
    proxies.isSet = env.NODE_USE_ENV_PROXY !== '1';
    const address = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(value) ? value : `http://${value}`;
    const problem = problemOf(address);
    if (problem === undefined) proxies.env[name] = address;
    else proxies.problems.push(text`The environment variable ${name} ${problem}`);
  }
  return proxies;
}

function problemOf(address: string): Text | undefined {
  const example = words('Set it to an address such as `http://proxy.example.com:3128`.');
  const end = address.indexOf('://');
  const [scheme, rest] = [address.slice(0, end), address.slice(end + 3)];
  if (!/^https?$/i.test(scheme))
    return text`has the scheme ${scheme.toLowerCase()}. Only \`http\` and \`https\` are possible. ${example}`;
  // In a user name or password these end the address, or the part before the host.
  const isEncoded = !/[\s#?\\<>"{}|^`]/.test(rest) && rest.split('@').length <= 2;
  const [authority = '', ...path] = rest.split('/');
  if (!isEncoded || path.join('') !== '' || /%(?![\da-f]{2})/i.test(authority))
    return text`isn't the address of a proxy. ${example} Percent-encode special characters in user name and password.`;
  try {
    return new URL(address).hostname === '' ? text`has no host. ${example}` : undefined;
  } catch {
    return text`isn't the address of a proxy. ${example}`;
  }
}
