import { count, quote } from '../lib/quote.js';
import { modeWord, type RegistryReport, type Report } from '../model/report.js';

/** Returns what happened or would happen to one registry, in a few words without untrusted input. */
export function outcome({
  operation,
  result,
  hasEffect,
}: Pick<RegistryReport, 'operation' | 'result' | 'hasEffect'>): string {
  const verb = {
    create: 'enable OIDC',
    update: 'update',
    delete: 'disable OIDC',
    none: 'nothing to change',
  }[operation];
  const past = {
    create: 'OIDC enabled',
    update: 'updated',
    delete: 'OIDC disabled',
    none: 'unchanged',
  }[operation];
  switch (result) {
    case 'planned':
      return `would ${verb}`;
    case 'applied':
      return past;
    case 'unchanged':
      return 'unchanged';
    case 'blocked':
      return operation === 'none' ? 'blocked' : `blocked, would ${verb}`;
    case 'failed':
      if (hasEffect) return `${past}, then failed`;
      return operation === 'none' ? 'failed' : `failed to ${verb}`;
    case 'unknown':
      return `unknown whether it did ${verb}`;
    case 'skipped':
      return 'not compared';
  }
}

/** Returns the report's first line: the result, then mode and reason. */
export function headline({ mode, reason, registries, findings, written }: Report): string {
  const sentence = `${modeWord(mode)}: ${reason}`;
  if (registries.length === 0) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    return `${written.replace(/\.$/, '')}: ${count(errors, 'error')} to fix · ${sentence}`;
  }
  const deleted = registries.reduce((sum, registry) => sum + deletedIn(registry), 0);
  const users =
    deleted === 0 ? '' : `, ${count(deleted, 'user')} ${mode === 'dry-run' ? 'would be ' : ''}deleted`;
  const [only] = registries;
  if (registries.length === 1 && only !== undefined)
    return `${quote(only.name)}: ${outcome(only)}${users} · ${sentence}`;
  const groups = new Map<string, number>();
  for (const registry of registries) groups.set(outcome(registry), (groups.get(outcome(registry)) ?? 0) + 1);
  const counts = [...groups].map(([words, number]) => `${number} ${words}`).join(', ');
  return `${count(registries.length, 'registry', 'registries')}: ${counts}${users} · ${sentence}`;
}

/** Returns the number of users that were deleted, or that a plan that isn't blocked would delete. */
export function deletedIn({ result, deleted, usersToDelete }: RegistryReport): number {
  return result === 'planned' ? usersToDelete.length : deleted.length;
}
