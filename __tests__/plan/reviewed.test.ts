import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodePlan, encodePlan } from '../../src/github/reviewed.js';
import { messageOf } from '../../src/model/findings.js';
import {
  type Change,
  type DesiredRegistry,
  type Operation,
  PROVIDER_FIELDS,
  type RegistryPlan,
  splitScopes,
} from '../../src/model/registry.js';
import { type FoundPlan, type Reviewed, type ReviewedPlan, registryKey } from '../../src/model/reviewed.js';
import { plain, text } from '../../src/model/text.js';
import { meaningOf, newsOf, review, withEarlier } from '../../src/plan/reviewed.js';
import { cases } from '../cases.js';

type Meaning = Pick<RegistryPlan, 'operation' | 'changes' | 'usersToDelete'>;

const words = fc.constantFrom('', 'alpha-group', 'beta-group', 'carol@example.com', 'https://idp.example');
const scopes = fc.shuffledSubarray(['openid', 'profile', 'email', 'groups']).map((list) => list.join(','));
const change: fc.Arbitrary<Change> = fc.constantFrom(...PROVIDER_FIELDS).chain((field) => {
  const value =
    field === 'scope' ? scopes : field === 'verifyCert' || field === 'autoOnboard' ? fc.boolean() : words;
  return fc.record({ field: fc.constant(field), before: value, after: value });
});
const user = fc.constantFrom('3', '4', '5', '40').map((id) => ({ id, user: `name-of-${id}` }));
const plan: fc.Arbitrary<Meaning> = fc
  .record({
    operation: fc.constantFrom<Operation>('create', 'update', 'delete', 'none'),
    changes: fc.uniqueArray(change, { selector: ({ field }) => field, maxLength: 4 }),
    usersToDelete: fc.uniqueArray(user, { selector: ({ id }) => id }),
  })
  .map(({ operation, changes, usersToDelete }) => ({
    operation,
    changes: operation === 'none' || operation === 'delete' ? [] : changes,
    usersToDelete: operation === 'none' || operation === 'update' ? [] : usersToDelete,
  }));

/** A second plan: any, or a part of the first one. */
const pair = fc.oneof(
  fc.tuple(plan, plan),
  plan.chain((first) =>
    fc.tuple(
      fc.constant(first),
      fc.record({
        operation: fc.constantFrom(first.operation, 'none' as const),
        changes: fc.shuffledSubarray([...first.changes]),
        usersToDelete: fc.shuffledSubarray([...first.usersToDelete]),
      }),
    ),
  ),
);

/** Whether a plan asks for no more than another, told without hashes. */
function isWithin(second: Meaning, first: Meaning): boolean {
  const same = (one: Change, other: Change): boolean => {
    const value = (it: string | boolean): string =>
      one.field === 'scope' ? splitScopes(String(it)).sort().join() : JSON.stringify(it);
    return (
      one.field === other.field &&
      value(one.before) === value(other.before) &&
      value(one.after) === value(other.after)
    );
  };
  return (
    (second.operation === 'none' || second.operation === first.operation) &&
    second.changes.every((one) => first.changes.some((other) => same(one, other))) &&
    second.usersToDelete.every(({ id }) => first.usersToDelete.some((other) => other.id === id))
  );
}

const isNew = ({ operation, changes, users }: ReturnType<typeof newsOf>): boolean =>
  operation || changes.length > 0 || users.length > 0;

test('any pair of plans: nothing is new exactly if the second asks for no more than the first', () => {
  const met = { within: 0, beyond: 0 };
  fc.assert(
    fc.property(pair, ([first, second]) => {
      const within = isWithin(second, first);
      met[within ? 'within' : 'beyond']++;
      expect(isNew(newsOf(second, true, [meaningOf(first)]))).toBe(!within);
    }),
    { numRuns: cases(10_000) },
  );
  expect(Math.min(met.within, met.beyond)).toBeGreaterThan(cases(2_000));
});

