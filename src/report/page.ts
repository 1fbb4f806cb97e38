import { errorsOf, outcomeOf, type Report } from '../model/report.js';
import { NO_TEXT, text, words } from '../model/text.js';
import { type Block, KEEP } from './fit.js';
import { callBlocks, footer } from './folded.js';
import { findingBlocks } from './found.js';
import { headline } from './headline.js';
import { errorStep, type Next, nextOfRun } from './next.js';
import { nextBlocks, onePage } from './registry.js';
import { severalPage } from './several.js';

/** Returns the report as one page, in the order in which people read it. */
export function page(report: Report): Block[] {
  const shown = report.registries.map((registry) => ({ registry, outcome: outcomeOf(registry) }));
  const [only] = shown;
  // The title says that a run was canceled, and each registry how far it came.
  const errors = report.findings.filter(({ code }) => code !== 'cancelled' || only === undefined);
  return [
    { is: 'title', keep: KEEP.always, text: headline(report) },
    ...findingBlocks(errors, 'error', report),
    ...report.notes.map((note): Block => ({ is: 'paragraph', keep: KEEP.findings, text: note })),
    ...(report.exported === undefined ? [] : exportBlocks(report)),
    ...(only === undefined && report.exported === undefined ? nextBlocks(nextOfRun(report)) : []),
    ...(shown.length === 1 && only !== undefined ? onePage(only, report) : []),
    ...(shown.length > 1 ? severalPage(shown, report) : []),
    ...findingBlocks(report.findings, 'warning', report),
    ...callBlocks(report.findings, NO_TEXT),
    { is: 'small', keep: KEEP.always, parts: footer(report) },
  ];
}

/** Returns the exported file, and what to do with it. */
function exportBlocks(report: Report): Block[] {
  const { exported, origin } = report;
  if (exported === undefined) return [];
  const { unread, entries, secretVariables } = exported;
  const workflow =
    origin.actionUrl === ''
      ? text`the workflow`
      : text`${{ label: words('the workflow'), href: `${origin.actionUrl}/README.md#before-the-first-merge` }}`;
  const others =
    secretVariables.length === 0 ? NO_TEXT : text`, and ${secretVariables} in the \`env\` of the step`;
  const items = [
    text`Save the file below as \`.github/ovh-registry-oidc.yml\`, and open a pull request with it and ${workflow}. The output \`exported-file\` has it too.`,
    text`Check that the job summary of the pull request says "Merging changes nothing", then merge.`,
    text`Before you change a setting, store the client secret for the run that applies: the input \`oidc-client-secret\`${others}.`,
  ];
  const next: Next =
    unread.length > 0
      ? { ...errorStep(errorsOf(report), report), after: text`Not read: ${unread}.` }
      : entries === 0
        ? { says: text`to enable OIDC on one of these registries, write its entry as in the quick start.` }
        : { says: NO_TEXT, items, isOrdered: true };
  const lines = exported.text.trimEnd().split('\n');
  return [...nextBlocks(next), { is: 'code', keep: KEEP.changes, language: 'yaml', lines }];
}
