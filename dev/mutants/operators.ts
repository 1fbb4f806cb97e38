import { type ParseResult, parse } from '@babel/parser';

/** What a mutant changes. */
export type Kind = 'condition' | 'comparison' | 'constant' | 'call' | 'row' | 'result';

/** One small change of a module. */
export interface Mutation {
  kind: Kind;
  /** Position of the changed code in the module, in characters from 0. */
  offset: number;
  before: string;
  after: string;
}

/** A syntax node, as far as it is used here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

interface Place {
  parent: Node | undefined;
  /** Name of the property of the parent that holds the node. */
  key: string;
  isInFunction: boolean;
}

const SWAPS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
};
const OTHER_LOGIC: Readonly<Record<string, string>> = { '&&': '||', '||': '&&' };
/** Methods that return what they are called on, changed. */
const CHANGING = new Set([
  'filter',
  'map',
  'flat',
  'slice',
  'sort',
  'toSorted',
  'toReversed',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'replace',
  'replaceAll',
]);
const IGNORED_KEYS = new Set([
  'loc',
  'extra',
  'errors',
  'comments',
  'tokens',
  'leadingComments',
  'trailingComments',
  'innerComments',
]);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

type Alternative = { kind: Kind; after: string };

/** Returns the nodes directly inside a node with the names of their properties, in the order of the source. */
function childrenOf(node: Node): [string, Node][] {
  // Two of the nodes inside these are the same characters.
  if (node.shorthand === true || node.type.endsWith('Specifier')) return [];
  return Object.entries(node)
    .filter(([key]) => !IGNORED_KEYS.has(key))
    .flatMap(([key, value]) =>
      [value]
        .flat()
        .filter(isNode)
        .map((child): [string, Node] => [key, child]),
    )
    .sort(([, one], [, other]) => one.start - other.start);
}

/** What can be there in place of an expression, by its type. */
const OPERATORS: Readonly<
  Record<string, (node: Node, raw: (one: unknown) => string, place: Place) => Alternative[]>
> = {
  BinaryExpression({ operator, left, right }, raw) {
    const other = SWAPS[String(operator)];
    return other === undefined ? [] : [{ kind: 'comparison', after: `${raw(left)} ${other} ${raw(right)}` }];
  },
  LogicalExpression({ operator, left, right }, raw) {
    const other = OTHER_LOGIC[String(operator)];
    return [{ kind: 'condition', after: other ? `${raw(left)} ${other} ${raw(right)}` : raw(left) }];
  },
  UnaryExpression: ({ operator, argument }, raw) =>
    operator === '!' ? [{ kind: 'condition', after: raw(argument) }] : [],
  NumericLiteral: (node, raw) => [{ kind: 'constant', after: `${raw(node)} + 1` }],
  BooleanLiteral: ({ value }) => [{ kind: 'constant', after: value === true ? 'false' : 'true' }],
  StringLiteral: ({ value }) => (value === '' ? [] : [{ kind: 'constant', after: "''" }]),
  CallExpression({ callee }, raw, { parent }) {
    const { type, computed, property, object } = callee as Node;
    const isMethod = type === 'MemberExpression' && computed === false;
    const isInChain = parent?.type.startsWith('Optional') || raw(callee).includes('?.');
    if (!isMethod || isInChain || !CHANGING.has(String((property as Node).name))) return [];
    return [{ kind: 'call', after: raw(object) }];
  },
};

/** Returns the mutants of an expression: their code in its place. */
function alternatives(node: Node, place: Place, source: string): Alternative[] {
  // A node's range leaves out the parentheses around it.
  const raw = (one: unknown): string => `(${source.slice((one as Node).start, (one as Node).end)})`;
  const { parent, key } = place;
  const isTest =
    key === 'test' && (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression');
  const forced = isTest ? ['true', 'false'].map((after) => ({ kind: 'condition' as const, after })) : [];
  return [...forced, ...(OPERATORS[node.type]?.(node, raw, place) ?? [])];
}

/** Whether a literal is a name or an address of the language, not a value. */
function isFixed(node: Node, { parent, key }: Place): boolean {
  if (parent === undefined) return true;
  if (key === 'source' || (parent.callee as Node | undefined)?.type === 'Import') return true;
  if (parent.type === 'ObjectPattern' || (key === 'key' && parent.computed !== true)) return true;
  // Messages of errors that nobody handles, and what `typeof` can be.
  if (parent.type === 'NewExpression' && node.type === 'StringLiteral') return true;
  return parent.type === 'UnaryExpression' && node.type === 'NumericLiteral';
}

/** Whether a node is a row of a table that is made once. */
function isRow(node: Node, { parent, key, isInFunction }: Place): boolean {
  if (isInFunction || parent === undefined) return false;
  if (parent.type === 'ObjectExpression') return key === 'properties' && node.type !== 'SpreadElement';
  return parent.type === 'ArrayExpression' && key === 'elements' && node.type !== 'SpreadElement';
}

/**
 * Returns a module in which each mutant is there next to the original, selected at run time by its number.
 *
 * @param source an ES module without types
 * @param first number of its first mutant
 */
export function instrument(source: string, first: number): { text: string; mutations: Mutation[] } {
  const mutations: Mutation[] = [];
  const program: ParseResult = parse(source, { sourceType: 'module' });

  const number = (node: Node, kind: Kind, after: string): string => {
    const before = source.slice(node.start, node.end);
    mutations.push({ kind, offset: node.start, before, after });
    return `$m(${first + mutations.length - 1})`;
  };

  const render = (node: Node, place: Place): string => {
    const isInFunction = place.isInFunction || /Function|Method$/.test(node.type);
    let text = '';
    let at = node.start;
    for (const [key, child] of childrenOf(node)) {
      text += source.slice(at, child.start) + render(child, { parent: node, key, isInFunction });
      at = child.end;
    }
    return wrap(node, place, text + source.slice(at, node.end));
  };

  const wrapStatement = (node: Node, text: string): string | undefined => {
    if (node.type === 'ExpressionStatement') {
      const { type, argument } = node.expression as Node;
      const call = type === 'AwaitExpression' ? (argument as Node).type : type;
      return call === 'CallExpression' ? `{ if (!${number(node, 'call', '')}) ${text} }` : text;
    }
    if (node.type !== 'ReturnStatement' || !isNode(node.argument) || node.argument.type === 'Identifier')
      return undefined;
    return `{ if (${number(node, 'result', 'return undefined;')}) return undefined; ${text} }`;
  };

  const wrapExpression = (node: Node, place: Place, text: string): string => {
    if (isFixed(node, place)) return text;
    const found = alternatives(node, place, source).reverse();
    const wrapped = found.reduce(
      (rest, { kind, after }) => `${number(node, kind, after)} ? ${after} : ${rest}`,
      text,
    );
    return found.length === 0 ? text : `(${wrapped})`;
  };

  const wrap = (node: Node, place: Place, text: string): string => {
    const statement = wrapStatement(node, text);
    if (statement !== undefined) return statement;
    const result = wrapExpression(node, place, text);
    if (!isRow(node, place)) return result;
    const [open, close] = place.key === 'properties' ? ['{', '}'] : ['[', ']'];
    return `...(${number(node, 'row', '')} ? ${open}${close} : ${open}${result}${close})`;
  };

  const text = render(program.program as unknown as Node, {
    parent: undefined,
    key: '',
    isInFunction: false,
  });
  return { text: HEADER + text, mutations };
}

/** Whether a mutant is selected. The process that runs the tests decides. */
const HEADER = 'const $m = globalThis.$m; ';
