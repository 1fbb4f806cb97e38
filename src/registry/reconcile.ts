import type { Checks } from '../checks/checks.js';
import { quote } from '../lib/quote.js';
import type { Secret } from '../lib/secret.js';
import type { Wait } from '../lib/wait.js';
import { type Check, skippedCheck } from '../model/checks.js';
import { BlockedError, type Finding } from '../model/findings.js';
import { type DesiredRegistry, hasWork, isBlocked, type RegistryPlan } from '../model/registry.js';
import { findingsOfChecks, type Severity } from '../plan/checks.js';
import { liveDifferences } from '../plan/diff.js';
import { expiryFindings } from '../plan/expiry.js';
import { loginToTry } from '../plan/login.js';
import { operationOf, planRegistry } from '../plan/plan.js';
import type { RegistryRun } from '../record.js';
import { liveChanged, type Writing } from './attempt.js';
import { recordCheck, verifyLogin } from './login.js';
import { promote } from './promote.js';
import { readLive } from './read.js';
import { verify } from './verify.js';
import { STABLE_STATUSES, statusOf, WaitError, waitForRegistry } from './wait.js';
import { write } from './write.js';

/** A check before the first write of a run. Its errors block the registry. */
export type Guard = () => Promise<readonly Finding[]>;

export interface Settings extends Severity {
  checks: Checks;
  /** Checked right before the first write. */
  guard: Guard;
  secretFor: (desired: DesiredRegistry) => Secret | undefined;
  /** Whether an update is due even if nothing differs. */
  rotate: boolean;
}

/** Checks the file and the provider as for a create, without the registry's API. */
export async function checkFile(run: RegistryRun, settings: Settings, now: number): Promise<void> {
  const ofProvider = await settings.checks.provider(run.desired, undefined, Promise.resolve(undefined));
  const why = "The registry's address isn't known without credentials.";
  run.checks = withLogin(ofProvider, why);
  run.add(...run.desired.findings, ...expiryFindings(run.desired, now));
  run.add(...findingsOfChecks(ofProvider, settings, { operation: 'create', changes: [] }));
  run.stop = run.hasErrors ? 'failed' : 'skipped';
}

/** Returns the checks of the provider, and why no login was tried. */
function withLogin(ofProvider: readonly Check[], why: string): Check[] {
  return [...ofProvider, skippedCheck('authorization', why), skippedCheck('harbor', why)];
}

/** Maximum age of a guard's findings. After that they are requested again. */
const MAX_GUARD_AGE_MS = 30_000;

/** Returns a guard that shares its findings among all registries for some seconds. */
export function sharedGuard(guard: Guard, { now }: Wait): Guard {
  let asked: { since: number; findings: ReturnType<Guard> } | undefined;
  return () => {
    const isFresh = asked !== undefined && now() - asked.since <= MAX_GUARD_AGE_MS;
    asked = asked !== undefined && isFresh ? asked : { since: now(), findings: guard() };
    return asked.findings;
  };
}

/** Pause before a new plan for a registry that is changing. */
const REPLAN_PAUSE_MS = 1_000;
/** Maximum duration of the guard. After that, what was read with them counts as old. */
const MAX_GUARD_MS = 5_000;

/**
 * Brings one registry to the state in the file: reads it and plans. An apply then writes, verifies and sets
 * admins. The record has the result. A dry run is the absence of the write.
 *
 * @throws the error that ended the work early
 */
export async function reconcile(writing: Writing, settings: Settings): Promise<void> {
  const { run } = writing;
  const { mode } = settings;
  try {
    const secret = settings.secretFor(run.desired);
    const plan =
      mode === 'apply' ? await planUntilReady(writing, settings) : await makePlan(writing, settings);
    if (isBlocked(plan) || run.hasErrors) {
      run.stop = 'blocked';
      return;
    }
    if (mode === 'apply' && hasWork(plan)) {
      await write(writing, secret);
      await verify(writing);
      await promote(writing);
    }
    if (!run.hasErrors) await verifyLogin(writing, settings);
    const done = mode === 'apply' ? 'verified' : plan.operation === 'none' ? 'unchanged' : 'planned';
    run.stop = run.hasErrors ? 'failed' : done;
  } catch (error) {
    if (error instanceof BlockedError) run.stop = 'blocked';
    throw error;
  }
}

