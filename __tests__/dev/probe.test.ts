import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { ACCOUNT } from '../../dev/fakes/ovhcloud/auth.js';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { emulator, writes } from '../support.js';

const PROBE = fileURLToPath(new URL('../../dev/try/probe.js', import.meta.url));

/** Runs the probe against the emulator and gives the same answer to every prompt. */
async function probe(answer: string, assumptions: object = {}) {
  const api = await emulator({
    registry: {
      oidc: sampleOidc({ autoOnboard: false }),
      users: [{ id: '1', user: 'alice', email: 'alice@example.com', password: '' }],
    },
    assumptions,
  });
  const env = {
    PATH: process.env.PATH,
    NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS,
    OVH_ENDPOINT: api.endpoint,
    'INPUT_OVH-TOKEN-URL': api.tokenUrl,
    OVH_CLIENT_ID: ACCOUNT.clientId,
    OVH_CLIENT_SECRET: ACCOUNT.clientSecret,
    OVH_CLOUD_PROJECT_SERVICE: api.registries[0]?.serviceName,
    OIDC_CLIENT_SECRET: 'secret-of-the-probe',
  };
  const child = spawn(process.execPath, [PROBE, String(api.registries[0]?.id)], { env });
  let shown = '';
  let report = '';
  child.stderr.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    if (chunk.toString().includes('Type yes:')) child.stdin.write(`${answer}\n`);
  });
  child.stdout.on('data', (chunk: Buffer) => (report += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { api, code, shown, report };
}

test('asks for confirmation before every write, and writes nothing if declined', async () => {
  const { api, code, shown, report } = await probe('no');
  expect(code).toBe(0);
  expect(shown.match(/Type yes:/g)).toHaveLength(5);
  expect(writes(api)).toEqual([]);
  expect(report).toContain('declined');
});

test.each([
  [{ put: 'merge', emptyString: 'clears' }, ['kept (merge)', 'cleared', "the registry's URL?\n  passed\n"]],
  [{ put: 'merge', emptyString: 'ignored' }, ['kept (merge)', 'ignored']],
  [{ put: 'replace', omitZero: true }, ['emptied (replace)', 'autoOnboard, groupFilter']],
] as const)('reports how the API behaves (%j) without a secret, ID or name', async (assumptions, told) => {
  const { api, report, shown } = await probe('yes', assumptions);
  for (const words of told) expect(report).toContain(words);
  expect(report).not.toMatch(/alice|keycloak\.example|secret-of-the-probe|4ebc4ef5|0123456789abcdef/);
  expect(shown).not.toContain('secret-of-the-probe');
  expect(writes(api).length).toBeGreaterThan(3);
});
