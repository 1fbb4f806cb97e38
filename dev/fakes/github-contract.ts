import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

const DOCUMENT = new URL('../../../dev/fakes/github-openapi.json', import.meta.url);
const ajv = new Ajv({ strict: false, coerceTypes: true, allErrors: true, validateFormats: false });

interface Operation {
  parameters: { name: string; in: string; required?: boolean; schema: object }[];
  requestBody?: { required?: boolean; content: { 'application/json': { schema: object } } };
}
interface Route {
  pattern: RegExp;
  names: string[];
  operations: Record<string, Operation>;
}

/** The operations that the action uses, from GitHub's OpenAPI description. */
const ROUTES: Route[] = Object.entries(
  (JSON.parse(readFileSync(DOCUMENT, 'utf8')) as { paths: Record<string, Record<string, Operation>> }).paths,
).map(([path, operations]) => ({
  operations,
  names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  pattern: new RegExp(`^${path.replace(/\{(path|branch)\}/g, '(.+)').replace(/\{\w+\}/g, '([^/]+)')}$`),
}));
const validators = new Map<object, ValidateFunction>();

/** Returns how a REST request violates GitHub's OpenAPI description, or undefined. */
export function githubRequestProblem(
  method: string,
  { pathname, searchParams }: URL,
  headers: Record<string, unknown>,
  body: unknown,
): string | undefined {
  const path = decodeURIComponent(pathname).replace(/^\/api\/v3/, '');
  const request = `${method} ${path}`;
  if (headers['x-github-api-version'] === undefined) return `${request}: no X-GitHub-Api-Version`;
  const route = ROUTES.find(({ pattern }) => pattern.test(path));
  const operation = route?.operations[method.toLowerCase()];
  if (route === undefined || operation === undefined)
    return `${request}: not an operation of the description`;
  const [, ...values] = route.pattern.exec(path) ?? [];
  const given = new Map([
    ...route.names.map((name, index) => [name, values[index]] as const),
    ...searchParams,
  ]);
  for (const { name, required, schema } of operation.parameters) {
    const value = given.get(name);
    given.delete(name);
    if (value === undefined && required) return `${request}: ${name} is missing`;
    if (value !== undefined && !valid(schema, value)) return `${request}: ${name}=${value}`;
  }
  if (given.size > 0) return `${request}: unknown parameters ${[...given.keys()]}`;
  const schema = operation.requestBody?.content['application/json'].schema;
  if (schema === undefined) return undefined;
  return validate(schema, body) ? undefined : `${request}: ${JSON.stringify(validators.get(schema)?.errors)}`;
}

/** Validates a parameter, which is always a string. */
function valid(schema: object, value: string): boolean {
  return validate({ type: 'object', properties: { value: schema } }, { value });
}

function validate(schema: object, value: unknown): boolean {
  const known = validators.get(schema) ?? ajv.compile(schema);
  validators.set(schema, known);
  return known(structuredClone(value));
}
