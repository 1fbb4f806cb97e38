import { type HttpResponse, isSafe } from '../lib/http.js';
import type { Wait } from '../lib/wait.js';
import type { Check } from '../model/checks.js';
import { fetchLogin } from './authorization.js';
import { type ExpectedLogin, evaluateHarbor, type HarborResult } from './evaluate-harbor.js';
import { evaluateLogin } from './evaluate-login.js';
import type { Sending } from './fetch.js';
import { readLoginRequest, withoutPrompt } from './login.js';

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
  const options = { redirectUri: request.redirectUri, verifyCert: settings.verifyCert };
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
  const url = `${registryUrl.replace(/\/+$/, '')}/c/oidc/login?redirect_url=/harbor/projects`;
  if (!isSafe(url)) return { kind: 'failed', reason: "its address isn't https", certificate: false };
  return send({ url, timeout: Math.min(timeout, HARBOR_TIMEOUT_MS), signal });
}
