import http from 'node:http';
import https from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Context, hasProxy, readContext } from './action/context.js';
import { type Inputs, readInputs } from './action/inputs.js';
import { Output } from './action/output.js';
import { type Standing, setOutputs, writeSummary } from './finish.js';
import { githubApi } from './github/api.js';
import { CancelledError, explain, ProblemsError } from './lib/errors.js';
import type { Clock, DesiredRegistry } from './model/registry.js';
import type { Report } from './model/report.js';
import { connect } from './ovh/client.js';
import { type RegistryApi, registryApi } from './ovh/registry.js';
import { withRetries } from './ovh/retry.js';
import { fetchToken } from './ovh/token.js';
import { run, type World } from './run.js';

/** Milliseconds that a write in flight is given after a signal; the runner kills 2.5 s after its second one. */
const LAST_WAIT = 5_000;

process.exitCode = 1; // until the end is proven

// HTTPS_PROXY and NO_PROXY, for everything that goes over Node's own clients; there since Node 24.14.
const { setGlobalProxyFromEnv } = http as { setGlobalProxyFromEnv?: () => unknown };
if (hasProxy()) setGlobalProxyFromEnv?.();

const context = readContext();
const output = new Output({ summary: context.summaryFile, temp: context.runnerTemp });
if (hasProxy() && setGlobalProxyFromEnv === undefined) {
  const message = `The proxy of the environment is not used: this takes Node 24.14 or later, and the runner’s is ${process.versions.node}. Update the runner, or from Node 24.5 on set \`NODE_USE_ENV_PROXY: 1\` in the step’s \`env\`.`;
  output.annotate('warning', message);
}
const cancel = new AbortController();
let standing: () => Standing = () => ({ report: emptyReport(context), changed: false, usersDeleted: false });

/** Ends a run that can't go on: annotation, summary, exit 1. Writes synchronously, so that it works at any moment. */
function giveUp(message: string): void {
  if (output.finished) return;
  const now = standing();
  writeSummary(
    { ...now.report, findings: [...now.report.findings, { level: 'error', code: 'interrupted', message }] },
    output,
  );
  setOutputs(now, output);
  output.finish(false, message);
}

process.on('uncaughtException', (error) => {
  output.debug(error.stack ?? String(error));
  giveUp(explain(error));
  process.exit(1);
});
process.on('unhandledRejection', (reason) => {
  output.debug(reason instanceof Error ? (reason.stack ?? '') : String(reason));
  giveUp(explain(reason));
  process.exit(1);
});
process.on('exit', () =>
  giveUp('The run stopped in the middle: something that it waited for never answered. Run the job again.'),
);

async function stop(): Promise<void> {
  if (cancel.signal.aborted) return;
  cancel.abort(new CancelledError('The run was cancelled.'));
  output.info('Cancelled: no new write starts; a write on its way is given 5 s.');
  const note = {
    level: 'error',
    code: 'cancelled',
    message: 'The run was cancelled. Run the job again.',
  } as const;
  const { report } = standing();
  writeSummary({ ...report, findings: [...report.findings, note] }, output);
  await Promise.race([finished, sleep(LAST_WAIT)]);
  giveUp(note.message);
  process.exit(1);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

const finished = main().catch((error: unknown) => {
  output.debug(error instanceof Error ? (error.stack ?? '') : String(error));
  giveUp(explain(error));
});
await finished;
// Hung sockets would keep the process alive.
https.globalAgent.destroy();
http.globalAgent.destroy();
if (!cancel.signal.aborted) setTimeout(() => process.exit(), 1_000).unref();

async function main(): Promise<void> {
  const inputs = tryInputs();
  if (inputs === undefined) return;
  const clock: Clock = {
    now: Date.now,
    sleep: (ms, signal) =>
      sleep(ms, undefined, signal && { signal }).catch(() =>
        Promise.reject(new CancelledError('The run was cancelled.')),
      ),
  };
  const github =
    inputs.githubToken !== undefined && context.repository !== ''
      ? githubApi(inputs.githubToken, context.repository, context.apiUrl, inputs.requestTimeout)
      : undefined;
  const world: World = {
    inputs,
    context,
    output,
    clock,
    signal: cancel.signal,
    registryApi: apiFactory(inputs, clock),
    github,
    onBoard: (now) => {
      standing = now;
    },
  };
  await run(world);
}

/** The inputs, or undefined after every problem with them was told. */
function tryInputs(): Inputs | undefined {
  try {
    return readInputs(output.addSecret);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const report = { ...emptyReport(context), reason: 'the inputs are wrong, so nothing is read or written' };
    for (const { message } of error.problems) {
      output.annotate('error', message);
      report.findings.push({ level: 'error', code: 'input', message });
    }
    output.info(`dry run: ${report.reason}`);
    output.set('mode', report.mode);
    writeSummary(report, output);
    setOutputs({ report, changed: false, usersDeleted: false }, output);
    output.finish(false, `Nothing was written: the inputs are wrong. ${error.problems[0]?.message ?? ''}`);
    return undefined;
  }
}

function apiFactory(
  { credentials, endpoint, requestTimeout }: Inputs,
  clock: Clock,
): ((registry: DesiredRegistry) => RegistryApi) | undefined {
  if (credentials === undefined) return undefined;
  const strike = (text: string): string => output.strike(text);
  const client = connect({
    endpoint,
    credentials,
    requestTimeout,
    signal: cancel.signal,
    strike,
    fetchToken: async () => {
      if (credentials.kind !== 'oauth2') throw new TypeError('Only a service account has tokens.');
      const token = await fetchToken(
        endpoint,
        credentials.clientId,
        credentials.clientSecret,
        requestTimeout,
        cancel.signal,
        strike,
      );
      output.addSecret(token.value.reveal());
      return token;
    },
  });
  const patient = withRetries(client, clock, output, cancel.signal);
  return (registry) => registryApi(patient, registry);
}

function emptyReport({ runUrl }: Context): Report {
  return {
    version: 1,
    mode: 'dry-run',
    reason: 'the run ended before it knew whether it may write',
    registries: [],
    findings: [],
    notes: [],
    config: '',
    runUrl,
  };
}
