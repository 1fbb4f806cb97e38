import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { loaded } from '../../dev/build/loaded.js';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { HARBOR, startProvider } from '../../dev/fakes/provider.js';
import { applicationKeyInputs } from '../../dev/fakes/runner.js';
import { act, config, emulator, github, PUSH, pullRequest, type Scenario } from '../support.js';

const TELLS = fileURLToPath(
  new URL('../../../__tests__/fixtures/preload/tells-modules.mjs', import.meta.url),
);

/** Loaded lazily, each with the packages that come with it. */
const GITHUB = ['@actions/github', '@octokit/core'];
const OPENID = ['openid-client', 'oauth4webapi', 'jose'];
/** Come with packages that are used, for what is not. */
const NEVER = ['bluebird', 'async', 'simple-oauth2', 'joi', 'undici', 'tunnel'];

/** Packages that the run loaded, those of which nothing ran, and whether Node's `fetch` was among what it loaded. */
async function loads(
  scenario: Scenario,
): Promise<{ packages: string[]; idle: string[]; fetch: boolean; exitCode: number | null }> {
  const coverage = mkdtempSync(join(tmpdir(), 'coverage-'));
  const { log, exitCode } = await act({
    ...scenario,
    env: { NODE_V8_COVERAGE: coverage, NODE_OPTIONS: `--import=${TELLS}` },
  });
  const parts = loaded(coverage);
  rmSync(coverage, { recursive: true });
  expect(parts.length).toBeGreaterThan(5);
  const fetch = /^fetch: (loaded|not loaded)$/m.exec(log)?.[1];
  expect(fetch).toBeDefined();
  expect(parts.filter((part) => NEVER.includes(part.package))).toEqual([]);
  return {
    packages: parts.map((part) => part.package),
    idle: parts.filter(({ ran }) => ran === 0).map((part) => part.package),
    fetch: fetch === 'loaded',
    exitCode,
  };
}

const same = { oidc: sampleOidc(), users: [] };
const different = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };

test.each(['a service account', 'an application key'])(
  'a run without changes by %s loads neither GitHub’s client nor openid-client nor fetch',
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
    for (const name of [...GITHUB, ...OPENID, 're2js']) expect(run.packages).not.toContain(name);
    expect(run.idle).toEqual([]);
    expect(run.fetch).toBe(false);
  },
);

test('an update loads GitHub’s client, to see whether the branch has moved on, and no openid-client', async () => {
  const run = await loads({
    emulator: await emulator({ registry: different }),
    github: await github(),
    event: PUSH,
  });
  expect(run.exitCode).toBe(0);
  expect(run.packages).toEqual(expect.arrayContaining(GITHUB));
  for (const name of [...OPENID, 're2js']) expect(run.packages).not.toContain(name);
  expect(run.idle).toEqual([]);
});

test('a pull request loads GitHub’s client, for the comment', async () => {
  const run = await loads({
    emulator: await emulator({ registry: different }),
    github: await github(),
    event: pullRequest(),
  });
  expect(run.fetch).toBe(true);
  expect(run.packages).toEqual(expect.arrayContaining(GITHUB));
  for (const name of [...OPENID, 're2js']) expect(run.packages).not.toContain(name);
  expect(run.idle).toEqual([]);
});

test('openid-client is loaded when a provider is asked about its client', async () => {
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
  expect(run.packages).toEqual(expect.arrayContaining(OPENID));
  for (const name of [...GITHUB, 're2js']) expect(run.packages).not.toContain(name);
});

test('re2js is loaded when there is a groupFilter to compile', async () => {
  const api = await emulator({ registry: { oidc: sampleOidc({ groupFilter: '^harbor-' }), users: [] } });
  const run = await loads({
    emulator: api,
    github: await github(),
    config: config({}, { groupFilter: '^harbor-' }),
  });
  expect(run.packages).toContain('re2js');
  for (const name of [...GITHUB, ...OPENID]) expect(run.packages).not.toContain(name);
});

test('a run whose inputs are wrong loads none of them', async () => {
  const run = await loads({
    emulator: await emulator(),
    github: await github(),
    inputs: { 'dry-run': 'maybe' },
  });
  expect(run.exitCode).toBe(1);
  for (const name of [...GITHUB, ...OPENID, 're2js']) expect(run.packages).not.toContain(name);
});
