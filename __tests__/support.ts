import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import { Ajv } from 'ajv';
import { planSchema } from '../dev/build/schema.js';
import { type GitHubFake, type GitHubState, startGitHub } from '../dev/fakes/github.js';
import { runStep } from '../dev/fakes/in-process.js';
import { KEYCLOAK, sampleRegistry } from '../dev/fakes/ovhcloud/samples.js';
import { type Emulator, type EmulatorOptions, startEmulator } from '../dev/fakes/ovhcloud/server.js';
import type { Registry } from '../dev/fakes/ovhcloud/state.js';
import { type LocalProvider, type ProviderOptions, startProvider } from '../dev/fakes/provider.js';
import { emulatorInputs, type Finished, runAction, type Step } from '../dev/fakes/runner.js';

export const CONFIG_PATH = '.github/ovh-registry-oidc.yml';
export const CLIENT_SECRET = 'oidc "client" secret|with `marks` & <tags> #1';
export const TOKEN = 'ghs_a-token-of-github-0123456789';
export const HEAD = 'c0ffee'.padEnd(40, '0');

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Starts an emulator and closes it after the test. */
export async function emulator(
  options: Partial<EmulatorOptions> & { registry?: Partial<Registry> } = {},
): Promise<Emulator> {
  const started = await startEmulator({ registries: [sampleRegistry(options.registry)], ...options });
  closing.push(() => started.close());
  return started;
}

/** Starts a fake of GitHub and closes it after the test. */
export async function github(state: Partial<GitHubState> = {}): Promise<GitHubFake> {
  const started = await startGitHub({
    heads: { main: HEAD },
    pullRequests: { 12: { head: HEAD } },
    ...state,
  });
  closing.push(() => started.close());
  return started;
}

/** Starts an OpenID provider and closes it after the test. */
export async function oidcProvider(options: ProviderOptions = {}): Promise<LocalProvider> {
  const started = await startProvider(options);
  closing.push(() => started.close());
  return started;
}

/** A response of a server that a test starts, given the server's address. */
export type Answer = (request: IncomingMessage, response: ServerResponse, origin: string) => unknown;

/** Starts a web server on 127.0.0.1 and closes it after the test. Returns its address. */
export async function webServer(answer: Answer): Promise<string> {
  const server = createServer((request, response) => answer(request, response, origin));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return origin;
}

/** The provider of `sampleOidc` in the format of the config file. */
export const PROVIDER: Record<string, unknown> = { ...KEYCLOAK, scope: KEYCLOAK.scope.split(',') };

/** Returns a config file for the sample registry. JSON is valid YAML. */
export function config(change: Record<string, unknown> = {}, provider: Record<string, unknown> = {}): string {
  const { id, serviceName } = sampleRegistry();
  return JSON.stringify(
    { name: 'production', serviceName, registryId: id, provider: { ...PROVIDER, ...provider }, ...change },
    undefined,
    2,
  );
}

export const REPOSITORY = { full_name: 'acme/infra', default_branch: 'main', private: true };

export const PUSH = { name: 'push', ref: 'refs/heads/main', sha: HEAD, payload: { repository: REPOSITORY } };
export const SCHEDULE = {
  name: 'schedule',
  ref: 'refs/heads/main',
  sha: HEAD,
  payload: { repository: REPOSITORY },
};

/** Returns the event of a pull request from the repository itself, or from a fork. */
export function pullRequest(
  change: { fork?: boolean; actor?: string; repository?: object; base?: string } = {},
): NonNullable<Step['event']> {
  const repo = change.fork ? 'stranger/infra' : 'acme/infra';
  const pull = {
    number: 12,
    base: { ref: change.base ?? 'main' },
    head: { sha: HEAD, repo: { full_name: repo } },
    user: { login: change.actor ?? 'octocat' },
  };
  return {
    name: 'pull_request',
    ref: 'refs/pull/12/merge',
    sha: 'f'.repeat(40),
    payload: { repository: { ...REPOSITORY, ...change.repository }, pull_request: pull },
    ...(change.actor !== undefined && { actor: change.actor }),
  };
}

