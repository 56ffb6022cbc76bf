import { compact } from './compact.ts';
import { csv } from './csv.ts';
import { csvUnit } from './csv-unit.ts';
import type { FormatName } from './format-names.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every format by its name on the command line. */
export const REPORTERS = {
  text,
  compact,
  markdown,
  html,
  json,
  ndjson,
  sarif,
  junit,
  github,
  gitlab,
  csv,
  'csv-unit': csvUnit,
} as const satisfies Record<FormatName, Reporter>;
