import { bareObject } from '../bare-object.ts';
import { detached } from '../detached.ts';
import { MAX_DEPTH } from '../limits.ts';
import { type BlockScalar, blockText, measureBlock, startsBlock } from './block-scalar.ts';
import { COLON, FEED, HASH, isGap, isLineEnd, OPEN_LIST, OPEN_MAP, startsPlain } from './codes.ts';
import type { Cursor } from './cursor.ts';
import { readFlow } from './flow.ts';
import { BLOCK_LIST, BLOCK_MAP, BLOCK_SCALAR, EMPTY, PLAIN } from './places.ts';
import { scalarKind, skipPlain, skipPlainKey, skipQuoted } from './scalar.ts';
import { plainValue, scalarText } from './scalar-text.ts';
import { giveUp } from './unfit.ts';

/** A key this long is no error yet; the reference reader knows from where on it is. */
const LONGEST_KEY = 1000;

/** The map or list in which a value stands. */
interface Parent {
  /** Column of its keys or dashes. */
  readonly column: number;
  /** Maps and lists that are open, itself included. */
  readonly depth: number;
}

const isBracket = (code: number): boolean => code === OPEN_LIST || code === OPEN_MAP;

/** Nothing is written after the colon or dash that ends at `end`. */
function addEmpty(cursor: Cursor, end: number): null {
  cursor.places.add(EMPTY, end, end);
  cursor.valueEnd = end;
  return null;
}

/** Goes over the scalar at the cursor, and gives its end. */
function skipScalar(cursor: Cursor, kind: number, minColumn: number): number {
  if (kind !== PLAIN) return skipQuoted(cursor, minColumn);
  if (!startsPlain(cursor.text, cursor.at, false)) giveUp();
  return skipPlain(cursor, minColumn, false);
}

/** Takes the scalar that was gone over, and goes to the next line. */
function takeScalar(cursor: Cursor, kind: number, start: number, end: number): unknown {
  cursor.places.add(kind, start, end);
  cursor.valueEnd = end;
  const read = detached(scalarText(kind, cursor.text, start, end));
  cursor.at = end;
  cursor.endLine();
  return kind === PLAIN ? plainValue(read) : read;
}

