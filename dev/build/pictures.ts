import { pullRequest, push } from '../fakes/events.js';
import { startGitHub } from '../fakes/github.js';
import type { Fault } from '../fakes/ovhcloud/faults.js';
import { KEYCLOAK, sampleOidc, sampleRegistry } from '../fakes/ovhcloud/samples.js';
import { type Received, startEmulator } from '../fakes/ovhcloud/server.js';
import type { Assumptions, Registry } from '../fakes/ovhcloud/state.js';
import { HARBOR, type LocalProvider, startProvider } from '../fakes/provider.js';
import { emulatorInputs, runAction, type Step } from '../fakes/runner.js';

/** The Markdown of one run's comment or job summary. */
export interface Picture {
  name: string;
  where: 'comment' | 'summary' | 'terminal';
  /** What it shows, for the page of pictures. */
  title: string;
  about: string;
  markdown: string;
}

const REGISTRY_URL = 'https://4ebc4ef5.c1.gra9.container-registry.ovh.net';
const ISSUER = 'https://keycloak.example.com/realms/mpr';

interface Shown extends Omit<Picture, 'markdown'> {
  registries?: Partial<Registry>[];
  config?: object;
  provider?: object;
  /** Replaces the whole file. */
  file?: string;
  event?: NonNullable<Step['event']>;
  inputs?: Record<string, string>;
  assumptions?: Partial<Assumptions>;
  fault?: (request: Received) => Fault | undefined;
  /** Whether the provider has a redirect URI. */
  isRegistered?: (uri: string) => boolean;
  /** Cancels the job when the API gets this call. */
  cancelAt?: Received['operation'];
}

const deleteUsers = ['admin-local', 'robot_scan', 'ci-push', 'carol'];
const admins = ['alice', 'bob@example.com'];
const live = (change: object = {}): Partial<Registry> => ({
  oidc: sampleOidc({ clientId: HARBOR.clientId, ...change }),
  users: [],
});
const fork = {
  ...pullRequest,
  payload: {
    ...pullRequest.payload,
    pull_request: { number: 12, head: { sha: 'a'.repeat(40), repo: { full_name: 'someone/infra' } } },
  },
};

const SHOWN: Shown[] = [
  {
    name: 'first-comment',
    where: 'comment',
    title: 'The first comment is blocked',
    about:
      'Enabling OIDC deletes every user, so the first plan is blocked. The comment has the line to paste.',
    config: { admins },
  },
  {
    name: 'export',
    where: 'summary',
    title: 'An export of existing settings',
    about: 'The config file of three registries, one of them without OIDC, and what to do with it.',
    registries: [
      live(),
      { id: 'staging', name: 'staging', ...live({ clientId: 'harbor-staging', verifyCert: false }) },
      { id: 'sandbox', name: 'sandbox', users: [] },
    ],
    event: { ...push, name: 'workflow_dispatch' },
    inputs: { export: 'true', 'service-name': sampleRegistry().serviceName },
  },
  {
    name: 'create',
    where: 'comment',
    title: 'Enabling OIDC',
    about:
      'With the line pasted, the plan names who is deleted, and shows that the provider accepts a login.',
    config: { deleteUsers, admins },
  },
  {
    name: 'created',
    where: 'summary',
    title: 'OIDC is enabled',
    about: 'The job summary of the push. The login was followed from Harbor to the provider.',
    config: { deleteUsers, admins },
    event: push,
  },
  {
    name: 'update',
    where: 'comment',
    title: 'A change of one field',
    about: 'What changes, what it means, and the values that undo it.',
    registries: [live({ adminGroup: 'harbor-admins' })],
  },
  {
    name: 'blocked',
    where: 'comment',
    title: 'A login that would fail',
    about: 'The provider rejects the redirect URI, so nothing is written. The URI is there to copy.',
    registries: [live({ clientId: 'harbor-old' })],
    isRegistered: () => false,
  },
  {
    name: 'unchanged',
    where: 'comment',
    title: 'Nothing to do',
    about: 'What was checked is shown also if all is well.',
    registries: [live()],
    config: { admins },
    inputs: { comment: 'always' },
  },
  {
    name: 'terminal',
    where: 'terminal',
    title: 'On your own machine',
    about: 'The same program outside a workflow: a dry run, with the report in the terminal.',
    registries: [live({ adminGroup: 'harbor-admins' })],
    event: { name: '' },
  },
  {
    name: 'failed',
    where: 'summary',
    title: 'A failure after a write',
    about: 'OVHcloud took the settings and then reported ERROR. The values to put back are below.',
    registries: [live({ adminGroup: 'harbor-admins' })],
    event: push,
    assumptions: { endsInError: true, statusesAfterWrite: ['UPDATING'] },
  },
  {
    name: 'several',
    where: 'comment',
    title: 'Several registries',
    about: 'The worst one first, one next step, and what happens to the others.',
    registries: [
      live({ adminGroup: 'harbor-admins' }),
      { id: 'sandbox', name: 'sandbox', users: sampleRegistry().users.slice(0, 2) },
      { id: 'staging', name: 'staging', ...live({ clientId: 'harbor-old' }) },
      ...['build', 'data', 'edge'].map((id) => ({ id, name: id, ...live() })),
    ],
    isRegistered: (uri) => !uri.includes('/staging/'),
  },
  {
    name: 'disabled',
    where: 'summary',
    title: 'OIDC is disabled',
    about: 'Who was deleted, and how people get in now.',
    registries: [
      { ...live(), users: [{ id: '8', user: 'alice', email: 'alice@example.com', password: '' }] },
    ],
    config: { state: 'absent', deleteUsers: ['alice'], provider: undefined },
    event: push,
  },
  {
    name: 'canceled',
    where: 'summary',
    title: 'A canceled job',
    about: 'The job was canceled while a write was in flight.',
    registries: [live({ adminGroup: 'harbor-admins' })],
    event: push,
    fault: ({ operation }) => (operation === 'putOidc' ? 'stall-after' : undefined),
    cancelAt: 'putOidc',
  },
  {
    name: 'unknown',
    where: 'summary',
    title: 'A write with an unknown effect',
    about: 'The response to the write was lost, and the client secret in it can not be compared.',
    registries: [live({ adminGroup: 'harbor-admins' })],
    event: push,
    fault: ({ operation, number }) =>
      operation === 'putOidc' ? 'reset-after' : operation === 'getOidc' && number > 2 ? '403' : undefined,
  },
  {
    name: 'invalid',
    where: 'comment',
    title: 'An invalid file',
    about: 'All mistakes at once. Each is also an annotation at its line.',
    file: [
      'registryId: r',
      'serviceName: p',
      'provider:',
      '  name: keycloak',
      '  endpoint: http://keycloak.example.com',
      '  cliendId: harbor',
      '  verifyCert: yes',
    ].join('\n'),
  },
  {
    name: 'fork',
    where: 'summary',
    title: 'A pull request from a fork',
    about: 'It gets no secrets, so only the file and the provider are checked.',
    event: fork,
    inputs: { 'ovh-client-id': '', 'ovh-client-secret': '', 'oidc-client-secret': '', 'github-token': '' },
  },
];

