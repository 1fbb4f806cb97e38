import type { LiveProvider } from './registry.js';
import type { Text } from './text.js';

/** A registry that an export found: its settings, or why they can't be an entry. */
export interface FoundRegistry {
  serviceName: string;
  /** Empty for a project whose registries could not be read. */
  registryId: string;
  /** The registry's own name, empty if it has none. */
  name: string;
  live?: LiveProvider;
  /** A sentence. Set if `live` isn't. */
  reason?: Text;
  /** Whether it could not be read. */
  isUnread?: true;
}

/** The config file of an export. */
export interface Exported {
  text: string;
  /** Number of registries that the file manages, and of those that are comments. */
  entries: number;
  comments: number;
  /** Environment variables of client secrets that the file names. */
  secretVariables: string[];
  /** Names of registries and projects that could not be read. */
  unread: string[];
}
