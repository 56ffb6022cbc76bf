import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import type { Span } from './place.ts';

type Entry = Pair<ParsedNode, ParsedNode | null>;

/** Whether nothing is written for the value, as after `biaya:` or a lone dash. */
export const isUnwritten = (node: ParsedNode): boolean => isScalar(node) && node.range[0] === node.range[1];

const entriesOf = (node: ParsedNode): readonly Entry[] | undefined =>
  isMap<ParsedNode, ParsedNode | null>(node) && !node.flow ? node.items : undefined;

/** Offset after the last character of `text` before `end`, blanks and line breaks not counted. */
function lastInk(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function endOfBlockScalar(node: ParsedNode, text: string): number {
  const token = node.srcToken;
  if (token?.type !== 'block-scalar') return node.range[1];
  const header = token.props[0];
  const headerEnd = token.offset + (header && 'source' in header ? String(header.source).length : 1);
  return token.source.trim() === '' ? headerEnd : lastInk(text, headerEnd, node.range[1]);
}

function endOfEntry(entry: Entry, text: string): number {
  const { key, value } = entry;
  if (value === null) return key.range[1];
  return isUnwritten(value) ? lastInk(text, key.range[1], value.range[0]) : endOf(value, text);
}

/** Offset after the last character of the value; comments and line breaks after it do not count. */
function endOf(node: ParsedNode, text: string): number {
  if (isAlias(node)) return node.range[1];
  if (isScalar(node)) return endOfBlockScalar(node, text);
  if (node.flow) return node.range[1];
  if (isSeq<ParsedNode>(node)) {
    const last = node.items.at(-1);
    if (last === undefined) return node.range[1];
    return isUnwritten(last) ? lastInk(text, node.range[0], last.range[0]) : endOf(last, text);
  }
  const last = entriesOf(node)?.at(-1);
  return last ? endOfEntry(last, text) : node.range[1];
}

/** The stretch of the file in which the value stands. */
export const extentOf = (node: ParsedNode, text: string): Span => ({ start: node.range[0], end: endOf(node, text) });

/** What a list item shows on its first line: of a map the first entry, of anything else the value. The end may lie on a later line. */
export function headOf(node: ParsedNode, text: string): Span {
  const first = entriesOf(node)?.[0];
  if (first) return { start: node.range[0], end: endOfEntry(first, text) };
  if (!isUnwritten(node)) return extentOf(node, text);
  const end = lastInk(text, 0, node.range[0]);
  return text[end - 1] === '-' ? { start: end - 1, end } : { start: node.range[0], end: node.range[0] };
}
