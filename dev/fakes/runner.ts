import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireFreshBundle } from '../build/fresh.js';
import { ACCOUNT } from './ovhcloud/auth.js';
import type { Emulator } from './ovhcloud/server.js';
import { CA_FILE } from './tls.js';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** A job step that uses the action. */
export interface Step {
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  /** Files of the workspace by path. */
  files?: Record<string, string>;
  /** Name and payload of the event, and the variables that the runner sets for it. */
  event?: { name: string; payload?: unknown; ref?: string; sha?: string; actor?: string };
  /** Time limit in milliseconds. The step is killed afterwards. */
  timeout?: number;
  /** Called when the process runs, with a function that sends it signals. */
  onStart?: (kill: (signal: NodeJS.Signals) => void, pid: number | undefined) => void;
  /** Changes the workspace before the step starts. */
  prepare?: (workspace: string) => void;
  /** Path of the bundle from the project's folder. Default: `dist/index.js`. */
  bundle?: string;
}

/** Result of a step. */
export interface Finished {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** Standard output and error, interleaved. */
  log: string;
  summary: string;
  outputs: Record<string, string>;
  /** Lines of `::error …::` and `::warning …::`. */
  annotations: string[];
  /** Values that were masked by `::add-mask::`. */
  masks: string[];
  /** Time from start to exit in milliseconds. */
  duration: number;
  /** Content of the file in the output `plan-file`. */
  planFile: string;
  /** Content of the file in the output `report-file`. */
  reportFile: string;
  /** Content of the file in the output `adopted-file`. */
  adoptedFile: string;
}

/** Returns inputs for an emulator with a service account. */
export function emulatorInputs(emulator: Pick<Emulator, 'endpoint' | 'tokenUrl'>): Record<string, string> {
  return {
    'ovh-endpoint': emulator.endpoint,
    'ovh-token-url': emulator.tokenUrl,
    'ovh-client-id': ACCOUNT.clientId,
    'ovh-client-secret': ACCOUNT.clientSecret,
  };
}

/** Returns inputs for an emulator with an application key. */
export function applicationKeyInputs(emulator: Pick<Emulator, 'endpoint'>): Record<string, string> {
  return {
    'ovh-endpoint': emulator.endpoint,
    'ovh-application-key': ACCOUNT.applicationKey,
    'ovh-application-secret': ACCOUNT.applicationSecret,
    'ovh-consumer-key': ACCOUNT.consumerKey,
  };
}

/** A folder of a step, and the environment that a runner gives it. */
export interface Prepared {
  variables: Record<string, string>;
  workspace: string;
  /** Files of the outputs and of the job summary. */
  output: string;
  summary: string;
  remove: () => void;
}

/** Makes the folder of a step, and returns the variables that a runner sets for it. */
export function runnerVariables(step: Step): Prepared {
  const { inputs = {}, env = {}, files = {}, event, prepare } = step;
  const folder = mkdtempSync(join(tmpdir(), 'ovh-registry-oidc-'));
  const workspace = join(folder, 'workspace');
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  mkdirSync(workspace);
  for (const [name, content] of Object.entries(files)) file(join('workspace', name), content);
  prepare?.(workspace);
  const output = file('output', '');
  const summary = file('summary', '');
  const variables: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    NODE_EXTRA_CA_CERTS: CA_FILE,
    ...(process.env.JEST_WORKER_ID && { NODE_COMPILE_CACHE: join(ROOT, 'build/compile-cache') }),
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: folder,
    ...(event !== undefined && {
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload ?? {})),
      GITHUB_REF: event.ref ?? '',
      GITHUB_SHA: event.sha ?? '0'.repeat(40),
      GITHUB_ACTOR: event.actor ?? 'octocat',
    }),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...env,
  };
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  return { variables, workspace, output, summary, remove };
}

/** Runs dist/index.js like a runner: inputs in INPUT_…, files for outputs, nothing else from here. */
export async function runAction(step: Step): Promise<Finished> {
  const { timeout = 60_000, onStart, bundle = 'dist/index.js' } = step;
  if (bundle === 'dist/index.js') requireFreshBundle();
  const { variables, workspace, output, summary, remove } = runnerVariables(step);
  const start = performance.now();
  const child = spawn(process.env.TEST_NODE ?? process.execPath, [join(ROOT, bundle)], {
    env: variables,
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const bound = setTimeout(() => child.kill('SIGKILL'), timeout);
  onStart?.((signal) => child.kill(signal), child.pid);
  const { exitCode, signal } = await new Promise<Pick<Finished, 'exitCode' | 'signal'>>((done) =>
    child.once('close', (code, by) => done({ exitCode: code, signal: by })),
  );
  clearTimeout(bound);
  const duration = performance.now() - start;
  const outputs = parseOutputs(readFileSync(output, 'utf8'));
  const finished = {
    exitCode,
    signal,
    log,
    summary: readFileSync(summary, 'utf8'),
    outputs,
    annotations: log.split('\n').filter((line) => /^::(error|warning)/.test(line)),
    masks: log
      .split('\n')
      .filter((line) => line.startsWith('::add-mask::'))
      .map((line) =>
        line
          .slice('::add-mask::'.length)
          .replaceAll('%0A', '\n')
          .replaceAll('%0D', '\r')
          .replaceAll('%25', '%'),
      ),
    duration,
    planFile: contentOf(outputs['plan-file']),
    reportFile: contentOf(outputs['report-file']),
    adoptedFile: contentOf(outputs['adopted-file']),
  };
  remove();
  return finished;
}

/** Returns the content of a file, nothing without a path. */
export function contentOf(path = ''): string {
  return path === '' ? '' : readFileSync(path, 'utf8');
}

/** Parses the outputs file of the runner: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}
