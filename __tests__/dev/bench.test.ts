import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

const KINDS = [
  'a blocked create',
  'an update',
  'a pull request with a comment',
  'no changes, provider and login checked',
  'dry run with changes, login checked',
  'schedule, login checked',
  '10 registries, no changes',
];

// CI compares all of them.
test.each(KINDS.slice(0, process.env.CI ? KINDS.length : 2))(
  'compares %s with a baseline that makes the same calls',
  (kind) => {
    const text = execFileSync(process.execPath, ['build/dev/build/bench/bench.js', kind], {
      encoding: 'utf8',
      timeout: 50_000,
      env: { ...process.env, TEST_NODE: process.env.TEST_NODE ?? process.execPath, BENCH_ROUNDS: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(text).toMatch(/^dist: \d+\.\d\d MiB, of it index\.js \d+ KiB$/m);
    const row = text.split('\n').find((line) => line.startsWith(`| ${kind} |`));
    expect(row).toMatch(/^\| [^|]+( \| \d+){2} \| \d+\.\d\d( \| \d+){4} \|$/);
    const cells =
      row
        ?.split(' | ')
        .slice(-2)
        .map((cell) => Number.parseInt(cell, 10)) ?? [];
    expect(cells[0]).toBeGreaterThan(2);
    expect(cells[1]).toBe(cells[0]);
  },
);
