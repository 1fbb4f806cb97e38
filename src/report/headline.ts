import { CODES } from '../model/codes.js';
import {
  type Exported,
  errorsOf,
  type HealthProblem,
  losersOf,
  type Outcome,
  outcomeOf,
  type RegistryReport,
  type Report,
} from '../model/report.js';
import { count, joined, NO_TEXT, type Text, text, words } from '../model/text.js';
import { viewOf } from '../model/trigger.js';
import { act, lineOf, namesOf, titleOf } from './sentences.js';

/** Returns the first line of a report: what merging does, or what is true now. */
export function headline(report: Report): Text {
  const { registries, origin, exported, trigger } = report;
  if (exported !== undefined) return exportTitle(exported);
  if (trigger.newerSha !== undefined) {
    const [own, newest] = [origin.sha, trigger.newerSha].map((sha) => sha.slice(0, 7));
    return text`Outdated: this report is about ${own ?? ''}, and the newest commit is ${newest ?? ''}`;
  }
  const isCanceled = [report, ...registries].some((one) =>
    errorsOf(one).some(({ code }) => code === 'cancelled'),
  );
  const [only] = registries;
  if (only === undefined) return titleWithoutRegistries(report);
  if (registries.length === 1) return lineOf(titleOf(outcomeOf(only), only, report), isCanceled);
  return isCanceled ? canceledTitle(report) : severalTitle(report);
}

function titleWithoutRegistries(report: Report): Text {
  const codes = errorsOf(report).map(({ code }) => code);
  const [first] = codes;
  const inInputs = codes.includes('input');
  const inFile = codes.includes('config');
  const isMerge = viewOf(report.trigger) === 'merge';
  const result = isMerge ? text`merging writes nothing` : text`nothing was written`;
  if (inInputs) {
    const what = inFile ? text`Invalid inputs and file` : text`Invalid inputs`;
    return text`${what}: ${isMerge ? text`what merging does isn't known` : result}`;
  }
  if (inFile) return text`Invalid file: ${result}`;
  if (first === undefined) return text`There is nothing to do`;
  if (first === 'cancelled') return text`Canceled: nothing was written`;
  return text`Failed: ${words(CODES[first].short)}`;
}

function exportTitle({ entries, comments, unread }: Exported): Text {
  const exported = text`Exported ${count(entries, 'registry', 'registries')}`;
  if (unread.length > 0) return text`${exported}, but not everything could be read`;
  const rest = comments > 0 ? text` · ${comments} without an entry` : NO_TEXT;
  return entries === 0 ? text`There is nothing to manage yet${rest}` : text`${exported}${rest}`;
}

type Kinds = Readonly<Record<Outcome['kind'], readonly RegistryReport[]>>;

function byKind(registries: readonly RegistryReport[]): Kinds {
  const of = (kind: Outcome['kind']) => registries.filter((registry) => outcomeOf(registry).kind === kind);
  const kinds = ['planned', 'applied', 'unchanged', 'stopped', 'unknown', 'skipped'] as const;
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as unknown as Kinds;
}

function canceledTitle({ registries }: Report): Text {
  const { unknown, applied, unchanged, planned } = byKind(registries);
  const total = count(registries.length, 'registry', 'registries');
  if (unknown.length > 0) return text`Canceled: a write to ${namesOf(unknown)} may have taken effect`;
  const done = applied.length + unchanged.length + planned.length;
  return text`Canceled after ${done} of ${total}`;
}

/** Returns the first line about several registries, with counts. */
function severalTitle(report: Report): Text {
  const { registries } = report;
  const { planned, applied, unchanged, stopped, unknown, skipped } = byKind(registries);
  const total = count(registries.length, 'registry', 'registries');
  const broken = stopped.filter(({ hasEffect }) => hasEffect);
  const blocked = stopped.filter(({ result }) => result === 'blocked').length;
  const failed = stopped.length - broken.length - blocked;
  const changing = [...planned, ...applied];
  const heads = [
    ...(unknown.length > 0
      ? [text`Unknown: a write to ${unknown.length} of ${total} may have taken effect${ifSo(unknown)}`]
      : []),
    ...(broken.length > 0 ? [text`Failed: ${broken.length} of ${total} after a write`] : []),
    ...(changing.length > 0
      ? [text`${changes(changing.length, total, report)}${deletion([...changing, ...broken], report)}`]
      : []),
  ];
  const rest = [
    ...(blocked > 0 ? [text`${blocked} blocked`] : []),
    ...(failed > 0 ? [text`${failed} failed`] : []),
    ...(skipped.length > 0 ? [text`${skipped.length} not compared`] : []),
    ...open(unchanged, report),
  ];
  if (heads.length > 0) return joined([...heads, ...rest], ' · ');
  if (skipped.length === registries.length && report.mode === 'validate')
    return text`The file is valid for ${total}`;
  if (skipped.length === registries.length)
    return text`Not compared: what ${words(viewOf(report.trigger) === 'merge' ? 'merging' : 'an apply')} does isn't known`;
  const equal =
    report.mode === 'dry-run' && viewOf(report.trigger) !== 'drift'
      ? text`${act(report)} changes nothing on ${total}`
      : text`${total} equal the file`;
  if (blocked + failed + skipped.length === 0) return joined([equal, ...rest], ' · ');
  const state = text`${words(blocked > 0 ? 'Blocked' : 'Failed')}: ${blocked > 0 ? blocked : failed} of ${total}`;
  return joined([state, ...rest.slice(1)], ' · ');
}

function usersIn(registries: readonly RegistryReport[]): number {
  return registries.reduce((sum, one) => sum + losersOf(outcomeOf(one), one).length, 0);
}

function ifSo(registries: readonly RegistryReport[]): Text {
  const users = usersIn(registries);
  return users === 0 ? NO_TEXT : text` (${count(users, 'user')} deleted if so)`;
}

function changes(number: number, total: Text, report: Report): Text {
  if (report.mode === 'apply') return text`Changed ${number} of ${total}`;
  if (viewOf(report.trigger) === 'drift')
    return text`Drift: ${number} of ${total} ${words(number === 1 ? 'differs' : 'differ')} from the file`;
  return text`${act(report)} changes ${number} of ${total}`;
}

function deletion(registries: readonly RegistryReport[], report: Report): Text {
  const users = usersIn(registries);
  if (users === 0) return NO_TEXT;
  const number = count(users, 'user');
  if (report.mode === 'apply') return text`, and ${number} ${words(users === 1 ? 'was' : 'were')} deleted`;
  return viewOf(report.trigger) === 'drift'
    ? text` (an apply deletes ${number})`
    : text` and deletes ${number}`;
}

/** Problems of some of several registries, after their number. */
const OPEN: Record<HealthProblem, string> = {
  status: 'in ERROR',
  check: 'with a failed check',
  secret: 'with a client secret that expires soon',
};

/** Returns what is left to do on registries that equal the file. */
function open(unchanged: readonly RegistryReport[], { mode }: Report): Text[] {
  const problems = unchanged.flatMap((one) => {
    const outcome = outcomeOf(one);
    return outcome.kind === 'unchanged' ? outcome.health.slice(0, 1) : [];
  });
  const admins = unchanged.filter(({ promotions }) => mode === 'dry-run' && promotions.length > 0).length;
  const of = (wanted: HealthProblem): number => problems.filter((problem) => problem === wanted).length;
  return [
    ...[...new Set(problems)].map((problem) => text`${of(problem)} ${words(OPEN[problem])}`),
    ...(admins > 0 ? [text`${admins} with admins to set`] : []),
  ];
}
