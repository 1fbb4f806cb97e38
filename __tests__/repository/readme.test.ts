import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { GALLERY, pictures } from '../../dev/build/pictures.js';
import {
  actionTables,
  codesPage,
  galleryPage,
  loginTable,
  quoted,
  withTables,
} from '../../dev/build/readme.js';
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
  expect(withTables(readme, actionTables(read('action.yml')))).toBe(readme);
});

test("keeps the table of providers' responses up to date (npm run docs)", () => {
  const page = read('docs/login.md');
  const responses = JSON.parse(read('__tests__/fixtures/login-responses.json'));
  expect(withTables(page, { providers: loginTable(responses) })).toBe(page);
});

test('shows the comment of a real run as the example (npm run screenshots)', async () => {
  const [comment] = await pictures('create');
  expect(comment?.markdown).toContain('deletes 4 users');
  expect(withTables(readme, { example: quoted(comment?.markdown ?? '') })).toBe(readme);
});

test('shows every picture in light and dark, and links to no missing picture', () => {
  const pages: [string, string][] = [
    [readme, 'docs/'],
    [read('docs/providers/README.md'), '../'],
    [read('docs/report.md'), ''],
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
  const source = read('src/action/inputs.ts') + read('src/action/credentials.ts');
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
  const none = readInputs(() => undefined, {});
  const declared = readInputs(() => undefined, { ...env, 'INPUT_GITHUB-TOKEN': '' });
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

test('uses every code of the catalog, and keeps the page of codes up to date (npm run docs)', () => {
  const files = readdirSync(new URL('../../../src/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  }).filter((file) => file.endsWith('.ts') && !/codes\.ts$/.test(file));
  const source = files.map((file) => read(`src/${file}`)).join('\n');
  expect(Object.keys(CODES).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  expect(read('docs/codes.md')).toBe(codesPage());
  expect(read('docs/report.md')).toBe(galleryPage(GALLERY));
});

test('lists only documented actions in the IAM policies of the README', () => {
  const document = read('dev/fakes/ovhcloud/openapi.json');
  const policies = [...read('docs/permissions.md').matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) =>
    JSON.parse(text),
  );
  expect(policies).toHaveLength(2);
  for (const { permissions } of policies)
    for (const { action: name } of permissions.allow) expect(document).toContain(`"${name}"`);
});
