import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { act, config, emulator, pullRequest } from '../support.js';

const user = (id: string, name: string) => ({ id, user: name, email: `${id}@example.com`, password: '' });
const changed = { oidc: sampleOidc({ adminGroup: 'old' }), users: [] };

test('does not say that a merge into another branch applies', async () => {
  const event = pullRequest({ base: 'release' });
  const run = await act({ emulator: await emulator({ registry: changed }), event, config: config() });
  expect(run.exitCode).toBe(0);
  expect(run.summary).toContain('### An apply changes `adminGroup` of `production`');
  expect(run.summary).not.toMatch(/\bmerging\b|before you merge|after the merge/i);
});

test('quotes names to paste so that YAML reads the same names', async () => {
  const names = ['null', 'true', '12', 'o:k', 'a, b', '-x', 'plain', 'zero\u200bwidth'];
  const registry = { oidc: undefined, users: names.map((name, index) => user(String(index + 3), name)) };
  const run = await act({ emulator: await emulator({ registry }), event: pullRequest(), config: config() });
  expect(run.exitCode).toBe(1);
  const [line = ''] = /^deleteUsers: .*$/m.exec(run.summary) ?? [];
  expect(line).not.toContain('\u200b');
  expect(parse(line)).toEqual({ deleteUsers: names });
});

test('asks for names in a public repository, where it shows first letters only', async () => {
  const event = pullRequest({ repository: { private: false } });
  const registry = { oidc: undefined, users: [user('3', 'alice')] };
  const run = await act({ emulator: await emulator({ registry }), event, config: config() });
  expect(run.summary).not.toContain('alice');
  expect(run.summary).toContain('Then add one of these lines to the file and push:');
  expect(run.summary).toContain(
    '- `deleteUsers: [name, name, …]` publishes the name, also in the Git history.',
  );
});
