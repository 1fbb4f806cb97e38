import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.js';
import { MAX_FILE_BYTES, pathInRepository, readConfig } from '../../src/config/source.js';
import { type Problem, ProblemsError } from '../../src/model/findings.js';
import { plain, words } from '../../src/model/text.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Returns a workspace with these files. Its parent has the file `outside.yml`. */
function workspace(files: Record<string, string | Buffer> = {}): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'source-')));
  folders.push(parent);
  const root = join(parent, 'workspace');
  mkdirSync(root);
  writeFileSync(join(parent, 'outside.yml'), 'x');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Returns the content of a file, or what is wrong. */
function read(path: string, root: string): string {
  try {
    return readConfig(path, root);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ what }) => plain(what)).join('\n');
  }
}

test('reads a file of the workspace, also through a link that stays in it', () => {
  const root = workspace({ 'a/oidc.yml': 'name: é', '..a.yml': 'dots' });
  symlinkSync(join(root, 'a/oidc.yml'), join(root, 'link.yml'));
  expect(read('a/oidc.yml', root)).toBe('name: é');
  expect(read('./a/../a/oidc.yml', root)).toBe('name: é');
  expect(read(join(root, 'a/oidc.yml'), root)).toBe('name: é');
  expect(read('link.yml', root)).toBe('name: é');
  expect(read('..a.yml', root)).toBe('dots');
  expect(read('exact.yml', workspace({ 'exact.yml': 'x'.repeat(MAX_FILE_BYTES) }))).toHaveLength(
    MAX_FILE_BYTES,
  );
});

test('reads at most 256 KiB', () => {
  expect(MAX_FILE_BYTES).toBe(262_144);
});

test('reads no file outside the workspace', () => {
  const root = workspace({ 'a.yml': 'x' });
  symlinkSync(join(root, '../outside.yml'), join(root, 'link.yml'));
  symlinkSync('..', join(root, 'up'));
  const outside = (path: string): string =>
    `The config file \`${path}\` is outside the workspace, or links out of it. Move it into the repository.`;
  for (const path of ['../outside.yml', 'link.yml', 'up/outside.yml', '..'])
    expect(read(path, root)).toBe(outside(path));
});

test.each<[string, string, Record<string, string | Buffer>, string]>([
  [
    'an empty workspace',
    'oidc.yml',
    {},
    'The workspace is empty. Run `actions/checkout` in a step before this action.',
  ],
  [
    'a sparse checkout',
    'oidc.yml',
    { '.git/info/sparse-checkout': 'x', 'a.yml': 'x' },
    'The checkout is sparse. Add the file to `sparse-checkout` of `actions/checkout`, or set `config`.',
  ],
  [
    'a similar name',
    'oidc.yml',
    { 'a/oidc.yaml': 'x', 'b.txt': 'x' },
    'The nearest one is `a/oidc.yaml`. Commit the file, or set the input `config`.',
  ],
  [
    'a similar name in upper case',
    'oidc.yml',
    { 'a/OIDC.YML': 'x' },
    'The nearest one is `a/OIDC.YML`. Commit the file, or set the input `config`.',
  ],
  [
    'a similar name in JSON',
    'oidc.yml',
    { 'oidc.json': 'x' },
    'The nearest one is `oidc.json`. Commit the file, or set the input `config`.',
  ],
  ['other files', 'oidc.yml', { 'README.md': 'x' }, 'Commit it, or set the input `config` to its path.'],
  [
    'files of Git and packages',
    'oidc.yml',
    { 'README.md': 'x', '.git/oidc.yml': 'x', 'node_modules/a/oidc.yml': 'x' },
    'Commit it, or set the input `config` to its path.',
  ],
])('says why a file may be missing: %s', (_, path, files, why) => {
  expect(read(path, workspace(files))).toBe(`The config file \`${path}\` was not found. ${why}`);
});

test('looks through 2,000 files, those of the first folders first', () => {
  const files = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`a/${index}.txt`, 'x']));
  // The folders a, b and c count too.
  expect(read('oidc.yml', workspace({ ...files(1_996), 'b/c/oidc.yaml': 'x' }))).toContain(
    'The nearest one is',
  );
  expect(read('oidc.yml', workspace({ ...files(1_997), 'b/c/oidc.yaml': 'x' }))).toContain(
    'Commit it, or set',
  );
});

test.each<[string, string | Buffer, string]>([
  [
    'larger than 256 KiB',
    'x'.repeat(MAX_FILE_BYTES + 1),
    'is larger than 256 KiB. Check the input `config`, or split the file.',
  ],
  ['not UTF-8', Buffer.from([0xc3, 0x28]), "isn't UTF-8 text. Save it as UTF-8."],
])('rejects a file that is %s', (_, content, why) => {
  expect(read('a.yml', workspace({ 'a.yml': content }))).toBe(`The config file \`a.yml\` ${why}`);
});

test('rejects a folder', () => {
  expect(read('a', workspace({ 'a/b.yml': 'x' }))).toBe(
    "The config file `a` isn't a file. Set the input `config` to a YAML file.",
  );
});

test('knows the path in the repository, which can be in a folder of the workspace', () => {
  const root = workspace({
    'infra/.git/HEAD': 'x',
    'infra/deep/oidc.yml': 'x',
    'other/oidc.yml': 'x',
    'oidc.yml': 'x',
  });
  expect(pathInRepository('infra/deep/oidc.yml', root)).toBe('deep/oidc.yml');
  expect(pathInRepository('infra/oidc.yml', root)).toBe('oidc.yml');
  expect(pathInRepository('other/oidc.yml', root)).toBe('other/oidc.yml');
  expect(pathInRepository('./oidc.yml', root)).toBe('oidc.yml');
  expect(pathInRepository('../outside.yml', root)).toBe('../outside.yml');
});

test('reports problems of the inputs together with those of the file, each once', async () => {
  const root = workspace({
    'a.yml': 'cliendId: x\n',
    'b.yml': 'registryId: r\nserviceName: p\nstate: absent\n',
  });
  const known = [{ what: words('An input is wrong.'), code: 'input' as const }];
  const inputs = { serviceName: '', registryId: '', only: [] };
  const said = (path: string, other: Problem[] = []): Promise<string[]> =>
    loadConfig({ path, workspace: root }, inputs, { known, of: () => other }).then(
      () => [],
      (error: ProblemsError) => error.problems.map(({ what }) => plain(what).slice(0, 29)),
    );
  expect((await said('a.yml')).slice(0, 2)).toEqual(['An input is wrong.', '`cliendId` is an unknown key.']);
  expect(await said('b.yml', [{ what: words('A registry is wrong.') }])).toEqual([
    'An input is wrong.',
    'A registry is wrong.',
  ]);
  expect((await said('c.yml'))[1]).toBe('The config file `c.yml` was n');
});
