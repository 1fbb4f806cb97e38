import { expect, test } from '@jest/globals';
import { sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { ASSUMPTIONS, type Registry } from '../../dev/fakes/ovhcloud/state.js';
import { Checks } from '../../src/checks/all.js';
import { Secret } from '../../src/lib/secret.js';
import { type Finding, finding } from '../../src/model/findings.js';
import type { DesiredRegistry } from '../../src/model/registry.js';
import { plain, text } from '../../src/model/text.js';
import { providerSchema } from '../../src/ovh/registry.js';
import { RegistryRun, RunRecord } from '../../src/record.js';
import { checkFile, reconcile } from '../../src/registry/reconcile.js';
import { memoryApi, simulatedWait } from '../memory.js';

const live = providerSchema.parse(sampleOidc());
const desired: DesiredRegistry = {
  name: 'r',
  serviceName: 'p',
  registryId: 'r',
  state: 'present',
  deleteUsers: false,
  acceptIssuerChange: false,
  provider: { ...live, scope: live.scope.split(','), verifyCert: true, autoOnboard: false },
  admins: [],
  acceptsNoAdmin: false,
  findings: [],
};

/** Reconciles a registry that changes before each call. */
async function reconciled(
  before: (registry: Registry, call: string, number: number) => void,
  guardFindings: Finding[] = [],
) {
  const registry = sampleRegistry({ oidc: sampleOidc({ adminGroup: 'old' }), users: [] });
  const calls: string[] = [];
  const api = memoryApi({
    registry,
    assumptions: ASSUMPTIONS,
    calls,
    before: (call, number) => before(registry, call, number),
  });
  const run = new RegistryRun(desired);
  const record = new RunRecord();
  record.registries = [run];
  const strictness = { provider: 'off', login: 'off' } as const;
  const settings = {
    mode: 'apply',
    isSchedule: false,
    strictness,
    checks: new Checks({
      strictness,
      send: async () => ({ kind: 'failed', reason: 'no network', certificate: false }),
      timeout: 1_000,
      signal: new AbortController().signal,
      maySendSecret: false,
      mask: () => undefined,
    }),
    stale: async () => guardFindings,
    reviewed: async () => undefined,
    earlierPlans: async () => [],
    isReviewStrict: false,
    secretFor: () => new Secret('s'),
    rotate: false,
  } as const;
  await reconcile({ run, api, wait: simulatedWait({ limit: 60_000 }) }, settings).catch((error: unknown) =>
    record.failRegistry(run, error),
  );
  return { run, calls, codes: run.findings.map(({ code }) => code) };
}

test('fails after wait-timeout if a registry keeps changing, without duplicate findings', async () => {
  const stale = finding('stale-unknown', text`x`, { level: 'warning' });
  const { run, codes, calls } = await reconciled(
    (registry, call, number) => {
      if (call === 'GET r') registry.status = number % 2 === 1 ? 'READY' : 'UPDATING';
    },
    [stale],
  );
  expect(run.result).toBe('failed');
  // The findings are those of the last plan, which didn't get as far as the branch check.
  expect(codes).toEqual(['not-ready']);
  expect(calls.length).toBeLessThan(400);
});

test('fails after wait-timeout if the OIDC configuration keeps changing', async () => {
  const { run, codes } = await reconciled((registry, call, number) => {
    if (call === 'GET openIdConnect' && number % 2 === 0) registry.settling = ['UPDATING'];
  });
  expect(run.result).toBe('failed');
  expect(codes).toEqual(['not-ready']);
});

test('blocks a suspended registry immediately, even while its configuration changes', async () => {
  const { run, calls } = await reconciled((registry) => {
    registry.status = 'SUSPENDED';
    registry.settling = Array(50).fill('UPDATING');
  });
  expect(run.result).toBe('blocked');
  expect(calls).toHaveLength(2);
});

/** Checks of a provider that finds one problem, without a registry. */
async function checked(severity: 'failed' | 'suspicious', change: Partial<DesiredRegistry> = {}) {
  const run = new RegistryRun({ ...desired, ...change });
  const problem = { severity, code: 'provider-not-found' as const, what: text`x`, key: 'provider.endpoint' };
  const checks = {
    provider: async () => [{ check: 'discovery', verdict: 'failed', detail: text`x`, problems: [problem] }],
  };
  const settings = {
    checks,
    strictness: { provider: 'auto', login: 'auto' },
    mode: 'validate',
    isSchedule: false,
  } as unknown as Parameters<typeof checkFile>[1];
  await checkFile(run, settings, Date.parse('2026-11-24'));
  return run;
}

test('checks a file as for a create, and fails on an error only', async () => {
  const warned = await checked('suspicious', {
    clientSecretExpires: '2026-12-01',
    findings: [finding('no-email', text`x`)],
  });
  expect([warned.stop, warned.findings.map(({ level, code }) => `${level} ${code}`)]).toEqual([
    'skipped',
    ['warning no-email', 'warning secret-expires', 'warning provider-not-found'],
  ]);
  expect(warned.checks.map(({ check, verdict, skip }) => `${check} ${skip ?? verdict}`)).toEqual([
    'discovery failed',
    'authorization no-credentials',
    'harbor no-credentials',
  ]);
  expect((await checked('failed')).stop).toBe('failed');
});

/** Plans for a registry without writing to it. */
async function planned(
  change: Partial<Registry>,
  facts: { mode?: 'dry-run' | 'apply'; isSchedule?: boolean; fail?: boolean } = {},
) {
  const registry = sampleRegistry({ oidc: sampleOidc({ adminGroup: 'old' }), users: [], ...change });
  const { mode = 'dry-run', isSchedule = false, fail = false } = facts;
  const api = memoryApi({
    registry,
    assumptions: ASSUMPTIONS,
    calls: [],
    ...(fail && { fault: () => ({ after: false, error: { status: 403 } }) }),
  });
  const run = new RegistryRun({
    ...desired,
    findings: [finding('no-email', text`x`)],
    clientSecretExpires: '2026-01-10',
  });
  const wait = simulatedWait({ limit: 1_000 });
  const strictness = { provider: 'off', login: 'off' } as const;
  const checks = new Checks({
    strictness,
    send: async () => ({ kind: 'failed', reason: 'x', certificate: false }),
    timeout: 1,
    signal: wait.signal,
    maySendSecret: false,
    mask: () => undefined,
  });
  const settings = {
    mode,
    isSchedule,
    strictness,
    checks,
    stale: async () => [],
    reviewed: async () => undefined,
    earlierPlans: async () => [],
    isReviewStrict: false,
    secretFor: () => new Secret('s'),
    rotate: false,
  };
  const error: unknown = await reconcile({ run, api, wait }, settings).catch((reason: unknown) => reason);
  return { run, error };
}

test('says in a dry run that an apply waits, if it would write', async () => {
  const notes = async (change: Partial<Registry>, facts = {}) =>
    (await planned(change, facts)).run.notes.map(plain);
  expect(await notes({ status: 'UPDATING' })).toEqual([
    'The registry is `UPDATING`. An apply waits until it is READY.',
  ]);
  expect(await notes({})).toEqual([]);
  expect(await notes({ status: 'SUSPENDED' })).toEqual([]); // blocked
  expect(await notes({ status: 'UPDATING', oidc: sampleOidc({ autoOnboard: false }) })).toEqual([]);
  expect(await notes({ status: 'UPDATING' }, { mode: 'apply' })).toEqual([]);
});

test('keeps the warnings of the file and the checks if the live settings can not be read', async () => {
  const { run, error } = await planned({}, { fail: true });
  expect(error).toMatchObject({ details: { status: 403 } });
  expect(run.findings.map(({ code }) => code)).toEqual(['no-email', 'secret-expires']);
  expect(run.checks.map(({ check, skip }) => `${check} ${skip}`)).toEqual([
    'discovery off-provider',
    'client off-provider',
    'authorization unread',
    'harbor unread',
  ]);
});

test('asks Harbor at the end of an apply and on a schedule', async () => {
  const harbor = async (facts: Parameters<typeof planned>[1]) =>
    (await planned({}, facts)).run.checks.at(-1)?.skip;
  expect([await harbor({}), await harbor({ isSchedule: true }), await harbor({ mode: 'apply' })]).toEqual([
    'later',
    'off-login',
    'off-login',
  ]);
  expect((await planned({ status: 'SUSPENDED' }, { mode: 'apply' })).run.checks.at(-1)?.skip).toBe('ended');
});
