import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OWN_WORDS, partsOf, Redactor } from '../../src/action/redact.js';
import { quote } from '../../src/lib/quote.js';
import { Secret } from '../../src/lib/secret.js';
import { plainWhole, text } from '../../src/model/text.js';
import { cases } from '../cases.js';

test('never prints a secret by accident', () => {
  const secret = new Secret('hunter2');
  const shown = [
    String(secret),
    `${secret}`,
    JSON.stringify({ secret }),
    Object.keys(secret).join(),
    JSON.stringify(Object.entries(secret)),
  ];
  expect(shown.join()).not.toContain('hunter2');
  expect(secret.reveal()).toBe('hunter2');
});

test('splits a secret into itself and its lines of eight characters or more', () => {
  expect(partsOf('short\nlong enough\n')).toEqual([
    'short\nlong enough\n',
    'short\nlong enough',
    'long enough',
  ]);
});

test('redacts every encoding of a secret, wherever it is in the text', () => {
  fc.assert(
    fc.property(
      fc
        .string({ minLength: 4, maxLength: 60, unit: 'grapheme' })
        .filter((text) => text.trim() === text && !'*'.repeat(99).includes(text) && !OWN_WORDS.has(text)),
      fc.string(),
      fc.nat(2),
      (secret, around, shift) => {
        const redactor = new Redactor();
        redactor.add(secret);
        const forms = [
          secret,
          encodeURIComponent(secret),
          JSON.stringify(secret).slice(1, -1),
          Buffer.from(secret).toString('base64'),
          new URLSearchParams({ a: secret }).toString().slice(2),
        ];
        for (const form of forms) expect(redactor.text(`${around}\u0000${form}\u0000`)).not.toContain(form);
        // as in a Basic header, after a user name
        const basic = Buffer.from(`${'x'.repeat(shift)}:${secret}`).toString('base64');
        if (Buffer.byteLength(secret) >= 6) expect(redactor.text(basic)).not.toBe(basic);
        expect(JSON.stringify(redactor.deep({ a: [{ b: secret }] }))).not.toContain(
          JSON.stringify(secret).slice(1, -1),
        );
      },
    ),
    { numRuns: cases(500) },
  );
});

test('redacts the longer secret completely when one secret is part of another', () => {
  const redactor = new Redactor();
  redactor.add('abcd');
  redactor.add('abcd-efgh');
  expect(redactor.text('x abcd-efgh y abcd z')).toBe('x *** y *** z');
});

test("doesn't redact parts under four characters, so that text stays readable", () => {
  const redactor = new Redactor();
  redactor.add('the');
  expect(redactor.text('the registry')).toBe('the registry');
});

test('redacts the values of a text and pieces of a secret in them, but no words of our own', () => {
  const redactor = new Redactor();
  redactor.add('client secret of the registry');
  const link = { label: text`see ${'client secret of the registry'}`, href: '#x' };
  const said = text`The client secret of the registry is ${'a client secret of the'}, ${link} and ${['b', 'the client secret of the registry']}.`;
  expect(plainWhole(redactor.deep(said))).toBe(
    'The client secret of the registry is `a ***`, see `***` and `b` and `the ***`.',
  );
});

test('redacts a secret whose backticks or control characters were escaped', () => {
  const redactor = new Redactor();
  redactor.add('p`4ss-Word\u0007-1');
  expect(redactor.text(`it says ${quote('p`4ss-Word\u0007-1')}`)).toBe('it says `***`');
});
