import { readContext } from '../../src/action/context.js';
import { Output } from '../../src/action/output.js';
import { type Runner, showsColors } from '../../src/action/runner.js';
import { finish } from '../../src/finish.js';
import { githubApi } from '../../src/github/api.js';
import { httpRequest } from '../../src/lib/http.js';
import { main } from '../../src/main.js';
import { plain } from '../../src/model/text.js';
import { realWait } from '../../src/model/wait.js';
import { connect } from '../../src/ovh/client.js';
import { RunRecord } from '../../src/record.js';
import { headline } from '../../src/report/headline.js';
import { page } from '../../src/report/page.js';
import { inTerminal, toTerminal } from '../../src/report/print.js';
import { pullRequest, push } from '../fakes/events.js';
import { startGitHub } from '../fakes/github.js';
import { sampleOidc, sampleRegistry } from '../fakes/ovhcloud/samples.js';
import { startEmulator } from '../fakes/ovhcloud/server.js';
import { HARBOR, startProvider } from '../fakes/provider.js';
import { emulatorInputs, runnerVariables } from '../fakes/runner.js';

/**
 * Runs the action as a team would, against local servers, and prints what people see. With `--all` it prints
 * every report whole.
 */
const showsAll = process.argv.includes('--all');
const hasColor = showsColors();
const provider = await startProvider();
const users = ['carol', 'ci-build', 'dave', 'k8s-pull'].map((user, index) => ({
  id: String(index + 3),
  user,
  email: `${user}@example.com`,
  password: '',
}));
const staging = sampleOidc({
  endpoint: provider.issuer,
  clientId: HARBOR.clientId,
  adminGroup: 'harbor-dev',
});
const emulator = await startEmulator({
  registries: [
    sampleRegistry({ users }),
    sampleRegistry({ id: 'b2c3d4e5-0000-4000-8000-000000000000', name: 'staging', oidc: staging, users: [] }),
  ],
});
const github = await startGitHub();

