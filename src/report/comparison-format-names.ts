/** The formats of a comparison, by the names on the command line. */
export const COMPARISON_FORMAT_NAMES = ['text', 'markdown', 'json'] as const;

/** Name of a format of comparisons. */
export type ComparisonFormat = (typeof COMPARISON_FORMAT_NAMES)[number];
