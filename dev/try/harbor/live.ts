import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pullRequest, push } from '../../fakes/events.js';
import { startGitHub } from '../../fakes/github.js';
import { sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import { HARBOR, startProvider } from '../../fakes/provider.js';
import { type Finished, runAction } from '../../fakes/runner.js';
import { ADMIN_GROUP, CLIENT_SECRET, PASSWORD } from '../keycloak/realms.js';
import { freePort, missing, startKeycloak } from '../keycloak/server.js';
import { stepScript } from '../recipes/docs.js';
import { step as countStep } from '../steps.js';
import { HarborApi } from './api.js';
import { bridgeInputs, startBridge } from './bridge.js';
import { Browser } from './browser.js';
import { compareDocuments, KEPT_MS } from './parity.js';
import { missingHarbor, startHarbor } from './server.js';

/**
 * Runs the bundled action against a real Harbor and a real Keycloak: what it writes is read back from Harbor,
 * and people log in. Prints what it observed.
 */
const lack = missingHarbor() ?? (missing() && `a live Keycloak, which requires ${missing()}`);
if (lack !== undefined) {
  process.stdout.write(`SKIPPED: the live Harbor requires ${lack}.\n`);
  process.exit(0);
}
process.on('SIGTERM', () => process.exit(1));

const port = await freePort();
const { api: harbor, close: closeHarbor } = await startHarbor(port);
const [keycloak, bridge, github] = await Promise.all([
  startKeycloak(`${harbor.url}/c/oidc/callback`),
  startBridge(harbor),
  startGitHub(),
]);
const issuer = (realm: string): string => `${keycloak.url}/realms/${realm}`;

const provider = {
  name: 'keycloak',
  endpoint: issuer('mpr'),
  clientId: 'harbor',
  groupsClaim: 'groups',
  adminGroup: ADMIN_GROUP,
  groupFilter: '^harbor-.*',
  userClaim: 'preferred_username',
  autoOnboard: true,
};
const { id: registryId, serviceName } = sampleRegistry();

/** Runs the action with the settings of the file, changed. */
async function act(
  change: { provider?: object | undefined; [key: string]: unknown } = {},
  { event = push, inputs = {} }: { event?: Parameters<typeof runAction>[0]['event']; inputs?: object } = {},
): Promise<Finished & { registry: Planned; codes: string[] }> {
  const settings = { ...provider, ...change.provider };
  const file = { name: 'production', serviceName, registryId, ...change, provider: settings };
  const { state } = change as { state?: string };
  const { provider: _, ...absent } = file;
  const run = await runAction({
    ...(event && { event }),
    timeout: 120_000,
    files: { '.github/ovh-registry-oidc.yml': JSON.stringify(state === 'absent' ? absent : file) },
    inputs: {
      ...bridgeInputs(bridge),
      'oidc-client-secret': CLIENT_SECRET,
      'github-token': 'ghs_live-harbor-0123456789',
      'wait-timeout': '20',
      ...inputs,
    },
    env: { GITHUB_API_URL: github.url },
  });
  const registry = JSON.parse(run.outputs.plan || '{"registries":[{}]}').registries[0] as Planned;
  const codes = (registry.findings ?? []).map(({ level, code }) => `${level} ${code}`).sort();
  return { ...run, registry, codes };
}

interface Planned {
  result: string;
  findings: { level: string; code: string }[];
  checks: { check: string; verdict: string }[];
}

const verdicts = ({ checks }: Planned): string[] => checks.map(({ check, verdict }) => `${check} ${verdict}`);
const PASSED = ['discovery passed', 'client passed', 'authorization passed', 'harbor passed'];
const NOTHING_NEW = [PASSED[0], PASSED[1], 'authorization skipped', PASSED[3]];
const settingsNow = async (): Promise<unknown[]> => {
  const { auth_mode, oidc_endpoint, oidc_client_id, oidc_scope, oidc_admin_group } =
    await harbor.configuration();
  return [auth_mode, oidc_endpoint, oidc_client_id, oidc_scope, oidc_admin_group];
};

interface Person {
  username: string;
  sysadmin_flag: boolean;
  admin_role_in_auth: boolean;
}

/** Logs a person in with HTTP and cookies. Returns the status of Harbor's callback, and who it is then. */
async function logIn(name: string): Promise<{ status: number; person: Person | undefined }> {
  const browser = new Browser();
  const page = await browser.logIn(harbor.url, { username: name, password: PASSWORD });
  const { body, status } = await browser.send(`${harbor.url}/api/v2.0/users/current`);
  const person: Person | undefined = status === 200 ? JSON.parse(body) : undefined;
  return { status: page.url.includes('/c/oidc/callback') ? page.status : -page.status, person };
}

const results = { passed: 0, failed: 0 };
const step = (name: string, work: () => Promise<string | undefined>): Promise<void> =>
  countStep(results, name, work);

const LOCAL = ['admin-local', 'ci-push'];
const LOCAL_PASSWORD = 'Local-password-0123456789';
const robots: Robot[] = [];

interface Robot {
  name: string;
  secret: string;
}

/** Creates a robot account that may pull from the project. */
async function createRobot(api: HarborApi, level: 'system' | 'project'): Promise<Robot> {
  const access = [{ resource: 'repository', action: 'pull' }];
  const permissions = [{ kind: 'project', namespace: 'demo', access }];
  const body = { name: `${level}bot`, level, duration: -1, permissions };
  const { status, json } = await api.call('POST', '/api/v2.0/robots', body);
  equal(status, 201, JSON.stringify(json));
  return json as Robot;
}

async function membersOfProject(): Promise<string[]> {
  const { json } = await harbor.call('GET', '/api/v2.0/projects/demo/members');
  return (json as { entity_name: string }[]).map(({ entity_name }) => entity_name);
}

await step('prepares local users, a project and robot accounts', async () => {
  for (const name of LOCAL) equal(await harbor.createUser(name, LOCAL_PASSWORD), 201);
  equal((await harbor.call('POST', '/api/v2.0/projects', { project_name: 'demo' })).status, 201);
  const member = { role_id: 1, member_user: { username: 'ci-push' } };
  equal((await harbor.call('POST', '/api/v2.0/projects/demo/members', member)).status, 201);
  const own = new HarborApi(harbor.url, 'ci-push', LOCAL_PASSWORD);
  robots.push(await createRobot(harbor, 'system'), await createRobot(own, 'project'));
  equal(await harbor.dockerLogin('ci-push', LOCAL_PASSWORD), 200);
  return 'docker login of ci-push: 200';
});

await step('stops before a write: redirect URI, client and scope that Keycloak rejects', async () => {
  const before = await settingsNow();
  const deleteUsers = LOCAL;
  for (const [change, code] of [
    [{ clientId: 'harbor-elsewhere' }, 'error login-redirect-uri'],
    [{ clientId: 'habror' }, 'error login-client'],
    [{ scope: ['openid', 'email', 'offline_access', 'nonsense'] }, 'error login-scope'],
  ] as const) {
    const run = await act({ deleteUsers, provider: change });
    equal(run.exitCode, 1);
    ok(run.codes.includes(code), `${code} is missing: ${run.codes}`);
    equal(run.registry.result, 'blocked');
  }
  deepEqual([await settingsNow(), bridge.writes], [before, []]);
  return undefined;
});

await step('a pull request plans the create', async () => {
  const run = await act({ deleteUsers: LOCAL }, { event: pullRequest });
  equal(run.exitCode, 0);
  deepEqual(verdicts(run.registry), [...PASSED.slice(0, 3), 'harbor skipped']);
  return run.summary.split('\n')[0];
});

await step('the push creates, and Harbor has every setting', async () => {
  const run = await act({ deleteUsers: LOCAL });
  equal(run.exitCode, 0, run.log);
  deepEqual([run.registry.result, verdicts(run.registry), run.codes], ['applied', PASSED, []]);
  const now = await harbor.configuration();
  deepEqual(
    [now.auth_mode, now.oidc_endpoint, now.oidc_group_filter, now.oidc_auto_onboard, now.oidc_verify_cert],
    ['oidc_auth', provider.endpoint, provider.groupFilter, true, true],
  );
  return run.summary.split('\n')[0];
});

await step('a member of the admin group logs in, and is an admin with the name of the claim', async () => {
  const { status, person } = await logIn('alice');
  deepEqual([status, person?.username, person?.admin_role_in_auth], [302, 'alice', true]);
  return `callback ${status}, user ${person?.username}, admin by group: ${person?.admin_role_in_auth}`;
});

await step("the recipe's smoke test logs a test user in, and fails with a wrong password", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-'));
  const script = stepScript('docs/recipes.md', 'Log in as a test user');
  const smoke = (password: string) => {
    const person = { TEST_USER: 'alice', TEST_PASSWORD: password, REGISTRY: harbor.url };
    const env = { PATH: process.env.PATH, RUNNER_TEMP: mkdtempSync(join(folder, 'temp-')), ...person };
    return spawnSync('bash', ['-eo', 'pipefail', '-c', script], { env, encoding: 'utf8' });
  };
  const [right, wrong] = [smoke(PASSWORD), smoke('a-wrong-password')];
  rmSync(folder, { recursive: true });
  equal(right.status, 0, right.stdout + right.stderr);
  deepEqual([wrong.status, wrong.stdout.includes('::error::The test user could not log in')], [1, true]);
  return `${right.stdout.trim()} With a wrong password: ${wrong.stdout.trim()}`;
});

