import { type OffsetsBuilder, put, putText, type ScalarOffsets } from './offsets.ts';

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** Copies the characters of `text` from `from` to `to`, a doubled quote as the one that it stands for. */
function putLine(offsets: OffsetsBuilder, text: string, from: number, to: number, doubled: boolean): void {
  for (let at = from; at < to; at += 1) {
    const width = doubled && text[at] === "'" && text[at + 1] === "'" ? 2 : 1;
    put(offsets, at, at + width);
    at += width - 1;
  }
}

/** Plain and single quoted text: blanks round a line break fall away, one break reads as a blank, more as breaks. */
function foldedLines(text: string, from: number, to: number, doubled: boolean): OffsetsBuilder {
  const offsets: OffsetsBuilder = { starts: [], ends: [] };
  let gapStart = -1;
  let breaks = 0;
  let at = from;
  while (true) {
    const feed = text.indexOf('\n', at);
    const isLast = feed === -1 || feed >= to;
    let start = at;
    let end = isLast ? to : feed > at && text[feed - 1] === '\r' ? feed - 1 : feed;
    if (gapStart !== -1) while (start < end && isBlank(text[start])) start += 1;
    if (!isLast) while (end > start && isBlank(text[end - 1])) end -= 1;
    if (gapStart === -1 || isLast || end > start) {
      if (gapStart !== -1) put(offsets, gapStart, start, Math.max(1, breaks - 1));
      putLine(offsets, text, start, end, doubled);
      gapStart = end;
      breaks = 0;
    }
    if (isLast) return offsets;
    breaks += 1;
    at = feed + 1;
  }
}

const ESCAPE_WIDTH: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** Index after the blanks and line breaks from `at` on, and how many breaks there were. */
function skipGap(text: string, at: number, to: number): { end: number; breaks: number } {
  let end = at;
  let breaks = 0;
  while (end < to && (isBlank(text[end]) || text[end] === '\n' || (text[end] === '\r' && text[end + 1] === '\n'))) {
    if (text[end] === '\n') breaks += 1;
    end += 1;
  }
  return { end, breaks };
}

/** Puts the escape that begins at `at` and gives the index after it; an escaped line break puts nothing. */
function putEscape(offsets: OffsetsBuilder, text: string, at: number): number {
  const letter = text[at + 1] ?? '';
  if (letter === '\n' || (letter === '\r' && text[at + 2] === '\n')) {
    let end = at + (letter === '\n' ? 2 : 3);
    while (isBlank(text[end])) end += 1;
    return end;
  }
  const width = ESCAPE_WIDTH[letter] ?? 2;
  const isAstral = letter === 'U' && Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff;
  put(offsets, at, at + width, isAstral ? 2 : 1);
  return at + width;
}

function unescaped(text: string, from: number, to: number): OffsetsBuilder {
  const offsets: OffsetsBuilder = { starts: [], ends: [] };
  let at = from;
  while (at < to) {
    const char = text[at];
    if (char === '\\') {
      at = putEscape(offsets, text, at);
      continue;
    }
    const gap = isBlank(char) || char === '\n' || char === '\r' ? skipGap(text, at, to) : { end: at, breaks: 0 };
    if (gap.breaks > 0) {
      put(offsets, at, gap.end, Math.max(1, gap.breaks - 1));
      at = gap.end;
    } else {
      const end = Math.max(at + 1, gap.end);
      putText(offsets, at, end);
      at = end;
    }
  }
  return offsets;
}

/** Where each unit of the plain text from `start` to `end` was read from. */
export const plainOffsets = (text: string, start: number, end: number): ScalarOffsets => foldedLines(text, start, end, false);

/** Where each unit of the text in the single quotes at `start` and before `end` was read from. */
export const singleQuotedOffsets = (text: string, start: number, end: number): ScalarOffsets => foldedLines(text, start + 1, end - 1, true);

/** Where each unit of the text in the double quotes at `start` and before `end` was read from. */
export const doubleQuotedOffsets = (text: string, start: number, end: number): ScalarOffsets => unescaped(text, start + 1, end - 1);
