import * as z from 'zod/mini';
import { quote } from '../lib/quote.js';
import type { Secret } from '../lib/secret.js';
import type { Strictness } from '../model/checks.js';
import { type Problem, ProblemsError } from '../model/findings.js';
import { CLIENT_SECRET_ENV, type DryRun } from '../model/registry.js';
import { type Credentials, type Endpoint, parseEndpoint } from '../ovh/endpoint.js';
import {
  type CommentInputs,
  inputReader,
  maskUnlessPlain,
  type ReadInput,
  readCommentInputs,
  secretFrom,
} from './comment-inputs.js';
import { readCredentials, SECRETS, variableOf } from './credentials.js';
import { readProxies } from './proxy.js';

export interface Inputs extends CommentInputs {
  dryRun: DryRun;
  clientSecret?: Secret;
  /** Every OIDC_CLIENT_SECRET… environment variable, by its name. */
  clientSecrets: ReadonlyMap<string, Secret>;
  rotateClientSecret: boolean;
  checkProvider: Strictness;
  checkLogin: Strictness;
  failOnDrift: boolean;
  endpoint: Endpoint;
  /** Absent if none are set. `credentialsProblem` then says what is missing. */
  credentials?: Credentials;
  credentialsProblem?: string;
  concurrency: number;
  /** Milliseconds. */
  waitTimeout: number;
  /** Milliseconds. */
  requestTimeout: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const yesOrNo = z.pipe(
  z.enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE']),
  z.transform((text) => text.toLowerCase() === 'true'),
);

const wholeNumber = (minimum: number, maximum: number) =>
  z.pipe(
    z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number)),
    z.number().check(z.gte(minimum), z.lte(maximum)),
  );

/** Inputs with a closed set of values: schema, default, and the allowed values as messages list them. */
const CHOICES = {
  'dry-run': {
    schema: z.pipe(
      z.pipe(
        z.string(),
        z.transform((text) => text.toLowerCase()),
      ),
      z.enum(['auto', 'true', 'false']),
    ),
    fallback: 'auto',
    allowed: '`auto`, `true` or `false`',
  },
  'rotate-client-secret': { schema: yesOrNo, fallback: 'false', allowed: '`true` or `false`' },
  'check-provider': {
    schema: z.enum(['auto', 'strict', 'off']),
    fallback: 'auto',
    allowed: '`auto`, `strict` or `off`',
  },
  'check-login': {
    schema: z.enum(['auto', 'strict', 'off']),
    fallback: 'auto',
    allowed: '`auto`, `strict` or `off`',
  },
  export: { schema: yesOrNo, fallback: 'false', allowed: '`true` or `false`' },
  'fail-on-drift': { schema: yesOrNo, fallback: 'false', allowed: '`true` or `false`' },
  'reviewed-plan': {
    schema: z.enum(['auto', 'strict', 'off']),
    fallback: 'auto',
    allowed: '`auto`, `strict` or `off`',
  },
  comment: {
    schema: z.enum(['on-change', 'always', 'never']),
    fallback: 'on-change',
    allowed: '`on-change`, `always` or `never`',
  },
  concurrency: { schema: wholeNumber(1, 32), fallback: '10', allowed: 'a whole number from 1 to 32' },
  'wait-timeout': {
    schema: wholeNumber(1, 86_400),
    fallback: '300',
    allowed: 'a whole number of seconds from 1 to 86400',
  },
  'request-timeout': {
    schema: wholeNumber(1, 600),
    fallback: '30',
    allowed: 'a whole number of seconds from 1 to 600',
  },
} as const;

/**
 * Reads the inputs (INPUT_…) and the environment variables that replace empty ones, and masks every secret.
 *
 * @param env the process environment
 * @param mask receives each secret as soon as it is read, before anything else can fail
 * @throws ProblemsError with every invalid input: its name, its value, and the allowed values
 */
