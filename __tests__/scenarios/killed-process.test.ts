import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import pLimit from 'p-limit';
import { runStep } from '../../dev/fakes/in-process.js';
import { isWanted, LOCAL_USERS, sampleOidc, sampleRegistry } from '../../dev/fakes/ovhcloud/samples.js';
import { type Moment, startEmulator } from '../../dev/fakes/ovhcloud/server.js';
import { emulatorInputs, runAction } from '../../dev/fakes/runner.js';
import { config } from '../support.js';

const names = LOCAL_USERS.map(({ user }) => user);
const STARTS = {
  create: { registry: {}, change: { deleteUsers: names, admins: ['alice'] }, calls: 12 },
  update: {
    registry: {
      oidc: sampleOidc({ adminGroup: 'old' }),
      users: [{ id: '8', user: 'alice', email: '', password: '' }],
    },
    change: { admins: ['alice'] },
    calls: 10,
  },
  delete: {
    registry: { oidc: sampleOidc(), users: LOCAL_USERS },
    change: { state: 'absent', deleteUsers: names },
    calls: 9,
  },
} as const;

/** Kills a run at a moment of its n-th request, then runs again. Returns what is wrong with the result. */
async function kill(
  operation: keyof typeof STARTS,
  moment: Moment,
  call: number,
): Promise<string | undefined> {
  const { registry: start, change } = STARTS[operation];
  const registry = sampleRegistry(structuredClone(start) as object);
  let send: ((signal: NodeJS.Signals) => void) | undefined;
  let killed = false;
  let pause: Promise<void> = Promise.resolve();
  const emulator = await startEmulator({
    registries: [registry],
    onMoment: async (now, request) => {
      if (killed || now !== moment || emulator.received.indexOf(request) !== call) return;
      killed = true;
      send?.('SIGKILL');
      pause = sleep(50);
      await pause;
    },
  });
  const step = {
    inputs: {
      ...emulatorInputs(emulator),
      'dry-run': 'false',
      'oidc-client-secret': 'a-client-secret',
      'check-provider': 'off',
    },
    files: { '.github/ovh-registry-oidc.yml': config(change) },
    event: { name: 'workflow_dispatch', ref: 'refs/tags/v1', payload: {} }, // a tag needs no GitHub
  };
  try {
    const first = await runAction({ ...step, onStart: (by) => (send = by) });
    if (killed && first.exitCode === 0) return 'a killed run succeeded';
    // A response without a body has no half.
    if (!killed && moment !== 'half-answered') return `request ${call} was never sent`;
    // The killed run's request can still take effect. Only after that the state is that of the kill.
    await pause;
    await sleep(50);
    const second = await runStep(step);
    if (second.exitCode !== 0 || !isWanted(registry, operation === 'delete'))
      return `the run after the kill at request ${call} did not converge:\n${second.log}`;
    return emulator.violations[0];
  } finally {
    await emulator.close();
  }
}

const moments: Moment[] = ['received', 'effect', 'half-answered'];
test.each(
  Object.keys(STARTS).flatMap((operation) =>
    moments.map((moment) => [operation as keyof typeof STARTS, moment] as const),
  ),
)(
  'converges in the next run after a %s is killed when a request is %s',
  async (operation, moment) => {
    const limit = pLimit(6);
    const runs = Array.from({ length: STARTS[operation].calls }, (_, index) =>
      limit(() => kill(operation, moment, index)),
    );
    expect((await Promise.all(runs)).filter((wrong) => wrong !== undefined)).toEqual([]);
  },
  300_000,
);
