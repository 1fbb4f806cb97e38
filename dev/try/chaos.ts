import fc from 'fast-check';
import pLimit from 'p-limit';
import { runStep } from '../fakes/in-process.js';
import { FAULTS, type Fault } from '../fakes/ovhcloud/faults.js';
import { isWanted, KEYCLOAK, LOCAL_USERS, sampleOidc, sampleRegistry } from '../fakes/ovhcloud/samples.js';
import { type Received, startEmulator } from '../fakes/ovhcloud/server.js';
import type { Registry, User } from '../fakes/ovhcloud/state.js';
import { applicationKeyInputs, emulatorInputs, type Finished } from '../fakes/runner.js';
import { PROVIDER_OPERATIONS, startScriptedProvider } from '../fakes/scripted-provider.js';

/** Calls that can have a fault. Each has a start state that makes the run send it. */
export const TARGETS = [
  'token',
  'time',
  'registry',
  'getOidc',
  'users',
  'postOidc',
  'putOidc',
  'deleteOidc',
  'setAsAdmin',
  'login',
  ...PROVIDER_OPERATIONS,
] as const;
type Target = (typeof TARGETS)[number];

/** Start state and faults of one run. */
export interface Script {
  target: Target;
  fault: Fault;
  /** Number of calls to the target with the fault. 9 means all of them. */
  times: number;
  /** A second fault, on any call. */
  also: { target: Target; fault: Fault } | undefined;
  deleteUsers: 'list' | 'true';
  statuses: string[];
  /** Whether the registry itself isn't READY at first, so that the run waits for it. */
  updating: boolean;
  /** Whether a user is added after the users were first listed. */
  newUser: boolean;
  endsInError: boolean;
  clockAhead: number;
}

const MALLORY: User = { id: '99', user: 'mallory', email: 'mallory@example.com', password: '' };

/** Every combination of call and fault. */
export const CELLS = TARGETS.flatMap((target) => FAULTS.map((fault) => ({ target, fault })));

/** Returns scripts from a seed. The first ones cover every combination of call and fault. */
export function scripts(seed: number, count: number): Script[] {
  const drawn = fc.sample(
    fc.record({
      times: fc.constantFrom(1, 1, 1, 1, 2, 2, 9),
      also: fc.option(fc.constantFrom(...CELLS), { nil: undefined, freq: 2 }),
      deleteUsers: fc.constantFrom('list', 'true'),
      statuses: fc.constantFrom<string[]>([], [], [], ['UPDATING']),
      updating: fc.constantFrom(false, false, true),
      newUser: fc.constantFrom(false, false, false, true),
      endsInError: fc.constantFrom(false, false, false, false, false, true),
      clockAhead: fc.constantFrom(0, 0, 7_200, -7_200),
    }),
    { seed, numRuns: count },
  );
  const pure = { times: 1, also: undefined, newUser: false, endsInError: false };
  return drawn.map(
    (script, index) =>
      ({ ...script, ...(index < CELLS.length && pure), ...CELLS[index % CELLS.length] }) as Script,
  );
}

export interface Verdict {
  script: Script;
  /** Problems with the result of the run. */
  wrong: string[];
  /** `target fault` of every fault that occurred. */
  hit: string[];
  first: Finished;
}

