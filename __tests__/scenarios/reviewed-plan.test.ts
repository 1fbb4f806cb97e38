import { expect, test } from '@jest/globals';
import type { GitHubFake, GitHubState } from '../../dev/fakes/github.js';
import { LOCAL_USERS, sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import type { Emulator, EmulatorOptions } from '../../dev/fakes/ovhcloud/server.js';
import type { Registry, User } from '../../dev/fakes/ovhcloud/state.js';
import {
  act,
  config,
  emulator,
  github,
  HEAD,
  PUSH,
  planOf,
  pullRequest,
  SCHEDULE,
  writes,
} from '../support.js';

const MERGE = 'e'.repeat(40);
const push = (...ids: string[]) => ({
  ...PUSH,
  payload: { ...PUSH.payload, commits: ids.map((id) => ({ id })) },
});
const PUSHED = push(MERGE);
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const DAVE: User = { id: '40', user: 'dave', email: 'dave@example.com', password: '' };

const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };
const usersOf = (users: readonly User[]): Partial<Registry> => ({
  oidc: undefined,
  users: structuredClone([...users]),
});
const NAMES = LOCAL_USERS.map(({ user }) => user);

interface Stage {
  api: Emulator;
  hub: GitHubFake;
  run: (
    event: Parameters<typeof act>[0]['event'],
    more?: Partial<Parameters<typeof act>[0]>,
  ) => ReturnType<typeof act>;
}

/** Starts with a registry, and makes the pull request's dry run. */
async function reviewed(
  registry: Partial<Registry>,
  {
    file = config(),
    state = {},
    inputs = {},
    fault,
  }: {
    file?: string;
    state?: Partial<GitHubState>;
    inputs?: Record<string, string>;
    fault?: EmulatorOptions['fault'];
  } = {},
): Promise<Stage> {
  const api = await emulator({ registry, ...(fault !== undefined && { fault }) });
  const hub = await github({ pullRequestsOf: { [MERGE]: [12] }, ...state });
  const run: Stage['run'] = (event, more) =>
    act({ emulator: api, github: hub, config: file, ...(event !== undefined && { event }), ...more });
  expect((await run(pullRequest(), { inputs })).exitCode).toBe(0);
  hub.received.length = 0;
  api.received.length = 0;
  return { api, hub, run };
}

const codesOf = (run: Awaited<ReturnType<typeof act>>): string[] =>
  planOf(run).findings.map(({ level, code }: { level: string; code: string }) => `${level} ${code}`);

