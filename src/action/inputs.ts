import * as z from 'zod/mini';
import { Secret } from '../lib/secret.js';
import type { Strictness } from '../model/checks.js';
import type { Problem } from '../model/findings.js';
import { CLIENT_SECRET_ENV, type DryRun } from '../model/registry.js';
import { type Text, text, words } from '../model/text.js';
import { type Credentials, type Endpoint, parseEndpoint } from '../ovh/endpoint.js';
import { readCredentials, SECRETS, variableOf } from './credentials.js';
import { readProxies } from './proxy.js';

/** The inputs, each with its default if it is empty or wrong. */
export interface Inputs {
  config: string;
  serviceName: string;
  /** The projects in `service-name`, which holds several for an export. */
  serviceNames: string[];
  registryId: string;
  only: string[];
  dryRun: DryRun;
  /** Whether only the file and the provider are checked. */
  validate: boolean;
  /** Whether to write the live settings as a config file, and nothing else. */
  export: boolean;
  clientSecret?: Secret;
  /** Every OIDC_CLIENT_SECRET… environment variable, by its name. */
  clientSecrets: ReadonlyMap<string, Secret>;
  rotateClientSecret: boolean;
  checkProvider: Strictness;
  checkLogin: Strictness;
  reviewedPlan: 'auto' | 'strict' | 'off';
  failOnDrift: boolean;
  endpoint: Endpoint;
  /** Absent if none are set. `credentialsProblem` then says what is missing. */
  credentials?: Credentials;
  credentialsProblem?: Text;
  githubToken?: Secret;
  comment: 'on-change' | 'always' | 'never';
  concurrency: number;
  /** Milliseconds. */
  waitTimeout: number;
  /** Milliseconds. */
  requestTimeout: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads one value of the environment, without white space at its ends. */
type ReadInput = (name: string, variable?: string) => string;

/**
 * Returns a reader of inputs (INPUT_…). It reads an environment variable if the input is empty. Outside a
 * workflow underscores can replace the hyphens, because shells allow no hyphen in a name.
 */
function inputReader(env: Environment): ReadInput {
  const read = (name: string): string => (env[name] ?? '').trim();
  const isWorkflow = env.GITHUB_ACTIONS === 'true';
  return (name, variable) => {
    const input = `INPUT_${name.toUpperCase()}`;
    const given = read(input) || (isWorkflow ? '' : read(input.replaceAll('-', '_')));
    return given || (variable === undefined ? '' : read(variable));
  };
}

const oneOf = <const C extends readonly [string, string, ...string[]]>(choices: C) => ({
  schema: z.enum(choices),
  fallback: choices[0],
  allowed: `${choices
    .slice(0, -1)
    .map((choice) => `\`${choice}\``)
    .join(', ')} or \`${choices.at(-1)}\``,
});
const inAnyCase = <S extends z.ZodMiniType<unknown, string>>(schema: S) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((given) => given.toLowerCase()),
    ),
    schema,
  );
const YES_OR_NO = {
  schema: z.pipe(
    inAnyCase(z.enum(['true', 'false'])),
    z.transform((given) => given === 'true'),
  ),
  fallback: 'false',
  allowed: '`true` or `false`',
};
const wholeNumber = (minimum: number, maximum: number, fallback: string, unit = '') => ({
  schema: z.pipe(
    z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number)),
    z.number().check(z.gte(minimum), z.lte(maximum)),
  ),
  fallback,
  allowed: `a whole number${unit} from ${minimum} to ${maximum}`,
});
const STRICTNESS = oneOf(['auto', 'strict', 'off']);
const DRY_RUN = oneOf(['auto', 'true', 'false']);