/** Offset after the last character of a block that is no blank of any kind; after its header when there is none. */
function inkEnd(text: string, { headerEnd, bodyStart, contentEnd }: BlockScalar): number {
  let at = contentEnd;
  while (at > bodyStart && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at > bodyStart ? at : headerEnd;
}

function readBlockScalar(cursor: Cursor, parent: Parent): string {
  const { text, at: start } = cursor;
  const block = measureBlock(text, start, parent.column);
  const end = inkEnd(text, block);
  cursor.places.add(BLOCK_SCALAR, start, end);
  cursor.valueEnd = end;
  const isFed = text.charCodeAt(block.bodyEnd - 1) === FEED;
  cursor.nextLine(isFed ? block.bodyEnd - 1 : block.bodyEnd);
  return detached(blockText(text, block));
}

function readBrackets(cursor: Cursor, parent: Parent): unknown {
  const value = readFlow(cursor, parent.column + 1, parent.depth);
  cursor.endLine();
  return value;
}

/** Reads a value after its key, on the same line. */
function readInline(cursor: Cursor, parent: Parent, code: number): unknown {
  if (isBracket(code)) return readBrackets(cursor, parent);
  if (startsBlock(code)) return readBlockScalar(cursor, parent);
  const start = cursor.at;
  const kind = scalarKind(code);
  const end = skipScalar(cursor, kind, parent.column + 1);
  return takeScalar(cursor, kind, start, end);
}

/** Reads a value at `column` that stands after its dash or on lines of its own: there maps and lists may begin. */
function readNode(cursor: Cursor, parent: Parent, column: number, isOwnLine: boolean): unknown {
  const depth = parent.depth + 1;
  if (cursor.isAtItem) return readList(cursor, { column, depth });
  const { text, at: start, isDirect } = cursor;
  const code = text.charCodeAt(start);
  // Below a comment or an empty line the reference reader misjudges where text on lines of its own ends.
  const mayBeScalar = !isOwnLine || isDirect;
  if (isBracket(code)) return mayBeScalar ? readBrackets(cursor, parent) : giveUp();
  if (startsBlock(code)) return isOwnLine ? giveUp() : readBlockScalar(cursor, parent);
  const kind = scalarKind(code);
  const end = skipScalar(cursor, kind, parent.column + 1);
  if (isAtColon(cursor)) return readMap(cursor, { column, depth }, kind, start, end);
  return mayBeScalar && parent.depth > 0 ? takeScalar(cursor, kind, start, end) : giveUp();
}

/** Skips blanks before a colon that ends a key. */
const isAtColon = (cursor: Cursor): boolean => cursor.skipSpaces() === COLON && isGap(cursor.text.charCodeAt(cursor.at + 1));

/** Reads a map at whose first colon the cursor stands; the key before it goes from `start` to `end`. */
function readMap(cursor: Cursor, self: Parent, kind: number, start: number, end: number): Record<string, unknown> {
  if (self.depth > MAX_DEPTH) giveUp();
  const { text, places } = cursor;
  const place = places.add(BLOCK_MAP, start, start);
  const map = bareObject();
  let keyKind = kind;
  let keyStart = start;
  let keyEnd = end;
  for (;;) {
    const key = scalarText(keyKind, text, keyStart, keyEnd);
    if (key in map || cursor.at - keyStart > LONGEST_KEY || isOverLines(text, keyStart, keyEnd)) giveUp();
    places.add(keyKind, keyStart, keyEnd);
    map[key] = readMapValue(cursor, self);
    if (cursor.column !== self.column) break;
    keyStart = cursor.at;
    keyKind = scalarKind(text.charCodeAt(keyStart));
    keyEnd = keyKind === PLAIN ? skipPlainKey(cursor, false) : skipQuoted(cursor, 0);
    if (!isAtColon(cursor)) giveUp();
  }
  if (cursor.column > self.column) giveUp();
  places.close(place, cursor.valueEnd);
  return map;
}

function isOverLines(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === FEED) return true;
  return false;
}

/** Reads what follows the colon at the cursor. */
function readMapValue(cursor: Cursor, self: Parent): unknown {
  const colonEnd = cursor.at + 1;
  cursor.at = colonEnd;
  const code = cursor.skipSpaces();
  if (!isAfterValue(code)) return readInline(cursor, self, code);
  cursor.at = colonEnd;
  cursor.endLine();
  if (cursor.column > self.column) return readNode(cursor, self, cursor.column, true);
  if (cursor.column === self.column && cursor.isAtItem) return readList(cursor, { column: self.column, depth: self.depth + 1 });
  return addEmpty(cursor, colonEnd);
}

/** Whether nothing stands on the line but perhaps a comment. */
const isAfterValue = (code: number): boolean => isLineEnd(code) || code === HASH;

/** Reads a list at whose first dash the cursor stands. */
function readList(cursor: Cursor, self: Parent): unknown[] {
  if (self.depth > MAX_DEPTH) giveUp();
  const { places } = cursor;
  const place = places.add(BLOCK_LIST, cursor.at, cursor.at);
  const list: unknown[] = [];
  do {
    const dashEnd = cursor.at + 1;
    cursor.at = dashEnd;
    const code = cursor.skipSpaces();
    if (!isAfterValue(code)) {
      list.push(readNode(cursor, self, cursor.at - cursor.lineStart, false));
      continue;
    }
    cursor.at = dashEnd;
    cursor.endLine();
    list.push(cursor.column > self.column ? readNode(cursor, self, cursor.column, true) : addEmpty(cursor, dashEnd));
  } while (cursor.column === self.column && cursor.isAtItem);
  if (cursor.column > self.column) giveUp();
  places.close(place, cursor.valueEnd);
  return list;
}

/** Reads the map or list at the cursor that is the whole document. */
export function readDocument(cursor: Cursor): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  if (isBracket(code)) {
    if (cursor.column !== 0) giveUp();
    const value = readFlow(cursor, 0, 0);
    cursor.endLine();
    return value;
  }
  return startsBlock(code) ? giveUp() : readNode(cursor, { column: -1, depth: 0 }, cursor.column, false);
}
