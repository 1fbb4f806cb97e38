import type { CheckName, CheckResult, Verdict } from '../model/checks.js';
import { CODES, type CodeRow } from '../model/codes.js';
import { outcomeOf } from '../model/outcome.js';
import type { RegistryReport, Report } from '../model/report.js';
import { joined, NO_TEXT, type Text, text, words } from '../model/text.js';
import { viewOf } from '../model/trigger.js';

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
