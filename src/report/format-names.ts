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

/** The formats that the ending of a file's name tells. */
const BY_ENDING: Readonly<Record<string, FormatName>> = {
  md: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  sarif: 'sarif',
  csv: 'csv',
  xml: 'junit',
};

/** The format that the name of a file tells; `undefined` where it tells none. */
export const formatOfFile = (name: string): FormatName | undefined => {
  const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
};
