import { type Context, originOf, readContext } from '../../../src/action/context.js';
import { Output } from '../../../src/action/output.js';
import type { Runner } from '../../../src/action/runner.js';
import { finish } from '../../../src/finish.js';
import type { GitHubApi } from '../../../src/github/api.js';
import type { SendRequest } from '../../../src/lib/http.js';
import { main } from '../../../src/main.js';
import { triggerOf } from '../../../src/model/trigger.js';
import { CancelledError, requireNotCancelled } from '../../../src/model/wait.js';
import type { Call, OvhClient } from '../../../src/ovh/client.js';
import { inSession } from '../../../src/ovh/retry.js';
import { RunRecord } from '../../../src/record.js';
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
  pushed: { commits: Context['pushed']; at?: number };
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
  const context = contextOf(env, pushed);
  const record = new RunRecord();
  record.origin = originOf(context);
  record.trigger = context.trigger;
  const around = {
    env: { ...env, 'INPUT_GITHUB-TOKEN': 'search-github-token-0123' },
    context,
    output,
    signal,
    wait: (limit: number) => ({ now: world.now, sleep: world.sleep, log: output, signal, limit }),
    send,
    connect: () => connect(world),
    githubApi: () => api,
  };
  const cause = await main(around, record);
  finish(record, output, signal.aborted ? new CancelledError() : cause);
  const plan = JSON.parse(outputs.plan || '{"registries":[]}') as Ending['plan'];
  return { success: exitCode === 0, outputs, plan, text: lines.join('\n') };
}

/** Returns the context of the push, or of pull request 12 from the repository itself if `HEAD` is set. */
function contextOf(env: Record<string, string>, { commits, at }: Surroundings['pushed']): Context {
  const context = { ...readContext(env), pushed: commits, ...(at !== undefined && { happenedAt: at }) };
  const { HEAD: headSha } = env;
  if (headSha === undefined) return context;
  const trigger = triggerOf({
    event: context.trigger.event,
    ref: context.ref,
    isWorkflow: true,
    number: 12,
    source: 'repository',
    baseRef: 'main',
    defaultBranch: 'main',
  });
  return { ...context, headSha, trigger };
}

/** Returns a client of the API in memory, with a session as the real one has it. */
function connect(world: World): OvhClient {
  const signIn = async () => {
    world.tokenIsValid = true;
    return { until: Number.POSITIVE_INFINITY };
  };
  const call = inSession(signIn, (one: Call) => world.send(one), true);
  return {
    async call(one) {
      requireNotCancelled(world.cancel);
      return call(one);
    },
  };
}
