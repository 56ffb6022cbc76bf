import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { type Line, type Marker, readLines } from './line.ts';

export type { Marker };

/** One item of a list in prose. */
export interface Item {
  /** Which of the texts given to `readItemList` it stands in; 0 for a single text. */
  readonly part: number;
  /** The item without its marker, in its own text. */
  readonly span: Span;
  /** The text that `span` covers. */
  readonly text: string;
  readonly marker: Marker;
  /** 0 for an item under no heading. */
  readonly depth: number;
  /** The place in the list of the item or heading that it stands under. */
  readonly parent: number | undefined;
  /** The text of that parent. */
  readonly heading: string | undefined;
  /** Whether other items stand under this one. */
  readonly isHeading: boolean;
}

interface Level {
  readonly style: string;
  readonly index: number;
  readonly ordinal: number | undefined;
  /** The entry that the level ends with. */
  readonly sealedIn: number | undefined;
}

const HEADING_STYLE = 'heading';
const isPlain = (line: Line): boolean => line.marker === 'line' || line.marker === 'none' || line.marker === 'semicolon';
const LONGEST_HEADING = 90;

/** Whether a line without a marker is the heading of the list that `next` begins. */
function isHeadingLine(line: Line, text: string, next: Line | undefined): boolean {
  if (!isPlain(line) || line.marker === 'semicolon' || !next) return false;
  if (line.announces) return true;
  if (next.sealed && next.part !== line.part) return false;
  return !isPlain(next) && next.marker !== 'arrow' && next.ordinal === 1 && text.length <= LONGEST_HEADING && !/[.;!?\]]$/.test(text);
}

/** Cuts the open levels down to those that a line stays under. */
function popTo(levels: Level[], line: Line, heading: boolean, next: Line | undefined): void {
  const style = heading ? HEADING_STYLE : line.style;
  if (heading && next && !isPlain(next)) {
    const at = levels.findIndex(level => level.style === next.style);
    if (at === -1) return;
    const above = levels.slice(0, at).findLastIndex(level => level.style === HEADING_STYLE);
    levels.length = above === -1 ? at : above;
    return;
  }
  const at = levels.findLastIndex(level => level.style === style);
  if (at !== -1) levels.length = at;
  else if (line.marker === 'number') {
    const typo = levels.findLastIndex(
      level => level.style.startsWith('1') && level.ordinal !== undefined && level.ordinal + 1 === line.ordinal && line.ordinal > 1,
    );
    if (typo !== -1) levels.length = typo;
  }
}

function nest(lines: readonly Line[], texts: readonly string[]): (number | undefined)[] {
  const levels: Level[] = [];
  return lines.map((line, index) => {
    const sealedIn = line.sealed ? line.part : undefined;
    const closed = levels.findIndex(level => level.sealedIn !== undefined && level.sealedIn !== line.part);
    if (closed !== -1) levels.length = closed;
    const text = (texts[line.part] ?? '').slice(line.span.start, line.span.end);
    const heading = isHeadingLine(line, text, lines[index + 1]);
    if (isPlain(line) && !heading) return levels.findLast(level => level.style === HEADING_STYLE)?.index;
    const before = levels.at(-1);
    if (before && restartsUnder(before, line, lines[before.index], texts) && before.index === index - 1) {
      levels.push({ style: `${line.style}+`, index, ordinal: line.ordinal, sealedIn });
      return before.index;
    }
    if (levels.some(level => level.style === `${line.style}+` && level.ordinal !== undefined && level.ordinal + 1 === line.ordinal)) {
      levels.length = levels.findIndex(level => level.style === `${line.style}+`);
      const parent = levels.at(-1)?.index;
      levels.push({ style: `${line.style}+`, index, ordinal: line.ordinal, sealedIn });
      return parent;
    }
    popTo(levels, line, heading, lines[index + 1]);
    const parent = levels.at(-1)?.index;
    levels.push({ style: heading ? HEADING_STYLE : line.style, index, ordinal: line.ordinal, sealedIn });
    return parent;
  });
}

/** "d. Petugas Apotek" followed by "a. Menyediakan obat": the count begins again under a short title of the same style. */
function restartsUnder(before: Level, line: Line, title: Line | undefined, texts: readonly string[]): boolean {
  if (!title || before.style !== line.style || line.ordinal !== 1 || (before.ordinal ?? 0) < 2 || line.marker === 'bullet') return false;
  const text = (texts[title.part] ?? '').slice(title.span.start, title.span.end);
  return title.announces || (text.length <= 60 && !/[.;]$/.test(texts[title.part]?.slice(title.span.start, title.span.end + 1) ?? ''));
}

function itemsOf(texts: readonly string[]): readonly Item[] {
  const lines = readLines(texts);
  const parents = nest(lines, texts);
  const headings = new Set(parents);
  const items: Item[] = [];
  for (const [index, line] of lines.entries()) {
    const parent = parents[index];
    const above = parent === undefined ? undefined : items[parent];
    items.push({
      part: line.part,
      span: line.span,
      text: (texts[line.part] ?? '').slice(line.span.start, line.span.end),
      marker: line.marker,
      depth: above ? above.depth + 1 : 0,
      parent,
      heading: above?.text,
      isHeading: headings.has(index),
    });
  }
  return items;
}

const PART_END = '\0';
const remembered = remembering(joined => itemsOf(joined.split(PART_END)));

/** The items of several texts that make up one list, such as the entries of a component; headings are items too, with `isHeading`. */
export const readItemList = (texts: readonly string[]): readonly Item[] =>
  texts.length === 0 || texts.some(text => text.includes(PART_END)) ? itemsOf(texts) : remembered(texts.join(PART_END));

/** The items of one text: numbered, lettered, bulleted, arrowed, on lines of their own or parted by semicolons; a plain sentence is one item, a blank text none. */
export const readItems = (text: string): readonly Item[] => readItemList([text]);

/** The place of the outermost heading over an item, which names its variant; undefined where it stands under none. */
export function variantOf(items: readonly Item[], index: number): number | undefined {
  let above = items[index]?.parent;
  let top = above;
  while (above !== undefined) {
    top = above;
    above = items[above]?.parent;
  }
  return top;
}

/** How many steps or demands a list holds: its items without the mere headings. */
export const countItems = (items: readonly Item[]): number => items.filter(item => !item.isHeading).length;
