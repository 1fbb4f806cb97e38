import { quote } from './quote.js';

/** A place in the config file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One thing wrong with an input or with the config file, and the way out. */
export interface Problem {
  message: string;
  position?: Position;
}

/** More than anybody mends in one go. */
const MOST_PROBLEMS = 200;

/** Inputs or config are wrong: all of it at once. Thrown before anything is read from the API. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';

  readonly problems: readonly Problem[];

  constructor(all: readonly Problem[]) {
    const rest = all.length - MOST_PROBLEMS;
    const problems =
      rest > 0
        ? [
            ...all.slice(0, MOST_PROBLEMS),
            { message: `${rest} more problems are not told: mend these first.` },
          ]
        : all;
    super(problems.map((problem) => problem.message).join(' '));
    this.problems = problems;
  }
}

/** The run was told to stop by a signal. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

/** A call to GitHub that failed; `status` is absent when no answer came. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';

  constructor(
    readonly status: number | undefined,
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

export interface OvhApiErrorDetails {
  method: string;
  path: string;
  /** Host of the endpoint that was asked, or its short name. */
  endpoint: string;
  status?: number | undefined;
  /** `class` of the API's error, such as `Client::BadRequest`. */
  errorClass?: string | undefined;
  /** What went wrong, in the API's or the network's words. */
  message: string;
  /** Header X-OVH-QueryID: what OVHcloud's support asks for. */
  queryId?: string | undefined;
  /** Whether the same call may do better later. */
  retryable: boolean;
  /** Whether the call may have taken effect all the same. */
  effectUnknown: boolean;
  /** Header Retry-After, in milliseconds. */
  retryAfter?: number | undefined;
  /** The IAM action that the call needs. */
  iamAction?: string | undefined;
  cause?: unknown;
}

/** A call to the OVHcloud API that did not give a usable answer. */
export class OvhApiError extends Error {
  override readonly name = 'OvhApiError';
  readonly method: string;
  readonly path: string;
  readonly endpoint: string;
  readonly status: number | undefined;
  readonly errorClass: string | undefined;
  readonly queryId: string | undefined;
  readonly retryable: boolean;
  readonly effectUnknown: boolean;
  readonly retryAfter: number | undefined;
  readonly iamAction: string | undefined;

  constructor(details: OvhApiErrorDetails) {
    super(details.message, { cause: details.cause });
    this.method = details.method;
    this.path = details.path;
    this.endpoint = details.endpoint;
    this.status = details.status;
    this.errorClass = details.errorClass;
    this.queryId = details.queryId;
    this.retryable = details.retryable;
    this.effectUnknown = details.effectUnknown;
    this.retryAfter = details.retryAfter;
    this.iamAction = details.iamAction;
  }
}

function whatToDo(error: OvhApiError): string {
  const users = usersInTheWay(error);
  if (users !== undefined) {
    return `OVHcloud counts ${users} users on the registry, and switching OIDC on deletes them: name them in \`deleteUsers\`, or remove them first.`;
  }
  if (error.path.endsWith('/oauth2/token')) {
    return error.retryable
      ? 'No access token could be had: run the job again, and look at `ovh-token-url` if it stays so.'
      : 'No access token could be had: check `ovh-client-id` and `ovh-client-secret`, and that the service account belongs to the account of this endpoint.';
  }
  if (error.status === 401 || error.status === 403) {
    const action =
      error.iamAction === undefined
        ? ''
        : ` Its IAM policy must allow ${quote(error.iamAction)} on this project.`;
    return `The credentials were refused. They must belong to the account of the endpoint ${quote(error.endpoint)} (\`ovh-endpoint\`).${action}`;
  }
  if (error.status === 409)
    return 'The registry is in the middle of another change: wait until it is READY and run the job again.';
  if (error.status === 429)
    return 'OVHcloud limits how often it is asked: run the job again later, or lower `concurrency`.';
  if (error.status === undefined || error.status >= 500 || error.status === 408) {
    return 'The OVHcloud API did not give a usable answer: run the job again, and see https://public-cloud.status-ovhcloud.com/ if it stays so.';
  }
  if (error.status === 404) return 'Check `serviceName`, `registryId` and `ovh-endpoint`.';
  return 'The API refused the call as it was: its words above say why.';
}

/**
 * The number in "4 users exist, set parameter deleteUsers to delete them" (the guide), when the error says so.
 */
export function usersInTheWay(error: OvhApiError): number | undefined {
  if (error.status !== 400) return undefined;
  const match = /(\d+) users? exists?\b.*deleteUsers/i.exec(error.message);
  return match === null ? undefined : Number(match[1]);
}

/**
 * What happened, what it means and what to do, in plain text; foreign values stand between backticks.
 *
 * @param error anything that was thrown, also what is no Error
 */
export function explain(error: unknown): string {
  if (error instanceof OvhApiError) {
    const status = error.status === undefined ? 'failed' : `answered ${error.status}`;
    const kind = error.errorClass === undefined ? '' : ` ${quote(error.errorClass)}`;
    const query = error.queryId === undefined ? '' : ` OVHcloud query ID: ${quote(error.queryId)}.`;
    return `${error.method} ${quote(error.path)} ${status}${kind}: ${quote(error.message)}. ${whatToDo(error)}${query}`;
  }
  if (error instanceof GitHubError)
    return `GitHub ${error.status === undefined ? 'did not answer' : `answered ${error.status}`}: ${quote(error.message)}.`;
  if (error instanceof ProblemsError || error instanceof CancelledError) return error.message;
  if (error instanceof Error)
    return `Unexpected ${quote(error.name)}: ${quote(error.message)}. This is a defect of the action: please report it.`;
  return `Unexpected failure: ${quote(String(error))}. This is a defect of the action: please report it.`;
}
