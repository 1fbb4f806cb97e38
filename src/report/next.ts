import type { CheckName, Verdict } from '../model/checks.js';
import { callbackOf } from '../model/registry.js';
import type { RegistryReport, Report } from '../model/report.js';
import { code, toMarkdown } from './escape.js';

const LAST_RESORT = 'As a last resort, set `state: absent`, then generate new local credentials.';
const RECOVERY = `To recover, fix the file and run again: the API doesn't depend on OIDC. ${LAST_RESORT}`;
const ROLLBACK = {
  create: 'To roll back, set `state: absent`, then generate new local credentials.',
  update: `To roll back, put the live values below into the file, set the client secret that belongs to them, and run again. ${LAST_RESORT}`,
  delete:
    'To roll back, put the live values below into the file, set their client secret and `deleteUsers`, and run again.',
  none: LAST_RESORT,
};
const API_WORKS = "The OVHcloud API doesn't depend on OIDC.";

/** Returns what to do next, and what a person must know for it. */
export function nextSteps(registry: RegistryReport, { mode }: Report): string[] {
  const { operation, result, url, written, notes, hasEffect } = registry;
  const steps: string[] = notes.map(toMarkdown);
  const next = (sentence: string): number => steps.push(`**Next**: ${toMarkdown(written)} ${sentence}`);
  if (result === 'blocked') next('Fix the errors marked ❌ above, then run again.');
  if (result === 'failed') {
    const isBroken = hasEffect || (mode === 'apply' && hasFailedLogin(registry));
    const rollback = isBroken ? ` ${ROLLBACK[operation]}` : '';
    next(`Fix the errors marked ❌ above, then run again. ${API_WORKS}${rollback}`);
  }
  if (result === 'unknown') next('Check the registry before you run again.');
  if (result === 'planned' && mode === 'dry-run') next('A push to the default branch applies this.');
  if (url !== '' && needsRedirectUri(registry, mode))
    steps.push(`Redirect URI to register at the provider: ${code(callbackOf(url))}`);
  if (result === 'applied' && operation === 'delete')
    steps.push('**Next**: generate new local credentials for the registry in the OVHcloud Control Panel.');
  if (result === 'applied' && operation !== 'delete') steps.push(`**Next**: test a login. ${RECOVERY}`);
  return steps;
}

function hasFailedLogin({ checks }: RegistryReport): boolean {
  return checks.some(({ check, verdict }) => check === 'harbor' && verdict === 'failed');
}

/** Returns whether someone may have to register the redirect URI. */
function needsRedirectUri({ operation, checks }: RegistryReport, mode: Report['mode']): boolean {
  if (operation === 'delete') return false;
  const has = (name: CheckName, wanted: Verdict): boolean =>
    checks.some(({ check, verdict }) => check === name && verdict === wanted);
  const isVerified = mode === 'apply' && has('authorization', 'passed');
  return has('authorization', 'unknown') || (operation === 'create' && !isVerified);
}
