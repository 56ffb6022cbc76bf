import { MAX_QUICK_LENGTH } from '../limits.ts';
import { readDocument } from './block.ts';
import { isGap } from './codes.ts';
import { Cursor } from './cursor.ts';
import { Places } from './places.ts';
import { giveUp, unlessUnfit } from './unfit.ts';

/** What a text says, and where each part of it stands. */
export interface QuickTree {
  readonly data: unknown;
  readonly places: Places;
}

function read(text: string): QuickTree {
  const places = new Places(text.length);
  const cursor = new Cursor(text, places);
  cursor.findLine(-1);
  if (cursor.column === 0 && text.startsWith('---', cursor.at) && isGap(text.charCodeAt(cursor.at + 3))) {
    cursor.at += 3;
    cursor.endLine();
  }
  if (cursor.column === -1) giveUp();
  const data = readDocument(cursor);
  return cursor.column === -1 ? { data, places } : giveUp();
}

/**
 * Reads the part of YAML that standards are written in: maps, lists and scalars of every style, in blocks and in brackets, with comments.
 * Gives up, with `undefined`, on all else, on every fault and where it is not sure to read the same as the reference reader.
 */
export function readQuickly(text: string): QuickTree | undefined {
  if (text.length > MAX_QUICK_LENGTH || (text.includes('\r') && /\r(?!\n)/.test(text))) return undefined;
  return unlessUnfit(() => read(text));
}