type Outcome = 'applied' | 'plan-changed' | 'plan-unreviewed';
type Row = [
  what: string,
  scene: { registry: Partial<Registry>; file?: string },
  change: (stage: Stage) => void,
  outcomes: { auto: Outcome; strict: Outcome },
];
const live = ({ api }: Stage): Registry => api.registries[0] as Registry;
const oidc = (stage: Stage) => live(stage).oidc as NonNullable<Registry['oidc']>;
const create = { registry: usersOf(LOCAL_USERS), file: config({ deleteUsers: true }) };
const ROWS: Row[] = [
  ['nothing', { registry: old }, () => undefined, { auto: 'applied', strict: 'applied' }],
  [
    'another field',
    { registry: old },
    (stage) => Object.assign(oidc(stage), { groupFilter: 'x' }),
    { auto: 'plan-changed', strict: 'plan-changed' },
  ],
  [
    'the same field to another value',
    { registry: old },
    (stage) => Object.assign(oidc(stage), { adminGroup: 'older' }),
    { auto: 'plan-changed', strict: 'plan-changed' },
  ],
  [
    'the same field to the value of the file, and it alone',
    { registry: { oidc: sampleOidc({ adminGroup: 'old', groupFilter: 'x' }), users: [] } },
    (stage) => Object.assign(oidc(stage), { adminGroup: 'harbor-admin' }),
    { auto: 'applied', strict: 'applied' },
  ],
  [
    'the issuer',
    { registry: old },
    (stage) => Object.assign(oidc(stage), { endpoint: 'https://other.example.com' }),
    { auto: 'plan-changed', strict: 'plan-changed' },
  ],
  [
    'OIDC, which was disabled',
    { registry: old },
    (stage) => Object.assign(live(stage), { oidc: undefined }),
    { auto: 'plan-changed', strict: 'plan-changed' },
  ],
  [
    'a user more',
    create,
    (stage) => live(stage).users.push({ ...DAVE }),
    { auto: 'plan-changed', strict: 'plan-changed' },
  ],
  ['a user less', create, (stage) => live(stage).users.pop(), { auto: 'applied', strict: 'applied' }],
  [
    'a named user more',
    { registry: usersOf(LOCAL_USERS), file: config({ deleteUsers: [...NAMES, 'dave'] }) },
    (stage) => live(stage).users.push({ ...DAVE }),
    { auto: 'applied', strict: 'applied' },
  ],
  [
    'the comment, which is gone',
    { registry: old },
    ({ hub }) => hub.state.comments.splice(0),
    { auto: 'applied', strict: 'plan-unreviewed' },
  ],
  [
    'the comment, which a stranger copied',
    { registry: old },
    ({ hub }) => Object.assign(hub.state.comments[0] as object, { user: { login: 'mallory', type: 'User' } }),
    { auto: 'applied', strict: 'plan-unreviewed' },
  ],
  [
    'the comment, which another app copied',
    { registry: old },
    ({ hub }) => Object.assign(hub.state.comments[0] as object, { user: { login: 'app[bot]', type: 'Bot' } }),
    { auto: 'applied', strict: 'plan-unreviewed' },
  ],
  [
    'the comment, which someone edited',
    { registry: old },
    ({ hub }) => {
      const [comment] = hub.state.comments;
      if (comment !== undefined) comment.body = comment.body.replace(/ plan .{12}/, ' plan AAAAAAAAAAAA');
    },
    { auto: 'applied', strict: 'plan-unreviewed' },
  ],
  [
    'the pull request, which has a newer commit',
    { registry: old },
    ({ hub }) => Object.assign(hub.state.pullRequests, { 12: { head: 'b'.repeat(40) } }),
    { auto: 'applied', strict: 'plan-unreviewed' },
  ],
  [
    'the pull request, which was not merged',
    { registry: old },
    ({ hub }) => Object.assign(hub.state.pullRequests, { 12: { head: HEAD, merged: false } }),
    { auto: 'applied', strict: 'plan-unreviewed' },
  ],
  [
    'the pull request, which was merged elsewhere',
    { registry: old },
    ({ hub }) => Object.assign(hub.state.pullRequests, { 12: { head: HEAD, base: 'release' } }),
    { auto: 'applied', strict: 'plan-unreviewed' },
  ],
];

const EXPECTED: Record<Outcome, { exit: number; codes: string[] }> = {
  applied: { exit: 0, codes: [] },
  'plan-changed': { exit: 1, codes: ['error plan-changed'] },
  'plan-unreviewed': { exit: 1, codes: ['error plan-unreviewed'] },
};

test.each(
  ROWS.flatMap(([what, scene, change, outcomes]) =>
    (['auto', 'strict', 'off'] as const).map(
      (policy) => [what, policy, policy === 'off' ? 'applied' : outcomes[policy], scene, change] as const,
    ),
  ),
)(
  'changed between review and push: %s. With `%s` the push is %s',
  async (what, policy, outcome, scene, change) => {
    const stage = await reviewed(structuredClone(scene.registry), scene);
    change(stage);
    const { api, run } = stage;
    const pushed = await run(PUSHED, { inputs: { 'reviewed-plan': policy } });
    const { exit, codes } = EXPECTED[outcome];
    const told = codesOf(pushed).filter((code) => code.includes('plan-'));
    expect([pushed.exitCode, told]).toEqual([exit, codes]);
    expect(writes(api).length > 0).toBe(exit === 0);
    const isReviewed = outcome === 'applied' && policy !== 'off' && !/comment|pull request/.test(what);
    expect(pushed.summary.includes('as reviewed in #12')).toBe(isReviewed);
    expect(pushed.log.includes('as reviewed in #12')).toBe(isReviewed);
    if (policy === 'auto' && /comment|pull request/.test(what))
      expect(pushed.log).toContain('Not compared with a reviewed plan: ');
  },
);

