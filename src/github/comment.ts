import { type Comment, type GitHubApi, GitHubError } from './api.js';

/** Characters of a comment that are reserved for the marker without a plan. */
export const MARKER_CHARACTERS = 128;

/** A comment with our marker. */
export interface MarkedComment extends Comment {
  unit: string;
  /** Number of the workflow run that wrote it. A later run has a higher number. */
  run: number;
}

export interface Publication {
  pullRequest: number;
  /** ID of the unit of work. Each has its own comment. */
  unit: string;
  /** Number of the workflow run. */
  run: number;
  body: string;
  /** The reviewed plan as text, empty if there is none. */
  plan: string;
  /** Whether to create a comment if there is none. */
  create: boolean;
}

/** Returns the start of the hidden marker that identifies the comment of a unit of work. */
export function marker(unit: string): string {
  return `<!-- ovh-registry-oidc ${unit}`;
}

/** Returns the comments with a marker of one of the units: in the order of the units, lowest ID first. */
export function ownComments(comments: readonly Comment[], units: readonly string[]): MarkedComment[] {
  const marked = (unit: string): MarkedComment[] =>
    comments
      .filter(({ body }) => body.includes(marker(unit)))
      .map((comment) => ({
        ...comment,
        unit,
        run: Number(/^ run (\d+)/.exec(tailOf(comment, unit))?.[1] ?? 0),
      }))
      .sort((one, other) => one.id - other.id);
  return units.flatMap(marked);
}

/** Returns the text of the plan in a comment, empty if there is none. */
export function storedPlan(comment: MarkedComment): string {
  return /^ run \d+ plan ([\w+/=]+) -->/.exec(tailOf(comment, comment.unit))?.[1] ?? '';
}

function tailOf({ body }: Comment, unit: string): string {
  return body.slice(body.lastIndexOf(marker(unit)) + marker(unit).length);
}

/**
 * Finds our comment: it has a marker of one of the units, and its author is the token's own user or else a
 * bot. Anyone can copy a marker. GitHub is asked for the user only if that decides.
 *
 * @throws GitHubError
 */
export async function findComment(
  comments: readonly Comment[],
  units: readonly string[],
  viewer: () => Promise<string>,
): Promise<MarkedComment | undefined> {
  const marked = ownComments(comments, units);
  const byBot = marked.find((comment) => comment.byBot);
  const isOnly = new Set(marked.map(({ id }) => id)).size === 1;
  if (marked.length === 0 || (isOnly && byBot !== undefined)) return byBot;
  const author = await viewer();
  return marked.find((comment) => comment.author === author) ?? byBot;
}

/**
 * Updates our comment, or creates one, and returns its URL. The comment of a newer run is kept. If two runs
 * create one at the same time, the lower ID is kept. The other run deletes its own. A comment that someone
 * deletes meanwhile is created again.
 *
 * @param own our comment, undefined if there is none
 * @returns undefined if there is no comment
 * @throws GitHubError
 */
export async function publish(
  api: Pick<GitHubApi, 'comments' | 'createComment' | 'updateComment' | 'deleteComment' | 'viewer'>,
  own: MarkedComment | undefined,
  { pullRequest, unit, run, body, plan, create }: Publication,
): Promise<string | undefined> {
  const text = `${body}\n${marker(unit)} run ${run}${plan === '' ? '' : ` plan ${plan}`} -->`;
  const update = async (existing: MarkedComment): Promise<string> => {
    if (existing.run > run || existing.body === text) return existing.url;
    return (await api.updateComment(existing.id, text)).url;
  };
  if (own !== undefined) {
    try {
      return await update(own);
    } catch (error) {
      const isGone = error instanceof GitHubError && error.kind === 'permission';
      if (!isGone || (await api.comments(pullRequest)).some(({ id }) => id === own.id)) throw error;
    }
  }
  if (!create) return undefined;

  const created = await api.createComment(pullRequest, text);
  const first = await findComment(await api.comments(pullRequest), [unit], api.viewer);
  if (first === undefined || first.id >= created.id) return created.url;
  await api.deleteComment(created.id);
  return update(first);
}
