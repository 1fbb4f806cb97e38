/** The clients of every provider: that of Harbor, and one that is registered for another redirect URI. */
export const CLIENT_SECRET = 'providers-client-secret-0123456789';
export const CLIENT_ID = 'harbor';
export const ELSEWHERE = {
  clientId: 'harbor-elsewhere',
  redirectUri: 'https://other.example/c/oidc/callback',
};

/** The group whose members are admins of Harbor. */
export const ADMIN_GROUP = 'harbor-admin';
/** The password of every person. */
export const PASSWORD = 'correct-horse-battery-0123456789';

export const PEOPLE = [
  { name: 'alice', email: 'alice@example.com', password: PASSWORD, groups: [ADMIN_GROUP, 'harbor-dev'] },
  { name: 'bob', email: 'bob@example.com', password: PASSWORD, groups: ['harbor-dev'] },
];

/** Returns the clients, for a registry with this redirect URI. */
export function clients(redirectUri: string) {
  return [
    { id: CLIENT_ID, secret: CLIENT_SECRET, redirectUri },
    { id: ELSEWHERE.clientId, secret: CLIENT_SECRET, redirectUri: ELSEWHERE.redirectUri },
  ];
}
