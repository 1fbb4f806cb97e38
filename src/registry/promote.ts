import { finding, messageOf } from '../model/findings.js';
import { text, type UserRef } from '../model/text.js';
import { requireNotCancelled } from '../model/wait.js';
import { matchAdmins, matchingOf } from '../plan/admins.js';
import type { Writing } from './write.js';

/**
 * Sets every listed user who exists as admin. After a write, reads the users again. A failure with one user
 * doesn't stop the others.
 *
 * @throws ActionError if the users can't be read
 */
export async function promote(writing: Writing): Promise<void> {
  const { run, api } = writing;
  const { desired, plan } = run;
  if (plan === undefined || desired.provider === undefined || desired.admins.length === 0) return;
  let { promotions } = plan;
  if (run.effect !== 'none') {
    const matched = matchAdmins(desired.admins, await api.users(), matchingOf(desired, run.before));
    run.add(...matched.findings);
    run.pendingAdmins = matched.pendingAdmins;
    promotions = matched.promotions;
  }
  for (const user of promotions) await setAsAdmin(writing, user);
}

async function setAsAdmin({ run, api, wait }: Writing, user: UserRef): Promise<void> {
  requireNotCancelled(wait);
  const attempt: (typeof run.promotions)[number] = { user, status: 'in-flight' };
  run.promotions.push(attempt);
  const failure = await api.setAsAdmin(user.id);
  if (failure === undefined) {
    attempt.status = 'done';
    return;
  }
  attempt.status = failure.details.effectUnknown ? 'unknown' : 'refused';
  const what =
    attempt.status === 'unknown'
      ? text`Could not confirm that user ${user} is an admin.`
      : text`Could not set user ${user} as admin.`;
  const { fixedIn, call } = failure.finding;
  const facts = { key: 'admins', fix: messageOf(failure.finding), fixedIn };
  run.add(finding('promotion-failed', what, { ...facts, ...(call !== undefined && { call }) }));
}
