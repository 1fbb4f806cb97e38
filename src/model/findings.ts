import { CODES, type Code, type CodeRow, type FixedIn, type Level } from './codes.js';
import { joined, NO_TEXT, plainWhole, type Text, text, words } from './text.js';
import { CancelledError } from './wait.js';

/** A place in the config file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

export type { Level };

/** A call to the OVHcloud API without a usable response, for OVHcloud's support. */
export interface FailedCall {
  method: string;
  path: string;
  /** ISO 8601. */
  at: string;
  /** Status, class and query ID of the response, or why there is none. */
  outcome: string;
}

/** Something that a person should act on. `error` blocks or fails the registry, `warning` doesn't. */
export interface Finding {
  level: Level;
  code: Code;
  /** What happened. It never says what was written. */
  what: Text;
  /** Names that a report has in a line to paste. Log, annotations and plan have none, so they name them. */
  names?: Text;
  /** Empty if `what` says it. */
  fix: Text;
  fixedIn: FixedIn;
  /** Set if live settings must be sent again. */
  next?: 'resend';
  /** The key of the entry that causes it, for the annotation: `provider.endpoint`, `deleteUsers`. */
  key?: string;
  /** Position in the config file, if no key gives it. */
  position?: Position;
  call?: FailedCall;
}

type LevelOf<C extends Code> = (typeof CODES)[C]['level'];
/** Facts that replace those of the code. */
type Facts = Partial<Pick<Finding, 'names' | 'fix' | 'fixedIn' | 'next' | 'key' | 'position' | 'call'>>;
/** Options of a finding. `level` is required exactly if the code has two. */
type Options<C extends Code> = Facts & (LevelOf<C> extends Level ? { level?: never } : { level: Level });

/**
 * Returns a finding: what happened, with its values, then how to fix it.
 *
 * @param what one or two sentences
 * @param options `fix` replaces the fix of the catalog if the exact value is known
 */
export function finding<C extends Code>(
  code: C,
  what: Text,
  ...[options]: LevelOf<C> extends Level ? [Options<C>?] : [Options<C>]
): Finding {
  const { level, fix, fixedIn, next }: CodeRow = CODES[code];
  const ofCode = { level: typeof level === 'string' ? level : 'error', code, what, fix: words(fix), fixedIn };
  return { ...ofCode, ...(next !== undefined && { next }), ...options } as Finding;
}

/** Returns what the catalog says about a code. */
export function meaningOf(code: Code): Text {
  return words(CODES[code].meaning);
}

/** Returns a warning with the meaning and fix of the catalog. */
export function catalogWarning(code: Code, key: string): Finding {
  const { fix, fixedIn } = CODES[code];
  return { level: 'warning', code, what: meaningOf(code), fix: words(fix), fixedIn, key };
}

/** How to send settings again that are live. */
const RESEND = text`Check the settings. If they are right, run with \`rotate-client-secret: true\` to send them again.`;

/** Returns what happened and its fix as one text. */
export function messageOf({
  code,
  what,
  names = NO_TEXT,
  fix,
  next,
}: Pick<Finding, 'what' | 'names' | 'fix' | 'next'> & { code?: Code }): Text {
  const resend = next === 'resend' && code !== 'unknown' ? RESEND : NO_TEXT;
  return joined([what, names, resend, fix]);
}

/** Returns whether two findings say the same. */
export function isSame(one: Finding, other: Finding): boolean {
  return identityOf(one) === identityOf(other);
}

function identityOf({ level, code, what, fix }: Finding): string {
  return JSON.stringify([level, code, what, fix]);
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
    super(plainWhole(messageOf(finding)), { cause });
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
    super(finding('interrupted', meaningOf('interrupted')));
  }
}

/** A mistake in an input or in the config file, and its fix. */
export interface Problem {
  what: Text;
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
    const more = { what: text`More errors aren't shown. Fix these first.` };
    const problems = all.length > MAX_PROBLEMS ? [...all.slice(0, MAX_PROBLEMS), more] : all;
    super(problems.map(({ what }) => plainWhole(what)).join(' '));
    this.problems = problems;
  }
}

/** Returns the finding of a thrown value: that of an ActionError, else `cancelled` or `internal`. */
export function findingOf(error: unknown): Finding {
  if (error instanceof ActionError) return error.finding;
  if (error instanceof CancelledError) return finding('cancelled', meaningOf('cancelled'));
  const name = error instanceof Error ? error.name : typeof error;
  const message = error instanceof Error ? error.message : String(error);
  return finding('internal', text`Unexpected ${name}: ${message}. This is a bug in the action.`);
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
  return cause.problems.map(({ what, position, code = cause.code }) =>
    finding(code, what, { fix: words(''), ...(position !== undefined && { position }) }),
  );
}
