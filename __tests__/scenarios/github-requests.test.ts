import { expect, test } from '@jest/globals';
import { sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { act, config, emulator, github, PUSH, pullRequest } from '../support.js';

/** Requests to GitHub in a push after a pull request with a comment. docs/figures.md has the same table. */
const ROWS: [
  what: string,
  commits: { distinct: boolean }[],
  registries: number,
  writes: number,
  none: number,
][] = [
  ['a squash merge', [{ distinct: true }], 1, 5, 2],
  ['a merge of 12 commits', [...Array(12).fill({ distinct: false }), { distinct: true }], 1, 5, 2],
  ['a rebase merge of 3 commits', Array(3).fill({ distinct: true }), 1, 7, 4],
  ['a rebase merge of 12 commits', Array(12).fill({ distinct: true }), 1, 14, 11],
  ['a squash merge', [{ distinct: true }], 50, 5, 2],
  ['a rebase merge of 12 commits', Array(12).fill({ distinct: true }), 50, 14, 11],
];

test.each(ROWS)('%s, %j, %i registries', async (_, commits, size, withWrites, withoutWrites) => {
  const ids = Array.from({ length: size }, (_, index) => `r${index}`);
  const shas = commits.map((_, index) => String(index).padStart(40, 'b'));
  const { name: _name, registryId: _id, ...entry } = JSON.parse(config());
  const text = JSON.stringify({ registries: ids.map((id) => ({ ...entry, name: id, registryId: id })) });
  const registries = ids.map((id) =>
    sampleRegistry({ id, oidc: sampleOidc({ adminGroup: 'old' }), users: [] }),
  );
  const api = await emulator({ registries });
  const hub = await github({ pullRequestsOf: Object.fromEntries(shas.map((sha) => [sha, [12]])) });
  const step = { emulator: api, github: hub, config: text };
  await act({ ...step, event: pullRequest() });
  const payload = { ...PUSH.payload, commits: shas.map((id, index) => ({ id, ...commits[index] })) };
  for (const expected of [withWrites, withoutWrites]) {
    hub.received.length = 0;
    expect((await act({ ...step, event: { ...PUSH, payload } })).exitCode).toBe(0);
    expect([expected, hub.received]).toEqual([hub.received.length, hub.received]);
  }
});
