import { hashOf } from '../lib/hash.js';
import type { DesiredRegistry } from './registry.js';

/** Values of the inputs that select the registry of a file. Empty if the file has the ID. */
export interface Selection {
  serviceName: string;
  registryId: string;
}

/**
 * Returns the ID of a unit of work, 16 hexadecimal digits. Each has its own comment on a pull request.
 *
 * @param path path of the config file in the repository
 */
export function unitOf(path: string, { serviceName, registryId }: Selection): string {
  const isInFile = serviceName === '' && registryId === '';
  return hashOf(isInFile ? path : JSON.stringify([path, serviceName, registryId]), 16);
}

/**
 * Returns the units that a file can be, as long as it isn't known which IDs it has. A run that doesn't know
 * creates a comment for the first one.
 */
export function possibleUnits(path: string, { serviceName, registryId }: Selection): string[] {
  const selections = [serviceName, ''].flatMap((project) =>
    [registryId, ''].map((registry) => ({ serviceName: project, registryId: registry })),
  );
  return [...new Set(selections.map((selection) => unitOf(path, selection)))];
}

/** Returns a registry's key among all registries, 10 hexadecimal digits. */
export function registryKey({
  serviceName,
  registryId,
}: Pick<DesiredRegistry, 'serviceName' | 'registryId'>): string {
  return hashOf(JSON.stringify([serviceName, registryId]), 10);
}
