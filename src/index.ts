import { setMaxListeners } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { originOf, readContext } from './action/context.js';
import { Output } from './action/output.js';
import { readProxies } from './action/proxy.js';
import { TERMINAL, THIS_RUNNER } from './action/runner.js';
import { finish, writeSummary } from './finish.js';
import { githubApi } from './github/api.js';
import { httpRequest } from './lib/http.js';
import { main, thrown } from './main.js';
import { InterruptedError } from './model/findings.js';
import { text, words } from './model/text.js';
import { CancelledError, realWait, sleep } from './model/wait.js';
import { connect } from './ovh/client.js';
import { RunRecord } from './record.js';

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
record.trigger = context.trigger;
if (usesProxy && setGlobalProxyFromEnv === undefined) {
  const fix = text`Update it, or from Node 24.5 on set the environment variable \`NODE_USE_ENV_PROXY\` to \`1\`.`;
  const why = text`this requires Node 24.14 or later, and this is ${words(process.versions.node)}`;
  output.annotate('warning', text`The proxy of the environment isn't used: ${why}. ${fix}`);
}

const cancelled = new CancelledError();
const cancel = new AbortController();
setMaxListeners(0, cancel.signal); // each request listens
const end = (cause?: unknown): void => {
  if (output.finished) return;
  finish(record, output, cause);
  if (cause instanceof Error) output.debug(cause.stack ?? '');
};
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
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, async () => {
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

const { signal } = cancel;
const wait = (limit: number) => realWait(output, signal, limit);
const world = { context, output, signal, wait, send: httpRequest, connect, githubApi };
const running = main(world, record).catch(thrown);
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
