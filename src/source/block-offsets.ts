import { type OffsetsBuilder, put, putText } from './offsets.ts';

/** A literal or folded block as it lies in the file. */
export interface WrittenBlock {
  readonly isFolded: boolean;
  readonly chomp: '+' | '-' | '';
  /** Column from which its lines count; `undefined` when its first line with text says so. */
  readonly indent: number | undefined;
  /** Offset of its first line. */
  readonly bodyStart: number;
  /** Its lines. */
  readonly body: string;
}

interface BlockLine {
  readonly offset: number;
  readonly spaces: number;
  /** Offset of the line's end, without its line break. */
  readonly end: number;
  readonly startsWithTab: boolean;
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
  readonly indent: number;
  readonly lines: readonly BlockLine[];
  /** Index of the first line with text. */
  readonly first: number;
  /** Index after the last line of the content; what follows is left to chomping. */
  readonly after: number;
}

function readBlock({ body, bodyStart, indent: stated }: WrittenBlock): Block | undefined {
  const lines = splitLines(body, bodyStart);
  const first = lines.findIndex(line => !isEmpty(line));
  const firstLine = lines[first];
  if (firstLine === undefined) return undefined;
  const indent = stated ?? firstLine.spaces;
  const after = 1 + lines.findLastIndex(line => !isEmpty(line) || line.spaces > indent);
  return { indent, lines, first, after };
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
export function blockOffsets(written: WrittenBlock): OffsetsBuilder | undefined {
  const block = readBlock(written);
  if (block === undefined) return undefined;
  const offsets: OffsetsBuilder = { starts: [], ends: [] };
  for (const line of block.lines.slice(0, block.first)) {
    putText(offsets, textStart(block, line), line.end);
    put(offsets, line.end, line.end);
  }
  if (written.isFolded) putFolded(offsets, block);
  else putLiteral(offsets, block);
  putChomped(offsets, block, written.chomp);
  return offsets;
}

/** The line breaks that chomping keeps stand where the content ends. */
function putChomped(offsets: OffsetsBuilder, { lines, after, indent }: Block, chomp: WrittenBlock['chomp']): void {
  const end = lines[after - 1]?.end ?? 0;
  if (chomp === '-') return;
  const rest = chomp === '+' ? lines.slice(after) : [];
  for (const line of rest) put(offsets, end, end, 1 + Math.max(0, line.spaces - indent));
  if (rest.length === 0) put(offsets, end, end);
}
