import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const DOCUMENT = new URL('../../../../dev/fakes/ovhcloud/openapi.json', import.meta.url);
const document = JSON.parse(readFileSync(DOCUMENT, 'utf8'));

type Schema = Record<string, unknown> & { properties?: Record<string, unknown>; required?: string[] };

/** Returns a validator for a model of the document. `change` can make its schemas stricter. */
function model(name: string, change: (schema: Schema) => Schema): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const schemas: Record<string, Schema> = structuredClone(document.components.schemas);
  for (const [key, schema] of Object.entries(schemas)) schemas[key] = change(schema);
  return ajv.compile({ components: { schemas }, $ref: `#/components/schemas/${name}` });
}

const strict = (schema: Schema): Schema =>
  schema.properties === undefined ? schema : { ...schema, additionalProperties: false };
/** The GET response in OVHcloud's guide has no client secret, although the document requires one. */
const withoutSecret = (schema: Schema): Schema => ({
  ...schema,
  required: (schema.required ?? []).filter((field) => field !== 'clientSecret'),
});

const requests = {
  postOidc: model('cloud.containerRegistry.OIDCPost', strict),
  putOidc: model('cloud.containerRegistry.OIDCPut', strict),
};
const answers = {
  getOidc: model('cloud.containerRegistry.OIDCConfiguration', withoutSecret),
  registry: model('cloud.containerRegistry.Registry', strict),
  user: model('cloud.containerRegistry.User', strict),
  error: model('error', strict),
};

/** Returns how a request body violates OVHcloud's OpenAPI document, or undefined. */
export function requestProblem(operation: keyof typeof requests, body: unknown): string | undefined {
  return problem(requests[operation], body);
}

/** Returns how a response of the emulator violates the document, or undefined. */
export function answerProblem(kind: keyof typeof answers, body: unknown): string | undefined {
  return problem(answers[kind], body);
}

function problem(validate: ValidateFunction, value: unknown): string | undefined {
  return validate(value)
    ? undefined
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');
}
