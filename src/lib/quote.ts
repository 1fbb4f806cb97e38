/** Untrusted input (files, APIs, providers, people) as it may be part of a message. */

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

/**
 * Returns a value as a message quotes it. Messages are plain text in which backticks mark untrusted values, so that a
 * renderer knows what is ours and what isn't; a backtick inside the value becomes an apostrophe. It isn't truncated
 * here: secrets are redacted before, where it is written.
 *
 * @returns the value between backticks, on one line; `(empty)` if nothing would show
 */
export function quote(value: string): string {
  const line = printable(value).replaceAll('`', '’');
  return line.trim() === '' ? '(empty)' : `\`${line}\``;
}

/** Longest quoted value that is shown. */
const MAX_QUOTED_CHARACTERS = 300;

/** Returns a message in which no quoted value is longer than 300 characters. Secrets must be redacted before. */
export function truncateQuoted(message: string): string {
  return message.replace(/`([^`]*)`/g, (span, value: string) =>
    value.length <= MAX_QUOTED_CHARACTERS
      ? span
      : `\`${[...value.slice(0, 2 * MAX_QUOTED_CHARACTERS)].slice(0, MAX_QUOTED_CHARACTERS).join('')}…\``,
  );
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
