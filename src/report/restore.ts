import { type LiveProvider, PROVIDER_FIELDS, splitScopes } from '../model/registry.js';
import type { RegistryReport } from '../model/report.js';

/**
 * Returns the previous live settings as YAML. To restore them, replace the same keys in the registry's entry.
 * An omitted string is empty.
 */
export function restoreYaml(
  before: LiveProvider,
  { changes, clientSecretEnv, operation }: Pick<RegistryReport, 'changes' | 'clientSecretEnv' | 'operation'>,
): string {
  const lines = PROVIDER_FIELDS.flatMap((field) => {
    if (field === 'scope') return [`  scope: [${splitScopes(before.scope).map(scalar).join(', ')}]`];
    const value = before[field] ?? false;
    return value === '' ? [] : [`  ${field}: ${typeof value === 'boolean' ? value : scalar(value)}`];
  });
  const changesIssuer = changes.some(({ field }) => field === 'endpoint');
  return [
    ...(operation === 'delete' ? ['state: present'] : []),
    ...(changesIssuer ? ['acceptIssuerChange: true'] : []),
    'provider:',
    ...lines,
    ...(clientSecretEnv === undefined ? [] : [`  clientSecretEnv: ${clientSecretEnv}`]),
  ].join('\n');
}

/** Returns a string as YAML: plain if nothing can be misread, else in the form of JSON. */
function scalar(value: string): string {
  const isPlain =
    /^[A-Za-z][\w./:@-]*[\w/]$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}