await step('docker login takes the CLI secret, robots keep working, and deleted users do not', async () => {
  const id = (await harbor.users()).find(({ username }) => username === 'alice')?.user_id;
  const alice = (await harbor.call('GET', `/api/v2.0/users/${id}`)).json as {
    oidc_user_meta: { secret: string };
  };
  const seen = {
    'alice with CLI secret': await harbor.dockerLogin('alice', alice.oidc_user_meta.secret),
    'alice with another secret': await harbor.dockerLogin('alice', 'wrong'),
    'deleted ci-push': await harbor.dockerLogin('ci-push', LOCAL_PASSWORD),
    'system robot': await harbor.dockerLogin(robots[0]?.name ?? '', robots[0]?.secret ?? ''),
    'project robot that ci-push made': await harbor.dockerLogin(
      robots[1]?.name ?? '',
      robots[1]?.secret ?? '',
    ),
    administrator: await harbor.dockerLogin(harbor.user, harbor.password),
  };
  deepEqual(Object.values(seen), [200, 401, 401, 200, 200, 200]);
  const names = await membersOfProject();
  ok(!names.includes('ci-push'));
  return `${Object.entries(seen)
    .map(([who, status]) => `${who}: ${status}`)
    .join(', ')}. Members of the project: ${names}`;
});

