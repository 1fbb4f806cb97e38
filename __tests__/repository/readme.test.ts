import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionTables, loginTable, withTables } from '../../dev/build/readme.js';
import { runAction } from '../../dev/fakes/runner.js';
import { parseConfig } from '../../src/config/load.js';
import { CODES } from '../../src/model/codes.js';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const readme = read('README.md');
const docs = readdirSync(new URL('../../../docs/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => read(`docs/${name}`));
const action = parse(read('action.yml'));

test('keeps the tables of inputs and outputs up to date (npm run build && npm run docs)', () => {
  const reference = read('docs/reference.md');
  expect(withTables(reference, actionTables(read('action.yml')))).toBe(reference);
});

test("keeps the table of providers' responses up to date (npm run docs)", () => {
  const page = read('docs/login.md');
  const responses = JSON.parse(read('__tests__/fixtures/login-responses.json'));
  expect(withTables(page, { providers: loginTable(responses) })).toBe(page);
});

test('shows every picture in light and dark, and links to no missing picture', () => {
  const pages: [string, string][] = [
    [readme, 'docs/'],
    [read('docs/providers/README.md'), '../'],
    ...['report', 'export', 'outside'].map((name): [string, string] => [read(`docs/${name}.md`), '']),
  ];
  const shown = pages.flatMap(([text, base]) =>
    [...text.matchAll(/(?:src|srcset)="([^"]+\.png)"/g)].map(([, path = '']) => path.replace(base, '')),
  );
  const drawn = readdirSync(new URL('../../../docs/pictures/', import.meta.url)).map(
    (name) => `pictures/${name}`,
  );
  expect([...new Set(shown)].sort()).toEqual(drawn.sort());
});

test('declares every input that the code reads, and reads every declared input', () => {
  const source = ['inputs', 'credentials'].map((name) => read(`src/action/${name}.ts`)).join('');
  const declared = Object.keys(action.inputs);
  for (const name of declared) expect(source).toMatch(new RegExp(`['"\\s{]${name}['":]`));
  for (const [, name] of source.matchAll(/input\('([a-z-]+)'/g)) expect(declared).toContain(name);
});

test('has the same defaults in action.yml and in the code', async () => {
  const { readInputs } = await import('../../src/action/inputs.js');
  const env = Object.fromEntries(
    Object.entries(action.inputs as Record<string, { default?: string }>).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      input.default ?? '',
    ]),
  );
  const { inputs: none } = readInputs(() => undefined, {});
  const { inputs: declared } = readInputs(() => undefined, { ...env, 'INPUT_GITHUB-TOKEN': '' });
  expect(JSON.stringify(declared)).toBe(JSON.stringify(none));
});

test('writes exactly the outputs that action.yml declares', async () => {
  const run = await runAction({ event: { name: 'push' }, files: {}, inputs: {} });
  expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
});

test('loads every config example of the README', async () => {
  const examples = [...[readme, ...docs].join('\n').matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, text = '']) => text)
    .filter((text) => /^(registryId|registries|serviceName|state):/m.test(text));
  expect(examples.length).toBeGreaterThan(0);
  for (const text of examples)
    await expect(
      parseConfig('example', text, { serviceName: 'p', registryId: 'r', only: [] }),
    ).resolves.toBeDefined();
});

test('uses every code of the catalog', () => {
  const files = readdirSync(new URL('../../../src/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  }).filter((file) => file.endsWith('.ts') && !/codes\.ts$/.test(file));
  const source = files.map((file) => read(`src/${file}`)).join('\n');
  expect(Object.keys(CODES).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
});

test('lists only documented actions in the IAM policies of the docs', () => {
  const document = read('dev/fakes/ovhcloud/openapi.json');
  const policies = [...read('docs/access.md').matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) =>
    JSON.parse(text),
  );
  expect(policies).toHaveLength(2);
  for (const { permissions } of policies)
    for (const { action: name } of permissions.allow) expect(document).toContain(`"${name}"`);
});

test('keeps the README short, with the first workflow near its start', () => {
  const lines = readme.split('\n');
  expect(lines.length).toBeLessThanOrEqual(250);
  expect(lines.findIndex((line) => line.startsWith('name: Registry OIDC'))).toBeLessThan(40);
});

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  '__tests__/README.md',
  ...readdirSync(new URL('../../../docs/', import.meta.url), { recursive: true, encoding: 'utf8' })
    // The texts of reports are as people see them elsewhere.
    .filter((name) => name.endsWith('.md') && !/^reports\/(?!README)/.test(name))
    .map((name) => `docs/${name}`),
];

/** Returns the links of a page to files of the project, each as a path and a heading. */
function linksOf(page: string): { path: string; heading: string }[] {
  const prose = read(page).replace(/```[\s\S]*?```/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?:|mailto:)/.test(target))
    .map((target) => {
      const [file = '', heading = ''] = target.split('#');
      const path = file === '' ? page : new URL(file, `https://x/${page}`).pathname.slice(1);
      return { path, heading };
    });
}

/** Returns the anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  return [...read(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(PAGES)('has no broken link to a file or heading: %s', (page) => {
  for (const { path, heading } of linksOf(page)) {
    expect(() => read(path)).not.toThrow();
    if (heading !== '' && path.endsWith('.md'))
      expect([path, anchorsOf(path)]).toEqual([path, expect.arrayContaining([heading])]);
  }
});

test('reaches each page of the docs from the README in two clicks', () => {
  const one = new Set(linksOf('README.md').map(({ path }) => path));
  const two = [...one]
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => linksOf(path).map((link) => link.path));
  const reached = new Set([...one, ...two]);
  expect(PAGES.filter((page) => page !== 'README.md' && !reached.has(page))).toEqual([]);
});

test('names in CONTRIBUTING only files that exist, and each folder of src', () => {
  const page = read('CONTRIBUTING.md');
  const paths = [...page.matchAll(/`((?:src|dev|docs|__tests__)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths)
    expect([path, existsSync(new URL(`../../../${path}`, import.meta.url))]).toEqual([path, true]);
  const folders = readdirSync(new URL('../../../src/', import.meta.url), { withFileTypes: true });
  for (const entry of folders)
    expect(page).toContain(entry.isDirectory() ? `\`src/${entry.name}/\`` : `src/${entry.name}`);
});
