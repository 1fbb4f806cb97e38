import { closestMatch } from 'leven';
import type * as z from 'zod/mini';
import { quote, quoteList } from '../lib/quote.js';
import type { Problem } from '../model/findings.js';
import { DANGEROUS_KEYS, ENTRY_KEYS, expected, FLEET_KEYS, PROVIDER_KEYS } from './schema.js';
import type { Tree } from './yaml.js';

/** Collects problems once each, at the place in the file that causes them. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #seen = new Set<string>();
  readonly #paths: string[] = [];

  constructor(private readonly tree: Tree) {}

  add(message: string, path: readonly PropertyKey[], position = this.tree.keyAt(path)): void {
    const key = `${position.line}:${position.column}:${message}`;
    this.#paths.push(JSON.stringify(path));
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.list.push({ message, position });
  }

  /** Whether the key at this path was already complained of, so that its absence needs no second word. */
  covers(path: readonly PropertyKey[]): boolean {
    const key = JSON.stringify(path).slice(0, -1);
    return this.#paths.some((seen) => seen === `${key}]` || seen.startsWith(`${key},`));
  }

  addIssue(issue: z.core.$ZodIssue, isFleet: boolean): void {
    if (issue.code !== 'unrecognized_keys') {
      this.add(
        `\`${label(issue.path)}\` must be ${expected(issue.path)}.`,
        issue.path,
        this.tree.valueAt(issue.path),
      );
      return;
    }
    const inProvider = issue.path.at(-1) === 'provider';
    const known = inProvider ? PROVIDER_KEYS : isFleet && issue.path.length === 0 ? FLEET_KEYS : ENTRY_KEYS;
    for (const key of issue.keys)
      this.add(unknownKey(key, known, isFleet && issue.path.length === 0), [...issue.path, key]);
  }
}

function unknownKey(key: string, known: readonly string[], atTopOfFleet: boolean): string {
  if (/^client[-_]?secret$/i.test(key)) {
    return 'A client secret must not stand in the file: remove it, rotate it at the provider since Git keeps it, and hand the new one in by the input `oidc-client-secret`.';
  }
  if (atTopOfFleet && DANGEROUS_KEYS.includes(key)) {
    return `\`${key}\` is dangerous, so it is said of each registry and can't be a default: move it into the entries of \`registries\` that it is meant for.`;
  }
  // Letters alone are a key that somebody mistyped; anything else could be a value that slipped, perhaps a secret.
  const shown = /^[A-Za-z_-]{1,40}$/.test(key) ? quote(key) : 'This';
  const near = closestMatch(
    key.toLowerCase().slice(0, 60),
    known.map((name) => name.toLowerCase()),
    { maxDistance: 4 },
  );
  const match = known.find((name) => name.toLowerCase() === near);
  return match === undefined
    ? `${shown} is not a key that is known here; known are ${quoteList(known)}.`
    : `${shown} is not a key that is known here: did you mean \`${match}\`?`;
}

/** `registries[2].provider.scope` */
function label(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || 'the file';
}
