import { posix, relative, resolve, sep } from 'node:path';
import { quote } from '../lib/quote.js';
import type { Finding } from '../model/registry.js';
import type { GitHubApi } from './api.js';

/** The commit and the file that this run holds. */
export interface Held {
  /** Such as `refs/heads/main`. */
  ref: string;
  sha: string;
  workspace: string;
  config: string;
  text: string;
}

/**
 * Whether the branch has moved on and holds another config file than this run, as it does when an old job is run again:
 * applying would roll the registry back.
 *
 * @param api undefined without a token
 * @returns a finding `stale-commit` (error) or `stale-unknown` (warning), or undefined when the run may write.
 *   A run that is not for a branch has nothing to be compared with.
 */
export async function findStale(
  api: Pick<GitHubApi, 'branchHead' | 'fileAt'> | undefined,
  held: Held,
): Promise<Finding | undefined> {
  if (!held.ref.startsWith('refs/heads/')) return undefined;
  const branch = held.ref.slice('refs/heads/'.length);
  const unknown = (why: string): Finding => ({
    level: 'warning',
    code: 'stale-unknown',
    message: `It could not be told whether ${quote(branch)} has moved on since this run’s commit (${why}), so a job run again could roll the registry back: give the job \`permissions: contents: read\` and the input \`github-token\`.`,
  });
  if (api === undefined) return unknown('no GitHub token');
  const path = posix.normalize(
    relative(held.workspace, resolve(held.workspace, held.config)).split(sep).join('/'),
  );
  try {
    const head = await api.branchHead(branch);
    if (head === held.sha) return undefined;
    const now = await api.fileAt(path, head);
    if (now === held.text) return undefined;
    if (now === undefined && (await api.fileAt(path, held.sha)) === undefined)
      return unknown('the file is not in this repository');
    return {
      level: 'error',
      code: 'stale-commit',
      message: `This run holds commit ${quote(held.sha.slice(0, 12))}, but ${quote(branch)} is at ${quote(head.slice(0, 12))} and ${quote(path)} differs there, so nothing was written. Run the newest commit’s job; to go back on purpose, push a commit that reverts the file.`,
    };
  } catch (error) {
    return unknown(error instanceof Error ? error.message.replaceAll('`', '’') : 'GitHub did not answer');
  }
}
