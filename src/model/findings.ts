import { CancelledError } from '../lib/errors.js';
import { quote } from '../lib/quote.js';
import { CODES, type Code, type Level } from './codes.js';

/** A place in the config file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

export type { Level };

/** Something that a person should act on. `error` blocks or fails the registry, `warning` doesn't. */
export interface Finding {
  level: Level;
  code: Code;
  /** Plain text with untrusted values between backticks (see `quote`). It never says what was written. */
  message: string;
  /** The key of the entry that causes it, for the annotation: `provider.endpoint`, `deleteUsers`. */
  key?: string;
  /** Position in the config file, if no key gives it. */
  position?: Position;
}

type LevelOf<C extends Code> = (typeof CODES)[C]['level'];
/** Options of a finding. `level` is required exactly if the code has two. */
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

/** Returns a warning with the meaning and fix of the catalog. */
export function catalogFinding(code: Code, key: string): Finding {
  const { meaning, fix } = CODES[code];
  return { level: 'warning', code, message: messageOf(meaning, fix), key };
}

/** Returns what happened and its fix as one message. */
export function messageOf(what: string, fix: string): string {
  return `${what} ${fix}`.trim();
}

/** Error of an expected failure, with its finding. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError';
  /** Whether it fails every registry, so that it is reported once. */
  readonly concernsRun: boolean = false;

  constructor(
    readonly finding: Finding,
    cause?: unknown,
  ) {
    super(finding.message, { cause });
  }
}

/** Error that stops the work on a registry before a harmful write. */
export class BlockedError extends ActionError {
  override readonly name = 'BlockedError';
}

/** Error of a process that ended while it was waiting for something. */
export class InterruptedError extends ActionError {
  override readonly name = 'InterruptedError';

  constructor() {
    super(finding('interrupted', CODES.interrupted.meaning));
  }
}

/** A mistake in an input or in the config file, and its fix. */
export interface Problem {
  message: string;
  position?: Position;
  /** Set if the config file isn't the cause. */
  code?: 'input';
}

/** Maximum number of problems that are reported. */
export const MAX_PROBLEMS = 200;

/** Error with all problems of the inputs or the config file. Thrown before any call to the API. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  /** @param code `input` or `config` */
  constructor(
    all: readonly Problem[],
    readonly code: 'input' | 'config' = 'config',
  ) {
    const more = { message: "More errors aren't shown. Fix these first." };
    const problems = all.length > MAX_PROBLEMS ? [...all.slice(0, MAX_PROBLEMS), more] : all;
    super(problems.map((problem) => problem.message).join(' '));
    this.problems = problems;
  }
}

/** Returns the finding of a thrown value: that of an ActionError, else `cancelled` or `internal`. */
export function findingOf(error: unknown): Finding {
  if (error instanceof ActionError) return error.finding;
  if (error instanceof CancelledError) return finding('cancelled', 'The run was canceled.');
  const name = error instanceof Error ? error.name : typeof error;
  const message = error instanceof Error ? error.message : String(error);
  return finding('internal', `Unexpected ${quote(name)}: ${quote(message)}. This is a bug in the action.`);
}

/** Returns the findings with the positions of their keys in the config file. */
export function withPositions(
  findings: readonly Finding[],
  locate: (key: string) => Position | undefined,
): Finding[] {
  return findings.map((found) => {
    const position = found.key === undefined ? undefined : locate(found.key);
    return position === undefined ? found : { ...found, position };
  });
}

/** Returns the findings of what ended a run: all problems of inputs or config, or one for another cause. */
export function findingsOf(cause: unknown): Finding[] {
  if (!(cause instanceof ProblemsError)) return [findingOf(cause)];
  return cause.problems.map(({ message, position, code = cause.code }) =>
    finding(code, message, { fix: '', ...(position !== undefined && { position }) }),
  );
}
