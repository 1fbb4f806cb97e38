import { quote } from '../lib/quote.js';
import { type Finding, finding } from '../model/findings.js';
import { type GitHubApi, GitHubError } from './api.js';

/** The commit and the config file that this run uses. */
export interface CheckedOutFile {
  /** Such as `refs/heads/main`. */
  ref: string;
  sha: string;
  /** Attempt of the run, from 1. A re-run job has a higher number. */
  attempt: number;
  /** When the event happened, in milliseconds since the epoch, if that is known. */
  happenedAt?: number;
  /** Path of the config file in the repository. */
  path: string;
}

/** Whether the branch has new commits that change the config file, as when an old job is re-run. */
export type Staleness =
  | { kind: 'current' }
  | { kind: 'changed'; head: string }
  | { kind: 'unknown'; why: string; fix: string };

/**
 * Returns whether the config file has changed on the branch since this run's commit. Two versions in Git are
 * compared. The file in the workspace may have other line endings, or be rendered by a step.
 *
 * @param api undefined without a token
 */
export async function readStaleness(
  api: Pick<GitHubApi, 'branchHead' | 'fileAt'> | undefined,
  { ref, sha, path }: CheckedOutFile,
): Promise<Staleness> {
  if (!ref.startsWith('refs/heads/')) return { kind: 'current' };
  if (api === undefined) {
    const fix = 'Set the input `github-token`, and `permissions: contents: read` for the job.';
    return { kind: 'unknown', why: 'there is no GitHub token', fix };
  }
  try {
    const head = await api.branchHead(ref.slice('refs/heads/'.length));
    if (head === sha) return { kind: 'current' };
    const [own, newest] = await Promise.all([api.fileAt(path, sha), api.fileAt(path, head)]);
    if (own === undefined) {
      const fix = `Commit ${quote(path)}. A file that isn't in Git can't be compared.`;
      return { kind: 'unknown', why: "the config file isn't in this repository at this run's commit", fix };
    }
    return own === newest ? { kind: 'current' } : { kind: 'changed', head };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { kind: 'unknown', why: error.message, fix: error.fix('contents: read') };
  }
}

/** Age of an event from which a run counts as old: a job can wait for its approval for thirty days. */
const MAX_EVENT_AGE_MS = 60 * 60_000;

/**
 * Returns what the branch's head means for a write. An apply of an old file would roll the registry back.
 *
 * @param isIrreversible whether the plan deletes users, creates, deletes or changes the issuer
 * @param now milliseconds since the epoch
 * @returns `stale-commit` (error), `stale-unknown` (error if the run is old, re-run or irreversible, else a
 *   warning), or nothing
 */
export function staleFindings(
  staleness: Staleness,
  { ref, sha, path, attempt, happenedAt }: CheckedOutFile,
  isIrreversible: boolean,
  now: number,
): Finding[] {
  if (staleness.kind === 'current') return [];
  const branch = quote(ref.slice('refs/heads/'.length));
  if (staleness.kind === 'changed') {
    const [own, other] = [sha, staleness.head].map((commit) => quote(commit.slice(0, 12)));
    const change = `${quote(path)} has changed on ${branch} since (${other})`;
    return [finding('stale-commit', `This run uses commit ${own}, but ${change}.`)];
  }
  const isOld = happenedAt !== undefined && now - happenedAt > MAX_EVENT_AGE_MS;
  const level = attempt > 1 || isOld || isIrreversible ? 'error' : 'warning';
  const failure = `Could not check whether ${branch} has new commits: ${staleness.why}.`;
  const what = `${failure} An apply of an older file would roll the registry back.`;
  return [finding('stale-unknown', what, { level, fix: staleness.fix })];
}
