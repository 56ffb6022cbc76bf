import type { Comparison } from '../compare/comparison.ts';
import type { ComparisonFormat } from './comparison-format-names.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import { comparisonText } from './comparison-text.ts';
import type { Surface } from './reporter.ts';

/** Every format of a comparison by its name on the command line. */
export const COMPARISON_REPORTERS: Readonly<Record<ComparisonFormat, (comparison: Comparison, surface: Surface) => string>> = {
  text: comparisonText,
  markdown: comparisonMarkdown,
  json: (comparison: Comparison): string => `${JSON.stringify(comparison, null, 2)}\n`,
};