/** Runs the action with a script of faults, then again without faults, and evaluates both runs. */
export async function play(script: Script): Promise<Verdict> {
  const absent = script.target === 'deleteOidc';
  const hit: string[] = [];
  let faulty = true;
  const faultAt = (operation: string, number: number): Fault | undefined => {
    if (!faulty) return undefined;
    const fault =
      operation === script.target && number <= script.times
        ? script.fault
        : operation === script.also?.target && number === 1
          ? script.also.fault
          : undefined;
    if (fault !== undefined) hit.push(`${operation} ${fault}`);
    return fault;
  };
  const isChecked = PROVIDER_OPERATIONS.some((one) => one === script.target || one === script.also?.target);
  const provider = isChecked ? await startScriptedProvider(faultAt) : undefined;
  const endpoint = provider?.issuer ?? KEYCLOAK.endpoint;
  const before = startOf(script.target, endpoint);
  if (script.updating) before.status = 'UPDATING';
  const registry = structuredClone(before);
  const watch = new Watch(registry);
  const emulator = await startEmulator({
    registries: [registry],
    assumptions: { statusesAfterWrite: script.statuses, endsInError: script.endsInError },
    clockAhead: script.clockAhead,
    fault: ({ operation, number }) => faultAt(operation, number),
    onMoment: (moment, request) => {
      watch.see(moment, request);
      if (moment === 'answered' && request.operation === 'registry' && request.number === 2)
        registry.status = 'READY';
      if (
        moment === 'answered' &&
        request.operation === 'users' &&
        script.newUser &&
        faulty &&
        !registry.users.some(({ id }) => id === MALLORY.id)
      )
        registry.users.push({ ...MALLORY });
    },
  });
  try {
    const step = {
      inputs: {
        ...(script.target === 'time' ? applicationKeyInputs(emulator) : emulatorInputs(emulator)),
        'dry-run': 'false',
        'oidc-client-secret': 'chaos-client-secret-0123',
        'check-provider': isChecked ? 'auto' : 'off',
        'request-timeout': '1',
        'wait-timeout': '5',
      },
      files: { '.github/ovh-registry-oidc.yml': configOf(script, absent, endpoint) },
      event: { name: 'workflow_dispatch', ref: 'refs/tags/v1', payload: {} }, // a tag needs no GitHub
      timeout: 180_000,
    };
    const first = await runStep(step);
    const wrong = problemsIn(first, { registry, before, endpoint, absent, watch });
    faulty = false;
    emulator.assumptions.endsInError = false;
    emulator.assumptions.statusesAfterWrite = [];
    registry.settling = [];
    registry.status = 'READY';
    const blocked =
      registry.users.some(({ id }) => id === MALLORY.id) && (registry.oidc === undefined) !== absent;
    const second = await runStep({
      ...step,
      inputs: { ...step.inputs, 'request-timeout': '20', 'wait-timeout': '60' },
    });
    if (!blocked && (second.exitCode !== 0 || !isWanted(registry, absent, endpoint)))
      wrong.push(`the next run without faults didn't converge:\n${second.log}`);
    wrong.push(...watch.wrong(named(first, second)));
    wrong.push(...emulator.violations);
    return { script, wrong, hit, first };
  } finally {
    await Promise.all([emulator.close(), provider?.close()]);
  }
}

/** Returns a start state that makes the run send the target call. */
function startOf(target: Target, endpoint: string): Registry {
  const users =
    target === 'setAsAdmin'
      ? [{ id: '8', user: 'alice', email: '', password: '' }, ...structuredClone(LOCAL_USERS)]
      : structuredClone(LOCAL_USERS);
  const configured = target === 'putOidc' || target === 'deleteOidc' || target === 'setAsAdmin';
  return sampleRegistry({
    users,
    oidc: configured ? sampleOidc({ adminGroup: 'old', endpoint }) : undefined,
  });
}

function configOf({ deleteUsers }: Script, absent: boolean, endpoint: string): string {
  const { id, serviceName } = sampleRegistry();
  const names = [...LOCAL_USERS.map(({ user }) => user), 'alice'];
  return JSON.stringify({
    name: 'production',
    serviceName,
    registryId: id,
    ...(absent && { state: 'absent' }),
    deleteUsers: deleteUsers === 'list' ? names : true,
    provider: { ...KEYCLOAK, endpoint, scope: KEYCLOAK.scope.split(',') },
    admins: ['alice'],
  });
}

function isOld(registry: Registry, before: Registry): boolean {
  return JSON.stringify(registry.oidc) === JSON.stringify(before.oidc);
}

interface Scene {
  registry: Registry;
  before: Registry;
  endpoint: string;
  absent: boolean;
  watch: Watch;
}

