import { CancelledError } from '../lib/errors.js';
import { quote } from '../lib/quote.js';
import { CODES, type Code } from './codes.js';

/** A place in the config file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

export type Level = 'error' | 'warning';

/** Something that a person should act on. `error` blocks or fails the registry, `warning` doesn't. */
export interface Finding {
  level: Level;
  code: Code;
  /** Plain text; untrusted values are between backticks (see `quote`). It says nothing about what was written. */
  message: string;
  /** The key of the entry that causes it, for the annotation: `provider.endpoint`, `deleteUsers`. */
  key?: string;
  /** Where in the config file it is, if no key tells. */
  position?: Position;
}

type LevelOf<C extends Code> = (typeof CODES)[C]['level'];
/** A level is given exactly if the code has two. */
type Options<C extends Code> = { key?: string; fix?: string; position?: Position } & (LevelOf<C> extends Level
  ? { level?: never }
  : { level: Level });

/**
 * Returns a finding: what happened, with its values, then how to fix it.
 *
 * @param what one or two sentences
 * @param options `fix` replaces the fix of the catalog if the exact value is known
 */
export function finding<C extends Code>(
  code: C,
  what: string,
  ...[options]: LevelOf<C> extends Level ? [Options<C>?] : [Options<C>]
): Finding {
  const { level, fix } = CODES[code];
  const { key, position, fix: exactFix = fix, level: given } = options ?? {};
  return {
    level: given ?? (typeof level === 'string' ? level : 'error'),
    code,
    message: messageOf(what, exactFix),
    ...(key !== undefined && { key }),
    ...(position !== undefined && { position }),
  };
}

/** Returns a warning that says what the catalog says. */
export function catalogFinding(code: Code, key: string): Finding {
  const { meaning, fix } = CODES[code];
  return { level: 'warning', code, message: messageOf(meaning, fix), key };
}

/** Returns what happened and its fix as one message. */
export function messageOf(what: string, fix: string): string {
  return `${what} ${fix}`.trim();
}

/** An expected failure: it knows its own finding, so nobody translates it later. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError';
  /** Whether every registry fails for it, so that it is reported once. */
  readonly concernsRun: boolean = false;

  constructor(
    readonly finding: Finding,
    cause?: unknown,
  ) {
    super(finding.message, { cause });
  }
}

/** Stops the work on a registry before anything is sent that could harm. */
export class BlockedError extends ActionError {
  override readonly name = 'BlockedError';
}

/** The process ended while something was still awaited. */
export class InterruptedError extends ActionError {
  override readonly name = 'InterruptedError';

  constructor() {
    super(finding('interrupted', 'The run ended early: something that it waited for never responded.'));
  }
}

/** One thing that is wrong with an input or with the config file, and the fix. */
export interface Problem {
  message: string;
  position?: Position;
}

/** More than anybody fixes in one go. */
export const MAX_PROBLEMS = 200;

/** Inputs or config are wrong: all of it at once. Thrown before anything is read from the API. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  /** @param code `input` or `config` */
  constructor(
    all: readonly Problem[],
    readonly code: 'input' | 'config' = 'config',
  ) {
    const rest = all.length - MAX_PROBLEMS;
    const problems =
      rest > 0
        ? [...all.slice(0, MAX_PROBLEMS), { message: `${rest} more errors aren't shown. Fix these first.` }]
        : all;
    super(problems.map((problem) => problem.message).join(' '));
    this.problems = problems;
  }
}

/** Returns the finding of anything that was thrown: an expected failure's own, else `internal`. */
export function findingOf(error: unknown): Finding {
  if (error instanceof ActionError) return error.finding;
  if (error instanceof CancelledError) return finding('cancelled', 'The run was canceled.');
  const name = error instanceof Error ? error.name : typeof error;
  const message = error instanceof Error ? error.message : String(error);
  return finding('internal', `Unexpected ${quote(name)}: ${quote(message)}. This is a bug in the action.`);
}

/** Returns the findings of what ended a run: all problems of inputs or config, or the one of any other cause. */
export function findingsOf(cause: unknown): Finding[] {
  if (!(cause instanceof ProblemsError)) return [findingOf(cause)];
  return cause.problems.map(({ message, position }) =>
    finding(cause.code, message, { fix: '', ...(position !== undefined && { position }) }),
  );
}
