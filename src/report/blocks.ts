import type { Text } from '../model/text.js';

/** A part of the page. `keep` says how long it stays if the page is too long. */
export type Block = { keep: number } & (
  | { is: 'title'; text: Text }
  | { is: 'heading'; text: Text; anchor?: string }
  | { is: 'paragraph'; text: Text; label?: string }
  | { is: 'list'; items: readonly Text[]; isOrdered?: boolean; from?: number }
  | { is: 'caution'; paragraphs: readonly Text[]; lead?: Text }
  | { is: 'code'; language: 'diff' | 'yaml' | 'text'; lines: readonly string[] }
  | { is: 'table'; head: readonly Text[]; rows: readonly (readonly Text[])[] }
  | { is: 'folded'; title: Text; blocks: readonly Block[] }
  | { is: 'small'; parts: readonly Text[] }
);
