import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { type GitHubState, startGitHub } from '../../dev/fakes/github.js';
import { certificate } from '../../dev/fakes/tls.js';
import { commentOf, type GitHubApi, GitHubError, githubApi, pullRequestOf } from '../../src/github/api.js';
import { fetchOverNode } from '../../src/github/fetch.js';
import { Secret } from '../../src/lib/secret.js';
import { plain, type Text } from '../../src/model/text.js';
import { CancelledError } from '../../src/model/wait.js';
import { simulatedWait } from '../memory.js';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Returns GitHub's API for a fake of it, and what the waits said. */
async function start(
  state: Partial<GitHubState> = {},
  { requestTimeout = 5_000, signal = new AbortController().signal } = {},
) {
  const hub = await startGitHub(state);
  closing.push(() => hub.close());
  const lines: string[] = [];
  const wait = { ...simulatedWait({ signal }), log: { info: (line: Text) => lines.push(plain(line)) } };
  const since = wait.now();
  const options = {
    token: new Secret('a-token'),
    repository: 'acme/infra',
    apiUrl: hub.url,
    requestTimeout,
    wait,
  };
  return { hub, api: githubApi(options), lines, seconds: () => (wait.now() - since) / 1000 };
}

const SHA = 'e'.repeat(40);
const STATE: Partial<GitHubState> = {
  defaultBranch: 'trunk',
  heads: { trunk: SHA, 'a/b': 'f'.repeat(40) },
  files: { [`${SHA}:a/oidc.yml`]: 'né' },
  pullRequestsOf: { [SHA]: [12] },
  pullRequests: { 12: { head: 'c'.repeat(40) } },
  commitsOf: { 'oidc.yml': ['1', '2'] },
};

test('asks GitHub for each thing', async () => {
  const { hub, api } = await start(STATE);
  expect(await api.defaultBranch()).toBe('trunk');
  expect(await api.branchHead('a/b')).toBe('f'.repeat(40));
  expect(await api.fileAt('a/oidc.yml', SHA)).toBe('né');
  expect(await api.fileAt('oidc.yml', SHA)).toBeUndefined();
  expect(await api.commitsOf('oidc.yml', SHA)).toEqual(['1', '2']);
  expect(await api.viewer()).toBe('github-actions[bot]');
  const merged = {
    number: 12,
    head: 'c'.repeat(40),
    base: 'trunk',
    isMerged: true,
    isOpen: false,
    mergeSha: SHA,
  };
  expect(await api.pullRequestsOf(SHA)).toEqual([merged]);
  expect(await api.pullRequest(12)).toEqual({ ...merged, isMerged: false, isOpen: true });
  expect(await api.pullRequest(13)).toBeUndefined();
  expect([hub.violations, [...hub.tokens]]).toEqual([[], ['token a-token']]);
});

test('writes, reads and deletes comments, across pages', async () => {
  const { hub, api } = await start();
  const { id, url } = await api.createComment(12, 'one');
  expect(await api.updateComment(id, 'two')).toEqual({
    id,
    url,
    body: 'two',
    author: 'github-actions[bot]',
    byBot: true,
  });
  for (let index = 1; index <= 100; index++) await api.createComment(12, `${index}`);
  expect(await api.comments(12)).toHaveLength(101);
  expect(hub.received.filter((line) => line.startsWith('GET'))).toHaveLength(2);
  await api.deleteComment(id);
  expect(await api.comments(12)).toHaveLength(100);
});

const CALLS: [string, boolean, (api: GitHubApi) => Promise<unknown>][] = [
  ['defaultBranch', true, (api) => api.defaultBranch()],
  ['updateComment', true, (api) => api.updateComment(1, 'x')],
  ['deleteComment', true, (api) => api.deleteComment(1)],
  ['createComment', false, (api) => api.createComment(12, 'x')],
];

test.each(CALLS)('repeats a broken %s only if that can not harm', async (_, isRepeatable, call) => {
  const { hub, api, seconds } = await start({ refuse: () => 502 });
  await expect(call(api)).rejects.toMatchObject({ kind: 'connection' });
  expect(hub.received).toHaveLength(isRepeatable ? 3 : 1);
  expect(seconds()).toBe(isRepeatable ? 1.5 : 0);
});

test('asks three times at most, and stops with the first answer', async () => {
  let times = 0;
  const { api, hub } = await start({ refuse: () => (++times < 3 ? 'reset' : undefined) });
  expect(await api.defaultBranch()).toBe('main');
  expect(hub.received).toHaveLength(3);
});

test('does not repeat a missing permission', async () => {
  const { hub, api } = await start({ refuse: () => 403 });
  await expect(api.defaultBranch()).rejects.toMatchObject({ kind: 'permission' });
  expect(hub.received).toHaveLength(1);
});

