import type { Outcome, RegistryReport, Report } from '../model/report.js';
import { isEmpty, joined, NO_TEXT, type Text, text } from '../model/text.js';
import { viewOf } from '../model/trigger.js';
import { cautionBlocks, type Shown } from './boxes.js';
import { redirectUriOf } from './conditions.js';
import { accessOf, adminsOf, isNextAdmins, undoOf } from './effects.js';
import { type Block, KEEP } from './fit.js';
import { changesLines, foldedBlocks, settingsTable } from './folded.js';
import { checkLines, findingBlocks } from './found.js';
import { type Next, nextOf } from './next.js';

/** Returns what is about the only registry of a report. */
export function onePage(one: Shown, report: Report): Block[] {
  const { registry, outcome } = one;
  return [
    ...findingBlocks(registry.findings, 'error', report),
    ...stateBlocks(one, report),
    ...cautionBlocks([one], report),
    ...nextBlocks(isOutdated(report) ? OUTDATED : nextOf(outcome, registry, report)),
    ...registryBlocks(one, report),
    ...checkBlocks([registry], report),
    ...foldedBlocks(outcome, registry, report),
  ];
}

export const OUTDATED: Next = { says: text`wait for the report on the newest commit.` };

/** Returns whether the report is about a commit that isn't the newest one any more. */
export function isOutdated({ trigger }: Report): boolean {
  return trigger.newerSha !== undefined;
}

/** Returns what a title needs as an explanation, without an error. */
export function stateBlocks({ outcome, registry }: Shown, report: Report): Block[] {
  const { before, notes, findings, usersToDelete, checks } = registry;
  const unusual = checks.find(({ check, verdict }) => check === 'discovery' && verdict === 'unknown');
  const isEqual = outcome.kind === 'unchanged' && before !== undefined;
  const equal =
    report.mode === 'dry-run' ? text`The registry has the settings in the file already.` : NO_TEXT;
  const secret = text`The client secret can't be compared, because the API never returns it.`;
  const isHidden = usersToDelete.some(({ hidden }) => hidden);
  const hidden = text`This repository is public, so this report shows no names: ${joined(
    usersToDelete.map((user) => text`${user}`),
    ' · ',
  )}. Harbor has them under *Administration*, *Users*.`;
  return [
    ...(isHidden && findings.some(({ code }) => code === 'users-exist') ? [hidden] : []),
    ...(isEqual ? [joined([equal, secret])] : []),
    ...(unusual === undefined ? [] : [unusual.detail]),
    ...notes,
  ].map((note) => ({ is: 'paragraph', keep: KEEP.findings, text: note }));
}

/** Returns the changes of a registry, what they mean for people, and how to undo them. */
export function registryBlocks({ outcome, registry }: Shown, report: Report): Block[] {
  const uri = redirectUriOf(outcome, registry);
  const labeled = (label: string, content: Text): Block[] =>
    isEmpty(content) ? [] : [{ is: 'paragraph', keep: KEEP.changes, label, text: content }];
  return [
    ...(uri === undefined
      ? []
      : [
          {
            is: 'paragraph',
            keep: KEEP.findings,
            text: text`Redirect URI to register at the client, without any change:`,
          } as const,
          { is: 'code', keep: KEEP.findings, language: 'text', lines: [uri] } as const,
        ]),
    ...changeBlocks(outcome, registry, report),
    ...labeled('Access', accessOf(outcome, registry, report)),
    ...labeled(
      isNextAdmins(outcome, registry) ? 'Admins until then' : 'Admins',
      adminsOf(outcome, registry, report),
    ),
    ...findingBlocks(registry.findings, 'warning', report),
    ...labeled('Undo', undoOf(outcome, registry, report)),
  ];
}

/** Returns the changed fields: a diff, or a table if the sides must be named. */
function changeBlocks(outcome: Outcome, registry: RegistryReport, report: Report): Block[] {
  const { changes, operation, unseen } = registry;
  const { kind } = outcome;
  const isFolded = operation === 'create' && kind !== 'planned';
  if (changes.length === 0 || isFolded) return [];
  const isDrift = kind === 'planned' && viewOf(report.trigger) === 'drift';
  if (operation === 'update' && (isDrift || unseen !== undefined)) return [settingsTable(registry, report)];
  const label =
    kind === 'planned' || kind === 'applied'
      ? NO_TEXT
      : kind === 'unknown' || (kind === 'stopped' && outcome.wrote !== 'none')
        ? text`What was sent:`
        : report.mode === 'apply'
          ? text`What was not written:`
          : text`The change that waits for it:`;
  return [
    ...(isEmpty(label) ? [] : [{ is: 'paragraph', keep: KEEP.changes, text: label } as const]),
    { is: 'code', keep: KEEP.changes, language: 'diff', lines: changesLines(registry) },
  ];
}

/** Number of steps that are never omitted. */
const MAX_STEPS = 20;

/** Returns the next step and what belongs to it. */
export function nextBlocks(next: Next | undefined): Block[] {
  if (next === undefined) return [];
  const { says, items = [], isOrdered = false, copy, after = NO_TEXT } = next;
  const lists: Block[] = [];
  for (let from = 0; from < items.length; from += MAX_STEPS) {
    const keep = from === 0 ? KEEP.always : KEEP.findings;
    lists.push({ is: 'list', keep, items: items.slice(from, from + MAX_STEPS), isOrdered, from });
  }
  return [
    { is: 'paragraph', keep: KEEP.always, label: 'Next', text: says },
    ...lists,
    ...(copy === undefined
      ? []
      : [{ is: 'code', keep: KEEP.findings, language: copy.language, lines: [copy.line] } as const]),
    ...(isEmpty(after) ? [] : [{ is: 'paragraph', keep: KEEP.always, text: after } as const]),
  ];
}

/** Returns what was checked, one line for each verdict. */
export function checkBlocks(registries: readonly RegistryReport[], report: Report): Block[] {
  const items = checkLines(registries, report);
  return items.length === 0 ? [] : [{ is: 'list', keep: KEEP.changes, items }];
}
