import type { SourceDocument } from './document.ts';
import { parseQuickly } from './quick/parse.ts';
import { parseByReference } from './reference.ts';

/** YAML ends a line at a carriage return that stands alone too, as old editors wrote it; offsets stay what they are. */
const withKnownBreaks = (text: string): string => (/\r(?!\n)/.test(text) ? text.replace(/\r(?!\n)/g, '\n') : text);

/**
 * Reads YAML 1.2 (core schema) or JSON, without ever throwing. Faults of the file are in `problems`;
 * `data` is `undefined` when none of it can be trusted and `null` for an empty file.
 */
export function parseSource(text: string, file: string): SourceDocument {
  const unmarked = withKnownBreaks(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  return parseQuickly(unmarked, file) ?? parseByReference(unmarked, file);
}
