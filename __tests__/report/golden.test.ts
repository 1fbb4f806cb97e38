import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { KINDS } from '../../dev/build/reports/kinds.js';
import { contentOf, FOLDER, indexPage } from '../../dev/build/reports/main.js';
import { play } from '../../dev/build/reports/play.js';
import { runStep } from '../../dev/fakes/in-process.js';

test.each(KINDS.map((kind) => [kind.name, kind] as const))(
  'shows the text of docs/reports/%s.md',
  async (name, kind) => {
    const shown = contentOf(kind, await play(kind, runStep));
    expect(shown).toBe(readFileSync(`${FOLDER}/${name}.md`, 'utf8'));
  },
);

test('lists every text on its page', () => {
  expect(indexPage()).toBe(readFileSync(`${FOLDER}/README.md`, 'utf8'));
});
