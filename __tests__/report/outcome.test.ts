import { expect, test } from '@jest/globals';
import type { CheckResult } from '../../src/model/checks.js';
import type { Code } from '../../src/model/codes.js';
import type { Finding } from '../../src/model/findings.js';
import { NO_ORIGIN, type RegistryReport, type Report } from '../../src/model/report.js';
import { headline } from '../../src/report/headline.js';
import { nextStep, stepWithoutRegistries } from '../../src/report/next.js';

const error = (code: Code): Finding => ({ level: 'error', code, message: 'What happened.' });
const users = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id: `${id}`, user: `user-${id}` }));
const failedCheck: CheckResult = { check: 'harbor', verdict: 'failed', detail: 'Harbor responded 500.' };

let created = 0;
function registry(more: Partial<RegistryReport>): RegistryReport {
  created++;
  return {
    name: `registry-${created}`,
    serviceName: 'p',
    registryId: `r${created}`,
    url: 'https://registry.example',
    harborVersion: '2.15.1',
    operation: 'none',
    changes: [],
    clientSecret: 'kept',
    usersToDelete: [],
    promotions: [],
    pendingAdmins: [],
    checks: [],
    findings: [],
    result: 'unchanged',
    steps: [],
    deleted: [],
    reviewedIn: [],
    wasRead: true,
    hasEffect: false,
    written: 'Nothing was written.',
    notes: [],
    ...more,
  };
}

function report(registries: RegistryReport[], more: Partial<Report> = {}): Report {
  return {
    version: 1,
    mode: 'apply',
    reason: 'push to main',
    registries,
    findings: [],
    notes: [],
    config: 'oidc.yml',
    unit: '',
    origin: { ...NO_ORIGIN, event: 'push', runUrl: 'https://github.com/acme/infra/actions/runs/1' },
    written: 'Nothing was written.',
    changed: false,
    destructive: false,
    ...more,
  };
}

test('keeps users who are deleted apart from those who may be', () => {
  const unknown = registry({ operation: 'create', result: 'unknown', deleted: users(2) });
  const applied = registry({ operation: 'delete', result: 'applied', deleted: users(3), hasEffect: true });
  expect(headline(report([unknown, applied]))).toBe(
    'A write to 1 of 2 registries may have taken effect (2 users deleted if so) · ' +
      'Changed 1 of 2 registries, 3 users deleted',
  );
  expect(headline(report([{ ...unknown, deleted: [] }, applied]))).not.toContain('if so');
});

test('does not call registries up to date while a check fails or admins are due', () => {
  const fine = registry({});
  const broken = registry({ checks: [failedCheck] });
  const promoting = registry({ promotions: users(1) });
  const dryRun = { mode: 'dry-run' as const };
  expect(headline(report([fine, fine], dryRun))).toBe('2 registries up to date');
  expect(headline(report([fine, broken], dryRun))).toBe(
    '2 registries equal the file · 1 with a failed check',
  );
  expect(headline(report([fine, promoting], dryRun))).toBe(
    '2 registries equal the file · 1 with admins to set',
  );
  expect(headline(report([fine, promoting]))).toBe('2 registries up to date');
});

test('names both the inputs and the file when both have errors', () => {
  const both = report([], { findings: [error('input'), error('config'), error('config')] });
  expect(headline(both)).toBe('The inputs and the config file `oidc.yml` have 3 errors');
  expect(stepWithoutRegistries(both)).toBe('fix the inputs and secrets, and the file, then push a commit');
  expect(headline(report([], { findings: [error('config')] }))).toBe(
    'The config file `oidc.yml` has 1 error',
  );
});

test('asks for a commit after an API error, which the file may have caused', () => {
  const failed = registry({ operation: 'update', result: 'failed', findings: [error('api-error')] });
  expect(nextStep(failed, report([failed])).step).toMatch(/If that changes the file, push a commit\. Else/);
});

test.each(['cancelled', 'interrupted'] as const)('asks to re-run the job of a run that was %s', (code) => {
  const failed = registry({ operation: 'update', result: 'failed' });
  const { step } = nextStep(failed, report([failed], { findings: [error(code)] }));
  expect(step).toBe('[re-run this job](https://github.com/acme/infra/actions/runs/1)');
});
