/** Text that came from outside (files, APIs, providers, people) made fit to stand in a message. */

/** Control, bidirectional, zero-width and other characters that change how the text around them is read. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * One line of visible characters: whatever is invisible is shown as `\u{…}`, line breaks as `↵`.
 *
 * @param text anything
 * @returns the same text without a character that could move the cursor, hide or reorder what follows
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n|\r|\n/g, '↵')
    .replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Longest piece of foreign text quoted in a message, in characters. */
const QUOTE_LIMIT = 300;

/**
 * A value quoted in a message. Messages are plain text in which backticks delimit foreign values, so that a renderer
 * knows what is ours and what is not; a backtick inside the value becomes an apostrophe.
 *
 * @param value the foreign text
 * @returns the value between backticks, on one line, at most 300 characters of it; `(empty)` when nothing would show
 */
export function quote(value: string): string {
  const line = printable(value).replaceAll('`', '’');
  const short = line.length > QUOTE_LIMIT ? `${[...line].slice(0, QUOTE_LIMIT).join('')}…` : line;
  return short.trim() === '' ? '(empty)' : `\`${short}\``;
}

/** `a`, `b` and `c`, each quoted. */
export function quoteList(values: readonly string[]): string {
  const quoted = values.map(quote);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

/** `1 user`, `2 users`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
