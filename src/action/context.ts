import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Origin } from '../model/report.js';
import { type Trigger, triggerOf } from '../model/trigger.js';

/** The event that triggered a run and its environment, read once. */
export interface Context {
  trigger: Trigger;
  /** Such as `refs/heads/main`. Empty outside a workflow. */
  ref: string;
  /** Commit that the workflow runs for. */
  sha: string;
  /** `owner/name`. Empty outside a workflow. */
  repository: string;
  /** Whether Dependabot triggered the run. GitHub gives such a run no secrets. */
  dependabot: boolean;
  /** Whether the repository is public, so that anyone can read what the run writes. */
  publicRepository: boolean;
  /** Commits of a push, newest last. */
  pushed: { id: string; isNew: boolean; message: string }[];
  /** When the event happened, in milliseconds since the epoch. Only a push has it. */
  happenedAt?: number;
  /** Number of this run. 0 outside a workflow. */
  run: number;
  /** Attempt of this run, from 1. A re-run job has a higher number. */
  attempt: number;
  /** Whether a workflow runs the action. */
  isWorkflow: boolean;
  /** Whether someone re-ran the job with debug logging. */
  isDebug: boolean;
  /** URL of this run. Empty outside a workflow. */
  runUrl: string;
  /** URL of the repository. Empty outside a workflow. */
  repositoryUrl: string;
  /** Address of the workflow's page. Empty outside a workflow. */
  workflowUrl: string;
  /** Address of this action's files, in the version that runs. Empty for a checkout of the action itself. */
  actionUrl: string;
  /** Commit of a pull request's branch. */
  headSha?: string;
  /** Folder that must contain the config file. */
  workspace: string;
  runnerTemp: string;
  /** File of the job summary. */
  summaryFile: string;
  /** File of the outputs. */
  outputFile: string;
  apiUrl: string;
}

/** Maximum number of characters of a commit's message that are read. */
const MAX_MESSAGE_CHARACTERS = 2_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns a schema that turns an invalid value into undefined, so that the rest can still be read. */
const maybe = <S extends z.ZodMiniType>(schema: S) => z.catch(z.optional(schema), undefined);
const payloadSchema = z.object({
  repository: maybe(
    z.object({
      full_name: maybe(z.string()),
      default_branch: maybe(z.string()),
      private: maybe(z.boolean()),
      pushed_at: maybe(z.union([z.number(), z.string()])),
    }),
  ),
  pull_request: maybe(
    z.object({
      number: z.int().check(z.positive()),
      base: maybe(z.object({ ref: maybe(z.string()) })),
      head: maybe(z.object({ sha: maybe(z.string()), repo: maybe(z.object({ full_name: z.string() })) })),
      user: maybe(z.object({ login: z.string() })),
    }),
  ),
  commits: maybe(
    z.array(maybe(z.object({ id: z.string(), distinct: maybe(z.boolean()), message: maybe(z.string()) }))),
  ),
  head_commit: maybe(z.object({ timestamp: maybe(z.string()) })),
});

type Payload = z.infer<typeof payloadSchema>;

/**
 * Returns the environment and the event's payload as plain values. A `pull_request` whose payload can't be
 * read counts as one from a fork.
 *
 * @param environment the process environment (GITHUB_…, RUNNER_TEMP). The path of an unreadable payload is
 *   deleted from it.
 */
export function readContext(environment: NodeJS.ProcessEnv = process.env): Context {
  const env: Environment = environment.GITHUB_ACTIONS === 'true' ? environment : withoutEvent(environment);
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  // The library for GitHub's API reads the payload when it is imported: it would print a line, or throw.
  if (payload === undefined) delete environment.GITHUB_EVENT_PATH;
  return contextOf(env, payload ?? unreadable(env));
}

/** Returns what is known of an event whose payload can't be read: the newest commit. */
function unreadable({ GITHUB_SHA: id = '' }: Environment): Payload {
  return id === '' ? {} : { commits: [{ id }] };
}

