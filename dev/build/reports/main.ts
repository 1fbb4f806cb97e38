import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import pLimit from 'p-limit';
import { runAction } from '../../fakes/runner.js';
import { KINDS, type Kind } from './kinds.js';
import { play } from './play.js';

/** Where the texts are, one file for each kind. */
export const FOLDER = 'docs/reports';

/** Returns a text as its file holds it. Terminal and log are no Markdown. */
export function contentOf({ where }: Kind, text: string): string {
  return where === 'terminal' || where === 'log' ? `\`\`\`\`text\n${text}\n\`\`\`\`\n` : `${text}\n`;
}

/** Returns the page that leads to the texts. */
export function indexPage(): string {
  const rows = KINDS.map(({ name, where, about }) => `| [${name}](${name}.md) | ${where} | ${about} |`);
  const head = [
    '# Reports',
    '',
    'The text of every kind of report. Each is from a real run against the emulator, and a test compares it.',
    'After a change, `npm run reports` writes them again.',
    '',
    '| report | where | what it shows |',
    '| --- | --- | --- |',
  ];
  return `${[...head, ...rows].join('\n')}\n`;
}

if (process.argv[1]?.endsWith('reports/main.js')) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const limit = pLimit(4); // most of their time they wait
  const write = async (kind: Kind): Promise<void> =>
    writeFileSync(`${FOLDER}/${kind.name}.md`, contentOf(kind, await play(kind, runAction)));
  await Promise.all(KINDS.map((kind) => limit(write, kind)));
  writeFileSync(`${FOLDER}/README.md`, indexPage());
}
