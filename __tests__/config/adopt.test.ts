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

const HEAD =
  'name: production\nprovider:\n  name: keycloak\n  endpoint: https://keycloak.example.com/realms/mpr\n  clientId: harbor\n';
const REST =
  '  groupsClaim: groups\n  adminGroup: harbor-admin\n  userClaim: preferred_username\n  autoOnboard: true\n';
const JSON_FILE = JSON.stringify({
  name: 'production',
  provider: {
    name: 'keycloak',
    endpoint: 'https://keycloak.example.com/realms/mpr',
    clientId: 'harbor',
    groupsClaim: 'groups',
    adminGroup: 'harbor-admin',
    userClaim: 'preferred_username',
    autoOnboard: true,
  },
});
const missing = { groupFilter: undefined as unknown as string, userClaim: undefined as unknown as string };

test.each<[string, string, Partial<LiveProvider>, string[]]>([
  [
    'the same',
    HEAD + REST,
    {},
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '',
    ],
  ],
  [
    'a value that is not returned',
    HEAD + REST,
    { autoOnboard: undefined, ...missing },
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: ""',
      '  autoOnboard: false',
      '',
    ],
  ],
  [
    'a boolean that is not returned, and not in the file',
    HEAD + REST,
    { verifyCert: undefined },
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '  verifyCert: false',
      '',
    ],
  ],
  [
    'a boolean that is false in both',
    HEAD + REST.replace('  autoOnboard: true\n', ''),
    { autoOnboard: undefined },
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '',
    ],
  ],
  [
    'a last key without a value',
    HEAD + REST.replace('autoOnboard: true', 'groupFilter:'),
    { autoOnboard: undefined, verifyCert: false },
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  groupFilter:',
      '  verifyCert: false',
      '',
    ],
  ],
  [
    'a text that is not returned, and not in the file',
    HEAD + REST,
    { groupFilter: undefined as unknown as string },
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '',
    ],
  ],
  [
    'scopes in another order',
    `${HEAD}  scope: [offline_access, email, profile, openid]\n${REST}`,
    {},
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  scope: [offline_access, email, profile, openid]',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '',
    ],
  ],
  [
    'other scopes',
    `${HEAD}  scope: [openid]\n${REST}`,
    { scope: 'email openid' },
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  scope: [email, openid]',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '',
    ],
  ],
  [
    'a text that needs quotes',
    HEAD + REST,
    { adminGroup: 'a: #b' },
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: "a: #b"',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '',
    ],
  ],
  [
    'a key without a value',
    HEAD + REST.replace('adminGroup: harbor-admin', 'adminGroup:'),
    {},
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '',
    ],
  ],
  [
    'a key without a value, with a comment',
    HEAD + REST.replace('adminGroup: harbor-admin', 'adminGroup: # none'),
    {},
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin # none',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '',
    ],
  ],
  [
    'no line break at the end',
    (HEAD + REST).trimEnd(),
    { verifyCert: false },
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '  verifyCert: false',
    ],
  ],
  [
    'a comment at the end',
    `${HEAD}${REST.trimEnd()} # last\n# below\n`,
    { verifyCert: false },
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  autoOnboard: true # last',
      '  verifyCert: false',
      '# below',
      '',
    ],
  ],
  [
    'keys after the provider',
    `${HEAD}${REST}admins: [a@x.example]\n`,
    { verifyCert: false },
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '  verifyCert: false',
      'admins: [a@x.example]',
      '',
    ],
  ],
  [
    'no provider',
    'name: production\nstate: absent\n',
    {},
    [
      'name: production',
      'state: present',
      'provider: { "name": "keycloak", "endpoint": "https://keycloak.example.com/realms/mpr", "clientId": "harbor", "scope": ["openid", "profile", "email", "offline_access"], "groupsClaim": "groups", "adminGroup": "harbor-admin", "groupFilter": "", "userClaim": "preferred_username", "verifyCert": true, "autoOnboard": true }',
      '',
    ],
  ],
  ['a provider that is a text', 'name: production\nprovider: x\n', {}, ['nothing can be adopted']],
  [
    'an empty provider',
    'name: production\nstate: absent\nprovider:\n',
    {},
    [
      'name: production',
      'state: present',
      'provider: { "name": "keycloak", "endpoint": "https://keycloak.example.com/realms/mpr", "clientId": "harbor", "scope": ["openid", "profile", "email", "offline_access"], "groupsClaim": "groups", "adminGroup": "harbor-admin", "groupFilter": "", "userClaim": "preferred_username", "verifyCert": true, "autoOnboard": true }',
      '',
    ],
  ],
  [
    'an absent registry with a provider',
    `state: absent\n${HEAD}${REST}`,
    {},
    [
      'state: present',
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '  scope: [openid, profile, email, offline_access]',
      '  groupFilter: ""',
      '  verifyCert: true',
      '',
    ],
  ],
  [
    'JSON',
    JSON_FILE,
    { adminGroup: 'é"\u200d\u{e0001}\u2028', verifyCert: false },
    [
      '{"name":"production","provider":{"name":"keycloak","endpoint":"https://keycloak.example.com/realms/mpr","clientId":"harbor","groupsClaim":"groups","adminGroup":"é\\"\\u200d\\udb40\\udc01\\u2028","userClaim":"preferred_username","autoOnboard":true, "verifyCert": false}}',
    ],
  ],
  [
    'JSON without a provider',
    '{"name": "production", "state": "absent"}',
    {},
    [
      '{"name": "production", "state": "present", "provider": { "name": "keycloak", "endpoint": "https://keycloak.example.com/realms/mpr", "clientId": "harbor", "scope": ["openid", "profile", "email", "offline_access"], "groupsClaim": "groups", "adminGroup": "harbor-admin", "groupFilter": "", "userClaim": "preferred_username", "verifyCert": true, "autoOnboard": true }}',
    ],
  ],
  ['JSON that is empty', '{ }', {}, ['nothing can be adopted']],
  [
    'a flow mapping over lines',
    `name: production\nprovider: {\n  name: keycloak, endpoint: "https://keycloak.example.com/realms/mpr",\n  clientId: harbor, groupsClaim: groups, adminGroup: harbor-admin, userClaim: preferred_username,\n  autoOnboard: true\n}\n`,
    { verifyCert: false },
    [
      'name: production',
      'provider: {',
      '  name: keycloak, endpoint: "https://keycloak.example.com/realms/mpr",',
      '  clientId: harbor, groupsClaim: groups, adminGroup: harbor-admin, userClaim: preferred_username,',
      '  autoOnboard: true, "verifyCert": false',
      '}',
      '',
    ],
  ],
  [
    'an alias',
    `name: production\nprovider:\n  name: keycloak\n  endpoint: https://keycloak.example.com/realms/mpr\n  clientId: &id harbor\n  groupsClaim: groups\n  adminGroup: *id\n  userClaim: preferred_username\n  autoOnboard: true\n`,
    {},
    [
      'name: production',
      'provider:',
      '  name: keycloak',
      '  endpoint: https://keycloak.example.com/realms/mpr',
      '  clientId: &id harbor',
      '  groupsClaim: groups',
      '  adminGroup: harbor-admin',
      '  userClaim: preferred_username',
      '  autoOnboard: true',
      '',
    ],
  ],
])('edits only what differs: %s', async (_, text, change, expected) => {
  const differing = [{ name: text.includes('production') ? 'production' : 'r', live: live(change) }];
  expect((await adopted(text, differing))?.text.split('\n') ?? ['nothing can be adopted']).toEqual(expected);
});

