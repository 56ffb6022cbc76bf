import type { ScalarOffsets } from './offsets.ts';
import type { Span } from './place.ts';

/** The stretch of the file that `span` of a scalar's text was read from; what lies outside the scalar is cut off. `whole` when it cannot be said. */
export function partOf(offsets: ScalarOffsets | undefined, span: Span, whole: Span): Span {
  const length = offsets?.starts.length ?? 0;
  if (offsets === undefined || length === 0) return whole;
  const start = offsets.starts[Math.max(0, span.start)] ?? offsets.ends[length - 1] ?? whole.end;
  if (span.end <= span.start) return { start, end: start };
  const end = offsets.ends[Math.min(span.end, length) - 1] ?? start;
  return { start, end: Math.max(start, end) };
}
