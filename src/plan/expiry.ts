import { type Finding, finding } from '../model/findings.js';
import type { DesiredRegistry } from '../model/registry.js';
import { count, text } from '../model/text.js';

const DAY_MS = 86_400_000;
const WARNING_DAYS = 30;

/**
 * Returns the warning about a client secret that expires within 30 days, or has expired.
 *
 * @param now milliseconds since the epoch
 */
export function expiryFindings(
  { provider, clientSecretExpires }: Pick<DesiredRegistry, 'provider' | 'clientSecretExpires'>,
  now: number,
): Finding[] {
  if (provider === undefined || clientSecretExpires === undefined) return [];
  const days = Date.parse(clientSecretExpires) / DAY_MS - Math.floor(now / DAY_MS);
  if (days > WARNING_DAYS) return [];
  const date = clientSecretExpires;
  const what =
    days > 0
      ? text`The client secret expires on ${date}, in ${count(days, 'day')}. Nobody can log in after that.`
      : text`The client secret expires on ${date}, so logins fail unless it was replaced.`;
  return [finding('secret-expires', what, { key: 'provider.clientSecretExpires' })];
}
