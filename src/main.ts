import type { Context } from './action/context.js';
import { type Inputs, readInputs } from './action/inputs.js';
import type { Output } from './action/output.js';
import { pathInRepository } from './config/source.js';
import { adoptLive, exportSettings } from './export.js';
import { writeComment } from './finish.js';
import type { GitHubApi, GitHubOptions } from './github/api.js';
import type { GitHub } from './github/branch.js';
import { Push } from './github/push.js';
import { ProblemsError } from './model/findings.js';
import { possibleUnits } from './model/reviewed.js';
import type { Wait } from './model/wait.js';
import type { ClientOptions, OvhClient } from './ovh/client.js';
import { registriesOf, registryApi } from './ovh/registry.js';
import { retryingClient } from './ovh/retry.js';
import type { RunRecord } from './record.js';
import { type Action, run } from './run.js';

/** What a run needs of the world. `index.ts` has the real ones. */
export interface World {
  /** The environment of the inputs, if it isn't that of the process. */
  env?: Readonly<Record<string, string | undefined>>;
  context: Context;
  output: Output;
  signal: AbortSignal;
  /** @param limit milliseconds to wait for a registry or its configuration to become READY */
  wait(limit: number): Wait;
  /** Sends the requests of the checks. */
  send: Action['send'];
  /** Returns a client of the OVHcloud API that makes one attempt of each call. */
  connect(options: ClientOptions): OvhClient;
  githubApi(options: GitHubOptions): GitHubApi;
}

/** Runs, then writes the comment, which needs what ended the run. Resolves with the cause of a failed run. */
export async function main(world: World, record: RunRecord): Promise<unknown> {
  const { env, context, output, signal } = world;
  const { inputs, problems } = readInputs(output.addSecret, env);
  if (inputs.export) record.mode = 'export';
  const github = inputs.validate ? undefined : connectGitHub(world, inputs);
  record.units = possibleUnits(pathInRepository(inputs.config, context.workspace), inputs);
  const start = async (): Promise<void> => {
    if (problems.length > 0) {
      record.reason = 'the inputs are wrong';
      output.info(record.modeLine);
      throw new ProblemsError(problems, 'input');
    }
    const action = prepare(world, inputs, github);
    if (inputs.export) return exportSettings(action, record);
    const config = await run(action, record);
    if (record.mode === 'dry-run') await adoptLive(action, record, config);
  };
  const cause = await start().catch(thrown);
  if (signal.aborted) return cause;
  if (cause !== undefined) record.fail(cause);
  if (record.mode !== 'export') await writeComment(record, { inputs, context, output, github });
  return cause;
}

/** Something that was thrown, also if that was `undefined`. */
export function thrown(cause: unknown): unknown {
  return cause ?? new TypeError('Something was thrown that is no error.');
}

/** Returns everything that a run uses. */
function prepare(world: World, inputs: Inputs, github: GitHub | undefined) {
  const { context, output, signal, send } = world;
  const { credentials, endpoint, requestTimeout } = inputs;
  const wait = world.wait(inputs.waitTimeout);
  const options = { endpoint, requestTimeout, signal, mask: output.addSecret };
  const isNeeded = credentials !== undefined && !inputs.validate;
  const connected = isNeeded ? world.connect({ ...options, credentials }) : undefined;
  const client = connected && retryingClient(context.isDebug ? traced(connected, output) : connected, wait);
  return {
    inputs,
    context,
    output,
    wait,
    send,
    registryApi:
      client &&
      ((registry: Parameters<typeof registryApi>[1]) =>
        registryApi(client, registry, context.publicRepository)),
    registriesOf: client && ((serviceName: string) => registriesOf(client, serviceName)),
    github,
  };
}

/** Returns GitHub's API, undefined without a token or outside a workflow. */
function connectGitHub(world: World, { githubToken: token, requestTimeout }: Inputs): GitHub | undefined {
  const { repository, apiUrl, pushed: commits, trigger, sha, happenedAt: at } = world.context;
  if (repository === '' || token === undefined) return undefined;
  const wait = world.wait(0);
  const api = world.githubApi({ token, repository, apiUrl, requestTimeout, wait });
  const pushed = { commits, branch: trigger.branch ?? '', sha, ...(at !== undefined && { at }) };
  return { api, push: new Push(api, pushed, wait) };
}

/** Returns a client that writes each call to the debug log, with its duration. */
function traced(client: OvhClient, output: Output): OvhClient {
  return {
    ...client,
    async call(one) {
      const start = performance.now();
      const note = (what: string): void => {
        const ms = Math.round(performance.now() - start);
        output.debug(`${one.method} ${one.path}: ${what} (${ms} ms)`);
      };
      try {
        const answer = await client.call(one);
        note('accepted');
        return answer;
      } catch (error) {
        note(error instanceof Error ? error.message : 'failed');
        throw error;
      }
    },
  };
}
