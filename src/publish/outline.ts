import { readLines } from '../reading/text/line.ts';
import { type Item, readItemList } from '../reading/text/list.ts';

/** How the entries of a list are marked on a sheet; `plain` ones stand as they are written. */
export type ListStyle = 'number' | 'letter' | 'bullet' | 'plain';

/** Entries of one list that stand side by side. */
export interface OutlineList {
  readonly style: ListStyle;
  readonly entries: readonly OutlineEntry[];
}

/** One entry of a list in the words of the agency, with the lists that stand under it. */
export interface OutlineEntry {
  readonly text: string;
  readonly below: readonly OutlineList[];
}

/** One piece of prose with its place in the tree. */
interface Piece {
  readonly item: Item;
  readonly index: number;
  readonly ordinal: number | undefined;
  /** Without its marker. */
  readonly text: string;
  /** With its marker. */
  readonly written: string;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const piecesOf = (texts: readonly string[]): Piece[] => {
  const lines = readLines(texts);
  return readItemList(texts).map((item, index) => {
    const line = lines[index];
    const text = texts[item.part] ?? '';
    const end = line?.written.end ?? item.span.end;
    const bare = onOneLine(text.slice(item.span.start, end));
    return {
      item,
      index,
      ordinal: line?.ordinal,
      text: item.marker === 'semicolon' ? bare.replace(/;$/, '') : bare,
      written: onOneLine(text.slice(line?.written.start ?? item.span.start, end)),
    };
  });
};

const isCounted = ({ item }: Piece): boolean => item.marker === 'number' || item.marker === 'letter';

/** Neighbours that belong to one list: of one kind of marker, and all the steps of a chain of arrows. */
const runsOf = (pieces: readonly Piece[]): Piece[][] => {
  const runs: Piece[][] = [];
  const kind = ({ item: { marker } }: Piece): string =>
    marker === 'number' || marker === 'letter' || marker === 'bullet' ? marker : 'line';
  for (const piece of pieces) {
    const last = runs.at(-1)?.at(-1);
    if (last && kind(last) === kind(piece)) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs;
};

/** A run counts only when it does so from one without a gap: a lone "A. Yani" or a list that jumps keeps what is written. */
const countsOn = (run: readonly Piece[]): boolean => run.length > 1 && run.every((piece, index) => piece.ordinal === index + 1);

const styleOf = (run: readonly Piece[], ordered: boolean): ListStyle => {
  const [first] = run;
  if (!first) return 'plain';
  if (isCounted(first)) return countsOn(run) ? (first.item.marker as 'number' | 'letter') : 'plain';
  if (run.some(({ item }) => item.marker === 'arrow')) return 'number';
  if (first.item.marker === 'bullet') return 'bullet';
  if (run.length === 1) return 'plain';
  return ordered && !run.some(({ item }) => item.isHeading) ? 'number' : 'bullet';
};

/** The pieces by the one that they stand under. */
type Family = ReadonlyMap<number | undefined, readonly Piece[]>;

const familyOf = (pieces: readonly Piece[]): Family => {
  const family = new Map<number | undefined, Piece[]>();
  for (const piece of pieces) {
    const siblings = family.get(piece.item.parent);
    if (siblings) siblings.push(piece);
    else family.set(piece.item.parent, [piece]);
  }
  return family;
};

const listsUnder = (parent: number | undefined, family: Family, ordered: boolean): OutlineList[] =>
  runsOf(family.get(parent) ?? []).map(run => {
    const style = styleOf(run, ordered);
    return {
      style,
      entries: run.map(piece => ({
        text: style === 'plain' ? piece.written : piece.text,
        below: listsUnder(piece.index, family, ordered),
      })),
    };
  });

/**
 * The texts of a list as lists within lists. Every letter that is written is kept; only markers of a list that counts from
 * one without a gap are left to the page. `ordered`: whether the lines of a list without markers follow one another in time.
 */
export const outlineOf = (texts: readonly string[], ordered = false): OutlineList[] =>
  listsUnder(undefined, familyOf(piecesOf(texts)), ordered);

/** An outline as lines of plain text, each with its marker. */
export const outlineLines = (lists: readonly OutlineList[], indent = ''): string[] =>
  lists.flatMap(({ style, entries }) =>
    entries.flatMap(({ text, below }, index) => [`${indent}${markerOf(style, index)}${text}`, ...outlineLines(below, `${indent}  `)]),
  );

/** What stands before the entry `index` (from 0) of a list in plain text. */
export const markerOf = (style: ListStyle, index: number): string => {
  if (style === 'number') return `${index + 1}. `;
  if (style === 'letter') return `${String.fromCharCode(97 + (index % 26))}. `;
  return style === 'bullet' ? '- ' : '';
};
