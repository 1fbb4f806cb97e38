import { expect, test } from '@jest/globals';
import type { GitHubFake, GitHubState } from '../../dev/fakes/github.js';
import { LOCAL_USERS, sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { Emulator } from '../../dev/fakes/ovhcloud/server.js';
import type { Registry } from '../../dev/fakes/ovhcloud/state.js';
import { markerOf } from '../../src/github/comment.js';
import { unitOf } from '../../src/model/reviewed.js';
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

const SQUASH = 'e'.repeat(40);
const EARLIER = 'd'.repeat(40);
const secondsAgo = (seconds: number): number => Math.floor(Date.now() / 1000) - seconds;

/** Returns a push of one commit. */
function push(message: string, pushedAt = secondsAgo(0)) {
  const repository = { ...PUSH.payload.repository, pushed_at: pushedAt };
  return { ...PUSH, sha: SQUASH, payload: { repository, commits: [{ id: SQUASH, message }] } };
}

const WITHOUT = { oidc: undefined, users: structuredClone(LOCAL_USERS) };
const OLD = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };
const FILE = config({ deleteUsers: true });

/** Makes the dry run of pull request 12, which then is merged. */
async function reviewed(
  registry: Partial<Registry>,
  state: Partial<GitHubState> = {},
  file = FILE,
): Promise<{ api: Emulator; hub: GitHubFake }> {
  const api = await emulator({ registry: structuredClone(registry) });
  const hub = await github({ heads: { main: SQUASH }, ...state });
  await act({ emulator: api, github: hub, config: file, event: pullRequest() });
  hub.received.length = 0;
  return { api, hub };
}

const found = (run: Awaited<ReturnType<typeof act>>): string[] =>
  planOf(run).findings.map(({ code }: { code: string }) => code);

test.each([
  'Enable OIDC (#12)',
  'Enable OIDC (#12)\n\nWith a body',
  'Merge pull request #12 from acme/topic',
])('finds the pull request in the message while GitHub is late: %j', async (message) => {
  const { api, hub } = await reviewed(WITHOUT);
  hub.state.pullRequests = { 12: { head: HEAD, merged: true, mergeSha: SQUASH } };
  // Someone adds a user that nobody reviewed.
  api.registries[0]?.users.push({ id: '40', user: 'dave', email: '', password: '' });
  const run = await act({ emulator: api, github: hub, config: FILE, event: push(message) });
  expect(found(run)).toEqual(['plan-changed']);
  expect(planOf(run).findings[0].message).toContain('the deletion of `dave`');
  expect(writes(api)).toEqual([]);
});

test('asks again while GitHub still shows the named pull request as open', async () => {
  const { api, hub } = await reviewed(WITHOUT);
  hub.state.pullRequests = { 12: { head: HEAD, merged: false } };
  let asked = 0;
  hub.state.refuse = (_, path) => {
    if (path.endsWith('/pulls/12') && ++asked === 3)
      hub.state.pullRequests = { 12: { head: HEAD, merged: true, mergeSha: SQUASH } };
    return undefined;
  };
  const run = await act({ emulator: api, github: hub, config: FILE, event: push('Enable OIDC (#12)') });
  expect(run.log).toContain("GitHub doesn't show #12 as merged yet. Asking again.");
  expect(run.summary).toContain('as reviewed in #12');
  expect(asked).toBe(3);
});

test('blocks a deletion if GitHub never knows the pull request, and says to re-run the job', async () => {
  const { api, hub } = await reviewed(WITHOUT);
  hub.state.pullRequests = { 12: { head: HEAD, merged: false } };
  const event = push('Enable OIDC (#12)', secondsAgo(120));
  const run = await act({ emulator: api, github: hub, config: FILE, event });
  expect(found(run)).toEqual(['plan-unreviewed']);
  expect(run.log).toContain('GitHub still shows #12 as open');
  expect(run.log).toContain('Re-run the job in some minutes');
  expect(writes(api)).toEqual([]);
  // What can be undone is applied.
  const other = await reviewed(OLD);
  other.hub.state.pullRequests = { 12: { head: HEAD, merged: false } };
  const update = await act({ emulator: other.api, github: other.hub, event });
  expect(planOf(update)).toMatchObject({ result: 'applied', findings: [] });
});

test.each(['Fix typo (#999)', 'Cut costs (#1)', 'Enable OIDC', 'Revert "Enable OIDC (#12)"'])(
  'takes a number that is no open pull request for text: %j',
  async (message) => {
    const { api, hub } = await reviewed(WITHOUT);
    hub.state.comments.length = 0;
    hub.state.pullRequests = { 1: { head: HEAD, merged: true, mergeSha: 'b'.repeat(40) } };
    const run = await act({ emulator: api, github: hub, config: FILE, event: push(message) });
    expect(planOf(run)).toMatchObject({ result: 'applied', findings: [] });
    expect(run.log).toContain('Not compared with a reviewed plan: no pushed commit belongs to');
  },
);

