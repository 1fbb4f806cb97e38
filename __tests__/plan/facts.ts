import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { type Finding, messageOf } from '../../src/model/findings.js';
import { type DesiredRegistry, isBlocked, type LiveUser } from '../../src/model/registry.js';
import { plain } from '../../src/model/text.js';
import { providerSchema } from '../../src/ovh/registry.js';
import { type PlanFacts, planRegistry } from '../../src/plan/plan.js';

export const oidc = sampleOidc();
export const live = providerSchema.parse({ ...oidc, status: 'READY' });
export const provider: NonNullable<DesiredRegistry['provider']> = {
  ...live,
  scope: live.scope.split(','),
  verifyCert: true,
  autoOnboard: true,
};
export const desired: DesiredRegistry = {
  name: 'n',
  serviceName: 'p',
  registryId: 'r',
  state: 'present',
  deleteUsers: false,
  acceptIssuerChange: false,
  provider,
  admins: [],
  acceptsNoAdmin: false,
  findings: [],
};
const { provider: _, ...bare } = desired;
export const absent: DesiredRegistry = { ...bare, state: 'absent' };
export const user = (id: string, name: string, email = ''): LiveUser => ({
  id,
  user: name,
  email,
  ref: { id, user: name },
});
export const alice = user('1', 'alice', 'Alice@Example.com');
export const bob = user('2', 'bob');
export const registry = {
  id: 'r',
  name: '',
  status: 'READY',
  url: 'https://r',
  version: '2.15.1',
  iamEnabled: false,
};

export function plan(change: Partial<Omit<PlanFacts, 'desired'>> & { desired?: Partial<DesiredRegistry> }) {
  const { desired: wish, ...facts } = change;
  const planned = planRegistry({
    registry,
    live,
    users: [],
    mode: 'apply',
    hasSecret: true,
    rotate: false,
    now: Date.parse('2026-11-24'),
    checks: [],
    strictness: { provider: 'auto', login: 'auto' },
    isSchedule: false,
    ...facts,
    desired: { ...(wish?.state === 'absent' ? absent : desired), ...wish } as DesiredRegistry,
  });
  const result = isBlocked(planned) ? 'blocked' : planned.operation === 'none' ? 'unchanged' : 'planned';
  return { ...planned, result, codes: planned.findings.map(({ level, code }) => `${level} ${code}`) };
}

export function shown(findings: readonly Finding[]): string[] {
  return findings.map((found) => plain(messageOf(found)));
}

export const other = { ...provider, adminGroup: 'others' };
export const moved = { ...provider, endpoint: 'https://elsewhere.example' };
export const ERROR = { ...live, status: 'ERROR' };
