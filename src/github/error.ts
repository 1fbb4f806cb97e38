import { now } from '../lib/clock.js';
import { plainWhole, type Text, text } from '../model/text.js';

/**
 * Why a call to GitHub failed. `connection`: no response, or one that shows a problem of GitHub. `timeout`:
 * no response in time, so that another attempt would take as long.
 */
export type GitHubFailure =
  | 'connection'
  | 'timeout'
  | 'rate-limit'
  | 'permission'
  | 'allow-list'
  | 'locked'
  | 'other';

const CONNECTION_FIX = text`Re-run the job. If the error persists, see https://www.githubstatus.com/.`;

/** Error of a call to GitHub. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';

  /**
   * @param what a clause without a period
   * @param retryAt milliseconds since the epoch from which GitHub accepts calls again
   */
  constructor(
    readonly kind: GitHubFailure,
    readonly what: Text,
    readonly retryAt?: number,
    cause?: unknown,
  ) {
    super(plainWhole(what), { cause });
  }

  /**
   * Returns how to fix it.
   *
   * @param permission permission that the call requires, such as `contents: read`
   */
  fix(permission: string): Text {
    const grant = `permissions: ${permission}`;
    return {
      connection: CONNECTION_FIX,
      timeout: CONNECTION_FIX,
      'rate-limit': text`Re-run the job after GitHub's rate limit resets, or use a token with its own limit.`,
      permission: text`Set ${grant} for the job, and check the input \`github-token\`.`,
      'allow-list': text`The organization's IP allow list excludes this runner. Add its address there, or use a runner that is in it.`,
      locked: text`Unlock the conversation, or set \`comment: never\`.`,
      other: text`Check the input \`github-token\` and ${grant}.`,
    }[this.kind];
  }
}

/** Maximum number of characters of an error message that are looked at. */
const MAX_MESSAGE_CHARACTERS = 4_000;
const MIN_RATE_LIMIT_WAIT_MS = 1_000;

/** Returns milliseconds to wait for a rate limit: as GitHub says, else as long as waited so far. */
export function rateLimitWait({ retryAt }: GitHubError, now: number, waited: number): number {
  return Math.max(MIN_RATE_LIMIT_WAIT_MS, retryAt === undefined ? waited : retryAt - now);
}

interface Rejection {
  status?: number;
  message: string;
  response?: { headers?: Headers };
  /** Errors of GraphQL, which responds with 200. */
  errors?: { type?: string }[];
}
type Headers = Record<string, string | number | undefined>;

/** Returns the meaning of an Octokit error. Status 500 without a response is a broken connection. */
export function gitHubError(error: unknown): GitHubError {
  const rejection = (error instanceof Error ? error : { message: String(error) }) as Rejection;
  const { status, response, errors } = rejection;
  const message = rejection.message.slice(0, MAX_MESSAGE_CHARACTERS);
  if (errors !== undefined) return graphqlError(errors, message, error);
  if (status === 500 && response === undefined)
    return new GitHubError('connection', text`no response from GitHub (${message})`, undefined, error);
  if (status === undefined)
    return new GitHubError('other', text`GitHub's response can't be read (${message})`, undefined, error);
  const headers = response?.headers ?? {};
  const what = text`GitHub responded with ${status} (${message})`;
  if (isRateLimit(status, headers, message))
    return new GitHubError('rate-limit', what, retryAt(headers), error);
  if (status >= 500) return new GitHubError('connection', what, undefined, error);
  if (status === 403 && /\bIP allow list\b/i.test(message))
    return new GitHubError('allow-list', what, undefined, error);
  if (/\block(ed)?\b/i.test(message)) return new GitHubError('locked', what, undefined, error);
  const kind = status === 403 || status === 404 || status === 401 ? 'permission' : 'other';
  return new GitHubError(kind, what, undefined, error);
}

function graphqlError(
  errors: NonNullable<Rejection['errors']>,
  message: string,
  cause: unknown,
): GitHubError {
  const types = new Set(errors.map(({ type }) => type));
  const kind = types.has('RATE_LIMITED') ? 'rate-limit' : types.has('FORBIDDEN') ? 'permission' : 'other';
  return new GitHubError(kind, text`GitHub rejected the query (${message})`, undefined, cause);
}

/**
 * Returns whether a response is a rate limit, as in GitHub's documentation of rate limits for the REST API.
 * Any other 403 is a missing permission.
 */
function isRateLimit(status: number, headers: Headers, message: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const isExhausted = String(headers['x-ratelimit-remaining'] ?? '') === '0';
  return headers['retry-after'] !== undefined || isExhausted || /secondary rate limit/i.test(message);
}

function retryAt(headers: Headers): number | undefined {
  const seconds = Number(headers['retry-after']);
  if (Number.isFinite(seconds)) return now() + seconds * 1000;
  const reset = Number(headers['x-ratelimit-reset']);
  const isExhausted = String(headers['x-ratelimit-remaining'] ?? '') === '0';
  return isExhausted && Number.isFinite(reset) ? reset * 1000 : undefined;
}
