import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { act, config, emulator, github, planOf, transcript, writes } from '../support.js';

const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };

test.each(['DELIVERING', 'INSTALLING', 'UPDATING', 'RESTORING', 'SOMETHING_NEW'])(
  'waits while the registry is %s, then reads everything again and writes',
  async (status) => {
    const api = await emulator({
      registry: { ...structuredClone(old), status },
      onMoment: (moment, { operation, number }) => {
        const [registry] = api.registries;
        if (moment === 'answered' && operation === 'registry' && number === 2 && registry)
          registry.status = 'READY';
      },
    });
    const run = await act({ emulator: api, github: await github() });
    expect(run.exitCode).toBe(0);
    expect(planOf(run)).toMatchObject({ result: 'applied' });
    expect(run.log).toContain(`The registry is \`${status}\``);
    expect(
      transcript(api).filter((line) => line === 'GET registry/openIdConnect 200').length,
    ).toBeGreaterThan(2);
    expect(writes(api)).toEqual(['PUT registry/openIdConnect 200']);
  },
);

test('plans again after the wait instead of using the earlier plan', async () => {
  const api = await emulator({
    registry: { ...structuredClone(old), status: 'UPDATING' },
    onMoment: (moment, { operation, number }) => {
      const [registry] = api.registries;
      if (moment !== 'answered' || operation !== 'registry' || number !== 2 || !registry?.oidc) return;
      registry.status = 'READY';
      registry.oidc = sampleOidc(); // someone else applied the settings of the file
    },
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(0);
  expect(planOf(run)).toMatchObject({ operation: 'none', result: 'unchanged' });
  expect(writes(api)).toEqual([]);
});

test("doesn't write to a registry that is suspended during the wait", async () => {
  const api = await emulator({
    registry: { ...structuredClone(old), status: 'UPDATING' },
    onMoment: (moment, { operation, number }) => {
      const [registry] = api.registries;
      if (moment === 'answered' && operation === 'registry' && number === 2 && registry)
        registry.status = 'SUSPENDED';
    },
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'registry-status' }] });
  expect(writes(api)).toEqual([]);
});

test('waits and plans again if the registry starts to change right before the write', async () => {
  const api = await emulator({
    registry: structuredClone(old),
    onMoment: (moment, { operation, number }) => {
      const [registry] = api.registries;
      if (moment !== 'answered' || operation !== 'registry' || !registry) return;
      registry.status = number === 1 ? 'UPDATING' : 'READY';
    },
  });
  const run = await act({ emulator: api, github: await github() });
  expect(run.exitCode).toBe(0);
  expect(planOf(run)).toMatchObject({ result: 'applied' });
});

test('stops waiting for a registry after wait-timeout', async () => {
  const api = await emulator({ registry: { ...structuredClone(old), status: 'UPDATING' } });
  const run = await act({ emulator: api, github: await github(), inputs: { 'wait-timeout': '1' } });
  expect(run.exitCode).toBe(1);
  expect(planOf(run)).toMatchObject({ result: 'failed', findings: [{ code: 'not-ready' }] });
  expect(run.summary).toContain('UPDATING');
  expect(writes(api)).toEqual([]);
});

test('reports in a dry run that an apply would wait, without waiting', async () => {
  const api = await emulator({ registry: { ...structuredClone(old), status: 'UPDATING' } });
  const run = await act({ emulator: api, inputs: { 'dry-run': 'true' } });
  expect(run.exitCode).toBe(0);
  expect(run.summary).toContain('The registry is `UPDATING`. An apply waits until it is READY.');
  expect(run.annotations).toEqual([]);
  expect(transcript(api)).toHaveLength(2);
});

test('waits before setting an admin, but not if there is nothing to do', async () => {
  const users = [{ id: '8', user: 'alice', email: '', password: '' }];
  const promoting = await emulator({
    registry: { oidc: sampleOidc(), users, status: 'UPDATING' },
    onMoment: (moment, { operation, number }) => {
      const [registry] = promoting.registries;
      if (moment === 'answered' && operation === 'registry' && number === 2 && registry)
        registry.status = 'READY';
    },
  });
  const run = await act({
    emulator: promoting,
    github: await github(),
    config: config({ admins: ['alice'] }),
  });
  expect(run.exitCode).toBe(0);
  expect(run.log).toContain('The registry is `UPDATING`');
  const idle = await emulator({ registry: { oidc: sampleOidc(), users: [], status: 'UPDATING' } });
  expect((await act({ emulator: idle, github: await github() })).exitCode).toBe(0);
  expect(transcript(idle)).toHaveLength(2);
});

test('blocks a registry in ERROR immediately', async () => {
  const api = await emulator({ registry: { ...structuredClone(old), status: 'ERROR' } });
  const run = await act({ emulator: api, github: await github() });
  expect(planOf(run)).toMatchObject({ result: 'blocked', findings: [{ code: 'registry-status' }] });
});
