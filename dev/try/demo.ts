import { pullRequest, push } from '../fakes/events.js';
import { startGitHub } from '../fakes/github.js';
import { sampleOidc, sampleRegistry } from '../fakes/ovhcloud/samples.js';
import { startEmulator } from '../fakes/ovhcloud/server.js';
import { HARBOR, startProvider } from '../fakes/provider.js';
import { emulatorInputs, type Finished, runAction } from '../fakes/runner.js';

/** Runs the bundled action like a team would, against local servers, and prints the job summaries. */
const provider = await startProvider();
const staging = sampleOidc({
  endpoint: provider.issuer,
  clientId: HARBOR.clientId,
  adminGroup: 'harbor-dev',
});
const emulator = await startEmulator({
  registries: [
    sampleRegistry(),
    sampleRegistry({ id: 'b2c3d4e5-0000-4000-8000-000000000000', name: 'staging', oidc: staging, users: [] }),
  ],
});
const github = await startGitHub();

const CONFIG_PATH = '.github/ovh-registry-oidc.yml';
const config = (deleteUsers: string): string => `serviceName: 0123456789abcdef0123456789abcdef
registryId: 4ebc4ef5-1234-4567-89ab-0123456789ab
name: production
${deleteUsers}provider:
  name: keycloak
  endpoint: ${provider.issuer}
  clientId: ${HARBOR.clientId}
  groupsClaim: groups
  adminGroup: harbor-admin
  userClaim: preferred_username
  autoOnboard: true
admins: [alice, bob@example.com]
`;
const schedule = { name: 'schedule', ref: 'refs/heads/main', payload: {} };
const manual = { ...push, name: 'workflow_dispatch' };
let deleteUsers = '';

const hasColor = process.stdout.isTTY && process.env.NO_COLOR === undefined;
const paint = (code: number, text: string): string => (hasColor ? `\u001b[${code}m${text}\u001b[0m` : text);
const [bold, red, green, yellow] = [1, 31, 32, 33].map((code) => (text: string) => paint(code, text)) as [
  (text: string) => string,
  (text: string) => string,
  (text: string) => string,
  (text: string) => string,
];

function heading(title: string): void {
  process.stdout.write(`\n${'═'.repeat(100)}\n${bold(title)}\n`);
}

async function step(
  title: string,
  event: { name: string },
  inputs: Record<string, string> = {},
  file: string = config(deleteUsers),
): Promise<Finished> {
  const finished = await runAction({
    event,
    files: { [CONFIG_PATH]: file },
    inputs: {
      ...emulatorInputs(emulator),
      'oidc-client-secret': HARBOR.clientSecret,
      'github-token': 'ghs_demo-token-of-this-run',
      ...inputs,
    },
    env: { GITHUB_API_URL: github.url },
  });
  const writes = emulator.received
    .splice(0)
    .filter(({ method, operation }) => method !== 'GET' && operation !== 'token')
    .map(({ method, path }) => `${method} …/${path.split('/').slice(7).join('/')}`);
  heading(title);
  process.stdout.write(
    `Exit code: ${finished.exitCode}. Writes: ${writes.join(', ') || 'none'}.\n` +
      `${'─'.repeat(100)}\n${forTerminal(finished.summary)}\n`,
  );
  return finished;
}

/** Returns the summary without HTML tags, for a terminal. */
function forTerminal(markdown: string): string {
  return markdown
    .replace(/<details><summary>(.*?)<\/summary>/g, '▸ $1')
    .replace(/<\/?(details|sub)>/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replace(/^### .*$/gm, bold)
    .replace(/^> \[!\w+\]$/gm, yellow)
    .replace(/^\+ .*$/gm, green)
    .replace(/^- \w+: .*$/gm, red);
}

const project = { export: 'true', 'service-name': emulator.registries[0]?.serviceName ?? '' };
const results = [await step('1. An export writes the settings that exist as a config file', manual, project)];
const exported = results[0]?.outputs.exported ?? '';
results.push(await step('2. A dry run with that file is unchanged', pullRequest, {}, exported));
heading(`The config file of a registry without OIDC, ${CONFIG_PATH}`);
process.stdout.write(config(deleteUsers));
results.push(await step('3. A pull request with it gets its first comment: blocked', pullRequest));
const [, line = ''] = /^(deleteUsers: .*)$/m.exec(results[2]?.summary ?? '') ?? [];
deleteUsers = `${line}\n`;
results.push(await step('4. With the line from the comment in the file, it is a plan', pullRequest));
results.push(
  await step('5. The merge applies it, and a login is followed from Harbor to the provider', push),
);
results.push(await step('6. The same push again has nothing to write', push));
const registry = emulator.registries[0];
if (registry?.oidc === undefined) throw new Error('The registry has no OIDC configuration after the apply.');
registry.oidc.adminGroup = 'everybody';
registry.users = [{ id: '11', user: 'alice', email: 'alice@example.com', password: '' }];
results.push(
  await step('7. The scheduled run detects that the admin group was changed in the console', schedule, {
    'fail-on-drift': 'true',
  }),
);
results.push(
  await step('8. A manual run restores it, and sets alice as admin, because she has logged in', manual),
);
results.push(
  await step('9. A rotation sends the client secret again', manual, { 'rotate-client-secret': 'true' }),
);

await Promise.all([emulator.close(), github.close(), provider.close()]);
const expected = [0, 0, 1, 0, 0, 0, 1, 0, 0];
const wrong = results.filter(({ exitCode }, index) => exitCode !== expected[index]);
process.stdout.write(
  `\n${'═'.repeat(100)}\n${
    wrong.length === 0
      ? 'All nine runs ended as expected. The third is blocked and the seventh fails on purpose (fail-on-drift).'
      : `${wrong.length} runs didn't end as expected.`
  }\n`,
);
process.exitCode = wrong.length === 0 && emulator.violations.length === 0 ? 0 : 1;
