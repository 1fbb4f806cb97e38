import { printable } from '../lib/quote.js';
import type { Finding } from '../model/findings.js';
import type { Change } from '../model/registry.js';
import type { Outcome, RegistryReport, Report } from '../model/report.js';
import { joined, NO_TEXT, type Text, text, words } from '../model/text.js';
import { mainOf, viewOf } from '../model/trigger.js';
import { type Block, KEEP } from './fit.js';
import { restoreYaml } from './restore.js';
import { isWebAddress } from './sentences.js';

/** Returns the changed fields as a diff. An operation that starts from nothing has no lines with a minus. */
export function changesLines({ changes, operation }: RegistryReport): string[] {
  const width = Math.max(...changes.map(({ field }) => field.length)) + 1;
  const line = (sign: string, field: string, value: Change['before']): string =>
    `${sign} ${`${field}:`.padEnd(width)} ${printable(String(value))}`;
  const isCreate = operation === 'create';
  return changes.flatMap(({ field, before, after }) => [
    ...(isCreate || before === '' ? [] : [line('-', field, before)]),
    ...(after === '' || (isCreate && after === false) ? [] : [line('+', field, after)]),
  ]);
}

/** Returns the changed fields as a table whose sides are named. */
export function settingsTable({ changes, unseen }: RegistryReport, { trigger }: Report): Block {
  const sideOf = (value: Change['before']): Text => (value === '' ? text`empty` : text`${String(value)}`);
  const numbers = (unseen?.numbers ?? []).map((number) => `#${number}`).join(', ');
  const { defaultBranch } = trigger;
  const file = defaultBranch === undefined ? text`file` : text`file on ${defaultBranch}`;
  const shownIn = unseen === undefined ? [] : [text`shown in ${words(numbers)}`];
  return {
    is: 'table',
    keep: KEEP.changes,
    head: [text`field`, text`live now`, file, ...shownIn],
    rows: changes.map(({ field, before, after }) => [
      text`${field}`,
      sideOf(before),
      sideOf(after),
      ...(unseen === undefined ? [] : [words(unseen.fields.includes(field) ? '**no**' : 'yes')]),
    ]),
  };
}

/** Returns what is folded: settings that repeat the file, how people get in, values before, failed calls. */
export function foldedBlocks(outcome: Outcome, registry: RegistryReport, report: Report): Block[] {
  const several = report.registries.length > 1;
  const of = several ? text`${registry.name}: ` : NO_TEXT;
  return [
    ...accessBlocks(outcome, registry, report, of),
    ...createBlocks(outcome, registry, of),
    ...restoreBlocks(outcome, registry, report, of),
    ...callBlocks(registry.findings, of),
  ];
}

function accessBlocks(
  { kind }: Outcome,
  { operation, url }: RegistryReport,
  report: Report,
  of: Text,
): Block[] {
  if (operation !== 'create' || (kind !== 'planned' && kind !== 'applied')) return [];
  const when =
    kind === 'applied'
      ? ' now'
      : viewOf(report.trigger) === 'merge'
        ? ' after the merge'
        : ' after the apply';
  const at = isWebAddress(url) ? text` at ${words(url)}` : NO_TEXT;
  const rows = [
    [
      text`people`,
      text`*Login via OIDC provider*${at}. The first login creates a new user without project roles.`,
    ],
    [
      text`\`docker login\` by people`,
      text`user name and CLI secret, which Harbor shows under *User Profile*`,
    ],
    [text`pipelines and clusters`, text`a robot account, which an admin creates in Harbor`],
  ];
  const table: Block = { is: 'table', keep: KEEP.restore, head: [text`who`, text`how`], rows };
  return [folded(KEEP.restore, text`${of}How people and pipelines get in${words(when)}`, table)];
}

function createBlocks(outcome: Outcome, registry: RegistryReport, of: Text): Block[] {
  const { kind } = outcome;
  const { operation, changes, findings } = registry;
  if (operation !== 'create' || kind === 'planned' || changes.length === 0) return [];
  const isPaste = findings.some(({ code }) => code === 'users-exist');
  const state =
    kind === 'applied'
      ? ' that were written'
      : kind === 'unknown' || (kind === 'stopped' && outcome.wrote !== 'none')
        ? ' that were sent'
        : isPaste
          ? ' that wait for this line'
          : ' that were not written';
  const lines = changesLines(registry);
  const code: Block = { is: 'code', keep: KEEP.settings, language: 'diff', lines };
  return [folded(KEEP.settings, text`${of}The ${lines.length} settings${words(state)}`, code)];
}

function restoreBlocks(outcome: Outcome, registry: RegistryReport, report: Report, of: Text): Block[] {
  const { before, operation, usersToDelete, changes } = registry;
  const isDrift = outcome.kind === 'planned' && viewOf(report.trigger) === 'drift';
  const isRotation = operation === 'update' && changes.length === 0;
  const { kind } = outcome;
  const wasSent =
    kind === 'planned' ||
    kind === 'applied' ||
    kind === 'unknown' ||
    (kind === 'stopped' && outcome.wrote !== 'none');
  if (!wasSent || operation === 'none' || isRotation) return [];
  const users = usersToDelete.map(({ id, user }) => `${printable(user)} (ID ${printable(id)})`);
  const was = kind === 'planned' ? 'is' : 'was';
  const lines =
    before === undefined
      ? [`# OIDC ${was} off on ${printable(registry.name)}.`, `# Users: ${users.join(', ') || 'none'}`]
      : restoreYaml(before, registry).split('\n');
  const code: Block = { is: 'code', keep: KEEP.restore, language: 'yaml', lines };
  return [folded(KEEP.restore, text`${of}Live values ${words(isDrift ? 'now' : 'before')}`, code)];
}

