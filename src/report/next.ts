import type { CheckName, Verdict } from '../model/checks.js';
import type { Code } from '../model/codes.js';
import { callbackOf } from '../model/registry.js';
import type { RegistryReport, Report } from '../model/report.js';
import { code, codeBlock } from './escape.js';
import { isFixedInFile, viewOf } from './words.js';

const LAST_RESORT = 'As a last resort, set `state: absent`, then generate new local credentials.';
const PUT_BACK = 'To roll back, put the live values below into the file';
const ROLLBACK = {
  create: 'To roll back, set `state: absent`, then generate new local credentials.',
  update: `${PUT_BACK}, set the client secret that belongs to them, and run again. ${LAST_RESORT}`,
  delete: `${PUT_BACK}, set their client secret and \`deleteUsers\`, and run again.`,
  none: LAST_RESORT,
};
const API_WORKS = "The OVHcloud API doesn't depend on OIDC, so this works while nobody can log in.";

/** Returns the one thing to do next for a registry (empty if there is none), and what helps to do it. */
export function nextStep(registry: RegistryReport, report: Report): { step: string; more: string } {
  switch (registry.result) {
    case 'planned':
      return plannedStep(registry, report);
    case 'blocked':
      return { step: blockedStep(registry, report), more: '' };
    case 'failed':
      return failedStep(registry, report);
    case 'unknown':
      return { step: 'check the settings and users of the registry, then run again', more: API_WORKS };
    case 'applied':
      return appliedStep(registry);
    default:
      return { step: unchangedStep(registry), more: '' };
  }
}

/** Returns the next step of a run that ended before any registry. */
export function stepWithoutRegistries({ findings, mode, origin }: Report): string {
  const first = findings.find(({ level }) => level === 'error')?.code;
  if (first === 'config')
    return mode === 'apply' ? 'fix the file, and push' : 'fix the file, and push a commit';
  if (first === 'input') return 'fix the inputs of the step in the workflow';
  return first === undefined ? '' : `fix what the error names, then ${jobLink(origin)}`;
}

/** Returns the link to start the same run again. */
function jobLink({ runUrl }: Report['origin']): string {
  return runUrl === '' ? 'run again' : `[re-run this job](${runUrl})`;
}

function hasCode({ findings }: RegistryReport, wanted: Code): boolean {
  return findings.some(({ code: found }) => found === wanted);
}

function plannedStep(registry: RegistryReport, report: Report) {
  const { operation, usersToDelete, changes } = registry;
  const view = viewOf(report);
  const act = view === 'merge' ? 'merge' : 'run the workflow on the default branch';
  if (view === 'drift') {
    const step = `${act} to restore the file's settings, or change the file`;
    const isLogin = changes.some(({ field }) => ['endpoint', 'clientId', 'scope'].includes(field));
    const more =
      isLogin || operation === 'create' ? 'That run first checks a login with the settings in the file.' : '';
    return { step, more };
  }
  if (hasCode(registry, 'secret-missing')) {
    const what = 'make sure that the run that applies has the client secret';
    return {
      step: `${what}, then ${act}`,
      more: 'This run had none. An apply without it fails and writes nothing.',
    };
  }
  if (usersToDelete.length > 0)
    return { step: `make sure that nobody and nothing needs these users, then ${act}`, more: '' };
  return { step: operation === 'create' ? act : `check the changes, then ${act}`, more: '' };
}

function blockedStep(registry: RegistryReport, { origin, mode }: Report): string {
  if (hasCode(registry, 'stale-commit')) return 're-run the job of the latest commit';
  const errors = registry.findings.filter(({ level }) => level === 'error');
  if (errors.every(({ code: found }) => found === 'users-exist'))
    return 'paste the line above into the file, and push a commit';
  if (isFixedInFile(registry))
    return mode === 'apply' ? 'fix the file, and push' : 'fix the file, and push a commit';
  return `fix what the errors name, then ${jobLink(origin)}. The file can stay as it is`;
}

function failedStep(registry: RegistryReport, { origin, mode }: Report) {
  const step = isFixedInFile(registry)
    ? 'fix the file, and push'
    : `fix what the errors name, then ${jobLink(origin)}`;
  const isBroken = registry.hasEffect || (mode === 'apply' && has(registry, 'harbor', 'failed'));
  return { step, more: isBroken ? `${API_WORKS} ${ROLLBACK[registry.operation]}` : '' };
}

function appliedStep({ operation, pendingAdmins, url }: RegistryReport) {
  if (operation === 'delete') {
    const step = 'generate new local credentials for the registry in the OVHcloud Control Panel';
    return { step, more: 'OVHcloud deleted every user, so nobody has a password now.' };
  }
  const place = /^https:\/\/[\w.:/-]+$/.test(url) ? `[log in](${url})` : 'log in';
  const again = pendingAdmins.length > 0 ? ', then run again to set the pending admins' : '';
  return { step: `${place} once to test the settings${again}`, more: '' };
}

function unchangedStep({ pendingAdmins, result }: RegistryReport): string {
  if (result === 'skipped') return 'let a maintainer run this from a branch of the repository';
  return pendingAdmins.length > 0 ? 'the pending admins log in once' : '';
}

function has({ checks }: RegistryReport, name: CheckName, wanted: Verdict): boolean {
  return checks.some(({ check, verdict }) => check === name && verdict === wanted);
}

/** Returns the redirect URI to register, where someone may have to register it. */
export function redirectUriBlock(registry: RegistryReport, { mode }: Report): string {
  const { operation, url } = registry;
  if (url === '' || operation === 'delete') return '';
  const isVerified = mode === 'apply' && has(registry, 'authorization', 'passed');
  const isNeeded =
    has(registry, 'authorization', 'unknown') ||
    has(registry, 'authorization', 'failed') ||
    (operation === 'create' && !isVerified);
  if (!isNeeded) return '';
  const state = has(registry, 'authorization', 'passed')
    ? 'The provider accepts this redirect URI'
    : 'Redirect URI to register at the provider';
  return `${state}:\n\n${codeBlock('text', callbackOf(url))}`;
}

/** Returns which registries are applied although others aren't. */
export function othersSentence(report: Report): string {
  const { registries, mode } = report;
  const planned = registries.filter(({ result }) => result === 'planned');
  const stuck = registries.filter(({ result }) => result === 'blocked' || result === 'failed');
  if (mode === 'apply' || planned.length === 0 || stuck.length === 0) return '';
  const names = (some: RegistryReport[]): string =>
    some
      .slice(0, 10)
      .map(({ name }) => code(name))
      .join(', ');
  const when = viewOf(report) === 'merge' ? 'on merge' : 'by an apply';
  const verb = planned.length === 1 ? 'is' : 'are';
  const negated = stuck.length === 1 ? "isn't" : "aren't";
  const what = `${names(planned)} ${verb} applied ${when} even while ${names(stuck)} ${negated}.`;
  return `${what} That run then fails.`;
}