test('names everything that is new, and says what to do', async () => {
  const stage = await reviewed(usersOf(LOCAL_USERS), { file: config({ deleteUsers: true }) });
  live(stage).users.push({ ...DAVE });
  const run = await stage.run(PUSHED);
  expect(run.summary).toContain('Blocked: nothing was written to `production`');
  expect(run.summary).toContain('does more than #12 showed: the deletion of `dave`');
  expect(run.summary).toContain(
    '**Next:** check the changes. To apply all of them, run the workflow on `main`.',
  );
  expect(run.summary).toContain('Otherwise open a new pull request');
  expect(run.log).toContain('workflow_dispatch');
  const manual = await stage.run(
    { ...PUSHED, name: 'workflow_dispatch' },
    { inputs: { 'reviewed-plan': 'strict' } },
  );
  expect(planOf(manual)).toMatchObject({ result: 'applied', findings: [] });
});

test('applies what was reviewed when a failed job is re-run, because the push copies the plan', async () => {
  const { api, hub, run } = await reviewed(structuredClone(old));
  const plan = / plan (\S+) -->/.exec(hub.state.comments[0]?.body ?? '')?.[1];
  expect(plan).toBeDefined();
  const registry = api.registries[0] as Registry;
  registry.status = 'SUSPENDED';
  expect((await run(PUSHED)).exitCode).toBe(1);
  expect(hub.state.comments[0]?.body).toContain(` plan ${plan} -->`);
  expect(hub.state.comments[0]?.body).toContain('registry-status');
  registry.status = 'READY';
  const env = { GITHUB_RUN_ATTEMPT: '2' };
  const again = await run(PUSHED, { env, inputs: { 'reviewed-plan': 'strict' } });
  expect(again.exitCode).toBe(0);
  expect(again.summary).toContain('as reviewed in #12');
  expect(hub.state.comments[0]?.body).toMatch(/ applied [\da-f]{10} -->$/);
  expect(hub.state.comments[0]?.body).toContain(` plan ${plan} applied `);
});

test.each([
  [
    'a merge',
    [
      ['a', false],
      ['b', false],
      [MERGE, true],
    ],
    [MERGE],
  ],
  ['a squash merge', [[MERGE, true]], [MERGE]],
  [
    'a rebase merge',
    [
      ['a', true],
      ['b', true],
      [MERGE, true],
    ],
    ['a', 'b', MERGE],
  ],
  [
    'a fast-forward to a branch',
    [
      ['a', false],
      [MERGE, false],
    ],
    ['a', MERGE],
  ],
] as [string, [string, boolean][], string[]][])('finds the pull request of %s', async (_, commits, asked) => {
  const { hub, run } = await reviewed(structuredClone(old));
  const payload = { ...PUSH.payload, commits: commits.map(([id, distinct]) => ({ id, distinct })) };
  const pushed = await run({ ...PUSH, payload }, { inputs: { 'reviewed-plan': 'strict' } });
  expect(pushed.exitCode).toBe(0);
  expect(hub.received.filter((line) => line.endsWith('/pulls'))).toEqual(
    asked.map((sha) => `GET /repos/acme/infra/commits/${sha}/pulls`),
  );
});

test('finds it among ten commits, each asked once', async () => {
  const { hub, run } = await reviewed(structuredClone(old));
  const ids = Array.from({ length: 12 }, (_, index) => String(index).padStart(40, 'a'));
  hub.state.pullRequestsOf = Object.fromEntries(ids.map((id) => [id, [12]]));
  const pushed = await run(push(...ids), { inputs: { 'reviewed-plan': 'strict' } });
  expect(pushed.exitCode).toBe(0);
  const count = (end: RegExp): number => hub.received.filter((line) => end.test(line)).length;
  expect([count(/\/pulls$/), count(/GET .*\/comments$/), count(/graphql$/), count(/branches/)]).toEqual([
    10, 1, 1, 1,
  ]);
});

