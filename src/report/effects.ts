import type { Change } from '../model/registry.js';
import type { Outcome, RegistryReport, Report } from '../model/report.js';
import { inside, isEmpty, joined, NO_TEXT, type Text, text, type UserRef, words } from '../model/text.js';
import { mainOf, viewOf } from '../model/trigger.js';
import { act, andApply, docs, each as eachOf, logIn, runOnMain } from './sentences.js';

/** Why there is a red box: a plan, a write with an unknown effect, a deletion, or a line to paste. */
export type Danger = 'planned' | 'unknown' | 'done' | 'pasted';

/** The red box: who is deleted, or may have been, and what follows. */
export interface Caution {
  /** The first sentence, which stands out. */
  lead: Text;
  /** The sentences after it, before the names. */
  loss: Text;
  /** What is true after the deletion. */
  after: Text;
}

/** Returns why a registry has a red box, undefined if it deletes nobody. */
export function dangerOf(outcome: Outcome, registry: RegistryReport, report: Report): Danger | undefined {
  const { operation, deleted, findings } = registry;
  const isDelete = operation === 'delete';
  switch (outcome.kind) {
    case 'planned':
      return isDelete || outcome.deletes.length > 0 ? 'planned' : undefined;
    case 'unknown':
      return isDelete || deleted.length > 0 ? 'unknown' : undefined;
    case 'applied':
      return isDelete || deleted.length > 0 ? 'done' : undefined;
    case 'stopped':
      if (deleted.length > 0 || outcome.wrote === 'delete') return 'done';
      return report.mode === 'dry-run' && findings.some(({ code }) => code === 'users-exist')
        ? 'pasted'
        : undefined;
    default:
      return undefined;
  }
}

const PIPELINES = 'also in pipelines and image pull secrets';
const NOBODY = text`nobody can log in until someone generates new credentials in the OVHcloud Control Panel.`;
/** How a sentence about what follows begins. */
const START: Record<Danger, Text> = {
  planned: text`After that, `,
  pasted: text`After that, `,
  unknown: text`If so, `,
  done: NO_TEXT,
};

/** Returns the red box of registries with the same danger and operation. */
export function cautionOf(
  danger: Danger,
  isDelete: boolean,
  users: readonly UserRef[],
  { trigger }: Report,
): Caution {
  const secrets = isDelete ? 'CLI secret' : 'password';
  const they = users.length === 1 ? `The user, the ${secrets} and the` : `They, their ${secrets}s and their`;
  const loss = text`${words(they)} project roles don't come back`;
  const isMerge = viewOf(trigger) === 'merge';
  if (danger === 'pasted') return pastedCaution(isDelete, users, loss, isMerge);
  return isDelete ? disabling(danger, users, loss) : enabling(danger, users, loss);
}

function enabling(danger: Danger, users: readonly UserRef[], loss: Text): Caution {
  const them = words(users.length === 1 ? 'this user' : `these ${users.length} users`);
  const now = words(danger === 'done' ? ' now' : '');
  const fails = text`${START[danger]}\`docker login\` with one of these names fails${now}, ${words(PIPELINES)}.`;
  const rest = text`People log in through the provider, not with a password. Robot accounts keep working.`;
  const lead = danger === 'planned' ? text`OVHcloud deletes ${them}.` : text`OVHcloud deleted ${them}.`;
  return { lead: ifSo(danger, lead), loss: text`${loss}:`, after: joined([fails, rest]) };
}

function ifSo(danger: Danger, lead: Text): Text {
  return danger === 'unknown' ? text`If the request took effect, ${lead}` : lead;
}

