import { Document, isMap, isScalar, Scalar, visit } from 'yaml';
import { printable } from '../lib/quote.js';
import { type Finding, messageOf, ProblemsError } from '../model/findings.js';
import { FIELDS, type LiveProvider, PROVIDER_FIELDS, splitScopes } from '../model/registry.js';
import type { Exported, FoundRegistry } from '../model/report.js';
import { joined, NO_TEXT, plainWhole } from '../model/text.js';
import { parseConfig } from './load.js';
import { FilterCompiler } from './rules.js';

const HEADER = [
  'The OIDC settings of these registries as they are now.',
  '',
  "`admins` isn't here, because the API doesn't say who is an admin.",
  'List those who must be one.',
  "`deleteUsers` isn't here, because only enabling or disabling OIDC needs it.",
  "Client secrets aren't here, because the API never returns them.",
];
const FORMAT = { lineWidth: 0, flowCollectionPadding: false, nullStr: '' };

/** The provider of an entry as a person would write it: without defaults. */
type WrittenProvider = Record<string, string | boolean | readonly string[]>;

/** A registry of an export, as an entry of the file or as a comment. */
interface Candidate extends FoundRegistry {
  /** Name in the file: the registry's own, made unique. */
  entryName: string;
  provider: WrittenProvider;
  /** Warnings of the file about the entry. */
  findings: readonly Finding[];
}

/**
 * Returns the config file that manages the registries as they are: values that all entries share at the top,
 * without defaults. What can't be an entry is a comment with its reason. The same settings in another order
 * give the same text.
 */
export async function writeConfig(found: readonly FoundRegistry[]): Promise<Omit<Exported, 'unread'>> {
  const candidates = await candidatesOf(found);
  const entries = candidates.filter(({ reason }) => reason === undefined);
  const others = candidates.filter(({ reason }) => reason !== undefined);
  const variables = secretVariables(entries);
  const named = [...new Set(variables)].filter((name) => name !== undefined);
  const document = entries.length === 0 ? new Document() : documentOf(entries, variables);
  const none = others.some((one) => one.isUnread)
    ? 'Nothing could be read.'
    : 'There is nothing to manage yet.';
  const input = 'Set the input `oidc-client-secret` before you change a setting';
  const secrets = named.length === 0 ? '' : `, and in the step's \`env\`: ${named.join(', ')}`;
  document.commentBefore = comment(entries.length === 0 ? [none] : [...HEADER, `${input}${secrets}.`]);
  if (others.length > 0) document.comment = comment(others.flatMap((one) => ['', ...linesOf(one)]).slice(1));
  const counts = { entries: entries.length, comments: others.length };
  return { text: textOf(document), ...counts, secretVariables: named };
}

/**
 * Returns the registries of an export in order, with unique names. What the rules of the file reject has the
 * reason.
 */
async function candidatesOf(found: readonly FoundRegistry[]): Promise<Candidate[]> {
  const keyOf = ({ serviceName, name, registryId }: FoundRegistry): string =>
    JSON.stringify([serviceName, name || registryId, registryId]);
  const byKey = new Map(found.map((registry) => [keyOf(registry), registry]));
  const sorted = [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, registry]) => registry);
  const taken = new Set<string>();
  const filters = new FilterCompiler(); // its limit is that of the whole file
  const candidates: Candidate[] = [];
  for (const registry of sorted) {
    const entryName = unique(readableName(registry), '-', taken);
    taken.add(entryName);
    candidates.push(await candidateOf(registry, entryName, filters));
  }
  return candidates;
}

/** Returns a name that the input `only` can select: on one line, without commas, at most 100 characters. */
function readableName({ name, registryId }: FoundRegistry): string {
  const readable = (text: string): string =>
    [...text.replace(/[\p{C}\p{Z},]+/gu, ' ').trim()].slice(0, 100).join('').trim();
  return readable(name) || readable(registryId) || 'registry';
}

/** Returns a name that isn't taken: itself, else with the first free number from 2. */
function unique(name: string, separator: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++)
    if (!taken.has(`${name}${separator}${number}`)) return `${name}${separator}${number}`;
}

async function candidateOf(
  registry: FoundRegistry,
  entryName: string,
  filters: FilterCompiler,
): Promise<Candidate> {
  const { live, serviceName, registryId } = registry;
  const provider = live === undefined ? {} : writtenProvider(live);
  const candidate: Candidate = { ...registry, entryName, provider, findings: [] };
  if (live === undefined) return candidate;
  const text = JSON.stringify({ name: entryName, serviceName, registryId, provider });
  try {
    const { registries } = await parseConfig(
      '',
      text,
      { serviceName: '', registryId: '', only: [] },
      filters,
    );
    return { ...candidate, findings: registries[0]?.findings ?? [] };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const reason = joined(error.problems.map(({ what }) => what));
    return { ...candidate, provider: withoutPasswords(provider), reason };
  }
}

/** Returns the settings without the user names and passwords of URLs, which the file's rules reject. */
function withoutPasswords(provider: WrittenProvider): WrittenProvider {
  const entries = Object.entries(provider).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.replace(/(:\/\/)[^/?#]*@/g, '$1') : value,
  ]);
  return Object.fromEntries(entries);
}

