import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContext } from '../../../src/action/context.js';
import { readInputs } from '../../../src/action/inputs.js';
import { Output } from '../../../src/action/output.js';
import type { GitHubApi } from '../../../src/github/api.js';
import { registryApi } from '../../../src/ovh/registry.js';
import { withRetries } from '../../../src/ovh/retry.js';
import { run } from '../../../src/run.js';
import { KEYCLOAK, LOCAL_USERS, sampleOidc, sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import { BELIEFS, type Registry } from '../../fakes/ovhcloud/state.js';
import { actOn } from './acts.js';
import type { SearchOperation, SearchScript } from './script.js';
import { World } from './world.js';

/** How a run ended. */
export interface Ending {
  success: boolean;
  outputs: Record<string, string>;
  /** The `plan` output. */
  plan: { registries: EndedRegistry[] };
  /** Summary, log and annotations. */
  text: string;
}
export interface EndedRegistry {
  name: string;
  registryId: string;
  operation: string;
  result: string;
  usersToDelete: { id: string }[];
  findings: { code: string; level: string; message: string }[];
}

export interface Played {
  world: World;
  ending: Ending;
  /** Whether the branch had another config file when the run looked. */
  wasStale: boolean;
}

export const PROVIDER = { ...KEYCLOAK, scope: KEYCLOAK.scope.split(',') };
const NAMES = LOCAL_USERS.map(({ user }) => user);
const ALICE = { id: '8', user: 'alice', email: 'alice@example.com', password: '' };

/** The state that an operation starts from. */
function startOf(operation: SearchOperation): Registry[] {
  const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [ALICE] };
  switch (operation) {
    case 'create by list':
    case 'create by true':
      return [sampleRegistry({ users: [...structuredClone(LOCAL_USERS), { ...ALICE }] })];
    case 'create without users':
      return [sampleRegistry({ users: [] })];
    case 'promotion':
      return [sampleRegistry({ oidc: sampleOidc(), users: [{ ...ALICE }] })];
    case 'two registries':
      return [
        sampleRegistry({ users: structuredClone(LOCAL_USERS) }),
        sampleRegistry({ id: 'second', ...structuredClone(old) }),
      ];
    case 'delete':
      return [
        sampleRegistry({
          oidc: sampleOidc(),
          users: [{ ...ALICE }, structuredClone(LOCAL_USERS[3]) as never],
        }),
      ];
    default:
      return [sampleRegistry(structuredClone(old))];
  }
}

/** The file of an operation. */
export function configOf(operation: SearchOperation): string {
  const { id, serviceName } = sampleRegistry();
  const entry = { name: 'production', serviceName, registryId: id, provider: PROVIDER };
  const deletes = [...NAMES, 'alice'];
  const file = {
    'create by list': { ...entry, deleteUsers: deletes },
    'create by true': { ...entry, deleteUsers: true },
    'create without users': entry,
    update: { ...entry, admins: ['alice'] },
    'update without secret': entry,
    delete: { ...entry, state: 'absent', deleteUsers: deletes },
    promotion: { ...entry, admins: ['alice'] },
    'two registries': {
      registries: [
        { ...entry, deleteUsers: NAMES },
        { ...entry, name: 'second', registryId: 'second' },
      ],
    },
  }[operation];
  return JSON.stringify(file);
}

const WORKSPACE = mkdtempSync(join(tmpdir(), 'search-'));
const SHA = 'c'.repeat(40);

/** Plays one script through a whole run, without sockets and in no time. */
export async function play(script: SearchScript): Promise<Played> {
  const text = configOf(script.operation);
  const config = `${script.operation.replaceAll(' ', '-')}.yml`;
  writeFileSync(join(WORKSPACE, config), text);
  const branch = { head: SHA, file: text };
  let wasStale = false;
  const counts = new Map<string, number>();
  const met = (name: string, number: number) =>
    script.events.filter((event) => event.call === name && event.number === number);
  const world: World = new World({
    registries: startOf(script.operation),
    switches: { ...BELIEFS, lateReads: script.late, statusesAfterWrite: script.slow ? ['UPDATING'] : [] },
    fault: (name, number) => met(name, number).find(({ fault }) => fault !== undefined)?.fault,
    act: (boundary, name, number) => {
      for (const { act, at } of met(name, number))
        if (act !== undefined && at === boundary) actOn(world, act, script.operation, branch);
    },
  });
  const env = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: SHA,
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_WORKSPACE: WORKSPACE,
    INPUT_CONFIG: config,
    'INPUT_DRY-RUN': 'false',
    'INPUT_OIDC-CLIENT-SECRET':
      script.operation === 'update without secret' ? '' : 'search-client-secret-0123',
    'INPUT_CHECK-PROVIDER': 'off',
    INPUT_COMMENT: 'never',
    INPUT_CONCURRENCY: '1',
    'INPUT_OVH-CLIENT-ID': 'EU.search',
    'INPUT_OVH-CLIENT-SECRET': 'search-service-account-secret',
  };
  const github = {
    branchHead: async () => {
      const number = (counts.get('branch') ?? 0) + 1;
      counts.set('branch', number);
      const events = met('GET branch', number);
      for (const { act, at } of events)
        if (act !== undefined && at !== 'after') actOn(world, act, script.operation, branch);
      if (events.some(({ fault }) => fault !== undefined)) throw new Error('GitHub did not respond');
      wasStale ||= branch.head !== SHA;
      const { head } = branch;
      for (const { act, at } of events)
        if (act !== undefined && at === 'after') actOn(world, act, script.operation, branch);
      return head;
    },
    fileAt: async (_path: string, ref: string) => (ref === SHA ? text : branch.file),
  } as unknown as GitHubApi;

  const lines: string[] = [];
  const outputs: Record<string, string> = {};
  let plan: unknown = { registries: [] };
  let success = false;
  const output = Object.assign(new Output({ summary: '', temp: '' }), {
    addSecret: () => undefined,
    info: (line: string) => lines.push(line),
    debug: () => undefined,
    group: (title: string, group: string[]) => lines.push(title, ...group),
    annotate: (_level: string, message: string) => lines.push(message),
    summary: (markdown: string) => lines.push(markdown),
    set: (name: string, value: string) => {
      outputs[name] = value;
    },
    setPlan: (value: unknown) => {
      plan = value;
    },
    setMatrix: () => undefined,
    finish: (ok: boolean, sentence: string) => {
      success = ok;
      lines.push(sentence);
    },
  }) as unknown as Output;
  const clock = { now: world.now, sleep: world.sleep };
  const signal = new AbortController().signal;
  const client = withRetries(
    { call: (call) => world.send(call), close: () => undefined },
    clock,
    output,
    signal,
  );
  await run({
    inputs: readInputs(() => undefined, env),
    context: readContext(env),
    output,
    clock,
    signal,
    registryApi: (registry) => registryApi(client, registry),
    github,
    onBoard: () => undefined,
  });
  return {
    world,
    wasStale,
    ending: { success, outputs, plan: plan as Ending['plan'], text: lines.join('\n') },
  };
}
