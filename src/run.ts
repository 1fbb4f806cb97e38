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
import { type Config, parseConfig } from './config/load.js';
import { readConfig } from './config/source.js';
import type { GitHubApi } from './github/api.js';
import { findStale } from './github/branch.js';
import { quote } from './lib/quote.js';
import type { Wait } from './lib/wait.js';
import type { Strictness } from './model/checks.js';
import { type Problem, ProblemsError } from './model/findings.js';
import type { DesiredRegistry, Mode } from './model/registry.js';
import type { RegistryApi } from './ovh/registry.js';
import { findingsOfChecks } from './plan/checks.js';
import { RegistryRun, type RunRecord } from './record.js';
import { type Guard, reconcile } from './registry/reconcile.js';

/** How long the finding of a guard counts: after a longer wait it is asked again. */
const MAX_GUARD_AGE_MS = 30_000;

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
    mask: output.addSecret,
  });
  if (registryApi === undefined) return checkFileOnly(record, checkProvider, inputs.checkProvider);

  const file = { ...context, config: config.path, text: config.text };
  const guards = [shared(() => findStale(action.github, file), wait)];
  const settings = {
    mode,
    checkProvider,
    strictness: inputs.checkProvider,
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
    const config = await parseConfig(inputs.config, readConfig(inputs.config, context.workspace), inputs);
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
async function checkFileOnly(
  record: RunRecord,
  checkProvider: CheckProvider,
  strictness: Strictness,
): Promise<void> {
  const why = 'This pull request gets no secrets, because it comes from a fork or from Dependabot.';
  const what =
    "The live settings weren't read and nothing was compared. Only the file and the provider were checked.";
  record.notes.push(`${why} ${what}`);
  const nothing = Promise.resolve(undefined);
  const check = async (registry: RegistryRun): Promise<void> => {
    const checks = await checkProvider(registry.desired, undefined, nothing);
    registry.add(...registry.desired.findings, ...findingsOfChecks(checks, { strictness, writes: true }));
    registry.stop = 'skipped';
  };
  await Promise.all(record.registries.map(check));
}

/** The guard, asked once for all registries that come to it within some seconds. */
function shared(guard: Guard, { now }: Wait): Guard {
  let asked: { since: number; findings: ReturnType<Guard> } | undefined;
  return () => {
    if (asked === undefined || now() - asked.since > MAX_GUARD_AGE_MS)
      asked = { since: now(), findings: guard() };
    return asked.findings;
  };
}
