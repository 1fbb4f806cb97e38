import { pullRequest, push } from '../../fakes/events.js';
import { KEYCLOAK, LOCAL_USERS, sampleOidc, sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import type { Registry } from '../../fakes/ovhcloud/state.js';
import { HARBOR } from '../../fakes/provider.js';
import type { Step } from '../../fakes/runner.js';
import { type BaselineCall, basic, HARBOR_LOGIN } from './baseline.js';

/** Addresses of the servers that a run talks to. */
export interface Servers {
  github: string;
  provider: string;
}

/** A kind of run that is measured, and the calls that the least program for it makes. */
export interface Kind {
  name: string;
  registries: number;
  /** Milliseconds that the API takes for each call. */
  latency: number;
  concurrency: number;
  rounds: number;
  signIn: 'time' | 'token';
  exitCode: number;
  /** State of each registry before the run. */
  start: (servers: Servers) => Partial<Registry>;
  endpoint: (servers: Servers) => string;
  inputs: Record<string, string>;
  event: NonNullable<Step['event']>;
  /** Paths below the API's endpoint that are read before the registries. */
  first: string[];
  trips: BaselineCall[][];
  inParallel: (servers: Servers) => BaselineCall[];
  after: (servers: Servers) => BaselineCall[];
}

const get = (to: string, status = 200): BaselineCall => ({ method: 'GET', to, status });
const read = [get(''), get('/openIdConnect')];
const { scope, ...fields } = KEYCLOAK;
const put: BaselineCall = {
  method: 'PUT',
  to: '/openIdConnect',
  body: JSON.stringify({ ...fields, scope, clientSecret: HARBOR.clientSecret }),
};
const login = [get(HARBOR_LOGIN, 302)];
const comments = ({ github }: Servers): string => `${github}/repos/acme/infra/issues/12/comments`;

const same = (): Partial<Registry> => ({ oidc: sampleOidc(), users: [] });
const different = (): Partial<Registry> => ({ oidc: sampleOidc({ adminGroup: 'old' }), users: [] });
const plain: Omit<Kind, 'name'> = {
  registries: 1,
  latency: 0,
  concurrency: 4,
  rounds: 15,
  signIn: 'token',
  exitCode: 0,
  start: same,
  endpoint: () => KEYCLOAK.endpoint,
  inputs: { 'check-provider': 'off' },
  event: push,
  first: [],
  trips: [read, login],
  inParallel: () => [],
  after: () => [],
};

/** Many registries with the default settings. */
const distant = { latency: 50, concurrency: 10, rounds: 3 };

const branch = ({ github }: Servers): BaselineCall => get(`${github}/repos/acme/infra/branches/main`);
const viewer = ({ github }: Servers): BaselineCall => ({
  method: 'POST',
  to: `${github}/graphql`,
  body: JSON.stringify({ query: '{ viewer { login } }' }),
});
const noComment = (servers: Servers): BaselineCall[] => [
  get(`${servers.github}/repos/acme/infra/pulls/12`),
  get(comments(servers)),
  viewer(servers),
];
/** A login request at the provider. The least program asks without values, so it gets an error. */
const asked = ({ provider }: Servers): BaselineCall => get(`${provider}/auth`, 400);
const withProvider =
  (adminGroup: string) =>
  ({ provider }: Servers): Partial<Registry> => ({
    oidc: sampleOidc({ endpoint: provider, adminGroup }),
    users: [],
  });

/** Runs that check the provider, its client and a login. */
const checked: Omit<Kind, 'name'> = {
  ...plain,
  start: withProvider(KEYCLOAK.adminGroup),
  endpoint: ({ provider }) => provider,
  inputs: {},
  inParallel: ({ provider }) => [
    get(`${provider}/.well-known/openid-configuration`),
    get(`${provider}/jwks`),
    {
      method: 'POST',
      to: `${provider}/token`,
      body: String(
        new URLSearchParams({
          grant_type: 'authorization_code',
          code: 'none',
          redirect_uri: 'https://registry.example/c/oidc/callback',
        }),
      ),
      headers: {
        authorization: basic(HARBOR),
        'content-type': 'application/x-www-form-urlencoded',
      },
      status: 400,
    },
  ],
  after: (servers) => [asked(servers)],
};

export const KINDS: Kind[] = [
  { ...plain, name: 'no changes, service account' },
  { ...plain, name: 'no changes, application key', signIn: 'time' },
  { ...checked, name: 'no changes, provider and login checked' },
  {
    ...checked,
    name: 'dry run without changes, provider checked',
    event: pullRequest,
    trips: [read],
    after: noComment,
  },
  {
    ...checked,
    name: 'dry run with changes, login checked',
    start: withProvider('old'),
    event: pullRequest,
    trips: [read],
    inputs: { comment: 'never' },
  },
  {
    ...checked,
    name: 'schedule, login checked',
    event: { ...push, name: 'schedule' },
    after: (servers) => [asked(servers), asked(servers)],
  },
  {
    ...checked,
    name: 'an update, provider and login checked',
    start: withProvider('old'),
    trips: [read, read, [put], [get('/openIdConnect')], login],
    after: (servers) => [asked(servers), asked(servers), branch(servers)],
  },
  {
    ...plain,
    name: 'an update',
    start: different,
    trips: [read, read, [put], [get('/openIdConnect')], login],
    after: (servers) => [branch(servers)],
  },
  {
    ...plain,
    name: 'a blocked create',
    start: () => ({ oidc: undefined, users: LOCAL_USERS }),
    exitCode: 1,
    trips: [[get(''), get('/openIdConnect', 404)], [get('/users')]],
  },
  {
    ...plain,
    name: 'a pull request with a comment',
    start: different,
    event: pullRequest,
    trips: [read],
    after: (servers) => [
      ...noComment(servers),
      { method: 'POST', to: comments(servers), body: JSON.stringify({ body: 'a comment' }), status: 201 },
      get(comments(servers)),
    ],
  },
  { ...plain, name: '10 registries, no changes', registries: 10, rounds: 9 },
  { ...plain, name: '100 registries, no changes', registries: 100, rounds: 7 },
  { ...plain, name: '500 registries, no changes', registries: 500, rounds: 3 },
  ...[50, 300].flatMap((registries): Kind[] => [
    {
      ...plain,
      ...distant,
      name: `${registries} registries, 50 ms latency, dry run with changes`,
      registries,
      start: different,
      event: pullRequest,
      trips: [read],
      inputs: { ...plain.inputs, comment: 'never' },
    },
    {
      ...plain,
      ...distant,
      name: `${registries} registries, 50 ms latency, all of them updated`,
      registries,
      start: different,
      trips: [read, read, [put], [get('/openIdConnect')], login],
      after: (servers) => [branch(servers)],
    },
  ]),
  {
    ...plain,
    ...distant,
    name: '300 registries, 50 ms latency, export',
    registries: 300,
    first: [`/cloud/project/${sampleRegistry().serviceName}/containerRegistry`],
    trips: [[get('/openIdConnect')]],
    inputs: { export: 'true', 'service-name': sampleRegistry().serviceName },
  },
  {
    ...plain,
    name: '200 registries, 50 ms latency, concurrency 16',
    registries: 200,
    latency: 50,
    concurrency: 16,
    rounds: 3,
  },
];

/** The config file for the registries of a run of this kind. */
export function configOf(kind: Kind, servers: Servers, ids: readonly string[]): string {
  const registries = ids.map((registryId) => ({ registryId }));
  return JSON.stringify({
    serviceName: sampleRegistry().serviceName,
    provider: { ...KEYCLOAK, endpoint: kind.endpoint(servers), scope: KEYCLOAK.scope.split(',') },
    ...(registries.length === 1 ? registries[0] : { registries }),
  });
}
