import pLimit from 'p-limit';
import { type Context, decideMode, forbiddenApply, needsDefaultBranch } from './action/context.js';
import type { Inputs } from './action/inputs.js';
import type { Output } from './action/output.js';
import { type CheckProvider, type ProviderVerdict, providerChecks } from './checks/checks.js';
import { readConfig } from './config/file.js';
import { type Config, parseConfig } from './config/load.js';
import { publishReport, type Standing } from './finish.js';
import type { GitHubApi } from './github/api.js';
import { findStale } from './github/branch.js';
import { CancelledError, explain, type OvhApiError, ProblemsError } from './lib/errors.js';
import { quote } from './lib/quote.js';
import type { Secret } from './lib/secret.js';
import type { Clock, DesiredRegistry, Finding, Mode } from './model/registry.js';
import type { Report } from './model/report.js';
import type { RegistryApi } from './ovh/registry.js';
import { pause } from './ovh/retry.js';
import { matchAdmins, showUser } from './plan/admins.js';
import { differences, notMentioned } from './plan/diff.js';
import { planRegistry } from './plan/plan.js';
import { Board } from './record.js';
import { NoSuchRegistryError, readLive } from './registry/read.js';
import { WaitError } from './registry/wait.js';
import { applyPlan } from './registry/write.js';
import { modeWord } from './report/headline.js';

/** Everything that a run uses of the world around it. */
export interface World {
  inputs: Inputs;
  context: Context;
  output: Output;
  clock: Clock;
  signal: AbortSignal;
  /** A registry's API; undefined without credentials. */
  registryApi: ((registry: DesiredRegistry) => RegistryApi) | undefined;
  /** undefined without a token or outside a workflow. */
  github: GitHubApi | undefined;
  /** Told once, so that a run that is cut off can report. */
  onBoard: (standing: () => Standing) => void;
}

/** One run: mode, config, then each registry read, planned and, in an apply, written; then the report. */
export async function run(world: World): Promise<void> {
  const { inputs, context, output, github } = world;
  const { mode, reason } = await findMode(world);
  output.info(`${modeWord(mode)}: ${reason}`);
  output.set('mode', mode);
  const report: Report = {
    version: 1,
    mode,
    reason,
    registries: [],
    findings: [],
    notes: [],
    config: inputs.config,
    runUrl: context.runUrl,
  };
  world.onBoard(() => ({ report, changed: false, usersDeleted: false }));

  const config = await loadConfig(world, mode).catch((error: unknown) => {
    if (!(error instanceof ProblemsError)) throw error;
    for (const { message, position } of error.problems) {
      output.annotate('error', message, position && { file: inputs.config, position });
      const place = position === undefined ? '' : ` (line ${position.line}, column ${position.column})`;
      report.findings.push({ level: 'error', code: 'config', message: `${message}${place}` });
    }
    return undefined;
  });
  if (config !== undefined) {
    const board = new Board(config.registries);
    world.onBoard(() => ({
      report: { ...report, registries: board.snapshot() },
      changed: board.wrote,
      usersDeleted: board.usersDeleted,
    }));
    const check = providerChecks(inputs, context, mode, world.signal, (value) => output.strike(value));
    if (world.registryApi === undefined) await skipAll(config, board, report, check);
    else await workOnAll(config, board, mode, world, world.registryApi, check);
    report.registries = board.snapshot();
    annotateFindings(report, config, output);
    await publishReport(report, { ...world, github, changed: board.wrote, usersDeleted: board.usersDeleted });
  } else await publishReport(report, { ...world, github, changed: false, usersDeleted: false });
}

async function findMode({ inputs, context, github, output }: World): Promise<{ mode: Mode; reason: string }> {
  let { defaultBranch } = context;
  if (defaultBranch === undefined && needsDefaultBranch(context, inputs.dryRun)) {
    defaultBranch = await github?.defaultBranch().catch((error: unknown) => {
      output.info(`The default branch could not be read: ${explain(error)}`);
      return undefined;
    });
  }
  return decideMode(context, inputs.dryRun, defaultBranch);
}

