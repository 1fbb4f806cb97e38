import { quote } from '../lib/quote.js';
import { type Finding, finding } from '../model/findings.js';
import { pathIn } from '../model/unit.js';
import { type GitHubApi, GitHubError } from './api.js';

/** The commit and the config file that this run uses. */
export interface CheckedOutFile {
  /** Such as `refs/heads/main`. */
  ref: string;
  sha: string;
  /** Attempt of the run, from 1. A re-run job has a higher number. */
  attempt: number;
  workspace: string;
  config: string;
  text: string;
}

/**
 * Returns findings if the branch has new commits that change the config file, as when an old job is re-run.
 * An apply would roll the registry back.
 *
 * @param api undefined without a token
 * @returns `stale-commit` (error), `stale-unknown` (warning, in a re-run job an error), or nothing if the run
 *   may write or isn't for a branch
 */
export async function findStale(
  api: Pick<GitHubApi, 'branchHead' | 'fileAt'> | undefined,
  file: CheckedOutFile,
): Promise<Finding[]> {
  if (!file.ref.startsWith('refs/heads/')) return [];
  const branch = file.ref.slice('refs/heads/'.length);
  const unknown = (why: string, fix: string): Finding[] => {
    const failure = `Could not check whether ${quote(branch)} has new commits: ${why}.`;
    const what = `${failure} A re-run job could roll the registry back.`;
    return [finding('stale-unknown', what, { level: file.attempt > 1 ? 'error' : 'warning', fix })];
  };
  if (api === undefined)
    return unknown(
      'there is no GitHub token',
      'Set the input `github-token`, and `permissions: contents: read` for the job.',
    );
  const path = pathIn(file.workspace, file.config);
  try {
    const head = await api.branchHead(branch);
    if (head === file.sha) return [];
    const now = await api.fileAt(path, head);
    if (now === file.text) return [];
    if (now === undefined && (await api.fileAt(path, file.sha)) === undefined) {
      const fix = `Commit ${quote(path)}. A file that the workflow generates can't be compared.`;
      return unknown("the config file isn't in this repository", fix);
    }
    const [own, other] = [file.sha, head].map((sha) => quote(sha.slice(0, 12)));
    const change = `${quote(path)} has changed on ${quote(branch)} since (${other})`;
    return [finding('stale-commit', `This run uses commit ${own}, but ${change}.`)];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return unknown(error.message, error.fix('contents: read'));
  }
}
