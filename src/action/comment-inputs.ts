import { Secret } from '../lib/secret.js';

/** Inputs of the comment. They are read first, so that a run with invalid inputs updates its comment too. */
export interface CommentInputs {
  config: string;
  serviceName: string;
  /** The projects in `service-name`, which holds several for an export. */
  serviceNames: string[];
  registryId: string;
  only: string[];
  comment: 'on-change' | 'always' | 'never';
  reviewedPlan: 'auto' | 'strict' | 'off';
  /** Whether to write the live settings as a config file, and nothing else. */
  export: boolean;
  githubToken?: Secret;
  /** Milliseconds. */
  requestTimeout: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads one value of the environment, without white space at its ends. */
export type ReadInput = (name: string, variable?: string) => string;

/**
 * Returns a reader of inputs (INPUT_…). It reads an environment variable if the input is empty. Outside a
 * workflow underscores can replace the hyphens, because shells allow no hyphen in a name.
 */
export function inputReader(env: Environment): ReadInput {
  const read = (name: string): string => (env[name] ?? '').trim();
  const isWorkflow = env.GITHUB_ACTIONS === 'true';
  return (name, variable) => {
    const input = `INPUT_${name.toUpperCase()}`;
    const given = read(input) || (isWorkflow ? '' : read(input.replaceAll('-', '_')));
    return given || (variable === undefined ? '' : read(variable));
  };
}

/**
 * Reads the inputs of the comment. An invalid choice is replaced by the default.
 *
 * @param mask receives the token as soon as it is read
 */
export function readCommentInputs(
  mask: (secret: string) => void,
  env: Environment = process.env,
): CommentInputs {
  const input = inputReader(env);
  const choice = <C extends string>(name: string, choices: readonly [C, ...C[]]): C =>
    choices.find((one) => one === input(name)) ?? choices[0];
  const token = input('github-token');
  const githubToken = token === '' ? undefined : secretFrom(token, mask);
  return {
    config: input('config') || '.github/ovh-registry-oidc.yml',
    serviceName: input('service-name', 'OVH_CLOUD_PROJECT_SERVICE'),
    serviceNames: [...new Set(list(input('service-name', 'OVH_CLOUD_PROJECT_SERVICE')))],
    registryId: input('registry-id'),
    only: list(input('only')),
    comment: choice('comment', ['on-change', 'always', 'never']),
    reviewedPlan: choice('reviewed-plan', ['auto', 'strict', 'off']),
    export: !['', 'false'].includes(input('export').toLowerCase()),
    requestTimeout:
      (/^[1-9]\d{0,2}$/.test(input('request-timeout')) ? Number(input('request-timeout')) : 30) * 1000,
    ...(githubToken !== undefined && { githubToken }),
  };
}

/** Returns the values of a list that is separated by commas or newlines. */
function list(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Values that a wrong input can be shown with: words, numbers, addresses. Another one may be a secret. */
const PLAIN =
  /^([A-Za-z]?[a-z-]{1,15}|[A-Z-]{1,16}|-?[\d.]{1,9}|https?:\/\/[\w.:/-]+|([a-z\d-]{1,30}\.){2,4}[a-z]{2,10}(:\d{1,5})?(\/[\w./-]{0,20})?)$/;

/** Masks the value of an invalid input, which may be a secret on the wrong line. */
export function maskUnlessPlain(value: string, mask: (secret: string) => void): void {
  if (value !== '' && !PLAIN.test(value)) mask(value);
}

/** Returns a secret without white space at its ends, after it is masked. */
export function secretFrom(value: string, mask: (secret: string) => void): Secret {
  mask(value);
  mask(value.trim());
  return new Secret(value.trim());
}
