import type { UserRef } from '../model/registry.js';
import type { RegistryReport, Report } from '../model/report.js';
import { code } from './escape.js';
import { PRIORITY, type Section } from './fit.js';

/** Returns the users that are or would be deleted, and the title of their list. */
function deletion(
  { result, usersToDelete, deleted }: RegistryReport,
  mode: Report['mode'],
): { title: string; users: readonly UserRef[] } {
  if (deleted.length > 0) {
    const title = result === 'unknown' ? 'Users deleted if the write took effect' : 'Users deleted';
    return { title, users: deleted };
  }
  if (result === 'applied') return { title: '', users: [] };
  if (result === 'planned' && mode === 'dry-run')
    return { title: 'Users deleted by an apply', users: usersToDelete };
  return { title: 'Users that this change would delete', users: usersToDelete };
}

/** Returns the list of deleted users. A long list has several sections, so that its end can be omitted. */
export function usersBlocks(registry: RegistryReport, report: Report): Section[] {
  const { title, users } = deletion(registry, report.mode);
  const where = report.registries.length > 1 ? ` of ${code(registry.name)}` : '';
  const lines = users.map((user) => `- ${userName(user)}`);
  const sections: Section[] = [];
  for (let start = 0; start < lines.length; start += 50) {
    const head = start === 0 ? `**${title}**${where} (${users.length})\n\n` : '';
    sections.push({
      priority: PRIORITY.usersDeleted,
      text: head + lines.slice(start, start + 50).join('\n'),
    });
  }
  return sections;
}

export function userName({ id, user }: UserRef): string {
  return `${code(user)} (ID ${code(id)})`;
}
