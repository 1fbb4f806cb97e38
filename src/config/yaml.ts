import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
} from 'yaml';
import type { Position, Problem } from '../model/findings.js';
import { words } from '../model/text.js';

/** A YAML text as plain values, with the position of each. */
export interface Tree {
  value: unknown;
  problems: Problem[];
  /** Returns the position of the key or list item at a path, else of its closest parent. */
  keyAt(path: readonly PropertyKey[]): Position;
  /** Returns the position of the value at a path, else of its closest parent. */
  valueAt(path: readonly PropertyKey[]): Position;
}

/** Maximum number of values. Hundreds of registries have fewer, but aliases can expand to millions. */
const MAX_VALUES = 100_000;
const MAX_DEPTH = 32;
const START: Position = { line: 1, column: 1 };

/** Syntax errors by the library's code. Its own messages would quote the file's lines. */
const SYNTAX: Record<string, string> = {
  BAD_INDENT: 'wrong indentation',
  BLOCK_AS_IMPLICIT_KEY: 'a nested block where a key is expected',
  MISSING_CHAR: 'a missing character (a quote, a bracket, a comma or a space)',
  MULTIPLE_DOCS: 'more than one document. Remove what follows `---`',
  TAB_AS_INDENT: 'a tab as indentation. Use spaces',
  TAG_RESOLVE_FAILED: 'a tag (`!…`). Remove it',
  MULTIPLE_TAGS: 'a tag (`!…`). Remove it',
};

/** Error for a file that is nested too deeply or has too many values. */
class LimitExceededError extends Error {}

/**
 * Returns the values of a YAML 1.2 text (JSON is YAML). Scalars are read from their source, so that numbers
 * keep their digits. Only an unquoted `true` or `false` under one of `booleanKeys` becomes a boolean. An
 * unquoted null is null.
 *
 * @param booleanKeys keys whose values may be booleans
 */
export function parseTree(text: string, booleanKeys: ReadonlySet<string>): Tree {
  const lines = new LineCounter();
  const at = (node: { range?: readonly number[] | null | undefined } | null | undefined): Position => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const none = { value: undefined, keyAt: () => START, valueAt: () => START };
  const failed = (...problems: Problem[]): Tree => ({ ...none, problems });
  try {
    const options = { prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;
    const document = parseDocument(text, { ...options, lineCounter: lines });
    const { yaml } = document.directives ?? {};
    if (yaml?.explicit && yaml.version !== '1.2') {
      const what = 'The file uses YAML 1.1, in which `yes` is a boolean. Remove the `%YAML` line.';
      return failed({ what: words(what), position: START });
    }
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) return failed(...syntaxProblems(errors, (offset) => at({ range: [offset] })));
    const converter = new Converter(booleanKeys, at);
    const value = converter.plain(document.contents, undefined, 0);
    return {
      value,
      problems: converter.problems,
      keyAt: (path) => at(converter.nodeAt(document.contents, path, 'key')),
      valueAt: (path) => at(converter.nodeAt(document.contents, path, 'value')),
    };
  } catch (error) {
    if (!(error instanceof LimitExceededError || error instanceof RangeError)) throw error;
    const what = 'The file is nested too deeply, or its aliases expand to too many values.';
    return failed({ what: words(`${what} Replace aliases with their values.`), position: START });
  }
}

/** Returns one problem per line, because the library reports many errors for one mistake. */
function syntaxProblems(
  errors: readonly { code: string; pos: readonly [number, number] }[],
  at: (offset: number) => Position,
): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { code, pos } of errors) {
    const position = at(pos[0]);
    const what = SYNTAX[code] ?? 'a syntax error';
    if (!byLine.has(position.line))
      byLine.set(position.line, { what: words(`This isn't valid YAML: ${what}.`), position });
  }
  return [...byLine.values()];
}

/**
 * Converts the library's nodes into plain values. Looks up aliases, because the library searches for them.
 */
class Converter {
  readonly problems: Problem[] = [];
  #left = MAX_VALUES;
  readonly #anchors = new Map<string, Node>();
  readonly #targets = new Map<Alias, Node>();

