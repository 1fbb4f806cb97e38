import { type Check, type Skip, skippedCheck } from '../model/checks.js';
import { BlockedError } from '../model/findings.js';
import { hasWork, isBlocked, type RegistryPlan } from '../model/registry.js';
import { text } from '../model/text.js';
import { expiryFindings } from '../plan/guards.js';
import { findingsOfChecks, unlessRedirectUri } from '../plan/levels.js';
import { loginToTry, operationOf, planRegistry, sendsPkce } from '../plan/plan.js';
import type { RegistryRun } from '../record.js';
import { decide, type Settings } from './guards.js';
import { promote } from './promote.js';
import { readLive } from './read.js';
import { verify, verifyLogin } from './verify.js';
import { WaitError, waitForRegistry } from './wait.js';
import { type Writing, write } from './write.js';

export type { Settings };

/** Checks the file and the provider as for a create, without the registry's API. */
export async function checkFile(run: RegistryRun, settings: Settings, now: number): Promise<void> {
  const ofProvider = await settings.checks.provider(run.desired, undefined, Promise.resolve(undefined));
  run.checks = withLogin(ofProvider, 'no-credentials');
  run.add(...run.desired.findings, ...expiryFindings(run.desired, now));
  run.add(...findingsOfChecks(ofProvider, settings, { operation: 'create', changes: [] }));
  run.stop = run.hasErrors ? 'failed' : 'skipped';
}

/** Returns the checks of the provider, and why no login was tried. */
function withLogin(ofProvider: readonly Check[], why: Skip): Check[] {
  return [...ofProvider, skippedCheck('authorization', why), skippedCheck('harbor', why)];
}

const REPLAN = { kind: 'replan' } as const;
/** Pause before a new plan for a registry that is changing. */
const REPLAN_PAUSE_MS = 1_000;
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
    run.reviewedIn = [];
    run.unseen = undefined;
    const plan = await makePlan(writing, settings);
    if (isBlocked(plan) || !hasWork(plan)) return plan;
    const decision = run.isReady ? await decide(writing, settings) : REPLAN;
    if (decision.kind === 'blocked') run.add(...decision.findings);
    if (decision.kind !== 'replan') return plan;
    if (wait.now() >= deadline) {
      const what = text`The registry or its OIDC configuration is still changing after ${wait.limit / 1000} s (\`wait-timeout\`).`;
      throw new WaitError(what, 'changing');
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
    run.checks = withLogin(await checking, 'unread');
    if (run.plan === undefined) run.add(...desired.findings, ...expiryFindings(desired, wait.now()));
    throw error;
  });
  const ofProvider = await checking;
  const { status, url, version } = live.registry;
  const facts = { ...live, desired, mode, isSchedule, strictness, rotate };
  const settings = loginToTry({ ...facts, operation: operationOf(facts) });
  const login = desired.provider && { registryUrl: url, settings, sendsPkce: sendsPkce(version) };
  const asked = unlessRedirectUri([...ofProvider, await checks.authorization(login)]);
  run.checks = [...asked, notYetAsked(mode === 'apply' || isSchedule)];
  run.before = live.live;
  run.users = live.users ?? [];
  run.url = url;
  run.harborVersion = version;
  run.isReady = status === 'READY';
  run.plan = planRegistry({
    ...facts,
    checks: asked,
    hasSecret: secret !== undefined,
    now: wait.now(),
  });
  const waits = mode === 'dry-run' && !run.isReady && hasWork(run.plan) && !isBlocked(run.plan);
  run.notes = waits ? [text`The registry is ${status}. An apply waits until it is READY.`] : [];
  return run.plan;
}

/** Returns the check of Harbor as it is until the end of the work on a registry. */
function notYetAsked(isDue: boolean): Check {
  return skippedCheck('harbor', isDue ? 'ended' : 'later');
}
