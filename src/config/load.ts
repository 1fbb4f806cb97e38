import type * as z from 'zod/mini';
import { quote, quoteList } from '../lib/quote.js';
import { type Position, ProblemsError } from '../model/findings.js';
import type { DesiredRegistry } from '../model/registry.js';
import { desiredRegistry, type Place } from './entry.js';
import { Problems } from './problems.js';
import { BOOLEAN_KEYS, type EntryInput, type FleetInput, fleetSchema, singleSchema } from './schema.js';
import { parseTree, type Tree } from './yaml.js';

export interface Config {
  /** The path as it was given. */
  path: string;
  /** The file's text as it was read. */
  text: string;
  /** In the file's order, those that `only` names. */
  registries: DesiredRegistry[];
  /** Place of a key of a registry (`provider.endpoint`), else of the registry. */
  locate(registry: string, key?: string): Position;
}

/** What the inputs say where the file may be silent. */
export interface Fallbacks {
  serviceName: string;
  registryId: string;
  only: readonly string[];
}

/**
 * The config file's text as the registries that it wants.
 *
 * @throws ProblemsError with everything that is wrong, each with its line and column
 */
export async function parseConfig(path: string, text: string, fallbacks: Fallbacks): Promise<Config> {
  const tree = readTree(text);
  const isFleet = Object.hasOwn(tree.value as object, 'registries');
  const problems = new Problems(tree);
  const issues = (isFleet ? fleetSchema : singleSchema).safeParse(tree.value).error?.issues ?? [];
  for (const issue of issues) problems.addIssue(issue, isFleet);

  const file = withoutWrong(tree.value, issues) as Partial<FleetInput> & EntryInput;
  const defaults = isFleet ? file : {};
  const entries = (isFleet ? (file.registries ?? []) : [file]) as (EntryInput | undefined)[];
  const registries: DesiredRegistry[] = [];
  const roots = new Map<string, PropertyKey[]>();
  for (const [index, entry] of entries.entries()) {
    if (entry === null || typeof entry !== 'object') continue;
    const root = isFleet ? ['registries', index] : [];
    const place: Place = (key) =>
      hasPath(entry, key) ? [...root, ...key] : hasPath(defaults, key) ? key : root;
    const registry = await desiredRegistry(
      entry,
      defaults,
      isFleet ? { ...fallbacks, registryId: '' } : fallbacks,
      problems,
      place,
    );
    checkUnique(registry, registries, problems, place);
    roots.set(registry.name, root);
    registries.push(registry);
  }
  checkOnly(fallbacks.only, [...roots.keys()], path, problems);
  if (problems.list.length > 0) throw new ProblemsError(problems.list);

  return {
    path,
    text,
    registries:
      fallbacks.only.length === 0
        ? registries
        : registries.filter(({ name }) => fallbacks.only.includes(name)),
    locate(name, key) {
      const root = roots.get(name) ?? [];
      const inner = key?.split('.') ?? [];
      const own = [...root, ...inner];
      return tree.keyAt(hasPath(tree.value, own) || !hasPath(tree.value, inner) ? own : inner);
    },
  };
}

function readTree(text: string): Tree {
  const tree = parseTree(text, BOOLEAN_KEYS);
  if (tree.problems.length > 0) throw new ProblemsError(tree.problems);
  if (tree.value === null || typeof tree.value !== 'object' || Array.isArray(tree.value)) {
    const message = 'The config file must be a map of keys such as `registryId` and `provider`.';
    throw new ProblemsError([{ message, position: { line: 1, column: 1 } }]);
  }
  return tree;
}

function checkOnly(
  only: readonly string[],
  known: readonly string[],
  path: string,
  problems: Problems,
): void {
  for (const name of only.filter((wanted) => !known.includes(wanted))) {
    problems.list.push({
      message: `Input \`only\` names ${quote(name)}, which is not in ${quote(path)}; it has ${quoteList(known.slice(0, 20))}.`,
    });
  }
}

function checkUnique(
  { name, serviceName, registryId }: DesiredRegistry,
  others: readonly DesiredRegistry[],
  problems: Problems,
  place: Place,
): void {
  if (name !== '' && others.some((other) => other.name === name)) {
    problems.add(`Two registries are called ${quote(name)}: give each its own \`name\`.`, place(['name']));
    return;
  }
  const same =
    registryId === ''
      ? undefined
      : others.find((other) => other.registryId === registryId && other.serviceName === serviceName);
  if (same !== undefined)
    problems.add(
      `${quote(name)} and ${quote(same.name)} are the same registry: keep one entry.`,
      place(['registryId']),
    );
}

/** The tree less every value that a zod issue is about, so that the rest can still be looked at. */
function withoutWrong(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  path: readonly PropertyKey[] = [],
): unknown {
  const here = JSON.stringify(path);
  if (issues.some((issue) => issue.code !== 'unrecognized_keys' && JSON.stringify(issue.path) === here))
    return undefined;
  if (Array.isArray(value)) return value.map((item, index) => withoutWrong(item, issues, [...path, index]));
  if (value === null || typeof value !== 'object') return value ?? undefined;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutWrong(inner, issues, [...path, key])]),
  );
}

function hasPath(value: unknown, path: readonly PropertyKey[]): boolean {
  let inner = value;
  for (const key of path) {
    if (inner === null || typeof inner !== 'object' || !Object.hasOwn(inner, key)) return false;
    inner = (inner as Record<PropertyKey, unknown>)[key];
  }
  return true;
}