test('users in the `deleteUsers` list of the file are never new', () => {
  fc.assert(
    fc.property(pair, ([first, second]) => {
      const others = { ...second, usersToDelete: [] };
      const { users, ...news } = newsOf(second, ['name'], [meaningOf(first)]);
      expect(users).toEqual([]);
      expect(isNew({ users, ...news })).toBe(!isWithin(others, first));
    }),
    { numRuns: cases(2_000) },
  );
});

test('compares meaning: order, scopes in another order, and names of users make no difference', () => {
  fc.assert(
    fc.property(plan, ({ operation, changes, usersToDelete }) => {
      const other = {
        operation,
        changes: [...changes]
          .reverse()
          .map((one) =>
            one.field === 'scope' ? { ...one, after: String(one.after).split(',').reverse().join(' ') } : one,
          ),
        usersToDelete: [...usersToDelete].reverse().map(({ id }) => ({ id, user: 'n…' })),
      };
      expect(meaningOf(other)).toEqual(meaningOf({ operation, changes, usersToDelete }));
    }),
  );
});

const DESIRED: DesiredRegistry = {
  name: 'production',
  serviceName: 'project',
  registryId: 'registry',
  state: 'present',
  deleteUsers: true,
  acceptIssuerChange: false,
  admins: [],
  acceptsNoAdmin: false,
  findings: [],
};
const stored = (registry: DesiredRegistry, meaning: Meaning): ReviewedPlan => ({
  head: 'c0ffee',
  registries: { [registryKey(registry)]: meaningOf(meaning) },
});

test('never takes the stored plan of one registry for that of another', () => {
  const id = fc.stringMatching(/^[\w-]{1,12}$/);
  fc.assert(
    fc.property(plan, fc.tuple(id, id), fc.tuple(id, id), (meaning, [serviceName, registryId], other) => {
      fc.pre(other[0] !== serviceName || other[1] !== registryId);
      const theirs = stored({ ...DESIRED, serviceName: other[0], registryId: other[1] }, meaning);
      const plans = [{ pullRequest: 12, plan: theirs, applied: [] }];
      const { findings } = review(
        meaning,
        { ...DESIRED, serviceName, registryId },
        { plans, problems: [], isIncomparable: false },
        true,
      );
      expect(findings.map(({ code }) => code)).toEqual(['plan-unreviewed']);
    }),
    { numRuns: cases(10_000) },
  );
});

test('names exactly the changed fields that nobody saw', () => {
  fc.assert(
    fc.property(pair, ([first, second]) => {
      const plans = [{ pullRequest: 12, plan: stored(DESIRED, first), applied: [] }];
      const { findings, unseen } = review(
        second,
        DESIRED,
        { plans, problems: [], isIncomparable: false },
        true,
      );
      const { changes } = newsOf(second, true, [meaningOf(first)]);
      expect(unseen?.fields ?? []).toEqual(changes.map(({ field }) => field));
      expect(findings.map(({ code }) => code)).toEqual(isWithin(second, first) ? [] : ['plan-changed']);
    }),
    { numRuns: cases(2_000) },
  );
});

test('stores no name and no value, and reads what it stored', () => {
  fc.assert(
    fc.property(plan, (meaning) => {
      const whole = stored(DESIRED, meaning);
      expect(JSON.stringify(whole)).not.toMatch(/alpha|beta|carol|idp|name-of|production|project/);
      const { text, omitted } = encodePlan(whole, 33_000);
      expect(text).toMatch(/^[\w+/=]+$/);
      expect(omitted).toBe(0);
      expect(decodePlan(text)).toEqual(whole);
      expect(decodePlan(text.slice(0, -5))).not.toEqual(whole);
    }),
  );
});

test.each(['', 'x', 'A'.repeat(1_000), encodePlan({ head: 'x', registries: {} }, 0).text.slice(1)])(
  'reads no plan from %j',
  (text) => {
    expect(decodePlan(text)).toBeUndefined();
  },
);

