import { DASH, FEED, HASH, isGap, isLineEnd, RETURN, SPACE, TAB } from './codes.ts';
import type { Places } from './places.ts';
import { giveUp } from './unfit.ts';

/** How far a text is read. */
export class Cursor {
  readonly text: string;
  readonly places: Places;
  /** Offset of what is read next. */
  at = 0;
  /** Offset at which the line that is read begins. */
  lineStart = 0;
  /** Column, from 0, of the first character of the line that {@link nextLine} found; -1 at the end of the text. */
  column = -1;
  /** Whether no comment or empty line stands between that line and the one before. */
  isDirect = true;
  /** Offset after the last character of the value read last. */
  valueEnd = 0;

  constructor(text: string, places: Places) {
    this.text = text;
    this.places = places;
  }

  /** Skips what may follow a value on its line, blanks and a comment, and goes to the next line that holds anything. */
  endLine(): void {
    const { text } = this;
    let at = this.at;
    let code = text.charCodeAt(at);
    if (code === SPACE) {
      do code = text.charCodeAt(++at);
      while (code === SPACE);
      if (code === HASH) {
        at = lineEnd(text, at);
        code = text.charCodeAt(at);
      }
    }
    if (!isLineEnd(code)) giveUp();
    this.nextLine(at);
  }

  /** Goes from the line that ends at `at` to the next one that holds anything but a comment; where a document begins or ends, it gives up. */
  nextLine(at: number): void {
    this.findLine(at);
    if (this.column === 0 && isMarker(this.text, this.at)) giveUp();
  }

  /** Goes from the line that ends at `at` to the next one that holds anything but a comment. */
  findLine(at: number): void {
    const { text } = this;
    let lineStart = at;
    let end = at;
    let skipped = -1;
    let code = FEED;
    do {
      skipped += 1;
      if (code === HASH) end = lineEnd(text, end);
      if (text.charCodeAt(end) === RETURN) end += 1;
      lineStart = end + 1;
      end = lineStart;
      code = text.charCodeAt(end);
      while (code === SPACE) code = text.charCodeAt(++end);
    } while (code === FEED || code === RETURN || code === HASH);
    if (code === TAB) giveUp();
    this.isDirect = skipped === 0;
    this.lineStart = lineStart;
    this.at = Math.min(end, text.length);
    this.column = end < text.length ? end - lineStart : -1;
  }

  /** Skips blanks on the line, and gives the code of what follows; a tab is given up. */
  skipSpaces(): number {
    const { text } = this;
    let at = this.at;
    let code = text.charCodeAt(at);
    while (code === SPACE) code = text.charCodeAt(++at);
    if (code === TAB) giveUp();
    this.at = at;
    return code;
  }

  /** Whether a dash that begins a list item stands here. */
  get isAtItem(): boolean {
    return this.text.charCodeAt(this.at) === DASH && isGap(this.text.charCodeAt(this.at + 1));
  }
}

/** Offset of the line feed, or of the end of the text, after `at`. */
function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed;
}

/** Whether `---` or `...` stands at `at`: there a document begins or ends. */
const isMarker = (text: string, at: number): boolean => text.startsWith('---', at) || text.startsWith('...', at);
