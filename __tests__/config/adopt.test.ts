import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { adopt, type Differing } from '../../src/config/adopt.js';
import { parseConfig } from '../../src/config/load.js';
import type { DesiredRegistry, LiveProvider } from '../../src/model/registry.js';
import { providerSchema } from '../../src/ovh/registry.js';
import { differences } from '../../src/plan/diff.js';
import { cases } from '../cases.js';

const INPUTS = { serviceName: 'p', registryId: 'r', only: [] };
const live = (change: Partial<LiveProvider> = {}): LiveProvider => ({
  ...providerSchema.parse(sampleOidc()),
  ...change,
});
const isEqual = ({ provider }: DesiredRegistry, settings: LiveProvider): boolean =>
  provider !== undefined && differences(settings, provider).length === 0;
const adopted = (text: string, differing: Differing[]) =>
  adopt({ path: 'c.yml', text }, INPUTS, differing, isEqual);

const FILE = `# Who owns this: the platform team
name: production   # in reports
provider:
  name: keycloak
  endpoint: 'https://keycloak.example.com/realms/mpr'
  clientId: "harbor" # from the console
  groupsClaim: groups
  # Only these are admins.
  adminGroup: harbor-admin
  userClaim: preferred_username
  autoOnboard: true

admins: [alice]
`;

test('changes the lines that differ, and leaves comments, order and quotes', async () => {
  const result = await adopted(FILE, [
    { name: 'production', live: live({ adminGroup: 'everybody', verifyCert: false, scope: 'openid' }) },
  ]);
  expect(result?.text).toBe(
    FILE.replace('adminGroup: harbor-admin', 'adminGroup: everybody').replace(
      '  autoOnboard: true\n',
      '  autoOnboard: true\n  scope: [openid]\n  verifyCert: false\n',
    ),
  );
  expect([result?.names, result?.staying]).toEqual([['production'], []]);
});

const SEVERAL = `provider: &shared
  name: keycloak
  endpoint: https://keycloak.example.com/realms/mpr
  clientId: harbor
  groupsClaim: groups
  adminGroup: harbor-admin
  userClaim: preferred_username
  autoOnboard: true
registries:
  - name: one
    registryId: r1
  - registryId: r2
    name: two
    provider: { clientId: other }
  - name: three
    registryId: r3
    provider: *shared
  - {"name": "four", "registryId": "r4", "state": "absent"}
`;

test('overrides a shared value in the entry that differs, and nowhere else', async () => {
  const other = live({ adminGroup: 'everybody' });
  const result = await adopted(SEVERAL, [
    { name: 'one', live: other },
    { name: 'two', live: { ...other, clientId: 'other' } },
    { name: 'three', live: other },
    { name: 'four', live: live() },
  ]);
  expect(result?.names).toEqual(['one', 'two', 'three', 'four']);
  const lines = result?.text.split('\n') ?? [];
  expect(lines.slice(0, 9)).toEqual(SEVERAL.split('\n').slice(0, 9));
  expect(lines).toContain('    provider: { "adminGroup": "everybody" }');
  expect(lines).toContain('    provider: { clientId: other, "adminGroup": "everybody" }');
  expect(result?.text).toContain('"state": "present"');
});

test('leaves a registry that has no OIDC, or values that the rules reject', async () => {
  const result = await adopted(SEVERAL, [
    { name: 'one', live: undefined },
    { name: 'two', live: live({ scope: 'profile' }) },
    { name: 'three', live: live({ adminGroup: 'everybody' }) },
  ]);
  expect([result?.names, result?.staying]).toEqual([['three'], ['one', 'two']]);
  expect(await adopted(SEVERAL, [{ name: 'one', live: undefined }])).toBeUndefined();
});

const word = fc.stringMatching(/^[\w .:'"#&*@,é\u200b-]{1,12}$/);
const settings = fc.record({
  name: word,
  endpoint: fc.constantFrom('https://a.example', 'https://b.example/x/'),
  clientId: word,
  scope: fc.subarray(['email', 'groups']).map((scopes) => ['openid', ...scopes].join(',')),
  groupsClaim: fc.constant('groups'),
  adminGroup: fc.option(fc.stringMatching(/^[\w .:'"#&*@é-]{1,12}$/), { nil: '' }),
  groupFilter: fc.constantFrom('', '^a.*'),
  userClaim: fc.option(word, { nil: '' }),
  verifyCert: fc.option(fc.boolean(), { nil: undefined }),
  autoOnboard: fc.option(fc.boolean(), { nil: undefined }),
});
const inFile = (values: LiveProvider | Omit<LiveProvider, 'status'>, keys: readonly string[]) =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => value !== undefined && (keys.includes(key) || REQUIRED.includes(key)),
    ),
  );
const REQUIRED = ['name', 'endpoint', 'clientId'];
const KEYS = ['scope', 'groupsClaim', 'adminGroup', 'groupFilter', 'userClaim', 'verifyCert', 'autoOnboard'];

interface Entry {
  own: Omit<LiveProvider, 'status'>;
  live: Omit<LiveProvider, 'status'>;
  keys: readonly string[];
}

/** Returns a file in a style that people write. */
function textOf(entries: readonly Entry[], shared: Entry['own'] | undefined, style: string): string {
  const list = entries.map(({ own, keys }, index) => ({
    name: `n${index}`,
    registryId: `r${index}`,
    provider: inFile(own, [...keys, 'groupsClaim']),
  }));
  const several = { ...(shared && { provider: inFile(shared, KEYS) }), registries: list };
  const file = style === 'single' ? list[0] : several;
  if (style === 'json') return JSON.stringify(file);
  return stringify(file, { collectionStyle: style === 'flow' ? 'flow' : 'block' });
}

async function isAccepted(settings: LiveProvider): Promise<boolean> {
  const provider = {
    ...settings,
    verifyCert: settings.verifyCert ?? false,
    autoOnboard: settings.autoOnboard ?? false,
  };
  const { status: _, ...written } = provider;
  const text = JSON.stringify({ registryId: 'r', provider: { ...written, scope: written.scope.split(',') } });
  return parseConfig('c.yml', text, INPUTS).then(
    () => true,
    () => false,
  );
}

test('gives a file with which a dry run finds no change, in whatever style it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ own: settings, live: settings, keys: fc.subarray(KEYS) }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.option(settings, { nil: undefined }),
      fc.constantFrom('block', 'flow', 'json', 'single'),
      async (entries, shared, style) => {
        const text = textOf(entries, shared, style);
        const parsed = await parseConfig('c.yml', text, INPUTS).catch(() => undefined);
        fc.pre(parsed !== undefined);
        const lives = parsed.registries.map(({ name }, index) => ({
          name,
          live: { ...(entries[index]?.live as LiveProvider), status: 'READY' },
        }));
        const result = await adopted(text, lives);
        // Values that the rules accept alone can be adopted.
        const accepted = await Promise.all(lives.map(({ live: one }) => isAccepted(one)));
        if (accepted.includes(true)) expect(result).toBeDefined();
        if (result === undefined) return;
        const after = await parseConfig('c.yml', result.text, INPUTS);
        expect([...result.names, ...result.staying].sort()).toEqual(lives.map(({ name }) => name).sort());
        for (const [index, { name, provider }] of after.registries.entries()) {
          const wanted = lives[index]?.live;
          if (provider === undefined || wanted === undefined) throw new Error('lost');
          if (result.names.includes(name)) expect(differences(wanted, provider)).toEqual([]);
          else expect(provider).toEqual(parsed.registries[index]?.provider);
        }
      },
    ),
    { numRuns: cases(400) },
  );
});
