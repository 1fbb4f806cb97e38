import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { recordedBehaviors } from '../../dev/fakes/behaviors/behaviors.js';
import {
  type Behavior,
  CLIENT_ID,
  CLIENT_SECRET,
  REGISTRY_URL,
  startBehavior,
} from '../../dev/fakes/behaviors/server.js';
import { Checks } from '../../src/checks/all.js';
import { checkProvider, FilterCompiler } from '../../src/config/rules.js';
import { httpRequest } from '../../src/lib/http.js';
import { Secret } from '../../src/lib/secret.js';
import type { DesiredRegistry, Provider } from '../../src/model/registry.js';

// What a real Harbor 2.15.2 did with 200 providers: status of the start of a login, and of its callback.
const RECORDED: Record<string, { start: number; callback?: number | string }> = JSON.parse(
  readFileSync(new URL('../../../__tests__/fixtures/harbor-recorded.json', import.meta.url), 'utf8'),
);
/** What HTTP clients and JSON decoders disagree about, what is larger than a document may be, and outages. */
const UNKNOWN = new Set<string>(
  JSON.parse(
    readFileSync(new URL('../../../__tests__/fixtures/harbor-unknown.json', import.meta.url), 'utf8'),
  ),
);
const behaviors = await recordedBehaviors();

/** Nothing before a login shows these: what the provider puts into a token, or sends to a browser. */
const NOT_VISIBLE = new Set([
  'algorithms: missing, EC and RSA keys, EC signs',
  'algorithms: missing, RSA signs PS256',
  'token: no id_token in the response',
]);
/** Harbor takes these addresses. The file doesn't, because programs read them in different ways. */
const REJECTED_IN_FILE = new Set([
  'issuer: dot segments, both',
  'issuer: fullwidth letter in host, both',
  'issuer: raw unicode path, both',
  'issuer: soft hyphen in host, both',
]);

test('has every recorded behavior', () => {
  expect([...behaviors.keys()].sort()).toEqual(Object.keys(RECORDED).sort());
});

test.each(Object.entries(RECORDED))('decides as Harbor did: %s', async (name, { start, callback }) => {
  const works = start === 302 && callback === 302;
  const verdict = await verdictOf(behaviors.get(name) ?? {});
  if (NOT_VISIBLE.has(name)) expect([works, verdict]).toEqual([false, 'passed']);
  else if (REJECTED_IN_FILE.has(name)) expect([works, verdict]).toEqual([true, 'failed']);
  else expect(verdict).toBe(UNKNOWN.has(name) ? 'unknown' : works ? 'passed' : 'failed');
});

/** Returns the verdict of the rules of the file, then of the provider's checks. */
async function verdictOf(behavior: Behavior): Promise<'passed' | 'failed' | 'unknown'> {
  const { endpoint, close } = await startBehavior(behavior);
  try {
    const provider: Provider = {
      name: 'x',
      endpoint,
      clientId: CLIENT_ID,
      scope: ['openid', 'email'],
      groupsClaim: '',
      adminGroup: '',
      groupFilter: '',
      userClaim: '',
      verifyCert: true,
      autoOnboard: false,
    };
    const violations = await checkProvider(provider, new FilterCompiler());
    if (violations.some(({ found }) => 'what' in found)) return 'failed';
    const checks = new Checks({
      send: httpRequest,
      strictness: { provider: 'auto', login: 'off' },
      timeout: 2_000,
      signal: new AbortController().signal,
      maySendSecret: true,
      mask: () => undefined,
    });
    const desired = { provider } as DesiredRegistry;
    const secret = new Secret(behavior.secret ?? CLIENT_SECRET);
    const reading = Promise.resolve({ registry: { url: REGISTRY_URL } });
    const verdicts = (await checks.provider(desired, secret, reading)).map((check) => check.verdict);
    if (verdicts.includes('failed')) return 'failed';
    return verdicts.includes('unknown') ? 'unknown' : 'passed'; // a client can be skipped
  } finally {
    await close();
  }
}
