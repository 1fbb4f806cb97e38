import { CODES } from '../model/codes.js';
import type { ProviderField } from '../model/registry.js';
import {
  errorsOf,
  type HealthProblem,
  type Outcome,
  type RegistryReport,
  type Report,
} from '../model/report.js';
import { count, isEmpty, joined, listed, NO_TEXT, type Text, text, words } from '../model/text.js';
import { mainOf, viewOf } from '../model/trigger.js';

/** The first line about a registry. A state is what isn't planned or done, such as `Blocked`. */
export interface Title {
  state?: 'Blocked' | 'Failed' | 'Unknown' | 'Drift' | 'Not compared';
  says: Text;
  /** What happens to it, in a row of the table of several registries. */
  row: Text;
}

type Of<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>;
type Titles = {
  [K in Outcome['kind']]: (outcome: Of<K>, registry: RegistryReport, report: Report) => Title;
};

/** Number of changed fields that a title names. */
const MAX_FIELDS = 3;

/** Returns the changed fields: their names, or their number. */
export function fieldsOf({ changes }: Pick<RegistryReport, 'changes'>): Text {
  if (changes.length > MAX_FIELDS) return count(changes.length, 'field');
  return text`${changes.map(({ field }) => field)}`;
}

/** Returns users with their number, and nothing for none. */
function withUsers(users: readonly unknown[], before: string, after = ''): Text {
  return users.length === 0 ? NO_TEXT : text`${words(before)} ${count(users.length, 'user')}${words(after)}`;
}

/** What is wrong with a registry that equals the file. */
export const HEALTH: Record<HealthProblem, string> = {
  status: 'OVHcloud reports its OIDC configuration as ERROR',
  check: 'a check failed',
  secret: 'its client secret expires soon',
};

/** The first line about each outcome. The compiler asks for each kind. */
const TITLES: Titles = {
  planned({ does, deletes }, registry, report) {
    const { name, changes } = registry;
    if (viewOf(report.trigger) === 'drift' && (changes.length > 0 || does !== 'update'))
      return drift(does, registry);
    const merging = act(report);
    const users = withUsers(deletes, ' and deletes');
    switch (does) {
      case 'create':
        return { says: text`${merging} enables OIDC on ${name}${users}`, row: text`enables OIDC` };
      case 'delete': {
        const who = deletes.length === 0 ? text` and deletes every user` : users;
        return { says: text`${merging} disables OIDC on ${name}${who}`, row: text`disables OIDC` };
      }
      default: {
        if (changes.length === 0)
          return {
            says: text`${merging} sends the client secret of ${name} again`,
            row: text`sends the client secret`,
          };
        const fields = fieldsOf(registry);
        return { says: text`${merging} changes ${fields} of ${name}`, row: text`changes ${fields}` };
      }
    }
  },

  applied({ did, deleted }, registry) {
    const done = withUsers(deleted, ', and', deleted.length === 1 ? ' was deleted' : ' were deleted');
    const { says, row } = nowTrue(did, registry);
    return { says: text`${says}${done}`, row };
  },

  unchanged({ health: [problem] }, { name, promotions, promoted }, report) {
    if (report.mode === 'dry-run' && viewOf(report.trigger) !== 'drift') {
      const merging = act(report);
      return promotions.length === 0
        ? { says: text`${merging} changes nothing on ${name}`, row: text`nothing: equal to the file` }
        : {
            says: text`${merging} makes ${promotions} admin of ${name}`,
            row: text`makes ${promotions} admin`,
          };
    }
    const set = promoted.length === 0 ? NO_TEXT : text`, and ${count(promoted.length, 'admin')} set`;
    if (problem === undefined)
      return { says: text`${name} equals the file${set}`, row: text`equal to the file${set}` };
    const but = words(HEALTH[problem]);
    return { says: text`${name} equals the file, but ${but}`, row: text`equal to the file, but ${but}` };
  },

  stopped({ by, wrote, isBlocked }, registry, report) {
    const { name, operation, wasRead, mayHavePromoted } = registry;
    const cause = by ?? errorsOf(report)[0];
    const why = cause === undefined ? NO_TEXT : words(CODES[cause.code].short);
    const row = isEmpty(why) ? text`nothing: the run ended before` : text`nothing: ${why}`;
    if (wrote !== 'none' || (report.mode === 'apply' && wasRead && operation === 'none' && !isBlocked)) {
      const { says, row: now } =
        wrote === 'none'
          ? { says: text`${name} equals the file`, row: text`equal to the file` }
          : nowTrue(wrote, registry);
      const but = isEmpty(why) ? text`the run ended before it was verified` : why;
      return { state: 'Failed', says: text`${says}, but ${but}`, row: text`${now}, but ${but}` };
    }
    const state = isBlocked ? 'Blocked' : 'Failed';
    if (report.mode === 'validate')
      return { state, says: text`the file is valid for ${name}, but ${why}`, row: text`${why}` };
    if (report.mode === 'apply') {
      const what = mayHavePromoted ? text`the OIDC settings were not written` : text`nothing was written`;
      return { state, says: text`${what} to ${name}`, row };
    }
    const merging = viewOf(report.trigger) === 'merge' ? text`merging` : text`an apply`;
    if (isBlocked) return { state, says: text`${merging} writes nothing to ${name}`, row };
    if (wasRead) return { state, says: text`${name} equals the file, but ${why}`, row };
    return { state, says: text`what ${merging} does to ${name} isn't known`, row: text`isn't known: ${why}` };
  },

  unknown({ does }, { name }) {
    const what = {
      create: text`enabling OIDC on ${name}`,
      update: text`the update of ${name}`,
      delete: text`disabling OIDC on ${name}`,
      none: text`a write to ${name}`,
    }[does];
    return { state: 'Unknown', says: text`${what} may have taken effect`, row: text`may have been written` };
  },

  skipped(_, { name }, report) {
    if (report.mode === 'validate') return { says: text`The file is valid for ${name}`, row: text`valid` };
    const merging = viewOf(report.trigger) === 'merge' ? text`merging` : text`an apply`;
    return {
      state: 'Not compared',
      says: text`what ${merging} does to ${name} isn't known`,
      row: text`isn't known: not compared`,
    };
  },
};

