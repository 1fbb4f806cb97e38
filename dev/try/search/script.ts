import fc from 'fast-check';
import { HUB_CALLS } from './hub.js';
import type { Boundary } from './world.js';

/** Faults of a call. `…-after` and `cut` occur after its effect. */
export const SEARCH_FAULTS = [
  'refused',
  'reset',
  'reset-after',
  'stall',
  'stall-after',
  'cut',
  '400',
  '401',
  '403',
  '404',
  '409',
  '429',
  '500',
  '503',
  '503-after',
  '502-after',
  'html-after',
] as const;
export type SearchFault = (typeof SEARCH_FAULTS)[number];

/** Changes by others during a run. */
export const ACTS = [
  'user added',
  'user removed',
  'user renamed',
  'user listed twice',
  'another user under a known ID',
  'user removed, and another one counted but not listed',
  'user added and another removed',
  'all users removed',
  'settings changed',
  'OIDC disabled',
  'OIDC enabled',
  'another run writes',
  'registry suspended',
  'registry updating',
  'IAM enabled',
  'token ends',
  'new commit',
  'job canceled',
] as const;
export type Act = (typeof ACTS)[number];

/** What happens to a review before the push. */
export const REVIEW_ACTS = [
  'comment deleted',
  'comment copied by a stranger',
  'comment quoted by a bot',
  'newer commit reviewed',
  'GitHub late',
  'GitHub later than the first question',
  'GitHub never knows',
  'GitHub names another pull request',
] as const;
export type ReviewAct = (typeof REVIEW_ACTS)[number];

/** Acts by others between review and push. The others end a run, or need one. */
export const BETWEEN: readonly (Act | ReviewAct)[] = [
  ...REVIEW_ACTS,
  ...ACTS.filter((act) => !['token ends', 'new commit', 'job canceled'].includes(act)),
];

/** A dry run that people review, and what happens until the push. */
export interface SearchReview {
  policy: 'auto' | 'strict' | 'off';
  between: readonly (Act | ReviewAct)[];
}

/** Operations of the config file, each with its start state. */
export const OPERATIONS = [
  'create by list',
  'create by true',
  'create without users',
  'update',
  'update without secret',
  'delete',
  'promotion',
  'two registries',
] as const;
export type SearchOperation = (typeof OPERATIONS)[number];

/** Calls of a run: the API's, Harbor's start of a login, the provider's, GitHub's. Each can repeat. */
export const CALLS = [
  'GET registry',
  'GET openIdConnect',
  'GET users',
  'POST openIdConnect',
  'PUT openIdConnect',
  'DELETE openIdConnect',
  'PUT setAsAdmin',
  'GET login',
  'GET document',
  'GET keys',
  'POST token',
  'GET authorization',
  ...HUB_CALLS,
] as const;

/** A fault, an act, or both at the n-th occurrence of a call. */
export interface SearchEvent {
  call: (typeof CALLS)[number];
  number: number;
  fault?: SearchFault | undefined;
  act?: Act | undefined;
  /** When the act happens. */
  at: Boundary;
}

export interface SearchScript {
  operation: SearchOperation;
  /** Number of reads that still show the state before a write. */
  late: number;
  /** Whether a write takes a while until READY. */
  slow: boolean;
  events: SearchEvent[];
  /** Whether each read of the API takes 5.3 s. */
  slowApi?: boolean;
  /** Whether the workspace has another text than Git, and the branch a newer commit with the same file. */
  rendered?: boolean;
  /** Whether the provider is checked. */
  checked?: boolean;
  review?: SearchReview;
}

const BOUNDARIES: readonly Boundary[] = ['before', 'effect', 'after'];

/** Delays of effects in the exhaustive part, as a number of reads. */
export const LATENESS = [0, 1, 3];

/**
 * Yields every combination of call boundary, fault and act for one operation.
 *
 * @param calls calls of a run without events, in order (events at other calls can't occur)
 */
