import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { entrySchema, registriesSchema } from '../../src/config/schema.js';

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

if (process.argv[1]?.endsWith('schema.js'))
  writeFileSync('config.schema.json', `${JSON.stringify(configSchema(), undefined, 2)}\n`);
