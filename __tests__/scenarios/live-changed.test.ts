import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { act, config, emulator, github, planOf, transcript, writes } from '../support.js';

const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };

test('blocks the write and names the settings that changed since the plan', async () => {
  const api = await emulator({
    registry: structuredClone(old),
    onMoment: (moment, { operation, number }) => {
      const oidc = api.registries[0]?.oidc;
      if (moment === 'answered' && operation === 'getOidc' && number === 1 && oidc) {
        oidc.groupFilter = '^team-';
        oidc.updatedAt = '2026-02-01T00:00:00Z';
      }
    },
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'live-changed' }] });
  expect(planOf(run).findings[0].message).toContain('`groupFilter`');
  expect(run.outputs).toMatchObject({ changed: 'false' });
  expect(writes(api)).toEqual([]);
});

test('blocks a create if OIDC was enabled since the plan', async () => {
  const api = await emulator({
    registry: { users: [] },
    onMoment: (moment, { operation, number }) => {
      const [registry] = api.registries;
      if (moment === 'answered' && operation === 'getOidc' && number === 1 && registry)
        registry.oidc = sampleOidc({ endpoint: 'https://other.example.com' });
    },
  });
  const run = await act({ emulator: api, github: await github() });
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'live-changed' }] });
  expect(writes(api)).toEqual([]);
});

test("doesn't treat a new updatedAt or a new admin as a change", async () => {
  const api = await emulator({
    registry: { ...structuredClone(old), users: [{ id: '8', user: 'alice', email: '', password: '' }] },
    onMoment: (moment, { operation, number }) => {
      const [registry] = api.registries;
      if (moment !== 'answered' || operation !== 'getOidc' || number !== 1 || !registry?.oidc) return;
      registry.oidc.updatedAt = '2026-02-01T00:00:00Z';
      for (const user of registry.users) user.admin = true;
    },
  });
  expect(planOf(await act({ emulator: api, github: await github() }))).toMatchObject({ result: 'applied' });
});

test('reads registry and settings again right before the write', async () => {
  const api = await emulator({ registry: structuredClone(old) });
  const hub = await github();
  await act({ emulator: api, github: hub });
  const [one, other, last] = transcript(api).slice(2, 5);
  expect([one, other].sort()).toEqual(['GET registry 200', 'GET registry/openIdConnect 200']);
  expect(last).toBe('PUT registry/openIdConnect 200');
  expect(hub.received).toEqual(['GET /repos/acme/infra/branches/main']);
});

test('reads nothing again in a run that only sets admins', async () => {
  const api = await emulator({
    registry: { oidc: sampleOidc(), users: [{ id: '8', user: 'alice', email: '', password: '' }] },
  });
  const run = await act({ emulator: api, github: await github(), config: config({ admins: ['alice'] }) });
  expect(run.exitCode).toBe(0);
  expect(transcript(api).filter((line) => line === 'GET registry/openIdConnect 200')).toHaveLength(1);
});