/** Titles and texts of the pictures, without a run. */
export const GALLERY: readonly Omit<Picture, 'markdown'>[] = SHOWN;

/**
 * Runs the action against servers on this machine, once for each picture.
 *
 * @param only name of a single picture, otherwise all
 */
export async function pictures(only?: string): Promise<Picture[]> {
  const provider = await startProvider();
  const made: Picture[] = [];
  for (const shown of SHOWN) {
    if (only !== undefined && only !== shown.name) continue;
    const { name, where, title, about } = shown;
    made.push({ name, where, title, about, markdown: await markdownOf(shown, provider) });
  }
  await provider.close();
  return made;
}

async function markdownOf(shown: Shown, provider: LocalProvider): Promise<string> {
  const local = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(ISSUER, provider.issuer));
  const { where, registries = [{}], cancelAt, event = pullRequest, inputs } = shown;
  const isRegistered = provider.isRegistered;
  provider.isRegistered = shown.isRegistered ?? isRegistered;
  const github = await startGitHub();
  let cancel = (): void => undefined;
  const emulator = await startEmulator({
    registries: registries.map((registry) => local(sampleRegistry(registry))),
    ...(shown.assumptions && { assumptions: shown.assumptions }),
    ...(shown.fault && { fault: shown.fault }),
    onMoment: (moment, { operation }) => {
      if (moment === 'effect' && operation === cancelAt) cancel();
    },
  });
  const { summary } = await runAction({
    event,
    files: { '.github/ovh-registry-oidc.yml': shown.file ?? local(fileOf(shown, registries)) },
    inputs: {
      ...emulatorInputs(emulator),
      'oidc-client-secret': HARBOR.clientSecret,
      'github-token': 'ghs_a-token-for-pictures',
      'wait-timeout': '3',
      ...inputs,
    },
    env: {
      GITHUB_API_URL: github.url,
      ...(where === 'terminal' && { GITHUB_ACTIONS: '', GITHUB_REPOSITORY: '' }),
    },
    onStart: (kill) => {
      cancel = () => kill('SIGINT');
    },
  });
  const text =
    where !== 'comment' ? summary : (github.state.comments[0]?.body ?? '').replace(/<!--.*?-->/gs, '');
  provider.isRegistered = isRegistered;
  await Promise.all([emulator.close(), github.close()]);
  const urls = emulator.registries.map(({ url, id }) => [url, urlOf(id)] as const);
  const shownText = urls.reduce((rest, [url, shownUrl]) => rest.replaceAll(url, shownUrl), text);
  const times = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
  const places = shownText.replaceAll(emulator.endpoint, 'https://eu.api.ovh.com/1.0');
  return places.replaceAll(provider.issuer, ISSUER).replace(times, '2026-11-24T18:30:52.000Z').trim();
}

function urlOf(id: string): string {
  return id === sampleRegistry().id ? REGISTRY_URL : `https://${id}.c1.gra9.container-registry.ovh.net`;
}

function fileOf({ config, provider }: Shown, registries: readonly Partial<Registry>[]): string {
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