function disabling(danger: Danger, users: readonly UserRef[], loss: Text): Caution {
  const isDone = danger === 'done';
  const number = users.length === 0 ? text`none${words(isDone ? '' : ' now')}.` : text`${users.length}:`;
  const api = text`${loss}. The API ${words(isDone ? 'listed' : 'lists')} ${number}`;
  const now = words(isDone ? ' now' : '');
  const fails = text`\`docker login\` with one of these names fails${now}, ${words(PIPELINES)}.`;
  const logins = users.length === 0 ? NO_TEXT : fails;
  if (isDone) {
    const lead = text`Nobody can log in until you generate new credentials.`;
    return { lead, loss: text`OVHcloud deleted every user of the registry. ${api}`, after: logins };
  }
  const verb = words(danger === 'planned' ? 'deletes' : 'deleted');
  const lead = text`OVHcloud ${verb} every user of the registry, also one that its API doesn't list.`;
  const login = text`${START[danger]}${NOBODY}`;
  return { lead: ifSo(danger, lead), loss: api, after: joined([login, logins]) };
}

/** Returns the red box above a line to paste, which would delete. */
function pastedCaution(isDelete: boolean, users: readonly UserRef[], loss: Text, isMerge: boolean): Caution {
  const act = words(isMerge ? 'merging' : 'an apply');
  const isPublic = users.some(({ hidden }) => hidden);
  const who = users.length === 1 ? text`the user` : text`the ${users.length} users`;
  const line = isPublic ? text`With either line below,` : text`With the line below,`;
  const names = words(isPublic ? 'one of their names' : 'one of these names');
  const fails = text`\`docker login\` with ${names} fails, ${words(PIPELINES)}.`;
  if (isDelete)
    return {
      lead: text`${line} ${act} deletes every user of the registry, also one that its API doesn't list.`,
      loss: text`${loss}.`,
      after: joined([text`${START.pasted}${NOBODY}`, fails]),
    };
  const lead = isPublic
    ? text`${line} ${act} deletes ${who} of the registry.`
    : text`${line} ${act} deletes ${who} that it names.`;
  return {
    lead,
    loss: text`${loss}.`,
    after: joined([text`${START.pasted}${fails}`, text`Robot accounts keep working.`]),
  };
}

type Sentence<K extends Outcome['kind']> = (
  outcome: Extract<Outcome, { kind: K }>,
  registry: RegistryReport,
  report: Report,
) => Text;

/** What a change means for people, by what happened. The compiler asks for each kind. */
const ACCESS: { [K in Outcome['kind']]: Sentence<K> } = {
  planned({ does, deletes }, registry, report) {
    if (does === 'create') return deletes.length === 0 ? text`no user is deleted.` : NO_TEXT;
    if (does !== 'update') return NO_TEXT;
    const group = groupOf(registry);
    if (viewOf(report.trigger) === 'drift' && group !== undefined) return driftAccess(group);
    return joined([kept(registry, text`no user is deleted`), groupSentence(group)]);
  },
  applied({ did }, registry) {
    if (did !== 'update') return NO_TEXT;
    if (registry.changes.length > 0)
      return joined([kept(registry, text`no user was deleted`), groupSentence(groupOf(registry))]);
    const isAccepted = registry.checks.some(
      ({ check, verdict }) => check === 'client' && verdict === 'passed',
    );
    return joined([
      text`no user was deleted, and no other setting changed.`,
      isAccepted ? text`The provider accepts the new secret.` : NO_TEXT,
      text`Only a login shows that Harbor uses it.`,
    ]);
  },
  unknown({ does }, registry) {
    if (does !== 'update') return NO_TEXT;
    const group = groupSentence(groupOf(registry));
    return joined([
      text`an update deletes no user.`,
      isEmpty(group) ? NO_TEXT : text`If it took effect, ${inside(group)}`,
      text`Whether people can log in now isn't known.`,
    ]);
  },
  stopped({ wrote }, registry, report) {
    if (report.mode !== 'apply') return NO_TEXT;
    if (wrote === 'none') return text`as before. The registry keeps its settings and users.`;
    if (wrote !== 'update') return NO_TEXT;
    return joined([text`no user was deleted.`, groupSentence(groupOf(registry))]);
  },
  skipped: (_, __, { mode, trigger }) =>
    mode === 'validate'
      ? viewOf(trigger) === 'merge'
        ? text`the live settings were not read, so what merging does isn't known.`
        : NO_TEXT
      : text`if you merge this pull request, the run on ${mainOf(trigger)} applies it, although nobody has seen a plan. If the file has \`deleteUsers\`, that can delete users. \`reviewed-plan: strict\` blocks it.`,
  unchanged: () => NO_TEXT,
};

