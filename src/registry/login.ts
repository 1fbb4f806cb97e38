import { type Check, skippedCheck } from '../model/checks.js';
import { findingsOfChecks } from '../plan/checks.js';
import { loginAtEnd } from '../plan/login.js';
import type { Writing } from './attempt.js';
import type { Settings } from './reconcile.js';

/**
 * Checks that people can log in: at the end of an apply, whether it wrote or not, and on a schedule. Records
 * the result and its findings.
 */
export async function verifyLogin({ run, wait }: Writing, settings: Settings): Promise<void> {
  const { plan, desired, before: live } = run;
  const { mode, isSchedule, checks } = settings;
  if (plan === undefined || (mode === 'dry-run' && !isSchedule)) return;
  const { operation } = plan;
  const login = loginAtEnd({ desired, live, mode, isSchedule, operation });
  const isWritten = run.effect !== 'none';
  const check =
    login === undefined && !isWritten
      ? skippedCheck('harbor', 'OIDC is off.')
      : await checks.harbor({ registryUrl: run.url, settings: login }, isWritten, wait);
  replaceCheck(run, check);
  run.add(...findingsOfChecks([check], settings, plan));
}

/** Records a check in place of an earlier one with the same name. */
function replaceCheck(run: Writing['run'], check: Check): void {
  run.checks = [...run.checks.filter((other) => other.check !== check.check), check];
}
