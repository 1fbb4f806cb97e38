import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** What the linter says of a file of src/ that holds one line. */
function lint(path: string, line: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), `${line}\n`);
  copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  const { stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/biome'), ['lint', '--vcs-enabled=false', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(stdout + stderr).toContain('Checked 2 files');
  return stdout + stderr;
}

test.each([
  ['src/plan/plan.ts', "import '../apply/wait.js';", 'noRestrictedImports'],
  ['src/plan/plan.ts', "export const m = import('../ovh/registry.js');", 'noRestrictedImports'],
  ['src/config/lint.ts', "import '../run.js';", 'noRestrictedImports'],
  ['src/github/stale.ts', "import '../output.js';", 'noRestrictedImports'],
  ['src/model.ts', "import './ovh/client.js';", 'noRestrictedImports'],
  ['src/report/fit.ts', "import '@actions/core';", 'noRestrictedImports'],
  ['src/run.ts', "import '@ovhcloud/node-ovh';", 'noRestrictedImports'],
  ['src/github/comment.ts', "import '@actions/github';", 'noRestrictedImports'],
  ['src/apply/wait.ts', "import 'openid-client';", 'noRestrictedImports'],
  ['src/ovh/token.ts', "import 'openid-client';", 'noRestrictedImports'],
  ['src/exchange.ts', "import './ovh/client.js';", 'noRestrictedImports'],
  ['src/run.ts', "import '../dev/runner.js';", 'noRestrictedImports'],
  ['src/run.ts', 'export const x = process.env.X;', 'noProcessEnv'],
  ['src/run.ts', 'console.log(1);', 'noConsole'],
])('the wall holds: %s may not say %s', (path, line, rule) => {
  expect(lint(path, line)).toContain(rule);
});

test.each([
  ['src/plan/plan.ts', "import '../model.js';"],
  ['src/ovh/token.ts', "import '../exchange.js';"],
  ['src/provider/discover.ts', "import 'openid-client';"],
  ['src/ovh/client.ts', "import '@ovhcloud/node-ovh';"],
  ['src/github/api.ts', "import '@actions/github';"],
  ['src/output.ts', "import '@actions/core';"],
])('and the door is open: %s may say %s', (path, line) => {
  expect(lint(path, line)).not.toContain('noRestrictedImports');
});

test('nothing acts when it is imported', () => {
  const modules = readdirSync(resolve(ROOT, 'build/src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && file !== 'index.js')
    .map((file) => `build/src/${file}`);
  expect(modules.length).toBeGreaterThan(30);
  const program = `
    const before = JSON.stringify(process.env);
    const listeners = process.eventNames().length;
    for (const file of ${JSON.stringify(modules)}) await import('./' + file);
    if (JSON.stringify(process.env) !== before) throw new Error('the environment was changed');
    if (process.eventNames().length !== listeners) throw new Error('a listener was added');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const active = process.getActiveResourcesInfo().filter((name) => name !== 'TTYWrap' && name !== 'PipeWrap');
    if (active.length > 0) throw new Error('still active: ' + active);
  `;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: ROOT, encoding: 'utf8' })).toBe('');
});
