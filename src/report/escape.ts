import { printable, truncateQuoted } from '../lib/quote.js';

/** Returns the length of the longest run of backticks in a text. */
function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** Returns untrusted input as a code span, in which no markup, mention or link works. Not for table cells. */
export function code(value: string): string {
  const line = withoutComments(printable(value));
  if (line.trim() === '') return '(empty)';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** Returns untrusted input as a table cell. A code span in a table can't escape bars and backslashes. */
export function tableCell(value: string): string {
  const line = printable(value);
  if (!/[|\\`]/.test(line)) return code(line);
  return `<code>${line.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}

/** Returns text in which no HTML comment begins, so that no value can look like our marker. */
function withoutComments(text: string): string {
  return text.replaceAll('<!--', '<!\u200b--');
}

/** Returns a fenced code block that its content can't end. */
export function codeBlock(language: string, content: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${ticks}${language}\n${withoutComments(content)}\n${ticks}`;
}

/**
 * Returns a message as Markdown. Text between backticks becomes code, the rest plain text.
 *
 * @param message plain text in which `quote` marks untrusted input
 */
export function toMarkdown(message: string): string {
  const parts = truncateQuoted(message).split('`');
  // With an odd number of parts, every backtick has a closing one.
  return parts
    .map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? code(part) : escapeText(part)))
    .join('');
}

function escapeText(text: string): string {
  return withoutComments(printable(text))
    .replace(/[\\*[\]<>~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`)
    .replace(/&(?=#|\w+;)/g, '&amp;')
    .replace(/(?<![/\w])www\./gi, '$&\u200b')
    .replace(/\bGH-(?=\d)/gi, '$&\u200b')
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b');
}
