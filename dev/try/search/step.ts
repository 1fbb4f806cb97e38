import { readContext } from '../../../src/action/context.js';
import { readInputs } from '../../../src/action/inputs.js';
import { Output } from '../../../src/action/output.js';
import type { Runner } from '../../../src/action/runner.js';
import { finish, writeComment } from '../../../src/finish.js';
import type { GitHubApi } from '../../../src/github/api.js';
import { Push, type PushedCommit } from '../../../src/github/push.js';
import { CancelledError } from '../../../src/lib/errors.js';
import type { SendRequest } from '../../../src/lib/http.js';
import { requireNotCancelled } from '../../../src/lib/wait.js';
import type { DesiredRegistry } from '../../../src/model/registry.js';
import { possibleUnits } from '../../../src/model/unit.js';
import type { Call } from '../../../src/ovh/client.js';
import { registryApi } from '../../../src/ovh/registry.js';
import { retryingClient } from '../../../src/ovh/retry.js';
import { inSession } from '../../../src/ovh/session.js';
import { RunRecord } from '../../../src/record.js';
import { run } from '../../../src/run.js';
import type { World } from './world.js';

/** Result of a run. */
export interface Ending {
  success: boolean;
  outputs: Record<string, string>;
  /** The `plan` output. */
  plan: { registries: EndedRegistry[] };
  /** Summary, log and annotations. */
  text: string;
}
export interface EndedRegistry {
  name: string;
  registryId: string;
  operation: string;
  result: string;
  changes: { field: string; before: unknown; after: unknown }[];
  usersToDelete: { id: string; user: string }[];
  findings: { code: string; level: string; message: string }[];
}

/** What a run finds around it. */
export interface Surroundings {
  world: World;
  github: GitHubApi;
  send: SendRequest;
  /** The push, if the run is for one. */
  pushed: { commits: readonly PushedCommit[]; sha?: string; at?: number };
}

/** Runs the action once, without sockets and with simulated time, as `index.ts` does. */
export async function step(
  env: Record<string, string>,
  { world, github: api, send, pushed }: Surroundings,
): Promise<Ending> {
  const lines: string[] = [];
  const outputs: Record<string, string> = {};
  let exitCode = 1;
  const note = (line: string): void => {
    lines.push(line);
  };
  const runner: Runner = {
    info: note,
    debug: () => undefined,
    startGroup: note,
    endGroup: () => undefined,
    setSecret: () => undefined,
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    error: note,
    warning: note,
    print: note,
    writeFile: (_path, text) => note(text),
    setExitCode: (code) => {
      exitCode = code;
    },
  };
  const output = new Output({ summary: 'summary', output: 'output', temp: '', isRequired: false }, runner);
  const { signal } = world.cancel;
  const wait = { now: world.now, sleep: world.sleep, log: output, signal, limit: 300_000 };
  const signIn = async () => {
    world.tokenIsValid = true;
    return { until: Number.POSITIVE_INFINITY };
  };
  const inOneSession = inSession(signIn, (call: Call) => world.send(call), true);
  const call = async (one: Call): Promise<unknown> => {
    requireNotCancelled(wait);
    return inOneSession(one);
  };
  const client = retryingClient({ call }, wait);
  const record = new RunRecord();
  const inputs = readInputs(() => undefined, env);
  const github = {
    api,
    push: new Push(api, { branch: 'main', sha: '', ...pushed }, wait),
  };
  const context = {
    ...readContext(env),
    ...(env.HEAD !== undefined && { pullRequest: { number: 12 }, headSha: env.HEAD, fork: false }),
  };
  const action = {
    inputs,
    context,
    output,
    wait,
    registryApi: (registry: DesiredRegistry) => registryApi(client, registry, false),
    github,
    send,
  };
  record.units = possibleUnits(inputs.config, inputs);
  const cause = await run(action, record).catch((error: unknown) => error);
  if (cause !== undefined) record.fail(cause);
  if (!signal.aborted) await writeComment(record, action);
  finish(record, output, signal.aborted ? new CancelledError() : cause);
  const plan = JSON.parse(outputs.plan || '{"registries":[]}') as Ending['plan'];
  return { success: exitCode === 0, outputs, plan, text: lines.join('\n') };
}
