import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../src/model/checks.js';
import type { Code } from '../../src/model/codes.js';
import { type Finding, finding } from '../../src/model/findings.js';
import { outcomeOf, type RegistryReport, type Report } from '../../src/model/report.js';
import { plain, text } from '../../src/model/text.js';
import { adminsOf } from '../../src/report/effects.js';
import { headline } from '../../src/report/headline.js';
import { nextOf, nextOfRun } from '../../src/report/next.js';
import { page } from '../../src/report/page.js';
import { onMain, REVIEW, registryReport, sampleReport } from '../sample-report.js';

const error = (code: Code): Finding => finding(code, text`What happened.`, { level: 'error' } as never);
const users = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id: `${id}`, user: `user-${id}` }));
const failedCheck: CheckResult = { check: 'harbor', verdict: 'failed', detail: text`Harbor responded 500.` };
const review = { mode: 'dry-run' as const, trigger: REVIEW };

let created = 0;
const registry = (change: Partial<RegistryReport>): RegistryReport =>
  registryReport({ name: `registry-${created++}`, ...change });
const titleOf = (registries: RegistryReport[], change: Partial<Report> = {}): string =>
  plain(headline(sampleReport(registries, change)));
const stepOf = (one: RegistryReport, change: Partial<Report> = {}): string =>
  plain(nextOf(outcomeOf(one), one, sampleReport([one], change))?.says ?? text``);

test('keeps users who are deleted apart from those who may be', () => {
  const attempt = { method: 'POST', path: '/', sentAt: '', deletes: users(2), status: 'unknown' as const };
  const unknown = registry({
    operation: 'create',
    result: 'unknown',
    deleted: users(2),
    attempts: [attempt],
  });
  const applied = registry({ operation: 'delete', result: 'applied', deleted: users(3), hasEffect: true });
  expect(titleOf([unknown, applied])).toBe(
    'Unknown: a write to 1 of 2 registries may have taken effect (2 users deleted if so) · ' +
      'Changed 1 of 2 registries, and 3 users were deleted',
  );
  expect(titleOf([{ ...unknown, deleted: [] }, applied])).not.toContain('if so');
});

test('does not call registries equal while a check fails or admins are due', () => {
  const fine = registry({});
  const broken = registry({ checks: [failedCheck] });
  const promoting = registry({ promotions: users(1) });
  expect(titleOf([fine, fine], review)).toBe('Merging changes nothing on 2 registries');
  expect(titleOf([fine, broken], review)).toBe(
    'Merging changes nothing on 2 registries · 1 with a failed check',
  );
  expect(titleOf([fine, promoting], review)).toBe(
    'Merging changes nothing on 2 registries · 1 with admins to set',
  );
  expect(titleOf([fine, promoting])).toBe('2 registries equal the file');
});

test('says what merging does, also if it is nothing or not known', () => {
  const name = 'production';
  const titles = (['blocked', 'failed', 'skipped', 'unchanged'] as const).map((result) =>
    titleOf([registry({ name, result, wasRead: result !== 'failed' })], review),
  );
  expect(titles).toEqual([
    'Blocked: merging writes nothing to `production`',
    "Failed: what merging does to `production` isn't known",
    "Not compared: what merging does to `production` isn't known",
    'Merging changes nothing on `production`',
  ]);
});

test('names both the inputs and the file when both have errors', () => {
  const both = { findings: [error('input'), error('config'), error('config')] };
  expect(titleOf([], both)).toBe('Invalid inputs and file: nothing was written');
  expect(plain(nextOfRun(sampleReport([], both))?.says ?? text``)).toBe(
    'fix the inputs and secrets above, and the file. Then push.',
  );
  expect(titleOf([], { ...review, findings: [error('config')] })).toBe(
    'Invalid file: merging writes nothing',
  );
});

test('asks for a commit after an API error, which the file may have caused', () => {
  const failed = registry({ operation: 'update', result: 'failed', findings: [error('api-error')] });
  expect(stepOf(failed)).toMatch(/If that changes a file, push\. Otherwise re-run this job\.$/);
});

test.each(['cancelled', 'interrupted'] as const)('asks to re-run the job of a run that was %s', (code) => {
  const failed = registry({ operation: 'update', result: 'failed' });
  expect(stepOf(failed, { findings: [error(code)] })).toBe('re-run this job.');
});

