import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { Registry } from '../../dev/fakes/ovhcloud/state.js';
import { act, CLIENT_SECRET, emulator, PUSH, planOf, pullRequest, SCHEDULE, writes } from '../support.js';

const FILE = `# The platform team owns this file.
serviceName: 0123456789abcdef0123456789abcdef
registryId: 4ebc4ef5-1234-4567-89ab-0123456789ab
name: production # in reports
provider:
  name: keycloak
  endpoint: https://keycloak.example.com/realms/mpr
  clientId: harbor
  groupsClaim: groups
  adminGroup: harbor-admin # only these
  userClaim: preferred_username
  autoOnboard: true
`;
const changed: Partial<Registry> = {
  oidc: sampleOidc({ adminGroup: 'everybody', groupFilter: '^team-' }),
  users: [],
};

test.each([
  ['a schedule', SCHEDULE],
  ['a pull request', pullRequest()],
])('has the live values, with which %s finds no change', async (_, event) => {
  const api = await emulator({ registry: structuredClone(changed) });
  const drift = await act({ emulator: api, event, config: FILE });
  expect(drift.adoptedFile).toBe(
    FILE.replace('adminGroup: harbor-admin #', 'adminGroup: everybody #').replace(
      '  autoOnboard: true\n',
      '  autoOnboard: true\n  groupFilter: "^team-"\n',
    ),
  );
  const again = await act({ emulator: api, event, config: drift.adoptedFile });
  expect([planOf(again).result, again.outputs['adopted-file']]).toEqual(['unchanged', '']);
  const pushed = await act({ emulator: api, event: PUSH, config: drift.adoptedFile });
  expect([planOf(pushed).result, writes(api), pushed.outputs['adopted-file']]).toEqual(['unchanged', [], '']);
});

test('is named in the report of drift, also if it leaves the registry as it is', async () => {
  const api = await emulator({ registry: structuredClone(changed) });
  const drift = await act({ emulator: api, event: SCHEDULE, config: FILE });
  expect(drift.summary).toContain('The output `adopted-file` has this change.');
  const odd = await emulator({ registry: { oidc: sampleOidc({ scope: 'profile' }), users: [] } });
  const rejected = await act({ emulator: odd, event: SCHEDULE, config: FILE });
  expect(rejected.outputs['adopted-file']).toBe('');
  expect(rejected.summary).toContain("The output `adopted-file` doesn't have this change");
});

test('is empty if OIDC is off, in an apply, and if a secret would be in it', async () => {
  const off = await act({ emulator: await emulator(), event: pullRequest(), config: FILE });
  const apply = await act({
    emulator: await emulator({ registry: structuredClone(changed) }),
    event: PUSH,
    config: FILE,
  });
  const leaky = { oidc: sampleOidc({ adminGroup: CLIENT_SECRET }), users: [] };
  const secret = await act({ emulator: await emulator({ registry: leaky }), event: SCHEDULE, config: FILE });
  expect([off, apply, secret].map(({ outputs }) => outputs['adopted-file'])).toEqual(['', '', '']);
});
