import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { parseConfig } from '../../src/config/load.js';
import { writeConfig } from '../../src/config/write.js';
import type { FoundRegistry } from '../../src/model/report.js';
import { words } from '../../src/model/text.js';
import { providerSchema } from '../../src/ovh/registry.js';
import { differences } from '../../src/plan/diff.js';
import { cases } from '../cases.js';

const NONE = { serviceName: '', registryId: '', only: [] };
const live = (change: object = {}) => providerSchema.parse(sampleOidc(change));
const found = (registryId: string, more: Partial<FoundRegistry> = {}): FoundRegistry => ({
  serviceName: 'project',
  registryId,
  name: registryId,
  live: live(),
  ...more,
});

const odd = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', 'groups', 'harbor', 'a b', '012345678901234567', 'alice@example.com'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'yes',
      'null',
      '~',
      'true',
      '1e3',
      '0x1f',
      '- a',
      'a: b',
      '#c',
      '"q"',
      "'",
      '*a',
      '&a',
      '!t',
      '%d',
      '@x',
      '`',
      '{a}',
      '[b]',
      'line\nbreak',
      '\u2028',
      '\u200b',
      '\u0085',
      '\ud800',
      '\ufeff',
      'a,b',
      '|',
      '>',
      ' lead',
      'trail ',
      'x'.repeat(2_100),
    ),
  },
);
const missing = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: value }, fc.constantFrom(null, undefined));
const provider = fc.record({
  name: fc.oneof(fc.constant('keycloak'), odd),
  endpoint: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'https://idp.example.com/realms/mpr',
        'https://login.microsoftonline.com/t/v2.0',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('http://idp.example.com', 'https://idp.example.com/?x=1', 'idp'),
    },
    odd.filter((text) => text !== ''),
  ),
  clientId: fc.oneof(
    fc.constantFrom('harbor', 'other'),
    odd.filter((text) => text !== ''),
  ),
  scope: missing(
    fc.oneof(
      fc
        .shuffledSubarray(['openid', 'profile', 'email', 'offline_access', 'groups'])
        .map((list) => list.join(',')),
      fc.constantFrom('openid profile email offline_access', ' openid ,, email ', 'openid,a:b,[c],"d"'),
      odd,
    ),
  ),
  groupsClaim: missing(fc.oneof(fc.constant('groups'), odd)),
  adminGroup: missing(odd),
  groupFilter: missing(fc.oneof(fc.constantFrom('', '^harbor-.*', '(?=x)', '('), odd)),
  userClaim: missing(odd),
  verifyCert: missing(fc.boolean()),
  autoOnboard: missing(fc.boolean()),
  status: missing(fc.constantFrom('READY', 'ERROR', 'UPDATING')),
});
/** Settings that the rules of the file accept, as far as the other values do. */
const accepted = fc
  .tuple(
    provider,
    fc.constantFrom('https://idp.example.com/realms/mpr', 'https://login.microsoftonline.com/t/v2.0'),
    fc.constantFrom('harbor', 'other', '012345678901234567', 'yes'),
    fc.shuffledSubarray(['profile', 'email', 'offline_access', 'a:b', '[c]', '"d"', '#e']),
  )
  .map(([settings, endpoint, clientId, scopes]) => ({
    ...settings,
    name: 'keycloak',
    endpoint,
    clientId,
    scope: ['openid', ...scopes].join(),
    groupsClaim: 'groups',
    groupFilter: '',
  }));
const registry: fc.Arbitrary<FoundRegistry> = fc
  .record({
    serviceName: fc.constantFrom('project-a', 'project-b'),
    registryId: fc.oneof(fc.uuid(), fc.constantFrom('a/b', '..', 'r 1')),
    name: fc.oneof(fc.constantFrom('production', 'staging', ''), odd),
    settings: fc.option(fc.oneof({ weight: 4, arbitrary: accepted }, provider), { freq: 6 }),
  })
  .map(({ settings, ...ids }) =>
    settings === null
      ? { ...ids, reason: words('OIDC is off.') }
      : { ...ids, live: providerSchema.parse(settings) },
  );
const registries = fc.uniqueArray(registry, {
  selector: ({ serviceName, registryId }) => `${serviceName}/${registryId}`,
  maxLength: 6,
});