/** Returns what the change means for people, if no red box says it. */
export function accessOf(outcome: Outcome, registry: RegistryReport, report: Report): Text {
  return (ACCESS[outcome.kind] as Sentence<Outcome['kind']>)(outcome, registry, report);
}

/** Returns whether another `endpoint` separates existing users from their accounts. */
export function separatesUsers({ findings }: RegistryReport): boolean {
  return findings.some(({ code }) => code === 'issuer-change');
}

/** Returns what happens to the users who exist, if none is deleted. */
function kept(registry: RegistryReport, nobody: Text): Text {
  if (!separatesUsers(registry)) return text`${nobody}.`;
  return text`${nobody}, but users who exist can't log in as long as this \`endpoint\` is set (Harbor responds 409). They can again after the previous one is back.`;
}

function groupOf({ changes }: RegistryReport): Change | undefined {
  return changes.find(({ field }) => field === 'adminGroup');
}

function groupSentence(change: Change | undefined): Text {
  if (change === undefined) return NO_TEXT;
  const { before, after } = change;
  const lost = text`From their next login, members of ${String(before)} lose the admin rights that they have through this group.`;
  const won =
    before === ''
      ? text`From their next login, members of ${String(after)} are admins, if the provider sends that group.`
      : text`Members of ${String(after)} get them, if the provider sends that group.`;
  return joined([before === '' ? NO_TEXT : lost, after === '' ? NO_TEXT : won]);
}

function driftAccess({ before, after }: Change): Text {
  const won = text`with the live value, members of ${String(before)} become admins at their next login, if the provider sends that group.`;
  const lost = text`Members of ${String(after)} lose the admin rights that they have through that group.`;
  return joined([
    before === '' ? text`with the live value, no group has admin rights.` : won,
    after === '' ? NO_TEXT : lost,
    text`No user is deleted in either case.`,
  ]);
}

/** Returns who is an admin, and who isn't yet. */
export function adminsOf(outcome: Outcome, registry: RegistryReport, report: Report): Text {
  const { operation, changes, promotions, promoted, pendingAdmins, url } = registry;
  const isOn = outcome.kind === 'planned' || outcome.kind === 'unchanged' || outcome.kind === 'applied';
  if (!isOn && promoted.length === 0) return NO_TEXT;
  const group = changes.find(({ field }) => field === 'adminGroup')?.after;
  const members =
    operation === 'create' && isOn && group
      ? text`members of ${String(group)}, if the provider sends that group.`
      : NO_TEXT;
  const set =
    promoted.length === 0
      ? NO_TEXT
      : text`${promoted} ${words(promoted.length === 1 ? 'was' : 'were')} set as admin, as in every run. An open session sees it after the next login.`;
  const will =
    report.mode !== 'dry-run' || promotions.length === 0 || outcome.kind === 'unchanged'
      ? NO_TEXT
      : text`${act(report)} makes ${promotions} admin.`;
  const absent = isOn && !isNextAdmins(outcome, registry) ? pending() : NO_TEXT;
  return joined([members, set, will, absent, leftWithout(outcome, registry)]);

  function pending(): Text {
    if (pendingAdmins.length === 0) return NO_TEXT;
    const them = words(pendingAdmins.length === 1 ? 'an admin' : 'admins');
    const missing = eachOf(pendingAdmins, "doesn't exist yet.", "don't exist yet.");
    const it = pendingAdmins.length === 1 ? words('it makes that user') : words('it makes them');
    const each = pendingAdmins.length === 1 ? text`That user` : text`Each`;
    const how =
      operation === 'create'
        ? text`After the first login,`
        : text`${each} ${logIn(url, 'logs in')} once. After that,`;
    return text`${missing} ${how} ${runOnMain(report)}: ${it} ${them}.`;
  }
}

