import { count, quote } from '../lib/quote.js';
import type { FoundPlan, Reviewed } from '../model/reviewed.js';
import type { PullRequest } from './api.js';
import { type MarkedComment, markedComments } from './comment.js';
import { GitHubError } from './error.js';
import type { Push } from './push.js';
import { decodePlan } from './stored-plan.js';

const NO_PLAN = { head: '', registries: {} };
const RERUN =
  'Re-run the job in some minutes. GitHub may know the pull request by then. If it is another one, run by `workflow_dispatch`.';
const MANUALLY = 'Check the plan, then run by `workflow_dispatch`.';

/**
 * Finds what people reviewed: the plans in our comments on the merged pull requests of the pushed commits. A
 * plan counts only in a comment of the token's own user, and only if it was made for the last head commit.
 *
 * @param unit ID of the comment's unit of work
 */
export async function findReviewed(push: Push, unit: string): Promise<Reviewed> {
  try {
    const { pullRequests, missing } = await push.mergedFinally();
    const found = await plansIn(pullRequests, push, unit);
    const problems = found.flatMap((one) => ('what' in one ? [one] : []));
    const older = count(push.omitted, 'older one');
    const skipped = `only the newest of its commits were looked up, and ${older} not`;
    const none = `no pushed commit belongs to a pull request that was merged into ${quote(push.branch)}`;
    const late = `GitHub still shows #${missing} as open, which the commit's message names`;
    const why = missing === undefined ? none : late;
    const fix = missing === undefined ? problems.find((one) => one.fix !== undefined)?.fix : RERUN;
    return {
      plans: found.flatMap((one) => ('what' in one ? [] : [one])),
      problems: [
        ...(pullRequests.length === 0 ? [why] : []),
        ...grouped(problems),
        ...(push.omitted > 0 ? [skipped] : []),
      ],
      isIncomparable: missing !== undefined || problems.some((one) => one.isReview),
      ...(fix !== undefined && { fix }),
    };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const fix = error.fix('pull-requests: read');
    return { plans: [], problems: [error.message], isIncomparable: true, fix };
  }
}

/**
 * Returns the plans of the pull requests of earlier commits to the config file, newest first. They count if
 * two pull requests were merged before the first one's job has run.
 *
 * @param path path of the config file in the repository
 */
export async function findEarlierPlans(push: Push, unit: string, path: string): Promise<FoundPlan[]> {
  try {
    const found = await plansIn(await push.earlier(path), push, unit);
    // A comment without a plan that counts still says what was applied.
    return found.map((one) =>
      'what' in one ? { pullRequest: one.number, plan: NO_PLAN, applied: one.applied } : one,
    );
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return []; // the plan then does more than was reviewed
  }
}

/** Why a pull request has no plan that counts. */
interface Problem {
  number: number;
  /** A clause after the numbers of the pull requests. */
  what: string;
  /** Whether there was a review, or that isn't known. */
  isReview: boolean;
  /** Keys of the registries that our comment notes as applied. */
  applied: readonly string[];
  fix?: string;
}

async function plansIn(
  pullRequests: readonly PullRequest[],
  push: Push,
  unit: string,
): Promise<(FoundPlan | Problem)[]> {
  return Promise.all(pullRequests.map((one) => planIn(one, push, unit)));
}

async function planIn({ number, head }: PullRequest, push: Push, unit: string): Promise<FoundPlan | Problem> {
  try {
    const [comments, viewer] = await Promise.all([push.comments(number), push.viewer()]);
    const marked = markedComments(comments, [unit]);
    const own = marked.find(({ author }) => author === viewer);
    return own === undefined ? noComment(number, marked, viewer) : storedIn(own, number, head);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const fix = error.fix('pull-requests: read');
    return { number, what: `: ${error.message}`, isReview: true, applied: [], fix };
  }
}

function noComment(number: number, marked: readonly MarkedComment[], viewer: string): Problem {
  const bot = marked.find(({ byBot }) => byBot)?.author;
  if (bot === undefined)
    return { number, what: `: no comment of ${quote(viewer)} about this file`, isReview: false, applied: [] };
  const what = `: the comment about this file is by ${quote(bot)}, and this run's token is ${quote(viewer)}`;
  const fix = `Use the same \`github-token\` in both jobs, or run by \`workflow_dispatch\`.`;
  return { number, what, isReview: true, applied: [], fix };
}

function storedIn({ plan: text, applied }: MarkedComment, number: number, head: string): FoundPlan | Problem {
  const problem = (what: string): Problem => ({ number, what, isReview: true, applied, fix: MANUALLY });
  if (text === '') return problem(': no plan in the comment');
  const plan = decodePlan(text);
  if (plan === undefined) return problem(": the plan in the comment can't be read");
  if (plan.head === head) return { pullRequest: number, plan, applied };
  const [made, merged] = [plan.head, head].map((sha) => quote(sha.slice(0, 7)));
  return problem(`: the plan is for commit ${made}, but ${merged} was merged`);
}

/** Returns each problem once, after the pull requests that have it. */
function grouped(problems: readonly Problem[]): string[] {
  const texts = [...new Set(problems.map(({ what }) => what))];
  const numbersOf = (text: string): string =>
    problems.flatMap(({ number, what }) => (what === text ? [`#${number}`] : [])).join(', ');
  return texts.map((text) => `${numbersOf(text)}${text}`);
}
