import { expect, test } from '@jest/globals';
import { type Comment, GitHubError } from '../../src/github/api.js';
import { markedComments, markerOf, ownComment, publish } from '../../src/github/comment.js';
import { text } from '../../src/model/text.js';

const UNIT = 'a'.repeat(16);
const OTHER = 'b'.repeat(16);
const MARKER = { unit: UNIT, run: 5, plan: '', applied: [] as string[] };
const comment = (id: number, body: string, author = 'bot'): Comment => ({
  id,
  body,
  url: `#${id}`,
  author,
  byBot: author === 'bot',
});

test.each<[string, Partial<typeof MARKER>, string]>([
  ['alone', {}, `<!-- ovh-registry-oidc ${UNIT} run 5 -->`],
  ['with a plan', { plan: 'AB+/=' }, `<!-- ovh-registry-oidc ${UNIT} run 5 plan AB+/= -->`],
  [
    'with keys',
    { applied: ['0123456789', 'abcdef0123'] },
    `<!-- ovh-registry-oidc ${UNIT} run 5 applied 0123456789,abcdef0123 -->`,
  ],
  ['with both', { plan: 'A', applied: ['0'] }, `<!-- ovh-registry-oidc ${UNIT} run 5 plan A applied 0 -->`],
])('writes and reads its marker: %s', (_, change, expected) => {
  const marker = { ...MARKER, ...change };
  expect(markerOf(marker)).toBe(expected);
  expect(markedComments([comment(1, `Text\n${expected}\n \n`)], [UNIT])).toEqual([
    { ...comment(1, `Text\n${expected}\n \n`), ...marker },
  ]);
});

test.each([
  ['in the middle', `<!-- ovh-registry-oidc ${UNIT} run 5 -->\nText`],
  ['quoted', `> <!-- ovh-registry-oidc ${UNIT} run 5 -->`],
  ['with a short unit', '<!-- ovh-registry-oidc abc run 5 -->'],
  ['with a long run', `<!-- ovh-registry-oidc ${UNIT} run 1234567890123456 -->`],
  ['with something else', `<!-- ovh-registry-oidc ${UNIT} run 5 x -->`],
])('takes no marker that is %s', (_, body) => {
  expect(markedComments([comment(1, body)], [UNIT, OTHER])).toEqual([]);
});

test('orders comments by unit, then by ID, and finds the own one', () => {
  const body = (unit: string): string => markerOf({ ...MARKER, unit });
  const all = [comment(9, body(UNIT)), comment(3, body(OTHER)), comment(4, body(UNIT), 'alice')];
  const ids = (units: string[]): number[] => markedComments(all, units).map(({ id }) => id);
  expect([ids([UNIT, OTHER]), ids([OTHER, UNIT]), ids([OTHER])]).toEqual([[4, 9, 3], [3, 4, 9], [3]]);
  expect(ownComment(all, [UNIT], 'bot')?.id).toBe(9);
  expect(ownComment(all, [UNIT], 'alice')?.id).toBe(4);
  expect(ownComment(all, [UNIT], 'eve')).toBeUndefined();
});

/** GitHub with comments, and what was asked of it. */
function hub(comments: Comment[], failure?: GitHubError) {
  const asked: string[] = [];
  const api = {
    comments: async () => comments,
    createComment: async (pullRequest: number, body: string) => {
      asked.push(`create on ${pullRequest}`);
      const created = comment(100, body);
      comments.push(created);
      return created;
    },
    updateComment: async (id: number, body: string) => {
      asked.push(`update ${id}`);
      if (failure !== undefined) throw failure;
      return { ...comment(id, body), url: `updated #${id}` };
    },
    deleteComment: async (id: number) => {
      asked.push(`delete ${id}`);
      comments.splice(
        comments.findIndex((one) => one.id === id),
        1,
      );
    },
  };
  return { api, asked };
}
const PUBLICATION = { ...MARKER, pullRequest: 12, body: 'New', create: true };
const own = (run: number, body = 'Old') => {
  const whole = comment(7, `${body}\n${markerOf({ ...MARKER, run })}`);
  return { ...whole, ...MARKER, run };
};

test.each<[string, Parameters<typeof publish>[1], Partial<typeof PUBLICATION>, string[], string | undefined]>(
  [
    ['there is none', undefined, {}, ['create on 12'], '#100'],
    ['there is none, and none is wanted', undefined, { create: false }, [], undefined],
    ['of an older run', own(4), {}, ['update 7'], 'updated #7'],
    ['of this run', own(5), {}, ['update 7'], 'updated #7'],
    ['of a newer run', own(6), {}, [], '#7'],
    ['with the same text', own(5, 'New'), {}, [], '#7'],
  ],
)('updates our comment, or creates it: %s', async (_, existing, change, expected, url) => {
  const { api, asked } = hub(existing === undefined ? [] : [existing]);
  expect(await publish(api, existing, 'bot', { ...PUBLICATION, ...change })).toBe(url);
  expect(asked).toEqual(expected);
});

test('keeps the comment with the lower ID if two runs create one', async () => {
  const first = own(4);
  const { api, asked } = hub([first]);
  expect(await publish(api, undefined, 'bot', PUBLICATION)).toBe('updated #7');
  expect(asked).toEqual(['create on 12', 'delete 100', 'update 7']);
  const later = { ...own(4), id: 200 };
  const second = hub([later]);
  expect(await publish(second.api, undefined, 'bot', PUBLICATION)).toBe('#100');
  expect(second.asked).toEqual(['create on 12']);
});

test('creates a comment again that someone deleted, and throws any other error', async () => {
  const gone = hub([], new GitHubError('permission', text`x`));
  expect(await publish(gone.api, own(4), 'bot', PUBLICATION)).toBe('#100');
  expect(gone.asked).toEqual(['update 7', 'create on 12']);
  const there = hub([own(4)], new GitHubError('permission', text`x`));
  await expect(publish(there.api, own(4), 'bot', PUBLICATION)).rejects.toBeInstanceOf(GitHubError);
  const broken = hub([], new GitHubError('connection', text`x`));
  await expect(publish(broken.api, own(4), 'bot', PUBLICATION)).rejects.toBeInstanceOf(GitHubError);
  expect([there.asked, broken.asked]).toEqual([['update 7'], ['update 7']]);
});
