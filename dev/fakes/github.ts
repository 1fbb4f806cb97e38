import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HEAD_OF_12 } from './events.js';
import { githubRequestProblem } from './github-contract.js';

export interface StoredComment {
  id: number;
  pullRequest: number;
  body: string;
  user: { login: string; type: 'User' | 'Bot' };
}

/** A response that the fake sends instead of its own. */
export interface Refusal {
  status: number;
  message: string;
  headers?: Record<string, string>;
}

export interface StoredPullRequest {
  /** Newest commit of its branch. */
  head: string;
  base: string;
  merged: boolean;
  /** Commit that it became on its base branch. By default any that `pullRequestsOf` names it for. */
  mergeSha: string;
}

/** State of the fake GitHub API. */
export interface GitHubState {
  comments: StoredComment[];
  defaultBranch: string;
  /** Commit of each branch. */
  heads: Record<string, string>;
  /** Files by `commit:path`. */
  files: Record<string, string>;
  /** Pull requests of each commit. */
  pullRequestsOf: Record<string, number[]>;
  /** Commits that changed a file, newest first, by its path. */
  commitsOf: Record<string, string[]>;
  /** Facts of a pull request. By default it counts as merged once its commits were pushed. */
  pullRequests: Record<number, Partial<StoredPullRequest>>;
  /** The owner of the token. */
  viewer: { login: string; type: 'User' | 'Bot' };
  /** Replaces the response of the fake with a status, a whole response, `hang`, or `reset`. */
  refuse: (method: string, path: string) => number | Refusal | 'hang' | 'reset' | undefined;
}

export interface GitHubFake {
  url: string;
  state: GitHubState;
  /** `METHOD /path` of every request. */
  received: string[];
  /** REST requests that violate GitHub's OpenAPI description. */
  violations: string[];
  /** Authorization headers received. */
  tokens: Set<string>;
  close(): Promise<void>;
}

