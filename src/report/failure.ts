import { count, quoteList } from '../lib/quote.js';
import type { Report } from '../model/report.js';
import { FAILURES, hasOpenWork } from './outputs.js';

/** Maximum number of jobs in a GitHub matrix. */
const MAX_MATRIX_JOBS = 256;

/** Returns why the run fails, or undefined. */
export function failureOf({ registries, findings, written }: Report): string | undefined {
  const errors = findings.filter(({ level }) => level === 'error');
  const failed = registries.filter(
    ({ result, findings: own }) => FAILURES.includes(result) || own.some(({ level }) => level === 'error'),
  );
  if (errors.length > 0) {
    return `${count(errors.length, 'error')}: ${errors[0]?.message ?? ''} ${written}`;
  }
  if (failed.length > 0) {
    const names = quoteList(failed.map(({ name, result }) => `${name} (${result})`));
    const share =
      registries.length === 1 ? 'Failed' : `${failed.length} of ${registries.length} registries failed`;
    return `${share}: ${names}. See the job summary for the reason and the fix.`;
  }
  return undefined;
}

/** Returns why the output `matrix` fails a dry run, or undefined. */
export function matrixProblem({ registries, mode }: Report): string | undefined {
  const work = mode === 'dry-run' ? registries.filter(hasOpenWork).length : 0;
  if (work <= MAX_MATRIX_JOBS) return undefined;
  const what = `${work} registries have changes, but a GitHub job matrix holds ${MAX_MATRIX_JOBS}.`;
  return `${what} Select fewer registries with the input \`only\`, or split the file.`;
}

/** Returns why drift fails a dry run that asks for it, or undefined. */
export function driftOf({ mode, registries }: Report): string | undefined {
  const drifted = registries.filter(({ operation }) => operation !== 'none');
  if (mode === 'apply' || drifted.length === 0) return undefined;
  const verb = drifted.length === 1 ? 'differs' : 'differ';
  const names = quoteList(drifted.map(({ name }) => name));
  const what = `Drift: ${names} ${verb} from the file, and \`fail-on-drift\` is \`true\`.`;
  return `${what} Run an apply, or change the file.`;
}