/** Returns a plan without work, or one for a registry that is READY and unchanged since the plan was made. */
async function planUntilReady(writing: Writing, settings: Settings): Promise<RegistryPlan> {
  const { run, api, wait } = writing;
  const deadline = wait.now() + wait.limit;
  for (;;) {
    run.findings.length = 0;
    const plan = await makePlan(writing, settings);
    if (isBlocked(plan) || !hasWork(plan)) return plan;
    if (run.isReady && (await mayWrite(writing, settings))) return plan;
    if (wait.now() >= deadline) {
      const limit = `${wait.limit / 1000} s (\`wait-timeout\`)`;
      throw new WaitError(
        `The registry or its OIDC configuration is still changing after ${limit}.`,
        'changing',
      );
    }
    await wait.sleep(REPLAN_PAUSE_MS);
    await waitForRegistry(api, { ...wait, limit: Math.max(0, deadline - wait.now()) });
  }
}

async function makePlan(
  { run, api, wait }: Writing,
  { mode, isSchedule, checks, strictness, secretFor, rotate }: Settings,
): Promise<RegistryPlan> {
  const { desired } = run;
  const secret = secretFor(desired);
  const reading = readLive(api, desired, mode === 'apply' ? wait : undefined);
  const checking = checks.provider(desired, secret, reading);
  const live = await reading.catch(async (error: unknown) => {
    run.checks = withLogin(await checking, 'The live settings could not be read.');
    throw error;
  });
  const ofProvider = await checking;
  const { status, url } = live.registry;
  const facts = { ...live, desired, mode, isSchedule, strictness, rotate };
  const settings = loginToTry({ ...facts, operation: operationOf(facts) });
  const login = desired.provider && { registryUrl: url, settings };
  const asked = [...ofProvider, await checks.authorization(login)];
  run.checks = [...asked, notYetAsked(mode === 'apply' || isSchedule)];
  run.before = live.live;
  run.url = url;
  run.isReady = status === 'READY';
  run.plan = planRegistry({
    ...facts,
    checks: asked,
    hasSecret: secret !== undefined,
    now: wait.now(),
  });
  const waits = mode === 'dry-run' && !run.isReady && hasWork(run.plan) && !isBlocked(run.plan);
  run.notes = waits ? [`The registry is ${quote(status)}. An apply waits until it is READY.`] : [];
  return run.plan;
}

/** Returns the check of Harbor as it is until the end of the work on a registry. */
function notYetAsked(isDue: boolean): Check {
  const early = 'The work on the registry ended before.';
  return skippedCheck('harbor', isDue ? early : 'Harbor is asked in an apply and on a schedule.');
}

/**
 * Returns whether the plan is still valid right before the first write: the guard, and the state that it was
 * made from. Records the findings of the guard.
 *
 * @returns false if the registry is changing, so that a new plan is required
 * @throws BlockedError if the settings changed
 */
async function mayWrite({ run, api, wait }: Writing, settings: Settings): Promise<boolean> {
  const isPromotionOnly = run.plan?.operation === 'none';
  const start = wait.now();
  const [findings, harbor, registry, live] = await Promise.all([
    settings.guard(),
    settings.checks.reachHarbor(run.url),
    isPromotionOnly ? undefined : api.registry(),
    isPromotionOnly ? undefined : api.provider(),
  ]);
  run.add(...findings);
  if (harbor !== undefined && run.plan !== undefined) recordCheck(run, harbor, settings, run.plan);
  if (run.hasErrors || registry === undefined) return true;
  const isChanging = registry.status !== 'READY' || !STABLE_STATUSES.includes(statusOf(live));
  if (isChanging || registry.iamEnabled || wait.now() - start > MAX_GUARD_MS) return false;
  const changed = liveDifferences(run.before, live);
  if (changed.length > 0) throw new BlockedError(liveChanged(changed));
  return true;
}