/** Returns the environment without an event, which another CI may only imitate. */
function withoutEvent({ GITHUB_WORKSPACE, RUNNER_TEMP, GITHUB_STEP_SUMMARY, GITHUB_OUTPUT }: Environment) {
  return { GITHUB_WORKSPACE, RUNNER_TEMP, GITHUB_STEP_SUMMARY, GITHUB_OUTPUT } satisfies Environment;
}

function contextOf(env: Environment, payload: Payload): Context {
  const repository = env.GITHUB_REPOSITORY ?? payload.repository?.full_name ?? '';
  const pull = payload.pull_request;
  const { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '' } = env;
  const dependabot = env.GITHUB_ACTOR === 'dependabot[bot]' || pull?.user?.login === 'dependabot[bot]';
  const isFork = pull !== undefined && pull.head?.repo?.full_name !== repository;
  const trigger = triggerOf({
    event,
    ref,
    isWorkflow: env.GITHUB_ACTIONS === 'true',
    number: pull?.number,
    source: isFork ? 'fork' : dependabot ? 'dependabot' : 'repository',
    baseRef: pull?.base?.ref,
    defaultBranch: payload.repository?.default_branch,
  });
  return {
    trigger,
    ref,
    sha: env.GITHUB_SHA ?? '',
    repository,
    ...(pull?.head?.sha !== undefined && { headSha: pull.head.sha }),
    dependabot,
    publicRepository: payload.repository?.private === false,
    pushed: pushedIn(payload),
    ...timeOf(trigger, payload),
    ...readRun(env, repository),
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    ...readFiles(env),
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
  };
}

function pushedIn({ commits = [] }: Payload): Context['pushed'] {
  return commits
    .filter((commit) => commit !== undefined)
    .map(({ id, distinct = true, message = '' }) => ({
      id,
      isNew: distinct,
      message: message.slice(0, MAX_MESSAGE_CHARACTERS),
    }));
}

/** Returns when a push happened. `pushed_at` is in seconds in the event of a push. */
function timeOf({ kind }: Trigger, { repository, head_commit: head }: Payload): Pick<Context, 'happenedAt'> {
  if (kind !== 'push') return {};
  const { pushed_at: pushedAt } = repository ?? {};
  const fallback = Date.parse(head?.timestamp ?? '');
  const time = typeof pushedAt === 'number' ? pushedAt * 1000 : Date.parse(pushedAt ?? '');
  const known = [time, fallback].find(Number.isFinite);
  return known === undefined ? {} : { happenedAt: known };
}

/** Returns where a run comes from, for its report. */
export function originOf(context: Context): Origin {
  const { sha, headSha = sha, repositoryUrl, runUrl, workflowUrl, actionUrl } = context;
  return { sha: headSha, repositoryUrl, runUrl, workflowUrl, actionUrl };
}

function readRun(
  env: Environment,
  repository: string,
): Pick<
  Context,
  'run' | 'attempt' | 'isWorkflow' | 'isDebug' | 'runUrl' | 'repositoryUrl' | 'workflowUrl' | 'actionUrl'
> {
  const {
    GITHUB_SERVER_URL: server = 'https://github.com',
    GITHUB_RUN_ID: id,
    GITHUB_WORKFLOW_REF: workflow = '',
    GITHUB_ACTION_REPOSITORY: action = '',
    GITHUB_ACTION_REF: version = '',
  } = env;
  const repositoryUrl = repository === '' ? '' : `${server}/${repository}`;
  const [, file] = /\/\.github\/workflows\/([^/@]+)@/.exec(workflow) ?? [];
  return {
    run: Number(id ?? 0),
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    isWorkflow: env.GITHUB_ACTIONS === 'true',
    isDebug: env.RUNNER_DEBUG === '1',
    runUrl: repository !== '' && id !== undefined ? `${repositoryUrl}/actions/runs/${id}` : '',
    repositoryUrl,
    workflowUrl: file === undefined ? '' : `${repositoryUrl}/actions/workflows/${encodeURIComponent(file)}`,
    actionUrl: action === '' ? '' : `https://github.com/${action}/blob/${encodeURIComponent(version)}`,
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

/** Returns the payload, undefined if it can't be read. */
function readPayload(path: string | undefined): Payload | undefined {
  if (path === undefined || path === '') return {};
  try {
    return payloadSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
