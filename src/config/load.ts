import { type Position, type Problem, ProblemsError } from '../model/findings.js';
import type { DesiredRegistry } from '../model/registry.js';
import { type Text, text, words } from '../model/text.js';
import { type Selection, unitOf } from '../model/unit.js';
import { type Report, toRegistry } from './entry.js';
import { isMapping, type Mapping, merge, NOTHING, type Path, parseKeys } from './keys.js';
import { Problems } from './problems.js';
import { FilterCompiler } from './rules.js';
import { BOOLEAN_KEYS, entryShape, registriesShape } from './schema.js';
import { pathInRepository, readConfig } from './source.js';
import { parseTree, type Tree } from './yaml.js';

/** A config file of the repository. */
export interface Config extends ParsedConfig {
  /** ID of the unit of work, for the comment. */
  unit: string;
  /** Path in the repository, with slashes. */
  repositoryPath: string;
}

export interface ParsedConfig {
  /** Inputs whose values the file lacks. */
  selection: Selection;
  /** The path as given. */
  path: string;
  /** The file's text as read. */
  text: string;
  /** Registries in the file's order. With `only`, those that it names. */
  registries: DesiredRegistry[];
  /** Returns the position of a key of a registry (`provider.endpoint`), else of the registry. */
  locate(registry: string, key?: string): Position;
}

/** Values of the inputs, for keys that the file may omit. */
export interface Fallbacks extends Selection {
  only: readonly string[];
}

/** A function that returns the path of a key: in an entry, else in the defaults, else the entry itself. */
type Locate = (key: readonly string[]) => Path;

/** Problems that are reported together with those of the file. */
export interface OtherProblems {
  known: readonly Problem[];
  /** Returns problems of the registries. Called only if the file is valid. */
  of: (registries: readonly DesiredRegistry[]) => readonly Problem[];
}

/**
 * Reads the config file.
 *
 * @throws ProblemsError with all problems at once, including those that the file doesn't cause
 */
export async function loadConfig(
  { path, workspace }: { path: string; workspace: string },
  fallbacks: Fallbacks,
  { known, of }: OtherProblems,
): Promise<Config> {
  try {
    const config = await parseConfig(path, readConfig(path, workspace), fallbacks);
    const problems = [...known, ...of(config.registries)];
    if (problems.length > 0) throw new ProblemsError(problems);
    const repositoryPath = pathInRepository(path, workspace);
    return { ...config, repositoryPath, unit: unitOf(repositoryPath, config.selection) };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    throw new ProblemsError([...new Set([...known, ...error.problems])]);
  }
}

/** Maximum number of names in a message. */
const MAX_LISTED = 20;

/**
 * Returns the registries in the text of a config file. Parses defaults and entries once each, then merges
 * them key by key.
 *
 * @throws ProblemsError with every mistake, each with its line and column
 */
export async function parseConfig(
  path: string,
  text: string,
  fallbacks: Fallbacks,
  filters = new FilterCompiler(),
): Promise<ParsedConfig> {
  const tree = parseTree(text, BOOLEAN_KEYS);
  if (tree.value === undefined) throw new ProblemsError(tree.problems);
  const file = rootOf(tree);
  const problems = new Problems(tree);
  problems.list.push(...tree.problems);
  const hasMany = Object.hasOwn(file, 'registries');
  const defaults = hasMany ? parseKeys(registriesShape, file, [], problems) : NOTHING;
  const ids = { serviceName: fallbacks.serviceName, registryId: hasMany ? '' : fallbacks.registryId };
  const context = { fallbacks: ids, filters };

  const registries: DesiredRegistry[] = [];
  const selection: Selection = { serviceName: '', registryId: '' };
  const locators = new Map<string, Locate>();
  const unique = new Unique(problems);
  for (const [root, raw] of entriesOf(file, hasMany, problems)) {
    const own = parseKeys(entryShape, raw, root, problems);
    const locate: Locate = (key) => (hasPath(raw, key) ? [...root, ...key] : hasPath(file, key) ? key : root);
    const report = (what: Text, key: readonly string[]): void => problems.add(what, locate(key));
    const entry = merge(defaults, own);
    for (const key of ['serviceName', 'registryId'] as const)
      if (entry.values[key] === undefined) selection[key] = ids[key];
    const registry = await toRegistry(entry, context, report);
    unique.check(registry, report);
    locators.set(registry.name, locate);
    registries.push(registry);
  }
  const only = new Set(fallbacks.only);
  const unknown = [...only].filter((name) => !locators.has(name));
  const known = [...locators.keys()].slice(0, MAX_LISTED);
  for (const name of unknown) problems.list.push({ what: unknownName(name, path, known), code: 'input' });
  if (problems.list.length > 0) throw new ProblemsError(problems.list);
  return {
    path,
    text,
    selection,
    registries: only.size === 0 ? registries : registries.filter(({ name }) => only.has(name)),
    locate: (name, key) => tree.keyAt(locators.get(name)?.(key?.split('.') ?? []) ?? []),
  };
}

function unknownName(name: string, path: string, known: readonly string[]): Text {
  return text`Input \`only\` names ${name}, which isn't in ${path}. Known names: ${known}.`;
}

function rootOf(tree: Tree): Mapping {
  if (isMapping(tree.value)) return tree.value;
  const what = words('The config file must be a mapping with keys such as `registryId` and `provider`.');
  throw new ProblemsError([{ what, position: { line: 1, column: 1 } }]);
}

/** Returns the entries that are mappings, each with its path. Reports the others. */
function* entriesOf(file: Mapping, hasMany: boolean, problems: Problems): Generator<[Path, Mapping]> {
  if (!hasMany) return yield [[], file];
  const list = file.registries;
  if (!Array.isArray(list) || list.length === 0) return problems.addWrong(['registries']);
  for (const [index, entry] of list.entries()) {
    if (isMapping(entry)) yield [['registries', index], entry];
    else problems.addWrong(['registries', index]);
  }
}

/** A check that no name and no registry is in the file twice. */
class Unique {
  readonly #names = new Set<string>();
  readonly #registries = new Map<string, string>();

  constructor(private readonly problems: Problems) {}

  check({ name, serviceName, registryId }: DesiredRegistry, report: Report): void {
    if (this.problems.isFull) return;
    const id = `${serviceName}/${registryId}`.toLowerCase();
    const same = registryId === '' ? undefined : this.#registries.get(id);
    if (name !== '' && this.#names.has(name))
      report(text`Two registries have the name ${name}. Give each its own \`name\`.`, ['name']);
    else if (same !== undefined)
      report(text`${name} and ${same} are the same registry. Keep one entry.`, ['registryId']);
    this.#names.add(name);
    this.#registries.set(id, name);
  }
}

function hasPath(value: unknown, path: readonly string[]): boolean {
  let inner = value;
  for (const key of path) {
    if (!isMapping(inner) || !Object.hasOwn(inner, key)) return false;
    inner = inner[key];
  }
  return true;
}
