import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { KINDS } from '../../dev/build/reports/kinds.js';
import { contentOf, FOLDER, indexPage } from '../../dev/build/reports/main.js';
import { play } from '../../dev/build/reports/play.js';

let texts = new Map<string, string>();
beforeAll(async () => {
  texts = await play(KINDS);
}, 120_000);

test.each(KINDS.map((kind) => [kind.name, kind] as const))(
  'shows the text of docs/reports/%s.md',
  (name, kind) => {
    expect(contentOf(kind, texts.get(name) ?? '')).toBe(readFileSync(`${FOLDER}/${name}.md`, 'utf8'));
  },
);

test('lists every text on its page', () => {
  expect(indexPage()).toBe(readFileSync(`${FOLDER}/README.md`, 'utf8'));
});
