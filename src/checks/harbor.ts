import { isSafe, urlOf, withoutTrailingSlashes } from '../lib/address.js';
import type { HttpResponse } from '../lib/http.js';
import { type Check, type CheckProblem, failed, suspicious, unknown, type Verdict } from '../model/checks.js';
import { meaningOf } from '../model/findings.js';
import { callbackOf, type LoginSettings, splitScopes } from '../model/registry.js';
import { type Text, text } from '../model/text.js';
import type { Wait } from '../model/wait.js';
import {
  evaluateLogin,
  fetchLogin,
  type LoginRequest,
  readLoginRequest,
  requestedScopes,
  withoutPrompt,
} from './authorization.js';
import type { Sending } from './fetch.js';
import type { Metadata } from './metadata.js';

/** Milliseconds for Harbor's response. A registry may be closed to the runner by an IP restriction. */
const HARBOR_TIMEOUT_MS = 5_000;
/** Milliseconds after a write until Harbor must have the settings. */
const HARBOR_LIMIT_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 10_000;

/** Milliseconds for which Harbor keeps what it read of a provider, and some more. */
const PROVIDER_KEPT_MS = 3_500;

/**
 * What the run wrote, which Harbor may not have yet. `hidden`: also something that the start of a login
 * doesn't show, such as whether the certificate is verified.
 */
export type Written = 'nothing' | 'visible' | 'hidden';

export interface Asking extends Sending {
  written: Written;
  wait: Wait;
}

/**
 * Returns whether Harbor starts logins as expected, and whether the provider accepts what Harbor then sends.
 * After a write it asks Harbor again for up to a minute. Never throws, except for a canceled run.
 */
export async function checkHarbor(expected: ExpectedLogin, asking: Asking): Promise<Check> {
  const result = await untilApplied(expected, asking);
  const { verdict, detail, problems, loginAddress } = result;
  const request = loginAddress === undefined ? undefined : readLoginRequest(loginAddress);
  const { settings, metadata } = expected;
  if (verdict !== 'passed' || request === undefined || settings === undefined) return harborCheck(result);
  if (metadata === undefined) {
    const why = text`The provider wasn't asked, because its discovery document isn't known.`;
    return { ...harborCheck(result), detail: text`${detail} ${why}` };
  }
  const address = withoutPrompt(loginAddress ?? '');
  const { endpoint, verifyCert } = settings;
  const options = { endpoint, redirectUri: request.redirectUri, verifyCert };
  const login = evaluateLogin(request, await fetchLogin(address, options, asking));
  return {
    check: 'harbor',
    ...login,
    detail: text`${detail} ${login.detail}`,
    problems: [...problems, ...login.problems],
  };
}

/** Returns the check of what Harbor's response shows. */
export function harborCheck({ isPending, loginAddress, ...result }: HarborResult): Check {
  return { check: 'harbor', ...result };
}

async function untilApplied(expected: ExpectedLogin, asking: Asking): Promise<HarborResult> {
  const { written, wait } = asking;
  const limit = written === 'nothing' ? 0 : Math.min(HARBOR_LIMIT_MS, wait.limit);
  if (written === 'hidden') await wait.sleep(PROVIDER_KEPT_MS);
  const start = wait.now();
  let earlier: HarborResult | undefined;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, MAX_PAUSE_MS)) {
    const result = evaluateHarbor(await fetchHarbor(expected.registryUrl, asking), expected);
    // A lost response doesn't take back that Harbor didn't have the settings.
    const last = result.verdict === 'unknown' ? (earlier ?? result) : result;
    const left = limit - (wait.now() - start);
    if (!last.isPending || left <= 0) return last;
    earlier = last;
    const next = Math.min(pause, left);
    wait.log.info(text`Harbor doesn't show the change yet. Checking again in ${Math.ceil(next / 1000)} s.`);
    await wait.sleep(next);
  }
}

/**
 * Returns Harbor's response to the start of a login. Never throws, and follows no redirect.
 *
 * @param registryUrl the registry's URL, as OVHcloud's API names it
 */
export async function fetchHarbor(
  registryUrl: string,
  { send, timeout, signal }: Sending,
): Promise<HttpResponse> {
  const url = `${withoutTrailingSlashes(registryUrl)}/c/oidc/login?redirect_url=/harbor/projects`;
  if (!isSafe(url)) return { kind: 'failed', reason: "its address isn't https", certificate: false };
  const headers = { accept: 'text/html', 'user-agent': 'Mozilla/5.0' };
  return send({ url, headers, timeout: Math.min(timeout, HARBOR_TIMEOUT_MS), signal });
}

/** What Harbor is compared with. */
export interface ExpectedLogin {
  registryUrl: string;
  /** The settings that Harbor must use. undefined if OIDC must be off. */
  settings: LoginSettings | undefined;
  /** The provider's discovery document. undefined if it isn't known. */
  metadata: Metadata | undefined;
}

/** What Harbor's response to the start of a login shows. */
export interface HarborResult {
  verdict: Exclude<Verdict, 'skipped'>;
  /** One sentence. */
  detail: Text;
  /** Set if the verdict is unknown. */
  short?: Text;
  problems: CheckProblem[];
  /** Whether Harbor may still have the earlier settings, so that another request could help. */
  isPending: boolean;
  /** Address of Harbor's login request, if it is the expected one. */
  loginAddress?: string;
}

