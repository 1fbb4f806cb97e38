import { expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/load.js';
import { FilterCompiler } from '../../src/config/rules.js';
import { messageOf, ProblemsError } from '../../src/model/findings.js';
import { plain } from '../../src/model/text.js';

const IDS = 'serviceName: p\nregistryId: r\n';
const provider = (lines = ''): string =>
  `${IDS}provider:\n  name: k\n  endpoint: https://k.example/realms/m\n  clientId: h\n${lines}`;
const endpoint = (value: string): string => provider().replace('https://k.example/realms/m', value);
const ENTRA = 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0';
const SHARED = 'serviceName: p\nprovider: {name: k, endpoint: "https://k.example", clientId: h}\n';

/** Returns every error as `line:column text`, and every warning as `warning code (key)`. */
async function said(
  text: string,
  only: string[] = [],
  ids = { serviceName: '', registryId: '' },
): Promise<string[]> {
  try {
    const { registries } = await parseConfig('oidc.yml', text, { ...ids, only });
    return registries.flatMap(({ findings }) =>
      findings.map((found) =>
        `${found.level} ${found.code} (${found.key}) ${plain(messageOf(found))}`.slice(0, 60),
      ),
    );
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ what, position, code = '' }) => {
      const place = position === undefined ? code : `${position.line}:${position.column}`;
      return `${place} ${plain(what)}`;
    });
  }
}

