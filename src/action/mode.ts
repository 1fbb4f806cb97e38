import { quote } from '../lib/quote.js';
import type { Log } from '../lib/wait.js';
import type { DryRun, Mode } from '../model/registry.js';
import type { Context } from './context.js';

/** Events that apply on their own, when they are for the default branch. */
const APPLY_EVENTS = new Set(['push', 'workflow_dispatch']);
/** Events on which others than the repository's writers choose what runs, or when. */
const UNTRUSTED_EVENTS = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/** Events of which only people with write access choose the file that names the provider's endpoint. */
const TRUSTED_EVENTS = new Set(['push', 'workflow_dispatch']);

/** Whether the file that this run uses was chosen by people with write access, so that it may name a secret's target. */
export function isTrusted({ event, fork }: Context): boolean {
  return TRUSTED_EVENTS.has(event) || (event === 'pull_request' && !fork);
}

/** GitHub gives no secrets to pull requests from forks and of Dependabot. Anywhere else a missing one is a mistake. */
export function mayLackCredentials({ event, fork, dependabot }: Context, mode: Mode): boolean {
  return mode === 'dry-run' && event === 'pull_request' && (fork || dependabot);
}

/** Whether people look at this run before something is merged, so that drift is no failure. */
export function isReview({ event }: Context): boolean {
  return event === 'pull_request' || event === 'merge_group';
}

/**
 * Returns the mode of a run and its reason. The default branch is read from the API only if the payload lacks it.
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

/** Whether the default branch decides the mode, so that it has to be known. */
function needsDefaultBranch(context: Context, dryRun: DryRun): boolean {
  return dryRun === 'auto' && APPLY_EVENTS.has(context.event) && context.ref.startsWith('refs/heads/');
}

/**
 * Why `dry-run: false` is refused on this event, if it is: there a stranger's change could be applied.
 *
 * @returns the problem in plain text, or undefined
 */
export function forbiddenApply(context: Context, dryRun: DryRun): string | undefined {
  if (dryRun !== 'false') return undefined;
  const refusal =
    'apply on `push` to the default branch or by `workflow_dispatch`, and leave `dry-run` away here.';
  if (UNTRUSTED_EVENTS.has(context.event)) {
    return `Input \`dry-run\` is \`false\` on ${quote(context.event)}, where people without write access choose what runs: ${refusal}`;
  }
  if (context.fork)
    return `Input \`dry-run\` is \`false\` on a pull request from a fork, whose author chooses what is applied: ${refusal}`;
  return undefined;
}

/**
 * Whether this run may write, and the reason, which stands in the first line of log and summary.
 *
 * @param defaultBranch name of the default branch, from the payload or the API; undefined when neither tells
 */
export function decideMode(
  context: Context,
  dryRun: DryRun,
  defaultBranch: string | undefined,
): { mode: Mode; reason: string } {
  if (dryRun === 'true') return { mode: 'dry-run', reason: 'the input dry-run is true' };
  if (dryRun === 'false') return { mode: 'apply', reason: 'the input dry-run is false' };
  const { event, ref } = context;
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
    return { mode: 'dry-run', reason: `${verb} ${ref || 'no ref'}, which is not a branch` };
  if (defaultBranch === undefined)
    return { mode: 'dry-run', reason: `${verb} ${branch}, and the default branch is not known` };
  return branch === defaultBranch
    ? { mode: 'apply', reason: `${verb} ${branch}, the default branch` }
    : { mode: 'dry-run', reason: `${verb} ${branch}, not the default branch ${defaultBranch}` };
}
