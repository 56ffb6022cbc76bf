import type { Span } from '../../source/place.ts';
import { findKindMentions } from './citation-kind.ts';

const MARKER = /^\s{0,20}(?:[-–—•·▪●*➢√]{1,2}\s{0,4}|\(?\d{1,2}[.)]\s{0,4}(?=\D)|\(?[a-z][.)]\s{1,4}|[ivx]{1,4}[.)]\s{1,4})/i;
const JOINING_ONLY = /^[\s\p{P}\d]*(?:dan|serta)?[\s\p{P}\d]*$/iu;
/** How deep into a line a kind may stand and still open an item: "Mengingat: UU …". */
const OPENING = 15;
const TAIL = 60;
/** A piece that only joins others is short. */
const LONGEST_JOINING = 60;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly afterLine: boolean;
}

/** The pieces between line ends and semicolons, those in brackets left whole. */
const pieces = (text: string): Piece[] => {
  const found: Piece[] = [];
  let start = 0;
  let depth = 0;
  let afterLine = true;
  for (let index = 0; index <= text.length; index++) {
    const character = text[index] ?? '\n';
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === '\n' || (character === ';' && depth === 0)) {
      if (index > start) found.push({ start, end: index, afterLine });
      start = index + 1;
      afterLine = character === '\n';
      if (afterLine) depth = 0;
    }
  }
  return found;
};

/** A line that ends so is not over: the regulation it speaks of stands on the next. */
const UNFINISHED = /\b(?:dengan|atas|oleh|pelaksanaan|dari|dan|tentang|terhadap|menjadi)\s*$/i;

const opensItem = (line: string, marked: boolean): boolean => {
  if (MARKER.test(line)) return true;
  // A bracket on a line of its own belongs to what stands before it: "Peraturan Menteri Sosial ⏎ (Permensos) Nomor …".
  if (marked || /^\s{0,20}[([]/.test(line)) return false;
  const [first] = findKindMentions(line);
  return first !== undefined && first.span.start <= OPENING && !UNFINISHED.test(line.slice(0, first.span.start));
};

/** Whether `line` goes on with the item that ends in `tail`. */
const runsOn = (tail: string, line: string, marked: boolean): boolean =>
  UNFINISHED.test(tail) ? !MARKER.test(line) : !/[.;:]\s{0,20}$/.test(tail) && !opensItem(line, marked);

/** The items of a list of legal bases without their markers: lines and parts between semicolons; a line that only runs on belongs to the item before it. */
export const splitCitationItems = (text: string): Span[] => {
  const items: { start: number; end: number }[] = [];
  const marked = MARKER.test(text);
  for (const { start, end, afterLine } of pieces(text)) {
    const line = text.slice(start, end);
    if (line.length < LONGEST_JOINING && JOINING_ONLY.test(line)) continue;
    const last = items.at(-1);
    if (last && afterLine && text[last.end] !== ';' && runsOn(text.slice(Math.max(last.start, last.end - TAIL), last.end), line, marked))
      last.end = end;
    else items.push({ start, end });
  }
  return items.map(({ start, end }) => {
    const line = text.slice(start, end);
    const from = (MARKER.exec(line)?.[0] ?? /^\s*/.exec(line)?.[0] ?? '').length;
    return { start: start + from, end: start + line.trimEnd().length };
  });
};
