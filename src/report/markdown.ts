import { count } from '../lib/quote.js';
import type { RegistryReport, Report } from '../model/report.js';
import { registryKey } from '../model/unit.js';
import { deletionBlocks, findingBlocks, pasteBlocks } from './alerts.js';
import { adminSentences, changesBlock, effectSentences, reviewedSentence } from './changes.js';
import { checksLine } from './checks.js';
import { detailBlocks, details } from './details.js';
import { code, tableCell, toMarkdown } from './escape.js';
import { exportBlocks } from './exported.js';
import { type Limit, PRIORITY, type Section, truncateToLimit } from './fit.js';
import { footer } from './footer.js';
import { headline, titleOf } from './headline.js';
import { nextStep, othersSentence, stepWithoutRegistries } from './next.js';
import { redirectUriBlock } from './redirect-uri.js';
import { deletedIn } from './several.js';
import { outcome } from './words.js';

/**
 * Returns the report as Markdown, for the job summary and the comment. Its first line is the result, its last
 * one has mode and reason.
 */
export function renderReport(report: Report, limit: Limit): string {
  const several = report.registries.length > 1;
  const order = [...report.registries].sort((one, other) => rank(one) - rank(other));
  const sections: Section[] = [
    { priority: PRIORITY.always, text: `### ${toMarkdown(headline(report))}` },
    ...findingBlocks(report.findings),
    ...report.notes.map((note) => ({ priority: PRIORITY.findings, text: toMarkdown(note) })),
    ...exportBlocks(report),
    ...deletionBlocks(report),
    ...(several ? overviewBlocks(order, report) : []),
    ...(several ? nextBlocks(order, report) : []),
    ...order.flatMap((registry) => (several && isQuiet(registry) ? [] : registryBlocks(registry, report))),
    ...(report.registries.length > 0 || report.exported !== undefined ? [] : endBlocks(report)),
    { priority: PRIORITY.always, text: footer(report) },
  ];
  return truncateToLimit(sections, limit);
}

const RANKS = { unknown: 0, failed: 1, blocked: 2, planned: 4, applied: 4, skipped: 6, unchanged: 7 };

/** Returns the place of a registry: the worst first, then those that lose users. */
function rank(registry: RegistryReport): number {
  const { result } = registry;
  if (result === 'unchanged' && !isQuiet(registry)) return RANKS.skipped;
  return (result === 'planned' || result === 'applied') && deletedIn(registry) > 0 ? 3 : RANKS[result];
}

/** Returns whether there is nothing to say about a registry. */
function isQuiet({ result, findings, promotions, pendingAdmins }: RegistryReport): boolean {
  return result === 'unchanged' && findings.length + promotions.length + pendingAdmins.length === 0;
}

const SIGN = {
  failed: '❌',
  unknown: '❌',
  blocked: '❌',
  planned: '🟡',
  applied: '✅',
  skipped: '⚪',
  unchanged: '⚪',
};

/** Returns a table of the registries with changes or findings, and the folded names of the others. */
function overviewBlocks(registries: readonly RegistryReport[], report: Report): Section[] {
  const loud = registries.filter((registry) => !isQuiet(registry));
  const quiet = registries.filter(isQuiet);
  const rows = loud.map((registry) => {
    const link = `[↓](#user-content-${anchorOf(registry, report)}) ${tableCell(registry.name)}`;
    const deleted = deletedIn(registry) === 0 ? '' : `**${count(deletedIn(registry), 'user')}**`;
    const fields = registry.changes.length || '';
    return `| ${signOf(registry, report)} | ${link} | ${outcome(registry)} | ${fields} | ${deleted} |`;
  });
  const table = ['| | registry | result | fields | deletes |', '| --- | --- | --- | ---: | ---: |', ...rows];
  const names = quiet.map(({ name }) => code(name)).join(', ');
  const checks = [...new Set(quiet.map((registry) => checksLine(registry)))].join('\n\n');
  const title = `${count(quiet.length, 'registry', 'registries')} unchanged`;
  return [
    ...(rows.length > 0 ? [{ priority: PRIORITY.overview, text: table.join('\n') }] : []),
    ...(quiet.length > 0
      ? [{ priority: PRIORITY.done, text: details(title, `${names}\n\n${checks}`.trim()) }]
      : []),
  ];
}

