import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, codeBlock, tableCell, toMarkdown } from '../../src/report/escape.js';
import { scalar } from '../../src/report/restore.js';
import { toTerminal } from '../../src/report/terminal.js';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '&#27;[31m',
    '\u001b[2J',
    '\u0085\u007f\u009b31m',
    '&#38;#27;',
    '</code>&#27;',
    '[x](https://evil.example)',
    '```',
    '> [!NOTE]',
  ),
);

test('shows no control character of a value, in a sentence, a cell or a block', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const cell = `| ${tableCell(value)} |`;
      const markdown = [code(value), cell, codeBlock('yaml', scalar(value)), toMarkdown(`A \`${value}\`.`)];
      const text = toTerminal(markdown.join('\n\n'), false);
      expect(text.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  'CORP\\_svc',
  'a**b**c',
  '<sub>',
  'x&amp;y',
  '<a name="x"></a>boss',
  '[a](https://evil.example)',
  '<code>&#27;[2J</code>',
  '<code>&#10;::error::x&#10;</code>',
  '&#27;[31m',
  'a|b & c',
  'a``b',
  '***',
])('shows %s exactly, wherever it is', (value) => {
  for (const markdown of [code(value), `### ${code(value)}`, `- ${code(value)} and **more**`])
    expect(toTerminal(markdown, false)).toContain(value);
  expect(toTerminal(`| ${tableCell(value)} |`, false)).toContain(value);
  if (!value.includes('`'))
    expect(toTerminal(toMarkdown(`A \`${value}\`.`), false)).toBe(`A \`${value}\`.\n`);
  expect(toTerminal(`${code(value)}\n\nEnd.`, false)).not.toMatch(/^::/m);
});

test('shows a cell as it was, and leaves encoded signs elsewhere', () => {
  expect(toTerminal(`| ${tableCell('a|b & c')} |`, false)).toBe('| a|b & c |\n');
  expect(toTerminal(code('&#27;'), false)).toBe('`&#27;`\n');
});

test('colors headings, alerts and diffs where a terminal has colors', () => {
  const markdown = '### Title\n\n> [!CAUTION]\n> Careful.\n\n```diff\n+ new\n- old\n```\n';
  expect(toTerminal(markdown, true)).toBe(
    '\u001b[1mTitle\u001b[0m\n\n\u001b[33mCAUTION\u001b[0m\nCareful.\n\n' +
      '\u001b[32m+ new\u001b[0m\n\u001b[31m- old\u001b[0m\n',
  );
});
