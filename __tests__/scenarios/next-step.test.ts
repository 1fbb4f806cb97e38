import { expect, test } from '@jest/globals';
import { LOCAL_USERS, sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { Registry } from '../../dev/fakes/ovhcloud/state.js';
import { HARBOR } from '../../dev/fakes/provider.js';
import type { Finished } from '../../dev/fakes/runner.js';
import {
  act,
  config,
  emulator,
  github,
  oidcProvider,
  PUSH,
  planOf,
  pullRequest,
  SCHEDULE,
  type Scenario,
  writes,
} from '../support.js';

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

/** Returns the next step with its list, without the addresses of links. */
const nextOf = ({ summary }: Finished): string => {
  const [, step = ''] = /^\*\*Next:\*\* ([\s\S]*?)\n\n(?!1\. |- [^✅❌⚪]|Then )/m.exec(summary) ?? [];
  return step.replace(/\]\([^)]*\)/g, ']');
};

const TOPIC = { ...PUSH, ref: 'refs/heads/topic' };
const MANUAL = { ...PUSH, name: 'workflow_dispatch' };
const QUEUE = { ...PUSH, name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-12' };
type Event = NonNullable<Scenario['event']>;
/** Events of a dry run, and the event that applies after it. */
const EVENTS: [string, Event, Event, Record<string, string>?][] = [
  ['a pull request, then a push', pullRequest(), PUSH],
  ['a merge queue, then a push', QUEUE, PUSH],
  ['a push to a branch, then a manual run', TOPIC, MANUAL],
  ['a schedule, then a manual run', SCHEDULE, MANUAL],
  ['a manual run with `dry-run: true`, then one without', MANUAL, MANUAL, { 'dry-run': 'true' }],
];

/** A repository, its registry and its provider, in which runs follow each other. */
async function stage({ registry, desired, settings, inputs, isRegistered }: Case) {
  const provider = await oidcProvider();
  const { isRegistered: anyRegistered } = provider;
  if (isRegistered !== undefined) provider.isRegistered = isRegistered;
  const api = await emulator({ registry: structuredClone(registry(provider.issuer)) });
  const hub = await github();
  const run = (event: Event, withSecret: boolean, more = {}, moreInputs = {}): Promise<Finished> =>
    act({
      emulator: api,
      github: hub,
      event,
      config: config(
        { ...desired, ...more },
        { endpoint: provider.issuer, clientId: HARBOR.clientId, ...settings },
      ),
      inputs: {
        'check-provider': 'auto',
        'oidc-client-secret': withSecret ? HARBOR.clientSecret : '',
        'wait-timeout': '2',
        ...inputs,
        ...moreInputs,
      },
    });
  /** What people do at the provider and at OVHcloud. */
  const fixElsewhere = (): void => {
    provider.isRegistered = anyRegistered;
    for (const one of api.registries) one.status = 'READY';
  };
  return { api, run, fixElsewhere };
}

const outcomeOf = (run: Finished) => [run.exitCode, planOf(run).result];

interface Unblocking {
  run: Awaited<ReturnType<typeof stage>>['run'];
  fixElsewhere: () => void;
  dryEvent: Event;
  applyEvent: Event;
}

/** Does what the next step of a blocked plan says. */
async function unblock(
  next: string,
  dry: Finished,
  { run, fixElsewhere, dryEvent, applyEvent }: Unblocking,
): Promise<void> {
  if (/paste this line into the file.* and push:/.test(next)) {
    const [, list = ''] = /^deleteUsers: \[(.*)\]$/m.exec(dry.summary) ?? [];
    expect(outcomeOf(await run(applyEvent, true, { deleteUsers: list.split(', ') }))).toEqual([0, 'applied']);
  } else if (next.includes('re-run this job')) {
    expect(next).toMatch(/The file can stay as it is\.|If that changes a file, push\. Otherwise/);
    fixElsewhere();
    expect((await run(dryEvent, true)).exitCode).toBe(0);
    expect((await run(applyEvent, true)).exitCode).toBe(0);
  } else expect(next).toMatch(/Then push\.$/);
}

test.each(
  EVENTS.flatMap(([title, dry, applying, inputs]) =>
    Object.entries(CASES).map(
      ([name, scenario]) => [`${name}: ${title}`, scenario, dry, applying, inputs] as const,
    ),
  ),
)('tells a next step that is true: %s', async (_, scenario, dryEvent, applyEvent, dryInputs) => {
  const { api, run, fixElsewhere } = await stage(scenario);
  const dry = await run(dryEvent, scenario.secret !== false, {}, dryInputs);
  expect(writes(api)).toEqual([]);
  const next = nextOf(dry);
  if (next.includes('Without it, that run fails and writes nothing')) {
    const without = await run(applyEvent, false);
    expect([without.exitCode, writes(api)]).toEqual([1, []]);
  }
  const applied = await run(applyEvent, true);
  const { result } = planOf(dry);
  if (result === 'unchanged') {
    expect(outcomeOf(applied)).toEqual([0, 'unchanged']);
    expect(next).toMatch(/^$|^merge\.|^check the admins, then /);
    if (next.includes('check the admins')) expect(applied.summary).toContain('`alice` was set as admin');
  } else if (next.includes('That run first checks a login'))
    expect([
      [0, 'applied'],
      [1, 'blocked'],
    ]).toContainEqual(outcomeOf(applied));
  else if (result === 'planned' && next.startsWith('decide whether OIDC must be')) {
    // A user who came since then blocks it, or nobody is listed.
    expect([
      [0, 'applied'],
      [1, 'blocked'],
    ]).toContainEqual(outcomeOf(applied));
    expect(next).toContain('deletes every user who exists by then.');
  } else if (result === 'planned') {
    expect(next).toMatch(
      /^merge\.|^before you merge, make sure that|^make sure that|^decide wh|to `main`, where a push|without `dry-run: true`/,
    );
    expect(outcomeOf(applied)).toEqual([0, 'applied']);
  } else {
    expect([...outcomeOf(applied), writes(api)]).toEqual([1, 'blocked', []]);
    // The apply is blocked by the same cause, so that it names the same step, but for the docs.
    const same = next.replace(/^follow \[?the steps before (?:en|dis)abling OIDC\]?\. Then paste/, 'paste');
    expect(nextOf(applied)).toBe(same);
    await unblock(next, dry, { run, fixElsewhere, dryEvent, applyEvent });
  }
});
