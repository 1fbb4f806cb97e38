import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { EmulatorOptions } from '../../dev/fakes/ovhcloud/server.js';
import type { User } from '../../dev/fakes/ovhcloud/state.js';
import { HARBOR } from '../../dev/fakes/provider.js';
import { stepScript } from '../../dev/try/recipes/docs.js';
import type { Plan } from '../../src/report/outputs.js';
import {
  act,
  config,
  emulator,
  github,
  oidcProvider,
  PUSH,
  pullRequest,
  type Scenario,
  webServer,
} from '../support.js';

const PAGE = 'docs/plan.md';
const page = readFileSync(new URL(`../../../${PAGE}`, import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, text = '']) => JSON.parse(text) as Plan,
);
const schema = JSON.parse(readFileSync(new URL('../../../plan.schema.json', import.meta.url), 'utf8'));
const RESULTS = schema.properties.registries.items.properties.result.enum as string[];

const usersNamed = (...names: string[]): User[] =>
  names.map((user, index) => ({ id: `${index + 3}`, user, email: `${user}@example.com`, password: '' }));
const FOUR = ['carol', 'ci-build', 'dave', 'k8s-pull'];

type Case = Partial<Scenario> & {
  live?: object;
  users?: User[];
  file?: Record<string, unknown>;
  fault?: EmulatorOptions['fault'];
};
const NO_CREDENTIALS = { 'ovh-client-id': '', 'ovh-client-secret': '', 'github-token': '' };
const PULL_REQUEST = { event: pullRequest(), inputs: { 'oidc-client-secret': '' } };

/** A run for each result. */
const CASES: Record<string, Case> = {
  planned: { ...PULL_REQUEST, live: { adminGroup: 'harbor-admins' } },
  applied: { live: { adminGroup: 'harbor-admins' }, users: usersNamed('alice'), file: { admins: ['alice'] } },
  unchanged: { live: {}, file: { admins: ['alice'] } },
  blocked: { ...PULL_REQUEST, users: usersNamed(...FOUR) },
  failed: {
    live: { adminGroup: 'harbor-admins' },
    fault: ({ operation }) => (operation === 'putOidc' ? '403' : undefined),
  },
  unknown: {
    live: { adminGroup: 'harbor-admins' },
    fault: ({ operation, number }) =>
      operation === 'putOidc' ? 'reset-after' : operation === 'getOidc' && number > 2 ? '403' : undefined,
  },
  skipped: { inputs: { ...NO_CREDENTIALS, 'oidc-client-secret': '', validate: 'true' } },
};

/** Runs the action against an emulator and a provider, and returns its plan. */
async function planned({ live, users = [], file, fault, ...step }: Case): Promise<Plan> {
  const provider = await oidcProvider();
  const client = { endpoint: provider.issuer, clientId: HARBOR.clientId };
  const api = await emulator({
    registry: { oidc: live === undefined ? undefined : sampleOidc({ ...client, ...live }), users },
    ...(fault && { fault }),
  });
  const { planFile } = await act({
    emulator: api,
    github: await github(),
    event: PUSH,
    config: config(file, client),
    ...step,
    inputs: {
      'check-provider': 'auto',
      'oidc-client-secret': HARBOR.clientSecret,
      'reviewed-plan': 'off',
      'wait-timeout': '3',
      ...step.inputs,
    },
  });
  return JSON.parse(planFile);
}

