import { domainToUnicode } from 'node:url';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const ABSOLUTE = /^(https?):\/\/([^/?#\\@]+@)?(\[[\da-f:.]+\]|[^/?#\\@:]+)(:\d*)?([^?#]*)/i;

/** Returns an address as a URL, or undefined if it is none. */
export function urlOf(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** Returns a text without slashes at its end, in linear time. */
export function withoutTrailingSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end--;
  return text.slice(0, end);
}

/** Returns whether an address is http or https at this machine. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(urlOf(address)?.hostname ?? '');
}

/** Returns whether a secret may be sent to an address: https, or http to this machine. */
export function isSafe(address: string): boolean {
  const { protocol } = urlOf(address) ?? {};
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(address));
}

/**
 * Returns whether a request that begins at an endpoint may go to an address: https, or http at this machine if
 * the endpoint is there too. A provider elsewhere never leads to a service of the runner.
 */
export function mayLeadTo(endpoint: string, address: string): boolean {
  if (urlOf(address)?.protocol === 'https:') return true;
  return isSafe(address) && /^http:/i.test(endpoint) && isLoopback(endpoint);
}

/** Host, port and path of an http address, as written. */
interface Written {
  host: string;
  path: string;
}

/** Returns the parts of an absolute http address as written, or undefined if it isn't written like one. */
function writtenParts(address: string): Written | undefined {
  const [, , , host, , path] = ABSOLUTE.exec(address) ?? [];
  return host === undefined || path === undefined ? undefined : { host: host.toLowerCase(), path };
}

/**
 * Returns whether an address is written as people write one, so that every program reads the same in it: a
 * host name or IP address in any case, and a path that parsing leaves as it is.
 */
export function isPlain(address: string): boolean {
  const written = writtenParts(address);
  const url = urlOf(address);
  if (written === undefined || url === undefined || /[\s\\]/.test(address)) return false;
  const { hostname, pathname } = url;
  const { host, path } = written;
  const isHost = host.startsWith('[') || host === hostname || host === domainToUnicode(hostname);
  return isHost && !host.includes('%') && (path === pathname || (path === '' && pathname === '/'));
}

/**
 * Returns how Go reads an address of a discovery document (net/url). `broken`: it can't request it. `unusual`:
 * it may read another address than others do.
 */
export function classify(address: string): 'plain' | 'unusual' | 'broken' {
  const isWeb = /^https?:\/\/[^/]/i.test(address) && !/\s$/.test(address) && urlOf(address) !== undefined;
  if (!isWeb || /\p{Cc}|%(?![\da-f]{2})/iu.test(address)) return 'broken';
  const [, origin = '', rest = ''] = /^(\w+:\/\/[^/?#]*)(.*)$/s.exec(address) ?? [];
  const ascii = origin + rest.replace(/\P{ASCII}/gu, encodeURIComponent);
  return isPlain(ascii) && !address.includes('#') ? 'plain' : 'unusual';
}
