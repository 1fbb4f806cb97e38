import { expect, test } from '@jest/globals';
import { messageOf } from '../../src/model/findings.js';
import { plain, type Text } from '../../src/model/text.js';
import type { RegistryApi } from '../../src/ovh/registry.js';
import {
  STABLE_STATUSES,
  statusOf,
  type WaitError,
  waitForProvider,
  waitForRegistry,
} from '../../src/registry/wait.js';
import { simulatedWait } from '../memory.js';

/** Waits with these statuses in turn, the last one for ever. Returns when they were read, the log and the end. */
async function waited(
  statuses: (string | undefined)[],
  done: string[] | undefined,
  limit = 60_000,
  earlier?: string,
) {
  const wait = simulatedWait({ limit });
  const since = wait.now();
  const times: number[] = [];
  const lines: string[] = [];
  const read = async () => {
    const status = statuses[Math.min(times.push((wait.now() - since) / 1000), statuses.length) - 1];
    return status === 'absent' ? undefined : { status };
  };
  const api = { provider: read, registry: read } as unknown as RegistryApi;
  const given = { ...wait, log: { info: (line: Text) => lines.push(plain(line)) } };
  const waiting =
    done === undefined ? waitForRegistry(api, given) : waitForProvider(api, done, given, earlier);
  const end = await waiting.then(
    () => 'done',
    (error: WaitError) =>
      `${error.name} ${error.status} ${error.finding.next ?? ''}: ${plain(messageOf(error.finding))}`,
  );
  return { times, lines, end };
}

test('reads again after 1, 2, 4, 8 and then 10 seconds, and at the limit', async () => {
  const { times, lines, end } = await waited(['UPDATING', 'UPDATING', 'ODD'], ['READY']);
  expect(times).toEqual([0, 1, 3, 7, 15, 25, 35, 45, 55, 60]);
  expect(lines.slice(0, 3)).toEqual([
    'The OIDC configuration is `UPDATING` (0 s). Checking again in 1 s.',
    'The OIDC configuration is `UPDATING` (1 s). Checking again in 2 s.',
    'The OIDC configuration is `ODD` (3 s). Checking again in 4 s.',
  ]);
  expect(lines.at(-1)).toBe('The OIDC configuration is `ODD` (55 s). Checking again in 5 s.');
  expect(end).toContain(
    'WaitError ODD : The OIDC configuration is still `ODD` at the time limit `wait-timeout` (`UPDATING after 0 s, ODD after 3 s`).',
  );
});

test.each<[string, (string | undefined)[], string[] | undefined, string | undefined, string]>([
  ['READY', ['UPDATING', 'READY'], ['READY'], undefined, 'done'],
  ['no status', [undefined], ['READY'], undefined, 'done'],
  ['absent', ['DELETING', 'absent'], ['absent'], undefined, 'done'],
  [
    'ERROR',
    ['UPDATING', 'ERROR'],
    ['READY'],
    undefined,
    'WaitError ERROR resend: OVHcloud reports the OIDC configuration as ERROR (`UPDATING after 0 s, ERROR after 1 s`).',
  ],
  ['ERROR, which is expected', ['ERROR'], [...STABLE_STATUSES], undefined, 'done'],
  [
    'ERROR after a delete',
    ['ERROR'],
    ['absent'],
    'READY',
    'WaitError ERROR : OVHcloud reports the OIDC configuration as ERROR (`ERROR after 0 s`). If the error persists',
  ],
  ['ERROR from before a delete', ['ERROR', 'absent'], ['absent'], 'ERROR', 'done'],
  ['a registry that is READY', ['UPDATING', 'READY'], undefined, undefined, 'done'],
  ['a registry that is suspended', ['SUSPENDED'], undefined, undefined, 'done'],
  [
    'a registry that stays as it is',
    ['UPDATING'],
    undefined,
    undefined,
    'WaitError UPDATING : The registry is still `UPDATING`',
  ],
])('ends a wait: %s', async (_, statuses, done, earlier, expected) => {
  const { end } = await waited(statuses, done, 60_000, earlier);
  expect(end.slice(0, expected.length)).toBe(expected);
});

test('reads once if there is no time', async () => {
  expect((await waited(['UPDATING'], ['READY'], 0)).times).toEqual([0]);
});

test('takes settings without a status for READY, and none for absent', () => {
  expect([
    statusOf(undefined),
    statusOf({ status: undefined } as never),
    statusOf({ status: 'X' } as never),
  ]).toEqual(['absent', 'READY', 'X']);
});
