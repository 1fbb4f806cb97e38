import { count, quoteList } from '../lib/quote.js';
import type { Exported } from '../model/exported.js';
import type { Report } from '../model/report.js';
import { code, codeBlock, toMarkdown } from './escape.js';
import { PRIORITY, type Section } from './fit.js';

/** Returns the first line of the report of an export. */
export function exportTitle({ entries, comments, unread }: Exported): string {
  const rest = comments > 0 ? ` · ${comments} as a comment` : '';
  if (unread.length > 0)
    return `Exported ${count(entries, 'registry', 'registries')}, but not everything could be read${rest}`;
  if (entries === 0) return `There is nothing to manage yet${rest}`;
  return `Exported ${count(entries, 'registry', 'registries')}${rest}`;
}

/** Returns the file in a fence, and what to do with it. */
export function exportBlocks({ exported }: Report): Section[] {
  if (exported === undefined) return [];
  const { text, entries, unread } = exported;
  const file = { priority: PRIORITY.changes, text: codeBlock('yaml', text.trimEnd()) };
  const next = entries === 0 ? nothingToManage() : steps(exported);
  const failed = `Not read: ${quoteList(unread)}.`;
  return [
    file,
    ...(unread.length > 0 ? [{ priority: PRIORITY.always, text: toMarkdown(failed) }] : []),
    { priority: PRIORITY.always, text: unread.length > 0 ? AFTER_ERRORS : next },
  ];
}

const AFTER_ERRORS = '**Next: fix what the errors name, then run the export again.**';

function nothingToManage(): string {
  return '**Next: to enable OIDC on one of these registries, write its entry as in the quick start.**';
}

function steps({ secretVariables }: Exported): string {
  const others =
    secretVariables.length === 0
      ? ''
      : `, and ${secretVariables.map(code).join(', ')} in the \`env\` of the step`;
  return [
    '**Next:**',
    '',
    '1. Save the file as `.github/ovh-registry-oidc.yml` in a pull request (it is in `exported-file` too).',
    `2. Store the client secret for the run that applies: the input \`oidc-client-secret\`${others}.`,
    '3. Check that the job summary of the pull request says that everything is up to date, then merge.',
  ].join('\n');
}
