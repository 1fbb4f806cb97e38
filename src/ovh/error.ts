import { quote } from '../lib/quote.js';
import { ActionError, finding } from '../model/findings.js';

export interface OvhApiErrorDetails {
  method: string;
  path: string;
  /** Host of the endpoint, or its short name. */
  endpoint: string;
  status?: number | undefined;
  /** `class` of the API's error, such as `Client::BadRequest`. */
  errorClass?: string | undefined;
  /** What went wrong, in the words of the API or the network. */
  message: string;
  /** Header X-OVH-QueryID, for OVHcloud's support. */
  queryId?: string | undefined;
  /** Whether the same call may do better later. */
  retryable: boolean;
  /** Whether only the session had ended: the next call starts a new one. */
  sessionEnded?: boolean | undefined;
  /** Whether the call may have taken effect all the same. */
  effectUnknown: boolean;
  /** Header Retry-After, in milliseconds. */
  retryAfter?: number | undefined;
  /** The IAM action that the call needs. */
  iamAction?: string | undefined;
  cause?: unknown;
}

/** Paths of the calls that authenticate. */
const SIGN_IN = /^\/(oauth2\/token|auth\/time)$/;

/** A call to the OVHcloud API that got no usable response. */
export class OvhApiError extends ActionError {
  override readonly name = 'OvhApiError';
  override readonly concernsRun: boolean;

  constructor(readonly details: OvhApiErrorDetails) {
    super(finding('api-error', whatHappened(details), { fix: fixOf(details) }), details.cause);
    this.concernsRun = SIGN_IN.test(details.path);
  }
}

function whatHappened({ method, path, status, errorClass, message }: OvhApiErrorDetails): string {
  const outcome = status === undefined ? 'failed' : `responded with ${status}`;
  const kind = errorClass === undefined ? '' : ` ${quote(errorClass)}`;
  return `${method} ${quote(path)} ${outcome}${kind}: ${quote(message)}.`;
}

function fixOf(details: OvhApiErrorDetails): string {
  const query = details.queryId === undefined ? '' : ` OVHcloud query ID: ${quote(details.queryId)}.`;
  return `${causeAndFix(details)}${query}`;
}

function causeAndFix(details: OvhApiErrorDetails): string {
  const { status, path, endpoint, iamAction, retryable } = details;
  const users = countedUsers(details);
  if (users !== undefined)
    return `OVHcloud counts ${users} users on the registry. Enabling OIDC deletes them. To delete them, list them in \`deleteUsers\`.`;
  if (path.endsWith('/oauth2/token')) {
    return retryable
      ? 'Could not get an access token. Re-run the job. If the error persists, check `ovh-token-url`.'
      : 'Could not get an access token. Check `ovh-client-id` and `ovh-client-secret`, and that the service account belongs to the account of this endpoint.';
  }
  if (status === 401 || status === 403) {
    const action =
      iamAction === undefined ? '' : ` Their IAM policy must allow ${quote(iamAction)} on this project.`;
    return `The credentials were rejected. They must belong to the account of the endpoint ${quote(endpoint)} (\`ovh-endpoint\`).${action}`;
  }
  if (status === 409)
    return 'Another change of the registry is in progress. Wait until the registry is READY, then re-run the job.';
  if (status === 429)
    return 'OVHcloud limits the rate of calls. Re-run the job later, or lower `concurrency`.';
  if (status !== undefined && status >= 300 && status < 400)
    return 'The API of OVHcloud never redirects. Check `ovh-endpoint`.';
  if (status !== undefined && status < 300)
    return 'Re-run the job. If the error persists, check `ovh-endpoint` and any proxy in between.';
  if (status === undefined || status >= 500 || status === 408)
    return 'Re-run the job. If the error persists, see https://public-cloud.status-ovhcloud.com/.';
  if (status === 404) return 'Check `serviceName`, `registryId` and `ovh-endpoint`.';
  return 'The message above says why the API rejected the call.';
}

/** Returns the number in "4 users exist, set parameter deleteUsers to delete them" (the guide), if the error says so. */
export function countedUsers({
  status,
  message,
}: Pick<OvhApiErrorDetails, 'status' | 'message'>): number | undefined {
  if (status !== 400) return undefined;
  const match = /(\d+) users? exists?\b.*deleteUsers/i.exec(message);
  return match === null ? undefined : Number(match[1]);
}
