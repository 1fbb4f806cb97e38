import type * as z from 'zod/mini';
import {
  catalogWarning,
  MAX_PROBLEMS,
  type Position,
  type Problem,
  ProblemsError,
} from '../model/findings.js';
import { type DesiredRegistry, FIELDS, PROVIDER_FIELDS, type Provider } from '../model/registry.js';
import { type Selection, unitOf } from '../model/reviewed.js';
import { type Text, text, words } from '../model/text.js';
import { checkRegistry, FilterCompiler, Unique, type Violation } from './rules.js';
import {
  BOOLEAN_KEYS,
  ENTRY_KEYS,
  entrySchema,
  nearestKey,
  PROVIDER_KEYS,
  REGISTRIES_KEYS,
  sharedSchema,
  unknownKey,
  wrongValue,
} from './schema.js';
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
 * Returns the registries in the text of a config file. Parses defaults and entries once each, so that many
 * entries can share a long list, then merges them and applies the rules to the result.
 *
 * @throws ProblemsError with every mistake, each with its line and column
 */
export async function parseConfig(
  path: string,
  content: string,
  fallbacks: Fallbacks,
  filters = new FilterCompiler(),
): Promise<ParsedConfig> {
  const tree = parseTree(content, BOOLEAN_KEYS);
  if (tree.value === undefined) throw new ProblemsError(tree.problems);
  const file = rootOf(tree);
  const hasMany = Object.hasOwn(file, 'registries');
  const problems = new Problems(tree);
  const shared = hasMany ? validPart(sharedSchema, file, [], problems) : NOTHING;
  const ids = { serviceName: fallbacks.serviceName, registryId: hasMany ? '' : fallbacks.registryId };
  const selection: Selection = { serviceName: '', registryId: '' };
  const registries: DesiredRegistry[] = [];
  const paths = new Map<string, (key: string) => Path>();
  const unique = new Unique();
  for (const [root, raw] of entriesOf(file, hasMany, problems)) {
    const entry = merged(shared, validPart(entrySchema, raw, root, problems));
    const registry = registryOf(entry, ids);
    for (const key of ['serviceName', 'registryId'] as const)
      if (entry.values[key] === undefined) selection[key] = ids[key];
    const pathOf = pathsOf(root, raw, file);
    const isRight = ({ key, needs }: Violation): boolean =>
      ![key, ...needs].some((one) => entry.wrong.has(one));
    const violations = (await checkRegistry(registry, filters)).filter(isRight);
    for (const { found, key } of [...violations, ...unique.check(registry)]) {
      if ('what' in found) problems.add(found.what, pathOf(key));
      else registry.findings.push(catalogWarning(found.code, key));
    }
    paths.set(registry.name, pathOf);
    registries.push(registry);
  }
  const only = new Set(fallbacks.only);
  const known = [...paths.keys()].slice(0, MAX_LISTED);
  const unknown = [...only].filter((name) => !paths.has(name));
  for (const name of unknown) problems.list.push({ what: unknownName(name, path, known), code: 'input' });
  if (problems.list.length > 0) throw new ProblemsError(problems.list);
  return {
    path,
    text: content,
    selection,
    registries: only.size === 0 ? registries : registries.filter(({ name }) => only.has(name)),
    locate: (name, key = '') => tree.keyAt(paths.get(name)?.(key) ?? []),
  };
}

type Mapping = Record<string, unknown>;
type Path = readonly PropertyKey[];

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

function rootOf({ value }: Tree): Mapping {
  if (isMapping(value)) return value;
  const what = words('The config file must be a mapping with keys such as `registryId` and `provider`.');
  throw new ProblemsError([{ what, position: { line: 1, column: 1 } }]);
}

function unknownName(name: string, path: string, known: readonly string[]): Text {
  return text`Input \`only\` names ${name}, which isn't in ${path}. Known names: ${known}.`;
}

