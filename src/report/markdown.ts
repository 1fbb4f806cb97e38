import { count, printable } from '../lib/quote.js';
import type { Finding } from '../model/findings.js';
import type { RegistryReport, Report } from '../model/report.js';
import { checksLine } from './checks.js';
import { code, codeBlock, tableCell, toMarkdown } from './escape.js';
import { PRIORITY, type Section, truncateToLimit } from './fit.js';
import { deletedIn, headline, outcome } from './headline.js';
import { nextSteps } from './next.js';
import { restoreYaml } from './restore.js';
import { userName, usersBlocks } from './users.js';

const MARK = { error: '❌', warning: '⚠️' } as const;
/**
 * Returns the report as Markdown, for the job summary and the comment. Its first line has the result, the
 * mode and the reason.
 *
 * @param limit maximum length, as `measure` counts it
 * @param measure returns a length in characters for a comment, in bytes for a summary
 */
export function renderReport(report: Report, limit: number, measure: (text: string) => number): string {
  const sections: Section[] = [{ priority: PRIORITY.always, text: `### ${toMarkdown(headline(report))}` }];
  sections.push(...findingBlocks(report.findings));
  if (report.notes.length > 0)
    sections.push({ priority: PRIORITY.findings, text: report.notes.map(toMarkdown).join('\n\n') });
  if (report.registries.length > 1) sections.push(...overviewBlocks(report.registries));
  for (const [index, registry] of report.registries.entries()) {
    const several = report.registries.length > 1;
    if (!several || !isQuiet(registry)) sections.push(...registryBlocks(registry, index, report));
  }
  const source = report.config === '' ? '' : ` from ${code(report.config)}`;
  const run = report.runUrl === '' ? '' : ` · [run](${report.runUrl})`;
  sections.push({ priority: PRIORITY.always, text: `<sub>OVHcloud Registry OIDC${source}${run}</sub>` });
  return truncateToLimit(sections, limit, measure, report.runUrl);
}

function isQuiet(registry: RegistryReport): boolean {
  return (
    registry.result === 'unchanged' &&
    registry.findings.length === 0 &&
    registry.promotions.length === 0 &&
    registry.pendingAdmins.length === 0
  );
}

/** Returns a table of the registries with changes or findings, and the folded names of the others. */
function overviewBlocks(registries: RegistryReport[]): Section[] {
  const loud = registries.flatMap((registry, index) => (isQuiet(registry) ? [] : [{ registry, index }]));
  const quiet = registries.filter(isQuiet);
  const rows = loud.map(({ registry, index }) => {
    const deleted = String(deletedIn(registry) || '');
    const link = `[↓](#user-content-${anchor(index)}) ${tableCell(registry.name)}`;
    return `| ${link} | ${outcome(registry)} | ${registry.changes.length || ''} | ${deleted} |`;
  });
  const sections: Section[] = [];
  if (rows.length > 0) {
    sections.push({
      priority: PRIORITY.overview,
      text: ['| registry | result | fields | users deleted |', '| --- | --- | ---: | ---: |', ...rows].join(
        '\n',
      ),
    });
  }
  if (quiet.length > 0) {
    const names = quiet.map(({ name }) => code(name)).join(', ');
    const checks = [...new Set(quiet.map(checksSentence))].map((line) => `\n\n${line}`).join('');
    sections.push({
      priority: PRIORITY.done,
      text: details(`${count(quiet.length, 'registry', 'registries')} unchanged`, names + checks),
    });
  }
  return sections;
}

/** Returns the anchor of a registry's section. GitHub adds the prefix `user-content-`. */
function anchor(index: number): string {
  return `ovh-registry-${index + 1}`;
}

function registryBlocks(registry: RegistryReport, index: number, report: Report): Section[] {
  const { changes, findings, steps, before } = registry;
  const sections: Section[] =
    report.registries.length === 1
      ? []
      : [
          {
            priority: PRIORITY.findings,
            text: `#### <a name="${anchor(index)}"></a>${code(registry.name)}: ${outcome(registry)}`,
          },
        ];
  sections.push(...findingBlocks(findings));
  sections.push(...usersBlocks(registry, report));
  if (changes.length > 0) {
    const lines = changes.flatMap(({ field, before: old, after }) => [
      ...(old === '' ? [] : [`- ${field}: ${printable(String(old))}`]),
      ...(after === '' ? [] : [`+ ${field}: ${printable(String(after))}`]),
    ]);
    sections.push({ priority: PRIORITY.changes, text: codeBlock('diff', lines.join('\n')) });
  }
  const facts = [
    secretSentence(registry, report),
    ...adminSentences(registry, report),
    ...nextSteps(registry, report),
    checksSentence(registry),
  ].filter((line) => line !== '');
  if (facts.length > 0)
    sections.push({ priority: PRIORITY.changes, text: facts.map((line) => `- ${line}`).join('\n') });
  if (steps.length > 0)
    sections.push({
      priority: PRIORITY.done,
      text: details(
        'What was done',
        steps.map((step, index) => `${index + 1}. ${toMarkdown(step)}`).join('\n'),
      ),
    });
  if (before !== undefined && registry.operation !== 'none') {
    sections.push({
      priority: PRIORITY.restore,
      text: details(
        'Live values before the change, as YAML to restore them',
        codeBlock('yaml', restoreYaml(before, registry)),
      ),
    });
  }
  return sections;
}

/** Returns the findings, errors first. A long list has several sections, so that its end can be omitted. */
function findingBlocks(findings: readonly Finding[]): Section[] {
  const order = (['error', 'warning'] as const).flatMap((wanted) =>
    findings.filter(({ level }) => level === wanted),
  );
  const lines = order.map(
    ({ level, code: name, message }) => `- ${MARK[level]} **${name}**: ${toMarkdown(message)}`,
  );
  const sections: Section[] = [];
  for (let start = 0; start < lines.length; start += 10)
    sections.push({ priority: PRIORITY.findings, text: lines.slice(start, start + 10).join('\n') });
  return sections;
}

function checksSentence({ checks }: RegistryReport): string {
  const line = checksLine(checks);
  return line === '' ? '' : `**Checks**: ${line}`;
}

function secretSentence({ operation, result, clientSecret }: RegistryReport, { mode }: Report): string {
  if (result === 'unchanged') {
    const what = "The client secret can't be compared, because the API never returns it.";
    return `${what} To send it again, set \`rotate-client-secret: true\`.`;
  }
  if (clientSecret !== 'sent' || (result !== 'planned' && result !== 'applied')) return '';
  if (operation === 'create') return mode === 'apply' ? '' : 'The client secret is set. An apply sends it.';
  return result === 'applied'
    ? 'The client secret was sent and overwrites the previous one.'
    : 'An apply also sends the client secret and overwrites the previous one.';
}

function adminSentences(
  { promotions, pendingAdmins, operation, result }: RegistryReport,
  { mode }: Report,
): string[] {
  const sentences: string[] = [];
  const names = (values: readonly string[]): string => values.map(code).join(', ');
  const hasPromoted = mode === 'apply' && (result === 'applied' || result === 'unchanged');
  if (promotions.length > 0 && (hasPromoted || (mode === 'dry-run' && result !== 'blocked')))
    sentences.push(
      `Set as admin${mode === 'apply' ? '' : ' by an apply'}: ${promotions.map(userName).join(', ')}.`,
    );
  if (pendingAdmins.length > 0) {
    const when = operation === 'create' ? 'users exist after their first login' : 'no such user yet';
    sentences.push(`Pending admins (${when}): ${names(pendingAdmins)}. Run again after their first login.`);
  }
  return sentences;
}

function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