/** Returns the anchor of a registry's section, unique on its page. GitHub adds the prefix `user-content-`. */
function anchorOf(registry: RegistryReport, { unit }: Report): string {
  return `ovh-registry-${unit.slice(0, 8)}-${registryKey(registry)}`;
}

/** Returns the next step of a run that ended before any registry. */
function endBlocks(report: Report): Section[] {
  const step = stepWithoutRegistries(report);
  return step === '' ? [] : [{ priority: PRIORITY.always, text: `**Next: ${step}.**` }];
}

/** Returns the next step of the worst registry, and what happens to the others. */
function nextBlocks(order: readonly RegistryReport[], report: Report): Section[] {
  const [worst] = order;
  const { step, more } = worst === undefined ? { step: '', more: '' } : nextStep(worst, report);
  if (worst === undefined || step === '') return [];
  const texts = [
    `**Next for ${code(worst.name)}: ${step}.**`,
    more,
    othersSentence({ ...report, registries: [...order] }),
  ];
  return [{ priority: PRIORITY.always, text: texts.filter((text) => text !== '').join(' ') }];
}

function registryBlocks(registry: RegistryReport, report: Report): Section[] {
  const several = report.registries.length > 1;
  const text = (priority: number, content: string): Section[] =>
    content === '' ? [] : [{ priority, text: content }];
  const heading = `${signOf(registry, report)} ${toMarkdown(titleOf(registry, report))}`;
  const title = `#### <a name="${anchorOf(registry, report)}"></a>${heading}`;
  const effects = effectSentences(registry, report);
  const { step, more } = nextStep(registry, report);
  const admins = registry.result === 'unchanged' ? adminSentences(registry, report) : [];
  const checks = checksLine(registry);
  return [
    ...(several ? text(PRIORITY.findings, title) : []),
    ...findingBlocks(registry.findings),
    ...pasteBlocks(registry, report),
    ...text(PRIORITY.findings, stateSentence(registry, report)),
    ...(registry.changes.length === 0
      ? []
      : [
          ...text(PRIORITY.changes, changesLabel(registry)),
          ...text(PRIORITY.changes, changesBlock(registry)),
        ]),
    ...text(PRIORITY.changes, [...effects, ...admins].join(' ')),
    ...text(PRIORITY.findings, registry.notes.map(toMarkdown).join(' ')),
    ...text(PRIORITY.changes, reviewedSentence(registry)),
    ...text(PRIORITY.changes, redirectUriBlock(registry, report)),
    ...text(PRIORITY.changes, checks),
    ...(several || step === '' ? [] : text(PRIORITY.always, [`**Next: ${step}.**`, more].join(' ').trim())),
    ...detailBlocks(registry),
  ];
}

/** Returns the sign of a registry. One that equals the file can have admins to set, or a failed check. */
function signOf({ result, promotions, checks }: RegistryReport, { mode }: Report): string {
  if (result !== 'unchanged') return SIGN[result];
  if (checks.some(({ verdict }) => verdict === 'failed')) return '⚠️';
  if (promotions.length === 0) return SIGN.unchanged;
  return mode === 'apply' ? SIGN.applied : SIGN.planned;
}

const SECRET_UNKNOWN =
  "The client secret can't be compared, because the API never returns it. " +
  'To send it again, set `rotate-client-secret: true`.';

/** Returns what was written, where neither title nor findings say it, and what can't be told. */
function stateSentence({ result, written, hasEffect, before }: RegistryReport, { mode }: Report): string {
  if (result === 'unchanged') return before === undefined ? '' : SECRET_UNKNOWN;
  const hasEnded = result === 'failed' || result === 'blocked';
  return hasEnded && (hasEffect || mode === 'apply') ? toMarkdown(written) : '';
}

/** Returns what the changed fields below are, if they aren't the plan or the result. */
function changesLabel({ result, hasEffect }: RegistryReport): string {
  if (result === 'planned' || result === 'applied') return '';
  return hasEffect || result === 'unknown' ? 'What was sent:' : 'The change that waits for it:';
}
