import type { Report } from '../model/report.js';
import { count, plain, type Text } from '../model/text.js';

/** Priority of a block. If the report is too long, blocks with the highest number are omitted first. */
export const KEEP = {
  always: 0,
  danger: 1,
  findings: 2,
  overview: 3,
  changes: 4,
  settings: 5,
  restore: 6,
  calls: 7,
} as const;

/** A part of the page. `keep` says how long it stays if the page is too long. */
export type Block = { keep: number } & (
  | { is: 'title'; text: Text }
  | { is: 'heading'; text: Text; anchor?: string }
  | { is: 'paragraph'; text: Text; label?: string }
  | { is: 'list'; items: readonly Text[]; isOrdered?: boolean; from?: number }
  | { is: 'caution'; paragraphs: readonly Text[]; lead?: Text }
  | { is: 'code'; language: 'diff' | 'yaml' | 'text'; lines: readonly string[] }
  | { is: 'table'; head: readonly Text[]; rows: readonly (readonly Text[])[] }
  | { is: 'folded'; title: Text; blocks: readonly Block[] }
  | { is: 'small'; parts: readonly Text[] }
);

/** A printed block of the report. */
export interface Section {
  keep: number;
  text: string;
}

const SEPARATOR = '\n\n';

/** How long a report may be. */
export interface Limit {
  max: number;
  /** Returns a length as `max` counts it: in characters for a comment, in bytes for a job summary. */
  measure(text: string): number;
  /** Where the rest of a longer report is, as Markdown. */
  rest: string;
}

/** A terminal shows everything. */
export const NO_LIMIT: Limit = { max: Number.POSITIVE_INFINITY, measure: (text) => text.length, rest: '' };

/** Returns the limit of the report in a job summary. GitHub's is 1 MiB. */
export function summaryLimit({ origin: { runUrl } }: Report): Limit {
  return {
    max: 1024 * 1024 - 1024,
    measure: (text) => Buffer.byteLength(text),
    rest: runUrl === '' ? 'the log' : `the log of [the run](${runUrl})`,
  };
}

/** GitHub's limit of a comment or an issue, in characters. */
const MAX_COMMENT_CHARACTERS = 65_536;
/** Characters of an issue that are left for words around the report. */
const ISSUE_WORDS = 5_536;

/** Returns the limit of the report in a comment. `reserved` characters of it follow the report. */
export function commentLimit({ origin: { runUrl } }: Report, reserved: number): Limit {
  const rest = runUrl === '' ? 'the job summary of the run' : `[the job summary of the run](${runUrl})`;
  return { max: MAX_COMMENT_CHARACTERS - reserved, measure: (text) => text.length, rest };
}

/** Returns the limit of the report in a file, so that it fits into an issue. */
export function fileLimit(report: Report): Limit {
  return commentLimit(report, ISSUE_WORDS);
}

/**
 * Returns the sections as one text within a limit. It omits the least important sections, last ones first.
 * Its end says how many are omitted, and where to find them.
 */
export function truncateToLimit(sections: readonly Section[], { max, measure, rest }: Limit): string {
  const order = sections
    .map((section, index) => ({ ...section, index }))
    .filter(({ keep }) => keep !== KEEP.always)
    .sort((one, other) => other.keep - one.keep || other.index - one.index);
  const omitted = new Set<number>();
  let size = measure(sections.map(({ text }) => text).join(SEPARATOR)) + 300;
  for (const { text, index } of order) {
    if (size <= max) break;
    omitted.add(index);
    size -= measure(text) + measure(SEPARATOR);
  }
  const kept = sections.filter((_, index) => !omitted.has(index));
  const text = kept.map((section) => section.text).join(SEPARATOR);
  if (omitted.size === 0) return `${text}\n`;
  const number = plain(count(omitted.size, 'section'));
  return `${text}${SEPARATOR}**${number} of this report omitted.** See ${rest}.\n`;
}
