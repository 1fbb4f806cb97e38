import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { Check } from '../../src/model/checks.js';
import { finding, messageOf } from '../../src/model/findings.js';
import type { DesiredRegistry, LiveProvider, RegistryPlan } from '../../src/model/registry.js';
import { type Reviewed, registryKey } from '../../src/model/reviewed.js';
import { plain, type Text, text } from '../../src/model/text.js';
import { providerSchema } from '../../src/ovh/registry.js';
import { meaningOf } from '../../src/plan/reviewed.js';
import { RegistryRun } from '../../src/record.js';
import { decide, type Settings } from '../../src/registry/guards.js';
import type { Writing } from '../../src/registry/write.js';
import { simulatedWait } from '../memory.js';

const live: LiveProvider = { ...providerSchema.parse(sampleOidc()), status: 'READY' };
const desired = {
  name: 'n',
  serviceName: 'p',
  registryId: 'r',
  state: 'present',
  deleteUsers: false,
  admins: [] as string[],
} as unknown as DesiredRegistry;
const UPDATE: RegistryPlan = {
  operation: 'update',
  changes: [{ field: 'adminGroup', before: 'a', after: 'b' }],
  clientSecret: 'sent',
  usersToDelete: [],
  promotions: [],
  pendingAdmins: [],
  findings: [],
};
const READY = { status: 'READY', iamEnabled: false };

interface Case {
  plan?: Partial<RegistryPlan>;
  /** Seconds that each answer takes. */
  takes?: { stale?: number; reviewed?: number; read?: number };
  registry?: object;
  live?: LiveProvider | undefined;
  reviewed?: Reviewed;
  earlier?: Reviewed['plans'];
  harbor?: Check;
  isReviewStrict?: boolean;
}

/** Decides about a plan, and returns the decision with what was asked, in order, and what was said. */
async function decided({
  plan,
  takes = {},
  registry = READY,
  reviewed,
  earlier = [],
  harbor,
  isReviewStrict = false,
  ...rest
}: Case = {}) {
  const wait = simulatedWait();
  const asked: string[] = [];
  const lines: string[] = [];
  const run = new RegistryRun(desired);
  run.plan = { ...UPDATE, ...plan };
  run.before = live;
  const answer = async <T>(name: string, seconds: number, value: T): Promise<T> => {
    asked.push(name);
    // The clock is one for all, so that a slow answer comes after the others.
    if (seconds > 0 && name !== 'registry') await new Promise((resolve) => setImmediate(resolve));
    if (seconds > 0) await wait.sleep(seconds * 1000);
    return value;
  };
  const now = 'live' in rest ? rest.live : live;
  const writing = {
    run,
    wait: { ...wait, log: { info: (line: Text) => lines.push(plain(line)) } },
    api: {
      registry: () => answer('registry', takes.read ?? 0, registry),
      provider: () => answer('provider', 0, now),
    },
  } as unknown as Writing;
  const settings = {
    stale: (isIrreversible: boolean) =>
      answer(`stale ${isIrreversible}`, takes.stale ?? 0, [
        finding('stale-unknown', text`x`, { level: 'warning' }),
      ]),
    reviewed: () => answer('reviewed', takes.reviewed ?? 0, reviewed),
    earlierPlans: () => answer('earlier', 0, earlier),
    checks: { reachHarbor: async () => harbor },
    strictness: { provider: 'auto', login: 'strict' },
    mode: 'apply',
    isSchedule: false,
    isReviewStrict,
  } as unknown as Settings;
  const decision = await decide(writing, settings);
  return { decision, asked, lines, run, codes: run.findings.map(({ level, code }) => `${level} ${code}`) };
}

test('goes on if the branch, the review and the live state are as planned', async () => {
  const { decision, asked, codes, lines } = await decided();
  expect(decision).toEqual({ kind: 'go' });
  expect(asked).toEqual(['stale false', 'reviewed', 'registry', 'provider']);
  expect([codes, lines]).toEqual([['warning stale-unknown'], []]);
});

test('reads nothing again and asks for no review if it only sets admins', async () => {
  const { decision, asked } = await decided({
    plan: { operation: 'none', changes: [] },
    registry: { status: 'UPDATING' },
  });
  expect([decision.kind, asked]).toEqual(['go', ['stale false']]);
});

test('tells GitHub whether the plan can be undone', async () => {
  expect((await decided({ plan: { operation: 'create' }, live: undefined })).asked).toContain('stale true');
});

