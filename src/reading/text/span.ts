import type { Span } from '../../source/place.ts';

export type { Span };

/** The part of `text` that `span` covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);
