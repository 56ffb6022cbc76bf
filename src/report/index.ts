import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { text } from './text.ts';

/** Every format by its name on the command line. */
export const REPORTERS = { text, markdown, json } as const satisfies Record<string, Reporter>;

/** Name of a format. */
export type FormatName = keyof typeof REPORTERS;
