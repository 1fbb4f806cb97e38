import { equal } from 'node:assert/strict';
import { Checks } from '../../../src/checks/all.js';
import { httpRequest } from '../../../src/lib/http.js';
import type { Check } from '../../../src/model/checks.js';
import type { DesiredRegistry } from '../../../src/model/registry.js';
import { HARBOR, startProvider } from '../../fakes/provider.js';
import type { HarborApi } from './api.js';
import { Browser } from './browser.js';
import { VARIANTS, type Variant, WELL_KNOWN } from './documents.js';

/** What Harbor and the action make of one document. */
interface Compared {
  name: string;
  /** Whether `oidc/ping` accepts it, whether Harbor starts a login, and whether the login succeeds. */
  harbor: { ping: boolean; starts: boolean; logsIn: boolean };
  ours: Check;
}

/** How long Harbor keeps a provider after it read its document, and some more. */
export const KEPT_MS = 3_050;

/**
 * Compares the action's check with Harbor on every variant of a discovery document.
 *
 * @param keptMs how long a provider is kept after its document was read
 * @returns the counts, as text
 * @throws if the action fails one with which a login succeeds, or passes one with which none does
 */
export async function compareDocuments(harbor: HarborApi, keptMs: number): Promise<string> {
  const sound = await soundDocument();
  const compared: Compared[] = [];
  let readAt = 0;
  for (const variant of VARIANTS) {
    await new Promise((done) => setTimeout(done, Math.max(0, readAt + keptMs - Date.now())));
    const one = await compare(harbor, variant, sound);
    if (one.harbor.starts) readAt = Date.now();
    compared.push(one);
  }
  const failed = ({ ours }: Compared): boolean => ours.verdict === 'failed';
  const wronglyFailed = compared.filter((one) => failed(one) && one.harbor.logsIn);
  const wronglyPassed = compared.filter(
    ({ ours, harbor: { logsIn } }) => ours.verdict === 'passed' && !logsIn,
  );
  if (process.env.PARITY_TABLE) process.stdout.write(tableOf(compared));
  equal(wronglyFailed.map(({ name }) => name).join(', '), '', 'failed although a login succeeds');
  equal(wronglyPassed.map(({ name }) => name).join(', '), '', 'passed although no login succeeds');
  const count = (of: (one: Compared) => boolean): number => compared.filter(of).length;
  const late = count((one) => failed(one) && one.harbor.starts);
  return [
    `${compared.length} documents: Harbor starts a login with ${count(({ harbor: { starts } }) => starts)}`,
    `a login succeeds with ${count(({ harbor: { logsIn } }) => logsIn)}`,
    `the action fails ${count(failed)}, of which Harbor notices ${late} only at the login`,
    `failed although a login succeeds: ${wronglyFailed.length}`,
    `unknown: ${count(({ ours }) => ours.verdict === 'unknown')}`,
    `passed although no login succeeds: ${wronglyPassed.length}`,
  ].join('; ');
}

async function soundDocument(): Promise<{ issuer: string; text: string }> {
  const { issuer, close } = await startProvider();
  const text = await (await fetch(issuer + WELL_KNOWN)).text();
  await close();
  return { issuer, text };
}

async function compare(
  harbor: HarborApi,
  { name, respond }: Variant,
  sound: { issuer: string; text: string },
): Promise<Compared> {
  const provider = await startProvider({
    respond: (path, issuer) => respond(path, JSON.parse(sound.text.replaceAll(sound.issuer, issuer))),
  });
  provider.isRegistered = () => true;
  const { issuer } = provider;
  try {
    const settings = { url: issuer, verify_cert: true };
    const ping = await harbor.call('POST', '/api/v2.0/system/oidc/ping', settings);
    await harbor.configure({
      oidc_endpoint: issuer,
      oidc_client_id: HARBOR.clientId,
      oidc_client_secret: HARBOR.clientSecret,
      oidc_scope: 'openid',
      oidc_auto_onboard: false,
      oidc_user_claim: '',
    });
    const browser = new Browser();
    const start = await browser.send(`${harbor.url}/c/oidc/login?redirect_url=/harbor/projects`);
    const starts = start.status === 302;
    const logsIn = starts && (await logsInAt(harbor.url));
    return { name, harbor: { ping: ping.status === 200, starts, logsIn }, ours: await checkOf(issuer) };
  } finally {
    await provider.close();
  }
}

async function logsInAt(harborUrl: string): Promise<boolean> {
  try {
    const page = await new Browser().logIn(harborUrl, { login: 'carol', password: 'any', prompt: 'login' });
    return page.url.startsWith(`${harborUrl}/c/oidc/callback`) && page.status === 302;
  } catch {
    return false; // such as an address that is no URL
  }
}

/** Returns the action's check of the documents of a provider. */
async function checkOf(endpoint: string): Promise<Check> {
  const checks = new Checks({
    strictness: { provider: 'auto', login: 'off' },
    send: httpRequest,
    timeout: 10_000,
    signal: new AbortController().signal,
    maySendSecret: false,
    mask: () => undefined,
  });
  const provider = {
    endpoint,
    clientId: HARBOR.clientId,
    scope: ['openid'],
    groupsClaim: '',
    userClaim: '',
    verifyCert: true,
  };
  const desired = { provider } as DesiredRegistry;
  const [discovery] = await checks.provider(desired, undefined, Promise.resolve(undefined));
  if (discovery === undefined) throw new Error('no check');
  return discovery;
}

function tableOf(compared: readonly Compared[]): string {
  const mark = (value: boolean): string => (value ? 'yes' : 'no');
  const rows = compared.map(
    ({ name, harbor: { ping, starts, logsIn }, ours: { verdict, problems } }) =>
      `| ${name} | ${mark(ping)} | ${mark(starts)} | ${mark(logsIn)} | ${verdict} ${problems.map(({ code }) => code)} |`,
  );
  return [
    '| document | ping | starts | logs in | action |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
