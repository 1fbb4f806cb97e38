import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { DesiredRegistry, LiveProvider, RegistryPlan } from '../../src/model/registry.js';
import { text } from '../../src/model/text.js';
import { providerSchema } from '../../src/ovh/registry.js';
import { RegistryRun } from '../../src/record.js';
import type { Settings } from '../../src/registry/guards.js';
import { verifyLogin } from '../../src/registry/verify.js';
import type { Writing } from '../../src/registry/write.js';
import { simulatedWait } from '../memory.js';

const live: LiveProvider = providerSchema.parse(sampleOidc());
const provider = { ...live, scope: live.scope.split(','), verifyCert: true, autoOnboard: true };
const UPDATE: RegistryPlan = {
  operation: 'update',
  changes: [{ field: 'adminGroup', before: 'a', after: 'b' }],
  clientSecret: 'sent',
  usersToDelete: [],
  promotions: [],
  pendingAdmins: [],
  findings: [],
};

interface Case {
  plan?: Partial<RegistryPlan>;
  wrote?: boolean;
  desired?: object;
  before?: LiveProvider | undefined;
  settings?: Partial<Settings>;
}

/** Returns what Harbor was asked for, and the check that was recorded. */
async function asked({ plan, wrote = true, desired = { provider }, settings, ...rest }: Case) {
  const seen: unknown[] = [];
  const run = new RegistryRun({ name: 'n', ...desired } as DesiredRegistry);
  run.plan = { ...UPDATE, ...plan };
  run.before = 'before' in rest ? rest.before : live;
  if (wrote) run.attempts.push({ method: 'PUT', path: '/x', sentAt: '', deletes: [], status: 'done' });
  const checks = {
    harbor: async ({ settings: login }: { settings?: { clientId: string } }, written: string) => {
      seen.push([login?.clientId ?? 'off', written]);
      return { check: 'harbor', verdict: 'passed', detail: text`x`, problems: [] };
    },
  };
  const given = {
    checks,
    mode: 'apply',
    isSchedule: false,
    strictness: { provider: 'auto', login: 'auto' },
    ...settings,
  };
  await verifyLogin({ run, wait: simulatedWait() } as unknown as Writing, given as unknown as Settings);
  return { seen, checks: run.checks.map(({ verdict, skip }) => skip ?? verdict) };
}

test.each<[string, Case, unknown[], string[]]>([
  ['an update', {}, [['harbor', 'visible']], ['passed']],
  [
    'an update that Harbor does not show',
    { plan: { changes: [{ field: 'verifyCert', before: true, after: false }] } },
    [['harbor', 'hidden']],
    ['passed'],
  ],
  ['nothing written', { wrote: false, plan: { changes: [] } }, [['harbor', 'nothing']], ['passed']],
  [
    'OIDC disabled',
    { desired: {}, plan: { operation: 'delete', changes: [] } },
    [['off', 'visible']],
    ['passed'],
  ],
  [
    'OIDC off as before',
    { desired: {}, wrote: false, plan: { operation: 'none', changes: [] }, before: undefined },
    [],
    ['oidc-off'],
  ],
  ['a dry run', { settings: { mode: 'dry-run' }, wrote: false }, [], []],
  [
    'a schedule',
    { settings: { mode: 'dry-run', isSchedule: true }, wrote: false },
    [['harbor', 'nothing']],
    ['passed'],
  ],
])('asks Harbor at the end for the settings that it must have: %s', async (_, given, seen, checks) => {
  expect(await asked(given)).toEqual({ seen, checks });
});