/** Starts a fake of GitHub's REST and GraphQL API on 127.0.0.1, for the calls that the action makes. */
export async function startGitHub(change: Partial<GitHubState> = {}): Promise<GitHubFake> {
  const state: GitHubState = {
    comments: [],
    defaultBranch: 'main',
    heads: { main: '0'.repeat(40) },
    files: {},
    pullRequestsOf: {},
    commitsOf: {},
    pullRequests: { 12: { head: HEAD_OF_12 } },
    viewer: { login: 'github-actions[bot]', type: 'Bot' },
    refuse: () => undefined,
    ...change,
  };
  const received: string[] = [];
  const violations: string[] = [];
  const tokens = new Set<string>();
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '' } = request;
    const address = new URL(request.url ?? '/', url);
    received.push(`${method} ${address.pathname}`);
    tokens.add(request.headers.authorization ?? '');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString());
    const problem = /graphql$/.test(address.pathname)
      ? undefined
      : githubRequestProblem(method, address, request.headers, body);
    if (problem !== undefined) violations.push(problem);
    const refusal = state.refuse(method, address.pathname);
    if (refusal === 'hang') return;
    if (refusal === 'reset') return void request.socket.destroy();
    const { status, data, headers }: Answer =
      refusal === undefined ? answer(method, address, body) : refusalOf(refusal);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(data));
  }

  function refusalOf(refusal: number | Refusal): Answer {
    if (typeof refusal === 'number')
      return { status: refusal, data: { message: `rejected with ${refusal}` } };
    const { status, message, headers = {} } = refusal;
    return { status, data: { message }, headers };
  }

  type Answer = { status: number; data: unknown; headers?: Record<string, string> };
  type Route = [
    pattern: RegExp,
    answer: (part: string, method: string, address: URL, text: string) => Answer,
  ];
  const found = (data: unknown): Answer =>
    data === undefined ? { status: 404, data: { message: 'Not Found' } } : { status: 200, data };
  const routes: Route[] = [
    [/^(?:\/api)?\/graphql()$/, () => found({ data: { viewer: { login: state.viewer.login } } })],
    [/^\/repos\/acme\/infra()$/, () => found({ default_branch: state.defaultBranch })],
    [
      /^\/repos\/acme\/infra\/branches\/(.+)$/,
      (name) => found(state.heads[name] && { name, commit: { sha: state.heads[name] } }),
    ],
    [
      /^\/repos\/acme\/infra\/contents\/(.+)$/,
      (path, _, address) => file(state.files[`${address.searchParams.get('ref')}:${path}`]),
    ],
    [
      /^\/repos\/acme\/infra\/commits\/(\w+)\/pulls$/,
      (sha) => found((state.pullRequestsOf[sha] ?? []).map((number) => pullRequest(number, true))),
    ],
    [
      /^\/repos\/acme\/infra\/commits()$/,
      (_, __, address) =>
        found((state.commitsOf[address.searchParams.get('path') ?? ''] ?? []).map((sha) => ({ sha }))),
    ],
    [
      /^\/repos\/acme\/infra\/pulls\/(\d+)$/,
      (number) => found(isKnown(Number(number)) ? pullRequest(Number(number), false) : undefined),
    ],
    [
      /^\/repos\/acme\/infra\/issues\/(\d+)\/comments$/,
      (number, method, address, text) =>
        method === 'GET' ? page(Number(number), address) : create(Number(number), text),
    ],
    [
      /^\/repos\/acme\/infra\/issues\/comments\/(\d+)$/,
      (id, method, _, text) => edit(Number(id), method, text),
    ],
  ];

  function answer(method: string, address: URL, { body = '' }: { body?: string }): Answer {
    const path = decodeURIComponent(address.pathname).replace(/^\/api\/v3/, '');
    for (const [pattern, reply] of routes) {
      const [, part] = pattern.exec(path) ?? [];
      if (part !== undefined) return reply(part, method, address, body);
    }
    return found(undefined);
  }

  /** A pull request into the default branch, with that branch's commit, unless told otherwise. */
  function pullRequest(number: number, isMerged: boolean): object {
    const { defaultBranch, heads } = state;
    const own = state.pullRequests[number] ?? {};
    const { head = heads[defaultBranch] ?? '', base = defaultBranch, merged = isMerged } = own;
    const [commit = null] =
      Object.entries(state.pullRequestsOf).find(([, numbers]) => numbers.includes(number)) ?? [];
    return {
      number,
      state: merged ? 'closed' : 'open',
      merged_at: merged ? '2026-01-05T09:00:00Z' : null,
      merge_commit_sha: own.mergeSha ?? commit,
      head: { sha: head },
      base: { ref: base },
    };
  }

  function isKnown(number: number): boolean {
    return number in state.pullRequests || Object.values(state.pullRequestsOf).flat().includes(number);
  }

  function file(content: string | undefined): Answer {
    return found(
      content === undefined
        ? undefined
        : { type: 'file', encoding: 'base64', content: Buffer.from(content).toString('base64') },
    );
  }

  function create(pullRequest: number, body: string): Answer {
    if (body.length > 65_536) return { status: 422, data: { message: 'body is too long' } };
    const comment = {
      id: 1 + Math.max(0, ...state.comments.map(({ id }) => id)),
      pullRequest,
      body,
      user: state.viewer,
    };
    state.comments.push(comment);
    return { status: 201, data: shown(comment) };
  }

  function edit(id: number, method: string, body: string): Answer {
    const comment = state.comments.find((stored) => stored.id === id);
    if (comment === undefined) return found(undefined);
    if (method === 'DELETE') {
      state.comments.splice(state.comments.indexOf(comment), 1);
      return { status: 204, data: {} };
    }
    if (method === 'PATCH') comment.body = body;
    return found(shown(comment));
  }

  function page(pullRequest: number, address: URL): Answer {
    const size = Number(address.searchParams.get('per_page') ?? 30);
    const number = Number(address.searchParams.get('page') ?? 1);
    const all = state.comments.filter((comment) => comment.pullRequest === pullRequest);
    const next = new URL(address);
    next.searchParams.set('page', String(number + 1));
    const more = all.length > number * size;
    return {
      status: 200,
      data: all.slice((number - 1) * size, number * size).map(shown),
      headers: more ? { link: `<${next}>; rel="next"` } : {},
    };
  }

  const shown = ({ id, pullRequest, body, user }: StoredComment): object => ({
    id,
    body,
    user,
    html_url: `https://github.com/acme/infra/pull/${pullRequest}#issuecomment-${id}`,
  });
  return {
    url,
    state,
    received,
    violations,
    tokens,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
