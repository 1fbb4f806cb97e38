import { type Check, skippedCheck } from '../model/checks.js';
import { ActionError, finding } from '../model/findings.js';
import type { LiveProvider, Provider, RegistryPlan } from '../model/registry.js';
import { text } from '../model/text.js';
import { differences, notMentioned } from '../plan/diff.js';
import { findingsOfChecks, type Severity } from '../plan/levels.js';
import { loginAtEnd } from '../plan/plan.js';
import type { Settings } from './guards.js';
import { WaitError, waitForProvider } from './wait.js';
import type { Writing } from './write.js';

/** Pauses before settings that still differ are read again. A write may show late. */
const LATE_PAUSES_MS = [1_000, 2_000, 3_000];

/**
 * Waits until the configuration is READY, then compares it with the file. Records a warning for each field
 * that can't be compared.
 *
 * @throws ActionError with every field that is still different
 */
export async function verify(writing: Writing): Promise<void> {
  const { run } = writing;
  const { provider } = run.desired;
  if (run.plan === undefined || run.plan.operation === 'none') return;
  let live = await settled(writing, provider === undefined ? 'absent' : 'READY');
  if (provider === undefined) return;
  for (const pause of LATE_PAUSES_MS) {
    if (stillDifferent(live, provider).length === 0) break;
    await writing.wait.sleep(pause);
    live = await settled(writing, 'READY');
  }
  compare(writing, live, provider);
}

/** Returns the configuration in the status. If a change is in progress, the write took effect. */
async function settled({ run, api, wait }: Writing, status: string): Promise<LiveProvider | undefined> {
  try {
    const live = await waitForProvider(api, [status], wait, run.before?.status);
    run.prove('done');
    return live;
  } catch (error) {
    const isChanging = error instanceof WaitError && error.status !== 'absent';
    if (isChanging && status === 'READY') run.prove('done');
    throw error;
  }
}

/** Returns the fields that differ from the file, without those that OVHcloud doesn't return. */
function stillDifferent(live: LiveProvider | undefined, provider: Provider): string[] {
  const unseen: string[] = live === undefined ? [] : notMentioned(live, provider);
  return differences(live, provider).flatMap(({ field }) => (unseen.includes(field) ? [] : [field]));
}

function compare({ run }: Writing, live: LiveProvider | undefined, provider: Provider): void {
  for (const field of live === undefined ? [] : notMentioned(live, provider)) {
    const what = text`${`${field}: true`} was sent, but OVHcloud doesn't return this field.`;
    run.add(finding('unverifiable', what, { key: `provider.${field}` }));
  }
  const different = stillDifferent(live, provider);
  if (different.length === 0) return;
  const what = text`OVHcloud accepted the settings, but these fields are still different: ${different}.`;
  throw new ActionError(finding('verification-failed', what));
}

/**
 * Checks that people can log in: at the end of an apply, whether it wrote or not, and on a schedule. Records
 * the result and its findings.
 */
export async function verifyLogin({ run, wait }: Writing, settings: Settings): Promise<void> {
  const { plan, desired, before: live } = run;
  const { mode, isSchedule, checks } = settings;
  if (plan === undefined || (mode === 'dry-run' && !isSchedule)) return;
  const { operation } = plan;
  const login = loginAtEnd({ desired, live, mode, isSchedule, operation });
  const isHidden = plan.changes.some(({ field }) => field === 'verifyCert');
  const written = run.effect === 'none' ? 'nothing' : isHidden ? 'hidden' : 'visible';
  const check =
    login === undefined && written === 'nothing'
      ? skippedCheck('harbor', 'oidc-off')
      : await checks.harbor({ registryUrl: run.url, settings: login }, written, wait);
  recordCheck(run, check, settings, plan);
}

/** Records a check in place of an earlier one with the same name, and its findings. */
export function recordCheck(run: Writing['run'], check: Check, severity: Severity, plan: RegistryPlan): void {
  run.checks = [...run.checks.filter((other) => other.check !== check.check), check];
  run.add(...findingsOfChecks([check], severity, plan));
}