/** Returns a plan as the page shows it. */
function shortened(plan: Plan): Plan {
  const registries = plan.registries.map(({ harborVersion: _, ...registry }) => ({
    ...registry,
    serviceName: '0123456789abcdef',
    registryId: '4ebc4ef5',
    url: registry.url && 'https://4ebc4ef5.c1.gra9.container-registry.ovh.net',
    changes: registry.operation === 'create' ? registry.changes.slice(-1) : registry.changes,
    checks: registry.result === 'planned' ? registry.checks : [],
    findings: registry.findings.map(({ message, ...finding }) => ({
      ...finding,
      message: `${message.replace(/ \((PUT|`)[^)]*\)/, '').split('. ')[0]}.`,
    })),
  }));
  return { ...plan, registries };
}

test.each(Object.keys(CASES))('shows the plan of a real run with the result %s', async (result) => {
  const plan = shortened(await planned(CASES[result] ?? {}));
  expect(plan.registries.map((registry) => registry.result)).toEqual([result]);
  expect(examples.find(({ registries }) => registries[0]?.result === result)).toEqual(plan);
});

test('has one valid example for each result', () => {
  const isValid = new Ajv({ strict: false }).compile(schema);
  for (const example of examples) expect([isValid(example), isValid.errors]).toEqual([true, null]);
  expect(examples.map(({ registries }) => registries[0]?.result)).toEqual(RESULTS);
});

const hasJq = spawnSync('jq', ['--version']).status === 0;
if (!hasJq) process.stderr.write('SKIPPED: the recipes of docs/plan.md require jq.\n');

interface Ran {
  status: number;
  stdout: string;
  stderr: string;
  /** What the fake of GitHub's CLI got: arguments, then standard input. */
  gh: string[];
}

/** Runs the script of a recipe as GitHub does, with a plan in `plan-file`. */
async function runStep(script: string, plan: object, env: Record<string, string> = {}): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-page-'));
  const path = (name: string): string => join(folder, name);
  writeFileSync(path('plan.json'), JSON.stringify(plan));
  writeFileSync(path('calls'), '');
  writeFileSync(path('gh'), `#!/bin/sh\n{ echo "$@"; cat; } >> '${path('calls')}'\n`);
  chmodSync(path('gh'), 0o755);
  const variables = {
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    PLAN: path('plan.json'),
    RUNNER_TEMP: folder,
    GITHUB_REPOSITORY: 'acme/infra',
    ...env,
  };
  const ran = await new Promise<Omit<Ran, 'gh'>>((done) =>
    execFile('bash', ['--norc', '-e', '-c', script], { env: variables }, (error, stdout, stderr) =>
      done({ status: error === null ? 0 : Number(error.code ?? 99), stdout, stderr }),
    ),
  );
  const gh = readFileSync(path('calls'), 'utf8').trimEnd().split('\n');
  rmSync(folder, { recursive: true });
  return { ...ran, gh };
}

(hasJq ? describe : describe.skip)('the recipes of the page (need jq)', () => {
  const policy = stepScript(PAGE, 'Allow at most three deleted users');

  test.each([
    [0, 0],
    [3, 0],
    [4, 1],
  ])('the policy, with %d users to delete, ends with %d', async (count, status) => {
    const users = FOUR.slice(0, count);
    const plan = await planned({
      ...PULL_REQUEST,
      users: usersNamed(...users),
      file: { deleteUsers: users },
    });
    expect([plan.registries[0]?.result, plan.registries[0]?.usersToDelete.length]).toEqual([
      'planned',
      count,
    ]);
    const ran = await runStep(policy, plan);
    expect([ran.status, ran.stdout]).toEqual([
      status,
      status === 0 ? '' : '::error::This plan deletes 4 users. At most 3 are allowed.\n',
    ]);
  });

  test('the policy adds up the users of all registries, and fails without a plan', async () => {
    const plan = await planned({ ...PULL_REQUEST, users: usersNamed('carol', 'dave') });
    const twice = { ...plan, registries: [...plan.registries, ...plan.registries] };
    expect((await runStep(policy, twice)).status).toBe(1);
    expect((await runStep(policy, plan, { PLAN: '' })).status).not.toBe(0);
    expect((await runStep(policy, {})).status).not.toBe(0);
  });

  const message = stepScript(PAGE, 'Send a message');
  const [, teamsLine = ''] = /```text\n([\s\S]*?)```/.exec(page) ?? [];
  const teams = message.replace(/^.*gsub\(.*\n/m, '').replace(/^.*\{text: \.\}.*\n/m, () => teamsLine);

  /** Runs the script that sends a message, and returns what the chat got. */
  async function sent(script: string, plan: Plan, code = 200): Promise<{ status: number; got: string[] }> {
    const got: string[] = [];
    const chat = await webServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk));
      request.on('end', () => {
        got.push(`${request.method} ${request.headers['content-type']} ${body.trim()}`);
        response.writeHead(code).end();
      });
    });
    const { status } = await runStep(script, plan, { RUN: 'https://github.com/run/1', WEBHOOK: chat });
    return { status, got };
  }
  const bodyOf = ([first = '']: string[]): unknown =>
    JSON.parse(first.replace(/^POST application\/json /, ''));

  test('the message has each registry that is not unchanged, and mentions nobody', async () => {
    const plan = await planned(CASES.blocked ?? {});
    const [registry] = plan.registries;
    if (registry !== undefined) registry.name = '<!channel> & co';
    const { status, got } = await sent(message, plan);
    expect([status, got.length]).toEqual([0, 1]);
    expect(bodyOf(got)).toEqual({
      text: '&lt;!channel&gt; &amp; co: blocked, operation create, users to delete: 4\nhttps://github.com/run/1',
    });
    expect((await sent(message, plan, 500)).status).not.toBe(0);
    expect(await sent(message, await planned(CASES.unchanged ?? {}))).toEqual({ status: 0, got: [] });
    const none = await runStep(message, plan, { RUN: 'https://github.com/run/1', WEBHOOK: '' });
    expect(none.status).toBe(0);
    const invalid = await sent(message, await planned({ file: { admin: [] } }));
    expect(bodyOf(invalid.got)).toEqual({
      text: 'The run ended before it read a registry.\nhttps://github.com/run/1',
    });
  });

  test('the message to Teams is an adaptive card with the same text', async () => {
    const { status, got } = await sent(teams, await planned(CASES.failed ?? {}));
    expect(status).toBe(0);
    expect(bodyOf(got)).toMatchObject({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            type: 'AdaptiveCard',
            body: [
              {
                type: 'TextBlock',
                text: 'production: failed, operation update, users to delete: 0\n\nhttps://github.com/run/1',
              },
            ],
          },
        },
      ],
    });
  });

  test('a check run is created for each registry, with the conclusion of its result', async () => {
    const [first] = examples;
    if (first === undefined) throw new Error('no example');
    const plan = { ...first, registries: examples.flatMap(({ registries }) => registries) };
    const ran = await runStep(stepScript(PAGE, 'Create a check per registry'), plan, { SHA: 'c0ffee' });
    expect([ran.status, ran.stderr, ran.gh.length]).toEqual([0, '', 2 * RESULTS.length]);
    const calls = ran.gh.filter((_, index) => index % 2 === 0);
    expect(new Set(calls)).toEqual(
      new Set(['api --silent --method POST repos/acme/infra/check-runs --input -']),
    );
    const checks = ran.gh.filter((_, index) => index % 2 === 1).map((text) => JSON.parse(text));
    expect(checks.map(({ conclusion }) => conclusion)).toEqual(
      RESULTS.map((result) =>
        result === 'skipped'
          ? 'neutral'
          : ['blocked', 'failed', 'unknown'].includes(result)
            ? 'failure'
            : 'success',
      ),
    );
    expect(checks[RESULTS.indexOf('blocked')]).toEqual({
      name: 'Registry OIDC: production',
      head_sha: 'c0ffee',
      status: 'completed',
      conclusion: 'failure',
      output: {
        title: 'blocked, fields that differ: 1, users to delete: 4',
        summary: '- error: `users-exist`',
      },
    });
    expect(checks[0].output.summary).toBe('No findings.');
  });
});
