import { type Alias, isAlias, isMap, isScalar, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { bareObject } from './bare-object.ts';
import { isCoreTagged } from './core-tag.ts';
import { detached } from './detached.ts';
import type { SourceProblem, SourceProblemKind } from './document.ts';
import { MAX_ALIASED_VALUES, MAX_DEPTH } from './limits.ts';
import type { Path } from './place.ts';

/** A fault with the offsets where it stands. */
export interface TreeFault {
  readonly kind: SourceProblemKind;
  readonly start: number;
  readonly end: number;
  readonly path?: Path;
  readonly subject: SourceProblem['subject'];
}

/** What a document says, with what is needed to find the places again. */
export interface Tree {
  readonly root: ParsedNode | null;
  /** Plain data; unreadable parts are left out, and all of it is when a limit is passed. */
  readonly data: unknown;
  readonly faults: readonly TreeFault[];
  readonly targets: ReadonlyMap<Alias, ParsedNode>;
  /** Nodes whose value was left out of `data`. */
  readonly unreadable: ReadonlySet<ParsedNode>;
}

/** What the reader must know of the text beside the nodes. */
export interface TreeText {
  readonly text: string;
  /** The tag of the node that begins at `offset`, as written, with its own offset. */
  tagBefore(offset: number): { readonly offset: number; readonly source: string };
  /** Faults of values that only stand in for what could not be read, by the offset at which they begin. */
  readonly standIns?: ReadonlyMap<number, Omit<TreeFault, 'path'>>;
}

interface Anchored {
  readonly node: ParsedNode;
  readonly depthOfPath: number;
  value: unknown;
  /** How many values it stands for, aliases in it written out. */
  values: number;
  /** How many maps and lists stand within each other in it, itself included. */
  height: number;
  faults: readonly TreeFault[];
  isOpen: boolean;
}

const MAX_KEY_SUBJECT = 80;

class TreeReader {
  readonly faults: TreeFault[] = [];
  readonly targets = new Map<Alias, ParsedNode>();
  readonly unreadable = new Set<ParsedNode>();
  hasPassedLimit = false;
  readonly #source: TreeText;
  readonly #anchors = new Map<string, Anchored>();
  readonly #path: (string | number)[] = [];
  #values = 0;
  #aliasedValues = 0;
  #deepest = 0;

  constructor(source: TreeText) {
    this.#source = source;
  }

  /** The plain value of `node`, `undefined` when it cannot be read. */
  read(node: ParsedNode | null, depth: number): unknown {
    if (node === null) return null;
    if (isAlias(node)) return this.#readAlias(node, depth);
    const value = node.anchor ? this.#readAnchored(node, node.anchor, depth) : this.#readContent(node, depth);
    if (value === undefined) this.unreadable.add(node);
    return value;
  }

  #report(
    kind: SourceProblemKind,
    [start, end]: readonly [number, number, ...unknown[]],
    subject: string,
    path: Path = [...this.#path],
  ): void {
    this.faults.push({ kind, start, end, path, subject });
  }

  /** Reports only the first limit passed: the file as a whole is not read then. */
  #passLimit(kind: SourceProblemKind, [start, end]: readonly [number, number, ...unknown[]], limit: number): void {
    if (!this.hasPassedLimit) this.faults.push({ kind, start, end, subject: String(limit) });
    this.hasPassedLimit = true;
  }

  #readAnchored(node: Exclude<ParsedNode, Alias>, name: string, depth: number): unknown {
    const outerDeepest = this.#deepest;
    const valuesBefore = this.#values;
    const faultsBefore = this.faults.length;
    const anchored: Anchored = { node, depthOfPath: this.#path.length, value: undefined, values: 0, height: 0, faults: [], isOpen: true };
    this.#anchors.set(name, anchored);
    this.#deepest = depth - 1;
    anchored.value = this.#readContent(node, depth);
    anchored.isOpen = false;
    anchored.values = this.#values - valuesBefore;
    anchored.height = this.#deepest - (depth - 1);
    anchored.faults = this.faults.slice(faultsBefore);
    this.#deepest = Math.max(outerDeepest, this.#deepest);
    return anchored.value;
  }

  #readContent(node: Exclude<ParsedNode, Alias>, depth: number): unknown {
    this.#values += 1;
    const fault = this.#source.standIns?.get(node.range[0]);
    if (fault) {
      this.#report(fault.kind, [fault.start, fault.end], fault.subject);
      return undefined;
    }
    const isTagged = node.tag !== undefined && !isCoreTagged(node);
    if (isTagged) this.#reportTag(node.range[0]);
    if (isScalar(node)) return isTagged ? undefined : typeof node.value === 'string' ? detached(node.value) : node.value;
    if (depth > this.#deepest) this.#deepest = depth;
    if (depth > MAX_DEPTH) {
      this.#passLimit('limit-depth', [node.range[0], node.range[0] + 1], MAX_DEPTH);
      return undefined;
    }
    const value = isMap(node) ? this.#readMap(node, depth) : this.#readList(node, depth);
    return isTagged ? undefined : value;
  }

  #reportTag(nodeStart: number): void {
    const tag = this.#source.tagBefore(nodeStart);
    this.#report('custom-tag', [tag.offset, tag.offset + tag.source.length], tag.source);
  }

  #readList(node: YAMLSeq.Parsed, depth: number): unknown[] {
    const list: unknown[] = [];
    for (const [index, item] of node.items.entries()) {
      this.#path.push(index);
      list.push(this.read(item, depth + 1));
      this.#path.pop();
    }
    return list;
  }

  #readMap(node: YAMLMap.Parsed, depth: number): Record<string, unknown> {
    const map = bareObject();
    const pairs = new Map<string, Pair<ParsedNode, ParsedNode | null>>();
    const repeated = new Set<string>();
    for (const pair of node.items) {
      const key = this.#readKey(pair.key);
      const first = key === undefined ? undefined : pairs.get(key);
      this.#path.push(key ?? this.#keyAsWritten(pair.key));
      if (key !== undefined && first !== undefined) {
        this.#report('duplicate-key', pair.key.range, key);
        repeated.add(key);
        for (const { value } of [first, pair]) if (value) this.unreadable.add(value);
      }
      const value = this.read(pair.value, depth + 1);
      this.#path.pop();
      if (key === undefined) {
        if (pair.value) this.unreadable.add(pair.value);
        continue;
      }
      pairs.set(key, pair);
      if (value !== undefined) map[key] = value;
    }
    for (const key of repeated) delete map[key];
    return map;
  }

  /** The key as a string; `undefined`, with the fault reported, when it is none. */
  #readKey(node: ParsedNode): string | undefined {
    const target = isAlias(node) ? this.#anchors.get(node.source)?.node : node;
    if (target === undefined) {
      this.#reportKey('unresolved-alias', node);
      return undefined;
    }
    if (!isScalar(target)) {
      this.#reportKey('complex-key', node);
      return undefined;
    }
    if (target.tag !== undefined && !isCoreTagged(target)) {
      const tag = this.#source.tagBefore(target.range[0]);
      this.#report('custom-tag', [tag.offset, tag.offset + tag.source.length], tag.source, [...this.#path, this.#keyAsWritten(node)]);
      return undefined;
    }
    if (target === node && target.anchor) this.#readAnchored(target, target.anchor, 0);
    return target.source;
  }

  #reportKey(kind: SourceProblemKind, node: ParsedNode): void {
    const written = this.#keyAsWritten(node);
    this.#report(kind, node.range, written, [...this.#path, written]);
  }

  /** The first line of the key as it stands in the file, shortened. */
  #keyAsWritten(node: ParsedNode): string {
    const written = this.#source.text.slice(node.range[0], Math.min(node.range[1], node.range[0] + MAX_KEY_SUBJECT));
    return (written.split('\n', 1)[0] ?? '').trim();
  }

  #readAlias(alias: Alias.Parsed, depth: number): unknown {
    const anchored = this.#anchors.get(alias.source);
    if (anchored === undefined || anchored.isOpen) {
      this.unreadable.add(alias);
      this.#report('unresolved-alias', alias.range, `*${alias.source}`);
      return undefined;
    }
    this.targets.set(alias, anchored.node);
    this.#values += anchored.values;
    this.#aliasedValues += anchored.values;
    const deepest = depth - 1 + anchored.height;
    if (deepest > this.#deepest) this.#deepest = deepest;
    if (this.#aliasedValues > MAX_ALIASED_VALUES) this.#passLimit('limit-aliases', alias.range, MAX_ALIASED_VALUES);
    else if (deepest > MAX_DEPTH) this.#passLimit('limit-depth', alias.range, MAX_DEPTH);
    else this.#repeatFaults(alias, anchored);
    return anchored.value;
  }

  /** What is unreadable in the anchored part is so through the alias too: every path to it must be known as such. */
  #repeatFaults(alias: Alias.Parsed, anchored: Anchored): void {
    for (const { kind, subject, path } of anchored.faults) {
      if (path !== undefined) this.#report(kind, alias.range, subject, [...this.#path, ...path.slice(anchored.depthOfPath)]);
    }
  }
}

/** Reads the nodes of one document into plain data, leaving out what cannot be read and saying so. */
export function readTree(root: ParsedNode | null, source: TreeText): Tree {
  const reader = new TreeReader(source);
  const value = reader.read(root, 1);
  const { faults, targets, unreadable, hasPassedLimit } = reader;
  return { root, data: hasPassedLimit ? undefined : value, faults, targets, unreadable };
}
