import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { parse } from 'yaml';
import { configSchema } from '../../dev/build/schema.js';
import { parseConfig } from '../../src/config/load.js';
import { BOOLEAN_KEYS, ENTRY_KEYS, PROVIDER_KEYS, REGISTRIES_KEYS } from '../../src/config/schema.js';
import { ProblemsError } from '../../src/model/findings.js';
import { plain } from '../../src/model/text.js';
import { cases } from '../cases.js';
import { config } from '../support.js';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const validate = formats.default(new Ajv({ strict: false })).compile(configSchema());

test('keeps config.schema.json up to date (npm run build && npm run docs)', () => {
  expect(read('config.schema.json')).toBe(`${JSON.stringify(configSchema(), undefined, 2)}\n`);
});

const pages = [
  'README.md',
  ...readdirSync(new URL('docs/', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const examples = pages
  .flatMap((page) =>
    [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ''], index): [string, string] => [
      `${page} ${index + 1}`,
      text,
    ]),
  )
  .filter(
    ([, text]) => /^(registryId|registries|serviceName|provider|state):/m.test(text) && !/^on:/m.test(text),
  );

test('finds config examples in the docs', () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
});

test.each([...examples, ['dev/try/example.yml', read('dev/try/example.yml')] as [string, string]])(
  'accepts the example %s',
  (_, text) => {
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
  },
);

test('rejects what the action rejects, as far as a schema can', () => {
  for (const change of [{ state: 'gone' }, { colour: 'red' }, { deleteUsers: 'all' }, { admins: 'alice' }])
    expect(validate(JSON.parse(config(change)))).toBe(false);
  for (const change of [
    { verifyCert: 'true' },
    { clientSecret: 'x' },
    { clientSecretEnv: 'OVH_CLIENT_SECRET' },
  ])
    expect(validate(JSON.parse(config({}, change)))).toBe(false);
  expect(validate({ deleteUsers: true, registries: [{ registryId: 'r' }] })).toBe(false);
});

test('describes every key', () => {
  const look = (node: unknown, path: string): string[] => {
    if (node === null || typeof node !== 'object') return [];
    const {
      properties = {},
      description,
      ...rest
    } = node as { properties?: Record<string, object>; description?: string };
    const missing = Object.entries(properties)
      .filter(([, value]) => !('description' in value))
      .map(([key]) => `${path}.${key}`);
    return [
      ...missing,
      ...Object.entries(properties).flatMap(([key, value]) => look(value, `${path}.${key}`)),
      ...Object.values({ rest, description }).flatMap((value) =>
        Array.isArray(value) ? value.flatMap((item) => look(item, path)) : [],
      ),
    ];
  };
  const { anyOf } = configSchema() as { anyOf: object[] };
  expect(anyOf.flatMap((part) => look(part, ''))).toEqual([]);
});

/** Mistakes that a JSON Schema can't express, by the loader's message. On all others both must agree. */
const BEYOND_SCHEMA = [
  /is missing/, // required after the defaults are merged in
  /must be an ID\./,
  /`endpoint` must/,
  /`scope` lacks `openid`/,
  /of at most 100 scopes/, // after a string is split
  /`adminGroup` has no effect/,
  /people choose their name/,
  /Harbor can't compile/,
  /have the name/,
  /are the same registry/,
  /on one line/, // \P{Cc} isn't a pattern of every validator
];

const text = fc.oneof(
  fc.constantFrom('a', 'https://k.example.com', 'openid', 'groups', '', 'x y', 'a\u0007b', 'a/b'),
  fc.string({ maxLength: 20 }),
);
const odd = fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), text, fc.array(text, { maxLength: 3 }));
const keys = <T>(names: readonly string[], value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...names, 'groupClaim', 'length'), value, { maxKeys: 6 });
const someProvider = fc.oneof(
  { arbitrary: keys(PROVIDER_KEYS, odd), weight: 4 },
  { arbitrary: odd, weight: 1 },
);
const someEntry = fc
  .tuple(keys(ENTRY_KEYS, odd), fc.option(someProvider))
  .map(([entry, provider]) => ({ ...entry, ...(provider !== null && { provider }) }));
const someFile = fc.oneof(
  someEntry,
  fc
    .tuple(keys(REGISTRIES_KEYS, odd), fc.oneof(fc.array(fc.oneof(someEntry, odd), { maxLength: 3 }), odd))
    .map(([file, registries]) => ({ ...file, registries })),
  // valid except for one key
  fc.tuple(fc.constantFrom(...PROVIDER_KEYS, ...ENTRY_KEYS), odd).map(([key, value]) => ({
    ...JSON.parse(
      config(key in PROVIDER_NAMES ? {} : { [key]: value }, key in PROVIDER_NAMES ? { [key]: value } : {}),
    ),
  })),
);
const PROVIDER_NAMES = Object.fromEntries(PROVIDER_KEYS.map((key) => [key, true]));

test('agrees with the loader on everything that a schema can express', async () => {
  let accepted = 0;
  let rejected = 0;
  await fc.assert(
    fc.asyncProperty(someFile, async (file) => {
      const problems = await parseConfig('f', JSON.stringify(file), {
        serviceName: 'p',
        registryId: 'r',
        only: [],
      }).then(
        () => [],
        (error: unknown) => {
          if (error instanceof ProblemsError) return error.problems.map(({ what }) => plain(what));
          throw error;
        },
      );
      const bySchema = problems.filter((message) => !BEYOND_SCHEMA.some((pattern) => pattern.test(message)));
      // Like the loader: a number is its source text, and so is a boolean where a string is expected.
      const isValid = validate(asRead(file));
      if (bySchema.length > 0) expect({ file, problems, isValid }).toMatchObject({ isValid: false });
      if (!isValid) expect({ file, problems: problems.length > 0 }).toMatchObject({ problems: true });
      if (problems.length === 0) accepted++;
      else rejected++;
    }),
    { numRuns: cases(5_000), seed: 20_261_124 },
  );
  expect(accepted).toBeGreaterThan(cases(100));
  expect(rejected).toBeGreaterThan(cases(1_000));
}, 120_000);

function asRead(value: unknown, key = ''): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return BOOLEAN_KEYS.has(key) ? value : String(value);
  if (Array.isArray(value)) return value.map((item) => asRead(item, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asRead(inner, name)]));
}