await step('groupFilter keeps only the groups that match', async () => {
  equal((await logIn('bob')).status, 302);
  const groups = (await harbor.call('GET', '/api/v2.0/usergroups?page_size=100')).json as {
    group_name: string;
  }[];
  const names = groups.map(({ group_name }) => group_name).sort();
  deepEqual(names, [ADMIN_GROUP, 'harbor-dev']);
  return `groups in Harbor: ${names}`;
});

await step('a user who was set as admin stays one after the next login', async () => {
  const before = (await logIn('bob')).person;
  const run = await act({ admins: ['bob'] });
  deepEqual([run.exitCode, run.registry.result, verdicts(run.registry)], [0, 'unchanged', NOTHING_NEW]);
  const after = (await logIn('bob')).person;
  deepEqual([before?.sysadmin_flag, after?.sysadmin_flag, after?.admin_role_in_auth], [false, true, false]);
  return undefined;
});

await step('an update is written, and the next run is unchanged', async () => {
  const run = await act({ provider: { name: 'sso', adminGroup: 'harbor-dev' } });
  deepEqual([run.exitCode, run.registry.result, verdicts(run.registry)], [0, 'applied', PASSED]);
  const { oidc_name, oidc_admin_group } = await harbor.configuration();
  deepEqual([oidc_name, oidc_admin_group], ['sso', 'harbor-dev']);
  equal((await act({ provider: { name: 'sso', adminGroup: 'harbor-dev' } })).registry.result, 'unchanged');
  deepEqual([(await act()).exitCode, bridge.writes.filter((call) => call.startsWith('POST')).length], [0, 2]);
  return undefined;
});

await step('people collide under another issuer with 409, and a rollback lets them in again', async () => {
  const other = { provider: { endpoint: issuer('platform') } };
  const blocked = await act(other);
  deepEqual([blocked.exitCode, blocked.codes], [1, ['error issuer-change']]);
  const run = await act({ ...other, acceptIssuerChange: true });
  deepEqual([run.exitCode, verdicts(run.registry)], [0, PASSED]);
  const { status } = await logIn('alice');
  equal(status, 409);
  equal((await act({ acceptIssuerChange: true })).exitCode, 0);
  equal((await logIn('alice')).status, 302);
  return `callback ${status} under the other issuer`;
});

