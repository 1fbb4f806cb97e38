import { urlOf } from '../lib/address.js';
import { quote, quoteList } from '../lib/quote.js';
import type { Secret } from '../lib/secret.js';

export type Credentials =
  | { kind: 'oauth2'; clientId: string; clientSecret: Secret }
  | { kind: 'access-token'; accessToken: Secret }
  | { kind: 'application-key'; applicationKey: string; applicationSecret: Secret; consumerKey: Secret };

/** Endpoint of the API: one of OVHcloud's, or a URL. */
export interface Endpoint {
  /** Name in messages: `ovh-eu`, or the URL. */
  name: string;
  host: string;
  port: number;
  /** Path before `/cloud/…`, without a trailing slash. */
  basePath: string;
  /** Base URL of the token endpoint, without a trailing slash. Absent for a URL without `ovh-token-url`. */
  tokenUrl?: string;
}

/** OVHcloud's own endpoints, as @ovhcloud/node-ovh names them. */
const ENDPOINTS = {
  'ovh-eu': { host: 'eu.api.ovh.com', tokenUrl: 'https://www.ovh.com/auth' },
  'ovh-ca': { host: 'ca.api.ovh.com', tokenUrl: 'https://ca.ovh.com/auth' },
  'ovh-us': { host: 'api.us.ovhcloud.com', tokenUrl: 'https://us.ovhcloud.com/auth' },
} as const;

/**
 * Returns the endpoint in the inputs, or why they are invalid.
 *
 * @param value input `ovh-endpoint`
 * @param tokenUrl input `ovh-token-url`, empty if it isn't set
 */
export function parseEndpoint(value: string, tokenUrl: string): Endpoint | { problem: string } {
  const token = httpsUrl(tokenUrl);
  if (tokenUrl !== '' && token === undefined) {
    const allowed = 'an https URL such as `https://www.ovh.com/auth`';
    return { problem: `Input \`ovh-token-url\` is ${quote(tokenUrl)}. Allowed: ${allowed}.` };
  }
  const tokenBase = token === undefined ? {} : { tokenUrl: baseOf(token) };
  if (Object.hasOwn(ENDPOINTS, value)) {
    const known = ENDPOINTS[value as keyof typeof ENDPOINTS];
    return { name: value, port: 443, basePath: '/1.0', ...known, ...tokenBase };
  }
  const url = httpsUrl(value);
  if (url === undefined) {
    const allowed = `${quoteList(Object.keys(ENDPOINTS))}, or a URL such as \`https://host:8443/1.0\``;
    return { problem: `Input \`ovh-endpoint\` is ${quote(value)}. Allowed: ${allowed}.` };
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const basePath = url.pathname.replace(/\/+$/, '');
  return { name: value, host, port: Number(url.port || 443), basePath, ...tokenBase };
}

function baseOf(url: URL): string {
  return (url.origin + url.pathname).replace(/\/+$/, '').replace(/\/oauth2\/token$/, '');
}

function httpsUrl(value: string): URL | undefined {
  const url = urlOf(value);
  const isBare = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return url?.protocol === 'https:' && isBare ? url : undefined;
}
