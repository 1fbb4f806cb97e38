import { printable } from '../lib/quote.js';
import type { Report } from '../model/report.js';
import { type Printer, print, type Text } from '../model/text.js';
import { type Block, type Limit, type Section, truncateToLimit } from './fit.js';
import { page } from './page.js';

/** Addresses that can't end a link. */
const SAFE = /^(https?:\/\/|#)[\w.:/%#?=&~+-]+$/;

const MARKDOWN: Printer = {
  words: escapeWords,
  value: code,
  link: (label, href) => (SAFE.test(href) ? `[${label}](${href})` : label),
};
const CELL: Printer = { ...MARKDOWN, value: tableCell };
/** In the title of a folded part, which is HTML. */
const SUMMARY: Printer = { words: escapeWords, value: htmlCode, link: (label) => label };

/** Returns a text as Markdown. */
export function toMarkdown(sentence: Text): string {
  return print(sentence, MARKDOWN);
}

/** Returns the report as Markdown, for the job summary and the comment. Redact it before. */
export function toPage(report: Report, limit: Limit): string {
  const sections = page(report).map((block): Section => ({ keep: block.keep, text: markdownOf(block) }));
  return truncateToLimit(sections, limit);
}

function markdownOf(block: Block): string {
  switch (block.is) {
    case 'title':
      return `### ${toMarkdown(block.text)}`;
    case 'heading':
      return `#### ${block.anchor === undefined ? '' : `<a name="${block.anchor}"></a>`}${toMarkdown(block.text)}`;
    case 'paragraph':
      return block.label === undefined
        ? toMarkdown(block.text)
        : `**${block.label}:** ${toMarkdown(block.text)}`.trimEnd();
    case 'list':
      return block.items.map((item, index) => `${bullet(block, index)} ${toMarkdown(item)}`).join('\n');
    case 'caution':
      return caution(block);
    case 'code':
      return codeBlock(block.language, block.lines.join('\n'));
    case 'table':
      return [block.head.map(cell), block.head.map(() => '---'), ...block.rows.map((row) => row.map(cell))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    case 'folded': {
      const content = block.blocks.map(markdownOf).join('\n\n');
      return `<details><summary>${print(block.title, SUMMARY)}</summary>\n\n${content}\n\n</details>`;
    }
    case 'small':
      return `<sub>${block.parts.map(toMarkdown).join(' · ')}</sub>`;
  }
}

function bullet({ isOrdered, from = 0 }: Extract<Block, { is: 'list' }>, index: number): string {
  return isOrdered ? `${from + index + 1}.` : '-';
}

function cell(sentence: Text): string {
  return print(sentence, CELL);
}

function caution({ lead, paragraphs }: Extract<Block, { is: 'caution' }>): string {
  const [first = '', ...rest] = paragraphs.map(toMarkdown);
  const start = lead === undefined ? first : `**${toMarkdown(lead)}** ${first}`;
  const text = [start, ...rest].join('\n\n');
  return `> [!CAUTION]\n${text.replace(/^/gm, '> ').replace(/^> $/gm, '>')}`;
}

const COLORS = { bold: 1, red: 31, green: 32, yellow: 33 };
type Paint = (color: keyof typeof COLORS, shown: string) => string;

/**
 * Returns the report for a terminal: the same page without Markdown. What is folded comes last.
 *
 * @param hasColor whether the terminal shows ANSI colors
 */
export function toTerminal(report: Report, hasColor: boolean): string {
  const blocks = page(report);
  const folded = blocks.filter(({ is }) => is === 'folded');
  const small = blocks.filter(({ is }) => is === 'small');
  const others = blocks.filter((block) => !folded.includes(block) && !small.includes(block));
  return inTerminal([...others, ...folded, ...small], hasColor);
}

/** Returns blocks for a terminal. */
export function inTerminal(blocks: readonly Block[], hasColor: boolean): string {
  const paint: Paint = (color, shown) => (hasColor ? `\u001b[${COLORS[color]}m${shown}\u001b[0m` : shown);
  return `${blocks.map((block) => terminalOf(block, paint)).join('\n\n')}\n`;
}

function terminalOf(block: Block, paint: Paint): string {
  switch (block.is) {
    case 'title':
    case 'heading':
      return paint('bold', terminal(block.text));
    case 'paragraph':
      return block.label === undefined ? terminal(block.text) : nextLines(block.label, block.text);
    case 'list':
      return block.items.map((item, index) => `${bullet(block, index)} ${terminal(item)}`).join('\n');
    case 'caution': {
      const [first = '', ...rest] = block.paragraphs.map(terminal);
      const start = block.lead === undefined ? first : `${terminal(block.lead)} ${first}`;
      return [paint('yellow', 'CAUTION'), ...[start, ...rest].map((one) => `  ${one}`)].join('\n');
    }
    case 'code':
      return block.lines.map((line) => paintDiff(line, paint)).join('\n');
    case 'table':
      return columns([block.head.map(terminal), ...block.rows.map((row) => row.map(terminal))]);
    case 'folded':
      return [
        paint('bold', terminal(block.title)),
        ...block.blocks.map((one) => terminalOf(one, paint)),
      ].join('\n\n');
    case 'small':
      return block.parts.map(terminal).join(' · ');
  }
}

/** Returns a text without emphasis, which only Markdown shows. */
function terminal(sentence: Text): string {
  return print(sentence, {
    words: (own) => own.replace(/\*\*?([^*]+)\*\*?/g, '$1'),
    value: code,
    link: (label) => label,
  });
}

/** Returns a labeled paragraph, with the addresses of its links below it. */
function nextLines(label: string, sentence: Text): string {
  const links: string[] = [];
  const text = print(sentence, {
    words: (own) => own.replace(/\*\*?([^*]+)\*\*?/g, '$1'),
    value: code,
    link: (own, href) => {
      if (label === 'Next' && SAFE.test(href)) links.push(`  ${href}`);
      return own;
    },
  });
  return [`${label}: ${text}`.trimEnd(), ...links].join('\n');
}

function paintDiff(line: string, paint: Paint): string {
  if (line.startsWith('+ ')) return paint('green', line);
  return line.startsWith('- ') ? paint('red', line) : line;
}

/** Returns rows as columns of one width each. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => [...(row[index] ?? '')].length)),
  );
  return rows
    .map((row) =>
      row
        .map((one, index) => one.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

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
