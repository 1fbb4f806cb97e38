import type * as z from 'zod/mini';
import type { Entry } from './entry.js';
import type { Problems } from './problems.js';
import { providerShape } from './schema.js';

export type Mapping = Record<string, unknown>;
export type Path = readonly PropertyKey[];

/** An entry without keys. */
export const NOTHING: Entry = { values: {}, provider: {}, wrong: new Set() };

export function isMapping(value: unknown): value is Mapping {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Returns the valid values of a mapping, and the keys with invalid values. */
export function parseKeys(
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
  /** Whether the keys are defaults for all registries. */
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
      const meant = problems.addUnknownKey([...root, key], Object.keys(shape), isForAll);
      if (meant !== undefined) wrong.add(prefix + meant); // one mistake is one error
      continue;
    }
    if (value === null) continue; // as if it were omitted
    const result = schema.safeParse(value);
    if (result.success) into[key] = result.data;
    else {
      wrong.add(prefix + key);
      for (const { path } of result.error.issues) problems.addWrong([...root, key, ...path]);
    }
  }
}

/** Returns an entry with defaults: `provider` is merged key by key, everything else is replaced. */
export function merge(defaults: Entry, own: Entry): Entry {
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
