import type { Finding } from '../model/findings.js';
import { errorsOf, isFailed, losersOf, type RegistryReport, type Report } from '../model/report.js';
import { registryKey } from '../model/reviewed.js';
import { count, isEmpty, joined, NO_TEXT, type Text, text, words } from '../model/text.js';
import { viewOf } from '../model/trigger.js';
import { cautionBlocks, type Shown } from './boxes.js';
import { conditionsOf, itemOf } from './conditions.js';
import { type Block, KEEP } from './fit.js';
import { foldedBlocks } from './folded.js';
import { findingBlocks } from './found.js';
import {
  checklistStep,
  conditionStep,
  errorStep,
  fixesOf,
  type Next,
  nextOf,
  othersSentence,
} from './next.js';
import { checkBlocks, isOutdated, nextBlocks, OUTDATED, registryBlocks, stateBlocks } from './registry.js';
import { lineOf, push, titleOf } from './sentences.js';

/** Returns what is about several registries: one red box, one list of steps, one table, then each of them. */
export function severalPage(all: readonly Shown[], report: Report): Block[] {
  const order = [...all].sort((one, other) => rankOf(one) - rankOf(other));
  const loud = order.filter((one) => !isQuiet(one) && hasContent(one.registry));
  return [
    ...cautionBlocks(order, report),
    ...nextBlocks(isOutdated(report) ? OUTDATED : nextOfSeveral(order, report)),
    ...overview(order, report),
    ...loud.flatMap((one) => sectionOf(one, report)),
    ...checkSection(all, report),
    ...loud.flatMap(({ outcome, registry }) => foldedBlocks(outcome, registry, report)),
  ];
}

function sectionOf(one: Shown, report: Report): Block[] {
  const { registry, outcome } = one;
  const title = lineOf(titleOf(outcome, registry, report));
  const heading = text`${words(signOf(one, report))} ${title}`;
  return [
    { is: 'heading', keep: KEEP.findings, text: heading, anchor: anchorOf(registry, report) },
    ...findingBlocks(registry.findings, 'error', report),
    ...stateBlocks(one, report),
    ...pasteBlocks(one, report),
    ...reviewedBlocks(registry),
    ...registryBlocks(one, report),
  ];
}

/** Returns where the plan of one of several registries was reviewed. */
function reviewedBlocks({ reviewedIn }: RegistryReport): Block[] {
  if (reviewedIn.length === 0) return [];
  const numbers = words(reviewedIn.map((number) => `#${number}`).join(', '));
  return [{ is: 'paragraph', keep: KEEP.changes, text: text`The changes are as reviewed in ${numbers}.` }];
}

/** Returns the line to paste of one of several registries, whose step is in the list of all. */
function pasteBlocks({ outcome, registry }: Shown, report: Report): Block[] {
  const { copy } = nextOf(outcome, registry, report) ?? {};
  return copy === undefined
    ? []
    : [{ is: 'code', keep: KEEP.findings, language: copy.language, lines: [copy.line] }];
}

/** Returns the place of a registry: what deletes first, then what is broken, then changes. */
function rankOf({ outcome, registry }: Shown): number {
  if (outcome.kind === 'unknown') return 0;
  if (losersOf(outcome, registry).length > 0) return 1;
  if (isFailed(registry)) return 2;
  return outcome.kind === 'unchanged' || outcome.kind === 'skipped' ? 4 : 3;
}

/** Returns whether there is more to say about a registry than its row in the table. */
function hasContent({
  findings,
  changes,
  promotions,
  pendingAdmins,
  notes,
  attempts,
}: RegistryReport): boolean {
  const lists = [findings, changes, promotions, pendingAdmins, notes, attempts];
  return lists.some(({ length }) => length > 0);
}

/** Returns whether there is nothing to say about a registry. */
function isQuiet({ outcome, registry }: Shown): boolean {
  const { findings, promotions, pendingAdmins } = registry;
  return outcome.kind === 'unchanged' && findings.length + promotions.length + pendingAdmins.length === 0;
}

function signOf({ outcome, registry }: Shown, { mode }: Report): string {
  if (losersOf(outcome, registry).length > 0) return '🔴';
  if (isFailed(registry)) return '❌';
  if (outcome.kind === 'planned') return '🟡';
  if (outcome.kind === 'applied') return '✅';
  if (outcome.kind === 'unchanged' && outcome.health.length > 0) return '⚠️';
  return registry.promotions.length === 0 ? '⚪' : mode === 'apply' ? '✅' : '🟡';
}

/** Returns the anchor of a registry's section, unique on its page. GitHub adds the prefix `user-content-`. */
function anchorOf(registry: RegistryReport, { unit }: Report): string {
  return `ovh-registry-${unit.slice(0, 8)}-${registryKey(registry)}`;
}

