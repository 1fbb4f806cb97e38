import { yamlScalar } from '../lib/quote.js';
import type { Finding } from '../model/findings.js';
import {
  errorsOf,
  healthOf,
  isFailed,
  type Outcome,
  outcomeOf,
  type RegistryReport,
  type Report,
} from '../model/report.js';
import { inside, isEmpty, joined, NO_TEXT, type Text, text, words } from '../model/text.js';
import { mainOf, viewOf } from '../model/trigger.js';
import { type Condition, conditionsOf, itemOf } from './conditions.js';
import {
  andApply,
  apply as applying,
  docs,
  LOGIN_FIELDS,
  logIn,
  namesOf,
  push,
  rerun,
  runOnMain,
} from './sentences.js';

/** What to do next: a sentence, and what belongs to it. */
export interface Next {
  says: Text;
  /** Conditions or ways, below the sentence. */
  items?: readonly Text[];
  isOrdered?: boolean;
  /** A line or URI to copy. */
  copy?: { language: 'yaml' | 'text'; line: string };
  /** What is true after that. */
  after?: Text;
}

/** Length of a `deleteUsers` line that a comment may have to omit. */
const MAX_PASTE_CHARACTERS = 30_000;

/** Returns the next step for one registry, undefined if there is none. */
export function nextOf(outcome: Outcome, registry: RegistryReport, report: Report): Next | undefined {
  switch (outcome.kind) {
    case 'planned':
      return viewOf(report.trigger) === 'drift'
        ? driftStep(registry, report)
        : plannedStep(outcome, registry, report);
    case 'applied':
      return appliedStep(registry, report);
    case 'unchanged':
      return unchangedStep(registry, report);
    case 'stopped':
    case 'unknown':
      return stoppedStep(registry, report);
    case 'skipped':
      if (report.mode === 'validate') return undefined;
      return {
        says: text`a maintainer pushes this commit to a branch of this repository, and opens a pull request from there. Its comment has the plan.`,
      };
  }
}

/** Returns conditions as a step: a sentence for one of them, a list for several. */
export function conditionStep(conditions: readonly Condition[], report: Report): Next {
  const isMerge = viewOf(report.trigger) === 'merge';
  const before = isMerge ? text`before you merge, make sure that` : text`make sure that`;
  const start = isMerge ? NO_TEXT : text`Then ${applying(report)}.`;
  const [only] = conditions;
  if (only === undefined) return { says: text`${applying(report)}.` };
  if (conditions.length === 1)
    return { says: joined([text`${before} ${only.what}.`, only.otherwise, start]) };
  return { says: before, items: conditions.map(itemOf), isOrdered: true, ...(!isMerge && { after: start }) };
}

function plannedStep(outcome: Outcome, registry: RegistryReport, report: Report): Next {
  return conditionStep(conditionsOf(outcome, registry, report), report);
}

function driftStep(registry: RegistryReport, report: Report): Next {
  const { operation, changes, pendingAdmins } = registry;
  const run = runOnMain(report);
  const [change] = changes;
  if (operation === 'create')
    return ways(
      text`whether OIDC must be on`,
      text`On: ${run}. Enabling OIDC deletes every user who exists by then.`,
      text`Off: merge a pull request that sets \`state: absent\`.`,
    );
  if (operation === 'delete')
    return ways(
      text`whether OIDC must be off`,
      text`Off: ${run}. Disabling OIDC deletes every user who exists by then.`,
      text`On: merge a pull request that removes \`state: absent\`.`,
    );
  if (change === undefined) return plannedStep(outcomeOf(registry), { ...registry, pendingAdmins }, report);
  const secret = text`together with the client secret`;
  const inFile = report.adopted?.names.includes(registry.name)
    ? text` The output \`adopted-file\` has this change.`
    : text` The output \`adopted-file\` doesn't have this change, because the rules of the file reject it.`;
  const checked = changes.some(({ field }) => LOGIN_FIELDS.includes(field))
    ? text` That run first checks a login with the values in the file.`
    : NO_TEXT;
  if (changes.length > 1)
    return ways(
      text`which values are right`,
      text`The file's: ${run}. It writes them again, ${secret}.${checked}`,
      text`The live ones: merge a pull request that sets the values of the table.${inFile}`,
    );
  const [before, after] = [String(change.before), String(change.after)];
  return ways(
    text`which value is right`,
    text`The file's: ${run}. It writes ${after} again, ${secret}.${checked}`,
    text`The live one: merge a pull request that sets ${`${change.field}: ${before === '' ? "''" : before}`}.${inFile}`,
  );
}

function ways(what: Text, ...items: Text[]): Next {
  return { says: text`decide ${what}.`, items };
}

