import { hashOf } from '../lib/hash.js';
import { type Finding, finding } from '../model/findings.js';
import {
  type Change,
  type DesiredRegistry,
  isIrreversible,
  type Operation,
  type RegistryPlan,
  splitScopes,
  type UserRef,
} from '../model/registry.js';
import {
  type FoundPlan,
  type Reviewed,
  type ReviewedRegistry,
  registryKey,
  type Unseen,
} from '../model/reviewed.js';
import { joined, listed, NO_TEXT, type Text, text, words } from '../model/text.js';

type Meaning = Pick<RegistryPlan, 'operation' | 'changes' | 'usersToDelete'>;

/** What a plan does beyond what was reviewed. */
export interface News {
  /** Whether no reviewed plan has this operation. */
  operation: boolean;
  changes: Change[];
  users: UserRef[];
}

/** Returns what a plan means. Order, promotions and wording make no difference. */
export function meaningOf({ operation, changes, usersToDelete }: Meaning): ReviewedRegistry {
  return {
    operation,
    changes: Object.fromEntries(changes.map((change) => [change.field, hashOfChange(change)])),
    users: usersToDelete.map(({ id }) => id).sort(),
  };
}

function hashOfChange({ field, before, after }: Change): string {
  const [from, to] = [before, after].map((value) =>
    field === 'scope' ? splitScopes(String(value)).sort() : value,
  );
  return hashOf(JSON.stringify([field, from, to]), 10);
}

/**
 * Returns what a plan does beyond what any of the reviewed plans of the same registry does. Less is nothing
 * new. A user that the file itself lists in `deleteUsers` isn't new either.
 */
export function newsOf(
  plan: Meaning,
  deleteUsers: DesiredRegistry['deleteUsers'],
  reviewed: readonly ReviewedRegistry[],
): News {
  const users = new Set(reviewed.flatMap((one) => one.users));
  const isListed = Array.isArray(deleteUsers); // a plan that isn't blocked deletes listed users only
  return {
    operation: plan.operation !== 'none' && !reviewed.some(({ operation }) => operation === plan.operation),
    changes: plan.changes.filter(
      (change) => !reviewed.some(({ changes }) => changes[change.field] === hashOfChange(change)),
    ),
    users: isListed ? [] : plan.usersToDelete.filter(({ id }) => !users.has(id)),
  };
}

/** Result of the comparison of one plan with what was reviewed. */
export interface Review {
  findings: Finding[];
  /** Pull requests that showed this plan. */
  pullRequests: number[];
  /** What they didn't show, if there is something new. */
  unseen?: Unseen;
  /** Why the plan wasn't compared, for the log. */
  note?: Text;
}

/**
 * Adds the plans of earlier pull requests that count for a registry: those since the newest one that was
 * applied to it. A job that runs late applies what two pull requests showed.
 *
 * @param earlier newest first
 */
export function withEarlier(
  reviewed: Reviewed,
  earlier: readonly FoundPlan[],
  desired: DesiredRegistry,
): Reviewed {
  const key = registryKey(desired);
  const end = earlier.findIndex(({ applied }) => applied.includes(key));
  const known = new Set(reviewed.plans.map(({ pullRequest }) => pullRequest));
  const added = earlier
    .slice(0, end === -1 ? earlier.length : end)
    .filter(({ pullRequest }) => !known.has(pullRequest));
  return { ...reviewed, plans: [...reviewed.plans, ...added] };
}

/**
 * Compares a plan that is about to be applied with what was reviewed.
 *
 * @param isStrict whether only a reviewed plan may be applied. If not, a plan whose effect can't be undone is
 *   blocked if there was a review that can't be compared
 * @returns `plan-changed`, `plan-unreviewed`, or no finding
 */
export function review(
  plan: Meaning,
  desired: DesiredRegistry,
  reviewed: Reviewed,
  isStrict: boolean,
): Review {
  const key = registryKey(desired);
  const known = reviewed.plans.flatMap(({ pullRequest, plan: { registries } }) => {
    const registry = registries[key];
    return registry === undefined ? [] : [{ pullRequest, registry }];
  });
  if (known.length === 0) return unreviewed(plan, reviewed, isStrict);
  const meanings = known.map(({ registry }) => registry);
  const news = newsOf(plan, desired.deleteUsers, meanings);
  const numbers = known.map(({ pullRequest }) => pullRequest);
  if (!news.operation && news.changes.length + news.users.length === 0) {
    const same = known.filter(({ registry }) => registry.operation === plan.operation);
    return { findings: [], pullRequests: same.map(({ pullRequest }) => pullRequest) };
  }
  const what = text`This apply does more than ${mention(numbers)} showed: ${describe(plan, news)}.`;
  const fields = news.changes.map(({ field }) => field);
  return { findings: [finding('plan-changed', what)], pullRequests: [], unseen: { numbers, fields } };
}

function unreviewed(
  plan: Meaning,
  { plans, problems, isIncomparable, fix }: Reviewed,
  isStrict: boolean,
): Review {
  const missing = plans.map(
    ({ pullRequest }) => text`${mention([pullRequest])} showed no plan of this registry`,
  );
  const why = joined([...problems, ...missing], ', and ');
  const note = joined([text`Not compared with a reviewed plan: ${why}.`, fix ?? NO_TEXT]);
  const isBlocked = isStrict || ((isIncomparable || plans.length > 0) && isIrreversible(plan));
  if (!isBlocked) return { findings: [], pullRequests: [], note };
  const what = text`No reviewed plan was found: ${why}.`;
  const findings = [finding('plan-unreviewed', what, fix === undefined ? {} : { fix })];
  return { findings, pullRequests: [] };
}

const ACTS: Record<Operation, string> = {
  create: 'it enables OIDC',
  update: 'it changes settings',
  delete: 'it disables OIDC',
  none: '',
};

function describe(plan: Meaning, { operation: isNew, changes, users }: News): Text {
  const isRotation = plan.operation === 'update' && plan.changes.length === 0;
  const act = words(isRotation ? 'it sends the client secret again' : ACTS[plan.operation]);
  const values = changes.map(
    ({ field, before, after }) => text`${field} from ${String(before)} to ${String(after)}`,
  );
  const deletion = users.length > 0 ? [text`the deletion of ${users}`] : [];
  return joined([isNew ? act : NO_TEXT, ...values, ...deletion], ', ');
}

/** Returns pull requests as text: `#12` or `#12 and #13`. */
export function mention(numbers: readonly number[]): Text {
  return listed(numbers.map((number) => words(`#${number}`)));
}
