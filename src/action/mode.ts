import { quote } from '../lib/quote.js';
import type { Log } from '../lib/wait.js';
import type { DryRun, Mode } from '../model/registry.js';
import type { Context } from './context.js';

/** Events that apply with `dry-run: auto`, if they are for the default branch. */
const APPLY_EVENTS = new Set(['push', 'workflow_dispatch']);
/** Events that only people with write access can cause. On every other event `dry-run: false` is an error. */
const WRITERS_EVENTS = new Set([
  'push',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'merge_group',
  'release',
  'deployment',
]);

/** Events on which only people with write access choose the config file. */
const TRUSTED_EVENTS = new Set(['push', 'workflow_dispatch', 'schedule']);

/**
 * Returns whether only people with write access chose this run's config file. Only such a file may decide
 * where the client secret is sent.
 */
export function isTrusted({ event, fork }: Context): boolean {
  return TRUSTED_EVENTS.has(event) || (event === 'pull_request' && !fork);
}

/**
 * Returns whether the run may have no credentials. GitHub gives no secrets to pull requests from forks and of
 * Dependabot. Anywhere else a missing secret is a mistake.
 */
export function mayLackCredentials(context: Context, mode: Mode): boolean {
  const { event, pullRequest, fork, dependabot } = context;
  const isPullRequest = event === 'pull_request' && pullRequest !== undefined;
  return mode === 'dry-run' && isPullRequest && (fork || dependabot);
}

/** Returns whether people review this run before a merge, so that drift isn't a failure. */
export function isReview({ event }: Context): boolean {
  return event === 'pull_request' || event === 'merge_group';
}

/**
 * Returns the mode of a run and its reason. Reads the default branch from the API only if the payload lacks
 * it.
 *
 * @param api undefined without a token
 */
export async function findMode(
  context: Context,
  dryRun: DryRun,
  api: { defaultBranch(): Promise<string> } | undefined,
  log: Log,
): Promise<{ mode: Mode; reason: string }> {
  let { defaultBranch } = context;
  if (defaultBranch === undefined && needsDefaultBranch(context, dryRun)) {
    defaultBranch = await api?.defaultBranch().catch((error: unknown) => {
      log.info(`Could not read the default branch: ${error instanceof Error ? error.message : error}`);
      return undefined;
    });
  }
  return decideMode(context, dryRun, defaultBranch);
}

/** Returns whether the mode depends on the default branch. */
function needsDefaultBranch(context: Context, dryRun: DryRun): boolean {
  return (
    context.isWorkflow &&
    dryRun === 'auto' &&
    APPLY_EVENTS.has(context.event) &&
    context.ref.startsWith('refs/heads/')
  );
}

/**
 * Returns why `dry-run: false` isn't allowed on this event, or undefined. It could apply the change of an
 * untrusted contributor.
 */
export function forbiddenApply({ event, fork, isWorkflow }: Context, dryRun: DryRun): string | undefined {
  const isAllowed = WRITERS_EVENTS.has(event) || (event === 'pull_request' && !fork);
  if (dryRun !== 'false' || !isWorkflow || isAllowed) return undefined;
  const where = event === 'pull_request' ? 'a pull request from a fork' : quote(event);
  const why = 'People without write access can cause this event.';
  const fix = 'Remove `dry-run` here, and apply on `push` to the default branch or by `workflow_dispatch`.';
  return `Input \`dry-run\` must not be \`false\` on ${where}. ${why} ${fix}`;
}

/**
 * Returns whether this run may write, and the reason, for the first line of log and summary.
 *
 * @param defaultBranch name of the default branch, from the payload or the API, undefined if neither has it
 */
function decideMode(
  context: Context,
  dryRun: DryRun,
  defaultBranch: string | undefined,
): { mode: Mode; reason: string } {
  if (dryRun === 'true') return { mode: 'dry-run', reason: 'the input dry-run is true' };
  if (dryRun === 'false') return { mode: 'apply', reason: 'the input dry-run is false' };
  const { event, ref, isWorkflow } = context;
  if (!isWorkflow) return { mode: 'dry-run', reason: 'outside a workflow only dry-run: false applies' };
  if (event === '') return { mode: 'dry-run', reason: 'there is no GitHub event' };
  if (!APPLY_EVENTS.has(event)) {
    const number = context.pullRequest === undefined ? '' : ` ${context.pullRequest.number}`;
    return {
      mode: 'dry-run',
      reason: `${event}${number}: only push and workflow_dispatch on the default branch apply`,
    };
  }
  const verb = event === 'push' ? 'push to' : 'workflow_dispatch on';
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
  if (branch === undefined)
    return { mode: 'dry-run', reason: `${verb} ${ref || 'no ref'}, which isn't a branch` };
  if (defaultBranch === undefined)
    return { mode: 'dry-run', reason: `${verb} ${branch}, and the default branch is unknown` };
  return branch === defaultBranch
    ? { mode: 'apply', reason: `${verb} ${branch}, the default branch` }
    : { mode: 'dry-run', reason: `${verb} ${branch}, not the default branch ${defaultBranch}` };
}