function appliedStep(registry: RegistryReport, report: Report): Next | undefined {
  const { operation, changes, url } = registry;
  if (operation === 'delete')
    return { says: text`generate new credentials for the registry in the OVHcloud Control Panel.` };
  if (operation === 'create') return createdStep(registry, report);
  const group = changes.find(({ field }) => field === 'adminGroup')?.after;
  const login = logIn(url);
  if (changes.length === 0)
    return {
      says: text`${login} once. If that works, remove the old secret at the provider, if it still exists.`,
    };
  if (group)
    return {
      says: text`${login} as a member of ${String(group)}, and check that Harbor shows *Administration*.`,
    };
  const isLogin = changes.some(({ field }) => LOGIN_FIELDS.includes(field));
  return isLogin ? { says: text`${login} once to test it.` } : undefined;
}

function createdStep({ pendingAdmins, listsUsers, deleted, url }: RegistryReport, report: Report): Next {
  const isListed = listsUsers || deleted.length > 0;
  const clean = isListed ? text`Then remove \`deleteUsers\` from the file ${andApply(report)}.` : NO_TEXT;
  if (pendingAdmins.length === 0) return { says: joined([text`${logIn(url)} once to test it.`, clean]) };
  const [verb, them] =
    pendingAdmins.length === 1 ? ['logs in', 'that user an admin'] : ['log in', 'them admins'];
  const who = text`${pendingAdmins} ${logIn(url, verb)} once.`;
  return {
    says: joined([who, clean, text`The next run that applies makes ${words(them)}, from the next login.`]),
  };
}

function unchangedStep(registry: RegistryReport, report: Report): Next | undefined {
  const { pendingAdmins, promotions, findings } = registry;
  const view = viewOf(report.trigger);
  if (healthOf(registry).length > 0)
    return { says: inside(joined(findings.slice(0, 2).map(({ fix }) => fix))) };
  if (report.mode === 'apply' || view === 'drift') return undefined;
  if (promotions.length > 0) return { says: text`check the admins, then ${applying(report)}.` };
  if (view !== 'merge') return undefined;
  return { says: pendingAdmins.length > 0 ? text`merge. Nothing waits for the admins below.` : text`merge.` };
}

/** Returns what to do about errors: their fixes, then what to run. */
function stoppedStep(registry: RegistryReport, report: Report): Next {
  const errors = [...errorsOf(registry), ...errorsOf(report)];
  const paste = errors.find(({ code }) => code === 'users-exist');
  const rest = errors.filter((error) => error !== paste);
  if (paste !== undefined && rest.length === 0) return pasteStep(registry, report);
  if (paste !== undefined) {
    const { says, copy } = pasteStep(registry, report);
    const users = text`list the users in \`deleteUsers\`, as below`;
    const items = [joined([checklistStep(registry, report), users]), ...fixesOf(rest, report).map(inside)];
    return {
      says: isEmpty(says) ? NO_TEXT : text`fix all of these, then ${push(report)}:`,
      items,
      isOrdered: true,
      ...(copy && { copy }),
    };
  }
  return errorStep(errors, report);
}

/** Returns the fixes of errors, and what to run after them. */
export function errorStep(errors: readonly Finding[], report: Report): Next {
  const ended = errors.find(({ code }) => code === 'cancelled' || code === 'interrupted');
  const fixes = fixesOf(errors, report);
  if (errors.length === 0 || (ended !== undefined && fixes.length === 0))
    return { says: text`${rerun(report)}.` };
  const after = afterFix(errors, report);
  const [only] = fixes;
  if (fixes.length < 2) return { says: joined([inside(only ?? NO_TEXT), after]) };
  return {
    says: text`fix all of these:`,
    items: fixes.map(inside),
    isOrdered: true,
    ...(!isEmpty(after) && { after }),
  };
}

/** Returns what to run after a fix that may be in the file, in the workflow or elsewhere. */
function pushOrRerun(report: Report): Text {
  return text`If that changes a file, ${push(report)}. Otherwise ${rerun(report)}.`;
}

/** Returns each fix once. What runs the workflow itself comes last. */
export function fixesOf(errors: readonly Finding[], report: Report): Text[] {
  const unknown = errors.find(({ code }) => code === 'unknown');
  // What caused an unknown effect needs no step of its own, if that is only to run again.
  const others = errors
    .filter((error) => error !== unknown && (unknown === undefined || error.fixedIn !== 'itself'))
    .map((error) => fixOf(error, report));
  const fixes = new Map(others.filter((fix) => !isEmpty(fix)).map((fix) => [JSON.stringify(fix), fix]));
  return [...fixes.values(), ...(unknown === undefined ? [] : [fixOf(unknown, report)])];
}