test.each<[string, string, string[]]>([
  ['nothing', provider(), []],
  [
    'no mapping',
    '- a\n',
    ['1:1 The config file must be a mapping with keys such as `registryId` and `provider`.'],
  ],
  [
    'a string',
    'a\n',
    ['1:1 The config file must be a mapping with keys such as `registryId` and `provider`.'],
  ],
  [
    'YAML 1.1',
    `%YAML 1.1\n---\n${provider()}`,
    ['1:1 The file uses YAML 1.1, in which `yes` is a boolean. Remove the `%YAML` line.'],
  ],
  ['YAML 1.2', `%YAML 1.2\n---\n${provider()}`, []],
  ['indentation', 'a:\n   b: 1\n  c: 1\n', ["3:1 This isn't valid YAML: wrong indentation."]],
  ['a key in a key', 'a: b: c\n', ["1:4 This isn't valid YAML: a nested block where a key is expected."]],
  [
    'a missing quote',
    'a: "b\n',
    ["2:1 This isn't valid YAML: a missing character (a quote, a bracket, a comma or a space)."],
  ],
  ['a missing bracket', 'a: [b\n', ["2:1 This isn't valid YAML: wrong indentation."]],
  ['an unknown tag', 'a: !b c\n', ["1:4 This isn't valid YAML: a tag (`!…`). Remove it."]],
  ['two tags', 'a: !!str !!str c\n', ["1:10 This isn't valid YAML: a tag (`!…`). Remove it."]],
  ['two anchors', 'a: &a &b c\n', ["1:7 This isn't valid YAML: a syntax error."]],
  [
    'errors on two lines',
    'a: !b c\nb: !c d\n',
    [
      "1:4 This isn't valid YAML: a tag (`!…`). Remove it.",
      "2:4 This isn't valid YAML: a tag (`!…`). Remove it.",
    ],
  ],
  [
    'an alias without an anchor',
    provider('admins: [*a]\n'),
    [
      "7:10 This isn't valid YAML: an alias (`*…`) without an anchor (`&…`). Quote a string that begins with `*`.",
      '7:10 `admins[0]` must be a string on one line of at most 2048 characters, not empty in a list.',
    ],
  ],
  [
    'a merge key',
    'a: &a {b: 1}\nc:\n  <<: *a\n',
    [
      "3:3 `<<` isn't part of YAML 1.2. Put what registries share at the top of the file, under `provider`, or write it out.",
      '1:1 `a` is an unknown key. Known keys: `serviceName`, `provider`, `admins`, `name`, `registryId`, `state`, `deleteUsers` and `acceptIssuerChange`.',
      '2:1 `c` is an unknown key. Known keys: `serviceName`, `provider`, `admins`, `name`, `registryId`, `state`, `deleteUsers` and `acceptIssuerChange`.',
      '1:1 `registryId` is missing. Add it. If the file has one registry, you can set `registry-id` instead.',
      '1:1 `serviceName` is missing. Add it. If the file has one registry, you can set `service-name` instead.',
      '1:1 `provider.name` is missing. Add it.',
      '1:1 `provider.endpoint` is missing. Add it.',
      '1:1 `provider.clientId` is missing. Add it.',
    ],
  ],
  [
    'a key twice',
    `${provider()}registryId: x\n`,
    ["7:1 This isn't valid YAML: this key is defined twice. Remove one."],
  ],
  [
    'a key of its own',
    `${provider()}? [a]\n: 1\n`,
    [
      '1:1 This key is unknown. Known keys: `serviceName`, `provider`, `admins`, `name`, `registryId`, `state`, `deleteUsers` and `acceptIssuerChange`.',
    ],
  ],
  [
    'a placeholder',
    provider(`  groupsClaim: \${GROUPS}\n`),
    [
      `7:16 Nothing is substituted in this file, so \`\${…}\` would be taken as it is. Write the value, or let a step before this one write the file.`,
    ],
  ],
  ['an open placeholder', provider(`  groupsClaim: \${GROUPS\n`), []],
  ['a closed placeholder', provider(`  groupsClaim: GROUPS}\${\n`), []],
  [
    'a block',
    provider('  groupsClaim: |\n    groups\n'),
    [
      '7:16 This value is a block (`|` or `>`), so it has a line break in it. Write it on one line, in quotes if it has special characters.',
      '7:16 `provider.groupsClaim` must be a string on one line of at most 2048 characters, not empty in a list.',
    ],
  ],
  [
    'a folded block',
    provider('  groupsClaim: >\n    groups\n'),
    [
      '7:16 This value is a block (`|` or `>`), so it has a line break in it. Write it on one line, in quotes if it has special characters.',
      '7:16 `provider.groupsClaim` must be a string on one line of at most 2048 characters, not empty in a list.',
    ],
  ],
  ['a block without a line break', provider('  groupsClaim: |-\n    groups\n'), []],
  ['a string over two lines', provider('  groupsClaim: "a\n    b"\n'), []],
  [
    'depth of 33',
    `a: ${'['.repeat(33)}${']'.repeat(33)}\n`,
    [
      '1:1 The file is nested too deeply, or its aliases expand to too many values. Replace aliases with their values.',
    ],
  ],
  [
    'depth of 32',
    `admins: ${'['.repeat(32)}${']'.repeat(32)}\n`,
    [
      '1:10 `admins[0]` must be a string on one line of at most 2048 characters, not empty in a list.',
      '1:1 `registryId` is missing. Add it. If the file has one registry, you can set `registry-id` instead.',
      '1:1 `serviceName` is missing. Add it. If the file has one registry, you can set `service-name` instead.',
      '1:1 `provider.name` is missing. Add it.',
      '1:1 `provider.endpoint` is missing. Add it.',
      '1:1 `provider.clientId` is missing. Add it.',
    ],
  ],
  [
    '100,001 values',
    `admins: [${'a,'.repeat(100_000)}]\n`,
    [
      '1:1 The file is nested too deeply, or its aliases expand to too many values. Replace aliases with their values.',
    ],
  ],
  [
    'a wrong default of names that an entry replaces',
    `${SHARED}admins: 5\nregistries: [{registryId: r, admins: [alice]}]\n`,
    [
      '3:9 `admins` must be a list of user names or e-mail addresses.',
      '4:30 `admins` lists `alice`, but people choose their name at the first login. Whoever takes the name first becomes an admin. Set `autoOnboard: true` and `userClaim`, so that names come from the provider, or list e-mail addresses.',
    ],
  ],
  [
    'an odd endpoint that is a host',
    endpoint('https://k.example/a/..'),
    [
      '5:3 `endpoint` must be written plainly: programs read this address in different ways. Did you mean `https://k.example`?',
    ],
  ],
  [
    'a key with five letters more',
    provider('  groupsClaimabcde: x\n'),
    [
      '7:3 `groupsClaimabcde` is an unknown key. Known keys: `name`, `endpoint`, `clientId`, `scope`, `groupsClaim`, `adminGroup`, `groupFilter`, `userClaim`, `verifyCert`, `autoOnboard`, `clientSecretEnv` and `clientSecretExpires`.',
    ],
  ],
  [
    'a key of three letters',
    provider('  use: x\n'),
    ['7:3 `use` is an unknown key. Did you mean `userClaim`?'],
  ],
  [
    'a key of two letters',
    provider('  us: x\n'),
    [
      '7:3 `us` is an unknown key. Known keys: `name`, `endpoint`, `clientId`, `scope`, `groupsClaim`, `adminGroup`, `groupFilter`, `userClaim`, `verifyCert`, `autoOnboard`, `clientSecretEnv` and `clientSecretExpires`.',
    ],
  ],
  [
    'two letters that are exchanged',
    provider('  nmae: x\n'),
    ['7:3 `nmae` is an unknown key. Did you mean `name`?'],
  ],
  [
    'a discovery document of two',
    endpoint('https://k.example//.well-known/openid-configuration'),
    [
      '5:3 `endpoint` must be the issuer, not the URL of its discovery document. Set `endpoint` to `https://k.example/`.',
    ],
  ],
  [
    'a name as group of a claim with a mistake',
    endpoint(ENTRA).concat('  groupsClaim: []\n  adminGroup: a\n'),
    [
      '7:16 `provider.groupsClaim` must be a string on one line of at most 2048 characters, not empty in a list.',
    ],
  ],
  [
    'names with a claim that has a mistake',
    provider('  autoOnboard: true\n  userClaim: []\nadmins: [alice]\n'),
    [
      '8:14 `provider.userClaim` must be a string on one line of at most 2048 characters, not empty in a list.',
    ],
  ],
  [
    'a wrong boolean of an entry',
    provider('acceptIssuerChange: yes\n'),
    ['7:21 `acceptIssuerChange` must be `true` or `false`, without quotes.'],
  ],
  [
    'a key in another case that begins',
    provider('  GROUPSC: x\n'),
    ['7:3 `GROUPSC` is an unknown key. Did you mean `groupsClaim`?'],
  ],
  [
    'a key with five other letters',
    provider('  groupsFilterrr: x\n'),
    ['7:3 `groupsFilterrr` is an unknown key. Did you mean `groupFilter`?'],
  ],
  [
    'a number as key',
    provider('  ? 5\n  : x\n'),
    [
      '7:5 This key is unknown. Known keys: `name`, `endpoint`, `clientId`, `scope`, `groupsClaim`, `adminGroup`, `groupFilter`, `userClaim`, `verifyCert`, `autoOnboard`, `clientSecretEnv` and `clientSecretExpires`.',
    ],
  ],
  [
    'a key that is an alias',
    'name: &a x\n*a : y\n',
    [
      '1:1 This key is unknown. Known keys: `serviceName`, `provider`, `admins`, `name`, `registryId`, `state`, `deleteUsers` and `acceptIssuerChange`.',
      '1:1 `registryId` is missing. Add it. If the file has one registry, you can set `registry-id` instead.',
      '1:1 `serviceName` is missing. Add it. If the file has one registry, you can set `service-name` instead.',
      '1:1 `provider.name` is missing. Add it.',
      '1:1 `provider.endpoint` is missing. Add it.',
      '1:1 `provider.clientId` is missing. Add it.',
    ],
  ],
  [
    'a mistake through an alias',
    'provider: &p {name: 5, endpoint: x, clientId: []}\nregistries: [{registryId: r, provider: *p}]\n',
    [
      '1:47 `provider.clientId` must be a string on one line of at most 2048 characters, not empty in a list.',
      '1:47 `registries[0].provider.clientId` must be a string on one line of at most 2048 characters, not empty in a list.',
      '2:14 `serviceName` is missing. Add it. If the file has one registry, you can set `service-name` instead.',
      '1:24 `endpoint` must be a URL. Set it to the issuer, such as `https://keycloak.example.com/realms/mpr`.',
    ],
  ],
  [
    'a mistake in a quoted key',
    provider('  "groupClaim": x\n'),
    ['7:3 `groupClaim` is an unknown key. Did you mean `groupsClaim`?'],
  ],
  [
    'depth of 31',
    `admins: ${'['.repeat(31)}${']'.repeat(31)}\n`,
    [
      '1:10 `admins[0]` must be a string on one line of at most 2048 characters, not empty in a list.',
      '1:1 `registryId` is missing. Add it. If the file has one registry, you can set `registry-id` instead.',
      '1:1 `serviceName` is missing. Add it. If the file has one registry, you can set `service-name` instead.',
      '1:1 `provider.name` is missing. Add it.',
      '1:1 `provider.endpoint` is missing. Add it.',
      '1:1 `provider.clientId` is missing. Add it.',
    ],
  ],
  [
    'no IDs',
    provider().replace(IDS, ''),
    [
      '1:1 `registryId` is missing. Add it. If the file has one registry, you can set `registry-id` instead.',
      '1:1 `serviceName` is missing. Add it. If the file has one registry, you can set `service-name` instead.',
    ],
  ],
  [
    'an ID with a blank',
    provider().replace('registryId: r', 'registryId: a b'),
    ['2:1 `registryId` must be an ID. Remove `/`, spaces and similar characters.'],
  ],
  [
    'an ID with a comma',
    provider().replace('registryId: r', 'registryId: a,b'),
    ['2:1 `registryId` must be an ID. Remove `/`, spaces and similar characters.'],
  ],
  [
    'an ID of one dot',
    provider().replace('registryId: r', 'registryId: .'),
    ['2:1 `registryId` must be an ID. Remove `/`, spaces and similar characters.'],
  ],
  [
    'an ID of two dots',
    provider().replace('registryId: r', 'registryId: ..'),
    ['2:1 `registryId` must be an ID. Remove `/`, spaces and similar characters.'],
  ],
  ['an ID of three dots', provider().replace('registryId: r', 'registryId: ...a'), []],
  [
    'a project with a query',
    provider().replace('serviceName: p', 'serviceName: p?x'),
    ['1:1 `serviceName` must be an ID. Remove `/`, spaces and similar characters.'],
  ],
  [
    'no provider',
    IDS,
    [
      '1:1 `provider.name` is missing. Add it.',
      '1:1 `provider.endpoint` is missing. Add it.',
      '1:1 `provider.clientId` is missing. Add it.',
    ],
  ],
  ['no provider, but absent', `${IDS}state: absent\n`, []],
  [
    'an empty provider',
    `${IDS}provider: {}\n`,
    [
      '3:1 `provider.name` is missing. Add it.',
      '3:1 `provider.endpoint` is missing. Add it.',
      '3:1 `provider.clientId` is missing. Add it.',
    ],
  ],
  [
    'a provider that is a list',
    `${IDS}provider: []\n`,
    ['3:11 `provider` must be a mapping with keys such as `name` and `endpoint`.'],
  ],
  [
    'a client secret',
    provider('  clientSecret: x\n'),
    [
      '7:3 The file must not contain a client secret, because Git keeps it. Remove it, rotate it at the provider, and set the input `oidc-client-secret`.',
    ],
  ],
  [
    'a client secret by another name',
    provider('  client_secret: x\n'),
    [
      '7:3 The file must not contain a client secret, because Git keeps it. Remove it, rotate it at the provider, and set the input `oidc-client-secret`.',
    ],
  ],
  [
    'an unknown key',
    provider('  x: 1\n'),
    [
      '7:3 `x` is an unknown key. Known keys: `name`, `endpoint`, `clientId`, `scope`, `groupsClaim`, `adminGroup`, `groupFilter`, `userClaim`, `verifyCert`, `autoOnboard`, `clientSecretEnv` and `clientSecretExpires`.',
    ],
  ],
  [
    'an unknown key of digits',
    provider('  12345: 1\n'),
    [
      '7:3 This key is unknown. Known keys: `name`, `endpoint`, `clientId`, `scope`, `groupsClaim`, `adminGroup`, `groupFilter`, `userClaim`, `verifyCert`, `autoOnboard`, `clientSecretEnv` and `clientSecretExpires`.',
    ],
  ],
  [
    'a key that begins a known one',
    provider('  auto: true\n'),
    ['7:3 `auto` is an unknown key. Did you mean `autoOnboard`?'],
  ],
  [
    'a key that begins two known ones',
    provider('  group: x\n'),
    [
      '7:3 `group` is an unknown key. Known keys: `name`, `endpoint`, `clientId`, `scope`, `groupsClaim`, `adminGroup`, `groupFilter`, `userClaim`, `verifyCert`, `autoOnboard`, `clientSecretEnv` and `clientSecretExpires`.',
    ],
  ],
  [
    'a key in another case',
    provider('  GROUPSCLAIM: x\n'),
    ['7:3 `GROUPSCLAIM` is an unknown key. Did you mean `groupsClaim`?'],
  ],
  [
    'a wrong boolean',
    provider('  autoOnboard: yes\n'),
    ['7:16 `provider.autoOnboard` must be `true` or `false`, without quotes.'],
  ],
  [
    'a wrong list',
    provider('  scope: {a: 1}\n'),
    [
      '7:10 `provider.scope` must be a list such as `[openid, profile, email]` or a string, of at most 100 scopes.',
    ],
  ],
  [
    '101 scopes',
    provider(
      `  scope: [openid, email, ${Array.from({ length: 99 }, (_, index) => `s${index}`).join(', ')}]\n`,
    ),
    [
      '7:10 `provider.scope` must be a list such as `[openid, profile, email]` or a string, of at most 100 scopes.',
    ],
  ],
  [
    '100 scopes',
    provider(
      `  scope: [openid, email, offline_access, ${Array.from({ length: 97 }, (_, index) => `s${index}`).join(', ')}]\n`,
    ),
    [],
  ],
  ['a scope that is empty', provider('  scope: [openid, email, ""]\n'), []],
  [
    'an admin that is empty',
    provider('admins: [""]\n'),
    ['7:10 `admins[0]` must be a string on one line of at most 2048 characters, not empty in a list.'],
  ],
  [
    'an admin that is a mapping',
    provider('admins: [{a: 1}]\n'),
    ['7:10 `admins[0]` must be a string on one line of at most 2048 characters, not empty in a list.'],
  ],
  [
    'admins that are a string',
    provider('admins: alice\n'),
    ['7:9 `admins` must be a list of user names or e-mail addresses.'],
  ],
  [
    'a name with a comma',
    provider('name: a,b\n'),
    ['7:7 `name` must be text on one line, without commas, and without blanks at its ends.'],
  ],
  [
    'a name with a blank at its end',
    provider('name: "a "\n'),
    ['7:7 `name` must be text on one line, without commas, and without blanks at its ends.'],
  ],
  ['a name with a blank in it', provider('name: a b\n'), []],
  ['a name of one letter', provider('name: a\n'), []],
  ['a wrong state', provider('state: off\n'), ['7:8 `state` must be `present` or `absent`.']],
  [
    'a wrong date',
    provider('  clientSecretExpires: soon\n'),
    ['7:24 `provider.clientSecretExpires` must be a date such as `2027-03-01`.'],
  ],
  [
    'a wrong variable',
    provider('  clientSecretEnv: SECRET\n'),
    [
      '7:20 `provider.clientSecretEnv` must be `OIDC_CLIENT_SECRET`, or `OIDC_CLIENT_SECRET_` and uppercase letters, digits and `_`.',
    ],
  ],
  ['2,048 characters', provider(`  groupsClaim: ${'x'.repeat(2048)}\n`), []],
  [
    '2,049 characters',
    provider(`  groupsClaim: ${'x'.repeat(2049)}\n`),
    [
      '7:16 `provider.groupsClaim` must be a string on one line of at most 2048 characters, not empty in a list.',
    ],
  ],
  [
    'an endpoint over http',
    endpoint('http://k.example'),
    ['5:3 `endpoint` must begin with `https://`, because the client secret and every login are sent there.'],
  ],
  ['an endpoint at this machine', endpoint('http://127.0.0.1:8080'), []],
  [
    'no URL',
    endpoint('k.example'),
    [
      '5:3 `endpoint` must be a URL. Set it to the issuer, such as `https://keycloak.example.com/realms/mpr`.',
    ],
  ],
  [
    'a user in the endpoint',
    endpoint('https://u@k.example'),
    [
      '5:3 `endpoint` must not contain a user name or password. Remove it, and change the password, because Git keeps it.',
    ],
  ],
  [
    'a password in the endpoint',
    endpoint('"https://:p@k.example"'),
    [
      '5:3 `endpoint` must not contain a user name or password. Remove it, and change the password, because Git keeps it.',
    ],
  ],
  [
    'a query in the endpoint',
    endpoint('https://k.example?x'),
    ['5:3 `endpoint` must not contain `?` or `#`. Set it to the issuer alone.'],
  ],
  [
    'a fragment in the endpoint',
    endpoint('"https://k.example#x"'),
    ['5:3 `endpoint` must not contain `?` or `#`. Set it to the issuer alone.'],
  ],
  [
    'an odd endpoint',
    endpoint('https://k.example/a/../b'),
    [
      '5:3 `endpoint` must be written plainly: programs read this address in different ways. Did you mean `https://k.example/b`?',
    ],
  ],
  [
    'an odd endpoint with a slash',
    endpoint('https://k.example/a/../b/'),
    [
      '5:3 `endpoint` must be written plainly: programs read this address in different ways. Did you mean `https://k.example/b/`?',
    ],
  ],
  ['an odd endpoint without a path', endpoint('https://k.example:443'), []],
  [
    'a discovery document',
    endpoint('https://k.example/.well-known/openid-configuration'),
    [
      '5:3 `endpoint` must be the issuer, not the URL of its discovery document. Set `endpoint` to `https://k.example`.',
    ],
  ],
  [
    'a discovery document with a slash',
    endpoint('https://k.example/a/.well-known/openid-configuration/'),
    [
      '5:3 `endpoint` must be the issuer, not the URL of its discovery document. Set `endpoint` to `https://k.example/a`.',
    ],
  ],
  [
    'no openid',
    provider('  scope: [email]\n'),
    ['7:3 `scope` lacks `openid`, which OpenID Connect requires. Add it.'],
  ],
  [
    'no email',
    provider('  scope: [openid]\n'),
    ['warning no-email (provider.scope) `scope` lacks `email`, so '],
  ],
  [
    'a group without a claim',
    provider('  adminGroup: a\n'),
    [
      '7:3 `adminGroup` has no effect without `groupsClaim`. Set it to the claim that holds the groups, often `groups`.',
    ],
  ],
  [
    'two groups',
    provider('  groupsClaim: g\n  adminGroup: a,b\n'),
    ['warning one-admin-group (provider.adminGroup) `adminGroup` h'],
  ],
  ['a distinguished name', provider('  groupsClaim: g\n  adminGroup: "CN=a,DC=b"\n'), []],
  [
    'a filter that is none',
    provider('  groupsClaim: g\n  groupFilter: "a("\n'),
    [
      "8:3 Harbor can't compile `a(`, so it would keep every group. Use RE2 syntax, without look-around or back-references.",
    ],
  ],
  [
    'a filter with a look-ahead',
    provider('  groupsClaim: g\n  groupFilter: "a(?=b)"\n'),
    [
      "8:3 Harbor can't compile `a(?=b)`, so it would keep every group. Use RE2 syntax, without look-around or back-references.",
    ],
  ],
  ['a filter', provider('  groupsClaim: g\n  groupFilter: "^a.*"\n'), []],
  [
    'a filter with a property',
    provider('  groupsClaim: g\n  groupFilter: "\\\\p{Lowercase}"\n'),
    [
      "8:3 Harbor can't compile `\\p{Lowercase}`, so it would keep every group. Use RE2 syntax, without look-around or back-references.",
    ],
  ],
  ['a filter with a class', provider('  groupsClaim: g\n  groupFilter: "\\\\p{^Lu}"\n'), []],
  [
    'no verification',
    provider('  verifyCert: false\n'),
    ['warning verify-cert-off (provider.verifyCert) `verifyCert: f'],
  ],
  [
    'another scope at Entra ID',
    endpoint(ENTRA).concat('  scope: [openid, email, groups]\n'),
    ['warning entra-scope (provider.scope) Entra ID may not know a'],
  ],
  ['another scope elsewhere', provider('  scope: [openid, email, groups]\n'), []],
  [
    'a name as group at Entra ID',
    endpoint(ENTRA).concat('  groupsClaim: groups\n  adminGroup: a\n'),
    ["warning entra-group (provider.adminGroup) `adminGroup` isn't"],
  ],
  ['a name as group of another claim', endpoint(ENTRA).concat('  groupsClaim: roles\n  adminGroup: a\n'), []],
  [
    'onboarding without a claim',
    provider('  autoOnboard: true\n'),
    ['warning auto-onboard (provider.autoOnboard) `autoOnboard: tr'],
  ],
  ['onboarding with a claim', provider('  autoOnboard: true\n  userClaim: sub\n'), []],
  [
    'names without onboarding',
    provider('admins: [alice, bob]\n'),
    [
      '7:1 `admins` lists `alice` and `bob`, but people choose their name at the first login. Whoever takes the name first becomes an admin. Set `autoOnboard: true` and `userClaim`, so that names come from the provider, or list e-mail addresses.',
    ],
  ],
  [
    'names with a claim only',
    provider('  userClaim: sub\nadmins: [alice]\n'),
    [
      '8:1 `admins` lists `alice`, but people choose their name at the first login. Whoever takes the name first becomes an admin. Set `autoOnboard: true` and `userClaim`, so that names come from the provider, or list e-mail addresses.',
    ],
  ],
  ['names from the provider', provider('  autoOnboard: true\n  userClaim: sub\nadmins: [alice]\n'), []],
  ['addresses', provider('admins: [a@x.example]\n'), []],
  [
    '11 names',
    provider(`admins: [${Array.from({ length: 11 }, (_, index) => `n${index}`).join(', ')}]\n`),
    [
      '7:1 `admins` lists `n0`, `n1`, `n2`, `n3`, `n4`, `n5`, `n6`, `n7`, `n8` and `n9`, but people choose their name at the first login. Whoever takes the name first becomes an admin. Set `autoOnboard: true` and `userClaim`, so that names come from the provider, or list e-mail addresses.',
    ],
  ],
  ['no entries', `${SHARED}registries: []\n`, ['3:13 `registries` must be a list of at least one registry.']],
  [
    'entries that are no list',
    `${SHARED}registries: {}\n`,
    ['3:13 `registries` must be a list of at least one registry.'],
  ],
  ['an entry that is a string', `${SHARED}registries: [a]\n`, ['3:14 `registries[0]` must be a mapping.']],
  [
    'a dangerous default state',
    `${SHARED}state: absent\nregistries: [{registryId: r}]\n`,
    [
      "3:1 `state` is dangerous, so it can't be a default for all registries. Move it into the entries of `registries`.",
    ],
  ],
  [
    'a dangerous default issuer',
    `${SHARED}acceptIssuerChange: true\nregistries: [{registryId: r}]\n`,
    [
      "3:1 `acceptIssuerChange` is dangerous, so it can't be a default for all registries. Move it into the entries of `registries`.",
    ],
  ],
  [
    'a dangerous default',
    `${SHARED}deleteUsers: true\nregistries: [{registryId: r}]\n`,
    [
      "3:1 `deleteUsers` is dangerous, so it can't be a default for all registries. Move it into the entries of `registries`.",
    ],
  ],
  [
    'an unknown default',
    `${SHARED}url: x\nregistries: [{registryId: r}]\n`,
    ['3:1 `url` is an unknown key. Known keys: `serviceName`, `provider`, `admins` and `registries`.'],
  ],
  [
    'an ID as default',
    `${SHARED}registryId: x\nregistries: [{registryId: r}]\n`,
    ['3:1 `registryId` is an unknown key. Did you mean `registries`?'],
  ],
  [
    'an entry without an ID',
    `${SHARED}registries: [{name: a}]\n`,
    [
      '3:14 `registryId` is missing. Add it. If the file has one registry, you can set `registry-id` instead.',
    ],
  ],
  [
    'a name twice',
    `${SHARED}registries: [{name: a, registryId: r}, {name: a, registryId: s}]\n`,
    ['3:41 Two registries have the name `a`. Give each its own `name`.'],
  ],
  [
    'a registry twice',
    `${SHARED}registries: [{name: a, registryId: r}, {name: b, registryId: R}]\n`,
    ['3:50 `b` and `a` are the same registry. Keep one entry.'],
  ],
  [
    'a registry twice in two projects',
    `${SHARED}registries: [{name: a, registryId: r}, {name: b, registryId: r, serviceName: q}]\n`,
    [],
  ],
  [
    'a wrong default that entries replace',
    `${SHARED.replace('clientId: h', 'clientId: []')}registries: [{registryId: r, provider: {clientId: h}}]\n`,
    [
      '2:62 `provider.clientId` must be a string on one line of at most 2048 characters, not empty in a list.',
    ],
  ],
  [
    'a wrong default',
    `${SHARED.replace('clientId: h', 'clientId: []')}registries: [{registryId: r}]\n`,
    [
      '2:62 `provider.clientId` must be a string on one line of at most 2048 characters, not empty in a list.',
    ],
  ],
  [
    'a mistake in a default',
    `${SHARED.replace('https://k.example', 'x')}registries: [{registryId: r}, {registryId: s}]\n`,
    [
      '2:21 `endpoint` must be a URL. Set it to the issuer, such as `https://keycloak.example.com/realms/mpr`.',
    ],
  ],
  [
    'a mistake in an entry',
    `${SHARED}registries: [{registryId: r, provider: {endpoint: x}}]\n`,
    [
      '3:41 `endpoint` must be a URL. Set it to the issuer, such as `https://keycloak.example.com/realms/mpr`.',
    ],
  ],
  [
    'a misspelled key that is required',
    provider().replace('clientId', 'cliendId'),
    ['6:3 `cliendId` is an unknown key. Did you mean `clientId`?'],
  ],
  [
    'a wrong value that a rule looks at',
    provider('  autoOnboard: maybe\nadmins: [alice]\n'),
    ['7:16 `provider.autoOnboard` must be `true` or `false`, without quotes.'],
  ],
])('says what is wrong in a file, and where: %s', async (_, text, expected) => {
  expect(await said(text)).toEqual(expected);
});