function drift(does: Of<'planned'>['does'], registry: RegistryReport): Title {
  const { name, changes, usersToDelete } = registry;
  const users = withUsers(usersToDelete, ' (an apply deletes', ')');
  if (does === 'create')
    return { state: 'Drift', says: text`OIDC is off on ${name}${users}`, row: text`OIDC is off` };
  if (does === 'delete')
    return {
      state: 'Drift',
      says: text`OIDC is still enabled on ${name}${users}`,
      row: text`OIDC is enabled`,
    };
  const differ = words(changes.length === 1 ? 'differs' : 'differ');
  const fields = fieldsOf(registry);
  return {
    state: 'Drift',
    says: text`${fields} of ${name} ${differ} from the file`,
    row: text`${fields} ${differ} from the file`,
  };
}

/** Returns what is true after a write took effect. */
function nowTrue(did: Of<'applied'>['did'], registry: RegistryReport): Title {
  const { name, changes } = registry;
  if (did === 'create') return { says: text`OIDC is enabled on ${name}`, row: text`OIDC is enabled` };
  if (did === 'delete') return { says: text`OIDC is disabled on ${name}`, row: text`OIDC is disabled` };
  if (changes.length === 0)
    return {
      says: text`The client secret was sent to ${name} and replaces the previous one`,
      row: text`the client secret was sent`,
    };
  const are = words(changes.length === 1 ? 'is' : 'are');
  const fields = fieldsOf(registry);
  return { says: text`${fields} of ${name} ${are} changed`, row: text`${fields} ${are} changed` };
}

/** Returns the first line about a registry. */
export function titleOf(outcome: Outcome, registry: RegistryReport, report: Report): Title {
  const title = TITLES[outcome.kind] as (one: Outcome, of: RegistryReport, at: Report) => Title;
  return title(outcome, registry, report);
}

/** Returns a title as one line: its state, a colon, and what is true. */
export function lineOf({ state, says }: Title, isCanceled = false): Text {
  const shown = isCanceled ? 'Canceled' : state;
  return shown === undefined ? says : text`${words(`${shown}:`)} ${says}`;
}

/** Fields of which a login depends on the provider's own settings. */
export const LOGIN_FIELDS: readonly ProviderField[] = ['endpoint', 'clientId', 'scope'];

/** Returns names as a list, with what is true of one or of several of them. */
export function each(names: readonly string[], one: string, several: string): Text {
  return text`${names} ${words(names.length === 1 ? one : several)}`;
}

/** Returns registries by name, at most ten. */
export function namesOf(registries: readonly RegistryReport[]): Text {
  const names = registries.map(({ name }) => text`${name}`);
  if (names.length <= 10) return listed(names);
  return text`${joined(names.slice(0, 10), ', ')} and ${names.length - 10} more`;
}

/** Returns words that lead to a page, or the words alone without an address. */
function linked(label: string, href: string): Text {
  return href === '' ? words(label) : text`${{ label: words(label), href }}`;
}

/** Returns words that lead to a page of this project's docs, in the version that runs. */
export function docs(label: string, page: string, { origin }: Report): Text {
  return linked(label, origin.actionUrl === '' ? '' : `${origin.actionUrl}/docs/${page}`);
}

/** Returns how to start the same run again. */
export function rerun({ origin: { runUrl } }: Report): Text {
  return runUrl === '' ? words('run it again') : linked('re-run this job', runUrl);
}

/** Returns how to start a run that applies. */
export function runOnMain({ origin, trigger }: Report): Text {
  if (trigger.kind === 'local') return text`run it with \`INPUT_DRY_RUN=false\``;
  return text`${linked('run the workflow', origin.workflowUrl)} on ${mainOf(trigger)}`;
}

/** Returns what makes a run read a changed file. */
export function push({ trigger }: Report): Text {
  return words(trigger.kind === 'local' ? 'run it again' : 'push');
}

/** Returns where people log in. */
export function logIn(url: string, label = 'log in'): Text {
  return linked(label, isWebAddress(url) ? url : '');
}

/** Returns whether an address can be a link or text of a page without changing it. */
export function isWebAddress(url: string): boolean {
  return /^https:\/\/[\w.:/-]+$/.test(url);
}

/** Returns what brings a changed file to the registry. */
export function andApply({ trigger }: Report): Text {
  return trigger.kind === 'local' ? text`and run it with \`INPUT_DRY_RUN=false\`` : text`and merge`;
}

/** Returns what a plan's sentences begin with: what a merge does, or what an apply does. */
export function act({ trigger }: Report): Text {
  return words(viewOf(trigger) === 'merge' ? 'Merging' : 'An apply');
}

/** Returns what starts the apply of a plan. */
export function apply(report: Report): Text {
  const { trigger, isByInput } = report;
  if (viewOf(trigger) === 'merge') return words('merge');
  if (trigger.kind === 'local') return text`run it with \`INPUT_DRY_RUN=false\``;
  if (isByInput) return text`run it without \`dry-run: true\``;
  return text`bring this file to ${mainOf(trigger)}, where a push or a manual run applies it`;
}
