import { expect, test } from '@jest/globals';
import { readInputs } from '../src/action/inputs.js';
import { readProxies } from '../src/action/proxy.js';
import { Redactor } from '../src/action/redact.js';
import { logSafe } from '../src/action/runner.js';
import { evaluateKeys } from '../src/checks/keys.js';
import { parseConfig } from '../src/config/load.js';
import type { Comment } from '../src/github/api.js';
import { markedComments } from '../src/github/comment.js';
import { withoutTrailingSlashes } from '../src/lib/address.js';
import { now } from '../src/lib/clock.js';
import { jsonFacts } from '../src/lib/json.js';
import { quote } from '../src/lib/quote.js';
import { callbackOf } from '../src/model/registry.js';
import { plain, text, words } from '../src/model/text.js';
import { countedUsers } from '../src/ovh/error.js';
import { describeFailure } from '../src/ovh/failure.js';
import { registrySchema } from '../src/ovh/registry.js';
import { matchAdmins } from '../src/plan/admins.js';
import { code, codeBlock, tableCell, toMarkdown } from '../src/report/print.js';

// With a pattern that backtracks, or work that grows with the square, these take minutes, and jest ends them.
const LONG = 200_000;

test('reads the end of long addresses in linear time', () => {
  const slashes = `https://harbor.example${'/'.repeat(LONG)}x${'/'.repeat(LONG)}`;
  expect(withoutTrailingSlashes(slashes)).toHaveLength(slashes.length - LONG);
  expect(callbackOf(`https://harbor.example${'/'.repeat(LONG)}`)).toBe(
    'https://harbor.example/c/oidc/callback',
  );
});

test('looks at no more than 4,000 characters of an error of the API', () => {
  const body = JSON.stringify({ class: 'x'.repeat(LONG), message: '1'.repeat(LONG) });
  const response = { statusCode: 400, headers: { 'x-ovh-queryid': 'q'.repeat(LONG) } };
  const facts = describeFailure(
    { error: 400, message: undefined },
    { response: response as never, body },
    1_000,
    'POST',
  );
  expect([facts.message.length, facts.errorClass?.length, facts.queryId?.length]).toEqual([4_000, 200, 200]);
  expect(countedUsers({ status: 400, message: '1'.repeat(LONG) })).toBeUndefined();
  expect(
    countedUsers({ status: 400, message: `${'1 user '.repeat(LONG / 10)} deleteUsers` }),
  ).toBeUndefined();
});

test('cuts what the API says of a registry', () => {
  const long = 'x'.repeat(LONG);
  const parsed = registrySchema.parse({ id: 'r', name: long, status: long, url: long, version: long });
  for (const field of ['name', 'status', 'url', 'version'] as const)
    expect(parsed[field]).toHaveLength(2_048);
});

test('writes long messages in linear time', () => {
  for (const value of ['`', '_', '&', '::', '##[', '<!--', 'www.', '@x', '\u202e', ' '].map((part) =>
    part.repeat(LONG / 4),
  )) {
    expect(logSafe(value)).not.toMatch(/^\s*::/);
    expect(toMarkdown(words(quote(value))).length).toBeGreaterThan(0);
    expect(toMarkdown(words(value)).length).toBeGreaterThan(0);
    for (const shown of [code(value), tableCell(value), codeBlock('', value), toMarkdown(text`${value}`)])
      expect(shown).not.toContain('<!--');
  }
});

test('finds no marker in a long comment, and takes no time for it', () => {
  const comment = (body: string): Comment => ({ id: 1, body, url: '', author: 'a', byBot: true });
  const start = '<!-- ovh-registry-oidc 0123456789abcdef run 1 plan ';
  for (const body of [
    `${start}${'A'.repeat(65_000)}`,
    start.repeat(1_300),
    '\n'.repeat(65_000),
    'A'.repeat(65_000),
  ])
    expect(markedComments([comment(body)], ['0123456789abcdef'])).toEqual([]);
});

