import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** The modules that each module can import besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  main: ['run', 'export', 'finish', 'action', 'config', 'github', 'ovh', 'record', 'model', 'lib'],
  run: ['action', 'config', 'checks', 'plan', 'registry', 'github', 'ovh', 'record', 'model', 'lib'],
  export: ['action', 'config', 'checks', 'plan', 'registry', 'github', 'ovh', 'record', 'model', 'lib'],
  finish: ['report', 'github', 'action', 'record', 'model', 'lib'],
  registry: ['ovh', 'checks', 'plan', 'record', 'model', 'lib'],
  record: ['model', 'lib'],
  report: ['plan', 'model', 'lib'],
  plan: ['model', 'lib'],
  config: ['model', 'lib'],
  checks: ['model', 'lib'],
  ovh: ['model', 'lib'],
  github: ['model', 'lib'],
  action: ['ovh/endpoint', 'model', 'lib'],
  model: ['lib'],
  lib: [],
};
const MAX_LINES = 350;
/** Packages that only one file or folder can import. */
const OWNERS: Record<string, string> = {
  '@actions/core': 'action/runner.ts',
  '@actions/github': 'github/api.ts',
  '@ovhcloud/node-ovh/lib/ovh.js': 'ovh/client.ts',
};

/** Returns `file -> import` for every import that isn't allowed. */
function violations(file: string, text: string): string[] {
  const own = file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, name = '']) => {
    const isOurs = name.startsWith('.');
    const target = normalize(join(dirname(file), name)).replace(/\.js$/, '');
    const allowed = isOurs
      ? own === 'index' ||
        [own, ...(MAY_IMPORT[own] ?? [])].some((part) => target === part || target.startsWith(`${part}/`))
      : file.startsWith(OWNERS[name] ?? '');
    return allowed ? [] : [`${file} -> ${name}`];
  });
}

test('imports only lower modules, and each client library in one file only', () => {
  expect(FILES.length).toBeGreaterThan(30);
  expect(FILES.flatMap((file) => violations(file, readFileSync(join(ROOT, 'src', file), 'utf8')))).toEqual(
    [],
  );
});

test.each([
  ['plan/plan.ts', "import '../registry/wait.js';"],
  ['plan/plan.ts', "export const m = import('../ovh/registry.js');"],
  ['config/rules.ts', "import '../run.js';"],
  ['model/registry.ts', "import '../ovh/client.js';"],
  ['run.ts', "import '@ovhcloud/node-ovh/lib/ovh.js';"],
  ['run.ts', "import '../../dev/fakes/runner.js';"],
])('rejects in %s the import %s', (file, line) => {
  expect(violations(file, line)).toHaveLength(1);
});

test('limits lines per file, files in the root, and imports of a run', () => {
  const texts = FILES.map((file): [string, string[]] => [
    file,
    readFileSync(join(ROOT, 'src', file), 'utf8')
      .trimEnd()
      .split('\n'),
  ]);
  const tooLong = texts.filter(([, lines]) => lines.length > MAX_LINES).map(([file]) => file);
  expect(tooLong).toEqual([]);
  expect(FILES.filter((file) => !file.includes('/')).length).toBeLessThanOrEqual(6);
  const run = readFileSync(join(ROOT, 'src/run.ts'), 'utf8');
  expect(run.match(/^import /gm)?.length).toBeLessThanOrEqual(14);
});

test('has no side effects on import', () => {
  const modules = FILES.filter((file) => file !== 'index.ts' && !file.endsWith('.d.ts')).map(
    (file) => `build/src/${file.replace(/ts$/, 'js')}`,
  );
  const program = `
    const before = JSON.stringify(process.env);
    const listeners = process.eventNames().length;
    for (const file of ${JSON.stringify(modules)}) await import('./' + file);
    if (JSON.stringify(process.env) !== before) throw new Error('the environment was changed');
    if (process.eventNames().length !== listeners) throw new Error('a listener was added');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const active = process.getActiveResourcesInfo().filter((name) => !/^(TTY|Pipe)Wrap$/.test(name));
    if (active.length > 0) throw new Error('still active: ' + active);
  `;
  expect(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: ROOT, encoding: 'utf8' }),
  ).toBe('');
});