test('any live state: the file parses, changes nothing, and names its warnings', async () => {
  const seen = { entries: 0, comments: 0, warnings: 0 };
  await fc.assert(
    fc.asyncProperty(registries, async (all) => {
      const { text, entries, comments, secretVariables } = await writeConfig(all);
      expect(entries + comments).toBe(all.length);
      seen.entries += entries;
      seen.comments += comments;
      expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/u);
      expect((await writeConfig([...all].reverse())).text).toBe(text);
      const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
      if (entries === 0) return expect(lines).toEqual([]);
      const config = await parseConfig('exported.yml', text, NONE);
      expect(config.registries).toHaveLength(entries);
      for (const desired of config.registries) {
        const { serviceName, registryId } = desired;
        const one = all.find((other) => other.registryId === registryId && other.serviceName === serviceName);
        if (desired.provider === undefined) throw new Error('no provider');
        expect(differences(one?.live, desired.provider)).toEqual([]);
        expect([desired.admins, desired.deleteUsers]).toEqual([[], false]);
      }
      const warnings = new Set(config.registries.flatMap(({ findings }) => findings.map(({ code }) => code)));
      const told = new Set([...text.matchAll(/# Warning ([\w-]+):/g)].map(([, code]) => code));
      expect(told).toEqual(warnings);
      seen.warnings += warnings.size;
      const variables = config.registries.flatMap(({ clientSecretEnv = [] }) => clientSecretEnv);
      expect(new Set(variables)).toEqual(new Set(secretVariables));
    }),
    { numRuns: cases(5_000) },
  );
  for (const number of Object.values(seen)) expect(number).toBeGreaterThan(cases(1_000));
}, 300_000);

test('writes a file as a person would: shared values once, no defaults, comments with reasons', async () => {
  const { text } = await writeConfig([
    found('r1', { name: 'production' }),
    found('r2', { name: 'staging', live: live({ clientId: 'harbor-staging', verifyCert: false }) }),
    found('r3', { name: 'staging', live: live({ adminGroup: '' }) }),
    { serviceName: 'project', registryId: 'r4', name: 'new', reason: words('OIDC is off.') },
    found('r5', { name: 'odd', live: live({ scope: 'profile' }) }),
  ]);
  expect(text).toBe(`# The OIDC settings of these registries as they are now.

# \`admins\` isn't here, because the API doesn't say who is an admin.
# List those who must be one.
# \`deleteUsers\` isn't here, because only enabling or disabling OIDC needs it.
# Client secrets aren't here, because the API never returns them.
# Set the input \`oidc-client-secret\` before you change a setting, and in the
# step's \`env\`: OIDC_CLIENT_SECRET_STAGING.

serviceName: project
provider:
  name: keycloak
  endpoint: https://keycloak.example.com/realms/mpr
  groupsClaim: groups
  userClaim: preferred_username
  autoOnboard: true
registries:
  - name: production
    registryId: r1
    provider:
      clientId: harbor
      adminGroup: harbor-admin
  - name: staging
    registryId: r2
    provider:
      clientId: harbor-staging
      adminGroup: harbor-admin
      # Warning verify-cert-off: \`verifyCert: false\` lets anyone between Harbor and
      # the provider impersonate the provider. Give the provider a valid certificate,
      # and remove this key.
      verifyCert: false
      clientSecretEnv: OIDC_CLIENT_SECRET_STAGING
  - name: staging-2
    registryId: r3
    provider:
      clientId: harbor

# new (registryId r4, serviceName project): OIDC is off.

# odd (registryId r5, serviceName project): \`scope\` lacks \`openid\`, which OpenID
# Connect requires. Add it.
# - name: odd
#   serviceName: project
#   registryId: r5
#   provider:
#     name: keycloak
#     endpoint: https://keycloak.example.com/realms/mpr
#     clientId: harbor
#     scope: [profile]
#     groupsClaim: groups
#     adminGroup: harbor-admin
#     userClaim: preferred_username
#     autoOnboard: true
`);
});

test('gives the client with the most registries the input, and each other one variable', async () => {
  const { text, secretVariables } = await writeConfig([
    found('a', { name: 'Été 1', live: live({ clientId: 'one' }) }),
    found('b', { name: 'été.1', live: live({ clientId: 'two' }) }),
    found('c', { name: 'c', live: live({ clientId: 'three' }) }),
    found('d', { name: 'd', live: live({ clientId: 'three' }) }),
    found('e', { name: 'e', live: live({ clientId: 'one', endpoint: 'https://other.example.com' }) }),
    found('f', { name: 'f', live: live({ clientId: 'one', endpoint: 'https://other.example.com' }) }),
  ]);
  expect(secretVariables).toEqual([
    'OIDC_CLIENT_SECRET_E',
    'OIDC_CLIENT_SECRET__T__1',
    'OIDC_CLIENT_SECRET__T__1_2',
  ]);
  expect(text.match(/clientSecretEnv: OIDC_CLIENT_SECRET_E\n/g)).toHaveLength(2);
});

test('says that there is nothing to manage yet', async () => {
  const reason = words('OIDC is off.');
  const { text, entries } = await writeConfig([{ serviceName: 'p', registryId: 'r', name: 'new', reason }]);
  expect(entries).toBe(0);
  expect(text).toBe(
    '# There is nothing to manage yet.\n\n# new (registryId r, serviceName p): OIDC is off.\n',
  );
  expect((await writeConfig([])).text).toBe('# There is nothing to manage yet.\n');
});

test('keeps the limits of a whole file, and lists a registry once', async () => {
  const filters = Array.from({ length: 300 }, (_, index) =>
    found(`r${String(index).padStart(3, '0')}`, {
      live: live({ groupFilter: `^team-${index}-[a-z]{1,1000}$` }),
    }),
  );
  const { text, entries, comments } = await writeConfig([...filters, ...filters]);
  expect(entries + comments).toBe(300);
  expect(comments).toBeGreaterThan(0);
  expect((await parseConfig('exported.yml', text, NONE)).registries).toHaveLength(entries);
});

test('writes more than one project, what could not be read, and settings with a password', async () => {
  const { text, entries, comments } = await writeConfig([
    found('r1', { name: 'a' }),
    { ...found('r2', { name: 'b' }), serviceName: 'other' },
    {
      serviceName: 'third',
      registryId: '',
      name: '',
      reason: words('It could not be read.'),
      isUnread: true,
    },
    found('r4', { name: 'secret', live: live({ endpoint: 'https://user:pass@idp.example/x@y' }) }),
    found('r5', { name: 'same', live: live() }),
  ]);
  expect([entries, comments]).toEqual([3, 2]);
  expect(text).not.toContain('serviceName: project\nprovider');
  expect(text).toContain('  - name: a\n    serviceName: project\n    registryId: r1\n');
  expect(text).toContain('  - name: b\n    serviceName: other\n    registryId: r2\n');
  expect(text).toContain('# The project third: It could not be read.');
  expect(text).toContain('#     endpoint: https://idp.example/x@y');
  expect(text).not.toContain('user:pass');
});

test('says that nothing could be read', async () => {
  const unread = { serviceName: 'p', registryId: '', name: '', reason: words('x'), isUnread: true } as const;
  expect((await writeConfig([unread])).text.split('\n')[0]).toBe('# Nothing could be read.');
});

test('shares nothing if nothing is the same, and writes no empty provider', async () => {
  const different = live({
    name: 'x',
    endpoint: 'https://other.example',
    groupsClaim: '',
    adminGroup: '',
    userClaim: 'y',
    autoOnboard: false,
    clientId: 'z',
  });
  const { text } = await writeConfig([
    found('r1', { name: 'a' }),
    found('r2', { name: 'b', live: different }),
  ]);
  expect(text).toMatch(/\n\nserviceName: project\nregistries:\n/);
  const scopes = await writeConfig([found('r1', { live: live({ scope: 'z,a,email,openid' }) })]);
  expect(scopes.text).toContain('scope: [openid, email, a, z]');
  expect(scopes.text).toContain('# Set the input `oidc-client-secret` before you change a setting.\n');
  const same = await writeConfig([found('r1', { name: 'a' }), found('r2', { name: 'b' })]);
  expect(same.text).toContain('  - name: a\n    registryId: r1\n  - name: b\n    registryId: r2\n');
});

test('writes readable names of at most 100 characters, and unique ones', async () => {
  const { text } = await writeConfig([
    found('r1', { name: 'a,\u200b\n b ' }),
    found('r2', { name: 'x'.repeat(101) }),
    found('r3', { name: '' }),
    found('r4', { name: 'same' }),
    found('r5', { name: 'same' }),
    found('r6', { name: 'same' }),
  ]);
  for (const name of ['a b', 'x'.repeat(100), 'r3', 'same', 'same-2', 'same-3'])
    expect(text).toContain(`  - name: ${name}\n`);
});

test('quotes words that other programs read as booleans, and escapes what nobody sees', async () => {
  const odd = live({ adminGroup: 'yes', groupsClaim: 'a\u200bb', groupFilter: '', userClaim: 'a\u{e0001}' });
  const { text } = await writeConfig([found('r1', { name: 'on', live: odd })]);
  expect(text).toContain('adminGroup: "yes"');
  expect(text).toContain('groupsClaim: "a\\U0000200bb"');
  expect(text).toContain('userClaim: "a\\U000e0001"');
  expect(text).toContain('name: "on"');
  const long = await writeConfig([
    found('r1', { name: 'a', live: live({ adminGroup: `${'word '.repeat(40)}end` }) }),
  ]);
  expect(long.text).toContain(`adminGroup: ${'word '.repeat(40)}end\n`);
});

test('names one variable for a client whose name has no letters', async () => {
  const { secretVariables } = await writeConfig([
    found('a', { name: 'a', live: live({ clientId: 'one' }) }),
    found('b', { name: 'b', live: live({ clientId: 'one' }) }),
    found('c', { name: '-', live: live({ clientId: 'two' }) }),
  ]);
  expect(secretVariables).toEqual(['OIDC_CLIENT_SECRET__']);
});

test('writes no boolean that is not returned and is false by default', async () => {
  const { text } = await writeConfig([
    found('r1', { live: live({ autoOnboard: undefined, verifyCert: undefined }) }),
  ]);
  expect([text.includes('autoOnboard'), text.includes('verifyCert: false')]).toEqual([false, true]);
  expect((await writeConfig([found('\u200b', { name: '\u200b' })])).text).toContain('name: registry');
});
