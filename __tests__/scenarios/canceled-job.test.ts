import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { EmulatorOptions, Moment, Operation } from '../../dev/fakes/ovhcloud/server.js';
import { actAsProcess, config, emulator, github, planOf, writes } from '../support.js';

/** Runs the action and sends a signal at a moment of a call, while the emulator delays that call. */
async function cancelled(
  operation: Operation,
  moment: Moment,
  options: Partial<EmulatorOptions>,
  signal: NodeJS.Signals = 'SIGINT',
) {
  let kill: ((signal: NodeJS.Signals) => void) | undefined;
  let at = 0;
  const api = await emulator({
    ...options,
    onMoment: async (now, request) => {
      if (now !== moment || request.operation !== operation || at > 0) return;
      at = performance.now();
      kill?.(signal);
      await new Promise((resolve) => setTimeout(resolve, 30_000).unref());
    },
  });
  const run = await actAsProcess({
    emulator: api,
    github: await github(),
    config: config({ deleteUsers: true }),
    onStart: (send) => (kill = send),
  });
  return { api, run, seconds: (performance.now() - at) / 1000 };
}

test('exits immediately with a summary and without a write if canceled during a GET', async () => {
  const { api, run, seconds } = await cancelled('getOidc', 'received', {});
  expect(run.exitCode).toBe(1);
  expect(seconds).toBeLessThan(6);
  expect(run.summary).toContain('cancelled');
  expect(planOf(run)).toMatchObject({ result: 'failed', findings: [{ code: 'cancelled' }] });
  expect(writes(api)).toEqual([]);
});

test.each<[string, Moment]>([
  ['before its effect', 'received'],
  ['after its effect', 'effect'],
])('exits within 6 s and reports the write as unknown if canceled during a POST %s', async (_, moment) => {
  const { api, run, seconds } = await cancelled('postOidc', moment, {});
  expect(run.exitCode).toBe(1);
  expect(seconds).toBeLessThan(6);
  expect(run.summary).toMatch(/unknown/);
  expect(run.summary).toMatch(
    /^20\d\d-\d\d-\d\d\n[\d:]{8} UTC {2}POST \/cloud\/project\/\w+\/containerRegistry\/[\w-]+\/openIdConnect$/m,
  );
  expect(writes(api)).toHaveLength(1);
  expect(JSON.parse(run.outputs.failed ?? '')).toEqual(['production']);
  expect(planOf(run)).toMatchObject({ result: 'unknown' });
});

test('exits immediately and reports an unverified write if canceled while waiting', async () => {
  let kill: ((signal: NodeJS.Signals) => void) | undefined;
  const api = await emulator({
    assumptions: { statusesAfterWrite: Array(60).fill('INSTALLING') },
    onMoment: (moment, { operation, number }) => {
      if (moment === 'answered' && operation === 'getOidc' && number === 3) kill?.('SIGTERM');
    },
  });
  const run = await actAsProcess({
    emulator: api,
    github: await github(),
    config: config({ deleteUsers: true }),
    onStart: (send) => (kill = send),
  });
  expect(run.exitCode).toBe(1);
  expect(run.duration).toBeLessThan(8_000);
  expect(planOf(run)).toMatchObject({
    result: 'unknown',
    findings: [{ code: 'unknown' }, { code: 'cancelled' }],
  });
  expect(run.summary).toContain('before the result was verified');
});

test('reports a write as accepted if its response arrives within the 5 s', async () => {
  let kill: ((signal: NodeJS.Signals) => void) | undefined;
  const api = await emulator({
    registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] },
    onMoment: async (moment, { operation }) => {
      if (moment !== 'received' || operation !== 'putOidc') return;
      kill?.('SIGINT');
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
  });
  const run = await actAsProcess({ emulator: api, github: await github(), onStart: (send) => (kill = send) });
  expect(run.exitCode).toBe(1);
  expect(run.summary).toMatch(/OVHcloud accepted the update \(PUT, sent at [\d:]{8} UTC\)/);
  expect(planOf(run)).toMatchObject({ result: 'unknown' });
});
