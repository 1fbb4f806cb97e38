import pLimit from 'p-limit';
import type { Inputs } from './action/inputs.js';
import type { Output } from './action/output.js';
import { adopt } from './config/adopt.js';
import { type ParsedConfig, parseConfig } from './config/load.js';
import { MAX_FILE_BYTES } from './config/source.js';
import { writeConfig } from './config/write.js';
import {
  type Finding,
  finding,
  findingOf,
  findingsOf,
  meaningOf,
  messageOf,
  type Problem,
  ProblemsError,
} from './model/findings.js';
import type { LiveRegistry } from './model/registry.js';
import type { FoundRegistry } from './model/report.js';
import { type Text, text } from './model/text.js';
import { CancelledError } from './model/wait.js';
import type { RegistryApi, Target } from './ovh/registry.js';
import { differences } from './plan/diff.js';
import { guardWritable } from './plan/guards.js';
import type { RunRecord } from './record.js';

/** Dependencies of an export. The functions are undefined without credentials. */
export interface ExportAction {
  inputs: Inputs;
  output: Output;
  registryApi: ((registry: Target) => Pick<RegistryApi, 'provider'>) | undefined;
  /** Reads every registry of a project. */
  registriesOf: ((serviceName: string) => Promise<LiveRegistry[]>) | undefined;
}

/**
 * Reads the settings of every registry of the projects, and writes them as a config file into the record.
 * What can't be read is a comment in it and an error of the run. Makes only GET calls.
 *
 * @throws ProblemsError for missing or wrong inputs
 */
export async function exportSettings(action: ExportAction, record: RunRecord): Promise<void> {
  const { inputs, output } = action;
  Object.assign(record, { mode: 'export', reason: 'the input export is true, so the run only reads' });
  output.info(record.modeLine);
  const { registryApi, registriesOf } = requireInputs(action);
  const limit = pLimit(inputs.concurrency);
  const unread: string[] = [];
  const listed: LiveRegistry[] = [];
  /** Records an error once, and returns its message. */
  const failed = (name: string, error: unknown): Text => {
    if (error instanceof CancelledError) throw error;
    const cause = findingOf(error);
    record.addOnce(cause);
    unread.push(name);
    return messageOf(cause);
  };
  const readProject = async (serviceName: string): Promise<FoundRegistry[]> => {
    try {
      const registries = await limit(registriesOf, serviceName);
      listed.push(...registries);
      const selected = registries.filter((registry) => isSelected(registry, inputs));
      return Promise.all(selected.map((registry) => limit(readOne, serviceName, registry)));
    } catch (error) {
      const reason = failed(serviceName, error);
      return [{ serviceName, registryId: '', name: '', reason, isUnread: true }];
    }
  };
  const readOne = async (serviceName: string, registry: LiveRegistry): Promise<FoundRegistry> => {
    const { id: registryId, name } = registry;
    const found = { serviceName, registryId, name };
    const blocked = reasonAgainst(registry);
    if (blocked !== undefined) return { ...found, reason: blocked };
    try {
      const live = await registryApi({ serviceName, registryId }).provider();
      const state = live === undefined ? text`OIDC is off` : text`read`;
      output.info(text`${name || registryId}: ${state}`);
      return live === undefined ? { ...found, reason: text`OIDC is off.` } : { ...found, live };
    } catch (error) {
      return { ...found, reason: failed(name || registryId, error), isUnread: true };
    }
  };
  const found = (await Promise.all(inputs.serviceNames.map(readProject))).flat();
  const hasProjects = found.every(({ registryId }) => registryId !== '');
  if (hasProjects) requireFound(listed, inputs);
  const file = await writeConfig(found);
  record.exported = { ...file, unread: unread.sort() };
  record.findings.push(...(await fileProblems(file.text, file.entries)));
  if (output.redact(file.text) !== file.text)
    record.findings.push(finding('export-redacted', meaningOf('export-redacted')));
}

/** Returns what makes the file invalid as a whole. */
async function fileProblems(text: string, entries: number): Promise<Finding[]> {
  if (Buffer.byteLength(text) > MAX_FILE_BYTES)
    return [finding('export-too-large', meaningOf('export-too-large'))];
  if (entries === 0) return [];
  const parsing = parseConfig('the exported file', text, { serviceName: '', registryId: '', only: [] });
  return parsing.then(() => [], findingsOf);
}

/** Returns why a registry can't be managed, or undefined. */
function reasonAgainst({ status, iamEnabled }: LiveRegistry): Text | undefined {
  return (
    guardWritable(status)?.what ??
    (iamEnabled ? text`The registry uses IAM, which excludes OIDC.` : undefined)
  );
}

function isSelected({ id, name }: LiveRegistry, { registryId, only }: Inputs): boolean {
  const isNamed = only.length === 0 || only.includes(name) || only.includes(id);
  return isNamed && (registryId === '' || registryId === id);
}

function requireInputs({ inputs, registryApi, registriesOf }: ExportAction) {
  const problems: Problem[] = [];
  if (inputs.serviceNames.length === 0) {
    const fix = text`Set it to the ID of each Public Cloud project to export.`;
    problems.push({ what: text`Input \`service-name\` is empty. ${fix}` });
  }
  for (const name of inputs.serviceNames)
    if (/[/\\?#%\s]/.test(name) || /^\.+$/.test(name))
      problems.push({ what: text`Input \`service-name\` has ${name}, which isn't a project ID.` });
  if (inputs.credentialsProblem !== undefined) problems.push({ what: inputs.credentialsProblem });
  if (problems.length > 0 || registryApi === undefined || registriesOf === undefined)
    throw new ProblemsError(problems, 'input');
  return { registryApi, registriesOf };
}

/** Throws if a selected registry wasn't found, so that a misspelled name doesn't succeed. */
function requireFound(listed: readonly LiveRegistry[], inputs: Inputs): void {
  const { registryId, only } = inputs;
  const known = new Set(listed.flatMap(({ name, id }) => [name, id]));
  const missing = only.filter((name) => !known.has(name));
  if (registryId !== '' && !listed.some(({ id }) => id === registryId)) missing.push(registryId);
  const fix = text`\`only\` selects registries by name or ID, and \`registry-id\` by ID.`;
  const problems = missing.map((name) => ({
    what: text`No project in \`service-name\` has a registry ${name}. ${fix}`,
  }));
  if (problems.length === 0 && listed.length > 0 && !listed.some((one) => isSelected(one, inputs)))
    problems.push({
      what: text`Inputs \`only\` and \`registry-id\` select no registry together. Keep one.`,
    });
  if (problems.length > 0) throw new ProblemsError(problems, 'input');
}

/**
 * Records the file with the live values, if some differ from it. A secret of the run must not get into it.
 *
 * @param config the file that the plans were made from
 */
export async function adoptLive(
  { inputs, output }: Pick<ExportAction, 'inputs' | 'output'>,
  record: RunRecord,
  config: Pick<ParsedConfig, 'path' | 'text'>,
): Promise<void> {
  const differing = record.registries.filter(
    ({ plan }) => plan !== undefined && (plan.changes.length > 0 || plan.operation === 'delete'),
  );
  if (differing.length === 0) return;
  const lives = differing.map(({ name, before }) => ({ name, live: before }));
  const file = await adopt(
    config,
    inputs,
    lives,
    ({ provider }, live) => provider !== undefined && differences(live, provider).length === 0,
  );
  if (file !== undefined && output.redact(file.text) === file.text) record.adopted = file;
}