function fixOf({ code, fix, next }: Finding, report: Report): Text {
  const run = runOnMain(report);
  if (code === 'plan-changed')
    return text`check the changes. To apply all of them, ${run}. Otherwise open a new pull request, for example with the live values.`;
  if (code !== 'unknown' && next === 'resend')
    return joined([text`check the settings. If they are right, ${run} with \`rotate-client-secret\`.`, fix]);
  if (code !== 'unknown') return fix;
  return next === 'resend'
    ? text`${run} with \`rotate-client-secret\`. It sends all settings and the client secret again, whether the update took effect or not.`
    : text`check the OIDC settings and users of the registry, then ${run}.`;
}

/** Returns what to run after errors are fixed. */
function afterFix(errors: readonly Finding[], report: Report): Text {
  const places = new Set(errors.map(({ fixedIn }) => fixedIn));
  if (places.has('itself') || errors.some(({ next }) => next === 'resend')) return NO_TEXT;
  if (places.size === 1 && places.has('file')) return text`Then ${push(report)}.`;
  if (places.size === 1 && places.has('elsewhere'))
    return text`Then ${rerun(report)}.${words(report.registries.length > 1 ? '' : ' The file can stay as it is.')}`;
  if (report.trigger.kind === 'local') return text`Then run it again.`;
  return pushOrRerun(report);
}

/** Returns what leads to the steps before users are deleted, or nothing in an apply. */
export function checklistStep({ operation }: RegistryReport, report: Report): Text {
  if (report.mode !== 'dry-run') return NO_TEXT;
  const [act, page] = operation === 'delete' ? ['disabling', 'disabling.md'] : ['enabling', 'enabling.md'];
  return text`follow ${docs(`the steps before ${act} OIDC`, `${page}#before`, report)}. Then`;
}

function pasteStep(registry: RegistryReport, report: Report): Next {
  const { usersToDelete: users, name, listsUsers } = registry;
  const steps = checklistStep(registry, report);
  const place = report.registries.length > 1 ? text`the entry of ${name}` : text`the file`;
  if (users.some(({ hidden }) => hidden))
    return {
      says: joined([steps, text`add one of these lines to ${place} and ${push(report)}:`]),
      items: [
        text`\`deleteUsers: true\` publishes no names.`,
        text`\`deleteUsers: [name, name, …]\` publishes the ${words(users.length === 1 ? 'name' : `${users.length} names`)}, also in the Git history. To list them without publishing them, keep the file in a private repository.`,
      ],
      after: text`Either way, if a user is added later, the run on ${mainOf(report.trigger)} is blocked.`,
    };
  const line = `deleteUsers: [${users.map(({ user }) => yamlScalar(user)).join(', ')}]`;
  const from =
    line.length > MAX_PASTE_CHARACTERS && report.trigger.kind !== 'local'
      ? text`the line in the job summary`
      : text`this line`;
  const instead = listsUsers ? text`, in place of its \`deleteUsers\`,` : NO_TEXT;
  return {
    says: joined([steps, text`paste ${from} into ${place}${instead} and ${push(report)}:`]),
    copy: { language: 'yaml', line },
  };
}

/** Returns the next step of a run that ended before any registry. */
export function nextOfRun(report: Report): Next | undefined {
  const errors = errorsOf(report);
  const files = errors.filter(({ code }) => code === 'config').length;
  const inputs = errors.filter(({ code }) => code === 'input').length;
  if (errors.length === 0) return undefined;
  if (files + inputs < errors.length) return errorStep(errors, report);
  const lines = text`fix the ${words(files === 1 ? 'error' : 'errors')} above and ${push(report)}.`;
  if (inputs === 0) return { says: lines };
  const fixed = text`fix the inputs and secrets above`;
  return {
    says:
      files > 0
        ? text`${fixed}, and the file. Then ${push(report)}.`
        : report.trigger.kind === 'local'
          ? text`${fixed}. Then ${rerun(report)}.`
          : text`${fixed}. ${pushOrRerun(report)}`,
  };
}

/** Returns what happens to the other registries if one is blocked, or nothing. */
export function othersSentence({ registries, trigger, mode }: Report): Text {
  const stuck = registries.filter((registry) => isFailed(registry));
  const planned = registries.filter(
    (registry) => outcomeOf(registry).kind === 'planned' && !isFailed(registry),
  );
  if (mode === 'apply' || stuck.length === 0 || planned.length === 0) return NO_TEXT;
  const others = words(planned.length === 1 ? 'the other one is applied' : 'the others are applied');
  return viewOf(trigger) === 'merge'
    ? text`If you merge with ${namesOf(stuck)} still blocked, ${others}, and the run on ${mainOf(trigger)} fails.`
    : text`If ${namesOf(stuck)} ${words(stuck.length === 1 ? 'is' : 'are')} still blocked then, ${others}, and the run fails.`;
}
