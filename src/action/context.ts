import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** What a run knows of the event that started it, read once. */
export interface Context {
  event: string;
  /** Such as `refs/heads/main`; empty outside a workflow. */
  ref: string;
  /** The commit the workflow runs for. */
  sha: string;
  /** `owner/name`, empty outside a workflow. */
  repository: string;
  /** From the payload; not every event has it. */
  defaultBranch?: string;
  pullRequest?: { number: number };
  /** Whether the event's pull request comes from another repository, or can't be shown to come from this one. */
  fork: boolean;
  /** Whether Dependabot set the run off, which gets no secrets. */
  dependabot: boolean;
  /** Whether strangers can read what the run writes. */
  publicRepository: boolean;
  /** Commits of a push, the newest last. */
  pushedShas: string[];
  /** Number of this run, 0 outside a workflow. */
  run: number;
  /** Which run of the same job this is, from 1. */
  attempt: number;
  /** Whether a workflow runs this. */
  isWorkflow: boolean;
  /** Address of this run, empty outside a workflow. */
  runUrl: string;
  /** The folder the config file must lie in. */
  workspace: string;
  runnerTemp: string;
  /** File of the job summary. */
  summaryFile: string;
  /** File of the outputs. */
  outputFile: string;
  apiUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Each part by itself: one that can't be read takes nothing else with it. */
const maybe = <S extends z.ZodMiniType>(schema: S) => z.catch(z.optional(schema), undefined);
const payloadSchema = z.object({
  repository: maybe(
    z.object({
      full_name: maybe(z.string()),
      default_branch: maybe(z.string()),
      private: maybe(z.boolean()),
    }),
  ),
  pull_request: maybe(
    z.object({
      number: z.int().check(z.positive()),
      head: maybe(z.object({ repo: maybe(z.object({ full_name: z.string() })) })),
      user: maybe(z.object({ login: z.string() })),
    }),
  ),
  commits: maybe(z.array(z.object({ id: z.string() }))),
});

/**
 * The environment and the event's payload as plain values. A payload that can't be read counts as a stranger's.
 *
 * @param env the process environment (GITHUB_…, RUNNER_TEMP)
 */
export function readContext(env: Environment = process.env): Context {
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const repository = env.GITHUB_REPOSITORY ?? payload.repository?.full_name ?? '';
  const pull = payload.pull_request;
  const event = env.GITHUB_EVENT_NAME ?? '';
  const { default_branch: defaultBranch } = payload.repository ?? {};
  return {
    event,
    ref: env.GITHUB_REF ?? '',
    sha: env.GITHUB_SHA ?? '',
    repository,
    ...(defaultBranch !== undefined && { defaultBranch }),
    ...(pull !== undefined && { pullRequest: { number: pull.number } }),
    fork: pull === undefined ? event === 'pull_request' : pull.head?.repo?.full_name !== repository,
    dependabot: env.GITHUB_ACTOR === 'dependabot[bot]' || pull?.user?.login === 'dependabot[bot]',
    publicRepository: payload.repository?.private === false,
    pushedShas: (payload.commits ?? []).map((commit) => commit.id),
    ...readRun(env, repository),
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    ...readFiles(env),
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
  };
}

function readRun(
  env: Environment,
  repository: string,
): Pick<Context, 'run' | 'attempt' | 'isWorkflow' | 'runUrl'> {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_RUN_ID: id } = env;
  return {
    run: Number(id ?? 0),
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    isWorkflow: env.GITHUB_ACTIONS === 'true',
    runUrl: repository !== '' && id !== undefined ? `${server}/${repository}/actions/runs/${id}` : '',
  };
}

function readFiles(env: Environment): Pick<Context, 'runnerTemp' | 'summaryFile' | 'outputFile'> {
  const {
    RUNNER_TEMP: runnerTemp = '',
    GITHUB_STEP_SUMMARY: summaryFile = '',
    GITHUB_OUTPUT: outputFile = '',
  } = env;
  return { runnerTemp, summaryFile, outputFile };
}

/** Whether the environment names a proxy, in either spelling, that Node was not told to use from its start on. */
export function hasProxy(env: Environment = process.env): boolean {
  if (env.NODE_USE_ENV_PROXY === '1') return false;
  return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => (env[name] ?? '') !== '');
}

function readPayload(path: string | undefined): z.infer<typeof payloadSchema> {
  if (path === undefined || path === '') return {};
  try {
    return payloadSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