test('gives up after the time of a request, without another attempt', async () => {
  const { hub, api } = await start({ refuse: () => 'hang' }, { requestTimeout: 200 });
  const error = await api.defaultBranch().catch((reason: unknown) => reason);
  if (!(error instanceof GitHubError)) throw error;
  expect([error.kind, plain(error.what)]).toEqual(['timeout', 'GitHub sent no response within 0.2 s']);
  expect(hub.received).toHaveLength(1);
});

const LIMIT = { status: 429, message: 'slow down' };
test('waits for a rate limit, whatever the call, and says so', async () => {
  let times = 0;
  const { api, lines, seconds } = await start({
    refuse: () => (++times === 1 ? { ...LIMIT, headers: {} } : undefined),
  });
  await api.createComment(12, 'x');
  expect([seconds(), lines]).toEqual([1, ["GitHub's rate limit is reached. Retrying in 1 s."]]);
});

test('waits for rate limits a minute at most in all calls', async () => {
  const { api, hub, seconds } = await start({ refuse: () => LIMIT });
  await expect(api.defaultBranch()).rejects.toMatchObject({ kind: 'rate-limit' });
  expect(seconds()).toBe(32); // 1, 1, 2, 4, 8 and 16. The next wait would make 64
  const before = hub.received.length;
  await expect(api.viewer()).rejects.toMatchObject({ kind: 'rate-limit' });
  expect(hub.received.length).toBe(before + 1);
});

test('counts a wait once for calls that wait at the same time', async () => {
  const until = new Set<string>();
  const refuse = (_: string, path: string) => {
    if (until.has(path)) return undefined;
    until.add(path);
    return LIMIT;
  };
  const { api } = await start({ ...STATE, refuse });
  await Promise.all([api.defaultBranch(), api.branchHead('trunk'), api.viewer(), api.pullRequest(12)]);
  expect(until.size).toBe(4);
});

test('ends a wait when the run is canceled, and sends nothing more', async () => {
  const cancel = new AbortController();
  const canceling = (): number => {
    cancel.abort();
    return 502;
  };
  const { api, hub } = await start({ refuse: canceling }, { signal: cancel.signal });
  await expect(api.defaultBranch()).rejects.toBeInstanceOf(CancelledError);
  expect(hub.received).toHaveLength(1);
});

test('reads what responses leave out', () => {
  expect(commentOf({ id: 1, html_url: 'u', user: null })).toEqual({
    id: 1,
    body: '',
    url: 'u',
    author: '',
    byBot: false,
  });
  expect(commentOf({ id: 1, body: 'b', html_url: 'u', user: { login: 'l', type: 'User' } })).toEqual({
    id: 1,
    body: 'b',
    url: 'u',
    author: 'l',
    byBot: false,
  });
  expect(pullRequestOf({ number: 1 })).toEqual({
    number: 1,
    head: '',
    base: '',
    isMerged: undefined,
    isOpen: false,
    mergeSha: '',
  });
  expect(
    pullRequestOf({ number: 1, merged_at: null, merge_commit_sha: null, state: 'closed' }),
  ).toMatchObject({ isMerged: false, isOpen: false, mergeSha: '' });
});

test('throws if a response has no login', async () => {
  const { api } = await start({ viewer: { login: '', type: 'Bot' } });
  const error = await api.viewer().catch((reason: unknown) => reason);
  expect(error instanceof GitHubError && [error.kind, plain(error.what)]).toEqual([
    'other',
    "GitHub's response has no login of the token's user",
  ]);
});

/** Starts a server, and returns its address. */
async function server(
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<string> {
  const started = createServer(answer);
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    started.closeAllConnections();
    started.close();
  });
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}
const get = (authorization = 'token x') => ({ method: 'GET', headers: { authorization } });

test('follows five redirects of a GET, with the token at the same origin only', async () => {
  const seen: string[] = [];
  const other = await server((request, response) => {
    seen.push(`other ${request.url} ${request.headers.authorization}`);
    response.end('there');
  });
  const origin = await server((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const location =
      request.url === '/away'
        ? `${other}/x`
        : request.url === '/loop'
          ? '/loop'
          : request.url === '/a'
            ? '/b'
            : undefined;
    response
      .writeHead(location === undefined ? 200 : 307, location === undefined ? {} : { location })
      .end('here');
  });
  const moved = await fetchOverNode(`${origin}/a`, get());
  expect([moved.status, moved.url, await moved.text()]).toEqual([200, `${origin}/b`, 'here']);
  expect(await (await fetchOverNode(`${origin}/away`, get())).text()).toBe('there');
  expect(seen).toEqual(['GET /a token x', 'GET /b token x', 'GET /away token x', 'other /x undefined']);
  seen.length = 0;
  expect((await fetchOverNode(`${origin}/loop`, get())).status).toBe(307);
  expect(seen).toHaveLength(6);
  seen.length = 0;
  expect((await fetchOverNode(`${origin}/a`, { ...get(), method: 'POST', body: 'né' })).status).toBe(307);
  expect(seen).toEqual(['POST /a token x']);
});

