import { quote } from '../lib/quote.js';
import type { Reviewed } from '../model/reviewed.js';
import type { PullRequest } from './api.js';
import { ownComments, storedPlan } from './comment.js';
import { GitHubError } from './error.js';
import type { Push } from './push.js';
import { decodePlan } from './stored-plan.js';

/**
 * Finds what people reviewed: the plans in our comments on the pull requests of the pushed commits. A plan
 * counts only in a comment of the token's own user, and only if it was made for the last head commit.
 *
 * @param branch branch that the commits were pushed to, and that the pull request was merged into
 * @param unit ID of the comment's unit of work
 */
export async function findReviewed(push: Push, branch: string, unit: string): Promise<Reviewed> {
  try {
    const merged = (await push.pullRequests()).filter((one) => one.isMerged && one.base === branch);
    if (merged.length === 0) {
      const what = 'no pushed commit belongs to a pull request that was merged into';
      return { plans: [], problems: [`${what} ${quote(branch)}`] };
    }
    const [viewer, ...comments] = await Promise.all([
      push.viewer(),
      ...merged.map(({ number }) => push.comments(number)),
    ]);
    const found = merged.map((pullRequest, index) => {
      const [own] = ownComments(comments[index] ?? [], [unit]).filter(({ author }) => author === viewer);
      return own === undefined
        ? `#${pullRequest.number} has no comment of ${quote(viewer)} about this file`
        : planFor(pullRequest, storedPlan(own));
    });
    return {
      plans: found.filter((one) => typeof one !== 'string'),
      problems: found.filter((one) => typeof one === 'string'),
    };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { plans: [], problems: [error.message], fix: error.fix('pull-requests: read') };
  }
}

function planFor({ number, head }: PullRequest, text: string): Reviewed['plans'][number] | string {
  if (text === '') return `the comment on #${number} has no plan`;
  const plan = decodePlan(text);
  if (plan === undefined) return `the plan in the comment on #${number} can't be read`;
  if (plan.head === head) return { pullRequest: number, plan };
  const [made, merged] = [plan.head, head].map((sha) => quote(sha.slice(0, 7)));
  return `the plan in the comment on #${number} is for commit ${made}, but ${merged} was merged`;
}
