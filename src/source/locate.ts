import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { SourceDocument } from './document.ts';
import { extentOf, headOf, isUnwritten } from './extent.ts';
import type { Lines } from './lines.ts';
import { nodeOffsets } from './node-offsets.ts';
import { partOf } from './part-of.ts';
import type { Path, Span } from './place.ts';
import type { Tree } from './read-tree.ts';

interface Place {
  /** The value, what an alias stands for in its stead; `null` where only a key is written. */
  readonly node: ParsedNode | null;
  readonly key?: ParsedNode;
  readonly isItem: boolean;
  /** Whether neither the value nor anything above it was left out of the data. */
  readonly isReadable: boolean;
  readonly isFound: boolean;
}

const FILE_START: Span = { start: 0, end: 0 };

type Pair = YAMLMap.Parsed<ParsedNode, ParsedNode | null>['items'][number];

const pairsByMap = new WeakMap<object, ReadonlyMap<string, Pair>>();

/** The pairs of a map by their keys as written; of a repeated key the first. */
function pairsOf(map: YAMLMap.Parsed<ParsedNode, ParsedNode | null>, tree: Tree): ReadonlyMap<string, Pair> {
  const known = pairsByMap.get(map);
  if (known) return known;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const named = isAlias(pair.key) ? tree.targets.get(pair.key) : pair.key;
    if (isScalar(named) && named.source !== undefined && !pairs.has(named.source)) pairs.set(named.source, pair);
  }
  pairsByMap.set(map, pairs);
  return pairs;
}

function stepInto(place: Place, step: string | number, tree: Tree): Place | undefined {
  const enter = (node: ParsedNode | null, rest: Pick<Place, 'key' | 'isItem'>): Place => ({
    ...rest,
    node: isAlias(node) ? (tree.targets.get(node) ?? node) : node,
    isReadable: place.isReadable && !(node && tree.unreadable.has(node)),
    isFound: true,
  });
  if (isMap<ParsedNode, ParsedNode | null>(place.node)) {
    const pair = pairsOf(place.node, tree).get(String(step));
    return pair && enter(pair.value, { key: pair.key, isItem: false });
  }
  if (isSeq<ParsedNode>(place.node)) {
    const item = place.node.items[Number(step)];
    return item && enter(item, { isItem: true });
  }
  return undefined;
}

/** The place at `path`, or the deepest one on the way to it. */
function findPlace(tree: Tree, path: Path): Place {
  let place: Place = { node: tree.root, isItem: false, isReadable: !(tree.root && tree.unreadable.has(tree.root)), isFound: true };
  for (const step of path) {
    const next = stepInto(place, step, tree);
    if (next === undefined) return { ...place, isFound: false };
    place = next;
  }
  return place;
}

/** Answers where things stand in `text`, by the nodes of `tree`. */
export function locatorOf(text: string, tree: Tree, lines: Lines): Pick<SourceDocument, 'locate' | 'written'> {
  /** What is missing at the top of the file is shown at its first key. */
  const rootKey = (): Span => {
    const first = isMap<ParsedNode, ParsedNode | null>(tree.root) ? tree.root.items[0]?.key : undefined;
    return first ? { start: first.range[0], end: first.range[1] } : FILE_START;
  };

  const keyOf = ({ key, node, isItem }: Place): Span => {
    if (key) return { start: key.range[0], end: key.range[1] };
    if (!isItem || node === null) return rootKey();
    const head = headOf(node, text);
    return { start: head.start, end: Math.min(head.end, lines.lineEnd(head.start)) };
  };

  const stretchOf = (path: Path, part: 'value' | 'key', span: Span | undefined): Span => {
    const place = findPlace(tree, path);
    if (part === 'key' || !place.isFound || place.node === null || isUnwritten(place.node)) return keyOf(place);
    if (span !== undefined && isScalar(place.node)) return partOf(nodeOffsets(place.node, text), span, extentOf(place.node, text));
    return extentOf(place.node, text);
  };

  return {
    locate(path, { part = 'value', span } = {}) {
      const { start, end } = stretchOf(path, part, span);
      return lines.range(start, end);
    },
    written(path) {
      const { node, isFound, isReadable } = findPlace(tree, path);
      return isFound && isReadable && isScalar(node) ? node.source : undefined;
    },
  };
}