test('names what `only` may be, up to 20 names', async () => {
  const entries = (count: number): string =>
    `${SHARED}registries: [${Array.from({ length: count }, (_, index) => `{registryId: r${index}}`).join(', ')}]\n`;
  expect(await said(entries(2), ['r1'])).toEqual([]);
  expect(await said(entries(2), ['x', 'r1', 'y'])).toEqual([
    "input Input `only` names `x`, which isn't in `oidc.yml`. Known names: `r0` and `r1`.",
    "input Input `only` names `y`, which isn't in `oidc.yml`. Known names: `r0` and `r1`.",
  ]);
  const [many = ''] = await said(entries(21), ['x']);
  expect([many.includes('`r19`'), many.includes('`r20`')]).toEqual([true, false]);
});

test('takes the IDs of the inputs, that of the registry only for a file with one', async () => {
  const ids = { serviceName: 'p', registryId: 'r' };
  expect(await said(provider().replace(IDS, ''), [], ids)).toEqual(await said(provider()));
  expect(await said('registries: [{name: a, state: absent}]\n', [], ids)).toEqual([
    '1:14 `registryId` is missing. Add it. If the file has one registry, you can set `registry-id` instead.',
  ]);
  const of = async (text: string) => (await parseConfig('f', text, { ...ids, only: [] })).selection;
  expect(await of('state: absent\n')).toEqual(ids);
  expect(await of('state: absent\nregistryId: r\n')).toEqual({ serviceName: 'p', registryId: '' });
  expect(await of('state: absent\nregistryId: r\nserviceName: q\n')).toEqual({
    serviceName: '',
    registryId: '',
  });
});

