import { bareObject } from '../bare-object.ts';
import { detached } from '../detached.ts';
import { MAX_DEPTH } from '../limits.ts';
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  DASH,
  DOT,
  FEED,
  HASH,
  isGap,
  OPEN_LIST,
  OPEN_MAP,
  RETURN,
  SPACE,
  startsPlain,
  TAB,
} from './codes.ts';
import type { Cursor } from './cursor.ts';
import { FLOW_LIST, FLOW_MAP, PLAIN } from './places.ts';
import { scalarKind, skipPlain, skipPlainKey, skipQuoted } from './scalar.ts';
import { plainValue, scalarText } from './scalar-text.ts';
import { giveUp } from './unfit.ts';

/** A flow collection as it is read. */
interface Flow {
  readonly cursor: Cursor;
  /** Column from which its lines after the first must stand; 0 when it is the whole document. */
  readonly minColumn: number;
  /** Maps and lists that are open, those of blocks included. */
  depth: number;
  /** Flow collections that are open. */
  level: number;
}

/** Whether a line of the collection may begin at `column`; the outermost bracket may be closed one column before the others. */
function checkColumn(flow: Flow, column: number, code: number): void {
  const isClosing = flow.level === 1 && column === flow.minColumn - 1 && (code === CLOSE_LIST || code === CLOSE_MAP);
  if (column < flow.minColumn && !isClosing) giveUp();
  if (column === 0 && (code === DASH || code === DOT)) giveUp();
}

/** Skips blanks, line breaks and comments, and gives the code of what follows. */
function skipGap(flow: Flow): number {
  const { text } = flow.cursor;
  let at = flow.cursor.at;
  for (;;) {
    let code = text.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
    } else if (code === FEED || code === RETURN) {
      const lineStart = at + (code === RETURN ? 2 : 1);
      at = lineStart;
      code = text.charCodeAt(at);
      while (code === SPACE) code = text.charCodeAt(++at);
      if (code !== FEED && code !== RETURN && code !== HASH) checkColumn(flow, at - lineStart, code);
    } else if (code === HASH) {
      const before = text.charCodeAt(at - 1);
      if (before !== SPACE && before !== FEED) giveUp();
      at = text.indexOf('\n', at);
      if (at === -1) giveUp();
    } else if (code === TAB && flow.minColumn === 0) {
      do code = text.charCodeAt(++at);
      while (code === TAB || code === SPACE);
      // At the beginning of a line it could be `---` or `...`, which the reference reader sees behind tabs too.
      if (code === DASH || code === DOT) giveUp();
    } else {
      flow.cursor.at = at;
      return code;
    }
  }
}

function readValue(flow: Flow, code: number): unknown {
  const { cursor, minColumn } = flow;
  const { text, places, at: start } = cursor;
  if (code === OPEN_LIST) return readList(flow);
  if (code === OPEN_MAP) return readMap(flow);
  const kind = scalarKind(code);
  if (kind === PLAIN && !startsPlain(text, start, true)) giveUp();
  const end = kind === PLAIN ? skipPlain(cursor, minColumn, true) : skipQuoted(cursor, minColumn);
  places.add(kind, start, end);
  const read = detached(scalarText(kind, text, start, end));
  return kind === PLAIN ? plainValue(read) : read;
}

/** Whether a further value follows the one just read, and the closing bracket does not. */
function hasNext(flow: Flow, closing: number): boolean {
  const code = skipGap(flow);
  if (code === closing) return false;
  if (code !== COMMA) giveUp();
  flow.cursor.at += 1;
  return skipGap(flow) !== closing;
}

/** Goes behind the opening bracket, and gives the code of what follows. */
function open(flow: Flow): number {
  flow.depth += 1;
  flow.level += 1;
  if (flow.depth > MAX_DEPTH) giveUp();
  flow.cursor.at += 1;
  return skipGap(flow);
}

function close(flow: Flow, place: number): void {
  const { cursor } = flow;
  cursor.at += 1;
  cursor.places.close(place, cursor.at);
  flow.depth -= 1;
  flow.level -= 1;
}

function readList(flow: Flow): unknown[] {
  const { cursor } = flow;
  const place = cursor.places.add(FLOW_LIST, cursor.at, cursor.at);
  const list: unknown[] = [];
  if (open(flow) !== CLOSE_LIST) {
    do list.push(readValue(flow, cursor.text.charCodeAt(cursor.at)));
    while (hasNext(flow, CLOSE_LIST));
  }
  close(flow, place);
  return list;
}

/** Reads a key with the colon after it; both stand on one line. */
function readKey(flow: Flow): string {
  const { cursor } = flow;
  const { text, places, at: start } = cursor;
  const kind = scalarKind(text.charCodeAt(start));
  const end = kind === PLAIN ? skipPlainKey(cursor, true) : skipQuoted(cursor, Number.POSITIVE_INFINITY);
  places.add(kind, start, end);
  if (cursor.skipSpaces() !== COLON) giveUp();
  // Right after a quoted key a colon needs no blank behind it, as in JSON.
  if (kind !== PLAIN && cursor.at > end && !isGap(text.charCodeAt(cursor.at + 1))) giveUp();
  cursor.at += 1;
  return scalarText(kind, text, start, end);
}

function readMap(flow: Flow): Record<string, unknown> {
  const { cursor } = flow;
  const place = cursor.places.add(FLOW_MAP, cursor.at, cursor.at);
  const map = bareObject();
  if (open(flow) !== CLOSE_MAP) {
    do {
      const key = readKey(flow);
      if (key in map) giveUp();
      map[key] = readValue(flow, skipGap(flow));
    } while (hasNext(flow, CLOSE_MAP));
  }
  close(flow, place);
  return map;
}

/** Reads the flow collection at the cursor, which then stands after its closing bracket. `depth` counts the maps and lists round it. */
export function readFlow(cursor: Cursor, minColumn: number, depth: number): unknown {
  const flow: Flow = { cursor, minColumn, depth, level: 0 };
  const value = readValue(flow, cursor.text.charCodeAt(cursor.at));
  cursor.valueEnd = cursor.at;
  return value;
}
