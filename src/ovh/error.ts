import { quote } from '../lib/quote.js';
import { ActionError, finding } from '../model/findings.js';
import type { Credentials } from './endpoint.js';

export interface OvhApiErrorDetails {
  method: string;
  path: string;
  /** Host of the endpoint, or its short name. */
  endpoint: string;
  status?: number | undefined;
  /** `errorCode` of the API's error, such as `NOT_GRANTED_CALL`. Only calls with an application key have it. */
  errorCode?: string | undefined;
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
  const { status, path, endpoint, iamAction, retryable, kind } = details;
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
  const key = kind === 'application-key' ? keyFix(details) : undefined;
  if (key !== undefined) return key;
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

/** Returns the cause of a rejected application key and its fix (the API's error codes). */
function keyFix({ status, method, path, endpoint, errorCode }: OvhApiErrorDetails): string | undefined {
  switch (errorCode) {
    case 'INVALID_KEY':
      return `The endpoint ${quote(endpoint)} doesn't know the application key. Each platform has its own keys. Check \`ovh-application-key\` and \`ovh-endpoint\`.`;
    case 'INVALID_CREDENTIAL':
    case 'NOT_CREDENTIAL':
      return 'The consumer key is invalid, has expired, or belongs to another application. Create a new one, open its validation address, and set `ovh-consumer-key`.';
    case 'NOT_GRANTED_CALL': {
      const rule = `${method} ${path.startsWith('/cloud/project/') ? '/cloud/project/*' : path}`;
      return `The consumer key lacks the access rule ${quote(rule)}. Create a new one with the access rules in docs/access.md, and set \`ovh-consumer-key\`.`;
    }
    case 'INVALID_SIGNATURE':
      return 'The signature of the call is wrong. Check `ovh-application-secret`, and that it belongs to `ovh-application-key`.';
    default:
      return status === 401 || status === 403
        ? `OVHcloud rejected the application key. It must belong to the account of the endpoint ${quote(endpoint)} (\`ovh-endpoint\`) and have the access rules in docs/access.md.`
        : undefined;
  }
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
  const [, users] = /(?<!\d)(\d{1,9}) users? exists?\b/i.exec(message) ?? [];
  return users === undefined || !/deleteUsers/i.test(message) ? undefined : Number(users);
}
