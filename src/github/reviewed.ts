import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { FoundPlan, Reviewed, ReviewedPlan, ReviewedRegistry } from '../model/reviewed.js';
import { count, joined, type Text, text, words } from '../model/text.js';
import type { PullRequest } from './api.js';
import { type MarkedComment, markedComments } from './comment.js';
import { GitHubError } from './error.js';
import type { Push } from './push.js';

const NO_PLAN = { head: '', registries: {} };
const RERUN = text`Re-run the job in some minutes. GitHub may know the pull request by then. If it is another one, run by \`workflow_dispatch\`.`;
const MANUALLY = text`Check the plan, then run by \`workflow_dispatch\`.`;

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
    const skipped = text`only the newest of its commits were looked up, and ${older} not`;
    const none = text`no pushed commit belongs to a pull request that was merged into ${push.branch}`;
    const late = text`GitHub still shows ${words(`#${missing}`)} as open, which the commit's message names`;
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
    return { plans: [], problems: [error.what], isIncomparable: true, fix };
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
  what: Text;
  /** Whether there was a review, or that isn't known. */
  isReview: boolean;
  /** Keys of the registries that our comment notes as applied. */
  applied: readonly string[];
  fix?: Text;
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
    return { number, what: text`: ${error.what}`, isReview: true, applied: [], fix };
  }
}

function noComment(number: number, marked: readonly MarkedComment[], viewer: string): Problem {
  const bot = marked.find(({ byBot }) => byBot)?.author;
  if (bot === undefined)
    return { number, what: text`: no comment of ${viewer} about this file`, isReview: false, applied: [] };
  const what = text`: the comment about this file is by ${bot}, and this run's token is ${viewer}`;
  const fix = text`Use the same \`github-token\` in both jobs, or run by \`workflow_dispatch\`.`;
  return { number, what, isReview: true, applied: [], fix };
}

function storedIn(
  { plan: stored, applied }: MarkedComment,
  number: number,
  head: string,
): FoundPlan | Problem {
  const problem = (what: Text): Problem => ({ number, what, isReview: true, applied, fix: MANUALLY });
  if (stored === '') return problem(text`: no plan in the comment`);
  const plan = decodePlan(stored);
  if (plan === undefined) return problem(text`: the plan in the comment can't be read`);
  if (plan.head === head) return { pullRequest: number, plan, applied };
  const [made, merged] = [plan.head.slice(0, 7), head.slice(0, 7)];
  return problem(text`: the plan is for commit ${made}, but ${merged} was merged`);
}

/** Returns each problem once, after the pull requests that have it. */
function grouped(problems: readonly Problem[]): Text[] {
  const keyOf = ({ what }: Problem): string => JSON.stringify(what);
  const unique = new Map(problems.map((one) => [keyOf(one), one.what]));
  return [...unique].map(([key, what]) => {
    const same = problems.filter((one) => keyOf(one) === key);
    const numbers = same.map(({ number }) => words(`#${number}`));
    return text`${joined(numbers, ', ')}${what}`;
  });
}

/** Maximum size of a stored plan, against one that inflates to more than memory holds. */
const MAX_INFLATED_BYTES = 4 * 1024 * 1024;

const hash = z.string().check(z.regex(/^[0-9a-f]{10}$/));
const planSchema = z.object({
  head: z.string(),
  registries: z.record(
    z.string(),
    z.object({
      operation: z.enum(['create', 'update', 'delete', 'none']),
      changes: z.record(z.string(), hash),
      users: z.array(z.string()),
    }),
  ),
});

/**
 * Returns a plan as text for an HTML comment: letters, digits, `+`, `/` and `=`. If it is longer than the
 * limit, the last registries are omitted.
 *
 * @param max maximum number of characters
 */
export function encodePlan(
  { head, registries }: ReviewedPlan,
  max: number,
): { text: string; omitted: number } {
  const entries = Object.entries(registries);
  let kept = entries.length;
  for (;;) {
    const text = encode(head, entries.slice(0, kept));
    if (text.length <= max || kept === 0) return { text, omitted: entries.length - kept };
    kept = Math.min(kept - 1, Math.floor((kept * max) / text.length));
  }
}

function encode(head: string, entries: [string, ReviewedRegistry][]): string {
  const json = JSON.stringify({ head, registries: Object.fromEntries(entries) });
  return deflateRawSync(json, { level: 9 }).toString('base64');
}

/** Returns a plan from its text, or undefined if it can't be read. */
export function decodePlan(text: string): ReviewedPlan | undefined {
  try {
    const json = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: MAX_INFLATED_BYTES });
    return planSchema.parse(JSON.parse(json.toString())) as ReviewedPlan;
  } catch {
    return undefined;
  }
}
