import { yamlScalar } from '../lib/quote.js';
import { type LiveProvider, PROVIDER_FIELDS, splitScopes } from '../model/registry.js';
import type { RegistryReport } from '../model/report.js';

/**
 * Returns the previous live settings as YAML. To restore them, replace the same keys in the registry's entry.
 * An omitted string is empty.
 */
export function restoreYaml(
  before: LiveProvider,
  registry: Pick<
    RegistryReport,
    'changes' | 'clientSecretEnv' | 'operation' | 'promotions' | 'pendingAdmins'
  >,
): string {
  const { changes, clientSecretEnv, operation, promotions, pendingAdmins } = registry;
  const lines = PROVIDER_FIELDS.flatMap((field) => {
    if (field === 'scope') return [`  scope: [${splitScopes(before.scope).map(yamlScalar).join(', ')}]`];
    const value = before[field] ?? false;
    return value === '' ? [] : [`  ${field}: ${typeof value === 'boolean' ? value : yamlScalar(value)}`];
  });
  const changesIssuer = changes.some(({ field }) => field === 'endpoint');
  return [
    ...(operation === 'delete'
      ? ['state: present', 'deleteUsers: [] # list everyone who exists by then']
      : []),
    ...(changesIssuer ? ['acceptIssuerChange: true'] : []),
    'provider:',
    ...lines,
    ...(clientSecretEnv === undefined ? [] : [`  clientSecretEnv: ${clientSecretEnv}`]),
    // Nobody was an admin by group, which the file must accept.
    ...(before.adminGroup === '' && promotions.length + pendingAdmins.length === 0 ? ['admins: []'] : []),
  ].join('\n');
}
