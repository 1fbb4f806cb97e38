import { type LiveProvider, PROVIDER_FIELDS, splitScopes } from '../model/registry.js';
import type { RegistryReport } from '../model/report.js';

/**
 * Returns the previous live settings as YAML. To restore them, replace the same keys in the registry's entry.
 * JSON strings are YAML.
 */
export function restoreYaml(
  before: LiveProvider,
  { changes, clientSecretEnv, operation }: Pick<RegistryReport, 'changes' | 'clientSecretEnv' | 'operation'>,
): string {
  const lines = PROVIDER_FIELDS.map((field) => {
    if (field === 'scope') return `  scope: ${JSON.stringify(splitScopes(before.scope))}`;
    return `  ${field}: ${JSON.stringify(before[field] ?? false)}`;
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
