import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonFacts } from '../../src/lib/json.js';

test.each([
  ['{}', [], 1],
  ['{"a":1,"b":{"a":2}}', [], 2],
  ['{"a":1,"a":2}', [[[], 'a']], 1],
  ['{"a":1,"\\u0061":2}', [[[], 'a']], 1],
  ['{"keys":[{"n":1},{"n":1,"x":"}{\\"","n":2}]}', [[['keys', 1], 'n']], 3],
  ['[["a","a"],{"a":"a","b":"a"}]', [], 2],
] as const)('finds the repeated keys of %s', (text, repeated, depth) => {
  const facts = jsonFacts(text);
  expect(facts.repeated.map(({ path, key }) => [path, key])).toEqual(repeated);
  expect(facts.depth).toBe(depth);
});

test('finds no repeated key in what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFacts(text).repeated).toEqual([]);
    }),
  );
});
