import { expect, test } from '@jest/globals';
import { plain, type Text } from '../../src/model/text.js';
import { OvhApiError, type OvhApiErrorDetails } from '../../src/ovh/error.js';
import { inSession, MAX_ATTEMPTS, retryingClient } from '../../src/ovh/retry.js';

const failure = (change: Partial<OvhApiErrorDetails>): OvhApiError =>
  new OvhApiError({
    method: 'GET',
    path: '/x',
    at: '2026-01-02T03:04:05.000Z',
    endpoint: 'e',
    message: 'm',
    retryable: true,
    effectUnknown: false,
    ...change,
  });

async function tried(errors: Partial<OvhApiErrorDetails>[], idempotent = true) {
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
  const wait = {
    now: () => 0,
    sleep: async (ms: number) => void pauses.push(ms),
    log: { info: (line: Text) => void lines.push(plain(line)) },
    signal: new AbortController().signal,
    limit: 0,
  };
  const outcome = await retryingClient(client, wait)
    .call({ method: 'PUT', path: '/x', idempotent })
    .catch((error: unknown) => error);
  return { outcome, calls, pauses, lines };
}

test('attempts an idempotent call five times, and logs the growing delays', async () => {
  const run = await tried(Array(9).fill({ status: 503 }));
  expect(run.outcome).toBeInstanceOf(OvhApiError);
  expect(run.calls).toBe(MAX_ATTEMPTS);
  expect(run.pauses).toHaveLength(MAX_ATTEMPTS - 1);
  for (const [index, pause] of run.pauses.entries()) {
    expect(pause).toBeGreaterThanOrEqual(500 * 2 ** index);
    expect(pause).toBeLessThanOrEqual(1_000 * 2 ** index);
  }
  expect(run.lines[0]).toMatch(/Retrying in \d\.\d s \(attempt 1 of 5\)/);
});

test('never retries any other call', async () => {
  expect(await tried([{ status: 503 }], false)).toMatchObject({ calls: 1, pauses: [] });
});

test("stops immediately on an error that a retry can't fix", async () => {
  expect(await tried([{ status: 403, retryable: false }])).toMatchObject({ calls: 1, pauses: [] });
});

test('waits as long as Retry-After says, up to a minute', async () => {
  expect((await tried([{ status: 429, retryAfter: 7_000 }])).pauses).toEqual([7_000]);
  expect((await tried([{ status: 429, retryAfter: 3_600_000 }])).pauses).toEqual([60_000]);
  expect(await tried([{ status: 429, retryAfter: 0 }])).toMatchObject({
    outcome: 'answer',
    pauses: [100],
  });
});

test('keeps an effect unknown even if the last attempt had none', async () => {
  const { outcome } = await tried([{ status: 503, effectUnknown: true }, ...Array(9).fill({ status: 429 })]);
  expect(outcome).toMatchObject({ details: { status: 429, effectUnknown: true } });
  expect((await tried(Array(9).fill({ status: 429 }))).outcome).toMatchObject({
    details: { effectUnknown: false },
  });
});

test('logs what failed, with its status if there is one', async () => {
  expect((await tried([{ status: 503, retryAfter: 2_000 }])).lines).toEqual([
    'GET `/x`: `m` (503). Retrying in 2.0 s (attempt 1 of 5).',
  ]);
  expect((await tried([{ status: undefined, retryAfter: 2_000 }])).lines).toEqual([
    'GET `/x`: `m`. Retrying in 2.0 s (attempt 1 of 5).',
  ]);
});

/** A session whose calls fail with these statuses in turn. */
function session(
  statuses: (number | undefined)[],
  isRenewable = true,
  until: () => number = () => Number.POSITIVE_INFINITY,
) {
  const seen = { signIns: 0, sent: 0 };
  const signIn = async () => {
    seen.signIns++;
    return { until: until() };
  };
  const send = async (_: { idempotent?: boolean }) => {
    const status = statuses[seen.sent++];
    if (status !== undefined) throw failure({ status });
    return 'answer';
  };
  return { call: inSession(signIn, send, isRenewable), seen };
}

test('makes an idempotent call once more in a new session', async () => {
  const once = session([401]);
  expect(await once.call({ idempotent: true })).toBe('answer');
  expect(once.seen).toEqual({ signIns: 2, sent: 2 });
  const twice = session([401, 401]);
  await expect(twice.call({ idempotent: true })).rejects.toMatchObject({ details: { status: 401 } });
  expect(twice.seen).toEqual({ signIns: 2, sent: 2 });
  const denied = session([403]);
  await expect(denied.call({ idempotent: true })).rejects.toMatchObject({ details: { status: 403 } });
  expect(denied.seen).toEqual({ signIns: 1, sent: 1 });
});

test('leaves it to the caller to repeat any other call, and renews no key', async () => {
  const other = session([401]);
  await expect(other.call({})).rejects.toMatchObject({ details: { status: 401, sessionEnded: true } });
  expect(await other.call({})).toBe('answer');
  expect(other.seen).toEqual({ signIns: 2, sent: 2 });
  const key = session([401], false);
  const error = await key.call({ idempotent: true }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ details: { status: 401 } });
  expect((error as OvhApiError).details.sessionEnded).toBeUndefined();
  expect(key.seen).toEqual({ signIns: 1, sent: 1 });
});

test('shares a session, and renews one that has ended before the next call', async () => {
  const shared = session([]);
  await Promise.all([shared.call({}), shared.call({}), shared.call({})]);
  expect(shared.seen).toEqual({ signIns: 1, sent: 3 });
  const short = session([], true, () => 0);
  await short.call({});
  await short.call({});
  expect(short.seen).toEqual({ signIns: 2, sent: 2 });
});