/** A plan that enables OIDC on many registries, each with its own values and users. */
function large(size: number): ReviewedPlan {
  const entries = Array.from({ length: size }, (_, index) => {
    const changes = PROVIDER_FIELDS.map(
      (field): Change => ({ field, before: '', after: `${field} ${index}` }),
    );
    const usersToDelete = ['3', '4', '5', '6'].map((id) => ({ id: `${index}${id}`, user: 'x' }));
    const registry = { ...DESIRED, registryId: `r${index}` };
    return [registryKey(registry), meaningOf({ operation: 'create', changes, usersToDelete })] as const;
  });
  return { head: 'c'.repeat(40), registries: Object.fromEntries(entries) };
}

test('fits 250 registries next to a full report, and counts those that it omits', () => {
  const { omitted } = encodePlan(large(250), 33_000);
  expect(omitted).toBe(0);
  const most = encodePlan(large(1_000), 33_000);
  expect(most.text.length).toBeLessThanOrEqual(33_000);
  expect(most.omitted).toBeGreaterThan(0);
  expect(Object.keys(decodePlan(most.text)?.registries ?? {})).toHaveLength(1_000 - most.omitted);
});

const CREATE: Meaning = {
  operation: 'create',
  changes: [{ field: 'clientId', before: '', after: 'harbor' }],
  usersToDelete: [{ id: '3', user: 'carol' }],
};
const KEY = registryKey(DESIRED);
const shown = (
  pullRequest: number,
  meaning: Meaning = CREATE,
  applied: readonly string[] = [],
): FoundPlan => ({
  pullRequest,
  plan: stored(DESIRED, meaning),
  applied,
});
const reviewedBy = (...plans: FoundPlan[]): Reviewed => ({ plans, problems: [], isIncomparable: false });

test('counts the earlier plans down to the newest one that was applied to the registry, each once', () => {
  const numbers = (earlier: readonly FoundPlan[]) =>
    withEarlier(reviewedBy(shown(12)), earlier, DESIRED).plans.map(({ pullRequest }) => pullRequest);
  expect(numbers([])).toEqual([12]);
  expect(numbers([shown(12), shown(11), shown(10)])).toEqual([12, 11, 10]);
  expect(numbers([shown(11), shown(10, CREATE, [KEY]), shown(9)])).toEqual([12, 11]);
  expect(numbers([shown(11, CREATE, [KEY]), shown(10)])).toEqual([12]);
  expect(numbers([shown(11, CREATE, ['another']), shown(10)])).toEqual([12, 11, 10]);
});

test('names the pull requests whose plan does what this one does', () => {
  const update = { ...CREATE, operation: 'update', usersToDelete: [] } as const;
  const of = (...plans: FoundPlan[]) => review(CREATE, DESIRED, reviewedBy(...plans), true);
  expect(of(shown(12), shown(13, update))).toEqual({ findings: [], pullRequests: [12] });
  expect(of(shown(12), shown(14)).pullRequests).toEqual([12, 14]);
});

