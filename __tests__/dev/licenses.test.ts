import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { licenses } from '../../dev/build/licenses.js';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const ROOT = new URL('../../../', import.meta.url).pathname;

test('ships the license of every dependency next to the bundle', () => {
  const text = read('dist/licenses.txt');
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies).filter((name) => !text.includes(`${name}\n`))).toEqual([]);
});

test('includes a package if a module of it is in the bundle, even a concatenated one', () => {
  const module = (path: string, chunks: number[], modules: object[] = []) => ({
    nameForCondition: `${ROOT}${path}`,
    chunks,
    modules: modules as [],
  });
  const joined = module('node_modules/yaml/dist/index.js', []);
  const text = licenses({
    modules: [
      module('build/src/run.js', [1], [joined]),
      module('node_modules/@actions/core/lib/core.js', [1]),
      module('node_modules/leven/index.js', []),
      { chunks: [1] },
    ],
  });
  expect(text.match(/^(@actions\/core|yaml|leven)$/gm)).toEqual(['@actions/core', 'yaml']);
  expect(text).toContain('ISC\nCopyright Eemeli Aro');
});
