import { printable, truncateQuoted } from '../lib/quote.js';

/** Longest run of backticks in a text. */
function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** A foreign value as a code span: no markup, mention, reference or link works in it. Not for table cells. */
export function code(value: string): string {
  const line = printable(value);
  if (line.trim() === '') return '(empty)';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A foreign value as a table cell. Bars and backslashes have no safe spelling in a code span of a table. */
export function tableCell(value: string): string {
  const line = printable(value);
  if (!/[|\\`]/.test(line)) return code(line);
  return `<code>${line.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}

/** A fenced block whose content can't end it. */
export function codeBlock(language: string, content: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${ticks}${language}\n${content}\n${ticks}`;
}

/**
 * A message as Markdown: what stands between backticks becomes code, the rest plain text.
 *
 * @param message plain text in which `quote` marked the foreign values
 */
export function toMarkdown(message: string): string {
  const parts = truncateQuoted(message).split('`');
  // An odd number of parts means that every backtick has its partner.
  return parts
    .map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? code(part) : escapeText(part)))
    .join('');
}

function escapeText(text: string): string {
  return printable(text)
    .replace(/[\\*[\]<>~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`)
    .replace(/&(?=#|\w+;)/g, '&amp;')
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b');
}
