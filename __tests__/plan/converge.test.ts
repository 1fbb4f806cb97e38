import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { ASSUMPTIONS, type Assumptions, type Registry } from '../../dev/fakes/ovhcloud/state.js';
import { Secret } from '../../src/lib/secret.js';
import { type DesiredRegistry, isBlocked, type Provider } from '../../src/model/registry.js';
import { providerSchema } from '../../src/ovh/registry.js';
import { differences } from '../../src/plan/diff.js';
import { planRegistry } from '../../src/plan/plan.js';
import { RegistryRun } from '../../src/record.js';
import { promote } from '../../src/registry/promote.js';
import { verify } from '../../src/registry/verify.js';
import { write } from '../../src/registry/write.js';
import { cases } from '../cases.js';
import { memoryApi, simulatedWait } from '../memory.js';

const word = fc.constantFrom('', 'a', 'b', 'harbor', 'ü', 'x'.repeat(300));
const provider = fc.record({
  name: fc.constantFrom('keycloak', 'dex'),
  endpoint: fc.constantFrom('https://a.example', 'https://a.example/', 'https://b.example'),
  clientId: fc.constantFrom('harbor', '123456789012345678'),
  scope: fc.subarray(['openid', 'profile', 'email', 'offline_access', 'groups'], { minLength: 1 }),
  groupsClaim: word,
  adminGroup: word,
  groupFilter: word,
  userClaim: word,
  verifyCert: fc.boolean(),
  autoOnboard: fc.boolean(),
});
const user = fc.record({
  id: fc.uuid(),
  user: fc.constantFrom('alice', 'bob', 'carol', 'robot$x'),
  email: fc.constantFrom('', 'alice@example.com', 'b@example.com'),
  password: fc.constant(''),
});
const state = fc.record({
  live: fc.option(provider, { nil: undefined }),
  desired: fc.option(provider, { nil: undefined }),
  users: fc.uniqueArray(user, { selector: ({ user: name }) => name, maxLength: 4 }),
  admins: fc.subarray(['alice', 'bob', 'B@example.com', 'nobody']),
  put: fc.constantFrom<Assumptions['put']>('merge', 'replace'),
  omitZero: fc.boolean(),
  statuses: fc.constantFrom([], ['UPDATING'], ['UPDATING', 'SOMETHING_NEW', 'UPDATING']),
  byList: fc.boolean(),
});

async function once(desired: DesiredRegistry, registry: Registry, assumptions: Assumptions) {
  const calls: string[] = [];
  const api = memoryApi({ registry, assumptions, calls });
  const live = await api.provider();
  const users = await api.users();
  const plan = planRegistry({
    desired,
    registry: { id: 'r', name: '', status: 'READY', url: '', version: '2.15.1', iamEnabled: false },
    live,
    users,
    mode: 'apply',
    hasSecret: true,
    rotate: false,
    now: Date.parse('2026-11-24'),
    checks: [],
    strictness: { provider: 'auto', login: 'auto' },
    isSchedule: false,
  });
  calls.length = 0;
  const run = new RegistryRun(desired);
  Object.assign(run, { plan, before: live, users });
  const writing = { run, api, wait: simulatedWait() };
  let outcome: RegistryRun | undefined;
  if (!isBlocked(plan)) {
    await write(writing, new Secret('s'));
    await verify(writing);
    await promote(writing);
    run.stop = 'verified';
    outcome = run;
  }
  return { plan, outcome, calls };
}

test('converges in one run for any live and desired state, then writes nothing', async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(state, async ({ live, desired, users, admins, put, omitZero, statuses, byList }) => {
      const registry = sampleRegistry({
        users: structuredClone(users),
        oidc: live === undefined ? undefined : sampleOidc({ ...live, scope: live.scope.join(',') }),
      });
      const assumptions: Assumptions = { ...ASSUMPTIONS, put, omitZero, statusesAfterWrite: [...statuses] };
      const wanted: DesiredRegistry = {
        name: 'r',
        serviceName: 'p',
        registryId: 'r',
        state: desired === undefined ? 'absent' : 'present',
        deleteUsers: byList ? users.map(({ user: name }) => name) : true,
        acceptIssuerChange: true,
        ...(desired !== undefined && { provider: desired as Provider }),
        admins,
        acceptsNoAdmin: true,
        findings: [],
      };
      const first = await once(wanted, registry, assumptions);
      fc.pre(first.outcome !== undefined);
      applied++;
      expect(first.outcome?.result).toBe(first.plan.operation === 'none' ? 'unchanged' : 'applied');
      if (desired === undefined) expect(registry.oidc).toBeUndefined();
      else expect(differences(providerSchema.parse(registry.oidc), desired as Provider)).toEqual([]);
      if (live !== undefined && desired !== undefined)
        expect(registry.users.map(({ id }) => id)).toEqual(users.map(({ id }) => id));

      const second = await once(wanted, registry, assumptions);
      expect(second.plan.operation).toBe('none');
      expect(second.outcome?.result).toBe('unchanged');
      expect(second.calls.filter((call) => /^(PUT|POST|DELETE) openIdConnect/.test(call))).toEqual([]);
    }),
    { numRuns: cases(1_000) },
  );
  expect(applied).toBeGreaterThan(cases(300));
});
