import {
  BACKSLASH,
  COLON,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  FEED,
  HASH,
  isFlowSign,
  isGap,
  isLineEnd,
  RETURN,
  SINGLE_QUOTE,
  SPACE,
  startsPlain,
  TAB,
} from './codes.ts';
import type { Cursor } from './cursor.ts';
import { DOUBLE_QUOTED, PLAIN, SINGLE_QUOTED } from './places.ts';
import { giveUp } from './unfit.ts';

/** The kind of scalar that begins with `code`. */
export const scalarKind = (code: number): number => (code === DOUBLE_QUOTE ? DOUBLE_QUOTED : code === SINGLE_QUOTE ? SINGLE_QUOTED : PLAIN);

/** Offset of the sign that ends plain text on this line: a line end, a colon, the `#` of a comment, in flow a bracket or comma. */
function plainLineEnd(text: string, from: number, isFlow: boolean): number {
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code > COLON) {
      if (isFlow && isFlowSign(code)) return at;
    } else if (code === SPACE) {
      if (text.charCodeAt(at + 1) === HASH) return at + 1;
    } else if (code === COLON) {
      const next = text.charCodeAt(at + 1);
      if (isGap(next) || (isFlow && isFlowSign(next))) return at;
    } else if (isLineEnd(code) || (isFlow && isFlowSign(code))) {
      return at;
    } else if (code === TAB) {
      giveUp();
    }
  }
}

function trimSpaces(text: string, end: number): number {
  let at = end;
  while (text.charCodeAt(at - 1) === SPACE) at -= 1;
  return at;
}

/** Offset at which text goes on in the lines after the one that ends at `lineEnd`; -1 when the next line that is not empty is none of it. */
function continuation(text: string, lineEnd: number, minColumn: number): number {
  let at = lineEnd;
  for (;;) {
    if (text.charCodeAt(at) === RETURN) at += 1;
    const lineStart = at + 1;
    at = lineStart;
    let code = text.charCodeAt(at);
    while (code === SPACE) code = text.charCodeAt(++at);
    if (code === TAB) giveUp();
    if (Number.isNaN(code) || code === HASH) return -1;
    if (code === FEED || code === RETURN) continue;
    if (at === lineStart && minColumn === 0 && (code === DASH || code === DOT)) giveUp();
    return at - lineStart >= minColumn ? at : -1;
  }
}

/**
 * Goes over the plain text at the cursor and gives its end; lines after the first belong to it from column `minColumn` on.
 * The cursor then stands at that end.
 */
export function skipPlain(cursor: Cursor, minColumn: number, isFlow: boolean): number {
  const { text } = cursor;
  let stop = plainLineEnd(text, cursor.at, isFlow);
  let end = trimSpaces(text, stop);
  for (;;) {
    const code = text.charCodeAt(stop);
    if (code !== FEED && code !== RETURN) break;
    const next = continuation(text, stop, minColumn);
    if (next === -1) break;
    const nextStop = plainLineEnd(text, next, isFlow);
    if (nextStop === next) break;
    stop = nextStop;
    end = trimSpaces(text, stop);
  }
  cursor.at = end;
  return end;
}

/** Goes over the plain text at the cursor up to the colon that makes it a key, and gives its end; it must lie on one line. */
export function skipPlainKey(cursor: Cursor, isFlow: boolean): number {
  const { text } = cursor;
  if (!startsPlain(text, cursor.at, isFlow)) giveUp();
  const stop = plainLineEnd(text, cursor.at, isFlow);
  if (text.charCodeAt(stop) !== COLON) giveUp();
  cursor.at = stop;
  return trimSpaces(text, stop);
}

/** Whether the line that begins at `lineStart` may go on with a quoted text. */
function checkQuotedLine(text: string, lineStart: number, minColumn: number): void {
  let at = lineStart;
  let code = text.charCodeAt(at);
  while (code === SPACE) code = text.charCodeAt(++at);
  if (code === TAB) giveUp();
  if (isLineEnd(code)) return;
  if (at - lineStart < minColumn) giveUp();
  if (at === lineStart && (code === DASH || code === DOT)) giveUp();
}

/** Goes over the quoted text at the cursor and gives its end; its lines after the first stand from column `minColumn` on. */
export function skipQuoted(cursor: Cursor, minColumn: number): number {
  const { text, at: start } = cursor;
  const quote = text.charCodeAt(start);
  let isFolded = false;
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code > BACKSLASH) continue;
    if (code === quote) {
      if (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== SINGLE_QUOTE) {
        if (isFolded && text.slice(start, at).includes('\t')) giveUp();
        cursor.at = at + 1;
        return at + 1;
      }
      at += 1;
    } else if (code === FEED) {
      isFolded = true;
      checkQuotedLine(text, at + 1, minColumn);
    } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
      if (!isLineEnd(text.charCodeAt(at + 1))) at += 1;
    } else if (Number.isNaN(code)) {
      giveUp();
    }
  }
}
