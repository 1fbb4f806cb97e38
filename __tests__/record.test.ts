import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { CheckResult } from '../src/model/checks.js';
import { finding, messageOf } from '../src/model/findings.js';
import type { DesiredRegistry, RegistryPlan } from '../src/model/registry.js';
import type { WriteStatus } from '../src/model/report.js';
import { plain, text } from '../src/model/text.js';
import { CancelledError } from '../src/model/wait.js';
import { OvhApiError } from '../src/ovh/error.js';
import { RegistryRun, RunRecord } from '../src/record.js';
import { NO_LIMIT } from '../src/report/fit.js';
import { headline } from '../src/report/headline.js';
import { toPage } from '../src/report/print.js';

const desired = { name: 'r', serviceName: 'p', registryId: 'r' } as DesiredRegistry;
const POST = { method: 'POST', path: '/x' };
const plan: RegistryPlan = {
  operation: 'create',
  changes: [{ field: 'name', before: '', after: 'keycloak' }],
  clientSecret: 'sent',
  usersToDelete: [{ id: '1', user: 'alice' }],
  promotions: [],
  pendingAdmins: [],
  findings: [],
};

const DENIAL = /nothing (was|is|has been) (written|changed|deleted)|(was|were|is)(n't| not) written/i;

function runWith(...statuses: WriteStatus[]): RegistryRun {
  const run = new RegistryRun(desired);
  run.plan = plan;
  for (const status of statuses)
    run.attempts.push({
      ...POST,
      sentAt: '2026-01-05T09:00:00Z',
      deletes: plan.usersToDelete,
      status,
    });
  return run;
}

test.each<[WriteStatus[], string, RegRunStop, string]>([
  [[], 'none', 'failed', 'failed'],
  [[], 'none', 'blocked', 'blocked'],
  [[], 'none', 'verified', 'unchanged'],
  [['refused'], 'none', 'blocked', 'blocked'],
  [['no-effect'], 'none', 'failed', 'failed'],
  [['in-flight'], 'possible', 'failed', 'unknown'],
  [['unknown'], 'possible', 'blocked', 'unknown'],
  [['accepted'], 'possible', 'failed', 'unknown'],
  [['refused', 'unknown'], 'possible', 'verified', 'unknown'],
  [['done'], 'confirmed', 'failed', 'failed'],
  [['done'], 'confirmed', 'blocked', 'failed'],
  [['no-effect', 'done'], 'confirmed', 'verified', 'applied'],
])('derives from attempts %j, effect %s and stop %s the result %s', (statuses, effect, stop, result) => {
  const run = runWith(...statuses);
  run.stop = stop;
  expect(run).toMatchObject({ effect, result });
  const record = new RunRecord();
  record.registries = [run];
  expect(record.changed).toBe(effect !== 'none');
  expect(record.destructive).toBe(effect !== 'none');
  const { hasEffect, findings } = run.snapshot();
  expect(hasEffect).toBe(effect === 'confirmed');
  expect(findings.map(({ code }) => code)).toEqual(effect === 'possible' ? ['unknown'] : []);
  record.mode = 'apply';
  const report = record.snapshot();
  const isDenied = plain(headline(report)).includes('nothing was written to `r`');
  expect(isDenied).toBe(effect === 'none' && stop !== 'verified');
  if (effect !== 'none') expect(toPage(report, NO_LIMIT)).not.toMatch(DENIAL);
});
type RegRunStop = RegistryRun['stop'];

test.each<[WriteStatus, string]>([
  [
    'in-flight',
    'The run ended before OVHcloud responded to the request that enables OIDC (POST, sent at 09:00:00 UTC).',
  ],
  [
    'unknown',
    "It isn't known whether the request that enables OIDC (POST, sent at 09:00:00 UTC) took effect.",
  ],
  [
    'accepted',
    'OVHcloud accepted the request that enables OIDC (POST, sent at 09:00:00 UTC), but the run ended before the result was verified.',
  ],
])('says what is known of a write that is %s, with its call and time', (status, sentence) => {
  const [found] = runWith('refused', status).snapshot().findings;
  if (found === undefined) throw new Error('no finding');
  const call = 'The call was `POST /x` at `2026-01-05T09:00:00Z`.';
  expect(plain(messageOf(found)).startsWith(`${sentence} ${call}`)).toBe(true);
  expect(found.call).toMatchObject({ method: 'POST', path: '/x', at: '2026-01-05T09:00:00Z' });
});

test('treats a write as in flight until the response arrives', async () => {
  const run = runWith();
  const attempt = { ...POST, sentAt: 'now', deletes: [] };
  const sending = run.send(attempt, async () => {
    expect(run.result).toBe('unknown');
    return undefined;
  });
  expect(await sending).toBeUndefined();
  expect(run.attempts[0]?.status).toBe('accepted');
  await run.send(attempt, async () => ({ details: { effectUnknown: true } }));
  await run.send(attempt, async () => ({ details: { effectUnknown: false } }));
  await run.send(attempt, () => Promise.reject(new CancelledError())).catch(() => undefined);
  await run.send(attempt, () => Promise.reject(new Error('odd'))).catch(() => undefined);
  expect(run.attempts.map(({ status }) => status)).toEqual([
    'accepted',
    'unknown',
    'refused',
    'refused',
    'unknown',
  ]);
});

test('confirms a lost write when its effect shows late', () => {
  const run = runWith('unknown');
  run.prove('no-effect');
  expect(run).toMatchObject({ effect: 'none', deleted: [], targeted: plan.usersToDelete });
  run.prove('done');
  expect(run).toMatchObject({ effect: 'confirmed', deleted: plan.usersToDelete });
  const rejected = runWith('refused');
  rejected.prove('done');
  expect(rejected.effect).toBe('none');
});

test('records a common cause of failure once', () => {
  const record = new RunRecord();
  record.registries = [new RegistryRun(desired), new RegistryRun({ ...desired, name: 's' })];
  const cause = new CancelledError();
  record.fail(cause);
  record.fail(cause);
  expect(record.snapshot().findings).toHaveLength(1);
  for (const registry of record.registries) record.failRegistry(registry, cause);
  const { findings, registries } = record.snapshot();
  expect(findings).toEqual([]); // the registries report it
  expect(registries.map((registry) => registry.findings.map(({ code }) => code))).toEqual([
    ['cancelled'],
    ['cancelled'],
  ]);
});

test('says only in the report, which knows the record, that something was not written', () => {
  const root = new URL('../../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('report/'),
  );
  const claims = files.flatMap((file) =>
    readFileSync(new URL(file, root), 'utf8')
      .split('\n')
      .filter((line) => DENIAL.test(line) && !/^\s*(\*|\/\/|\/\*\*)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(claims).toEqual([]);
});

const READY = { ...plan, operation: 'update', clientSecret: 'sent', usersToDelete: [] } as const;

test('advises to send everything again after an update that may have taken effect, and nothing else', () => {
  const fixOf = (planned: RegistryPlan): unknown[] => {
    const run = runWith('unknown');
    run.plan = planned;
    const [found] = run.snapshot().findings;
    return [found?.next, found && plain(found.fix).startsWith('Run the workflow on the default branch')];
  };
  expect(fixOf(READY)).toEqual(['resend', true]);
  expect(fixOf({ ...READY, clientSecret: 'kept' })).toEqual([undefined, false]);
  expect(fixOf({ ...READY, operation: 'delete' })).toEqual([undefined, false]);
  const names = (operation: RegistryPlan['operation'] | undefined): string => {
    const run = runWith('unknown');
    run.plan = operation && { ...plan, operation };
    const [found] = run.snapshot().findings;
    return found ? plain(found.what) : '';
  };
  expect(names('update')).toContain('whether the update (POST');
  expect(names('delete')).toContain('whether the request that disables OIDC (POST');
  expect(names('none')).toContain('whether a request (POST');
  expect(names(undefined)).toContain('whether a request (POST');
  expect(runWith('unknown').snapshot().findings[0]?.call?.outcome).toBe('no verified response');
});

test('leaves out a finding of the plan that is seen again, or that the write has ended', () => {
  const run = new RegistryRun(desired);
  const codes = (): string[] => run.snapshot().findings.map(({ code }) => code);
  const rejected = [
    'login-redirect-uri',
    'login-client',
    'login-scope',
    'login-flow',
    'login-unknown',
  ] as const;
  const found = (code: (typeof rejected)[number] | 'oidc-status-error' | 'secret-expires') => ({
    level: 'warning' as const,
    code,
    what: text`x`,
    fix: text`y`,
    fixedIn: 'unsure' as const,
  });
  run.plan = {
    ...plan,
    findings: [...rejected.map(found), found('oidc-status-error'), found('secret-expires')],
  };
  expect(codes()).toEqual([...rejected, 'oidc-status-error', 'secret-expires']);
  run.add(...rejected.map(found), found('secret-expires'));
  expect(codes()).toEqual(['oidc-status-error', 'secret-expires', ...rejected, 'secret-expires']);
  run.attempts.push({ ...POST, sentAt: '', deletes: [], status: 'done' });
  expect(codes()).toContain('oidc-status-error');
  run.stop = 'verified';
  expect(codes()).not.toContain('oidc-status-error');
});

test('tells in its snapshot what it knows, and nothing that it does not know', () => {
  const user = { id: '1', user: 'alice' };
  const empty = new RegistryRun(desired).snapshot();
  expect(empty).toEqual({
    name: 'r',
    serviceName: 'p',
    registryId: 'r',
    url: '',
    harborVersion: '',
    operation: 'none',
    changes: [],
    clientSecret: 'kept',
    usersToDelete: [],
    promotions: [],
    pendingAdmins: [],
    listsUsers: false,
    isAbsent: true,
    checks: [],
    findings: [],
    result: 'failed',
    wasRead: false,
    deleted: [],
    reviewedIn: [],
    hasEffect: false,
    attempts: [],
    promoted: [],
    mayHavePromoted: false,
    notes: [],
  });
  const run = new RegistryRun({ ...desired, deleteUsers: ['a'], clientSecretEnv: 'OIDC_CLIENT_SECRET_A' });
  run.plan = { ...plan, promotions: [user], pendingAdmins: ['bob'], clientSecret: 'missing' };
  run.before = { status: 'READY' } as NonNullable<typeof run.before>;
  run.unseen = { numbers: [12], fields: [] };
  run.checks = [{ check: 'client', verdict: 'skipped', detail: text`d`, short: text`s`, skip: 'absent' }];
  expect(run.snapshot()).toMatchObject({
    promotions: [user],
    pendingAdmins: ['bob'],
    clientSecret: 'missing',
    listsUsers: true,
    wasRead: true,
    before: { status: 'READY' },
    unseen: { numbers: [12] },
    clientSecretEnv: 'OIDC_CLIENT_SECRET_A',
    checks: run.checks,
  });
  run.promotions.push({ user, status: 'refused' });
  expect(run.snapshot()).toMatchObject({ promotions: [], promoted: [], mayHavePromoted: false });
  run.promotions.push({ user, status: 'done' });
  run.pendingAdmins = [];
  expect(run.snapshot()).toMatchObject({
    promotions: [user],
    promoted: [user],
    mayHavePromoted: true,
    pendingAdmins: [],
  });
});

test('knows whether a registry has errors, of its plan or of its work', () => {
  const run = new RegistryRun(desired);
  expect(run.hasErrors).toBe(false);
  run.add({ level: 'warning', code: 'no-email', what: text`x`, fix: text`y`, fixedIn: 'file' });
  expect(run.hasErrors).toBe(false);
  run.plan = { ...plan, findings: [finding('secret-missing', text`x`)] };
  expect(run.hasErrors).toBe(true);
});

test('explains a live state with a write that seemed to have no effect, if nothing else does', () => {
  const run = runWith('no-effect', 'refused');
  run.doubt();
  expect(run.attempts.map(({ status }) => status)).toEqual(['unknown', 'refused']);
});

test('counts a cause of the run once, and tells the mode before it is known', () => {
  const record = new RunRecord();
  expect(record.modeLine).toBe('dry run: the run ended before its mode was known');
  expect([record.changed, record.destructive, record.snapshot().unit]).toEqual([false, false, '']);
  expect(record.snapshot()).toMatchObject({
    isByInput: false,
    mode: 'dry-run',
    config: '',
    findings: [],
    notes: [],
  });
  record.units = ['first', 'second'];
  expect(record.snapshot().unit).toBe('first');
  record.unit = 'own';
  expect(record.snapshot().unit).toBe('own');
  const [one, two] = [new RegistryRun(desired), new RegistryRun({ ...desired, name: 's' })];
  record.registries = [one, two];
  const details = {
    method: 'GET',
    path: '/oauth2/token',
    at: '',
    endpoint: 'ovh-eu',
    status: 401,
    message: 'x',
    retryable: false,
    effectUnknown: false,
  };
  for (const run of [one, two]) record.failRegistry(run, new OvhApiError(details));
  expect([record.findings.length, one.findings.length, two.findings.length]).toEqual([1, 0, 0]);
  record.failRegistry(one, new OvhApiError({ ...details, path: '/x' }));
  expect([record.findings.length, one.findings.length]).toEqual([1, 1]);
  record.locate = (registry, key) =>
    registry === 'r' && key === 'deleteUsers' ? { line: 3, column: 1 } : undefined;
  one.add(finding('users-exist', text`x`, { key: 'deleteUsers' }));
  expect(record.snapshot().registries[0]?.findings.map(({ position }) => position)).toEqual([
    undefined,
    { line: 3, column: 1 },
  ]);
});

test('keeps the problems of checks out of the snapshot, which has them as findings', () => {
  const run = new RegistryRun(desired);
  expect(run.isReady).toBe(false);
  run.checks = [{ check: 'client', verdict: 'passed', detail: text`d`, problems: [] } as CheckResult];
  expect(run.snapshot().checks).toEqual([{ check: 'client', verdict: 'passed', detail: text`d` }]);
});

test('targets no user by a refused write, and hands out copies', () => {
  expect([runWith('refused').targeted, runWith('no-effect').targeted]).toEqual([[], plan.usersToDelete]);
  const run = runWith('in-flight');
  const { attempts } = run.snapshot();
  run.prove('done');
  expect(attempts[0]?.status).toBe('in-flight');
  const other = new RegistryRun(desired);
  const found = (code: 'login-client' | 'login-scope') => finding(code, text`x`, { level: 'warning' });
  other.plan = { ...plan, findings: [found('login-client'), found('login-scope')] };
  other.add(found('login-scope'));
  expect(other.snapshot().findings.map(({ code }) => code)).toEqual(['login-client', 'login-scope']);
});
