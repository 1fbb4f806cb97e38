import type { CheckName, CheckResult, Verdict } from '../model/checks.js';
import { CODES, type CodeRow } from '../model/codes.js';
import type { Finding } from '../model/findings.js';
import { outcomeOf, type RegistryReport, type Report } from '../model/report.js';
import { joined, type Link, NO_TEXT, type Text, text, words } from '../model/text.js';
import { viewOf } from '../model/trigger.js';
import { type Block, KEEP } from './fit.js';

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

/** What each check covers, for readers. */
const COVERS: Record<CheckName, string> = {
  discovery: 'discovery document and keys',
  client: 'client secret',
  authorization: 'redirect URI and scopes',
  harbor: 'login at Harbor',
};

const SIGNS: readonly (readonly [Verdict, string])[] = [
  ['passed', '✅ Passed'],
  ['failed', '❌ Failed'],
  ['unknown', "⚪ Can't tell"],
  ['skipped', '⚪ Not checked'],
];

/** A check of a registry, as a reader sees it. */
interface Item {
  verdict: Verdict;
  covers: string;
  why: Text;
  registry: RegistryReport;
}

/**
 * Returns one line for each verdict. It tells apart what passed, what failed, what can't be told and what wasn't
 * asked, with the reason.
 */
export function checkLines(registries: readonly RegistryReport[], report: Report): Text[] {
  const items = registries.flatMap((registry) => itemsOf(registry, report));
  const isLive = viewOf(report.trigger) === 'drift' && report.mode === 'dry-run';
  return SIGNS.flatMap(([verdict, sign]) => {
    const parts = partsOf(
      items.filter((item) => item.verdict === verdict),
      registries,
    );
    if (parts.length === 0) return [];
    const live = isLive && verdict === 'passed' ? text`, with the live settings` : NO_TEXT;
    return [text`${words(sign)}${live}: ${joined(parts, ', ')}`];
  });
}

function itemsOf(registry: RegistryReport, report: Report): Item[] {
  const items = registry.checks.map((check): Item => {
    const { verdict } = check;
    return { verdict, covers: coversOf(check, registry), why: whyOf(check, registry, report), registry };
  });
  const absent = items.filter((_, index) => registry.checks[index]?.skip === 'absent');
  if (absent.length < 2) return items;
  const others = items.filter((item) => !absent.includes(item));
  return [{ ...(absent[0] as Item), covers: 'provider' }, ...others];
}

function coversOf({ check, verdict }: CheckResult, { isAbsent, findings }: RegistryReport): string {
  if (check === 'harbor' && isAbsent)
    return verdict === 'skipped' ? 'whether OIDC is off in Harbor' : 'OIDC is off in Harbor';
  if (check === 'harbor' && verdict === 'passed') return `${COVERS.harbor} up to the sign-in page`;
  if (check !== 'authorization' || verdict !== 'failed') return COVERS[check];
  const rejected = findings
    .map(({ code }) => (CODES[code] as CodeRow).part)
    .find((part) => part !== undefined);
  return rejected ?? COVERS.authorization;
}

/** Returns why a check has no clear result, in a few words. */
function whyOf({ short = NO_TEXT, skip }: CheckResult, registry: RegistryReport, report: Report): Text {
  if (skip === 'later')
    return viewOf(report.trigger) === 'merge'
      ? text`checked after the merge`
      : text`only an apply asks Harbor`;
  return skip === 'ended' ? endedWhy(registry, report) : short;
}

function endedWhy(registry: RegistryReport, { findings }: Report): Text {
  if (findings.some(({ code }) => code === 'cancelled')) return text`the job was canceled`;
  const outcome = outcomeOf(registry);
  if (outcome.kind === 'unknown') return text`the result isn't known`;
  if (outcome.kind === 'stopped' && outcome.isBlocked) return text`the run is blocked`;
  return registry.attempts.length > 0 ? text`the write failed` : text`the run ended before`;
}

/** Returns the checks with one verdict: each reason once, and the registries if only some of several have it. */
function partsOf(items: readonly Item[], all: readonly RegistryReport[]): Text[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = JSON.stringify([item.covers, item.why]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const byWhy = new Map<string, { why: Text; covers: Text[] }>();
  for (const [first, ...rest] of groups.values()) {
    if (first === undefined) continue;
    const names = [first, ...rest].map(({ registry }) => text`${registry.name}`);
    const where =
      all.length === 1 || names.length === all.length ? NO_TEXT : text` of ${joined(names, ', ')}`;
    const key = JSON.stringify(first.why);
    const known = byWhy.get(key) ?? { why: first.why, covers: [] };
    known.covers.push(text`${words(first.covers)}${where}`);
    byWhy.set(key, known);
  }
  return [...byWhy.values()].map(({ why, covers }) =>
    why.parts.join('') === '' && why.values.length === 0
      ? joined(covers, ', ')
      : text`${joined(covers, ', ')} (${why})`,
  );
}
