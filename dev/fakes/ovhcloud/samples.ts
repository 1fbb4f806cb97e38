import { EMPTY_PROVIDER, type Oidc, type Registry, type User } from './state.js';

/** Four users of a new registry, as in OVHcloud's guide. */
export const LOCAL_USERS: User[] = ['admin-local', 'robot_scan', 'ci-push', 'carol'].map((user, index) => ({
  id: String(index + 3),
  user,
  email: `${user}@registry.example`,
  password: '',
}));

/** Settings for a Keycloak that is set up as in OVHcloud's guide. */
export const KEYCLOAK: Omit<Oidc, 'id' | 'createdAt' | 'updatedAt' | 'clientSecret'> = {
  name: 'keycloak',
  endpoint: 'https://keycloak.example.com/realms/mpr',
  clientId: 'harbor',
  scope: 'openid,profile,email,offline_access',
  groupsClaim: 'groups',
  adminGroup: 'harbor-admin',
  groupFilter: '',
  userClaim: 'preferred_username',
  verifyCert: true,
  autoOnboard: true,
};

/** Returns a registry without OIDC, with its local users. */
export function sampleRegistry(change: Partial<Registry> = {}): Registry {
  return {
    id: '4ebc4ef5-1234-4567-89ab-0123456789ab',
    serviceName: '0123456789abcdef0123456789abcdef',
    name: 'production',
    status: 'READY',
    url: '',
    version: '2.15.1',
    iamEnabled: false,
    oidc: undefined,
    users: structuredClone(LOCAL_USERS),
    settling: [],
    deleting: false,
    ...change,
  };
}

/** Returns provider settings as the API stores them. */
export function sampleOidc(change: Partial<Oidc> = {}): Oidc {
  return {
    ...EMPTY_PROVIDER,
    ...KEYCLOAK,
    clientSecret: 'the-secret-that-is-live',
    id: '0c7d8c26-aaaa-4bbb-8ccc-0123456789ab',
    createdAt: '2026-01-05T09:05:07.217448Z',
    updatedAt: '2026-01-05T09:05:07.300496Z',
    ...change,
  };
}

/** Whether a registry has the settings of the sample config file, or none if they are to be absent. */
export function isWanted({ oidc }: Registry, absent: boolean, endpoint = KEYCLOAK.endpoint): boolean {
  return absent
    ? oidc === undefined
    : oidc !== undefined &&
        Object.entries({ ...KEYCLOAK, endpoint }).every(
          ([key, value]) => oidc[key as keyof typeof KEYCLOAK] === value,
        );
}
