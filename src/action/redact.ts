import { printable } from '../lib/quote.js';
import { CODES } from '../model/codes.js';
import { PROVIDER_FIELDS } from '../model/registry.js';

const MIN_REDACTED_LENGTH = 4;
const MIN_LINE_LENGTH = 8;
const REDACTED = '***';
/** Shortest piece of a secret that is redacted in messages, in characters. */
const PIECE_LENGTH = 16;
/** Longest form that is part of the pattern. A regular expression has a maximum size. */
const MAX_PATTERN_LENGTH = 1_024;
/** Most pieces that are kept. Above that, only every n-th position of a secret begins one. */
const MAX_PIECES = 400_000;

/** Returns the parts of a secret to mask: the secret and each of its longer lines. */
export function partsOf(secret: string): string[] {
  const lines = secret.split(/\r\n|\r|\n/).filter((line) => line.length >= MIN_LINE_LENGTH);
  return [...new Set([secret, secret.trim(), ...lines, ...lines.map((line) => line.trim())])].filter(
    (part) => part !== '',
  );
}

/** Returns whether a part is masked, but not redacted: it is very short, or a word of our own outputs. */
export function isOnlyMasked(part: string): boolean {
  return part.length < MIN_REDACTED_LENGTH || OWN_WORDS.has(part);
}

/**
 * Returns the encodings in which a part of a secret can appear in text: plain, JSON, URL-encoded, and base64
 * at any offset.
 */
function encodingsOf(part: string): string[] {
  const url = encodeURIComponent(part);
  const form = new URLSearchParams({ '': part }).toString().slice(1);
  const bytes = Buffer.from(part);
  const base64 = [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64url');
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    const inner = text.slice(Math.ceil((offset * 8) / 6), whole);
    return inner.length < MIN_REDACTED_LENGTH + 2
      ? []
      : [inner, inner.replaceAll('-', '+').replaceAll('_', '/')];
  });
  const json = JSON.stringify(part).slice(1, -1);
  const shown = printable(part);
  const whole = bytes.toString('base64');
  return [
    part,
    whole,
    whole.replace(/=+$/, ''),
    bytes.toString('base64url'),
    shown,
    shown.replaceAll('`', '’'),
    ...[url, form, strictUrl(part)].flatMap((text) => [text, lowerCaseHex(text)]),
    json,
    ...base64,
  ];
}

