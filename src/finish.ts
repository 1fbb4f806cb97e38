import type { Context } from './action/context.js';
import type { Inputs } from './action/inputs.js';
import type { Output } from './action/output.js';
import { type GitHubApi, GitHubError } from './github/api.js';
import { COMMENT_LIMIT, publish } from './github/comment.js';
import { quote, quoteList } from './lib/quote.js';
import { finding, findingOf } from './model/findings.js';
import type { Report } from './model/report.js';
import type { RunRecord } from './record.js';
import { driftOf, failureOf, matrixProblem } from './report/failure.js';
import type { Limit } from './report/fit.js';
import { headline } from './report/headline.js';
import { detailLines, outcomeLines } from './report/log.js';
import { renderReport } from './report/markdown.js';
import { outputsOf } from './report/outputs.js';

/** Limit of the report in a job summary. GitHub's is 1 MiB. */
const SUMMARY_LIMIT: Limit = {
  max: 1024 * 1024 - 1024,
  measure: (text) => Buffer.byteLength(text),
  rest: 'the log',
};
/** Characters of a comment that are reserved for the marker. */
const MARKER_CHARACTERS = 256;
/** Maximum number of commits of a push, the newest ones, whose pull requests are looked up. */
const MAX_COMMITS = 10;

/**
 * Ends the run: writes log, summary, outputs and annotations from the record, and sets the exit code. It is
 * synchronous, so that it works at any time. Only the first call counts.
 *
 * @param cause what ended the run early, undefined if it completed
 */
export function finish(record: RunRecord, output: Output, cause?: unknown): void {
  if (output.finished) return;
  if (cause !== undefined) record.fail(cause);
  const snapshot = record.snapshot();
  const failure = failureOf(snapshot);
  const problem = failure ?? matrixProblem(snapshot) ?? (record.failsOnDrift ? driftOf(snapshot) : undefined);
  if (problem !== undefined && problem !== failure) record.notes.push(problem);
  const report = record.snapshot();
  output.attempt('the log', () => logReport(report, output));
  writeSummary(record, output);
  output.attempt('the outputs', () => setOutputs(report, record.commentUrl, output));
  output.attempt('the annotations', () => annotate(record, output));
  output.finish(problem === undefined, problem ?? headline(report));
}

function logReport(report: Report, output: Output): void {
  for (const registry of report.registries) {
    for (const { text, tone } of outcomeLines(registry, report)) output.info(text, tone);
    output.group(`Details of ${registry.name}`, detailLines(registry));
  }
  for (const note of report.notes) output.info(note);
}

/** Writes the job summary of the current state, also during a run. */
export function writeSummary(record: RunRecord, output: Output): void {
  output.attempt('the job summary', () => {
    const report = output.redact(record.snapshot());
    output.summary(renderReport(report, SUMMARY_LIMIT));
  });
}

function setOutputs(report: Report, commentUrl: string, output: Output): void {
  const outputs = outputsOf(output.redact(report));
  for (const [name, value] of Object.entries(outputs.strings)) output.set(name, value);
  for (const [name, value] of Object.entries(outputs.lists)) output.setJson(name, value);
  output.set('comment-url', commentUrl);
  output.setPlan(outputs.plan);
  output.setMatrix(outputs.matrix);
}

function annotate(record: RunRecord, output: Output): void {
  const { config } = record;
  const { findings, registries } = record.snapshot();
  for (const { level, message, position } of findings)
    output.annotate(level, message, position && { file: config, position });
  const shared = new Map<string, { names: string[]; write: (names: string) => void }>();
  for (const { name, findings: own } of registries) {
    for (const { level, message, key } of own) {
      const position = key === undefined ? undefined : record.locate(name, key);
      const place = position && { file: config, position };
      const write = (names: string): void => output.annotate(level, `${names}: ${message}`, place);
      const known = shared.get(JSON.stringify([level, message, position]));
      if (known === undefined)
        shared.set(JSON.stringify([level, message, position]), { names: [name], write });
      else known.names.push(name);
    }
  }
  for (const { names, write } of shared.values()) write(shortList(names));
}

/** Number of registries that an annotation names. */
const MAX_NAMES = 3;

function shortList(names: readonly string[]): string {
  if (names.length <= MAX_NAMES) return quoteList(names);
  return `${names.slice(0, MAX_NAMES).map(quote).join(', ')} and ${names.length - MAX_NAMES} more`;
}

export interface Commenting {
  inputs: Inputs;
  context: Context;
  output: Output;
  github: GitHubApi | undefined;
}

/**
 * Writes the comment of the event's pull request. After a push, updates the comments of its commits' pull
 * requests. Records the comment's URL, or a finding if it can't be written. Never throws.
 */
export async function writeComment(record: RunRecord, commenting: Commenting): Promise<void> {
  const { context, output } = commenting;
  try {
    record.commentUrl = (await commentUrl(record, commenting)) ?? '';
  } catch (error) {
    const isReadOnly = error instanceof GitHubError && error.kind === 'permission';
    if (isReadOnly && (context.fork || context.dependabot)) {
      output.info("Could not write the comment, because GitHub's token for this pull request is read-only.");
      return;
    }
    const why = error instanceof GitHubError ? error.message : findingOf(error).message;
    const fix = error instanceof GitHubError ? error.fix('pull-requests: write') : '';
    record.findings.push(
      finding('comment-failed', `Could not write the comment on the pull request: ${why}.`, { fix }),
    );
  }
}

async function commentUrl(
  record: RunRecord,
  { inputs, context, output, github }: Commenting,
): Promise<string | undefined> {
  if (github === undefined || inputs.comment === 'never' || inputs.only.length > 0) return undefined;
  const report = output.redact(record.snapshot());
  const hasNews =
    report.findings.length > 0 ||
    report.registries.some(
      ({ result, findings }) => (result !== 'unchanged' && result !== 'skipped') || findings.length > 0,
    );
  const { runUrl } = report.origin;
  const limit: Limit = {
    max: COMMENT_LIMIT - MARKER_CHARACTERS,
    measure: (text) => text.length,
    rest: runUrl === '' ? 'the job summary of the run' : `[the job summary of the run](${runUrl})`,
  };
  const body = output.redact(renderReport(report, limit));
  const write = (pullRequest: number, create: boolean): Promise<string | undefined> =>
    publish(github, { pullRequest, config: inputs.config, run: context.run, body, create });
  const { pullRequest } = context;
  if (pullRequest !== undefined) return write(pullRequest.number, inputs.comment === 'always' || hasNews);
  if (context.event !== 'push' || report.mode === 'dry-run') return undefined;
  const numbers = await Promise.all(
    context.pushedShas.slice(-MAX_COMMITS).map((sha) => github.pullRequestsOf(sha)),
  );
  const settled = await Promise.allSettled(
    [...new Set(numbers.flat())].map((number) => write(number, false)),
  );
  const urls = settled.flatMap((one) =>
    one.status === 'fulfilled' && one.value !== undefined ? [one.value] : [],
  );
  record.commentUrl = urls[0] ?? '';
  const rejected = settled.find((one) => one.status === 'rejected');
  if (rejected !== undefined) throw rejected.reason;
  return urls[0];
}
