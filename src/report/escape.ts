import { printable } from '../lib/quote.js';

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
  return /[|\\`]/.test(printable(value)) ? htmlCode(value) : code(value);
}

/** Returns untrusted input as code in HTML, where Markdown isn't read. */
export function htmlCode(value: string): string {
  const line = printable(value);
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
 * Returns our own words as Markdown. Emphasis in them is meant. Nothing else of Markdown may begin in them.
 */
export function escapeWords(own: string): string {
  return own.replaceAll('<', '\\<');
}
