import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContext } from '../../../src/action/context.js';
import { readInputs } from '../../../src/action/inputs.js';
import { Output } from '../../../src/action/output.js';
import type { Runner } from '../../../src/action/runner.js';
import { finish } from '../../../src/finish.js';
import { type GitHubApi, GitHubError } from '../../../src/github/api.js';
import { CancelledError } from '../../../src/lib/errors.js';
import type { SendRequest } from '../../../src/lib/http.js';
import { requireNotCancelled } from '../../../src/lib/wait.js';
import type { DesiredRegistry } from '../../../src/model/registry.js';
import type { Call } from '../../../src/ovh/client.js';
import { registryApi } from '../../../src/ovh/registry.js';
import { retryingClient } from '../../../src/ovh/retry.js';
import { inSession } from '../../../src/ovh/session.js';
import { RunRecord } from '../../../src/record.js';
import { run } from '../../../src/run.js';
import { KEYCLOAK, LOCAL_USERS, sampleOidc, sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import { ASSUMPTIONS, type Registry } from '../../fakes/ovhcloud/state.js';
import { actOn } from './acts.js';
import type { SearchOperation, SearchScript } from './script.js';
import { World } from './world.js';

/** Result of a run. */
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
  /** Number of writes after the run read a newer config file on the branch. */
  writesAfterStale: number;
}

export const PROVIDER = { ...KEYCLOAK, scope: KEYCLOAK.scope.split(',') };
const NAMES = LOCAL_USERS.map(({ user }) => user);
const ALICE = { id: '8', user: 'alice', email: 'alice@example.com', password: '' };

/** Returns the start state of an operation. */
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

/** Returns the config file of an operation. */
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

/**
 * Runs one script through a whole run, without sockets and with simulated time.
 *
 * @param intercept replaces the requests of the checks, which then go to the provider too
 */
export async function play(
  script: SearchScript,
  intercept?: (toRegistry: SendRequest) => SendRequest,
): Promise<Played> {
  const text = configOf(script.operation);
  const config = `${script.operation.replaceAll(' ', '-')}.yml`;
  writeFileSync(join(WORKSPACE, config), text);
  const branch = { head: SHA, file: text };
  const ownWrites = (): number => world.ledger.filter(({ by }) => by === 'run').length;
  let seenStale: number | undefined;
  const counts = new Map<string, number>();
  const met = (name: string, number: number) =>
    script.events.filter((event) => event.call === name && event.number === number);
  const world: World = new World({
    registries: startOf(script.operation),
    assumptions: {
      ...ASSUMPTIONS,
      lateReads: script.late,
      statusesAfterWrite: script.slow ? ['UPDATING'] : [],
    },
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
    'INPUT_CHECK-PROVIDER': intercept === undefined ? 'off' : 'auto',
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
      if (events.some(({ fault }) => fault !== undefined)) throw new GitHubError('connection', 'no response');
      if (branch.head !== SHA) seenStale ??= ownWrites();
      const { head } = branch;
      for (const { act, at } of events)
        if (act !== undefined && at === 'after') actOn(world, act, script.operation, branch);
      return head;
    },
    fileAt: async (_path: string, ref: string) => (ref === SHA ? text : branch.file),
  } as unknown as GitHubApi;

  const lines: string[] = [];
  const outputs: Record<string, string> = {};
  let exitCode = 1;
  const note = (line: string): void => {
    lines.push(line);
  };
  const runner: Runner = {
    info: note,
    debug: () => undefined,
    startGroup: note,
    endGroup: () => undefined,
    setSecret: () => undefined,
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    error: note,
    warning: note,
    writeFile: (_path, text) => note(text),
    setExitCode: (code) => {
      exitCode = code;
    },
  };
  const output = new Output({ summary: 'summary', output: 'output', temp: '', isRequired: false }, runner);
  const { signal } = world.cancel;
  const wait = { now: world.now, sleep: world.sleep, log: output, signal, limit: 300_000 };
  const signIn = async () => {
    world.tokenIsValid = true;
    return { until: Number.POSITIVE_INFINITY };
  };
  const inOneSession = inSession(signIn, (call: Call) => world.send(call), true);
  const call = async (one: Call): Promise<unknown> => {
    requireNotCancelled(wait);
    return inOneSession(one);
  };
  const client = retryingClient({ call }, wait);
  const record = new RunRecord();
  const action = {
    inputs: readInputs(() => undefined, env),
    context: readContext(env),
    output,
    wait,
    registryApi: (registry: DesiredRegistry) => registryApi(client, registry, false),
    github,
    send: intercept?.(world.sendRequest) ?? world.sendRequest,
  };
  const cause = await run(action, record).catch((error: unknown) => error);
  finish(record, output, signal.aborted ? new CancelledError() : cause);
  const plan = JSON.parse(outputs.plan || '{"registries":[]}') as Ending['plan'];
  return {
    world,
    writesAfterStale: seenStale === undefined ? 0 : ownWrites() - seenStale,
    ending: { success: exitCode === 0, outputs, plan, text: lines.join('\n') },
  };
}
