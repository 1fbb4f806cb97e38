import { expect, test } from '@jest/globals';
import { LOCAL_USERS, sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { markerOf } from '../../src/github/comment.js';
import { unitOf } from '../../src/model/reviewed.js';
import { act, CONFIG_PATH, config, emulator, github, HEAD, PUSH, pullRequest } from '../support.js';

const NONE = { serviceName: '', registryId: '' };
const markOf = (run: number): string =>
  markerOf({ unit: unitOf(CONFIG_PATH, NONE), run, plan: '', applied: [] });
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };
const { serviceName, id: registryId } = sampleRegistry();
const withoutIds = (...kept: string[]): string => {
  const entry = JSON.parse(config({ deleteUsers: true }));
  for (const key of ['serviceName', 'registryId']) if (!kept.includes(key)) delete entry[key];
  return JSON.stringify(entry);
};

test('keeps one comment for each registry that inputs select, so that deletions stay visible', async () => {
  const registries = [
    sampleRegistry({ users: structuredClone(LOCAL_USERS) }),
    sampleRegistry({ id: 'second', oidc: sampleOidc(), users: [] }),
  ];
  const api = await emulator({ registries });
  const hub = await github();
  const step = { emulator: api, github: hub, event: pullRequest(), config: withoutIds() };
  const inputs = { 'service-name': serviceName, comment: 'always' };
  await act({ ...step, inputs: { ...inputs, 'registry-id': registryId } });
  await act({ ...step, inputs: { ...inputs, 'registry-id': 'second' } });
  const bodies = hub.state.comments.map(({ body }) => body);
  expect(bodies).toHaveLength(2);
  expect(bodies[0]).toContain('deletes 4 users');
  expect(bodies[1]).toContain('Merging changes nothing on `production`');
  await act({ ...step, inputs: { ...inputs, 'registry-id': registryId } });
  expect(hub.state.comments).toHaveLength(2);
});

test("keeps 1.0's marker if the file has the IDs, whatever the inputs and the path's spelling", async () => {
  const hub = await github();
  const api = await emulator({ registry: structuredClone(old) });
  // 1.0 hashed the path alone.
  const body = `old\n${markOf(4000)}`;
  expect(body).toContain('<!-- ovh-registry-oidc 475f7f157c45bc5b run');
  hub.state.comments.push({ id: 5, pullRequest: 12, body, user: bot });
  for (const inputs of [
    {},
    { 'service-name': serviceName, 'registry-id': 'other' },
    { config: `./${CONFIG_PATH}` },
  ])
    expect((await act({ emulator: api, github: hub, event: pullRequest(), inputs })).exitCode).toBe(0);
  expect(hub.state.comments.map(({ id }) => id)).toEqual([5]);
  expect(hub.state.comments[0]?.body).toContain('Merging changes `adminGroup` of `production`');
});

test('updates its own comment, not one of another bot with the same marker', async () => {
  const hub = await github();
  const api = await emulator({ registry: structuredClone(old) });
  const body = `other\n${markOf(4000)}`;
  const other = { login: 'other[bot]', type: 'Bot' as const };
  hub.state.comments.push({ id: 5, pullRequest: 12, body, user: other });
  hub.state.comments.push({ id: 6, pullRequest: 12, body, user: bot });
  await act({ emulator: api, github: hub, event: pullRequest() });
  expect(hub.state.comments.map(({ id }) => id)).toEqual([5, 6]);
  expect(hub.state.comments[0]?.body).toBe(body);
  expect(hub.state.comments[1]?.body).toContain('Merging changes `adminGroup` of `production`');
});

test('gives the anchors of two comments on a pull request different names', async () => {
  const registries = ['a', 'b'].map((id) => sampleRegistry({ id, ...structuredClone(old) }));
  const hub = await github();
  const api = await emulator({ registries });
  const { name: _, registryId: __, ...entry } = JSON.parse(config());
  const text = JSON.stringify({
    registries: ['a', 'b'].map((id) => ({ ...entry, name: id, registryId: id })),
  });
  const step = { emulator: api, github: hub, event: pullRequest() };
  await act({ ...step, config: text });
  await act({ ...step, files: { 'other.yml': text }, inputs: { config: 'other.yml' } });
  const names = hub.state.comments.flatMap(({ body }) =>
    [...body.matchAll(/<a name="([^"]+)"/g)].map(([, name]) => name),
  );
  expect(names).toHaveLength(4);
  expect(new Set(names).size).toBe(4);
});

const WRONG: [what: string, wrong: { inputs?: Record<string, string>; config?: string }, told: string][] = [
  ['an invalid input', { inputs: { concurrency: 'many' } }, 'concurrency'],
  ['an invalid `comment`', { inputs: { comment: 'sometimes' } }, 'Allowed: `on-change`'],
  ['an invalid file', { config: 'state: gone\n' }, 'must be `present` or `absent`'],
  [
    'missing credentials',
    { inputs: { 'ovh-client-id': '', 'ovh-client-secret': '' } },
    'Missing OVHcloud credentials',
  ],
];

test.each(WRONG)('updates an existing comment in a run that ends over %s', async (_, wrong, told) => {
  const hub = await github();
  const step = {
    emulator: await emulator({ registry: structuredClone(old) }),
    github: hub,
    event: pullRequest(),
  };
  await act(step);
  const [first] = hub.state.comments.map(({ body }) => body);
  expect(first).toContain('Merging changes `adminGroup` of `production`');
  expect((await act({ ...step, ...wrong })).exitCode).toBe(1);
  expect(hub.state.comments).toHaveLength(1);
  const body = hub.state.comments[0]?.body ?? '';
  expect(body).not.toContain('Merging changes');
  expect(body).toContain(told);
});

