import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { LOCAL_USERS, sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import type { Registry } from '../../dev/fakes/ovhcloud/state.js';
import { act, config, emulator, github, PUSH, pullRequest } from '../support.js';

const recipes = readFileSync(new URL('../../../docs/recipes.md', import.meta.url), 'utf8');
const [, , text = ''] = /^## (Approval of the plan)$[\s\S]*?```yaml\n([\s\S]*?)```/m.exec(recipes) ?? [];
const steps: { name?: string; run?: string }[] = parse(text).jobs.apply.steps;
const script = steps.find(({ name }) => name === 'Compare with the approved plan')?.run ?? 'exit 2';
const hasJq = spawnSync('jq', ['--version']).status === 0;

/** Compares two plans as the recipe's step does. */
function compare(approved: string, now: string): 'same' | 'changed' | 'missing' | 'failed' {
  const env = { ...process.env, APPROVED: approved, NOW: now };
  const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], { env, encoding: 'utf8' });
  if (status === 0) return 'same';
  const told = [
    ['changed', '::error::The plan has changed since it was approved'],
    ['missing', '::error::A plan did not arrive'],
  ] as const;
  return told.find(([, text]) => stdout.includes(text))?.[0] ?? 'failed';
}

(hasJq ? test : test.skip)('the recipe stops if the plan is not the approved one (needs jq)', async () => {
  const api = await emulator({ registry: { oidc: undefined, users: structuredClone(LOCAL_USERS) } });
  const step = { emulator: api, config: config({ deleteUsers: true }), inputs: { 'dry-run': 'true' } };
  const planNow = async (): Promise<string> => (await act(step)).outputs.plan ?? '';
  const approved = await planNow();
  expect(compare(approved, await planNow())).toBe('same');
  const registry = api.registries[0] as Registry;
  registry.users.reverse();
  expect(compare(approved, await planNow())).toBe('same');
  registry.users.push({ id: '40', user: 'dave', email: 'd@example.com', password: '' });
  expect(compare(approved, await planNow())).toBe('changed');
  Object.assign(registry, { oidc: sampleOidc({ adminGroup: 'x' }) });
  expect(compare(approved, await planNow())).toBe('changed');
  // GitHub drops an output that holds a secret.
  expect(compare('', await planNow())).toBe('missing');
  expect(compare(approved, '')).toBe('missing');
});

test('the recipe applies what was approved, whatever the pull request showed', async () => {
  const last: { with?: Record<string, string> } = parse(text).jobs.apply.steps.at(-1);
  const merge = 'e'.repeat(40);
  const api = await emulator({ registry: { oidc: undefined, users: structuredClone(LOCAL_USERS) } });
  const hub = await github({ pullRequestsOf: { [merge]: [12] } });
  const file = { emulator: api, github: hub, config: config({ deleteUsers: true }) };
  await act({ ...file, event: pullRequest() });
  api.registries[0]?.users.push({ id: '40', user: 'dave', email: 'd@example.com', password: '' });
  const event = { ...PUSH, payload: { ...PUSH.payload, commits: [{ id: merge }] } };
  const given = { 'reviewed-plan': last.with?.['reviewed-plan'] ?? '' };
  expect((await act({ ...file, event })).exitCode).toBe(1);
  expect((await act({ ...file, event, inputs: given })).exitCode).toBe(0);
});
