/** For every UTF-16 unit of a scalar's text, the stretch of the file that it was read from, as offsets. */
export interface ScalarOffsets {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** `ScalarOffsets` while they are collected, in order. */
export interface OffsetsBuilder {
  readonly starts: number[];
  readonly ends: number[];
}

/** Adds `units` units that were all read from the stretch from `start` to `end`. */
export function put(offsets: OffsetsBuilder, start: number, end: number, units = 1): void {
  for (let n = 0; n < units; n += 1) {
    offsets.starts.push(start);
    offsets.ends.push(end);
  }
}

/** Adds the units from `start` to `end`, each read from itself. */
export function putText(offsets: OffsetsBuilder, start: number, end: number): void {
  for (let at = start; at < end; at += 1) put(offsets, at, at + 1);
}
