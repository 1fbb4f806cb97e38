import { expect, test } from '@jest/globals';
import { type GitHubError, gitHubError, rateLimitWait } from '../../src/github/error.js';
import { plain } from '../../src/model/text.js';

const NOW = Date.now();

/** An error as Octokit throws it. */
function rejection(
  status: number | undefined,
  message: string,
  headers?: Record<string, unknown>,
  errors?: { type?: string }[],
): Error {
  return Object.assign(new Error(message), {
    ...(status !== undefined && { status }),
    ...(headers !== undefined && { response: { headers } }),
    ...(errors !== undefined && { errors }),
  });
}
const shown = (error: GitHubError): string => `${error.kind}: ${plain(error.what)}`;

test.each<[string, unknown, string]>([
  ['no response', rejection(500, 'fetch failed'), 'connection: no response from GitHub (`fetch failed`)'],
  [
    'a response that is no JSON',
    rejection(undefined, 'Unexpected token'),
    "other: GitHub's response can't be read (`Unexpected token`)",
  ],
  ['something that is no error', 'text', "other: GitHub's response can't be read (`text`)"],
  ['500', rejection(500, 'x', {}), 'connection: GitHub responded with 500 (`x`)'],
  ['502', rejection(502, 'x', {}), 'connection: GitHub responded with 502 (`x`)'],
  ['401', rejection(401, 'x', {}), 'permission: GitHub responded with 401 (`x`)'],
  ['403', rejection(403, 'x', {}), 'permission: GitHub responded with 403 (`x`)'],
  ['404', rejection(404, 'x', {}), 'permission: GitHub responded with 404 (`x`)'],
  ['422', rejection(422, 'x', {}), 'other: GitHub responded with 422 (`x`)'],
  ['422 without headers', rejection(422, 'x'), 'other: GitHub responded with 422 (`x`)'],
  ['429', rejection(429, 'x', {}), 'rate-limit: GitHub responded with 429 (`x`)'],
  [
    '403 with a time',
    rejection(403, 'x', { 'retry-after': '5' }),
    'rate-limit: GitHub responded with 403 (`x`)',
  ],
  [
    '403 without requests left',
    rejection(403, 'x', { 'x-ratelimit-remaining': 0 }),
    'rate-limit: GitHub responded with 403 (`x`)',
  ],
  [
    '403 with requests left',
    rejection(403, 'x', { 'x-ratelimit-remaining': '10' }),
    'permission: GitHub responded with 403 (`x`)',
  ],
  [
    '404 without requests left',
    rejection(404, 'x', { 'x-ratelimit-remaining': '0' }),
    'permission: GitHub responded with 404 (`x`)',
  ],
  [
    '403 of the secondary limit',
    rejection(403, 'You have exceeded a Secondary rate limit', {}),
    'rate-limit: GitHub responded with 403 (`You have exceeded a Secondary rate limit`)',
  ],
  [
    '403 of an allow list',
    rejection(403, 'the organization has an IP allow list enabled', {}),
    'allow-list: GitHub responded with 403 (`the organization has an IP allow list enabled`)',
  ],
  [
    '404 of an allow list',
    rejection(404, 'the IP allow list', {}),
    'permission: GitHub responded with 404 (`the IP allow list`)',
  ],
  [
    'a locked conversation',
    rejection(403, 'Unable to create comment because issue is locked.', {}),
    'locked: GitHub responded with 403 (`Unable to create comment because issue is locked.`)',
  ],
  ['a lock', rejection(410, 'the lock', {}), 'locked: GitHub responded with 410 (`the lock`)'],
  ['a block', rejection(410, 'you are blocked', {}), 'other: GitHub responded with 410 (`you are blocked`)'],
  [
    'GraphQL, a limit',
    rejection(200, 'x', {}, [{ type: 'RATE_LIMITED' }, { type: 'FORBIDDEN' }]),
    'rate-limit: GitHub rejected the query (`x`)',
  ],
  [
    'GraphQL, a permission',
    rejection(undefined, 'x', undefined, [{ type: 'FORBIDDEN' }]),
    'permission: GitHub rejected the query (`x`)',
  ],
  [
    'GraphQL, something else',
    rejection(undefined, 'x', undefined, [{}]),
    'other: GitHub rejected the query (`x`)',
  ],
])('knows what an error of GitHub means: %s', (_, error, expected) => {
  const found = gitHubError(error);
  expect([found.name, shown(found), found.cause]).toEqual(['GitHubError', expected, error]);
  expect(found.message).toBe(expected.replace(/^[\w-]+: /, ''));
});

test('looks at the first 4,000 characters of a message', () => {
  expect(gitHubError(rejection(410, `${'x'.repeat(3_995)} lock`, {})).kind).toBe('locked');
  expect(gitHubError(rejection(410, `${'x'.repeat(3_996)} lock`, {})).kind).toBe('other');
});

test.each<[string, Record<string, unknown>, number | undefined]>([
  ['seconds', { 'retry-after': '5' }, 5_000],
  [
    'seconds, whatever the reset',
    { 'retry-after': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
    5_000,
  ],
  [
    'a time',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.round(NOW / 1000) + 60) },
    60_000,
  ],
  [
    'a time, but requests are left',
    { 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': String(Math.round(NOW / 1000) + 60) },
    undefined,
  ],
  ['nothing', { 'x-ratelimit-remaining': '0' }, undefined],
])('knows from when on GitHub accepts calls again: %s', (_, headers, ms) => {
  const { retryAt } = gitHubError(rejection(429, 'x', headers));
  if (ms === undefined) return expect(retryAt).toBeUndefined();
  expect(Math.abs((retryAt ?? 0) - NOW - ms)).toBeLessThan(2_000);
});

test('waits until then, a second at least, else as long as it has waited so far', () => {
  const at = (retryAt?: number): GitHubError => ({ retryAt }) as GitHubError;
  expect(rateLimitWait(at(15_000), 10_000, 3_000)).toBe(5_000);
  expect(rateLimitWait(at(10_500), 10_000, 3_000)).toBe(1_000);
  expect(rateLimitWait(at(), 10_000, 3_000)).toBe(3_000);
  expect(rateLimitWait(at(), 10_000, 0)).toBe(1_000);
});

test.each<[GitHubError['kind'], string]>([
  ['connection', 'Re-run the job. If the error persists, see https://www.githubstatus.com/.'],
  ['timeout', 'Re-run the job. If the error persists, see https://www.githubstatus.com/.'],
  ['rate-limit', "Re-run the job after GitHub's rate limit resets, or use a token with its own limit."],
  ['permission', 'Set `permissions: contents: read` for the job, and check the input `github-token`.'],
  [
    'allow-list',
    "The organization's IP allow list excludes this runner. Add its address there, or use a runner that is in it.",
  ],
  ['locked', 'Unlock the conversation, or set `comment: never`.'],
  ['other', 'Check the input `github-token` and `permissions: contents: read`.'],
])('says how to fix %s', (kind, expected) => {
  const error = gitHubError(rejection(422, 'x', {}));
  expect(plain(Object.assign(error, { kind }).fix('contents: read'))).toBe(expected);
});
