import type { CST } from 'yaml';
import { type OffsetsBuilder, put, putText } from './offsets.ts';

interface Header {
  readonly isFolded: boolean;
  /** Indentation that the header states, 0 when it is to be found. */
  readonly indent: number;
  readonly chomp: '+' | '-' | '';
  /** Length of the header with its comment and line break. */
  readonly length: number;
}

interface BlockLine {
  readonly offset: number;
  readonly spaces: number;
  /** Offset of the line's end, without its line break. */
  readonly end: number;
  readonly startsWithTab: boolean;
}

const sourceOf = (token: CST.Token | undefined): string =>
  token !== undefined && 'source' in token && typeof token.source === 'string' ? token.source : '';

function readHeader(token: CST.BlockScalar): Header {
  const written = sourceOf(token.props[0]);
  return {
    isFolded: written.startsWith('>'),
    indent: Number(/[1-9]/.exec(written)?.[0] ?? 0),
    chomp: written.includes('+') ? '+' : written.includes('-') ? '-' : '',
    length: token.props.reduce((length, part) => length + sourceOf(part).length, 0),
  };
}

function splitLines(source: string, begin: number): BlockLine[] {
  let offset = begin;
  return source.split('\n').map(line => {
    const length = line.endsWith('\r') ? line.length - 1 : line.length;
    let spaces = 0;
    while (line[spaces] === ' ') spaces += 1;
    const found = { offset, spaces: Math.min(spaces, length), end: offset + length, startsWithTab: line[spaces] === '\t' };
    offset += line.length + 1;
    return found;
  });
}

const isEmpty = (line: BlockLine): boolean => line.offset + line.spaces === line.end;

/** The lines of a block with the indentation to take off, parted as YAML parts them. */
interface Block {
  readonly header: Header;
  readonly indent: number;
  readonly lines: readonly BlockLine[];
  /** Index of the first line with text. */
  readonly first: number;
  /** Index after the last line of the content; what follows is left to chomping. */
  readonly after: number;
}

function readBlock(token: CST.BlockScalar): Block | undefined {
  const header = readHeader(token);
  const lines = splitLines(token.source, token.offset + header.length);
  const first = lines.findIndex(line => !isEmpty(line));
  const firstLine = lines[first];
  if (firstLine === undefined) return undefined;
  const indent = header.indent > 0 ? token.indent + header.indent : firstLine.spaces;
  const after = 1 + lines.findLastIndex(line => !isEmpty(line) || line.spaces > indent);
  return { header, indent, lines, first, after };
}

const textStart = (block: Block, line: BlockLine): number => line.offset + Math.min(line.spaces, block.indent);

function putLiteral(offsets: OffsetsBuilder, block: Block): void {
  let previous: BlockLine | undefined;
  for (const line of block.lines.slice(block.first, block.after)) {
    const start = textStart(block, line);
    if (previous !== undefined) put(offsets, previous.end, start);
    putText(offsets, start, line.end);
    previous = line;
  }
}

/** Lines join with a blank, except next to deeper ones; an empty line between them is a line break. */
function putFolded(offsets: OffsetsBuilder, block: Block): void {
  let separators = 0;
  let isBreak = false;
  let wasDeeper = false;
  let gapStart = 0;
  for (const line of block.lines.slice(block.first, block.after)) {
    const start = textStart(block, line);
    const isDeeper = line.spaces > block.indent || line.startsWithTab;
    if (!isDeeper && isEmpty(line)) {
      if (isBreak) put(offsets, gapStart, start);
      isBreak = true;
      continue;
    }
    const doubles = isDeeper && !wasDeeper && isBreak;
    put(offsets, gapStart, start, doubles ? 2 * separators : separators);
    putText(offsets, start, line.end);
    separators = 1;
    isBreak = isDeeper;
    wasDeeper = isDeeper;
    gapStart = line.end;
  }
}

/** Where each unit of a literal or folded block stands; `undefined` when the block holds no text. */
export function blockOffsets(token: CST.BlockScalar): OffsetsBuilder | undefined {
  const block = readBlock(token);
  if (block === undefined) return undefined;
  const offsets: OffsetsBuilder = { starts: [], ends: [] };
  for (const line of block.lines.slice(0, block.first)) {
    putText(offsets, textStart(block, line), line.end);
    put(offsets, line.end, line.end);
  }
  if (block.header.isFolded) putFolded(offsets, block);
  else putLiteral(offsets, block);
  putChomped(offsets, block);
  return offsets;
}

/** The line breaks that chomping keeps stand where the content ends. */
function putChomped(offsets: OffsetsBuilder, { header, lines, after, indent }: Block): void {
  const end = lines[after - 1]?.end ?? 0;
  if (header.chomp === '-') return;
  const rest = header.chomp === '+' ? lines.slice(after) : [];
  for (const line of rest) put(offsets, end, end, 1 + Math.max(0, line.spaces - indent));
  if (rest.length === 0) put(offsets, end, end);
}
