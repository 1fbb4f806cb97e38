import pLimit from 'p-limit';
import type { Context } from './action/context.js';
import type { Inputs } from './action/inputs.js';
import { clientSecretOf, findMode, missingCredentials, missingSecrets } from './action/mode.js';
import type { Output } from './action/output.js';
import { type CheckSettings, Checks } from './checks/all.js';
import { type Config, loadConfig } from './config/load.js';
import { type GitHub, githubGuards } from './github/branch.js';
import { type Text, text, words } from './model/text.js';
import type { Wait } from './model/wait.js';
import type { RegistryApi } from './ovh/registry.js';
import { RegistryRun, type RunRecord } from './record.js';
import { checkFile, reconcile, type Settings } from './registry/reconcile.js';

/** Dependencies of a run. */
export interface Action {
  inputs: Inputs;
  context: Context;
  output: Output;
  wait: Wait;
  /** Returns a registry's API. undefined without credentials. */
  registryApi: ((registry: RegistryRun['desired']) => RegistryApi) | undefined;
  /** undefined without a token or outside a workflow. */
  github: GitHub | undefined;
  /** Sends the requests of the checks. */
  send: CheckSettings['send'];
}

/** Finds the mode, reads the config, which it returns, and processes each registry. Throws what ends it early. */
export async function run(action: Action, record: RunRecord): Promise<Config> {
  const { inputs, context, github, output } = action;
  const held: Text[] = []; // the log begins with the mode
  const log = { info: (line: Text) => void held.push(line) };
  const { ref } = context;
  const { dryRun, validate } = inputs;
  Object.assign(record, await findMode(context.trigger, { ref, dryRun, validate }, github?.api, log));
  record.config = inputs.config;
  record.failsOnDrift = inputs.failOnDrift && record.trigger.isGate !== true;
  for (const line of [record.modeLine, ...held]) output.info(line);

  const config = await loadConfig({ path: inputs.config, workspace: context.workspace }, inputs, {
    known: missingCredentials(inputs, context, record.mode),
    of: (registries) => (record.mode === 'apply' ? missingSecrets(registries, inputs) : []),
  });
  record.unit = config.unit;
  record.units = [config.unit, ...record.units.slice(0, 1)];
  record.registries = config.registries.map((desired) => new RegistryRun(desired));
  record.locate = config.locate;
  const settings = settingsOf(action, record, config);
  await (action.registryApi === undefined
    ? checkFiles(action, record, settings)
    : reconcileAll(action, record, settings));
  return config;
}

function settingsOf(
  { inputs, context, github, output, wait, send }: Action,
  { mode }: RunRecord,
  config: Config,
): Settings {
  const { unit } = config;
  const file = { ...context, path: config.repositoryPath };
  const query = { trigger: context.trigger, policy: inputs.reviewedPlan, unit };
  const strictness = { provider: inputs.checkProvider, login: inputs.checkLogin };
  return {
    mode,
    isSchedule: mode === 'dry-run' && context.trigger.kind === 'schedule',
    strictness,
    checks: new Checks({
      send,
      strictness,
      timeout: inputs.requestTimeout,
      maySendSecret: mode === 'apply' || context.trigger.isTrusted === true,
      signal: wait.signal,
      mask: output.addSecret,
    }),
    ...githubGuards(github, file, query, wait),
    isReviewStrict: inputs.reviewedPlan === 'strict',
    secretFor: (desired) => clientSecretOf(desired, inputs),
    rotate: inputs.rotateClientSecret,
  };
}

async function reconcileAll(
  { inputs, output, wait, registryApi }: Action,
  record: RunRecord,
  settings: Settings,
): Promise<void> {
  const limit = pLimit(inputs.concurrency);
  const { length: total } = record.registries;
  let ended = 0;
  const reconcileOne = async (registry: RegistryRun): Promise<void> => {
    const log = { info: (line: Text) => output.info(text`${registry.name}: ${line}`) };
    const start = wait.now();
    try {
      const api = registryApi?.(registry.desired);
      if (api !== undefined) await reconcile({ run: registry, api, wait: { ...wait, log } }, settings);
    } catch (error) {
      record.failRegistry(registry, error); // the failure of one registry never stops another
    }
    ended++;
    const share = total > 1 ? `${ended} of ${total}, ` : '';
    const seconds = ((wait.now() - start) / 1000).toFixed(1);
    log.info(words(`${registry.result} (${share}${seconds} s)`));
  };
  await Promise.all(record.registries.map((registry) => limit(reconcileOne, registry)));
}

/** Checks the file and the provider alone: in a validation, and for a pull request that gets no secrets. */
async function checkFiles({ inputs, wait }: Action, record: RunRecord, settings: Settings): Promise<void> {
  if (record.mode !== 'validate') {
    const from = record.trigger.source === 'fork' ? text`comes from a fork` : text`is by Dependabot`;
    const isValid = text`The file is valid, but the live settings could not be read.`;
    record.notes.push(text`This pull request ${from}, so it gets no secrets. ${isValid}`);
  }
  const limit = pLimit(inputs.concurrency);
  const check = (registry: RegistryRun) => checkFile(registry, settings, wait.now());
  await Promise.all(record.registries.map((registry) => limit(check, registry)));
}
