import type { Context } from './action/context.js';
import type { Inputs } from './action/inputs.js';
import type { Output } from './action/output.js';
import { showsColors } from './action/runner.js';
import { GitHubError } from './github/api.js';
import type { GitHub } from './github/branch.js';
import {
  MARKER_CHARACTERS,
  type MarkedComment,
  markedComments,
  ownComment,
  publish,
} from './github/comment.js';
import { decodePlan, encodePlan } from './github/reviewed.js';
import { finding, findingOf, messageOf } from './model/findings.js';
import type { Report } from './model/report.js';
import { registryKey } from './model/reviewed.js';
import { count, NO_TEXT, text } from './model/text.js';
import type { RunRecord } from './record.js';
import { commentLimit, fileLimit, summaryLimit } from './report/fit.js';
import { headline } from './report/headline.js';
import { annotationsOf, detailLines, driftOf, failureOf, outcomeLines } from './report/log.js';
import { hasNews, outputsOf, planToReview } from './report/outputs.js';
import { toPage, toTerminal } from './report/print.js';

/** Maximum number of characters of the stored plan in a comment, so that the report has enough. */
const MAX_PLAN_CHARACTERS = 33_000;

/**
 * Ends the run: writes log, summary, outputs and annotations from the record, and sets the exit code. It is
 * synchronous, so that it works at any time. Only the first call counts.
 *
 * @param cause what ended the run early, undefined if it completed
 */
export function finish(record: RunRecord, output: Output, cause?: unknown): void {
  if (output.finished) return;
  try {
    writeEverything(record, output, cause);
  } catch (error) {
    output.attempt('the report', () => {
      throw error;
    });
    const wrote = record.registries.some(
      ({ attempts, promotions }) => attempts.length + promotions.length > 0,
    );
    output.finish(false, wrote ? LOST_WRITE : LOST);
  }
}

const LOST = 'The run failed, and its report could not be made. It sent no write.';
const LOST_WRITE =
  'The run failed, and its report could not be made. OIDC settings may have been written, and users set as admin. Check them in the console, then re-run the job.';

function writeEverything(record: RunRecord, output: Output, cause: unknown): void {
  if (cause !== undefined) record.fail(cause);
  const snapshot = record.snapshot();
  const failure = failureOf(snapshot);
  const problem = failure ?? (record.failsOnDrift ? driftOf(snapshot) : undefined);
  if (problem !== undefined && problem !== failure) record.notes.push(problem);
  const report = record.snapshot();
  output.attempt('the log', () =>
    output.isWorkflow ? logReport(report, output) : printReport(report, output),
  );
  writeSummary(record, output);
  output.attempt('the outputs', () => setOutputs(report, record.commentUrl, output));
  output.attempt('the report file', () => {
    const redacted = output.redact(report);
    output.setReport(toPage(redacted, fileLimit(redacted)));
  });
  if (output.isWorkflow) output.attempt('the annotations', () => annotate(report, output));
  output.finish(problem === undefined, problem ?? headline(report));
}

/** Prints the report to a terminal. It has everything that annotations say. */
function printReport(report: Report, output: Output): void {
  output.print(toTerminal(output.redact(report), showsColors()));
}

function annotate(report: Report, output: Output): void {
  for (const { level, text: message, position } of annotationsOf(report))
    output.annotate(level, message, position && { file: report.config, position });
}

function logReport(report: Report, output: Output): void {
  for (const registry of report.registries) {
    for (const { text: line, tone } of outcomeLines(registry, report)) output.info(line, tone);
    output.group(text`Details of ${registry.name}`, detailLines(registry));
  }
  for (const note of report.notes) output.info(note);
}

/** Writes the job summary of the current state, also during a run. */
export function writeSummary(record: RunRecord, output: Output): void {
  output.attempt('the job summary', () => {
    const report = output.redact(record.snapshot());
    output.summary(toPage(report, summaryLimit(report)));
  });
}

function setOutputs(report: Report, commentUrl: string, output: Output): void {
  const outputs = outputsOf(output.redact(report));
  for (const [name, value] of Object.entries(outputs.strings)) output.set(name, value);
  for (const [name, value] of Object.entries(outputs.lists)) output.setJson(name, value);
  output.set('comment-url', commentUrl);
  output.setPlan(outputs.plan);
  output.setMatrix(outputs.matrix);
  output.setExported(outputs.exported);
  output.setAdopted(outputs.adopted);
}

export interface Commenting {
  inputs: Inputs;
  context: Context;
  output: Output;
  github: GitHub | undefined;
}

/**
 * Writes the comment of the event's pull request. After a push, updates the comments of its commits' pull
 * requests. Records the comment's URL, or a finding if it can't be written. Never throws.
 */
export async function writeComment(record: RunRecord, commenting: Commenting): Promise<void> {
  const { inputs, context, output, github } = commenting;
  if (github === undefined || inputs.comment === 'never' || inputs.only.length > 0) return;
  try {
    const { number, kind } = context.trigger;
    if (number !== undefined) await commentOnReview(record, { ...commenting, github }, number);
    else if (kind === 'push' && !isDryRun(record)) await commentOnMerged(record, { ...commenting, github });
  } catch (error) {
    const isReadOnly = error instanceof GitHubError && error.kind === 'permission';
    if (isReadOnly && (context.trigger.source !== 'repository' || context.dependabot)) {
      output.info(
        text`Could not write the comment, because GitHub's token for this pull request is read-only.`,
      );
      return;
    }
    const why = error instanceof GitHubError ? error.what : messageOf(findingOf(error));
    const fix = error instanceof GitHubError ? error.fix('pull-requests: write') : NO_TEXT;
    const what = text`Could not write the comment on the pull request: ${why}.`;
    record.findings.push(finding('comment-failed', what, { fix }));
  }
}

