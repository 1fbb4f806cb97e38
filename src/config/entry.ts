import { catalogWarning, type Finding } from '../model/findings.js';
import { type DesiredRegistry, FIELDS, PROVIDER_FIELDS, type Provider } from '../model/registry.js';
import { type Text, text } from '../model/text.js';
import { adminsProblem, checkProvider, type FilterCompiler } from './rules.js';

/** The valid values of an entry, and the keys (`state`, `provider.scope`) with invalid values. */
export interface Entry {
  values: Record<string, unknown>;
  provider: Record<string, unknown>;
  wrong: Set<string>;
}

/** Facts that the entries of a file share. */
export interface FileContext {
  /** Values of the inputs, for keys that the file omits. */
  fallbacks: { serviceName: string; registryId: string };
  filters: FilterCompiler;
}

/** A function that reports a mistake and the key that causes it. */
export type Report = (what: Text, key: string[]) => void;

/**
 * Returns the registry of an entry that has its defaults merged in. Reports mistakes. The rules skip keys
 * with invalid values.
 */
export async function toRegistry(
  { values, provider: given, wrong }: Entry,
  { fallbacks, filters }: FileContext,
  report: Report,
): Promise<DesiredRegistry> {
  const registryId = String(values.registryId ?? fallbacks.registryId);
  const serviceName = String(values.serviceName ?? fallbacks.serviceName);
  if (!wrong.has('registryId')) checkId(registryId, 'registryId', 'registry-id', report);
  if (!wrong.has('serviceName')) checkId(serviceName, 'serviceName', 'service-name', report);
  const state = values.state === 'absent' ? 'absent' : 'present';
  const provider = complete(given);
  const admins = (values.admins ?? []) as string[];
  const findings =
    state === 'present' && !wrong.has('provider')
      ? await evaluateRules(provider, { given, wrong, filters }, report)
      : [];
  const depends = ['admins', 'provider', 'provider.autoOnboard', 'provider.userClaim'];
  const problem = state === 'present' ? adminsProblem(provider, admins) : undefined;
  if (problem !== undefined && !depends.some((key) => wrong.has(key))) report(problem, ['admins']);
  return {
    name: String(values.name ?? registryId),
    serviceName,
    registryId,
    state,
    deleteUsers: (values.deleteUsers ?? false) as DesiredRegistry['deleteUsers'],
    acceptIssuerChange: values.acceptIssuerChange === true,
    ...(state === 'present' && { provider }),
    ...(given.clientSecretEnv !== undefined && { clientSecretEnv: String(given.clientSecretEnv) }),
    ...(given.clientSecretExpires !== undefined && {
      clientSecretExpires: String(given.clientSecretExpires),
    }),
    admins,
    acceptsNoAdmin: values.admins !== undefined && admins.length === 0,
    findings,
  };
}

function checkId(id: string, key: string, input: string, report: Report): void {
  if (id === '')
    report(text`${key} is missing. Add it. If the file has one registry, you can set ${input} instead.`, [
      key,
    ]);
  else if (/[/\\?#%\s,]/.test(id) || id === '.' || id === '..')
    report(text`${key} must be an ID. Remove \`/\`, spaces and similar characters.`, [key]);
}

/** Returns the warnings of the rules, and reports their errors. */
async function evaluateRules(
  provider: Provider,
  {
    given,
    wrong,
    filters,
  }: { given: Entry['provider']; wrong: ReadonlySet<string>; filters: FilterCompiler },
  report: Report,
): Promise<Finding[]> {
  for (const field of PROVIDER_FIELDS) {
    const isRequired = 'required' in FIELDS[field];
    if (isRequired && !given[field] && !wrong.has(`provider.${field}`))
      report(text`${`provider.${field}`} is missing. Add it.`, ['provider']);
  }
  const findings: Finding[] = [];
  for (const { found, field, needs } of await checkProvider(provider, filters)) {
    if ([field, ...needs].some((name) => wrong.has(`provider.${name}`))) continue;
    if ('what' in found) report(found.what, ['provider', field]);
    else findings.push(catalogWarning(found.code, `provider.${field}`));
  }
  return findings;
}

/** Returns every field of the provider, with defaults. */
function complete(given: Entry['provider']): Provider {
  const fields = PROVIDER_FIELDS.map((name) => {
    const field = FIELDS[name];
    return [name, given[name] ?? ('default' in field ? field.default : '')];
  });
  return Object.fromEntries(fields) as Provider;
}
