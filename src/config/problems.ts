import { closestMatch } from 'leven';
import { quote, quoteList } from '../lib/quote.js';
import { MAX_PROBLEMS, type Problem } from '../model/findings.js';
import { DANGEROUS_KEYS, expected } from './schema.js';
import type { Tree } from './yaml.js';

/** Longest key that is compared with the known ones. */
const MAX_KEY_CHARACTERS = 60;

/** Collects problems once each, at the position in the file that causes them. Of more than 200 only the number counts. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #seen = new Set<string>();

  constructor(private readonly tree: Tree) {}

  get isFull(): boolean {
    return this.list.length > MAX_PROBLEMS;
  }

  add(message: string, path: readonly PropertyKey[], part: 'key' | 'value' = 'key'): void {
    if (this.isFull) return;
    const position = part === 'key' ? this.tree.keyAt(path) : this.tree.valueAt(path);
    const id = `${position.line}:${position.column}:${message}`;
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    this.list.push({ message, position });
  }

  /** A value of a wrong type. */
  addWrong(path: readonly PropertyKey[], shown = path): void {
    this.add(`\`${label(shown)}\` must be ${expected(shown)}.`, path, 'value');
  }

  addUnknownKey(path: readonly PropertyKey[], known: readonly string[], isForAll: boolean): void {
    if (!this.isFull) this.add(unknownKey(String(path.at(-1)), known, isForAll), path);
  }
}

function unknownKey(key: string, known: readonly string[], isForAll: boolean): string {
  if (/^client[-_]?secret$/i.test(key)) {
    return 'The file must not hold a client secret. Remove it, rotate it at the provider because Git keeps it, and set the input `oidc-client-secret`.';
  }
  if (isForAll && DANGEROUS_KEYS.includes(key))
    return `\`${key}\` is dangerous, so it can't be a default for all registries. Move it into the entries of \`registries\`.`;
  // Letters alone are a mistyped key. Anything else could be a value in the wrong place, perhaps a secret.
  const shown = /^[A-Za-z_-]{1,40}$/.test(key) ? `${quote(key)} is an unknown key` : 'This key is unknown';
  const near = closestMatch(
    key.toLowerCase().slice(0, MAX_KEY_CHARACTERS),
    known.map((name) => name.toLowerCase()),
    { maxDistance: 4 },
  );
  const match = known.find((name) => name.toLowerCase() === near);
  return match === undefined
    ? `${shown}. Known keys: ${quoteList(known)}.`
    : `${shown}. Did you mean \`${match}\`?`;
}

/** `registries[2].provider.scope` */
function label(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || 'the file';
}