const CONFIG_PATH = '.github/ovh-registry-oidc.yml';
let deleteUsers = '';
const config = (): string => `serviceName: 0123456789abcdef0123456789abcdef
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
const schedule = { name: 'schedule', ref: 'refs/heads/main', payload: push.payload };
const manual = { ...push, name: 'workflow_dispatch' };

const QUIET: Runner = {
  info: () => undefined,
  debug: () => undefined,
  startGroup: () => undefined,
  endGroup: () => undefined,
  setSecret: () => undefined,
  setOutput: () => undefined,
  error: () => undefined,
  warning: () => undefined,
  writeFile: () => undefined,
  print: () => undefined,
  setExitCode: () => undefined,
};

interface Run {
  succeeded: boolean;
  record: RunRecord;
}

/** Runs the action once in this process, as `index.ts` does. */
async function run(
  event: { name: string; payload?: unknown; ref?: string; sha?: string },
  inputs: Record<string, string> = {},
  file = config(),
): Promise<Run> {
  const all = {
    ...emulatorInputs(emulator),
    'github-token': 'ghs_demo-token-of-this-run',
    // As in the quick start, whose job on a pull request has no client secret.
    ...(event.name !== 'pull_request' && { 'oidc-client-secret': HARBOR.clientSecret }),
    ...inputs,
  };
  const { variables, remove } = runnerVariables({ inputs: all, files: { [CONFIG_PATH]: file }, event });
  const env = { ...variables, GITHUB_API_URL: github.url };
  const context = readContext(env);
  let succeeded = false;
  const runner: Runner = {
    ...QUIET,
    setExitCode: (code) => {
      succeeded = code === 0;
    },
  };
  const output = new Output({ summary: '', output: '', temp: '', isRequired: false }, runner);
  const record = new RunRecord();
  record.trigger = context.trigger;
  const { signal } = new AbortController();
  const wait = (limit: number) => realWait(output, signal, limit);
  const world = { env, context, output, signal, wait, send: httpRequest, connect, githubApi };
  const cause = await main(world, record);
  finish(record, output, cause);
  remove();
  return { succeeded, record };
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const bold = (text: string): string => (hasColor ? `\u001b[1m${text}\u001b[0m` : text);
const results: boolean[] = [];
let number = 0;

/** Runs a step, and prints its report without what is folded, or only its first line. */
async function step(
  title: string,
  expected: { succeeds: boolean; writes: readonly string[]; shows: 'report' | 'line' },
  ...of: Parameters<typeof run>
): Promise<RunRecord> {
  const { succeeded, record } = await run(...of);
  const writes = emulator.received
    .splice(0)
    .filter(({ method, operation }) => method !== 'GET' && operation !== 'token')
    .map(({ method, path, status }) => `${method} ${path.split('/').slice(7).join('/')} ${status}`);
  results.push(succeeded === expected.succeeds && writes.join() === expected.writes.join());
  const report = record.snapshot();
  const done = writes.length === 0 ? 'no write' : writes.join(', ');
  print(`\n${bold(`${++number}. ${title}`)} (${succeeded ? 'succeeded' : 'failed'}, ${done})`);
  if (showsAll) print(`\n${toTerminal(report, hasColor)}`);
  else if (expected.shows === 'line') print(`   ${plain(headline(report))}`);
  else {
    const open = page(report).filter(({ is }) => is !== 'folded' && is !== 'small');
    print(`\n${inTerminal(open, hasColor)}`);
  }
  return record;
}

const OIDC = 'openIdConnect';
print(bold(`${CONFIG_PATH} of a registry without OIDC`));
print(`\n${config()}`);
const blocked = { succeeds: false, writes: [], shows: 'report' } as const;
const planned = { succeeds: true, writes: [], shows: 'report' } as const;
const line = { succeeds: true, writes: [], shows: 'line' } as const;
await step('A pull request with this file gets its first comment', blocked, pullRequest);
deleteUsers = `deleteUsers: [${users.map(({ user }) => user).join(', ')}]\n`;
await step('With the line from the comment in the file, it is a plan', planned, pullRequest);
const created = { ...planned, writes: [`POST ${OIDC} 400`, `POST ${OIDC} 200`] };
await step('The merge applies it, and a login is followed from Harbor to the provider', created, push);
await step('The same push again has nothing to write', line, push);
const registry = emulator.registries[0];
if (registry?.oidc === undefined) throw new Error('The registry has no OIDC configuration after the apply.');
registry.oidc.adminGroup = 'everybody';
registry.users = [{ id: '11', user: 'alice', email: 'alice@example.com', password: '' }];
const drift = { ...line, succeeds: false };
const watched = { 'fail-on-drift': 'true' };
await step('A scheduled run detects a change in the console', drift, schedule, watched);
const put = `PUT ${OIDC} 200`;
const restored = { ...line, writes: [put, 'PUT users/11/setAsAdmin 200'] };
await step('A manual run restores it, and makes alice an admin', restored, manual);
const rotate = { 'rotate-client-secret': 'true' };
await step('A rotation sends the client secret again', restored, manual, rotate);
const project = { export: 'true', 'service-name': emulator.registries[0]?.serviceName ?? '' };
const exported = await step(
  'An export writes the settings of all registries as a file',
  line,
  manual,
  project,
);
const text = exported.exported?.text ?? '';
await step('A dry run with that file changes nothing', line, pullRequest, {}, text);

await Promise.all([emulator.close(), github.close(), provider.close()]);
const wrong = results.filter((isRight) => !isRight).length;
print(
  wrong === 0
    ? '\nAll nine runs ended as expected. The first is blocked and the fifth fails on purpose.'
    : `\n${wrong} runs didn't end as expected.`,
);
process.exitCode = wrong === 0 && emulator.violations.length === 0 ? 0 : 1;
