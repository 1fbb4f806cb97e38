import { expect, test } from '@jest/globals';
import { sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { ASSUMPTIONS, type Registry } from '../../dev/fakes/ovhcloud/state.js';
import { Checks } from '../../src/checks/all.js';
import { Secret } from '../../src/lib/secret.js';
import { type Finding, finding } from '../../src/model/findings.js';
import type { DesiredRegistry } from '../../src/model/registry.js';
import { text } from '../../src/model/text.js';
import { providerSchema } from '../../src/ovh/registry.js';
import { RegistryRun, RunRecord } from '../../src/record.js';
import { reconcile } from '../../src/registry/reconcile.js';
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
