import { count } from '../lib/quote.js';

/** What a piece of the report is worth: of a report that is too long, the last of these go first. */
export const PRIORITY = {
  always: 0,
  usersDeleted: 1,
  findings: 2,
  overview: 3,
  changes: 4,
  done: 5,
  restore: 6,
} as const;

/** A piece of the report. */
export interface Section {
  priority: number;
  text: string;
}

const SEPARATOR = '\n\n';

/**
 * The sections as one text within a limit. What does not truncateToLimit is left out, the least important and last first, and the
 * end says how many pieces are missing and where they stand.
 */
export function truncateToLimit(
  sections: readonly Section[],
  limit: number,
  measure: (text: string) => number,
  link: string,
): string {
  const kept = [...sections];
  const length = (): number => measure(kept.map(({ text }) => text).join(SEPARATOR)) + 300;
  let missing = 0;
  let size = length();
  while (size > limit) {
    const priority = Math.max(...kept.map((block) => block.priority));
    if (priority === PRIORITY.always) break;
    const index = kept.findLastIndex((block) => block.priority === priority);
    const [gone] = kept.splice(index, 1);
    size -= measure(gone?.text ?? '') + measure(SEPARATOR);
    missing++;
  }
  const text = kept.map((block) => block.text).join(SEPARATOR);
  if (missing === 0) return `${text}\n`;
  const where = link === '' ? 'the log' : `[the log of the run](${link})`;
  return `${text}${SEPARATOR}**${count(missing, 'piece')} of this report did not fit**: see ${where}.\n`;
}