await step('the same mistakes are seen through the redirect of Harbor', async () => {
  const scope = ['openid', 'email', 'offline_access', 'nonsense'];
  for (const [live, change, code] of [
    [{ oidc_client_id: 'harbor-elsewhere' }, { clientId: 'harbor-elsewhere' }, 'error login-redirect-uri'],
    [{ oidc_client_id: 'habror' }, { clientId: 'habror' }, 'error login-client'],
    [{ oidc_scope: scope.join(',') }, { scope }, 'error login-scope'],
  ] as const) {
    const before = await harbor.configuration();
    await harbor.configure(live);
    const run = await act({ provider: change });
    await harbor.configure({ oidc_client_id: before.oidc_client_id, oidc_scope: before.oidc_scope });
    ok(run.codes.includes(code), `${code} is missing: ${run.codes}`);
    deepEqual([run.exitCode, run.registry.result, run.outputs.changed], [1, 'failed', 'false']);
    equal(verdicts(run.registry)[2], 'authorization skipped');
  }
  return undefined;
});

await step(
  'a Harbor that trusts other authorities than the runner fails the run until a rollback',
  async () => {
    const before = await settingsNow();
    const hidden = await startProvider({ tls: true });
    hidden.isRegistered = () => true;
    const settings = { endpoint: hidden.issuer, clientId: HARBOR.clientId };
    const inputs = { 'oidc-client-secret': HARBOR.clientSecret, 'wait-timeout': '6' };
    for (const result of ['first', 're-run']) {
      const run = await act({ acceptIssuerChange: true, provider: settings }, { inputs });
      ok(run.codes.includes('error harbor-provider'), `${result}: ${run.codes}`);
      deepEqual([run.exitCode, run.registry.result], [1, 'failed']);
      equal(run.outputs.changed, String(result === 'first'));
      ok(run.summary.includes(result === 'first' ? 'put the values of *Live values before*' : 'recovery.md'));
    }
    const unverified = { ...settings, verifyCert: false };
    const lax = await act({ acceptIssuerChange: true, provider: unverified }, { inputs });
    deepEqual([lax.exitCode, lax.registry.result], [0, 'applied']);
    const strict = await act({ acceptIssuerChange: true, provider: settings }, { inputs });
    ok(strict.codes.includes('error harbor-provider'), `verifyCert: ${strict.codes}`);
    const back = await act({ acceptIssuerChange: true });
    deepEqual([back.exitCode, verdicts(back.registry)], [0, PASSED]);
    deepEqual(await settingsNow(), before);
    equal((await logIn('alice')).status, 302);
    await hidden.close();
    return undefined;
  },
);

await step('a schedule verifies the live settings', async () => {
  const run = await act({}, { event: { ...push, name: 'schedule' } });
  deepEqual([run.exitCode, verdicts(run.registry), run.codes], [0, PASSED, []]);
  return undefined;
});

await step('decides on discovery documents as Harbor does', () => compareDocuments(harbor, KEPT_MS));

await step('state: absent disables OIDC in Harbor', async () => {
  await harbor.configure({ oidc_endpoint: provider.endpoint, oidc_client_id: 'harbor' });
  const names = (await harbor.users()).map(({ username }) => username);
  const run = await act({ state: 'absent', deleteUsers: names });
  deepEqual(
    [run.exitCode, run.registry.result, verdicts(run.registry).at(-1)],
    [0, 'applied', 'harbor passed'],
  );
  equal((await harbor.configuration()).auth_mode, 'db_auth');
  equal(await harbor.createUser('ci-push', LOCAL_PASSWORD), 201);
  const members = await membersOfProject();
  ok(!members.includes('ci-push'));
  return `a new ci-push can be created, without the role of the old one. Members of the project: ${members}`;
});

await Promise.all([closeHarbor(), keycloak.close(), bridge.close(), github.close()]);
process.stdout.write(`live Harbor: ${results.passed} passed, ${results.failed} failed\n`);
process.exit(results.failed === 0 ? 0 : 1); // connections may still be open
