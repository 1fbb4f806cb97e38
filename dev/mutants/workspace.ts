import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';
import { instrument, type Mutation } from './operators.js';

export interface Mutant extends Mutation {
  number: number;
  /** Path of the source below src/. */
  file: string;
  /** Line of the source, from 1. */
  line: number;
}

/** Where the tests run with mutants: a copy of the checkout, whose modules hold all of them. */
export const WORKSPACE = 'build/mutants';

/**
 * Makes the workspace. Its tests import `globals.ts` instead of jest.
 *
 * @param files paths of the modules to mutate, below src/
 * @returns every mutant of them
 */
export function makeWorkspace(files: readonly string[]): Mutant[] {
  rmSync(WORKSPACE, { recursive: true, force: true });
  const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const path of tracked.split('\0').filter((one) => one !== '' && existsSync(one))) {
    mkdirSync(dirname(join(WORKSPACE, path)), { recursive: true });
    cpSync(path, join(WORKSPACE, path));
  }
  for (const folder of ['src', 'dev', '__tests__', 'tls'])
    cpSync(join('build', folder), join(WORKSPACE, 'build', folder), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(WORKSPACE, 'node_modules'));
  const mutants: Mutant[] = [];
  for (const file of files) mutants.push(...mutate(file, mutants.length + 1));
  for (const path of builtTests()) {
    const globals = `${'../'.repeat(path.split('/').length)}dev/mutants/globals.js`;
    const file = join(WORKSPACE, 'build/__tests__', path);
    writeFileSync(file, readFileSync(file, 'utf8').replace("'@jest/globals'", `'${globals}'`));
  }
  return mutants;
}

/** Returns the paths of the compiled modules below __tests__/. */
export function builtTests(): string[] {
  return readdirSync(join(WORKSPACE, 'build/__tests__'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .sort();
}

function mutate(file: string, first: number): Mutant[] {
  const path = join('build/src', file.replace(/\.ts$/, '.js'));
  const source = readFileSync(path, 'utf8');
  const { text, mutations } = instrument(source, first);
  writeFileSync(join(WORKSPACE, path), text);
  const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  return mutations.map((mutation, index) => {
    const lines = source.slice(0, mutation.offset).split('\n');
    const entry = map.findEntry(lines.length - 1, lines.at(-1)?.length ?? 0);
    const line = 'originalLine' in entry ? entry.originalLine + 1 : 0;
    return { ...mutation, number: first + index, file, line };
  });
}
