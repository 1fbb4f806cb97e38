import type { Context } from './action/context.js';
import type { Inputs } from './action/inputs.js';
import type { Output } from './action/output.js';
import type { GitHubApi } from './github/api.js';
import { COMMENT_LIMIT, publish } from './github/comment.js';
import { explain, GitHubError } from './lib/errors.js';
import { count, quoteList } from './lib/quote.js';
import type { Plan, RegistryReport } from './model/registry.js';
import type { Report } from './model/report.js';
import { headline, outcome } from './report/headline.js';
import { renderText } from './report/log.js';
import { renderReport } from './report/markdown.js';

/** Bytes that a job summary may have (1 MiB), less what is needed around it. */
const SUMMARY_LIMIT = 1024 * 1024 - 1024;
/** Characters kept free in a comment for the marker. */
const MARKER_SPACE = 256;

/** How far a run has come, at any moment. */
export interface Standing {
  report: Report;
  /** Whether OIDC settings were written. */
  changed: boolean;
  usersDeleted: boolean;
}

export interface Publishing extends Omit<Standing, 'report'> {
  inputs: Inputs;
  context: Context;
  output: Output;
  signal: AbortSignal;
  github: GitHubApi | undefined;
}

/** Jobs that one GitHub matrix may have. */
const LARGEST_MATRIX = 256;

const FAILURES: readonly RegistryReport['result'][] = ['failed', 'blocked', 'unknown'];

/** Log, outputs, summary and comment of a run that came to its end, then its exit code. */
export async function publishReport(report: Report, world: Publishing): Promise<void> {
  const { output } = world;
  for (const registry of report.registries)
    output.group(`${registry.name}: ${outcome(registry)}`, renderText(registry));
  for (const note of report.notes) output.info(note);
  const problem = failure(report, world);
  if (problem?.note) report.notes.push(problem.sentence);
  writeSummary(report, output);
  setOutputs({ ...world, report }, output);
  output.set('comment-url', (await comment(report, world)) ?? '');
  output.finish(problem === undefined, problem?.sentence ?? headline(report));
}

/** Writes the job summary from a report, also one of a run that is still going on. */
export function writeSummary(report: Report, output: Output): void {
  output.summary(renderReport(output.strike(report), SUMMARY_LIMIT, (text) => Buffer.byteLength(text)));
}

/** The plan as the outputs give it: what only people read is left out. */
export function planJson({ version, mode, reason, registries }: Report): Plan {
  return {
    version,
    mode,
    reason,
    registries: registries.map(({ before: _before, done: _done, findings, ...plan }) => ({
      ...plan,
      findings: findings.map(({ level, code, message }) => ({ level, code, message })),
    })),
  };
}

/** Every output but `mode` and `comment-url`. */
export function setOutputs({ report, changed, usersDeleted }: Standing, output: Output): void {
  const { mode, registries } = report;
  const planned = registries.filter(({ operation }) => operation !== 'none');
  const wouldDelete = planned.some(
    ({ result, usersToDelete }) => result === 'planned' && usersToDelete.length > 0,
  );
  const unclear = registries.filter(({ result }) => result === 'unknown');
  const mayHaveDeleted = usersDeleted || unclear.some(({ usersToDelete }) => usersToDelete.length > 0);
  output.set('changed', String(mode === 'apply' ? changed || unclear.length > 0 : planned.length > 0));
  output.set('destructive', String(mode === 'apply' ? mayHaveDeleted : wouldDelete));
  output.set(
    'failed',
    JSON.stringify(
      output.strike(registries.filter(({ result }) => FAILURES.includes(result)).map(({ name }) => name)),
    ),
  );
  output.set(
    'pending-admins',
    JSON.stringify(
      output.strike(
        registries.flatMap(({ name, pendingAdmins }) =>
          pendingAdmins.map((user) => ({ registry: name, user })),
        ),
      ),
    ),
  );
  output.setPlan(planJson(report));
  output.setMatrix(mode === 'dry-run' ? registries.filter(hasWork).map(({ name }) => name) : []);
}

