/** Returns the object in a JSON text, or undefined if it is something else. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  const value = jsonValue(text);
  return isObject(value) ? value : undefined;
}

/** Returns the value in a JSON text, or undefined if it isn't JSON. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Go's JSON decoder rejects a text with more nested objects and lists (encoding/json, `maxNestingDepth`). */
export const MAX_DEPTH = 10_000;

/** What `JSON.parse` doesn't tell of a text. */
export interface JsonFacts {
  /** Objects at the top, or at most two levels below, in which a key is repeated: their path, and the key. */
  repeated: { path: readonly (string | number)[]; key: string }[];
  /** Number of nested objects and lists. */
  depth: number;
}

/** Longest path of a repeated key, as that of a key in a key set. Deeper ones decide nothing. */
const MAX_PATH = 2;

/** An object while it is read, or a list. */
interface Container {
  /** The keys of an object, undefined in a list. */
  keys: Set<string> | undefined;
  /** The current key or index. */
  at: string | number;
  expectsKey: boolean;
}

/** The tokens that matter: strings, and what begins, separates and ends values. No part can match twice. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/gs;

/** Returns the facts of a valid JSON text, in linear time. */
export function jsonFacts(text: string): JsonFacts {
  const facts: JsonFacts = { repeated: [], depth: 0 };
  const stack: Container[] = [];
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{') stack.push({ keys: new Set(), at: '', expectsKey: true });
    else if (token === '[') stack.push({ keys: undefined, at: 0, expectsKey: false });
    else if (token === '}' || token === ']') stack.pop();
    else if (token === ',') startNext(stack.at(-1));
    else readString(token, stack, facts);
    facts.depth = Math.max(facts.depth, stack.length);
  }
  return facts;
}

function startNext(container: Container | undefined): void {
  if (container === undefined) return;
  if (typeof container.at === 'number') container.at++;
  else container.expectsKey = true;
}

function readString(token: string, stack: readonly Container[], { repeated }: JsonFacts): void {
  const container = stack.at(-1);
  if (container?.keys === undefined || !container.expectsKey) return;
  const key: string = JSON.parse(token);
  if (container.keys.has(key) && stack.length <= MAX_PATH + 1)
    repeated.push({ path: stack.slice(0, -1).map(({ at }) => at), key });
  container.keys.add(key);
  container.at = key;
  container.expectsKey = false;
}