function problemsIn(
  { exitCode, signal, summary, outputs, log }: Finished,
  { registry, before, endpoint, absent, watch }: Scene,
): string[] {
  const wrong: string[] = [];
  const [plan] = JSON.parse(outputs.plan || '{"registries":[]}').registries ?? [];
  if (signal !== null) wrong.push(`the run was killed:\n${log}`);
  if (exitCode === 0 && !isWanted(registry, absent, endpoint))
    wrong.push(`exit 0, but the live state isn't the desired one:\n${log}`);
  if (exitCode !== 0 && !summary.includes('❌'))
    wrong.push(`a failure without an error in its summary:\n${summary}`);
  if (
    exitCode !== 0 &&
    plan?.result !== 'unknown' &&
    !isOld(registry, before) &&
    !isWanted(registry, absent, endpoint)
  )
    wrong.push(
      `the live state is neither the old nor the desired one, but the result isn't unknown:\n${log}`,
    );
  if (
    exitCode !== 0 &&
    ['applied', 'unchanged', 'planned'].includes(plan?.result) &&
    !plan.findings.some(({ level }: { level: string }) => level === 'error')
  )
    wrong.push(`a failure was reported as ${plan.result}`);
  if (exitCode === 0 && watch.deletions.length > 0 !== (outputs.destructive === 'true'))
    wrong.push(`destructive is ${outputs.destructive}, but there were ${watch.deletions.length} deletions`);
  return wrong;
}

/** Returns the IDs of the users that the runs reported as deleted. */
function named(...runs: Finished[]): Set<string> {
  const plans = runs.flatMap(({ outputs }) => JSON.parse(outputs.plan || '{"registries":[]}').registries);
  return new Set(
    plans.flatMap(({ usersToDelete }: { usersToDelete: { id: string }[] }) =>
      usersToDelete.map(({ id }) => id),
    ),
  );
}

/** Records every deletion of users. */
class Watch {
  readonly deletions: string[][] = [];
  #before: User[] = [];

  constructor(private readonly registry: Registry) {}

  see(moment: string, { method }: Received): void {
    if (moment === 'received') this.#before = [...this.registry.users];
    if (moment !== 'effect' || method === 'GET') return;
    const left = new Set(this.registry.users.map(({ id }) => id));
    const gone = this.#before.filter(({ id }) => !left.has(id)).map(({ id }) => id);
    if (gone.length > 0) this.deletions.push(gone);
    this.#before = [...this.registry.users];
  }

  wrong(names: Set<string>): string[] {
    const unnamed = this.deletions.flat().filter((id) => !names.has(id));
    return [
      ...(this.deletions.length > 1 ? [`users were deleted ${this.deletions.length} times`] : []),
      ...(unnamed.length > 0 ? [`users ${unnamed.join(', ')} were deleted but not reported`] : []),
    ];
  }
}

/** Runs many scripts, `atOnce` of them in parallel. */
export async function playAll(
  all: readonly Script[],
  atOnce: number,
  onVerdict: (verdict: Verdict, index: number) => void = () => undefined,
): Promise<Verdict[]> {
  const limit = pLimit(atOnce);
  return Promise.all(
    all.map((script, index) =>
      limit(async () => {
        const verdict = await play(script);
        onVerdict(verdict, index);
        return verdict;
      }),
    ),
  );
}

/** Runs `node build/dev/try/chaos.js [count] [seed]`. */
async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 2_000);
  const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
  process.stdout.write(`Running ${count} scripts with seed ${seed}.\n`);
  let failures = 0;
  const verdicts = await playAll(scripts(seed, count), 10, ({ script, wrong }, index) => {
    if (wrong.length === 0) return;
    failures++;
    process.stdout.write(`Script ${index} failed: ${JSON.stringify(script)}\n${wrong.join('\n')}\n`);
  });
  const cells = new Set(verdicts.flatMap(({ hit }) => hit));
  const missed = CELLS.map(({ target, fault }) => `${target} ${fault}`).filter((cell) => !cells.has(cell));
  const codes = new Map<string, number>();
  for (const { first } of verdicts)
    codes.set(String(first.exitCode), (codes.get(String(first.exitCode)) ?? 0) + 1);
  process.stdout.write(
    `${failures} failed. Combinations tested: ${CELLS.length - missed.length} of ${CELLS.length}. ` +
      `Exit codes: ${JSON.stringify([...codes])}\n` +
      `Not tested: ${missed.join(', ') || 'none'}\n`,
  );
  process.exitCode = failures === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('chaos.js')) await main();
