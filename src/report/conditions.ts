import { callbackOf } from '../model/registry.js';
import type { Outcome, RegistryReport, Report } from '../model/report.js';
import { isEmpty, NO_TEXT, type Text, text, words } from '../model/text.js';
import { mainOf, viewOf } from '../model/trigger.js';
import { leavesNoAdmin, separatesUsers } from './effects.js';
import { docs, isWebAddress, logIn } from './sentences.js';

/** Something that must be right before a merge or an apply, and what happens if it isn't. */
export interface Condition {
  what: Text;
  otherwise: Text;
}

/** Returns what must be right before a merge or an apply, what deletes first. */
export function conditionsOf(outcome: Outcome, registry: RegistryReport, report: Report): Condition[] {
  if (outcome.kind !== 'planned') return [];
  const { operation, clientSecret, changes, clientSecretEnv, url } = registry;
  const users = outcome.deletes.length;
  const isUnsure = !isAccepted(registry);
  const group = changes.find(({ field }) => field === 'adminGroup')?.after;
  if (operation === 'delete') {
    const none = text`${logIn(url, 'Harbor')} shows no user that is still needed (*Administration*, *Users*)`;
    const start = words(viewOf(report.trigger) === 'merge' ? 'the merge' : 'the apply');
    return [
      condition(
        users > 0 ? text`nobody and nothing still needs these users${checklist('disabling.md')}` : none,
      ),
      condition(text`someone can generate the new credentials right after ${start}`),
    ];
  }
  const source =
    clientSecretEnv === undefined
      ? text`input \`oidc-client-secret\``
      : text`environment variable ${clientSecretEnv}`;
  const isLocal = report.trigger.kind === 'local';
  const run = isLocal ? text`the run that applies` : text`the run on ${mainOf(report.trigger)}`;
  const lost =
    clientSecret === 'missing'
      ? text`Without it, that run fails and writes nothing.`
      : text`Without it, logins may fail: OVHcloud doesn't document whether it keeps the live one.`;
  return [
    ...(users > 0
      ? [condition(text`nobody and nothing still needs these users${checklist('enabling.md')}`)]
      : []),
    ...(separatesUsers(registry) ? [condition(text`no user who exists needs to log in after that`)] : []),
    ...(operation === 'update' && leavesNoAdmin(registry)
      ? [condition(text`someone was set as admin earlier, or nobody needs to be one`)]
      : []),
    ...(clientSecret === 'sent' ? [] : [condition(text`${run} has the client secret (${source})`, lost)]),
    ...(isUnsure && url !== ''
      ? [condition(text`the provider knows the redirect URI ${callbackOf(url)}`)]
      : []),
    ...(operation === 'update' && group
      ? [condition(text`the right people are in the group ${String(group)}`)]
      : []),
  ];

  function checklist(page: string): Text {
    const link = docs('checklist', `${page}#before`, report);
    return report.origin.actionUrl === '' ? NO_TEXT : text` (${link})`;
  }
}

function condition(what: Text, otherwise: Text = NO_TEXT): Condition {
  return { what, otherwise };
}

/** Returns a condition as an item of a list. */
export function itemOf({ what, otherwise }: Condition): Text {
  return isEmpty(otherwise) ? what : text`${what}. ${otherwise}`;
}

/** Returns whether the provider accepts the redirect URI, or was asked about it without a need. */
function isAccepted({ checks, operation }: RegistryReport): boolean {
  const verdict = checks.find(({ check }) => check === 'authorization')?.verdict;
  return verdict === 'passed' || verdict === 'failed' || (verdict !== 'unknown' && operation !== 'create');
}

/** Returns the redirect URI to register, if it isn't known to be, and the next step doesn't name it. */
export function redirectUriOf({ kind }: Outcome, registry: RegistryReport): string | undefined {
  const { url, isAbsent } = registry;
  const isShown = kind !== 'planned' && !isAbsent && isWebAddress(url) && !isAccepted(registry);
  return isShown ? callbackOf(url) : undefined;
}