test('adopts nothing of a name that the file lacks', async () => {
  expect(await adopted(HEAD + REST, [{ name: 'other', live: live() }])).toBeUndefined();
  expect(await adopted('no mapping', [{ name: 'r', live: live() }])).toBeUndefined();
});

test('keeps a registry that others would change with it', async () => {
  const text = `registries:\n  - name: one\n    registryId: r1\n    provider: &p\n      name: k\n      endpoint: https://a.example\n      clientId: h\n  - name: two\n    registryId: r2\n    provider: *p\n`;
  expect(await adopted(text, [{ name: 'one', live: live() }])).toBeUndefined();
  expect((await adopted(text, [{ name: 'two', live: live() }]))?.names).toEqual(['two']);
});

test('adds to an entry that is empty', async () => {
  const text =
    '{"provider":{"name":"keycloak","endpoint":"https://keycloak.example.com/realms/mpr","clientId":"harbor","groupsClaim":"groups","adminGroup":"harbor-admin","userClaim":"preferred_username","autoOnboard":true},"registries":[{"name":"one","registryId":"r1","provider":{}}]}';
  const result = await adopted(text, [{ name: 'one', live: live({ verifyCert: false }) }]);
  expect(result?.text).toBe(text.replace('"provider":{}', '"provider":{"verifyCert": false}'));
});
