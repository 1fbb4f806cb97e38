import type * as z from 'zod/mini';
import { quote, quoteList } from '../lib/quote.js';
import { type Position, ProblemsError } from '../model/findings.js';
import type { DesiredRegistry } from '../model/registry.js';
import { type Entry, toRegistry } from './entry.js';
import { Problems } from './problems.js';
import { FilterCompiler } from './rules.js';
import { BOOLEAN_KEYS, entryShape, providerShape, registriesShape } from './schema.js';
import { parseTree, type Tree } from './yaml.js';

export interface Config {
  /** The path as it was given. */
  path: string;
  /** The file's text as it was read. */
  text: string;
  /** In the file's order, those that `only` names. */
  registries: DesiredRegistry[];
  /** Returns the position of a key of a registry (`provider.endpoint`), else of the registry. */
  locate(registry: string, key?: string): Position;
}

/** What the inputs say where the file may be silent. */
export interface Fallbacks {
  serviceName: string;
  registryId: string;
  only: readonly string[];
}

type Mapping = Record<string, unknown>;
type Path = readonly PropertyKey[];
/** Where a key is: in an entry, else among the defaults, else the entry itself. */
type Locate = (key: readonly string[]) => Path;

/** Names that a message lists. */
const MAX_LISTED = 20;

/**
 * Returns the registries that the config file's text asks for. Defaults and entries are parsed once each, and then
 * merged key by key.
 *
 * @throws ProblemsError with everything that is wrong, each with its line and column
 */
export async function parseConfig(path: string, text: string, fallbacks: Fallbacks): Promise<Config> {
  const tree = parseTree(text, BOOLEAN_KEYS);
  if (tree.problems.length > 0) throw new ProblemsError(tree.problems);
  const file = rootOf(tree);
  const problems = new Problems(tree);
  const hasMany = Object.hasOwn(file, 'registries');
  const defaults = hasMany ? parseKeys(registriesShape, file, [], problems) : NOTHING;
  const ids = { serviceName: fallbacks.serviceName, registryId: hasMany ? '' : fallbacks.registryId };
  const context = { fallbacks: ids, filters: new FilterCompiler() };

  const registries: DesiredRegistry[] = [];
  const locators = new Map<string, Locate>();
  const unique = new Unique(problems);
  for (const [root, raw] of entriesOf(file, hasMany, problems)) {
    const own = parseKeys(entryShape, raw, root, problems);
    const locate: Locate = (key) => (hasPath(raw, key) ? [...root, ...key] : hasPath(file, key) ? key : root);
    const report = (message: string, key: readonly string[]): void => problems.add(message, locate(key));
    const registry = await toRegistry(merge(defaults, own), context, report);
    unique.check(registry, report);
    locators.set(registry.name, locate);
    registries.push(registry);
  }
  const only = new Set(fallbacks.only);
  const unknown = [...only].filter((name) => !locators.has(name));
  const known = quoteList([...locators.keys()].slice(0, MAX_LISTED));
  for (const name of unknown)
    problems.list.push({
      message: `Input \`only\` names ${quote(name)}, which isn't in ${quote(path)}. It has ${known}.`,
    });
  if (problems.list.length > 0) throw new ProblemsError(problems.list);
  return {
    path,
    text,
    registries: only.size === 0 ? registries : registries.filter(({ name }) => only.has(name)),
    locate: (name, key) => tree.keyAt(locators.get(name)?.(key?.split('.') ?? []) ?? []),
  };
}

const NOTHING: Entry = { values: {}, provider: {}, wrong: new Set() };

function rootOf(tree: Tree): Mapping {
  if (isMapping(tree.value)) return tree.value;
  const message = 'The config file must be a mapping with keys such as `registryId` and `provider`.';
  throw new ProblemsError([{ message, position: { line: 1, column: 1 } }]);
}

