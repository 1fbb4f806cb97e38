import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { Checks } from '../../src/checks/all.js';
import { httpRequest } from '../../src/lib/http.js';
import { Secret } from '../../src/lib/secret.js';
import type { DesiredRegistry, Provider } from '../../src/model/registry.js';
import { findingsOfChecks } from '../../src/plan/levels.js';

// Responses of a real Keycloak, recorded by `npm run test:keycloak -- --record`, replayed on 127.0.0.1.
type Recorded = Record<'document' | 'keys' | 'basic' | 'post', { status: number; body: string }>;
const { answers }: { answers: Record<string, Recorded> } = JSON.parse(
  readFileSync(new URL('../../../__tests__/fixtures/keycloak.json', import.meta.url), 'utf8'),
);

async function replayed(recorded: Recorded, slash: boolean) {
  const server = createServer((request, response) => {
    const kind = request.url?.endsWith('openid-configuration')
      ? 'document'
      : request.url?.endsWith('certs')
        ? 'keys'
        : request.headers.authorization
          ? 'basic'
          : 'post';
    const { status, body } = recorded[kind];
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(body.replaceAll('http://keycloak', url()));
  });
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const provider: Provider = {
    name: 'keycloak',
    endpoint: `${url()}/realms/mpr${slash ? '/' : ''}`,
    clientId: 'harbor',
    scope: ['openid', 'profile', 'email', 'offline_access'],
    groupsClaim: 'groups',
    adminGroup: 'harbor-admin',
    groupFilter: '',
    userClaim: 'preferred_username',
    verifyCert: true,
    autoOnboard: false,
  };
  try {
    const strictness = { provider: 'strict', login: 'off' } as const;
    const asked = new Checks({
      send: httpRequest,
      strictness,
      timeout: 5_000,
      signal: new AbortController().signal,
      mask: () => undefined,
      maySendSecret: true,
    });
    const desired = { provider } as DesiredRegistry;
    const reading = Promise.resolve({ registry: { url: 'https://registry.example' } });
    const checks = await asked.provider(desired, new Secret('any'), reading);
    return {
      client: checks.find(({ check }) => check === 'client')?.verdict,
      codes: findingsOfChecks(
        checks,
        { strictness, mode: 'apply', isSchedule: false },
        { operation: 'create', changes: [] },
      ).map(({ level, code }) => `${level} ${code}`),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test.each<[string, string, string[]]>([
  ['sound', 'passed', []],
  ['wrong-realm', 'skipped', ['error provider-not-found']],
  ['wrong-secret', 'failed', ['error client-rejected']],
  ['unknown-client', 'failed', ['error client-rejected']],
  ['slash', 'skipped', ['error issuer-mismatch']],
])('evaluates recorded responses of Keycloak: %s', async (name, client, codes) => {
  expect(await replayed(answers[name] as Recorded, name === 'slash')).toEqual({ client, codes });
});
