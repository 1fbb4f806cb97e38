import { printable } from '../lib/quote.js';
import type { Change } from '../model/registry.js';
import type { RegistryReport, Report } from '../model/report.js';
import { userName } from './alerts.js';
import { code, codeBlock } from './escape.js';
import { viewOf } from './words.js';

/** Returns the changed fields as a diff. An operation that starts from nothing has no lines with a minus. */
export function changesBlock({ changes, operation }: RegistryReport): string {
  const width = Math.max(...changes.map(({ field }) => field.length)) + 1;
  const line = (sign: string, field: string, value: Change['before']): string =>
    `${sign} ${`${field}:`.padEnd(width)} ${printable(String(value))}`;
  const isCreate = operation === 'create';
  const lines = changes.flatMap(({ field, before, after }) => [
    ...(isCreate || before === '' ? [] : [line('-', field, before)]),
    ...(after === '' || (isCreate && after === false) ? [] : [line('+', field, after)]),
  ]);
  return codeBlock('diff', lines.join('\n'));
}

/** Returns what the changes mean for people. */
export function effectSentences(registry: RegistryReport, report: Report): string[] {
  const { result, operation, changes } = registry;
  if (result !== 'planned' && result !== 'applied') return [];
  const isPlan = result === 'planned';
  const group = changes.find(({ field }) => field === 'adminGroup');
  return [
    ...(operation === 'update' ? [isPlan ? 'No user is deleted.' : 'No user was deleted.'] : []),
    ...(operation === 'update' && group !== undefined ? [groupSentence(group)] : []),
    ...secretSentences(registry, isPlan),
    ...adminSentences(registry, report),
  ];
}

function groupSentence({ before, after }: Change): string {
  const losers = before === '' ? '' : `members of ${code(String(before))} are no longer admins`;
  const winners =
    after === '' ? '' : `members of ${code(String(after))} are admins if the provider sends this group`;
  return `From their next login on, ${[losers, winners].filter((part) => part !== '').join(', and ')}.`;
}

function secretSentences({ operation, clientSecret, changes }: RegistryReport, isPlan: boolean): string[] {
  if (operation === 'delete') return [];
  if (clientSecret === 'missing') return ['This run has no client secret. The run that applies requires it.'];
  if (clientSecret === 'kept') {
    const overwrites = 'If the run that applies has one, it is sent and overwrites the previous one.';
    return [isPlan ? `This run has no client secret. ${overwrites}` : "The client secret wasn't sent."];
  }
  const sent = `The client secret ${isPlan ? 'will be' : 'was'} sent`;
  if (operation === 'create') return [`${sent}.`];
  return [
    `${sent}${changes.length > 0 ? ' too' : ''}. It ${isPlan ? 'overwrites' : 'overwrote'} the previous one.`,
  ];
}

/** Returns the pull requests that showed the plan which was applied, empty if there are none. */
export function reviewedSentence({ reviewedIn }: RegistryReport): string {
  const numbers = reviewedIn.map((number) => `#${number}`).join(', ');
  return numbers === '' ? '' : `The changes are as reviewed in ${numbers}.`;
}

/** Returns who is set as admin, and who isn't yet. */
export function adminSentences(
  { promotions, pendingAdmins, result, url }: RegistryReport,
  report: Report,
): string[] {
  const isDone = report.mode === 'apply' && (result === 'applied' || result === 'unchanged');
  const isPlanned = report.mode === 'dry-run' && result !== 'blocked';
  const act = viewOf(report) === 'merge' ? 'Merging sets' : 'An apply sets';
  const names = promotions.map(userName).join(', ');
  const sentences =
    promotions.length === 0
      ? []
      : isDone
        ? [`Set as admin: ${names}.`]
        : isPlanned
          ? [`${act} as admin: ${names}.`]
          : [];
  if (pendingAdmins.length > 0) {
    const who = pendingAdmins.map(code).join(', ');
    const place = /^https:\/\/[\w.:/-]+$/.test(url) ? `[the registry](${url})` : 'the registry';
    sentences.push(
      `Pending admins: ${who}. Each logs in to ${place} once.`,
      'The next run on the default branch then sets them as admin.',
    );
  }
  return sentences;
}
