import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HASH = join(ROOT, 'build/bundle.hash');
const LOCK = join(ROOT, 'build/bundle.lock');
const LOCK_POLL_MS = 100;
/** Far longer than a bundle takes: the process that made the lock is gone. */
const MAX_LOCK_AGE_MS = 60_000;

/** A hash of all that the bundle is made of, and of the bundle. */
function currentHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['build/src', 'dist']) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(ROOT, folder, file);
      if (!file.endsWith('.map') && statSync(path).isFile()) hash.update(file).update(readFileSync(path));
    }
  }
  for (const file of ['build/dev/build/bundle.js', 'package-lock.json'])
    hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** Notes that dist/ is what build/src/ gives. */
export function noteFreshBundle(): void {
  writeFileSync(HASH, currentHash());
}

let isChecked = false;

/** Bundles if dist/ isn't what build/src/ gives. Of several processes one does it, and the others wait. */
export function requireFreshBundle(): void {
  if (isChecked) return;
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > MAX_LOCK_AGE_MS) rmdirSync(LOCK);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_POLL_MS);
    }
  }
  try {
    if (readOr(HASH) !== currentHash())
      execFileSync(process.execPath, ['build/dev/build/bundle.js'], { cwd: ROOT });
    isChecked = true;
  } finally {
    rmdirSync(LOCK);
  }
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
