import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import { startEmulator } from '../../fakes/ovhcloud/server.js';
import { emulatorInputs, runAction } from '../../fakes/runner.js';
import { CLIENT_SECRET as SECRET } from './realms.js';
import { missing, startKeycloak } from './server.js';

/**
 * Runs the action's check of the provider against a real Keycloak. With `--record`, writes its responses as
 * fixtures for the regular tests.
 */
const REGISTRY_URL = 'https://4ebc4ef5.c1.gra9.container-registry.ovh.net';
const SCOPES = ['openid', 'profile', 'email', 'offline_access'];

interface Case {
  name: string;
  realm: string;
  clientId: string;
  secret: string;
  scope?: string[];
  exitCode: number;
  /** Codes of the findings, separated by commas. */
  code: string | undefined;
}

const CASES: Case[] = [
  { name: 'sound', realm: 'mpr', clientId: 'harbor', secret: SECRET, exitCode: 0, code: undefined },
  {
    name: 'wrong-realm',
    realm: 'mrp',
    clientId: 'harbor',
    secret: SECRET,
    exitCode: 1,
    code: 'provider-not-found',
  },
  {
    name: 'wrong-secret',
    realm: 'mpr',
    clientId: 'harbor',
    secret: 'some-other-secret-0123456789',
    exitCode: 1,
    code: 'client-rejected',
  },
  {
    name: 'unknown-client',
    realm: 'mpr',
    clientId: 'habror',
    secret: SECRET,
    exitCode: 1,
    code: 'client-rejected,login-client',
  },
  { name: 'slash', realm: 'mpr/', clientId: 'harbor', secret: SECRET, exitCode: 1, code: 'issuer-mismatch' },
  { name: 'sound-fr', realm: 'fr', clientId: 'harbor', secret: SECRET, exitCode: 0, code: undefined },
  ...['mpr', 'fr'].map((realm) => ({
    name: `redirect-uri-${realm}`,
    realm,
    clientId: 'harbor-elsewhere',
    secret: SECRET,
    exitCode: 1,
    code: 'login-redirect-uri',
  })),
  {
    name: 'client-fr',
    realm: 'fr',
    clientId: 'habror',
    secret: SECRET,
    exitCode: 1,
    code: 'client-rejected,login-client',
  },
  {
    name: 'scope',
    realm: 'mpr',
    clientId: 'harbor',
    secret: SECRET,
    scope: [...SCOPES, 'nonsense'],
    exitCode: 1,
    code: 'provider-scope,login-scope',
  },
  {
    name: 'flow',
    realm: 'mpr',
    clientId: 'harbor-no-code',
    secret: SECRET,
    exitCode: 1,
    code: 'login-flow',
  },
];

const lack = missing();
if (lack !== undefined) {
  process.stdout.write(
    `SKIPPED: the live Keycloak requires ${lack}.\n0 passed, 0 failed, ${CASES.length} skipped\n`,
  );
  process.exit(0);
}

const keycloak = await startKeycloak(`${REGISTRY_URL}/c/oidc/callback`);
const emulator = await startEmulator({ registries: [sampleRegistry({ users: [], url: REGISTRY_URL })] });
let failed = 0;
const recorded: Record<string, unknown> = {};
for (const { name, realm, clientId, secret, scope = SCOPES, exitCode, code } of CASES) {
  const endpoint = `${keycloak.url}/realms/${realm}`;
  const run = await runAction({
    event: {
      name: 'push',
      ref: 'refs/heads/topic',
      payload: { repository: { full_name: 'acme/infra', default_branch: 'main' } },
    },
    inputs: { ...emulatorInputs(emulator), 'oidc-client-secret': secret },
    files: {
      '.github/ovh-registry-oidc.yml': JSON.stringify({
        serviceName: sampleRegistry().serviceName,
        registryId: sampleRegistry().id,
        provider: {
          name: 'keycloak',
          endpoint,
          clientId,
          scope,
          groupsClaim: 'groups',
          adminGroup: 'harbor-admin',
          userClaim: 'preferred_username',
        },
      }),
    },
  });
  const findings: { code: string; message: string }[] = JSON.parse(run.outputs.plan ?? '{}').registries[0]
    .findings;
  const good = run.exitCode === exitCode && findings.map((finding) => finding.code).join() === (code ?? '');
  if (!good) failed++;
  process.stdout.write(
    `${good ? 'passed' : 'FAILED'} ${name}: exit ${run.exitCode}\n${findings
      .map(({ code, message }) => `  ${code}: ${message.replaceAll(keycloak.url, 'http://keycloak')}\n`)
      .join('')}`,
  );
  recorded[name] = await answers(endpoint.replace(/\/$/, ''), clientId, secret);
}
if (process.argv.includes('--record')) {
  const text = JSON.stringify({ version: keycloak.version, answers: recorded }, undefined, 2).replaceAll(
    keycloak.url,
    'http://keycloak',
  );
  writeFileSync('__tests__/fixtures/keycloak.json', `${text}\n`);
}
await Promise.all([keycloak.close(), emulator.close()]);
process.stdout.write(`${CASES.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Returns Keycloak's responses to the requests of the check, sent without the action. */
async function answers(
  endpoint: string,
  clientId: string,
  secret: string,
): Promise<Record<string, { status: number; body: string }>> {
  const basic = Buffer.from(`${clientId}:${secret}`).toString('base64');
  const form = {
    grant_type: 'authorization_code',
    code: 'check',
    redirect_uri: 'https://registry.invalid/c/oidc/callback',
  };
  return {
    document: await ask(`${endpoint}/.well-known/openid-configuration`),
    keys: await ask(`${endpoint}/protocol/openid-connect/certs`),
    basic: await ask(`${endpoint}/protocol/openid-connect/token`, form, { authorization: `Basic ${basic}` }),
    post: await ask(`${endpoint}/protocol/openid-connect/token`, {
      ...form,
      client_id: clientId,
      client_secret: secret,
    }),
  };
}

function ask(
  url: string,
  form?: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const type = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const call = request(
      url,
      { method: form === undefined ? 'GET' : 'POST', headers: { ...type, ...headers } },
      (response) => {
        let body = '';
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    call.on('error', reject);
    call.end(form === undefined ? undefined : new URLSearchParams(form).toString());
  });
}
