import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { parseConfig } from '../../src/config/load.js';
import { finding } from '../../src/model/findings.js';
import type { RegistryReport, Report } from '../../src/model/report.js';
import { text } from '../../src/model/text.js';
import { providerSchema } from '../../src/ovh/registry.js';
import { differences } from '../../src/plan/diff.js';
import { toPage } from '../../src/report/print.js';
import { restoreYaml } from '../../src/report/restore.js';
import { cases } from '../cases.js';
import { registryReport, sampleReport } from '../sample-report.js';

const limitOf = (max: number) => ({
  max,
  measure: (content: string) => content.length,
  rest: 'the [run](https://x)',
});

const live = providerSchema.parse(sampleOidc());

function several(size: number, users: number): Report {
  const registry = (index: number): RegistryReport =>
    registryReport({
      name: `registry-${index}`,
      operation: index % 2 ? 'update' : 'create',
      changes: [{ field: 'groupFilter', before: 'x'.repeat(100), after: 'ü'.repeat(100) }],
      clientSecret: 'sent',
      usersToDelete: Array.from({ length: index % 2 ? 0 : users }, (_, user) => ({
        id: `${index}-${user}`,
        user: `user-${index}-${user}`,
      })),
      findings: [finding('client-change', text`Something went wrong here, and this is what to do.`)],
      result: 'planned',
      before: live,
    });
  return sampleReport(
    Array.from({ length: size }, (_, index) => registry(index)),
    { mode: 'dry-run', isByInput: true, reason: 'the input dry-run is true' },
  );
}

test.each([1, 10, 100, 500])(
  'keeps a report on %i registries within its limit, and drops deletions last',
  (size) => {
    const report = several(size, 3);
    const markdown = toPage(report, limitOf(65_000));
    expect(markdown.length).toBeLessThanOrEqual(65_000);
    for (const { usersToDelete } of report.registries)
      for (const { user } of usersToDelete) expect(markdown).toContain(`\`${user}\``);
    if (size >= 100) {
      expect(markdown).toMatch(/\*\*\d+ sections of this report omitted\.\*\* See the \[run\]\(https:/);
      expect(markdown).not.toContain('<details><summary>');
    }
  },
);

test('counts a byte limit in bytes', () => {
  const markdown = toPage(several(300, 3), {
    ...limitOf(50_000),
    measure: (content) => Buffer.byteLength(content),
  });
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(50_000);
});

test('keeps a very long list of users within the limit, and counts the omitted ones', () => {
  const markdown = toPage(several(500, 50), limitOf(65_000));
  expect(markdown.length).toBeLessThanOrEqual(65_000);
  expect(markdown).toMatch(/of this report omitted/);
  expect(markdown.split('\n')[0]).toContain('deletes 12500 users');
});

const word = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((value) => !/\p{Cc}/u.test(value));
test('restores the live values from their YAML: a plan against them has no changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        name: word.filter(Boolean),
        endpoint: fc.constantFrom('https://a.example', 'https://b.example/x/'),
        clientId: word.filter(Boolean),
        scope: fc.subarray(['openid', 'email', 'groups']).map((scopes) => ['openid', ...scopes].join(',')),
        groupsClaim: fc.constant('groups'),
        adminGroup: word,
        groupFilter: fc.constantFrom('', '^a.*'),
        userClaim: word,
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
    { numRuns: cases(300) },
  );
});