/** Returns whether a change leaves no group of admins, and nobody who is listed exists. */
export function leavesNoAdmin({ operation, changes, promotions, promoted }: RegistryReport): boolean {
  const group = changes.find(({ field }) => field === 'adminGroup');
  const isTaken = operation === 'update' && group !== undefined && group.after === '';
  const isNeverGiven = operation === 'create' && !group?.after;
  return (isTaken || isNeverGiven) && promotions.length === 0 && promoted.length === 0;
}

/** Returns that a change leaves no known admin: no group, and nobody who is listed and exists. */
function leftWithout(outcome: Outcome, registry: RegistryReport): Text {
  const { operation, pendingAdmins } = registry;
  const { kind } = outcome;
  if ((kind !== 'planned' && kind !== 'applied') || !leavesNoAdmin(registry)) return NO_TEXT;
  const isTaken = operation === 'update';
  if (isNextAdmins(outcome, registry)) return text`nobody is known to be one.`;
  const earlier = isTaken ? text`A user who was set as admin earlier stays one.` : NO_TEXT;
  if (pendingAdmins.length > 0) return joined([text`Nobody is known to be an admin until then.`, earlier]);
  const when = words(kind === 'planned' ? 'after that, nobody' : 'nobody');
  const none = text`${when} is known to be an admin: the file has no \`adminGroup\`, and \`admins\` lists nobody.`;
  return joined([none, earlier]);
}

/** Returns whether the next step names the admins who don't exist yet. */
export function isNextAdmins({ kind }: Outcome, { operation, pendingAdmins }: RegistryReport): boolean {
  return kind === 'applied' && operation === 'create' && pendingAdmins.length > 0;
}

function apiWorks(report: Report): Text {
  const page = docs('recovery', 'recovery.md', report);
  return text`The OVHcloud API doesn't depend on OIDC, so this works while nobody can log in (${page}).`;
}

/** Returns how to undo the change, where that is possible. */
export function undoOf(outcome: Outcome, registry: RegistryReport, report: Report): Text {
  const { kind } = outcome;
  const hasFailed = registry.checks.some(({ check, verdict }) => check === 'harbor' && verdict === 'failed');
  const isBroken = kind === 'stopped' && report.mode === 'apply' && (outcome.wrote !== 'none' || hasFailed);
  if (kind === 'planned' && viewOf(report.trigger) === 'drift') return NO_TEXT;
  if (kind !== 'planned' && kind !== 'applied' && kind !== 'unknown' && !isBroken) return NO_TEXT;
  const works = isBroken || kind === 'unknown' ? apiWorks(report) : NO_TEXT;
  switch (registry.operation) {
    case 'create':
      return joined([OFF_AGAIN, works]);
    case 'delete':
      return ON_AGAIN;
    case 'update':
      return joined([undoUpdate(kind, registry, report), works]);
    case 'none':
      return registry.before === undefined
        ? NO_TEXT
        : text`if nobody can log in, follow ${docs('recovery', 'recovery.md', report)}.`;
  }
}

const OFF_AGAIN = text`\`state: absent\` disables OIDC again. That deletes every user who exists by then.`;
const ON_AGAIN = text`the values of *Live values before* enable OIDC again, with the client secret that belongs to them. That deletes every user who exists by then.`;

function undoUpdate(kind: Outcome['kind'], { changes, clientSecret }: RegistryReport, report: Report): Text {
  if (changes.length === 0) {
    const never = text`not possible from here, because OVHcloud never returns a secret.`;
    const again = text`If logins fail, store the right secret, and run the workflow with \`rotate-client-secret\` again.`;
    return kind === 'planned' ? never : joined([never, again]);
  }
  if (kind === 'planned') {
    const run =
      report.trigger.kind === 'local' ? text`The apply` : text`The run on ${mainOf(report.trigger)}`;
    return joined([putBack(report), text`${run} overwrites the live secret.`]);
  }
  const isOverwritten = kind === 'applied' && clientSecret === 'sent';
  return joined([
    putBack(report),
    isOverwritten ? text`The secret of this run has overwritten the previous one.` : NO_TEXT,
  ]);
}

function putBack(report: Report): Text {
  return text`put the values of *Live values before* into the file ${andApply(report)}, with the client secret that belongs to them.`;
}
