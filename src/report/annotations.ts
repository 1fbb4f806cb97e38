import { quote, quoteList } from '../lib/quote.js';
import type { Finding } from '../model/findings.js';
import type { Report } from '../model/report.js';

/** Number of registries that an annotation names. */
const MAX_NAMES = 3;

/** Returns the findings as they are annotated: one that several registries share only once. */
export function annotationsOf({
  findings,
  registries,
}: Report): Pick<Finding, 'level' | 'message' | 'position'>[] {
  const shared = new Map<string, { names: string[]; finding: Finding }>();
  for (const { name, findings: own } of registries) {
    for (const finding of own) {
      const key = JSON.stringify([finding.level, finding.message, finding.position]);
      const known = shared.get(key);
      if (known === undefined) shared.set(key, { names: [name], finding });
      else known.names.push(name);
    }
  }
  const ofRegistries = [...shared.values()].map(({ names, finding }) => ({
    ...finding,
    message: `${shortList(names)}: ${finding.message}`,
  }));
  return [...findings, ...ofRegistries];
}

function shortList(names: readonly string[]): string {
  if (names.length <= MAX_NAMES) return quoteList(names);
  return `${names.slice(0, MAX_NAMES).map(quote).join(', ')} and ${names.length - MAX_NAMES} more`;
}
