/** A comment on a pull request. */
export interface Comment {
  id: number;
  body: string;
  url: string;
  /** Login of the author, empty for a deleted account. */
  author: string;
  byBot: boolean;
}

/** A pull request that a commit came with. */
export interface PullRequest {
  number: number;
  /** Newest commit of its branch. */
  head: string;
  /** Branch that it is, or was, to be merged into. */
  base: string;
  /** undefined if the response doesn't say it. */
  isMerged: boolean | undefined;
  isOpen: boolean;
  /** Commit that it became on its base branch. Empty if GitHub doesn't know it yet. */
  mergeSha: string;
}

/** Returns a comment of the REST API. */
export function commentOf(data: {
  id: number;
  body?: string | undefined;
  html_url: string;
  user: { login: string; type: string } | null;
}): Comment {
  return {
    id: data.id,
    body: data.body ?? '',
    url: data.html_url,
    author: data.user?.login ?? '',
    byBot: data.user?.type === 'Bot',
  };
}

/** Returns a pull request of the REST API. */
export function pullRequestOf(data: {
  number: number;
  merged_at?: string | null;
  merge_commit_sha?: string | null;
  state?: string;
  head?: { sha: string };
  base?: { ref: string };
}): PullRequest {
  const { number, merged_at: mergedAt, merge_commit_sha: mergeSha, head, base } = data;
  return {
    number,
    head: head?.sha ?? '',
    base: base?.ref ?? '',
    isMerged: mergedAt === undefined ? undefined : mergedAt !== null,
    isOpen: data.state === 'open',
    mergeSha: mergeSha ?? '',
  };
}
