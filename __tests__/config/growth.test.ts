import { expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/load.js';
import { ProblemsError } from '../../src/model/findings.js';

const PROVIDER = 'provider: {name: k, endpoint: "https://k.example.com", clientId: h}\n';
const entries = (count: number, entry: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `  - ${entry(index)}\n`).join('');
const list = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(', ');

/** Files of about 64 KiB by a factor, each with much of one thing. */
const SHAPES: Record<string, (factor: number) => string> = {
  'aliases of one name': (factor) =>
    `${PROVIDER}registryId: r\nadmins: [&n a, ${list(16_000 * factor, () => '*n')}]\n`,
  'anchors and aliases': (factor) =>
    `${PROVIDER}registryId: r\nadmins: [${list(2_500 * factor, (index) => `&n${index} a${index}, *n${index}`)}]\n`,
  'entries with one ID': (factor) => `registries:\n${entries(4_000 * factor, () => '{registryId: r}')}`,
  'entries with one name': (factor) =>
    `${PROVIDER}registries:\n${entries(2_000 * factor, (index) => `{name: n, registryId: r${index}}`)}`,
  'entries that are valid': (factor) =>
    `serviceName: p\n${PROVIDER}registries:\n${entries(2_500 * factor, (index) => `{registryId: r${index}}`)}`,
  'many default admins for many entries': (factor) =>
    `serviceName: p\n${PROVIDER}admins: [${list(4_000 * factor, (index) => `a${index}`)}]\nregistries:\n${entries(1_300 * factor, (index) => `{registryId: r${index}}`)}`,
  'many default scopes for many entries': (factor) =>
    `serviceName: p\nprovider: {name: k, endpoint: "https://k.example.com", clientId: h, scope: [openid, ${list(4_000 * factor, (index) => `s${index}`)}]}\nregistries:\n${entries(1_300 * factor, (index) => `{registryId: r${index}}`)}`,
  'unknown keys': (factor) =>
    Array.from({ length: 6_000 * factor }, (_, index) => `key${index}: 1`).join('\n'),
  'unknown keys in a default provider': (factor) =>
    `provider:\n${Array.from({ length: 3_000 * factor }, (_, index) => `  key${index}: 1\n`).join('')}registries:\n${entries(1_300 * factor, () => '{}')}`,
  'one key many times': (factor) => 'registryId: r\n'.repeat(4_500 * factor),
  'wrong items of a list': (factor) => `admins: [${list(12_000 * factor, () => '[]')}]\n`,
  'wrong entries': (factor) => `registries:\n${'  - 1\n'.repeat(10_000 * factor)}`,
  'group filters': (factor) =>
    `serviceName: p\n${PROVIDER}registries:\n${entries(400 * factor, (index) => `{registryId: r${index}, provider: {groupsClaim: g, groupFilter: "(a|b|c[0-9]{1,50}){1,10}${index}"}}`)}`,
  'deeply nested lists': (factor) => `admins: ${'['.repeat(30_000 * factor)}`,
  'one long string': (factor) => `registryId: ${'x'.repeat(64_000 * factor)}\n`,
  tags: (factor) => '- !x a\n'.repeat(9_000 * factor),
};

test('group filters that are too complex together are rejected rather than compiled', async () => {
  const entry = (index: number): string =>
    `{registryId: r${index}, provider: {groupFilter: "a{1000}${index}"}}`;
  const file = `serviceName: p\nprovider: {name: k, endpoint: "https://k.example.com", clientId: h, groupsClaim: g}\nregistries:\n${entries(3_000, entry)}`;
  const error = await parseConfig('f', file, { serviceName: '', registryId: '', only: [] }).catch(
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(ProblemsError);
  expect(error.message).toContain('too complex together');
});

/** CPU milliseconds of this thread, the least of three. */
async function cost(text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    await parseConfig('f', text, { serviceName: '', registryId: '', only: [] }).catch((error: unknown) => {
      if (!(error instanceof ProblemsError)) throw error;
    });
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Twice the file may take four times as long and a little more: what grows with its square takes sixteen times. */
test.each(Object.entries(SHAPES))(
  'four times as much takes no more than nine times as long: %s',
  async (_, shape) => {
    const once = await cost(shape(1));
    const fourTimes = await cost(shape(4));
    expect(Buffer.byteLength(shape(4))).toBeGreaterThan(100_000);
    expect(fourTimes / Math.max(once, 20)).toBeLessThan(9);
  },
  120_000,
);
