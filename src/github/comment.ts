import { createHash } from 'node:crypto';
import type { Comment, GitHubApi } from './api.js';

/** Characters that a comment may have. */
export const COMMENT_LIMIT = 65_536;

type CommentApi = Pick<GitHubApi, 'comments' | 'createComment' | 'updateComment' | 'viewer'>;

export interface Publication {
  pullRequest: number;
  /** Path of the config file: there is one comment for each. */
  config: string;
  body: string;
  /** Whether a comment is to be created where there is none. */
  create: boolean;
}

/** The hidden mark by which the comment for a config file is found again. */
export function marker(config: string): string {
  return `<!-- ovh-registry-oidc ${createHash('sha256').update(config).digest('hex').slice(0, 16)} -->`;
}

/**
 * Brings the one comment for this config file up to date, or creates it. A comment counts as ours when it holds the
 * marker and was written by a bot or by the token's own user; anybody can copy a marker.
 *
 * @returns the comment's address, or undefined when there is none
 * @throws GitHubError
 */
export async function publish(api: CommentApi, { pullRequest, config, body, create }: Publication): Promise<string | undefined> {
  const mark = marker(config);
  const text = `${body}\n${mark}`;
  const marked = (await api.comments(pullRequest)).filter((comment) => comment.body.includes(mark));
  const own = await ownComment(api, marked);
  if (own !== undefined) return own.body === text ? own.url : (await api.updateComment(own.id, text)).url;
  return create ? (await api.createComment(pullRequest, text)).url : undefined;
}

async function ownComment(api: CommentApi, marked: Comment[]): Promise<Comment | undefined> {
  const byBot = marked.find((comment) => comment.byBot);
  if (byBot !== undefined || marked.length === 0) return byBot;
  const viewer = await api.viewer();
  return marked.find(({ author }) => author === viewer);
}