/** The config, or every problem of config, mode and credentials at once. */
async function loadConfig({ inputs, context, registryApi }: World, mode: Mode): Promise<Config> {
  const problems = [
    forbiddenApply(context, inputs.dryRun),
    registryApi === undefined && !mayLackCredentials(context, mode) ? inputs.credentialsProblem : undefined,
  ]
    .filter((message) => message !== undefined)
    .map((message) => ({ message }));
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

/** GitHub hands no secrets to pull requests from forks and of Dependabot. Anywhere else their lack is a mistake. */
function mayLackCredentials(context: Context, mode: Mode): boolean {
  return mode === 'dry-run' && context.event === 'pull_request' && (context.fork || context.dependabot);
}

function missingSecrets({ registries }: Config, { clientSecrets }: Inputs): { message: string }[] {
  return registries
    .filter(
      ({ state, clientSecretEnv }) =>
        state === 'present' && clientSecretEnv !== undefined && !clientSecrets.has(clientSecretEnv),
    )
    .map(({ name, clientSecretEnv = '' }) => ({
      message: `The environment variable ${quote(clientSecretEnv)}, which ${quote(name)} names as \`clientSecretEnv\`, is empty: set it in the step’s \`env\`.`,
    }));
}

async function skipAll(
  { registries }: Config,
  board: Board,
  report: Report,
  check: CheckProvider,
): Promise<void> {
  await Promise.all(
    registries.map(async (desired) => {
      const verdict = await check(desired, undefined, Promise.resolve(undefined));
      board.update(desired.name, {
        result: 'skipped',
        findings: [...lintFindings(desired, verdict), ...verdict.findings('create')],
      });
    }),
  );
  report.notes.push(
    'This pull request gets no secrets (it comes from a fork, or Dependabot opened it), so the live settings were not read and nothing was compared: the file and the provider were checked alone.',
  );
}

function lintFindings({ findings }: DesiredRegistry, { moot }: ProviderVerdict): Finding[] {
  return findings.filter(({ code }) => !moot.includes(code));
}

async function workOnAll(
  config: Config,
  board: Board,
  mode: Mode,
  world: World,
  registryApi: (registry: DesiredRegistry) => RegistryApi,
  check: CheckProvider,
): Promise<void> {
  const { inputs, context, github, output } = world;
  let stale: Promise<Finding | undefined> | undefined;
  const findStaleOnce = () =>
    (stale ??= findStale(github, { ...context, config: config.path, text: config.text }));
  const limit = pLimit(inputs.concurrency);
  await Promise.all(
    config.registries.map((desired) =>
      limit(async () => {
        try {
          await workOnOne(desired, board, mode, world, registryApi(desired), check, findStaleOnce);
        } catch (error) {
          board.addFindings(desired.name, [readFailure(error)]);
          board.update(desired.name, { result: 'failed' });
        }
        output.info(`${quote(desired.name)}: ${board.resultOf(desired.name)}`);
      }),
    ),
  );
}

async function workOnOne(
  desired: DesiredRegistry,
  board: Board,
  mode: Mode,
  world: World,
  api: RegistryApi,
  check: CheckProvider,
  findStaleOnce: () => Promise<Finding | undefined>,
): Promise<void> {
  const { inputs, context, output, clock, signal } = world;
  const { name } = desired;
  const log = { info: (line: string) => output.info(`${quote(name)}: ${line}`) };
  const show = showUser(context.publicRepository);
  const secret = secretFor(desired, inputs);
  const patience = { clock, log, signal, waitTimeout: inputs.waitTimeout };

  const reading = readLive(api, desired, mode === 'apply' ? patience : undefined);
  const [live, verdict] = await Promise.all([reading, check(desired, secret, reading)]);
  const plan = planRegistry({
    ...live,
    desired: { ...desired, findings: lintFindings(desired, verdict) },
    mode,
    hasSecret: secret !== undefined,
    rotate: inputs.rotateClientSecret,
    show,
    providerFindings: verdict.findings,
  });
  board.update(name, { ...plan, ...(live.live !== undefined && { before: live.live }) });
  if (mode === 'dry-run' || plan.result === 'blocked') return;

  if (plan.operation !== 'none' || plan.promotions.length > 0) {
    const stale = await findStaleOnce();
    if (stale !== undefined) board.addFindings(name, [stale]);
    if (stale?.level === 'error') return board.update(name, { result: 'blocked' });
  }
  const { provider } = desired;
  const applied = await applyPlan(plan, desired, secret, {
    ...patience,
    api,
    show,
    compare: (now) => (provider === undefined ? { different: [], notMentioned: [] } : compare(now, provider)),
    matchAdmins: (users) => matchAdmins(desired.admins, users, show),
    pause: (error: OvhApiError, attempt: number) => pause(error, error, attempt, clock, log, signal),
    progress: board.progress(name),
  });
  board.addFindings(name, applied.findings);
  board.update(name, { result: applied.result });
}

function compare(
  live: Parameters<typeof differences>[0],
  provider: NonNullable<DesiredRegistry['provider']>,
): { different: string[]; notMentioned: string[] } {
  const unseen: string[] = live === undefined ? [] : notMentioned(live, provider);
  const different = differences(live, provider).map(({ field }) => field as string);
  return { different: different.filter((field) => !unseen.includes(field)), notMentioned: unseen };
}

function secretFor(
  { clientSecretEnv }: DesiredRegistry,
  { clientSecret, clientSecrets }: Inputs,
): Secret | undefined {
  return clientSecretEnv === undefined ? clientSecret : clientSecrets.get(clientSecretEnv);
}

function readFailure(error: unknown): Finding {
  const finding = (code: string, message: string): Finding => ({ level: 'error', code, message });
  if (error instanceof NoSuchRegistryError) return finding('no-such-registry', error.message);
  if (error instanceof WaitError) return finding('not-ready', error.message);
  if (error instanceof CancelledError)
    return finding(
      'cancelled',
      'The run was cancelled before its work on this registry was done: run it again.',
    );
  return finding('api-error', explain(error));
}

function annotateFindings({ registries, findings }: Report, config: Config, output: Output): void {
  for (const { level, message } of findings) output.annotate(level, message);
  for (const { name, findings: own } of registries) {
    for (const { level, message, key } of own) {
      output.annotate(
        level,
        `${quote(name)}: ${message}`,
        key === undefined ? undefined : { file: config.path, position: config.locate(name, key) },
      );
    }
  }
}