test.each<[string, Meaning, Meaning, string[]]>([
  [
    'another operation',
    CREATE,
    { ...CREATE, operation: 'none', changes: [], usersToDelete: [] },
    [
      'error plan-changed: This apply does more than #12 and #13 showed: it enables OIDC, `clientId` from (empty) to `harbor`, the deletion of `carol`. Check the live settings. To apply it, run by `workflow_dispatch`, or open a new pull request.',
    ],
  ],
  [
    'a deletion',
    { ...CREATE, operation: 'delete', changes: [] },
    CREATE,
    [
      'error plan-changed: This apply does more than #12 and #13 showed: it disables OIDC. Check the live settings. To apply it, run by `workflow_dispatch`, or open a new pull request.',
    ],
  ],
  [
    'another value',
    {
      ...CREATE,
      operation: 'update',
      usersToDelete: [],
      changes: [{ field: 'verifyCert', before: true, after: false }],
    },
    { ...CREATE, operation: 'update' },
    [
      'error plan-changed: This apply does more than #12 and #13 showed: `verifyCert` from `true` to `false`. Check the live settings. To apply it, run by `workflow_dispatch`, or open a new pull request.',
    ],
  ],
  [
    'an update',
    { ...CREATE, operation: 'update', usersToDelete: [] },
    CREATE,
    [
      'error plan-changed: This apply does more than #12 and #13 showed: it changes settings. Check the live settings. To apply it, run by `workflow_dispatch`, or open a new pull request.',
    ],
  ],
  [
    'a rotation',
    { operation: 'update', changes: [], usersToDelete: [] },
    CREATE,
    [
      'error plan-changed: This apply does more than #12 and #13 showed: it sends the client secret again. Check the live settings. To apply it, run by `workflow_dispatch`, or open a new pull request.',
    ],
  ],
  [
    'more users',
    {
      ...CREATE,
      usersToDelete: [...CREATE.usersToDelete, { id: '4', user: 'dave' }, { id: '5', user: 'eve' }],
    },
    CREATE,
    [
      'error plan-changed: This apply does more than #12 and #13 showed: the deletion of `dave` and `eve`. Check the live settings. To apply it, run by `workflow_dispatch`, or open a new pull request.',
    ],
  ],
])('says what nobody saw: %s', (_, meaning, seen, expected) => {
  const { findings, unseen } = review(meaning, DESIRED, reviewedBy(shown(12, seen), shown(13, seen)), false);
  expect(findings.map((found) => `${found.level} ${found.code}: ${plain(messageOf(found))}`)).toEqual(
    expected,
  );
  expect(unseen?.numbers).toEqual([12, 13]);
});

const EMPTY = { head: 'c0ffee', registries: {} };
const UPDATE: Meaning = { ...CREATE, operation: 'update', usersToDelete: [] };
test.each<[string, Meaning, Partial<Reviewed>, boolean, string[]]>([
  [
    'no review',
    CREATE,
    { problems: [text`none exists`] },
    false,
    ['Not compared with a reviewed plan: none exists.'],
  ],
  [
    'no review, strict',
    CREATE,
    { problems: [text`none exists`] },
    true,
    [
      'error plan-unreviewed: No reviewed plan was found: none exists. To apply it, run by `workflow_dispatch`, or open a pull request.',
    ],
  ],
  [
    'a review without this registry',
    CREATE,
    { plans: [{ pullRequest: 12, plan: EMPTY, applied: [] }] },
    false,
    [
      'error plan-unreviewed: No reviewed plan was found: #12 showed no plan of this registry. To apply it, run by `workflow_dispatch`, or open a pull request.',
    ],
  ],
  [
    'a review without this registry, an update',
    UPDATE,
    { plans: [{ pullRequest: 12, plan: EMPTY, applied: [] }] },
    false,
    ['Not compared with a reviewed plan: #12 showed no plan of this registry.'],
  ],
  [
    'a review that is missing',
    CREATE,
    { problems: [text`a is missing`, text`b too`], isIncomparable: true, fix: text`Wait.` },
    false,
    ['error plan-unreviewed: No reviewed plan was found: a is missing, and b too. Wait.'],
  ],
  [
    'a review that is missing, an update',
    UPDATE,
    { problems: [text`a is missing`], isIncomparable: true, fix: text`Wait.` },
    false,
    ['Not compared with a reviewed plan: a is missing. Wait.'],
  ],
])('says why it was not compared: %s', (_, meaning, change, isStrict, expected) => {
  const result = review(meaning, DESIRED, { ...reviewedBy(), ...change }, isStrict);
  const texts = result.findings.map((found) => `${found.level} ${found.code}: ${plain(messageOf(found))}`);
  expect([...texts, ...(result.note ? [plain(result.note)] : [])]).toEqual(expected);
  expect(result.pullRequests).toEqual([]);
});
