import { type Comment, type GitHubApi, GitHubError } from './api.js';

/** Characters of a comment that are reserved for the marker without plan and keys. */
export const MARKER_CHARACTERS = 128;

/** What the marker of a comment says. */
export interface Marker {
  unit: string;
  /** Number of the workflow run that wrote it. A later run has a higher number. */
  run: number;
  /** The reviewed plan as text, empty if there is none. */
  plan: string;
  /** Keys of the registries that a push has applied since. */
  applied: readonly string[];
}

/** A comment with our marker. */
export interface MarkedComment extends Comment, Marker {}

export interface Publication extends Marker {
  pullRequest: number;
  body: string;
  /** Whether to create a comment if there is none. */
  create: boolean;
}

const MARKER =
  /^<!-- ovh-registry-oidc ([\da-f]{16}) run (\d{1,15})(?: plan ([\w+/=]{1,65536}))?(?: applied ([\da-f,]{1,65536}))? -->$/;

/** Returns the hidden last line that identifies the comment of a unit of work. */
export function markerOf({ unit, run, plan, applied }: Marker): string {
  const stored = plan === '' ? '' : ` plan ${plan}`;
  return `<!-- ovh-registry-oidc ${unit} run ${run}${stored}${applied.length === 0 ? '' : ` applied ${applied}`} -->`;
}

/** Returns the marker of a comment: its last line. Anywhere else it is text, such as a quotation. */
function readMarker(body: string): Marker | undefined {
  const text = body.trimEnd();
  const [, unit, run, plan = '', applied = ''] = MARKER.exec(text.slice(text.lastIndexOf('\n') + 1)) ?? [];
  return unit === undefined
    ? undefined
    : { unit, run: Number(run), plan, applied: applied === '' ? [] : applied.split(',') };
}

/** Returns the comments with a marker of one of the units: in the order of the units, lowest ID first. */
export function markedComments(comments: readonly Comment[], units: readonly string[]): MarkedComment[] {
  const marked = comments
    .flatMap((comment) => {
      const marker = readMarker(comment.body);
      return marker === undefined ? [] : [{ ...comment, ...marker }];
    })
    .sort((one, other) => one.id - other.id);
  return units.flatMap((unit) => marked.filter((comment) => comment.unit === unit));
}

/** Returns our comment: it has a marker of one of the units, and its author is the token's own user. */
export function ownComment(
  comments: readonly Comment[],
  units: readonly string[],
  viewer: string,
): MarkedComment | undefined {
  return markedComments(comments, units).find(({ author }) => author === viewer);
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
  api: Pick<GitHubApi, 'comments' | 'createComment' | 'updateComment' | 'deleteComment'>,
  own: MarkedComment | undefined,
  viewer: string,
  { pullRequest, body, create, ...marker }: Publication,
): Promise<string | undefined> {
  const text = `${body}\n${markerOf(marker)}`;
  const update = async (existing: MarkedComment): Promise<string> => {
    if (existing.run > marker.run || existing.body === text) return existing.url;
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
  const first = ownComment(await api.comments(pullRequest), [marker.unit], viewer);
  if (first === undefined || first.id >= created.id) return created.url;
  await api.deleteComment(created.id);
  return update(first);
}
