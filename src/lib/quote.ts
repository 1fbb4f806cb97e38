/** Untrusted input (files, APIs, providers, people) as one line of text. */

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
 * Returns a value as plain text quotes it. A backtick inside the value becomes an apostrophe. The value isn't
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

/** Returns a string as YAML: plain if nothing can be misread or is invisible, else in the form of JSON. */
export function yamlScalar(value: string): string {
  const isPlain =
    /^[A-Za-z][\w./:@-]*[\w/]$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value);
  if (isPlain) return value;
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (invisible) =>
    [...invisible].map((one) => `\\U${one.codePointAt(0)?.toString(16).padStart(8, '0')}`).join(''),
  );
}
