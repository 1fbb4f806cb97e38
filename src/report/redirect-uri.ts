import { printable } from '../lib/quote.js';
import { callbackOf } from '../model/registry.js';
import type { RegistryReport, Report } from '../model/report.js';
import { codeBlock } from './escape.js';
import { has, hasCode } from './next.js';

/** Returns the redirect URI to register, where someone may have to register it. */
export function redirectUriBlock(registry: RegistryReport, { mode }: Report): string {
  const { operation, url } = registry;
  if (url === '' || operation === 'delete') return '';
  if (hasCode(registry, 'harbor-redirect-uri')) return ''; // the warning has the right one
  // The provider redirects to this URI to say what else it rejects.
  const isAccepted =
    has(registry, 'authorization', 'passed') ||
    hasCode(registry, 'login-scope') ||
    hasCode(registry, 'login-flow');
  const isVerified = mode === 'apply' && isAccepted;
  const isNeeded =
    has(registry, 'authorization', 'unknown') ||
    (has(registry, 'authorization', 'failed') && !isAccepted) ||
    (operation === 'create' && !isVerified);
  if (!isNeeded) return '';
  const state = isAccepted
    ? 'The provider accepts this redirect URI'
    : 'Redirect URI to register at the provider';
  return `${state}:\n\n${codeBlock('text', printable(callbackOf(url)))}`;
}
