import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { parseConfig } from '../../src/config/load.js';
import { NO_ORIGIN, type RegistryReport, type Report } from '../../src/model/report.js';
import { providerSchema } from '../../src/ovh/responses.js';
import { differences } from '../../src/plan/diff.js';
import { renderReport } from '../../src/report/markdown.js';
import { restoreYaml } from '../../src/report/restore.js';

const limitOf = (max: number) => ({
  max,
  measure: (text: string) => text.length,
  rest: 'the [run](https://x)',
});

const live = providerSchema.parse(sampleOidc());

function several(size: number, users: number): Report {
  const registry = (index: number): RegistryReport => ({
    name: `registry-${index}`,
    serviceName: 'p',
    registryId: `r${index}`,
    url: 'https://registry.example',
    harborVersion: '2.15.1',
    operation: index % 2 ? 'update' : 'create',
    changes: [{ field: 'groupFilter', before: 'x'.repeat(100), after: 'ü'.repeat(100) }],
    clientSecret: 'sent',
    usersToDelete: Array.from({ length: index % 2 ? 0 : users }, (_, user) => ({
      id: `${index}-${user}`,
      user: `user-${index}-${user}`,
    })),
    promotions: [],
    pendingAdmins: [],
    checks: [],
    findings: [
      { level: 'error', code: 'api-error', message: 'Something went wrong here, and this is what to do.' },
    ],
    result: 'planned',
    steps: ['A step.'],
    deleted: [],
    reviewedIn: [],
    wasRead: true,
    hasEffect: false,
    written: 'Nothing was written.',
    notes: [],
    before: live,
  });
  return {
    version: 1,
    mode: 'dry-run',
    reason: 'the input dry-run is true',
    registries: Array.from({ length: size }, (_, index) => registry(index)),
    findings: [],
    notes: [],
    config: 'c.yml',
    unit: '',
    origin: { ...NO_ORIGIN, runUrl: 'https://github.com/acme/infra/actions/runs/1' },
    written: 'Nothing was written.',
    changed: false,
    destructive: false,
  };
}

test.each([1, 10, 100, 500])(
  'keeps a report on %i registries within its limit, and drops deletions last',
  (size) => {
    const report = several(size, 3);
    const markdown = renderReport(report, limitOf(65_000));
    expect(markdown.length).toBeLessThanOrEqual(65_000);
    for (const { usersToDelete } of report.registries)
      for (const { user } of usersToDelete) expect(markdown).toContain(`\`${user}\``);
    if (size >= 100) {
      expect(markdown).toMatch(/\*\*\d+ sections of this report omitted\.\*\* See the \[run\]\(https:/);
      expect(markdown).not.toContain('Live values before: put them back');
    }
  },
);

test('counts a byte limit in bytes', () => {
  const markdown = renderReport(several(300, 3), {
    ...limitOf(50_000),
    measure: (text) => Buffer.byteLength(text),
  });
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(50_000);
});

test('keeps a very long list of users within the limit, and counts the omitted ones', () => {
  const markdown = renderReport(several(500, 50), limitOf(65_000));
  expect(markdown.length).toBeLessThanOrEqual(65_000);
  expect(markdown).toMatch(/of this report omitted/);
  expect(markdown.split('\n')[0]).toContain('deletes 12500 users');
});

const text = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((value) => !/\p{Cc}/u.test(value));
test('restores the live values from their YAML: a plan against them has no changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        name: text.filter(Boolean),
        endpoint: fc.constantFrom('https://a.example', 'https://b.example/x/'),
        clientId: text.filter(Boolean),
        scope: fc.subarray(['openid', 'email', 'groups']).map((scopes) => ['openid', ...scopes].join(',')),
        groupsClaim: fc.constant('groups'),
        adminGroup: text,
        groupFilter: fc.constantFrom('', '^a.*'),
        userClaim: text,
        verifyCert: fc.option(fc.boolean(), { nil: undefined }),
        autoOnboard: fc.option(fc.boolean(), { nil: undefined }),
      }),
      async (values) => {
        const before = { ...values, status: 'READY' };
        const yaml = restoreYaml(before, {
          changes: [],
          operation: 'update',
          promotions: [],
          pendingAdmins: [],
        });
        expect(parse(yaml)).toHaveProperty('provider');
        const { registries } = await parseConfig('c', `serviceName: p\nregistryId: r\n${yaml}\n`, {
          serviceName: '',
          registryId: '',
          only: [],
        });
        const [registry] = registries;
        if (registry?.provider === undefined) throw new Error('no provider');
        expect(differences(before, registry.provider)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
