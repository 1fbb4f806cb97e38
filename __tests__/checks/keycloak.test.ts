import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { discover } from '../../src/checks/discovery.js';
import { evaluate } from '../../src/checks/evaluate.js';
import { Secret } from '../../src/lib/secret.js';
import type { Provider } from '../../src/model/registry.js';
import { findingsOfChecks } from '../../src/plan/checks.js';

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
    const facts = await discover({
      provider,
      timeout: 5_000,
      signal: new AbortController().signal,
      mask: () => undefined,
      secret: async () => new Secret('any'),
    });
    return {
      client: facts.client,
      codes: findingsOfChecks(evaluate(facts, provider), { strictness: 'strict', writes: true }).map(
        ({ level, code }) => `${level} ${code}`,
      ),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test.each<[string, string, string[]]>([
  ['sound', 'accepted', []],
  ['wrong-realm', 'unasked', ['error provider-not-found']],
  ['wrong-secret', 'rejected', ['error client-rejected']],
  ['unknown-client', 'rejected', ['error client-rejected']],
  ['slash', 'unasked', ['error issuer-mismatch']],
])('evaluates recorded responses of Keycloak: %s', async (name, client, codes) => {
  expect(await replayed(answers[name] as Recorded, name === 'slash')).toEqual({ client, codes });
});