/** The entries that are mappings, each with its path. */
function* entriesOf(file: Mapping, hasMany: boolean, problems: Problems): Generator<[Path, Mapping]> {
  if (!hasMany) return yield [[], file];
  const list = file.registries;
  if (!Array.isArray(list) || list.length === 0) return problems.addWrong(['registries']);
  for (const [index, entry] of list.entries()) {
    if (isMapping(entry)) yield [['registries', index], entry];
    else problems.addWrong(['registries', index]);
  }
}

/** The valid values of a mapping, and the keys whose values are wrong. */
function parseKeys(
  shape: Record<string, z.ZodMiniType>,
  raw: Mapping,
  root: Path,
  problems: Problems,
): Entry {
  const { provider, registries: _, ...keys } = raw;
  const entry: Entry = { values: {}, provider: {}, wrong: new Set() };
  const isForAll = 'registries' in shape;
  parseMapping(shape, keys, { root, problems, isForAll, into: entry.values, wrong: entry.wrong, prefix: '' });
  const inProvider = { root: [...root, 'provider'], problems, isForAll: false, prefix: 'provider.' };
  if (isMapping(provider))
    parseMapping(providerShape, provider, { ...inProvider, into: entry.provider, wrong: entry.wrong });
  else if (provider !== undefined && provider !== null) {
    problems.addWrong([...root, 'provider']);
    entry.wrong.add('provider');
  }
  return entry;
}

interface Target {
  root: Path;
  problems: Problems;
  /** Whether these are defaults for all registries. */
  isForAll: boolean;
  into: Mapping;
  wrong: Set<string>;
  prefix: string;
}

function parseMapping(
  shape: Record<string, z.ZodMiniType>,
  raw: Mapping,
  { root, problems, isForAll, into, wrong, prefix }: Target,
): void {
  for (const [key, value] of Object.entries(raw)) {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (schema === undefined) {
      problems.addUnknownKey([...root, key], Object.keys(shape), isForAll);
      continue;
    }
    if (value === null || value === undefined) continue; // as if it were omitted
    const result = schema.safeParse(value);
    if (result.success) into[key] = result.data;
    else {
      wrong.add(prefix + key);
      for (const { path } of result.error.issues.slice(0, problems.isFull ? 0 : undefined))
        problems.addWrong([...root, key, ...path]);
    }
  }
}

/** An entry with the defaults: `provider` key by key, everything else as a whole. */
function merge(defaults: Entry, own: Entry): Entry {
  const inherited = [...defaults.wrong].filter((key) => !isGiven(own, key));
  return {
    values: { ...defaults.values, ...own.values },
    provider: { ...defaults.provider, ...own.provider },
    wrong: new Set([...inherited, ...own.wrong]),
  };
}

function isGiven({ values, provider }: Entry, key: string): boolean {
  const [, field] = /^provider\.(.+)$/.exec(key) ?? [];
  return field === undefined ? Object.hasOwn(values, key) : Object.hasOwn(provider, field);
}

/** Each name, and each registry, once. */
class Unique {
  readonly #names = new Set<string>();
  readonly #registries = new Map<string, string>();

  constructor(private readonly problems: Problems) {}

  check(
    { name, serviceName, registryId }: DesiredRegistry,
    report: (message: string, key: string[]) => void,
  ): void {
    if (this.problems.isFull) return;
    const id = `${serviceName}/${registryId}`;
    const same = registryId === '' ? undefined : this.#registries.get(id);
    if (name !== '' && this.#names.has(name))
      report(`Two registries have the name ${quote(name)}. Give each its own \`name\`.`, ['name']);
    else if (same !== undefined)
      report(`${quote(name)} and ${quote(same)} are the same registry. Keep one entry.`, ['registryId']);
    this.#names.add(name);
    this.#registries.set(id, name);
  }
}

function isMapping(value: unknown): value is Mapping {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function hasPath(value: unknown, path: readonly string[]): boolean {
  let inner = value;
  for (const key of path) {
    if (!isMapping(inner) || !Object.hasOwn(inner, key)) return false;
    inner = inner[key];
  }
  return true;
}
