import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { yamlScalar } from '../lib/quote.js';
import {
  type DesiredRegistry,
  FIELDS,
  type LiveProvider,
  PROVIDER_FIELDS,
  type ProviderField,
  splitScopes,
} from '../model/registry.js';
import type { Adopted } from '../model/report.js';
import { type Fallbacks, type ParsedConfig, parseConfig } from './load.js';

/** A registry of the file whose live settings differ, and these settings. */
export interface Differing {
  name: string;
  /** undefined if OIDC is off, which the file can't say with a provider. */
  live: LiveProvider | undefined;
}

/** A part of a text to replace. Nothing is replaced if `from` is `to`. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * Returns the file with the live values in place of its own: an edit of its text, in which comments, order,
 * quotes, defaults and anchors stay. What can't be expressed so stays as it is.
 *
 * @param isEqual whether a registry of a file has the live settings
 * @returns undefined if no registry can be adopted, or another one would change with it
 */
export async function adopt(
  config: Pick<ParsedConfig, 'path' | 'text'>,
  fallbacks: Fallbacks,
  differing: readonly Differing[],
  isEqual: (registry: DesiredRegistry, live: LiveProvider) => boolean,
): Promise<Adopted | undefined> {
  const all = { ...fallbacks, only: [] };
  const read = async (text: string): Promise<readonly DesiredRegistry[] | undefined> =>
    parseConfig(config.path, text, all).then(
      ({ registries }) => registries,
      () => undefined,
    );
  const before = (await read(config.text)) ?? [];
  const { contents: root } = parseDocument(config.text, { uniqueKeys: false });
  const wanted = new Map<string, LiveProvider>();
  const edits = new Map<string, Edit[]>();
  for (const { name, live } of differing) {
    const index = before.findIndex((registry) => registry.name === name);
    const registry = before[index];
    const entry = entryAt(root, index);
    if (live === undefined || registry === undefined || entry === undefined) continue;
    wanted.set(name, live);
    edits.set(name, editsOf(config.text, entry, registry, live));
  }
  const isAdopted = (registry: DesiredRegistry | undefined): boolean => {
    const live = wanted.get(registry?.name ?? '');
    return registry !== undefined && live !== undefined && isEqual(registry, live);
  };
  const textOf = (names: readonly string[]): string =>
    edited(
      config.text,
      names.flatMap((name) => edits.get(name) ?? []),
    );
  const adoptable = async (some: readonly string[]): Promise<string[]> => {
    const after = new Map((await read(textOf(some)))?.map((registry) => [registry.name, registry]));
    return some.filter((name) => isAdopted(after.get(name)));
  };
  // All at once, because each look reads the whole file. An edit that breaks the file is looked for one by one.
  let names = await adoptable([...edits.keys()]);
  if (names.length === 0)
    names = (await Promise.all([...edits.keys()].map((name) => adoptable([name])))).flat();
  if (names.length === 0) return undefined;
  const text = textOf(names);
  const adopted = await read(text);
  const isRight = before.every((registry, index) => {
    const now = adopted?.[index];
    if (now === undefined) return false;
    return names.includes(registry.name) ? isAdopted(now) : isSame(now, registry);
  });
  if (!isRight) return undefined;
  const staying = differing.map(({ name }) => name).filter((name) => !names.includes(name));
  return { text, names, staying };
}

function isSame(one: DesiredRegistry, other: DesiredRegistry): boolean {
  return JSON.stringify({ ...one, findings: [] }) === JSON.stringify({ ...other, findings: [] });
}

/** Returns a text with edits. Those of shared values can be there twice. */
function edited(text: string, edits: readonly Edit[]): string {
  const unique = new Map(edits.map((edit) => [`${edit.from} ${edit.to} ${edit.text}`, edit]));
  const order = [...unique.values()].sort((one, other) => other.from - one.from);
  return order.reduce((rest, edit) => rest.slice(0, edit.from) + edit.text + rest.slice(edit.to), text);
}

/** Returns the node of an entry of the file. */
function entryAt(root: unknown, index: number): YAMLMap | undefined {
  if (!isMap(root)) return undefined;
  const list = pairOf(root, 'registries')?.value;
  const entry = isSeq(list) ? list.items[index] : root;
  return isMap(entry) ? entry : undefined;
}

