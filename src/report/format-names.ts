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

/** The format that the ending of a file's name tells. */
export const FORMAT_BY_ENDING: Readonly<Record<string, FormatName>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  sarif: 'sarif',
  csv: 'csv',
  xml: 'junit',
};
