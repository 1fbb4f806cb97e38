import type { EndedRegistry, Played } from './play.js';
import { configOf } from './scenes.js';
import type { SearchScript } from './script.js';

const METHODS: Record<string, string> = { create: 'POST', update: 'PUT', delete: 'DELETE' };

/** Returns what was written although people didn't review it, and what was blocked although they did. */
export function problemsOfReview(script: SearchScript, played: Played): string[] {
  if (script.review === undefined || script.review.policy === 'off') return [];
  return played.ending.plan.registries.flatMap((registry) => problemsOfRegistry(script, registry, played));
}

function problemsOfRegistry(
  script: SearchScript,
  registry: EndedRegistry,
  { world, review }: Played,
): string[] {
  const { name, registryId, findings, changes } = registry;
  const { policy, between } = script.review ?? { policy: 'off', between: [] };
  const isQuiet = between.length === 0 && script.events.length === 0;
  const codes = findings.map(({ code }) => code).filter((code) => code.startsWith('plan-'));
  if (isQuiet && codes.length > 0) return [`${name}: ${codes.join()}, but nothing changed since the review`];
  const ours = world.ledger.filter(
    (entry) => entry.by === 'run' && entry.registryId === registryId && entry.call.endsWith('openIdConnect'),
  );
  if (ours.length === 0) return [];
  const seen = review?.ending.plan.registries.find((one) => one.name === name);
  const isReviewed = review?.isReadable && ['planned', 'unchanged'].includes(seen?.result ?? '');
  const isIrreversible =
    ours.some(({ call }) => !call.startsWith('PUT')) || changes.some(({ field }) => field === 'endpoint');
  if (seen === undefined || !isReviewed) {
    if (policy === 'strict') return [`${name}: written without a reviewed plan`];
    return review?.isReview && isIrreversible
      ? [`${name}: written for good, although its review can't be compared`]
      : [];
  }
  // With `auto`, what can be undone is applied if GitHub fails.
  const isLookedUp = !script.events.some(({ fault }) => fault !== undefined);
  return policy === 'auto' && !isLookedUp && !isIrreversible ? [] : beyond(script, seen, registry, ours);
}

/** Returns what a written plan has beyond the one that people saw. */
function beyond(
  { operation }: SearchScript,
  seen: EndedRegistry,
  registry: EndedRegistry,
  writes: Played['world']['ledger'],
): string[] {
  const { name } = registry;
  const wrong: string[] = [];
  if (writes.some(({ call }) => !call.startsWith(METHODS[seen.operation] ?? 'nothing')))
    wrong.push(`${name}: an operation was written that nobody reviewed`);
  const users = new Set(seen.usersToDelete.map(({ id }) => id));
  const names = namedIn(operation);
  const unseen = registry.usersToDelete.filter(({ id }) => !users.has(id));
  // A list in the file was reviewed with it.
  if (!names && unseen.length > 0) wrong.push(`${name}: users were deleted that nobody reviewed`);
  const known = new Set(seen.changes.map((change) => JSON.stringify(change)));
  const fresh = registry.changes.filter((change) => !known.has(JSON.stringify(change)));
  if (fresh.length > 0)
    wrong.push(`${name}: ${fresh.map(({ field }) => field).join()} written although nobody reviewed it`);
  return wrong;
}

/** Returns whether the file lists the users to delete. */
function namedIn(operation: SearchScript['operation']): boolean {
  return /"deleteUsers":\[/.test(configOf(operation));
}
