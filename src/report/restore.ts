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
    if (field === 'scope') return [`  scope: [${splitScopes(before.scope).map(scalar).join(', ')}]`];
    const value = before[field] ?? false;
    return value === '' ? [] : [`  ${field}: ${typeof value === 'boolean' ? value : scalar(value)}`];
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

/** Returns a string as YAML: plain if nothing can be misread or is invisible, else in the form of JSON. */
export function scalar(value: string): string {
  const isPlain =
    /^[A-Za-z][\w./:@-]*[\w/]$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value);
  if (isPlain) return value;
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (invisible) =>
    [...invisible].map((one) => `\\U${one.codePointAt(0)?.toString(16).padStart(8, '0')}`).join(''),
  );
}
