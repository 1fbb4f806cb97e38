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
    const [ticks = ''] = /^`{3,}/.exec(line) ?? [];
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

/** Returns the text of a table cell, whose writer encodes every sign. Elsewhere `&#27;` is only text. */
function decoded(cell: string): string {
  return cell.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Returns a line without markup. Code spans keep their backticks. */
function plain(line: string): string {
  return line
    .replace(/^> ?/, '')
    .replace(/<details><summary>(.*?)<\/summary>/, '▸ $1')
    .replace(/<code>(.*?)<\/code>/g, (_, cell: string) => decoded(cell))
    .replace(/<a name="[^"]*"><\/a>|<\/?(details|sub)>/g, '')
    .replace(/\[↓\]\(#[^)]*\) /g, '')
    .replace(/\[((?:`[^`]*`|[^\]`])*)\]\((https:[^)\s]*)\)/g, '$1 ($2)')
    .replace(/\*\*/g, '')
    .replace(/\\([\\*[\]<>~|_])/g, '$1')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '');
}
