import type { Finding } from '../model/findings.js';
import { type DesiredRegistry, type Provider, TEXT_FIELDS } from '../model/registry.js';
import type { Problems } from './problems.js';
import { lintProvider } from './rules.js';
import type { EntryInput, FleetInput, ProviderInput } from './schema.js';

const DEFAULT_SCOPE = ['openid', 'profile', 'email', 'offline_access'];

/** Where a key of an entry stands: in the entry, else among the defaults, else the entry itself. */
export type Place = (key: string[]) => PropertyKey[];

/**
 * One entry of the file with the defaults merged in. What is wrong is told to `problems`.
 */
export async function desiredRegistry(
  entry: EntryInput,
  defaults: Partial<FleetInput>,
  fallbacks: { serviceName: string; registryId: string },
  problems: Problems,
  place: Place,
): Promise<DesiredRegistry> {
  const registryId = entry.registryId ?? fallbacks.registryId;
  const serviceName = entry.serviceName ?? defaults.serviceName ?? fallbacks.serviceName;
  checkId(registryId, 'registryId', 'registry-id', problems, place);
  checkId(serviceName, 'serviceName', 'service-name', problems, place);
  const state = entry.state ?? 'present';
  const given: ProviderInput = { ...dropEmpty(defaults.provider), ...dropEmpty(entry.provider) };
  return {
    name: entry.name ?? registryId,
    serviceName,
    registryId,
    state,
    deleteUsers: entry.deleteUsers ?? false,
    acceptIssuerChange: entry.acceptIssuerChange ?? false,
    ...(state === 'present' && { provider: complete(given, () => false) as Provider }),
    ...(given.clientSecretEnv && { clientSecretEnv: given.clientSecretEnv }),
    admins: unique(entry.admins ?? defaults.admins ?? []),
    findings: state === 'present' ? await checkProvider(given, problems, place) : [],
  };
}

/** Whether the key stands in the file and was already complained of, so that no rule need look at it. */
function isWrong(key: string[], problems: Problems, place: Place): boolean {
  const path = place(key);
  return path.at(-1) === key.at(-1) && problems.covers(path);
}

function checkId(id: string, key: string, input: string, problems: Problems, place: Place): void {
  if (isWrong([key], problems, place)) return;
  if (id === '')
    problems.add(
      `\`${key}\` is missing: add it, or for a file with one registry set the input \`${input}\`.`,
      place([key]),
    );
  else if (/[/\\?#%\s]/.test(id) || id === '.' || id === '..')
    problems.add(`\`${key}\` must be an ID alone, without \`/\` and the like.`, place([key]));
}

/** @returns the warnings; errors are told to `problems` */
async function checkProvider(given: ProviderInput, problems: Problems, place: Place): Promise<Finding[]> {
  for (const key of ['name', 'endpoint', 'clientId'] as const) {
    if (!given[key] && !isWrong(['provider', key], problems, place))
      problems.add(`\`provider.${key}\` is missing: add it.`, place(['provider']));
  }
  const findings: Finding[] = [];
  for (const { level, code, field, message } of await lintProvider(
    complete(given, (key) => isWrong(['provider', key], problems, place)),
  )) {
    if (level === 'error') problems.add(message, place(['provider', field]));
    else findings.push({ level, code, message, key: `provider.${field}` });
  }
  return findings;
}

function dropEmpty(provider: ProviderInput | null | undefined): ProviderInput {
  return Object.fromEntries(
    Object.entries(provider ?? {}).filter(([, value]) => value !== undefined && value !== null),
  ) as ProviderInput;
}

/** Every field of the provider, defaults filled in; `leaveOut` drops those that can't be judged. */
function complete(given: ProviderInput, leaveOut: (key: string) => boolean): Partial<Provider> {
  const provider: Partial<Provider> = {};
  for (const field of TEXT_FIELDS) if (!leaveOut(field)) provider[field] = given[field] ?? '';
  if (!leaveOut('scope')) provider.scope = scopeList(given.scope ?? DEFAULT_SCOPE);
  if (!leaveOut('verifyCert')) provider.verifyCert = given.verifyCert ?? true;
  if (!leaveOut('autoOnboard')) provider.autoOnboard = given.autoOnboard ?? false;
  return provider;
}

function scopeList(scope: string | string[]): string[] {
  return unique(
    (typeof scope === 'string' ? [scope] : scope)
      .flatMap((item) => item.split(/[\s,]+/))
      .filter((item) => item !== ''),
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
