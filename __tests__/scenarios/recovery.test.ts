import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { act, emulator, github, PROVIDER, planOf } from '../support.js';

const alice = { id: '8', user: 'alice', email: '', password: '' };
const { id, serviceName } = sampleRegistry();
const HEAD_KEYS = `name: production\nserviceName: ${serviceName}\nregistryId: ${id}\n`;

/** Returns the YAML of a summary that restores the values before the change. */
function offered(summary: string): string {
  return /```yaml\n([\s\S]*?)\n```/.exec(summary)?.[1] ?? '';
}

test.each<[string, Record<string, unknown>, string]>([
  ['fields', { adminGroup: 'others', groupFilter: '^team-', verifyCert: false }, ''],
  ['endpoint', { endpoint: 'https://keycloak.example.com/realms/new' }, 'acceptIssuerChange: true\n'],
  [
    'endpoint and client',
    { endpoint: 'https://new.example.com', clientId: 'other' },
    'acceptIssuerChange: true\n',
  ],
])('restores the values before a change of %s from the YAML in the summary', async (_, change, accept) => {
  const live = sampleOidc({ userClaim: 'email', scope: 'openid email, groups' });
  const api = await emulator({ registry: { oidc: live, users: [alice] } });
  const hub = await github();
  const settings = stringify({ ...PROVIDER, ...change }).replace(/^/gm, '  ');
  const file = `${HEAD_KEYS}${accept}provider:\n${settings}`;
  const first = await act({ emulator: api, github: hub, config: file });
  expect(planOf(first)).toMatchObject({ result: 'applied' });
  expect(api.registries[0]?.oidc?.endpoint).toBe(change.endpoint ?? live.endpoint);

  const second = await act({
    emulator: api,
    github: hub,
    config: `${HEAD_KEYS}${offered(first.summary)}\n`,
  });
  expect(planOf(second)).toMatchObject({ result: 'applied' });
  const { userClaim, adminGroup, groupFilter, endpoint, clientId, verifyCert } =
    api.registries[0]?.oidc ?? {};
  expect({ userClaim, adminGroup, groupFilter, endpoint, clientId, verifyCert }).toEqual({
    userClaim: 'email',
    adminGroup: live.adminGroup,
    groupFilter: live.groupFilter,
    endpoint: live.endpoint,
    clientId: live.clientId,
    verifyCert: live.verifyCert,
  });
});

test('keeps the variable of the client secret in the YAML', async () => {
  const api = await emulator({ registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] } });
  const provider = stringify({ ...PROVIDER, clientSecretEnv: 'OIDC_CLIENT_SECRET_TEAM' }).replace(
    /^/gm,
    '  ',
  );
  const run = await act({
    emulator: api,
    github: await github(),
    config: `${HEAD_KEYS}provider:\n${provider}`,
    env: { OIDC_CLIENT_SECRET_TEAM: 'secret-of-the-team-0123' },
  });
  expect(offered(run.summary)).toContain('clientSecretEnv: OIDC_CLIENT_SECRET_TEAM');
});

test('restores settings without an admin group, so that the file accepts it', async () => {
  const api = await emulator({ registry: { oidc: sampleOidc({ adminGroup: '' }), users: [] } });
  const hub = await github();
  const settings = stringify(PROVIDER).replace(/^/gm, '  ');
  const first = await act({ emulator: api, github: hub, config: `${HEAD_KEYS}provider:\n${settings}` });
  expect(planOf(first)).toMatchObject({ result: 'applied' });
  const second = await act({ emulator: api, github: hub, config: `${HEAD_KEYS}${offered(first.summary)}\n` });
  expect(planOf(second)).toMatchObject({ result: 'applied', findings: [] });
  expect(api.registries[0]?.oidc?.adminGroup).toBe('');
});
