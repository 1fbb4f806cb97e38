import type { CheckName, Verdict } from '../model/checks.js';
import type { Code } from '../model/codes.js';
import type { RegistryReport, Report } from '../model/report.js';
import { isFirstLetter } from '../model/users.js';
import { applyingAct, fixFile, jobLink, pushAct, resend } from './acts.js';
import { toMarkdown } from './escape.js';
import { shortList } from './headline.js';
import { healthProblems } from './health.js';
import { placeOfFix, viewOf } from './words.js';

const TURN_OFF =
  'set `state: absent` and list the users in `deleteUsers`, push, then generate new local credentials';
const LAST_RESORT = `As a last resort, ${TURN_OFF}.`;
const PUT_BACK = 'To roll back, put the live values below into the file';
const ROLLBACK = {
  create: `To roll back, ${TURN_OFF}.`,
  update: `${PUT_BACK}, set the client secret that belongs to them, and push. ${LAST_RESORT}`,
  delete: `${PUT_BACK}, set their client secret, list the users in \`deleteUsers\`, and push.`,
  none: LAST_RESORT,
};
/** Length of a `deleteUsers` line that a comment may have to omit. */
const MAX_PASTE_CHARACTERS = 30_000;
const AWAIT_NEWEST = 'wait for the report on the newest commit';
const RUN_MANUALLY = 'run the workflow manually on the default branch';
const API_WORKS = "The OVHcloud API doesn't depend on OIDC, so this works while nobody can log in.";

/** Returns the one thing to do next for a registry (empty if there is none), and what helps to do it. */
export function nextStep(registry: RegistryReport, report: Report): { step: string; more: string } {
  if (report.origin.newerSha !== undefined) return { step: AWAIT_NEWEST, more: '' };
  switch (registry.result) {
    case 'planned':
      return plannedStep(registry, report);
    case 'blocked':
      return { step: blockedStep(registry, report), more: '' };
    case 'failed':
      return failedStep(registry, report);
    case 'unknown':
      return unknownStep(registry, report);
    case 'applied':
      return appliedStep(registry);
    default:
      return { step: unchangedStep(registry, report), more: '' };
  }
}

/** Returns the next step of a run that ended before any registry. */
export function stepWithoutRegistries({ findings, origin }: Report): string {
  const codes = findings.filter(({ level }) => level === 'error').map(({ code }) => code);
  const [first] = codes;
  if (origin.newerSha !== undefined) return AWAIT_NEWEST;
  if (codes.includes('input') && codes.includes('config'))
    return `fix the inputs and secrets, and the file, then ${pushAct(origin)}`;
  if (first === 'config') return fixFile(origin);
  if (first === 'input') return 'fix the inputs and secrets that the errors name, then run again';
  if (first === 'cancelled' || first === 'interrupted') return jobLink(origin);
  return first === undefined ? '' : `fix what the error names, then ${jobLink(origin)}`;
}

/** Returns whether a finding has a code. */
export function hasCode({ findings }: Pick<RegistryReport, 'findings'>, wanted: Code): boolean {
  return findings.some(({ code: found }) => found === wanted);
}

function plannedStep(registry: RegistryReport, report: Report) {
  const { operation, usersToDelete, changes } = registry;
  const view = viewOf(report);
  const act = applyingAct(report);
  if (view === 'drift') {
    const step = `${act} to restore the file's settings, or change the file`;
    const isLogin = changes.some(({ field }) => ['endpoint', 'clientId', 'scope'].includes(field));
    const more =
      isLogin || operation === 'create' ? 'That run first checks a login with the settings in the file.' : '';
    return { step, more };
  }
  if (registry.clientSecret === 'missing') {
    const what = 'make sure that the run that applies has the client secret';
    return {
      step: `${what}, then ${act}`,
      more: 'This run had none. An apply without it fails and writes nothing.',
    };
  }
  if (usersToDelete.length > 0)
    return { step: `make sure that nobody and nothing needs these users, then ${act}`, more: '' };
  return { step: operation === 'update' ? `check the changes, then ${act}` : act, more: '' };
}

function blockedStep(registry: RegistryReport, report: Report): string {
  if (hasCode(registry, 'stale-commit')) return 're-run the job of the latest commit';
  const errors = registry.findings.filter(({ level }) => level === 'error');
  if (hasCode(registry, 'plan-unreviewed'))
    return `check the changes. If they are right, ${RUN_MANUALLY}, or re-run the job if only GitHub was late`;
  if (errors.some(({ code: found }) => found === 'plan-changed'))
    return `check the changes. If they are right, ${RUN_MANUALLY}, or open a new pull request`;
  if (errors.every(({ code: found }) => found === 'users-exist')) {
    return `${listingAct(registry, report)}, and ${pushAct(report.origin)}`;
  }
  return fixStep(registry, report);
}

