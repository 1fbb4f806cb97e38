import { count, truncate } from '../lib/quote.js';
import type { Finding } from '../model/findings.js';
import type { UserRef } from '../model/registry.js';
import type { RegistryReport, Report } from '../model/report.js';
import { isFirstLetter } from '../model/users.js';
import { code, codeBlock, toMarkdown } from './escape.js';
import { PRIORITY, type Section } from './fit.js';
import { scalar } from './restore.js';
import { viewOf } from './words.js';

const MARK = { error: '❌ Error', warning: '⚠️ Warning' } as const;
/** Sizes of a section. A longer list has several, so that its end can be omitted. */
const FINDINGS_PER_SECTION = 10;
const CHARACTERS_PER_SECTION = 1500;
/** What a deleted user loses, as observed with Harbor (docs/users.md). */
const LOST = 'Every `docker login` with one of these names fails after that. Robot accounts keep working.';

/** Returns a GitHub alert. */
export function alert(kind: 'CAUTION' | 'WARNING', text: string): string {
  return `> [!${kind}]\n${text.replace(/^/gm, '> ').replace(/^> $/gm, '>')}`;
}

/** Returns who is deleted, or may have been, as one alert. A long list has several, so its end can go. */
export function deletionBlocks(report: Report): Section[] {
  const [act, verb] = viewOf(report) === 'merge' ? ['Merging', 'merge'] : ['An apply', 'apply'];
  const robot = `Give a pipeline that uses one of them a robot account **before** you ${verb}.`;
  const of = (wanted: (registry: RegistryReport) => boolean): RegistryReport[] =>
    report.registries.filter((registry) => wanted(registry) && losersOf(registry).length > 0);
  return [
    ...alerts(
      of(({ result }) => result === 'planned'),
      `**${act} deletes`,
      `.** This can't be undone.`,
      `${LOST} ${robot}`,
    ),
    ...alerts(
      of(({ result }) => result === 'unknown'),
      '**If the write took effect, it deleted',
      '.**',
      LOST,
    ),
    ...alerts(
      of(({ result }) => result !== 'planned' && result !== 'unknown'),
      '**OVHcloud deleted',
      '.**',
      LOST,
    ),
  ];
}

/** Returns the users to show as deleted. Those of a blocked plan aren't, because they stay. */
function losersOf({ result, usersToDelete, deleted }: RegistryReport): readonly UserRef[] {
  return result === 'planned' ? usersToDelete : deleted;
}

function alerts(registries: readonly RegistryReport[], start: string, stop: string, end: string): Section[] {
  const total = registries.reduce((sum, registry) => sum + losersOf(registry).length, 0);
  if (total === 0) return [];
  const lines = registries.flatMap((registry) => linesOf(registry));
  const title = `${start} ${count(total, 'user')}${stop} Passwords and project roles are lost too:`;
  const parts = chunks(lines);
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const text = [...(index === 0 ? [title] : []), ...part, ...(isLast ? [end] : [])];
    // The number of deleted users and the first names are never omitted.
    const priority = index === 0 ? PRIORITY.always : PRIORITY.usersDeleted;
    return { priority, text: alert('CAUTION', text.join('\n\n')) };
  });
}

/** Returns texts in groups of limited length. A group has at least one text. */
function chunks(texts: readonly string[]): string[][] {
  const groups: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    if (length + text.length > CHARACTERS_PER_SECTION) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(text);
    length += text.length;
  }
  return groups;
}

/** Returns the users that a registry loses, some in each line. */
function linesOf(registry: RegistryReport): string[] {
  const groups = chunks(losersOf(registry).map(userName));
  return groups.map((names) => `${code(registry.name)}: ${names.join(' · ')}`);
}

export function userName({ id, user }: UserRef): string {
  return `${code(truncate(user))} (ID ${code(id)})`;
}

/** Returns errors as an alert, and warnings as a list. */
export function findingBlocks(findings: readonly Finding[]): Section[] {
  const of = (wanted: Finding['level']): string[] =>
    findings
      .filter(({ level }) => level === wanted)
      .map(
        ({ level, code: name, message, position }) =>
          `- ${MARK[level]} \`${name}\`${placeOf(position)}: ${toMarkdown(message)}`,
      );
  return [
    ...inSections(of('error')).map((text) => ({ priority: PRIORITY.findings, text: alert('WARNING', text) })),
    ...inSections(of('warning')).map((text) => ({ priority: PRIORITY.findings, text })),
  ];
}

function placeOf(position: Finding['position']): string {
  return position === undefined ? '' : ` in line ${position.line}`;
}

function inSections(lines: readonly string[]): string[] {
  const sections: string[] = [];
  for (let start = 0; start < lines.length; start += FINDINGS_PER_SECTION)
    sections.push(lines.slice(start, start + FINDINGS_PER_SECTION).join('\n'));
  return sections;
}

/** Returns the line to paste for users whom `deleteUsers` doesn't list. */
export function pasteBlocks(
  { findings, usersToDelete, operation, name }: RegistryReport,
  report: Report,
): Section[] {
  if (!findings.some(({ code: found }) => found === 'users-exist')) return [];
  const isPublic = usersToDelete.some(({ user }) => isFirstLetter(user));
  const isFirst = operation === 'create' && viewOf(report) === 'merge';
  const first = isFirst ? 'This is right for a first run: ' : '';
  const why = `${first}OVHcloud deletes no user until the file lists every one by name.`;
  const head = why.charAt(0).toUpperCase() + why.slice(1);
  if (isPublic) {
    const where = 'Look their names up in Harbor, because a public repository shows first letters only.';
    return [{ priority: PRIORITY.findings, text: `${head} ${where}` }];
  }
  const several = report.registries.length > 1;
  const place = several ? `the entry of ${code(name)}` : 'the config file';
  const names = usersToDelete.map(({ user }) => scalar(user));
  const act = `To delete them, paste this line into ${place}, in place of \`deleteUsers\` if it is there:`;
  const text = `${head} ${act}`;
  const line = codeBlock('yaml', `deleteUsers: [${names.join(', ')}]`);
  return [{ priority: PRIORITY.findings, text: `${text}\n\n${line}` }];
}
