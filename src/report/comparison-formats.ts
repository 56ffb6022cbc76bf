import type { Comparison } from '../compare/comparison.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import { comparisonText } from './comparison-text.ts';
import type { Surface } from './reporter.ts';

/** Every format of a comparison by its name on the command line. */
export const COMPARISON_REPORTERS = {
  text: comparisonText,
  markdown: comparisonMarkdown,
  json: (comparison: Comparison): string => `${JSON.stringify(comparison, null, 2)}\n`,
} as const satisfies Record<string, (comparison: Comparison, surface: Surface) => string>;

/** Name of a format of comparisons. */
export type ComparisonFormat = keyof typeof COMPARISON_REPORTERS;
