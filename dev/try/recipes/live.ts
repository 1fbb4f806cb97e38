import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pullRequest, push } from '../../fakes/events.js';
import type { GhState } from '../../fakes/gh.js';
import { startGitHub } from '../../fakes/github.js';
import { ACCOUNT } from '../../fakes/ovhcloud/auth.js';
import { LOCAL_USERS, sampleOidc, sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import { type EmulatorOptions, startEmulator } from '../../fakes/ovhcloud/server.js';
import type { Registry } from '../../fakes/ovhcloud/state.js';
import { HARBOR, startProvider } from '../../fakes/provider.js';
import { missingAct, runWorkflow, type WorkflowRun } from './act.js';
import { example, workflow } from './docs.js';
import { startVault } from './vault.js';

/**
 * Runs every workflow of README and docs/recipes.md with act, against fakes of OVHcloud, GitHub and its CLI.
 * Prints what each did.
 */
const lack = missingAct();
if (lack !== undefined) {
  process.stdout.write(`SKIPPED: the recipes require ${lack}.\n`);
  process.exit(0);
}

const provider = await startProvider();
const { id: registryId, serviceName } = sampleRegistry();
const live = (change: object = {}): Partial<Registry> => ({
  oidc: sampleOidc({ endpoint: provider.issuer, clientId: HARBOR.clientId, ...change }),
  users: [],
});
const settings = {
  name: 'keycloak',
  endpoint: provider.issuer,
  clientId: HARBOR.clientId,
  groupsClaim: 'groups',
  adminGroup: 'harbor-admin',
  userClaim: 'preferred_username',
  autoOnboard: true,
};
const file = (change: object = {}): string =>
  JSON.stringify({ serviceName, registryId, name: 'production', provider: settings, ...change });

/** Commit that came with pull request 12. */
const MERGED = 'b'.repeat(40);

interface Scene {
  workflow: string;
  config: string;
  event?: { name: string; payload: object };
  secrets?: Record<string, string>;
  env?: Record<string, string>;
  remote?: string;
}

const SECRETS = {
  OVH_CLIENT_ID: ACCOUNT.clientId,
  OVH_CLIENT_SECRET: ACCOUNT.clientSecret,
  OVH_CLIENT_ID_READ: ACCOUNT.clientId,
  OVH_CLIENT_SECRET_READ: ACCOUNT.clientSecret,
  OIDC_CLIENT_SECRET: HARBOR.clientSecret,
};

/** Starts OVHcloud and GitHub, and returns a function that runs workflows against them. */
async function team(options: Partial<EmulatorOptions> & { registry?: Partial<Registry> }) {
  const { registry, ...others } = options;
  const emulator = await startEmulator({ registries: [sampleRegistry(registry)], ...others });
  const github = await startGitHub();
  const gh: GhState = { issues: [], pullRequests: [], labels: [], calls: [] };
  const run = ({
    workflow: text,
    config,
    event = push,
    secrets = {},
    ...more
  }: Scene): Promise<WorkflowRun> =>
    runWorkflow(event, {
      files: { '.github/workflows/registry-oidc.yml': text, '.github/ovh-registry-oidc.yml': config },
      emulator,
      githubUrl: github.url,
      onCommit: (sha) => {
        github.state.heads.main = sha;
        github.state.pullRequestsOf = { [MERGED]: [12] };
      },
      secrets: { ...SECRETS, ...secrets },
      gh,
      ...more,
    });
  /** Writes to OIDC since the last call. */
  const writes = (): string[] =>
    emulator.received
      .splice(0)
      .filter(({ method, path }) => method !== 'GET' && path.includes('/openIdConnect'))
      .map(({ method, status }) => `${method} ${status}`);
  const close = async (): Promise<void> => {
    await Promise.all([emulator.close(), github.close()]);
  };
  return { emulator, github, gh, run, writes, close };
}
type Team = Awaited<ReturnType<typeof team>>;

/** A push whose commit came with pull request 12. */
const merged = (): { name: string; payload: object } => ({
  ...push,
  payload: { ...push.payload, commits: [{ id: MERGED }] },
});

const results = { passed: 0, failed: 0 };
async function recipe(
  name: string,
  options: Parameters<typeof team>[0],
  work: (team: Team, tell: (line: string) => void) => Promise<void>,
): Promise<void> {
  const started = await team(options);
  const lines: string[] = [];
  let last: WorkflowRun | undefined;
  const observed: Team = {
    ...started,
    run: async (scene) => {
      last = await started.run(scene);
      return last;
    },
  };
  try {
    await work(observed, (line) => lines.push(`  ${line}`));
    results.passed++;
    process.stdout.write(`passed ${name}\n${lines.join('\n')}\n`);
  } catch (error) {
    results.failed++;
    const why = error instanceof Error ? error.message : String(error);
    process.stdout.write(`FAILED ${name}\n${lines.join('\n')}\n${why}\n${last?.log ?? ''}\n`);
  } finally {
    await started.close();
  }
}

const jobsOf = ({ jobs, isSuccess }: WorkflowRun): string =>
  `${jobs.join(', ')} (${isSuccess ? 'success' : 'failure'})`;

await recipe(
  'README: Registry OIDC',
  { registry: { users: structuredClone(LOCAL_USERS) } },
  async (it, tell) => {
    const text = workflow('README.md', 'Registry OIDC');
    const first = await it.run({ workflow: text, config: file(), event: pullRequest });
    deepEqual([first.jobs, first.isSuccess], [['plan failed'], false]);
    const [comment] = it.github.state.comments;
    const [, names = ''] = /^deleteUsers: (\[.*\])$/m.exec(comment?.body ?? '') ?? [];
    tell(`pull request: ${jobsOf(first)}; comment: ${comment?.body.split('\n')[0]}`);
    const config = file({ deleteUsers: names.slice(1, -1).split(', ') });
    const second = await it.run({ workflow: text, config, event: pullRequest });
    deepEqual([second.jobs, it.writes()], [['plan succeeded'], []]);
    tell(`pull request with the pasted names: ${jobsOf(second)}; comment: ${comment?.body.split('\n')[0]}`);
    const event = merged();
    const pushed = await it.run({ workflow: text, config, event });
    deepEqual(pushed.jobs, ['apply succeeded']);
    match(pushed.log, /as reviewed in #12/);
    deepEqual(it.writes(), ['POST 400', 'POST 200']);
    tell(`merge: ${jobsOf(pushed)}; comment: ${comment?.body.split('\n')[0]}`);
  },
);

await recipe('Registry OIDC drift', { registry: live() }, async (it, tell) => {
  const text = workflow('docs/recipes.md', 'Registry OIDC drift');
  const event = { name: 'schedule', payload: push.payload };
  const [registry] = it.emulator.registries;
  const issue = (): string =>
    it.gh.issues.map(({ number, state, body }) => `#${number} ${state}: ${body.split('\n')[1]}`).join() ||
    'no issue';
  const pulls = (): string =>
    it.gh.pullRequests
      .filter(({ isCrossRepository }) => !isCrossRepository)
      .map(({ number, state }) => `pull request #${number} ${state}`)
      .join() || 'no pull request';
  const night = async (what: string, more: Partial<Scene> = {}): Promise<WorkflowRun> => {
    const run = await it.run({ workflow: text, config: file(), event, ...more });
    tell(`${what}: ${jobsOf(run)}; ${issue()}; ${pulls()}`);
    return run;
  };
  /** The file that was pushed for the pull request. */
  const pushed = (run: WorkflowRun): string =>
    run.pushed['registry-oidc-drift:.github/ovh-registry-oidc.yml'] ?? '';
  const foreign = { number: 1, head: 'registry-oidc-drift', title: 'From a fork', body: '' };
  it.gh.pullRequests.push({ ...foreign, state: 'open', isCrossRepository: true });
  equal((await night('nothing differs')).isSuccess, true);
  equal(it.gh.issues.length, 0);
  equal(pulls(), 'no pull request');
  Object.assign(registry?.oidc ?? {}, { adminGroup: 'others' });
  const first = await night('the admin group was changed in the console');
  equal(pulls(), 'pull request #2 open');
  match(pushed(first), /"adminGroup":"others"/);
  match(it.gh.pullRequests[1]?.body ?? '', /`adminGroup` of `production` differs from the file/);
  match(it.gh.issues[0]?.body ?? '', /`adminGroup` of `production` differs from the file/);
  Object.assign(registry?.oidc ?? {}, { groupFilter: '^x' });
  const remote = mkdtempSync(join(tmpdir(), 'recipe-remote-'));
  const second = await night('another field too', { remote });
  match(it.gh.issues[0]?.body ?? '', /`\w+` and `\w+` of `production` differ from the file/);
  equal(pulls(), 'pull request #2 open');
  match(pushed(second), /"adminGroup":"others".*"groupFilter": ?"\^x"/);
  match(it.gh.pullRequests[1]?.body ?? '', /`\w+` and `\w+` of `production` differ from the file/);
  const third = await night('the same once more', { remote });
  match(third.log, /The branch has these values already/);
  deepEqual([third.isSuccess, third.pushed, pulls()], [true, second.pushed, 'pull request #2 open']);
  const fourth = await night('a newer default branch', { remote, config: file({ admins: ['alice'] }) });
  deepEqual([fourth.isSuccess, pulls()], [true, 'pull request #2 open']);
  match(pushed(fourth), /"alice"/);
  rmSync(remote, { recursive: true });
  await night('the secret of the account is invalid', {
    secrets: { OVH_CLIENT_SECRET_READ: 'invalid-secret-0123456789' },
  });
  match(it.gh.issues[0]?.body ?? '', /`\w+` and `\w+` of `production` differ from the file/);
  equal(pulls(), 'pull request #2 open');
  Object.assign(registry?.oidc ?? {}, { adminGroup: 'harbor-admin', groupFilter: '' });
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const expiring = file({ provider: { ...settings, clientSecretExpires: soon } });
  await night('restored, but the secret expires soon', { config: expiring });
  match(it.gh.issues[0]?.body ?? '', /its client secret expires soon/);
  equal(pulls(), 'pull request #2 closed');
  await night('all is well again');
  deepEqual(
    it.gh.issues.map(({ number, state }) => [number, state]),
    [[1, 'closed']],
  );
  Object.assign(registry?.oidc ?? {}, { adminGroup: 'others' });
  const again = await night('drift again');
  deepEqual(
    it.gh.issues.map(({ state }) => state),
    ['closed', 'open'],
  );
  equal(pulls(), 'pull request #2 closed,pull request #3 open');
  const merged = await night('its pull request was merged', { config: pushed(again) });
  deepEqual([merged.isSuccess, Object.keys(merged.pushed)], [true, []]);
  deepEqual([it.gh.pullRequests[0]?.body, it.gh.pullRequests[0]?.state], ['', 'open']);
  deepEqual(it.writes(), []);
});

await recipe('Registry OIDC validation', { registry: live() }, async (it, tell) => {
  const text = workflow('docs/recipes.md', 'Registry OIDC validation');
  const { pull_request: pull } = pullRequest.payload;
  const fork = { ...pull, head: { ...pull.head, repo: { full_name: 'someone/infra' } } };
  const event = { ...pullRequest, payload: { ...pullRequest.payload, pull_request: fork } };
  const secrets = Object.fromEntries(Object.keys(SECRETS).map((name) => [name, '']));
  const valid = await it.run({ workflow: text, config: file(), event, secrets });
  const invalid = await it.run({ workflow: text, config: file({ admin: [] }), event, secrets });
  deepEqual([valid.jobs, invalid.jobs], [['validate succeeded'], ['validate failed']]);
  match(invalid.log, /`admin` is an unknown key/);
  const own = await it.run({ workflow: text, config: file(), event: pullRequest });
  deepEqual([own.jobs, it.emulator.received], [[], []]);
  tell(`fork: ${jobsOf(valid)}; with an unknown key: ${jobsOf(invalid)}; own branch: no job`);
});

const pair = ['changed', 'same'];
let isRejected = false;
const partly: Partial<EmulatorOptions> = {
  registries: pair.map((id) =>
    sampleRegistry({ id, name: id, ...live(id === 'changed' ? { adminGroup: 'others' } : {}) }),
  ),
  fault: ({ operation, path }) =>
    isRejected && operation === 'getOidc' && path.includes('/changed/') ? '403' : undefined,
};
await recipe('Registry OIDC drift, partly unreadable', partly, async (it, tell) => {
  const text = workflow('docs/recipes.md', 'Registry OIDC drift');
  const event = { name: 'schedule', payload: push.payload };
  const registries = pair.map((id) => ({ name: id, registryId: id }));
  const config = JSON.stringify({ serviceName, provider: settings, registries });
  for (isRejected of [false, true]) {
    const run = await it.run({ workflow: text, config, event });
    deepEqual([run.isSuccess, it.gh.issues.map(({ state }) => state)], [!isRejected, ['open']]);
    tell(`${isRejected ? 'the one that differs can not be read' : 'one differs'}: ${jobsOf(run)}; #1 open`);
  }
});

const APPROVED = 'Registry OIDC with an approved plan';
await recipe(APPROVED, { registry: live({ adminGroup: 'old' }) }, async (it, tell) => {
  const text = workflow('docs/recipes.md', APPROVED);
  const run = await it.run({ workflow: text, config: file() });
  deepEqual([run.jobs, it.writes()], [['apply succeeded', 'plan succeeded'], ['PUT 200']]);
  tell(`push: ${jobsOf(run)}`);
  const again = await it.run({ workflow: text, config: file() });
  deepEqual([again.jobs, it.writes()], [['plan succeeded'], []]);
  tell(`push without changes: ${jobsOf(again)}`);
});

const approved = [sampleRegistry(live({ adminGroup: 'old' }))];
const changing: Partial<EmulatorOptions> = {
  registries: approved,
  onMoment: (moment, { operation, number }) => {
    const isPlanned = moment === 'answered' && operation === 'getOidc' && number === 1;
    if (isPlanned) Object.assign(approved[0]?.oidc ?? {}, { groupFilter: '^changed' });
  },
};
await recipe(`${APPROVED}, which changes meanwhile`, changing, async (it, tell) => {
  const run = await it.run({ workflow: workflow('docs/recipes.md', APPROVED), config: file() });
  deepEqual([run.jobs, it.writes()], [['apply failed', 'plan succeeded'], []]);
  tell(`push: ${jobsOf(run)}, and nothing was written`);
});

await recipe('Rotate the OIDC client secret', { registry: live() }, async (it, tell) => {
  const text = workflow('docs/recipes.md', 'Rotate the OIDC client secret');
  const event = { name: 'workflow_dispatch', payload: push.payload };
  const run = await it.run({ workflow: text, config: file(), event });
  deepEqual([run.jobs, it.writes()], [['rotate succeeded'], ['PUT 200']]);
  equal(it.emulator.registries[0]?.oidc?.clientSecret, HARBOR.clientSecret);
  tell(`manual run: ${jobsOf(run)}, and the registry has the new secret`);
  const secrets = { OIDC_CLIENT_SECRET: 'a-secret-that-is-wrong-0123' };
  const wrong = await it.run({ workflow: text, config: file(), event, secrets });
  deepEqual([wrong.jobs, it.writes()], [['rotate failed'], []]);
  tell(`with a secret that the provider rejects: ${jobsOf(wrong)}, and nothing was written`);
});

const alice = { id: '8', user: 'alice', email: 'alice@example.com', password: '' };
const many = (ids: readonly string[], change: (id: string) => Partial<Registry>): Registry[] =>
  ids.map((id) => sampleRegistry({ id, name: id, ...change(id) }));
const fileOf = (ids: readonly string[], change: (id: string) => object = () => ({})): string =>
  JSON.stringify({
    serviceName,
    provider: settings,
    registries: ids.map((id) => ({ name: id, registryId: id, ...change(id) })),
  });
const four = ['update', 'blocked', 'admins', 'same'];
const PER_REGISTRY = 'Registry OIDC per registry';
const states: Record<string, Partial<Registry>> = {
  update: live({ adminGroup: 'old' }),
  blocked: { oidc: undefined, users: structuredClone(LOCAL_USERS) },
  admins: { ...live(), users: [alice] },
  same: live(),
};
await recipe(
  PER_REGISTRY,
  { registries: many(four, (id) => structuredClone(states[id] ?? {})) },
  async (it, tell) => {
    const text = workflow('docs/recipes.md', PER_REGISTRY);
    const admins = (id: string): object => (id === 'admins' ? { admins: ['alice'] } : {});
    const run = await it.run({ workflow: text, config: fileOf(four, admins) });
    deepEqual([run.jobs, run.isSuccess], [['apply-1 succeeded', 'apply-2 succeeded', 'plan failed'], false]);
    deepEqual(it.writes(), ['PUT 200']);
    match(run.log, /set as admin: /);
    tell(`one update, one blocked, one admin, one unchanged: ${jobsOf(run)}`);
    const promotions = fileOf(['admins'], admins);
    const only = await it.run({ workflow: text, config: promotions });
    ok(only.jobs.includes('apply succeeded') || only.jobs.includes('apply-1 succeeded'), only.jobs.join());
    tell(`an admin only: ${jobsOf(only)}`);
    const none = await it.run({ workflow: text, config: fileOf(['same']) });
    deepEqual(none.jobs, ['plan succeeded']);
    tell(`nothing to do: ${jobsOf(none)}`);
    const invalid = await it.run({ workflow: text, config: 'state: gone' });
    deepEqual([invalid.jobs, it.writes()], [['plan failed'], []]);
    tell(`an invalid file: ${jobsOf(invalid)}`);
  },
);

const ids = Array.from({ length: 257 }, (_, index) => `r${index}`);
await recipe(
  `${PER_REGISTRY}, 257 of them`,
  { registries: many(ids, () => live({ adminGroup: 'old' })) },
  async (it, tell) => {
    const run = await it.run({
      workflow: workflow('docs/recipes.md', PER_REGISTRY),
      config: fileOf(ids),
    });
    deepEqual([run.jobs, run.isSuccess], [['apply-all succeeded', 'plan succeeded'], true]);
    equal(it.writes().length, 257);
    tell(`${jobsOf(run)}, 257 updates`);
  },
);

await recipe('Disabling OIDC', { registry: { ...live(), users: [alice] } }, async (it, tell) => {
  const text = workflow('README.md', 'Registry OIDC');
  const config = JSON.stringify({
    serviceName,
    registryId,
    name: 'production',
    state: 'absent',
    deleteUsers: ['alice'],
  });
  const planned = await it.run({ workflow: text, config, event: pullRequest });
  deepEqual([planned.jobs, it.writes()], [['plan succeeded'], []]);
  const run = await it.run({ workflow: text, config, event: merged() });
  deepEqual([run.jobs, it.writes()], [['apply succeeded'], ['DELETE 200']]);
  tell(`pull request: ${jobsOf(planned)}; merge: ${jobsOf(run)}`);
});

await recipe(
  'README: the quick start as it is',
  { registry: { users: structuredClone(LOCAL_USERS) } },
  async (it, tell) => {
    const text = workflow('README.md', 'Registry OIDC');
    const seeing = example('README.md', 'name: Registry OIDC\n');
    const config = example('README.md', 'serviceName:');
    const first = await it.run({ workflow: seeing, config, event: pullRequest });
    const comment = it.github.state.comments[0]?.body ?? '';
    const [line = ''] = /^deleteUsers: .*$/m.exec(comment) ?? [];
    tell(`first pull request: ${jobsOf(first)}; comment: ${comment.split('\n')[0]}`);
    const second = await it.run({ workflow: text, config: `${config}${line}\n`, event: pullRequest });
    deepEqual([first.jobs, second.jobs, it.writes()], [['plan failed'], ['plan succeeded'], []]);
    tell(
      `with the line from the comment: ${jobsOf(second)}; comment: ${it.github.state.comments[0]?.body.split('\n')[0]}`,
    );
  },
);

const existing = many(['production', 'staging'], (id) => live({ clientId: id }));
await recipe('Export the registry OIDC settings', { registries: existing }, async (it, tell) => {
  const event = { name: 'workflow_dispatch', payload: push.payload };
  const text = workflow('docs/export.md', 'Export the registry OIDC settings');
  const run = await it.run({ workflow: text, config: '', event });
  deepEqual([run.jobs, it.writes()], [['export succeeded'], []]);
  match(run.log, /- name: production/);
  tell(`manual run: ${jobsOf(run)}`);
  const opening = workflow('docs/export.md', 'Take over the registry OIDC settings');
  const opened = await it.run({ workflow: opening, config: '', event });
  const file = opened.pushed['registry-oidc-export:.github/ovh-registry-oidc.yml'] ?? '';
  equal(it.gh.pullRequests.length, 1, opened.log);
  tell(`with a pull request: ${jobsOf(opened)}; #1 ${it.gh.pullRequests[0]?.title}`);
  const planned = await it.run({
    workflow: workflow('README.md', 'Registry OIDC'),
    config: file,
    event: pullRequest,
  });
  deepEqual([planned.jobs, it.writes()], [['plan succeeded'], []]);
  match(planned.log, /Merging changes nothing on 2 registries/);
  tell(`its plan: ${jobsOf(planned)}; nothing to change on 2 registries`);
  for (const registry of it.emulator.registries) registry.oidc = undefined;
  const nothing = await it.run({ workflow: opening, config: '', event });
  deepEqual([nothing.jobs, it.gh.pullRequests.length], [['export failed'], 1]);
  match(nothing.log, /There is nothing to manage yet/);
  for (const [index, registry] of it.emulator.registries.entries())
    Object.assign(registry, live({ clientId: ['production', 'staging'][index] }));
  const again = await it.run({ workflow: opening, config: file, event });
  match(again.log, /The file has these settings already/);
  tell(`once more: ${jobsOf(again)}, and nothing to do`);
});

await recipe(
  "1.0's workflow and file",
  { registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] } },
  async (it, tell) => {
    const [text = '', config = ''] = ['workflow.yml', 'ovh-registry-oidc.yml'].map((name) =>
      readFileSync(new URL(`../../../../__tests__/fixtures/v1/${name}`, import.meta.url), 'utf8'),
    );
    const planned = await it.run({ workflow: text, config, event: pullRequest });
    const pushed = await it.run({ workflow: text, config, event: merged() });
    deepEqual(
      [planned.jobs, pushed.jobs, it.writes()],
      [['oidc succeeded'], ['oidc succeeded'], ['PUT 200']],
    );
    tell(`pull request: ${jobsOf(planned)}; merge: ${jobsOf(pushed)}`);
  },
);

