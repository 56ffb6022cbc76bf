import type { CST, Scalar } from 'yaml';
import { blockOffsets, type WrittenBlock } from './block-offsets.ts';
import type { ScalarOffsets } from './offsets.ts';
import { doubleQuotedOffsets, plainOffsets, singleQuotedOffsets } from './scalar-offsets.ts';

const sourceOf = (token: CST.Token | undefined): string =>
  token !== undefined && 'source' in token && typeof token.source === 'string' ? token.source : '';

function writtenBlock(token: CST.BlockScalar): WrittenBlock {
  const header = sourceOf(token.props[0]);
  const stated = Number(/[1-9]/.exec(header)?.[0] ?? 0);
  return {
    isFolded: header.startsWith('>'),
    chomp: header.includes('+') ? '+' : header.includes('-') ? '-' : '',
    indent: stated > 0 ? token.indent + stated : undefined,
    bodyStart: token.offset + token.props.reduce((length, part) => length + sourceOf(part).length, 0),
    body: token.source,
  };
}

function offsetsOf(scalar: Scalar.Parsed, text: string): ScalarOffsets | undefined {
  const [start, end] = scalar.range;
  const token = scalar.srcToken;
  switch (token?.type) {
    case 'block-scalar':
      return blockOffsets(writtenBlock(token));
    case 'double-quoted-scalar':
      return doubleQuotedOffsets(text, start, end);
    case 'single-quoted-scalar':
      return singleQuotedOffsets(text, start, end);
    case 'scalar':
      return plainOffsets(text, start, end);
    default:
      return undefined;
  }
}

/**
 * Where each unit of the scalar's text (`scalar.source`: without quotes, unescaped, unfolded) stands in `text`.
 * `undefined` when that cannot be said for certain.
 */
export function nodeOffsets(scalar: Scalar.Parsed, text: string): ScalarOffsets | undefined {
  const offsets = offsetsOf(scalar, text);
  return offsets?.starts.length === scalar.source.length ? offsets : undefined;
}
