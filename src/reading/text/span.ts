import type { Span } from '../../source/place.ts';

export type { Span };

/** The part of `text` that `span` covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share a character. */
export const overlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `span` shares a character with one of `spans`, which are in order and do not overlap each other. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next !== undefined && overlapping(next, span);
}