/** Inputs with a limited set of values: schema, default, and the allowed values as messages list them. */
const CHOICES = {
  'dry-run': { ...DRY_RUN, schema: inAnyCase(DRY_RUN.schema) },
  'rotate-client-secret': YES_OR_NO,
  'check-provider': STRICTNESS,
  'check-login': STRICTNESS,
  export: YES_OR_NO,
  validate: YES_OR_NO,
  'fail-on-drift': YES_OR_NO,
  'reviewed-plan': STRICTNESS,
  comment: oneOf(['on-change', 'always', 'never']),
  concurrency: wholeNumber(1, 32, '10'),
  'wait-timeout': wholeNumber(1, 86_400, '300', ' of seconds'),
  'request-timeout': wholeNumber(1, 600, '30', ' of seconds'),
} as const;

type Choice = keyof typeof CHOICES;
type Chosen<N extends Choice> = z.infer<(typeof CHOICES)[N]['schema']>;

/** The inputs, and everything that is wrong with them. */
export interface ReadInputs {
  inputs: Inputs;
  problems: readonly Problem[];
}

/**
 * Reads the inputs (INPUT_…) and the environment variables that replace empty ones, and masks every secret. A
 * wrong value is a problem with its name, its value and the allowed values, and is read as the default, so that
 * the run can still report it.
 *
 * @param mask receives each secret as soon as it is read, before anything else can fail
 * @param env the process environment
 */
export function readInputs(mask: (secret: string) => void, env: Environment = process.env): ReadInputs {
  const wrong: Text[] = [];
  const input = inputReader(env);
  const clientSecrets = new Map<string, Secret>();
  for (const [name, value] of Object.entries(env)) {
    if (CLIENT_SECRET_ENV.test(name) && value !== undefined && value.trim() !== '')
      clientSecrets.set(name, secretFrom(value, mask));
  }
  const secretIn = (name: string): Secret | undefined =>
    input(name) === '' ? undefined : secretFrom(input(name), mask);
  const clientSecret = secretIn('oidc-client-secret');
  const githubToken = secretIn('github-token');
  const credentials = readCredentials(input, (name) => (env[name] ?? '').trim(), mask);
  if (credentials.conflict !== undefined) wrong.push(credentials.conflict);

  function choice<N extends Choice>(name: N): Chosen<N> {
    const { schema, fallback, allowed } = CHOICES[name];
    const value = input(name);
    const read = (given: string) => (schema as unknown as z.ZodMiniType<Chosen<N>>).safeParse(given);
    const parsed = read(value || fallback);
    if (parsed.success) return parsed.data;
    maskUnlessPlain(value, mask);
    wrong.push(text`Input ${words(`\`${name}\``)} is ${value}. Allowed: ${words(allowed)}.`);
    return read(fallback).data as Chosen<N>;
  }

  const [api, token] = [input('ovh-endpoint', 'OVH_ENDPOINT') || 'ovh-eu', input('ovh-token-url')];
  const endpoint = parseEndpoint(api, token);
  if ('problem' in endpoint) {
    maskUnlessPlain(api, mask);
    maskUnlessPlain(token, mask);
    wrong.push(endpoint.problem);
  }
  const serviceName = input('service-name', 'OVH_CLOUD_PROJECT_SERVICE');
  const inputs: Inputs = {
    config: input('config') || '.github/ovh-registry-oidc.yml',
    serviceName,
    serviceNames: [...new Set(list(serviceName))],
    registryId: input('registry-id'),
    only: list(input('only')),
    dryRun: choice('dry-run'),
    validate: choice('validate'),
    clientSecrets,
    rotateClientSecret: choice('rotate-client-secret'),
    checkProvider: choice('check-provider'),
    checkLogin: choice('check-login'),
    export: choice('export'),
    failOnDrift: choice('fail-on-drift'),
    comment: choice('comment'),
    reviewedPlan: choice('reviewed-plan'),
    concurrency: choice('concurrency'),
    waitTimeout: choice('wait-timeout') * 1000,
    requestTimeout: choice('request-timeout') * 1000,
    endpoint: 'problem' in endpoint ? OVH_EU : endpoint,
    ...(githubToken !== undefined && { githubToken }),
    ...(clientSecret !== undefined && { clientSecret }),
    ...(credentials.credentials !== undefined && { credentials: credentials.credentials }),
    ...(credentials.missing !== undefined && { credentialsProblem: credentials.missing }),
  };
  wrong.push(...tooLong(input, env), ...readProxies(env).problems, ...contradictions(inputs, input));
  const isOauth2 = credentials.credentials?.kind === 'oauth2';
  if (inputs.endpoint.tokenUrl === undefined && isOauth2)
    wrong.push(
      text`Input \`ovh-token-url\` is missing. A service account requires it if \`ovh-endpoint\` is a URL. Set it, for example to \`https://www.ovh.com/auth\`.`,
    );
  return { inputs, problems: wrong.map((what) => ({ what })) };
}