/** Returns how to list the users that a change deletes. A very long line fits only into the job summary. */
function listingAct({ usersToDelete }: RegistryReport, { origin }: Report): string {
  if (usersToDelete.some(({ user }) => isFirstLetter(user))) return 'list the users in `deleteUsers`';
  const characters = usersToDelete.reduce((sum, { user }) => sum + user.length + 4, 0);
  const place = characters > MAX_PASTE_CHARACTERS && origin.event !== '' ? ' of the job summary' : '';
  return `paste the \`deleteUsers\` line${place} into the file`;
}

/** Returns where to fix errors, and what to start after that. */
function fixStep(registry: RegistryReport, { origin }: Report): string {
  const fix = 'fix what the errors name';
  switch (placeOfFix(registry)) {
    case 'file':
      return fixFile(origin);
    case 'elsewhere':
      return `${fix}, then ${jobLink(origin)}. The file can stay as it is`;
    case 'unsure':
      return origin.event === ''
        ? `${fix}, and run again`
        : `${fix}. If that changes the file, push a commit. Else ${jobLink(origin)}`;
  }
}

function failedStep(registry: RegistryReport, report: Report) {
  const hasEnded = [registry, report].some((one) => hasCode(one, 'cancelled') || hasCode(one, 'interrupted'));
  const step = hasEnded
    ? jobLink(report.origin)
    : asksToResend(registry)
      ? resend(report.origin)
      : fixStep(registry, report);
  const errors = registry.findings.filter(({ level }) => level === 'error');
  const isWritten = registry.hasEffect && errors.some(({ code: found }) => found !== 'promotion-failed');
  const isBroken = isWritten || (report.mode === 'apply' && has(registry, 'harbor', 'failed'));
  return { step, more: isBroken ? `${API_WORKS} ${ROLLBACK[registry.operation]}` : '' };
}

/** Returns whether the fix is to send settings again that are live: a re-run would find nothing to write. */
function asksToResend({ findings }: RegistryReport): boolean {
  return findings.some(
    ({ level, code: found, message }) =>
      level === 'error' &&
      (found === 'harbor-differs' || found === 'not-ready') &&
      message.includes('`rotate-client-secret: true`'),
  );
}

function unknownStep({ operation, clientSecret }: RegistryReport, { origin }: Report) {
  const step = `check the settings and users of the registry, then ${jobLink(origin)}`;
  const secret =
    operation === 'update' && clientSecret === 'sent'
      ? ' If that run finds no change, the client secret is the only one that may be missing. ' +
        'To send it again, set `rotate-client-secret: true`.'
      : '';
  return { step, more: `${API_WORKS}${secret}` };
}

function appliedStep({ operation, pendingAdmins, deleted, url }: RegistryReport) {
  if (operation === 'delete') {
    const step = 'generate new local credentials for the registry in the OVHcloud Control Panel';
    const everyone = 'OVHcloud deleted every user, so nobody has a password now.';
    return { step, more: deleted.length > 0 ? everyone : '' };
  }
  const place = /^https:\/\/[\w.:/-]+$/.test(url) ? `[log in](${url})` : 'log in';
  const again = pendingAdmins.length > 0 ? ', then run again to set the pending admins' : '';
  return { step: `${place} once to test the settings${again}`, more: '' };
}

function unchangedStep(registry: RegistryReport, report: Report): string {
  const { pendingAdmins, promotions, result } = registry;
  if (result === 'skipped') return 'let a maintainer run this from a branch of the repository';
  if (healthProblems(registry).length > 0) return 'fix what the warnings name';
  if (promotions.length > 0 && report.mode === 'dry-run')
    return `check the admins, then ${applyingAct(report)}`;
  return pendingAdmins.length > 0 ? 'the pending admins log in once' : '';
}

/** Returns whether a check has a verdict. */
export function has({ checks }: RegistryReport, name: CheckName, wanted: Verdict): boolean {
  return checks.some(({ check, verdict }) => check === name && verdict === wanted);
}

/** Returns which registries are applied although others aren't. */
export function othersSentence(report: Report): string {
  const { registries, mode } = report;
  const planned = registries.filter(({ result }) => result === 'planned');
  const stuck = registries.filter(({ result }) => result === 'blocked' || result === 'failed');
  if (mode === 'apply' || planned.length === 0 || stuck.length === 0) return '';
  const when = viewOf(report) === 'merge' ? 'on merge' : 'by an apply';
  const verb = planned.length === 1 ? 'is' : 'are';
  const negated = stuck.length === 1 ? "isn't" : "aren't";
  const what = toMarkdown(
    `${shortList(planned)} ${verb} applied ${when} even while ${shortList(stuck)} ${negated}.`,
  );
  return `${what} That run then fails.`;
}
