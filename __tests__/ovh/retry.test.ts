import { expect, test } from '@jest/globals';
import { OvhApiError } from '../../src/lib/errors.js';
import type { Call } from '../../src/ovh/client.js';
import { TRIES, withRetries } from '../../src/ovh/retry.js';

const failure = (change: Partial<OvhApiError>): OvhApiError =>
  new OvhApiError({
    method: 'GET',
    path: '/x',
    endpoint: 'e',
    message: 'm',
    retryable: true,
    effectUnknown: false,
    ...change,
  });

async function tried(method: Call['method'], errors: Partial<OvhApiError>[]) {
  const pauses: number[] = [];
  const lines: string[] = [];
  let calls = 0;
  const client = {
    close: () => undefined,
    call: async () => {
      const error = errors[calls++];
      if (error !== undefined) throw failure(error);
      return 'answer';
    },
  };
  const clock = { now: () => 0, sleep: async (ms: number) => void pauses.push(ms) };
  const outcome = await withRetries(client, clock, { info: (line) => void lines.push(line) })
    .call({ method, path: '/x' })
    .catch((error: unknown) => error);
  return { outcome, calls, pauses, lines };
}

test.each(['GET', 'PUT', 'DELETE'] as const)(
  '%s is tried five times, with growing pauses that are told',
  async (method) => {
    const run = await tried(method, Array(9).fill({ status: 503 }));
    expect(run.outcome).toBeInstanceOf(OvhApiError);
    expect(run.calls).toBe(TRIES);
    expect(run.pauses).toHaveLength(TRIES - 1);
    for (const [index, pause] of run.pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(500 * 2 ** index);
      expect(pause).toBeLessThanOrEqual(1_000 * 2 ** index);
    }
    expect(run.lines[0]).toMatch(/trying again in \d\.\d s \(1 of 5 tries\)/);
  },
);

test('POST is never repeated here', async () => {
  expect(await tried('POST', [{ status: 503 }])).toMatchObject({ calls: 1, pauses: [] });
});

test('an error that trying again can’t mend ends at once', async () => {
  expect(await tried('GET', [{ status: 403, retryable: false }])).toMatchObject({ calls: 1, pauses: [] });
});

test('Retry-After is obeyed, up to a minute', async () => {
  expect((await tried('GET', [{ status: 429, retryAfter: 7_000 }])).pauses).toEqual([7_000]);
  expect((await tried('GET', [{ status: 429, retryAfter: 3_600_000 }])).pauses).toEqual([60_000]);
  expect(await tried('GET', [{ status: 429, retryAfter: 0 }])).toMatchObject({
    outcome: 'answer',
    pauses: [100],
  });
});

test('that the last try surely had no effect says nothing of an earlier one', async () => {
  const { outcome } = await tried('PUT', [
    { status: 503, effectUnknown: true },
    ...Array(9).fill({ status: 429 }),
  ]);
  expect(outcome).toMatchObject({ status: 429, effectUnknown: true });
  expect((await tried('PUT', Array(9).fill({ status: 429 }))).outcome).toMatchObject({
    effectUnknown: false,
  });
});