/** Returns the text with everything but letters, digits and `-._~` percent-encoded (RFC 3986 section 2.3). */
function strictUrl(part: string): string {
  const toHex = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(part).replace(/[!'()*]/g, toHex);
}

function lowerCaseHex(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
}

/** Returns a pattern of texts, and those that are too long for it. */
function searchFor(texts: ReadonlySet<string>): { pattern: RegExp | undefined; long: string[] } {
  // Longest first: if one secret contains another, the longer one is redacted as a whole.
  const sorted = [...texts].sort((one, other) => other.length - one.length);
  const long = sorted.filter((text) => text.length > MAX_PATTERN_LENGTH);
  const short = sorted.slice(long.length);
  if (short.length === 0) return { pattern: undefined, long };
  const escaped = short.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return { pattern: new RegExp(escaped.join('|'), 'g'), long };
}

/** Keys of values that can quote what a server responds. */
const MESSAGES = new Set(['values', 'outcome', 'message', 'detail']);

/** Long names that messages mention, and that a secret made by people can have a part of. */
const NAMES = [
  'oidc-client-secret',
  'rotate-client-secret',
  'ovh-client-secret',
  'ovh-access-token',
  'ovh-application-key',
  'ovh-application-secret',
  'ovh-consumer-key',
].join(' ');
const OWN_NAMES = `${NAMES} ${NAMES.toUpperCase().replaceAll('-', '_')}`;

/** Returns the pieces of texts, each of the same length. */
function piecesOf(forms: ReadonlySet<string>): Set<string> {
  let size = 0;
  for (const form of forms) size += form.length;
  const step = Math.ceil(size / MAX_PIECES);
  const pieces = new Set<string>();
  for (const form of forms)
    for (let start = 0; start + PIECE_LENGTH <= form.length; start += step) {
      const piece = form.slice(start, start + PIECE_LENGTH);
      if (!OWN_NAMES.includes(piece)) pieces.add(piece);
    }
  return pieces;
}

/** Redacts secrets in everything that is written. GitHub masks logs, but not comments and summaries. */
export class Redactor {
  readonly #forms = new Set<string>();
  /** How the forms are found, built when a text is redacted. */
  #search: { pattern: RegExp | undefined; long: readonly string[] } | undefined;
  #pieces: Set<string> | undefined;

  add(secret: string): void {
    for (const part of partsOf(secret)) {
      if (isOnlyMasked(part)) continue;
      for (const form of encodingsOf(part)) if (form.length >= MIN_REDACTED_LENGTH) this.#forms.add(form);
    }
    this.#search = undefined;
    this.#pieces = undefined;
  }

  /** Returns the text with every secret replaced by `***`. */
  text(text: string): string {
    this.#search ??= searchFor(this.#forms);
    const { pattern, long } = this.#search;
    const shorter = long.reduce((left, form) => left.replaceAll(form, REDACTED), text);
    return pattern === undefined ? shorter : shorter.replace(pattern, REDACTED);
  }

  /** Returns a message with every secret redacted, and every piece of one: an API can echo a part of it. */
  message(text: string): string {
    const redacted = this.text(text);
    if (redacted.length < PIECE_LENGTH || this.#forms.size === 0) return redacted;
    this.#pieces ??= piecesOf(this.#forms);
    let result = '';
    let shown = 0;
    let end = -1; // of the piece that was found last
    for (let start = 0; start + PIECE_LENGTH <= redacted.length; start++) {
      if (!this.#pieces.has(redacted.slice(start, start + PIECE_LENGTH))) continue;
      if (start > end) result += `${redacted.slice(shown, start)}${REDACTED}`;
      end = start + PIECE_LENGTH;
      shown = end;
    }
    return result + redacted.slice(shown);
  }

  /** Returns the value with every string in it redacted, except keys and words of our own outputs. */
  deep<T>(value: T, name = ''): T {
    if (typeof value === 'string') {
      if (OWN_WORDS.has(value)) return value;
      return (MESSAGES.has(name) ? this.message(value) : this.text(value)) as T;
    }
    if (name === 'parts') return value; // words of our own
    if (Array.isArray(value)) return value.map((item) => this.deep(item, name)) as T;
    if (value === null || typeof value !== 'object') return value;
    const keyOf = (key: string): string => (name === 'values' && key !== 'parts' ? name : key);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.deep(inner, keyOf(key))]),
    ) as T;
  }
}

/** Keys of the config file and the plan, and names of outputs. */
const KEYS = [
  ...PROVIDER_FIELDS,
  'registries',
  'serviceName',
  'registryId',
  'state',
  'deleteUsers',
  'acceptIssuerChange',
  'provider',
  'clientSecretEnv',
  'clientSecretExpires',
  'admins',
  'version',
  'mode',
  'reason',
  'registry',
  'user',
  'users',
  'url',
  'operation',
  'changes',
  'field',
  'before',
  'after',
  'clientSecret',
  'usersToDelete',
  'promotions',
  'pendingAdmins',
  'checks',
  'check',
  'verdict',
  'detail',
  'findings',
  'level',
  'code',
  'message',
  'result',
  'harborVersion',
  'plan',
  'plan-file',
  'matrix',
  'changed',
  'destructive',
  'failed',
  'pending-admins',
  'comment-url',
  'drift',
  'exported',
  'exported-file',
  'report-file',
];
const VALUES = [
  'true',
  'false',
  'null',
  'present',
  'absent',
  'apply',
  'dry-run',
  'create',
  'update',
  'delete',
  'none',
  'sent',
  'kept',
  'missing',
  'error',
  'warning',
  'discovery',
  'client',
  'authorization',
  'harbor',
  'passed',
  'planned',
  'applied',
  'unchanged',
  'blocked',
  'failed',
  'unknown',
  'skipped',
  'openid',
  'profile',
  'email',
  'offline_access',
  'READY',
];
/** Words of our own outputs. A secret that equals one is masked only, to keep the outputs valid. */
export const OWN_WORDS: ReadonlySet<string> = new Set([...KEYS, ...VALUES, ...Object.keys(CODES)]);