  constructor(
    private readonly booleanKeys: ReadonlySet<string>,
    private readonly at: (node: Node | null) => Position,
  ) {}

  plain(node: Node | null, key: string | undefined, depth: number, isCopy = false): unknown {
    if (--this.#left < 0 || depth > MAX_DEPTH) throw new LimitExceededError();
    if (isAlias(node)) {
      const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
      if (target !== undefined) {
        this.#targets.set(node, target);
        return this.plain(target, key, depth + 1, true);
      }
      const what = "This isn't valid YAML: an alias (`*…`) without an anchor (`&…`).";
      return this.#report(node, `${what} Quote a string that begins with \`*\`.`);
    }
    if (node?.anchor !== undefined && !isCopy) this.#anchors.set(node.anchor, node);
    if (isMap(node)) return this.#map(node.items, depth, isCopy);
    if (isSeq(node)) return node.items.map((item) => this.plain(item as Node | null, key, depth + 1, isCopy));
    if (isScalar(node) && !isCopy) this.#checkScalar(node);
    return isScalar(node) ? this.#scalar(node, key) : null;
  }

  #report(node: Node, own: string): null {
    this.problems.push({ what: words(own), position: this.at(node) });
    return null;
  }

  /** Reports text that people expect to be replaced, and line breaks at the end of a block. */
  #checkScalar(node: Scalar): void {
    const text = textOf(node);
    const open = text.indexOf('${');
    if (open >= 0 && text.includes('}', open)) {
      const what = `Nothing is substituted in this file, so \`\${…}\` would be taken as it is.`;
      this.#report(node, `${what} Write the value, or let a step before this one write the file.`);
    }
    const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
    if (isBlock && /[\r\n]/.test(text)) {
      const what = 'This value is a block (`|` or `>`), so it has a line break in it.';
      this.#report(node, `${what} Write it on one line, in quotes if it has special characters.`);
    }
  }

  #map(items: readonly Pair[], depth: number, isCopy: boolean): Record<string, unknown> {
    const object: Record<string, unknown> = Object.create(null);
    for (const { key, value } of items) {
      const name = isScalar(key) ? textOf(key) : '?';
      // The library's own check compares every key with every other key.
      if (Object.hasOwn(object, name) && !isCopy)
        this.#report(key as Node, "This isn't valid YAML: this key is defined twice. Remove one.");
      if (name === '<<' && !isCopy) {
        const what = "`<<` isn't part of YAML 1.2.";
        const fix = 'Put what registries share at the top of the file, under `provider`, or write it out.';
        this.#report(key as Node, `${what} ${fix}`);
        continue;
      }
      object[name] = this.plain(value as Node | null, name, depth + 1, isCopy);
    }
    return object;
  }

  #scalar(node: Scalar, key: string | undefined): string | boolean | null {
    if (node.type !== Scalar.PLAIN) return textOf(node);
    if (node.value === null) return null;
    return typeof node.value === 'boolean' && key !== undefined && this.booleanKeys.has(key)
      ? node.value
      : textOf(node);
  }

  /** Returns the node of the key or value at a path, else of its closest parent. */
  nodeAt(root: Node | null, path: readonly PropertyKey[], part: 'key' | 'value'): Node | null {
    let key: Node | null = root;
    let value: Node | null = root;
    for (const step of path) {
      const inside: Node | null = isAlias(value) ? (this.#targets.get(value) ?? null) : value;
      if (isSeq(inside) && typeof step === 'number' && inside.items[step] !== undefined) {
        value = inside.items[step] as Node;
        key = value;
        continue;
      }
      const pair = isMap(inside)
        ? inside.items.findLast((item) => isScalar(item.key) && textOf(item.key) === step)
        : undefined;
      if (pair === undefined) return key;
      key = pair.key as Node;
      value = (pair.value as Node | null) ?? key;
    }
    return part === 'key' ? key : value;
  }
}

function textOf(scalar: Scalar): string {
  return scalar.type === Scalar.PLAIN && scalar.source !== undefined ? scalar.source : String(scalar.value);
}