test('redacts a secret of 16 KiB, and a half of it in a message', () => {
  const secret = Array.from({ length: 2_048 }, (_, index) => `${index % 10}abcdef${index % 7}`).join('');
  const redactor = new Redactor();
  redactor.add(secret);
  expect(secret).toHaveLength(16_384);
  expect(redactor.text(`a ${secret} b`)).toBe('a *** b');
  expect(redactor.message(`a ${secret.slice(40, 4_000)} b`)).toBe('a *** b');
  expect(redactor.message('no secret at all, and nothing to redact')).toBe(
    'no secret at all, and nothing to redact',
  );
});

test('decodes a document and a key set of the maximum size, whatever is repeated in them', () => {
  const repeated = `{${'"a":0,'.repeat(30_000)}"a":0}`;
  const deep = `${'['.repeat(9_000)}${repeated}${']'.repeat(9_000)}`;
  expect(jsonFacts(deep)).toEqual({ repeated: [], depth: 9_001 });
  expect(jsonFacts(repeated).repeated).toHaveLength(30_000);
  const doubles = `{"keys":[${'{"kty":"RSA","kty":"RSA"},'.repeat(9_000)}{}]}`;
  expect(evaluateKeys(doubles, ['RS256'])).toMatchObject({ kind: 'broken' });
  expect(
    evaluateKeys(`{"keys":[${'{},'.repeat(60_000)}{"x5t":"${'A'.repeat(60_000)}"}]}`, ['RS256']),
  ).toMatchObject({
    kind: 'broken',
  });
});

test('matches many admins with many users in linear time', () => {
  const count = 50_000;
  const users = Array.from({ length: count }, (_, id) => ({
    id: `${id}`,
    user: `user-${id}`,
    email: `User-${id}@example.com`,
    ref: { id: `${id}`, user: `user-${id}` },
  }));
  const same = users.map((user) => ({ ...user, user: 'A', email: '' }));
  const names = users.map(({ user }) => user);
  const addresses = users.map(({ email }) => email.toLowerCase());
  const matching = { byName: true, wereChosen: false };
  expect(matchAdmins([...names, ...addresses], users, matching).promotions).toHaveLength(count);
  expect(matchAdmins(['a'], same, matching).findings).toHaveLength(1);
});

test('evaluates a file of the maximum size, whatever its values', async () => {
  const nothing = { serviceName: '', registryId: '', only: [] };
  for (const content of [
    `name: ${'${'.repeat(120_000)}`,
    `name: "${'a,'.repeat(120_000)}"`,
    `name: |\n${' x\n'.repeat(80_000)}`,
    `<<: ${'&a '.repeat(3)}\n`.repeat(10_000),
  ])
    await expect(parseConfig('oidc.yml', content, nothing)).rejects.toThrow();
});

/** Reads inputs that may be invalid, and prints what is wrong with them. */
function read(env: Record<string, string>): void {
  for (const { what } of readInputs(() => undefined, env).problems)
    expect(plain(what).length).toBeLessThan(1_000);
}

test('reads long proxies and inputs in linear time', () => {
  for (const value of ['@'.repeat(LONG), '%'.repeat(LONG), `${'a'.repeat(LONG)}://x`])
    expect(readProxies({ HTTPS_PROXY: value }).problems).toHaveLength(1);
  for (const name of ['OVH-ENDPOINT', 'DRY-RUN', 'ONLY'])
    for (const part of ['a.', '-', ',', '/', 'a-b.']) read({ [`INPUT_${name}`]: part.repeat(LONG / 4) });
});

test('a clock that only goes forward is near the real one', async () => {
  const times: number[] = [];
  for (let round = 0; round < 1_000; round++) times.push(now());
  expect(times).toEqual([...times].sort((one, other) => one - other));
  expect(Math.abs(now() - Date.now())).toBeLessThan(1_000);
});
