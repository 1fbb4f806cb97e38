import { isSafe, urlOf, withoutTrailingSlashes } from '../lib/address.js';
import type { HttpResponse } from '../lib/http.js';
import { quote, quoteList } from '../lib/quote.js';
import type { Wait } from '../lib/wait.js';
import type { Check, CheckProblem, Verdict } from '../model/checks.js';
import { callbackOf, type LoginSettings, splitScopes } from '../model/registry.js';
import { evaluateLogin, fetchLogin } from './authorization.js';
import type { Sending } from './fetch.js';
import { type LoginRequest, readLoginRequest, requestedScopes, withoutPrompt } from './login.js';
import type { Metadata } from './metadata.js';
import { failed, suspicious, unknown } from './problems.js';

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
  const { verdict, detail, problems, loginAddress } = await untilApplied(expected, asking);
  const request = loginAddress === undefined ? undefined : readLoginRequest(loginAddress);
  const { settings, metadata } = expected;
  if (verdict !== 'passed' || request === undefined || settings === undefined)
    return { check: 'harbor', verdict, detail, problems };
  if (metadata === undefined) {
    const why = "The provider wasn't asked, because its discovery document isn't known.";
    return { check: 'harbor', verdict, detail: `${detail} ${why}`, problems };
  }
  const address = withoutPrompt(loginAddress ?? '');
  const { endpoint, verifyCert } = settings;
  const options = { endpoint, redirectUri: request.redirectUri, verifyCert };
  const login = evaluateLogin(request, await fetchLogin(address, options, asking));
  return {
    check: 'harbor',
    verdict: login.verdict,
    detail: `${detail} ${login.detail}`,
    problems: [...problems, ...login.problems],
  };
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
    wait.log.info(`Harbor doesn't show the change yet. Checking again in ${Math.ceil(next / 1000)} s.`);
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
  detail: string;
  problems: CheckProblem[];
  /** Whether Harbor may still have the earlier settings, so that another request could help. */
  isPending: boolean;
  /** Address of Harbor's login request, if it is the expected one. */
  loginAddress?: string;
}

/** Returns what Harbor's response shows. Pure. */
export function evaluateHarbor(response: HttpResponse, expected: ExpectedLogin): HarborResult {
  if (response.kind === 'failed') {
    const result = undecided(`could not be reached from the runner (${quote(response.reason)})`);
    return { ...result, isPending: false };
  }
  const { status, headers } = response;
  if (isRefusal(response)) return { ...undecided(`rejects the runner (status ${status})`), isPending: false };
  const isRedirect = status >= 300 && status < 400;
  const address = isRedirect ? (headers.location ?? '') : '';
  const login = readLoginRequest(address);
  if (expected.settings === undefined) return evaluateDisabled(status, login);
  if (status === 412) return notEnabled();
  if (status === 500) return brokenProvider();
  if (login === undefined) return undecided(`responds with ${status}, which isn't the start of a login`);
  return compare(login, address, expected.settings, expected);
}

/** Returns whether something in front of Harbor rejects the runner, such as an IP restriction. */
export function isRefusal(response: HttpResponse): boolean {
  return response.kind === 'response' && [401, 403, 407, 429].includes(response.status);
}

function evaluateDisabled(status: number, login: LoginRequest | undefined): HarborResult {
  if (status === 412)
    return { verdict: 'passed', detail: 'OIDC is off in Harbor.', problems: [], isPending: false };
  if (login === undefined)
    return undecided(`responds with ${status}, which doesn't show whether OIDC is off`);
  const what = 'OIDC was disabled, but Harbor still starts logins at the provider.';
  return failedResult('Harbor still starts logins at the provider.', failed('harbor-not-disabled', what));
}

function notEnabled(): HarborResult {
  const what = 'OIDC is off in Harbor, although OVHcloud returns OIDC settings.';
  return failedResult('OIDC is off in Harbor.', failed('harbor-not-enabled', what));
}

function brokenProvider(): HarborResult {
  const what = "Harbor can't start a login (status 500).";
  const why = "It can't reach the provider, doesn't trust its certificate, or reads another issuer there.";
  return failedResult("Harbor can't start a login.", failed('harbor-provider', `${what} ${why}`));
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
    const what = `Harbor starts logins with other values than the settings: ${quoteList(different)}.`;
    return failedResult('Harbor uses other settings.', failed('harbor-differs', what));
  }
  const detail = 'Harbor starts a login with these settings.';
  const problems = host === 'other host' ? [otherHost(login.redirectUri, callback)] : [];
  return { verdict: 'passed', detail, problems, isPending: false, loginAddress };
}

function otherHost(redirectUri: string, callback: string): CheckProblem {
  const what = `Harbor uses the redirect URI ${quote(redirectUri)}, not ${quote(callback)}.`;
  const fix = `Register ${quote(redirectUri)} at the provider.`;
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

function failedResult(detail: string, problem: CheckProblem): HarborResult {
  return { verdict: 'failed', detail, problems: [problem], isPending: true };
}

function undecided(seen: string): HarborResult {
  const what = `Harbor ${seen}.`;
  return { verdict: 'unknown', detail: what, problems: [unknown('harbor-unknown', what)], isPending: true };
}
