import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CODES, type CodeRow, type FixedIn } from '../../src/model/codes.js';

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

/** What to do after a fix. */
const AFTER: Record<FixedIn, string> = {
  file: 'Then push a commit.',
  elsewhere: 'Re-run the job. The file can stay as it is.',
  unsure: 'If that changes a file, push a commit. Otherwise re-run the job.',
  itself: '',
};
const RESEND = 'If the settings are right, run with `rotate-client-secret: true` to send them again.';

/** Returns the page of codes. Each code has a heading, so that a message can link to it. */
export function codesPage(): string {
  const sections = Object.entries(CODES).map(([code, row]) => {
    const { level, meaning, fix, fixedIn, next }: CodeRow = row;
    const levels = typeof level === 'string' ? level : level.join(' or ');
    const after = level === 'warning' ? '' : next === undefined ? AFTER[fixedIn] : RESEND;
    return [`## ${code}`, `*${levels}*. ${meaning}`, `**How to fix it:** ${`${fix} ${after}`.trim()}`].join(
      '\n\n',
    );
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
  const responses = JSON.parse(readFileSync('__tests__/fixtures/login-responses.json', 'utf8'));
  const page = withTables(readFileSync('docs/login.md', 'utf8'), { providers: loginTable(responses) });
  writeFileSync('docs/login.md', page);
  writeFileSync(
    'docs/reference.md',
    withTables(readFileSync('docs/reference.md', 'utf8'), actionTables(readFileSync('action.yml', 'utf8'))),
  );
}
