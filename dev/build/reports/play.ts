import { startGitHub } from '../../fakes/github.js';
import { KEYCLOAK, sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import { startEmulator } from '../../fakes/ovhcloud/server.js';
import { HARBOR, startProvider } from '../../fakes/provider.js';
import { emulatorInputs, type Finished, type Step } from '../../fakes/runner.js';
import { fileOf, HEAD, type Kind, MERGED, PULL_REQUEST } from './kinds.js';

const PATH = '.github/ovh-registry-oidc.yml';

/**
 * Runs the action against servers on this machine, and returns the text of one kind that people see.
 * Addresses and times are those of an example.
 *
 * @param runWith runs the step: in a process of its own, or in this one
 */
export async function play(kind: Kind, runWith: (step: Step) => Promise<Finished>): Promise<string> {
  const provider = await startProvider();
  if (kind.isRegistered !== undefined) provider.isRegistered = kind.isRegistered;
  const local = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll(KEYCLOAK.endpoint, provider.issuer));
  const github = await startGitHub({
    heads: { main: MERGED },
    pullRequestsOf: { [MERGED]: kind.reviewed ? [12] : [] },
    pullRequests: { 12: { head: HEAD } },
  });
  let cancel = (): void => undefined;
  const emulator = await startEmulator({
    registries: (kind.registries ?? [{}]).map((registry) => local(sampleRegistry(registry))),
    ...(kind.assumptions && { assumptions: kind.assumptions }),
    ...(kind.fault && { fault: kind.fault }),
    onMoment: (moment, { operation }) => {
      if (moment === 'effect' && operation === kind.cancelAt) cancel();
    },
  });
  const { event = PULL_REQUEST, where } = kind;
  const run = (at: NonNullable<Step['event']>): Promise<Finished> =>
    runWith({
      event: at,
      files: { [PATH]: kind.file ?? local(fileOf(kind)) },
      inputs: {
        ...emulatorInputs(emulator),
        // As in the quick start, whose job on a pull request has no client secret.
        ...(at.ref === 'refs/heads/main' && { 'oidc-client-secret': HARBOR.clientSecret }),
        'github-token': 'ghs_a-token-for-reports',
        'wait-timeout': '3',
        ...kind.inputs,
      },
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_ACTION_REPOSITORY: 'your-org/ovhcloud-registry-oidc',
        GITHUB_ACTION_REF: 'v1',
        GITHUB_WORKFLOW_REF: 'acme/infra/.github/workflows/registry-oidc.yml@refs/heads/main',
        ...(where === 'terminal' && { GITHUB_ACTIONS: '', GITHUB_REPOSITORY: '' }),
      },
      onStart: (kill) => {
        cancel = () => kill('SIGINT');
      },
    });
  if (kind.reviewed) await run(PULL_REQUEST);
  for (const registry of emulator.registries) kind.meanwhile?.(registry);
  const { summary, log } = await run(event);
  const seen = {
    comment: (github.state.comments[0]?.body ?? '').replace(/<!--.*?-->/gs, ''),
    summary,
    terminal: log,
    log,
  }[where];
  await Promise.all([emulator.close(), github.close(), provider.close()]);
  const addresses = emulator.registries.map(({ url, id }) => [url, urlOf(id)] as const);
  const shown = [
    ...addresses,
    [emulator.endpoint, 'https://eu.api.ovh.com/1.0'] as const,
    [provider.issuer, KEYCLOAK.endpoint] as const,
  ].reduce((text, [own, example]) => text.replaceAll(own, example), seen);
  return withoutChance(shown).trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it begins the colors of a log
const COLOR = /\u001b\[\d+m/g;

/** Returns a text with the example's times, and without lines that only the runner reads. */
function withoutChance(text: string): string {
  return text
    .replace(COLOR, '')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '2026-11-24T18:30:52.000Z')
    .replace(/\d{4}-\d\d-\d\d(\n\d\d:\d\d:\d\d UTC)/g, '2026-11-24$1')
    .replace(/\d\d:\d\d:\d\d UTC/g, '18:30:52 UTC')
    .replace(/\d+\.\d s\b/g, '0.3 s')
    .replace(/after \d+ s\b/g, 'after 1 s')
    .replace(/\/\S*\/ovh-registry-oidc-(\w+)-\d+\.(\w+)/g, '/tmp/ovh-registry-oidc-$1.$2')
    .replace(/^::add-mask::.*\n/gm, '')
    .replace(/^(.*) +$/gm, (_, line: string) => line.trimEnd());
}

function urlOf(id: string): string {
  const host = id.slice(0, 8).replace(/-.*/, '');
  return `https://${host}.c1.gra9.container-registry.ovh.net`;
}
