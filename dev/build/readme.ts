import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CODES } from '../../src/model/codes.js';

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

/** Returns Markdown as a block quote. */
export function quoted(markdown: string): string {
  return markdown.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
}

/** Returns the README with each table between its markers. */
export function withTables(readme: string, tables: Record<string, string>): string {
  let text = readme;
  for (const [name, table] of Object.entries(tables)) {
    const pattern = new RegExp(`(<!-- ${name}: generated -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!pattern.test(text)) throw new Error(`README.md has no markers for ${name}.`);
    text = text.replace(pattern, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`);
  }
  return text;
}

if (process.argv[1]?.endsWith('readme.js')) {
  writeFileSync('docs/codes.md', codesPage());
  writeFileSync(
    'README.md',
    withTables(readFileSync('README.md', 'utf8'), actionTables(readFileSync('action.yml', 'utf8'))),
  );
}
