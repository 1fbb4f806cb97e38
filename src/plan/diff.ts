import {
  type Change,
  type LiveProvider,
  PROVIDER_FIELDS,
  type Provider,
  splitScopes,
} from '../model/registry.js';

/** Returns the scopes of a comma-separated list, each once, in alphabetical order. */
function scopeSet(scope: string): string {
  return splitScopes(scope).sort().join();
}

/**
 * Returns the fields in which two provider settings differ. Scopes are compared as sets, everything else
 * exactly. A missing boolean is `false`, because the API omits zero values. It is never the default of the
 * field.
 *
 * @param live response of GET, undefined if OIDC isn't configured
 */
export function differences(live: LiveProvider | undefined, desired: Provider): Change[] {
  return PROVIDER_FIELDS.flatMap((field): Change[] => {
    if (field === 'scope') {
      const before = live?.scope ?? '';
      const after = desired.scope.join(',');
      return scopeSet(before) === scopeSet(after) ? [] : [{ field, before, after }];
    }
    const after = desired[field];
    const before = live?.[field] ?? (typeof after === 'boolean' ? false : '');
    return before === after ? [] : [{ field, before, after }];
  });
}

/** Returns the booleans that should be `true`, but that GET doesn't return. */
export function notMentioned(live: LiveProvider, desired: Provider): ('verifyCert' | 'autoOnboard')[] {
  return (['verifyCert', 'autoOnboard'] as const).filter(
    (field) => desired[field] && live[field] === undefined,
  );
}

/** Represents all fields if settings exist on one side only. */
export const EXISTENCE = 'openIdConnect';

/** Returns the managed fields in which two live settings differ, or EXISTENCE if only one exists. */
export function liveDifferences(before: LiveProvider | undefined, now: LiveProvider | undefined): string[] {
  if (before === undefined || now === undefined) return before === now ? [] : [EXISTENCE];
  return PROVIDER_FIELDS.filter((field) =>
    field === 'scope'
      ? scopeSet(before.scope) !== scopeSet(now.scope)
      : (before[field] || '') !== (now[field] || ''),
  );
}
