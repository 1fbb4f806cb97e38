import { quote } from '../lib/quote.js';
import { ActionError, finding } from '../model/findings.js';
import type { Credentials } from './endpoint.js';

export interface OvhApiErrorDetails {
  method: string;
  path: string;
  /** Host of the endpoint, or its short name. */
  endpoint: string;
  status?: number | undefined;
  /** `class` of the API's error, such as `Client::BadRequest`. */
  errorClass?: string | undefined;
  /** Error message of the API or the network. */
  message: string;
  /** Header X-OVH-QueryID, for OVHcloud's support. */
  queryId?: string | undefined;
  /** Whether a retry can help. */
  retryable: boolean;
  /** Whether the session ended, so that the next call starts a new one. */
  sessionEnded?: boolean | undefined;
  /** Whether the call may have taken effect despite the error. */
  effectUnknown: boolean;
  /** Header Retry-After, in milliseconds. */
  retryAfter?: number | undefined;
  /** IAM action that the call requires. */
  iamAction?: string | undefined;
  /** Credentials that the call used. */
  kind?: Credentials['kind'] | undefined;
  cause?: unknown;
}

/** Paths of the calls that authenticate. */
const SIGN_IN = /^\/(oauth2\/token|auth\/time)$/;

/** Error of a call to the OVHcloud API without a usable response. */
export class OvhApiError extends ActionError {
  override readonly name = 'OvhApiError';
  override readonly concernsRun: boolean;

  constructor(readonly details: OvhApiErrorDetails) {
    super(finding('api-error', whatHappened(details), { fix: fixOf(details) }), details.cause);
    this.concernsRun = SIGN_IN.test(details.path) || isTokenEnded(details);
  }
}

/** Returns whether an access token from elsewhere was rejected. Every other call is rejected too. */
function isTokenEnded({ kind, status }: OvhApiErrorDetails): boolean {
  return kind === 'access-token' && status === 401;
}

function whatHappened(details: OvhApiErrorDetails): string {
  if (isTokenEnded(details)) return 'OVHcloud rejected the access token (401).'; // the same for every call
  const { method, path, status, errorClass, message } = details;
  const outcome = status === undefined ? 'failed' : `responded with ${status}`;
  const kind = errorClass === undefined ? '' : ` ${quote(errorClass)}`;
  return `${method} ${quote(path)} ${outcome}${kind}: ${quote(message)}.`;
}

function fixOf(details: OvhApiErrorDetails): string {
  const query =
    details.queryId === undefined || isTokenEnded(details)
      ? ''
      : ` OVHcloud query ID: ${quote(details.queryId)}.`;
  return `${causeAndFix(details)}${query}`;
}

function causeAndFix(details: OvhApiErrorDetails): string {
  const { status, path, endpoint, iamAction, retryable } = details;
  const users = countedUsers(details);
  if (users !== undefined) {
    const why = `OVHcloud counts ${users} users on the registry, and enabling OIDC deletes them.`;
    return `${why} To delete them, list them in \`deleteUsers\`.`;
  }
  if (path.endsWith('/oauth2/token')) {
    const what = 'Could not get an access token.';
    const account = 'The service account must belong to the account of this endpoint.';
    return retryable
      ? `${what} Re-run the job. If the error persists, check \`ovh-token-url\`.`
      : `${what} Check \`ovh-client-id\` and \`ovh-client-secret\`. ${account}`;
  }
  if (isTokenEnded(details)) {
    const what = "The access token has ended or is invalid, and it can't be renewed here.";
    return `${what} Get a new one, set \`ovh-access-token\`, and re-run the job.`;
  }
  if (status === 401 || status === 403) {
    const action =
      iamAction === undefined ? '' : ` Their IAM policy must allow ${quote(iamAction)} on this project.`;
    const account = `They must belong to the account of the endpoint ${quote(endpoint)} (\`ovh-endpoint\`).`;
    return `OVHcloud rejected the credentials. ${account}${action}`;
  }
  if (status === 429)
    return 'Too many calls to the OVHcloud API. Re-run the job later, or reduce `concurrency`.';
  if (status !== undefined && status >= 300 && status < 400)
    return "OVHcloud's API never redirects. Check `ovh-endpoint`.";
  if (status !== undefined && status < 300)
    return 'Re-run the job. If the error persists, check `ovh-endpoint` and your proxy.';
  if (status === undefined || status >= 500 || status === 408)
    return 'Re-run the job. If the error persists, see https://public-cloud.status-ovhcloud.com/.';
  return rejectedFix(details);
}

function rejectedFix({ status, path, retryable }: OvhApiErrorDetails): string {
  if (status === 409 && retryable)
    return 'The registry is being changed. Wait until it is READY, then re-run the job.';
  if (status === 404 && path.endsWith('/setAsAdmin'))
    return 'The user may have been removed meanwhile. Re-run the job.';
  if (status === 404) return 'Check `serviceName`, `registryId` and `ovh-endpoint`.';
  return "The API rejected the call. Fix the cause in the API's message.";
}

/** Returns the number in "4 users exist, set parameter deleteUsers to delete them" (the guide), if any. */
export function countedUsers({
  status,
  message,
}: Pick<OvhApiErrorDetails, 'status' | 'message'>): number | undefined {
  if (status !== 400) return undefined;
  const match = /(\d+) users? exists?\b.*deleteUsers/i.exec(message);
  return match === null ? undefined : Number(match[1]);
}
