import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { markerOf } from '../../src/github/comment.js';
import { unitOf } from '../../src/model/reviewed.js';
import { act, CONFIG_PATH, config, emulator, github, PUSH, pullRequest } from '../support.js';

const same = { oidc: sampleOidc(), users: [] };
const different = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const unit = unitOf(CONFIG_PATH, { serviceName: '', registryId: '' });
const markOf = (run: number): string => markerOf({ unit, run, plan: '', applied: [] });
const mark = markOf(4000);

test('creates one comment per pull request, and updates it in later runs', async () => {
  const hub = await github();
  const api = await emulator({ registry: different });
  const first = await act({ emulator: api, github: hub, event: pullRequest() });
  expect(first.exitCode).toBe(0);
  expect(hub.state.comments).toHaveLength(1);
  expect(first.outputs['comment-url']).toBe('https://github.com/acme/infra/pull/12#issuecomment-1');
  expect(hub.state.comments[0]?.body).toContain('- adminGroup: old');
  expect(hub.state.comments[0]?.body).toContain(first.summary.trim().split('\n')[0]);

  const other = await act({
    emulator: api,
    github: hub,
    event: pullRequest(),
    config: config({}, { adminGroup: 'others' }),
  });
  expect(other.exitCode).toBe(0);
  expect(hub.state.comments).toHaveLength(1);
  expect(hub.state.comments[0]?.body).toContain('+ adminGroup: others');
});

test('creates no comment without changes, but updates an existing one', async () => {
  const hub = await github();
  const api = await emulator({ registry: same });
  await act({ emulator: api, github: hub, event: pullRequest() });
  expect(hub.state.comments).toEqual([]);
  hub.state.comments.push({ id: 5, pullRequest: 12, body: `old\n${mark}`, user: bot });
  const run = await act({ emulator: api, github: hub, event: pullRequest() });
  expect(hub.state.comments[0]?.body).toContain('Merging changes nothing on `production`');
  expect(run.outputs['comment-url']).toContain('#issuecomment-5');
});

test('creates a comment without changes for always, and never writes one for never', async () => {
  const hub = await github();
  const api = await emulator({ registry: same });
  await act({ emulator: api, github: hub, event: pullRequest(), inputs: { comment: 'always' } });
  expect(hub.state.comments).toHaveLength(1);
  hub.received.length = 0;
  await act({ emulator: api, github: hub, event: pullRequest(), inputs: { comment: 'never' } });
  expect(hub.received).toEqual([]);
});

test('finds its comment on the third page', async () => {
  const comments = Array.from({ length: 250 }, (_, index) => ({
    id: index + 1,
    pullRequest: 12,
    body: index === 240 ? `ours\n${mark}` : 'hello',
    user: index === 240 ? bot : { login: 'octocat', type: 'User' as const },
  }));
  const hub = await github({ comments });
  await act({ emulator: await emulator({ registry: different }), github: hub, event: pullRequest() });
  expect(hub.state.comments).toHaveLength(250);
  expect(hub.state.comments[240]?.body).toContain('Merging changes `adminGroup` of `production`');
});

test("doesn't edit a comment with its marker by a user other than the token's", async () => {
  const hub = await github({
    comments: [
      { id: 1, pullRequest: 12, body: `planted\n${mark}`, user: { login: 'mallory', type: 'User' } },
    ],
  });
  await act({ emulator: await emulator({ registry: different }), github: hub, event: pullRequest() });
  expect(hub.state.comments[0]?.body).toBe(`planted\n${mark}`);
  expect(hub.state.comments).toHaveLength(2);
});

test("updates a comment by the token's user, if that is a person", async () => {
  const viewer = { login: 'machine-user', type: 'User' as const };
  const hub = await github({
    viewer,
    comments: [{ id: 1, pullRequest: 12, body: `ours\n${mark}`, user: viewer }],
  });
  await act({ emulator: await emulator({ registry: different }), github: hub, event: pullRequest() });
  expect(hub.state.comments).toHaveLength(1);
  expect(hub.state.comments[0]?.body).toContain('Merging changes `adminGroup` of `production`');
});

test('warns about a rejected comment with the permission, and continues', async () => {
  const hub = await github({ refuse: (_, path) => (path.includes('/comments') ? 403 : undefined) });
  const run = await act({
    emulator: await emulator({ registry: different }),
    github: hub,
    event: pullRequest(),
  });
  expect(run.exitCode).toBe(0);
  expect(run.annotations).toEqual([expect.stringMatching(/^::warning::.*pull-requests: write/)]);
});

test("warns in time if GitHub doesn't respond", async () => {
  const hub = await github({ refuse: () => 'hang' });
  const run = await act({
    emulator: await emulator({ registry: different }),
    github: hub,
    event: pullRequest(),
    inputs: { 'request-timeout': '1' },
  });
  expect(run.exitCode).toBe(0);
  expect(run.annotations).toEqual([expect.stringMatching(/^::warning::.*sent no response/)]);
});

test('leaves the comment unchanged in a run with the `only` input', async () => {
  const hub = await github();
  await act({
    emulator: await emulator({ registry: different }),
    github: hub,
    event: pullRequest(),
    inputs: { only: 'production' },
  });
  expect(hub.received).toEqual([]);
});

