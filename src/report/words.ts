import type { Code } from '../model/codes.js';
import type { RegistryReport, Report } from '../model/report.js';

/** How a report looks at a plan: what a merge will do, what drifted, or what an apply will do. */
export type View = 'merge' | 'drift' | 'apply';

/** Returns how the report of a dry run looks at its plans. */
export function viewOf({ origin }: Pick<Report, 'origin'>): View {
  if (origin.newerSha !== undefined) return 'apply'; // a merge would merge that commit
  if (origin.event === 'schedule') return 'drift';
  const isReview = origin.event.startsWith('pull_request') || origin.event === 'merge_group';
  return isReview && origin.appliesOnMerge ? 'merge' : 'apply';
}

/** Codes whose cause is a value in the config file. */
const IN_FILE: readonly Code[] = [
  'users-exist',
  'issuer-change',
  'ambiguous-admin',
  'issuer-mismatch',
  'no-such-registry',
];
/** Codes whose cause is outside the config file, so that the same job can succeed later. */
const ELSEWHERE: readonly Code[] = [
  'login-redirect-uri',
  'registry-status',
  'iam-enabled',
  'secret-missing',
  'stale-unknown',
  'live-changed',
];

/** Returns the first error of a registry, by which it is blocked or failed. */
export function firstError({ findings }: Pick<RegistryReport, 'findings'>) {
  return findings.find(({ level }) => level === 'error');
}

/** Returns where the errors of a registry can be fixed. `unsure`: perhaps in the file, perhaps elsewhere. */
export function placeOfFix({ findings }: Pick<RegistryReport, 'findings'>): 'file' | 'elsewhere' | 'unsure' {
  const codes = findings.filter(({ level }) => level === 'error').map(({ code }) => code);
  if (codes.length > 0 && codes.every((code) => IN_FILE.includes(code))) return 'file';
  return codes.length > 0 && codes.every((code) => ELSEWHERE.includes(code)) ? 'elsewhere' : 'unsure';
}

/** What blocks or fails a registry, in a few words. `{name}` is the registry. */
const REASONS: Partial<Record<Code, string>> = {
  'users-exist': "`deleteUsers` doesn't list every user of {name}",
  'users-changed': 'the users of {name} have changed',
  'users-count': 'OVHcloud counts other users of {name} than it lists',
  'issuer-change': 'the new `endpoint` of {name} separates its users from their accounts',
  'live-changed': 'the live settings of {name} have changed',
  'plan-changed': 'an apply to {name} would do more than was reviewed',
  'plan-unreviewed': 'no reviewed plan of {name} was found',
  'secret-missing': 'the client secret of {name} is missing',
  'stale-commit': 'this commit of the config file is outdated',
  'stale-unknown': 'could not check for newer commits',
  'registry-status': "the registry {name} can't be changed now",
  'iam-enabled': '{name} uses IAM, which excludes OIDC',
  'no-such-registry': "the registry {name} doesn't exist in this project",
  'no-admin': 'nobody would be an admin of {name}',
  'ambiguous-admin': 'an admin of {name} matches more than one user',
  'promotion-failed': 'could not set or confirm an admin of {name}',
  'not-ready': "{name} didn't become READY",
  'verification-failed': 'some fields of {name} are still different',
  'issuer-mismatch': "`endpoint` of {name} isn't the issuer",
  'client-rejected': 'the provider rejects the client of {name}',
  'provider-unreachable': 'the provider of {name} could not be reached',
  'login-redirect-uri': 'the provider rejects the redirect URI of {name}',
  'login-client': "the provider doesn't know the client of {name}",
  'login-scope': 'the provider rejects a scope of {name}',
  'login-flow': 'the provider rejects the way to log in to {name}',
  'login-unknown': 'could not tell whether a login to {name} works',
  'harbor-not-enabled': 'OIDC is off in the Harbor of {name}',
  'harbor-not-disabled': 'OIDC is still on in the Harbor of {name}',
  'harbor-differs': 'the Harbor of {name} uses other settings',
  'harbor-provider': "the Harbor of {name} can't start a login",
  'harbor-unknown': 'could not check a login to {name}',
  cancelled: 'the run was canceled',
  'api-error': 'a call to the OVHcloud API failed for {name}',
  interrupted: 'the run ended early',
  internal: 'a bug in the action',
  'provider-not-found': 'the endpoint of {name} is no OpenID provider',
  'provider-not-oidc': 'the endpoint of {name} is no OpenID provider',
  'provider-incomplete': "the provider's document for {name} lacks values",
  'provider-field': "Harbor rejects the provider's document for {name}",
  'provider-keys': "Harbor can't use the keys of the provider of {name}",
  'provider-algorithm': 'the provider of {name} has no key for its tokens',
};

/** Returns what blocks or fails a registry, in a few words. */
export function reasonOf(registry: RegistryReport, name: string): string {
  const code = firstError(registry)?.code;
  const reason = (code !== undefined && REASONS[code]) || '{name} has errors';
  return reason.replace('{name}', () => name);
}

/** Returns a name with the reason why the whole run ended, without a registry. */
export function runReason(code: Code): string {
  return (REASONS[code] ?? 'an error').replace(/ (of|for|to) \{name\}/, '').replace('{name}', 'a registry');
}

/** Returns the outcome of one registry in a few words, for the table of several and for the log. */
export function outcome(registry: Pick<RegistryReport, 'operation' | 'result' | 'hasEffect'>): string {
  const { operation, result, hasEffect } = registry;
  const will = {
    create: 'enables OIDC',
    update: 'updates',
    delete: 'disables OIDC',
    none: 'changes nothing',
  };
  const past = { create: 'OIDC enabled', update: 'updated', delete: 'OIDC disabled', none: 'unchanged' };
  switch (result) {
    case 'planned':
      return will[operation];
    case 'applied':
      return past[operation];
    case 'failed':
      return hasEffect ? `${past[operation]}, then failed` : 'failed';
    case 'unknown':
      return 'unknown whether it was written';
    case 'skipped':
      return 'not compared';
    default:
      return result;
  }
}
