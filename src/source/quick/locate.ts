import { blockOffsets } from '../block-offsets.ts';
import type { SourceDocument } from '../document.ts';
import type { Lines } from '../lines.ts';
import type { ScalarOffsets } from '../offsets.ts';
import { partOf } from '../part-of.ts';
import type { Path, Span } from '../place.ts';
import { doubleQuotedOffsets, plainOffsets, singleQuotedOffsets } from '../scalar-offsets.ts';
import { blockText, measureBlock } from './block-scalar.ts';
import { BLOCK_MAP, BLOCK_SCALAR, DOUBLE_QUOTED, EMPTY, FLOW_MAP, PLAIN, type Places, SINGLE_QUOTED } from './places.ts';
import { scalarText } from './scalar-text.ts';

/** A value on the way along a path. */
interface Found {
  readonly place: number;
  /** Place of its key; absent for a list item and for the document. */
  readonly key?: number;
  /** Place of the map or list in which it stands. */
  readonly parent?: number;
  readonly isItem: boolean;
}

/** What stands in a map by its key, or in a list by its index. */
type Children = ReadonlyMap<string, Found> | readonly Found[];

const FILE_START: Span = { start: 0, end: 0 };

/** Answers where things stand in `text`; what stands within a map or list is looked through once, when first asked for. */
export function quickLocatorOf(text: string, places: Places, lines: Lines): Pick<SourceDocument, 'locate' | 'written'> {
  const known = new Map<number, Children>();

  const readMap = (parent: number): Children => {
    const entries = new Map<string, Found>();
    const end = places.next(parent);
    for (let key = places.first(parent); key < end; ) {
      const place = places.next(key);
      const name = scalarText(places.kind(key), text, places.start(key), places.end(key));
      entries.set(name, { place, key, parent, isItem: false });
      key = places.next(place);
    }
    return entries;
  };

  const readList = (parent: number): Children => {
    const items: Found[] = [];
    const end = places.next(parent);
    for (let place = places.first(parent); place < end; place = places.next(place)) items.push({ place, parent, isItem: true });
    return items;
  };

  const childrenOf = (parent: number): Children | undefined => {
    const kind = places.kind(parent);
    if (kind < BLOCK_MAP) return undefined;
    const found = known.get(parent) ?? (kind === BLOCK_MAP || kind === FLOW_MAP ? readMap(parent) : readList(parent));
    known.set(parent, found);
    return found;
  };

  /** The value at `path`, or the deepest one on the way to it. */
  const find = (path: Path): { found: Found; isWhole: boolean } => {
    let found: Found = { place: 0, isItem: false };
    for (const step of path) {
      const children = childrenOf(found.place);
      const next = children instanceof Map ? children.get(String(step)) : (children as readonly Found[] | undefined)?.[Number(step)];
      if (next === undefined) return { found, isWhole: false };
      found = next;
    }
    return { found, isWhole: true };
  };

  const extentOf = (place: number): Span => ({ start: places.start(place), end: places.end(place) });

  const rootKey = (): Span => {
    const isMap = places.kind(0) === BLOCK_MAP || places.kind(0) === FLOW_MAP;
    const first = places.first(0);
    return isMap && first < places.next(0) ? extentOf(first) : FILE_START;
  };

  /** What a list item shows on its first line: of a map the first entry, of nothing its dash, of anything else the value. */
  const headOf = (place: number): Span => {
    const { start, end } = extentOf(place);
    if (places.kind(place) === EMPTY) return { start: start - 1, end: start };
    const shownEnd = places.kind(place) === BLOCK_MAP ? places.end(places.next(places.first(place))) : end;
    return { start, end: Math.min(shownEnd, lines.lineEnd(start)) };
  };

  const keyOf = ({ key, place, isItem }: Found): Span => {
    if (key !== undefined) return extentOf(key);
    return isItem ? headOf(place) : rootKey();
  };

  const blockOf = ({ place, parent }: Found) => {
    const start = places.start(parent ?? 0);
    return measureBlock(text, places.start(place), start - lines.lineStart(start));
  };

  const offsetsOf = (found: Found): ScalarOffsets | undefined => {
    const { start, end } = extentOf(found.place);
    switch (places.kind(found.place)) {
      case PLAIN:
        return plainOffsets(text, start, end);
      case SINGLE_QUOTED:
        return singleQuotedOffsets(text, start, end);
      case DOUBLE_QUOTED:
        return doubleQuotedOffsets(text, start, end);
      case BLOCK_SCALAR: {
        const block = blockOf(found);
        return blockOffsets({ ...block, body: text.slice(block.bodyStart, block.bodyEnd) });
      }
      default:
        return undefined;
    }
  };

  // Several findings in one text ask for it one after the other.
  let latest: { place: number; offsets: ScalarOffsets | undefined } | undefined;

  const offsetsAt = (found: Found): ScalarOffsets | undefined => {
    if (latest?.place !== found.place) latest = { place: found.place, offsets: offsetsOf(found) };
    return latest.offsets;
  };

  const stretchOf = (path: Path, part: 'value' | 'key', span: Span | undefined): Span => {
    const { found, isWhole } = find(path);
    const kind = places.kind(found.place);
    if (part === 'key' || !isWhole || kind === EMPTY) return keyOf(found);
    const whole = extentOf(found.place);
    return span === undefined || kind >= BLOCK_MAP ? whole : partOf(offsetsAt(found), span, whole);
  };

  return {
    locate(path, { part = 'value', span } = {}) {
      const { start, end } = stretchOf(path, part, span);
      return lines.range(start, end);
    },
    written(path) {
      const { found, isWhole } = find(path);
      const kind = places.kind(found.place);
      if (!isWhole || kind >= BLOCK_MAP) return undefined;
      if (kind === BLOCK_SCALAR) return blockText(text, blockOf(found));
      return kind === EMPTY ? '' : scalarText(kind, text, places.start(found.place), places.end(found.place));
    },
  };
}
