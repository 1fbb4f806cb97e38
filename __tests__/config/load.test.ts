import { expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/load.js';
import { ProblemsError } from '../../src/model/findings.js';
import { plain, text as textOf } from '../../src/model/text.js';

const NOTHING = { serviceName: '', registryId: '', only: [] as string[] };
const GOOD = `serviceName: p
registryId: r
provider:
  name: keycloak
  endpoint: https://keycloak.example.com/realms/mpr
  clientId: harbor
`;

async function load(text: string, fallbacks: Partial<typeof NOTHING> = {}) {
  return parseConfig('oidc.yml', text, { ...NOTHING, ...fallbacks });
}

/** Returns `line:column message` of every problem. */
async function problems(text: string, fallbacks?: Parameters<typeof load>[1]): Promise<string[]> {
  const error: unknown = await load(text, fallbacks).then(
    () => undefined,
    (reason) => reason,
  );
  if (!(error instanceof ProblemsError)) throw new Error(`expected problems, got ${error}`);
  return error.problems.map(({ what, position }) => `${position?.line}:${position?.column} ${plain(what)}`);
}

test('fills in defaults, and treats an omitted string as empty', async () => {
  expect((await load(GOOD)).registries).toEqual([
    {
      name: 'r',
      serviceName: 'p',
      registryId: 'r',
      state: 'present',
      deleteUsers: false,
      acceptIssuerChange: false,
      provider: {
        name: 'keycloak',
        endpoint: 'https://keycloak.example.com/realms/mpr',
        clientId: 'harbor',
        scope: ['openid', 'profile', 'email', 'offline_access'],
        groupsClaim: '',
        adminGroup: '',
        groupFilter: '',
        userClaim: '',
        verifyCert: true,
        autoOnboard: false,
      },
      admins: [],
      acceptsNoAdmin: false,
      findings: [],
    },
  ]);
});

test.each<[string, string, object]>([
  [
    'an unquoted 18-digit client ID keeps its digits',
    'clientId: 123456789012345678',
    { clientId: '123456789012345678' },
  ],
  ['an unquoted 1.10 keeps its zero', 'name: 1.10', { name: '1.10' }],
  [
    'a word that YAML reads as a boolean stays a string',
    'adminGroup: true\n  groupsClaim: False',
    { adminGroup: 'true', groupsClaim: 'False' },
  ],
  [
    'null and ~ and nothing are empty',
    'adminGroup: null\n  groupsClaim: ~\n  userClaim:',
    { adminGroup: '', groupsClaim: '', userClaim: '' },
  ],
  ['a quoted null is a string', 'userClaim: "null"', { userClaim: 'null' }],
  [
    'scopes can be a string with commas',
    'scope: openid,profile, email,offline_access',
    { scope: ['openid', 'profile', 'email', 'offline_access'] },
  ],
  [
    'an anchor and its alias',
    'groupsClaim: &g groups\n  userClaim: *g',
    { groupsClaim: 'groups', userClaim: 'groups' },
  ],
])('reads YAML values: %s', async (_, lines, expected) => {
  const kept = GOOD.trimEnd()
    .split('\n')
    .filter((line) => line === 'provider:' || !lines.includes(`${line.trim().split(':')[0]}:`));
  const [registry] = (
    await load(`${kept.join('\n')}\n  ${lines}\n`, { serviceName: 'p', registryId: 'r' }).catch(
      (error: Error) => Promise.reject(new Error(error.message)),
    )
  ).registries;
  expect(registry?.provider).toMatchObject(expected);
});

test.each<[string, string, string[]]>([
  [
    'an unknown key',
    `${GOOD}  groupClaim: groups\n`,
    ['7:3 `groupClaim` is an unknown key. Did you mean `groupsClaim`?'],
  ],
  [
    'an unknown key at the top',
    `${GOOD}admin: [a]\n`,
    ['7:1 `admin` is an unknown key. Did you mean `admins`?'],
  ],
  [
    'a wrong type',
    `${GOOD}  verifyCert: "true"\n`,
    ['7:15 `provider.verifyCert` must be `true` or `false`, without quotes.'],
  ],
  [
    'a list for a string',
    GOOD.replace('harbor', '[a]'),
    [
      '6:13 `provider.clientId` must be a string on one line of at most 2048 characters, ' +
        'not empty in a list.',
    ],
  ],
  ['a missing key', GOOD.replace(/ {2}clientId.*\n/, ''), ['3:1 `provider.clientId` is missing. Add it.']],
  ['a wrong state', `${GOOD}state: gone\n`, ['7:8 `state` must be `present` or `absent`.']],
  [
    'a wrong deleteUsers',
    `${GOOD}deleteUsers: sometimes\n`,
    ['7:14 `deleteUsers` must be `true`, `false` or a list of user names.'],
  ],
  [
    'a plain http endpoint',
    GOOD.replace('https', 'http'),
    ['5:3 `endpoint` must begin with `https://`, because the client secret and every login are sent there.'],
  ],
  [
    'the discovery document as endpoint',
    GOOD.replace('/mpr', '/mpr/.well-known/openid-configuration'),
    [
      '5:3 `endpoint` must be the issuer, not the URL of its discovery document. ' +
        'Set `endpoint` to `https://keycloak.example.com/realms/mpr`.',
    ],
  ],
  [
    "an endpoint that isn't a URL",
    GOOD.replace('https://', ''),
    [
      '5:3 `endpoint` must be a URL. ' +
        'Set it to the issuer, such as `https://keycloak.example.com/realms/mpr`.',
    ],
  ],
  [
    'an endpoint that programs read differently',
    GOOD.replace('https://keycloak', 'https://%6beycloak'),
    [
      '5:3 `endpoint` must be written plainly: programs read this address in different ways. ' +
        'Did you mean `https://keycloak.example.com/realms/mpr`?',
    ],
  ],
  [
    'a name in admins that anybody can take',
    `${GOOD}admins: [alice, b@x.example]\n`,
    [
      '7:1 `admins` lists `alice`, but people choose their name at the first login. Whoever takes the name ' +
        'first becomes an admin. Set `autoOnboard: true` and `userClaim`, so that names come from the provider, ' +
        'or list e-mail addresses.',
    ],
  ],
  [
    'an endpoint with a query',
    GOOD.replace('/mpr', '/mpr?x=1'),
    ['5:3 `endpoint` must not contain `?` or `#`. Set it to the issuer alone.'],
  ],
  [
    'scopes without openid',
    `${GOOD}  scope: [profile, email, offline_access]\n`,
    ['7:3 `scope` lacks `openid`, which OpenID Connect requires. Add it.'],
  ],
  [
    'adminGroup without groupsClaim',
    `${GOOD}  adminGroup: admins\n`,
    [
      '7:3 `adminGroup` has no effect without `groupsClaim`. ' +
        'Set it to the claim that holds the groups, often `groups`.',
    ],
  ],
  [
    'an ID with a slash',
    GOOD.replace('registryId: r', 'registryId: a/b'),
    ['2:1 `registryId` must be an ID. Remove `/`, spaces and similar characters.'],
  ],
  [
    'a disallowed variable name for the secret',
    `${GOOD}  clientSecretEnv: OVH_CLIENT_SECRET\n`,
    [
      '7:20 `provider.clientSecretEnv` must be `OIDC_CLIENT_SECRET`, ' +
        'or `OIDC_CLIENT_SECRET_` and uppercase letters, digits and `_`.',
    ],
  ],
  [
    'a control character',
    `${GOOD}  userClaim: "a\\u0007b"\n`,
    [
      '7:14 `provider.userClaim` must be a string on one line of at most 2048 characters, ' +
        'not empty in a list.',
    ],
  ],
  [
    'a duplicate key',
    `${GOOD}registryId: s\n`,
    ["7:1 This isn't valid YAML: this key is defined twice. Remove one."],
  ],
  ['a tab', 'provider:\n\tname: x\n', ["2:1 This isn't valid YAML: a tab as indentation. Use spaces."]],
  [
    'an empty file',
    '',
    ['1:1 The config file must be a mapping with keys such as `registryId` and `provider`.'],
  ],
  [
    'two documents',
    `${GOOD}---\na: 1\n`,
    ["7:1 This isn't valid YAML: more than one document. Remove what follows `---`."],
  ],
  [
    'prototype keys',
    '__proto__:\n  registryId: x\nconstructor: 1\n',
    expect.arrayContaining([
      expect.stringContaining('1:1 `__proto__` is an unknown key'),
      expect.stringContaining('3:1 `constructor` is an unknown key'),
    ]) as unknown as string[],
  ],
])('reports %s with its position and a fix', async (_, text, expected) => {
  expect(await problems(text)).toEqual(expected);
});

test("rejects a group filter that RE2 can't compile", async () => {
  expect(await problems(`${GOOD}  groupFilter: "(?=x)"\n`)).toEqual([
    expect.stringContaining("7:3 Harbor can't compile `(?=x)`"),
  ]);
  await expect(load(`${GOOD}  groupFilter: "^team-[a-z]+$"\n`)).resolves.toBeDefined();
});

test('reports all errors of a file at once, including cross-field rules', async () => {
  const insecure = GOOD.replace('https', 'http');
  const text = `${insecure}  adminGroup: a\n  verifyCert: 1\n  colour: red\nstate: gone\n`;
  expect((await problems(text)).map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining(['5:3', '7:3', '8:15', '9:3', '10:8']),
  );
});

test('reports a key that is defined twice and an alias without an anchor with other errors', async () => {
  const told = await problems(`${GOOD}  userClaim: *none\n  colour: red\nname: a\nname: b\nstate: gone\n`);
  expect(told.map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining(['7:14', '8:3', '10:1', '11:8']),
  );
});

test.each([
  ['Lowercase', false],
  ['Alphabetic', false],
  ['White_Space', false],
  ['Lu', true],
  ['L', true],
  ['Greek', true],
  ['Any', true],
])('a group filter with the property %s: %s', async (name, isValid) => {
  const told = problems(`${GOOD}  groupFilter: '\\p{${name}}+'\n`);
  if (isValid) return expect(await told.catch(() => [])).toEqual([]);
  expect(await told).toEqual([expect.stringContaining("Harbor can't compile")]);
});

test.each([
  ['groups', 'groupsClaim'],
  ['redirectUri', undefined],
  ['url', undefined],
  ['enpoint', 'endpoint'],
])('compares the unknown key %s with the known ones: %s', async (key, near) => {
  const [told] = await problems(`${GOOD}  ${key}: a\n`);
  if (near === undefined) expect(told).toContain('Known keys:');
  else expect(told).toContain(`Did you mean \`${near}\`?`);
});

test('rejects a client secret in the file without showing it', async () => {
  const told = await problems(`${GOOD}  clientSecret: hunter2-in-the-file\n`);
  expect(told).toEqual([expect.stringMatching(/^7:3 .*Remove it, rotate it.*oidc-client-secret/)]);
  expect(told.join()).not.toContain('hunter2');
});

test.each([
  `${GOOD}  adminGroup: "hunter2-secret\n`,
  `${GOOD}hunter2-secret\n`,
  `${GOOD}hunter2secret9: 1\n`,
  `${GOOD}  userClaim: [hunter2-secret\n`,
  `${GOOD}  userClaim: *hunter2-secret\n`,
  `${GOOD}  endpoint: hunter2-secret\n`,
  `${GOOD}state: hunter2-secret\n`,
  `${GOOD}admins: hunter2-secret\n`,
  `hunter2-secret`,
])('quotes no line of the file in a message (%#)', async (text) => {
  expect((await problems(text)).join()).not.toContain('hunter2');
});

test.each<[string, string, string, string]>([
  ['email', '  scope: [openid, profile, offline_access]\n', 'no-email', 'provider.scope'],
  ['verifyCert', '  verifyCert: false\n', 'verify-cert-off', 'provider.verifyCert'],
  ['userClaim', '  autoOnboard: true\n', 'auto-onboard', 'provider.autoOnboard'],
])('warns about a suspicious %s', async (_, lines, code, key) => {
  const [registry] = (await load(GOOD + lines)).registries;
  expect(registry?.findings).toMatchObject([{ level: 'warning', code, key }]);
});

const ENTRA = GOOD.replace(
  /endpoint: .*/,
  'endpoint: https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0',
);

test.each<[string, string, string[]]>([
  ['the standard scopes', '', []],
  ['a resource URI', '  scope: openid,email,api://harbor/read\n', []],
  ['a GUID as group', '  groupsClaim: groups\n  adminGroup: AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee\n', []],
  ['another scope', '  scope: openid,email,groups\n', ['entra-scope']],
  ['a name as group', '  groupsClaim: groups\n  adminGroup: harbor-admin\n', ['entra-group']],
])('warns about what Entra ID rejects only after the sign-in: %s', async (_, lines, codes) => {
  const found = async (text: string) => (await load(text)).registries[0]?.findings.map(({ code }) => code);
  expect(await found(ENTRA + lines)).toEqual(codes);
  expect(await found(GOOD + lines)).toEqual([]);
});

test.each<[string, boolean]>([
  ['2027-03-01', true],
  ['"2028-02-29"', true],
  ['2027-02-29', false],
  ['2027-3-1', false],
  ['soon', false],
])('reads the day on which a client secret expires: %s', async (value, isValid) => {
  const text = `${GOOD}  clientSecretExpires: ${value}\n`;
  if (isValid) expect((await load(text)).registries[0]?.clientSecretExpires).toBe(value.replaceAll('"', ''));
  else
    expect(await problems(text)).toEqual([
      expect.stringContaining('`provider.clientSecretExpires` must be a date such as `2027-03-01`.'),
    ]);
});

test('uses the inputs for what a single registry omits', async () => {
  const text = GOOD.split('\n').slice(2).join('\n');
  expect((await load(text, { serviceName: 'from-input', registryId: 'too' })).registries[0]).toMatchObject({
    serviceName: 'from-input',
    registryId: 'too',
    name: 'too',
  });
  expect(await problems(text)).toHaveLength(2);
});

test("requires no provider for state: absent, and doesn't evaluate one", async () => {
  expect((await load('serviceName: p\nregistryId: r\nstate: absent\n')).registries[0]).not.toHaveProperty(
    'provider',
  );
  expect((await load(`${GOOD.replace('https', 'http')}state: absent\n`)).registries[0]?.findings).toEqual([]);
});

test('fails immediately on aliases that expand to millions of values', async () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 10; level++)
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  expect(await problems(lines.join('\n'))).toEqual([
    expect.stringContaining('nested too deeply, or its aliases expand to too many values'),
  ]);
  expect(await problems('['.repeat(50_000))).toHaveLength(1);
});

