import { pullRequest, push } from '../fakes/events.js';
import { startGitHub } from '../fakes/github.js';
import { KEYCLOAK, sampleOidc, sampleRegistry } from '../fakes/ovhcloud/samples.js';
import { startEmulator } from '../fakes/ovhcloud/server.js';
import type { Registry } from '../fakes/ovhcloud/state.js';
import { HARBOR, startProvider } from '../fakes/provider.js';
import { emulatorInputs, runAction } from '../fakes/runner.js';

/** The Markdown of one run's comment or job summary. */
export interface Picture {
  name: string;
  where: 'comment' | 'summary';
  markdown: string;
}

const REGISTRY_URL = 'https://4ebc4ef5.c1.gra9.container-registry.ovh.net';
const ISSUER = 'https://keycloak.example.com/realms/mpr';

interface Shown {
  name: string;
  where: Picture['where'];
  registry: Partial<Registry>;
  config: object;
  provider?: object;
  /** Whether the API responds to PUT with HTML. */
  broken?: boolean;
}

const deleteUsers = ['admin-local', 'robot_scan', 'ci-push', 'carol'];
const SHOWN: Shown[] = [
  { name: 'comment', where: 'comment', registry: {}, config: { deleteUsers, admins: ['alice'] } },
  { name: 'summary', where: 'summary', registry: {}, config: { deleteUsers, admins: ['alice'] } },
  {
    name: 'wrong-provider',
    where: 'comment',
    registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] },
    config: {},
    provider: { endpoint: `${ISSUER}/` },
  },
  {
    name: 'failure',
    where: 'summary',
    registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] },
    config: {},
    broken: true,
  },
];

/**
 * Runs the action against servers on this machine, once for each picture.
 *
 * @param only name of a single picture, otherwise all
 */
export async function pictures(only?: string): Promise<Picture[]> {
  const provider = await startProvider();
  const local = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(ISSUER, provider.issuer));
  const made: Picture[] = [];
  for (const { name, where, registry, config, provider: settings, broken } of SHOWN) {
    if (only !== undefined && only !== name) continue;
    const github = await startGitHub();
    const emulator = await startEmulator({
      registries: [local(sampleRegistry(registry))],
      fault: ({ operation }) => (broken && operation === 'putOidc' ? 'html' : undefined),
    });
    const { id: registryId, serviceName } = sampleRegistry();
    const wanted = { ...KEYCLOAK, scope: KEYCLOAK.scope.split(','), clientId: HARBOR.clientId, ...settings };
    const { summary } = await runAction({
      event: where === 'comment' ? pullRequest : push,
      files: {
        '.github/ovh-registry-oidc.yml': JSON.stringify(
          local({ name: 'production', serviceName, registryId, provider: wanted, ...config }),
        ),
      },
      inputs: {
        ...emulatorInputs(emulator),
        'oidc-client-secret': HARBOR.clientSecret,
        'github-token': 'ghs_a-token-for-pictures',
      },
      env: { GITHUB_API_URL: github.url },
    });
    const text =
      where === 'summary' ? summary : (github.state.comments[0]?.body ?? '').replace(/<!--.*?-->/gs, '');
    const registryUrl = emulator.registries[0]?.url ?? '';
    const markdown = text.replaceAll(provider.issuer, ISSUER).replaceAll(registryUrl, REGISTRY_URL).trim();
    made.push({ name, where, markdown });
    await Promise.all([emulator.close(), github.close()]);
  }
  await provider.close();
  return made;
}
