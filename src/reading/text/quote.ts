import type { Span } from '../../source/place.ts';

/** `text` on one line, its own double quotes made single, ready to be quoted in a message. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/\s{2,100}|[^\S ]/g, ' ')
    .replaceAll(/["“”]/g, "'")
    .trim();

const LONGEST = 80;
const EACH_SIDE = 30;

const cutAtWord = (text: string, start: number, end: number): number => {
  const blank = text.lastIndexOf(' ', end);
  return blank > start ? blank : end;
};

/** The first line of `text` that says something, without blanks round it and cut at a word where it is long. */
export function firstLine(text: string): Span {
  const start = Math.max(0, text.search(/\S/));
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  const cut = end - start > LONGEST ? cutAtWord(text, start, start + LONGEST) : end;
  return { start, end: start + text.slice(start, cut).trimEnd().length };
}

/** A stretch of `text` with the words round it, up to the next comma, stop or bracket: "Poli anak", "Supervisi setiap sif". */
export function clauseAround(text: string, { start, end }: Span): string {
  const before = /[^,;:.()\n]*$/.exec(text.slice(Math.max(0, start - EACH_SIDE), start))?.[0] ?? '';
  const behind = /^[^,;:.()\n]*/.exec(text.slice(end, end + EACH_SIDE))?.[0] ?? '';
  const isCutBefore = before.length === EACH_SIDE && start > EACH_SIDE;
  const isCutBehind = behind.length === EACH_SIDE && end + EACH_SIDE < text.length;
  const from = start - before.length + (isCutBefore ? before.indexOf(' ') + 1 : 0);
  const to = isCutBehind ? cutAtWord(text, end, end + EACH_SIDE) : end + behind.length;
  return oneLine(text.slice(from, to)).replace(/^[-–•*\s]+/, '');
}

/** A stretch of `text` on its own line with the words round it, blanks put together: "Nomor .... Tahun 2022". */
export function quoteAround(text: string, { start, end }: Span): string {
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline === -1 ? text.length : newline;
  const before = start - lineStart > EACH_SIDE ? text.indexOf(' ', start - EACH_SIDE) + 1 : lineStart;
  const from = before > lineStart && before <= start ? before : Math.max(lineStart, start - EACH_SIDE);
  const to = lineEnd - end > EACH_SIDE ? cutAtWord(text, end, end + EACH_SIDE) : lineEnd;
  return oneLine(text.slice(from, to));
}
