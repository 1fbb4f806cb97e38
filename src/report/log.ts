import type { CheckResult } from '../model/checks.js';
import { type Finding, messageOf } from '../model/findings.js';
import {
  errorsOf,
  HEALTH_ORDER,
  healthOf,
  isFailed,
  outcomeOf,
  type RegistryReport,
  type Report,
} from '../model/report.js';
import { count, joined, NO_TEXT, type Text, text, type UserRef, words } from '../model/text.js';
import { headline } from './headline.js';
import { HEALTH, lineOf, namesOf, titleOf } from './sentences.js';

/** A line of the log. Its tone has a color where GitHub shows one. */
export interface LogLine {
  text: Text;
  tone?: 'good' | 'bad' | 'careful';
}

/** Returns what must be visible without opening a group: the outcome, then errors and warnings. */
export function outcomeLines(registry: RegistryReport, report: Report): LogLine[] {
  const outcome = outcomeOf(registry);
  const tone = isFailed(registry) ? 'bad' : outcome.kind === 'planned' ? 'careful' : 'good';
  return [
    { text: lineOf(titleOf(outcome, registry, report)), tone },
    ...registry.findings.map(
      (found): LogLine => ({
        text: text`  ${words(found.level)} ${words(found.code)}: ${messageOf(found)}`,
        tone: found.level === 'error' ? 'bad' : 'careful',
      }),
    ),
  ];
}

/** Returns the details of one registry's plan and result. Nothing that didn't happen sounds done. */
export function detailLines(registry: RegistryReport): Text[] {
  const { changes, usersToDelete, deleted, promotions, pendingAdmins, checks, notes, reviewedIn, promoted } =
    registry;
  const { kind } = outcomeOf(registry);
  const planned = kind === 'planned' || kind === 'applied' ? 'to delete' : 'not deleted';
  const act = words(deleted.length > 0 ? (kind === 'unknown' ? 'perhaps deleted' : 'deleted') : planned);
  const isDone = registry.hasEffect || promoted.length > 0;
  return [
    ...changes.map(
      ({ field, before, after }) => text`${words(field)}: ${String(before)} -> ${String(after)}`,
    ),
    ...secretLines(registry),
    ...(registry.harborVersion === '' ? [] : [text`Harbor: ${registry.harborVersion}`]),
    ...usersToDelete.map((user) => text`${act}: ${withId(user)}`),
    ...(isDone ? promoted : promotions).map(
      (user) => text`${words(isDone ? 'set as admin' : 'to set as admin')}: ${withId(user)}`,
    ),
    ...(pendingAdmins.length > 0 ? [text`pending admins (no such user yet): ${pendingAdmins}`] : []),
    ...checks.map(checkLine),
    ...(reviewedIn.length > 0
      ? [text`as reviewed in ${words(reviewedIn.map((number) => `#${number}`).join(', '))}`]
      : []),
    ...notes,
  ];
}

function withId({ id, user }: UserRef): Text {
  return text`${user} (ID ${id})`;
}

function checkLine({ check, verdict, detail }: CheckResult): Text {
  return text`check ${words(check)}: ${words(verdict)}. ${detail}`;
}

function secretLines({ operation, clientSecret, result, hasEffect }: RegistryReport): Text[] {
  if (operation !== 'create' && operation !== 'update') return [];
  if (clientSecret !== 'sent') return [text`client secret: ${words(clientSecret)}`];
  if (hasEffect) return [text`client secret: sent`];
  return result === 'planned' ? [text`client secret: will be sent`] : [];
}

/** An annotation of a finding: one that several registries share only once. */
export interface Annotated {
  level: Finding['level'];
  text: Text;
  position?: Finding['position'];
}

/** Number of registries that an annotation names. */
const MAX_NAMES = 3;

/** Returns the findings as they are annotated, those of a file in the order of its lines. */
export function annotationsOf({ findings, registries }: Report): Annotated[] {
  const shared = new Map<string, { names: string[]; finding: Finding }>();
  for (const { name, findings: own } of registries) {
    for (const finding of own) {
      const { level, position } = finding;
      const key = JSON.stringify([level, messageOf(finding), position]);
      const known = shared.get(key);
      if (known === undefined) shared.set(key, { names: [name], finding });
      else known.names.push(name);
    }
  }
  const inOrder = [...findings].sort((one, other) => (one.position?.line ?? 0) - (other.position?.line ?? 0));
  return [
    ...inOrder.map((finding) => annotated(finding, NO_TEXT)),
    ...[...shared.values()].map(({ names, finding }) => annotated(finding, text`${shortList(names)}: `)),
  ];
}

function annotated(finding: Finding, before: Text): Annotated {
  const { level, position } = finding;
  return { level, text: text`${before}${messageOf(finding)}`, ...(position !== undefined && { position }) };
}

function shortList(names: readonly string[]): Text {
  if (names.length <= MAX_NAMES) return text`${names}`;
  const first = names.slice(0, MAX_NAMES).map((name) => text`${name}`);
  return text`${joined(first, ', ')} and ${names.length - MAX_NAMES} more`;
}

/** Returns why the run fails, or undefined. */
export function failureOf(report: Report): Text | undefined {
  const { registries, trigger } = report;
  const errors = errorsOf(report);
  const [first] = errors;
  const failed = registries.filter(isFailed);
  if (first !== undefined) {
    const rest = report.mode === 'export' || registries.length === 0 ? NO_TEXT : text` ${headline(report)}.`;
    return text`${count(errors.length, 'error')}: ${messageOf(first)}${rest}`;
  }
  if (failed.length === 0) return undefined;
  const names = failed.map(({ name, result }) => text`${name} (${words(result)})`);
  const share =
    registries.length === 1 ? text`Failed` : text`${failed.length} of ${registries.length} registries failed`;
  const place = words(trigger.kind === 'local' ? 'report' : 'job summary');
  return text`${share}: ${joined(names, ', ')}. See the ${place} for the reason and the fix.`;
}

/** Returns what a dry run with `fail-on-drift` fails for, with its fix, or undefined. */
export function driftOf({ mode, registries }: Report): Text | undefined {
  if (mode !== 'dry-run') return undefined;
  const drifted = registries.filter(({ operation }) => operation !== 'none');
  const verb = words(drifted.length === 1 ? 'differs' : 'differ');
  const sentences = [
    ...(drifted.length > 0
      ? [text`Drift: ${namesOf(drifted)} ${verb} from the file. Run an apply, or change the file.`]
      : []),
    ...HEALTH_ORDER.flatMap((problem) => {
      const found = registries.filter((registry) => healthOf(registry).includes(problem));
      const why = words(HEALTH[problem]);
      return found.length === 0
        ? []
        : [text`Not healthy: ${namesOf(found)}, because ${why}. The warnings have the fix.`];
    }),
  ];
  if (sentences.length === 0) return undefined;
  return joined([...sentences, text`The run fails because \`fail-on-drift\` is \`true\`.`]);
}