const SEVERAL = `serviceName: p
provider:
  name: keycloak
  endpoint: https://keycloak.example.com/realms/mpr
  clientId: harbor
registries:
  - name: one
    registryId: r1
  - name: two
    registryId: r2
    provider:
      clientId: other
`;

test('multiple registries: merges defaults key by key', async () => {
  const { registries } = await load(SEVERAL);
  expect(registries.map(({ name, provider }) => `${name} ${provider?.clientId} ${provider?.name}`)).toEqual([
    'one harbor keycloak',
    'two other keycloak',
  ]);
  expect((await load(SEVERAL, { only: ['two'] })).registries.map(({ name }) => name)).toEqual(['two']);
});

test.each<[string, string, string[]]>([
  [
    'an error in a default is reported once, at the default',
    SEVERAL.replace('https', 'http'),
    ['4:3 `endpoint` must begin with `https://`, because the client secret and every login are sent there.'],
  ],
  [
    'an error in an entry is reported at the entry',
    SEVERAL.replace('clientId: other', 'endpoint: x'),
    [
      '12:7 `endpoint` must be a URL. ' +
        'Set it to the issuer, such as `https://keycloak.example.com/realms/mpr`.',
    ],
  ],
  [
    'a rule broken by default and entry together is reported at the entry',
    SEVERAL.replace('clientId: other', 'adminGroup: a'),
    [
      '12:7 `adminGroup` has no effect without `groupsClaim`. ' +
        'Set it to the claim that holds the groups, often `groups`.',
    ],
  ],
  ...['deleteUsers: true', 'state: absent', 'acceptIssuerChange: true'].map(
    (line): [string, string, string[]] => [
      `${line} is rejected as a default`,
      `${line}\n${SEVERAL}`,
      [expect.stringMatching(/^1:1 .* is dangerous, so it can't be a default/) as unknown as string],
    ],
  ),
  [
    'two registries with the same name',
    SEVERAL.replace('name: two', 'name: one'),
    [expect.stringMatching(/^9:5 Two registries have the name `one`/) as unknown as string],
  ],
  [
    'the same registry twice',
    SEVERAL.replace('registryId: r2', 'registryId: r1'),
    [expect.stringMatching(/^10:5 `two` and `one` are the same registry/) as unknown as string],
  ],
  [
    'an unknown key in an entry',
    SEVERAL.replace('clientId: other', 'clientid: other'),
    ['12:7 `clientid` is an unknown key. Did you mean `clientId`?'],
  ],
  ['no registries', 'registries: []\n', ['1:13 `registries` must be a list of at least one registry.']],
])('multiple registries: %s', async (_, text, expected) => {
  expect(await problems(text)).toEqual(expected);
});

test('ignores the input registry-id for a file with multiple registries', async () => {
  expect(await problems(SEVERAL.replace('    registryId: r2\n', ''), { registryId: 'r9' })).toEqual([
    expect.stringContaining('`registryId` is missing'),
  ]);
});

test.each<[string, string, string]>([
  [
    'a %YAML 1.1 directive, in which yes is a boolean',
    `%YAML 1.1\n---\n${GOOD}deleteUsers: yes\n`,
    'YAML 1.1',
  ],
  ['an unknown tag', GOOD.replace('harbor', '!secret harbor'), 'tag'],
  ['two tags', GOOD.replace('harbor', '!!str !!int 5'), 'tag'],
  ['an alias of its own parent', 'admins: &a [*a]\n', 'nested too deeply'],
  ['an alias without an anchor', `${GOOD}admins: [*nobody]\n`, 'an alias'],
])('rejects %s', async (_, text, told) => {
  expect((await problems(text)).join()).toContain(told);
});

test('reads yes as a string, not as a boolean', async () => {
  expect(await problems(`${GOOD}deleteUsers: yes\n`)).toHaveLength(1);
  expect(await problems(`%YAML 1.2\n---\n${GOOD}deleteUsers: yes\n`)).toHaveLength(1);
});

test('resolves an alias to the last anchor before it when a name is reused', async () => {
  const text = `${GOOD}  groupsClaim: &x one\n  userClaim: *x\n  adminGroup: &x two@x.example\nadmins: [*x]\n`;
  const [registry] = (await load(text)).registries;
  expect(registry).toMatchObject({
    provider: { groupsClaim: 'one', userClaim: 'one', adminGroup: 'two@x.example' },
    admins: ['two@x.example'],
  });
});

test('keeps the default when an entry has an empty value', async () => {
  const { registries } = await load(SEVERAL.replace('clientId: other', 'clientId: ~'));
  expect(registries.map(({ provider }) => provider?.clientId)).toEqual(['harbor', 'harbor']);
});

test('reports an invalid default once, and not at the entry that overrides it', async () => {
  const text = SEVERAL.replace('clientId: harbor', 'clientId: [x]');
  expect((await problems(text)).map((line) => line.split(' ')[0])).toEqual(['5:13']);
});

test('says once that more errors exist, also if they are collected twice', () => {
  const all = Array.from({ length: 1_000 }, (_, index) => ({ what: textOf`error ${index}` }));
  const { problems } = new ProblemsError(new ProblemsError(all).problems);
  expect(problems).toHaveLength(201);
  expect(problems.map(({ what }) => plain(what)).at(-1)).toBe("More errors aren't shown. Fix these first.");
});

test.each([
  ['a placeholder', GOOD.replace('clientId: harbor', `clientId: \${CLIENT}`), '6:13 Nothing is substituted'],
  ['an expression', GOOD.replace('harbor', `\${{ vars.CLIENT }}`), '6:13 Nothing is substituted'],
  ['a merge key', `${GOOD}  <<: *x\n`, "7:3 `<<` isn't part of YAML 1.2"],
  ['a block', GOOD.replace('clientId: harbor', 'clientId: |\n    harbor'), '6:13 This value is a block'],
  [
    'a folded block',
    GOOD.replace('clientId: harbor', 'clientId: >\n    harbor'),
    '6:13 This value is a block',
  ],
])('names the line of %s, and what to do', async (_, text, told) => {
  expect((await problems(text)).join('\n')).toContain(told);
});

test('takes a block without a line break, and a dollar sign', async () => {
  const text = GOOD.replace('clientId: harbor', 'clientId: >-\n    harbor$1').concat(
    '  groupFilter: "^a$"\n',
  );
  const [registry] = (await load(text)).registries;
  expect(registry?.provider).toMatchObject({ clientId: 'harbor$1', groupFilter: '^a$' });
});

const entry = (name: string, id: string): string =>
  JSON.stringify({
    name,
    serviceName: 'p',
    registryId: id,
    provider: { name: 'k', endpoint: 'https://k.example.com', clientId: 'h' },
  });

test.each([
  'eu, west',
  ' prod',
  'prod ',
  'a\u0007b',
  'a'.repeat(2_049),
  '\tprod',
  'a\nb',
  'a\rb',
  'a\u2028b',
  ',',
  ' ',
])('rejects a name that `only` can not select: %j', async (name) => {
  const found = await problems(`registries: [${entry(name, 'r')}]`);
  expect(found.join()).toContain('on one line, without commas, and without blanks at its ends');
});

test.each(['eu west', 'prod$&', 'ü', 'a/b', '.'])('takes another name: %j', async (name) => {
  expect((await load(`registries: [${entry(name, 'r')}]`, { only: [name] })).registries).toHaveLength(1);
});

test('takes IDs that differ in case only for the same registry', async () => {
  const found = await problems(`registries: [${entry('a', 'Abc')}, ${entry('b', 'aBC')}]`);
  expect(found.join()).toContain('`b` and `a` are the same registry');
});