/** Returns where the keys of an entry are: in it, else in the defaults. One that is omitted is at the entry. */
function pathsOf(root: Path, raw: Mapping, file: Mapping): (key: string) => Path {
  return (key) => {
    const path = key.split('.');
    if (hasPath(raw, path)) return [...root, ...path];
    return hasPath(file, path) ? path : root;
  };
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

/** The problems of a file, each once, with the position that causes it. */
class Problems {
  readonly list: Problem[];
  readonly #seen = new Set<string>();

  constructor(private readonly tree: Tree) {
    this.list = [...tree.problems];
  }

  /** @throws ProblemsError if there are more than are shown, to limit the time that a file takes */
  add(what: Text, path: Path, position = this.tree.keyAt(path)): void {
    const id = JSON.stringify([position, what]);
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    this.list.push({ what, position });
    if (this.list.length > MAX_PROBLEMS) throw new ProblemsError(this.list);
  }

  /** Adds the problem of a value of a wrong type. */
  addWrong(path: Path): void {
    this.add(wrongValue(path), path, this.tree.valueAt(path));
  }
}

/** The type without values that are null, which count as omitted. */
type Given<T> = { [K in keyof T]: Exclude<T[K], null | undefined> };
type Entry = z.infer<typeof entrySchema>;

/** The valid values of an entry. */
interface Part {
  values: Given<Omit<Entry, 'provider'>>;
  provider: Given<NonNullable<Entry['provider']>>;
  /** Keys with an invalid value (`state`, `provider.scope`), and those that an unknown key seems to be. */
  wrong: ReadonlySet<string>;
}

const NOTHING: Part = { values: {}, provider: {}, wrong: new Set() };

/** Returns values without those that are null. */
function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Given<T>;
}

/** Returns the valid part of an entry or of the defaults. Reports the rest in the file's order. */
function validPart(
  schema: typeof entrySchema | typeof sharedSchema,
  { provider: first, registries: _, ...keys }: Mapping,
  root: Path,
  problems: Problems,
): Part {
  const raw = { ...keys, provider: first };
  const wrong = new Set<string>();
  const result = schema.safeParse(raw);
  const place = { root, known: schema === sharedSchema ? REGISTRIES_KEYS : ENTRY_KEYS, problems, wrong };
  const valid = result.success ? result.data : schema.parse(withoutWrong(raw, result.error.issues, place));
  const { provider, ...values }: Entry = valid;
  return { values: given(values), provider: given(provider ?? {}), wrong };
}

/** Where a mapping is in the file, and what is collected there. */
interface Place {
  root: Path;
  known: readonly string[];
  problems: Problems;
  wrong: Set<string>;
}

/** Returns a mapping without its unknown keys and those of a wrong type. Reports them. */
function withoutWrong(raw: Mapping, issues: readonly { path: Path }[], place: Place): Mapping {
  const { root, known, problems, wrong } = place;
  const prefix = known === PROVIDER_KEYS ? 'provider.' : '';
  const valid: Mapping = {};
  for (const [key, value] of Object.entries(raw)) {
    if (!known.includes(key)) {
      const meant = nearestKey(key, known);
      problems.add(unknownKey(key, known, meant), [...root, key]);
      if (meant !== undefined) wrong.add(prefix + meant); // one mistake is one error
      continue;
    }
    const inside = issues.filter(({ path }) => path[0] === key).map(({ path }) => ({ path: path.slice(1) }));
    if (inside.length === 0) valid[key] = value;
    else if (key === 'provider' && isMapping(value))
      valid[key] = withoutWrong(value, inside, { ...place, root: [...root, key], known: PROVIDER_KEYS });
    else {
      wrong.add(prefix + key);
      for (const { path } of inside) problems.addWrong([...root, key, ...path]);
    }
  }
  return valid;
}

/** Returns an entry with defaults: `provider` is merged key by key, everything else is replaced. */
function merged(shared: Part, own: Part): Part {
  const isGiven = (key: string): boolean =>
    hasPath(own, key.includes('.') ? key.split('.') : ['values', key]);
  return {
    values: { ...shared.values, ...own.values },
    provider: { ...shared.provider, ...own.provider },
    wrong: new Set([...[...shared.wrong].filter((key) => !isGiven(key)), ...own.wrong]),
  };
}

const DEFAULTS = Object.fromEntries(
  PROVIDER_FIELDS.map((name) => [name, 'default' in FIELDS[name] ? FIELDS[name].default : '']),
) as Provider;

/** Returns the registry of an entry. A wrong key has its default, and a wrong `provider` is missing. */
function registryOf({ values, provider, wrong }: Part, ids: Selection): DesiredRegistry {
  const { clientSecretEnv, clientSecretExpires, ...settings } = provider;
  const { state = 'present', registryId = ids.registryId, admins = [] } = values;
  return {
    name: values.name ?? registryId,
    serviceName: values.serviceName ?? ids.serviceName,
    registryId,
    state,
    deleteUsers: values.deleteUsers ?? false,
    acceptIssuerChange: values.acceptIssuerChange ?? false,
    ...(state === 'present' && !wrong.has('provider') && { provider: { ...DEFAULTS, ...settings } }),
    ...(clientSecretEnv !== undefined && { clientSecretEnv }),
    ...(clientSecretExpires !== undefined && { clientSecretExpires }),
    admins,
    acceptsNoAdmin: values.admins?.length === 0,
    findings: [],
  };
}
