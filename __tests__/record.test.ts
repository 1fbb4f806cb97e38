import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CancelledError } from '../src/lib/errors.js';
import type { WriteStatus } from '../src/model/attempts.js';
import type { DesiredRegistry, RegistryPlan } from '../src/model/registry.js';
import { RegistryRun, RunRecord } from '../src/record.js';

const desired = { name: 'r', serviceName: 'p', registryId: 'r' } as DesiredRegistry;
const plan: RegistryPlan = {
  operation: 'create',
  changes: [],
  clientSecret: 'sent',
  usersToDelete: [{ id: '1', user: 'alice' }],
  promotions: [],
  pendingAdmins: [],
  findings: [],
};

function runWith(...statuses: WriteStatus[]): RegistryRun {
  const run = new RegistryRun(desired);
  run.plan = plan;
  for (const status of statuses)
    run.attempts.push({
      call: 'POST /x',
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
  expect(run.written === 'Nothing was written.').toBe(effect === 'none');
});
type RegRunStop = RegistryRun['stop'];

test('treats a write as in flight until the response arrives', async () => {
  const run = runWith();
  const attempt = { call: 'POST /x', sentAt: 'now', deletes: [] };
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

test('states what was written only in the record and its sentences', () => {
  const root = new URL('../../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !['record.ts', 'model/attempts.ts'].includes(file),
  );
  const claim = /nothing (was|is|has been) (written|changed|deleted)|(was|were|is)(n't| not) written/i;
  const claims = files.flatMap((file) =>
    readFileSync(new URL(file, root), 'utf8')
      .split('\n')
      .filter((line) => claim.test(line) && !/^\s*(\*|\/\/|\/\*\*)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(claims).toEqual([]);
});
