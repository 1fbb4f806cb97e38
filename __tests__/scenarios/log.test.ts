import { expect, test } from '@jest/globals';
import { sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { act, config, emulator, PROVIDER, pullRequest } from '../support.js';

/** Returns the lines of a log that show without opening a group. */
function visible(log: string): string[] {
  let isInGroup = false;
  return log.split('\n').filter((line) => {
    if (line.startsWith('::group::')) isInGroup = true;
    const isVisible = !isInGroup;
    if (line === '::endgroup::') isInGroup = false;
    return isVisible;
  });
}

const several = async (count: number, provider: object = {}) => {
  const registries = Array.from({ length: count }, (_, index) =>
    sampleRegistry({ id: `r${index}`, oidc: sampleOidc(), users: [] }),
  );
  const text = JSON.stringify({
    serviceName: sampleRegistry().serviceName,
    provider: { ...PROVIDER, ...provider },
    registries: registries.map(({ id }) => ({ registryId: id })),
  });
  return act({ emulator: await emulator({ registries }), config: text });
};

test('shows the outcome and the errors without opening a group', async () => {
  const run = await act({ emulator: await emulator(), event: pullRequest(), config: config() });
  const lines = visible(run.log).join('\n');
  expect(lines).toContain('Blocked: merging writes nothing to `production`');
  expect(lines).toContain('error users-exist: Enabling OIDC deletes every user');
  expect(lines).not.toContain('groupsClaim');
});

test('shows how many registries are done, and how long each took', async () => {
  const { log } = await several(3);
  for (const number of [1, 2, 3])
    expect(log).toMatch(new RegExp(`: unchanged \\(${number} of 3, \\d+\\.\\d s\\)`));
});

test('colors the outcome in a workflow', async () => {
  const inWorkflow = await act({ emulator: await emulator(), event: pullRequest(), config: config() });
  expect(inWorkflow.log).toContain('\u001b[31mBlocked: ');
});

test('writes each call to the debug log, if debug logging is on', async () => {
  const api = await emulator({ registry: { oidc: sampleOidc(), users: [] } });
  const quiet = await act({ emulator: api, config: config() });
  expect(quiet.log).not.toContain('::debug::');
  const debug = await act({ emulator: api, config: config(), env: { RUNNER_DEBUG: '1' } });
  expect(debug.log).toMatch(/^::debug::GET \/cloud\/project\/.*\/openIdConnect: accepted \(\d+ ms\)$/m);
});

test('annotates a mistake that registries share once, with some of their names', async () => {
  const { annotations } = await several(12, { verifyCert: false });
  const shared = annotations.filter((line) => line.includes('verifyCert: false'));
  expect(shared).toHaveLength(1);
  expect(shared[0]).toContain('`r0`, `r1`, `r2` and 9 more: ');
});
