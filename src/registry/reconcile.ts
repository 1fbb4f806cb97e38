import type { CheckProvider } from '../checks/checks.js';
import { quote, quoteList } from '../lib/quote.js';
import type { Secret } from '../lib/secret.js';
import { BlockedError, type Finding } from '../model/findings.js';
import { type DesiredRegistry, hasWork, isBlocked, type Mode } from '../model/registry.js';
import { liveDifferences } from '../plan/diff.js';
import { planRegistry } from '../plan/plan.js';
import { promote } from './promote.js';
import { type LiveState, readLive } from './read.js';
import { verify } from './verify.js';
import { STABLE_STATUSES, statusOf, waitForRegistry } from './wait.js';
import { type Writing, write } from './write.js';

/** Something that must hold before the first write of a run. Its errors block the registry. */
export type Guard = () => Promise<readonly Finding[]>;

export interface Settings {
  mode: Mode;
  checkProvider: CheckProvider;
  /** Asked in one round trip, right before the first write. */
  guards: readonly Guard[];
  secretFor: (desired: DesiredRegistry) => Secret | undefined;
  /** Whether an update is due even if nothing differs. */
  rotate: boolean;
}

/**
 * Makes one registry what the file says: reads it, plans, and in an apply writes, verifies and promotes. What happened
 * is in the record. A dry run is the absence of the block that writes.
 *
 * @throws whatever ended the work early
 */
export async function reconcile(writing: Writing, settings: Settings): Promise<void> {
  const { run } = writing;
  try {
    while (!(await tryOnce(writing, settings)));
  } catch (error) {
    if (error instanceof BlockedError) run.stop = 'blocked';
    throw error;
  }
}

/** Returns false if the registry has to become READY first, and everything is to be read and planned again. */
async function tryOnce(writing: Writing, settings: Settings): Promise<boolean> {
  const { run, api, wait } = writing;
  const { mode } = settings;
  const secret = settings.secretFor(run.desired);
  const live = await planFromLive(writing, settings, secret);
  const { plan } = run;
  if (plan === undefined) return true;
  if (isBlocked(plan)) {
    run.stop = 'blocked';
    return true;
  }
  const isReady = live.registry.status === 'READY';
  if (mode === 'apply' && hasWork(plan)) {
    if (!isReady) {
      await waitForRegistry(api, wait);
      return false;
    }
    if (!(await mayWrite(writing, settings.guards))) return run.stop === 'blocked';
    await write(writing, secret);
    await verify(writing);
    await promote(writing);
  } else if (!isReady && hasWork(plan)) {
    run.notes = [`The registry is ${quote(live.registry.status)}. An apply waits until it is READY.`];
  }
  run.stop = run.hasErrors
    ? 'failed'
    : mode === 'apply'
      ? 'verified'
      : plan.operation === 'none'
        ? 'unchanged'
        : 'planned';
  return true;
}

async function planFromLive(
  { run, api, wait }: Writing,
  { mode, checkProvider, rotate }: Settings,
  secret: Secret | undefined,
): Promise<LiveState> {
  const { desired } = run;
  const reading = readLive(api, desired, mode === 'apply' ? wait : undefined);
  const [live, verdict] = await Promise.all([reading, checkProvider(desired, secret, reading)]);
  run.before = live.live;
  run.url = live.registry.url;
  run.plan = planRegistry({
    ...live,
    desired: {
      ...desired,
      findings: desired.findings.filter(({ code }) => !verdict.superseded.includes(code)),
    },
    mode,
    hasSecret: secret !== undefined,
    rotate,
    providerFindings: verdict.findings,
  });
  return live;
}

/**
 * Whether everything still holds that must hold before the first write: the guards of the run, and that the registry
 * is what the plan was made from. If it isn't, the registry is blocked, or (if it is changing) has to be planned again.
 */
async function mayWrite(writing: Writing, guards: readonly Guard[]): Promise<boolean> {
  const { run, api, wait } = writing;
  const isPromotionOnly = run.plan?.operation === 'none';
  const [findings, registry, live] = await Promise.all([
    Promise.all(guards.map((guard) => guard())),
    isPromotionOnly ? undefined : api.registry(),
    isPromotionOnly ? undefined : api.provider(),
  ]);
  run.add(...findings.flat());
  if (run.hasErrors) {
    run.stop = 'blocked';
    return false;
  }
  if (registry === undefined) return true;
  if (registry.status !== 'READY' || !STABLE_STATUSES.includes(statusOf(live))) {
    await waitForRegistry(api, wait);
    return false;
  }
  const changed = liveDifferences(run.before, live);
  if (changed.length === 0) return true;
  throw new BlockedError(
    'live-changed',
    `The registry's OIDC settings changed since the plan was made: ${quoteList(changed)}. Run again to get a new plan.`,
  );
}