const VAULT = 'Registry OIDC with a token from Vault';
await recipe(VAULT, { registry: live({ adminGroup: 'old' }) }, async (it, tell) => {
  const token = it.emulator.issueToken();
  const vault = await startVault(token);
  const text = workflow('docs/recipes.md', VAULT);
  const scene = {
    workflow: text.replace('https://vault.example.com', vault.url),
    config: file(),
    secrets: { OVH_CLIENT_ID: '', OVH_CLIENT_SECRET: '' },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${vault.url}/github?x=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
  };
  const run = await it.run(scene);
  await vault.close();
  deepEqual([run.jobs, it.writes()], [['apply succeeded'], ['PUT 200']]);
  ok(!run.log.includes(token), 'the token is in the log');
  ok(it.emulator.received.every(({ operation }) => operation !== 'token'));
  const silent = await startVault('');
  const unanswered = { ...scene, workflow: text.replace('https://vault.example.com', silent.url) };
  const env = { ...scene.env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'wrong' };
  const failed = await it.run({
    ...unanswered,
    env: { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: `${silent.url}/github?x=1` },
  });
  await silent.close();
  deepEqual([failed.jobs, it.writes()], [['apply failed'], []]);
  ok(!failed.log.includes('Missing OVHcloud credentials'), 'the action ran without a token');
  tell(`push: ${jobsOf(run)}, and no token was requested`);
});

await provider.close();
process.stdout.write(`live recipes: ${results.passed} passed, ${results.failed} failed\n`);
process.exitCode = results.failed === 0 && results.passed > 0 ? 0 : 1;