test('names every fix of a plan with several errors, the users to list first', () => {
  const blocked = registry({
    operation: 'create',
    result: 'blocked',
    usersToDelete: users(1),
    findings: [error('secret-missing'), error('users-exist')],
  });
  const next = nextOf(outcomeOf(blocked), blocked, sampleReport([blocked], review));
  expect(next?.items?.map(plain)).toEqual([
    'follow the steps before enabling OIDC. Then list the users in `deleteUsers`, as below',
    'set `oidc-client-secret`, or the environment variable that `clientSecretEnv` names.',
  ]);
  expect(next?.copy?.line).toBe('deleteUsers: [user-0]');
});

test('offers to send settings again only where a new run would find nothing to write', () => {
  const differs = registry({ result: 'failed', findings: [error('harbor-differs')] });
  expect(stepOf(differs)).toContain(
    'If they are right, run the workflow on `main` with `rotate-client-secret`.',
  );
  const redirect = registry({ result: 'failed', findings: [error('login-redirect-uri')] });
  expect(stepOf(redirect)).not.toContain('rotate-client-secret');
});

test('tells outside a workflow how to apply there', () => {
  const trigger = { ...onMain('push'), kind: 'local' as const, event: '' };
  const planned = registry({ operation: 'update', result: 'planned', clientSecret: 'sent' });
  expect(stepOf(planned, { mode: 'dry-run', trigger })).toBe('run it with `INPUT_DRY_RUN=false`.');
});

describe('a change that leaves no known admin', () => {
  const plan = (change: Partial<RegistryReport>): string => {
    const one = registry({ operation: 'update', result: 'planned', ...change });
    return plain(adminsOf(outcomeOf(one), one, sampleReport([one], review)));
  };
  const taken = [{ field: 'adminGroup' as const, before: 'harbor-admin', after: '' }];

  test('is named if a group is taken away and nobody is listed', () => {
    expect(plan({ changes: taken })).toBe(
      'after that, nobody is known to be an admin: the file has no `adminGroup`, and `admins` lists nobody. ' +
        'A user who was set as admin earlier stays one.',
    );
    const [one] = [registry({ operation: 'update', result: 'applied', changes: taken })];
    expect(plain(adminsOf(outcomeOf(one), one, sampleReport([one])))).toMatch(
      /^nobody is known to be an admin/,
    );
  });

  test('is named until listed users exist', () => {
    expect(plan({ changes: taken, pendingAdmins: ['bob'] })).toContain(
      'Nobody is known to be an admin until then. A user who was set as admin earlier stays one.',
    );
    const created = registry({ operation: 'create', result: 'applied', pendingAdmins: ['bob'] });
    expect(plain(adminsOf(outcomeOf(created), created, sampleReport([created])))).toBe(
      'nobody is known to be one.',
    );
  });

  test('is named for a file without any', () => {
    expect(plan({ operation: 'create', changes: [] })).toMatch(/^after that, nobody is known to be an admin/);
  });

  test.each<Partial<RegistryReport>>([
    { changes: [{ field: 'adminGroup', before: 'harbor-admin', after: 'admins' }] },
    { changes: [{ field: 'groupFilter', before: 'a', after: '' }] },
    { changes: taken, promotions: users(1) },
    { operation: 'create', changes: [{ field: 'adminGroup', before: '', after: 'admins' }] },
    { operation: 'delete' },
    { result: 'blocked', changes: taken },
  ])('is not named otherwise: %j', (change) => {
    expect(plan(change)).not.toContain('known to be');
  });
});

test('names the fixes of all errors for several registries, what a push makes outdated first', () => {
  const blocked = registry({
    name: 'one',
    operation: 'create',
    result: 'blocked',
    usersToDelete: users(1),
    findings: [error('users-exist'), error('login-client')],
  });
  const failed = registry({ name: 'two', result: 'failed', findings: [error('registry-status')] });
  const created = registry({ name: 'three', operation: 'create', result: 'applied', hasEffect: true });
  const stepsOf = (registries: RegistryReport[], change: Partial<Report> = {}): string[] =>
    page(sampleReport(registries, change)).flatMap((block) =>
      block.is === 'list' ? block.items.map(plain) : [],
    );
  expect(stepsOf([blocked, failed], review)).toEqual([
    '`one`: follow the steps before enabling OIDC. Then list the users in `deleteUsers`, as below, and push. ' +
      'Check `clientId`, and that the client is in the realm or tenant of `endpoint`.',
    '`two`: resolve this in the OVHcloud Control Panel. Then re-run this job.',
  ]);
  expect(stepsOf([created, failed]).map((step) => step.split(':')[0])).toEqual(['`two`', '`three`']);
});
