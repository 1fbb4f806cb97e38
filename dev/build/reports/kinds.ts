import type { Fault } from '../../fakes/ovhcloud/faults.js';
import { KEYCLOAK, sampleOidc, sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import type { Received } from '../../fakes/ovhcloud/server.js';
import type { Assumptions, Registry, User } from '../../fakes/ovhcloud/state.js';
import { HARBOR } from '../../fakes/provider.js';
import type { Step } from '../../fakes/runner.js';

/** Newest commit of pull request 12, and the commit that it became on `main`. */
export const HEAD = '3f2c1ab8d0e4f1a7b6c5d4e3f2a1b0c9d8e7f6a5';
export const MERGED = '9ab01cd4e5f60718293a4b5c6d7e8f9001122334';

/** One kind of report, and the run that shows it. */
export interface Kind {
  name: string;
  where: 'comment' | 'summary' | 'terminal' | 'log';
  /** What it shows, for the page of reports. */
  about: string;
  registries?: Partial<Registry>[];
  config?: object;
  provider?: object;
  /** Replaces the whole file. */
  file?: string;
  event?: NonNullable<Step['event']>;
  /** Whether a pull request showed the plan before. It has the file as it is, on the registries as they are. */
  reviewed?: true;
  /** What somebody changes between the pull request and this run. */
  meanwhile?: (registry: Registry) => void;
  inputs?: Record<string, string>;
  assumptions?: Partial<Assumptions>;
  fault?: (request: Received) => Fault | undefined;
  /** Whether the provider has a redirect URI. */
  isRegistered?: (uri: string) => boolean;
  /** Cancels the job when the API gets this call. */
  cancelAt?: Received['operation'];
}

const repository = { full_name: 'acme/infra', default_branch: 'main', private: true };
const pullOf = (fullName: string, change: object = {}): NonNullable<Step['event']> => ({
  name: 'pull_request',
  ref: 'refs/pull/12/merge',
  payload: {
    repository: { ...repository, ...change },
    pull_request: { number: 12, base: { ref: 'main' }, head: { sha: HEAD, repo: { full_name: fullName } } },
  },
});
export const PULL_REQUEST = pullOf('acme/infra');
const PUBLIC = pullOf('acme/infra', { private: false });
const FORK = pullOf('someone/infra');
const onMain = (name: string): NonNullable<Step['event']> => ({
  name,
  ref: 'refs/heads/main',
  sha: MERGED,
  payload: { repository },
});
const PUSH = { ...onMain('push'), payload: { repository, commits: [{ id: MERGED }] } };
const MANUAL = onMain('workflow_dispatch');
const SCHEDULE = onMain('schedule');

const usersNamed = (...names: string[]): User[] =>
  names.map((user, index) => ({
    id: String(index + 3),
    user,
    email: `${user}@example.com`,
    password: '',
  }));
const LOCAL = usersNamed('carol', 'ci-build', 'dave', 'k8s-pull');
const off = { users: LOCAL };
const deleteUsers = LOCAL.map(({ user }) => user);
const admins = ['alice', 'bob@example.com'];
const live = (change: object = {}, users: User[] = []): Partial<Registry> => ({
  oidc: sampleOidc({ clientId: HARBOR.clientId, ...change }),
  users,
});
const OTHER_GROUP = [live({ adminGroup: 'harbor-admins' })];
const SECRET = { 'oidc-client-secret': HARBOR.clientSecret };
const NO_CREDENTIALS = { 'ovh-client-id': '', 'ovh-client-secret': '', 'github-token': '' };
const several = [
  live({ adminGroup: 'harbor-admins' }),
  { id: 'sandbox', name: 'sandbox', users: LOCAL.slice(2) },
  { id: 'staging', name: 'staging', ...live({ clientId: 'harbor-old' }) },
  ...['build', 'data', 'edge'].map((id) => ({ id, name: id, ...live() })),
];
const ABSENT = { state: 'absent', provider: undefined };

/** Every kind of report. A pull request has no client secret, as in the quick start. */
export const KINDS: readonly Kind[] = [
  {
    name: 'first-comment',
    where: 'comment',
    about: 'A new file. Enabling OIDC deletes every user, so the plan is blocked until the file lists them.',
    registries: [off],
    config: { admins },
  },
  {
    name: 'first-comment-public',
    where: 'comment',
    about: 'The same in a public repository, which shows no names.',
    registries: [off],
    config: { admins },
    event: PUBLIC,
  },
  {
    name: 'create-plan',
    where: 'comment',
    about: 'A plan that enables OIDC, with everyone listed.',
    registries: [off],
    config: { deleteUsers, admins },
  },
  {
    name: 'created',
    where: 'summary',
    about: 'OIDC was enabled by the push.',
    registries: [off],
    config: { deleteUsers, admins },
    event: PUSH,
    reviewed: true,
  },
  {
    name: 'update-plan',
    where: 'comment',
    about: 'A plan that changes one field.',
    registries: OTHER_GROUP,
  },
  {
    name: 'no-admin-plan',
    where: 'comment',
    about: 'A plan that takes the only admins that are known away, which `admins: []` accepts.',
    registries: [live({ adminGroup: 'harbor-admin' }, usersNamed('alice'))],
    config: { admins: [] },
    provider: { adminGroup: '' },
  },
  {
    name: 'updated',
    where: 'summary',
    about: 'One field was changed by the push.',
    registries: [live({ adminGroup: 'harbor-admins' }, usersNamed('alice'))],
    config: { admins: ['alice'] },
    event: PUSH,
    reviewed: true,
  },
  {
    name: 'rotation-plan',
    where: 'summary',
    about: 'A dry run of a new client secret.',
    registries: [live()],
    event: MANUAL,
    inputs: { 'rotate-client-secret': 'true', 'dry-run': 'true', ...SECRET },
  },
  {
    name: 'rotation',
    where: 'summary',
    about: 'A new client secret was sent.',
    registries: [live()],
    event: MANUAL,
    inputs: { 'rotate-client-secret': 'true' },
  },
  {
    name: 'unchanged',
    where: 'comment',
    about: 'The registry has the settings in the file. Two admins have not logged in yet.',
    registries: [live()],
    config: { admins },
    inputs: { comment: 'always' },
  },
  {
    name: 'unchanged-push',
    where: 'summary',
    about: 'A push with nothing to write.',
    registries: [live()],
    event: PUSH,
  },
  {
    name: 'disable-first-comment',
    where: 'comment',
    about: 'The file disables OIDC, but lists nobody.',
    registries: [live({}, usersNamed('alice', 'bob', 'erin'))],
    config: ABSENT,
  },
  {
    name: 'disable-plan',
    where: 'comment',
    about: 'A plan that disables OIDC.',
    registries: [live({}, usersNamed('alice', 'bob', 'erin'))],
    config: { ...ABSENT, deleteUsers: ['alice', 'bob', 'erin'] },
  },
  {
    name: 'disable-plan-no-users',
    where: 'comment',
    about: 'A plan that disables OIDC on a registry of which the API lists no user.',
    registries: [live()],
    config: ABSENT,
  },
  {
    name: 'disabled',
    where: 'summary',
    about: 'OIDC was disabled by the push.',
    registries: [live({}, usersNamed('alice', 'bob', 'erin'))],
    config: { ...ABSENT, deleteUsers: ['alice', 'bob', 'erin'] },
    event: PUSH,
    reviewed: true,
  },
  {
    name: 'login-rejected',
    where: 'comment',
    about: 'The provider rejects the redirect URI, so the plan is blocked.',
    registries: [live({ clientId: 'harbor-old' })],
    isRegistered: () => false,
  },
  {
    name: 'issuer-change',
    where: 'comment',
    about: 'Another `endpoint` while users exist.',
    registries: [live({ endpoint: 'https://old.example.com/realms/mpr' }, usersNamed('alice', 'bob'))],
  },
  {
    name: 'issuer-change-accepted',
    where: 'comment',
    about: 'The same with `acceptIssuerChange: true`.',
    registries: [live({ endpoint: 'https://old.example.com/realms/mpr' }, usersNamed('alice', 'bob'))],
    config: { acceptIssuerChange: true },
  },
  {
    name: 'secret-missing',
    where: 'summary',
    about: 'A push that enables OIDC without the client secret.',
    registries: [{ users: [] }],
    event: PUSH,
    inputs: { 'oidc-client-secret': '' },
  },
  {
    name: 'plan-changed',
    where: 'summary',
    about: 'Somebody changed the live settings between the review and the push.',
    registries: OTHER_GROUP,
    event: PUSH,
    reviewed: true,
    meanwhile: ({ oidc }) => {
      if (oidc !== undefined) oidc.groupFilter = 'team-.*';
    },
  },
  {
    name: 'drift',
    where: 'summary',
    about: 'A schedule finds that somebody changed the live settings.',
    registries: [live({ adminGroup: 'everybody' })],
    event: SCHEDULE,
  },
  {
    name: 'failed',
    where: 'summary',
    about: 'The API rejects the write.',
    registries: OTHER_GROUP,
    event: PUSH,
    fault: ({ operation }) => (operation === 'putOidc' ? '403' : undefined),
  },
  {
    name: 'failed-after-write',
    where: 'summary',
    about: 'OVHcloud took the settings and then reported ERROR.',
    registries: OTHER_GROUP,
    event: PUSH,
    assumptions: { endsInError: true, statusesAfterWrite: ['UPDATING'] },
  },
  {
    name: 'unknown',
    where: 'summary',
    about: 'The response to the write was lost, and the settings could not be read after it.',
    registries: OTHER_GROUP,
    event: PUSH,
    fault: ({ operation, number }) =>
      operation === 'putOidc' ? 'reset-after' : operation === 'getOidc' && number > 2 ? '403' : undefined,
  },
  {
    name: 'unknown-create',
    where: 'summary',
    about: 'The response to a write that deletes users was lost.',
    registries: [off],
    config: { deleteUsers: true },
    event: PUSH,
    fault: ({ operation, number }) =>
      operation === 'postOidc' ? 'reset-after' : operation === 'getOidc' && number > 2 ? '403' : undefined,
  },
  {
    name: 'canceled',
    where: 'summary',
    about: 'The job was canceled while a write was in flight.',
    registries: OTHER_GROUP,
    event: PUSH,
    fault: ({ operation }) => (operation === 'putOidc' ? 'stall-after' : undefined),
    cancelAt: 'putOidc',
  },
  {
    name: 'several',
    where: 'comment',
    about: 'Several registries in one file.',
    registries: several,
    isRegistered: (uri) => !uri.includes('/staging/'),
  },
  {
    name: 'several-applied',
    where: 'summary',
    about: 'Several registries in one file, after the push.',
    registries: several,
    isRegistered: (uri) => !uri.includes('/staging/'),
    event: PUSH,
  },
  {
    name: 'invalid',
    where: 'comment',
    about: 'An invalid file. Each mistake is also an annotation at its line.',
    file: [
      'registryId: r',
      'serviceName: p',
      'provider:',
      '  name: keycloak',
      '  endpoint: http://keycloak.example.com',
      '  cliendId: harbor',
      '  clientSecret: a-secret-that-is-in-git-now',
      '  verifyCert: yes',
    ].join('\n'),
  },
  {
    name: 'no-credentials',
    where: 'summary',
    about: 'A run without credentials.',
    event: PUSH,
    inputs: NO_CREDENTIALS,
  },
  {
    name: 'fork',
    where: 'summary',
    about: 'A pull request from a fork. It gets no secrets.',
    event: FORK,
    inputs: NO_CREDENTIALS,
  },
  {
    name: 'validate',
    where: 'summary',
    about: 'A validation: only the file and the provider are checked, without credentials.',
    event: PULL_REQUEST,
    inputs: { ...NO_CREDENTIALS, validate: 'true' },
  },
  {
    name: 'export',
    where: 'summary',
    about: 'The settings of existing registries as a config file.',
    registries: [
      live(),
      { id: 'staging', name: 'staging', ...live({ clientId: 'harbor-staging', verifyCert: false }) },
      { id: '6ade5fb7-1234-4567-89ab-0123456789ab', name: 'sandbox', users: [] },
    ],
    event: MANUAL,
    inputs: { export: 'true', 'service-name': sampleRegistry().serviceName },
  },
  {
    name: 'terminal',
    where: 'terminal',
    about: 'A plan outside a workflow.',
    registries: [off],
    config: { deleteUsers, admins },
    event: { name: '' },
  },
  {
    name: 'log-of-a-plan',
    where: 'log',
    about: 'The log and the annotations of a blocked plan.',
    registries: [off],
    config: { admins },
  },
  {
    name: 'log-of-an-apply',
    where: 'log',
    about: 'The log of a push that enables OIDC.',
    registries: [off],
    config: { deleteUsers, admins },
    event: PUSH,
    reviewed: true,
  },
];

/** Returns the config file of a kind. */
export function fileOf({ config, provider, registries = [{}] }: Kind): string {
  const { id: sampleId, serviceName } = sampleRegistry();
  const wanted = { ...KEYCLOAK, scope: KEYCLOAK.scope.split(','), clientId: HARBOR.clientId, ...provider };
  if (registries.length === 1)
    return JSON.stringify({
      name: 'production',
      serviceName,
      registryId: sampleId,
      provider: wanted,
      ...config,
    });
  return JSON.stringify({
    serviceName,
    provider: wanted,
    registries: registries.map(({ id = sampleId, name = 'production', users }) => ({
      name,
      registryId: id,
      ...(users !== undefined && users.length > 0 && { deleteUsers: users.map(({ user }) => user) }),
    })),
  });
}
