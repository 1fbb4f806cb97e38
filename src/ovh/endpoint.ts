import { urlOf, withoutTrailingSlashes } from '../lib/address.js';
import type { Secret } from '../lib/secret.js';
import { NO_TEXT, type Text, text } from '../model/text.js';

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
export function parseEndpoint(value: string, tokenUrl: string): Endpoint | { problem: Text } {
  const token = httpsUrl(tokenUrl);
  if (tokenUrl !== '' && token === undefined) {
    const allowed = text`an https URL such as \`https://www.ovh.com/auth\``;
    return { problem: text`Input \`ovh-token-url\` is ${tokenUrl}. Allowed: ${allowed}.` };
  }
  const tokenBase = token === undefined ? {} : { tokenUrl: baseOf(token) };
  if (Object.hasOwn(ENDPOINTS, value)) {
    const known = ENDPOINTS[value as keyof typeof ENDPOINTS];
    const other = Object.entries(ENDPOINTS).find(([, one]) => one.tokenUrl === tokenBase.tokenUrl)?.[0];
    if (other !== undefined && other !== value) {
      const what = text`Input \`ovh-token-url\` is that of ${other}, but \`ovh-endpoint\` is ${value}.`;
      return { problem: text`${what} Remove \`ovh-token-url\`, because each platform has its own.` };
    }
    return { name: value, port: 443, basePath: '/1.0', ...known, ...tokenBase };
  }
  const url = httpsUrl(value);
  if (url === undefined) {
    const allowed = text`${Object.keys(ENDPOINTS)}, or a URL such as \`https://host:8443/1.0\``;
    return { problem: text`Input \`ovh-endpoint\` is ${value}. ${meant(value)}Allowed: ${allowed}.` };
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const basePath = withoutTrailingSlashes(url.pathname);
  return { name: value, host, port: Number(url.port || 443), basePath, ...tokenBase };
}

/** Returns a question about a host without a scheme, or nothing. */
function meant(value: string): Text {
  const url = /^[\w.-]{1,253}(:\d{1,5})?(\/[\w./-]{0,200})?$/.test(value)
    ? httpsUrl(`https://${value}`)
    : undefined;
  if (url === undefined || !url.hostname.includes('.')) return NO_TEXT;
  const known = Object.entries(ENDPOINTS).find(([, { host }]) => host === url.hostname)?.[0];
  const path = url.pathname === '/' ? '/1.0' : '';
  return text`Did you mean ${known ?? `${withoutTrailingSlashes(url.href)}${path}`}? `;
}

function baseOf(url: URL): string {
  return withoutTrailingSlashes(url.origin + url.pathname).replace(/\/oauth2\/token$/, '');
}

function httpsUrl(value: string): URL | undefined {
  const url = urlOf(value);
  const isBare = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return url?.protocol === 'https:' && isBare ? url : undefined;
}