/** Whether an apply would do something here. */
function hasWork({ operation, promotions, result }: RegistryReport): boolean {
  return result === 'planned' || (operation === 'none' && result === 'unchanged' && promotions.length > 0);
}

/** Commits of a push whose pull requests are looked up, the newest. */
const MOST_COMMITS = 10;

/** Writes the comment of the event's pull request; after a push, brings those of its commits' pull requests up to date. */
async function comment(report: Report, world: Publishing): Promise<string | undefined> {
  const { inputs, context, output, github, signal } = world;
  if (github === undefined || inputs.comment === 'never' || inputs.only.length > 0 || signal.aborted)
    return undefined;
  const news =
    report.findings.length > 0 ||
    report.registries.some(
      ({ result, findings }) => (result !== 'unchanged' && result !== 'skipped') || findings.length > 0,
    );
  const body = output.strike(
    renderReport(output.strike(report), COMMENT_LIMIT - MARKER_SPACE, (text) => text.length),
  );
  const write = (pullRequest: number, create: boolean): Promise<string | undefined> =>
    publish(github, { pullRequest, config: inputs.config, run: context.run, body, create });
  try {
    if (context.pullRequest !== undefined)
      return await write(context.pullRequest.number, inputs.comment === 'always' || news);
    if (context.event !== 'push' || report.mode === 'dry-run') return undefined;
    const numbers = await Promise.all(
      context.pushedShas.slice(-MOST_COMMITS).map((sha) => github.pullRequestsOf(sha)),
    );
    const urls = await Promise.all([...new Set(numbers.flat())].map((number) => write(number, false)));
    return urls.find((url) => url !== undefined);
  } catch (error) {
    refusedComment(error, world);
    return undefined;
  }
}

function refusedComment(error: unknown, { context, output }: Publishing): void {
  const refused = error instanceof GitHubError && (error.status === 403 || error.status === 404);
  if (refused && (context.fork || context.dependabot)) {
    output.info('No comment was written: GitHub gives this pull request a token that only reads.');
    return;
  }
  const remedy = refused
    ? 'give the job `permissions: pull-requests: write`, or set `comment: never`'
    : 'run the job again if the comment is missed; the job summary has it all';
  output.annotate('warning', `The comment could not be written (${explain(error)}): ${remedy}.`);
}

/** Why the run fails, or undefined. */
function failure(
  { registries, findings, mode }: Report,
  { inputs, context }: Publishing,
): { sentence: string; note: boolean } | undefined {
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    const sentence = `Nothing was written: ${count(errors.length, 'error')} in inputs or config. ${errors[0]?.message ?? ''}`;
    return { sentence, note: false };
  }
  const failed = registries.filter(
    ({ result, findings: own }) => FAILURES.includes(result) || own.some(({ level }) => level === 'error'),
  );
  if (failed.length > 0) {
    const names = quoteList(failed.map(({ name, result }) => `${name} (${result})`));
    const share =
      registries.length === 1 ? 'Failed' : `${failed.length} of ${registries.length} registries failed`;
    return { sentence: `${share}: ${names}. The job summary says why and what to do.`, note: false };
  }
  const work = mode === 'dry-run' ? registries.filter(hasWork).length : 0;
  if (work > LARGEST_MATRIX) {
    const sentence = `${work} registries have something to do, and a GitHub job matrix holds ${LARGEST_MATRIX}: name fewer by the input \`only\`, or split the file.`;
    return { sentence, note: true };
  }
  const drifted = registries.filter(({ operation }) => operation !== 'none').map(({ name }) => name);
  const ignored = context.event === 'pull_request' || context.event === 'merge_group';
  if (mode === 'apply' || !inputs.failOnDrift || ignored || drifted.length === 0) return undefined;
  const verb = drifted.length === 1 ? 'differs' : 'differ';
  const sentence = `Drift: ${quoteList(drifted)} ${verb} from the file, and \`fail-on-drift\` is true. Run an apply, or change the file.`;
  return { sentence, note: true };
}
