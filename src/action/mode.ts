import type { DryRun, Mode } from '../model/registry.js';
import { type Text, text, words } from '../model/text.js';
import type { Trigger } from '../model/trigger.js';
import type { Log } from '../model/wait.js';

/** The mode of a run, and why. */
export interface DecidedMode {
  mode: Mode;
  /** For the log and the plan, on one line. */
  reason: string;
  /** Whether the input `dry-run` decides it. */
  isByInput: boolean;
  trigger: Trigger;
}

/**
 * Returns the mode of a run and its reason. Reads the default branch from the API only if the payload lacks
 * it.
 *
 * @param api undefined without a token
 */
export async function findMode(
  trigger: Trigger,
  { ref, dryRun }: { ref: string; dryRun: DryRun },
  api: { defaultBranch(): Promise<string> } | undefined,
  log: Log,
): Promise<DecidedMode> {
  const isNeeded = dryRun === 'auto' && trigger.applies && trigger.branch !== undefined;
  const defaultBranch = trigger.defaultBranch ?? (isNeeded ? await readDefaultBranch(api, log) : undefined);
  const known = { ...trigger, ...(defaultBranch !== undefined && { defaultBranch }) };
  return { ...decideMode(known, ref, dryRun), trigger: known };
}

async function readDefaultBranch(
  api: { defaultBranch(): Promise<string> } | undefined,
  log: Log,
): Promise<string | undefined> {
  return api?.defaultBranch().catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    log.info(text`Could not read the default branch: ${why}`);
    return undefined;
  });
}

/** Returns the problem of `dry-run: false` on an event that others than people with write access can cause. */
export function forbiddenApply({ byWriters, event, storesPlan }: Trigger, dryRun: DryRun): Text | undefined {
  if (dryRun !== 'false' || byWriters) return undefined;
  const where = storesPlan ? words('a pull request from a fork') : text`${event}`;
  const why = words('People without write access can cause this event.');
  return text`Input \`dry-run\` must not be \`false\` on ${where}. ${why} Remove \`dry-run\` here, and apply on \`push\` to the default branch or by \`workflow_dispatch\`.`;
}

/**
 * Returns whether this run may write, and the reason.
 *
 * @param ref such as `refs/heads/main`
 */
function decideMode(trigger: Trigger, ref: string, dryRun: DryRun): Omit<DecidedMode, 'trigger'> {
  const byInput = { isByInput: true };
  if (dryRun === 'true') return { mode: 'dry-run', reason: 'the input dry-run is true', ...byInput };
  if (dryRun === 'false') return { mode: 'apply', reason: 'the input dry-run is false', ...byInput };
  const dry = (reason: string) => ({ mode: 'dry-run' as const, reason, isByInput: false });
  const { kind, event, applies, branch, defaultBranch, number } = trigger;
  if (kind === 'local') return dry('outside a workflow only dry-run: false applies');
  if (event === '') return dry('there is no GitHub event');
  if (!applies) {
    const pull = number === undefined ? '' : ` ${number}`;
    return dry(`${event}${pull}: only push and workflow_dispatch on the default branch apply`);
  }
  const verb = kind === 'push' ? 'push to' : 'workflow_dispatch on';
  if (branch === undefined) return dry(`${verb} ${ref || 'no ref'}, which isn't a branch`);
  if (defaultBranch === undefined) return dry(`${verb} ${branch}, and the default branch is unknown`);
  return branch === defaultBranch
    ? { mode: 'apply', reason: `${verb} ${branch}, the default branch`, isByInput: false }
    : dry(`${verb} ${branch}, not the default branch ${defaultBranch}`);
}