test('shows 200 errors at most', async () => {
  const file = (count: number): string =>
    `registryId: r\nserviceName: p\nstate: absent\n${Array.from({ length: count }, (_, index) => `"k ${index}": 1`).join('\n')}\n`;
  expect(await said(file(200))).toHaveLength(200);
  const more = await said(file(250));
  expect(more).toHaveLength(201);
  expect(more.at(-1)).toContain("More errors aren't shown. Fix these first.");
});

test('compiles a filter once for all its entries', async () => {
  const compiler = new FilterCompiler();
  const filter = '(a|b){1,1000}';
  for (let index = 0; index < 200; index++) expect(await compiler.problemOf(filter)).toBeUndefined();
});

test('allows 500,000 instructions in all filters of a file', async () => {
  const compiler = new FilterCompiler();
  let compiled = 0;
  while (compiled < 600 && (await compiler.problemOf(`a{1000}${compiled}`)) === undefined) compiled++;
  // Each has a little more than 1,000.
  expect(compiled).toBeGreaterThan(450);
  expect(compiled).toBeLessThan(500);
});

test('reads the variable and the day of a client secret only if they are there', async () => {
  const of = async (lines: string) =>
    (await parseConfig('f', provider(lines), { serviceName: '', registryId: '', only: [] })).registries[0] ??
    {};
  expect(
    await of('  clientSecretEnv: OIDC_CLIENT_SECRET_A\n  clientSecretExpires: 2027-01-01\n'),
  ).toMatchObject({ clientSecretEnv: 'OIDC_CLIENT_SECRET_A', clientSecretExpires: '2027-01-01' });
  const without = await of('');
  expect(['clientSecretEnv' in without, 'clientSecretExpires' in without]).toEqual([false, false]);
});
