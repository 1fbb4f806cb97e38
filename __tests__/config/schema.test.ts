import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { configSchema } from '../../dev/build/schema.js';
import { config } from '../support.js';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const validate = new Ajv({ strict: false }).compile(configSchema());

test('config.schema.json is what the schema gives (npm run build && npm run docs)', () => {
  expect(read('config.schema.json')).toBe(`${JSON.stringify(configSchema(), undefined, 2)}\n`);
});

const pages = [
  'README.md',
  ...readdirSync(new URL('docs/providers/', ROOT)).map((name) => `docs/providers/${name}`),
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

test('there are examples to look at', () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
});

test.each([...examples, ['dev/try/example.yml', read('dev/try/example.yml')] as [string, string]])(
  'the example %s fits it',
  (_, text) => {
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
  },
);

test('what the action refuses it refuses too, as far as a schema can', () => {
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

test('every key has a description', () => {
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
