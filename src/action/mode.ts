import type { Secret } from '../lib/secret.js';
import type { Problem } from '../model/findings.js';
import type { DesiredRegistry, DryRun, Mode } from '../model/registry.js';
import { type Text, text, words } from '../model/text.js';
import { getsNoSecrets, type Trigger } from '../model/trigger.js';
import type { Log } from '../model/wait.js';
import type { Inputs } from './inputs.js';

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
  { ref, dryRun, validate }: { ref: string; dryRun: DryRun; validate: boolean },
  api: { defaultBranch(): Promise<string> } | undefined,
  log: Log,
): Promise<DecidedMode> {
  if (validate) return { mode: 'validate', reason: 'the input validate is true', isByInput: true, trigger };
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

/** Returns the problems of a run in this mode that don't depend on the config file. */
export function missingCredentials(
  inputs: Inputs,
  { trigger, dependabot }: { trigger: Trigger; dependabot: boolean },
  mode: Mode,
): Problem[] {
  const isExpected = mode === 'validate' || (mode === 'dry-run' && getsNoSecrets(trigger));
  const lacksCredentials = inputs.credentials === undefined && !isExpected;
  return [
    forbiddenApply(trigger, inputs.dryRun),
    lacksCredentials ? missingText(inputs, dependabot) : undefined,
  ].flatMap((what) => (what === undefined ? [] : [{ what, code: 'input' as const }]));
}

/** A push by Dependabot gets no secrets of the repository, only Dependabot's own. */
function missingText({ credentialsProblem }: Inputs, dependabot: boolean): Text | undefined {
  if (credentialsProblem === undefined || !dependabot) return credentialsProblem;
  return text`${credentialsProblem} Dependabot caused this run, so it gets Dependabot's secrets only. Run by \`workflow_dispatch\`, or let a person merge.`;
}

/** Returns the client secret of a registry. */
export function clientSecretOf(
  { clientSecretEnv }: DesiredRegistry,
  { clientSecret, clientSecrets }: Inputs,
): Secret | undefined {
  return clientSecretEnv === undefined ? clientSecret : clientSecrets.get(clientSecretEnv);
}

/** Returns a problem for each empty environment variable that the file names as `clientSecretEnv`. */
export function missingSecrets(registries: readonly DesiredRegistry[], { clientSecrets }: Inputs): Problem[] {
  return registries.flatMap(({ name, state, clientSecretEnv }) => {
    if (state === 'absent' || clientSecretEnv === undefined || clientSecrets.has(clientSecretEnv)) return [];
    const what = text`The environment variable ${clientSecretEnv}, which ${name} names as \`clientSecretEnv\`, is empty. Set it, in a workflow in the step's \`env\`.`;
    return [{ what, code: 'input' as const }];
  });
}
