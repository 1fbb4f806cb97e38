import { expect, test } from '@jest/globals';
import { LOCAL_USERS, sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import type { EmulatorOptions } from '../../dev/fakes/ovhcloud/server.js';
import { act, CONFIG_PATH, emulator, github, pullRequest, type Scenario, transcript } from '../support.js';

const { serviceName } = sampleRegistry();
const registry = (id: string, change: Parameters<typeof sampleRegistry>[0] = {}) =>
  sampleRegistry({ id, name: id, oidc: sampleOidc(), users: structuredClone(LOCAL_USERS), ...change });
const SECRET_OF_LIVE = 'live-secret-of-the-registry-0123';
const registriesOfProject = () => [
  registry('production', { oidc: sampleOidc({ clientSecret: SECRET_OF_LIVE }) }),
  registry('staging', { oidc: sampleOidc({ clientId: 'harbor-staging', adminGroup: 'devs' }) }),
  registry('new', { oidc: undefined }),
  registry('old', { status: 'SUSPENDED' }),
];

async function exporting(
  options: Partial<EmulatorOptions> = {},
  inputs: Record<string, string> = {},
  more: Partial<Scenario> = {},
) {
  const api = await emulator({ registries: registriesOfProject(), ...options });
  const run = await act({
    emulator: api,
    event: { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: {} },
    inputs: { export: 'true', 'service-name': serviceName, ...inputs },
    ...more,
  });
  return { api, run };
}

test('writes a file with which a dry run is unchanged, by reading alone', async () => {
  const { api, run } = await exporting();
  expect(run.exitCode).toBe(0);
  expect(transcript(api)).toEqual(
    [
      'GET registry 200',
      'GET registry/openIdConnect 200',
      'GET registry/openIdConnect 200',
      'GET registry/openIdConnect 404',
    ].map((line, index) => (index === 0 ? 'GET containerRegistry 200' : line)),
  );
  const { exported = '' } = run.outputs;
  expect(run.outputs).toMatchObject({
    mode: 'export',
    changed: 'false',
    destructive: 'false',
    plan: '',
    matrix: '',
    failed: '[]',
  });
  expect(run.summary).toContain(`\`\`\`yaml\n${exported}\`\`\``);
  expect(run.summary.split('\n')[0]).toBe('### Exported 2 registries · 2 without an entry');
  for (const text of [exported, run.log, run.summary]) {
    expect(text).not.toContain(SECRET_OF_LIVE);
    expect(text).not.toMatch(/@registry\.example/);
  }
  const dry = await act({ emulator: api, config: exported, event: pullRequest() });
  expect(dry.exitCode).toBe(0);
  const plan = JSON.parse(dry.outputs.plan ?? '');
  expect(plan.registries.map(({ name, result }: { name: string; result: string }) => [name, result])).toEqual(
    [
      ['production', 'unchanged'],
      ['staging', 'unchanged'],
    ],
  );
});

test('needs no file, and ignores one that is there', async () => {
  const { run } = await exporting({}, {}, { config: 'state: gone\n', files: { [CONFIG_PATH]: 'x: [' } });
  expect(run.exitCode).toBe(0);
});

test('writes the others if one can not be read, and fails', async () => {
  const { run } = await exporting({
    fault: ({ operation, path }) =>
      operation === 'getOidc' && path.includes('/staging/') ? '403' : undefined,
  });
  expect(run.exitCode).toBe(1);
  expect(JSON.parse(run.outputs.failed ?? '')).toEqual(['staging']);
  expect(run.outputs.exported).toContain('- name: production');
  const unwrapped = (run.outputs.exported ?? '').replaceAll('\n# ', ' ');
  expect(unwrapped).toMatch(
    / staging \(registryId staging, .*\): OVHcloud responded to the request for the settings with 403 .* was GET /,
  );
  expect(run.summary.split('\n')[0]).toContain('but not everything could be read');
  expect(run.log).toContain('containerRegistry/openIdConnect/get');
});

test('writes a comment for a project that can not be listed, and fails', async () => {
  const { run } = await exporting({
    fault: ({ operation }) => (operation === 'registries' ? '403' : undefined),
  });
  expect(run.exitCode).toBe(1);
  expect(JSON.parse(run.outputs.failed ?? '')).toEqual([serviceName]);
  expect(run.outputs.exported).toContain(`# The project ${serviceName}: OVHcloud responded`);
  expect((run.outputs.exported ?? '').replaceAll('\n# ', ' ')).toMatch(
    / the registries of the project with 403 .* The call was GET /,
  );
});

test.each([
  [{ only: 'staging' }, ['staging']],
  [{ only: 'production,staging' }, ['production', 'staging']],
  [{ 'registry-id': 'production' }, ['production']],
])('exports only the registries that %j selects', async (inputs, names) => {
  const { run } = await exporting({}, inputs);
  const found = [...(run.outputs.exported ?? '').matchAll(/ {2}- name: (\S+)/g)].map(([, name]) => name);
  expect(found).toEqual(names);
});

test.each([
  [{ only: 'stagin' }, 'No project in `service-name` has a registry `stagin`'],
  [{ only: 'staging', 'registry-id': 'production' }, 'select no registry together'],
  [{ 'service-name': '' }, 'Input `service-name` is empty. Set it to the ID of each Public Cloud project'],
  [{ 'service-name': 'a/b' }, 'Input `service-name` has `a/b`, which'],
  [{ 'ovh-client-secret': '' }, 'Incomplete OVHcloud credentials: `ovh-client-secret` is empty'],
])('rejects %j', async (inputs, message) => {
  const { run } = await exporting({}, inputs);
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(message);
  expect(run.outputs.exported).toBe('');
});

test('names each project of several, and says that there is nothing to manage', async () => {
  const registries = [registry('a'), registry('b', { serviceName: 'other-project' })];
  const { run } = await exporting({ registries }, { 'service-name': `${serviceName}\nother-project` });
  expect(run.exitCode).toBe(0);
  expect(run.outputs.exported?.match(/^ {4}serviceName: /gm)).toHaveLength(2);
  const { run: empty } = await exporting({ registries: [registry('new', { oidc: undefined })] });
  expect(empty.exitCode).toBe(0);
  expect(empty.summary.split('\n')[0]).toContain('There is nothing to manage yet');
});

test('exports 300 registries with one call for each and one for the list', async () => {
  const registries = Array.from({ length: 300 }, (_, index) =>
    registry(`r${String(index).padStart(3, '0')}`, {
      oidc: sampleOidc({ groupFilter: `^group-of-registry-${index}` }),
    }),
  );
  const { api, run } = await exporting({ registries });
  expect(run.exitCode).toBe(0);
  expect(transcript(api)).toHaveLength(301);
  expect(run.outputs.exported?.match(/registryId:/g)).toHaveLength(300);
});

test('leaves the output empty above 100 KB, and fails above the size of a config file', async () => {
  const registries = Array.from({ length: 40 }, (_, index) =>
    registry(`r${index}`, {
      oidc: sampleOidc({
        adminGroup: `${index}-${'x'.repeat(2_000)}`,
        userClaim: `${index}-${'y'.repeat(2_000)}`,
      }),
    }),
  );
  const { run } = await exporting({ registries });
  expect([run.exitCode, run.outputs.exported]).toEqual([0, '']);
  expect(run.annotations.join()).toContain('`exported` is empty, because it is larger than 100 KB');
  const more = registries.concat(
    Array.from({ length: 40 }, (_, index) =>
      registry(`s${index}`, {
        oidc: sampleOidc({
          adminGroup: `s${index}-${'x'.repeat(2_000)}`,
          userClaim: `s${index}-${'y'.repeat(2_000)}`,
        }),
      }),
    ),
  );
  const { run: large } = await exporting({ registries: more });
  expect(large.exitCode).toBe(1);
  expect(large.log).toContain('larger than 256 KiB');
});

test('says what to do if nothing could be read', async () => {
  const { run } = await exporting({
    fault: ({ operation }) => (operation === 'getOidc' ? '403' : undefined),
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs.exported).toContain('# Nothing could be read.');
  expect(run.summary).toContain(
    '**Next:** allow `publicCloudProject:apiovh:containerRegistry/openIdConnect/get` on this project',
  );
  expect(run.summary).not.toContain('enable OIDC');
  expect(JSON.parse(run.outputs.failed ?? '')).toEqual(['new', 'production', 'staging']);
});

test('writes no password of a URL, and fails if a secret is a part of the settings', async () => {
  const endpoint = 'https://svc:s3cr3tpass@idp.example.com';
  const { run } = await exporting({ registries: [registry('a', { oidc: sampleOidc({ endpoint }) })] });
  expect(run.outputs.exported).toContain('endpoint: https://idp.example.com');
  expect(run.outputs.exported + run.summary + run.log).not.toContain('s3cr3tpass');
  const clientId = 'harbor-of-production';
  const { run: redacted } = await exporting(
    { registries: [registry('a', { oidc: sampleOidc({ clientId }) })] },
    { 'oidc-client-secret': clientId },
  );
  expect(redacted.exitCode).toBe(1);
  expect(redacted.log).toContain('A secret of this run is a part of the live settings');
});

test('writes no comment and no plan, also with an invalid input', async () => {
  const hub = await github();
  const { run } = await exporting({}, { concurrency: '99' }, { github: hub, event: pullRequest() });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ mode: 'export', plan: '', matrix: '' });
  expect(hub.received).toEqual([]);
});
