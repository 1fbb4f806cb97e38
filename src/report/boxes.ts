import type { Outcome, RegistryReport, Report } from '../model/report.js';
import { isEmpty, joined, type Text, text, type UserRef } from '../model/text.js';
import { type Caution, cautionOf, type Danger, dangerOf } from './effects.js';
import { type Block, KEEP } from './fit.js';

/** A registry and what happened to it. */
export interface Shown {
  registry: RegistryReport;
  outcome: Outcome;
}

/** Characters of names in one red box. A longer list has several, so that its end can be omitted. */
const CHARACTERS_PER_BLOCK = 1_500;

/** Returns the red boxes: one for plans, one for what may have happened, one for what did. */
export function cautionBlocks(all: readonly Shown[], report: Report): Block[] {
  const groups = new Map<string, { danger: Danger; isDelete: boolean; of: RegistryReport[] }>();
  for (const { outcome, registry } of all) {
    const danger = dangerOf(outcome, registry, report);
    if (danger === undefined) continue;
    const isDelete = registry.operation === 'delete';
    const key = `${danger} ${isDelete}`;
    const group = groups.get(key) ?? { danger, isDelete, of: [] };
    group.of.push(registry);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ danger, isDelete, of }) => {
    const users = of.flatMap((registry) => affected(registry, danger));
    const names = danger === 'pasted' ? [] : of.flatMap((registry) => nameLines(registry, danger, report));
    return boxes(cautionOf(danger, isDelete, users, report), names);
  });
}

function affected({ usersToDelete, deleted }: RegistryReport, danger: Danger): readonly UserRef[] {
  return danger === 'unknown' || danger === 'done' ? deleted : usersToDelete;
}

/** Returns the names of a registry's users, some in each line. */
function nameLines(registry: RegistryReport, danger: Danger, { registries }: Report): Text[] {
  const users = affected(registry, danger).map((user) => text`${user}`);
  const [first, ...rest] = users;
  if (first === undefined) return [];
  const named = registries.length > 1 ? [text`${registry.name}: ${first}`, ...rest] : users;
  return chunks(named).map((part) => joined(part, ' · '));
}

function boxes({ lead, loss, after }: Caution, lines: readonly Text[]): Block[] {
  const parts: Text[][] = [[]];
  let length = 0;
  for (const line of lines) {
    const size = JSON.stringify(line).length;
    if (length > 0 && length + size > 4 * CHARACTERS_PER_BLOCK) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(line);
    length += size;
  }
  return parts.map((part, index): Block => {
    const end = index === parts.length - 1 && !isEmpty(after) ? [after] : [];
    // The number of users and the first names are never omitted.
    return index === 0
      ? { is: 'caution', keep: KEEP.always, lead, paragraphs: [loss, ...part, ...end] }
      : { is: 'caution', keep: KEEP.danger, paragraphs: [...part, ...end] };
  });
}

/** Returns names in groups of limited length. */
function chunks(names: readonly Text[]): Text[][] {
  const all: Text[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const size = name.values.map((value) => JSON.stringify(value).length).reduce((sum, one) => sum + one, 0);
    if (length + size > CHARACTERS_PER_BLOCK) {
      all.push([]);
      length = 0;
    }
    all.at(-1)?.push(name);
    length += size;
  }
  return all;
}