test('follows no Location with status 400', async () => {
  const origin = await server((_, response) => response.writeHead(400, { location: '/b' }).end());
  expect((await fetchOverNode(`${origin}/a`, get())).url).toBe(`${origin}/a`);
});

test.each([300, 399])('follows a Location with status %i, and none without', async (status) => {
  const origin = await server((request, response) =>
    request.url === '/a'
      ? response.writeHead(status, { location: '/b' }).end()
      : response.writeHead(status).end(),
  );
  expect((await fetchOverNode(`${origin}/a`, get())).url).toBe(`${origin}/b`);
});

test('sends the length of a body in bytes', async () => {
  const lengths: (string | undefined)[] = [];
  const origin = await server((request, response) => {
    lengths.push(request.headers['content-length']);
    response.end();
  });
  await fetchOverNode(origin, { ...get(), method: 'POST', body: 'né' });
  await fetchOverNode(origin, get());
  expect(lengths).toEqual(['3', undefined]);
});

test('fails as fetch does: without a connection, an address, or with a response that is cut or too large', async () => {
  const causeOf = async (url: string): Promise<string> => {
    const error = await fetchOverNode(url, get()).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return error instanceof TypeError && error.message === 'fetch failed'
      ? String((error.cause as Error).message)
      : String(error);
  };
  expect(await causeOf('http://127.0.0.1:1')).toContain('ECONNREFUSED');
  expect(await causeOf('no address')).toBe('Invalid URL');
  expect(
    await causeOf(
      await server((_, response) => response.writeHead(200, { 'content-length': '10' }).end('x').destroy()),
    ),
  ).toContain('aborted');
  const chunk = 'x'.repeat(1024 * 1024);
  const large = await server((_, response) => {
    for (let index = 0; index < 17; index++) response.write(chunk);
    response.end();
  });
  expect(await causeOf(large)).toBe('the response is larger than 16 MiB');
});

test('asks for one version of the API, and throws what is no 404', async () => {
  const versions = new Set<unknown>();
  const origin = await server((request, response) => {
    versions.add(request.headers['x-github-api-version']);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"default_branch":"main"}');
  });
  const options = {
    token: new Secret('t'),
    repository: 'acme/infra',
    apiUrl: origin,
    requestTimeout: 5_000,
    wait: simulatedWait(),
  };
  await githubApi(options).defaultBranch();
  expect([...versions]).toEqual(['2022-11-28']);
  const { api } = await start({ refuse: () => 403 });
  await expect(api.fileAt('x', SHA)).rejects.toMatchObject({ kind: 'permission' });
  await expect(api.pullRequest(12)).rejects.toMatchObject({ kind: 'permission' });
});

test('reads characters that are split between two packets', async () => {
  const bytes = Buffer.from('né');
  const origin = await server(async (_, response) => {
    response.write(bytes.subarray(0, 2));
    await new Promise((resolve) => setTimeout(resolve, 20));
    response.end(bytes.subarray(2));
  });
  expect(await (await fetchOverNode(origin, get())).text()).toBe('né');
});

test('reads no folder and no link as a file, and asks for thirty commits', async () => {
  const paths: string[] = [];
  let content: unknown = [];
  const origin = await server((request, response) => {
    paths.push(String(request.url));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content));
  });
  const api = githubApi({
    token: new Secret('t'),
    repository: 'acme/infra',
    apiUrl: origin,
    requestTimeout: 5_000,
    wait: simulatedWait(),
  });
  expect(await api.fileAt('a', SHA)).toBeUndefined();
  content = { type: 'symlink', content: '' };
  expect(await api.fileAt('a', SHA)).toBeUndefined();
  content = [];
  await api.commitsOf('a', SHA);
  expect(paths.at(-1)).toContain('per_page=30');
});

test('connects with TLS to an address with https', async () => {
  const secure = createSecure(await certificate(), (_, response) => response.end('secure'));
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    secure.closeAllConnections();
    secure.close();
  });
  const { port } = secure.address() as AddressInfo;
  expect(await (await fetchOverNode(`https://127.0.0.1:${port}/`, get())).text()).toBe('secure');
});
