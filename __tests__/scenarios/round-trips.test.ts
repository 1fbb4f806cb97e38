import { expect, test } from '@jest/globals';
import { LOCAL_USERS, sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import type { Emulator, Moment, Received } from '../../dev/fakes/ovhcloud/server.js';
import type { Registry } from '../../dev/fakes/ovhcloud/state.js';
import { act, config, emulator, github, PROVIDER } from '../support.js';

/** Milliseconds per response. Parallel calls all arrive before the first response. */
const LATENCY = 300;

/** Starts an emulator and records the round trips of a run. Calls in flight at the same time are one. */
async function watched(registry: Partial<Registry>): Promise<{ api: Emulator; trips: () => string[] }> {
  const trips: string[][] = [];
  let underWay = 0;
  const onMoment = (moment: Moment, { operation }: Received): void => {
    if (operation === 'token') return;
    if (moment === 'received') {
      if (underWay++ === 0) trips.push([]);
      trips.at(-1)?.push(operation);
    }
    if (moment === 'answered') underWay--;
  };
  const api = await emulator({ registry, latency: LATENCY, onMoment });
  return { api, trips: () => trips.map((trip) => trip.sort().join(' + ')) };
}

const same = { oidc: sampleOidc(), users: [] };
const alice = { id: '8', user: 'alice', email: 'alice@example.com', password: '' };

test.each<[string, Partial<Registry>, Record<string, unknown>, Record<string, unknown>, string[]]>([
  ['nothing to change', same, {}, {}, ['getOidc + registry', 'login']],
  [
    'an update',
    same,
    {},
    { adminGroup: 'other' },
    ['getOidc + registry', 'getOidc + registry', 'putOidc', 'getOidc', 'login'],
  ],
  [
    'a create with users, by list',
    { users: LOCAL_USERS },
    { deleteUsers: LOCAL_USERS.map(({ user }) => user) },
    {},
    [
      'getOidc + registry',
      'users',
      'getOidc + registry',
      'users',
      'postOidc',
      'users',
      'postOidc',
      'getOidc',
      'login',
    ],
  ],
  [
    'disabling OIDC',
    { ...same, users: [alice] },
    { state: 'absent', deleteUsers: ['alice'], provider: undefined },
    {},
    ['getOidc + registry', 'users', 'getOidc + registry', 'users', 'deleteOidc', 'getOidc', 'login'],
  ],
  [
    'admins, nothing to change',
    { ...same, users: [alice] },
    { admins: ['alice'] },
    {},
    ['getOidc + registry + users', 'setAsAdmin', 'login'],
  ],
  [
    'admins after an update',
    { ...same, users: [alice] },
    { admins: ['alice'] },
    { adminGroup: 'other' },
    [
      'getOidc + registry + users',
      'getOidc + registry',
      'putOidc',
      'getOidc',
      'users',
      'setAsAdmin',
      'login',
    ],
  ],
])(
  'needs the documented round trips, and no more if READY immediately: %s',
  async (_, registry, change, provider, expected) => {
    const { api, trips } = await watched(registry);
    const run = await act({ emulator: api, github: await github(), config: config(change, provider) });
    expect(run.exitCode).toBe(0);
    expect(trips()).toEqual(expected);
    expect(run.log).not.toContain('Checking again');
  },
);

test('reuses connections: three for each worker and one for authentication', async () => {
  const registries = Array.from({ length: 40 }, (_, index) =>
    sampleRegistry({ id: `r${index}`, ...structuredClone(same) }),
  );
  const api = await emulator({ registries });
  const { serviceName } = sampleRegistry();
  const text = JSON.stringify({
    serviceName,
    provider: PROVIDER,
    registries: registries.map(({ id }) => ({ registryId: id })),
  });
  const run = await act({ emulator: api, config: text, inputs: { concurrency: '4' } });
  expect(run.exitCode).toBe(0);
  expect(api.received).toHaveLength(121);
  expect(api.connections).toBeLessThanOrEqual(3 * 4 + 1); // the third is Harbor's host
});
