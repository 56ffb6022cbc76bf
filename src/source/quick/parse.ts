import type { SourceDocument } from '../document.ts';
import { linesOf } from '../lines.ts';
import { quickLocatorOf } from './locate.ts';
import { readQuickly } from './read.ts';

/** What the reference reader would give for `text`, which has no byte order mark; `undefined` when that reader must be asked. */
export function parseQuickly(text: string, file: string): SourceDocument | undefined {
  const tree = readQuickly(text);
  return tree && { file, text, data: tree.data, problems: [], ...quickLocatorOf(text, tree.places, linesOf(text)) };
}
