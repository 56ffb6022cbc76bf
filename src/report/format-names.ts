/** The formats of a report, by the names on the command line. */
export const FORMAT_NAMES = [
  'text',
  'compact',
  'markdown',
  'html',
  'json',
  'ndjson',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'csv',
  'csv-unit',
] as const;

/** Name of a format. */
export type FormatName = (typeof FORMAT_NAMES)[number];