/** Returns the live settings without defaults. A missing boolean is `false`, as in a plan. */
function writtenProvider(live: LiveProvider): WrittenProvider {
  const provider: WrittenProvider = {};
  for (const field of PROVIDER_FIELDS) {
    const facts = FIELDS[field];
    const missing = facts.type === 'boolean' ? false : '';
    const value = facts.type === 'scopes' ? ordered(splitScopes(live.scope)) : (live[field] ?? missing);
    const isDefault = 'default' in facts && isSame(value, facts.default);
    if (!isDefault) provider[field] = value;
  }
  return provider;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Returns scopes in one order: those of the default first, then the others by name. */
function ordered(scopes: readonly string[]): string[] {
  const first: readonly string[] = FIELDS.scope.default;
  const others = scopes.filter((scope) => !first.includes(scope)).sort();
  return [...first.filter((scope) => scopes.includes(scope)), ...others];
}

/**
 * Returns the environment variable of the client secret for each entry, undefined for those that use the
 * input. A client is a pair of endpoint and client ID. The one with the most entries uses the input. Of
 * several with as many, it is the first.
 */
function secretVariables(entries: readonly Candidate[]): (string | undefined)[] {
  const keys = entries.map(({ provider: { endpoint, clientId } }) => JSON.stringify([endpoint, clientId]));
  const clients = [...new Set(keys)];
  const sizes = new Map(clients.map((client) => [client, keys.filter((key) => key === client).length]));
  const largest = Math.max(...sizes.values());
  const main = clients.find((client) => sizes.get(client) === largest);
  const variables = new Map<string, string>();
  for (const client of clients.filter((one) => one !== main)) {
    const first = entries[keys.indexOf(client)]?.entryName ?? '';
    const suffix = first.toUpperCase().replace(/[^A-Z0-9]/g, '_') || '_';
    variables.set(client, unique(`OIDC_CLIENT_SECRET_${suffix}`, '_', new Set(variables.values())));
  }
  return keys.map((key) => variables.get(key));
}

function documentOf(entries: readonly Candidate[], variables: readonly (string | undefined)[]): Document {
  const [first] = entries;
  const isShared = ([field, value]: [string, unknown]): boolean =>
    entries.every(({ provider }) => isSame(provider[field], value));
  const shared = Object.fromEntries(Object.entries(first?.provider ?? {}).filter(isShared));
  const isOneProject = entries.every(({ serviceName }) => serviceName === first?.serviceName);
  const document = new Document({
    ...(isOneProject && { serviceName: first?.serviceName }),
    ...(Object.keys(shared).length > 0 && { provider: shared }),
    registries: entries.map(({ entryName, serviceName, registryId, provider }, index) => {
      const own = Object.entries(provider).filter(([field]) => !Object.hasOwn(shared, field));
      const variable = variables[index];
      const settings = { ...Object.fromEntries(own), ...(variable && { clientSecretEnv: variable }) };
      return {
        name: entryName,
        ...(!isOneProject && { serviceName }),
        registryId,
        ...(Object.keys(settings).length > 0 && { provider: settings }),
      };
    }),
  });
  for (const [index, { findings }] of entries.entries())
    for (const found of findings) explain(document, index, found);
  return document;
}

/** Writes a warning of the file as a comment above the key that causes it, in the entry or at the top. */
function explain(document: Document, index: number, found: Finding): void {
  const text = comment([`Warning ${found.code}: ${plainWhole(messageOf(found))}`]);
  const isKey = (key: unknown): boolean => isScalar(key) && `provider.${key.value}` === found.key;
  const maps = [document.getIn(['registries', index, 'provider']), document.get('provider')];
  const key = maps.flatMap((map) => (isMap(map) ? map.items : [])).find((pair) => isKey(pair.key))?.key;
  if (!isScalar(key) || key.commentBefore?.includes(text)) return;
  key.commentBefore = key.commentBefore ? `${key.commentBefore}\n${text}` : text;
}

/** Returns a registry as lines of a comment: name, ID and reason, and its settings if it has some. */
function linesOf({ entryName, serviceName, registryId, provider, reason, live }: Candidate): string[] {
  const why = plainWhole(reason ?? NO_TEXT);
  if (registryId === '') return [`The project ${serviceName}: ${why}`];
  const title = `${entryName} (registryId ${registryId}, serviceName ${serviceName}): ${why}`;
  if (live === undefined) return [title];
  const entry = new Document([{ name: entryName, serviceName, registryId, provider }]);
  return [title, ...textOf(entry).trimEnd().split('\n')];
}

/** Columns of a comment without its indentation. */
const MAX_COLUMNS = 78;

/** Returns lines as a comment of the library, whatever is in them. Longer ones are wrapped at spaces. */
function comment(lines: readonly string[]): string {
  return lines
    .flatMap((line) => wrapped(printable(line)))
    .map((line) => (line === '' ? '' : ` ${line}`))
    .join('\n');
}

function wrapped(line: string): string[] {
  const rows = [''];
  for (const word of /^#|^ *- |^ {2,}/.test(line) ? [line] : line.split(' ')) {
    const row = rows.at(-1) ?? '';
    if (row === '') rows[rows.length - 1] = word;
    else if (row.length + 1 + word.length <= MAX_COLUMNS) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}

/** Characters that change how the text around them is read. */
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u0085]/u;
/** Words that other YAML versions read as booleans. */
const BOOLEAN_WORD = /^(y|yes|n|no|on|off)$/i;

function textOf(document: Document): string {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string') return;
      if (INVISIBLE.test(node.value) || BOOLEAN_WORD.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  const text = `${document
    .toString(FORMAT)
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
  // Only double-quoted values still have them.
  return text.replace(
    /[\p{Cf}\p{Zl}\p{Zp}]/gu,
    (one) => `\\U${(one.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
}
