/** The client secret of every realm. */
export const CLIENT_SECRET = 'keycloak-client-secret-0123456789';
/** The password of every person. */
export const PASSWORD = 'correct-horse-battery-0123456789';
/** The group whose members are admins of Harbor. */
export const ADMIN_GROUP = 'harbor-admin';

const PEOPLE = [
  { name: 'alice', groups: [ADMIN_GROUP, 'harbor-dev', 'other'] },
  { name: 'bob', groups: ['harbor-dev', 'other'] },
];

const groupsMapper = {
  name: 'groups',
  protocol: 'openid-connect',
  protocolMapper: 'oidc-group-membership-mapper',
  config: {
    'claim.name': 'groups',
    'full.path': 'false',
    'id.token.claim': 'true',
    'access.token.claim': 'true',
    'userinfo.token.claim': 'true',
  },
};

/** Returns the realms of the tests: one as in the docs, the same under another issuer, and one in French. */
export function realms(redirectUri: string): object[] {
  const client = (clientId: string, change: object = {}): object => ({
    clientId,
    enabled: true,
    protocol: 'openid-connect',
    publicClient: false,
    secret: CLIENT_SECRET,
    standardFlowEnabled: true,
    directAccessGrantsEnabled: false,
    redirectUris: [redirectUri],
    protocolMappers: [groupsMapper],
    ...change,
  });
  const realm = (name: string, change: object = {}): object => ({
    realm: name,
    enabled: true,
    sslRequired: 'none',
    groups: [ADMIN_GROUP, 'harbor-dev', 'other'].map((group) => ({ name: group })),
    clients: [
      client('harbor'),
      client('harbor-elsewhere', { redirectUris: ['https://other.example/c/oidc/callback'] }),
      client('harbor-no-code', { standardFlowEnabled: false }),
    ],
    users: PEOPLE.map((person) => ({
      username: person.name,
      enabled: true,
      email: `${person.name}@example.com`,
      emailVerified: true,
      firstName: person.name,
      lastName: 'Example',
      credentials: [{ type: 'password', value: PASSWORD, temporary: false }],
      realmRoles: [`default-roles-${name}`], // holds the role offline_access, without which no login ends
      groups: person.groups.map((group) => `/${group}`),
    })),
    ...change,
  });
  const french = { internationalizationEnabled: true, supportedLocales: ['fr'], defaultLocale: 'fr' };
  return [realm('mpr'), realm('platform'), realm('fr', french)];
}
