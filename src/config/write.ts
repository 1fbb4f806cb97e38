import { Document, isMap, isPair, isScalar, isSeq, Scalar, visit, type YAMLMap } from 'yaml';
import { printable } from '../lib/quote.js';
import type { Exported, FoundRegistry } from '../model/exported.js';
import { type Finding, messageOf } from '../model/findings.js';
import { NO_TEXT, plainWhole } from '../model/text.js';
import { type Candidate, candidatesOf, type WrittenProvider } from './candidates.js';
import { secretVariables } from './clients.js';

const HEADER = [
  'The OIDC settings of these registries as they are now.',
  '',
  "`admins` isn't here, because the API doesn't say who is an admin.",
  'List those who must be one.',
  "`deleteUsers` isn't here, because only enabling or disabling OIDC needs it.",
  "Client secrets aren't here, because the API never returns them.",
];
const FORMAT = { lineWidth: 0, flowCollectionPadding: false, nullStr: '' };

/**
 * Returns the config file that manages the registries as they are: values that all entries share at the top,
 * without defaults. What can't be an entry is a comment with its reason. The same settings in another order
 * give the same text.
 */
export async function writeConfig(found: readonly FoundRegistry[]): Promise<Omit<Exported, 'unread'>> {
  const candidates = await candidatesOf(found);
  const entries = candidates.filter(({ reason }) => reason === undefined);
  const others = candidates.filter(({ reason }) => reason !== undefined);
  const variables = entries.length === 0 ? [] : secretVariables(entries.map(clientOf));
  const named = [...new Set(variables)].filter((name) => name !== undefined);
  const document = entries.length === 0 ? new Document() : documentOf(entries, variables);
  const isUnread = others.some((one) => one.isUnread);
  const none = isUnread ? 'Nothing could be read.' : 'There is nothing to manage yet.';
  const header = entries.length === 0 ? [none] : [...HEADER, ...secretLines(named)];
  document.commentBefore = comment(header);
  if (others.length > 0) document.comment = comment(others.flatMap((one) => ['', ...linesOf(one)]).slice(1));
  return {
    text: textOf(document),
    entries: entries.length,
    comments: others.length,
    secretVariables: named,
  };
}

function clientOf({ entryName, provider }: Candidate) {
  const { endpoint = '', clientId = '' } = provider;
  return { name: entryName, provider: { endpoint: String(endpoint), clientId: String(clientId) } };
}

function secretLines(variables: readonly string[]): string[] {
  const input = 'Set the input `oidc-client-secret` before you change a setting';
  return variables.length === 0
    ? [`${input}.`]
    : [`${input}, and in the step's \`env\`: ${variables.join(', ')}.`];
}

function documentOf(entries: readonly Candidate[], variables: readonly (string | undefined)[]): Document {
  const shared = sharedValues(entries.map(({ provider }) => provider));
  const [first] = entries;
  const isOneProject = entries.every(({ serviceName }) => serviceName === first?.serviceName);
  const document = new Document({
    ...(isOneProject && { serviceName: first?.serviceName }),
    ...(Object.keys(shared).length > 0 && { provider: shared }),
    registries: entries.map(({ entryName, serviceName, registryId, provider }, index) => {
      const own = Object.entries(provider).filter(([field]) => !Object.hasOwn(shared, field));
      const variable = variables[index];
      const settings = [...own, ...(variable === undefined ? [] : [['clientSecretEnv', variable] as const])];
      return {
        name: entryName,
        ...(!isOneProject && { serviceName }),
        registryId,
        ...(settings.length > 0 && { provider: Object.fromEntries(settings) }),
      };
    }),
  });
  for (const [index, { findings }] of entries.entries())
    for (const found of findings) explain(document, index, found);
  return document;
}

/** Returns the values that every entry has. */
function sharedValues(providers: readonly WrittenProvider[]): WrittenProvider {
  const [first = {}, ...others] = providers;
  const isShared = ([field, value]: [string, unknown]): boolean =>
    others.every((other) => JSON.stringify(other[field]) === JSON.stringify(value));
  return Object.fromEntries(Object.entries(first).filter(isShared));
}

/** Writes a warning of the file as a comment above the key that causes it. */
function explain(document: Document, index: number, found: Finding): void {
  const { key = '', code } = found;
  const field = key.replace(/^provider\./, '');
  const place = [['registries', index, 'provider'], ['provider']].find((path) =>
    document.hasIn([...path, field]),
  );
  const map = place === undefined ? undefined : document.getIn(place);
  const pair = isMap(map)
    ? (map as YAMLMap).items.find((one) => isScalar(one.key) && one.key.value === field)
    : undefined;
  if (!isPair(pair) || !isScalar(pair.key)) return;
  const text = comment([`Warning ${code}: ${plainWhole(messageOf(found))}`]);
  const { commentBefore: before } = pair.key;
  if (!before?.includes(text)) pair.key.commentBefore = [...(before ? [before] : []), text].join('\n');
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
      if (isSeq(node) && node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  const text = `${document
    .toString(FORMAT)
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
  // Only double-quoted values still have them.
  return text.replace(/[\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    [...character].map((one) => `\\U${(one.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`).join(''),
  );
}
