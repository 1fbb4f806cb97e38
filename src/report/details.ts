import { printable } from '../lib/quote.js';
import type { RegistryReport } from '../model/report.js';
import { codeBlock, tableCell, toMarkdown } from './escape.js';
import { PRIORITY, type Section } from './fit.js';
import { restoreYaml } from './restore.js';

/** Returns a folded block. */
export function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Returns what is folded: who gets in, what was done, and the live values before. */
export function detailBlocks(registry: RegistryReport): Section[] {
  const { operation, steps, result } = registry;
  const isOn = operation === 'create' && (result === 'planned' || result === 'applied');
  const sections: Section[] = [];
  if (isOn)
    sections.push({
      priority: PRIORITY.restore,
      text: details('Who gets in after that, and how', access(registry)),
    });
  if (steps.length > 0) {
    const lines = steps.map((step, index) => `${index + 1}. ${toMarkdown(step)}`).join('\n');
    sections.push({ priority: PRIORITY.done, text: details('What was done', lines) });
  }
  if (operation !== 'none' && result !== 'skipped') sections.push(...restoreBlocks(registry));
  return sections;
}

/** Returns a table of who can log in, as observed with Harbor (docs/users.md). */
function access({ changes, pendingAdmins, url }: RegistryReport): string {
  const group = changes.find(({ field }) => field === 'adminGroup')?.after;
  const place = /^https:\/\/[\w.:/-]+$/.test(url) ? ` at ${url}` : '';
  const admins = [
    ...(typeof group === 'string' && group !== ''
      ? [`members of ${tableCell(group)}, if the provider sends this group`]
      : []),
    ...(pendingAdmins.length > 0 ? ['the listed `admins` after a first login and one more run'] : []),
  ];
  return [
    '| who | how |',
    '| --- | --- |',
    `| people | *Login via OIDC provider*${place} |`,
    ...(admins.length > 0 ? [`| admins | ${admins.join(', ')} |`] : []),
    '| `docker login` by people | user name and **CLI secret** from *User profile* in Harbor |',
    '| pipelines | a robot account, which an admin creates in Harbor |',
  ].join('\n');
}

function restoreBlocks(registry: RegistryReport): Section[] {
  const { before, operation, usersToDelete } = registry;
  if (before !== undefined) {
    const canUndo = registry.hasEffect || registry.result === 'unknown' || registry.result === 'planned';
    const back =
      operation === 'delete'
        ? ": put them back to enable OIDC again (deleted users don't come back)"
        : ': put them back to undo';
    const title = `Live values before${canUndo ? back : ''}`;
    return [
      { priority: PRIORITY.restore, text: details(title, codeBlock('yaml', restoreYaml(before, registry))) },
    ];
  }
  if (operation !== 'create') return [];
  const users = usersToDelete.map(({ id, user }) => `${printable(user)} (${printable(id)})`);
  const lines = [
    '# OIDC is off, and there are no provider settings.',
    `# Users: ${users.join(', ') || 'none'}`,
    '# To go back: `state: absent`, with `deleteUsers` for everyone who is there then.',
    "# Deleted users don't come back.",
  ];
  return [
    {
      priority: PRIORITY.restore,
      text: details(
        'Live values before',
        codeBlock('yaml', lines.map((line) => line.replace(/\s+/g, ' ')).join('\n')),
      ),
    },
  ];
}
