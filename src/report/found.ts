import type { Finding } from '../model/findings.js';
import type { Report } from '../model/report.js';
import { joined, type Link, NO_TEXT, type Text, text, words } from '../model/text.js';
import { viewOf } from '../model/trigger.js';
import type { Block } from './blocks.js';
import { KEEP } from './fit.js';

/** Number of findings that are kept or omitted together. */
const FINDINGS_PER_BLOCK = 10;

/** Returns errors or warnings. Those of a file are a list with their lines. */
export function findingBlocks(
  findings: readonly Finding[],
  level: Finding['level'],
  report: Report,
): Block[] {
  const wanted = findings.filter((found) => found.level === level);
  const inFile = wanted.filter(({ code }) => code === 'config' || code === 'input');
  const items = [...inFile]
    .sort((one, other) => (one.position?.line ?? 0) - (other.position?.line ?? 0))
    .map((found) => text`${words(SIGN[level])} ${placeOf(found, report)}${found.what}`);
  const lists = groups(items).map((group): Block => ({ is: 'list', keep: KEEP.findings, items: group }));
  const others = wanted
    .filter((found) => !inFile.includes(found))
    .map((found) => text`${words(SIGN[level])} ${codeLink(found, report)}: ${said(found, report)}`);
  return [...lists, ...others.map((one): Block => ({ is: 'paragraph', keep: KEEP.findings, text: one }))];
}

const SIGN = { error: '❌', warning: '⚠️' } as const;

/** Returns what a finding says. The fix of an error is the next step, a line to paste has the names. */
function said(
  { level, what, fix, names = NO_TEXT, code, call }: Finding,
  { mode, registries, trigger }: Report,
): Text {
  const isFirst =
    code === 'users-exist' &&
    mode === 'dry-run' &&
    viewOf(trigger) === 'merge' &&
    registries.some(({ operation, listsUsers }) => operation === 'create' && !listsUsers);
  if (level === 'warning') return joined([what, fix]);
  const isBelow = code === 'users-exist' || call !== undefined; // in a line to paste, or with the folded calls
  const expected = isFirst ? text`This is expected in a first pull request.` : NO_TEXT;
  return joined([what, isBelow ? NO_TEXT : names, expected]);
}

function codeLink({ code }: Finding, { origin }: Report): Text {
  if (origin.actionUrl === '') return text`${code}`;
  const link: Link = { label: text`${code}`, href: `${origin.actionUrl}/docs/codes.md#${code}` };
  return text`${link}`;
}

function placeOf({ position }: Finding, { origin, config }: Report): Text {
  if (position === undefined) return NO_TEXT;
  const label = words(`Line ${position.line}`);
  const { repositoryUrl, sha } = origin;
  if (repositoryUrl === '' || sha === '') return text`${label}: `;
  const path = config.split('/').map(encodeURIComponent).join('/');
  return text`${{ label, href: `${repositoryUrl}/blob/${encodeURIComponent(sha)}/${path}#L${position.line}` }}: `;
}

function groups<T>(items: readonly T[]): T[][] {
  const all: T[][] = [];
  for (let start = 0; start < items.length; start += FINDINGS_PER_BLOCK)
    all.push(items.slice(start, start + FINDINGS_PER_BLOCK));
  return all;
}
