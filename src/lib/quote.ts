/** Quoting of untrusted input (files, APIs, providers, people) in messages. */

/** Control, bidirectional, zero-width and other characters that change how the text around them is read. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Returns a text as one line of visible characters. Invisible characters become `\u{…}`, line breaks `↵`.
 * No character can move the cursor, or hide or reorder what follows.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n|\r|\n/g, '↵')
    .replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * Returns a value as a message quotes it. Messages are plain text in which backticks mark untrusted values,
 * so that a renderer can escape them. A backtick inside the value becomes an apostrophe. The value isn't
 * truncated here, because secrets must be redacted first.
 *
 * @returns the value between backticks, on one line, or `(empty)` if nothing is visible
 */
export function quote(value: string): string {
  const line = printable(value).replaceAll('`', '’');
  return line.trim() === '' ? '(empty)' : `\`${line}\``;
}

/** Maximum length of a quoted value. */
const MAX_QUOTED_CHARACTERS = 300;

/** Returns a value of at most 300 characters. Redact secrets before. */
export function truncate(value: string): string {
  if (value.length <= MAX_QUOTED_CHARACTERS) return value;
  return `${[...value.slice(0, 2 * MAX_QUOTED_CHARACTERS)].slice(0, MAX_QUOTED_CHARACTERS).join('')}…`;
}

/** Returns a message with quoted values truncated to 300 characters. Redact secrets before. */
export function truncateQuoted(message: string): string {
  return message.replace(/`([^`]*)`/g, (_, value: string) => `\`${truncate(value)}\``);
}

/** Returns a list of quoted values: `a`, `b` and `c`. */
export function quoteList(values: readonly string[]): string {
  const quoted = values.map(quote);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

/** Returns a number with its noun: `1 user`, `2 users`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