test.each<[string, Case, string]>([
  ['a registry that is changing', { registry: { ...READY, status: 'UPDATING' } }, 'replan'],
  ['a configuration that is changing', { live: { ...live, status: 'UPDATING' } }, 'replan'],
  ['IAM that was enabled', { registry: { ...READY, iamEnabled: true } }, 'replan'],
  ['a setting that changed', { live: { ...live, clientId: 'x' } }, 'blocked'],
  ['OIDC that was disabled', { live: undefined }, 'blocked'],
  ['a status ERROR', { live: { ...live, status: 'ERROR' } }, 'go'],
])('looks once more before the write: %s', async (_, given, kind) => {
  const { decision } = await decided(given);
  expect(decision.kind).toBe(kind);
  if (decision.kind === 'blocked')
    expect(decision.findings.map(({ code }) => code)).toEqual(['live-changed']);
});

test.each<[string, NonNullable<Case['takes']>, string[], string[]]>([
  ['five seconds', { read: 5 }, ['stale false', 'reviewed', 'registry', 'provider'], []],
  [
    'more for the review',
    { reviewed: 5.001 },
    ['stale false', 'reviewed', 'registry', 'provider', 'stale false', 'registry', 'provider'],
    [],
  ],
  [
    'more for the reads',
    { read: 6 },
    ['stale false', 'reviewed', 'registry', 'provider', 'stale false'],
    ['The API took 6.0 s to respond.'],
  ],
])('asks again for what is older than five seconds: %s', async (_, takes, asked, lines) => {
  const found = await decided({ takes });
  expect([found.asked, found.lines]).toEqual([asked, lines]);
});

test('blocks if Harbor can not be asked after the write, and records it once', async () => {
  const harbor: Check = {
    check: 'harbor',
    verdict: 'unknown',
    detail: text`x`,
    problems: [{ severity: 'unknown', code: 'harbor-unknown', what: text`y`, key: 'provider' }],
  };
  const { decision, run, codes } = await decided({ harbor });
  expect([decision, codes]).toEqual([
    { kind: 'blocked', findings: [] },
    ['error harbor-unknown', 'warning stale-unknown'],
  ]);
  expect(run.checks).toEqual([harbor]);
});

const KEY = registryKey(desired);
const shown = (plan: RegistryPlan, pullRequest: number, applied: string[] = []) => ({
  pullRequest,
  plan: { head: 'h', registries: { [KEY]: meaningOf(plan) } },
  applied,
});
const reviewedBy = (...plans: Reviewed['plans']): Reviewed => ({
  plans,
  problems: [],
  isIncomparable: false,
});
const OTHER: RegistryPlan = { ...UPDATE, changes: [{ field: 'scope', before: 'a', after: 'b' }] };
const BOTH: RegistryPlan = { ...UPDATE, changes: [...UPDATE.changes, ...OTHER.changes] };

test('records where the plan was reviewed', async () => {
  const { run, asked, decision } = await decided({ reviewed: reviewedBy(shown(UPDATE, 12)) });
  expect([run.reviewedIn, run.unseen, asked.includes('earlier'), decision.kind]).toEqual([
    [12],
    undefined,
    false,
    'go',
  ]);
});

test('blocks what nobody saw, and records the fields', async () => {
  const { run, codes, decision, asked } = await decided({
    plan: BOTH,
    reviewed: reviewedBy(shown(UPDATE, 12)),
  });
  expect([run.reviewedIn, run.unseen]).toEqual([[], { numbers: [12], fields: ['scope'] }]);
  expect([codes, decision.kind, asked.includes('earlier')]).toEqual([
    ['warning stale-unknown', 'error plan-changed'],
    'blocked',
    true,
  ]);
});

test('takes what earlier pull requests showed, if that is all of it', async () => {
  const reviewed = reviewedBy(shown(UPDATE, 12));
  const all = await decided({ plan: BOTH, reviewed, earlier: [shown(OTHER, 11)] });
  expect([all.decision.kind, all.run.reviewedIn]).toEqual(['go', [12, 11]]);
  const useless = await decided({ plan: BOTH, reviewed, earlier: [shown(UPDATE, 11)] });
  expect(useless.run.unseen?.numbers).toEqual([12]);
  const applied = await decided({ plan: BOTH, reviewed, earlier: [shown(OTHER, 11, [KEY])] });
  expect(applied.codes).toContain('error plan-changed');
});

test('says why it was not compared, and blocks that if it is strict', async () => {
  const reviewed: Reviewed = { plans: [], problems: [text`no review exists`], isIncomparable: false };
  const { lines, decision } = await decided({ reviewed });
  expect([decision.kind, lines]).toEqual(['go', ['Not compared with a reviewed plan: no review exists.']]);
  const strict = await decided({ reviewed, isReviewStrict: true });
  expect(strict.codes).toContain('error plan-unreviewed');
  expect(plain(messageOf(strict.run.findings.at(-1) ?? finding('cancelled', text`none`)))).toContain(
    'no review exists',
  );
});
