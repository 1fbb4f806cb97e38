import type { Report } from '../model/report.js';
import { viewOf } from './words.js';

/** Returns what makes a run read a changed file. */
export function pushAct({ event }: Report['origin']): string {
  return event === '' ? 'run again' : 'push a commit';
}

/** Returns the step after an error in the file. */
export function fixFile(origin: Report['origin']): string {
  return `fix the file, and ${pushAct(origin)}`;
}

/** Returns the step if settings that are live must be sent again. */
export function resend(origin: Report['origin']): string {
  const check = 'check the settings. If they are right, run with `rotate-client-secret: true`';
  return `${check}. Else ${fixFile(origin)}`;
}

/** Returns the link to start the same run again. */
export function jobLink({ runUrl }: Report['origin']): string {
  return runUrl === '' ? 'run again' : `[re-run this job](${runUrl})`;
}

/** Returns what starts the apply after a dry run. */
export function applyingAct(report: Report): string {
  if (viewOf(report) === 'merge') return 'merge';
  if (report.origin.event === '') return 'let a run with `dry-run: false` apply it';
  if (report.origin.event === 'schedule') return 'run the workflow on the default branch';
  if (report.reason === 'the input dry-run is true') return 'let a run without `dry-run: true` apply it';
  return 'bring this file to the default branch, where a push or a manual run applies it';
}