export function readInputs(mask: (secret: string) => void, env: Environment = process.env): Inputs {
  const problems: Problem[] = [];
  const input = inputReader(env);
  const clientSecrets = new Map<string, Secret>();
  for (const [name, value] of Object.entries(env)) {
    if (CLIENT_SECRET_ENV.test(name) && value !== undefined && value.trim() !== '')
      clientSecrets.set(name, secretFrom(value, mask));
  }
  const given = input('oidc-client-secret');
  const clientSecret = given === '' ? undefined : secretFrom(given, mask);
  const credentials = readCredentials(input, (name) => (env[name] ?? '').trim(), mask);
  if (credentials.conflict !== undefined) problems.push({ message: credentials.conflict });

  function choice<N extends keyof typeof CHOICES>(name: N): z.infer<(typeof CHOICES)[N]['schema']> {
    const { schema, fallback, allowed } = CHOICES[name];
    const value = input(name);
    const parsed = (schema as z.ZodMiniType).safeParse(value || fallback);
    if (!parsed.success) {
      maskUnlessPlain(value, mask);
      problems.push({ message: `Input \`${name}\` is ${quote(value)}. Allowed: ${allowed}.` });
    }
    return (parsed.success ? parsed.data : undefined) as z.infer<(typeof CHOICES)[N]['schema']>;
  }

  const parsed = parseEndpoint(input('ovh-endpoint', 'OVH_ENDPOINT') || 'ovh-eu', input('ovh-token-url'));
  if ('problem' in parsed) {
    maskUnlessPlain(input('ovh-endpoint', 'OVH_ENDPOINT'), mask);
    maskUnlessPlain(input('ovh-token-url'), mask);
    problems.push({ message: parsed.problem });
  }
  const endpoint = 'problem' in parsed ? undefined : parsed;
  const inputs = {
    ...readCommentInputs(mask, env),
    dryRun: choice('dry-run'),
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
    ...(clientSecret !== undefined && { clientSecret }),
    ...(credentials.credentials !== undefined && { credentials: credentials.credentials }),
    ...(credentials.missing !== undefined && { credentialsProblem: credentials.missing }),
  };
  for (const message of [
    ...tooLong(input, env),
    ...readProxies(env).problems,
    ...contradictions(inputs, input),
  ])
    problems.push({ message });
  const isOauth2 = credentials.credentials?.kind === 'oauth2';
  if (endpoint !== undefined && endpoint.tokenUrl === undefined && isOauth2) {
    const what = 'Input `ovh-token-url` is missing.';
    const why = 'A service account requires it if `ovh-endpoint` is a URL.';
    problems.push({ message: `${what} ${why} Set it, for example to \`https://www.ovh.com/auth\`.` });
  }
  if (problems.length > 0 || endpoint === undefined) throw new ProblemsError(problems, 'input');
  return { ...inputs, endpoint };
}

/** Returns what is wrong with inputs that are valid alone. */
function contradictions({ only, reviewedPlan, comment }: CommentInputs, input: ReadInput): string[] {
  const problems: string[] = [];
  if (input('only') !== '' && only.length === 0)
    problems.push('Input `only` has no name in it. List names of registries, or remove it to process all.');
  if (reviewedPlan === 'strict' && comment === 'never') {
    const what = 'Input `reviewed-plan` is `strict`, but `comment` is `never`.';
    problems.push(`${what} The comment holds the reviewed plan. Set \`comment: on-change\`.`);
  }
  return problems;
}

/** Maximum size of a secret or token in bytes. A larger one is a file, or a mistake. */
const MAX_SECRET_BYTES = 16 * 1024;

/** Returns a problem for each secret that is too long. */
function tooLong(input: ReadInput, env: Environment): string[] {
  const variables = SECRETS.map(variableOf);
  const sources: [string, string][] = [
    ...[...SECRETS, 'oidc-client-secret', 'github-token'].map((name): [string, string] => [
      `Input \`${name}\``,
      input(name),
    ]),
    ...Object.entries(env)
      .filter(([name]) => CLIENT_SECRET_ENV.test(name) || variables.includes(name))
      .map(([name, value = '']): [string, string] => [`The environment variable ${quote(name)}`, value]),
  ];
  return sources
    .filter(([, value]) => Buffer.byteLength(value) > MAX_SECRET_BYTES)
    .map(([source]) => `${source} is longer than 16 KiB. Check what it is set to: it must be one secret.`);
}
