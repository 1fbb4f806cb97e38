import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryOf } from '../../build/repository.js';
import type { GhState } from '../../fakes/gh.js';
import type { Emulator } from '../../fakes/ovhcloud/server.js';
import { CA_FILE } from '../../fakes/tls.js';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
const REPOSITORY = repositoryOf(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const VERSION = 'v0.2.88';
const TOOLS = join(ROOT, 'build', 'tools');
const ACT = join(TOOLS, 'act');
const TIMEOUT_MS = 120_000;

/** Returns what is missing to run workflows, or undefined. Installs act from the Go module proxy. */
export function missingAct(): string | undefined {
  if (spawnSync('jq', ['--version']).status !== 0) return 'jq';
  if (existsSync(ACT)) return undefined;
  if (spawnSync('go', ['version']).status !== 0) return `act ${VERSION}, or Go to install it`;
  const env = { ...process.env, GOBIN: TOOLS, GOFLAGS: '' };
  const args = ['install', `github.com/nektos/act@${VERSION}`];
  const { status, stderr } = spawnSync('go', args, { env, encoding: 'utf8', timeout: 900_000 });
  return status === 0 ? undefined : `act ${VERSION}, which Go could not install: ${stderr.slice(-300)}`;
}

/** A repository with a workflow, and everything around it. */
export interface Workspace {
  /** Files by path. `.github/workflows/` has the workflow. */
  files: Record<string, string>;
  emulator: Emulator;
  /** Address of the fake of GitHub's API. */
  githubUrl: string;
  /** Called with the commit that is checked out, before the run. */
  onCommit?: (sha: string) => void;
  secrets: Record<string, string>;
  /** More variables in the environment of every step. */
  env?: Record<string, string>;
  /** State of the fake of GitHub's CLI. Changed by the run. */
  gh: GhState;
  /** Folder of the repository to push to, for runs that share one. Default: a new one. */
  remote?: string;
}

export interface WorkflowRun {
  isSuccess: boolean;
  /** act's lines without escape sequences. */
  log: string;
  /** Names of the jobs that ran, with `succeeded` or `failed`. */
  jobs: string[];
  /** Files of the branches that were pushed, as `branch:path`. */
  pushed: Record<string, string>;
}

/**
 * Runs a workflow with act in host mode: its own expressions, conditions and shell. The action is the one in
 * `dist/`, with the emulator as the default endpoint. `actions/checkout` does nothing, since the files are
 * there. `queue` of a concurrency group is left out: act doesn't know it.
 */
export async function runWorkflow(
  event: { name: string; payload: object },
  { files, emulator, githubUrl, onCommit, secrets, env: more = {}, gh, remote: shared }: Workspace,
): Promise<WorkflowRun> {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  const remote = shared ?? join(folder, 'remote.git');
  try {
    const repository = join(folder, 'infra');
    for (const [path, text] of Object.entries(files))
      write(join(repository, path), text.replace(/^ *queue: max\n/gm, ''));
    onCommit?.(commit(repository));
    write(join(folder, 'event.json'), JSON.stringify(event.payload));
    write(join(folder, 'gh.json'), JSON.stringify(gh));
    const tools = join(folder, 'bin');
    write(
      join(tools, 'gh'),
      `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'build/dev/fakes/gh.js')}" "$@"\n`,
    );
    chmodSync(join(tools, 'gh'), 0o755);
    const environment = {
      ...more,
      GIT_CONFIG_GLOBAL: remoteFor(folder, remote),
      GITHUB_API_URL: githubUrl,
      NODE_EXTRA_CA_CERTS: CA_FILE,
      CURL_CA_BUNDLE: CA_FILE,
      GH_STATE: join(folder, 'gh.json'),
    };
    const args = [
      event.name,
      ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--defaultbranch', 'main'],
      ...['v5', 'v7'].flatMap((tag) => [
        '--local-repository',
        `actions/checkout@${tag}=${stubOfCheckout(folder)}`,
      ]),
      ...['--local-repository', `${REPOSITORY}@v1=${actionFor(folder, emulator)}`],
      ...['--eventpath', join(folder, 'event.json'), '--secret', 'GITHUB_TOKEN=ghs_token-of-the-recipe-0123'],
      ...Object.entries(secrets).flatMap(([name, value]) => ['--secret', `${name}=${value}`]),
      ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ];
    const env = {
      PATH: `${tools}${delimiter}${process.env.PATH}`,
      HOME: folder,
      GITHUB_REPOSITORY: 'acme/infra',
    };
    const { status, log } = await collect(spawn(ACT, args, { cwd: repository, env }));
    Object.assign(gh, JSON.parse(readFileSync(join(folder, 'gh.json'), 'utf8')));
    const ended = [...log.matchAll(/^\[[^/\]]*\/([^\]]+?)\s*\] 🏁 {2}Job (succeeded|failed)/gm)];
    const jobs = ended.map(([, job = '', result = '']) => `${job} ${result}`).sort();
    return { isSuccess: status === 0, log, jobs, pushed: pushedFiles(remote) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Commits everything, and returns the commit. */
function commit(repository: string): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', 'https://github.com/acme/infra');
  git('add', '--all');
  git(
    '-c',
    'user.name=recipe',
    '-c',
    'user.email=recipe@example.com',
    'commit',
    '--quiet',
    '--message',
    'Files',
  );
  return git('rev-parse', 'HEAD');
}

/** Creates a repository to push to, and returns git's settings that lead to it instead of to GitHub. */
function remoteFor(folder: string, remote: string): string {
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  const path = join(folder, 'gitconfig');
  write(
    path,
    `[url "file://${remote}"]\n\tinsteadOf = https://github.com/acme/infra\n[safe]\n\tdirectory = *\n`,
  );
  return path;
}

function pushedFiles(remote: string): Record<string, string> {
  const git = (...args: string[]): string[] =>
    execFileSync('git', args, { cwd: remote, encoding: 'utf8' }).split('\n').filter(Boolean);
  const files = git('for-each-ref', '--format=%(refname:short)').flatMap((branch) =>
    git('ls-tree', '-r', '--name-only', branch).map((path) => `${branch}:${path}`),
  );
  return Object.fromEntries(files.map((file) => [file, `${git('show', file).join('\n')}\n`]));
}

function stubOfCheckout(folder: string): string {
  const path = join(folder, 'checkout');
  const steps = [{ run: 'test -d .github', shell: 'bash' }];
  write(join(path, 'action.yml'), JSON.stringify({ name: 'checkout', runs: { using: 'composite', steps } }));
  return path;
}

/** Copies the action, with the emulator in place of OVHcloud's endpoint. */
function actionFor(folder: string, { endpoint, tokenUrl }: Emulator): string {
  const path = join(folder, 'action');
  cpSync(join(ROOT, 'dist'), join(path, 'dist'), { recursive: true });
  const withDefault = (text: string, name: string, value: string): string =>
    text.replace(new RegExp(`^  ${name}:\\n`, 'm'), `  ${name}:\n    default: ${value}\n`);
  const own = readFileSync(join(ROOT, 'action.yml'), 'utf8');
  const text = withDefault(withDefault(own, 'ovh-endpoint', endpoint), 'ovh-token-url', tokenUrl);
  write(join(path, 'action.yml'), text);
  return path;
}

async function collect(child: ReturnType<typeof spawn>): Promise<{ status: number | null; log: string }> {
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (log += chunk));
  const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
  const status = await new Promise<number | null>((done) => child.once('close', done));
  clearTimeout(timer);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colors
  return { status, log: log.replace(/\u001b\[[\d;]*m/g, '') };
}
