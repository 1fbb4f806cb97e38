import { beforeAll, expect, test } from '@jest/globals';
import { pictures } from '../../dev/build/pictures.js';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { providerSchema } from '../../src/ovh/responses.js';
import { restoreYaml } from '../../src/report/restore.js';
import { act, config, emulator, pullRequest } from '../support.js';

// What a new reader must not misread. Each text is that of a real run.
const texts: Record<string, string> = {};
beforeAll(async () => {
  for (const { name, markdown } of await pictures()) texts[name] = markdown;
}, 120_000);

const lines = (name: string): string[] => (texts[name] ?? '').split('\n');
const first = (name: string): string | undefined => lines(name)[0];
const last = (name: string): string | undefined => lines(name).at(-1);

test('tells apart what passed, what failed, and what was not checked, with the reason', () => {
  expect(texts.create).toMatch(/✅ passed: .*redirect URI and scopes/);
  expect(texts.blocked).toMatch(/❌ failed: redirect URI ·/);
  expect(texts.fork).toMatch(/⚪ not checked: .*login through Harbor \(The registry's address isn't known/);
  expect(texts.unchanged).toMatch(/⚪ not checked: redirect URI and scopes \(The settings of a login stay/);
});

test('has a next step that is true, and values that can be put back', () => {
  expect(texts.create).toContain('then merge.**');
  expect(texts['first-comment']).not.toMatch(/Next:.*merge/);
  const live = providerSchema.parse(sampleOidc());
  const changes = [{ field: 'endpoint', before: 'https://a.example', after: 'https://b.example' }] as const;
  expect(restoreYaml(live, { changes, operation: 'update', promotions: [], pendingAdmins: [] })).toContain(
    'acceptIssuerChange: true',
  );
});

test('begins with the outcome alone, and ends with mode and reason', () => {
  expect(first('create')).toBe('### Merging enables OIDC on `production` and deletes 4 users');
  expect(first('created')).toBe('### OIDC is enabled on `production`, 4 users deleted');
  for (const name of Object.keys(texts)) {
    expect([name, first(name)]).toEqual([name, expect.not.stringMatching(/dry run|apply:|pull_request/)]);
    expect([name, last(name)]).toEqual([
      name,
      expect.stringMatching(/^<sub>(dry run|apply|export): .+<\/sub>$/),
    ]);
  }
});

test('puts what can not be undone into a caution, with everyone and what stops working', () => {
  const caution = /> \[!CAUTION\]\n(> .*\n|>\n)+/.exec(texts.create ?? '')?.[0] ?? '';
  for (const user of ['admin-local', 'robot_scan', 'ci-push', 'carol']) expect(caution).toContain(user);
  expect(caution).toContain("can't be undone");
  expect(caution).toContain('docker login');
  for (const name of ['update', 'unchanged', 'blocked', 'first-comment', 'failed'])
    expect(texts[name]).not.toContain('[!CAUTION]');
});

test('shows nothing before a create', () => {
  const diff = /```diff\n([\s\S]*?)```/.exec(texts.create ?? '')?.[1] ?? '';
  expect(diff).toContain('verifyCert:  true');
  expect(diff).not.toMatch(/^-/m);
});

test('shows the redirect URI where it is needed, and not after it was verified', () => {
  const uri = 'https://4ebc4ef5.c1.gra9.container-registry.ovh.net/c/oidc/callback';
  for (const name of ['first-comment', 'create', 'blocked']) expect(lines(name)).toContain(uri);
  for (const name of ['created', 'update', 'unchanged', 'failed']) expect(texts[name]).not.toContain(uri);
});

test('says on a pull request whether to push a commit or to re-run the check, with a link', () => {
  expect(texts['first-comment']).toContain('push a commit.**');
  expect(texts.invalid).toContain('**Next: fix the file, and push a commit.**');
  expect(texts.blocked).toMatch(
    /Next: .*\[re-run this job\]\(https:\/\/github\.com\/.*\)\. The file can stay/,
  );
});

test('names a last resort only where something failed', () => {
  expect(texts.failed).toContain('As a last resort');
  for (const name of ['create', 'created', 'update', 'unchanged', 'blocked', 'disabled'])
    expect(texts[name]).not.toContain('last resort');
});

test('tells nothing in the log of a blocked dry run as if it were done', async () => {
  const run = await act({ emulator: await emulator(), event: pullRequest(), config: config() });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain("Blocked: `deleteUsers` doesn't list every user of `production`");
  expect(run.log).not.toMatch(/client secret: sent|deleted by this plan|^(perhaps )?deleted:|^to delete:/m);
});

test('shows the worst of several registries first, one next step, and what happens to the others', () => {
  const text = texts.several ?? '';
  const order = [...text.matchAll(/^\| .* \| .*`(\w+)` \|/gm)].map(([, name]) => name);
  expect(order).toEqual(['staging', 'sandbox', 'production']);
  expect(text.match(/\*\*Next/g)).toHaveLength(1);
  expect(text).toContain("`sandbox` and `production` are applied on merge even while `staging` isn't.");
  expect(first('several')).toBe(
    '### Merging changes 2 of 6 registries and deletes 2 users · 1 blocked · 3 unchanged',
  );
});

test('says who logs in where, and which run sets the pending admins', () => {
  expect(texts.unchanged).toMatch(
    /Pending admins: `alice`, `bob@example.com`\. Each logs in to \[the registry\]\(https:/,
  );
  expect(texts.unchanged).toContain('The next run on the default branch then sets them as admin.');
});

test('says that a first blocked plan is right, and has the line to paste', () => {
  expect(texts['first-comment']).toContain('This is right for a first run');
  expect(lines('first-comment')).toContain('deleteUsers: [admin-local, robot_scan, ci-push, carol]');
});

test('says the same without color and emoji', () => {
  for (const [name, text] of Object.entries(texts)) {
    const plain = text.replace(/\p{Extended_Pictographic}/gu, '');
    expect([name, /\b(passed|failed|not checked|Error|Warning)\b/.test(plain)]).toEqual([name, true]);
  }
});

test('never says that members of a group are admins, which depends on the provider', () => {
  const all = Object.values(texts).join('\n');
  expect(texts.update).toContain('members of `harbor-admin` are admins if the provider sends this group');
  expect(texts.create).toContain('| members of `harbor-admin`, if the provider sends this group');
  expect(all).not.toMatch(/are admins(?! if the provider sends this group)/);
});
