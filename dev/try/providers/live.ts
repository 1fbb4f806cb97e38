import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { startGitHub } from '../../fakes/github.js';
import { sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import { type Finished, runAction } from '../../fakes/runner.js';
import { HarborApi } from '../harbor/api.js';
import { type Bridge, bridgeInputs, startBridge } from '../harbor/bridge.js';
import { Browser } from '../harbor/browser.js';
import { compareDocuments } from '../harbor/parity.js';
import { PASSWORD as KEYCLOAK_PASSWORD, CLIENT_SECRET as KEYCLOAK_SECRET } from '../keycloak/realms.js';
import { type Keycloak, missing as missingKeycloak, startKeycloak } from '../keycloak/server.js';
import { buildOracle, librariesOf } from '../oracle/build.js';
import { step as countStep } from '../steps.js';
import { buildProvider, moduleVersion } from './go.js';
import { startHydra } from './hydra.js';
import { oidcProviderVersion, startOidcProvider } from './oidc-provider.js';
import { ADMIN_GROUP, CLIENT_SECRET, clients, ELSEWHERE, PASSWORD, PEOPLE } from './people.js';
import { missingCommand, startServer } from './process.js';
import { springVersion, startSpring } from './spring.js';

/**
 * Logs people in with every provider that the package registries have: the action writes to the emulator's
 * bridge, a login server with Harbor's libraries reads the settings, and a browser without a screen types a
 * password. With `--write`, the table of docs/providers/README.md is written.
 */
const HARBOR = '2.15';
const DOCS = 'docs/providers/README.md';

/** What the action says of a mistake before a write. `not shown`: the provider doesn't tell. */
type Seen = 'found' | 'warned' | 'not shown';

interface Row {
  name: string;
  /** A command that is missing, or undefined. */
  lacks: () => string | undefined;
  version: () => string;
  start: (redirectUri: string) => Promise<{ issuer: string; close(): Promise<void> }>;
  scope: string[];
  secret?: string;
  password?: string;
  /** How the login form calls the name. */
  form?: 'login' | 'username';
  expected: { secret: Seen; redirectUri: Seen; scope: Seen };
}

const SCOPES = ['openid', 'profile', 'email', 'offline_access'];
const ALL: Row['expected'] = { secret: 'found', redirectUri: 'found', scope: 'found' };
const settings = (redirectUri: string) => ({
  SETTINGS: JSON.stringify({ Clients: clients(redirectUri), People: PEOPLE }),
});
const goProvider = (name: string) => async (redirectUri: string) => {
  const { found, close } = await startServer([buildProvider(name)], settings(redirectUri), /ISSUER=(\S+)/);
  return { issuer: found, close };
};

const keycloaks: Promise<Keycloak>[] = [];
const keycloak = (realm: string) => async (redirectUri: string) => {
  const started = keycloaks[0] ?? startKeycloak(redirectUri);
  keycloaks[0] = started;
  return { issuer: `${(await started).url}/realms/${realm}`, close: async () => undefined };
};
const KEYCLOAK = {
  secret: KEYCLOAK_SECRET,
  password: KEYCLOAK_PASSWORD,
  scope: SCOPES,
  lacks: missingKeycloak,
};

const ROWS: Row[] = [
  {
    name: 'Dex',
    lacks: () => missingCommand('go'),
    version: () => `2.41.1 (${moduleVersion('dex', 'github.com/dexidp/dex')})`,
    start: goProvider('dex'),
    scope: [...SCOPES, 'groups'],
    form: 'login',
    expected: ALL,
  },
  {
    name: 'Ory Hydra',
    lacks: () => missingCommand('go', 'gcc'),
    version: () => moduleVersion('hydra', 'github.com/ory/hydra/v2'),
    start: startHydra,
    scope: [...SCOPES, 'groups'],
    expected: { ...ALL, redirectUri: 'not shown' },
  },
  {
    name: 'zitadel/oidc, its example provider',
    lacks: () => missingCommand('go'),
    version: () => moduleVersion('zitadel', 'github.com/zitadel/oidc/v3'),
    start: goProvider('zitadel'),
    scope: [...SCOPES, 'groups'],
    expected: { secret: 'not shown', redirectUri: 'found', scope: 'warned' },
  },
  {
    name: 'oidc-provider',
    lacks: () => undefined,
    version: oidcProviderVersion,
    start: startOidcProvider,
    scope: SCOPES,
    form: 'login',
    expected: { secret: 'found', redirectUri: 'found', scope: 'warned' },
  },
  {
    name: 'Spring Authorization Server',
    lacks: () => missingCommand('java', 'mvn'),
    version: () => `Spring Boot ${springVersion()}`,
    start: startSpring,
    scope: SCOPES,
    expected: { secret: 'found', redirectUri: 'not shown', scope: 'found' },
  },
  { ...KEYCLOAK, name: 'Keycloak', version: () => '26.4.0', start: keycloak('mpr'), expected: ALL },
  {
    ...KEYCLOAK,
    name: 'Keycloak, ID tokens in ES256',
    version: () => '26.4.0',
    start: keycloak('es256'),
    expected: ALL,
  },
];

/** A login server, and OVHcloud's API in front of it. */
interface Registry {
  harbor: HarborApi;
  bridge: Bridge;
  close(): Promise<void>;
}

async function startRegistry(port = 0): Promise<Registry> {
  const { found, close } = await startServer(
    [buildOracle(HARBOR), 'login'],
    { PORT: String(port) },
    /^HARBOR_URL=(\S+)$/m,
  );
  const harbor = new HarborApi(found, 'admin', 'any');
  const bridge = await startBridge(harbor);
  return { harbor, bridge, close: async () => void (await Promise.all([close(), bridge.close()])) };
}

const { id: registryId, serviceName } = sampleRegistry();
const github = await startGitHub({ heads: { main: 'c0ffee'.padEnd(40, '0') } });

/** Runs the action with the settings of a provider, changed. `isDry`: on a pull request, which writes nothing. */
async function act(
  { bridge }: Registry,
  file: { provider: object; [key: string]: unknown },
  { secret, isDry }: { secret: string; isDry: boolean },
): Promise<Finished & { result: string; codes: string[] }> {
  const repository = { full_name: 'acme/infra', default_branch: 'main', private: true };
  const sha = 'c0ffee'.padEnd(40, '0');
  const pull = { number: 12, base: { ref: 'main' }, head: { sha, repo: { full_name: 'acme/infra' } } };
  const run = await runAction({
    event: isDry
      ? { name: 'pull_request', ref: 'refs/pull/12/merge', sha, payload: { repository, pull_request: pull } }
      : { name: 'push', ref: 'refs/heads/main', sha, payload: { repository } },
    timeout: 120_000,
    files: { '.github/ovh-registry-oidc.yml': JSON.stringify({ serviceName, registryId, ...file }) },
    inputs: {
      ...bridgeInputs(bridge),
      'oidc-client-secret': secret,
      'github-token': 'ghs_live-providers-0123456789',
      'wait-timeout': '20',
    },
    env: { GITHUB_API_URL: github.url },
  });
  const [registry] = JSON.parse(run.outputs.plan || '{"registries":[]}').registries;
  const findings: { level: string; code: string }[] = registry?.findings ?? [];
  return {
    ...run,
    result: registry?.result ?? '',
    codes: findings.map(({ level, code }) => `${level} ${code}`),
  };
}

const results = { passed: 0, failed: 0 };
const table: string[][] = [];

const step = (name: string, work: () => Promise<string | undefined>): Promise<void> =>
  countStep(results, name, work);

function seen(codes: readonly string[], error: string, warning = ''): Seen {
  if (codes.includes(`error ${error}`)) return 'found';
  return codes.includes(`warning ${warning}`) ? 'warned' : 'not shown';
}

async function logIn(harbor: HarborApi, name: string, password: string) {
  const browser = new Browser();
  const fields = { username: name, login: name, password, prompt: 'login' };
  const page = await browser.logIn(harbor.url, fields);
  const { body, status } = await browser.send(`${harbor.url}/api/v2.0/users/current`);
  const person =
    status === 200 ? (JSON.parse(body) as { username: string; admin_role_in_auth: boolean }) : undefined;
  return { browser, page, person };
}

async function tryProvider(row: Row, registry: Registry): Promise<void> {
  const { harbor } = registry;
  const { issuer, close } = await row.start(`${harbor.url}/c/oidc/callback`);
  const secret = row.secret ?? CLIENT_SECRET;
  const provider = {
    name: 'provider',
    endpoint: issuer,
    clientId: 'harbor',
    scope: row.scope,
    groupsClaim: 'groups',
    adminGroup: ADMIN_GROUP,
    userClaim: 'preferred_username',
    autoOnboard: true,
  };
  const tried: Partial<Row['expected']> = {};
  try {
    await step(`${row.name}: mistakes are found before a write`, async () => {
      const dry = (change: object, one = secret) =>
        act(registry, { provider: { ...provider, ...change } }, { secret: one, isDry: true });
      const wrongSecret = await dry({}, 'another-client-secret-0123456789');
      const elsewhere = await dry({ clientId: ELSEWHERE.clientId });
      const nonsense = await dry({ scope: [...row.scope, 'nonsense'] });
      tried.secret = seen(wrongSecret.codes, 'client-rejected');
      tried.redirectUri = seen(elsewhere.codes, 'login-redirect-uri');
      tried.scope = seen(nonsense.codes, 'login-scope', 'provider-scope');
      deepEqual(registry.bridge.writes, []);
      deepEqual(tried, row.expected, `${[wrongSecret, elsewhere, nonsense].map(({ codes }) => codes)}`);
      return Object.entries(tried)
        .map(([what, how]) => `${what}: ${how}`)
        .join(', ');
    });
    await step(
      `${row.name}: the right settings log in, and a member of the admin group is an admin`,
      async () => {
        const run = await act(registry, { provider }, { secret, isDry: false });
        equal(run.exitCode, 0, run.log);
        equal(run.result, 'applied');
        ok(
          run.codes.every((code) => code.startsWith('warning')),
          String(run.codes),
        );
        const password = row.password ?? PASSWORD;
        const alice = await logIn(harbor, 'alice', password);
        const bob = await logIn(harbor, 'bob', password);
        equal(alice.page.status, 302, `alice ended at ${alice.page.url}: ${alice.page.body.slice(0, 300)}`);
        deepEqual(
          [alice, bob].map(({ person }) => [person?.username, person?.admin_role_in_auth]),
          [
            ['alice', true],
            ['bob', false],
          ],
        );
        const words = { found: 'found', warned: 'a warning', 'not shown': "the provider doesn't tell" };
        const cells = [tried.secret, tried.redirectUri, tried.scope].map((how) => words[how ?? 'not shown']);
        table.push([
          row.name,
          row.version(),
          'yes',
          ...cells,
          run.codes.map((code) => `\`${code.replace('warning ', '')}\``).join(', '),
        ]);
        return `codes: ${run.codes.join(', ') || 'none'}`;
      },
    );
  } finally {
    await close();
    await harbor.deleteUsers();
    await harbor.configure({ auth_mode: 'db_auth' });
    registry.bridge.writes.length = 0;
  }
}

/** Whoever takes a name first is an admin by it, so the file must not list names that people choose. */
async function tryTakeover(registry: Registry): Promise<void> {
  const { harbor } = registry;
  const { issuer } = await keycloak('mpr')(`${harbor.url}/c/oidc/callback`);
  const provider = {
    name: 'x',
    endpoint: issuer,
    clientId: 'harbor',
    groupsClaim: 'groups',
    adminGroup: ADMIN_GROUP,
  };
  const options = { secret: KEYCLOAK_SECRET, isDry: false };
  await step('Keycloak: a name that somebody chose makes nobody an admin', async () => {
    const named = await act(registry, { provider, admins: ['carol'] }, options);
    equal(named.exitCode, 1);
    ok(named.log.includes('people choose their name at the first login'), named.log);
    equal((await act(registry, { provider, admins: ['carol@example.com'] }, options)).exitCode, 0);
    const mallory = await logIn(harbor, 'bob', KEYCLOAK_PASSWORD); // bob is the one who takes a name
    ok(mallory.page.location?.includes('/oidc-onboard'), mallory.page.url);
    for (const name of ['carol', 'carol@example.com']) {
      const body = JSON.stringify({ username: name });
      await mallory.browser.send(`${harbor.url}/c/oidc/onboard`, undefined, {}, body);
    }
    const run = await act(registry, { provider, admins: ['carol@example.com'] }, options);
    equal(run.exitCode, 0, run.log);
    const users = await harbor.users();
    deepEqual(
      users.map(({ username, sysadmin_flag }) => [username, sysadmin_flag]),
      [['carol', false]],
    );
    return 'bob is `carol` in Harbor now, and no admin';
  });
  await harbor.deleteUsers();
  await harbor.configure({ auth_mode: 'db_auth' });
  registry.bridge.writes.length = 0;
}

async function tryUnreadableKey(registry: Registry): Promise<void> {
  const { issuer } = await keycloak('ed448')(`${registry.harbor.url}/c/oidc/callback`);
  const provider = {
    name: 'x',
    endpoint: issuer,
    clientId: 'harbor',
    groupsClaim: 'groups',
    adminGroup: ADMIN_GROUP,
  };
  await step('Keycloak: a key that Harbor cannot read is found before the write', async () => {
    const run = await act(registry, { provider }, { secret: KEYCLOAK_SECRET, isDry: false });
    ok(run.codes.includes('error provider-keys'), String(run.codes));
    deepEqual([run.exitCode, run.result, registry.bridge.writes], [1, 'blocked', []]);
    await registry.harbor.configure({
      auth_mode: 'oidc_auth',
      oidc_endpoint: issuer,
      oidc_client_id: 'harbor',
      oidc_client_secret: KEYCLOAK_SECRET,
      oidc_scope: 'openid,profile,email',
    });
    const { page } = await logIn(registry.harbor, 'alice', KEYCLOAK_PASSWORD);
    equal(page.status, 500);
    await registry.harbor.configure({ auth_mode: 'db_auth' });
    return `written anyway, the login ends with ${page.status}: ${page.body.slice(0, 160)}`;
  });
}

const lack = missingCommand('go');
if (lack !== undefined) {
  process.stdout.write(`SKIPPED: the providers require ${lack}.\nlive providers: 0 passed, 0 failed\n`);
  process.exit(0);
}
const registry = await startRegistry();
for (const row of ROWS) {
  const lacks = row.lacks();
  if (lacks !== undefined) process.stdout.write(`SKIPPED ${row.name}: it requires ${lacks}.\n`);
  else
    await tryProvider(row, registry).catch((error: unknown) => {
      results.failed++;
      process.stdout.write(
        `FAILED ${row.name}: it didn't start\n  ${error instanceof Error ? error.message : error}\n`,
      );
    });
}
await step("decides on discovery documents as Harbor's libraries do", async () => {
  await registry.harbor.configure({ auth_mode: 'oidc_auth' });
  return compareDocuments(registry.harbor, 0);
});
await registry.harbor.deleteUsers();
await registry.harbor.configure({ auth_mode: 'db_auth' });
if (missingKeycloak() === undefined) {
  await tryTakeover(registry);
  await tryUnreadableKey(registry);
}
await Promise.all([
  ...keycloaks.map(async (started) => (await started).close()),
  registry.close(),
  github.close(),
]);
if (process.argv.includes('--write') && results.failed === 0) writeTable();
process.stdout.write(`live providers: ${results.passed} passed, ${results.failed} failed\n`);
process.exit(results.failed === 0 ? 0 : 1);

function writeTable(): void {
  const head = [
    'provider',
    'version',
    'login',
    'wrong secret',
    'redirect URI',
    'scope',
    'warnings of the right settings',
  ];
  const libraries = Object.entries(librariesOf(HARBOR)).map(([name, version]) => `${name} ${version}`);
  const rows = [head, head.map(() => '---'), ...table].map((cells) => `| ${cells.join(' | ')} |`);
  const when = new Date().toISOString().slice(0, 10);
  const text = `${rows.join('\n')}\n\nTested on ${when} with the libraries of Harbor ${HARBOR}: ${libraries.join(', ')}.`;
  const page = readFileSync(DOCS, 'utf8');
  const marks = /(<!-- tested: generated -->\n\n)[\s\S]*(\n\n<!-- \/tested -->)/;
  writeFileSync(
    DOCS,
    page.replace(marks, (_, open: string, end: string) => open + text + end),
  );
}
