import { BAR, DASH, FEED, GREATER, HASH, isLineEnd, NINE, PLUS, RETURN, SPACE, TAB, ZERO } from './codes.ts';
import { giveUp } from './unfit.ts';

/** What the first line of a literal or folded block says, and how the block lies in the text. */
export interface BlockScalar {
  readonly isFolded: boolean;
  readonly chomp: '+' | '-' | '';
  /** Column from which the lines of the block count. */
  readonly indent: number;
  /** Offset after the header, its comment not counted. */
  readonly headerEnd: number;
  /** Offset of the first line of the block. */
  readonly bodyStart: number;
  /** Offset after the line feed of the last line that belongs to the block, or the end of the text. */
  readonly bodyEnd: number;
  /** Offset after the last character of its last line that is not empty. */
  readonly contentEnd: number;
}

interface Header {
  readonly chomp: '+' | '-' | '';
  readonly indent: number;
  readonly end: number;
}

function readHeader(text: string, start: number): Header {
  let chomp: Header['chomp'] = '';
  let indent = 0;
  let at = start + 1;
  for (; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === PLUS || code === DASH) {
      if (chomp !== '') giveUp();
      chomp = code === PLUS ? '+' : '-';
    } else if (code > ZERO && code <= NINE) {
      if (indent !== 0) giveUp();
      indent = code - ZERO;
    } else {
      return { chomp, indent, end: at };
    }
  }
}

/** Offset of the first line after the header that ends at `headerEnd`. */
function bodyAfter(text: string, headerEnd: number): number {
  let at = headerEnd;
  let code = text.charCodeAt(at);
  while (code === SPACE) code = text.charCodeAt(++at);
  if (code === HASH && at > headerEnd) {
    at = text.indexOf('\n', at);
    code = text.charCodeAt(at);
  }
  if (!isLineEnd(code) || Number.isNaN(code)) giveUp();
  return at + (code === RETURN ? 2 : 1);
}

/** Finds how far the block at `start` reaches whose map or list stands at `parentColumn`; an empty block is given up. */
export function measureBlock(text: string, start: number, parentColumn: number): BlockScalar {
  const header = readHeader(text, start);
  const bodyStart = bodyAfter(text, header.end);
  let indent = header.indent > 0 ? parentColumn + header.indent : -1;
  let bodyEnd = bodyStart;
  let contentEnd = -1;
  let widestEmpty = 0;
  for (let lineStart = bodyStart; ; lineStart = bodyEnd) {
    let at = lineStart;
    let code = text.charCodeAt(at);
    while (code === SPACE) code = text.charCodeAt(++at);
    const spaces = at - lineStart;
    if (code === FEED || code === RETURN) {
      widestEmpty = Math.max(widestEmpty, spaces);
      bodyEnd = at + (code === RETURN ? 2 : 1);
      continue;
    }
    if (Number.isNaN(code)) {
      if (spaces > 0) giveUp();
      break;
    }
    if (code === TAB) giveUp();
    if (contentEnd === -1) {
      if (spaces <= parentColumn || spaces < indent) giveUp();
      if (indent === -1) indent = spaces;
    } else if (spaces < indent) {
      break;
    }
    const feed = text.indexOf('\n', at);
    bodyEnd = feed === -1 ? text.length : feed + 1;
    contentEnd = feed === -1 ? text.length : text.charCodeAt(feed - 1) === RETURN ? feed - 1 : feed;
    if (feed === -1) break;
  }
  // Blanks beyond the indentation would be part of the text; a file without a last line feed is read by the reference reader where they count.
  if (contentEnd === -1 || widestEmpty > indent || (header.chomp === '+' && bodyEnd === contentEnd)) giveUp();
  return {
    isFolded: text.charCodeAt(start) === GREATER,
    chomp: header.chomp,
    indent,
    headerEnd: header.end,
    bodyStart,
    bodyEnd,
    contentEnd,
  };
}

/** The line from `lineStart` on without line break and indentation, `''` when it is empty. */
const lineOf = (text: string, lineStart: number, lineEnd: number, indent: number): string =>
  text.slice(Math.min(lineStart + indent, lineEnd), lineEnd);

/** The text of a block. */
export function blockText(text: string, block: BlockScalar): string {
  const { isFolded, chomp, indent, bodyStart, bodyEnd, contentEnd } = block;
  let read = '';
  let separator = '';
  let wasDeeper = false;
  let hasBegun = false;
  let lineStart = bodyStart;
  while (lineStart <= contentEnd) {
    const feed = text.indexOf('\n', lineStart);
    const lineEnd = feed === -1 ? text.length : text.charCodeAt(feed - 1) === RETURN ? feed - 1 : feed;
    const line = lineOf(text, lineStart, lineEnd, indent);
    lineStart = feed === -1 ? text.length + 1 : feed + 1;
    if (!hasBegun && line === '') {
      read += '\n';
      continue;
    }
    hasBegun = true;
    if (!isFolded) {
      read += separator + line;
      separator = '\n';
    } else if (line === '') {
      if (separator === '\n') read += '\n';
      else separator = '\n';
    } else if (line.charCodeAt(0) === SPACE) {
      const isBreak = separator === '\n';
      read += (separator === ' ' ? '\n' : !wasDeeper && isBreak ? '\n\n' : separator) + line;
      separator = '\n';
      wasDeeper = true;
    } else {
      read += separator + line;
      separator = ' ';
      wasDeeper = false;
    }
  }
  if (chomp === '-') return read;
  return chomp === '+' ? read + '\n'.repeat(countFeeds(text, contentEnd, bodyEnd)) : `${read}\n`;
}

function countFeeds(text: string, from: number, to: number): number {
  let feeds = 0;
  for (let feed = text.indexOf('\n', from); feed !== -1 && feed < to; feed = text.indexOf('\n', feed + 1)) feeds += 1;
  return feeds;
}

/** Whether a literal or folded block begins with `code`. */
export const startsBlock = (code: number): boolean => code === BAR || code === GREATER;