/** Returns what Harbor's response shows. Pure. */
export function evaluateHarbor(response: HttpResponse, expected: ExpectedLogin): HarborResult {
  if (response.kind === 'failed') {
    const seen = text`could not be reached from the runner (${response.reason})`;
    return { ...undecided(seen, text`no response`), isPending: false };
  }
  const { status, headers } = response;
  const ofStatus = text`status ${status}`;
  if (isRefusal(response))
    return { ...undecided(text`rejects the runner (${ofStatus})`, ofStatus), isPending: false };
  const isRedirect = status >= 300 && status < 400;
  const address = isRedirect ? (headers.location ?? '') : '';
  const login = readLoginRequest(address);
  if (expected.settings === undefined) return evaluateDisabled(status, login);
  if (status === 412) return notEnabled();
  if (status === 500) return brokenProvider();
  if (login === undefined) {
    const seen = text`responds with ${status}, which isn't the start of a login`;
    return undecided(seen, text`no start of a login`);
  }
  return compare(login, address, expected.settings, expected);
}

/** Returns whether something in front of Harbor rejects the runner, such as an IP restriction. */
export function isRefusal(response: HttpResponse): boolean {
  return response.kind === 'response' && [401, 403, 407, 429].includes(response.status);
}

function evaluateDisabled(status: number, login: LoginRequest | undefined): HarborResult {
  if (status === 412)
    return { verdict: 'passed', detail: text`OIDC is off in Harbor.`, problems: [], isPending: false };
  if (login === undefined) {
    const seen = text`responds with ${status}, which doesn't show whether OIDC is off`;
    return undecided(seen, text`status ${status}`);
  }
  const problem = failed('harbor-not-disabled', meaningOf('harbor-not-disabled'));
  return failedResult(text`Harbor still starts logins at the provider.`, problem);
}

function notEnabled(): HarborResult {
  const problem = failed('harbor-not-enabled', meaningOf('harbor-not-enabled'));
  return failedResult(text`OIDC is off in Harbor.`, problem);
}

function brokenProvider(): HarborResult {
  const unreached = text`It can't reach the provider, doesn't trust its certificate,`;
  const what = text`Harbor can't start a login (status 500). ${unreached} or reads another issuer there.`;
  return failedResult(text`Harbor can't start a login.`, failed('harbor-provider', what));
}

function compare(
  login: LoginRequest,
  loginAddress: string,
  settings: LoginSettings,
  { registryUrl, metadata }: ExpectedLogin,
): HarborResult {
  const callback = callbackOf(registryUrl);
  const host = compareHosts(login.redirectUri, callback);
  const different = [
    ...(metadata === undefined || isEndpoint(login, metadata) ? [] : ['endpoint']),
    ...(login.clientId === settings.clientId ? [] : ['clientId']),
    ...(host === 'other URI' ? ['redirect URI'] : []),
    ...(login.responseType === 'code' ? [] : ['response type']),
    ...(isSame(splitScopes(login.scope), requestedScopes(settings, login.endpoint)) ? [] : ['scope']),
  ];
  if (different.length > 0) {
    const what = text`Harbor starts logins with other values than the settings: ${different}.`;
    return failedResult(text`Harbor uses other settings.`, failed('harbor-differs', what));
  }
  const detail = text`Harbor starts a login with these settings.`;
  const problems = host === 'other host' ? [otherHost(login.redirectUri, callback)] : [];
  return { verdict: 'passed', detail, problems, isPending: false, loginAddress };
}

function otherHost(redirectUri: string, callback: string): CheckProblem {
  const what = text`Harbor uses the redirect URI ${redirectUri}, not ${callback}.`;
  const fix = text`Register ${redirectUri} at the provider.`;
  return suspicious('harbor-redirect-uri', what, { fix });
}

function isEndpoint({ endpoint }: LoginRequest, { authorization_endpoint }: Metadata): boolean {
  const address = String(authorization_endpoint);
  const { origin, pathname } = urlOf(address) ?? {};
  return withUpperCaseHex(endpoint) === withUpperCaseHex(`${origin}${pathname}`);
}

/** Go writes `%c3` for what others write as `%C3`. */
function withUpperCaseHex(address: string): string {
  return address.replace(/%[\da-f]{2}/gi, (hex) => hex.toUpperCase());
}

/** Returns whether a redirect URI is the registry's, or differs in more than its host. */
function compareHosts(redirectUri: string, callback: string): 'same' | 'other host' | 'other URI' {
  const [found, own] = [urlOf(redirectUri), urlOf(callback)];
  if (found === undefined || own === undefined) return 'other URI';
  if (found.href === own.href) return 'same';
  const rest = found.search + found.hash + found.username + found.password;
  const isAlike = found.protocol === own.protocol && found.pathname === own.pathname && rest === '';
  return isAlike ? 'other host' : 'other URI';
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return new Set(one).size === new Set(other).size && one.every((item) => other.includes(item));
}

function failedResult(detail: Text, problem: CheckProblem): HarborResult {
  return { verdict: 'failed', detail, problems: [problem], isPending: true };
}

function undecided(seen: Text, short: Text): HarborResult {
  const what = text`Harbor ${seen}.`;
  const problems = [unknown('harbor-unknown', what)];
  return { verdict: 'unknown', detail: what, short, problems, isPending: true };
}
