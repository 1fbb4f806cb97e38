import { printable, quote, truncate } from '../lib/quote.js';

/** A user in reports. */
export interface UserRef {
  readonly id: string;
  /** The name. In a public repository its first letter only. */
  readonly user: string;
  /** Whether the name is hidden, so that only the ID identifies the user. */
  readonly hidden?: true;
}

/** A link to an address of our own. */
export interface Link {
  readonly label: Text;
  readonly href: string;
}

/** A value in a text. A string is untrusted input, and is shown as code. A number and a text are our own. */
export type Value = string | number | Text | Link | UserRef | readonly (string | UserRef)[];

/**
 * A sentence that isn't printed yet: words of our own, and the values between them. Only a printer joins them,
 * so no value can be read as words, and nothing decides from the sentence. Backticks in words mark code.
 */
export interface Text {
  readonly parts: readonly string[];
  readonly values: readonly Value[];
}

/** Returns a text from a template: `` text`\`endpoint\` is ${endpoint}.` `` */
export function text(parts: TemplateStringsArray, ...values: readonly Value[]): Text {
  return { parts: [...parts], values };
}

/** Returns words of our own as a text. Never call it with untrusted input. */
export function words(own: string): Text {
  return { parts: [own], values: [] };
}

export const NO_TEXT: Text = words('');

/** Returns texts as one, with something between them. Empty ones are left out. */
export function joined(texts: readonly Text[], separator = ' '): Text {
  const given = texts.filter((one) => !isEmpty(one));
  const parts = ['', ...given.slice(1).map(() => separator), ''];
  return given.length === 0 ? NO_TEXT : { parts, values: given };
}

export function isEmpty({ parts, values }: Text): boolean {
  return values.length === 0 && parts.join('') === '';
}

/** Returns a sentence as it is inside another one: its first word of our own in lower case. Names stay. */
export function inside(sentence: Text): Text {
  const [first = '', ...parts] = sentence.parts;
  const [inner, ...values] = sentence.values;
  if (first === '' && inner !== undefined && typeof inner === 'object' && 'parts' in inner)
    return { parts: sentence.parts, values: [inside(inner), ...values] };
  const isName = /^(OVHcloud|OIDC|Harbor|Git|GitHub|Entra|Keycloak|JSON)\b/.test(first);
  return isName
    ? sentence
    : { ...sentence, parts: [first.charAt(0).toLowerCase() + first.slice(1), ...parts] };
}

/** Returns texts as a list: "a, b and c". */
export function listed(texts: readonly Text[], last = 'and'): Text {
  const rest = texts.slice(0, -1);
  const end = texts.at(-1) ?? NO_TEXT;
  return rest.length === 0 ? end : text`${joined(rest, ', ')} ${words(last)} ${end}`;
}

/** Returns a number with its noun: `1 user`, `2 users`. */
export function count(number: number, noun: string, plural = `${noun}s`): Text {
  return words(`${number} ${number === 1 ? noun : plural}`);
}

/** Returns values as a list, of which at most `max` are named. */
export function named(values: readonly (string | UserRef)[], max = values.length): Text {
  const more = values.length - max;
  return more > 0 ? text`${joined(values.slice(0, max).map(one), ', ')} and ${more} more` : text`${values}`;
}

function one(value: string | UserRef): Text {
  return text`${value}`;
}

/** How a medium shows the parts of a text. Each gets one line. */
export interface Printer {
  /** Shows our own words. */
  words(own: string): string;
  /** Shows untrusted input, or code of our own. */
  value(input: string): string;
  /** @param label as the medium shows it */
  link(label: string, href: string): string;
  /** Whether it shows long values whole. Else they end after 300 characters. */
  isWhole?: true;
}

/** Returns a text as a medium shows it. Values are truncated, then escaped by the printer. Redact them before. */
export function print({ parts, values }: Text, printer: Printer): string {
  return parts
    .map((part, index) => {
      const value = values[index];
      return printWords(part, printer) + (value === undefined ? '' : printValue(value, printer));
    })
    .join('');
}

function printWords(own: string, printer: Printer): string {
  return own
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.length > 2 && part.startsWith('`')
        ? printer.value(part.slice(1, -1))
        : part && printer.words(part),
    )
    .join('');
}

function printValue(value: Value, printer: Printer): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return printer.value(printer.isWhole ? value : truncate(value));
  if ('parts' in value) return print(value, printer);
  if ('href' in value) return printer.link(print(value.label, printer), value.href);
  if ('id' in value) return printUser(value, printer);
  const shown = value.map((item) => printValue(item, printer));
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** A name identifies a user for people. Without one they need the ID. */
function printUser({ id, user, hidden }: UserRef, printer: Printer): string {
  const name = printer.value(truncate(user));
  return hidden || user.trim() === '' ? `${name}${printer.words(' (ID ')}${printable(truncate(id))})` : name;
}

const PLAIN: Printer = { words: (own) => own, value: quote, link: (label) => label };

/** Returns a text as one line of plain text, with values between backticks. Redact it before. */
export function plain(sentence: Text): string {
  return print(sentence, PLAIN);
}

/** Returns a text as plain text with whole values, for what is redacted as one string later. */
export function plainWhole(sentence: Text): string {
  return print(sentence, { ...PLAIN, isWhole: true });
}
