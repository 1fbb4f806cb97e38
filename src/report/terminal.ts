const COLORS = { bold: 1, red: 31, green: 32, yellow: 33 };

/**
 * Returns a report for a terminal: without HTML, with addresses of links behind them.
 *
 * @param markdown a report of `renderReport`
 * @param hasColor whether the terminal shows ANSI colors
 */
export function toTerminal(markdown: string, hasColor: boolean): string {
  const paint = (color: keyof typeof COLORS, text: string): string =>
    hasColor ? `\u001b[${COLORS[color]}m${text}\u001b[0m` : text;
  let fence = '';
  const lines = markdown.split('\n').map((line) => {
    const [, ticks = ''] = /^(`{3,})\w*$/.exec(line) ?? [];
    if (ticks !== '' && (fence === '' || ticks === fence)) {
      fence = fence === '' ? ticks : '';
      return undefined;
    }
    if (fence !== '') return paintDiff(line, paint);
    const text = plain(line);
    const [, heading] = /^#{3,4} (.*)$/.exec(text) ?? [];
    const [, alert] = /^\[!(\w+)\]$/.exec(text) ?? [];
    if (heading !== undefined) return paint('bold', heading.trim());
    return alert === undefined ? text : paint('yellow', alert);
  });
  return `${lines
    .filter((line) => line !== undefined)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function paintDiff(line: string, paint: (color: 'red' | 'green', text: string) => string): string {
  if (line.startsWith('+ ')) return paint('green', line);
  return line.startsWith('- ') ? paint('red', line) : line;
}

/** What stays as it is: an escaped character, a code span, a table cell with encoded signs. */
const OPAQUE = /\\(.)|(?<!`)(`+)(?!`)(?:.*?[^`])\2(?!`)|<code>(.*?)<\/code>/g;

/** Returns a line without markup. Values are only in code spans and cells, which keep every character. */
function plain(line: string): string {
  const values: string[] = [];
  const text = line.replace(OPAQUE, (match, escaped?: string, _ticks?: string, cell?: string) => {
    values.push(escaped ?? (cell === undefined ? match : decoded(cell)));
    return `\0${values.length - 1}\0`; // no report has this character
  });
  return text
    .replace(/^> ?/, '')
    .replace(/<details><summary>(.*?)<\/summary>/, '▸ $1')
    .replace(/<a name="[^"]*"><\/a>|<\/?(details|sub)>/g, '')
    .replace(/\[↓\]\(#[^)]*\) /g, '')
    .replace(/\[([^\]]*)\]\((https:[^)\s]*)\)/g, '$1 ($2)')
    .replace(/\*\*/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '')
    .replace(/\0(\d+)\0/g, (_, index: string) => values[Number(index)] ?? '');
}

/** Returns the text of a table cell, whose writer encodes every sign. */
function decoded(cell: string): string {
  return cell.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