test('counts what any of several pull requests showed, for each registry', async () => {
  const file = (...groups: string[]): string =>
    JSON.stringify({
      registries: groups.map((adminGroup, index) => {
        const { name: _, registryId: __, ...entry } = JSON.parse(config({}, { adminGroup }));
        return { ...entry, name: `r${index}`, registryId: `r${index}` };
      }),
    });
  const registries = ['r0', 'r1'].map((id) => sampleRegistry({ id, ...structuredClone(old) }));
  const api = await emulator({ registries });
  const hub = await github({
    pullRequestsOf: { [MERGE]: [12, 13] },
    pullRequests: { 12: { head: HEAD }, 13: { head: HEAD } },
  });
  const pull = (number: number) => {
    const event = pullRequest();
    const payload = event.payload as { pull_request: object };
    return { ...event, payload: { ...payload, pull_request: { ...payload.pull_request, number } } };
  };
  await act({ emulator: api, github: hub, event: pull(12), config: file('new', 'old') });
  await act({ emulator: api, github: hub, event: pull(13), config: file('old', 'new') });
  hub.received.length = 0;
  const inputs = { 'reviewed-plan': 'strict' };
  const pushed = await act({ emulator: api, github: hub, event: PUSHED, config: file('new', 'new'), inputs });
  expect(pushed.exitCode).toBe(0);
  expect(
    JSON.parse(pushed.outputs.plan ?? '').registries.map(({ result }: { result: string }) => result),
  ).toEqual(['applied', 'applied']);
  expect(pushed.summary).toContain('as reviewed in #12, #13');
  expect(pushed.log).toMatch(/^as reviewed in #12$/m);
  expect(pushed.log).toMatch(/^as reviewed in #13$/m);
  // Two registries, one round of requests.
  expect(hub.received.filter((line) => line.startsWith('GET') || line.endsWith('graphql')).sort()).toEqual([
    'GET /repos/acme/infra/branches/main',
    `GET /repos/acme/infra/commits/${MERGE}/pulls`,
    'GET /repos/acme/infra/issues/12/comments',
    'GET /repos/acme/infra/issues/13/comments',
    'POST /graphql',
  ]);
});

test('sends no request for a review if there is nothing to write, or only an admin to set', async () => {
  const alice = { id: '8', user: 'alice', email: 'a@example.com', password: '' };
  const { hub, run } = await reviewed(
    { oidc: sampleOidc(), users: [alice] },
    { file: config({ admins: ['alice'] }) },
  );
  const pushed = await run(PUSHED, { inputs: { 'reviewed-plan': 'strict' } });
  expect(pushed.exitCode).toBe(0);
  expect(planOf(pushed).promotions).toHaveLength(1);
  expect(hub.received.join()).not.toContain('graphql');
  const { hub: quiet, run: runQuiet } = await reviewed({ oidc: sampleOidc(), users: [] });
  expect((await runQuiet(push(), { inputs: { 'reviewed-plan': 'strict' } })).exitCode).toBe(0);
  expect(quiet.received).toEqual([]);
});

test.each([
  ['auto', 0],
  ['strict', 1],
])('names the permission if GitHub rejects the lookup, with `%s`', async (policy, exit) => {
  const { hub, run } = await reviewed(structuredClone(old));
  hub.state.refuse = (_, path) => (path.endsWith('/pulls') ? 403 : undefined);
  const pushed = await run(PUSHED, { inputs: { 'reviewed-plan': policy } });
  expect(pushed.exitCode).toBe(exit);
  expect(pushed.log).toContain('pull-requests: read');
  expect(hub.received.filter((line) => line.endsWith('/pulls'))).toHaveLength(1);
});

test('needs a token, a merged pull request, or a manual run with `strict`', async () => {
  const inputs = { 'reviewed-plan': 'strict' };
  const api = await emulator({ registry: structuredClone(old) });
  const direct = await act({ emulator: api, github: await github(), inputs });
  expect(codesOf(direct)).toEqual(['error plan-unreviewed']);
  expect(direct.summary).toContain('No reviewed plan was found: no pushed commit belongs to a pull request');
  const alone = await act({ emulator: api, inputs });
  expect(alone.summary).toContain('there is no GitHub token');
  const applies = { ...inputs, 'dry-run': 'false' };
  const scheduled = await act({ emulator: api, github: await github(), event: SCHEDULE, inputs: applies });
  expect(codesOf(scheduled)).toEqual(['error plan-unreviewed']);
  expect(writes(api)).toEqual([]);
});

test.each([
  ['a fork', { fork: true }],
  ['Dependabot', { actor: 'dependabot[bot]' }],
])(
  'stores no plan for a pull request of %s without credentials, so that `strict` blocks',
  async (_, change) => {
    const api = await emulator({ registry: structuredClone(old) });
    const hub = await github({ pullRequestsOf: { [MERGE]: [12] } });
    const none = {
      'ovh-client-id': '',
      'ovh-client-secret': '',
      'oidc-client-secret': '',
      comment: 'always',
    };
    const dry = await act({ emulator: api, github: hub, event: pullRequest(change), inputs: none });
    expect(planOf(dry).result).toBe('skipped');
    const pushed = await act({
      emulator: api,
      github: hub,
      event: PUSHED,
      inputs: { 'reviewed-plan': 'strict' },
    });
    expect(pushed.log).toContain('#12 showed no plan of this registry');
    expect(codesOf(pushed)).toEqual(['error plan-unreviewed']);
  },
);

test('stores nothing for a blocked registry, and nothing at all with `off`', async () => {
  const api = await emulator({ registry: usersOf(LOCAL_USERS) });
  const hub = await github({ pullRequestsOf: { [MERGE]: [12] } });
  await act({ emulator: api, github: hub, event: pullRequest() });
  const all = { config: config({ deleteUsers: true }), inputs: { 'reviewed-plan': 'strict' } };
  const pushed = await act({ emulator: api, github: hub, event: PUSHED, ...all });
  expect(codesOf(pushed)).toEqual(['error plan-unreviewed']);
  const other = await github();
  await act({ emulator: api, github: other, event: pullRequest(), inputs: { 'reviewed-plan': 'off' } });
  expect(other.state.comments[0]?.body).toMatch(/ run 4711 -->$/);
});

test('compares with the plan of the whole file in a run with `only`, and keeps the comment', async () => {
  const { hub, run } = await reviewed(structuredClone(old));
  const before = hub.state.comments[0]?.body;
  const pushed = await run(PUSHED, { inputs: { only: 'production', 'reviewed-plan': 'strict' } });
  expect(pushed.exitCode).toBe(0);
  expect(pushed.summary).toContain('as reviewed in #12');
  expect(hub.state.comments[0]?.body).toBe(before);
});

test('compares each of two files with its own comment', async () => {
  const { hub, api, run } = await reviewed(structuredClone(old));
  const other = config({}, { adminGroup: 'others' });
  const files = { 'other.yml': other };
  await run(pullRequest(), { files, inputs: { config: 'other.yml' } });
  expect(hub.state.comments).toHaveLength(2);
  const inputs = { config: './other.yml', 'reviewed-plan': 'strict' };
  expect((await run(PUSHED, { files, inputs })).summary).toContain('as reviewed in #12');
  Object.assign(api.registries[0]?.oidc ?? {}, { adminGroup: 'old' });
  const crossed = await run(PUSHED, { files: { 'other.yml': config() }, inputs });
  expect(codesOf(crossed)).toEqual(['error plan-changed']);
});

test('lets only a dry run on `pull_request` store a plan', async () => {
  const { hub, run, api } = await reviewed(structuredClone(old));
  const stored = / plan \S+/.exec(hub.state.comments[0]?.body ?? '')?.[0] ?? 'none';
  Object.assign(api.registries[0]?.oidc ?? {}, { groupFilter: 'x' });
  await run({ ...pullRequest(), name: 'pull_request_target' });
  expect(hub.state.comments[0]?.body).toContain(stored);
  await run(pullRequest());
  expect(hub.state.comments[0]?.body).not.toContain(stored);
  expect(hub.state.comments[0]?.user).toEqual(bot);
});

test('stores the plans of 250 registries next to a report that is cut to fit', async () => {
  const ids = Array.from({ length: 250 }, (_, index) => `r${index}`);
  const registries = ids.map((id) => sampleRegistry({ id, ...usersOf(LOCAL_USERS) }));
  const { name: _, registryId: __, provider, ...entry } = JSON.parse(config({ deleteUsers: true }));
  const text = JSON.stringify({
    registries: ids.map((id) => ({
      ...entry,
      name: id,
      registryId: id,
      provider: { ...provider, adminGroup: `admins-of-${id}`, groupFilter: `^${id}`, clientId: id },
    })),
  });
  const api = await emulator({ registries });
  const hub = await github({ pullRequestsOf: { [MERGE]: [12] } });
  const step = { emulator: api, github: hub, config: text, inputs: { 'reviewed-plan': 'strict' } };
  await act({ ...step, event: pullRequest() });
  const body = hub.state.comments[0]?.body ?? '';
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body).toContain('sections of this report omitted');
  expect(body).not.toContain('counts as not reviewed');
  const inputs = { 'reviewed-plan': 'strict', only: 'r249' };
  const pushed = await act({ ...step, event: PUSHED, inputs });
  expect(pushed.summary).toContain('as reviewed in #12');
});

test('keeps the plan and the comment in a dry run after the merge', async () => {
  const stage = await reviewed(usersOf(LOCAL_USERS), { file: config({ deleteUsers: true }) });
  const { hub, api, run } = stage;
  live(stage).users.push({ ...DAVE });
  const inputs = { 'reviewed-plan': 'strict' };
  expect(codesOf(await run(PUSHED, { inputs }))).toContain('error plan-changed');
  const before = hub.state.comments[0]?.body;
  hub.state.pullRequests = { 12: { head: HEAD, merged: true } };
  const labeled = await run(pullRequest(), { env: { GITHUB_RUN_ID: '5000' } });
  expect(labeled.log).toContain('its comment and the plan in it stay as they are');
  expect(hub.state.comments[0]?.body).toBe(before);
  expect(codesOf(await run(PUSHED, { inputs }))).toContain('error plan-changed');
  expect(writes(api)).toEqual([]);
});

test('looks at older commits if the new ones have no merged pull request', async () => {
  const { hub, run } = await reviewed(structuredClone(old));
  hub.state.pullRequestsOf = { a: [12], [MERGE]: [13] };
  hub.state.pullRequests = { 12: { head: HEAD }, 13: { head: HEAD, merged: false } };
  const commits = [
    { id: 'a', distinct: false },
    { id: MERGE, distinct: true },
  ];
  const event = { ...PUSH, payload: { ...PUSH.payload, commits } };
  const pushed = await run(event, { inputs: { 'reviewed-plan': 'strict' } });
  expect(pushed.summary).toContain('as reviewed in #12');
});

test('says that it looked up only the newest of many commits', async () => {
  const { hub, run } = await reviewed(structuredClone(old));
  const ids = Array.from({ length: 12 }, (_, index) => String(index).padStart(40, 'a'));
  hub.state.pullRequestsOf = Object.fromEntries(ids.map((id, index) => [id, [12 + index]]));
  hub.state.pullRequests = {};
  const pushed = await run(push(...ids), { inputs: { 'reviewed-plan': 'strict' } });
  expect(codesOf(pushed)).toEqual(['error plan-unreviewed']);
  expect(pushed.log).toMatch(/#14, #15, .*#23: no comment of `github-actions\[bot\]` about this file/);
  expect(pushed.log).toContain('only the newest of its commits were looked up, and 2 older ones not');
});

test('counts what one pull request showed if another can not be read', async () => {
  const { hub, run } = await reviewed(structuredClone(old));
  hub.state.pullRequestsOf = { [MERGE]: [12, 13] };
  hub.state.refuse = (_, path) => (path.includes('/13/comments') ? 404 : undefined);
  const pushed = await run(PUSHED, { inputs: { 'reviewed-plan': 'strict' } });
  expect(pushed.summary).toContain('as reviewed in #12');
});

test('reads no plan if GitHub does not say whose token it is', async () => {
  const { hub, run } = await reviewed(structuredClone(old));
  hub.state.viewer = { login: '', type: 'Bot' };
  const pushed = await run(PUSHED, { inputs: { 'reviewed-plan': 'strict' } });
  expect(codesOf(pushed)).toEqual(['error plan-unreviewed']);
  expect(pushed.summary).toContain("has no login of the token's user");
});

test('says that a rotation sends the secret again', async () => {
  const { run } = await reviewed({ oidc: sampleOidc(), users: [] }, { inputs: { comment: 'always' } });
  const pushed = await run(PUSHED, { inputs: { 'rotate-client-secret': 'true' } });
  expect(codesOf(pushed)).toEqual(['error plan-changed']);
  expect(pushed.summary).toContain('showed: it sends the client secret again.');
});

test('compares a pull request that showed no change, if it has a comment', async () => {
  for (const [comment, codes] of [
    ['always', ['error plan-changed']],
    ['on-change', []],
  ] as const) {
    const stage = await reviewed({ oidc: sampleOidc(), users: [] }, { inputs: { comment } });
    live(stage).oidc = undefined;
    expect(codesOf(await stage.run(PUSHED))).toEqual(codes);
  }
});

test.each(['auto', 'strict', 'off'])('re-runs a push whose write failed, with `%s`', async (policy) => {
  let fails = true;
  const fault: EmulatorOptions['fault'] = ({ operation }) =>
    fails && operation === 'putOidc' ? '403' : undefined;
  const stage = await reviewed(structuredClone(old), { fault });
  const { run } = stage;
  const inputs = { 'reviewed-plan': policy };
  expect((await run(PUSHED, { inputs })).exitCode).toBe(1);
  fails = false;
  const again = await run(PUSHED, { inputs, env: { GITHUB_RUN_ATTEMPT: '2' } });
  expect([again.exitCode, codesOf(again)]).toEqual([0, []]);
  // Someone else finishes the write differently: what is left is new.
  Object.assign(oidc(stage), { adminGroup: 'half' });
  const half = await run(PUSHED, { inputs, env: { GITHUB_RUN_ATTEMPT: '3' } });
  expect(half.exitCode).toBe(policy === 'off' ? 0 : 1);
});

test('works in the parallel jobs of a matrix', async () => {
  const ids = ['r0', 'r1', 'r2'];
  const registries = ids.map((id) => sampleRegistry({ id, ...structuredClone(old) }));
  const { name: _, registryId: __, ...entry } = JSON.parse(config());
  const text = JSON.stringify({ registries: ids.map((id) => ({ ...entry, name: id, registryId: id })) });
  const api = await emulator({ registries });
  const hub = await github({ pullRequestsOf: { [MERGE]: [12] } });
  await act({ emulator: api, github: hub, config: text, event: pullRequest() });
  const before = hub.state.comments[0]?.body;
  const jobs = await Promise.all(
    ids.map((only) =>
      act({
        emulator: api,
        github: hub,
        config: text,
        event: PUSHED,
        inputs: { only, 'reviewed-plan': 'strict' },
      }),
    ),
  );
  for (const job of jobs) expect(job.summary).toContain('as reviewed in #12');
  expect(hub.state.comments.map(({ body }) => body)).toEqual([before]);
});

test('compares nothing after a forced push without new commits', async () => {
  const { hub, run } = await reviewed(structuredClone(old));
  const event = { ...PUSH, payload: { ...PUSH.payload, forced: true, commits: [] } };
  expect(codesOf(await run(event, { inputs: { 'reviewed-plan': 'strict' } }))).toEqual([
    'error plan-unreviewed',
  ]);
  expect(hub.received).toEqual(['GET /repos/acme/infra/branches/main', 'GET /repos/acme/infra/commits']);
});