/** Returns the edits that give an entry the live values. */
function editsOf(text: string, entry: YAMLMap, registry: DesiredRegistry, live: LiveProvider): Edit[] {
  const changes = PROVIDER_FIELDS.filter((field) => !isSameValue(registry, field, live));
  const present = new Map([['state', entry.flow ? '"present"' : 'present']]);
  const state = registry.state === 'absent' ? set(text, entry, present) : [];
  const provider = pairOf(entry, 'provider');
  if (provider === undefined || !isMap(provider.value)) {
    const inherited = provider === undefined && registry.provider !== undefined;
    const fields = inherited ? changes : PROVIDER_FIELDS;
    const whole = `{ ${fields.map((field) => `"${field}": ${written(field, live, jsonScalar)}`).join(', ')} }`;
    return [...state, ...set(text, entry, new Map([['provider', whole]]))];
  }
  const quoted = provider.value.flow ? jsonScalar : yamlScalar;
  const values = changes.map((field): [string, string] => [field, written(field, live, quoted)]);
  return [...state, ...set(text, provider.value, new Map(values))];
}

function isSameValue({ provider }: DesiredRegistry, field: ProviderField, live: LiveProvider): boolean {
  if (provider === undefined) return false;
  if (field === 'scope') return [...provider.scope].sort().join() === splitScopes(live.scope).sort().join();
  return provider[field] === (live[field] ?? (FIELDS[field].type === 'boolean' ? false : ''));
}

/** Returns a live value as it is written: plain in a block, in the form of JSON elsewhere. */
function written(field: ProviderField, live: LiveProvider, quoted: (value: string) => string): string {
  if (field === 'scope') return `[${splitScopes(live.scope).map(quoted).join(', ')}]`;
  const value = live[field] ?? (FIELDS[field].type === 'boolean' ? false : '');
  return typeof value === 'boolean' ? String(value) : quoted(value);
}

/** Returns a string in quotes that YAML and JSON read, without characters that nobody sees. */
function jsonScalar(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\p{Cf}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === name);
}

/** Returns the edits that set keys of a mapping: in place if they are there, else below the others. */
function set(text: string, map: YAMLMap, values: ReadonlyMap<string, string>): Edit[] {
  const edits: Edit[] = [];
  const added: [string, string][] = [];
  for (const [name, value] of values) {
    const pair = pairOf(map, name);
    const node = pair?.value as Node | null | undefined;
    const isThere =
      node?.range !== undefined && node.range !== null && (isAlias(node) || node.range[1] > node.range[0]);
    if (isThere && node.range) edits.push({ from: node.range[0], to: node.range[1], text: value });
    else if (pair?.key !== undefined) {
      const end = (pair.key as Node).range?.[1] ?? 0;
      const colon = text.indexOf(':', end);
      edits.push({ from: colon + 1, to: colon + 1, text: ` ${value}` });
    } else added.push([name, value]);
  }
  return added.length === 0 ? edits : [...edits, insertion(text, map, added)];
}

/** Returns the edit that adds keys to a mapping. */
function insertion(text: string, map: YAMLMap, added: readonly [string, string][]): Edit {
  const [, end = 0] = map.range ?? [];
  if (map.flow) {
    const pairs = added.map(([name, value]) => `"${name}": ${value}`).join(', ');
    const before = text.slice(0, end - 1).trimEnd(); // before its bracket
    return { from: before.length, to: before.length, text: `${map.items.length === 0 ? '' : ', '}${pairs}` };
  }
  const first = (map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0;
  const column = first - (text.lastIndexOf('\n', first - 1) + 1);
  const indent = ' '.repeat(column);
  const last = map.items.at(-1);
  const node = (last?.value ?? last?.key) as Node | undefined;
  const stop = node?.range?.[1] ?? end;
  const line = text.indexOf('\n', Math.max(0, stop - 1));
  const at = line === -1 ? text.length : line;
  return { from: at, to: at, text: added.map(([name, value]) => `\n${indent}${name}: ${value}`).join('') };
}
