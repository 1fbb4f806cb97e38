import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { entrySchema, registriesSchema } from '../../src/config/schema.js';
import { CODES, type Code } from '../../src/model/codes.js';
import { PROVIDER_FIELDS } from '../../src/model/registry.js';
import type { Plan } from '../../src/report/outputs.js';

/** Returns the JSON Schema of the config file, for editors: one registry, or a list of registries. */
export function configSchema(): object {
  const options = { target: 'draft-7', io: 'input' } as const;
  const part = (schema: z.ZodMiniType, title: string): object => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, options);
    return { title, ...rest };
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'OVHcloud Registry OIDC',
    description:
      'OIDC settings of OVHcloud Managed Private Registries, ' +
      'applied by the GitHub Action OVHcloud Registry OIDC',
    anyOf: [part(entrySchema, 'One registry'), part(registriesSchema, 'Several registries')],
  };
}

const one = <const T extends string>(values: readonly T[]) => z.enum(values);
const about = <S extends z.ZodMiniType>(schema: S, description: string): S => {
  z.globalRegistry.add(schema, { description });
  return schema;
};
const user = z.strictObject({
  id: z.string(),
  user: about(z.string(), 'The name. In a public repository its first letter only'),
});
const value = z.union([z.string(), z.boolean()]);
/** The output `plan`. */
const plan = z.strictObject({
  version: z.literal(1),
  mode: one(['apply', 'dry-run', 'validate']),
  reason: about(z.string(), 'Why the run has this mode'),
  registries: z.array(
    z.strictObject({
      name: z.string(),
      serviceName: z.string(),
      registryId: z.string(),
      url: about(z.string(), 'Empty if it was not read'),
      operation: about(one(['create', 'update', 'delete', 'none']), 'What an apply sends'),
      changes: z.array(z.strictObject({ field: one(PROVIDER_FIELDS), before: value, after: value })),
      clientSecret: one(['sent', 'kept', 'missing']),
      usersToDelete: about(z.array(user), 'Users that OVHcloud deletes if the operation takes effect'),
      promotions: about(z.array(user), 'Users that become admins'),
      pendingAdmins: about(z.array(z.string()), 'Listed admins who do not exist yet'),
      checks: z.array(
        z.strictObject({
          check: one(['discovery', 'client', 'authorization', 'harbor']),
          verdict: one(['passed', 'failed', 'unknown', 'skipped']),
          detail: z.string(),
        }),
      ),
      findings: z.array(
        z.strictObject({
          level: one(['error', 'warning']),
          code: one(Object.keys(CODES) as Code[]),
          message: z.string(),
        }),
      ),
      harborVersion: z.optional(z.string()),
      result: one(['planned', 'applied', 'unchanged', 'blocked', 'failed', 'unknown', 'skipped']),
    }),
  ),
});

/** Returns whether the schema accepts a plan. The compiler accepts no plan of another type than the schema's. */
export function acceptsPlan(given: Plan): boolean {
  const typed: z.infer<typeof plan> = given;
  return plan.safeParse(typed).success;
}

/** Returns the JSON Schema of the output `plan`. */
export function planSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(plan, { target: 'draft-7' });
  return { $schema, title: 'Plan of OVHcloud Registry OIDC', ...rest };
}

if (process.argv[1]?.endsWith('schema.js')) {
  writeFileSync('config.schema.json', `${JSON.stringify(configSchema(), undefined, 2)}\n`);
  writeFileSync('plan.schema.json', `${JSON.stringify(planSchema(), undefined, 2)}\n`);
}
