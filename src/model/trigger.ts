import { type Text, text, words } from './text.js';

/** What started a run. */
export type TriggerKind = 'review' | 'push' | 'manual' | 'schedule' | 'local' | 'other';

/** What an event means. A fact that isn't there is false, so an event that nobody knows may do nothing. */
interface EventFacts {
  kind: TriggerKind;
  /** Whether it applies on the default branch without being told to. */
  applies?: true;
  /** Whether only people with write access can cause it, so that `dry-run: false` is obeyed. */
  byWriters?: true;
  /** Whether only people with write access choose the config file, so that it decides where a secret goes. */
  isTrusted?: true;
  /** Whether people review the run before a merge, so that a difference isn't drift. */
  isGate?: true;
  /** Whether the comment stores the plan that people review. */
  storesPlan?: true;
}

const EVENTS: ReadonlyMap<string, EventFacts> = new Map<string, EventFacts>(
  Object.entries<EventFacts>({
    push: { kind: 'push', applies: true, byWriters: true, isTrusted: true },
    workflow_dispatch: { kind: 'manual', applies: true, byWriters: true, isTrusted: true },
    schedule: { kind: 'schedule', byWriters: true, isTrusted: true },
    pull_request: { kind: 'review', isGate: true, storesPlan: true },
    pull_request_target: { kind: 'review' },
    merge_group: { kind: 'review', byWriters: true, isGate: true },
    repository_dispatch: { kind: 'other', byWriters: true },
    release: { kind: 'other', byWriters: true },
    deployment: { kind: 'other', byWriters: true },
  }),
);

/** Where the commits of a pull request come from. GitHub gives no secrets to a fork and to Dependabot. */
export type Source = 'repository' | 'fork' | 'dependabot';

/** What started a run, decided once from event and payload. */
export interface Trigger extends EventFacts {
  /** Name of the event, empty outside a workflow. */
  event: string;
  /** Number of the pull request. */
  number?: number;
  source: Source;
  /** Such as `refs/heads/main`. */
  ref: string;
  /** The branch of the run's commit, undefined if it is no branch. */
  branch?: string;
  defaultBranch?: string;
  /** Whether merging the pull request starts an apply. */
  appliesOnMerge: boolean;
  /** Newest commit of the pull request, if it isn't the run's own any more. */
  newerSha?: string;
}

interface TriggerInput {
  event: string;
  ref: string;
  isWorkflow: boolean;
  number: number | undefined;
  source: Source;
  baseRef: string | undefined;
  defaultBranch: string | undefined;
}

/** Returns what started a run. */
export function triggerOf(input: TriggerInput): Trigger {
  const { event, ref, isWorkflow, number, baseRef, defaultBranch } = input;
  const facts: EventFacts = EVENTS.get(event) ?? { kind: isWorkflow || event !== '' ? 'other' : 'local' };
  // A pull request whose payload can't be read counts as one from a fork.
  const source = facts.storesPlan && number === undefined ? 'fork' : input.source;
  const isOwnReview = facts.storesPlan && source !== 'fork';
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
  return {
    ...facts,
    event,
    ref,
    source,
    appliesOnMerge: baseRef === undefined || defaultBranch === undefined || baseRef === defaultBranch,
    ...(isOwnReview && { isTrusted: true }),
    ...((isOwnReview || !isWorkflow) && { byWriters: true }),
    ...(number !== undefined && { number }),
    ...(branch !== undefined && { branch }),
    ...(defaultBranch !== undefined && { defaultBranch }),
  };
}

/** Returns whether a run gets no secrets from GitHub. Anywhere else a missing secret is a mistake. */
export function getsNoSecrets({ storesPlan, number, source }: Trigger): boolean {
  return storesPlan === true && number !== undefined && source !== 'repository';
}

/** How a report looks at a plan: what a merge will do, what drifted, or what an apply will do. */
export type View = 'merge' | 'drift' | 'apply';

/** Returns how the report of a dry run looks at its plans. */
export function viewOf({ kind, appliesOnMerge, newerSha }: Trigger): View {
  if (newerSha !== undefined) return 'apply'; // a merge would merge that commit
  if (kind === 'schedule') return 'drift';
  return kind === 'review' && appliesOnMerge ? 'merge' : 'apply';
}

/** Returns the default branch as a report names it. */
export function mainOf({ defaultBranch }: Trigger): Text {
  return defaultBranch === undefined ? words('the default branch') : text`${defaultBranch}`;
}