export function* pairsOf(
  operation: SearchOperation,
  late: number,
  calls: readonly string[],
  checked = false,
): Generator<SearchScript> {
  const counts = new Map<string, number>();
  for (const call of calls as SearchEvent['call'][]) {
    const number = (counts.get(call) ?? 0) + 1;
    counts.set(call, number);
    for (const fault of [undefined, ...SEARCH_FAULTS])
      for (const act of [undefined, ...ACTS])
        for (const at of act === undefined ? BOUNDARIES.slice(0, 1) : BOUNDARIES)
          yield { operation, late, slow: false, checked, events: [{ call, number, fault, act, at }] };
  }
}

/** Yields every act between review and push, for every policy, alone and with acts at calls to GitHub. */
export function* reviewsOf(operation: SearchOperation): Generator<SearchScript> {
  const base = { operation, late: 0, slow: false };
  for (const policy of ['auto', 'strict', 'off'] as const) {
    for (const act of [undefined, ...BETWEEN]) {
      const review = { policy, between: act === undefined ? [] : [act] };
      yield { ...base, events: [], review };
      if (policy === 'off') continue;
      for (const call of HUB_CALLS) {
        yield { ...base, events: [{ call, number: 1, fault: '500', at: 'before' }], review };
        for (const event of actsAt(call, 1)) yield { ...base, events: [event], review };
      }
    }
  }
}

/** Yields every act at each moment of a call. */
function* actsAt(call: SearchEvent['call'], number: number): Generator<SearchEvent> {
  for (const act of ACTS) for (const at of BOUNDARIES) yield { call, number, act, at };
}

/** Yields a slow API and a file that isn't as in Git, alone and with every act at the calls of a run. */
export function* unusualOf(operation: SearchOperation, calls: readonly string[]): Generator<SearchScript> {
  for (const unusual of [{ slowApi: true }, { rendered: true }]) {
    const base = { operation, late: 0, slow: false, ...unusual };
    yield { ...base, events: [] };
    const counts = new Map<string, number>();
    for (const call of calls as SearchEvent['call'][]) {
      const number = (counts.get(call) ?? 0) + 1;
      counts.set(call, number);
      for (const event of actsAt(call, number)) yield { ...base, events: [event] };
    }
  }
}

const event: fc.Arbitrary<SearchEvent> = fc.record({
  call: fc.constantFrom(...CALLS),
  number: fc.integer({ min: 1, max: 5 }),
  fault: fc.option(fc.constantFrom(...SEARCH_FAULTS), { nil: undefined, freq: 3 }),
  act: fc.option(fc.constantFrom(...ACTS), { nil: undefined, freq: 3 }),
  at: fc.constantFrom(...BOUNDARIES),
});

/** Scripts of up to four events. A failing script shrinks to the fewest events. */
export const anyScript: fc.Arbitrary<SearchScript> = fc.record({
  operation: fc.constantFrom(...OPERATIONS),
  late: fc.integer({ min: 0, max: 3 }),
  slow: fc.boolean(),
  checked: fc.boolean(),
  slowApi: fc.boolean(),
  rendered: fc.boolean(),
  events: fc.array(event, { maxLength: 4 }),
  review: fc.option(
    fc.record({
      policy: fc.constantFrom('auto' as const, 'strict' as const, 'off' as const),
      between: fc.array(fc.constantFrom(...BETWEEN), { maxLength: 2 }),
    }),
    { nil: undefined },
  ),
}) as fc.Arbitrary<SearchScript>;

/** Returns a script as text, with one line per event. */
export function describeScript(script: SearchScript): string {
  const { operation, late, slow, checked, slowApi, rendered, events, review } = script;
  const lines = events.map(({ call, number, fault, act, at }) => {
    const moment = { before: 'before it is sent', effect: 'after its effect', after: 'after its response' }[
      at
    ];
    const what = [fault && `fails: ${fault}`, act && `${moment}: ${act}`].filter(Boolean);
    return `  ${call}, number ${number}: ${what.join(', ') || 'nothing'}`;
  });
  const how = `${late > 0 ? `, effects show ${late} reads late` : ''}${slow ? ', READY takes a while' : ''}${checked ? ', provider checked' : ''}${slowApi ? ', reads take 5.3 s' : ''}${rendered ? ', file rendered' : ''}`;
  const before =
    review === undefined
      ? []
      : [`  reviewed (${review.policy}), then: ${review.between.join(', ') || 'nothing'}`];
  return [`${operation}${how}`, ...before, ...lines].join('\n');
}
