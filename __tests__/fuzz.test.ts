import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readInputs } from '../src/action/inputs.js';
import { parseConfig } from '../src/config/load.js';
import { ProblemsError } from '../src/model/findings.js';
import { plain } from '../src/model/text.js';
import { providerSchema, registrySchema, usersSchema } from '../src/ovh/registry.js';
import { cases } from './cases.js';
import { config } from './support.js';

// Any input gives a clear error or a correct result, in limited time.

const NOTHING = { serviceName: 'p', registryId: 'r', only: [] };
const yamlish = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'a: ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '\n',
        '  ',
        '&x ',
        '*x',
        '!!binary ',
        '"',
        "'",
        '|',
        '>',
        '%',
        '---\n',
        '? ',
        'provider:\n',
        '<<: ',
        '\t',
        '\u0000',
        '#',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);
/** The valid file with a part removed, duplicated or replaced. */
const mutated = fc
  .tuple(fc.nat(600), fc.nat(40), fc.string({ unit: 'grapheme', maxLength: 10 }))
  .map(([start, length, put]) => {
    const text = config({ deleteUsers: ['a'], admins: ['b'] });
    return text.slice(0, start) + put + text.slice(start + length);
  });
const anyJson = fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.stringify(value));
const wrongTypes = fc.record(
  {
    serviceName: fc.anything(),
    registryId: fc.anything(),
    deleteUsers: fc.anything(),
    provider: fc.oneof(
      fc.anything(),
      fc.dictionary(
        fc.constantFrom(
          'name',
          'endpoint',
          'clientId',
          'scope',
          'groupFilter',
          'verifyCert',
          '__proto__',
          'constructor',
        ),
        fc.anything(),
      ),
    ),
    admins: fc.anything(),
    registries: fc.anything(),
  },
  { requiredKeys: [] },
);

test('returns registries or problems with a position for any config file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        yamlish,
        mutated,
        anyJson,
        wrongTypes.map((value) => {
          try {
            return JSON.stringify(value) ?? '';
          } catch {
            return '';
          }
        }),
      ),
      async (text) => {
        const outcome = await parseConfig('f', text, NOTHING).catch((error: unknown) => error);
        if (outcome instanceof ProblemsError) {
          expect(outcome.problems.length).toBeGreaterThan(0);
          for (const { what, position } of outcome.problems) {
            const message = plain(what);
            expect(message.length).toBeLessThan(2_000);
            if (!message.includes('more problems')) expect(position?.line).toBeGreaterThan(0);
          }
        } else if (outcome instanceof Error) throw outcome;
        else expect((outcome as { registries: unknown[] }).registries.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: cases(3_000) },
  );
});

test('handles a deep or wide file of 1 MB quickly', async () => {
  const texts = [
    '['.repeat(500_000),
    '{a: '.repeat(200_000),
    `a: ${'x'.repeat(1_000_000)}`,
    Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`).join('\n'),
    `registries:\n${'- {}\n'.repeat(20_000)}`,
  ];
  for (const text of texts) {
    const outcome = await parseConfig('f', text, NOTHING).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(ProblemsError);
  }
}, 60_000);

test('returns inputs, or problems that name the input, for any value', () => {
  const names = [
    'CONFIG',
    'ONLY',
    'DRY-RUN',
    'CONCURRENCY',
    'WAIT-TIMEOUT',
    'REQUEST-TIMEOUT',
    'OVH-ENDPOINT',
    'OVH-TOKEN-URL',
    'COMMENT',
    'OVH-CLIENT-ID',
    'OVH-CLIENT-SECRET',
    'OVH-APPLICATION-KEY',
    'OIDC-CLIENT-SECRET',
  ];
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...names.map((name) => `INPUT_${name}`)),
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('true', 'auto', '4', 'https://h/1.0')),
      ),
      (env) => {
        const { inputs, problems } = readInputs(() => undefined, env);
        expect(inputs.concurrency).toBeGreaterThan(0);
        for (const { what } of problems)
          expect(plain(what)).toMatch(
            /`(ovh-[a-z-]+|dry-run|concurrency|wait-timeout|request-timeout|comment|only)`/,
          );
      },
    ),
    { numRuns: cases(2_000) },
  );
});

test('parses or rejects any API response, and ignores prototype keys', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))),
        fc.constant(JSON.parse('{"__proto__":{"verifyCert":true},"name":"x"}')),
      ),
      (answer) => {
        for (const schema of [providerSchema, registrySchema, usersSchema]) schema.safeParse(answer);
        expect(({} as { verifyCert?: boolean }).verifyCert).toBeUndefined();
      },
    ),
    { numRuns: cases(2_000) },
  );
});
