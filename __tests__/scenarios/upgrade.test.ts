import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { CODES } from '../../src/model/codes.js';
import { act, emulator, github, HEAD, PUSH, planOf, pullRequest } from '../support.js';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
/** A file of 1.0, and the comment that 1.0 wrote about it. */
const config = read('__tests__/fixtures/v1/ovh-registry-oidc.yml');
const body = read('__tests__/fixtures/v1/comment.md');
const MERGE = 'e'.repeat(40);

async function stage() {
  const user = { login: 'github-actions[bot]', type: 'Bot' } as const;
  const hub = await github({
    comments: [{ id: 5, pullRequest: 12, body, user }],
    pullRequestsOf: { [MERGE]: [12] },
  });
  const api = await emulator({ registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] } });
  return { hub, step: { emulator: api, github: hub, config } };
}

test("updates 1.0's comment on an open pull request, and stores the plan in it", async () => {
  const { hub, step } = await stage();
  const run = await act({ ...step, event: pullRequest() });
  expect([run.exitCode, planOf(run).result]).toEqual([0, 'planned']);
  expect(hub.state.comments.map(({ id }) => id)).toEqual([5]);
  expect(hub.state.comments[0]?.body).toMatch(
    /^### Merging changes `adminGroup` of `production`[\s\S]* plan \S+ -->$/,
  );
});

test('applies a pull request that 1.0 planned, and says that it was not compared', async () => {
  const { hub, step } = await stage();
  const event = { ...PUSH, sha: HEAD, payload: { ...PUSH.payload, commits: [{ id: MERGE }] } };
  const run = await act({ ...step, event });
  expect([run.exitCode, planOf(run).result, run.annotations]).toEqual([0, 'applied', []]);
  expect(run.log).toContain('Not compared with a reviewed plan: #12: no plan in the comment.');
  expect(hub.state.comments[0]?.body).toContain('`adminGroup` of `production` is changed');
});

test('names every code of 1.0 that has another name', () => {
  const page = read('CHANGELOG.md');
  const renamed = [...page.matchAll(/^- `([\w-]+)`.* is now `([\w-]+)`\.$/gm)];
  expect(renamed.length).toBe(7);
  for (const [, before = '', now = ''] of renamed) {
    expect(CODES).not.toHaveProperty(before);
    expect(CODES).toHaveProperty(now);
  }
});