const OVH_EU = parseEndpoint('ovh-eu', '') as Endpoint;

/** Returns the values of a list that is separated by commas or newlines. */
function list(given: string): string[] {
  return given
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Values that a wrong input can be shown with: words, numbers, addresses. Another one may be a secret. */
const PLAIN =
  /^([A-Za-z]?[a-z-]{1,15}|[A-Z-]{1,16}|-?[\d.]{1,9}|https?:\/\/[\w.:/-]+|([a-z\d-]{1,30}\.){2,4}[a-z]{2,10}(:\d{1,5})?(\/[\w./-]{0,20})?)$/;

/** Masks the value of an invalid input, which may be a secret on the wrong line. */
function maskUnlessPlain(value: string, mask: (secret: string) => void): void {
  if (value !== '' && !PLAIN.test(value)) mask(value);
}

/** Returns a secret without white space at its ends, after it is masked. */
function secretFrom(value: string, mask: (secret: string) => void): Secret {
  mask(value);
  mask(value.trim());
  return new Secret(value.trim());
}

/** Returns what is wrong with inputs that are valid alone. */
function contradictions(inputs: Inputs, input: ReadInput): Text[] {
  const { only, reviewedPlan, comment, validate, dryRun } = inputs;
  const other = inputs.export ? words('`export` is `true`') : words('`dry-run` is `false`');
  const wrong: [boolean, Text][] = [
    [
      input('only') !== '' && only.length === 0,
      text`Input \`only\` has no name in it. List names of registries, or remove it to process all.`,
    ],
    [
      reviewedPlan === 'strict' && comment === 'never',
      text`Input \`reviewed-plan\` is \`strict\`, but \`comment\` is \`never\`. The comment holds the reviewed plan. Set \`comment: on-change\`.`,
    ],
    [
      validate && (inputs.export || dryRun === 'false'),
      text`Input \`validate\` is \`true\`, but ${other}. A validation reads only the file and the provider. Remove one of them.`,
    ],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, what]) => what);
}

/** Maximum size of a secret or token in bytes. A larger one is a file, or a mistake. */
const MAX_SECRET_BYTES = 16 * 1024;

/** Returns a problem for each secret that is too long. */
function tooLong(input: ReadInput, env: Environment): Text[] {
  const variables = SECRETS.map(variableOf);
  const sources: [Text, string][] = [
    ...[...SECRETS, 'oidc-client-secret', 'github-token'].map((name): [Text, string] => [
      text`Input ${words(`\`${name}\``)}`,
      input(name),
    ]),
    ...Object.entries(env)
      .filter(([name]) => CLIENT_SECRET_ENV.test(name) || variables.includes(name))
      .map(([name, value = '']): [Text, string] => [text`The environment variable ${name}`, value]),
  ];
  return sources
    .filter(([, value]) => Buffer.byteLength(value) > MAX_SECRET_BYTES)
    .map(
      ([source]) => text`${source} is longer than 16 KiB. Check what it is set to: it must be one secret.`,
    );
}
