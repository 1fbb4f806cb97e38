import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { adopt } from '../../src/config/adopt.js';
import { parseConfig } from '../../src/config/load.js';
import { ProblemsError } from '../../src/model/findings.js';
import { providerSchema } from '../../src/ovh/registry.js';
import { differences } from '../../src/plan/diff.js';

const PROVIDER = 'provider: {name: k, endpoint: "https://k.example.com", clientId: h}\n';
const entries = (count: number, entry: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `  - ${entry(index)}\n`).join('');
const list = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(', ');

/** Config files of about 64 KiB times a factor. Each repeats one construct many times. */
const SHAPES: Record<string, (factor: number) => string> = {
  'aliases of one name': (factor) =>
    `${PROVIDER}registryId: r\nadmins: [&n a, ${list(16_000 * factor, () => '*n')}]\n`,
  'anchors and aliases': (factor) =>
    `${PROVIDER}registryId: r\n` +
    `admins: [${list(2_500 * factor, (index) => `&n${index} a${index}, *n${index}`)}]\n`,
  'entries with one ID': (factor) => `registries:\n${entries(4_000 * factor, () => '{registryId: r}')}`,
  'entries with one name': (factor) =>
    `${PROVIDER}registries:\n${entries(2_000 * factor, (index) => `{name: n, registryId: r${index}}`)}`,
  'entries that are valid': (factor) =>
    `serviceName: p\n${PROVIDER}` +
    `registries:\n${entries(2_500 * factor, (index) => `{registryId: r${index}}`)}`,
  'many default admins for many entries': (factor) =>
    `serviceName: p\n${PROVIDER}admins: [${list(4_000 * factor, (index) => `a${index}`)}]\n` +
    `registries:\n${entries(1_300 * factor, (index) => `{registryId: r${index}}`)}`,
  'many default scopes for many entries': (factor) =>
    'serviceName: p\nprovider: {name: k, endpoint: "https://k.example.com", clientId: h, ' +
    `scope: [openid, ${list(4_000 * factor, (index) => `s${index}`)}]}\n` +
    `registries:\n${entries(1_300 * factor, (index) => `{registryId: r${index}}`)}`,
  'unknown keys': (factor) =>
    Array.from({ length: 6_000 * factor }, (_, index) => `key${index}: 1`).join('\n'),
  'unknown keys in a default provider': (factor) =>
    `provider:\n${Array.from({ length: 3_000 * factor }, (_, index) => `  key${index}: 1\n`).join('')}` +
    `registries:\n${entries(1_300 * factor, () => '{}')}`,
  'one key many times': (factor) => 'registryId: r\n'.repeat(4_500 * factor),
  'wrong items of a list': (factor) => `admins: [${list(12_000 * factor, () => '[]')}]\n`,
  'wrong entries': (factor) => `registries:\n${'  - 1\n'.repeat(10_000 * factor)}`,
  'group filters': (factor) =>
    `serviceName: p\n${PROVIDER}registries:\n${entries(400 * factor, (index) => {
      const filter = `(a|b|c[0-9]{1,50}){1,10}${index}`;
      return `{registryId: r${index}, provider: {groupsClaim: g, groupFilter: "${filter}"}}`;
    })}`,
  'deeply nested lists': (factor) => `admins: ${'['.repeat(30_000 * factor)}`,
  'one long string': (factor) => `registryId: ${'x'.repeat(64_000 * factor)}\n`,
  tags: (factor) => '- !x a\n'.repeat(9_000 * factor),
};

test.each([
  ['repetitions', 3_000, (index: number) => `a{1000}${index}`],
  ['classes', 140, (index: number) => `${'(?i)['.padEnd(1_800, '\\pL\\PM')}${index}]`],
  ['ranges without case', 140, (index: number) => `${'(?i)['.padEnd(1_801, 'a-\\x{10ffff}')}${index}]`],
])(
  'rejects group filters that are too complex in total, before compiling them: %s',
  async (_, size, filter) => {
    const entry = (index: number): string =>
      `{registryId: r${index}, provider: {groupFilter: '${filter(index)}'}}`;
    const file =
      'serviceName: p\n' +
      'provider: {name: k, endpoint: "https://k.example.com", clientId: h, groupsClaim: g}\n' +
      `registries:\n${entries(size, entry)}`;
    const error = await parseConfig('f', file, { serviceName: '', registryId: '', only: [] }).catch(
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(ProblemsError);
    expect(error.message).toContain('too complex together');
  },
);

const load = (text: string): Promise<unknown> =>
  parseConfig('f', text, { serviceName: '', registryId: '', only: [] }).catch((error: unknown) => {
    if (!(error instanceof ProblemsError)) throw error;
  });

/** Returns the CPU time of this process for some work, in milliseconds. */
async function cost(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Allows a little more than linear time for four times as much. Quadratic time would be sixteen times as long. */
async function expectLinear(small: () => Promise<unknown>, large: () => Promise<unknown>): Promise<void> {
  const once = Math.min(await cost(small), await cost(small), await cost(small));
  const limit = 9 * Math.max(once, 20);
  let fourTimes = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && fourTimes > limit; round++)
    fourTimes = Math.min(fourTimes, await cost(large));
  expect(fourTimes).toBeLessThanOrEqual(limit);
}

test.each(Object.entries(SHAPES))(
  'takes at most nine times as long for a file four times as large: %s',
  async (_, shape) => {
    const [small, large] = [shape(0.5), shape(2)];
    expect(Buffer.byteLength(large)).toBeGreaterThan(50_000);
    await expectLinear(
      () => load(small),
      () => load(large),
    );
  },
  120_000,
);

test('takes at most nine times as long to adopt the live settings of four times as many registries', async () => {
  const live = providerSchema.parse(sampleOidc({ adminGroup: 'others' }));
  const work = (count: number) => async (): Promise<void> => {
    const text = `serviceName: p\nregistries:\n${entries(count, (index) => `{registryId: r${index}, ${PROVIDER.trim()}}`)}`;
    const differing = Array.from({ length: count }, (_, index) => ({ name: `r${index}`, live }));
    const inputs = { serviceName: '', registryId: '', only: [] };
    const isEqual: Parameters<typeof adopt>[3] = ({ provider }, settings) =>
      provider !== undefined && differences(settings, provider).length === 0;
    const adopted = await adopt({ path: 'f', text }, inputs, differing, isEqual);
    expect(adopted?.names).toHaveLength(count);
  };
  await expectLinear(work(60), work(240));
});
