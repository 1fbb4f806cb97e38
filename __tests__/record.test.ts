import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { messageOf } from '../src/model/findings.js';
import type { DesiredRegistry, RegistryPlan } from '../src/model/registry.js';
import type { WriteStatus } from '../src/model/report.js';
import { plain } from '../src/model/text.js';
import { CancelledError } from '../src/model/wait.js';
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
