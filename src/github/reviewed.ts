import { count, quote } from '../lib/quote.js';
import type { Reviewed } from '../model/reviewed.js';
import type { PullRequest } from './api.js';
import { ownComments, storedPlan } from './comment.js';
import { GitHubError } from './error.js';
import type { Push } from './push.js';
import { decodePlan } from './stored-plan.js';

/**
 * Finds what people reviewed: the plans in our comments on the merged pull requests of the pushed commits. A
 * plan counts only in a comment of the token's own user, and only if it was made for the last head commit.
 *
 * @param unit ID of the comment's unit of work
 */
export async function findReviewed(push: Push, unit: string): Promise<Reviewed> {
  try {
    const merged = await push.pullRequests();
    const viewer = merged.length > 0 ? await push.viewer() : '';
    const found = await Promise.all(merged.map((one) => planIn(one, push, { unit, viewer })));
    const problems = found.flatMap((one) => ('what' in one ? [one] : []));
    const older = count(push.omitted, 'older one');
    const skipped = `only the newest of its commits were looked up, and ${older} not`;
    const none = `no pushed commit belongs to a pull request that was merged into ${quote(push.branch)}`;
    const fix = problems.find((one) => one.fix !== undefined)?.fix;
    return {
      plans: found.flatMap((one) => ('what' in one ? [] : [one])),
      problems: [
        ...(merged.length === 0 ? [none] : []),
        ...grouped(problems),
        ...(push.omitted > 0 ? [skipped] : []),
      ],
      ...(fix !== undefined && { fix }),
    };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { plans: [], problems: [error.message], fix: error.fix('pull-requests: read') };
  }
}

/** Why a pull request has no plan that counts. */
interface Problem {
  number: number;
  /** A clause after the numbers of the pull requests. */
  what: string;
  fix?: string;
}

type Plan = Reviewed['plans'][number];

async function planIn(
  { number, head }: PullRequest,
  push: Push,
  { unit, viewer }: { unit: string; viewer: string },
): Promise<Plan | Problem> {
  try {
    const marked = ownComments(await push.comments(number), [unit]);
    const own = marked.find(({ author }) => author === viewer);
    const bot = marked.find(({ byBot }) => byBot)?.author;
    if (own === undefined)
      return {
        number,
        what:
          bot === undefined
            ? `: no comment of ${quote(viewer)} about this file`
            : `: the comment about this file is by ${quote(bot)}, and this run's token is ${quote(viewer)}`,
      };
    const text = storedPlan(own);
    if (text === '') return { number, what: ': no plan in the comment' };
    const plan = decodePlan(text);
    if (plan === undefined) return { number, what: ": the plan in the comment can't be read" };
    if (plan.head === head) return { pullRequest: number, plan };
    const [made, merged] = [plan.head, head].map((sha) => quote(sha.slice(0, 7)));
    return { number, what: `: the plan is for commit ${made}, but ${merged} was merged` };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { number, what: `: ${error.message}`, fix: error.fix('pull-requests: read') };
  }
}

/** Returns each problem once, after the pull requests that have it. */
function grouped(problems: readonly Problem[]): string[] {
  const texts = [...new Set(problems.map(({ what }) => what))];
  const numbersOf = (text: string): string =>
    problems.flatMap(({ number, what }) => (what === text ? [`#${number}`] : [])).join(', ');
  return texts.map((text) => `${numbersOf(text)}${text}`);
}
