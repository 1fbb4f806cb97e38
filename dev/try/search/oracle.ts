import type { HttpResponse } from '../../../src/lib/http.js';
import type { Provider } from '../../../src/model/registry.js';
import { providerSchema } from '../../../src/ovh/registry.js';
import { differences } from '../../../src/plan/diff.js';
import type { EndedRegistry, Played } from './play.js';
import { problemsOfReview } from './review.js';
import { configOf, PROVIDER } from './scenes.js';
import type { SearchScript } from './script.js';
import { userKey } from './world.js';

/** Returns the problems with the result of a run, compared with the ledger of what really happened. */
export function problemsOfRun(script: SearchScript, played: Played): string[] {
  const { world, ending, writesAfterStale, blindWrites } = played;
  const wrong: string[] = [];
  const { outputs, plan, success, text } = ending;
  const onOidc = world.ledger.filter(({ call }) => call.endsWith('openIdConnect'));
  const ours = onOidc.filter(({ by }) => by === 'run');
  const others = onOidc.filter(({ by }) => by === 'other');
  const isUnknown = plan.registries.some(({ result }) => result === 'unknown');
  const deleted = ours.flatMap((entry) => entry.deleted);

  if (ours.length > 0 && outputs.changed !== 'true')
    wrong.push(`changed is ${outputs.changed}, but the run wrote`);
  // Nobody can detect a user who is added between a list of users and the write right after it.
  const seen = ours.flatMap(({ deleted: users, listed }) =>
    users.filter((user) => listed === undefined || listed.includes(user)),
  );
  if (seen.length > 0 && outputs.destructive !== 'true')
    wrong.push(`destructive is ${outputs.destructive}, but ${seen.length} users were deleted`);
  // A change by someone else and a lost write can look the same.
  if (outputs.changed === 'true' && ours.length === 0 && !isUnknown && others.length === 0)
    wrong.push('changed is true, but nothing was written');
  // Nobody can detect a user who is removed between a list of users and the write right after it.
  const meant = ours.some(({ listed }) => listed !== undefined && listed.length > 0);
  if (outputs.destructive === 'true' && deleted.length === 0 && !isUnknown && others.length === 0 && !meant)
    wrong.push('destructive is true, but no user was deleted');
  if (blindWrites > 0) wrong.push('the branch was unknown, but a write that can not be undone was sent');
  const isStale = plan.registries.some(({ findings }) =>
    findings.some(({ code }) => code === 'stale-commit'),
  );
  if (script.rendered && isStale && !hasNewCommit(script))
    wrong.push('blocked as stale, although the file in Git is the same');
  if (isOnlySlow(script) && !success) wrong.push('a slow API was not written to');
  if (writesAfterStale > 0) wrong.push('a stale commit was written');
  if (/bug in the action/.test(text)) wrong.push('an unexpected error');
  for (const registry of plan.registries) wrong.push(...problemsOfRegistry(script, registry, played));
  wrong.push(...problemsOfReview(script, played));
  if (success && plan.registries.length === 0) wrong.push('a success without a registry');
  return wrong;
}

/** Returns whether nothing happens in a script but that the API is slow. */
function isOnlySlow({ slowApi, events, review, late, slow }: SearchScript): boolean {
  return slowApi === true && events.length === 0 && review === undefined && late === 0 && !slow;
}

function hasNewCommit({ events }: SearchScript): boolean {
  return events.some(({ act }) => act === 'new commit');
}

function problemsOfRegistry(
  script: SearchScript,
  registry: EndedRegistry,
  { world, ending }: Played,
): string[] {
  const wrong: string[] = [];
  const { name, registryId, result, usersToDelete } = registry;
  const mine = world.ledger.filter(
    (entry) => entry.registryId === registryId && entry.call.endsWith('openIdConnect'),
  );
  const ours = mine.filter(({ by }) => by === 'run');
  const named = new Set(usersToDelete.map(userKey));
  const isByList = /"deleteUsers":\[/.test(configOf(script.operation));
  // Nobody can detect a user who is added between a list of users and the write right after it.
  const unnamed = ours.flatMap(({ deleted, listed }) =>
    deleted.filter((user) =>
      user === '?' ? isByList : !named.has(user) && (listed === undefined || listed.includes(user)),
    ),
  );
  if (unnamed.length > 0) wrong.push(`${name}: ${unnamed.join(', ')} deleted, but not in usersToDelete`);
  const claims = ending.text.split('\n').filter((line) => /nothing was written/i.test(line));
  if (ours.length > 0 && claims.length > 0 && ending.plan.registries.length === 1)
    wrong.push(`${name}: "${claims[0]}", but the run wrote`);
  if (result === 'blocked' && ours.length > 0) wrong.push(`${name}: blocked after a write`);
  if (result === 'unchanged' && ours.length > 0) wrong.push(`${name}: unchanged, but the run wrote`);
  if (result === 'applied' && mine.length === 0) wrong.push(`${name}: applied, but nothing was written`);
  if ((result === 'applied' || result === 'unchanged') && !isDesired(script, registryId, world))
    wrong.push(`${name}: ${result}, but the last response showed other settings than the file`);
  if (ending.success && !['applied', 'unchanged'].includes(result))
    wrong.push(`${name}: success with ${result}`);
  if (ending.success && !startsLogins(script, world.logins.get(registryId)))
    wrong.push(`${name}: success, but Harbor's last response was no login with the settings of the file`);
  return wrong;
}

/** Returns whether Harbor's last response allows a success. Other responses are no result. */
function startsLogins({ operation }: SearchScript, response: HttpResponse | undefined): boolean {
  if (response?.kind !== 'response' || ![302, 412, 500].includes(response.status)) return true;
  if (operation === 'delete') return response.status !== 302;
  const { location = '' } = response.headers;
  // Without the provider's discovery document, nobody can tell whether the endpoint is right.
  return response.status === 302 && new URL(location).searchParams.get('client_id') === PROVIDER.clientId;
}

function isDesired({ operation }: SearchScript, registryId: string, { shown }: Played['world']): boolean {
  const seen = shown.get(registryId);
  if (operation === 'delete') return seen === undefined;
  return (
    seen !== undefined &&
    differences(providerSchema.parse(seen), PROVIDER as unknown as Provider).length === 0
  );
}
