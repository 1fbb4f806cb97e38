import { now } from '../lib/clock.js';
import type { FixedIn } from '../model/codes.js';
import { ActionError, type FailedCall, finding } from '../model/findings.js';
import { NO_TEXT, type Text, text, words } from '../model/text.js';
import type { Credentials } from './endpoint.js';

export interface OvhApiErrorDetails {
  method: string;
  path: string;
  /** When it failed, in ISO 8601. */
  at: string;
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
    const { fix, fixedIn } = adviceOf(details);
    const names = isTokenEnded(details) ? NO_TEXT : namesOf(details);
    const facts = { names, fix: text`${fix}${queryOf(details)}`, fixedIn, call: callOf(details) };
    super(finding('api-error', whatHappened(details), facts), details.cause);
    this.concernsRun = SIGN_IN.test(details.path) || isTokenEnded(details);
  }
}

/** Returns whether an access token from elsewhere was rejected. Every other call is rejected too. */
function isTokenEnded({ kind, status }: OvhApiErrorDetails): boolean {
  return kind === 'access-token' && status === 401;
}

/** Returns the time of a failure that happens now. */
export function failedNow(): string {
  return new Date(now()).toISOString();
}

function callOf({ method, path, at, status, errorClass, message, queryId }: OvhApiErrorDetails): FailedCall {
  const response = errorClass === undefined ? `${status}` : `${status} ${errorClass}`;
  const query = queryId === undefined ? '' : `, query ID ${queryId}`;
  return { method, path, at, outcome: `${status === undefined ? message : response}${query}` };
}

/** What the calls to a registry are for, by method and end of the path. */
const REQUESTS: readonly (readonly [method: string, path: RegExp, request: string])[] = [
  ['GET', /\/auth\/time$/, 'the request for its time'],
  ['POST', /\/openIdConnect$/, 'the request that enables OIDC'],
  ['PUT', /\/openIdConnect$/, 'the update of the settings'],
  ['DELETE', /\/openIdConnect$/, 'the request that disables OIDC'],
  ['GET', /\/openIdConnect$/, 'the request for the settings'],
  ['PUT', /\/setAsAdmin$/, 'the request that makes a user an admin'],
  ['GET', /\/users$/, 'the request for the users'],
  ['GET', /\/containerRegistry$/, 'the request for the registries of the project'],
  ['GET', /\/containerRegistry\/[^/]+$/, 'the request for the registry'],
];

function requestOf({ method, path }: OvhApiErrorDetails): string {
  return REQUESTS.find(([verb, end]) => verb === method && end.test(path))?.[2] ?? `a ${method}`;
}

function namesOf({ method, path, errorClass }: OvhApiErrorDetails): Text {
  const kind = errorClass === undefined ? NO_TEXT : text` (${errorClass})`;
  return text`The call was ${words(method)} ${path}${kind}.`;
}

function whatHappened(details: OvhApiErrorDetails): Text {
  if (isTokenEnded(details)) return text`OVHcloud rejected the access token (401).`; // the same for every call
  const { status, message, path } = details;
  if (path.endsWith('/oauth2/token'))
    return status === undefined
      ? text`Could not get an access token: OVHcloud didn't respond (${message}).`
      : text`Could not get an access token: OVHcloud responded with ${status} (${message}).`;
  const request = words(requestOf(details));
  return status === undefined
    ? text`OVHcloud didn't respond to ${request}: ${message}.`
    : text`OVHcloud responded to ${request} with ${status} (${message}).`;
}

function queryOf(details: OvhApiErrorDetails): Text {
  const { queryId } = details;
  return queryId === undefined || isTokenEnded(details) ? NO_TEXT : text` OVHcloud query ID: ${queryId}.`;
}

/** The cause of an error with its fix, and where that is. */
interface Advice {
  fix: Text;
  fixedIn: FixedIn;
}

const itself = (fix: Text): Advice => ({ fix, fixedIn: 'itself' });
const elsewhere = (fix: Text): Advice => ({ fix, fixedIn: 'elsewhere' });
const unsure = (fix: Text): Advice => ({ fix, fixedIn: 'unsure' });