test.each<[string, (hub: GitHubFake) => void, string]>([
  ['GitHub fails', (hub) => Object.assign(hub.state, { refuse: refusing('/pulls', 503) }), 'Re-run the job'],
  ['a permission is missing', (hub) => Object.assign(hub.state, { refuse: refusing('/pulls', 403) }), 'read'],
  [
    "the comment is of another job's token",
    (hub) => Object.assign(hub.state, { viewer: { login: 'app[bot]', type: 'Bot' } }),
    'Use the same `github-token` in both jobs',
  ],
  [
    'the plan is for an older commit',
    (hub) => Object.assign(hub.state.pullRequests[12] ?? {}, { head: 'b'.repeat(40) }),
    'workflow_dispatch',
  ],
])('blocks a create with the fix for its cause if %s, and applies an update', async (_, change, fix) => {
  for (const [registry, isBlocked] of [
    [WITHOUT, true],
    [OLD, false],
  ] as const) {
    const { api, hub } = await reviewed(registry, { pullRequestsOf: { [SQUASH]: [12] } });
    change(hub);
    const file = isBlocked ? FILE : config();
    const run = await act({ emulator: api, github: hub, config: file, event: push('Enable OIDC') });
    expect(found(run)).toEqual(isBlocked ? ['plan-unreviewed'] : []);
    expect(writes(api).length === 0).toBe(isBlocked);
    expect(run.log).toContain(fix);
  }
});

function refusing(end: string, status: number) {
  return (_: string, path: string): number | undefined => (path.endsWith(end) ? status : undefined);
}

/** Two pull requests are merged before the first one's job has run. */
async function twoMerged(): Promise<{ api: Emulator; hub: GitHubFake; run: ReturnType<typeof act> }> {
  const before = { oidc: sampleOidc({ adminGroup: 'old', groupFilter: 'x' }), users: [] };
  const { api, hub } = await reviewed(before, {}, config({}, { groupFilter: 'x' }));
  const payload = pullRequest().payload as { pull_request: object };
  const second = {
    ...pullRequest(),
    payload: { ...payload, pull_request: { ...payload.pull_request, number: 13 } },
  };
  await act({ emulator: api, github: hub, event: second, config: config({}, { adminGroup: 'old' }) });
  Object.assign(hub.state, {
    pullRequests: { 12: { head: HEAD }, 13: { head: HEAD } },
    pullRequestsOf: { [EARLIER]: [12], [SQUASH]: [13] },
    commitsOf: { [CONFIG_PATH]: [SQUASH, EARLIER] },
  });
  hub.received.length = 0;
  return { api, hub, run: act({ emulator: api, github: hub, event: push('Second (#13)') }) };
}

test('applies what two pull requests showed, if both were merged before the first job ran', async () => {
  const { run, hub } = await twoMerged();
  const { summary } = await run;
  expect(summary).toContain('as reviewed in #13, #12');
  expect(hub.received).toContain('GET /repos/acme/infra/commits');
});

test('looks no further back than to the pull request that was applied', async () => {
  const { api, hub } = await twoMerged().then(async (stage) => {
    await stage.run;
    return stage;
  });
  // Both comments now say that they were applied. Someone restores the old settings.
  for (const comment of hub.state.comments)
    expect(comment.body).toMatch(/ run \d+ plan \S+( applied \S+)? -->$/);
  const first = hub.state.comments.find(({ pullRequest: number }) => number === 12);
  if (first !== undefined) first.body = first.body.replace(/( plan \S+) -->$/, '$1 applied 0123456789 -->');
  const key = /applied (\w{10})/.exec(
    hub.state.comments.find(({ pullRequest: n }) => n === 13)?.body ?? '',
  )?.[1];
  if (first !== undefined) first.body = first.body.replace('0123456789', key ?? '');
  Object.assign(api.registries[0] ?? {}, { oidc: sampleOidc({ adminGroup: 'old', groupFilter: 'x' }) });
  const run = await act({ emulator: api, github: hub, event: push('Second (#13)') });
  expect(found(run)).toEqual(['plan-changed']);
});

test('no value of the file or the API can hold the marker of a comment', async () => {
  const unit = unitOf('other.yml', { serviceName: '', registryId: '' });
  const marker = markerOf({ unit, run: 1, plan: '', applied: [] });
  const api = await emulator({
    registry: { oidc: sampleOidc({ adminGroup: marker, groupFilter: `|${marker}` }) },
  });
  const hub = await github();
  const run = await act({ emulator: api, github: hub, event: pullRequest() });
  const [body = ''] = hub.state.comments.map((comment) => comment.body);
  expect(body.match(/<!--/g)).toHaveLength(1);
  expect(body).toContain('ovh-registry-oidc');
  expect(run.summary).not.toContain('<!--');
});

test("is not silenced by another bot's quotation of its comment", async () => {
  const { api, hub } = await reviewed(OLD);
  const [own] = hub.state.comments;
  const quoted = {
    id: 9,
    pullRequest: 12,
    body: `> quoted\n${own?.body}`,
    user: { login: 'quoter[bot]', type: 'Bot' as const },
  };
  hub.state.comments.unshift(quoted);
  const before = quoted.body;
  await act({
    emulator: api,
    github: hub,
    config: config({}, { adminGroup: 'others' }),
    event: pullRequest(),
  });
  expect(quoted.body).toBe(before);
  expect(own?.body).toContain('+ adminGroup: others');
});

test('finds the pull request of the newest commit if the payload can not be read', async () => {
  const { api, hub } = await reviewed(WITHOUT, { pullRequestsOf: { [SQUASH]: [12] } });
  api.registries[0]?.users.push({ id: '40', user: 'dave', email: '', password: '' });
  const run = await act({
    emulator: api,
    github: hub,
    config: FILE,
    event: push('Enable OIDC (#12)'),
    env: { GITHUB_EVENT_PATH: '/nowhere/event.json', GITHUB_API_URL: hub.url },
  });
  expect(found(run)).toEqual(['plan-changed']);
  expect(writes(api)).toEqual([]);
});
