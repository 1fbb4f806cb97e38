import { createHash } from 'node:crypto';
import type { Comment, GitHubApi } from './api.js';

/** Characters that a comment may have. */
export const COMMENT_LIMIT = 65_536;

type CommentApi = Pick<
  GitHubApi,
  'comments' | 'createComment' | 'updateComment' | 'deleteComment' | 'viewer'
>;

export interface Publication {
  pullRequest: number;
  /** Path of the config file: there is one comment for each. */
  config: string;
  /** Number of the workflow run; GitHub counts them up. */
  run: number;
  body: string;
  /** Whether a comment is to be created where there is none. */
  create: boolean;
}

/** The hidden mark by which the comment for a config file is found again. */
export function marker(config: string): string {
  return `<!-- ovh-registry-oidc ${createHash('sha256').update(config).digest('hex').slice(0, 16)}`;
}

/**
 * Brings the one comment for this config file up to date, or creates it. A comment counts as ours when it holds the
 * marker and was written by a bot or by the token's own user; anybody can copy a marker. What a newer run wrote stays.
 * Of two runs that create one at once the lower ID stays, and the other removes its own.
 *
 * @returns the comment's address, or undefined when there is none
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

/** Our comments, the lowest ID first. */
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
