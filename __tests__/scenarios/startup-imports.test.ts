import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { loaded } from '../../dev/build/loaded.js';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { HARBOR, startProvider } from '../../dev/fakes/provider.js';
import { applicationKeyInputs } from '../../dev/fakes/runner.js';
import { actAsProcess, config, emulator, github, PUSH, pullRequest, type Scenario } from '../support.js';

const TELLS = fileURLToPath(
  new URL('../../../__tests__/fixtures/preload/tells-modules.mjs', import.meta.url),
);

/** Packages that load lazily, each with its dependencies. */
const GITHUB = ['@actions/github', '@octokit/core'];
/** Unused dependencies of packages that are used. */
const NEVER = ['bluebird', 'async', 'simple-oauth2', 'joi', 'undici', 'tunnel'];
/** The bundle has a stub of one line in place of such a package. */
const MAX_STUB_BYTES = 300;

/** Returns the packages that a run loaded, those that didn't run, and whether it loaded Node's `fetch`. */
async function loads(
  scenario: Scenario,
): Promise<{ packages: string[]; idle: string[]; fetch: boolean; exitCode: number | null }> {
  const coverage = mkdtempSync(join(tmpdir(), 'coverage-'));
  const { log, exitCode } = await actAsProcess({
    ...scenario,
    env: { NODE_V8_COVERAGE: coverage, NODE_OPTIONS: `--import=${TELLS}` },
  });
  const parts = loaded(coverage);
  rmSync(coverage, { recursive: true });
  expect(parts.length).toBeGreaterThan(5);
  const fetch = /^fetch: (loaded|not loaded)$/m.exec(log)?.[1];
  expect(fetch).toBeDefined();
  expect(parts.filter((part) => NEVER.includes(part.package) && part.ran > MAX_STUB_BYTES)).toEqual([]);
  return {
    packages: parts.map((part) => part.package),
    idle: parts.filter(({ ran }) => ran === 0).map((part) => part.package),
    fetch: fetch === 'loaded',
    exitCode,
  };
}

const same = { oidc: sampleOidc(), users: [] };
const different = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };

test("detects that Node's fetch is loaded", () => {
  const node = process.env.TEST_NODE ?? process.execPath;
  const run = spawnSync(node, [`--import=${TELLS}`, '-e', "fetch('data:,x')"], { encoding: 'utf8' });
  expect(run.stdout + run.stderr).toContain('fetch: loaded');
});

test.each(['a service account', 'an application key'])(
  'loads no GitHub client or fetch without changes, with %s',
  async (kind) => {
    const api = await emulator({ registry: same });
    const key = { ...applicationKeyInputs(api), 'ovh-client-id': '', 'ovh-client-secret': '' };
    const run = await loads({
      emulator: api,
      github: await github(),
      ...(kind === 'an application key' && { inputs: key }),
    });
    expect(run.exitCode).toBe(0);
    expect(run.packages).toEqual(expect.arrayContaining(['the action', 'zod', 'yaml', '@ovhcloud/node-ovh']));
    for (const name of [...GITHUB, 're2js']) expect(run.packages).not.toContain(name);
    expect(run.idle).toEqual([]);
    expect(run.fetch).toBe(false);
  },
);

test('loads the GitHub client for the branch check of an update', async () => {
  const run = await loads({
    emulator: await emulator({ registry: different }),
    github: await github(),
    event: PUSH,
  });
  expect(run.exitCode).toBe(0);
  expect(run.packages).toEqual(expect.arrayContaining(GITHUB));
  expect(run.packages).not.toContain('re2js');
  expect(run.idle).toEqual([]);
});

test('loads the GitHub client for the comment of a pull request', async () => {
  const run = await loads({
    emulator: await emulator({ registry: different }),
    github: await github(),
    event: pullRequest(),
  });
  expect(run.fetch).toBe(false); // Octokit is given one over Node's own client
  expect(run.packages).toEqual(expect.arrayContaining(GITHUB));
  expect(run.packages).not.toContain('re2js');
  expect(run.idle).toEqual([]);
});

test('loads nothing more to check the client at the provider', async () => {
  const provider = await startProvider();
  const text = config({}, { endpoint: provider.issuer });
  const api = await emulator({ registry: { oidc: sampleOidc({ endpoint: provider.issuer }), users: [] } });
  const run = await loads({
    emulator: api,
    github: await github(),
    config: text,
    inputs: { 'check-provider': 'auto', 'oidc-client-secret': HARBOR.clientSecret },
  });
  await provider.close();
  expect(run.exitCode).toBe(0);
  expect(run.packages).toEqual(expect.arrayContaining(['the action', 'zod', 'yaml', '@ovhcloud/node-ovh']));
  for (const name of [...GITHUB, 're2js']) expect(run.packages).not.toContain(name);
});

test('loads re2js to compile a groupFilter', async () => {
  const api = await emulator({ registry: { oidc: sampleOidc({ groupFilter: '^harbor-' }), users: [] } });
  const run = await loads({
    emulator: api,
    github: await github(),
    config: config({}, { groupFilter: '^harbor-' }),
  });
  expect(run.packages).toContain('re2js');
  for (const name of GITHUB) expect(run.packages).not.toContain(name);
});

test('loads none of them if inputs are invalid', async () => {
  const run = await loads({
    emulator: await emulator(),
    github: await github(),
    inputs: { 'dry-run': 'maybe' },
  });
  expect(run.exitCode).toBe(1);
  for (const name of [...GITHUB, 're2js']) expect(run.packages).not.toContain(name);
});
