import pLimit from 'p-limit';
import {
  type Context,
  decideMode,
  forbiddenApply,
  isTrusted,
  mayLackCredentials,
  needsDefaultBranch,
} from './action/context.js';
import type { Inputs } from './action/inputs.js';
import type { Output } from './action/output.js';
import { type CheckProvider, providerChecks } from './checks/checks.js';
import { readConfig } from './config/file.js';
import { type Config, parseConfig } from './config/load.js';
import type { GitHubApi } from './github/api.js';
import { findStale } from './github/branch.js';
import { quote } from './lib/quote.js';
import type { Wait } from './lib/wait.js';
import { type Problem, ProblemsError } from './model/findings.js';
import type { DesiredRegistry, Mode } from './model/registry.js';
import type { RegistryApi } from './ovh/registry.js';
import { RegistryRun, type RunRecord } from './record.js';
import { type Guard, reconcile } from './registry/reconcile.js';

/** Everything that a run uses. */
export interface Action {
  inputs: Inputs;
  context: Context;
  output: Output;
  wait: Wait;
  /** A registry's API; undefined without credentials. */
  registryApi: ((registry: DesiredRegistry) => RegistryApi) | undefined;
  /** undefined without a token or outside a workflow. */
  github: GitHubApi | undefined;
}

/** One run: mode, config, then each registry. What happens is in the record. Throws what ends the run early. */
export async function run(action: Action, record: RunRecord): Promise<void> {
  const { inputs, context, output, wait, registryApi } = action;
  const { mode } = Object.assign(record, await findMode(action));
  record.config = inputs.config;
  const isIgnored = context.event === 'pull_request' || context.event === 'merge_group';
  record.failsOnDrift = inputs.failOnDrift && !isIgnored;
  output.info(record.modeLine);

  const config = await loadConfig(action, mode);
  record.registries = config.registries.map((desired) => new RegistryRun(desired));
  record.locate = config.locate;

  const checkProvider = providerChecks({
    strictness: inputs.checkProvider,
    timeout: inputs.requestTimeout,
    maySendSecret: mode === 'apply' || isTrusted(context),
    signal: wait.signal,
    redact: (value) => output.redact(value),
    mask: output.addSecret,
  });
  if (registryApi === undefined) return checkFileOnly(record, checkProvider);

  const guards = [
    once(() => findStale(action.github, { ...context, config: config.path, text: config.text })),
  ];
  const settings = {
    mode,
    checkProvider,
    guards,
    secretFor: (desired: DesiredRegistry) => secretFor(desired, inputs),
    rotate: inputs.rotateClientSecret,
  };
  const limit = pLimit(inputs.concurrency);
  const reconcileOne = async (registry: RegistryRun): Promise<void> => {
    const name = quote(registry.name);
    const log = { info: (line: string) => output.info(`${name}: ${line}`) };
    try {
      const api = registryApi(registry.desired);
      await reconcile({ run: registry, api, wait: { ...wait, log } }, settings);
    } catch (error) {
      record.failRegistry(registry, error); // one registry never stops another
    }
    output.info(`${name}: ${registry.result}`);
  };
  await Promise.all(record.registries.map((registry) => limit(reconcileOne, registry)));
}

async function findMode({
  inputs,
  context,
  github,
  output,
}: Action): Promise<{ mode: Mode; reason: string }> {
  let { defaultBranch } = context;
  if (defaultBranch === undefined && needsDefaultBranch(context, inputs.dryRun)) {
    defaultBranch = await github?.defaultBranch().catch((error: unknown) => {
      output.info(`Could not read the default branch: ${error instanceof Error ? error.message : error}`);
      return undefined;
    });
  }
  return decideMode(context, inputs.dryRun, defaultBranch);
}

/** Returns the config. Throws every problem of config, mode and credentials at once. */
async function loadConfig({ inputs, context, registryApi }: Action, mode: Mode): Promise<Config> {
  const lacksCredentials = registryApi === undefined && !mayLackCredentials(context, mode);
  const problems: Problem[] = [
    forbiddenApply(context, inputs.dryRun),
    lacksCredentials ? inputs.credentialsProblem : undefined,
  ].flatMap((message) => (message === undefined ? [] : [{ message }]));
  try {
    const config = await parseConfig(
      inputs.config,
      await readConfig(inputs.config, context.workspace),
      inputs,
    );
    if (mode === 'apply') problems.push(...missingSecrets(config, inputs));
    if (problems.length === 0) return config;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    throw new ProblemsError([...problems, ...error.problems]);
  }
  throw new ProblemsError(problems);
}

function missingSecrets({ registries }: Config, { clientSecrets }: Inputs): Problem[] {
  return registries.flatMap(({ name, state, clientSecretEnv }) => {
    if (state === 'absent' || clientSecretEnv === undefined || clientSecrets.has(clientSecretEnv)) return [];
    const variable = `The environment variable ${quote(clientSecretEnv)}`;
    const message = `${variable}, which ${quote(name)} names as \`clientSecretEnv\`, is empty. Set it in the step's \`env\`.`;
    return [{ message }];
  });
}

function secretFor({ clientSecretEnv }: DesiredRegistry, { clientSecret, clientSecrets }: Inputs) {
  return clientSecretEnv === undefined ? clientSecret : clientSecrets.get(clientSecretEnv);
}

/** Without credentials: the file, and the provider as if it were for a create. */
async function checkFileOnly(record: RunRecord, checkProvider: CheckProvider): Promise<void> {
  record.notes.push(
    "This pull request gets no secrets, because it comes from a fork or from Dependabot. The live settings weren't read and nothing was compared. Only the file and the provider were checked.",
  );
  await Promise.all(
    record.registries.map(async (registry) => {
      const { superseded, findings } = await checkProvider(
        registry.desired,
        undefined,
        Promise.resolve(undefined),
      );
      registry.add(...registry.desired.findings.filter(({ code }) => !superseded.includes(code)));
      registry.add(...findings('create'));
      registry.stop = 'skipped';
    }),
  );
}

/** The guard, asked once for all registries. */
function once(guard: Guard): Guard {
  let asked: ReturnType<Guard> | undefined;
  return () => (asked ??= guard());
}
