import { expect, test } from '@jest/globals';
import type { GitHubState, Refusal } from '../../dev/fakes/github.js';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import {
  act,
  CONFIG_PATH,
  config,
  emulator,
  github,
  HEAD,
  PUSH,
  planOf,
  pullRequest,
  writes,
} from '../support.js';

const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };
const NEWER = 'e'.repeat(40);
const stale: Partial<GitHubState> = {
  heads: { main: NEWER },
  files: {
    [`${HEAD}:${CONFIG_PATH}`]: config(),
    [`${NEWER}:${CONFIG_PATH}`]: config({}, { adminGroup: 'newer' }),
  },
};

/** Rejects the first `times` requests for the branch head. */
function refusing(refusal: number | Refusal | 'reset', times: number): GitHubState['refuse'] {
  let left = times;
  return (_, path) => (path.includes('/branches/') && left-- > 0 ? refusal : undefined);
}

const soon = (): string => String(Math.ceil(Date.now() / 1000) + 1);

test.each<[string, () => Refusal]>([
  ['429', () => ({ status: 429, message: 'Too many requests', headers: { 'retry-after': '1' } })],
  ['403 with Retry-After', () => ({ status: 403, message: 'slow down', headers: { 'retry-after': '1' } })],
  [
    '403 with no requests left',
    () => ({
      status: 403,
      message: 'API rate limit exceeded',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon() },
    }),
  ],
  [
    '403 over a secondary rate limit',
    () => ({ status: 403, message: 'You have exceeded a secondary rate limit.' }),
  ],
])('waits for a rate limit on the branch head, and still stops a re-run job: %s', async (_, refusal) => {
  const api = await emulator({ registry: structuredClone(old) });
  const hub = await github({ ...stale, refuse: refusing(refusal(), 1) });
  const run = await act({ emulator: api, github: hub, env: { GITHUB_RUN_ATTEMPT: '2' } });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'stale-commit' }] });
  expect(run.log).toContain("GitHub's rate limit is reached");
  expect(writes(api)).toEqual([]);
});

test('names a rate limit of more than a minute as the cause, and stops a re-run job', async () => {
  const refusal = { status: 403, message: 'slow down', headers: { 'retry-after': '3600' } };
  const first = await emulator({ registry: structuredClone(old) });
  const run = await act({
    emulator: first,
    github: await github({ ...stale, refuse: refusing(refusal, 9) }),
  });
  expect(planOf(run)).toMatchObject({
    result: 'applied',
    findings: [{ level: 'warning', code: 'stale-unknown' }],
  });
  expect(run.annotations.join()).toContain('rate limit');
  expect(run.annotations.join()).not.toContain('permissions');
  const second = await emulator({ registry: structuredClone(old) });
  const again = await act({
    emulator: second,
    github: await github({ ...stale, refuse: refusing(refusal, 9) }),
    env: { GITHUB_RUN_ATTEMPT: '2' },
  });
  expect(again.exitCode).toBe(1);
  expect(planOf(again)).toMatchObject({
    result: 'blocked',
    findings: [{ level: 'error', code: 'stale-unknown' }],
  });
  expect(writes(second)).toEqual([]);
});

test('reports any other 403 as a missing permission, without waiting', async () => {
  const hub = await github({ ...stale, refuse: refusing(403, 9) });
  const run = await act({ emulator: await emulator({ registry: structuredClone(old) }), github: hub });
  expect(hub.received.filter((line) => line.includes('/branches/'))).toHaveLength(1);
  expect(run.annotations.join()).toContain('contents: read');
});

test('retries a broken connection, and reports it as such', async () => {
  const hub = await github({ refuse: refusing('reset', 1) });
  const api = await emulator({ registry: structuredClone(old) });
  expect(planOf(await act({ emulator: api, github: hub }))).toMatchObject({
    result: 'applied',
    findings: [],
  });
  const broken = await act({
    emulator: await emulator({ registry: structuredClone(old) }),
    github: await github({ refuse: refusing('reset', 99) }),
  });
  expect(broken.annotations.join()).toMatch(/no response from GitHub.*githubstatus/);
  expect(broken.annotations.join()).not.toContain('permissions');
});

test('names a locked conversation as the reason for a missing comment', async () => {
  const refusal = { status: 403, message: 'Unable to create comment because issue is locked.' };
  const hub = await github({ refuse: (method) => (method === 'POST' ? refusal : undefined) });
  const run = await act({
    emulator: await emulator({ registry: structuredClone(old) }),
    github: hub,
    event: pullRequest(),
  });
  expect(run.exitCode).toBe(0);
  expect(run.annotations).toEqual([expect.stringMatching(/locked.*Unlock the conversation/)]);
  expect(run.summary).toContain('comment-failed');
});

test('writes the comment after a rate limit', async () => {
  let left = 1;
  const refusal = { status: 429, message: 'Too many requests', headers: { 'retry-after': '1' } };
  const hub = await github({ refuse: (method) => (method === 'POST' && left-- > 0 ? refusal : undefined) });
  const run = await act({
    emulator: await emulator({ registry: structuredClone(old) }),
    github: hub,
    event: pullRequest(),
  });
  expect(run.exitCode).toBe(0);
  expect(hub.state.comments).toHaveLength(1);
});

test("sends only requests that match GitHub's OpenAPI description", async () => {
  const hub = await github({ ...stale, pullRequestsOf: { [PUSH.sha]: [12] } });
  const payload = { ...PUSH.payload, repository: { full_name: 'acme/infra' }, commits: [{ id: PUSH.sha }] };
  await act({
    emulator: await emulator({ registry: structuredClone(old) }),
    github: hub,
    event: { ...PUSH, payload },
  });
  await act({
    emulator: await emulator({ registry: structuredClone(old) }),
    github: hub,
    event: pullRequest(),
  });
  await act({ emulator: await emulator(), github: hub, event: pullRequest() });
  expect(new Set(hub.received.map((line) => line.replace(/\d+$/, 'N')))).toEqual(
    new Set([
      'GET /repos/acme/infra',
      'GET /repos/acme/infra/branches/main',
      `GET /repos/acme/infra/contents/${encodeURIComponent(CONFIG_PATH)}`,
      `GET /repos/acme/infra/commits/${PUSH.sha}/pulls`,
      'GET /repos/acme/infra/issues/12/comments',
      'GET /repos/acme/infra/pulls/N',
      'POST /graphql',
      'POST /repos/acme/infra/issues/12/comments',
      'PATCH /repos/acme/infra/issues/comments/N',
    ]),
  );
  expect(hub.violations).toEqual([]);
});