function adviceOf(details: OvhApiErrorDetails): Advice {
  const { status, path, endpoint, iamAction, retryable, kind } = details;
  const users = countedUsers(details);
  if (users !== undefined) {
    const why = text`OVHcloud counts ${users} users on the registry, and enabling OIDC deletes them.`;
    return { fix: text`${why} To delete them, list them in \`deleteUsers\`.`, fixedIn: 'file' };
  }
  if (path.endsWith('/oauth2/token')) {
    const account = text`The service account must belong to the account of this endpoint.`;
    return retryable
      ? itself(text`Re-run the job. If the error persists, check \`ovh-token-url\`.`)
      : elsewhere(text`Check \`ovh-client-id\` and \`ovh-client-secret\`. ${account}`);
  }
  if (isTokenEnded(details)) {
    const what = text`The access token has ended or is invalid, and it can't be renewed here.`;
    return itself(text`${what} Get a new one, set \`ovh-access-token\`, and re-run the job.`);
  }
  const key = kind === 'application-key' ? keyFix(details) : undefined;
  if (key !== undefined) return elsewhere(key);
  if (status === 401 || status === 403) {
    const account = text`The credentials must belong to the account of the endpoint ${endpoint} (\`ovh-endpoint\`).`;
    if (iamAction === undefined) return elsewhere(account);
    return elsewhere(
      text`Allow ${iamAction} on this project in the IAM policy of the service account. ${account}`,
    );
  }
  if (status === 429)
    return itself(text`Too many calls to the OVHcloud API. Re-run the job later, or reduce \`concurrency\`.`);
  if (status !== undefined && status >= 300 && status < 400)
    return unsure(text`OVHcloud's API never redirects. Check \`ovh-endpoint\`.`);
  if (status !== undefined && status < 300)
    return itself(text`Re-run the job. If the error persists, check \`ovh-endpoint\` and your proxy.`);
  if (status === undefined || status >= 500 || status === 408)
    return itself(
      text`Re-run the job. If the error persists, see https://public-cloud.status-ovhcloud.com/.`,
    );
  return rejectedAdvice(details);
}

/** Returns the cause of a rejected application key and its fix (the API's error codes). */
function keyFix({ status, method, path, endpoint, errorCode }: OvhApiErrorDetails): Text | undefined {
  switch (errorCode) {
    case 'INVALID_KEY':
      return text`The endpoint ${endpoint} doesn't know the application key. Each platform has its own keys. Check \`ovh-application-key\` and \`ovh-endpoint\`.`;
    case 'INVALID_CREDENTIAL':
    case 'NOT_CREDENTIAL':
      return text`The consumer key is invalid, has expired, or belongs to another application. Create a new one, open its validation address, and set \`ovh-consumer-key\`.`;
    case 'NOT_GRANTED_CALL': {
      const rule = `${method} ${path.startsWith('/cloud/project/') ? '/cloud/project/*' : path}`;
      return text`The consumer key lacks the access rule ${rule}. Create a new one with the access rules in docs/access.md, and set \`ovh-consumer-key\`.`;
    }
    case 'INVALID_SIGNATURE':
      return text`The signature of the call is wrong. Check \`ovh-application-secret\`, and that it belongs to \`ovh-application-key\`.`;
    default:
      return status === 401 || status === 403
        ? text`OVHcloud rejected the application key. It must belong to the account of the endpoint ${endpoint} (\`ovh-endpoint\`) and have the access rules in docs/access.md.`
        : undefined;
  }
}

function rejectedAdvice({ status, path, retryable }: OvhApiErrorDetails): Advice {
  if (status === 409 && retryable)
    return itself(text`The registry is being changed. Wait until it is READY, then re-run the job.`);
  if (status === 404 && path.endsWith('/setAsAdmin'))
    return itself(text`The user may have been removed meanwhile. Re-run the job.`);
  if (status === 404) return unsure(text`Check \`serviceName\`, \`registryId\` and \`ovh-endpoint\`.`);
  return unsure(text`The API rejected the call. Fix the cause in the API's message.`);
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
