import { setMaxListeners } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { type CommentInputs, readCommentInputs } from './action/comment-inputs.js';
import { originOf, readContext } from './action/context.js';
import { type Inputs, readInputs } from './action/inputs.js';
import { Output } from './action/output.js';
import { readProxies } from './action/proxy.js';
import { THIS_RUNNER } from './action/runner.js';
import { TERMINAL } from './action/terminal.js';
import { pathInRepository } from './config/source.js';
import { type ExportAction, exportSettings } from './export.js';
import { finish, writeComment, writeSummary } from './finish.js';
import { githubApi } from './github/api.js';
import type { GitHub } from './github/guards.js';
import { Push } from './github/push.js';
import { CancelledError } from './lib/errors.js';
import { httpRequest } from './lib/http.js';
import { realWait, sleep } from './lib/wait.js';
import { InterruptedError } from './model/findings.js';
import { possibleUnits } from './model/unit.js';
import { connect, type OvhClient } from './ovh/client.js';
import { registriesOf, registryApi } from './ovh/registry.js';
import { retryingClient } from './ovh/retry.js';
import { RunRecord } from './record.js';
import { type Action, run } from './run.js';

/** How long a write in flight is waited for after a signal; the runner kills 2.5 s after its second one. */
const SHUTDOWN_GRACE_MS = 5_000;

process.exitCode = 1; // success is earned in finish()

// HTTPS_PROXY and NO_PROXY, for everything that goes over Node's own clients; there since Node 24.14.
const { setGlobalProxyFromEnv } = http as { setGlobalProxyFromEnv?: (env: NodeJS.ProcessEnv) => unknown };
const proxies = readProxies();
const usesProxy = proxies.isSet && proxies.problems.length === 0;
if (usesProxy) setGlobalProxyFromEnv?.(proxies.env);

const context = readContext();
const paths = {
  summary: context.summaryFile,
  output: context.outputFile,
  temp: context.runnerTemp,
  isRequired: context.isWorkflow,
};
const output = new Output(paths, context.isWorkflow ? THIS_RUNNER : TERMINAL);
const record = new RunRecord();
record.origin = originOf(context);
if (usesProxy && setGlobalProxyFromEnv === undefined) {
  const cause = `this requires Node 24.14 or later, and this is ${process.versions.node}`;
  const fix = 'Update it, or from Node 24.5 on set the environment variable `NODE_USE_ENV_PROXY` to `1`.';
  output.annotate('warning', `The proxy of the environment isn't used: ${cause}. ${fix}`);
}

const cancelled = new CancelledError();
const cancel = new AbortController();
setMaxListeners(0, cancel.signal); // each request listens
const end = (cause?: unknown): void => {
  if (output.finished) return;
  finish(record, output, cause);
  if (cause instanceof Error) output.debug(cause.stack ?? '');
};
/** Something that was thrown, also if that was `undefined`. */
const thrown = (cause: unknown): unknown => cause ?? new TypeError('Something was thrown that is no error.');
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => {
    end(thrown(error));
    exitWhenWritten();
  });
}
// A log that nobody reads any more, such as one piped to `head`, must not end a run between two writes.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || stream === process.stderr) return;
    process.exitCode = 1;
    process.stderr.write(`error: Could not write the report: ${message}\n`);
  });
process.on('exit', () => end(new InterruptedError()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (cancel.signal.aborted || output.finished) return;
    cancel.abort(cancelled);
    output.info('Canceled. No new write starts. A write in flight is waited for, up to 5 s.');
    record.fail(cancelled);
    writeSummary(record, output);
    await Promise.race([running, sleep(SHUTDOWN_GRACE_MS)]);
    end(cancelled);
    setTimeout(() => process.exit(), 1_000);
    exitWhenWritten();
  });
}

const running = main().catch(thrown);
const cause = await running;
end(cancel.signal.aborted ? cancelled : cause);
// Hung sockets would keep the process alive.
https.globalAgent.destroy();
http.globalAgent.destroy();
if (!cancel.signal.aborted) setTimeout(exitWhenWritten, 1_000).unref();

/** Exits after a slow reader of a pipe has everything. */
function exitWhenWritten(): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}

/** Runs, then writes the comment, which needs what ended the run. Resolves with the cause of a failed run. */
async function main(): Promise<unknown> {
  const inputs = readCommentInputs(output.addSecret);
  if (inputs.export) record.mode = 'export';
  const github = connectGitHub(inputs);
  record.units = possibleUnits(pathInRepository(inputs.config, context.workspace), inputs);
  const cause = await start(github).catch(thrown);
  if (cancel.signal.aborted) return cause;
  if (cause !== undefined) record.fail(cause);
  if (record.mode !== 'export') await writeComment(record, { inputs, context, output, github });
  return cause;
}

async function start(github: GitHub | undefined): Promise<void> {
  const action = prepare(github);
  if (action.inputs.export) return exportSettings(action, record);
  return run(action, record);
}

/** Everything that a run uses, from inputs and environment. Throws every wrong input at once. */
function prepare(github: GitHub | undefined): Action & ExportAction {
  const inputs = validInputs();
  const { credentials, endpoint, requestTimeout } = inputs;
  const wait = realWait(output, cancel.signal, inputs.waitTimeout);
  const options = { endpoint, requestTimeout, signal: cancel.signal, mask: output.addSecret };
  const connected = credentials && connect({ ...options, credentials });
  const client = connected && retryingClient(context.isDebug ? traced(connected) : connected, wait);
  return {
    inputs,
    context,
    output,
    wait,
    send: httpRequest,
    registryApi: client && ((registry) => registryApi(client, registry, context.publicRepository)),
    registriesOf: client && ((serviceName) => registriesOf(client, serviceName)),
    github,
  };
}

/** Returns GitHub's API, undefined without a token or outside a workflow. */
function connectGitHub({ githubToken: token, requestTimeout }: CommentInputs): GitHub | undefined {
  const { repository, apiUrl, pushed: commits, ref, sha, happenedAt: at } = context;
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : '';
  if (repository === '' || token === undefined) return undefined;
  const wait = realWait(output, cancel.signal, 0);
  const api = githubApi({ token, repository, apiUrl, requestTimeout, wait });
  const pushed = { commits, branch, sha, ...(at !== undefined && { at }) };
  return { api, push: new Push(api, pushed, wait) };
}

/** Returns a client that writes each call to the debug log, with its duration. */
function traced(client: OvhClient): OvhClient {
  return {
    ...client,
    async call(one) {
      const start = performance.now();
      const note = (what: string): void =>
        output.debug(`${one.method} ${one.path}: ${what} (${Math.round(performance.now() - start)} ms)`);
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

function validInputs(): Inputs {
  try {
    return readInputs(output.addSecret);
  } catch (error) {
    record.reason = 'the inputs are wrong';
    output.info(record.modeLine);
    throw error;
  }
}
