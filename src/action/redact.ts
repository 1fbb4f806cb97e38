import { printable } from '../lib/quote.js';

const SHORTEST_STRUCK = 4;
const SHORTEST_LINE = 8;
const STRUCK = '***';

/** A secret and each of its longer lines: what is masked. */
export function piecesOf(secret: string): string[] {
  const lines = secret.split(/\r\n|\r|\n/).filter((line) => line.length >= SHORTEST_LINE);
  return [...new Set([secret, secret.trim(), ...lines, ...lines.map((line) => line.trim())])].filter(
    (piece) => piece !== '',
  );
}

/** Forms in which a piece of a secret turns up in text: as it is, in JSON, URL-encoded, in base64 of whatever holds it. */
function formsOf(piece: string): string[] {
  const url = encodeURIComponent(piece);
  const form = new URLSearchParams({ '': piece }).toString().slice(1);
  const bytes = Buffer.from(piece);
  const base64 = [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64url');
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    const inner = text.slice(Math.ceil((offset * 8) / 6), whole);
    return inner.length < SHORTEST_STRUCK + 2 ? [] : [inner, inner.replaceAll('-', '+').replaceAll('_', '/')];
  });
  const json = JSON.stringify(piece).slice(1, -1);
  const shown = printable(piece);
  const whole = bytes.toString('base64');
  return [
    piece,
    whole,
    whole.replace(/=+$/, ''),
    bytes.toString('base64url'),
    shown,
    shown.replaceAll('`', '’'),
    url,
    url.toLowerCase(),
    form,
    json,
    ...base64,
  ];
}

/**
 * Finds secrets in whatever is about to be written. GitHub masks logs, but not comments and summaries.
 */
export class Striker {
  readonly #forms = new Set<string>();
  #pattern: RegExp | undefined;

  add(secret: string): void {
    for (const piece of piecesOf(secret)) {
      if (piece.length < SHORTEST_STRUCK) continue;
      for (const form of formsOf(piece)) if (form.length >= SHORTEST_STRUCK) this.#forms.add(form);
    }
    // Longest first, so that a secret that is part of another leaves nothing of the longer one.
    const forms = [...this.#forms].sort((one, other) => other.length - one.length);
    this.#pattern =
      forms.length === 0
        ? undefined
        : new RegExp(forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
  }

  /** The text with every secret replaced by `***`. */
  text(text: string): string {
    return this.#pattern === undefined ? text : text.replace(this.#pattern, STRUCK);
  }

  /** The value with every string in it struck; keys are ours and stay. */
  deep<T>(value: T): T {
    if (typeof value === 'string') return this.text(value) as T;
    if (Array.isArray(value)) return value.map((item) => this.deep(item)) as T;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.deep(inner)])) as T;
  }
}