test.each(WRONG)(
  'updates the comment of a merged pull request in a push that ends over %s',
  async (_, wrong, told) => {
    const sha = 'b'.repeat(40);
    const hub = await github({ pullRequestsOf: { [sha]: [12] } });
    const step = { emulator: await emulator({ registry: structuredClone(old) }), github: hub };
    await act({ ...step, event: pullRequest() });
    const event = { ...PUSH, payload: { ...PUSH.payload, commits: [{ id: sha }] } };
    expect((await act({ ...step, ...wrong, event })).exitCode).toBe(1);
    expect(hub.state.comments[0]?.body).toContain(told);
  },
);

test('finds the comment of an invalid file whose registry inputs select', async () => {
  const hub = await github();
  const inputs = { 'service-name': serviceName, 'registry-id': registryId };
  const step = { emulator: await emulator(), github: hub, event: pullRequest(), inputs };
  await act({ ...step, config: withoutIds() });
  await act({ ...step, config: 'state: gone\n' });
  const [body = '', ...others] = hub.state.comments.map((comment) => comment.body);
  expect(others).toEqual([]);
  expect(body.split('\n')[0]).toBe('### Invalid file: merging writes nothing');
  expect(body.match(/^- ❌ /gm)).toHaveLength(4);
  expect(body).toContain('.github/ovh-registry-oidc.yml');
});

test('says in a comment that a newer commit has outdated it', async () => {
  const newest = 'd'.repeat(40);
  const hub = await github({ pullRequests: { 12: { head: newest } } });
  const step = { emulator: await emulator({ registry: structuredClone(old) }), github: hub };
  await act({ ...step, event: pullRequest() });
  const body = hub.state.comments[0]?.body ?? '';
  expect(body.split('\n')[0]).toBe(
    '### Outdated: this report is about `c0ffee0`, and the newest commit is `ddddddd`',
  );
  expect(body).toContain('**Next:** wait for the report on the newest commit.');
  expect(body).not.toContain('before you merge');
  hub.state.refuse = (_, path) => (path.includes('/pulls/') ? 403 : undefined);
  await act({ ...step, event: pullRequest(), env: { GITHUB_RUN_ID: '4712' } });
  expect(hub.state.comments[0]?.body).toContain('**Next:** before you merge');
});

test('adopts the comment of a run that did not know which IDs the file has', async () => {
  const inputs = { 'service-name': serviceName, 'registry-id': registryId };
  for (const file of [config(), withoutIds(), withoutIds('serviceName')]) {
    const hub = await github();
    const step = {
      emulator: await emulator({ registry: structuredClone(old) }),
      github: hub,
      event: pullRequest(),
      inputs,
    };
    await act({ ...step, config: 'state: gone\n' });
    await act({ ...step, config: file });
    await act({ ...step, config: file, inputs: { ...inputs, concurrency: 'many' } });
    expect(hub.state.comments).toHaveLength(1);
    await act({ ...step, config: file });
    expect(hub.state.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      expect.stringContaining('Merging changes `adminGroup` of `production`'),
    ]);
  }
});

test('creates no comment over invalid inputs, and shows no secret on the wrong line', async () => {
  const hub = await github();
  const api = await emulator({ registry: structuredClone(old) });
  const secret = 'SuperSecretValue12345';
  const wrong = { inputs: { 'ovh-endpoint': secret, 'dry-run': `${secret}6` } };
  const run = await act({ emulator: api, github: hub, event: pullRequest(), ...wrong });
  expect(hub.state.comments).toEqual([]);
  expect(run.summary).toContain('Input `ovh-endpoint` is `***`');
  await act({ emulator: api, github: hub, event: pullRequest() });
  await act({ emulator: api, github: hub, event: pullRequest(), ...wrong });
  expect(hub.state.comments[0]?.body).toContain('Input `ovh-endpoint` is `***`');
  expect(hub.state.comments[0]?.body).not.toContain(secret);
});

test('leaves the comment of an open pull request alone in a push to its branch', async () => {
  const sha = 'b'.repeat(40);
  const hub = await github({
    pullRequestsOf: { [sha]: [12] },
    pullRequests: { 12: { head: HEAD, merged: false } },
  });
  const api = await emulator({ registry: structuredClone(old) });
  await act({ emulator: api, github: hub, event: pullRequest() });
  const before = hub.state.comments[0]?.body;
  const event = { ...PUSH, ref: 'refs/heads/topic', payload: { ...PUSH.payload, commits: [{ id: sha }] } };
  for (const inputs of [{ concurrency: 'many' }, { 'dry-run': 'false' }])
    await act({ emulator: api, github: hub, event, inputs: inputs as Record<string, string> });
  expect(hub.state.comments[0]?.body).toBe(before);
});

test('says what an apply on an outdated pull request did', async () => {
  const hub = await github({ pullRequests: { 12: { head: 'd'.repeat(40) } } });
  const inputs = { 'dry-run': 'false' };
  const api = await emulator({ registry: structuredClone(old) });
  const run = await act({ emulator: api, github: hub, event: pullRequest(), inputs });
  expect(run.summary.split('\n')[0]).toContain('`adminGroup` of `production` is changed');
});

test('creates a comment again that someone deleted meanwhile', async () => {
  const hub = await github();
  const step = {
    emulator: await emulator({ registry: structuredClone(old) }),
    github: hub,
    event: pullRequest(),
  };
  await act(step);
  hub.state.refuse = (method) => {
    if (method === 'PATCH') hub.state.comments.length = 0;
    return undefined;
  };
  const run = await act({ ...step, config: config({}, { adminGroup: 'others' }) });
  expect(run.annotations).toEqual([]);
  expect(hub.state.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining('+ adminGroup: others'),
  ]);
});