export interface Scenario extends Step {
  emulator: Emulator;
  github?: GitHubFake;
  config?: string;
}

/** Runs the action with typical inputs, as `runStep` does, and checks what must be true in every run. */
export function act(scenario: Scenario): Promise<Finished> {
  return play(scenario, runStep);
}

/** Runs dist/index.js in a process of its own: for signals, exit codes, real time and what the runner reads. */
export function actAsProcess(scenario: Scenario): Promise<Finished> {
  return play(scenario, runAction);
}

async function play(scenario: Scenario, run: (step: Step) => Promise<Finished>): Promise<Finished> {
  const { emulator: api, github: hub, config: text = config(), inputs, env, files, ...step } = scenario;
  const finished = await run({
    event: PUSH,
    files: { [CONFIG_PATH]: text, ...files },
    inputs: {
      ...emulatorInputs(api),
      'oidc-client-secret': CLIENT_SECRET,
      'check-provider': 'off', // most scenarios have no provider
      ...(hub !== undefined && { 'github-token': TOKEN }),
      ...inputs,
    },
    env: { ...(hub !== undefined && { GITHUB_API_URL: hub.url }), ...env },
    ...step,
  });
  checkEveryRun(finished, hub);
  if (hub !== undefined && hub.violations.length > 0)
    throw new Error(`GitHub's OpenAPI description violated:\n${hub.violations.join('\n')}`);
  if (api.violations.length > 0) throw new Error(`OpenAPI document violated:\n${api.violations.join('\n')}`);
  return finished;
}

const isPlan = new Ajv({ strict: false, allErrors: true }).compile(planSchema());

/** Throws if a run shows a secret, succeeds without its mode line, or fails without a summary. */
export function checkEveryRun(finished: Finished, hub?: GitHubFake): void {
  const { masks, planFile, reportFile, annotations, exitCode, outputs, summary } = finished;
  const log = finished.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const written = [
    ...log,
    summary,
    ...Object.values(outputs),
    planFile,
    reportFile,
    ...(hub?.state.comments.map(({ body }) => body) ?? []),
  ].join('\n');
  for (const secret of masks) {
    const forms = [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
      Buffer.from(secret).toString('base64url'),
      JSON.stringify(secret).slice(1, -1),
    ];
    for (const form of forms) {
      if (form.length >= 4 && written.includes(form.replace(/=+$/, '')))
        throw new Error(`A secret was shown as ${form} in:\n${written}`);
    }
  }
  if (planFile !== '' && !isPlan(JSON.parse(planFile)))
    throw new Error(`The plan isn't valid by its schema: ${JSON.stringify(isPlan.errors)}`);
  if (exitCode === 0 && !/^(dry run|apply|export|validate): .+/m.test(log.join('\n')))
    throw new Error(`A successful run didn't report whether it can write:\n${finished.log}`);
  if (exitCode !== 0 && (summary === '' || !annotations.some((line) => line.startsWith('::error')))) {
    throw new Error(`A failed run wrote no summary or annotation:\n${finished.log}\n${summary}`);
  }
}

/** Returns `METHOD …/last parts STATUS` of every API request except authentication, in order. */
export function transcript(api: Emulator): string[] {
  return api.received
    .filter(({ operation }) => !['token', 'time', 'login'].includes(operation))
    .map(({ method, path, status, body }) => {
      const place =
        path
          .split('/')
          .slice(5)
          .join('/')
          .replace(/^containerRegistry\/[^/]+/, 'registry') || path;
      const flag =
        method === 'POST'
          ? JSON.parse(body).deleteUsers === true
            ? ' deleteUsers'
            : ' without deleteUsers'
          : '';
      return `${method} ${place} ${status}${flag}`;
    });
}

/** Returns the writes to openIdConnect and its users. */
export function writes(api: Emulator): string[] {
  return transcript(api).filter((line) => !line.startsWith('GET'));
}

/** Returns the first registry of the `plan` output. */
export function planOf({ outputs }: Finished) {
  return JSON.parse(outputs.plan || '{"registries":[]}').registries[0];
}
