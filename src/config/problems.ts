import { closestMatch } from 'leven';
import { MAX_PROBLEMS, type Problem } from '../model/findings.js';
import { type Text, text, words } from '../model/text.js';
import { DANGEROUS_KEYS, expected } from './schema.js';
import type { Tree } from './yaml.js';

/** Maximum length of a key that is compared with the known ones. */
const MAX_KEY_CHARACTERS = 60;

/**
 * The problems of a file, each once, with the position that causes it. After 200 it stops collecting, to
 * limit the time that a file takes.
 */
export class Problems {
  readonly list: Problem[] = [];
  readonly #seen = new Set<string>();

  constructor(private readonly tree: Tree) {}

  get isFull(): boolean {
    return this.list.length > MAX_PROBLEMS;
  }

  add(what: Text, path: readonly PropertyKey[], part: 'key' | 'value' = 'key'): void {
    if (this.isFull) return;
    const position = part === 'key' ? this.tree.keyAt(path) : this.tree.valueAt(path);
    const id = JSON.stringify([position, what]);
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    this.list.push({ what, position });
  }

  /** Adds the problem of a value of a wrong type. */
  addWrong(path: readonly PropertyKey[]): void {
    this.add(text`${label(path)} must be ${words(expected(path))}.`, path, 'value');
  }

  /** Adds the problem of an unknown key, and returns the known one that it seems to be. */
  addUnknownKey(
    path: readonly PropertyKey[],
    known: readonly string[],
    isForAll: boolean,
  ): string | undefined {
    if (this.isFull) return undefined;
    const key = String(path.at(-1));
    const meant = nearestKey(key.toLowerCase().slice(0, MAX_KEY_CHARACTERS), known);
    this.add(unknownKey(key, known, isForAll, meant), path);
    return meant;
  }
}

function unknownKey(
  key: string,
  known: readonly string[],
  isForAll: boolean,
  meant: string | undefined,
): Text {
  if (/^client[-_]?secret$/i.test(key)) {
    const what = text`The file must not contain a client secret, because Git keeps it.`;
    return text`${what} Remove it, rotate it at the provider, and set the input \`oidc-client-secret\`.`;
  }
  if (isForAll && DANGEROUS_KEYS.includes(key)) {
    const what = text`${key} is dangerous, so it can't be a default for all registries.`;
    return text`${what} Move it into the entries of \`registries\`.`;
  }
  // Letters only are probably a typo. Anything else could be a misplaced value, such as a secret.
  const shown = /^[A-Za-z_-]{1,40}$/.test(key) ? text`${key} is an unknown key` : text`This key is unknown`;
  return meant === undefined ? text`${shown}. Known keys: ${known}.` : text`${shown}. Did you mean ${meant}?`;
}

/** Returns the known key that a key begins or resembles, in at most half of its letters. */
function nearestKey(key: string, known: readonly string[]): string | undefined {
  const begun = key.length < 3 ? [] : known.filter((name) => name.toLowerCase().startsWith(key));
  if (begun.length === 1) return begun[0];
  const maxDistance = Math.min(4, Math.floor(key.length / 2));
  const near = closestMatch(
    key,
    known.map((name) => name.toLowerCase()),
    { maxDistance },
  );
  return known.find((name) => name.toLowerCase() === near);
}

/** Returns a path as messages name it, such as `registries[2].provider.scope`. */
function label(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || 'the file';
}
