import { expect, test } from '@jest/globals';
import type { CheckName, CheckProblem } from '../../src/model/checks.js';
import type { Change } from '../../src/model/registry.js';
import { plain, text } from '../../src/model/text.js';
import { findingsOfChecks, type Severity, unlessRedirectUri } from '../../src/plan/levels.js';

const STRICT = { provider: 'strict', login: 'strict' } as const;
const SCOPE: Change[] = [{ field: 'scope', before: 'openid', after: 'openid,email' }];
const GROUP: Change[] = [{ field: 'adminGroup', before: 'a', after: 'b' }];

interface Case extends Partial<Severity> {
  check: CheckName;
  severity: CheckProblem['severity'];
  code?: CheckProblem['code'];
  operation?: 'create' | 'update' | 'none';
  changes?: Change[];
}

function levelOf({
  check,
  severity,
  code = 'login-client',
  operation = 'update',
  changes = SCOPE,
  ...rest
}: Case) {
  const problem = { severity, code, what: text`x`, key: 'provider' };
  const facts = {
    strictness: { provider: 'auto', login: 'auto' },
    mode: 'apply',
    isSchedule: false,
    ...rest,
  } as const;
  const checks = [{ check, verdict: 'failed', detail: text`x`, problems: [problem] } as const];
  return findingsOfChecks(checks, facts, { operation, changes })[0]?.level ?? 'none';
}

test.each<[string, Case, string]>([
  ['a rejected login', { check: 'authorization', severity: 'failed' }, 'error'],
  [
    'a rejected login, client changes',
    { check: 'authorization', severity: 'failed', changes: [{ ...GROUP[0], field: 'clientId' } as Change] },
    'error',
  ],
  [
    'a rejected login, issuer changes',
    { check: 'authorization', severity: 'failed', changes: [{ ...GROUP[0], field: 'endpoint' } as Change] },
    'error',
  ],
  [
    'a rejected login, created',
    { check: 'authorization', severity: 'failed', operation: 'create', changes: [] },
    'error',
  ],
  [
    'a rejected login, in a dry run',
    { check: 'authorization', severity: 'failed', mode: 'dry-run' },
    'error',
  ],
  [
    'a rejected login, which the plan leaves as it is',
    { check: 'authorization', severity: 'failed', changes: GROUP },
    'warning',
  ],
  [
    'a rejected login, on a schedule',
    { check: 'authorization', severity: 'failed', isSchedule: true },
    'warning',
  ],
  ['an odd login', { check: 'authorization', severity: 'suspicious' }, 'warning'],
  ['an odd login, strict', { check: 'authorization', severity: 'suspicious', strictness: STRICT }, 'warning'],
  ['an unclear login', { check: 'authorization', severity: 'unknown' }, 'none'],
  ['an unclear login, strict', { check: 'authorization', severity: 'unknown', strictness: STRICT }, 'error'],
  [
    'a rejected login that stays, strict',
    { check: 'authorization', severity: 'failed', changes: GROUP, strictness: STRICT },
    'error',
  ],
  ['Harbor fails', { check: 'harbor', severity: 'failed', changes: GROUP }, 'error'],
  ['Harbor fails, in a dry run', { check: 'harbor', severity: 'failed', mode: 'dry-run' }, 'warning'],
  ['Harbor is unclear', { check: 'harbor', severity: 'unknown' }, 'none'],
  ['Harbor is unclear, strict', { check: 'harbor', severity: 'unknown', strictness: STRICT }, 'error'],
  ['an unusual document', { check: 'discovery', severity: 'unknown', code: 'provider-unknown' }, 'none'],
  [
    'an unusual document, strict',
    { check: 'discovery', severity: 'unknown', code: 'provider-unknown', strictness: STRICT },
    'error',
  ],
  ['no document', { check: 'discovery', severity: 'unknown', code: 'provider-unreachable' }, 'warning'],
  ['a rejected secret', { check: 'client', severity: 'failed', code: 'client-rejected' }, 'error'],
  [
    'a rejected secret, nothing is written',
    { check: 'client', severity: 'failed', code: 'client-rejected', operation: 'none' },
    'warning',
  ],
])('says how serious it is: %s', (_, given, level) => {
  expect(levelOf(given)).toBe(level);
});

test('makes a finding of what a check found: its own fix, or that of the code', () => {
  const problem = { severity: 'failed', what: text`What.`, key: 'provider.scope' } as const;
  const draft = { operation: 'update', changes: SCOPE } as const;
  const facts = { strictness: STRICT, mode: 'apply', isSchedule: false } as const;
  const found = (more: Pick<CheckProblem, 'code' | 'fix'>) => {
    const checks = [
      { check: 'harbor', verdict: 'failed', detail: text`x`, problems: [{ ...problem, ...more }] } as const,
    ];
    return findingsOfChecks(checks, facts, draft).map(({ what, fix, ...rest }) => ({
      ...rest,
      text: `${plain(what)} ${plain(fix)}`,
    }));
  };
  expect(found({ code: 'login-client', fix: text`Its own.` })).toEqual([
    {
      level: 'error',
      code: 'login-client',
      fixedIn: 'unsure',
      key: 'provider.scope',
      text: 'What. Its own.',
    },
  ]);
  expect(found({ code: 'harbor-differs' })).toEqual([
    {
      level: 'error',
      code: 'harbor-differs',
      fixedIn: 'unsure',
      next: 'resend',
      key: 'provider.scope',
      text: "What. If the error persists, contact OVHcloud's support.",
    },
  ]);
});

test('leaves out the rejection of a client only if its redirect URI is rejected too', () => {
  const of = (check: CheckName, verdict: 'failed' | 'passed', codes: CheckProblem['code'][]) => ({
    check,
    verdict,
    detail: text`${check}`,
    problems: codes.map((code) => ({ severity: 'failed', code, what: text`x`, key: 'provider' }) as const),
  });
  const client = of('client', 'failed', ['client-rejected']);
  const uri = of('authorization', 'failed', ['login-client', 'login-redirect-uri']);
  const [kept, changed] = unlessRedirectUri([uri, client]);
  expect(kept).toBe(uri);
  expect(changed).toMatchObject({ check: 'client', verdict: 'unknown', problems: [] });
  expect(changed && plain(changed.detail)).toBe(
    "The provider rejects the redirect URI, so its response doesn't show whether the secret is right.",
  );
  expect(changed?.short && plain(changed.short)).toBe('the redirect URI is rejected');
  for (const same of [
    [of('authorization', 'failed', ['login-client']), client],
    [uri, of('client', 'passed', [])],
  ])
    expect(unlessRedirectUri(same)).toEqual(same);
});
