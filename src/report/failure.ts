import { count, quoteList } from '../lib/quote.js';
import type { RegistryReport, Report } from '../model/report.js';
import { type HealthProblem, healthProblems, PROBLEMS } from './health.js';

/** Results of a registry that fail the run. */
export const FAILURES: readonly RegistryReport['result'][] = ['failed', 'blocked', 'unknown'];

/** Returns why the run fails, or undefined. */
export function failureOf({ registries, findings, written, origin }: Report): string | undefined {
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
    const place = origin.event === '' ? 'report' : 'job summary';
    return `${share}: ${names}. See the ${place} for the reason and the fix.`;
  }
  return undefined;
}

/** Returns what a dry run with `fail-on-drift` fails for, with its fix, or undefined. */
export function driftOf({ mode, registries }: Report): string | undefined {
  if (mode === 'apply') return undefined;
  const drifted = registries.filter(({ operation }) => operation !== 'none');
  const verb = drifted.length === 1 ? 'differs' : 'differ';
  const sentences = [
    ...(drifted.length > 0
      ? [`Drift: ${namesOf(drifted)} ${verb} from the file. Run an apply, or change the file.`]
      : []),
    ...(['status', 'check', 'secret'] as const).flatMap((problem) => unhealthy(registries, problem)),
  ];
  if (sentences.length === 0) return undefined;
  return [...sentences, 'The run fails because `fail-on-drift` is `true`.'].join(' ');
}

function unhealthy(registries: readonly RegistryReport[], problem: HealthProblem): string[] {
  const found = registries.filter((registry) => healthProblems(registry).includes(problem));
  return found.length === 0
    ? []
    : [`Not healthy: ${namesOf(found)}, because ${PROBLEMS[problem]}. The warnings have the fix.`];
}

function namesOf(registries: readonly RegistryReport[]): string {
  return quoteList(registries.map(({ name }) => name));
}
