import type { Report } from '../model/report.js';
import { type Text, text, words } from '../model/text.js';
import { mainOf, viewOf } from '../model/trigger.js';

/** Returns words that lead to a page, or the words alone without an address. */
function linked(label: string, href: string): Text {
  return href === '' ? words(label) : text`${{ label: words(label), href }}`;
}

/** Returns words that lead to a page of this project's docs, in the version that runs. */
export function docs(label: string, page: string, { origin }: Report): Text {
  return linked(label, origin.actionUrl === '' ? '' : `${origin.actionUrl}/docs/${page}`);
}

/** Returns how to start the same run again. */
export function rerun({ origin: { runUrl } }: Report): Text {
  return runUrl === '' ? words('run it again') : linked('re-run this job', runUrl);
}

/** Returns how to start a run that applies. */
export function runOnMain({ origin, trigger }: Report): Text {
  if (trigger.kind === 'local') return text`run it with \`dry-run: false\``;
  return text`${linked('run the workflow', origin.workflowUrl)} on ${mainOf(trigger)}`;
}

/** Returns what makes a run read a changed file. */
export function push({ trigger }: Report): Text {
  return words(trigger.kind === 'local' ? 'run it again' : 'push');
}

/** Returns where people log in. */
export function logIn(url: string, label = 'log in'): Text {
  return linked(label, isWebAddress(url) ? url : '');
}

/** Returns whether an address can be a link or text of a page without changing it. */
export function isWebAddress(url: string): boolean {
  return /^https:\/\/[\w.:/-]+$/.test(url);
}

/** Returns what brings a changed file to the registry. */
export function andApply({ trigger }: Report): Text {
  return trigger.kind === 'local' ? text`and run it with \`dry-run: false\`` : text`and merge`;
}

/** Returns what a plan's sentences begin with: what a merge does, or what an apply does. */
export function act({ trigger }: Report): Text {
  return words(viewOf(trigger) === 'merge' ? 'Merging' : 'An apply');
}

/** Returns what starts the apply of a plan. */
export function apply(report: Report): Text {
  const { trigger, isByInput } = report;
  if (viewOf(trigger) === 'merge') return words('merge');
  if (trigger.kind === 'local') return text`run it with \`dry-run: false\``;
  if (isByInput) return text`run it without \`dry-run: true\``;
  return text`bring this file to ${mainOf(trigger)}, where a push or a manual run applies it`;
}
