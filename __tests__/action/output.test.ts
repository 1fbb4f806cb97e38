import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Output } from '../../src/action/output.js';
import { text, words } from '../../src/model/text.js';
import { cases } from '../cases.js';

/** Returns what a function writes to standard output. */
function written(work: () => void): string {
  const { write } = process.stdout;
  const { exitCode } = process;
  let shown = '';
  process.stdout.write = ((chunk: string) => {
    shown += chunk;
    return true;
  }) as typeof process.stdout.write;
  try {
    work();
  } finally {
    process.stdout.write = write;
    process.exitCode = exitCode;
  }
  return shown;
}

const nastyString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '::set-output name=x::y',
    '  ::error::x',
    '\n::stop-commands::x',
    '##[group]x',
    'a ##[command]b',
    '\r\n::warning::x',
    '\u001b[31mred',
    '%0A::error::x',
    ':::x',
    ' \t::x',
    '\u2028::error::x',
    '#\u200b#[x]',
  ),
  fc
    .array(fc.constantFrom(':', '#', '[', ']', ' ', '\n', '\r', '%', 'A', '0'), { maxLength: 20 })
    .map((parts) => parts.join('')),
);
/** A line that is printed already, or a text with the value in it. */
const nasty = fc.oneof(
  nastyString,
  nastyString.map((value) => text`${value}`),
  nastyString.map((value) => text`:${words(':')}${value}: ${[value, value]}`),
);

test('redacts a secret before it truncates a value', () => {
  const output = new Output({ summary: '', output: '', temp: '', isRequired: false });
  written(() => output.addSecret('s3cret-of-the-account'));
  for (let length = 260; length <= 300; length++) {
    const value = `${'x'.repeat(length)} s3cret-of-the-account`;
    const shown = written(() => output.info(text`OVHcloud responded with ${value}`));
    expect(shown).toContain('xxx');
    expect(shown).not.toContain('s3c');
  }
});

test('logs no value that works as a workflow command or moves the cursor', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const output = new Output({ summary: '', output: '', temp: '', isRequired: false });
      const lines = written(() => output.info(value)).split('\n');
      expect(lines).toHaveLength(2);
      expect(lines[0]).not.toMatch(/^\s*::|##\[/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the test expects none of them
      expect(lines[0]).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
    { numRuns: cases(3_000) },
  );
});

test('writes exactly one workflow command for an annotation', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const output = new Output({ summary: '', output: '', temp: '', isRequired: false });
      output.annotate('warning', value, { file: '.github/x.yml', position: { line: 2, column: 3 } });
      const lines = written(() => output.finish(false, value))
        .trimEnd()
        .split('\n');
      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatch(/^::warning file=\.github\/x\.yml,line=2,col=3::/);
      expect(lines[1]).toMatch(/^::error::/);
    }),
    { numRuns: cases(1_000) },
  );
});

test('opens and closes a group with any title', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const output = new Output({ summary: '', output: '', temp: '', isRequired: false });
      const lines = written(() => output.group(value, [value]))
        .trimEnd()
        .split('\n');
      expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([
        expect.stringMatching(/^::group::/),
        '::endgroup::',
      ]);
    }),
    { numRuns: cases(1_000) },
  );
});
