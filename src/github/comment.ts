import { createHash } from 'node:crypto';
import type { Comment, GitHubApi } from './api.js';

/** Maximum number of characters in a comment. */
export const COMMENT_LIMIT = 65_536;

type CommentApi = Pick<
  GitHubApi,
  'comments' | 'createComment' | 'updateComment' | 'deleteComment' | 'viewer'
>;

export interface Publication {
  pullRequest: number;
  /** Path of the config file. Each has its own comment. */
  config: string;
  /** Number of the workflow run. A later run has a higher number. */
  run: number;
  body: string;
  /** Whether to create a comment if there is none. */
  create: boolean;
}

/** Returns the start of the hidden marker that identifies the comment for a config file. */
export function marker(config: string): string {
  return `<!-- ovh-registry-oidc ${createHash('sha256').update(config).digest('hex').slice(0, 16)}`;
}

/**
 * Updates or creates the comment for this config file, and returns its URL. A comment is ours if it has the
 * marker and its author is a bot or the token's own user. Anyone can copy a marker. The comment of a newer
 * run is kept. If two runs create one at the same time, the lower ID is kept. The other run deletes its own.
 *
 * @returns undefined if there is no comment
 * @throws GitHubError
 */
export async function publish(
  api: CommentApi,
  { pullRequest, config, run, body, create }: Publication,
): Promise<string | undefined> {
  const text = `${body}\n${marker(config)} run ${run} -->`;
  const update = async (own: Comment): Promise<string> => {
    if (runOf(own, config) > run || own.body === text) return own.url;
    return (await api.updateComment(own.id, text)).url;
  };
  const [own] = await ownComments(api, pullRequest, config);
  if (own !== undefined) return update(own);
  if (!create) return undefined;

  const created = await api.createComment(pullRequest, text);
  const [first = created] = await ownComments(api, pullRequest, config);
  if (first.id >= created.id) return created.url;
  await api.deleteComment(created.id);
  return update(first);
}

/** Returns our comments, lowest ID first. */
async function ownComments(api: CommentApi, pullRequest: number, config: string): Promise<Comment[]> {
  const marked = (await api.comments(pullRequest))
    .filter(({ body }) => body.includes(marker(config)))
    .sort((one, other) => one.id - other.id);
  const byBot = marked.filter((comment) => comment.byBot);
  if (byBot.length > 0 || marked.length === 0) return byBot;
  const viewer = await api.viewer();
  return marked.filter(({ author }) => author === viewer);
}

function runOf({ body }: Comment, config: string): number {
  const tail = body.slice(body.lastIndexOf(marker(config)) + marker(config).length);
  return Number(/^ run (\d+)/.exec(tail)?.[1] ?? 0);
}
