import type { Position, Range } from './place.ts';

/** Line and column of offsets in one text. A line ends at `\n`; the `\r` before it belongs to the line's end. */
export interface Lines {
  position(offset: number): Position;
  /** The range from `start` to `end`, both offsets; never backwards. */
  range(start: number, end: number): Range;
  /** Offset at which the line that holds `offset` begins. */
  lineStart(offset: number): number;
  /** Offset at which that line ends, its line break not counted. */
  lineEnd(offset: number): number;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last number in `sorted` that is not above `offset`; 0 when there is none. */
export function lastAtMost(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Lines of `text`; they are looked for when first asked for. */
export function linesOf(text: string): Lines {
  let found: readonly number[] | undefined;

  const lineStarts = (): readonly number[] => {
    found ??= findLineStarts(text);
    return found;
  };

  const position = (offset: number): Position => {
    const starts = lineStarts();
    const index = lastAtMost(starts, offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  };

  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
    lineStart: offset => {
      const starts = lineStarts();
      return starts[lastAtMost(starts, offset)] ?? 0;
    },
    lineEnd: offset => {
      const starts = lineStarts();
      const next = starts[lastAtMost(starts, offset) + 1];
      const end = next === undefined ? text.length : next - 1;
      return end > offset && text[end - 1] === '\r' ? end - 1 : end;
    },
  };
}
