import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CODES } from '../../src/model/codes.js';
import { GALLERY } from './pictures.js';

/** Returns Markdown tables of the inputs and outputs of action.yml. */
export function actionTables(actionYml: string): { inputs: string; outputs: string } {
  const { inputs, outputs } = parse(actionYml) as Record<
    'inputs' | 'outputs',
    Record<string, { description: string; default?: string }>
  >;
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const fallback = (value: string | undefined): string => (value === undefined ? '' : `\`${value}\``);
  return {
    inputs: [
      '| input | default | meaning |',
      '| --- | --- | --- |',
      ...Object.entries(inputs).map(
        ([name, input]) => `| \`${name}\` | ${fallback(input.default)} | ${cell(input.description)} |`,
      ),
    ].join('\n'),
    outputs: [
      '| output | meaning |',
      '| --- | --- |',
      ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
    ].join('\n'),
  };
}

/** Returns the page of codes. Each code has a heading, so that a message can link to it. */
export function codesPage(): string {
  const sections = Object.entries(CODES).map(([code, { level, meaning, fix }]) => {
    const levels = typeof level === 'string' ? level : level.join(' or ');
    return [`## ${code}`, `*${levels}*. ${meaning}`, `**How to fix it:** ${fix}`].join('\n\n');
  });
  const head = ['# Codes', 'Each finding of a report has a code. A message of a run has the exact values.'];
  return `${[...head, ...sections].join('\n\n')}\n`;
}

interface LoginResponse {
  provider: string;
  case: string;
  response: { status: number; location?: string; address?: string; body?: string } | null;
  says: string;
  note?: string;
  sources: { address: string; quote: string }[];
}

const LOGIN_CASES = ['correct', 'redirect-uri', 'client', 'scope'];

/** Returns the table of what each provider responds to a login request, from the fixtures of its test. */
export function loginTable(rows: readonly LoginResponse[]): string {
  const providers = [...new Set(rows.map(({ provider }) => provider))];
  const cells = (provider: string, name: string): string =>
    rows
      .filter((row) => row.provider === provider && row.case === name)
      .map(loginCell)
      .join('<br>');
  return [
    '| provider | correct request | wrong redirect URI | wrong client | wrong scope |',
    '| --- | --- | --- | --- | --- |',
    ...providers.map((provider) =>
      ['', provider, ...LOGIN_CASES.map((name) => cells(provider, name)), ''].join(' | ').trim(),
    ),
  ].join('\n');
}

function loginCell({ response, says, note, sources }: LoginResponse): string {
  const error = /[?&#]error=(\w+)/.exec(response?.location ?? '')?.[1];
  const seen = error === undefined ? `page, status ${response?.status}` : `redirect with \`${error}\``;
  const source = sources[0] === undefined ? '' : `, [source](${sources[0].address})`;
  const about = note?.replace(/\.$/, '') ?? '';
  const shown = response === null ? about : about === '' ? seen : `${seen} (${about})`;
  return `${shown}: **${says}**${source}`;
}

/** Returns the page that shows a report of each kind, wide and narrow. */
export function galleryPage(shown: readonly { name: string; title: string; about: string }[]): string {
  const picture = (name: string, title: string, width: number): string =>
    [
      '<picture>',
      `  <source media="(prefers-color-scheme: dark)" srcset="pictures/${name}-dark.png">`,
      `  <img alt="${title}" src="pictures/${name}-light.png" width="${width}">`,
      '</picture>',
    ].join('\n');
  const sections = shown.flatMap(({ name, title, about }) => [
    `## ${title}`,
    about,
    picture(name, title, 720),
    `<details><summary>On a narrow screen</summary>\n\n${picture(`${name}-narrow`, title, 400)}\n\n</details>`,
  ]);
  const head = [
    '# The report',
    [
      'A pull request gets the report as a comment, and every job as its summary.',
      'The first line is the outcome. The last one has mode and reason.',
      'Each picture is from a real run against the emulator.',
    ].join(' '),
  ];
  return `${[...head, ...sections].join('\n\n')}\n`;
}

/** Returns a page with each table between its markers. */
export function withTables(readme: string, tables: Record<string, string>): string {
  let text = readme;
  for (const [name, table] of Object.entries(tables)) {
    const pattern = new RegExp(`(<!-- ${name}: generated -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!pattern.test(text)) throw new Error(`The page has no markers for ${name}.`);
    text = text.replace(pattern, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`);
  }
  return text;
}

if (process.argv[1]?.endsWith('readme.js')) {
  writeFileSync('docs/codes.md', codesPage());
  writeFileSync('docs/report.md', galleryPage(GALLERY));
  const responses = JSON.parse(readFileSync('__tests__/fixtures/login-responses.json', 'utf8'));
  const page = withTables(readFileSync('docs/login.md', 'utf8'), { providers: loginTable(responses) });
  writeFileSync('docs/login.md', page);
  writeFileSync(
    'docs/reference.md',
    withTables(readFileSync('docs/reference.md', 'utf8'), actionTables(readFileSync('action.yml', 'utf8'))),
  );
}
