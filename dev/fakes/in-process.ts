import { setMaxListeners } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AnnotationProperties } from '@actions/core';
import { originOf, readContext } from '../../src/action/context.js';
import { Output } from '../../src/action/output.js';
import { type Runner, TERMINAL, THIS_RUNNER } from '../../src/action/runner.js';
import { finish } from '../../src/finish.js';
import { githubApi } from '../../src/github/api.js';
import { httpRequest } from '../../src/lib/http.js';
import { main } from '../../src/main.js';
import { CancelledError, type Log, type Wait } from '../../src/model/wait.js';
import { connect } from '../../src/ovh/client.js';
import { RunRecord } from '../../src/record.js';
import { contentOf, type Finished, runAction, runnerVariables, type Step } from './runner.js';

/**
 * Runs the action in this process, with its real requests and files, but with a clock that waits for nothing:
 * a pause only moves it. A signal of any name cancels it. Proxies and the bundle itself need `runAction`.
 */
export async function runInProcess(step: Step): Promise<Finished> {
  const { variables, output: outputFile, summary, remove } = runnerVariables(step);
  const start = performance.now();
  const context = readContext(variables);
  const seen: Pick<Finished, 'outputs' | 'masks' | 'annotations'> = {
    outputs: {},
    masks: [],
    annotations: [],
  };
  const lines: string[] = [];
  let exitCode = 1;
  const annotate =
    (level: string): Runner['error'] =>
    (message, properties) => {
      const line = `::${level}${shownProperties(properties)}::${message.replaceAll('\n', '%0A')}`;
      seen.annotations.push(line);
      lines.push(line);
    };
  const runner: Runner = {
    ...(context.isWorkflow ? THIS_RUNNER : TERMINAL),
    info: (line) => lines.push(line),
    debug: (line) => lines.push(`::debug::${line}`),
    startGroup: (title) => lines.push(`::group::${title}`),
    endGroup: () => lines.push('::endgroup::'),
    setSecret: (secret) => seen.masks.push(secret),
    setOutput: (name, value) => {
      seen.outputs[name] = value;
    },
    error: annotate('error'),
    warning: annotate('warning'),
    writeFile: (path, text) => writeFileSync(path, text),
    setExitCode: (code) => {
      exitCode = code;
    },
    print: (text) => lines.push(text.replace(/\n$/, '')),
  };
  const paths = {
    summary,
    output: outputFile,
    temp: context.runnerTemp,
    isRequired: context.isWorkflow,
  };
  const output = new Output(paths, runner);
  const record = new RunRecord();
  record.origin = originOf(context);
  record.trigger = context.trigger;
  const cancel = new AbortController();
  const { signal } = cancel;
  setMaxListeners(0, signal); // each request listens
  // As after a signal, whose time to wait for a write is over.
  const canceled = new Promise<unknown>((resolve) => {
    step.onStart?.(() => {
      const reason = new CancelledError();
      cancel.abort(reason);
      record.fail(reason);
      resolve(reason);
    }, undefined);
  });
  const clock = { ahead: 0 };
  const wait = hurriedWait(output, signal, clock);
  const world = { env: variables, context, output, signal, wait, send: httpRequest, connect, githubApi };
  finish(record, output, await Promise.race([main(world, record), canceled]));
  const finished = {
    ...seen,
    exitCode,
    signal: null,
    log: lines.join('\n'),
    summary: readFileSync(summary, 'utf8'),
    duration: performance.now() - start + clock.ahead,
    planFile: contentOf(seen.outputs['plan-file']),
    reportFile: contentOf(seen.outputs['report-file']),
    adoptedFile: contentOf(seen.outputs['adopted-file']),
  };
  remove();
  return finished;
}

/** Returns the place of an annotation as the runner's command has it. */
function shownProperties({ title, file, startLine, startColumn, endColumn }: AnnotationProperties): string {
  const all = { title, file, line: startLine, col: startColumn, endColumn };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return given.length === 0 ? '' : ` ${given.map(([name, value]) => `${name}=${value}`).join(',')}`;
}

/** Returns waits with one clock for the whole run, which each pause moves. */
function hurriedWait(log: Log, signal: AbortSignal, clock: { ahead: number }): (limit: number) => Wait {
  return (limit) => ({
    now: () => Date.now() + clock.ahead,
    sleep: async (ms) => {
      if (signal.aborted) throw new CancelledError();
      clock.ahead += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
    log,
    signal,
    limit,
  });
}

/** Runs a step in this process, or with `TEST_NODE` as `dist/index.js` in a process of that Node. */
export const runStep = process.env.TEST_NODE ? runAction : runInProcess;
