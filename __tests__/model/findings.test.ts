import { expect, test } from '@jest/globals';
import {
  ActionError,
  BlockedError,
  finding,
  findingOf,
  findingsOf,
  InterruptedError,
  isSame,
  messageOf,
  ProblemsError,
  withPositions,
} from '../../src/model/findings.js';
import { plain, text, words } from '../../src/model/text.js';
import { CancelledError } from '../../src/model/wait.js';

const missing = finding('secret-missing', text`A secret is missing.`, { fix: text`Set it.` });

test('names its errors, so that a log shows what they are', () => {
  expect(
    [new ActionError(missing), new BlockedError(missing), new InterruptedError()].map(({ name }) => name),
  ).toEqual(['ActionError', 'BlockedError', 'InterruptedError']);
  expect(new ActionError(missing).message).toBe('A secret is missing. Set it.');
  expect(new ActionError(missing, 'why').cause).toBe('why');
  expect([new ActionError(missing).concernsRun, new InterruptedError().finding.code]).toEqual([
    false,
    'interrupted',
  ]);
});

test.each<[string, unknown, string]>([
  ['an error with a finding', new BlockedError(missing), 'secret-missing: A secret is missing. Set it.'],
  ['a canceled run', new CancelledError(), 'cancelled: The run was canceled.'],
  [
    'an error of a program',
    new TypeError('x is undefined'),
    'internal: Unexpected `TypeError`: `x is undefined`. This is a bug in the action.',
  ],
  ['a text', 'why', 'internal: Unexpected `string`: `why`. This is a bug in the action.'],
])('says what ended a run: %s', (_, error, expected) => {
  const found = findingOf(error);
  expect(`${found.code}: ${plain(messageOf(found))}`.slice(0, expected.length)).toBe(expected);
  expect(findingsOf(error)).toEqual([found]);
});

test('reports each problem of inputs and file with its place', () => {
  const problems = [
    { what: words('one'), position: { line: 2, column: 1 } },
    { what: words('two'), code: 'input' as const },
  ];
  expect(
    findingsOf(new ProblemsError(problems)).map(({ code, what, fix, position }) => [
      code,
      plain(what),
      plain(fix),
      position,
    ]),
  ).toEqual([
    ['config', 'one', '', { line: 2, column: 1 }],
    ['input', 'two', '', undefined],
  ]);
  expect(findingsOf(new ProblemsError([{ what: words('x') }], 'input'))[0]?.code).toBe('input');
  expect([new ProblemsError(problems).message, new ProblemsError(problems).name]).toEqual([
    'one two',
    'ProblemsError',
  ]);
});

test('tells to send everything again, unless it is not known what was sent', () => {
  const resend = { what: text`x.`, fix: text`y.`, next: 'resend' } as const;
  expect(plain(messageOf({ ...resend, code: 'verification-failed' }))).toBe(
    'x. Check the settings. If they are right, run with `rotate-client-secret: true` to send them again. y.',
  );
  expect(plain(messageOf({ ...resend, code: 'unknown' }))).toBe('x. y.');
  expect(plain(messageOf({ what: text`x.`, names: text`Names.`, fix: text`y.` }))).toBe('x. Names. y.');
});

test('knows a finding with the same words, and adds positions of keys', () => {
  expect(isSame(missing, { ...missing, key: 'x' })).toBe(true);
  expect(isSame(missing, { ...missing, level: 'warning' })).toBe(false);
  expect(isSame(missing, { ...missing, what: text`other` })).toBe(false);
  const position = { line: 3, column: 2 };
  const keyed = { ...missing, key: 'provider' };
  expect(withPositions([missing, keyed], (key) => (key === 'provider' ? position : undefined))).toEqual([
    missing,
    { ...keyed, position },
  ]);
  expect(withPositions([keyed], () => undefined)).toEqual([keyed]);
});