/** Returns the table of the registries. Those that stay as they are share one row. */
function overview(all: readonly Shown[], report: Report): Block[] {
  const rows = all
    .filter((one) => !isQuiet(one))
    .map((one) => {
      const { registry, outcome } = one;
      const users = losersOf(outcome, registry).length;
      const deletes = users === 0 ? NO_TEXT : count(users, 'user');
      const arrow = { label: words('↓'), href: `#user-content-${anchorOf(registry, report)}` };
      const link = hasContent(registry) ? text` ${arrow}` : NO_TEXT;
      const { row } = titleOf(outcome, registry, report);
      return [text`${words(signOf(one, report))} ${registry.name}${link}`, deletes, row];
    });
  const quiet = all.filter(isQuiet).map(({ registry }) => text`${registry.name}`);
  const last =
    quiet.length === 0 ? [] : [[text`⚪ ${joined(quiet, ', ')}`, NO_TEXT, text`nothing: equal to the file`]];
  const now =
    report.mode === 'apply' ? 'now' : viewOf(report.trigger) === 'merge' ? 'on merge' : 'on an apply';
  const head = [text`registry`, text`deletes`, words(now)];
  return [{ is: 'table', keep: KEEP.overview, head, rows: [...rows, ...last] }];
}

/** Returns one list of what several registries need, what deletes first. */
function nextOfSeveral(all: readonly Shown[], report: Report): Next | undefined {
  const isDrift = viewOf(report.trigger) === 'drift';
  const planned = all.filter(({ outcome }) => outcome.kind === 'planned' && !isDrift);
  const conditions = planned.flatMap(({ outcome, registry }) =>
    conditionsOf(outcome, registry, report).map((one) => ({ name: registry.name, what: itemOf(one) })),
  );
  const shared = errorsOf(report);
  const ofRun = shared.length === 0 ? [] : [{ name: '', what: sentenceOf(errorStep(shared, report)) }];
  // What a push of the file would make outdated comes first.
  const isBroken = ({ registry }: Shown): number => (errorsOf(registry).length > 0 ? 0 : 1);
  const steps = all
    .filter((one) => hasStep(one, isDrift))
    .sort((one, other) => isBroken(one) - isBroken(other))
    .flatMap((one) => stepOf(one, report));
  const isMixed = conditions.length > 0 && steps.length > 0;
  const items = named([...ofRun, ...conditions, ...(isMixed ? [] : steps)]);
  if (items.length === 0) {
    const isQuietDryRun =
      report.mode === 'dry-run' && all.every(({ outcome }) => outcome.kind === 'unchanged');
    if (planned.length > 0 || (isQuietDryRun && viewOf(report.trigger) === 'merge'))
      return conditionStep([], report);
    const [first] = all;
    return first?.outcome.kind === 'skipped' ? nextOf(first.outcome, first.registry, report) : undefined;
  }
  const [only] = items;
  const ways = isMixed ? named(steps).map((step) => text`For ${step}`) : [];
  const after = joined([...ways, othersSentence(report)]);
  const more = isEmpty(after) ? {} : { after };
  if (conditions.length === 0 && items.length === 1 && only !== undefined) return { says: only, ...more };
  const merge =
    viewOf(report.trigger) === 'merge' ? text`before you merge, make sure that` : text`make sure that`;
  const says = conditions.length === 0 ? text`one step for each:` : merge;
  return { says, items, isOrdered: true, ...more };
}

/** Returns whether one of several registries needs a step of its own. */
function hasStep({ outcome, registry }: Shown, isDrift: boolean): boolean {
  const isHealthy = outcome.kind !== 'unchanged' || outcome.health.length === 0;
  return (
    errorsOf(registry).length > 0 ||
    outcome.kind === 'applied' ||
    !isHealthy ||
    (isDrift && outcome.kind === 'planned')
  );
}

/** Returns the step for one of several registries as one text. Its line to paste is in its section. */
function stepOf({ outcome, registry }: Shown, report: Report): { name: string; what: Text }[] {
  const { name } = registry;
  const errors = errorsOf(registry);
  if (pastes(registry) !== undefined) {
    const list = text`list the users in \`deleteUsers\`, as below, and ${push(report)}.`;
    const rest = errors.filter(({ code }) => code !== 'users-exist');
    return [{ name, what: joined([checklistStep(registry, report), list, ...fixesOf(rest, report)]) }];
  }
  const next = errors.length > 0 ? errorStep(errors, report) : nextOf(outcome, registry, report);
  return next === undefined ? [] : [{ name, what: sentenceOf(next) }];
}

function sentenceOf({ says, items = [], after = NO_TEXT }: Next): Text {
  return joined([says, ...items, after]);
}

function pastes({ findings }: RegistryReport): Finding | undefined {
  return findings.find(({ code }) => code === 'users-exist');
}

/** Number of registries that a step names. */
const MAX_NAMES = 10;

function shortened(names: readonly Text[]): Text {
  const more = names.length - MAX_NAMES;
  const first = joined(names.slice(0, MAX_NAMES), ', ');
  return more > 0 ? text`${first} and ${more} more` : first;
}

/** Returns each item once, after the names of the registries that need it. */
function named(items: readonly { name: string; what: Text }[]): Text[] {
  const byWhat = new Map<string, { what: Text; names: Text[] }>();
  for (const { name, what } of items) {
    const key = JSON.stringify(what);
    const known = byWhat.get(key) ?? { what, names: [] };
    known.names.push(name === '' ? NO_TEXT : text`${name}`);
    byWhat.set(key, known);
  }
  return [...byWhat.values()].map(({ what, names }) =>
    names.every(isEmpty) ? what : text`${shortened(names)}: ${what}`,
  );
}

function checkSection(all: readonly Shown[], report: Report): Block[] {
  const blocks = checkBlocks(
    all.map(({ registry }) => registry),
    report,
  );
  return blocks.length === 0 ? [] : [{ is: 'heading', keep: KEEP.changes, text: text`Checks` }, ...blocks];
}
