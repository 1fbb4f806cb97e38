import { type Check, skippedCheck } from '../model/checks.js';
import type { RegistryPlan } from '../model/registry.js';
import { findingsOfChecks, type Severity } from '../plan/checks.js';
import { loginAtEnd } from '../plan/login.js';
import type { Writing } from './attempt.js';
import type { Settings } from './settings.js';

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
  const isHidden = plan.changes.some(({ field }) => field === 'verifyCert');
  const written = run.effect === 'none' ? 'nothing' : isHidden ? 'hidden' : 'visible';
  const check =
    login === undefined && written === 'nothing'
      ? skippedCheck('harbor', 'oidc-off')
      : await checks.harbor({ registryUrl: run.url, settings: login }, written, wait);
  recordCheck(run, check, settings, plan);
}

/** Records a check in place of an earlier one with the same name, and its findings. */
export function recordCheck(run: Writing['run'], check: Check, severity: Severity, plan: RegistryPlan): void {
  run.checks = [...run.checks.filter((other) => other.check !== check.check), check];
  run.add(...findingsOfChecks([check], severity, plan));
}
