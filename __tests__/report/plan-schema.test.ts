import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { acceptsPlan, planSchema } from '../../dev/build/schema.js';
import { finding } from '../../src/model/findings.js';
import { text } from '../../src/model/text.js';
import { outputsOf, type Plan } from '../../src/report/outputs.js';
import { registryReport, sampleReport } from '../sample-report.js';

const isValid = new Ajv({ strict: false }).compile(planSchema());

test('keeps plan.schema.json up to date (npm run docs)', () => {
  const file = readFileSync(new URL('../../../plan.schema.json', import.meta.url), 'utf8');
  expect(file).toBe(`${JSON.stringify(planSchema(), undefined, 2)}\n`);
});

const registry = registryReport({
  operation: 'create',
  result: 'planned',
  changes: [{ field: 'verifyCert', before: false, after: true }],
  usersToDelete: [{ id: '4', user: 'c…', hidden: true }],
  pendingAdmins: ['bob@example.com'],
  checks: [{ check: 'client', verdict: 'skipped', detail: text`This run has no client secret.` }],
  findings: [finding('client-change', text`What happened with ${'a value'}.`)],
});
const planOf = (): Plan => {
  const { plan } = outputsOf(sampleReport([registry]));
  if (plan === undefined) throw new Error('no plan');
  return structuredClone(plan);
};

test('accepts a plan, in which a hidden user has ID and first letter only', () => {
  const plan = planOf();
  expect([acceptsPlan(plan), isValid(plan)]).toEqual([true, true]);
  expect(plan.registries[0]?.usersToDelete).toEqual([{ id: '4', user: 'c…' }]);
});

type Broken = Record<string, never> & { registries: Record<string, never>[] };
test.each<[string, (plan: Broken) => void]>([
  ['another version', (plan) => Object.assign(plan, { version: 2 })],
  ['an unknown mode', (plan) => Object.assign(plan, { mode: 'export' })],
  ['no reason', (plan) => Reflect.deleteProperty(plan, 'reason')],
  ['an unknown key', (plan) => Object.assign(plan, { secret: 'x' })],
  ['an unknown operation', (plan) => Object.assign(plan.registries[0] ?? {}, { operation: 'patch' })],
  ['an unknown result', (plan) => Object.assign(plan.registries[0] ?? {}, { result: 'done' })],
  ['an unknown field', (plan) => Object.assign(plan.registries[0]?.changes?.[0] ?? {}, { field: 'x' })],
  ['a user without ID', (plan) => Reflect.deleteProperty(plan.registries[0]?.usersToDelete?.[0] ?? {}, 'id')],
  ['an unknown code', (plan) => Object.assign(plan.registries[0]?.findings?.[0] ?? {}, { code: 'oops' })],
  ['a text as detail', (plan) => Object.assign(plan.registries[0]?.checks?.[0] ?? {}, { detail: text`x` })],
])('rejects a plan with %s', (_, spoil) => {
  const plan = planOf();
  spoil(plan as unknown as Broken);
  expect(isValid(plan)).toBe(false);
});