/** Returns the calls that failed, which help only in a support ticket. */
export function callBlocks(findings: readonly Finding[], of: Text): Block[] {
  const all = findings.flatMap(({ call }) => (call === undefined ? [] : [call]));
  // A write with an unknown effect is there twice, if its error is known.
  const calls = all.filter(
    ({ method, path }, index) =>
      !all.some((one, later) => later > index && one.method + one.path === method + path),
  );
  const [first] = calls;
  if (first === undefined) return [];
  const lines = calls.flatMap(({ method, path, at, outcome }) => [
    `${at.slice(11, 19)} UTC  ${method} ${printable(path)}`,
    `              ${printable(outcome)}`,
  ]);
  const code: Block = {
    is: 'code',
    keep: KEEP.calls,
    language: 'text',
    lines: [first.at.slice(0, 10), ...lines],
  };
  const title = words(
    calls.length === 1 ? "The call, for OVHcloud's support" : "The calls, for OVHcloud's support",
  );
  return [folded(KEEP.calls, text`${of}${title}`, code)];
}

function folded(keep: number, title: Text, block: Block): Block {
  return { is: 'folded', keep, title, blocks: [block] };
}

/** Returns the small last line: mode and its reason, the file's commit, Harbor's version, the run. */
export function footer(report: Report): Text[] {
  const { config, origin, registries } = report;
  const { repositoryUrl, sha, runUrl } = origin;
  const path = config.split('/').map(encodeURIComponent).join('/');
  const file =
    repositoryUrl === '' || sha === ''
      ? text`${config}`
      : text`${{ label: text`${config}`, href: `${repositoryUrl}/blob/${encodeURIComponent(sha)}/${path}` }}`;
  const versions = [...new Set(registries.map(({ harborVersion }) => harborVersion))]
    .filter((one) => one !== '')
    .sort();
  const run = { label: words(`run ${runUrl.split('/').at(-1)}`), href: runUrl };
  return [
    modeSentence(report),
    ...(config === '' ? [] : [sha === '' ? file : text`${file} at ${sha.slice(0, 7)}`]),
    ...(versions.length === 0 ? [] : [text`Harbor ${joined(versions.map(versionText), ' and ')}`]),
    ...(runUrl === '' ? [] : [text`${run}`]),
  ];
}

/** Returns the mode and its reason, and whether the run could have written. */
function modeSentence(report: Report): Text {
  const { mode, reason, isByInput, trigger, config, changed, registries } = report;
  if (mode === 'export') return text`Export (the input \`export\` is \`true\`): nothing was written.`;
  if (mode === 'validate')
    return text`Validation (the input \`validate\` is \`true\`): nothing was read from OVHcloud or written.`;
  const why = isByInput
    ? text`the input \`dry-run\` is ${mode === 'apply' ? 'false' : 'true'}`
    : startedBy(report);
  if (mode === 'apply')
    return text`Apply (${why}${words(isByInput ? '' : ', the default branch')})${reviewed(registries)}`;
  const nothing = changed ? NO_TEXT : text`: nothing was written.`;
  if (config === '' && mode === 'dry-run') return text`Dry run (${words(reason)})${nothing}`; // it ended before its mode was known
  const writes = text` Only a push to ${mainOf(trigger)} or a manual run there writes.`;
  const how = trigger.kind === 'local' ? text` Only \`INPUT_DRY_RUN=false\` writes.` : writes;
  return text`Dry run (${why})${nothing}${isByInput ? NO_TEXT : how}`;
}

/** Returns what started a run. */
function startedBy({ trigger, reason }: Report): Text {
  const { kind, ref, branch, event, number, source } = trigger;
  const from = { repository: '', fork: ' from a fork', dependabot: ' by Dependabot' }[source];
  switch (kind) {
    case 'review':
      return number === undefined ? text`${event}` : text`pull request ${number}${words(from)}`;
    case 'push':
      return text`push to ${branch ?? ref}`;
    case 'manual':
      return text`manual run on ${branch ?? ref}`;
    case 'schedule':
      return text`schedule`;
    case 'local':
      return text`outside a workflow`;
    case 'other':
      return event === '' ? text`${reason}` : text`${event}`;
  }
}

/** Returns where everything that was applied was reviewed. */
function reviewed(registries: readonly RegistryReport[]): Text {
  const changed = registries.filter(({ operation }) => operation !== 'none');
  const isAll = changed.length > 0 && changed.every(({ reviewedIn }) => reviewedIn.length > 0);
  const numbers = [...new Set(changed.flatMap(({ reviewedIn }) => reviewedIn))];
  return isAll ? text`, as reviewed in ${words(numbers.map((number) => `#${number}`).join(', '))}` : NO_TEXT;
}

function versionText(version: string): Text {
  return /^v?[\d.]{1,20}$/.test(version) ? words(version) : text`${version}`;
}
