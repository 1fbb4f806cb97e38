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

const key = (providerId: string, config: object): object => ({
  name: providerId,
  providerId,
  subComponents: {},
  config: { priority: ['100'], enabled: ['true'], active: ['true'], ...config },
});

/** Returns the keys of a realm. A realm that names one has no default ones, so each is named. */
const keys = (further: object): object => ({
  components: {
    'org.keycloak.keys.KeyProvider': [
      key('rsa-generated', { algorithm: ['RS256'] }),
      key('hmac-generated', { algorithm: ['HS512'] }),
      key('aes-generated', {}),
      further,
    ],
  },
});

/**
 * Returns the realms of the tests: one as in the docs, the same under another issuer, one in French, one with a
 * key that Harbor can't read, and one that signs with an elliptic curve.
 */
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
  const elsewhere = client('harbor-elsewhere', { redirectUris: ['https://other.example/c/oidc/callback'] });
  const realm = (name: string, change: object = {}): object => ({
    realm: name,
    enabled: true,
    sslRequired: 'none',
    groups: [ADMIN_GROUP, 'harbor-dev', 'other'].map((group) => ({ name: group })),
    clients: [client('harbor'), elsewhere, client('harbor-no-code', { standardFlowEnabled: false })],
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
  return [
    realm('mpr'),
    realm('platform'),
    realm('fr', french),
    realm('ed448', keys(key('eddsa-generated', { eddsaEllipticCurveKey: ['Ed448'] }))),
    realm('es256', {
      ...keys(key('ecdsa-generated', { ecdsaEllipticCurveKey: ['P-256'] })),
      clients: [client('harbor', { attributes: { 'id.token.signed.response.alg': 'ES256' } }), elsewhere],
    }),
  ];
}
