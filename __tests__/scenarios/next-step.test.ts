import { afterEach, expect, test } from '@jest/globals';
import { LOCAL_USERS, sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { Registry } from '../../dev/fakes/ovhcloud/state.js';
import { HARBOR, type LocalProvider, startProvider } from '../../dev/fakes/provider.js';
import type { Finished } from '../../dev/fakes/runner.js';
import { act, config, emulator, github, PUSH, planOf, pullRequest, writes } from '../support.js';

const closing: (() => unknown)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

const names = LOCAL_USERS.map(({ user }) => user);
const off: Partial<Registry> = { oidc: undefined, users: LOCAL_USERS };

interface Case {
  registry: (issuer: string) => Partial<Registry>;
  desired?: Record<string, unknown>;
  settings?: Record<string, unknown>;
  inputs?: Record<string, string>;
  /** Whether the pull request's run has the client secret. */
  secret?: false;
  isRegistered?: () => boolean;
}

const on =
  (change: Partial<NonNullable<Registry['oidc']>> = {}, users: Registry['users'] = []) =>
  (issuer: string): Partial<Registry> => ({
    oidc: sampleOidc({ endpoint: issuer, clientId: HARBOR.clientId, ...change }),
    users,
  });
const alice = [{ id: '8', user: 'alice', email: 'alice@example.com', password: '' }];

const CASES: Record<string, Case> = {
  'a create that lists every user': { registry: () => off, desired: { deleteUsers: names } },
  'a create that lists some users': { registry: () => off, desired: { deleteUsers: names.slice(1) } },
  'a create without users': { registry: () => ({ oidc: undefined, users: [] }) },
  'a create without the secret': { registry: () => ({ oidc: undefined, users: [] }), secret: false },
  'an update': { registry: on({ adminGroup: 'old' }) },
  'an update without the secret': { registry: on({ adminGroup: 'old' }), secret: false },
  'a rotation': { registry: on(), inputs: { 'rotate-client-secret': 'true' } },
  'a rotation without the secret': {
    registry: on(),
    inputs: { 'rotate-client-secret': 'true' },
    secret: false,
  },
  'no change': { registry: on() },
  'an admin to set': { registry: on({}, alice), desired: { admins: ['alice'] } },
  'a pending admin': { registry: on({}, alice), desired: { admins: ['bob'] } },
  'a delete that lists every user': {
    registry: on({}, alice),
    desired: { state: 'absent', deleteUsers: ['alice'], provider: undefined },
  },
  'a delete that lists nobody': {
    registry: on({}, alice),
    desired: { state: 'absent', provider: undefined },
  },
  'a new issuer with users': { registry: on({ endpoint: 'https://old.example' }, alice) },
  'a new issuer that is accepted': {
    registry: on({ endpoint: 'https://old.example' }, alice),
    desired: { acceptIssuerChange: true },
  },
  'an ambiguous admin': {
    registry: on({}, [...alice, { id: '9', user: 'Al', email: 'ALICE@example.com', password: '' }]),
    desired: { admins: ['alice@example.com'] },
  },
  'a redirect URI that is not registered': { registry: on({ clientId: 'old' }), isRegistered: () => false },
  'a suspended registry': {
    registry: (issuer) => ({ ...on({ adminGroup: 'old' })(issuer), status: 'SUSPENDED' }),
  },
};

const nextOf = ({ summary }: Finished): string => /\*\*Next: (.*?)\.?\*\*/.exec(summary)?.[1] ?? '';

test.each(Object.entries(CASES))('tells a next step that is true: %s', async (_, scenario) => {
  const { registry, desired, settings, inputs, secret, isRegistered } = scenario;
  const provider: LocalProvider = await startProvider();
  closing.push(() => provider.close());
  const { isRegistered: anyRegistered } = provider;
  if (isRegistered !== undefined) provider.isRegistered = isRegistered;
  const api = await emulator({ registry: structuredClone(registry(provider.issuer)) });
  const hub = await github();
  const file = (more: Record<string, unknown> = {}): string =>
    config({ ...desired, ...more }, { endpoint: provider.issuer, clientId: HARBOR.clientId, ...settings });
  const run = (
    event: Parameters<typeof act>[0]['event'],
    withSecret: boolean,
    more = {},
  ): Promise<Finished> =>
    act({
      emulator: api,
      github: hub,
      ...(event && { event }),
      config: file(more),
      inputs: {
        'check-provider': 'auto',
        'oidc-client-secret': withSecret ? HARBOR.clientSecret : '',
        'wait-timeout': '2',
        ...inputs,
      },
    });
  const dry = await run(pullRequest(), secret !== false);
  expect(writes(api)).toEqual([]);
  const next = nextOf(dry);
  if (next === '' || next.includes('pending admins log in')) {
    const push = await run(PUSH, true);
    expect([next, push.exitCode, planOf(push).result]).toEqual([next, 0, 'unchanged']);
  } else if (next.includes('has the client secret')) {
    const without = await run(PUSH, false);
    expect([without.exitCode, writes(api)]).toEqual([1, []]);
    const push = await run(PUSH, true);
    expect([push.exitCode, planOf(push).result]).toEqual([0, 'applied']);
  } else if (next.endsWith('merge')) {
    const push = await run(PUSH, true);
    expect([push.exitCode, planOf(push).result]).toEqual([0, 'applied']);
  } else {
    const push = await run(PUSH, true);
    expect([push.exitCode, planOf(push).result, writes(api)]).toEqual([1, 'blocked', []]);
    if (next.includes('paste the line above')) {
      const [, list = ''] = /^deleteUsers: \[(.*)\]$/m.exec(dry.summary) ?? [];
      const pasted = await run(PUSH, true, { deleteUsers: list.split(', ') });
      expect([pasted.exitCode, planOf(pasted).result]).toEqual([0, 'applied']);
    } else if (next.includes('re-run this job')) {
      expect(next).toContain('The file can stay as it is');
      provider.isRegistered = anyRegistered;
      for (const one of api.registries) one.status = 'READY';
      expect((await run(pullRequest(), true)).exitCode).toBe(0);
      expect((await run(PUSH, true)).exitCode).toBe(0);
    } else expect(next).toBe('fix the file, and push a commit');
  }
});
