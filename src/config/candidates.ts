import type { FoundRegistry } from '../model/exported.js';
import { type Finding, ProblemsError } from '../model/findings.js';
import { FIELDS, type LiveProvider, PROVIDER_FIELDS, splitScopes } from '../model/registry.js';
import { joined } from '../model/text.js';
import { unique } from './clients.js';
import { parseConfig } from './load.js';
import { FilterCompiler } from './rules.js';

/** The provider of an entry as a person would write it: without defaults. */
export type WrittenProvider = Record<string, string | boolean | string[]>;

/** A registry of an export, as an entry of the file or as a comment. */
export interface Candidate extends FoundRegistry {
  /** Name in the file: the registry's own, made unique. */
  entryName: string;
  provider: WrittenProvider;
  /** Warnings of the file about the entry. */
  findings: readonly Finding[];
}

const DEFAULT_SCOPES: readonly string[] = FIELDS.scope.default;
/** Longest name of an entry. */
const MAX_NAME_CHARACTERS = 100;

/**
 * Returns the registries of an export in order, with unique names. What the rules of the file reject has the
 * reason.
 */
export async function candidatesOf(found: readonly FoundRegistry[]): Promise<Candidate[]> {
  const keyOf = ({ serviceName, name, registryId }: FoundRegistry): string =>
    JSON.stringify([serviceName, name || registryId, registryId]);
  const byKey = new Map(found.map((registry) => [keyOf(registry), registry]));
  const sorted = [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, registry]) => registry);
  const taken = new Set<string>();
  const filters = new FilterCompiler(); // its limit is that of the whole file
  const candidates: Candidate[] = [];
  for (const registry of sorted) {
    const entryName = unique(readableName(registry), '-', taken);
    taken.add(entryName);
    candidates.push(await candidateOf(registry, entryName, filters));
  }
  return candidates;
}

/** Returns a name that the input `only` can select: on one line, without commas. */
function readableName({ name, registryId }: FoundRegistry): string {
  const readable = (text: string): string =>
    [...text.replace(/[\p{C}\p{Z},]+/gu, ' ').trim()].slice(0, MAX_NAME_CHARACTERS).join('').trim();
  return readable(name) || readable(registryId) || 'registry';
}

async function candidateOf(
  registry: FoundRegistry,
  entryName: string,
  filters: FilterCompiler,
): Promise<Candidate> {
  const { live, serviceName, registryId } = registry;
  if (live === undefined) return { ...registry, entryName, provider: {}, findings: [] };
  const provider = writtenProvider(live);
  const text = JSON.stringify({ name: entryName, serviceName, registryId, provider });
  try {
    const config = await parseConfig('', text, NO_INPUTS, filters);
    return { ...registry, entryName, provider, findings: config.registries[0]?.findings ?? [] };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const reason = joined(error.problems.map(({ what }) => what));
    return { ...registry, entryName, provider: withoutPasswords(provider), findings: [], reason };
  }
}

const NO_INPUTS = { serviceName: '', registryId: '', only: [] };

/** Returns the settings without the user names and passwords of URLs, which the file's rules reject. */
function withoutPasswords(provider: WrittenProvider): WrittenProvider {
  const entries = Object.entries(provider).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.replace(/(:\/\/)[^/?#]*@/g, '$1') : value,
  ]);
  return Object.fromEntries(entries);
}

/** Returns the live settings without defaults. A missing boolean is `false`, as in a plan. */
function writtenProvider(live: LiveProvider): WrittenProvider {
  const provider: WrittenProvider = {};
  for (const field of PROVIDER_FIELDS) {
    const facts = FIELDS[field];
    if (field === 'scope') {
      const scopes = ordered(splitScopes(live.scope));
      if (scopes.join() !== DEFAULT_SCOPES.join()) provider.scope = scopes;
      continue;
    }
    const value = facts.type === 'boolean' ? (live[field] ?? false) : (live[field] ?? '');
    if ('required' in facts || value !== ('default' in facts ? facts.default : '')) provider[field] = value;
  }
  return provider;
}

/** Returns scopes in one order: those of the default first, then the others by name. */
function ordered(scopes: readonly string[]): string[] {
  const others = scopes.filter((scope) => !DEFAULT_SCOPES.includes(scope)).sort();
  return [...DEFAULT_SCOPES.filter((scope) => scopes.includes(scope)), ...others];
}
