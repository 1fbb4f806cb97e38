import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Code of one package, or of the action itself, in one file of dist/ that a run loaded. */
export interface Loaded {
  file: string;
  package: string;
  /** Characters of code that ran. */
  ran: number;
}

const ROOT = new URL('../../../', import.meta.url);

/**
 * Returns which code of the bundle a run loaded, and how much of it ran.
 *
 * @param coverage the run's `NODE_V8_COVERAGE` folder
 */
export function loaded(coverage: string): Loaded[] {
  const owners = ownersById();
  const parts = new Map<string, Loaded>();
  for (const name of readdirSync(coverage)) {
    const { result } = JSON.parse(readFileSync(`${coverage}/${name}`, 'utf8')) as { result: Script[] };
    for (const { url, functions } of result) {
      const file = /\/dist\/([^/]+\.js)$/.exec(url)?.[1];
      if (file === undefined) continue;
      const text = readFileSync(fileURLToPath(url), 'utf8');
      const ran = ranWhere(text.length, functions);
      let owner = 'the bundler';
      let start = 0;
      for (const line of text.split('\n')) {
        owner = ownerFrom(line, owners) ?? owner;
        const part = parts.get(`${file} ${owner}`) ?? { file, package: owner, ran: 0 };
        part.ran += ran.subarray(start, start + line.length).reduce((sum, one) => sum + one, 0);
        parts.set(`${file} ${owner}`, part);
        start += line.length + 1;
      }
    }
  }
  return [...parts.values()];
}

interface Script {
  url: string;
  functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[];
}

/** Returns 1 for each character of code that ran. Inner ranges override outer ranges. */
function ranWhere(length: number, functions: Script['functions']): Uint8Array {
  const ran = new Uint8Array(length);
  const ranges = functions.flatMap((one) => one.ranges);
  ranges.sort((one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset);
  for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return ran;
}

/** Returns the package of each module, by the module ID of the bundler. */
function ownersById(): Map<string, string> {
  const { modules } = JSON.parse(readFileSync(new URL('build/stats.json', ROOT), 'utf8')) as {
    modules: { id: number | null; nameForCondition?: string }[];
  };
  return new Map(modules.map(({ id, nameForCondition }) => [String(id), ownerOf(nameForCondition ?? '')]));
}

/** Returns the package whose module starts at this line of the bundle, or undefined. */
function ownerFrom(line: string, owners: Map<string, string>): string | undefined {
  const path = /^;\/\/ CONCATENATED MODULE: (.+)$/.exec(line)?.[1];
  if (path !== undefined) return ownerOf(path);
  const id = /^\/\*{3}\/ (\d+):$/.exec(line)?.[1];
  return id === undefined ? undefined : owners.get(id);
}

function ownerOf(path: string): string {
  if (path === '') return 'Node';
  return /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1] ?? 'the action';
}