/** Returns whether it is known that the run is a dry run. With invalid inputs it isn't. */
function isDryRun({ mode, config }: RunRecord): boolean {
  return mode === 'dry-run' && config !== '';
}

type Available = Commenting & { github: GitHub };

/** Writes the comment on the pull request that triggered the run. A dry run stores its plan in it. */
async function commentOnReview(record: RunRecord, commenting: Available, number: number): Promise<void> {
  const { inputs, context, output } = commenting;
  const { api } = commenting.github;
  const { headSha = '' } = context;
  const [comments, viewer, pullRequest] = await Promise.all([
    api.comments(number),
    api.viewer(),
    api.pullRequest(number).catch(() => undefined), // without it the comment only says less
  ]);
  const isDry = record.mode === 'dry-run';
  if (isDry && pullRequest?.isMerged) {
    output.info(text`The pull request is merged, so its comment and the plan in it stay as they are.`);
    return;
  }
  const head = pullRequest?.head ?? '';
  if (isDry && head !== '' && head !== headSha) record.trigger = { ...record.trigger, newerSha: head };
  const own = ownComment(comments, record.units, viewer);
  const stores = isDry && context.trigger.storesPlan === true && inputs.reviewedPlan !== 'off';
  const stored = stores
    ? encodePlan(planToReview(record.snapshot(), headSha), MAX_PLAN_CHARACTERS)
    : undefined;
  if (stored !== undefined && stored.omitted > 0) {
    const plans = count(stored.omitted, 'registry', 'registries');
    record.notes.push(text`The plan of ${plans} doesn't fit into the comment, so it counts as not reviewed.`);
  }
  const plan = stored?.text ?? own?.plan ?? '';
  const applied = stored === undefined ? (own?.applied ?? []) : [];
  // Invalid inputs can be those that decide whether people want a comment.
  const create = record.config !== '' && (inputs.comment === 'always' || hasNews(record.snapshot()));
  const publication = { number, own, viewer, plan, applied, create };
  record.commentUrl = (await write(record, commenting, publication)) ?? '';
}

/** Maximum age of the comments that an update starts from, so that it doesn't replace that of a newer run. */
const MAX_COMMENTS_AGE_MS = 5_000;

/** Updates the comments on the pull requests that were merged, with the plans that are in them. */
async function commentOnMerged(record: RunRecord, commenting: Available): Promise<void> {
  const { push } = commenting.github;
  const isRerun = commenting.context.attempt > 1; // an earlier attempt can have reported a failure
  const update = async ({ number }: { number: number }): Promise<void> => {
    const comments = await push.comments(number, MAX_COMMENTS_AGE_MS);
    const hasNewsFor = (one: MarkedComment): boolean => isRerun || !isDone(one, record);
    if (!markedComments(comments, record.units).some(hasNewsFor)) return;
    const viewer = await push.viewer();
    const own = ownComment(comments, record.units, viewer);
    if (own === undefined || !hasNewsFor(own)) return;
    const applied = [...new Set([...own.applied, ...doneKeys(record)])].sort();
    const publication = { number, own, viewer, plan: own.plan, applied, create: false };
    record.commentUrl ||= (await write(record, commenting, publication)) ?? '';
  };
  const merged = await push.merged().catch((error: unknown) => {
    if (!(error instanceof GitHubError) || error.kind !== 'permission') throw error;
    commenting.output.info(text`Looked for no comment to update: ${error.what}.`); // nobody asked for one
    return [];
  });
  const settled = await Promise.allSettled(merged.map(update));
  const rejected = settled.find((one) => one.status === 'rejected');
  if (rejected !== undefined) throw rejected.reason;
}

/** Returns the keys of the registries that are as the file says. */
function doneKeys({ registries }: RunRecord): string[] {
  return registries
    .filter(({ result }) => result === 'applied' || result === 'unchanged')
    .map(({ desired }) => registryKey(desired));
}

/** Returns whether a run found nothing to do, and all of a comment's plan was done before. */
function isDone(comment: MarkedComment, record: RunRecord): boolean {
  const isQuiet =
    record.findings.length === 0 &&
    record.registries.length > 0 &&
    record.registries.every(({ result }) => result === 'unchanged');
  const planned = Object.entries(decodePlan(comment.plan)?.registries ?? {});
  const applied = new Set(comment.applied);
  return isQuiet && planned.every(([key, { operation }]) => operation === 'none' || applied.has(key));
}

interface CommentUpdate {
  number: number;
  own: MarkedComment | undefined;
  viewer: string;
  plan: string;
  applied: readonly string[];
  create: boolean;
}

function write(
  record: RunRecord,
  { context, output, github }: Available,
  { number, own, viewer, plan, applied, create }: CommentUpdate,
): Promise<string | undefined> {
  const report = output.redact(record.snapshot());
  const limit = commentLimit(report, MARKER_CHARACTERS + plan.length + applied.join().length);
  const body = output.redact(toPage(report, limit));
  const unit = record.unit || (own?.unit ?? report.unit);
  const publication = { pullRequest: number, unit, run: context.run, body, plan, applied, create };
  return publish(github.api, own, viewer, publication);
}
