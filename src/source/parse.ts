import type { SourceDocument } from './document.ts';
import { parseQuickly } from './quick/parse.ts';
import { parseByReference } from './reference.ts';

/**
 * Reads YAML 1.2 (core schema) or JSON, without ever throwing. Faults of the file are in `problems`;
 * `data` is `undefined` when none of it can be trusted and `null` for an empty file.
 */
export function parseSource(text: string, file: string): SourceDocument {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return parseQuickly(unmarked, file) ?? parseByReference(unmarked, file);
}
