import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partsOf, Redactor } from '../../src/action/redact.js';
import { quote } from '../../src/lib/quote.js';
import { Secret } from '../../src/lib/secret.js';
import { OWN_WORDS } from '../../src/model/words.js';

test('a secret can’t be printed by accident', () => {
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

test('the parts of a secret are itself and its lines of eight characters or more', () => {
  expect(partsOf('short\nlong enough\n')).toEqual([
    'short\nlong enough\n',
    'short\nlong enough',
    'long enough',
  ]);
});

test('no form of a secret is left, wherever it stands', () => {
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
        // as a Basic header would hold it, behind a user name
        const basic = Buffer.from(`${'x'.repeat(shift)}:${secret}`).toString('base64');
        if (Buffer.byteLength(secret) >= 6) expect(redactor.text(basic)).not.toBe(basic);
        expect(JSON.stringify(redactor.deep({ a: [{ b: secret }] }))).not.toContain(
          JSON.stringify(secret).slice(1, -1),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('of a secret that is part of another nothing of the longer one is left', () => {
  const redactor = new Redactor();
  redactor.add('abcd');
  redactor.add('abcd-efgh');
  expect(redactor.text('x abcd-efgh y abcd z')).toBe('x *** y *** z');
});

test('pieces under four characters are not struck, or every text would be full of holes', () => {
  const redactor = new Redactor();
  redactor.add('the');
  expect(redactor.text('the registry')).toBe('the registry');
});

test('a secret is found also after a backtick or a control character of it was made fit to be shown', () => {
  const redactor = new Redactor();
  redactor.add('p`4ss-Word\u0007-1');
  expect(redactor.text(`it says ${quote('p`4ss-Word\u0007-1')}`)).toBe('it says `***`');
});
