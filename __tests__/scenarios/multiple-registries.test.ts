import { expect, test } from '@jest/globals';
import { KEYCLOAK, sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import type { Registry } from '../../dev/fakes/ovhcloud/state.js';
import { HARBOR, startProvider } from '../../dev/fakes/provider.js';
import { applicationKeyInputs } from '../../dev/fakes/runner.js';
import { act, emulator, github, PROVIDER, pullRequest, transcript, writes } from '../support.js';

const { serviceName } = sampleRegistry();

function registry(id: string, change: Partial<Registry> = {}): Registry {
  return sampleRegistry({ id, oidc: sampleOidc({ adminGroup: 'old' }), users: [], ...change });
}

/** Returns a config file for registries `r0`, `r1`, … with the names `team-0`, … */
function several(entries: Record<string, unknown>[], top: Record<string, unknown> = {}): string {
  const registries = entries.map((entry, index) => ({
    name: `team-${index}`,
    registryId: `r${index}`,
    ...entry,
  }));
  return JSON.stringify({ serviceName, provider: PROVIDER, registries, ...top }, undefined, 2);
}

const plans = (outputs: Record<string, string>) =>
  JSON.parse(outputs.plan ?? '{}').registries as {
    name: string;
    result: string;
    findings: { code: string }[];
  }[];

test('processes and reports every registry, even if others fail or are blocked', async () => {
  const api = await emulator({
    registries: [
      registry('r0'),
      registry('r1', { status: 'SUSPENDED' }),
      registry('r2'),
      registry('r3', { oidc: undefined, users: [{ id: '1', user: 'zoe', email: '', password: '' }] }),
      registry('r5', { oidc: sampleOidc() }),
    ],
    fault: ({ operation, path }) => (operation === 'putOidc' && path.includes('/r2/') ? '403' : undefined),
  });
  const run = await act({ emulator: api, github: await github(), config: several([{}, {}, {}, {}, {}, {}]) });
  expect(run.exitCode).toBe(1);
  expect(plans(run.outputs).map(({ name, result }) => `${name} ${result}`)).toEqual([
    'team-0 applied',
    'team-1 blocked',
    'team-2 failed',
    'team-3 blocked',
    'team-4 failed',
    'team-5 unchanged',
  ]);
  expect(JSON.parse(run.outputs.failed ?? '')).toEqual(['team-1', 'team-2', 'team-3', 'team-4']);
  expect(run.summary.split('\n')[0]).toContain('6 registries');
  for (const name of ['team-1', 'team-2', 'team-3', 'team-4']) expect(run.annotations.join()).toContain(name);
  expect(run.summary).toContain('| ⚪ `team-5` |  | nothing: equal to the file |');
});

test('gets one token or time for all, and processes at most `concurrency` in parallel', async () => {
  for (const credentials of ['oauth2', 'application-key']) {
    let now = 0;
    let most = 0;
    const open = new Set<string>();
    const api = await emulator({
      registries: Array.from({ length: 12 }, (_, index) => registry(`r${index}`, { oidc: sampleOidc() })),
      onMoment: async (moment, { path, operation }) => {
        if (operation !== 'getOidc') return;
        if (moment === 'received') {
          open.add(path);
          now = open.size;
          most = Math.max(most, now);
          for (let wait = 0; wait < 1_000 && most < 3; wait++)
            await new Promise((resolve) => setTimeout(resolve, 5));
          await new Promise((resolve) => setTimeout(resolve, 30)); // time for a fourth
        } else if (moment === 'answered') open.delete(path);
      },
    });
    const inputs =
      credentials === 'oauth2'
        ? {}
        : { 'ovh-client-id': '', 'ovh-client-secret': '', ...applicationKeyInputs(api) };
    const run = await act({
      emulator: api,
      inputs: { ...inputs, concurrency: '3' },
      config: several(Array(12).fill({})),
    });
    expect(run.exitCode).toBe(0);
    expect(most).toBe(3);
    expect(
      api.received.filter(({ operation }) => operation === 'token' || operation === 'time'),
    ).toHaveLength(1);
    const order = [
      ...new Set(
        api.received
          .filter(({ operation }) => operation === 'registry')
          .map(({ path }) => path.split('/').at(-1)),
      ),
    ];
    expect(order.slice(0, 3).sort()).toEqual(['r0', 'r1', 'r2']);
    expect(order.at(-1)).toMatch(/r9|r1[01]/);
  }
});

test('processes only the registries of the `only` input', async () => {
  const api = await emulator({ registries: [registry('r0'), registry('r1'), registry('r2')] });
  const run = await act({
    emulator: api,
    github: await github(),
    config: several([{}, {}, {}]),
    inputs: { only: 'team-2, team-0' },
  });
  expect(plans(run.outputs).map(({ name }) => name)).toEqual(['team-0', 'team-2']);
  expect(transcript(api).length).toBeGreaterThan(0);
  expect(api.received.some(({ path }) => path.includes('/r1'))).toBe(false);
});

test('reads each secret from its variable, and reports a missing one before any call', async () => {
  const api = await emulator({ registries: [registry('r0'), registry('r1')] });
  const text = several([
    { provider: { clientSecretEnv: 'OIDC_CLIENT_SECRET_A' } },
    { provider: { clientSecretEnv: 'OIDC_CLIENT_SECRET_B' } },
  ]);
  const missing = await act({
    emulator: api,
    github: await github(),
    config: text,
    env: { OIDC_CLIENT_SECRET_A: 'secret-of-a-0123' },
  });
  expect(missing.exitCode).toBe(1);
  expect(missing.annotations.join()).toContain('OIDC_CLIENT_SECRET_B');
  expect(api.received).toEqual([]);
  const run = await act({
    emulator: api,
    github: await github(),
    config: text,
    env: { OIDC_CLIENT_SECRET_A: 'secret-of-a-0123', OIDC_CLIENT_SECRET_B: 'secret-of-b-0123' },
  });
  expect(run.exitCode).toBe(0);
  expect(api.registries.map(({ oidc }) => oidc?.clientSecret)).toEqual([
    'secret-of-a-0123',
    'secret-of-b-0123',
  ]);
});

test('overrides defaults key by key, and replaces the default admins', async () => {
  const api = await emulator({ registries: [registry('r0'), registry('r1')] });
  const run = await act({
    emulator: api,
    github: await github(),
    config: several([{}, { provider: { adminGroup: 'others' }, admins: [] }], { admins: ['alice'] }),
  });
  expect(run.exitCode).toBe(0);
  expect(api.registries.map(({ oidc }) => oidc?.adminGroup)).toEqual([KEYCLOAK.adminGroup, 'others']);
  expect(JSON.parse(run.outputs['pending-admins'] ?? '')).toEqual([{ registry: 'team-0', user: 'alice' }]);
});

test('reports all registries in one comment within the limit', async () => {
  const hub = await github();
  const api = await emulator({
    registries: Array.from({ length: 40 }, (_, index) =>
      registry(`r${index}`, index % 4 ? { oidc: sampleOidc() } : {}),
    ),
  });
  const run = await act({
    emulator: api,
    github: hub,
    event: pullRequest(),
    config: several(Array(40).fill({})),
    inputs: { concurrency: '16' },
  });
  expect(run.exitCode).toBe(0);
  expect(hub.state.comments).toHaveLength(1);
  const body = hub.state.comments[0]?.body ?? '';
  expect(body.split('\n')[0]).toContain('Merging changes 10 of 40 registries');
  const [, anchor = ''] = /\[↓\]\(#user-content-([\w-]+)\)/.exec(body ?? '') ?? [];
  expect(anchor).not.toBe('');
  expect(body).toContain(`<a name="${anchor}"></a>`);
  const [, quiet = ''] = /^\| ⚪ (.*) \| {2}\| nothing: equal to the file \|$/m.exec(body) ?? [];
  expect(quiet.split(', ')).toHaveLength(30);
  expect(writes(api)).toEqual([]);
});

test('outputs a matrix of registries with changes in a dry run, and an empty one in an apply', async () => {
  const api = await emulator({
    registries: [
      registry('r0'),
      registry('r1', { oidc: sampleOidc() }),
      registry('r2'),
      registry('r3', { status: 'SUSPENDED' }),
      registry('r4', { oidc: sampleOidc(), users: [{ id: '8', user: 'alice', email: '', password: '' }] }),
    ],
  });
  const text = several([{}, {}, {}, {}, { admins: ['alice'] }]);
  const dry = await act({ emulator: api, config: text, inputs: { 'dry-run': 'true' } });
  expect(JSON.parse(dry.outputs.matrix ?? '')).toEqual({ registry: ['team-0', 'team-2', 'team-4'] });
  const apply = await act({ emulator: api, github: await github(), config: text });
  expect(JSON.parse(apply.outputs.matrix ?? '')).toEqual({ registry: [] });
});

test('goes on with more registries than a matrix holds: it is empty, with a warning', async () => {
  const api = await emulator({
    registries: Array.from({ length: 257 }, (_, index) => registry(`r${index}`)),
  });
  const step = { emulator: api, config: several(Array(257).fill({})) };
  const run = await act({ ...step, inputs: { 'dry-run': 'true', concurrency: '32' } });
  expect(run.exitCode).toBe(0);
  expect([run.outputs.matrix, run.outputs.changed]).toEqual(['', 'true']);
  expect(run.annotations.join()).toMatch(/257 registries.*256.*one job, without `only`/);
  expect(run.reportFile.length).toBeLessThanOrEqual(60_000);
  expect(run.reportFile).toContain('sections of this report omitted');
  const all = await act({ ...step, github: await github(), inputs: { concurrency: '32' } });
  expect(all.exitCode).toBe(0);
}, 120_000);

test('checks the same provider and client once for all registries', async () => {
  const provider = await startProvider();
  try {
    const live = sampleOidc({ endpoint: provider.issuer });
    const api = await emulator({
      registries: Array.from({ length: 5 }, (_, index) => registry(`r${index}`, { oidc: live })),
    });
    const run = await act({
      emulator: api,
      config: several(Array(5).fill({ provider: { endpoint: provider.issuer, clientId: HARBOR.clientId } })),
      inputs: { 'check-provider': 'auto', 'oidc-client-secret': HARBOR.clientSecret },
    });
    expect(run.exitCode).toBe(0);
    const logins = provider.received.filter((line) => line.startsWith('GET /auth?'));
    expect(logins).toHaveLength(5); // each has its own redirect URI
    expect(provider.received.filter((line) => !logins.includes(line)).sort()).toEqual([
      'GET /.well-known/openid-configuration',
      'GET /jwks',
      'POST /token',
    ]);
  } finally {
    await provider.close();
  }
});

test('applies to 500 registries while 5% fail, and names every failure', async () => {
  const faults = ['403', '500', 'cut', '302', 'reset-before'] as const;
  const failing = (path: string): number => {
    const number = Number(/\/r(\d+)/.exec(path)?.[1] ?? 1);
    return number % 20 === 0 ? (number / 20) % faults.length : -1;
  };
  const api = await emulator({
    registries: Array.from({ length: 500 }, (_, index) => registry(`r${index}`)),
    fault: ({ operation, path }) =>
      operation === 'getOidc' && failing(path) >= 0 ? faults[failing(path)] : undefined,
  });
  const hub = await github();
  const run = await act({
    emulator: api,
    github: hub,
    config: several(Array(500).fill({})),
    inputs: { concurrency: '32' },
    timeout: 170_000,
  });
  expect(run.exitCode).toBe(1);
  expect(JSON.parse(run.outputs.failed ?? '')).toHaveLength(25);
  expect(api.registries.filter(({ oidc }) => oidc?.adminGroup === KEYCLOAK.adminGroup)).toHaveLength(475);
  for (let index = 0; index < 500; index += 20) {
    expect(run.summary).toContain(`Failed: nothing was written to \`team-${index}\``);
    expect(run.summary).toMatch(
      new RegExp(`^\\| ❌ \`team-${index}\` .* \\| nothing: a call to the OVHcloud API failed \\|$`, 'm'),
    );
  }
  expect(run.outputs.plan).toBe('');
  expect(JSON.parse(run.planFile).registries).toHaveLength(500);
}, 180_000);