test('writes only a summary for other events', async () => {
  const hub = await github();
  await act({
    emulator: await emulator({ registry: different }),
    github: hub,
    event: { name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-12', payload: {} },
  });
  expect(hub.received).toEqual([]);
});

test('never overwrites the comment of a newer run', async () => {
  const newer = `newer\n${markOf(4712)}`;
  const hub = await github({ comments: [{ id: 1, pullRequest: 12, body: newer, user: bot }] });
  const api = await emulator({ registry: different });
  await act({ emulator: api, github: hub, event: pullRequest() });
  expect(hub.state.comments.map(({ body }) => body)).toEqual([newer]);
  await act({ emulator: api, github: hub, event: pullRequest(), env: { GITHUB_RUN_ID: '4713' } });
  expect(hub.state.comments[0]?.body).toContain('run 4713 plan ');
});

test('keeps the first comment of two parallel runs', async () => {
  const hub = await github();
  hub.state.refuse = (method, path) => {
    // another run creates its comment between our read and our write
    if (method === 'POST' && path.endsWith('/comments'))
      hub.state.comments.push({ id: 7, pullRequest: 12, body: `theirs\n${markOf(4700)}`, user: bot });
    return undefined;
  };
  const run = await act({
    emulator: await emulator({ registry: different }),
    github: hub,
    event: pullRequest(),
  });
  expect(hub.state.comments.map(({ id }) => id)).toEqual([7]);
  expect(hub.state.comments[0]?.body).toContain('Merging changes `adminGroup` of `production`');
  expect(run.outputs['comment-url']).toContain('#issuecomment-7');
});

test('updates the comments of its pull requests on a push, and creates none', async () => {
  const sha = 'b'.repeat(40);
  const hub = await github({
    comments: [{ id: 1, pullRequest: 12, body: `planned\n${markOf(4000)}`, user: bot }],
    pullRequestsOf: { [sha]: [12, 13] },
  });
  const event = { ...PUSH, payload: { ...PUSH.payload, commits: [{ id: sha }] } };
  const run = await act({ emulator: await emulator({ registry: different }), github: hub, event });
  expect(run.exitCode).toBe(0);
  expect(hub.state.comments).toHaveLength(1);
  expect(hub.state.comments[0]?.body).toMatch(
    /`adminGroup` of `production` is changed[\s\S]+<sub>Apply \(push to `main`, the default branch\)/,
  );
  expect(hub.state.comments[0]?.body).toContain('/actions/runs/4711');
});

test('reports a failed push in the comment too', async () => {
  const sha = 'b'.repeat(40);
  const hub = await github({
    comments: [{ id: 1, pullRequest: 12, body: `planned\n${markOf(4000)}`, user: bot }],
    pullRequestsOf: { [sha]: [12] },
  });
  const event = { ...PUSH, payload: { ...PUSH.payload, commits: [{ id: sha }] } };
  const run = await act({
    emulator: await emulator({ registry: { ...different, status: 'SUSPENDED' } }),
    github: hub,
    event,
  });
  expect(run.exitCode).toBe(1);
  expect(hub.state.comments[0]?.body).toContain('registry-status');
});

test.each([422, 500, 503])('warns with a fix if GitHub responds with %i', async (status) => {
  const hub = await github({ refuse: (_, path) => (path.includes('/comments') ? status : undefined) });
  const run = await act({
    emulator: await emulator({ registry: different }),
    github: hub,
    event: pullRequest(),
  });
  expect(run.exitCode).toBe(0);
  expect(run.annotations).toEqual([
    expect.stringMatching(
      /^::warning::Could not write the comment on the pull request: GitHub responded with/,
    ),
  ]);
});

test('sends GitHub requests to GITHUB_API_URL', async () => {
  const hub = await github();
  const run = await act({
    emulator: await emulator({ registry: different }),
    github: hub,
    event: pullRequest(),
    env: { GITHUB_API_URL: `${hub.url}/api/v3`, GITHUB_SERVER_URL: 'https://git.acme.example' },
  });
  expect(hub.received[0]).toMatch(/^GET \/api\/v3\/repos\/acme\/infra/);
  expect(hub.state.comments).toHaveLength(1);
  expect(run.summary).toContain('https://git.acme.example/acme/infra/actions/runs/4711');
});

test('reports an invalid config in the comment too', async () => {
  const hub = await github();
  const run = await act({
    emulator: await emulator(),
    github: hub,
    event: pullRequest(),
    config: 'state: gone\n',
  });
  expect(run.exitCode).toBe(1);
  expect(hub.state.comments[0]?.body).toContain('must be `present` or `absent`');
});

test('takes a failure out of the comment when a re-run finds nothing to do', async () => {
  const sha = 'b'.repeat(40);
  const hub = await github({ pullRequestsOf: { [sha]: [12] } });
  let fails = false;
  const api = await emulator({
    registry: structuredClone(different),
    fault: ({ operation }) => (fails && operation === 'getOidc' ? '403' : undefined),
  });
  await act({ emulator: api, github: hub, event: pullRequest() });
  const event = { ...PUSH, payload: { ...PUSH.payload, commits: [{ id: sha }] } };
  const push = (attempt: number) =>
    act({ emulator: api, github: hub, event, env: { GITHUB_RUN_ATTEMPT: String(attempt) } });
  await push(1);
  expect(hub.state.comments[0]?.body).toContain('`adminGroup` of `production` is changed');
  fails = true;
  await push(2);
  expect(hub.state.comments[0]?.body).toContain('api-error');
  fails = false;
  await push(3);
  expect(hub.state.comments[0]?.body).not.toContain('api-error');
});
