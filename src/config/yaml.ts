import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { Position, Problem } from '../model/findings.js';

/** A YAML text as plain values, with the place of each. */
export interface Tree {
  value: unknown;
  problems: Problem[];
  /** Place of the key (or list item) at a path, else of the nearest thing around it. */
  keyAt(path: readonly PropertyKey[]): Position;
  /** Place of the value at a path, else of the nearest thing around it. */
  valueAt(path: readonly PropertyKey[]): Position;
}

/** More values than a file for some hundreds of registries has; a YAML text of aliases can name millions. */
const MOST_VALUES = 100_000;
const MOST_LEVELS = 32;

/** The library's own messages quote the line that they complain of, so the words are ours. */
const SYNTAX: Record<string, string> = {
  BAD_INDENT: 'the indentation does not fit',
  BLOCK_AS_IMPLICIT_KEY: 'a nested block stands where a key should be',
  MISSING_CHAR: 'a character is missing (a quote, a bracket, a comma or a space)',
  MULTIPLE_DOCS: 'more than one document: remove what follows `---`',
  TAB_AS_INDENT: 'a tab indents this line: use spaces',
  TAG_RESOLVE_FAILED: 'tags (`!…`) are not understood: remove it',
};

class TooMuch extends Error {}

/**
 * Parses YAML 1.2 (JSON is YAML). Scalars become their source text, so that numbers keep their digits; only an
 * unquoted `true` or `false` under one of `booleanKeys` becomes a boolean, and an unquoted null is null.
 *
 * @param text the file's text
 * @param booleanKeys keys whose values may be booleans
 */
export function parseTree(text: string, booleanKeys: ReadonlySet<string>): Tree {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const keys = new Map<string, Position>();
  const values = new Map<string, Position>();
  const lookup = (map: Map<string, Position>) => (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const found =
        (length === path.length ? map : keys).get(JSON.stringify(path.slice(0, length))) ??
        values.get(JSON.stringify(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return { line: 1, column: 1 };
  };
  const tree = {
    value: undefined as unknown,
    problems: [] as Problem[],
    keyAt: lookup(keys),
    valueAt: lookup(values),
  };

  let document: Document;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      uniqueKeys: false,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    tree.problems.push(tooMuch());
    return tree;
  }
  const complained = new Set<number>(); // one slip makes the library complain many times of its line
  for (const problem of [...document.errors, ...document.warnings]) {
    const position = at(problem.pos[0]);
    if (complained.has(position.line)) continue;
    complained.add(position.line);
    const what = SYNTAX[problem.code] ?? 'it can’t be read from here on';
    tree.problems.push({ message: `This is not valid YAML: ${what}.`, position });
  }
  if (tree.problems.length > 0) return tree;

  try {
    tree.value = new Converter(document, booleanKeys, keys, values, at, tree.problems).plain(
      document.contents as Node | null,
      [],
    );
  } catch (error) {
    if (!(error instanceof TooMuch || error instanceof RangeError)) throw error;
    tree.problems.push(tooMuch());
  }
  return tree;
}

/** Turns the library's nodes into plain values and notes where each one stands. */
class Converter {
  #budget = MOST_VALUES;

  constructor(
    private readonly document: Document,
    private readonly booleanKeys: ReadonlySet<string>,
    private readonly keys: Map<string, Position>,
    private readonly values: Map<string, Position>,
    private readonly at: (offset: number) => Position,
    private readonly problems: Problem[],
  ) {}

  plain(node: Node | null, path: PropertyKey[]): unknown {
    if (--this.#budget < 0 || path.length > MOST_LEVELS) throw new TooMuch();
    if (node?.range) this.values.set(JSON.stringify(path), this.at(node.range[0]));
    if (isAlias(node)) {
      const target = node.resolve(this.document);
      if (target !== undefined) return this.plain(target, path);
      const message =
        'This is not valid YAML: an alias (`*…`) has no anchor (`&…`) before it; put quotes around a text that begins with `*`.';
      this.problems.push({ message, position: this.at(node.range?.[0] ?? 0) });
      return null;
    }
    if (isMap(node)) return this.#map(node, path);
    if (isSeq(node))
      return node.items.map((item, index) => this.plain(item as Node | null, [...path, index]));
    return isScalar(node) ? this.#scalar(node, path) : null;
  }

  #map(node: YAMLMap, path: PropertyKey[]): Record<string, unknown> {
    const object: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? textOf(key) : '?';
      const inner = [...path, name];
      if (isScalar(key) && key.range) {
        const position = this.at(key.range[0]);
        // The library would compare each key with each other one.
        if (Object.hasOwn(object, name))
          this.problems.push({
            message: 'This is not valid YAML: this key stands twice: keep one.',
            position,
          });
        this.keys.set(JSON.stringify(inner), position);
      }
      object[name] = this.plain(value as Node | null, inner);
    }
    return object;
  }

  #scalar(node: Scalar, path: PropertyKey[]): string | boolean | null {
    if (node.type !== Scalar.PLAIN) return textOf(node);
    if (node.value === null) return null;
    return typeof node.value === 'boolean' && this.booleanKeys.has(String(path.at(-1)))
      ? node.value
      : textOf(node);
  }
}

function textOf(scalar: Scalar): string {
  return scalar.type === Scalar.PLAIN && scalar.source !== undefined ? scalar.source : String(scalar.value);
}

function tooMuch(): Problem {
  return {
    message: 'The file is nested too deeply, or its aliases stand for too many values: write it out plainly.',
    position: { line: 1, column: 1 },
  };
}
